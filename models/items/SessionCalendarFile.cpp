// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionCalendarFile.h"

#include "exchange/CalendarFile.h"

#include <QStringList>

namespace statroom {

QByteArray sessionCalendar(const Viewpoint &viewpoint)
{
    const Catalogue &catalogue = *viewpoint.catalogue();
    CalendarFile calendar(catalogue, viewpoint.savedAt());
    for (const Session &session : catalogue.sessions())
        if (session.day >= viewpoint.today() || standingOf(session, viewpoint.today()) == SessionStanding::Missed)
            calendar.add(session, sessionName(catalogue, session), {});
    return calendar.bytes();
}

Result<QByteArray> sessionCalendar(const Viewpoint &viewpoint, SessionId id)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), id);
    if (!reading)
        return reading.error();
    const Catalogue &catalogue = *reading->catalogue;
    CalendarFile calendar(catalogue, viewpoint.savedAt());
    QStringList agenda;
    for (const SessionReading::Item &item : reading->items)
        agenda << QStringLiteral("%1. %2").arg(agenda.size() + 1).arg(agendaTitle(catalogue, item.item));
    calendar.add(reading->session, sessionName(catalogue, reading->session), agenda.join(QLatin1Char('\n')));
    for (const ActionItem &action : reading->actions)
        calendar.add(action, actionWho(catalogue, action));
    return calendar.bytes();
}

} // namespace statroom
