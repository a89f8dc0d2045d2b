// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MetricDepartmentsModel.h"

#include "items/SparkPoints.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"

#include <algorithm>

namespace statroom {

MetricDepartmentsModel::MetricDepartmentsModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
    , m_charts(viewpoint)
{
    connect(&m_charts, &StandingCharts::answered, this,
            [this](const std::vector<size_t> &places, const std::vector<std::optional<ChartVerdict>> &verdicts) {
                for (size_t n = 0; n < places.size(); ++n)
                    m_standings[places[n]].chart = verdicts[n];
                emit dataChanged(index(0, VariationColumn), index(rowCount() - 1, AssuranceColumn));
            });
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setMetric({}); });
    connect(&viewpoint, &Viewpoint::monthChanged, this, &MetricDepartmentsModel::reload);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &MetricDepartmentsModel::reload);
    connect(&viewpoint, &Viewpoint::committed, this, &MetricDepartmentsModel::follow);
}

std::vector<DepartmentId> MetricDepartmentsModel::departmentsOf(const Catalogue &catalogue, MetricId metric,
                                                                Month month)
{
    std::vector<DepartmentId> found;
    for (DepartmentId department : Standings::departments(catalogue, month)) {
        const auto all = catalogue.seriesOf(metric);
        if (std::any_of(all.begin(), all.end(), [&](SeriesId id) {
                const Series *series = catalogue.series(id);
                return series && series->department == department && !series->retired;
            }))
            found.push_back(department);
    }
    return found;
}

void MetricDepartmentsModel::setMetric(MetricId metric)
{
    m_metric = metric;
    reload();
}

void MetricDepartmentsModel::reload()
{
    std::vector<StandingKey> keys;
    std::vector<Standing> standings;
    const auto catalogue = m_viewpoint.catalogue();
    std::optional<Error> error;
    if (m_viewpoint.hasFile() && catalogue->metric(m_metric)) {
        for (DepartmentId department : departmentsOf(*catalogue, m_metric, m_viewpoint.month()))
            keys.push_back({department, m_metric, {}});
        auto read = Standings(m_viewpoint.reader(), catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale())
                        .read(keys, m_viewpoint.month());
        if (read) {
            standings = std::move(*read);
        } else {
            error = read.error();
            keys.clear();
        }
    }
    beginResetModel();
    m_keys = std::move(keys);
    m_standings = std::move(standings);
    endResetModel();
    askCharts();
    emit rowsChanged();
    if (error)
        emit failed(*error);
}

/// Of all rows: there are only as many as departments.
void MetricDepartmentsModel::askCharts()
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_standings.size(); ++i)
        places.push_back(i);
    m_charts.ask(std::move(places), m_standings);
}

void MetricDepartmentsModel::follow(const CommittedRevision &revision)
{
    if (!m_viewpoint.isNow() || !m_metric)
        return;
    if (revision.touchesCatalogue()) {
        reload();
        return;
    }
    const auto catalogue = m_viewpoint.catalogue();
    const std::vector<size_t> touched = Standings::touched(*catalogue, m_keys, revision);
    if (touched.empty())
        return;
    std::vector<StandingKey> keys;
    for (size_t place : touched)
        keys.push_back(m_keys[place]);
    auto read = Standings(m_viewpoint.reader(), catalogue, m_viewpoint.recordedAt(), m_viewpoint.locale())
                    .read(keys, m_viewpoint.month());
    if (!read) {
        emit failed(read.error());
        return;
    }
    for (size_t i = 0; i < touched.size(); ++i) {
        m_standings[touched[i]] = std::move((*read)[i]);
        const int row = static_cast<int>(touched[i]);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    askCharts();
    emit rowsChanged();
}

DepartmentId MetricDepartmentsModel::departmentAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[static_cast<size_t>(row)].department : DepartmentId();
}

int MetricDepartmentsModel::rowOf(DepartmentId department) const
{
    for (size_t i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].department == department)
            return static_cast<int>(i);
    return -1;
}

