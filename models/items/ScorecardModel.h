// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/StandingCharts.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>

namespace statroom {

/// One row a metric of a department as it stands in the month shown, under two headings: measured in every
/// department, and measured by this one; or all metrics of the city, under the names of their departments.
/// Follows the viewpoint; a commit re-reads and announces exactly the rows that depend on what it touched. What the
/// control charts say comes some moments after the rows, by `dataChanged` of its columns.
class ScorecardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        MetricColumn,
        ValueColumn,
        TargetColumn,
        ChangeColumn,
        YearToDateColumn,
        YearToDateTargetColumn,
        PointsColumn,
        VariationColumn,
        AssuranceColumn,
        ColumnCount
    };

    explicit ScorecardModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    enum class Extent { Nothing, Department, City };

    void setDepartment(DepartmentId department);
    void setCity();
    Extent extent() const { return m_extent; }
    DepartmentId department() const { return m_department; }
    /// How many periods the small charts have: 24, or up to 36 where there is room.
    void setPeriodsShown(int periods);
    bool isChartingYet() const { return m_charts.isWaiting(); }
    /// Reads again; needed only after an error.
    void reload();

    /// Rows by status, and how many of them rest on a preliminary value.
    using Counts = std::array<int, 5>;
    Counts counts() const;
    int preliminaryCount() const;
    const Standing *standing(int row) const; ///< null for headings
    int rowOf(DepartmentId department, MetricId metric) const; ///< -1 if it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countsChanged();
    void failed(const statroom::Error &error);

private:
    struct Row
    {
        QString heading; ///< not empty: a heading without a standing
        size_t standing = 0;
        int group = 0;
    };

    void follow(const CommittedRevision &revision);
    void askCharts();
    void takeCharts(const std::vector<size_t> &places, const std::vector<std::optional<ChartVerdict>> &verdicts);
    Result<void> readNarratives(const std::vector<size_t> &places);
    QVariant text(const Standing &standing, int column) const;
    QVariant sortKey(const Standing &standing, int column) const;

    friend class ScorecardOrder;

    Viewpoint &m_viewpoint;
    Extent m_extent = Extent::Nothing;
    DepartmentId m_department;
    int m_periods = Standings::usualPeriods;
    std::vector<StandingKey> m_keys;
    std::vector<Standing> m_standings; ///< beside m_keys
    std::vector<Narrative> m_narratives; ///< beside m_keys; without texts where nothing was told
    std::vector<Row> m_rows;
    StandingCharts m_charts;
    std::vector<bool> m_charted; ///< beside m_keys: whether its chart was looked at
};

/// Sorts and filters a ScorecardModel within its headings: a heading stays above its rows and goes when
/// none of them is left. The filter looks at name and code, and at the status if one is asked for.
class ScorecardOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ScorecardOrder(ScorecardModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    void setFilterStatus(std::optional<Status> status);
    std::optional<Status> filterStatus() const { return m_status; }
    /// The order of the department again.
    void unsort();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(int row) const;

    ScorecardModel &m_model;
    QString m_filter;
    std::optional<Status> m_status;
};

} // namespace statroom
