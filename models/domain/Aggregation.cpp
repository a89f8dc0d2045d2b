// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Aggregation.h"

#include "domain/CompensatedSum.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

bool isNumber(std::optional<double> value)
{
    return value && std::isfinite(*value);
}

bool hasValue(const PeriodValue &value)
{
    return isNumber(value.value) || (value.hasParts() && *value.denominator != 0);
}

double valueOf(const PeriodValue &value)
{
    return isNumber(value.value) ? *value.value : *value.numerator / *value.denominator;
}

enum class Stocks { Latest, Sum };

struct Parts
{
    CompensatedSum numerator;
    CompensatedSum denominator;
    int have = 0;
};

Parts addParts(std::span<const PeriodValue> values)
{
    Parts parts;
    for (const PeriodValue &value : values) {
        if (!value.hasParts())
            continue;
        parts.numerator += *value.numerator;
        parts.denominator += *value.denominator;
        ++parts.have;
    }
    return parts;
}

void setRatio(Aggregate &aggregate, const Parts &parts)
{
    aggregate.coverage.have = parts.have;
    aggregate.numerator = parts.numerator.value();
    aggregate.denominator = parts.denominator.value();
    if (*aggregate.denominator != 0) {
        aggregate.value = *aggregate.numerator / *aggregate.denominator;
        aggregate.absence = Aggregate::Absence::None;
    } else {
        aggregate.absence = Aggregate::Absence::NoCases;
    }
}

Aggregate together(Metric::Kind kind, std::span<const PeriodValue> values, int expected, Stocks stocks)
{
    Aggregate aggregate;
    aggregate.coverage.expected = expected;
    CompensatedSum sum;
    int have = 0;
    int withParts = 0;
    const PeriodValue *latest = nullptr;
    for (const PeriodValue &value : values) {
        const Period &period = value.period;
        if (!aggregate.span.isValid())
            aggregate.span = period;
        const Month first = std::min(aggregate.span.first, period.first);
        const Month last = std::max(aggregate.span.last(), period.last());
        aggregate.span = Period(first, last - first + 1);
        // 0 of 0 cases is known, weighs nothing and has no value of its own.
        const bool noCases = value.hasParts() && *value.denominator == 0;
        if (!hasValue(value) && !noCases)
            continue;
        ++have;
        withParts += value.hasParts();
        aggregate.preliminary += value.preliminary;
        aggregate.unweighted |= value.unweighted;
        if (noCases && !isNumber(value.value))
            continue;
        sum += valueOf(value);
        if (!latest || period.last() > latest->period.last())
            latest = &value;
    }
    aggregate.coverage.have = have;
    if (latest)
        aggregate.latest = latest->period;
    if (have == 0)
        return aggregate;

    const auto setValue = [&](double value) {
        aggregate.value = value;
        aggregate.absence = Aggregate::Absence::None;
    };
    switch (kind) {
    case Metric::Kind::Count:
        if (latest)
            setValue(sum.value());
        break;
    case Metric::Kind::Stock:
        if (latest)
            setValue(stocks == Stocks::Sum ? sum.value() : valueOf(*latest));
        break;
    case Metric::Kind::Average:
        if (withParts == have) {
            setRatio(aggregate, addParts(values));
        } else if (latest) {
            const int counted = int(std::count_if(values.begin(), values.end(), hasValue));
            setValue(sum.value() / counted);
            aggregate.unweighted |= counted > 1;
        }
        break;
    case Metric::Kind::Rate:
        if (withParts > 0) {
            setRatio(aggregate, addParts(values));
        } else if (expected == 1 && have == 1) {
            setValue(valueOf(*latest));
        } else {
            aggregate.coverage.have = 0;
            aggregate.absence = Aggregate::Absence::PartsMissing;
        }
        break;
    }
    return aggregate;
}

} // namespace

PeriodValue PeriodValue::of(const Observation &observation, Frequency frequency)
{
    PeriodValue value;
    value.period = Period(observation.month, frequency);
    value.value = observation.value;
    value.numerator = observation.numerator;
    value.denominator = observation.denominator;
    value.preliminary = observation.stage == Observation::Stage::Preliminary;
    value.unweighted = observation.unweighted;
    return value;
}

Aggregate overTime(Metric::Kind kind, std::span<const PeriodValue> values, int expected)
{
    return together(kind, values, expected, Stocks::Latest);
}

Aggregate across(Metric::Kind kind, std::span<const PeriodValue> values, int expected)
{
    return together(kind, values, expected, Stocks::Sum);
}

Aggregate overSpan(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                   std::span<const PeriodValue> values, const Period &span)
{
    QList<PeriodValue> inside;
    for (const PeriodValue &value : values)
        if (value.period.length == monthsIn(frequency) && value.period.first >= span.first
            && value.period.last() <= span.last())
            inside.append(value);
    const int expected = int(calendar.periodsIn(span, frequency).size());
    Aggregate aggregate = overTime(kind, {inside.constData(), size_t(inside.size())}, expected);
    aggregate.span = span;
    return aggregate;
}

