// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BurnUp.h"
#include "items/GoalReading.h"

namespace statroom {

/// The burn-up of a goal as of the standing's day. A countdown is drawn by the day where its numbers are, a level by
/// the month. Without numbers of its own (steps alone) it has neither classes nor a level.
/// An amount beside words that say what is counted: of a countdown without its unit; missing: –.
QString amountOf(const UnitFormat &format, bool isCounted, std::optional<double> value);

BurnUp burnUpOf(const GoalReading &reading, const GoalStanding &standing);

} // namespace statroom
