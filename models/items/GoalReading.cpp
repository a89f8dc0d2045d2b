// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalReading.h"

#include "domain/CompensatedSum.h"
#include "domain/TargetSteps.h"
#include "items/MetricValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

/// Reads what the links of one goal are about.
class MatterReading
{
public:
    MatterReading(const Reader &reader, const Catalogue &catalogue, RecordedAt at)
        : m_reader(reader)
        , m_catalogue(catalogue)
        , m_at(at)
    {}

    /// One class counted from its series: by the day where there are numbers of days, else by period.
    Result<GoalSource> source(const GoalLink &link, const std::vector<SeriesId> &ids)
    {
        GoalSource source;
        source.link = link;
        source.name = nameOf(link);
        const Metric *metric = m_catalogue.metric(link.metric);
        source.periodMonths = monthsIn(metric->frequency);
        auto observations = m_reader.observations(ids, {}, {}, m_at);
        if (!observations)
            return observations.error();
        std::vector<std::vector<GoalValue>> all;
        std::vector<std::vector<GoalSource::Entered>> entered;
        for (const SeriesObservations &part : *observations) {
            series.insert(part.series.number);
            auto days = m_reader.dayValues(part.series, {}, {}, m_at);
            if (!days)
                return days.error();
            const Series *its = m_catalogue.series(part.series);
            source.byDay = source.byDay || !days->empty() || its->isDerived();
            all.push_back(values(link.measure, *its, metric->frequency, part.observations, *days));
            entered.emplace_back();
            const Observation *last = nullptr;
            for (const Observation &o : part.observations)
                if (o.isEntered()) {
                    last = &o;
                    entered.back().push_back(
                        {Period(o.month, metric->frequency), o.stage == Observation::Stage::Preliminary, {}});
                }
            if (!last || !entered.back().back().preliminary || !last->receipt)
                continue;
            auto receipt = m_reader.receipt(last->receipt);
            if (!receipt)
                return receipt.error();
            // An import that ends within the open period knows all until then, also that there was nothing.
            const Period &open = entered.back().back().period;
            if (*receipt && (*receipt)->coversTo >= open.firstDay() && (*receipt)->coversTo < open.lastDay())
                entered.back().back().until = (*receipt)->coversTo;
        }
        source.values = link.measure == GoalLink::Measure::Flow ? addedByDay(all) : addedAsHeld(all);
        source.entered = enteredByAll(entered);
        return source;
    }

    /// What goals about a level are measured by: a metric period by period, however it comes about.
    Result<GoalSource> level(const std::vector<GoalLink> &links)
    {
        GoalSource source;
        source.link = links.front();
        const Metric *metric = m_catalogue.metric(source.link.metric);
        source.name = links.size() == 1 ? nameOf(source.link) : metric->name;
        source.periodMonths = monthsIn(metric->frequency);
        auto periods = periodsOf(links);
        if (!periods)
            return periods.error();
        for (const PeriodValue &value : *periods) {
            if (!value.value)
                continue;
            source.values.push_back({value.period.lastDay(), *value.value});
            source.entered.push_back({value.period, value.preliminary, {}});
        }
        // A stock may be known of single days too.
        if (metric->kind == Metric::Kind::Stock) {
            std::vector<SeriesId> ids;
            for (const GoalLink &link : links)
                for (SeriesId id : m_catalogue.seriesOf(link))
                    ids.push_back(id);
            if (ids.size() == 1) {
                auto counted = this->source(withLevel(source.link), ids);
                if (!counted)
                    return counted.error();
                if (counted->byDay)
                    source.values = std::move(counted->values);
            }
        }
        return source;
    }

    /// Counts of the first frequency among these metrics, added up period by period; what is no count has no shares.
    Result<std::vector<PeriodValue>> counts(const std::vector<GoalLink> &links)
    {
        std::vector<GoalLink> counted;
        for (const GoalLink &link : links)
            if (const Metric *metric = m_catalogue.metric(link.metric); metric->kind == Metric::Kind::Count
                && (counted.empty() || m_catalogue.metric(counted.front().metric)->frequency == metric->frequency))
                counted.push_back(link);
        return counted.empty() ? std::vector<PeriodValue>() : periodsOf(counted);
    }

