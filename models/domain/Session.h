// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Token.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace statroom {

/// One stat session: when, where, about which month, and how it came out. Times of day are the city's own.
/// What the room saw is `month` as recorded at `revision`; agenda and notes stay live.
struct Session
{
    enum class State { Planned, Prepared, Held, Cancelled };
    static constexpr int usualMinutes = 90;
    /// The room saw a record of another file, from whose definitions this one was built.
    static constexpr RevisionId elsewhere{qint64(1) << 62};

    SessionId id;
    QString uuid;
    QString code; ///< unique in the city, "COD-2026-11-12"
    QString title; ///< empty = named by its departments
    QDate day;
    std::optional<int> startsAt; ///< minutes after midnight; none = not said
    int minutes = usualMinutes;
    QString room;
    State state = State::Planned;
    QString stateReason; ///< why it was cancelled, or last moved
    int moved = 0; ///< how often its day was put off
    Month month; ///< the month it looks at; invalid until it is prepared
    RevisionId revision; ///< the record that the room saw; none until it began
    QDateTime began; ///< UTC; invalid until then
    QDateTime ended; ///< UTC; valid once it is held
    CadenceId cadence; ///< which proposed it; none = made by hand
    QString notes;

    /// Whether this file still holds what the room saw.
    bool hasRecord() const { return revision && revision != elsewhere; }

    static constexpr const char *kindName = "session";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("code", self.code);
        visit("title", self.title);
        visit("day", self.day);
        visit("starts_at", self.startsAt);
        visit("minutes", self.minutes);
        visit("room", self.room);
        visit("state", self.state);
        visit("state_reason", self.stateReason);
        visit("moved", self.moved);
        visit("month", self.month);
        visit("room_revision", self.revision);
        visit("began", self.began);
        visit("ended", self.ended);
        visit("cadence", self.cadence);
        visit("notes", self.notes);
    }
    bool operator==(const Session &) const = default;
};

template <>
struct Tokens<Session::State>
{
    static constexpr std::array words{"planned", "prepared", "held", "cancelled"};
};

/// A department that a session is about.
struct SessionDepartment
{
    SessionId session;
    DepartmentId department;
    int position = 0;

    static constexpr const char *kindName = "session_department";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(session, department); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("session", self.session);
        visit("department", self.department);
        visit("position", self.position);
    }
    bool operator==(const SessionDepartment &) const = default;
};

/// Somebody who is asked to a session, as what, and whether they came. A guest need not be in the city's list.
struct Attendee
{
    enum class Part { Chair, Presenter, Department, Analyst, Guest };
    enum class Attendance { Invited, Confirmed, Present, Absent };

    AttendeeId id;
    QString uuid;
    SessionId session;
    PersonId person; ///< none = only the name
    QString name;
    Part part = Part::Guest;
    Attendance attendance = Attendance::Invited;
    int position = 0;

    static constexpr const char *kindName = "attendee";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("session", self.session);
        visit("person", self.person);
        visit("name", self.name);
        visit("part", self.part);
        visit("attendance", self.attendance);
        visit("position", self.position);
    }
    bool operator==(const Attendee &) const = default;
};

template <>
struct Tokens<Attendee::Part>
{
    static constexpr std::array words{"chair", "presenter", "department", "analyst", "guest"};
};
template <>
struct Tokens<Attendee::Attendance>
{
    static constexpr std::array words{"invited", "confirmed", "present", "absent"};
};

/// What in the numbers put an item on an agenda; questions fit it.
enum class AgendaSignal {
    None,
    Late, ///< an action item whose day has passed
    Due, ///< one that is due by the session
    Done, ///< one that was done, or a request that was answered
    Parked, ///< an item that the last session put off
    Corrected, ///< a value that the last session saw and that was changed since
    Enterprise, ///< every department measures it
    GoalBehind,
    GoalOnPace,
    OffTarget,
    Worsening, ///< a special cause on the wrong side
    Missing, ///< a value that is due and not there
    Improving ///< worth celebrating
};

template <>
struct Tokens<AgendaSignal>
{
    static constexpr std::array words{"none",      "late",       "due",         "done",         "parked",
                                      "corrected", "enterprise", "goal_behind", "goal_on_pace", "off_target",
                                      "worsening", "missing",    "improving"};
};

/// One item of an agenda, in its section and place; it is also one slide. What it is about follows from
/// `kind`; the record it names may be none only for texts and pictures.
struct AgendaItem
{
    enum class Section { FollowUp, Standing, New, Close };
    enum class Kind { Metric, Goal, Action, Problem, Picture, Text };
    enum class State { Open, Done, Parked };

    AgendaItemId id;
    QString uuid;
    SessionId session;
    Section section = Section::New;
    int position = 0; ///< over all sections
    Kind kind = Kind::Text;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    GoalId goal;
    ActionItemId action;
    ProblemId problem;
    AttachmentId picture;
    QString title; ///< empty = named by what it is about
    QString text; ///< Markdown of a text or below a picture
    AgendaSignal signal = AgendaSignal::None;
    QString why; ///< why it is on the agenda
    int minutes = 5;
    QString lead; ///< who speaks to it
    QString reply; ///< what the department answered to the draft
    QString notes; ///< for the presenter, never on the wall
    State state = State::Open;

