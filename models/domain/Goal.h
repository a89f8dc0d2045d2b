// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Metric.h"
#include "domain/Tolerance.h"

#include <QDate>
#include <QString>

#include <optional>

namespace statroom {

/// An administration's set of strategic goals.
struct Plan
{
    PlanId id;
    QString uuid;
    QString name;
    QDate from;
    QDate to;
    int position = 0;
    bool retired = false;

    static constexpr const char *kindName = "plan";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("valid_from", self.from);
        visit("valid_to", self.to);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Plan &) const = default;
};

/// A public promise as it was first made: what, how much, by when. It is never rewritten: what is changed
/// later stands in amendments beside it, and how it ended in `closing` with the figures of that day.
struct Goal
{
    enum class Kind {
        Countdown, ///< of events: 1,000 houses in 1,000 days
        Level, ///< reach a level of a metric
        Cut, ///< bring a stock down
        Range, ///< keep a metric between target and high
        Milestones, ///< dated steps alone
    };
    /// What is expected by a day: a straight line, or the shares of the year that earlier years show.
    enum class Expectation { Straight, Seasonal };
    enum class Closing { Open, Kept, Missed, Superseded, Withdrawn };

    GoalId id;
    QString uuid;
    QString code;
    PlanId plan;
    QString theme;
    QString statement;
    QString responsible;
    Kind kind = Kind::Countdown;
    QDate start;
    QDate deadline; ///< its last day; invalid = every period, without an end
    std::optional<double> target; ///< of a range its lower end; milestones have none
    std::optional<double> high;
    QString unit;
    double baseline = 0; ///< where it stood at the start
    Metric::Direction direction = Metric::Direction::Up;
    Tolerance::Kind toleranceKind = Tolerance::Kind::Relative;
    std::optional<double> toleranceAmount; ///< none = the city's
    Expectation expectation = Expectation::Straight;
    Closing closing = Closing::Open;
    QDate closedOn;
    QString closedReason;
    RevisionId closedRevision; ///< the record its last figures are of; none = as now
    std::optional<double> closedDone; ///< frozen
    std::optional<double> closedCommitted;
    GoalId successor;
    int position = 0;
    bool retired = false;

    bool isClosed() const { return closing != Closing::Open; }
    /// Of a countdown, day 1 being the start.
    int days() const { return deadline.isValid() ? int(start.daysTo(deadline)) + 1 : 0; }
    std::optional<Tolerance> tolerance() const
    {
        return toleranceAmount ? std::optional<Tolerance>({toleranceKind, *toleranceAmount}) : std::nullopt;
    }
    void setTolerance(std::optional<Tolerance> t)
    {
        toleranceKind = t ? t->kind : Tolerance::Kind::Relative;
        toleranceAmount = t ? std::optional<double>(t->amount) : std::nullopt;
    }

    static constexpr const char *kindName = "goal";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("code", self.code);
        visit("plan", self.plan);
        visit("theme", self.theme);
        visit("statement", self.statement);
        visit("promised_by", self.responsible);
        visit("goal_kind", self.kind);
        visit("start_day", self.start);
        visit("deadline", self.deadline);
        visit("target", self.target);
        visit("high", self.high);
        visit("unit", self.unit);
        visit("baseline", self.baseline);
        visit("direction", self.direction);
        visit("tolerance_kind", self.toleranceKind);
        visit("tolerance", self.toleranceAmount);
        visit("expectation", self.expectation);
        visit("closing", self.closing);
        visit("closed_on", self.closedOn);
        visit("closed_reason", self.closedReason);
        visit("closed_revision", self.closedRevision);
        visit("closed_done", self.closedDone);
        visit("closed_committed", self.closedCommitted);
        visit("successor", self.successor);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Goal &) const = default;
};

template <>
struct Tokens<Goal::Kind>
{
    static constexpr std::array words{"countdown", "level", "cut", "range", "milestones"};
};
template <>
struct Tokens<Goal::Expectation>
{
    static constexpr std::array words{"straight", "seasonal"};
};
template <>
struct Tokens<Goal::Closing>
{
    static constexpr std::array words{"open", "kept", "missed", "superseded", "withdrawn"};
};

