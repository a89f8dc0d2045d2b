// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BusinessCalendar.h"
#include "domain/Catalogue.h"

#include <vector>

namespace statroom {

/// A meeting that a cadence asks for and that nobody has planned yet.
struct ProposedSession
{
    CadenceId cadence;
    DepartmentId department;
    QDate day;
    QDate regular; ///< the day of the cadence, where that is a holiday; else the same
};

/// The days of a cadence from `from` to `to`: the first such weekday on or after its beginning, then every so many
/// weeks. One that is no working day moves to the next one.
std::vector<ProposedSession> daysOf(const Cadence &cadence, const BusinessCalendar &calendar, QDate from, QDate to);

/// What the cadences of the departments that exist ask for in a span, without what is planned, held or cancelled
/// within two weeks of it (or half the cadence where that is less); by day.
std::vector<ProposedSession> proposedSessions(const Catalogue &catalogue, const BusinessCalendar &calendar, QDate from,
                                              QDate to);

/// The meeting that follows one: planned, or else the first that a cadence of its departments asks for within 120 days
/// of it and of today. Without a day there is none.
struct NextSession
{
    const Session *planned = nullptr;
    QDate day;
};
NextSession nextSession(const Catalogue &catalogue, const Session &session, QDate today);

/// How a session stands on a day, for those who must see that meetings take place.
enum class SessionStanding {
    Upcoming,
    PutOff, ///< upcoming, but put off three times or more
    Running,
    Missed, ///< its day has passed and it was neither held nor cancelled
    Held,
    Cancelled
};
SessionStanding standingOf(const Session &session, QDate today);
constexpr int oftenPutOff = 3;

/// In the city's own time: 48 hours before it begins (a session without a time of day begins at 9:00).
QDateTime memoBeforeDue(const Session &session);
/// The second day after it, to its end.
QDate memoAfterDue(const Session &session);
QTime startOf(const Session &session); ///< invalid where none was said

} // namespace statroom
