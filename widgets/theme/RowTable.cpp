// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/RowTable.h"

#include "theme/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace statroom {

void showByRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(true);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

void paintRowGround(QPainter &painter, const QRect &cell, const Theme &theme, bool isChosen, RowCell place,
                    RowTone tone)
{
    painter.fillRect(cell,
                     isChosen                     ? theme.selectedRow
                         : tone == RowTone::Waits ? theme.annotationGround
                                                  : theme.surface);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.divider);
    if (!isChosen)
        return;
    if (theme.variant == ThemeVariant::HighContrast)
        for (const int top : {cell.top(), cell.bottom() - 1})
            painter.fillRect(QRect(cell.left(), top, cell.width(), 2), theme.accent);
    if (place == RowCell::First)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), theme.accent);
}

} // namespace statroom
