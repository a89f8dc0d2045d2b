// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Catalogue.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace statroom {

namespace {

template <class R>
void applyTo(std::vector<R> &rows, const Change &change)
{
    const R &record = std::get<R>(change.any());
    if (!change.before) {
        rows.push_back(record);
        return;
    }
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const R &r) { return r.key() == record.key(); });
    if (found == rows.end())
        return;
    if (change.after)
        *found = record;
    else
        rows.erase(found);
}

template <class R>
const R *at(const std::vector<R> &rows, int row)
{
    return row < 0 ? nullptr : &rows[size_t(row)];
}

/// Rows are large: their order is found first, then each is moved to its place.
template <class R, class Less>
void sortRows(std::vector<R> &rows, Less less)
{
    if (std::is_sorted(rows.begin(), rows.end(), less))
        return;
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return less(rows[a], rows[b]); });
    for (size_t i = 0; i < order.size(); ++i) {
        // Who stood here before was put where the one wanted stood then.
        size_t from = order[i];
        while (from < i)
            from = order[from];
        if (from != i)
            std::swap(rows[i], rows[from]);
    }
}

template <class R, class Key>
std::span<const R> range(const std::vector<R> &rows, const Key &key, Key (*of)(const R &))
{
    const auto low =
        std::lower_bound(rows.begin(), rows.end(), key, [&](const R &r, const Key &k) { return of(r) < k; });
    const auto high = std::upper_bound(low, rows.end(), key, [&](const Key &k, const R &r) { return k < of(r); });
    return {low, high};
}

