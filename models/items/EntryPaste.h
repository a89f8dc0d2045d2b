// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/CellBlock.h"
#include "items/PreviewModel.h"
#include "items/TypedEntry.h"

#include <QModelIndexList>

#include <vector>

namespace statroom {

class MonthlyGridModel;

/// What becomes of a block of copied cells in the entry grid: cell by cell from the chosen cell on, or where
/// its metrics and periods say. One cell fills all that are chosen. Blank cells leave theirs alone. Writes
/// nothing; true as long as the grid is not changed.
class EntryPaste
{
public:
    struct Wishes
    {
        bool byLabels = true; ///< where the block carries names or periods
        bool asHeld = false; ///< the number behind a cell, where it shows another
        QString reason; ///< for values that were handed in
    };
    struct Cell
    {
        QModelIndex at;
        QString typed;
        EntryReading::Outcome outcome;
    };

    EntryPaste(const MonthlyGridModel &grid, const CellBlock &block, const QModelIndexList &where,
               const Wishes &wishes);

    const std::vector<PreviewLine> &lines() const { return m_lines; }
    const std::vector<Cell> &cells() const { return m_cells; } ///< those that are written or wait
    /// Nothing about it needs to be looked at first: it may be pasted at once.
    bool fits() const { return m_fits; }
    bool hasLabels() const { return m_hasNames || m_hasPeriods; }
    bool asksReason() const { return m_asksReason; } ///< also where the wishes give one
    bool hasOthers() const { return m_hasOthers; } ///< cells that hold another number than they show
    int moreExact() const { return m_moreExact; } ///< values taken with more digits than were shown
    int hiddenCells() const { return m_block.hiddenCells(); }

private:
    struct Place
    {
        QModelIndex at;
        QString why; ///< why there is none
    };

    void findLabels();
    void planByLabels();
    void planByPlace(const QModelIndexList &where);
    std::vector<int> rowsNamed(const QString &label) const;
    int columnOf(const QString &heading, int row) const;
    void add(int blockRow, int blockColumn, const Place &place);
    QString nameOf(const QModelIndex &cell) const;

    const MonthlyGridModel &m_grid;
    const CellBlock &m_block;
    Wishes m_wishes;
    std::vector<PreviewLine> m_lines;
    std::vector<Cell> m_cells;
    QModelIndex m_from; ///< the upper left of what was chosen
    int m_nameColumn = -1; ///< of the block
    int m_lastNameColumn = -1; ///< names may take several
    int m_periodRow = -1;
    bool m_hasNames = false;
    bool m_hasPeriods = false;
    bool m_fits = true;
    bool m_asksReason = false;
    bool m_hasOthers = false;
    int m_moreExact = 0;
};

} // namespace statroom
