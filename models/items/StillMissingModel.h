// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPersistentModelIndex>

namespace statroom {

class MonthlyGridModel;

/// What still keeps a month from being handed in, one entry a metric, in the order of the grid: empty,
/// waits for an answer, not saved; and, to know of, what is expected on a later day.
class StillMissingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WordRole = Qt::UserRole + 1, ///< "empty", "not saved", "waits for your answer", "expected 16 Nov"
        StateRole, ///< int(MonthlyGridModel::CellState)
    };

    explicit StillMissingModel(const MonthlyGridModel &grid, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The grid's cell that an entry speaks of, and the entry that speaks of a grid's row.
    QModelIndex gridCell(const QModelIndex &index) const;
    QModelIndex entryOf(int gridRow) const;

private:
    void look();

    const MonthlyGridModel &m_grid;
    QList<int> m_rows; ///< of the grid
};

} // namespace statroom
