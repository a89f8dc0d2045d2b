// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace statroom {

/// Copying out of a table or list: Ctrl+C, Ctrl+Shift+C and the context menu, the same for every view of the
/// program. What is selected goes to the clipboard as text and HTML; where nothing is, the current row. A
/// table to look at gives its headings along; a grid to type in gives the cells alone unless headings are
/// asked for, so that they fit where they are pasted. Owned by its view.
class TableCopy : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Table, Grid };

    explicit TableCopy(QAbstractItemView &view, Kind kind = Kind::Table);

    /// Of the view that this object serves; null where it copies nothing.
    static TableCopy *of(const QObject *view);

    void copy();
    void copyWithHeadings();
    void copyWithoutHeadings();
    bool canCopy() const;
    /// For a view with a context menu of its own; the other views open one.
    void addTo(QMenu &menu);
    /// Columns that are not shown but belong to the row, or the other way round; by default those shown.
    void setColumns(std::function<QList<int>()> columns) { m_columns = std::move(columns); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(bool headings);
    void popUp(const QPoint &at);

    QAbstractItemView &m_view;
    Kind m_kind;
    std::function<QList<int>()> m_columns;
};

} // namespace statroom
