// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TableCopy.h"

#include "items/TableText.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace statroom {

namespace {

const QKeySequence withHeadings(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

bool isWithHeadings(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

TableCopy::TableCopy(QAbstractItemView &view, Kind kind) : QObject(&view), m_view(view), m_kind(kind)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

TableCopy *TableCopy::of(const QObject *view)
{
    return view ? view->findChild<TableCopy *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

bool TableCopy::canCopy() const
{
    return m_view.model() && m_view.selectionModel()
        && (m_view.selectionModel()->hasSelection() || m_view.currentIndex().isValid());
}

void TableCopy::copy()
{
    put(m_kind == Kind::Table);
}

void TableCopy::copyWithHeadings()
{
    put(true);
}

void TableCopy::copyWithoutHeadings()
{
    put(false);
}

void TableCopy::put(bool headings)
{
    if (!canCopy())
        return;
    const auto *table = qobject_cast<const QTableView *>(&m_view);
    QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells = {m_view.currentIndex()};
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &cell : cells) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
        if (!columns.contains(cell.column()))
            columns.append(cell.column());
    }
    const bool wholeRows = m_view.selectionBehavior() == QAbstractItemView::SelectRows || !table;
    if (wholeRows) {
        columns.clear();
        for (int column = 0; column < m_view.model()->columnCount(m_view.rootIndex()); ++column)
            if (!table || !table->isColumnHidden(column))
                columns.append(column);
        if (m_columns)
            columns = m_columns();
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    const bool anyHeading = table && headings;
    QGuiApplication::clipboard()->setMimeData(
        TableText::copied(*m_view.model(), columns, rows,
                          anyHeading ? TableText::Headings::With : TableText::Headings::Without)
            .release());
}

void TableCopy::addTo(QMenu &menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, void (TableCopy::*deed)()) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(canCopy());
        connect(action, &QAction::triggered, this, deed);
    };
    add(tr("&Copy"), QKeySequence::Copy, &TableCopy::copy);
    if (!qobject_cast<const QTableView *>(&m_view))
        return;
    if (m_kind == Kind::Grid)
        add(tr("Copy with &headings"), withHeadings, &TableCopy::copyWithHeadings);
    else
        add(tr("Copy without &headings"), {}, &TableCopy::copyWithoutHeadings);
}

void TableCopy::popUp(const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(at);
}

bool TableCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Copy) || isWithHeadings(key)) {
            isWithHeadings(key) ? copyWithHeadings() : copy();
            return true;
        }
    }
    // Views with a menu of their own put these verbs into it.
    if (event->type() == QEvent::ContextMenu && m_kind == Kind::Table
        && m_view.contextMenuPolicy() == Qt::DefaultContextMenu) {
        const auto &asked = static_cast<const QContextMenuEvent &>(*event);
        if (watched == m_view.viewport() || asked.reason() == QContextMenuEvent::Keyboard) {
            if (asked.reason() == QContextMenuEvent::Mouse) {
                const QModelIndex under = m_view.indexAt(asked.pos());
                if (under.isValid() && !m_view.selectionModel()->isSelected(under))
                    m_view.setCurrentIndex(under);
            }
            popUp(asked.globalPos());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace statroom
