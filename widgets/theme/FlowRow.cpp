// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/FlowRow.h"

#include <QStyle>
#include <QWidget>

namespace statroom {

FlowRow::FlowRow(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowRow::expandingDirections() const
{
    return {};
}

bool FlowRow::hasHeightForWidth() const
{
    return true;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Deed::Measure);
}

QSize FlowRow::sizeHint() const
{
    QSize whole;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        whole.setWidth(whole.width() + (whole.width() ? m_horizontalGap : 0) + size.width());
        whole.setHeight(qMax(whole.height(), size.height()));
    }
    const QMargins margins = contentsMargins();
    return whole.grownBy(margins);
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Deed::Place);
}

int FlowRow::arrange(const QRect &rect, Deed deed) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<QPair<QLayoutItem *, QRect>> row;
    int x = inner.left();
    int y = inner.top();
    int rowHeight = 0;
    const auto finishRow = [&] {
        if (deed == Deed::Place) {
            for (const auto &[item, place] : row) {
                // Items of one row stand on its middle line.
                const QRect centred(place.left(), y + (rowHeight - place.height()) / 2, place.width(), place.height());
                const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
                item->setGeometry(QStyle::visualRect(direction, inner, centred));
            }
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), qMax(inner.width(), item->minimumSize().width())),
                         item->hasHeightForWidth() ? item->heightForWidth(qMin(item->sizeHint().width(), inner.width()))
                                                   : item->sizeHint().height());
        if (!row.isEmpty() && x + size.width() > inner.right() + 1) {
            finishRow();
            x = inner.left();
            y += rowHeight + m_verticalGap;
            rowHeight = 0;
        }
        row.append({item, QRect(x, y, size.width(), size.height())});
        x += size.width() + m_horizontalGap;
        rowHeight = qMax(rowHeight, size.height());
    }
    finishRow();
    const QMargins margins = contentsMargins();
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace statroom
