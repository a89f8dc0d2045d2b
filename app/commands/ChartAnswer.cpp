// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ChartAnswer.h"

#include "app/commands/Invocation.h"
#include "domain/NumberText.h"

#include <QCoreApplication>

namespace statroom {

namespace {

template <class Enum>
QJsonValue jsonToken(std::optional<Enum> value)
{
    return value ? QJsonValue(QString(token(*value))) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonDirection(ChartPoint::Direction direction)
{
    switch (direction) {
    case ChartPoint::Direction::High:
        return QStringLiteral("high");
    case ChartPoint::Direction::Low:
        return QStringLiteral("low");
    case ChartPoint::Direction::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject jsonRuns(const std::optional<RunAnalysis> &runs)
{
    const auto number = [&](int RunAnalysis::*field) {
        return runs ? QJsonValue((*runs).*field) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("n_useful"), runs ? runs->useful : 0},
            {QStringLiteral("longest"), number(&RunAnalysis::longest)},
            {QStringLiteral("longest_max"), number(&RunAnalysis::longestAllowed)},
            {QStringLiteral("crossings"), number(&RunAnalysis::crossings)},
            {QStringLiteral("crossings_min"), number(&RunAnalysis::crossingsNeeded)},
            {QStringLiteral("signal"), runs && runs->signal}};
}

QString text(std::optional<double> value)
{
    return value ? toText(*value) : QStringLiteral("–");
}

} // namespace

QJsonObject chartAnswer(const ControlChart &chart, const QStringList &periods)
{
    QJsonArray groups;
    for (const ChartGroup &group : chart.groups)
        groups.append(QJsonObject{{QStringLiteral("first"), periods[group.first]},
                                  {QStringLiteral("last"), periods[group.last]},
                                  {QStringLiteral("n"), group.values},
                                  {QStringLiteral("mean"), jsonNumber(group.mean)},
                                  {QStringLiteral("lower"), jsonNumber(group.lower)},
                                  {QStringLiteral("upper"), jsonNumber(group.upper)},
                                  {QStringLiteral("short"), group.isShort()},
                                  {QStringLiteral("run"), jsonRuns(group.runs)}});
    QJsonArray points;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const ChartPoint &point = chart.points[i];
        points.append(QJsonObject{{QStringLiteral("period"), periods[qsizetype(i)]},
                                  {QStringLiteral("value"), jsonNumber(point.value)},
                                  {QStringLiteral("n"), jsonNumber(point.cases)},
                                  {QStringLiteral("mean"), jsonNumber(point.mean)},
                                  {QStringLiteral("lower"), jsonNumber(point.lower)},
                                  {QStringLiteral("upper"), jsonNumber(point.upper)},
                                  {QStringLiteral("relative_to_mean"), point.side},
                                  {QStringLiteral("near"), point.near},
                                  {QStringLiteral("excluded"), point.use == ChartRow::Use::Ghost},
                                  {QStringLiteral("signal"), QString(token(point.signal))},
                                  {QStringLiteral("direction"), jsonDirection(point.direction)},
                                  {QStringLiteral("point_type"), QString(token(point.type))}});
    }
    return {{QStringLiteral("chart"), QString(token(chart.kind))},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("points"), points},
            {QStringLiteral("variation"), jsonToken(chart.variation)},
            {QStringLiteral("assurance"), jsonToken(chart.assurance)},
            {QStringLiteral("run"), jsonRuns(chart.groups.empty() ? std::nullopt : chart.groups.back().runs)}};
}

void sayChart(const Invocation &call, const ControlChart &chart, const QStringList &periods)
{
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const ChartPoint &point = chart.points[i];
        if (i == 0 || point.group != chart.points[i - 1].group) {
            const ChartGroup &group = chart.groupOf(int(i));
            call.say(QCoreApplication::translate("CommandLine", "%1 to %2: mean %3, limits %4 to %5, values %6")
                         .arg(periods[group.first], periods[group.last], text(group.mean), text(group.lower),
                              text(group.upper), QString::number(group.values)));
        }
        call.say(QStringLiteral("%1 %2 %3").arg(periods[qsizetype(i)], text(point.value), token(point.signal)));
    }
    const auto word = [](const auto &value) {
        return value ? QString(token(*value)) : QStringLiteral("–");
    };
    call.say(QCoreApplication::translate("CommandLine", "variation %1, assurance %2")
                 .arg(word(chart.variation), word(chart.assurance)));
}

} // namespace statroom
