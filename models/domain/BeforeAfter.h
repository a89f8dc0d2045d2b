// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/Seasonality.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace statroom {

/// Two spans of one series. Values outside the spans only tell whether the series is seasonal.
struct BeforeAfterQuestion
{
    Metric::Kind kind = Metric::Kind::Count;
    Frequency frequency = Frequency::Month;
    Period before; ///< of any number of whole periods
    Period after;
    std::vector<PeriodValue> values; ///< by period
};

/// How much the values after differ from those before, with a 95 % interval: an interrupted time series by least
/// squares (Wagner et al. 2002; Bernal, Cummins & Gasparrini 2017). It says that something changed, never why.
///
/// The difference is that of the means; where the values were already on their way (slope before, t test at
/// `trendLevel`) it is the mean distance, over the span after, from where the line before would have led. Where the
/// series is seasonal every month of the year has a term of its own, and months that stand on one side only are left
/// out: like is compared with like. Rates and averages are weighted by their denominators, so that each mean is a
/// ratio of sums.
///
/// The standard error is that of Newey & West (1987): Bartlett's kernel over distances in time, lag 4 (n / 100)^(2/9)
/// (Newey & West 1994), times n / (n - k) for small samples (Davidson & MacKinnon 1993), Student's t with n - k
/// degrees. In series of a few years that is known to be too narrow (Turner et al. 2021, BMC Med Res Methodol 21:181),
/// so the interval is never narrower than where each value keeps a share of the one before, a share that is found by
/// what the residuals of such values would be on average (without fitting they are more alike than after it).
struct BeforeAfter
{
    enum class Outcome {
        Told,
        NotInOrder, ///< the spans overlap, or the one after begins first
        TooFewBefore,
        TooFewAfter,
    };
    static constexpr int fewest = 8; ///< values on each side
    static constexpr int fewestSeasonalMonths = 12;
    static constexpr double level = 0.95;
    static constexpr double trendLevel = 0.05;

    struct Side
    {
        Period span;
        int periods = 0;
        int used = 0;
        int preliminary = 0; ///< left out
        int missing = 0;
        int unlike = 0; ///< left out: no like month on the other side
        std::optional<double> mean; ///< of the used ones, a ratio of sums where they are weighted
    };

    struct Interval
    {
        double value = 0;
        double low = 0;
        double high = 0;
        double probability = 1; ///< of a value as far from 0 without any change

        bool leavesOutZero() const { return low > 0 || high < 0; }
    };

    struct Point
    {
        enum class Use { Used, Preliminary, Missing, Unlike };

        Period period;
        bool isAfter = false;
        Use use = Use::Missing;
        std::optional<double> value;
        std::optional<double> weight; ///< the denominator, where values are weighted
        std::optional<double> fitted; ///< of used ones
        std::optional<double> expected; ///< after: had all gone on as before
    };

    /// The last values before were far from the earlier ones; such values tend to come back by themselves.
    struct Extreme
    {
        int periods = 0;
        bool isHigh = false;
        double mean = 0; ///< of these
        double usual = 0; ///< of the earlier ones
    };

    /// One value on which much of the answer rests.
    struct Lever
    {
        Period period;
        double differenceWithout = 0;
    };

    Outcome outcome = Outcome::NotInOrder;
    int needed = fewest; ///< on each side
    Side before;
    Side after;
    Seasonality season;
    bool likeWithLike = false; ///< terms for months of the year
    bool weighted = false;
    int withoutParts = 0; ///< why it is not weighted: values of a rate or average without a denominator
    bool underWay = false; ///< a trend before
    Interval difference;
    std::optional<Interval> slopeBefore; ///< per period; none where a trend cannot be told from the months of one year
    std::optional<Interval> slopeAfter;
    Interval atOnce; ///< where a trend was under way: the step at the first period after
    int lag = 0; ///< in periods
    int degrees = 0; ///< of freedom
    double alike = 0; ///< what each value keeps of the one before, 0..0.95
    bool varies = true; ///< false: all values of a side agree, and there is nothing an interval could be made of
    std::optional<Extreme> extreme; ///< only where the difference points back to what was usual
    std::optional<Lever> lever;
    std::vector<Point> points; ///< of both spans, by period

    bool isTold() const { return outcome == Outcome::Told; }
};

BeforeAfter beforeAfter(const BeforeAfterQuestion &question);

/// Spans around an event of some days: up to `years` before the period in which it begins and after the one in which
/// it ends. A period in which it begins or ends belongs to a side only where it does so wholly, so that an event on
/// the first day of a month makes that month the first one after.
struct EventSpans
{
    Period before; ///< invalid where there is none
    Period after;
    int between = 0; ///< periods that are on neither side
};
EventSpans spansAround(QDate from, QDate to, const Period &first, const Period &last, int years = 2);

} // namespace statroom
