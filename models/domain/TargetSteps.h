// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/Target.h"

#include <optional>
#include <span>

namespace statroom {

/// The step that applies in a month: the latest that begins then or before; null before the first.
/// Steps may come in any order.
const Target *targetAt(std::span<const Target> steps, Month month);

/// What is to be reached in a span. Without a value `reason` says why, as far as anybody wrote it
/// down.
struct TargetValue
{
    std::optional<double> value; ///< with direction Range the lower bound
    std::optional<double> high;
    std::optional<Tolerance> tolerance; ///< that of the target; none = the metric's or city's
    QString reason;
};

/// The target of one period. Only counts share: a yearly one by `share`; a period one is per period
/// of the metric's frequency, so a longer span adds its periods up. All other kinds: the step that
/// applies in the period's last month.
TargetValue periodTarget(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                         std::span<const Target> steps, const Period &period,
                         const SeasonalShare &share = SeasonalShare());

/// The target of the fiscal year so far, for elapsed periods only. Counts add up, period by period,
/// what applied then, and have none if a period has none; for all others the latest target is the
/// YTD target.
TargetValue yearToDateTarget(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                             std::span<const Target> steps, const Period &asOf,
                             const SeasonalShare &share = SeasonalShare());

} // namespace statroom
