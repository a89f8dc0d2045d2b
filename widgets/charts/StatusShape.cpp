// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/StatusShape.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>

namespace statroom {

namespace {

constexpr double pi = 3.14159265358979323846;

QPen markPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

// One swing up and one down.
QPainterPath wave(const QRectF &rect)
{
    const double quarter = rect.width() / 4;
    QPainterPath path(QPointF(rect.left(), rect.center().y()));
    path.cubicTo(QPointF(rect.left() + quarter * 0.7, rect.top() - rect.height() * 0.35),
                 QPointF(rect.left() + quarter * 1.3, rect.top() - rect.height() * 0.35), rect.center());
    path.cubicTo(QPointF(rect.left() + quarter * 2.7, rect.bottom() + rect.height() * 0.35),
                 QPointF(rect.left() + quarter * 3.3, rect.bottom() + rect.height() * 0.35),
                 QPointF(rect.right(), rect.center().y()));
    return path;
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Theme &theme)
{
    const double side = qMin(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    // Shares of the side are multiplied here: in a PDF each change of a painter's scale is a hundred bytes, and a page
    // has twenty shapes.
    const auto at = [&](double x, double y) {
        return corner + QPointF(x, y) * side;
    };
    const auto box = [&](double x, double y, double width, double height) {
        return QRectF(at(x, y), QSizeF(width, height) * side);
    };
    const auto rounded = [&](const QRectF &what, double radius) {
        painter.drawRoundedRect(what, radius * side, radius * side);
    };
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

void paintSignal(QPainter &painter, const QPointF &centre, double across, Variation variation, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = across / 2;
    const double halo = across * 0.09;
    const auto polygon = [&](const QPolygonF &shape) {
        painter.setPen(QPen(theme.surface, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(variationColour(variation, theme));
        painter.drawPolygon(shape);
    };
    switch (variation) {
    case Variation::Common:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series);
        painter.drawEllipse(centre, half, half);
        break;
    case Variation::Concern:
        polygon({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                 centre + QPointF(-half, 0)});
        break;
    case Variation::Improvement:
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
    case Variation::NeutralHigh:
    case Variation::NeutralLow: {
        const double up = variation == Variation::NeutralHigh ? 1 : -1;
        polygon({centre + QPointF(0, -half * up), centre + QPointF(half * 0.95, half * 0.85 * up),
                 centre + QPointF(0, half * 0.35 * up), centre + QPointF(-half * 0.95, half * 0.85 * up)});
        break;
    }
    }
    painter.restore();
}

TextColour wordColour(Variation variation)
{
    switch (variation) {
    case Variation::Common:
        return TextColour::Secondary;
    case Variation::Improvement:
        return TextColour::Better;
    case Variation::Concern:
        return TextColour::Worse;
    case Variation::NeutralHigh:
    case Variation::NeutralLow:
        break;
    }
    return TextColour::Unusual;
}

QColor variationColour(Variation variation, const Theme &theme)
{
    return theme.colour(wordColour(variation));
}

void paintVariation(QPainter &painter, const QRectF &rect, Variation variation, ChartPoint::Direction direction,
                    const Theme &theme)
{
    const double side = qMin(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    const auto at = [&](double x, double y) {
        return corner + QPointF(x, y) * side;
    };
    const QColor colour = variationColour(variation, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (variation == Variation::Common) {
        painter.setPen(markPen(colour, 0.1 * side));
        painter.drawPath(wave(QRectF(at(0.16, 0.3), QSizeF(0.68, 0.4) * side)));
        painter.restore();
        return;
    }
    painter.setPen(QPen(colour, 0.085 * side, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    double reach = 0.17;
    if (variation == Variation::Concern)
        painter.drawPolygon(QPolygonF({at(0.5, 0.03), at(0.97, 0.5), at(0.5, 0.97), at(0.03, 0.5)}));
    else if (variation == Variation::Improvement)
        painter.drawEllipse(at(0.5, 0.5), 0.45 * side, 0.45 * side);
    else
        reach = 0.36;
    // The arrow goes right, since time does, and up or down.
    const double up = direction == ChartPoint::Direction::High ? -1 : 1;
    const QPointF tip = at(0.5 + reach, 0.5 + up * reach);
    painter.setPen(markPen(colour, reach > 0.2 ? 0.11 * side : 0.09 * side));
    painter.drawLine(at(0.5 - reach, 0.5 - up * reach), tip);
    painter.drawPolyline(
        QPolygonF({tip - QPointF(reach * 1.25, 0) * side, tip, tip - QPointF(0, up * reach * 1.25) * side}));
    painter.restore();
}

void paintAssurance(QPainter &painter, const QRectF &rect, Assurance assurance, Improvement improvement,
                    const Theme &theme)
{
    const double side = qMin(rect.width() / 1.5, rect.height());
    const QPointF corner = rect.center() - QPointF(0.75 * side, side / 2);
    const auto at = [&](double x, double y) {
        return corner + QPointF(x, y) * side;
    };
    const bool lineAbove = (assurance == Assurance::Fail) == (improvement == Improvement::Increase);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double line = assurance == Assurance::Inconsistent ? 0.5 : lineAbove ? 0.2 : 0.8;
    const double middle = assurance == Assurance::Inconsistent ? 0.5 : lineAbove ? 0.62 : 0.38;
    painter.setPen(markPen(theme.text2, 0.085 * side));
    painter.drawPath(wave(QRectF(at(0.08, middle - 0.17), QSizeF(0.84, 0.34) * side)));
    painter.setPen(QPen(theme.target, 0.11 * side, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at(0.02, line), at(0.98, line));
    painter.setPen(markPen(theme.text1, 0.1 * side));
    switch (assurance) {
    case Assurance::Pass:
        painter.drawPolyline(QPolygonF({at(1.1, 0.52), at(1.23, 0.68), at(1.46, 0.32)}));
        break;
    case Assurance::Fail:
        painter.drawLine(at(1.14, 0.34), at(1.44, 0.66));
        painter.drawLine(at(1.44, 0.34), at(1.14, 0.66));
        break;
    case Assurance::Inconsistent: {
        QPainterPath hook(at(1.15, 0.36));
        hook.cubicTo(at(1.16, 0.16), at(1.46, 0.18), at(1.44, 0.38));
        hook.cubicTo(at(1.42, 0.5), at(1.29, 0.48), at(1.29, 0.62));
        painter.drawPath(hook);
        painter.setPen(markPen(theme.text1, 0.12 * side));
        painter.drawPoint(at(1.29, 0.8));
        break;
    }
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
