// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GoalText.h"
#include "domain/Session.h"
#include "storage/Reader.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <memory>
#include <vector>

namespace statroom {

/// A goal with all that its page, its public sheet and the command line tell of it, read in one go: afterwards any
/// day is answered without reading. A closed goal is read as its file held it when it was closed. A value: read on
/// any thread, shown on another.
struct GoalReading
{
    /// A metric beside the goal, for a line that opens it.
    struct Linked
    {
        GoalLink::Role role = GoalLink::Role::Drives;
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        double weight = 1;
        QString name;
    };

    std::shared_ptr<const Catalogue> catalogue;
    RecordedAt recordedAt;
    std::shared_ptr<const GoalCourse> course; ///< what its standings point into
    UnitFormat format; ///< of its amounts
    std::vector<Linked> linked; ///< drives, contributes, guards, in this order
    std::vector<Annotation> annotations; ///< of its metrics, by day
    std::vector<Initiative> initiatives;
    QSet<qint64> series; ///< whose numbers went in

    static Result<GoalReading> read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue, GoalId goal,
                                    RecordedAt at = {}, const QLocale &locale = QLocale::c());
    /// A goal as it would be, with the links that it has.
    static Result<GoalReading> readAs(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                      const Goal &goal, RecordedAt at = {}, const QLocale &locale = QLocale::c());
    /// Of every goal that is not retired, in the city's order.
    static Result<std::vector<GoalReading>> readAll(const Reader &reader,
                                                    const std::shared_ptr<const Catalogue> &catalogue,
                                                    RecordedAt at = {}, const QLocale &locale = QLocale::c());

    const Goal &goal() const { return course->goal(); }
    const Plan *plan() const { return catalogue->plan(goal().plan); }
    const GoalMatter &matter() const { return course->matter(); }
    GoalStanding at(QDate day) const { return course->at(day); }
    /// The day that a session tells a goal of, on its slides, in its memo and in what is suggested for it: its own,
    /// and none after the month it looks at or the last number.
    QDate dayIn(const Session &session, Month month) const
    {
        return std::min(session.day, std::max(month.lastDay(), course->lastNumber()));
    }
    GoalText text() const { return GoalText(format); }
    bool isTouchedBy(const CommittedRevision &revision) const;
};

/// How a goal's amounts are written and typed: as its metric's, else in its own unit.
UnitFormat goalFormat(const Catalogue &catalogue, const Goal &goal, const QLocale &locale);

/// What a goal that is closed by this change keeps: the figures of its last day as the file has them now, unless they
/// were told with it.
Result<void> keepFigures(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue, const Goal &before,
                         Goal &after);

/// Whether a goal that is to follow the seasons finds a full year of numbers before it began; also where nothing is
/// linked to it yet.
Result<bool> canFollowSeasons(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue,
                              const Goal &goal);

/// How many promises stand how, for the overview: open ones by the shape of their pace.
struct PromiseTally
{
    int onPace = 0;
    int behind = 0;
    int late = 0;
    int unknown = 0;
    int closed = 0;

    int open() const { return onPace + behind + late + unknown; }
    static PromiseTally of(const std::vector<GoalReading> &goals, QDate day);
};

/// The goals that a metric serves (in a department, or anywhere), and those that a department drives: each once, in
/// the city's order, without retired ones.
struct ServedGoal
{
    GoalId goal;
    GoalLink::Role role = GoalLink::Role::Done; ///< the first of its parts
};
std::vector<ServedGoal> goalsServedBy(const Catalogue &catalogue, MetricId metric, DepartmentId department = {});
std::vector<ServedGoal> goalsOf(const Catalogue &catalogue, DepartmentId department);

} // namespace statroom
