// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text broken into lines for delegates: between words, with numbers and "N/A" held together, and
// within a word only where it is wider than the line. Where there are more lines than wanted, the
// last ends in dots.
#pragma once

#include <QFont>
#include <QStringList>

namespace statroom {

[[nodiscard]] QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines);

// A text whose stretches have fonts of their own; a line is what stands on it of each.
struct TextStretch
{
    QString text;
    QFont font;
};
struct StretchPart
{
    int stretch = 0;
    QString text;
};
[[nodiscard]] QList<QList<StretchPart>> wrappedStretches(const QList<TextStretch> &stretches, int width);

// How wide columns of texts are: as wide as they want where all fit, else those that want more than an equal share
// share what the others leave.
[[nodiscard]] QList<double> columnWidths(const QList<double> &wanted, double width);

} // namespace statroom