Aggregate yearToDate(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                     std::span<const PeriodValue> values, const Period &asOf)
{
    const Period span = calendar.yearToDate(asOf);
    if (calendar.isOfCity(asOf))
        return overSpan(calendar, kind, frequency, values, span);
    Aggregate none;
    none.span = span;
    return none;
}

QList<Aggregate> rollUp(const FiscalCalendar &calendar, Metric::Kind kind, Frequency from, Frequency to,
                        std::span<const PeriodValue> values)
{
    Q_ASSERT(monthsIn(from) <= monthsIn(to));
    QList<Period> periods;
    for (const PeriodValue &value : values)
        if (value.period.length == monthsIn(from) && (hasValue(value) || value.hasParts()))
            periods.append(calendar.periodContaining(value.period.last(), to));
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    QList<Aggregate> aggregates;
    for (const Period &period : std::as_const(periods))
        aggregates.append(overSpan(calendar, kind, from, values, period));
    return aggregates;
}

QString coverageText(const Coverage &coverage, Covered covered)
{
    const bool one = coverage.expected == 1;
    const auto text = [&] {
        switch (covered) {
        case Covered::Months:
            return one ? QCoreApplication::translate("Aggregation", "%1 of %2 month")
                       : QCoreApplication::translate("Aggregation", "%1 of %2 months");
        case Covered::Quarters:
            return one ? QCoreApplication::translate("Aggregation", "%1 of %2 quarter")
                       : QCoreApplication::translate("Aggregation", "%1 of %2 quarters");
        case Covered::Years:
            return one ? QCoreApplication::translate("Aggregation", "%1 of %2 year")
                       : QCoreApplication::translate("Aggregation", "%1 of %2 years");
        case Covered::Departments:
            return one ? QCoreApplication::translate("Aggregation", "%1 of %2 department")
                       : QCoreApplication::translate("Aggregation", "%1 of %2 departments");
        case Covered::Categories:
            break;
        }
        return one ? QCoreApplication::translate("Aggregation", "%1 of %2 category")
                   : QCoreApplication::translate("Aggregation", "%1 of %2 categories");
    };
    return text().arg(coverage.have).arg(coverage.expected);
}

Covered covered(Frequency frequency)
{
    return frequency == Frequency::Month  ? Covered::Months
        : frequency == Frequency::Quarter ? Covered::Quarters
                                          : Covered::Years;
}

Comparison compareWithYearBefore(const PeriodValue &now, const PeriodValue &before, Metric::Direction direction,
                                 std::optional<double> low, std::optional<double> high,
                                 std::span<const Month> definedFrom, const FiscalCalendar &calendar,
                                 const QLocale &locale)
{
    Comparison comparison;
    for (Month from : definedFrom) {
        if (from <= before.period.first || from > now.period.last())
            continue;
        comparison.acrossSeam = true;
        comparison.warning =
            QCoreApplication::translate("Aggregation",
                                        "The definition changed from %1 on; the two values may not measure the same.")
                .arg(calendar.label(Period(from, 1), LabelStyle::Short, locale));
    }
    if (hasValue(now))
        comparison.now = valueOf(now);
    if (hasValue(before))
        comparison.before = valueOf(before);
    if (!comparison.now || !comparison.before)
        return comparison;
    const double is = *comparison.now;
    const double was = *comparison.before;
    comparison.difference = is - was;
    using Change = Comparison::Change;
    if (std::abs(is - was) <= 1e-9 * std::max(std::abs(is), std::abs(was))) {
        comparison.difference = 0;
        comparison.change = Change::Same;
        return comparison;
    }
    const auto missedBy = [&](double value) {
        return low && value < *low ? *low - value : high && value > *high ? value - *high : 0.0;
    };
    switch (direction) {
    case Metric::Direction::Up:
        comparison.change = is > was ? Change::Better : Change::Worse;
        break;
    case Metric::Direction::Down:
        comparison.change = is < was ? Change::Better : Change::Worse;
        break;
    case Metric::Direction::Range:
        comparison.change = missedBy(is) < missedBy(was) ? Change::Better
            : missedBy(is) > missedBy(was)               ? Change::Worse
                                                         : Change::Neutral;
        break;
    case Metric::Direction::None:
        comparison.change = Change::Neutral;
        break;
    }
    return comparison;
}

std::vector<Period> withoutHoles(std::span<const Month> begins, Frequency frequency, Month last)
{
    std::vector<Period> periods;
    for (const Month month : begins) {
        const Period period(month, frequency);
        if (period.last() > last)
            break;
        while (!periods.empty() && periods.back().next().last() < period.first)
            periods.push_back(periods.back().next());
        periods.push_back(period);
    }
    while (!periods.empty() && periods.back().next().last() <= last)
        periods.push_back(periods.back().next());
    return periods;
}

const PeriodValue *valueAt(std::span<const PeriodValue> values, const Period &period)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const PeriodValue &value) { return value.period == period; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace statroom
