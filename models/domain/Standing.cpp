// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Standing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace statroom {

namespace {

const PeriodValue *at(std::span<const PeriodValue> values, const Period &period)
{
    const auto found = std::lower_bound(values.begin(), values.end(), period.first,
                                        [](const PeriodValue &v, Month month) { return v.period.first < month; });
    return found != values.end() && found->period == period ? &*found : nullptr;
}

/// A value, or none because there was no case: 0 of 0.
bool isKnown(const PeriodValue &value)
{
    return value.value || value.hasParts();
}

/// How many periods up to the latest value were judged as it is; true if there may be more.
std::pair<int, bool> runOf(const StandingQuestion &q, const Standing &s)
{
    if (!s.isCurrent() && !s.isStale())
        return {0, false};
    int run = 1;
    for (Period period = s.judgement.period.previous();; period = period.previous()) {
        if (q.from.isValid() && period.first < q.from)
            return {run, true};
        const PeriodValue *value = at(q.values, period);
        if (!value || !value->value)
            return {run, false};
        const auto question = StatusQuestion::of(q.city, q.metric, q.targets, {value, 1}, period);
        if (judge(question).status != s.status())
            return {run, false};
        ++run;
    }
}

std::vector<StandingPoint> pointsOf(const StandingQuestion &q, const Period &shown)
{
    std::vector<StandingPoint> points(static_cast<size_t>(q.points));
    Period period = shown;
    for (size_t i = points.size(); i-- > 0; period = period.previous()) {
        StandingPoint &point = points[i];
        point.period = period;
        if (const PeriodValue *value = at(q.values, period)) {
            point.value = value->value;
            point.preliminary = value->preliminary;
        }
        if (!q.targets.empty()) {
            const TargetValue target = periodTarget(q.calendar, q.metric.kind, q.metric.frequency, q.targets, period);
            point.target = target.value;
            point.targetHigh = target.high;
        }
    }
    return points;
}

} // namespace

std::optional<double> Standing::margin() const
{
    const std::optional<double> now = value();
    if (!now)
        return std::nullopt;
    double better = 0;
    double against = judgement.measuredAgainst.value_or(0);
    switch (judgement.reason) {
    case Judgement::Reason::AgainstTarget:
        if (!judgement.measuredAgainst)
            return std::nullopt;
        better = question.direction == Metric::Direction::Down ? against - *now : *now - against;
        break;
    case Judgement::Reason::InsideRange:
        return 0;
    case Judgement::Reason::BelowRange:
        better = *now - against;
        break;
    case Judgement::Reason::AboveRange:
        better = against - *now;
        break;
    default:
        return std::nullopt;
    }
    if (against == 0)
        return better < 0 ? -1 : better > 0 ? 1 : 0;
    return better / std::abs(against);
}

Period periodShown(const FiscalCalendar &calendar, Frequency frequency, Month month,
                   std::span<const PeriodValue> values)
{
    Period period = calendar.periodContaining(month, frequency);
    if (frequency != Frequency::Month) {
        const auto latest = std::find_if(values.rbegin(), values.rend(),
                                         [&](const PeriodValue &v) { return v.value && v.period.first <= month; });
        if (latest != values.rend())
            period = calendar.periodLike(latest->period, month);
    }
    return period.last() > month ? period.previous() : period;
}

Standing standing(const StandingQuestion &q)
{
    Standing s;
    s.metric = q.metric.id;
    s.shown = periodShown(q.calendar, q.metric.frequency, q.month, q.values);
    s.question = StatusQuestion::of(q.city, q.metric, q.targets, q.values, s.shown);
    s.judgement = judge(s.question);
    s.before = judge(StatusQuestion::of(q.city, q.metric, q.targets, q.values, s.shown.previous())).status;
    s.preliminary = s.question.latest && s.question.latest->value && s.question.latest->preliminary;
    if (q.depth == StandingQuestion::Depth::Status)
        return s;

    if (s.question.latest) {
        const PeriodValue *before = at(q.values, s.question.latest->period.yearBefore());
        s.yearBefore = compareWithYearBefore(
            *s.question.latest,
            before ? *before : PeriodValue{s.question.latest->period.yearBefore(), {}, {}, {}, false, false},
            q.metric.direction, s.question.target.value, s.question.target.high, q.definedFrom, q.calendar, q.locale);
    }
    s.yearToDate = yearToDate(q.calendar, q.metric.kind, q.metric.frequency, q.values, s.shown);
    s.yearToDateTarget = yearToDateTarget(q.calendar, q.metric.kind, q.metric.frequency, q.targets, s.shown);
    s.points = pointsOf(q, s.shown);
    std::tie(s.inARow, s.longerInARow) = runOf(q, s);
    return s;
}

QString why(const Standing &standing, const UnitFormat &format, const FiscalCalendar &calendar)
{
    return why(standing.question, standing.judgement, format, calendar);
}

std::vector<PeriodValue> periodValues(Frequency frequency, std::span<const Observation> observations)
{
    std::vector<PeriodValue> values;
    values.reserve(observations.size());
    for (const Observation &observation : observations)
        values.push_back(PeriodValue::of(observation, frequency));
    std::sort(values.begin(), values.end(),
              [](const PeriodValue &a, const PeriodValue &b) { return a.period < b.period; });
    return values;
}

