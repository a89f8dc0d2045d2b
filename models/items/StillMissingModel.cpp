// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/StillMissingModel.h"

#include "items/CopyRoles.h"
#include "items/MonthlyGridModel.h"

#include <QLocale>

namespace statroom {

StillMissingModel::StillMissingModel(const MonthlyGridModel &grid, QObject *parent)
    : QAbstractListModel(parent)
    , m_grid(grid)
    , m_rows(grid.missingRows())
{
    connect(&grid, &MonthlyGridModel::dataChanged, this, &StillMissingModel::look);
    connect(&grid, &MonthlyGridModel::modelReset, this, &StillMissingModel::look);
}

void StillMissingModel::look()
{
    const QList<int> now = m_grid.missingRows();
    if (now != m_rows) {
        beginResetModel();
        m_rows = now;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int StillMissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QModelIndex StillMissingModel::gridCell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int row = m_rows.at(index.row());
    const QModelIndex pending = m_grid.pendingCell(row);
    return pending.isValid() ? pending : m_grid.index(row, m_grid.frontColumn());
}

QModelIndex StillMissingModel::entryOf(int gridRow) const
{
    const qsizetype at = m_rows.indexOf(gridRow);
    return at < 0 ? QModelIndex() : index(int(at));
}

QVariant StillMissingModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex cell = gridCell(index);
    if (!cell.isValid())
        return {};
    const auto state = m_grid.stateAt(cell);
    const auto word = [&]() -> QString {
        switch (state) {
        case MonthlyGridModel::CellState::Question:
            return tr("waits for your answer");
        case MonthlyGridModel::CellState::NotSaved:
            return tr("not saved");
        case MonthlyGridModel::CellState::Saving:
            return tr("being saved");
        case MonthlyGridModel::CellState::Expected:
            return tr("expected %1")
                .arg(QLocale().toString(cell.data(MonthlyGridModel::ExpectedRole).toDate(), QStringLiteral("d MMM")));
        case MonthlyGridModel::CellState::Empty:
        case MonthlyGridModel::CellState::Entered:
        case MonthlyGridModel::CellState::ReadOnly:
            break;
        }
        return tr("empty");
    };
    const QString name = cell.siblingAtColumn(m_grid.metricColumn()).data().toString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case WordRole:
        return word();
    case StateRole:
        return int(state);
    case CopyRole::Text:
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(name, word());
    default:
        return {};
    }
}

} // namespace statroom
