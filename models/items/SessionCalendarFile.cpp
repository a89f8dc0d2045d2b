// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionCalendarFile.h"

#include "exchange/CalendarFile.h"

#include <QCoreApplication>
#include <QStringList>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionCalendarFile)
};

/// Among the other meetings of a calendar.
QString eventName(const Catalogue &catalogue, const Session &session)
{
    const QString name = sessionName(catalogue, session);
    return session.title.isEmpty() ? Words::tr("Stat session: %1").arg(name) : name;
}

} // namespace

QByteArray sessionCalendar(const Viewpoint &viewpoint)
{
    const Catalogue &catalogue = *viewpoint.catalogue();
    CalendarFile calendar(catalogue, viewpoint.savedAt());
    for (const Session &session : catalogue.sessions())
        if (session.day >= viewpoint.today() || standingOf(session, viewpoint.today()) == SessionStanding::Missed)
            calendar.add(session, eventName(catalogue, session), {});
    return calendar.bytes();
}

Result<QByteArray> sessionCalendar(const Viewpoint &viewpoint, SessionId id)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), id, viewpoint.recordedAt());
    if (!reading)
        return reading.error();
    const Catalogue &catalogue = *reading->catalogue;
    CalendarFile calendar(catalogue, viewpoint.savedAt());
    QStringList agenda;
    for (const SessionReading::Item &item : reading->items)
        agenda << QStringLiteral("%1. %2").arg(agenda.size() + 1).arg(agendaTitle(catalogue, item.item));
    calendar.add(reading->session, eventName(catalogue, reading->session), agenda.join(QLatin1Char('\n')));
    for (const ActionItem &action : reading->actions)
        calendar.add(action, actionWho(catalogue, action));
    return calendar.bytes();
}

} // namespace statroom