    Result<GoalChild> child(const GoalLink &link)
    {
        GoalChild child;
        child.link = link;
        child.name = nameOf(link);
        const Metric *metric = m_catalogue.metric(link.metric);
        child.direction = metric->direction;
        child.tolerance = metric->tolerance().value_or(m_catalogue.city.tolerance);
        auto periods = periodsOf({link});
        if (!periods)
            return periods.error();
        const Series *own = m_catalogue.series(link.department, link.metric, link.category);
        const std::span<const Target> steps = own ? m_catalogue.targets(own->id) : std::span<const Target>();
        const FiscalCalendar calendar(m_catalogue.city);
        for (const PeriodValue &value : *periods) {
            if (!value.value)
                continue;
            child.values.push_back({value.period.lastDay(), *value.value});
            if (const TargetValue target = periodTarget(calendar, metric->kind, metric->frequency, steps, value.period);
                target.value)
                child.targets.push_back({value.period.lastDay(), *target.value});
        }
        if (const Baseline *baseline = m_catalogue.baseline(link.metric, own ? own->id : SeriesId()))
            child.baseline = baseline->value;
        return child;
    }

    QString nameOf(const GoalLink &link) const
    {
        if (const Category *category = m_catalogue.category(link.category))
            return category->name;
        const Metric *metric = m_catalogue.metric(link.metric);
        return metric ? metric->name : QString();
    }

    QSet<qint64> series;

private:
    static GoalLink withLevel(GoalLink link)
    {
        link.measure = GoalLink::Measure::Level;
        return link;
    }

