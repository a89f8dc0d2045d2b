// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/RunAnalysis.h"
#include "domain/Token.h"

#include <optional>
#include <span>
#include <vector>

namespace statroom {

/// What kind of control chart: XmR of Making Data Count (NHS England; mean and 2.66 times the mean moving range);
/// run chart (median); i (individuals, 3 times the mean moving range over 1.128); c, u, p (Shewhart's charts of
/// counts, rates and shares); p′, u′ (Laney 2002, for large denominators); t (times between rare events, Nelson
/// 1994: an i chart of the 3.6th root).
enum class ChartKind { XmR, Run, I, C, U, P, PPrime, UPrime, T };

template <>
struct Tokens<ChartKind>
{
    static constexpr std::array words{"xmr", "run", "i", "c", "u", "p", "pp", "up", "t"};
};

/// Whether the kind divides its values by a number of cases or an exposure.
constexpr bool dividesByCases(ChartKind kind)
{
    return kind == ChartKind::U || kind == ChartKind::P || kind == ChartKind::PPrime || kind == ChartKind::UPrime;
}

/// Which way is better; decides what a signal means, never whether there is one.
enum class Improvement { Increase, Decrease, Neutral };

template <>
struct Tokens<Improvement>
{
    static constexpr std::array words{"increase", "decrease", "neutral"};
};

/// The rules that make a signal: the four of Making Data Count, or limits with Anhøj's rules of runs.
enum class SignalRules { MakingDataCount, Anhoej };

template <>
struct Tokens<SignalRules>
{
    static constexpr std::array words{"mdc", "anhoej"};
};

/// One period of a chart. A period without a value is a row too: it gives no moving range and ends runs.
struct ChartRow
{
    enum class Use : char {
        Counted,
        Ghost, ///< excluded with a reason: drawn, but neither in centre and limits nor in runs
        Open, ///< not final yet: drawn, and left out of limits, marks and icons
    };

    std::optional<double> value; ///< or the count, where the kind divides by cases
    std::optional<double> cases; ///< the denominator; also of a run chart of ratios
    Use use = Use::Counted;
    bool rebase = false; ///< a new group begins with this row
    bool endsBaseline = false; ///< the limits of its group come from the rows up to and including this one
};

struct ControlChartRequest
{
    ChartKind kind = ChartKind::XmR;
    SignalRules rules = SignalRules::MakingDataCount;
    Improvement improvement = Improvement::Neutral;
    std::optional<double> target; ///< in the units of the chart, after `multiply`
    /// Limits from the first rows of each group only, those without a value counted; where a row ends the
    /// baseline of its group, that holds instead.
    std::optional<int> baseline;
    bool screening = true; ///< moving ranges of 3.267 times their mean and more do not widen the limits (Nelson 1982)
    double multiply = 1; ///< applied last: per 1,000, in percent
    int runLength = 7; ///< of a shift and of a trend
    /// With fewer values in the last group there are no icons; the anchors give them as soon as there are limits.
    int fewestForIcons = 8;
    double widen = 1; ///< the limits, where something was estimated from the same values before they were charted
};

/// Why a point is not just usual variation; the first that applies, in this order.
enum class Signal : char { Common, BeyondLimits, Trend, TwoInThree, Shift };

template <>
struct Tokens<Signal>
{
    static constexpr std::array words{"common", "beyond_limits", "trend", "two_in_three", "shift"};
};

/// What a signal means, given which way is better.
enum class Variation : char { Common, Improvement, Concern, NeutralHigh, NeutralLow };

template <>
struct Tokens<Variation>
{
    static constexpr std::array words{"common", "improvement", "concern", "neutral_high", "neutral_low"};
};

/// Whether the process as it stands meets its target: always, never, or by chance.
enum class Assurance { Pass, Fail, Inconsistent };

template <>
struct Tokens<Assurance>
{
    static constexpr std::array words{"pass", "fail", "inconsistent"};
};

struct ChartPoint
{
    enum class Direction : char { None, High, Low };

    std::optional<double> value; ///< as charted: divided by cases, multiplied
    std::optional<double> cases;
    std::optional<double> mean; ///< the centre: of a run chart the median
    std::optional<double> lower; ///< not clipped but where the kind has a natural bound
    std::optional<double> upper;
    int group = 0;
    int side = 0; ///< 1 above the centre, -1 below, 0 on it or without a value
    ChartRow::Use use = ChartRow::Use::Counted;
    bool near = false; ///< in the outer third between centre and limit
    Signal signal = Signal::Common;
    Direction direction = Direction::None;
    Variation type = Variation::Common;
};

/// The rows from one rebase to the next.
struct ChartGroup
{
    /// How much the limits can be trusted, by the number of values: none below 2, a line without limits shown
    /// below 8, trial limits below 13.
    enum class Trust { None, LineOnly, Trial, Full };
    static constexpr int enoughForTrial = 8;
    static constexpr int enough = 13;
    static constexpr int enoughToFix = 12; ///< of a baseline
    static constexpr int enoughForRuns = 10; ///< below it the order of values tells next to nothing

    int first = 0;
    int last = 0;
    std::optional<int> baselineEnd; ///< the row with which the baseline ends, where it is fixed
    int values = 0; ///< counted rows with a value
    std::optional<double> mean;
    std::optional<double> lower; ///< none where the rows of the group differ
    std::optional<double> upper;
    std::optional<RunAnalysis> runs;

    Trust trust() const
    {
        return values < 2             ? Trust::None
            : values < enoughForTrial ? Trust::LineOnly
            : values < enough         ? Trust::Trial
                                      : Trust::Full;
    }
    bool isShort() const { return values < enough; }
};

/// A chart with its signals. Numbers are finite or absent.
struct ControlChart
{
    ChartKind kind = ChartKind::XmR;
    SignalRules rules = SignalRules::MakingDataCount;
    std::vector<ChartPoint> points; ///< one for each row
    std::vector<ChartGroup> groups;
    int latest = -1; ///< the point that the icons speak of: the last counted one with a value
    std::optional<Variation> variation; ///< none with too few values
    std::optional<Assurance> assurance; ///< also none without a target or a better way

    const ChartGroup &groupOf(int point) const { return groups[size_t(points[size_t(point)].group)]; }
    /// How many points up to this one, without a break, lie on its side of the mean; 0 on the mean.
    int onOneSide(int point) const;
};

/// What a chart of this kind shows of a row: divided by its cases; none where the kind cannot chart it.
std::optional<double> chartedValue(ChartKind kind, const ChartRow &row);

std::vector<std::optional<double>> chartedValues(ChartKind kind, std::span<const ChartRow> rows);

/// The chart of the rows, which are in the order of time. A value that the kind cannot chart (a negative count,
/// a share above 1, a time of 0) is treated as absent; callers that can name it refuse it before.
ControlChart controlChart(const ControlChartRequest &request, std::span<const ChartRow> rows);

} // namespace statroom
