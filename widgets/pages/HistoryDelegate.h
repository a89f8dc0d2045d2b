// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace statroom {

/// Paints the rows of a HistoryModel: texts over several lines where one is too narrow, the after in bold, what
/// came later in grey, and the mark of the record shown across the row in the colours of annotations.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 10; ///< left and right of a cell, as of the heads

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height that the cell needs in the width of `option.rect`.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        QFont font;
        bool quiet = false;
        QString behind; ///< the after, on the same line
    };
    QList<Line> lines(const QModelIndex &index, const Theme &theme, int width) const;
};

} // namespace statroom
