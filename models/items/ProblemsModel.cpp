// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProblemsModel.h"

#include "items/MetricFacts.h"
#include "items/ProblemStanding.h"

#include <algorithm>

namespace statroom {

ProblemsModel::ProblemsModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &ProblemsModel::refresh);
    refresh();
}

void ProblemsModel::setDepartment(DepartmentId department)
{
    if (department == m_department)
        return;
    m_department = department;
    refresh();
}

void ProblemsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (const Problem &problem : m_viewpoint.catalogue()->problems())
        if (!problem.retired && (!m_department || problem.department == m_department))
            m_rows.push_back(problem);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Problem &a, const Problem &b) {
        const bool open = ProblemStanding::isOpen(a);
        if (open != ProblemStanding::isOpen(b))
            return open;
        return open ? a.openedOn < b.openedOn : a.concludedOn > b.concludedOn;
    });
    endResetModel();
}

ProblemId ProblemsModel::problemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : ProblemId();
}

int ProblemsModel::openCount() const
{
    return openCount(*m_viewpoint.catalogue(), m_department);
}

int ProblemsModel::openCount(const Catalogue &catalogue, DepartmentId department, MetricId metric)
{
    const auto &all = catalogue.problems();
    return int(std::count_if(all.begin(), all.end(), [&](const Problem &problem) {
        return !problem.retired && ProblemStanding::isOpen(problem) && (!department || problem.department == department)
            && (!metric || problem.metric == metric);
    }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_rows[size_t(index.row())];
    const auto catalogue = m_viewpoint.catalogue();
    if (role == Qt::ToolTipRole && index.column() == StatementColumn)
        return problem.statement;
    if (role != Qt::DisplayRole)
        return {};
    const QString none(QChar(0x2013));
    switch (index.column()) {
    case StatementColumn:
        return problem.statement;
    case DepartmentColumn: {
        const Department *department = catalogue->department(problem.department);
        return department ? department->name : none;
    }
    case MetricColumn: {
        const Metric *metric = catalogue->metric(problem.metric);
        return metric ? metric->code : none;
    }
    case StepColumn:
        return problemStep(problem);
    case OpenedColumn:
        return dateText(problem.openedOn, m_viewpoint.locale());
    case LateColumn: {
        int late = 0, open = 0;
        for (const ActionItem &action : catalogue->actionItems())
            if (action.problem == problem.id && action.state == ActionItem::State::Open) {
                ++open;
                late += action.isLate(m_viewpoint.today());
            }
        return late > 0 ? tr("%1 open, %2 late").arg(open).arg(late) : open > 0 ? tr("%1 open").arg(open) : none;
    }
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatementColumn:
        return tr("Problem");
    case DepartmentColumn:
        return tr("Department");
    case MetricColumn:
        return tr("Metric");
    case StepColumn:
        return tr("Step");
    case OpenedColumn:
        return tr("Opened");
    case LateColumn:
        return tr("Countermeasures");
    default:
        return {};
    }
}

} // namespace statroom
