// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/MonthHeader.h"

#include "items/MonthlyGridModel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace statroom {

MonthHeader::MonthHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
}

QSize MonthHeader::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Secondary));
    return {QHeaderView::sizeHint().width(), std::max(47, 2 * metrics.height() + 17)};
}

QSize MonthHeader::sectionSizeFromContents(int) const
{
    return {80, sizeHint().height()};
}

void MonthHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *grid = qobject_cast<const MonthlyGridModel *>(model());
    if (!grid)
        return;
    const Theme theme = Theme::of(this);
    const bool front = section == grid->frontColumn();
    painter->save();
    painter->fillRect(rect, front ? theme.selectedRow : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.control);
    if (front) {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.control);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.control);
    }
    QFont font = theme.font(TextRole::Secondary);
    if (front)
        font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(front ? theme.accent : theme.text2);
    const int left = section == grid->metricColumn() ? 16 : section == grid->noteColumn() ? 12 : 8;
    const Qt::Alignment side = grid->isMonthColumn(section) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect.adjusted(left, 6, -8, -8), int(side | Qt::AlignBottom),
                      grid->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace statroom
