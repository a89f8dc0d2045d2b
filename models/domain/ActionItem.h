// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Token.h"

#include <QDate>
#include <QString>

#include <optional>

namespace statroom {

/// Who does what by when: a commitment of any origin, a session's, a problem's countermeasure, or a question about
/// a number. Open, done or dropped is what people say; late follows from the day.
struct ActionItem
{
    enum class Kind { Action, DataRequest, Check };
    enum class State { Open, Done, Dropped };
    /// Where it stands on a day.
    enum class Standing { Late, Due, Later, Done, DoneLate, Dropped };
    static constexpr int soonDays = 7; ///< due within so many days

    ActionItemId id;
    QString uuid;
    int number = 0; ///< by which people call it, unique in the city
    Kind kind = Kind::Action;
    QString text;
    PersonId person; ///< none = only `who`
    QString who; ///< as it was said: "Fire chief"
    DepartmentId department; ///< whose it is; none = the whole city's
    QDate due; ///< invalid = none was said
    State state = State::Open;
    QString stateReason; ///< why it was dropped; for what was done, how
    QDate doneOn;
    QDate madeOn;
    SessionId session; ///< in which it was born
    AgendaItemId item;
    MetricId metric;
    CategoryId category;
    GoalId goal;
    ProblemId problem; ///< whose countermeasure it is
    QDate beginsOn; ///< of a countermeasure: where it is drawn on the control chart
    QString answer; ///< of a data request
    MetricId answerMetric;
    AttachmentId answerFile;

    bool isLate(QDate asOf) const { return state == State::Open && due.isValid() && due < asOf; }
    /// Kept in time; none while it is open and not late, where it was dropped, or where no day was said.
    std::optional<bool> isKept(QDate asOf) const;
    Standing standing(QDate asOf) const;

    static constexpr const char *kindName = "action_item";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("number", self.number);
        visit("action_kind", self.kind);
        visit("text", self.text);
        visit("person", self.person);
        visit("who", self.who);
        visit("department", self.department);
        visit("due", self.due);
        visit("state", self.state);
        visit("state_reason", self.stateReason);
        visit("done_on", self.doneOn);
        visit("made_on", self.madeOn);
        visit("session", self.session);
        visit("agenda_item", self.item);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("goal", self.goal);
        visit("problem", self.problem);
        visit("begins_on", self.beginsOn);
        visit("answer", self.answer);
        visit("answer_metric", self.answerMetric);
        visit("answer_file", self.answerFile);
    }
    bool operator==(const ActionItem &) const = default;
};

template <>
struct Tokens<ActionItem::Kind>
{
    static constexpr std::array words{"action", "data_request", "check"};
};
template <>
struct Tokens<ActionItem::State>
{
    static constexpr std::array words{"open", "done", "dropped"};
};
template <>
struct Tokens<ActionItem::Standing>
{
    static constexpr std::array words{"late", "due", "later", "done", "done_late", "dropped"};
};

/// A file that belongs to a record: a picture on an agenda, the answer to a request. Its bytes are kept as they
/// came; the name is for showing only.
struct Attachment
{
    static constexpr qint64 maximumBytes = qint64(20) << 20;

    AttachmentId id;
    QString uuid;
    QString name;
    QString mediaType;
    QByteArray content;

    static constexpr const char *kindName = "attachment";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("media_type", self.mediaType);
        visit("content", self.content);
    }
    bool operator==(const Attachment &) const = default;
};

} // namespace statroom