    /// By the day where a period has numbers of days, else at its end.
    static std::vector<GoalValue> values(GoalLink::Measure measure, const Series &series, Frequency frequency,
                                         const std::vector<Observation> &observations,
                                         const std::vector<DayValue> &days)
    {
        std::vector<GoalValue> found;
        // Open cases go in and out by the day: what is open is all that went in so far.
        const bool addsUp = measure == GoalLink::Measure::Level && series.aggregate == Series::Aggregate::Open;
        CompensatedSum open;
        for (const DayValue &day : days) {
            open += day.sum;
            found.push_back({day.day, addsUp ? open.value() : day.sum});
        }
        for (const Observation &o : observations) {
            if (!o.value || series.isDerived())
                continue;
            const Period period(o.month, frequency);
            const auto after = std::upper_bound(days.begin(), days.end(), period.lastDay(),
                                                [](QDate day, const DayValue &d) { return day < d.day; });
            const bool hasDays = after != days.begin() && std::prev(after)->day >= period.firstDay();
            // A level typed for a month that has days was changed since: it is what holds at the month's end.
            if (!hasDays || (measure == GoalLink::Measure::Level && std::prev(after)->sum != *o.value))
                found.push_back({period.lastDay(), *o.value});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const GoalValue &a, const GoalValue &b) { return a.day < b.day; });
        return found;
    }

    static std::vector<GoalValue> addedByDay(const std::vector<std::vector<GoalValue>> &all)
    {
        if (all.size() == 1)
            return all.front();
        std::map<QDate, CompensatedSum> sums;
        for (const auto &values : all)
            for (const GoalValue &value : values)
                sums[value.day] += value.value;
        std::vector<GoalValue> found;
        for (const auto &[day, sum] : sums)
            found.push_back({day, sum.value()});
        return found;
    }

    static std::vector<GoalValue> addedAsHeld(const std::vector<std::vector<GoalValue>> &all)
    {
        if (all.size() == 1)
            return all.front();
        std::map<QDate, CompensatedSum> steps;
        for (const auto &values : all) {
            double before = 0;
            for (const GoalValue &value : values) {
                steps[value.day] += value.value - before;
                before = value.value;
            }
        }
        std::vector<GoalValue> found;
        CompensatedSum held;
        for (const auto &[day, step] : steps) {
            held += step.value();
            found.push_back({day, held.value()});
        }
        return found;
    }

    /// Periods that every series entered which had begun by then.
    static std::vector<GoalSource::Entered> enteredByAll(const std::vector<std::vector<GoalSource::Entered>> &all)
    {
        if (all.size() == 1)
            return all.front();
        struct Count
        {
            size_t have = 0;
            GoalSource::Entered entered;
        };
        std::map<Month, Count> counts;
        for (const auto &one : all)
            for (const GoalSource::Entered &entered : one) {
                Count &count = counts[entered.period.first];
                const QDate until = count.have == 0 ? entered.until : std::min(count.entered.until, entered.until);
                ++count.have;
                count.entered.period = entered.period;
                count.entered.until = until;
                count.entered.preliminary = count.entered.preliminary || entered.preliminary;
            }
        std::vector<GoalSource::Entered> found;
        for (const auto &[month, count] : counts) {
            const auto begun = std::count_if(all.begin(), all.end(), [month = month](const auto &one) {
                return !one.empty() && one.front().period.first <= month;
            });
            if (count.have >= size_t(begun))
                found.push_back(count.entered);
        }
        return found;
    }

    Result<std::vector<PeriodValue>> periodsOf(const std::vector<GoalLink> &links)
    {
        std::vector<std::vector<PeriodValue>> all;
        Metric::Kind kind = Metric::Kind::Count;
        for (const GoalLink &link : links) {
            std::vector<DepartmentId> departments;
            if (link.department)
                departments.push_back(link.department);
            else
                for (SeriesId id : m_catalogue.seriesOf(link.metric))
                    if (const DepartmentId its = m_catalogue.series(id)->department;
                        std::find(departments.begin(), departments.end(), its) == departments.end())
                        departments.push_back(its);
            for (DepartmentId department : departments) {
                auto numbers =
                    MetricValues::read(m_reader, m_catalogue, department, link.metric, link.category, {}, {}, m_at);
                if (!numbers)
                    return numbers.error();
                kind = numbers->metric.kind;
                for (SeriesId id : numbers->dependsOn())
                    series.insert(id.number);
                all.push_back(std::move(numbers->values));
            }
        }
        if (all.size() == 1)
            return all.front();
        std::map<Period, std::vector<PeriodValue>> byPeriod;
        for (const auto &values : all)
            for (const PeriodValue &value : values)
                byPeriod[value.period].push_back(value);
        std::vector<PeriodValue> found;
        for (const auto &[period, values] : byPeriod) {
            const Aggregate whole = across(kind, values, int(all.size()));
            found.push_back({period, whole.value, whole.numerator, whole.denominator,
                             whole.preliminary > 0 || whole.isPartial(), whole.unweighted});
        }
        return found;
    }

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    RecordedAt m_at;
};

} // namespace

UnitFormat goalFormat(const Catalogue &catalogue, const Goal &goal, const QLocale &locale)
{
    if (goal.kind == Goal::Kind::Milestones)
        return UnitFormat(QString(), 0, Metric::Kind::Count, locale);
    int decimals = 0;
    for (const GoalLink &link : catalogue.goalLinks(goal.id)) {
        const Metric *metric = catalogue.metric(link.metric);
        if (link.role != GoalLink::Role::Done || !metric)
            continue;
        if (goal.kind != Goal::Kind::Countdown)
            return UnitFormat(*metric, locale);
        decimals = std::max(decimals, metric->decimals);
    }
    const UnitFormat format(goal.unit, decimals, Metric::Kind::Count, locale);
    return format.scale() == 1 ? format : UnitFormat(goal.unit, decimals, Metric::Kind::Rate, locale);
}

Result<GoalReading> GoalReading::read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue, GoalId id,
                                      RecordedAt at, const QLocale &locale)
{
    if (const Goal *goal = catalogue->goal(id)) {
        const Goal asItIs = *goal;
        return readAs(reader, std::move(catalogue), asItIs, at, locale);
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate(
                     "GoalReading", "This goal is not in the city file as it is shown now. Choose another goal."),
                 QString::number(id.number)};
}

