// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a text whose stretches look different, on a slide: strong, emphasised, code on its own ground, struck. They
// are broken where a plain text is.
#pragma once

#include "items/TextLine.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace statroom {

struct Theme;

namespace MarkedText {

using Line = QList<TextLine::Run>;

// Of a stretch of a text in this font.
[[nodiscard]] QFont fontOf(QFont font, const TextLine::Look &look);
[[nodiscard]] QList<Line> lines(const QList<TextLine::Run> &runs, const QFont &font, double width);
[[nodiscard]] double width(const Line &line, const QFont &font);
// On one line from the top of a place.
void paint(QPainter &painter, const Line &line, const QFont &font, const Theme &theme, const QRectF &place,
           Qt::Alignment side);

} // namespace MarkedText

} // namespace statroom
