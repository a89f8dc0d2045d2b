// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Reader.h"

namespace statroom {

/// What belongs to the sessions, problems and action items of a city, all of it at one moment: the records that a
/// Catalogue does not hold. Each list by the numbers of its records, so in the order in which they were made.
struct SessionRecords
{
    std::vector<Attendee> attendees;
    std::vector<AgendaItem> items;
    std::vector<AgendaQuestion> questions;
    std::vector<SessionNote> notes;
    std::vector<MemoDelivery> deliveries;
    std::vector<Cause> causes;
    std::vector<Attachment> attachments;

    static Result<SessionRecords> read(const Reader &reader, RecordedAt at = {});

    const Attachment *attachment(AttachmentId id) const;
    std::vector<Attendee> attendeesOf(SessionId session) const; ///< by position
    std::vector<AgendaItem> agendaOf(SessionId session) const; ///< by section, then position
    std::vector<AgendaQuestion> questionsOf(AgendaItemId item) const; ///< by position
    std::vector<SessionNote> notesOf(SessionId session) const;
    std::vector<MemoDelivery> deliveriesOf(SessionId session) const;
    std::vector<Cause> causesOf(ProblemId problem, CauseId parent) const; ///< by position; no parent: of the problem
};

} // namespace statroom
