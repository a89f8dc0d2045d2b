// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/ChartEntry.h"

#include "items/ChartReading.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartEntry)
};

Result<void> write(Viewpoint &viewpoint, Change change, const QString &reason)
{
    Revision revision;
    revision.author = viewpoint.author();
    revision.reason = reason;
    revision.changes.push_back(std::move(change));
    const auto done = viewpoint.file()->commit(revision);
    return done ? Result<void>() : Result<void>(done.error());
}

Error locked(const Viewpoint &viewpoint)
{
    return {ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
}

/// The chart with all that was entered, also after the month shown: a mark must fit the whole.
Result<SeriesChart> wholeChart(const Viewpoint &viewpoint, const ChartMark &mark)
{
    const Catalogue &catalogue = *viewpoint.catalogue();
    auto numbers = MetricValues::read(viewpoint.reader(), catalogue, mark.department, mark.metric, mark.category);
    if (!numbers)
        return numbers.error();
    Month last = viewpoint.month();
    for (const PeriodValue &value : numbers->values)
        if (value.value)
            last = std::max(last, value.period.last());
    return chartOf(*numbers, catalogue, last);
}

} // namespace

Result<void> addChartMark(Viewpoint &viewpoint, ChartMark mark)
{
    if (!viewpoint.canEdit())
        return locked(viewpoint);
    mark.reason = mark.reason.simplified();
    const auto chart = wholeChart(viewpoint, mark);
    if (!chart)
        return chart.error();
    if (auto allowed = chart->allows(mark, viewpoint.locale()); !allowed)
        return allowed;
    mark.month = chart->periods[size_t(chart->pointOf(mark.month))].first;
    mark.id = viewpoint.file()->newId<ChartMark>();
    mark.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return write(viewpoint, added(mark), mark.reason);
}

Result<void> removeChartMark(Viewpoint &viewpoint, ChartMarkId id, const QString &reason)
{
    if (!viewpoint.canEdit())
        return locked(viewpoint);
    const std::vector<ChartMark> &marks = viewpoint.catalogue()->chartMarks();
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const ChartMark &mark) { return mark.id == id; });
    if (found == marks.end())
        return Error{ErrorKind::NotFound, Words::tr("This mark is no longer on the chart."), {}};
    return write(viewpoint, removed(*found), reason.simplified());
}

Result<void> changeChartSetting(Viewpoint &viewpoint, const ChartSetting &setting)
{
    if (!viewpoint.canEdit())
        return locked(viewpoint);
    const Catalogue &catalogue = *viewpoint.catalogue();
    const Metric *metric = catalogue.metric(setting.metric);
    if (!metric)
        return Error{ErrorKind::NotFound, Words::tr("The metric is no longer in the file."), {}};
    if (const QString why = whyNotCharted(*metric, setting.kind); !why.isEmpty())
        return Error{ErrorKind::InvalidInput, why, {}};
    if (setting.runLength < ChartSetting::shortestRun || setting.runLength > ChartSetting::longestRun)
        return Error{ErrorKind::InvalidInput,
                     Words::tr("A shift is made of %1 to %2 points.")
                         .arg(ChartSetting::shortestRun)
                         .arg(ChartSetting::longestRun),
                     {}};
    const ChartSetting *before = catalogue.ownChartSetting(setting.metric);
    if (catalogue.chartSetting(setting.metric) == setting)
        return {};
    return write(viewpoint, before ? changed(*before, setting) : added(setting), {});
}

} // namespace statroom
