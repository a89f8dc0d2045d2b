// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/EntriesDue.h"

#include "items/SeriesPeriod.h"
#include "items/Standings.h"

#include <QHash>
#include <QSet>

#include <map>

namespace statroom {

namespace {

bool isCounted(const Catalogue &catalogue, const Series &series)
{
    const Category *category = catalogue.category(series.category);
    return !series.retired && !(category && category->retired);
}

/// The series that are owed, without looking at what is there.
Result<std::vector<EntryDue>> owed(const Reader &reader, const Catalogue &catalogue, Month month,
                                   DepartmentId department, RecordedAt at)
{
    const FiscalCalendar calendar(catalogue.city);
    std::vector<EntryDue> all;
    all.reserve(department ? catalogue.seriesOf(department).size() : catalogue.series().size());
    for (DepartmentId d : Standings::departments(catalogue, month)) {
        if (department && d != department)
            continue;
        QSet<qint64> byCategory;
        for (SeriesId id : catalogue.seriesOf(d)) {
            const Series *series = catalogue.series(id);
            if (series->category && isCounted(catalogue, *series))
                byCategory.insert(series->metric.number);
        }
        for (SeriesId id : catalogue.seriesOf(d)) {
            const Series *series = catalogue.series(id);
            const Metric *metric = catalogue.metric(series->metric);
            if (!isCounted(catalogue, *series) || !metric || metric->retired || metric->isCalculated())
                continue;
            if (!series->category && byCategory.contains(metric->id.number))
                continue;
            const auto period = seriesPeriod(reader, calendar, id, metric->frequency, month, at);
            if (!period)
                return period.error();
            if (period->last() != month)
                continue;
            all.push_back(
                {d, metric->id, series->category, id, *period, catalogue.dueDate(*metric, *period), false, {}});
        }
    }
    return all;
}

} // namespace

Result<std::vector<EntryDue>> EntriesDue::read(const Reader &reader, const Catalogue &catalogue, Month month,
                                               DepartmentId department, RecordedAt at, std::span<const Standing> known)
{
    auto due = owed(reader, catalogue, month, department, at);
    if (!due)
        return due.error();
    std::vector<EntryDue> &all = *due;
    const auto answer = [](EntryDue &entry, const Observation &o) {
        entry.answered = o.hasValue() || !o.expected.isValid();
        entry.expected = o.hasValue() ? QDate() : o.expected;
    };
    QHash<qint64, const Standing *> standings;
    standings.reserve(qsizetype(known.size()));
    for (const Standing &s : known)
        if (s.series)
            standings.insert(s.series.number, &s);
    std::map<Month, std::vector<size_t>> byFirst;
    for (size_t i = 0; i < all.size(); ++i) {
        const Standing *standing = standings.value(all[i].series.number);
        if (!standing || standing->shown != all[i].period)
            byFirst[all[i].period.first].push_back(i);
        else if (standing->entry)
            answer(all[i], *standing->entry);
    }
    std::vector<SeriesId> ids;
    for (const auto &[first, places] : byFirst) {
        ids.clear();
        for (size_t i : places)
            ids.push_back(all[i].series);
        auto read = reader.observations(ids, first, first, at);
        if (!read)
            return read.error();
        for (size_t n = 0; n < places.size(); ++n)
            for (const Observation &o : (*read)[n].observations)
                answer(all[places[n]], o);
    }
    return due;
}

} // namespace statroom
