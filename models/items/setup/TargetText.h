// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Metric.h"
#include "domain/Result.h"
#include "domain/Target.h"
#include "domain/UnitFormat.h"

namespace statroom {

/// A target in one cell: "95 %", "23 to 28 %", "240 a year", "none: establishing baseline". What is read
/// back is what was written; tolerance and month are not told and stay as they are.
namespace TargetText {

QString of(const Target &target, const UnitFormat &format);
/// Onto `target`. Errors say what would be understood.
Result<Target> read(const QString &text, Target target, const UnitFormat &format);
/// Why this cannot be the metric's target, in a sentence; empty where it can.
QString wrongWith(const Target &target, const Metric &metric, const UnitFormat &format);

} // namespace TargetText

} // namespace statroom
