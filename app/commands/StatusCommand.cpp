// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "items/Standings.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

int runStatus(const QStringList &arguments)
{
    Invocation call(QStringLiteral("status"),
                    tr("Says how metrics stand against their targets, each with its reason."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("department"), tr("Only this department."), QStringLiteral("CODE"));
    call.option(QStringLiteral("metric"), tr("Only this metric."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("This category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period (default: the latest one that is due)."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    if (call.has("category") && !call.has("metric"))
        return call.wrongUsage(tr("--category needs --metric"));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    const FiscalCalendar calendar((*catalogue)->city);
    auto month = call.monthAsOf(*file);
    if (!month)
        return call.fail(month.error());
    if (auto missing = call.missingNames(**catalogue))
        return *missing;

    std::vector<StandingKey> keys;
    const Department *department =
        call.has("department") ? (*catalogue)->department(call.value("department")) : nullptr;
    const Metric *metric = call.has("metric") ? (*catalogue)->metric(call.value("metric")) : nullptr;
    for (const StandingKey &key : Standings::keysOf(**catalogue, *month)) {
        if ((department && key.department != department->id) || (metric && key.metric != metric->id))
            continue;
        if (!call.has("category")) {
            keys.push_back(key);
            continue;
        }
        const Category *category = (*catalogue)->category(metric->id, call.value("category"));
        if ((*catalogue)->series(key.department, key.metric, category->id))
            keys.push_back({key.department, key.metric, category->id});
    }
    if (keys.empty())
        return call.fail(ExitCode::NeedsPerson,
                         tr("nothing matches — list what there is with statroom list FILE metrics"));
    const Standings standings(file->reader(), *catalogue, *at, call.locale());
    auto read = standings.read(keys, *month);
    if (!read)
        return call.fail(read.error());

    // The words of the plain answer say nothing of the chart.
    if (call.json())
        if (auto charted = standings.chart(*read, *month); !charted)
            return call.fail(charted.error());
    const auto verdict = [](const Standing &s, auto ChartVerdict::*icon) {
        return s.chart && (*s.chart).*icon ? QJsonValue(QString(token(*((*s.chart).*icon))))
                                           : QJsonValue(QJsonValue::Null);
    };

    QJsonArray rows;
    for (const Standing &s : *read) {
        const Department *d = (*catalogue)->department(s.department);
        const Metric *m = (*catalogue)->metric(s.metric);
        const UnitFormat format(*m, call.locale());
        const QString reason = why(s, format, calendar);
        if (!call.json()) {
            call.say(QStringLiteral("%1 %2 %3").arg(d->code, m->code, reason));
            continue;
        }
        const Period period = s.latest() ? s.latest()->period : s.shown;
        rows.append(QJsonObject{
            {QStringLiteral("department"), d->code},
            {QStringLiteral("metric"), m->code},
            {QStringLiteral("category"), jsonText((*catalogue)->categorySpelling(s.category))},
            {QStringLiteral("name"), m->name},
            {QStringLiteral("period"), calendar.spell(period)},
            {QStringLiteral("value"), jsonNumber(s.value())},
            {QStringLiteral("target"), jsonNumber(s.question.target.value)},
            {QStringLiteral("target_high"), jsonNumber(s.question.target.high)},
            {QStringLiteral("status"), QString(token(s.status()))},
            {QStringLiteral("stale"), s.isStale()},
            {QStringLiteral("ytd"), jsonNumber(s.yearToDate.value)},
            {QStringLiteral("ytd_target"), jsonNumber(s.yearToDateTarget.value)},
            {QStringLiteral("ytd_coverage"), QJsonArray{s.yearToDate.coverage.have, s.yearToDate.coverage.expected}},
            {QStringLiteral("variation"), verdict(s, &ChartVerdict::variation)},
            {QStringLiteral("assurance"), verdict(s, &ChartVerdict::assurance)},
            {QStringLiteral("why"), reason}});
    }
    if (call.json())
        call.say(rows);
    return 0;
}

} // namespace statroom
