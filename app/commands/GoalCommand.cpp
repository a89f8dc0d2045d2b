// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/GoalAnswer.h"
#include "app/commands/Invocation.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray namesOf(const std::vector<GoalStanding::Class> &classes)
{
    QJsonArray names;
    for (const GoalStanding::Class &c : classes)
        names.append(QJsonObject{{QStringLiteral("name"), c.name}, {QStringLiteral("value"), jsonNumber(c.value)}});
    return names;
}

/// What `projected_finish` says where there is no day.
QJsonValue finishOf(const GoalStanding &standing)
{
    return standing.pace.finishKind == Pace::Finish::On || standing.pace.finishKind == Pace::Finish::Reached
        ? jsonDay(standing.pace.finish)
        : QJsonValue(QJsonValue::Null);
}

} // namespace

QString goalColour(Status status)
{
    return status == Status::NoTarget || status == Status::NoData ? QStringLiteral("grey") : QString(token(status));
}

QJsonObject goalAnswer(const GoalReading &goal, const GoalStanding &s)
{
    QJsonObject categories;
    for (const GoalStanding::Class &c : s.classes) {
        QJsonObject entry = categories.value(c.name).toObject();
        if (entry.isEmpty())
            entry = QJsonObject{{QStringLiteral("done"), 0}, {QStringLiteral("committed"), 0}};
        const QString side = c.role == GoalLink::Role::Done ? QStringLiteral("done") : QStringLiteral("committed");
        const double before = entry.value(side).toDouble();
        entry.insert(side,
                     c.value           ? QJsonValue(before + *c.value)
                         : before != 0 ? QJsonValue(before)
                                       : QJsonValue(QJsonValue::Null));
        categories.insert(c.name, entry);
    }
    const bool hasDays = s.hasPace || s.kind == Goal::Kind::Milestones;
    const auto ifPaced = [&](std::optional<double> value) {
        return s.hasPace ? jsonNumber(value) : QJsonValue(QJsonValue::Null);
    };
    const Goal &promise = goal.goal();
    QJsonObject answer{
        {QStringLiteral("goal"), promise.code},
        {QStringLiteral("statement"), promise.statement},
        {QStringLiteral("kind"), QString(token(promise.kind))},
        {QStringLiteral("start"), jsonDay(promise.start)},
        {QStringLiteral("deadline"), jsonDay(s.terms.deadline)},
        {QStringLiteral("target"), jsonNumber(s.terms.target)},
        {QStringLiteral("target_high"), jsonNumber(s.high)},
        {QStringLiteral("as_of"), jsonDay(s.asOf)},
        {QStringLiteral("state"), QString(token(s.state))},
        {QStringLiteral("done"), jsonNumber(s.done)},
        {QStringLiteral("committed"), jsonNumber(s.committed)},
        {QStringLiteral("pledged"), jsonNumber(s.pledged)},
        {QStringLiteral("categories"), categories},
        {QStringLiteral("unclassified"), namesOf(s.unclassified)},
        {QStringLiteral("elapsed_days"), hasDays ? QJsonValue(s.pace.elapsed) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("remaining_days"),
         hasDays ? QJsonValue(s.hasPace ? s.daysLeft() : s.pace.remaining) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("expectation"), QString(token(s.expectation))},
        {QStringLiteral("expected"), hasDays ? QJsonValue(s.pace.expected) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("variance"), hasDays && s.done ? QJsonValue(s.pace.variance) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("pace_ratio"), ifPaced(s.pace.ratio)},
        {QStringLiteral("progress"), jsonNumber(s.progress)},
        {QStringLiteral("required_per_day"), ifPaced(s.pace.required)},
        {QStringLiteral("rate_per_day"), ifPaced(s.pace.rateToDate)},
        {QStringLiteral("recent_per_month"), ifPaced(s.perMonth)},
        {QStringLiteral("required_per_month"), ifPaced(s.requiredPerMonth)},
        {QStringLiteral("projected_at_deadline"), ifPaced(s.pace.projectedAtDeadline)},
        {QStringLiteral("projected_finish"), finishOf(s)},
        {QStringLiteral("finish_range"),
         s.earliest.isValid() || s.latest.isValid() ? QJsonValue(QJsonArray{jsonDay(s.earliest), jsonDay(s.latest)})
                                                    : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("interval"),
         s.projection ? QJsonValue(QJsonArray{s.projection->low, s.projection->high}) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("chance"), s.projection ? jsonNumber(s.projection->chance) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("reached_on"), jsonDay(s.reachedOn)},
        {QStringLiteral("coverage"), QJsonArray{s.coverage.have, s.coverage.expected}},
        {QStringLiteral("status"), goalColour(s.status)},
        {QStringLiteral("pace"), goalColour(s.paceStatus)},
        {QStringLiteral("why"), goal.text().why(s)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(goal.text().notes(s))}};
    if (promise.isClosed()) {
        const Goal *successor = goal.catalogue->goal(promise.successor);
        answer.insert(QStringLiteral("closed"),
                      QJsonObject{{QStringLiteral("state"), QString(token(promise.closing))},
                                  {QStringLiteral("on"), jsonDay(promise.closedOn)},
                                  {QStringLiteral("reason"), promise.closedReason},
                                  {QStringLiteral("successor"),
                                   successor ? QJsonValue(successor->code) : QJsonValue(QJsonValue::Null)}});
    }
    return answer;
}

int runGoal(const QStringList &arguments)
{
    Invocation call(
        QStringLiteral("goal"),
        tr("Says how a strategic goal stands: done, committed, where it should be, and where it will end."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("goal"), tr("The goal's code."), QStringLiteral("CODE"));
    call.option(QStringLiteral("as-of"),
                tr("As of this day, or the end of this period (default: the latest month that is due)."),
                QStringLiteral("DATE"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    if (!call.has("goal"))
        return call.wrongUsage(tr("--goal is missing"));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    auto day = call.dayAsOf(*file);
    if (!day)
        return call.fail(day.error());
    const Goal *goal = (*catalogue)->goal(call.value("goal"));
    if (!goal)
        return call.fail(ExitCode::NeedsPerson,
                         tr("there is no goal “%1” — list them with statroom list FILE goals").arg(call.value("goal")));
    auto reading = GoalReading::read(file->reader(), *catalogue, goal->id, *at, call.locale());
    if (!reading)
        return call.fail(reading.error());
    const GoalStanding standing = reading->at(*day);
    if (call.json()) {
        call.say(goalAnswer(*reading, standing));
        return 0;
    }
    const GoalText text = reading->text();
    call.say(QStringLiteral("%1 %2").arg(goal->code, goal->statement));
    call.say(text.why(standing));
    for (const GoalStanding::Class &c : standing.classes)
        if (c.value)
            call.say(c.role == GoalLink::Role::Done ? tr("  done: %1 %2").arg(text.amount(c.value), c.name)
                                                    : tr("  committed: %1 %2").arg(text.amount(c.value), c.name));
    for (const QString &note : text.notes(standing))
        call.say(note);
    if (const QString closing = text.closingReason(*goal, standing); !closing.isEmpty())
        call.say(closing);
    return 0;
}

} // namespace statroom
