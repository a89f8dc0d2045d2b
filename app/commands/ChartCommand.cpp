// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ChartAnswer.h"
#include "app/commands/Invocation.h"

#include "items/ChartReading.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

int runChart(const QStringList &arguments)
{
    Invocation call(QStringLiteral("chart"), tr("Answers the control chart of a metric in a department as numbers."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("metric"), tr("The metric."), QStringLiteral("CODE"));
    call.option(QStringLiteral("department"), tr("The department, where several measure it."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("This category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period (default: the latest one that is due)."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    if (!call.has("metric"))
        return call.wrongUsage(tr("--metric is missing"));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    auto month = call.monthAsOf(*file);
    if (!month)
        return call.fail(month.error());
    if (auto missing = call.missingNames(**catalogue))
        return *missing;
    int exitCode = 0;
    const auto subject = call.subject(**catalogue, exitCode);
    if (!subject)
        return exitCode;
    const auto read = ChartReading::read(file->reader(), **catalogue, subject->department, subject->metric,
                                         subject->category, *month, *at);
    if (!read)
        return call.fail(read.error());
    const SeriesChart &drawn = read->chart;
    if (drawn.isEmpty())
        return call.fail(ExitCode::NeedsPerson,
                         tr("%1 has no value by then — ask as of a later period").arg(read->numbers.metric.code));
    QStringList periods;
    for (const Period &period : drawn.periods)
        periods.append(read->numbers.calendar.spell(period));
    const QStringList remarks = drawn.remarks(call.locale());
    if (call.json()) {
        QJsonObject answer = chartAnswer(drawn.chart, periods);
        answer.insert(QStringLiteral("season"),
                      drawn.season.isSeasonal() ? QJsonValue(QString(token(drawn.seasonJudged)))
                                                : QJsonValue(QJsonValue::Null));
        call.say(answer);
    } else {
        sayChart(call, drawn.chart, periods);
    }
    for (const QString &remark : remarks)
        call.json() ? call.remark(remark) : call.say(remark);
    return 0;
}

} // namespace statroom
