// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SlideText.h"

#include "theme/WrappedText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace statroom {

double SlideText::lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

QStringList SlideText::linesOf(const QString &text, const QFont &font, double width)
{
    constexpr int noLimit = 10000;
    return linesOf(text, font, width, noLimit);
}

QStringList SlideText::linesOf(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    for (const QString &part : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (lines.size() < most)
            lines += wrappedText(part, font, std::max(1, int(width)), most - int(lines.size()));
    for (QString &line : lines)
        line.remove(QChar(0x2060)); // has held words together
    return lines;
}

QFont SlideText::strong(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

double SlideText::paintLines(QPainter *painter, const QFont &font, const QColor &colour, const QStringList &lines,
                             const QRectF &place, Qt::Alignment side)
{
    const double height = lineHeight(font);
    if (painter) {
        painter->setFont(font);
        painter->setPen(colour);
        double y = place.top();
        for (const QString &line : lines) {
            painter->drawText(QRectF(place.left(), y, place.width(), height), int(side | Qt::AlignTop), line);
            y += height;
        }
    }
    return double(lines.size()) * height;
}

double SlideText::paintText(QPainter *painter, const QFont &font, const QColor &colour, const QString &text,
                            const QRectF &place)
{
    return paintLines(painter, font, colour, linesOf(text, font, place.width()), place);
}

} // namespace statroom
