// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionMemo.h"

#include <QLocale>

#include <vector>

namespace statroom {

/// What a room asks about an action item, in finished texts: since when it is open, where it was promised, how its day
/// and its owner changed and why, and what else the same person and the department still owe. A value: read on any
/// thread.
struct ActionStory
{
    struct Event
    {
        QString when; ///< "14 Oct 2026"
        QString what; ///< "Moved from 30 Sep 2026 to 20 Oct 2026: waiting for the clerk"
    };

    SessionMemo::Promise promise;
    QString age; ///< "open for 69 days"; empty where nobody knows when it was made
    QString promised; ///< "1 Sep 2026"
    QString place; ///< "Fire, session of 1 September 2026"; empty outside of a session
    QString subject; ///< what was on the wall: "First engine within 6 min 20 s"; empty where that is not known
    QString moved; ///< "moved 2 times, first due 30 Sep 2026"; empty where it never was
    std::vector<Event> events; ///< oldest first
    QString person; ///< whose others are in `ofPerson`; empty where nobody is named
    QString department; ///< the same
    QList<SessionMemo::Promise> ofPerson; ///< open, by day
    QList<SessionMemo::Promise> ofDepartment; ///< of all others in it

    static Result<ActionStory> read(const Reader &reader, const Catalogue &catalogue, const ActionItem &action,
                                    RecordedAt at, QDate today, const QLocale &locale);
};

} // namespace statroom
