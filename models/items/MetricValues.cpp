// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MetricValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

std::vector<FormulaInput> formulaInputs(const MetricValues &values)
{
    std::vector<FormulaInput> inputs;
    for (const MetricValues &input : values.inputs)
        inputs.push_back({input.metric.code, input.metric.kind, input.metric.frequency, input.values, input.formula,
                          formulaInputs(input)});
    return inputs;
}

class ValueReading
{
public:
    ValueReading(const Reader &reader, const Catalogue &catalogue, Month to, RecordedAt at)
        : m_reader(reader)
        , m_catalogue(catalogue)
        , m_to(to)
        , m_at(at)
    {}

    Result<MetricValues> read(DepartmentId department, MetricId id, CategoryId category, BreakdownId breakdown,
                              QStringList above)
    {
        const Metric *metric = m_catalogue.metric(id);
        if (!metric || !m_catalogue.department(department))
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("MetricValues",
                                                     "This metric is not in the city file as it is shown now. "
                                                     "Choose another metric."),
                         QString::number(id.number)};
        MetricValues found;
        found.metric = *metric;
        found.department = department;
        found.category = category;
        found.calendar = FiscalCalendar(m_catalogue.city);
        if (const Series *series = m_catalogue.series(department, id, category)) {
            found.series = series->id;
            found.isDerived = series->isDerived();
        }
        const bool isCalculated = metric->isCalculated() && !category;
        auto done = isCalculated ? calculate(found, std::move(above)) : readEntered(found, breakdown);
        if (!done)
            return done.error();
        return found;
    }

private:
    Result<void> readEntered(MetricValues &found, BreakdownId breakdown)
    {
        if (found.series) {
            auto own = m_reader.observations(found.series, {}, m_to, m_at);
            if (!own)
                return own.error();
            found.observations = std::move(*own);
            found.values = periodValues(found.metric.frequency, found.observations);
        }
        if (found.category)
            return {};
        if (breakdown) {
            auto categories = readCategories(found, breakdown);
            if (!categories)
                return categories.error();
            found.breakdown = breakdown;
            found.categories = std::move(*categories);
        }
        const BreakdownId first = firstBreakdown(found);
        if (!first)
            return {};
        if (first == breakdown) {
            found.parts = found.categories;
        } else {
            auto parts = readCategories(found, first);
            if (!parts)
                return parts.error();
            found.parts = std::move(*parts);
        }
        std::vector<CategoryValues> values;
        for (const auto &part : found.parts)
            values.push_back(part.values);
        const std::vector<PeriodValue> total = totalOverCategories(found.metric.kind, values);
        std::vector<PeriodValue> completed = completedBy(total, found.values);
        if (completed == found.values) {
            if (!found.values.empty())
                found.parts.clear();
            return {};
        }
        found.values = std::move(completed);
        found.origin = Standing::Origin::SummedOverCategories;
        found.totalOver = first;
        return {};
    }

    Result<std::vector<MetricValues::OfCategory>> readCategories(const MetricValues &found, BreakdownId breakdown) const
    {
        const std::vector<SeriesId> ids = m_catalogue.countedSeries(found.department, found.metric.id, breakdown);
        auto read = m_reader.observations(ids, {}, m_to, m_at);
        if (!read)
            return read.error();
        std::vector<MetricValues::OfCategory> categories;
        for (SeriesObservations &part : *read) {
            const Series *series = m_catalogue.series(part.series);
            CategoryValues values;
            values.values = periodValues(found.metric.frequency, part.observations);
            const Category *category = series ? m_catalogue.category(series->category) : nullptr;
            values.retired = series && (series->retired || (category && category->retired));
            const auto first = std::find_if(values.values.begin(), values.values.end(),
                                            [](const PeriodValue &v) { return v.value.has_value(); });
            if (first != values.values.end())
                values.begins = first->period.first;
            categories.push_back({series ? series->category : CategoryId(), part.series, std::move(part.observations),
                                  std::move(values)});
        }
        return categories;
    }

    BreakdownId firstBreakdown(const MetricValues &found) const
    {
        for (const Breakdown *breakdown : m_catalogue.breakdownsOf(found.metric.id))
            if (!m_catalogue.countedSeries(found.department, found.metric.id, breakdown->id).empty())
                return breakdown->id;
        return {};
    }

    Result<void> calculate(MetricValues &found, QStringList above)
    {
        found.origin = Standing::Origin::Calculated;
        if (above.contains(found.metric.code)) {
            found.formulaError = QCoreApplication::translate("MetricValues",
                                                             "The formula of %1 leads back to itself: "
                                                             "change it on the Set up page.")
                                     .arg(found.metric.code);
            return {};
        }
        above.append(found.metric.code);
        QStringList codes;
        for (const Metric &metric : m_catalogue.metrics())
            codes.append(metric.code);
        auto formula = Formula::compile(found.metric.formula, codes);
        if (!formula) {
            found.formulaError = formula.error().message;
            return {};
        }
        found.formula = std::make_shared<const Formula>(std::move(*formula));
        std::optional<Month> first, last;
        for (const QString &code : found.formula->codes()) {
            const Metric *input = m_catalogue.metric(QStringView(code));
            if (!input)
                continue;
            auto read = this->read(found.department, input->id, {}, {}, above);
            if (!read)
                return read.error();
            if (!read->formulaError.isEmpty())
                found.formulaError = read->formulaError;
            if (!read->values.empty()) {
                const Month begin = read->values.front().period.first;
                const Month end = read->values.back().period.last();
                first = first ? std::min(*first, begin) : begin;
                last = last ? std::max(*last, end) : end;
            }
            found.inputs.push_back(std::move(*read));
        }
        if (found.formulaError.isEmpty() && first)
            found.values = calculatedValues(found.calendar, *found.formula, found.metric.frequency,
                                            Period(*first, *last - *first + 1), formulaInputs(found));
        return {};
    }

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Month m_to;
    const RecordedAt m_at;
};

} // namespace

