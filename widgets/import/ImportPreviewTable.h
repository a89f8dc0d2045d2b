// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace statroom {

/// Paints a row of an ImportPreviewModel: shape and word of what happens, text as found in equal widths,
/// answers as links behind the reason.
class ImportPreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportPreviewDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the answers of a row stand in its last cell.
    QList<QRect> answerRects(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// The preview's rows, 42 px each however many there are. A click on a link, or Alt with its number in
/// the current row, gives that answer.
class ImportPreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit ImportPreviewTable(QWidget *parent = nullptr);

signals:
    void answered(const QModelIndex &index, int number);
    void currentChangedTo(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int answerAt(const QPoint &point) const;
    void fit();

    ImportPreviewDelegate *m_delegate;
};

} // namespace statroom
