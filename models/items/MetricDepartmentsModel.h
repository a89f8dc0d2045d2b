// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/StandingCharts.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

namespace statroom {

/// The same metric side by side in every department that measures it, one row each in the city's order, as
/// it stands in the month shown. Gives the roles of StandingRoles.h. Follows the viewpoint; a commit
/// announces the rows that depend on it. What the control charts say comes some moments after the rows.
class MetricDepartmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        DepartmentColumn,
        ValueColumn,
        TargetColumn,
        ChangeColumn,
        YearToDateColumn,
        PointsColumn,
        VariationColumn,
        AssuranceColumn,
        ColumnCount
    };

    explicit MetricDepartmentsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setMetric(MetricId metric);
    MetricId metric() const { return m_metric; }
    DepartmentId departmentAt(int row) const;
    int rowOf(DepartmentId department) const; ///< -1 if it is not there
    /// The city's figure by the rules of the metric's kind, with how many departments went in; empty where
    /// none did, or where the metric is calculated (a ratio of departments is no ratio of the city).
    QString cityText() const;

    /// Departments that measure a metric in a month.
    static std::vector<DepartmentId> departmentsOf(const Catalogue &catalogue, MetricId metric, Month month);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const statroom::Error &error);
    void rowsChanged();

private:
    void reload();
    void follow(const CommittedRevision &revision);
    void askCharts();

    Viewpoint &m_viewpoint;
    MetricId m_metric;
    std::vector<StandingKey> m_keys;
    std::vector<Standing> m_standings; ///< beside m_keys
    StandingCharts m_charts;
};

} // namespace statroom
