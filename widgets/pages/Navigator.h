// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Status.h"
#include "items/BeforeAfterReading.h"
#include "items/Viewpoint.h"

#include <QString>

namespace statroom {

/// The ways from one page to another. Pages ask for what they name and never know who shows it. A page
/// that is not there yet answers false to `has`; links to it are then not shown.
class Navigator
{
public:
    enum class Place {
        Overview,
        Goals,
        Goal,
        Departments,
        Metric,
        Entry,
        Import,
        Sessions,
        Session,
        Actions,
        Problems,
        Problem,
        Setup,
        History
    };
    enum class SetupPart {
        City,
        Departments,
        People,
        Metrics,
        Breakdowns,
        Series,
        Targets,
        Annotations,
        Goals,
        Holidays,
        Sessions
    };

    virtual ~Navigator() = default;

    virtual bool has(Place place) const = 0;
    virtual void openOverview() = 0;
    virtual void openGoals() {} ///< every promise
    virtual void openGoal(GoalId) {}
    /// An empty form for one more promise.
    virtual void newGoal() {}
    virtual void openDepartments() = 0; ///< the list
    virtual void openDepartment(DepartmentId department) = 0;
    /// All metrics of the city that have a status, department by department.
    virtual void openStatus(Status) {}
    /// A metric of a department; with a category its series, without one the total (which need not have a
    /// series of its own: totals of record imports are computed).
    virtual void openMetric(DepartmentId department, MetricId metric, CategoryId category = {}) = 0;
    /// With only its subject, what seems best to compare.
    virtual void openBeforeAfter(const BeforeAfterChoice &) {}
    virtual void openEntry(DepartmentId department, Month month, SeriesId series = {}) = 0;
    virtual void openImport(const QString &path = {}) = 0;
    /// `record` is the number of the department, metric … to select, 0 for none.
    virtual void openSetup(SetupPart part = SetupPart::City, qint64 record = 0) = 0;
    virtual void openSessions() {}
    virtual void openSession(SessionId) {}
    /// Runs it on the wall.
    virtual void present(SessionId) {}
    /// The board of action items; one of them selected.
    virtual void openActions(ActionItemId = {}) {}
    virtual void openProblems() {} ///< every problem on its way round plan, do, check, act
    virtual void openProblem(ProblemId) {}
    virtual void openHistory(const HistoryFilter &filter = {}) = 0;
    virtual void goBack() = 0; ///< to the page before this one
};

} // namespace statroom
