// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/RowsTable.h"

#include <QStyledItemDelegate>

namespace statroom {

/// Paints the rows of a folder's review, and edits a cell by a list that is searched as one types.
class FolderReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

class FolderReviewTable : public RowsTable
{
    Q_OBJECT

public:
    explicit FolderReviewTable(QWidget *parent = nullptr);

protected:
    void fitColumns(double scale) override;
    int firstColumn() const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace statroom
