// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SessionAnswer.h"

#include "app/commands/Invocation.h"
#include "items/ThenAndNowModel.h"

#include <QJsonArray>

namespace statroom {

namespace {

QJsonValue moment(const QDateTime &at)
{
    return jsonText(at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString());
}

template <class R>
QJsonValue codeOf(const R *record)
{
    return jsonText(record ? record->code : QString());
}

QJsonValue sideOf(const ThenAndNow::Side &side)
{
    return QJsonObject{
        {QStringLiteral("value"), side.number ? QJsonValue(*side.number) : QJsonValue()},
        {QStringLiteral("text"), jsonText(side.value)},
        {QStringLiteral("status"), side.status ? QJsonValue(QString(token(*side.status))) : QJsonValue()},
        {QStringLiteral("stands"), jsonText(side.word)}};
}

} // namespace

Result<QJsonObject> sessionAnswer(const Viewpoint &viewpoint, const SessionReading &reading)
{
    const Catalogue &catalogue = *reading.catalogue;
    const Session &session = reading.session;
    const auto compared = ThenAndNow::read(viewpoint, reading);
    if (!compared)
        return compared.error();
    QJsonArray departments, people, agenda, notes, actions, received;
    for (const DepartmentId id : reading.departments)
        departments.append(codeOf(catalogue.department(id)));
    for (const Attendee &attendee : reading.attendees)
        people.append(QJsonObject{{QStringLiteral("name"), attendee.name},
                                  {QStringLiteral("part"), QString(token(attendee.part))},
                                  {QStringLiteral("attendance"), QString(token(attendee.attendance))}});
    int number = 0;
    for (const SessionReading::Item &one : reading.items) {
        const AgendaItem &item = one.item;
        const ActionItem *action = catalogue.actionItem(item.action);
        QJsonArray questions;
        for (const AgendaQuestion &question : one.questions)
            questions.append(question.text);
        QJsonObject row{{QStringLiteral("item"), ++number},
                        {QStringLiteral("section"), QString(token(item.section))},
                        {QStringLiteral("kind"), QString(token(item.kind))},
                        {QStringLiteral("title"), agendaTitle(catalogue, item)},
                        {QStringLiteral("department"), codeOf(catalogue.department(item.department))},
                        {QStringLiteral("metric"), codeOf(catalogue.metric(item.metric))},
                        {QStringLiteral("category"), jsonText(catalogue.categorySpelling(item.category))},
                        {QStringLiteral("goal"), codeOf(catalogue.goal(item.goal))},
                        {QStringLiteral("action"), action ? QJsonValue(action->number) : QJsonValue()},
                        {QStringLiteral("signal"), QString(token(item.signal))},
                        {QStringLiteral("why"), jsonText(item.why)},
                        {QStringLiteral("minutes"), item.minutes},
                        {QStringLiteral("lead"), jsonText(item.lead)},
                        {QStringLiteral("reply"), jsonText(item.reply)},
                        {QStringLiteral("state"), QString(token(item.state))},
                        {QStringLiteral("questions"), questions},
                        {QStringLiteral("then"), QJsonValue()},
                        {QStringLiteral("now"), QJsonValue()},
                        {QStringLiteral("changed"), QJsonArray()}};
        for (const ThenAndNow::Line &line : compared->lines)
            if (line.item == item.id) {
                row.insert(QStringLiteral("then"), sideOf(line.then));
                row.insert(QStringLiteral("now"), sideOf(line.now));
                row.insert(QStringLiteral("changed"), QJsonArray::fromStringList(line.since));
            }
        agenda.append(row);
    }
    for (const SessionNote &note : reading.notes)
        notes.append(QJsonObject{{QStringLiteral("kind"), QString(token(note.kind))},
                                 {QStringLiteral("text"), note.text},
                                 {QStringLiteral("at"), moment(note.at)},
                                 {QStringLiteral("by"), jsonText(note.by)}});
    for (const ActionItem &action : reading.actions)
        actions.append(action.number);
    for (const MemoDelivery &delivery : reading.deliveries)
        received.append(QJsonObject{
            {QStringLiteral("memo"), QString(token(delivery.memo))},
            {QStringLiteral("recipient"), delivery.recipient},
            {QStringLiteral("at"), moment(delivery.at)},
            {QStringLiteral("revision"), delivery.revision ? QJsonValue(delivery.revision.number) : QJsonValue()}});
    const FiscalCalendar calendar(catalogue.city);
    return QJsonObject{
        {QStringLiteral("session"), session.code},
        {QStringLiteral("title"), sessionName(catalogue, session)},
        {QStringLiteral("departments"), departments},
        {QStringLiteral("day"), session.day.toString(Qt::ISODate)},
        {QStringLiteral("minutes"), session.minutes},
        {QStringLiteral("room"), jsonText(session.room)},
        {QStringLiteral("state"), QString(token(session.state))},
        {QStringLiteral("period"),
         jsonText(session.month.isValid() ? calendar.spell(Period(session.month, 1)) : QString())},
        {QStringLiteral("revision"), session.hasRecord() ? QJsonValue(session.revision.number) : QJsonValue()},
        {QStringLiteral("began"), moment(session.began)},
        {QStringLiteral("ended"), moment(session.ended)},
        {QStringLiteral("people"), people},
        {QStringLiteral("agenda"), agenda},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("actions"), actions},
        {QStringLiteral("received"), received}};
}

} // namespace statroom