Result<GoalReading> GoalReading::readAs(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                        const Goal &goal, RecordedAt at, const QLocale &locale)
{
    const GoalId id = goal.id;
    GoalReading reading;
    reading.recordedAt = at;
    reading.format = goalFormat(*catalogue, goal, locale);
    if (goal.isClosed() && goal.closedRevision && (at.isNow() || *at.revision > goal.closedRevision))
        at.revision = goal.closedRevision;

    GoalMatter matter;
    matter.goal = goal;
    matter.tolerance = goal.tolerance().value_or(catalogue->city.tolerance);
    for (const GoalAmendment &amendment : catalogue->goalAmendments(id))
        matter.amendments.push_back(amendment);
    for (const Milestone &milestone : catalogue->milestones(id))
        if (!milestone.retired)
            matter.milestones.push_back(milestone);
    for (const Initiative &initiative : catalogue->initiatives(id))
        if (!initiative.retired)
            reading.initiatives.push_back(initiative);

    MatterReading numbers(reader, *catalogue, at);
    const auto links = catalogue->goalLinks(id);
    std::vector<GoalLink> levels;
    std::vector<GoalLink> driving;
    for (const GoalLink &link : links)
        if (link.role == GoalLink::Role::Done && link.measure == GoalLink::Measure::Level
            && goal.kind != Goal::Kind::Countdown && (levels.empty() || levels.front().metric == link.metric))
            levels.push_back(link);
    if (!levels.empty()) {
        auto source = numbers.level(levels);
        if (!source)
            return source.error();
        matter.sources.push_back(std::move(*source));
    }
    for (const GoalLink &link : links) {
        if (link.role == GoalLink::Role::Contributes) {
            auto child = numbers.child(link);
            if (!child)
                return child.error();
            matter.children.push_back(std::move(*child));
        }
        if (link.role == GoalLink::Role::Drives && goal.expectation == Goal::Expectation::Seasonal)
            driving.push_back(link);
        if (link.role != GoalLink::Role::Done && link.role != GoalLink::Role::Committed) {
            reading.linked.push_back(
                {link.role, link.department, link.metric, link.category, link.weight, numbers.nameOf(link)});
            continue;
        }
        if (link.role == GoalLink::Role::Done && !levels.empty())
            continue;
        auto source = numbers.source(link, catalogue->seriesOf(link));
        if (!source)
            return source.error();
        matter.sources.push_back(std::move(*source));
    }
    if (!driving.empty()) {
        auto counts = numbers.counts(driving);
        if (!counts)
            return counts.error();
        matter.driving = std::move(*counts);
    }
    for (const GoalLink &link : links)
        if (link.role == GoalLink::Role::Done)
            for (const ChartMark &mark : catalogue->chartMarks())
                if (mark.kind == ChartMark::Kind::Rebase && mark.metric == link.metric
                    && (!link.department || mark.department == link.department)
                    && (!mark.category || !link.category || mark.category == link.category))
                    matter.restarts.push_back(mark.month);
    // A category that came up after the goal was set up is in no class of it.
    QSet<qint64> looked;
    for (const GoalLink &link : links) {
        const Category *category = catalogue->category(link.category);
        if (link.role != GoalLink::Role::Done || link.measure != GoalLink::Measure::Flow || !category)
            continue;
        for (const Category *other : catalogue->categoriesOf(category->breakdown)) {
            const bool isClassified =
                std::any_of(links.begin(), links.end(), [&](const GoalLink &l) { return l.category == other->id; });
            if (isClassified || looked.contains(other->id.number))
                continue;
            looked.insert(other->id.number);
            GoalLink open = link;
            open.category = other->id;
            const std::vector<SeriesId> ids = catalogue->seriesOf(open);
            if (ids.empty())
                continue;
            auto source = numbers.source(open, ids);
            if (!source)
                return source.error();
            matter.unclassified.push_back(std::move(*source));
        }
    }
    QSet<qint64> told;
    for (const GoalLink &link : links)
        for (const Annotation *annotation : catalogue->annotationsOf(link.department, link.metric))
            if (link.role != GoalLink::Role::Guards && !told.contains(annotation->id.number)) {
                told.insert(annotation->id.number);
                reading.annotations.push_back(*annotation);
            }
    std::sort(reading.annotations.begin(), reading.annotations.end(),
              [](const Annotation &a, const Annotation &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    reading.series = std::move(numbers.series);
    reading.course = std::make_shared<const GoalCourse>(std::move(matter));
    reading.catalogue = std::move(catalogue);
    return reading;
}

Result<std::vector<GoalReading>> GoalReading::readAll(const Reader &reader,
                                                      const std::shared_ptr<const Catalogue> &catalogue, RecordedAt at,
                                                      const QLocale &locale)
{
    std::vector<GoalReading> all;
    for (const Goal &goal : catalogue->goals()) {
        if (goal.retired)
            continue;
        auto one = read(reader, catalogue, goal.id, at, locale);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

bool GoalReading::isTouchedBy(const CommittedRevision &revision) const
{
    return revision.touchesCatalogue()
        || std::any_of(series.begin(), series.end(), [&](qint64 id) { return revision.touchesSeries(SeriesId(id)); });
}

Result<void> keepFigures(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue, const Goal &before,
                         Goal &after)
{
    if (before.isClosed() || !after.isClosed())
        return {};
    after.closedRevision = catalogue->revision;
    if (after.closedDone)
        return {};
    auto reading = GoalReading::read(reader, catalogue, before.id);
    if (!reading)
        return reading.error();
    const GoalStanding last = reading->at(after.closedOn);
    after.closedDone = last.done;
    after.closedCommitted = last.committed;
    return {};
}

Result<bool> canFollowSeasons(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue, const Goal &goal)
{
    const auto links = catalogue->goalLinks(goal.id);
    if (std::none_of(links.begin(), links.end(), [](const GoalLink &link) {
            return link.role == GoalLink::Role::Done || link.role == GoalLink::Role::Drives;
        }))
        return true;
    auto reading = GoalReading::readAs(reader, catalogue, goal);
    return reading ? Result<bool>(reading->course->knowsSeasons()) : Result<bool>(reading.error());
}

PromiseTally PromiseTally::of(const std::vector<GoalReading> &goals, QDate day)
{
    PromiseTally tally;
    for (const GoalReading &goal : goals) {
        const GoalStanding standing = goal.at(day);
        int &count = standing.isClosed()          ? tally.closed
            : standing.paceStatus == Status::Met  ? tally.onPace
            : standing.paceStatus == Status::Near ? tally.behind
            : standing.paceStatus == Status::Off  ? tally.late
                                                  : tally.unknown;
        ++count;
    }
    return tally;
}

namespace {

template <class Serves>
std::vector<ServedGoal> goalsWhere(const Catalogue &catalogue, Serves serves)
{
    std::vector<ServedGoal> found;
    for (const Goal &goal : catalogue.goals()) {
        if (goal.retired)
            continue;
        const auto links = catalogue.goalLinks(goal.id);
        const auto link = std::find_if(links.begin(), links.end(), serves);
        if (link != links.end())
            found.push_back({goal.id, link->role});
    }
    return found;
}

} // namespace

std::vector<ServedGoal> goalsServedBy(const Catalogue &catalogue, MetricId metric, DepartmentId department)
{
    return goalsWhere(catalogue, [&](const GoalLink &link) {
        return link.metric == metric && (!department || !link.department || link.department == department);
    });
}

std::vector<ServedGoal> goalsOf(const Catalogue &catalogue, DepartmentId department)
{
    return goalsWhere(catalogue, [&](const GoalLink &link) {
        return link.department == department && link.role != GoalLink::Role::Guards;
    });
}

} // namespace statroom
