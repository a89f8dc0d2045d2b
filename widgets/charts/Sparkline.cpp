// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/Sparkline.h"

#include "charts/StatusShape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace statroom {

void paintSparkline(QPainter &painter, const QRectF &rect, const SparkPoints &points, const Theme &theme)
{
    const std::size_t count = points.values.size();
    if (count == 0
        || std::none_of(points.values.begin(), points.values.end(), [](const auto &v) { return v.has_value(); }))
        return;

    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto *numbers : {&points.values, &points.targets, &points.targetHighs, &points.lowers, &points.uppers}) {
        for (const auto &number : *numbers) {
            if (number) {
                low = qMin(low, *number);
                high = qMax(high, *number);
            }
        }
    }
    const double scale = theme.medium == Medium::Projector ? 2.5
        : theme.medium == Medium::Wall                     ? 2.2 * theme.slideHeight / 1080.0
        : theme.medium == Medium::Print                    ? 0.75
                                                           : 1.0;
    const double dot = 2.6 * scale;
    const QRectF inner = rect.adjusted(1, dot + 0.5, -dot - 1, -dot - 0.5);
    const double spread = high - low;
    const auto xOf = [&](std::size_t i) {
        return count == 1 ? inner.right() : inner.left() + inner.width() * double(i) / double(count - 1);
    };
    const auto yOf = [&](double value) {
        return spread > 0 ? inner.bottom() - inner.height() * (value - low) / spread : inner.center().y();
    };

    painter.save();
    // Of a control chart: the ground between its limits, and its mean.
    const double step = count > 1 ? inner.width() / double(count - 1) : 8;
    for (std::size_t i = 0; i < points.means.size() && i < count; ++i) {
        if (points.lowers[i] && points.uppers[i])
            painter.fillRect(QRectF(QPointF(xOf(i) - step / 2, yOf(*points.uppers[i])),
                                    QPointF(xOf(i) + step / 2, yOf(*points.lowers[i]))),
                             theme.band);
        painter.setPen(QPen(theme.mean, 0.8 * scale));
        if (points.means[i])
            painter.drawLine(QPointF(xOf(i) - step / 2, yOf(*points.means[i])),
                             QPointF(xOf(i) + step / 2, yOf(*points.means[i])));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen targetPen(theme.target, scale);
    targetPen.setDashPattern({4, 2});
    targetPen.setCapStyle(Qt::FlatCap);
    painter.setPen(targetPen);
    for (const auto *numbers : {&points.targets, &points.targetHighs}) {
        const std::size_t size = qMin(numbers->size(), count);
        const double half = count > 1 ? inner.width() / double(count - 1) / 2 : 4;
        // A level is drawn in one stroke so that its dashes stay even.
        for (std::size_t i = 0; i < size;) {
            if (!(*numbers)[i]) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end + 1 < size && (*numbers)[end + 1] == (*numbers)[i])
                ++end;
            const double y = qRound(yOf(*(*numbers)[i]) - 0.5) + 0.5;
            const double from = i == 0 ? xOf(0) : xOf(i) - half;
            const double to = end + 1 == size ? xOf(end) : xOf(end) + half;
            painter.drawLine(QPointF(from, y), QPointF(to, y));
            if (end + 1 < size && (*numbers)[end + 1])
                painter.drawLine(QPointF(to, y), QPointF(to, yOf(*(*numbers)[end + 1])));
            i = end + 1;
        }
    }

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.series, 1.5 * scale, Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 0; i < count; ++i) {
        if (!points.values[i])
            continue;
        const QPointF here(xOf(i), yOf(*points.values[i]));
        const bool before = i > 0 && points.values[i - 1];
        const bool after = i + 1 < count && points.values[i + 1];
        if (before)
            painter.drawLine(QPointF(xOf(i - 1), yOf(*points.values[i - 1])), here);
        else if (!after && i + 1 < count)
            painter.drawPoint(here);
    }
    for (std::size_t i = count; i-- > 0;) {
        if (!points.values[i])
            continue;
        const QPointF last(xOf(i), yOf(*points.values[i]));
        const bool hollow = points.lastPreliminary && i + 1 == count;
        painter.setPen(hollow ? QPen(theme.series, 1.2 * scale) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? theme.surface : theme.series);
        painter.drawEllipse(last, dot, dot);
        break;
    }
    for (std::size_t i = 0; i < points.signs.size() && i < count; ++i)
        if (points.values[i] && points.signs[i] != Variation::Common)
            paintSignal(painter, QPointF(xOf(i), yOf(*points.values[i])), 3 * dot, points.signs[i], theme);
    painter.restore();
}

QString sparklineText(const SparkPoints &points)
{
    const auto missing = int(std::count(points.values.begin(), points.values.end(), std::nullopt));
    const QString all =
        QCoreApplication::translate("statroom::Sparkline", "%n period(s)", nullptr, int(points.values.size()));
    if (missing == 0)
        return all;
    return QCoreApplication::translate("statroom::Sparkline", "%1, %n without a value", nullptr, missing).arg(all);
}

} // namespace statroom