/// What does not go together in a goal, in one translated sentence; the field is named as in definitions.
struct GoalFault
{
    const char *field;
    QString sentence;
};
std::optional<GoalFault> faultOf(const Goal &goal);

/// What a metric is to a goal. Done and committed links are its classes, in their order; without a category
/// the metric as a whole, without a department all departments that measure it, added up.
struct GoalLink
{
    enum class Role {
        Done,
        Committed, ///< pledged, not done
        Drives,
        Contributes, ///< with a weight, where progress is that of its children
        Guards, ///< must not suffer: the metric critics will watch
    };
    enum class Measure {
        Flow, ///< adds up from the goal's start
        Level, ///< holds from its day until it is replaced
    };

    GoalLinkId id;
    QString uuid;
    GoalId goal;
    Role role = Role::Done;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    Measure measure = Measure::Flow;
    double weight = 1;
    int position = 0;

    /// What is committed is a level, not a flow; so is what a goal about a level is measured by.
    static Measure usualMeasure(Role role, Goal::Kind kind)
    {
        return role == Role::Done && kind == Goal::Kind::Countdown ? Measure::Flow : Measure::Level;
    }

    static constexpr const char *kindName = "goal_link";
    static constexpr const char *ownerField = "goal";
    qint64 owner() const { return goal.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("goal", self.goal);
        visit("goal_role", self.role);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("measure", self.measure);
        visit("weight", self.weight);
        visit("position", self.position);
    }
    bool operator==(const GoalLink &) const = default;
};

template <>
struct Tokens<GoalLink::Role>
{
    static constexpr std::array words{"done", "committed", "drives", "contributes", "guards"};
};
template <>
struct Tokens<GoalLink::Measure>
{
    static constexpr std::array words{"flow", "level"};
};

/// A promise changed in public: another amount, another deadline, why and from which day on.
struct GoalAmendment
{
    GoalAmendmentId id;
    QString uuid;
    GoalId goal;
    QDate day;
    std::optional<double> target; ///< none = as before
    QDate deadline; ///< invalid = as before
    QString reason;

    static constexpr const char *kindName = "goal_amendment";
    static constexpr const char *ownerField = "goal";
    qint64 owner() const { return goal.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("goal", self.goal);
        visit("day", self.day);
        visit("target", self.target);
        visit("deadline", self.deadline);
        visit("reason", self.reason);
    }
    bool operator==(const GoalAmendment &) const = default;
};

/// A dated step of a goal, and what shows that it was taken.
struct Milestone
{
    MilestoneId id;
    QString uuid;
    GoalId goal;
    QString name;
    QDate due;
    QDate done; ///< invalid = not yet
    QString evidence;
    bool retired = false;

    bool isDone(QDate asOf) const { return done.isValid() && done <= asOf; }
    bool isOverdue(QDate asOf) const { return due.isValid() && due < asOf && !isDone(asOf); }

    static constexpr const char *kindName = "milestone";
    static constexpr const char *ownerField = "goal";
    qint64 owner() const { return goal.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("goal", self.goal);
        visit("name", self.name);
        visit("due", self.due);
        visit("done_on", self.done);
        visit("evidence", self.evidence);
        visit("retired", self.retired);
    }
    bool operator==(const Milestone &) const = default;
};

/// Work that is meant to move a goal.
struct Initiative
{
    enum class State { Planned, Running, Done, Stopped };

    InitiativeId id;
    QString uuid;
    GoalId goal;
    QString name;
    QString responsible;
    QDate from;
    QDate to;
    State state = State::Planned;
    QString note;
    int position = 0;
    bool retired = false;

    static constexpr const char *kindName = "initiative";
    static constexpr const char *ownerField = "goal";
    qint64 owner() const { return goal.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("goal", self.goal);
        visit("name", self.name);
        visit("led_by", self.responsible);
        visit("valid_from", self.from);
        visit("valid_to", self.to);
        visit("status", self.state);
        visit("note", self.note);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Initiative &) const = default;
};

template <>
struct Tokens<Initiative::State>
{
    static constexpr std::array words{"planned", "running", "done", "stopped"};
};

} // namespace statroom