Result<MetricValues> MetricValues::read(const Reader &reader, const Catalogue &catalogue, DepartmentId department,
                                        MetricId metric, CategoryId category, BreakdownId breakdown, Month to,
                                        RecordedAt at)
{
    return ValueReading(reader, catalogue, to, at).read(department, metric, category, breakdown, {});
}

const PeriodValue *MetricValues::at(const Period &period) const
{
    const auto found = std::lower_bound(values.begin(), values.end(), period,
                                        [](const PeriodValue &v, const Period &p) { return v.period < p; });
    return found != values.end() && found->period == period ? &*found : nullptr;
}

const Observation *MetricValues::observationAt(Month month) const
{
    const auto found = std::lower_bound(observations.begin(), observations.end(), month,
                                        [](const Observation &o, Month m) { return o.month < m; });
    return found != observations.end() && found->month == month ? &*found : nullptr;
}

Aggregate MetricValues::over(const Period &span) const
{
    if (origin == Standing::Origin::Calculated)
        return formula ? calculatedOver(calendar, *formula, metric.frequency, span, formulaInputs(*this)) : Aggregate();
    return overSpan(calendar, metric.kind, metric.frequency, values, span);
}

Standing MetricValues::standing(const Catalogue &catalogue, Month month, const QLocale &locale) const
{
    std::vector<Month> definedFrom;
    for (const Definition &definition : catalogue.definitions(metric.id))
        definedFrom.push_back(definition.from);
    const auto targets = series ? catalogue.targets(series) : std::span<const Target>();
    Standing found = statroom::standing(
        {catalogue.city, metric, targets, definedFrom, values, month, calendar, locale, StandingQuestion::Depth::Full});
    found.department = department;
    found.metric = metric.id;
    found.category = category;
    found.series = series;
    found.origin = origin;
    if (const Observation *entry = observationAt(found.shown.first))
        found.entry = *entry;
    if (origin == Standing::Origin::Calculated)
        found.yearToDate = over(calendar.yearToDate(found.shown));
    return found;
}

std::vector<SeriesId> MetricValues::dependsOn() const
{
    std::vector<SeriesId> all;
    if (series)
        all.push_back(series);
    for (const OfCategory &part : categories)
        all.push_back(part.series);
    for (const OfCategory &part : parts)
        all.push_back(part.series);
    for (const MetricValues &input : inputs) {
        const auto below = input.dependsOn();
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

} // namespace statroom