Coverage coverageOver(std::span<const CategoryValues> categories, const Period &period)
{
    Coverage coverage;
    for (const CategoryValues &category : categories) {
        const bool hasBegun = category.begins.isValid() && category.begins <= period.first;
        const auto last = std::find_if(category.values.rbegin(), category.values.rend(), isKnown);
        if (!hasBegun || (category.retired && (last == category.values.rend() || last->period.first < period.first)))
            continue;
        ++coverage.expected;
        const PeriodValue *value = at(category.values, period);
        coverage.have += value && isKnown(*value);
    }
    return coverage;
}

std::vector<PeriodValue> totalOverCategories(Metric::Kind kind, std::span<const CategoryValues> categories)
{
    std::map<Period, std::vector<PeriodValue>> parts;
    for (const CategoryValues &category : categories)
        for (const PeriodValue &value : category.values)
            if (isKnown(value))
                parts[value.period].push_back(value);
    std::vector<PeriodValue> totals;
    totals.reserve(parts.size());
    for (const auto &[period, values] : parts) {
        const Aggregate sum = across(kind, values, coverageOver(categories, period).expected);
        totals.push_back({period, sum.value, sum.numerator, sum.denominator, sum.preliminary > 0 || sum.isPartial(),
                          sum.unweighted});
    }
    return totals;
}

std::vector<PeriodValue> completedBy(std::span<const PeriodValue> totals, std::vector<PeriodValue> own)
{
    if (totals.empty())
        return own;
    std::map<Period, PeriodValue> all;
    for (const PeriodValue &total : totals)
        all.emplace(total.period, total);
    for (PeriodValue &value : own)
        if (isKnown(value) || !all.contains(value.period))
            all.insert_or_assign(value.period, std::move(value));
    std::vector<PeriodValue> values;
    values.reserve(all.size());
    for (auto &[period, value] : all)
        values.push_back(std::move(value));
    return values;
}

namespace {

struct Calculation
{
    const FiscalCalendar &calendar;
    const Formula &formula;
    Frequency frequency;
    std::span<const FormulaInput> inputs;
};

Calculation calculationOf(const FiscalCalendar &calendar, const FormulaInput &input)
{
    return {calendar, *input.formula, input.frequency, input.inputs};
}

Aggregate over(const Calculation &c, std::span<const Period> spans);

/// The input's values inside any of the spans, as one.
Aggregate over(const FiscalCalendar &calendar, const FormulaInput &input, std::span<const Period> spans)
{
    if (input.formula)
        return over(calculationOf(calendar, input), spans);
    std::vector<PeriodValue> parts;
    for (const PeriodValue &value : input.values)
        for (const Period &span : spans)
            if (value.period.length == monthsIn(input.frequency) && span.contains(value.period.first)
                && span.contains(value.period.last()))
                parts.push_back(value);
    return overTime(input.kind, parts, int(parts.size()));
}

/// Over one period, of which all is expected.
Aggregate overPeriod(const FiscalCalendar &calendar, const FormulaInput &input, const Period &period)
{
    if (!input.formula)
        return overSpan(calendar, input.kind, input.frequency, input.values, period);
    return over(calculationOf(calendar, input), std::span(&period, 1));
}

std::vector<PeriodValue> valuesIn(const Calculation &c, const Period &span)
{
    std::vector<PeriodValue> values;
    for (const Period &period : c.calendar.periodsIn(span, c.frequency)) {
        PeriodValue value;
        value.period = period;
        QHash<QString, double> numbers;
        for (const FormulaInput &input : c.inputs) {
            const Aggregate part = overPeriod(c.calendar, input, period);
            if (part.value && !part.isPartial())
                numbers.insert(input.code, *part.value);
            value.preliminary = value.preliminary || part.preliminary > 0;
            value.unweighted = value.unweighted || part.unweighted;
        }
        value.value = c.formula.evaluate(numbers);
        if (value.value)
            values.push_back(value);
    }
    return values;
}

Aggregate over(const Calculation &c, std::span<const Period> spans)
{
    Aggregate whole;
    std::vector<Period> each;
    for (const Period &span : spans) {
        const Month first = whole.span.isValid() ? std::min(whole.span.first, span.first) : span.first;
        const Month last = whole.span.isValid() ? std::max(whole.span.last(), span.last()) : span.last();
        whole.span = Period(first, last - first + 1);
        whole.coverage.expected += int(c.calendar.periodsIn(span, c.frequency).size());
        for (const PeriodValue &value : valuesIn(c, span))
            each.push_back(value.period);
    }
    whole.coverage.have = int(each.size());
    if (each.empty())
        return whole;
    whole.latest = each.back();
    QHash<QString, double> numbers;
    for (const FormulaInput &input : c.inputs) {
        const Aggregate part = over(c.calendar, input, each);
        if (part.value)
            numbers.insert(input.code, *part.value);
        whole.unweighted = whole.unweighted || part.unweighted;
        whole.preliminary = std::max(whole.preliminary, part.preliminary);
    }
    whole.value = c.formula.evaluate(numbers);
    whole.absence = whole.value ? Aggregate::Absence::None : Aggregate::Absence::PartsMissing;
    return whole;
}

} // namespace

std::vector<PeriodValue> calculatedValues(const FiscalCalendar &calendar, const Formula &formula, Frequency frequency,
                                          const Period &span, std::span<const FormulaInput> inputs)
{
    return valuesIn({calendar, formula, frequency, inputs}, span);
}

Aggregate calculatedOver(const FiscalCalendar &calendar, const Formula &formula, Frequency frequency,
                         const Period &span, std::span<const FormulaInput> inputs)
{
    return over({calendar, formula, frequency, inputs}, std::span(&span, 1));
}

} // namespace statroom
