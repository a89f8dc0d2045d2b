// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catch.h"
#include "items/AgendaSuggestion.h"

namespace statroom {

/// What people do to sessions, agendas and action items, each one revision by the viewpoint's author, durable when
/// the function returns. What makes no sense is refused in one sentence.
namespace SessionEntry {

/// Gives it an id, a UUID and, where it has none, a code ("COD-2026-11-12").
Result<SessionId> plan(Viewpoint &viewpoint, Session session, std::span<const DepartmentId> departments);
/// Any of its facts. A later day counts as put off; a cancelled one needs its reason.
Result<void> change(Viewpoint &viewpoint, const Session &after);
Result<void> cancel(Viewpoint &viewpoint, SessionId session, const QString &reason);
/// The heads and coordinators of the departments and the mayor's office, as the roles say on its day.
std::vector<Attendee> usualAttendees(const Catalogue &catalogue, std::span<const DepartmentId> departments, QDate day);

/// The agenda is changed until the session was held or cancelled; then it stays as the room went through it.
/// Adds what a suggestion has and the agenda has not, and sets the month; what was added or changed by hand stays.
/// Answers how many items came.
Result<int> suggest(Viewpoint &viewpoint, SessionId session, const AgendaSuggestion &suggestion);
/// At the end of its section; with a picture, whose content it shows, both are one revision.
Result<AgendaItemId> addItem(Viewpoint &viewpoint, AgendaItem item, const QStringList &questions = {},
                             std::optional<Attachment> picture = {});
Result<void> changeItem(Viewpoint &viewpoint, const AgendaItem &after, const QString &reason = {});
/// What was promised and noted at it stays with the session.
Result<void> removeItem(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId item);
/// To another place of the agenda (from 0), into the section of the item whose place it takes.
Result<void> moveItem(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId item, int place);
Result<void> setQuestions(Viewpoint &viewpoint, const SessionReading &session, AgendaItemId item,
                          const QStringList &questions);
Result<void> setAsked(Viewpoint &viewpoint, const AgendaQuestion &question, bool asked);

/// From now on the room sees the numbers of the newest revision; begun again where it was left.
Result<void> begin(Viewpoint &viewpoint, SessionId session);
/// The room sees what was written since, a correction adopted in front of it.
Result<void> adopt(Viewpoint &viewpoint, SessionId session, RevisionId revision, const QString &reason);
Result<void> end(Viewpoint &viewpoint, SessionId session);
Result<void> setItemState(Viewpoint &viewpoint, const AgendaItem &item, AgendaItem::State state);

/// By which people will call the next action item.
int nextActionNumber(const Catalogue &catalogue);
/// What was caught while it was said, tied to what the room looks at.
Result<ActionItemId> addAction(Viewpoint &viewpoint, ActionItem action);
Result<void> addNote(Viewpoint &viewpoint, SessionNote note);
Result<void> changeAction(Viewpoint &viewpoint, const ActionItem &after, const QString &reason = {});
Result<void> finish(Viewpoint &viewpoint, ActionItemId action, QDate on, const QString &how = {});
Result<void> reopen(Viewpoint &viewpoint, ActionItemId action);
Result<void> drop(Viewpoint &viewpoint, ActionItemId action, const QString &reason);
/// The value of a series in a month is disputed, and somebody checks it: one revision.
Result<ActionItemId> dispute(Viewpoint &viewpoint, SeriesId series, Month month, ActionItem check);

Result<void> recordDelivery(Viewpoint &viewpoint, SessionId session, MemoDelivery::Memo memo,
                            const QStringList &recipients, RevisionId madeOf);
/// A file as an attachment that is not written yet.
Result<Attachment> attachmentFrom(const QString &path);

/// An action item of what was typed, about what an item of an agenda is about.
ActionItem actionOf(const Catch &found, ActionItem::Kind kind, const Session &session, const AgendaItem *item,
                    QDate today);

} // namespace SessionEntry

} // namespace statroom
