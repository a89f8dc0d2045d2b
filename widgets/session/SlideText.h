// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain texts on slides, broken into lines and painted from the top of a place.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace statroom::SlideText {

[[nodiscard]] double lineHeight(const QFont &font);
[[nodiscard]] QStringList linesOf(const QString &text, const QFont &font, double width);
[[nodiscard]] QStringList linesOf(const QString &text, const QFont &font, double width, int most);
[[nodiscard]] QFont strong(QFont font);
// Without a painter they are only measured. Both answer their height.
double paintLines(QPainter *painter, const QFont &font, const QColor &colour, const QStringList &lines,
                  const QRectF &place, Qt::Alignment side = Qt::AlignLeft);
// As many lines as it needs.
double paintText(QPainter *painter, const QFont &font, const QColor &colour, const QString &text, const QRectF &place);

} // namespace statroom::SlideText