/// Of kinds of which a city has few.
template <class R, class Id>
const R *byId(const std::vector<R> &rows, Id id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const R &r) { return r.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

using ChartKey = std::tuple<DepartmentId, MetricId, CategoryId>;

ChartKey chartKey(const ChartMark &mark)
{
    return {mark.department, mark.metric, mark.category};
}

/// Names that people compare: without regard to case, spaces at the ends or how accents are composed.
QString folded(QStringView name)
{
    // Nearly all are codes, in which there is nothing to compose and nothing to simplify.
    if (std::all_of(name.begin(), name.end(), [](QChar c) { return c > QChar(u' ') && c < QChar(0x7f); }))
        return name.toString().toLower();
    return name.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace

void Catalogue::apply(const Change &change)
{
    std::visit(
        [&](const auto &record) {
            using R = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<R, City>) {
                if (change.after)
                    city = record;
            } else if constexpr (inCatalogue<R>) {
                applyTo(table<R>(), change);
            }
        },
        change.any());
}

void Catalogue::index()
{
    const auto byKey = [](const auto &a, const auto &b) {
        return a.key() < b.key();
    };
    const auto byPosition = [](const auto &a, const auto &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    };
    sortRows(m_departments, [](const Department &a, const Department &b) {
        return std::tie(a.position, a.name, a.id) < std::tie(b.position, b.name, b.id);
    });
    // Codes mostly ascend within a position already, and to compare words is slow.
    sortRows(m_metrics, [](const Metric &a, const Metric &b) { return a.position < b.position; });
    sortRows(m_metrics, [](const Metric &a, const Metric &b) {
        return a.position != b.position ? a.position < b.position : std::tie(a.code, a.id) < std::tie(b.code, b.id);
    });
    sortRows(m_breakdowns, byPosition);
    sortRows(m_categories, byPosition);
    sortRows(m_people,
             [](const Person &a, const Person &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    sortRows(m_roles, byKey);
    sortRows(m_series, byKey);
    sortRows(m_definitions, byKey);
    sortRows(m_targets, byKey);
    sortRows(m_baselines, byKey);
    sortRows(m_benchmarks, byKey);
    sortRows(m_plans, byPosition);
    sortRows(m_goals, [](const Goal &a, const Goal &b) {
        return std::tie(a.position, a.code, a.id) < std::tie(b.position, b.code, b.id);
    });
    sortRows(m_goalLinks, [](const GoalLink &a, const GoalLink &b) {
        return std::tie(a.goal, a.role, a.position, a.id) < std::tie(b.goal, b.role, b.position, b.id);
    });
    sortRows(m_goalAmendments, [](const GoalAmendment &a, const GoalAmendment &b) {
        return std::tie(a.goal, a.day, a.id) < std::tie(b.goal, b.day, b.id);
    });
    sortRows(m_milestones, [](const Milestone &a, const Milestone &b) {
        return std::tie(a.goal, a.due, a.id) < std::tie(b.goal, b.due, b.id);
    });
    sortRows(m_initiatives, [](const Initiative &a, const Initiative &b) {
        return std::tie(a.goal, a.position, a.id) < std::tie(b.goal, b.position, b.id);
    });
    sortRows(m_annotations,
             [](const Annotation &a, const Annotation &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    sortRows(m_chartSettings, byKey);
    sortRows(m_chartMarks, [](const ChartMark &a, const ChartMark &b) {
        return std::tuple(chartKey(a), a.month, a.kind, a.id) < std::tuple(chartKey(b), b.month, b.kind, b.id);
    });
    sortRows(m_savedImports, [](const SavedImport &a, const SavedImport &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    sortRows(m_aliases, [](const Alias &a, const Alias &b) { return std::tie(a.text, a.id) < std::tie(b.text, b.id); });

    sortRows(m_holidays,
             [](const Holiday &a, const Holiday &b) { return std::tie(a.day, a.id) < std::tie(b.day, b.id); });
    m_businessDays = BusinessCalendar(m_holidays);
    sortRows(m_cadences, byKey);
    sortRows(m_questionTemplates, [](const QuestionTemplate &a, const QuestionTemplate &b) {
        return std::tie(a.signal, a.position, a.id) < std::tie(b.signal, b.position, b.id);
    });
    sortRows(m_sessions, [](const Session &a, const Session &b) {
        return std::tie(a.day, a.startsAt, a.code) < std::tie(b.day, b.startsAt, b.code);
    });
    sortRows(m_sessionDepartments, [](const SessionDepartment &a, const SessionDepartment &b) {
        return std::tie(a.session, a.position, a.department) < std::tie(b.session, b.position, b.department);
    });
    sortRows(m_problems, [](const Problem &a, const Problem &b) {
        return std::tie(a.openedOn, a.id) < std::tie(b.openedOn, b.id);
    });
    sortRows(m_actionItems, [](const ActionItem &a, const ActionItem &b) { return a.number < b.number; });

    const auto placeById = [](const auto &rows, QHash<qint64, int> &hash) {
        hash.clear();
        hash.reserve(qsizetype(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            hash.insert(rows[i].id.number, int(i));
    };
    placeById(m_departments, m_departmentById);
    placeById(m_people, m_personById);
    placeById(m_metrics, m_metricById);
    placeById(m_breakdowns, m_breakdownById);
    placeById(m_categories, m_categoryById);
    placeById(m_series, m_seriesById);

    m_departmentByCode.clear();
    for (size_t i = 0; i < m_departments.size(); ++i)
        m_departmentByCode.insert(folded(m_departments[i].code), int(i));
    m_metricByCode.clear();
    m_metricByCode.reserve(qsizetype(m_metrics.size()));
    for (size_t i = 0; i < m_metrics.size(); ++i)
        m_metricByCode.insert(folded(m_metrics[i].code), int(i));
    m_personByName.clear();
    for (size_t i = 0; i < m_people.size(); ++i)
        m_personByName.insert(folded(m_people[i].name), int(i));

    m_seriesByKey.clear();
    m_seriesByKey.reserve(qsizetype(m_series.size()));
    m_seriesOfDepartment.clear();
    m_seriesOfMetric.clear();
    // Enterprise metrics first, then by position and code; a total before its categories.
    using Order = std::tuple<bool, int, int, int, int, int>;
    std::vector<Order> order;
    order.reserve(m_series.size());
    for (size_t i = 0; i < m_series.size(); ++i) {
        const Series &s = m_series[i];
        m_seriesByKey.insert({s.department.number, s.metric.number, s.category.number}, int(i));
        const int metricRow = m_metricById.value(s.metric.number, -1);
        order.emplace_back(metricRow < 0 || !m_metrics[size_t(metricRow)].enterprise, s.position, metricRow,
                           s.category ? m_categoryById.value(s.category.number, -1) : -2,
                           m_departmentById.value(s.department.number, -1), int(i));
    }
    std::sort(order.begin(), order.end());
    for (const Order &o : order) {
        const Series &s = m_series[size_t(std::get<5>(o))];
        m_seriesOfDepartment[s.department.number].push_back(s.id);
        m_seriesOfMetric[s.metric.number].push_back(s.id);
    }
}

const Department *Catalogue::department(DepartmentId id) const
{
    return at(m_departments, m_departmentById.value(id.number, -1));
}
const Department *Catalogue::department(QStringView code) const
{
    return at(m_departments, m_departmentByCode.value(folded(code), -1));
}
const Person *Catalogue::person(PersonId id) const
{
    return at(m_people, m_personById.value(id.number, -1));
}
const Person *Catalogue::person(QStringView name) const
{
    return at(m_people, m_personByName.value(folded(name), -1));
}
const Metric *Catalogue::metric(MetricId id) const
{
    return at(m_metrics, m_metricById.value(id.number, -1));
}
const Metric *Catalogue::metric(QStringView code) const
{
    return at(m_metrics, m_metricByCode.value(folded(code), -1));
}
const Breakdown *Catalogue::breakdown(BreakdownId id) const
{
    return at(m_breakdowns, m_breakdownById.value(id.number, -1));
}
const Category *Catalogue::category(CategoryId id) const
{
    return at(m_categories, m_categoryById.value(id.number, -1));
}
const Series *Catalogue::series(SeriesId id) const
{
    return at(m_series, m_seriesById.value(id.number, -1));
}

const Series *Catalogue::series(DepartmentId department, MetricId metric, CategoryId category) const
{
    return at(m_series, m_seriesByKey.value({department.number, metric.number, category.number}, -1));
}

std::span<const SeriesId> Catalogue::seriesOf(DepartmentId department) const
{
    const auto found = m_seriesOfDepartment.constFind(department.number);
    return found == m_seriesOfDepartment.constEnd() ? std::span<const SeriesId>() : std::span<const SeriesId>(*found);
}

std::span<const SeriesId> Catalogue::seriesOf(MetricId metric) const
{
    const auto found = m_seriesOfMetric.constFind(metric.number);
    return found == m_seriesOfMetric.constEnd() ? std::span<const SeriesId>() : std::span<const SeriesId>(*found);
}

std::vector<SeriesId> Catalogue::categorySeries(DepartmentId department, MetricId metric, BreakdownId breakdown) const
{
    std::vector<SeriesId> found;
    for (SeriesId id : seriesOf(metric)) {
        const Series *s = series(id);
        const Category *c = category(s->category);
        if (s->department == department && c && (!breakdown || c->breakdown == breakdown))
            found.push_back(id);
    }
    return found;
}

std::vector<SeriesId> Catalogue::countedSeries(DepartmentId department, MetricId metric, BreakdownId breakdown) const
{
    std::vector<SeriesId> found = categorySeries(department, metric, breakdown);
    std::erase_if(found, [this](SeriesId id) { return isPledge(*series(id)); });
    return found;
}

std::vector<const Breakdown *> Catalogue::breakdownsOf(MetricId metric) const
{
    std::vector<const Breakdown *> found;
    for (const Breakdown &b : m_breakdowns)
        if (b.metric == metric)
            found.push_back(&b);
    return found;
}

std::vector<const Category *> Catalogue::categoriesOf(BreakdownId breakdown) const
{
    std::vector<const Category *> found;
    for (const Category &c : m_categories)
        if (c.breakdown == breakdown)
            found.push_back(&c);
    return found;
}

const Category *Catalogue::category(MetricId metric, QStringView name) const
{
    const QString wanted = folded(name);
    const Category *found = nullptr;
    for (const Breakdown *b : breakdownsOf(metric)) {
        for (const Category *c : categoriesOf(b->id)) {
            if (folded(QString(b->name + u'/' + c->name)) == wanted)
                return c;
            if (folded(c->name) == wanted) {
                if (found)
                    return nullptr;
                found = c;
            }
        }
    }
    return found;
}

QString Catalogue::categorySpelling(CategoryId id) const
{
    const Category *c = category(id);
    if (!c)
        return {};
    const Breakdown *b = breakdown(c->breakdown);
    return category(b->metric, c->name) == c ? c->name : QString(b->name + u'/' + c->name);
}

std::span<const Definition> Catalogue::definitions(MetricId metric) const
{
    return range<Definition, MetricId>(m_definitions, metric, [](const Definition &d) { return d.metric; });
}

const Definition *Catalogue::definitionAt(MetricId metric, Month month) const
{
    const Definition *found = nullptr;
    for (const Definition &d : definitions(metric))
        if (d.from <= month)
            found = &d;
    return found;
}

std::span<const Target> Catalogue::targets(SeriesId series) const
{
    return range<Target, SeriesId>(m_targets, series, [](const Target &t) { return t.series; });
}

const Baseline *Catalogue::baseline(MetricId metric, SeriesId series) const
{
    const Baseline *found = nullptr;
    for (const Baseline &b :
         range<Baseline, MetricId>(m_baselines, metric, [](const Baseline &r) { return r.metric; })) {
        if (series && b.series == series)
            return &b;
        if (!b.series)
            found = &b;
    }
    return found;
}

std::span<const Benchmark> Catalogue::benchmarks(MetricId metric) const
{
    return range<Benchmark, MetricId>(m_benchmarks, metric, [](const Benchmark &b) { return b.metric; });
}

std::vector<const Annotation *> Catalogue::annotationsOf(DepartmentId department, MetricId metric) const
{
    std::vector<const Annotation *> found;
    for (const Annotation &a : m_annotations)
        if (!a.retired && (!a.department || a.department == department) && (!a.metric || a.metric == metric))
            found.push_back(&a);
    return found;
}

QDate Catalogue::dueDate(const Metric &metric, const Period &period) const
{
    return m_businessDays.dueDate(period, metric.dueDay.value_or(city.dueDay));
}

const Plan *Catalogue::plan(PlanId id) const
{
    return byId(m_plans, id);
}
const Goal *Catalogue::goal(GoalId id) const
{
    return byId(m_goals, id);
}

const Plan *Catalogue::plan(QStringView name) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [wanted = folded(name)](const Plan &p) { return folded(p.name) == wanted; });
    return found == m_plans.end() ? nullptr : &*found;
}

const Goal *Catalogue::goal(QStringView code) const
{
    const auto found = std::find_if(m_goals.begin(), m_goals.end(),
                                    [wanted = folded(code)](const Goal &g) { return folded(g.code) == wanted; });
    return found == m_goals.end() ? nullptr : &*found;
}

std::span<const GoalLink> Catalogue::goalLinks(GoalId goal) const
{
    return range<GoalLink, GoalId>(m_goalLinks, goal, [](const GoalLink &l) { return l.goal; });
}

std::span<const GoalAmendment> Catalogue::goalAmendments(GoalId goal) const
{
    return range<GoalAmendment, GoalId>(m_goalAmendments, goal, [](const GoalAmendment &a) { return a.goal; });
}

std::span<const Milestone> Catalogue::milestones(GoalId goal) const
{
    return range<Milestone, GoalId>(m_milestones, goal, [](const Milestone &m) { return m.goal; });
}

std::span<const Initiative> Catalogue::initiatives(GoalId goal) const
{
    return range<Initiative, GoalId>(m_initiatives, goal, [](const Initiative &i) { return i.goal; });
}

std::vector<SeriesId> Catalogue::seriesOf(const GoalLink &link) const
{
    std::vector<SeriesId> found;
    std::vector<DepartmentId> wanting;
    for (SeriesId id : seriesOf(link.metric)) {
        const Series *s = series(id);
        if (link.department && s->department != link.department)
            continue;
        if (s->category == link.category)
            found.push_back(id);
        if (!link.category && !series(s->department, s->metric)
            && std::find(wanting.begin(), wanting.end(), s->department) == wanting.end())
            wanting.push_back(s->department);
    }
    for (DepartmentId department : wanting)
        for (const Breakdown *b : breakdownsOf(link.metric))
            if (const std::vector<SeriesId> parts = countedSeries(department, link.metric, b->id); !parts.empty()) {
                found.insert(found.end(), parts.begin(), parts.end());
                break;
            }
    return found;
}

bool Catalogue::isPledge(const Series &series) const
{
    const Metric *m = metric(series.metric);
    if (!series.category || !m || m->kind != Metric::Kind::Count)
        return false;
    return std::any_of(m_goalLinks.begin(), m_goalLinks.end(), [&](const GoalLink &link) {
        return link.role == GoalLink::Role::Committed && link.measure == GoalLink::Measure::Level
            && link.metric == series.metric && link.category == series.category
            && (!link.department || link.department == series.department);
    });
}

const ChartSetting *Catalogue::ownChartSetting(MetricId metric) const
{
    const auto found =
        range<ChartSetting, MetricId>(m_chartSettings, metric, [](const ChartSetting &s) { return s.metric; });
    return found.empty() ? nullptr : &found.front();
}

ChartSetting Catalogue::chartSetting(MetricId metric) const
{
    if (const ChartSetting *own = ownChartSetting(metric))
        return *own;
    ChartSetting usual;
    usual.metric = metric;
    return usual;
}

std::span<const ChartMark> Catalogue::chartMarks(DepartmentId department, MetricId metric, CategoryId category) const
{
    return range<ChartMark, ChartKey>(m_chartMarks, ChartKey(department, metric, category), chartKey);
}

const SavedImport *Catalogue::savedImport(QStringView name) const
{
    for (const SavedImport &saved : m_savedImports)
        if (!saved.retired && folded(saved.name) == folded(name))
            return &saved;
    return nullptr;
}

namespace {

/// The one of a word's aliases that `fits`, the department's own before that of all.
template <class Fits>
const Alias *aliasFor(const std::vector<Alias> &aliases, QStringView text, DepartmentId within, Fits fits)
{
    const Alias *general = nullptr;
    auto alias = std::lower_bound(aliases.begin(), aliases.end(), text,
                                  [](const Alias &a, QStringView t) { return a.text < t; });
    for (; alias != aliases.end() && alias->text == text; ++alias) {
        if (!fits(*alias))
            continue;
        if (!alias->within)
            general = &*alias;
        else if (alias->within == within)
            return &*alias;
    }
    return general;
}

} // namespace

const Alias *Catalogue::departmentAlias(QStringView text) const
{
    return aliasFor(m_aliases, text, {}, [](const Alias &a) { return a.means == Alias::Means::Department; });
}

const Alias *Catalogue::metricAlias(QStringView text, DepartmentId within) const
{
    return aliasFor(m_aliases, text, within,
                    [](const Alias &a) { return a.means == Alias::Means::Metric || a.means == Alias::Means::Nothing; });
}

const Alias *Catalogue::categoryAlias(QStringView text, MetricId metric, DepartmentId within) const
{
    return aliasFor(m_aliases, text, within,
                    [&](const Alias &a) { return a.means == Alias::Means::Category && a.metric == metric; });
}

const Cadence *Catalogue::cadence(DepartmentId department) const
{
    const auto found = std::find_if(m_cadences.begin(), m_cadences.end(),
                                    [&](const Cadence &c) { return c.department == department && !c.retired; });
    return found == m_cadences.end() ? nullptr : &*found;
}

const Session *Catalogue::session(SessionId id) const
{
    return byId(m_sessions, id);
}

const Session *Catalogue::session(QStringView code) const
{
    const QString wanted = folded(code);
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &s) { return folded(s.code) == wanted; });
    return found == m_sessions.end() ? nullptr : &*found;
}

std::span<const SessionDepartment> Catalogue::departmentsOf(SessionId session) const
{
    return range<SessionDepartment, SessionId>(m_sessionDepartments, session,
                                               [](const SessionDepartment &d) { return d.session; });
}

std::vector<const Session *> Catalogue::sessionsOf(DepartmentId department) const
{
    std::vector<const Session *> found;
    for (const Session &s : m_sessions)
        for (const SessionDepartment &d : departmentsOf(s.id))
            if (d.department == department)
                found.push_back(&s);
    return found;
}

const ActionItem *Catalogue::actionItem(ActionItemId id) const
{
    return byId(m_actionItems, id);
}

const Problem *Catalogue::problem(ProblemId id) const
{
    return byId(m_problems, id);
}

std::vector<const Role *> Catalogue::rolesOf(PersonId person) const
{
    std::vector<const Role *> found;
    for (const Role &r : m_roles)
        if (r.person == person)
            found.push_back(&r);
    return found;
}

const Person *Catalogue::coordinator(DepartmentId department, QDate day) const
{
    for (const Role &r : m_roles)
        if (r.role == Role::What::Coordinator && r.department == department && r.holdsOn(day))
            return person(r.person);
    return nullptr;
}

std::vector<MetricId> Catalogue::calculatedFrom(MetricId id) const
{
    std::vector<MetricId> found;
    const Metric *input = metric(id);
    if (!input)
        return found;
    const QRegularExpression word(
        QStringLiteral("(?<![A-Za-z0-9_.-])%1(?![A-Za-z0-9_.-])").arg(QRegularExpression::escape(input->code)));
    for (const Metric &m : m_metrics)
        if (m.isCalculated() && m.formula.contains(word))
            found.push_back(m.id);
    return found;
}

} // namespace statroom
