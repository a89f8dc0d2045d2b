// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalReading.h"

#include <QJsonObject>

namespace statroom {

/// A goal's standing as `goal` answers it.
QJsonObject goalAnswer(const GoalReading &goal, const GoalStanding &standing);

/// "green", "yellow", "red", and "grey" whatever the reason.
QString goalColour(Status status);

} // namespace statroom