QString MetricDepartmentsModel::cityText() const
{
    const Metric *metric = m_viewpoint.catalogue()->metric(m_metric);
    if (!metric || metric->isCalculated() || m_standings.empty())
        return {};
    std::vector<PeriodValue> values;
    for (const Standing &standing : m_standings)
        if (standing.isCurrent())
            values.push_back(*standing.latest());
    const Aggregate city = across(metric->kind, values, static_cast<int>(m_standings.size()));
    if (!city.value)
        return {};
    QString text =
        tr("City in %1: %2, %3")
            .arg(m_viewpoint.label(m_standings.front().shown, LabelStyle::Long),
                 m_viewpoint.format(*metric).format(city.value), coverageText(city.coverage, Covered::Departments));
    if (city.unweighted)
        text = tr("%1, unweighted").arg(text);
    return text;
}

int MetricDepartmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_standings.size());
}

int MetricDepartmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetricDepartmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Standing &standing = m_standings[static_cast<size_t>(index.row())];
    const Department *department = m_viewpoint.catalogue()->department(standing.department);
    const StandingText words(m_viewpoint, standing);
    const auto display = [&]() -> QString {
        switch (index.column()) {
        case StatusColumn:
            return words.status();
        case DepartmentColumn:
            return department ? department->name : QString();
        case ValueColumn:
            return words.value();
        case TargetColumn:
            return words.target();
        case ChangeColumn:
            return words.changeWord().isEmpty() ? words.change() : tr("%1 %2").arg(words.change(), words.changeWord());
        case YearToDateColumn:
            return words.yearToDate();
        case VariationColumn:
            return words.variationOrWhyNot();
        case AssuranceColumn:
            return words.assurance();
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return display();
    case Qt::AccessibleTextRole:
        return index.column() == DepartmentColumn && department ? tr("%1. %2").arg(department->name, words.why())
                                                                : display();
    case Qt::ToolTipRole:
        return index.column() >= VariationColumn ? words.chart() : words.why();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter
            | (index.column() >= ValueColumn && index.column() <= YearToDateColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StandingRole::Status:
        return int(standing.status());
    case StandingRole::Preliminary:
        return standing.preliminary;
    case StandingRole::StalePeriod:
        return words.stalePeriod();
    case StandingRole::SubText:
        if (index.column() == DepartmentColumn)
            return department ? department->code : QString();
        return index.column() == YearToDateColumn ? words.yearToDateCoverage() : QString();
    case StandingRole::Why:
        return words.why();
    case StandingRole::Change:
        return int(standing.yearBefore.change);
    case StandingRole::ChangeText:
        return words.change();
    case StandingRole::ChangeWord:
        return words.changeWord();
    case StandingRole::Points: {
        const SparkPoints points = sparkPoints(standing);
        const bool any =
            std::any_of(points.values.begin(), points.values.end(), [](const auto &n) { return n.has_value(); });
        return any ? QVariant::fromValue(points) : QVariant();
    }
    case StandingRole::IsSection:
        return false;
    case StandingRole::DepartmentNumber:
        return standing.department.number;
    case StandingRole::MetricNumber:
        return standing.metric.number;
    default:
        return chartRole(words, standing, role).value_or(QVariant());
    }
}

QVariant MetricDepartmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (section >= ValueColumn && section <= YearToDateColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Status");
    case DepartmentColumn:
        return tr("Department");
    case ValueColumn:
        return tr("Value");
    case TargetColumn:
        return tr("Target");
    case ChangeColumn:
        return tr("Against the\nyear before");
    case YearToDateColumn:
        return tr("Year\nso far");
    case PointsColumn:
        return tr("Last %n period(s)", nullptr, Standings::usualPeriods);
    case VariationColumn:
        return tr("Variation");
    case AssuranceColumn:
        return tr("Target\nin reach?");
    default:
        return {};
    }
}

} // namespace statroom
