// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BusinessCalendar.h"
#include "domain/Change.h"

#include <QHash>
#include <QStringView>

#include <span>
#include <tuple>
#include <vector>

namespace statroom {

/// Everything that is defined in a city at one moment (as now, or as recorded at a revision): all records
/// but the numbers and texts of single periods. Small, read as a whole, shared between threads as
/// `std::shared_ptr<const Catalogue>` and never changed once shared.
class Catalogue
{
public:
    City city;
    RevisionId revision; ///< the newest revision it holds

    const std::vector<Department> &departments() const { return m_departments; } ///< by position, then name
    const std::vector<Person> &people() const { return m_people; }
    const std::vector<Role> &roles() const { return m_roles; }
    const std::vector<Metric> &metrics() const { return m_metrics; } ///< by position, then code
    const std::vector<Breakdown> &breakdowns() const { return m_breakdowns; }
    const std::vector<Category> &categories() const { return m_categories; }
    const std::vector<Series> &series() const { return m_series; }
    const std::vector<Annotation> &annotations() const { return m_annotations; }
    const std::vector<Plan> &plans() const { return m_plans; } ///< by position
    const std::vector<Goal> &goals() const { return m_goals; } ///< by position, then code
    const std::vector<ImportSource> &importSources() const { return m_importSources; }
    const std::vector<SavedImport> &savedImports() const { return m_savedImports; } ///< by name
    const std::vector<Alias> &aliases() const { return m_aliases; } ///< by text
    const std::vector<ChartSetting> &chartSettings() const { return m_chartSettings; }
    const std::vector<ChartMark> &chartMarks() const { return m_chartMarks; } ///< by series, then month

    const std::vector<Holiday> &holidays() const { return m_holidays; } ///< by day
    const BusinessCalendar &businessDays() const { return m_businessDays; }
    /// The last day on which a metric's number for a period is not late.
    QDate dueDate(const Metric &metric, const Period &period) const;
    const std::vector<Cadence> &cadences() const { return m_cadences; }
    const std::vector<QuestionTemplate> &questionTemplates() const
    {
        return m_questionTemplates;
    } ///< by signal, position
    const std::vector<Session> &sessions() const { return m_sessions; } ///< by day and time, then code
    const std::vector<ActionItem> &actionItems() const { return m_actionItems; } ///< by number
    const std::vector<Problem> &problems() const { return m_problems; } ///< by day opened

    const Department *department(DepartmentId id) const;
    const Department *department(QStringView code) const;
    const Person *person(PersonId id) const;
    const Person *person(QStringView name) const;
    const Metric *metric(MetricId id) const;
    const Metric *metric(QStringView code) const;
    const Breakdown *breakdown(BreakdownId id) const;
    const Category *category(CategoryId id) const;
    const Series *series(SeriesId id) const;
    const Series *series(DepartmentId department, MetricId metric, CategoryId category = {}) const;

    /// Series of a department in the order it wants them: enterprise metrics first, then by position and
    /// code; a metric's total before its categories. Retired ones included.
    std::span<const SeriesId> seriesOf(DepartmentId department) const;
    std::span<const SeriesId> seriesOf(MetricId metric) const;
    /// The series of the categories of one breakdown (or of all) beside this series' total.
    std::vector<SeriesId> categorySeries(DepartmentId department, MetricId metric, BreakdownId breakdown = {}) const;
    /// Those of them that add up to the total: all but pledges.
    std::vector<SeriesId> countedSeries(DepartmentId department, MetricId metric, BreakdownId breakdown = {}) const;
    std::vector<const Breakdown *> breakdownsOf(MetricId metric) const;
    std::vector<const Category *> categoriesOf(BreakdownId breakdown) const;
    /// Category of a metric by name; "breakdown/category" where the name alone is in several breakdowns.
    const Category *category(MetricId metric, QStringView name) const;
    /// How a category is written in files: its name, or "breakdown/category" where that is ambiguous.
    QString categorySpelling(CategoryId id) const;

