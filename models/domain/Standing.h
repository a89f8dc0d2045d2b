// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/Catalogue.h"
#include "domain/Formula.h"
#include "domain/Judgement.h"
#include "domain/SeriesChart.h"

#include <memory>
#include <span>
#include <vector>

namespace statroom {

/// One period of the small chart: what was reached and what was to be reached. Without a value it is a gap.
struct StandingPoint
{
    Period period;
    std::optional<double> value;
    std::optional<double> target; ///< with a range its lower bound
    std::optional<double> targetHigh;
    bool preliminary = false;
};

/// How a metric of a department (or one category of it) stands in the month shown: everything that a row
/// of a scorecard, the overview, the metric page, a report and `statroom status` say about it. Values are
/// as stored (rates as fractions).
///
/// A preliminary value is judged like any other, so that a coordinator sees at once what it means, but its
/// status is not one of record: `preliminary` is set, it is drawn hollow, and counts of statuses say how
/// many of theirs are preliminary.
struct Standing
{
    /// Where the numbers come from.
    enum class Origin {
        Entered,
        SummedOverCategories, ///< the total of its first breakdown, in periods without a value of its own
        Calculated, ///< by the metric's formula
    };

    DepartmentId department;
    MetricId metric;
    CategoryId category; ///< none = the metric as a whole
    SeriesId series; ///< none where the total has no series of its own
    Origin origin = Origin::Entered;

    Period shown; ///< the metric's last period that has ended by the month shown
    StatusQuestion question; ///< latest value, its target and tolerance: what `why` explains
    Judgement judgement;
    Status before = Status::NoData; ///< the status one period earlier, as known now
    std::optional<Observation> entry; ///< what is stored for `shown`, if anything; its texts may be left out
    bool preliminary = false; ///< of the latest value

    // Only in full depth:
    Comparison yearBefore; ///< of the latest value's period
    Aggregate yearToDate; ///< up to the period shown; its coverage says what is missing
    TargetValue yearToDateTarget;
    std::vector<StandingPoint> points; ///< as many as were asked for, the last is `shown`
    int inARow = 0; ///< periods up to the latest, without a gap, that have its status
    bool longerInARow = false; ///< at least so many: what was before them was not read

    /// What the control chart says; only where it was asked for, since it takes every value that was ever entered.
    std::optional<ChartVerdict> chart;

    Status status() const { return judgement.status; }
    const std::optional<PeriodValue> &latest() const { return question.latest; }
    std::optional<double> value() const { return question.latest ? question.latest->value : std::nullopt; }
    bool isStale() const { return judgement.stale; }
    /// The value of exactly the period shown is there.
    bool isCurrent() const { return question.latest && question.latest->value && question.latest->period == shown; }
    bool isDisputed() const { return isCurrent() && entry && entry->disputed; }
    /// How far from the target, as a share of it: positive is better than asked for, negative short of it.
    /// None where nothing is judged; -1 at least where a target of 0 is missed.
    std::optional<double> margin() const;
};

/// What a standing is computed from.
struct StandingQuestion
{
    enum class Depth { Status, Full };

    const City &city;
    const Metric &metric;
    std::span<const Target> targets; ///< of the series; in any order
    std::span<const Month> definedFrom; ///< months from which the metric's definitions hold
    std::span<const PeriodValue> values; ///< oldest first
    Month month; ///< shown
    const FiscalCalendar &calendar;
    QLocale locale;
    Depth depth = Depth::Full;
    Month from = {}; ///< values of months before it were not read; invalid = all were
    int points = 24;
};

/// The last period of the frequency that has ended by the end of the month, counted as the latest of the
/// values (oldest first) is.
Period periodShown(const FiscalCalendar &calendar, Frequency frequency, Month month,
                   std::span<const PeriodValue> values);

/// Judges, compares and sums. Ids, origin and entry are left to the caller.
Standing standing(const StandingQuestion &question);

/// The sentence behind the status, translated, with its numbers.
QString why(const Standing &standing, const UnitFormat &format, const FiscalCalendar &calendar);

/// The values of a series in the order of their periods.
std::vector<PeriodValue> periodValues(Frequency frequency, std::span<const Observation> observations);

/// The numbers of one category, perhaps of the last periods only.
struct CategoryValues
{
    std::vector<PeriodValue> values; ///< oldest first
    Month begins; ///< the month of its first value ever; invalid = it has none
    bool retired = false; ///< nothing is expected after its last value
};

/// How many categories have a value in a period, of those expected: from their first value on.
Coverage coverageOver(std::span<const CategoryValues> categories, const Period &period);
/// The total of a breakdown, period by period, by the metric's kind. A total that lacks a category is
/// marked preliminary.
std::vector<PeriodValue> totalOverCategories(Metric::Kind kind, std::span<const CategoryValues> categories);
/// A metric's own values, and where it has none the totals of its categories; oldest first. Totals are never
/// stored beside their parts, but an older year may have been entered as a whole.
std::vector<PeriodValue> completedBy(std::span<const PeriodValue> totals, std::vector<PeriodValue> own);

/// One metric that a formula names, in the same department.
struct FormulaInput
{
    QString code;
    Metric::Kind kind = Metric::Kind::Count;
    Frequency frequency = Frequency::Month;
    std::vector<PeriodValue> values;
    /// Of an input that is calculated itself: over a longer period it is its formula on what it is made of,
    /// so that a ratio of a ratio stays one of sums.
    std::shared_ptr<const Formula> formula;
    std::vector<FormulaInput> inputs;
};

/// A calculated metric's values: the formula on its inputs, each aggregated over the period by its own
/// kind or formula. Missing where an input does not cover the period.
std::vector<PeriodValue> calculatedValues(const FiscalCalendar &calendar, const Formula &formula, Frequency frequency,
                                          const Period &span, std::span<const FormulaInput> inputs);
/// The same over a longer span: the formula on the inputs of those periods that have all of them.
Aggregate calculatedOver(const FiscalCalendar &calendar, const Formula &formula, Frequency frequency,
                         const Period &span, std::span<const FormulaInput> inputs);

} // namespace statroom
