// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/RowsTable.h"

#include "pages/TableCopy.h"
#include "theme/Theme.h"

#include <QFocusEvent>
#include <QHeaderView>

#include <algorithm>

namespace statroom {

RowsTable::RowsTable(const QString &accessibleName, int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_rowHeight(rowHeight)
{
    setAccessibleName(accessibleName);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    new TableCopy(*this);
}

void RowsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fit();
}

void RowsTable::fit()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    verticalHeader()->setDefaultSectionSize(int(m_rowHeight * scale));
    horizontalHeader()->setFixedHeight(int(32 * scale));
    if (model())
        fitColumns(scale);
}

void RowsTable::spread(std::initializer_list<std::pair<int, double>> widths, double scale)
{
    int column = 0;
    for (const auto &[least, share] : widths)
        horizontalHeader()->resizeSection(column++, std::max(int(least * scale), int(viewport()->width() * share)));
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged();
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RowsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        fit();
}

void RowsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, firstColumn()));
}

} // namespace statroom
