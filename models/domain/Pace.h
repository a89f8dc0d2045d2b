// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Status.h"
#include "domain/Token.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace statroom {

/// A month is 365.25 / 12 days wherever a rate per day is shown per month.
constexpr double daysPerMonth = 30.4375;

/// The days of a dated goal. Of events, day 1 is the start and day N the last day, both counting whole. A level is
/// measured at a moment: on the start no day has passed, on the deadline all have.
struct GoalSpan
{
    enum class Counting { Events, Level };

    QDate start;
    QDate deadline;
    Counting counting = Counting::Events;

    static GoalSpan ofDays(QDate start, int days); ///< of events: the deadline is start + days - 1
    int total() const;
    int elapsed(QDate asOf) const; ///< 0 before the start; goes on after the deadline
    int remaining(QDate asOf) const; ///< negative: days overdue
};

/// What a pace is computed from. The actual value is that at the end of `asOf`.
struct PaceQuestion
{
    GoalSpan span;
    QDate asOf;
    double baseline = 0;
    double target = 0; ///< below the baseline for a goal that goes down
    double actual = 0;
    std::optional<double> rate; ///< per day, of the window the projection rests on; none = all to date
    std::optional<double> expected; ///< by the shares of earlier years; none = a straight line
    QDate reachedOn; ///< the first day on which the target was reached, or invalid
    Tolerance tolerance;
};

/// Where a dated goal stands against an even pace and where it will end. Numbers are finite or absent; all
/// amounts are signed as they are, so that of a goal going down a negative variance is ahead.
struct Pace
{
    enum class State { NotStarted, Running, Reached, Overdue };
    enum class Finish {
        Unknown, ///< not started, nothing to go by
        On, ///< `finish`
        Never, ///< at this rate
        TooLate, ///< later than ten years from now
        Reached, ///< on `finish`
    };

    State state = State::NotStarted;
    int elapsed = 0;
    int remaining = 0;
    double expected = 0; ///< by now; the target once the deadline is past
    double variance = 0; ///< actual - expected
    bool ahead = false; ///< at or beyond what is expected
    std::optional<double> ratio; ///< of what was gained to what was expected
    std::optional<double> rateToDate; ///< per day
    std::optional<double> rate; ///< per day, what the projection rests on
    std::optional<double> required; ///< per day from now; none without time left
    std::optional<double> effort; ///< required over the rate: "must go 1.36 times as fast"
    std::optional<double> progress; ///< of the way from baseline to target; not clamped
    double timeElapsed = 0; ///< share of the days
    std::optional<double> projectedAtDeadline;
    std::optional<double> daysToFinish; ///< from asOf, not rounded
    Finish finishKind = Finish::Unknown;
    QDate finish;
    int daysLate = 0; ///< of the finish after the deadline; negative is early
    Status status = Status::NoData; ///< of the projected end against the target; grey before it begins
};

template <>
struct Tokens<Pace::State>
{
    static constexpr std::array words{"not_started", "running", "reached", "overdue"};
};

Pace pace(const PaceQuestion &question);

/// How fast, in units per step, from values that are one step apart.
std::optional<double> meanOfLast(std::span<const double> gains, int window);
/// The slope of the least-squares line through (1, y1), (2, y2) … Its usual error is far too small for running
/// totals: no interval may be made of it.
std::optional<double> leastSquaresSlope(std::span<const double> totals);
/// The median of the slopes of all pairs (Theil 1950, Sen 1968), which single odd months do not move.
std::optional<double> theilSenSlope(std::span<const double> totals);

/// What may come in the months left: a range of `level` and the chance of the target, if the process goes on as in
/// the window. Totals, not gains.
struct Projection
{
    static constexpr int fewestMonths = 6;
    static constexpr double level = 0.8;

    double point = 0;
    double low = 0;
    double high = 0;
    std::optional<double> chance; ///< that the target is reached by the deadline; only of counts
};
/// For counts of events: gamma-Poisson with Jeffreys' prior, future ~ NegBin(S + 1/2, T / (T + k)). Where the months
/// vary more than chance alone (Pearson's dispersion above 1) the range is widened by its root, the chance taken from
/// a negative binomial of that larger variance. None below six months. `weights` says how much of an even month each
/// month is by its season, and `monthsLeft` is then counted in even months too; empty = all are even.
std::optional<Projection> projectCount(std::span<const double> months, double done, double monthsLeft, double target,
                                       std::span<const double> weights = {});
/// For other amounts: Student's t about the mean monthly gain. None below six months.
std::optional<Projection> projectLevel(std::span<const double> gains, double actual, double monthsLeft);
/// Pearson's chi-square over its degrees of freedom: 1 where months vary as chance alone would have it.
double dispersion(std::span<const double> months, std::span<const double> weights = {});

/// "less than 1 in 20", "about 3 in 10", "more than 19 in 20": never more exact than the model is.
QString chanceText(double chance);

/// How far from baseline to target, not clamped; none where they are equal.
std::optional<double> progress(double baseline, double target, double current);

/// Several children as one.
struct ProgressPart
{
    std::optional<double> progress; ///< not clamped
    double weight = 1;
};
struct RolledUpProgress
{
    std::optional<double> progress; ///< each child within 0..1, so that one's overshoot pays for no other
    double coverage = 0; ///< weight of the children with a value

    bool coversEnough() const { return coverage >= 0.5; }
};
RolledUpProgress rollUpProgress(std::span<const ProgressPart> parts);

} // namespace statroom
