// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QJsonObject>

namespace statroom {

class Viewpoint;
struct SessionReading;

/// A session as JSON: its facts and people, each item of its agenda with what the room saw and what stands there now,
/// what was decided and promised, who received its papers. Numbers unrounded, missing = null.
Result<QJsonObject> sessionAnswer(const Viewpoint &viewpoint, const SessionReading &session);

} // namespace statroom