    std::span<const Definition> definitions(MetricId metric) const; ///< by from
    const Definition *definitionAt(MetricId metric, Month month) const;
    std::span<const Target> targets(SeriesId series) const; ///< by from
    const Baseline *baseline(MetricId metric, SeriesId series = {}) const; ///< of the series, else of the metric
    std::span<const Benchmark> benchmarks(MetricId metric) const;
    const std::vector<Baseline> &baselines() const { return m_baselines; }
    const std::vector<Benchmark> &benchmarks() const { return m_benchmarks; }
    const std::vector<Target> &targets() const { return m_targets; }
    const std::vector<Definition> &definitions() const { return m_definitions; }
    std::vector<const Annotation *> annotationsOf(DepartmentId department, MetricId metric) const;
    const Plan *plan(PlanId id) const;
    const Plan *plan(QStringView name) const;
    const Goal *goal(GoalId id) const;
    const Goal *goal(QStringView code) const;
    std::span<const GoalLink> goalLinks(GoalId goal) const; ///< by role, then position
    std::span<const GoalAmendment> goalAmendments(GoalId goal) const; ///< by day
    std::span<const Milestone> milestones(GoalId goal) const; ///< by due day
    std::span<const Initiative> initiatives(GoalId goal) const; ///< by position
    /// The series that a link is about: of its department or of all, its category's, else the metric's own, and
    /// where the metric has none of its own those of its first breakdown.
    std::vector<SeriesId> seriesOf(const GoalLink &link) const;
    /// A category of a counted metric that only says what is pledged to a goal: it holds until it is replaced, and
    /// is no part of what was counted.
    bool isPledge(const Series &series) const;
    ChartSetting chartSetting(MetricId metric) const; ///< the usual one where none was made
    const ChartSetting *ownChartSetting(MetricId metric) const; ///< null where none was made
    std::span<const ChartMark> chartMarks(DepartmentId department, MetricId metric,
                                          CategoryId category = {}) const; ///< by month
    /// Not retired, by name without regard to case.
    const SavedImport *savedImport(QStringView name) const;
    /// What a word means in the place of a department, of a metric (or a row), of a category of `metric`; what was
    /// said for the department's own files comes before what was said for all. The word as Alias::normalised.
    const Alias *departmentAlias(QStringView text) const;
    const Alias *metricAlias(QStringView text, DepartmentId within) const; ///< also Alias::Means::Nothing
    const Alias *categoryAlias(QStringView text, MetricId metric, DepartmentId within) const;
    const Cadence *cadence(DepartmentId department) const; ///< null where none is in force
    const Session *session(SessionId id) const;
    const Session *session(QStringView code) const;
    std::span<const SessionDepartment> departmentsOf(SessionId session) const; ///< by position
    std::vector<const Session *> sessionsOf(DepartmentId department) const; ///< by day
    const ActionItem *actionItem(ActionItemId id) const;
    const Problem *problem(ProblemId id) const;
    std::vector<const Role *> rolesOf(PersonId person) const;
    /// Who coordinates a department on a day; null if nobody does.
    const Person *coordinator(DepartmentId department, QDate day) const;

    /// Metrics whose formula names this metric, directly.
    std::vector<MetricId> calculatedFrom(MetricId metric) const;

    /// All records of a kind that a Catalogue holds, in any order.
    template <class R>
    void take(std::vector<R> records)
    {
        if constexpr (!std::is_same_v<R, City>)
            table<R>() = std::move(records);
        else if (!records.empty())
            city = std::move(records.front());
    }
    /// Applies a change; kinds that a Catalogue does not hold are ignored. Call `index()` after the last.
    void apply(const Change &change);
    void index();

private:
    template <class R>
    std::vector<R> &table()
    {
        return std::get<std::vector<R> &>(std::tie(
            m_departments, m_people, m_roles, m_metrics, m_definitions, m_breakdowns, m_categories, m_series, m_targets,
            m_baselines, m_benchmarks, m_annotations, m_importSources, m_plans, m_goals, m_goalLinks, m_goalAmendments,
            m_milestones, m_initiatives, m_chartSettings, m_chartMarks, m_savedImports, m_aliases, m_holidays,
            m_cadences, m_questionTemplates, m_sessions, m_sessionDepartments, m_problems, m_actionItems));
    }

    std::vector<Department> m_departments;
    std::vector<Person> m_people;
    std::vector<Role> m_roles;
    std::vector<Metric> m_metrics;
    std::vector<Definition> m_definitions;
    std::vector<Breakdown> m_breakdowns;
    std::vector<Category> m_categories;
    std::vector<Series> m_series;
    std::vector<Target> m_targets;
    std::vector<Baseline> m_baselines;
    std::vector<Benchmark> m_benchmarks;
    std::vector<Annotation> m_annotations;
    std::vector<ImportSource> m_importSources;
    std::vector<Plan> m_plans;
    std::vector<Goal> m_goals;
    std::vector<GoalLink> m_goalLinks;
    std::vector<GoalAmendment> m_goalAmendments;
    std::vector<Milestone> m_milestones;
    std::vector<Initiative> m_initiatives;
    std::vector<ChartSetting> m_chartSettings;
    std::vector<ChartMark> m_chartMarks;
    std::vector<SavedImport> m_savedImports;
    std::vector<Alias> m_aliases;
    std::vector<Holiday> m_holidays;
    BusinessCalendar m_businessDays;
    std::vector<Cadence> m_cadences;
    std::vector<QuestionTemplate> m_questionTemplates;
    std::vector<Session> m_sessions;
    std::vector<SessionDepartment> m_sessionDepartments;
    std::vector<Problem> m_problems;
    std::vector<ActionItem> m_actionItems;

    QHash<qint64, int> m_departmentById, m_personById, m_metricById, m_breakdownById, m_categoryById, m_seriesById;
    QHash<QString, int> m_departmentByCode, m_metricByCode, m_personByName;
    struct SeriesKey
    {
        qint64 department, metric, category;
        bool operator==(const SeriesKey &) const = default;
        friend size_t qHash(const SeriesKey &k, size_t seed = 0)
        {
            return qHashMulti(seed, k.department, k.metric, k.category);
        }
    };
    QHash<SeriesKey, int> m_seriesByKey;
    QHash<qint64, std::vector<SeriesId>> m_seriesOfDepartment, m_seriesOfMetric;
};

} // namespace statroom
