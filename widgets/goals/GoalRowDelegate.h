// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the cells of the list of goals: the promise with its theme above and who owes it below, the large number, the
// word of its pace with its shape, the likely finish, the days left and the small burn-up or chain of steps.
#pragma once

#include <QStyledItemDelegate>

namespace statroom {

class GoalRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // How high a row of the column is at its width.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width, const QWidget *view) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace statroom
