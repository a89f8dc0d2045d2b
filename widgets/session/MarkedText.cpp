// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MarkedText.h"

#include "theme/Theme.h"
#include "theme/WrappedText.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace statroom {

QFont MarkedText::fontOf(QFont font, const TextLine::Look &look)
{
    if (look.isStrong)
        font.setWeight(QFont::Bold);
    if (look.isCode)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setItalic(look.isEmphasis);
    font.setStrikeOut(look.isStruck);
    return font;
}

QList<MarkedText::Line> MarkedText::lines(const QList<TextLine::Run> &runs, const QFont &font, double width)
{
    QList<TextStretch> stretches;
    for (const TextLine::Run &run : runs)
        stretches.append({run.text, fontOf(font, run.look)});
    QList<Line> lines;
    for (const QList<StretchPart> &parts : wrappedStretches(stretches, int(width))) {
        Line line;
        for (const StretchPart &part : parts)
            line.append({part.text, runs[part.stretch].look});
        lines.append(line);
    }
    return lines;
}

double MarkedText::width(const Line &line, const QFont &font)
{
    double width = 0;
    for (const TextLine::Run &run : line)
        width += QFontMetricsF(fontOf(font, run.look)).horizontalAdvance(run.text);
    return width;
}

void MarkedText::paint(QPainter &painter, const Line &line, const QFont &font, const Theme &theme, const QRectF &place,
                       Qt::Alignment side)
{
    const QFontMetricsF metrics(font);
    const double room = place.width() - width(line, font);
    double x = place.left() + (side & Qt::AlignRight ? room : side & Qt::AlignHCenter ? room / 2 : 0);
    for (const TextLine::Run &run : line) {
        const QFont face = fontOf(font, run.look);
        const double advance = QFontMetricsF(face).horizontalAdvance(run.text);
        if (run.look.isCode)
            painter.fillRect(QRectF(x, place.top(), advance, metrics.height()), theme.sunken);
        painter.setFont(face);
        painter.setPen(theme.text1);
        painter.drawText(QPointF(x, place.top() + metrics.ascent()), run.text);
        x += advance;
    }
}

} // namespace statroom
