// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <vector>

namespace statroom {

/// Every problem of a city or of one department: those that go on first, by their day, then those that ended, newest
/// first. Follows every commit.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatementColumn, DepartmentColumn, MetricColumn, StepColumn, OpenedColumn, LateColumn, ColumnCount };

    explicit ProblemsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setDepartment(DepartmentId department); ///< none = all
    void refresh();
    ProblemId problemAt(int row) const; ///< none outside
    int openCount() const;
    /// Of the numbers of one metric, or of all where none is said; those that go on.
    static int openCount(const Catalogue &catalogue, DepartmentId department, MetricId metric = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Viewpoint &m_viewpoint;
    DepartmentId m_department;
    std::vector<Problem> m_rows;
};

} // namespace statroom
