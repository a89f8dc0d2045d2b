// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace statroom {

/// Paints the cells of the entry grid (value over its parts, status, error and question) and edits them as a
/// spreadsheet does: an editor whose text is refused stays open; leaving it keeps the text in its cell.
class ObservationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Step { Stay, Down, Up, Next, Previous, Left, Right };

    explicit ObservationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// The answer (0, 1) whose link is at this point of a note cell; -1 where there is none.
    int answerAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const;
    /// Widths that the texts of a column need.
    int widthFor(const QAbstractItemModel &model, int column, const Theme &theme) const;
    static int rowHeight(const Theme &theme);

signals:
    /// The editor has saved and closed; the view goes on from there.
    void leftBy(statroom::ObservationDelegate::Step step) const;
    /// Esc: what was typed into this cell is to be forgotten.
    void revertedAt(const QModelIndex &index) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct NoteLayout;

    void paintMetric(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Theme &theme) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme) const;
    void paintNote(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Theme &theme) const;
    int metricHeight(int width, const QModelIndex &index, const Theme &theme) const;
    NoteLayout layOut(const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    bool finish(QLineEdit &editor, Step step);
};

} // namespace statroom