    static constexpr const char *kindName = "agenda_item";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("session", self.session);
        visit("section", self.section);
        visit("position", self.position);
        visit("item_kind", self.kind);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("goal", self.goal);
        visit("action_item", self.action);
        visit("problem", self.problem);
        visit("picture", self.picture);
        visit("title", self.title);
        visit("text", self.text);
        visit("agenda_signal", self.signal);
        visit("why_here", self.why);
        visit("minutes", self.minutes);
        visit("lead", self.lead);
        visit("reply", self.reply);
        visit("notes", self.notes);
        visit("state", self.state);
    }
    bool operator==(const AgendaItem &) const = default;
};

template <>
struct Tokens<AgendaItem::Section>
{
    static constexpr std::array words{"follow_up", "standing", "new", "close"};
};
template <>
struct Tokens<AgendaItem::Kind>
{
    static constexpr std::array words{"metric", "goal", "action", "problem", "picture", "text"};
};
template <>
struct Tokens<AgendaItem::State>
{
    static constexpr std::array words{"open", "done", "parked"};
};

/// A question to ask at an item, and whether it was asked.
struct AgendaQuestion
{
    AgendaQuestionId id;
    QString uuid;
    SessionId session;
    AgendaItemId item;
    int position = 0;
    QString text;
    bool asked = false;

    static constexpr const char *kindName = "agenda_question";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("session", self.session);
        visit("agenda_item", self.item);
        visit("position", self.position);
        visit("text", self.text);
        visit("asked", self.asked);
    }
    bool operator==(const AgendaQuestion &) const = default;
};

/// A note or a decision caught in a session, tied to what the room looked at.
struct SessionNote
{
    enum class Kind { Note, Decision };

    SessionNoteId id;
    QString uuid;
    SessionId session;
    AgendaItemId item; ///< none = of the session as a whole
    Kind kind = Kind::Note;
    QString text;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    GoalId goal;
    QDateTime at; ///< UTC
    QString by;

    static constexpr const char *kindName = "session_note";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("session", self.session);
        visit("agenda_item", self.item);
        visit("note_kind", self.kind);
        visit("text", self.text);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("goal", self.goal);
        visit("at", self.at);
        visit("written_by", self.by);
    }
    bool operator==(const SessionNote &) const = default;
};

template <>
struct Tokens<SessionNote::Kind>
{
    static constexpr std::array words{"note", "decision"};
};

/// Who was given which paper of a session, when, and of which record.
struct MemoDelivery
{
    enum class Memo { Draft, Before, After };

    MemoDeliveryId id;
    QString uuid;
    SessionId session;
    Memo memo = Memo::Before;
    QString recipient;
    QDateTime at; ///< UTC
    RevisionId revision; ///< the record that the paper was made of

    static constexpr const char *kindName = "memo_delivery";
    static constexpr const char *ownerField = "session";
    qint64 owner() const { return session.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("session", self.session);
        visit("memo", self.memo);
        visit("recipient", self.recipient);
        visit("at", self.at);
        visit("made_of", self.revision);
    }
    bool operator==(const MemoDelivery &) const = default;
};

template <>
struct Tokens<MemoDelivery::Memo>
{
    static constexpr std::array words{"draft", "before", "after"};
};

/// How often a department comes before the mayor: "every six weeks, Tuesdays 9:00".
struct Cadence
{
    CadenceId id;
    QString uuid;
    DepartmentId department;
    int weeks = 6;
    int weekday = 2; ///< 1 = Monday … 5 = Friday
    std::optional<int> startsAt; ///< minutes after midnight
    int minutes = Session::usualMinutes;
    QString room;
    QDate from; ///< the weeks are counted from here
    bool retired = false;

    static constexpr const char *kindName = "cadence";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("department", self.department);
        visit("weeks", self.weeks);
        visit("weekday", self.weekday);
        visit("starts_at", self.startsAt);
        visit("minutes", self.minutes);
        visit("room", self.room);
        visit("valid_from", self.from);
        visit("retired", self.retired);
    }
    bool operator==(const Cadence &) const = default;
};

/// A question that the city asks when a signal puts something on an agenda; {metric}, {month}, {since},
/// {department}, {person} and {goal} in it are filled in. Where a city has none of a signal, the program's own hold.
struct QuestionTemplate
{
    QuestionTemplateId id;
    QString uuid;
    AgendaSignal signal = AgendaSignal::None;
    int position = 0;
    QString text;
    bool retired = false;

    static constexpr const char *kindName = "question_template";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("agenda_signal", self.signal);
        visit("position", self.position);
        visit("text", self.text);
        visit("retired", self.retired);
    }
    bool operator==(const QuestionTemplate &) const = default;
};

} // namespace statroom
