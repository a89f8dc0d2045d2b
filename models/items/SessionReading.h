// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionCalendar.h"
#include "storage/Reader.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace statroom {

/// One session with all that belongs to it, as now or as recorded: its numbers are those of `recordedAt`.
/// A value: read on any thread, shown on another.
struct SessionReading
{
    struct Item
    {
        AgendaItem item;
        std::vector<AgendaQuestion> questions; ///< by position
    };

    std::shared_ptr<const Catalogue> catalogue;
    Session session;
    std::vector<DepartmentId> departments; ///< by position
    std::vector<Attendee> attendees; ///< by position
    std::vector<Item> items; ///< by section, then position
    std::vector<SessionNote> notes; ///< as they came
    std::vector<ActionItem> actions; ///< born in it, by number
    std::vector<MemoDelivery> deliveries; ///< as they went out
    SessionId previous; ///< the last one held before it that shares a department; none

    RecordedAt at; ///< as of which record of the file it was read

    static Result<SessionReading> read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                       SessionId session, RecordedAt at = {});

    int agendaMinutes() const;
    /// What its numbers are read as: the record that the room saw; before it begins, that it was read at.
    RecordedAt recordedAt() const;
    const Item *item(AgendaItemId id) const;
    int placeOf(AgendaItemId id) const; ///< from 0; -1
    bool isTouchedBy(const CommittedRevision &revision) const;
};

/// "Codes & Regulations": its title, else its departments.
QString sessionName(const Catalogue &catalogue, const Session &session);
/// "Session of 12 November 2026".
QString sessionHeadline(const Session &session, const QLocale &locale);
/// A time of day without seconds, as the locale writes it: "9:00", "9:00 AM".
QString clockText(QTime time, const QLocale &locale);
/// "9:00 to 10:30"; empty without a time of day.
QString sessionHours(const Session &session, const QLocale &locale);
/// What an item of an agenda is called: its title, else its metric, goal, action item or problem.
QString agendaTitle(const Catalogue &catalogue, const AgendaItem &item);
/// Who an action item is for, as people read it: the person, else what was typed, else the department.
QString actionWho(const Catalogue &catalogue, const ActionItem &item);
/// The last session held before one (or before a day) that shares a department with it.
const Session *previousSession(const Catalogue &catalogue, std::span<const DepartmentId> departments, QDate before,
                               SessionId except = {});

} // namespace statroom
