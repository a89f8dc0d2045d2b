// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SessionCalendar.h"

#include <algorithm>

namespace statroom {

std::vector<ProposedSession> daysOf(const Cadence &cadence, const BusinessCalendar &calendar, QDate from, QDate to)
{
    std::vector<ProposedSession> days;
    if (cadence.retired || !cadence.from.isValid() || !from.isValid() || !to.isValid() || cadence.weeks < 1)
        return days;
    QDate day = cadence.from.addDays((cadence.weekday - cadence.from.dayOfWeek() + 7) % 7);
    const qint64 step = qint64(cadence.weeks) * 7;
    // A day that is moved forward may come into the span from before it.
    if (const qint64 behind = day.daysTo(from); behind > step)
        day = day.addDays((behind / step - 1) * step);
    for (; day <= to; day = day.addDays(step)) {
        const QDate moved = calendar.onOrAfter(day);
        if (moved >= from && moved <= to)
            days.push_back({cadence.id, cadence.department, moved, day});
    }
    return days;
}

std::vector<ProposedSession> proposedSessions(const Catalogue &catalogue, const BusinessCalendar &calendar, QDate from,
                                              QDate to)
{
    std::vector<ProposedSession> proposed;
    for (const Cadence &cadence : catalogue.cadences()) {
        const Department *department = catalogue.department(cadence.department);
        if (!department || department->retired)
            continue;
        const qint64 near = std::min<qint64>(14, qint64(cadence.weeks) * 7 / 2);
        const std::vector<const Session *> sessions = catalogue.sessionsOf(cadence.department);
        for (const ProposedSession &day : daysOf(cadence, calendar, from, to))
            if (std::none_of(sessions.begin(), sessions.end(),
                             [&](const Session *session) { return std::abs(session->day.daysTo(day.day)) < near; }))
                proposed.push_back(day);
    }
    std::stable_sort(proposed.begin(), proposed.end(),
                     [](const ProposedSession &a, const ProposedSession &b) { return a.day < b.day; });
    return proposed;
}

NextSession nextSession(const Catalogue &catalogue, const Session &session, QDate today)
{
    constexpr int soon = 120; // days
    NextSession next;
    std::vector<DepartmentId> departments;
    for (const SessionDepartment &one : catalogue.departmentsOf(session.id))
        departments.push_back(one.department);
    for (const DepartmentId department : departments)
        for (const Session *other : catalogue.sessionsOf(department))
            if (other->id != session.id && other->day > session.day && other->state != Session::State::Cancelled
                && (!next.planned || other->day < next.planned->day))
                next.planned = other;
    if (next.planned) {
        next.day = next.planned->day;
        return next;
    }
    const QDate from = std::max(session.day, today).addDays(1);
    for (const ProposedSession &one : proposedSessions(catalogue, catalogue.businessDays(), from, from.addDays(soon)))
        if (std::find(departments.begin(), departments.end(), one.department) != departments.end()) {
            next.day = one.day;
            break;
        }
    return next;
}

SessionStanding standingOf(const Session &session, QDate today)
{
    switch (session.state) {
    case Session::State::Held:
        return SessionStanding::Held;
    case Session::State::Cancelled:
        return SessionStanding::Cancelled;
    case Session::State::Planned:
    case Session::State::Prepared:
        break;
    }
    if (session.began.isValid())
        return SessionStanding::Running;
    if (session.day < today)
        return SessionStanding::Missed;
    return session.moved >= oftenPutOff ? SessionStanding::PutOff : SessionStanding::Upcoming;
}

QTime startOf(const Session &session)
{
    return session.startsAt ? QTime(*session.startsAt / 60, *session.startsAt % 60) : QTime();
}

QDateTime memoBeforeDue(const Session &session)
{
    const QTime start = startOf(session);
    return QDateTime(session.day, start.isValid() ? start : QTime(9, 0), Qt::UTC).addDays(-2);
}

QDate memoAfterDue(const Session &session)
{
    return session.day.addDays(2);
}

} // namespace statroom
