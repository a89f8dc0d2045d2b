// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalModel.h"

#include "items/ChartReading.h"
#include "items/GoalFacts.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"
#include "items/Standings.h"

#include <algorithm>

namespace statroom {

GoalModel::GoalModel(Viewpoint &viewpoint, QObject *parent) : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
    const auto again = [this] {
        m_day = {};
        refresh();
    };
    connect(&viewpoint, &Viewpoint::monthChanged, this, again);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &GoalModel::refresh);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setGoal({}); });
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (m_viewpoint.isNow() && m_reading && (m_reading->isTouchedBy(revision) || touchesMetrics(revision)))
            refresh();
    });
}

void GoalModel::setGoal(GoalId goal)
{
    if (goal == m_goal && m_reading)
        return;
    m_goal = goal;
    m_day = {};
    refresh();
}

void GoalModel::refresh()
{
    m_reading.reset();
    std::optional<Error> failure;
    if (m_goal && m_viewpoint.hasFile() && m_viewpoint.catalogue()->goal(m_goal)) {
        auto read = GoalReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_goal, m_viewpoint.recordedAt(),
                                      m_viewpoint.locale());
        if (read)
            m_reading = std::move(*read);
        else
            failure = read.error();
    }
    m_metrics.clear();
    m_metricNumbers.clear();
    m_last = {};
    if (m_reading) {
        const GoalCourse &course = *m_reading->course;
        const QDate deadline = GoalTerms::on(course.goal(), course.matter().amendments, course.lastDay()).deadline;
        m_last = course.goal().isClosed() ? course.goal().closedOn
            : deadline.isValid() && course.at(deadline).state == Pace::State::Reached
            ? deadline
            : std::max(course.lastDay(), shownDay());
    }
    m_related.clear();
    m_relatedSeries.clear();
    if (m_reading)
        for (const auto &read : {readMetrics(), readRelated()})
            if (!read)
                failure = read.error();
    if (!m_day.isValid())
        m_day = lastDay();
    m_day = std::clamp(m_day, firstDay(), lastDay());
    tell();
    tellMetrics();
    emit readingChanged();
    if (failure)
        emit failed(*failure);
}

Result<void> GoalModel::readRelated()
{
    const auto catalogue = m_viewpoint.catalogue();
    const auto add = [&](const Goal &goal, const QString &role) -> Result<void> {
        auto reading =
            GoalReading::read(m_viewpoint.reader(), catalogue, goal.id, m_viewpoint.recordedAt(), m_viewpoint.locale());
        if (!reading)
            return reading.error();
        const GoalStanding standing = reading->at(shownDay());
        const GoalText text = reading->text();
        m_related.append(
            {goal.id, role, goal.statement, standing.paceStatus, text.paceWord(standing), text.why(standing)});
        m_relatedSeries += reading->series;
        return {};
    };
    for (const Goal &goal : catalogue->goals())
        if (goal.successor == m_goal)
            if (auto done = add(goal, tr("It follows")); !done)
                return done;
    const Goal *successor = catalogue->goal(m_reading->goal().successor);
    return successor ? add(*successor, tr("Followed by")) : Result<void>();
}

bool GoalModel::touchesMetrics(const CommittedRevision &revision) const
{
    std::vector<StandingKey> keys;
    for (const GoalMetric &metric : m_metrics)
        keys.push_back({metric.link.department, metric.link.metric, metric.link.category});
    return std::any_of(m_relatedSeries.begin(), m_relatedSeries.end(),
                       [&](qint64 id) { return revision.touchesSeries(SeriesId(id)); })
        || !Standings::touched(*m_viewpoint.catalogue(), keys, revision).empty();
}

Result<void> GoalModel::readMetrics()
{
    const auto catalogue = m_viewpoint.catalogue();
    // What drives a promise and guards it too is one metric, shown once.
    std::vector<StandingKey> shown;
    for (const GoalReading::Linked &link : m_reading->linked) {
        const StandingKey key{link.department, link.metric, link.category};
        if (const auto place = std::find(shown.begin(), shown.end(), key); place != shown.end()) {
            m_metrics[place - shown.begin()].role += QStringLiteral(", ") + roleWord(link.role);
            continue;
        }
        shown.push_back(key);
        GoalMetric metric;
        metric.link = link;
        metric.name = link.name;
        metric.role = roleWord(link.role);
        // A link to all departments opens the first that measures it.
        if (const auto series = catalogue->seriesOf(link.metric); !link.department && !series.empty())
            metric.link.department = catalogue->series(series.front())->department;
        m_metrics.append(metric);
        m_metricNumbers.emplace_back();
        // Of a link to all departments the name stands alone: there is no one value.
        if (!link.department || !catalogue->metric(link.metric) || !catalogue->department(link.department))
            continue;
        auto numbers = MetricValues::read(m_viewpoint.reader(), *catalogue, link.department, link.metric, link.category,
                                          {}, m_viewpoint.month(), m_viewpoint.recordedAt());
        if (!numbers)
            return numbers.error();
        m_metricNumbers.back() = std::move(*numbers);
    }
    return {};
}

