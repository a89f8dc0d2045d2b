// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SessionRecords.h"

#include "storage/RecordTable.h"
#include "storage/TakeBack.h"

#include <algorithm>
#include <iterator>

namespace statroom {

namespace {

template <class R>
Result<void> take(Connection &connection, RecordedAt at, std::vector<R> &into)
{
    auto rows = RecordTable<R>::all(connection);
    if (!rows)
        return rows.error();
    if (!at.isNow()) {
        auto chunks = connection.prepared("SELECT body FROM revision_change WHERE kind = ?1 AND revision > ?2 "
                                          "ORDER BY revision DESC");
        if (!chunks)
            return chunks.error();
        (*chunks)->bindWord(1, R::kindName);
        (*chunks)->bind(2, at.revision->number);
        if (auto done = takeBack(**chunks, *rows, [](const R &) { return true; }); !done)
            return done;
    }
    std::sort(rows->begin(), rows->end(), [](const R &a, const R &b) { return a.id < b.id; });
    into = std::move(*rows);
    return {};
}

template <class R, class Wanted>
std::vector<R> those(const std::vector<R> &all, const Wanted &wanted)
{
    std::vector<R> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), wanted);
    return found;
}

template <class R>
std::vector<R> byPosition(std::vector<R> list)
{
    std::stable_sort(list.begin(), list.end(), [](const R &a, const R &b) { return a.position < b.position; });
    return list;
}

} // namespace

Result<SessionRecords> SessionRecords::read(const Reader &reader, RecordedAt at)
{
    Connection &connection = reader.connection();
    std::unique_ptr<Transaction> moment;
    if (!connection.inTransaction()) {
        auto begun = Transaction::begin(connection, Transaction::Kind::Read);
        if (!begun)
            return begun.error();
        moment = std::move(*begun);
    }
    SessionRecords all;
    Result<void> done;
    const auto each = [&](auto &list) {
        if (done)
            done = take(connection, at, list);
    };
    each(all.attendees);
    each(all.items);
    each(all.questions);
    each(all.notes);
    each(all.deliveries);
    each(all.causes);
    each(all.attachments);
    return done ? Result<SessionRecords>(std::move(all)) : Result<SessionRecords>(done.error());
}

const Attachment *SessionRecords::attachment(AttachmentId id) const
{
    const auto found =
        std::lower_bound(attachments.begin(), attachments.end(), id,
                         [](const Attachment &attachment, AttachmentId wanted) { return attachment.id < wanted; });
    return found != attachments.end() && found->id == id ? &*found : nullptr;
}

std::vector<Attendee> SessionRecords::attendeesOf(SessionId session) const
{
    return byPosition(those(attendees, [&](const Attendee &a) { return a.session == session; }));
}

std::vector<AgendaItem> SessionRecords::agendaOf(SessionId session) const
{
    std::vector<AgendaItem> list = those(items, [&](const AgendaItem &item) { return item.session == session; });
    std::stable_sort(list.begin(), list.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tie(a.section, a.position) < std::tie(b.section, b.position);
    });
    return list;
}

std::vector<AgendaQuestion> SessionRecords::questionsOf(AgendaItemId item) const
{
    return byPosition(those(questions, [&](const AgendaQuestion &q) { return q.item == item; }));
}

std::vector<SessionNote> SessionRecords::notesOf(SessionId session) const
{
    return those(notes, [&](const SessionNote &note) { return note.session == session; });
}

std::vector<MemoDelivery> SessionRecords::deliveriesOf(SessionId session) const
{
    return those(deliveries, [&](const MemoDelivery &delivery) { return delivery.session == session; });
}

std::vector<Cause> SessionRecords::causesOf(ProblemId problem, CauseId parent) const
{
    return byPosition(those(causes, [&](const Cause &c) { return c.problem == problem && c.parent == parent; }));
}

} // namespace statroom
