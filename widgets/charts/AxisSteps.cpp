// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/AxisSteps.h"

#include <QPainter>
#include <QPen>
#include <QRectF>

#include <cmath>

namespace statroom {

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 8; ++decimals) {
        const double shifted = step * std::pow(10.0, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * std::abs(shifted))
            return decimals;
    }
    return 8;
}

void drawHatch(QPainter &painter, const QRectF &rect, double distance, const QPen &pen)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(pen);
    for (double offset = -rect.height(); offset < rect.width(); offset += distance)
        painter.drawLine(QPointF(rect.left() + offset, rect.bottom()),
                         QPointF(rect.left() + offset + rect.height(), rect.top()));
    painter.restore();
}

} // namespace statroom
