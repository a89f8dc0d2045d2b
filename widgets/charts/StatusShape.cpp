// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/StatusShape.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace statroom {

namespace {

constexpr double pi = 3.14159265358979323846;

QPen markPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Theme &theme)
{
    const double side = qMin(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    // Shares of the side are multiplied here: in a PDF each change of a painter's scale is a hundred bytes, and a page
    // has twenty shapes.
    const auto at = [&](double x, double y) { return corner + QPointF(x, y) * side; };
    const auto box = [&](double x, double y, double width, double height) { return QRectF(at(x, y), QSizeF(width, height) * side); };
    const auto rounded = [&](const QRectF &what, double radius) { painter.drawRoundedRect(what, radius * side, radius * side); };
    const StatusColours &colours = theme.status(status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    switch (status) {
    case Status::Met:
        painter.drawEllipse(box(0.02, 0.02, 0.96, 0.96));
        painter.setPen(markPen(colours.mark, 0.125 * side));
        painter.drawLine(at(0.29, 0.52), at(0.44, 0.67));
        painter.drawLine(at(0.44, 0.67), at(0.72, 0.36));
        break;
    case Status::Near:
        painter.setPen(markPen(colours.outline, 0.09 * side));
        painter.drawPolygon(QPolygonF({at(0.5, 0.09), at(0.95, 0.89), at(0.05, 0.89)}));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        rounded(box(0.445, 0.36, 0.11, 0.25), 0.03);
        rounded(box(0.445, 0.68, 0.11, 0.11), 0.03);
        break;
    case Status::Off: {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const double angle = pi / 8 + i * pi / 4;
            octagon << at(0.5 + 0.5 * std::cos(angle), 0.5 + 0.5 * std::sin(angle));
        }
        painter.drawPolygon(octagon);
        painter.setBrush(colours.mark);
        painter.drawRect(box(0.23, 0.42, 0.54, 0.16));
        break;
    }
    case Status::NoTarget:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.outline, 0.1 * side, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        rounded(box(0.09, 0.09, 0.82, 0.82), 0.06);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        painter.drawEllipse(at(0.5, 0.5), 0.125 * side, 0.125 * side);
        break;
    case Status::NoData:
        rounded(box(0.04, 0.04, 0.92, 0.92), 0.07);
        painter.setPen(markPen(colours.mark, 0.12 * side));
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
        break;
    }
    painter.restore();
}

void paintSignal(QPainter &painter, const QPointF &centre, double across, SignalMark mark, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = across / 2;
    const double halo = across * 0.09;
    switch (mark) {
    case SignalMark::Usual:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series);
        painter.drawEllipse(centre, half, half);
        break;
    case SignalMark::Worse: {
        const QPolygonF diamond({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                 centre + QPointF(-half, 0)});
        painter.setPen(QPen(theme.surface, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(theme.worse);
        painter.drawPolygon(diamond);
        break;
    }
    case SignalMark::Better:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawEllipse(centre, half + halo, half + halo);
        painter.setPen(QPen(theme.better, across * 0.16));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, half * 0.84, half * 0.84);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.better);
        painter.drawEllipse(centre, half * 0.36, half * 0.36);
        break;
    }
    painter.restore();
}

QString disputedSign()
{
    return QStringLiteral("?");
}

QString statusLabel(Status status)
{
    return statusWord(status, Tolerance{}, QLocale());
}

} // namespace statroom