/// As of the day: the last month that was over by then.
Month GoalModel::metricsMonth() const
{
    return m_day >= shownDay() ? m_viewpoint.month() : Month::of(m_day.addDays(1)) - 1;
}

void GoalModel::tellMetrics()
{
    m_metricsMonth = metricsMonth();
    const auto catalogue = m_viewpoint.catalogue();
    for (size_t i = 0; i < m_metricNumbers.size(); ++i) {
        if (!m_metricNumbers[i])
            continue;
        const MetricValues &numbers = *m_metricNumbers[i];
        GoalMetric &metric = m_metrics[qsizetype(i)];
        const Standing standing = numbers.standing(*catalogue, m_metricsMonth, m_viewpoint.locale());
        metric.value = m_viewpoint.format(numbers.metric).format(standing.value());
        metric.period = standing.value() ? m_viewpoint.label(standing.question.latest->period, LabelStyle::Short)
                                         : m_viewpoint.label(standing.shown, LabelStyle::Short);
        metric.why = StandingText(m_viewpoint, standing).why();
        metric.status = standing.status();
        metric.points = sparkPoints(standing, chartOf(numbers, *catalogue, m_metricsMonth));
    }
}

QDate GoalModel::firstDay() const
{
    return m_reading ? m_reading->course->firstDay() : m_viewpoint.today();
}

QDate GoalModel::lastDay() const
{
    if (!m_reading)
        return m_viewpoint.today();
    return std::max(firstDay(), std::min(m_last, shownDay()));
}

QDate GoalModel::shownDay() const
{
    return std::min(m_viewpoint.month().lastDay(), m_viewpoint.today());
}

void GoalModel::setDay(QDate day)
{
    day = std::clamp(day, firstDay(), lastDay());
    if (day == m_day || !m_reading)
        return;
    m_day = day;
    tell();
    if (metricsMonth() != m_metricsMonth) {
        tellMetrics();
        emit metricsChanged();
    }
    emit dayChanged();
}

void GoalModel::tell()
{
    m_standing = {};
    m_burnUp = {};
    if (m_reading) {
        // What has not begun is told of as of now, and drawn from its first day.
        m_standing = m_reading->at(std::min(m_day, shownDay()));
        m_burnUp = burnUpOf(*m_reading, m_standing);
    }
    tabulate();
}

void GoalModel::tabulate()
{
    beginResetModel();
    m_classes.clear();
    m_months.clear();
    if (m_reading && m_standing.kind != Goal::Kind::Milestones) {
        if (m_standing.kind == Goal::Kind::Countdown)
            for (const GoalStanding::Class &one : m_standing.classes)
                if (one.role == GoalLink::Role::Done)
                    m_classes.append(one.name);
        m_months = m_reading->course->points(m_burnUp.asOf, GoalCourse::Step::Month);
        std::reverse(m_months.begin(), m_months.end());
    }
    endResetModel();
}

int GoalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int GoalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4 + int(m_classes.size());
}

QVariant GoalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_reading)
        return {};
    const GoalPoint &point = m_months[size_t(index.row())];
    const int column = index.column();
    if (role == int(Role::Day))
        return point.day;
    if (role == Qt::TextAlignmentRole)
        return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == 0)
        return role == Qt::DisplayRole ? QVariant(m_reading->text().day(point.day)) : QVariant();
    const int classes = int(m_classes.size());
    const std::optional<double> number = column <= classes
        ? (size_t(column) <= point.classes.size() ? point.classes[size_t(column) - 1] : std::nullopt)
        : column == classes + 1 ? point.done
        : column == classes + 2 ? point.committed
                                : point.expected;
    if (role == int(Role::Number) || role == StandingRole::Number)
        return number ? QVariant(*number) : QVariant();
    // What a promise counts is said in its sentence, not in every cell.
    return role == Qt::DisplayRole
        ? QVariant(amountOf(m_reading->format, m_standing.kind == Goal::Kind::Countdown, number))
        : QVariant();
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int classes = int(m_classes.size());
    if (section == 0)
        return tr("As of");
    if (section <= classes)
        return m_classes.at(section - 1);
    if (section == classes + 1)
        return m_standing.kind == Goal::Kind::Countdown ? tr("Done") : tr("Measured");
    return section == classes + 2 ? tr("Committed") : tr("Needed");
}

} // namespace statroom
