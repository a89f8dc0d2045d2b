// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalBurnUp.h"
#include "items/MetricFacts.h"
#include "items/SessionReading.h"
#include "items/TextLine.h"
#include "items/Viewpoint.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace statroom {

/// The papers of a session in finished texts, the same in PDF, HTML, plain text and on the wall: the draft that the
/// department sees first, the memo before (agenda, follow-up, one section an item, definitions) and the memo after
/// (decisions, who does what by when, data requests, what is due next, who was there). Numbers are of the record that
/// the session looks at: as the room saw them once it has begun.
struct SessionMemo
{
    using Kind = MemoDelivery::Memo;

    struct Promise
    {
        QString number; ///< "12"
        ActionItem::Kind kind = ActionItem::Kind::Action;
        QString who;
        QString text;
        QDate dueOn; ///< invalid where no day was said
        QString due; ///< "12 Dec 2026"
        QString state; ///< "late, 10 days", "done on time"
        ActionItem::Standing standing = ActionItem::Standing::Later;
        QString about; ///< "COD-05"
        QString answer;
        ActionItemId id;
    };
    struct Note
    {
        QString text;
        QString about;
    };
    struct Attendee
    {
        QString name;
        QString part;
        QString attendance;
    };
    struct Row
    {
        int number = 0; ///< as the room counts, from 1
        AgendaItem::Section section = AgendaItem::Section::New;
        QString title;
        QString detail; ///< "81.4 %, 8 months below the mean"
        QString lead;
        QString minutes; ///< "8 min"
        std::optional<Status> status;
        AgendaItemId id;
    };
    /// One item in full; what it has depends on what it is about.
    struct Section
    {
        int number = 0;
        AgendaItem item;
        QString title;
        QString place; ///< "COD-05, Codes & Regulations"
        std::optional<Status> status;
        QString sentence; ///< why this status or pace
        QString chartSentence; ///< what the control chart says
        QString why; ///< why it is on the agenda
        QStringList questions;
        QString happened, doing, needed;
        QString reply;
        QList<TextLine> text; ///< what was written for it, or what stands of a problem
        std::shared_ptr<const TrendReading> trend;
        std::optional<BurnUp> burnUp;
        QList<QPair<QString, QString>> figures; ///< of a goal: value and what it is
        std::optional<Promise> promise;
        QByteArray picture; ///< as it came
        QStringList caught; ///< after: what was decided and noted at it
    };
    struct Definition
    {
        QString code;
        QString name;
        QString unit;
        QString method;
        QString source;
    };

    Kind kind = Kind::Before;
    QString city;
    QString name; ///< of the session: "Codes & Regulations"
    QString title; ///< "Memo before the session of 12 November 2026"
    QString when; ///< "Thu 12 Nov 2026, 9:00 to 10:30"
    QString room;
    QString shown; ///< "October 2026"
    QString due; ///< of this paper
    QString budget; ///< "88 of 90 minutes"
    QString record; ///< which revision the numbers are of
    QList<Row> agenda;
    QList<Promise> followUp; ///< what was open when it was prepared
    QList<Section> sections;
    QList<Definition> definitions;
    QList<Attendee> people;
    QStringList decisions;
    QList<Promise> actions; ///< caught in it
    QList<Promise> requests; ///< data requests and numbers to check
    QList<Note> notes;
    QStringList putOff; ///< items of the agenda that wait for the next session
    QList<Promise> dueNext; ///< open and due by the next session
    QString next; ///< "Next session: Tue 22 Dec 2026"; empty where none is planned
    QStringList corrections; ///< of what the room saw, made since
    QStringList received; ///< "Codes director, draft, 6 Nov 2026"

    static Result<SessionMemo> read(Viewpoint &viewpoint, SessionId session, Kind kind);
    /// For a mail: no line longer than 72 characters.
    QString plainText() const;
    /// The action items as a table: number, kind, who, what, due, state, about.
    QByteArray actionsCsv() const;
};

/// What is said of an action item on a day, for boards, slides and papers.
SessionMemo::Promise promiseOf(const Catalogue &catalogue, const ActionItem &action, QDate asOf, const QLocale &locale);

} // namespace statroom
