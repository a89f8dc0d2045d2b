// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Status.h"
#include "domain/TargetSteps.h"
#include "domain/UnitFormat.h"

namespace statroom {

/// Everything that a status depends on. Values and targets are as stored (rates as fractions).
struct StatusQuestion
{
    Metric::Direction direction = Metric::Direction::Up;
    Period shown; ///< the as-of period
    std::optional<PeriodValue> latest; ///< the latest value at or before `shown`
    TargetValue target; ///< the one that applied in the value's period
    Tolerance tolerance;
    std::optional<double> minDenominator;

    /// Finds the latest value, the target of its period and the tolerance (target's, else metric's,
    /// else city's). Values may come in any order; those after `shown` and of another length are
    /// passed over.
    static StatusQuestion of(const City &city, const Metric &metric, std::span<const Target> steps,
                             std::span<const PeriodValue> values, const Period &shown,
                             const SeasonalShare &share = SeasonalShare());
};

/// A status with the reasons for it.
struct Judgement
{
    enum class Reason {
        AgainstTarget,
        InsideRange,
        BelowRange,
        AboveRange,
        NoTargetSet,
        AssessFirst, ///< direction None
        NothingEntered,
        TooOld, ///< more than three periods before the one shown
        TooFewCases,
    };

    Status status = Status::NoData;
    Reason reason = Reason::NothingEntered;
    bool stale = false; ///< the value is one to three periods older than the one shown
    Period period; ///< of the value
    std::optional<double> measuredAgainst; ///< the target, or the bound of the range that was missed
    std::optional<double> bandEnd; ///< where yellow ends; none where there is no yellow band
};

/// The rules of LouieStat's FAQ: met or exceeded is green, within the tolerance yellow, else red. A
/// relative tolerance is a share of |target| (of a range: of the bound that was missed), measured
/// on the unrounded value; the end of the band belongs to yellow; equality within 1e-9 relative. A
/// target of 0 has no relative band. A range target with one value only is that value ± the
/// tolerance.
Judgement judge(const StatusQuestion &question);

/// The one sentence that explains it, translated, with its numbers: "Red: 81.2 % in Oct 2026
/// against a target of 95 %; the yellow band ends at 85.5 %." Rounding never makes a missed target
/// look met.
QString why(const StatusQuestion &question, const Judgement &judgement, const UnitFormat &format,
            const FiscalCalendar &calendar);

} // namespace statroom
