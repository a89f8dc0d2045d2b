// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ActionShape.h"

#include "theme/Icon.h"

#include <QPainter>

#include <algorithm>

namespace statroom {

QColor actionColour(ActionItem::Standing standing, const Theme &theme)
{
    switch (standing) {
    case ActionItem::Standing::Late:
        return theme.colour(TextColour::Off);
    case ActionItem::Standing::Done:
    case ActionItem::Standing::DoneLate:
        return theme.colour(TextColour::Met);
    case ActionItem::Standing::Due:
    case ActionItem::Standing::Later:
    case ActionItem::Standing::Dropped:
        break;
    }
    return theme.text2;
}

void paintActionStanding(QPainter &painter, const QRectF &rect, ActionItem::Standing standing, const Theme &theme)
{
    const QColor colour = actionColour(standing, theme);
    switch (standing) {
    case ActionItem::Standing::Late:
        paintIcon(painter, QStringLiteral("clock"), rect, colour);
        return;
    case ActionItem::Standing::Done:
    case ActionItem::Standing::DoneLate:
        paintIcon(painter, QStringLiteral("done"), rect, colour);
        return;
    case ActionItem::Standing::Due:
    case ActionItem::Standing::Later:
    case ActionItem::Standing::Dropped:
        break;
    }
    const double stroke = std::max(1.2, rect.width() / 12);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(Qt::NoBrush);
    const QRectF circle =
        rect.adjusted(rect.width() * 0.08, rect.width() * 0.08, -rect.width() * 0.08, -rect.width() * 0.08);
    painter.drawEllipse(circle);
    if (standing == ActionItem::Standing::Dropped)
        painter.drawLine(QPointF(circle.left() + circle.width() * 0.25, circle.center().y()),
                         QPointF(circle.right() - circle.width() * 0.25, circle.center().y()));
    painter.restore();
}

} // namespace statroom
