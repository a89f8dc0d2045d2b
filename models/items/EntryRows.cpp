// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/EntryRows.h"

#include "items/SeriesPeriod.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(EntryRows)
};

} // namespace

bool EntryCell::operator==(const EntryCell &other) const
{
    const auto sameComputed = [](const std::optional<PeriodValue> &a, const std::optional<PeriodValue> &b) {
        return a.has_value() == b.has_value() && (!a || (a->value == b->value && a->preliminary == b->preliminary));
    };
    return period == other.period && stored == other.stored && sameComputed(computed, other.computed);
}

bool EntryRow::sameThing(const EntryRow &other) const
{
    return series == other.series && metric == other.metric && category == other.category && computed == other.computed
        && cells.size() == other.cells.size();
}

EntryRows::EntryRows(const Viewpoint &viewpoint, std::shared_ptr<const Catalogue> catalogue, DepartmentId department,
                     Month month)
    : m_viewpoint(viewpoint)
    , m_catalogue(std::move(catalogue))
    , m_department(department)
    , m_month(month)
{}

Result<EntryRows::Found> EntryRows::read(int pastPeriods) const
{
    const FiscalCalendar &calendar = m_viewpoint.calendar();
    Found found;
    std::vector<EntryRow> &rows = found.rows;
    QSet<MetricId> seen;

    const auto add = [&](const Metric &metric, SeriesId series, CategoryId category, const Period &front) {
        if (front.last() != m_month) {
            if (!category)
                ++found.notDue;
            return;
        }
        EntryRow row;
        row.series = series;
        row.metric = metric.id;
        row.category = category;
        const Category *its = category ? m_catalogue->category(category) : nullptr;
        row.name = its ? Told::tr("%1: %2").arg(metric.name, its->name) : metric.name;
        Period period = front;
        row.cells.resize(size_t(pastPeriods) + 1);
        for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell) {
            cell->period = period;
            period = period.previous();
        }
        rows.push_back(std::move(row));
    };

    for (SeriesId id : m_catalogue->seriesOf(m_department)) {
        const Series *series = m_catalogue->series(id);
        const Metric *metric = series ? m_catalogue->metric(series->metric) : nullptr;
        if (!metric || metric->retired || series->retired)
            continue;
        const Category *category = series->category ? m_catalogue->category(series->category) : nullptr;
        if (category && category->retired)
            continue;
        const auto front =
            seriesPeriod(m_viewpoint.reader(), calendar, id, metric->frequency, m_month, m_viewpoint.recordedAt());
        if (!front)
            return front.error();
        // Categories without a series of their total still have a total to look at.
        if (!seen.contains(metric->id)) {
            seen.insert(metric->id);
            if (series->category)
                add(*metric, {}, {}, *front);
        }
        add(*metric, id, series->category, *front);
    }

    if (const Result<void> done = readAgain(rows); !done)
        return done.error();
    return found;
}

Result<void> EntryRows::readAgain(std::vector<EntryRow> &rows) const
{
    const Result<void> done = readComputed(rows);
    return done ? readCells(rows) : done;
}

Result<void> EntryRows::readComputed(std::vector<EntryRow> &rows) const
{
    std::vector<StandingKey> keys;
    std::vector<size_t> which;
    for (size_t i = 0; i < rows.size(); ++i) {
        EntryRow &row = rows[i];
        const Metric *metric = m_catalogue->metric(row.metric);
        const bool hasCategories = !row.category && !m_catalogue->countedSeries(m_department, row.metric).empty();
        if (!metric->isCalculated() && !hasCategories && row.series)
            continue;
        keys.push_back({m_department, row.metric, row.category});
        which.push_back(i);
    }
    if (keys.empty())
        return {};
    const Standings standings(m_viewpoint.reader(), m_catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale());
    const Result<std::vector<Standing>> read = standings.read(keys, m_month, Standings::Depth::Full);
    if (!read)
        return read.error();
    for (size_t i = 0; i < which.size(); ++i) {
        EntryRow &row = rows[which[i]];
        const Standing &standing = (*read)[i];
        const Metric *metric = m_catalogue->metric(row.metric);
        if (standing.origin == Standing::Origin::Entered && !metric->isCalculated() && row.series)
            continue;
        row.computed = true;
        row.readOnly = metric->isCalculated()
            ? Told::tr("Calculated: %1. It follows when its parts are entered.").arg(metric->formula)
            : Told::tr("The sum of its categories, which are entered in the rows below.");
        for (EntryCell &cell : row.cells) {
            cell.computed.reset();
            for (const StandingPoint &point : standing.points)
                if (point.period == cell.period && point.value) {
                    PeriodValue value;
                    value.period = point.period;
                    value.value = point.value;
                    value.preliminary = point.preliminary;
                    cell.computed = value;
                }
        }
    }
    return {};
}

Result<void> EntryRows::readCells(std::vector<EntryRow> &rows) const
{
    for (Frequency frequency : {Frequency::Month, Frequency::Quarter, Frequency::Year}) {
        std::vector<SeriesId> series;
        std::vector<EntryRow *> its;
        for (EntryRow &row : rows) {
            const Metric *metric = m_catalogue->metric(row.metric);
            if (metric->frequency != frequency || row.computed || !row.series)
                continue;
            series.push_back(row.series);
            its.push_back(&row);
            const Series *s = m_catalogue->series(row.series);
            if (s->isDerived())
                row.readOnly = Told::tr("Comes from daily records. Import the newer file to change it.");
        }
        if (series.empty())
            continue;
        const Month from = its.front()->cells.front().period.first;
        const Month to = its.front()->cells.back().period.first;
        const Result<std::vector<SeriesObservations>> read =
            m_viewpoint.reader().observations(series, from, to, m_viewpoint.recordedAt());
        if (!read)
            return read.error();
        for (size_t i = 0; i < its.size(); ++i)
            for (EntryCell &cell : its[i]->cells) {
                cell.stored.reset();
                for (const Observation &observation : (*read)[i].observations)
                    if (observation.month == cell.period.first)
                        cell.stored = observation;
            }
    }
    return {};
}

} // namespace statroom
