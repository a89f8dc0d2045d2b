// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/WrappedText.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextLayout>

namespace statroom {

QStringList wrappedText(const QString &given, const QFont &font, int width, int mostLines)
{
    if (given.isEmpty() || width <= 0)
        return {};
    if (!given.contains(u'\n') && QFontMetrics(font).horizontalAdvance(given) <= width)
        return {given};
    static const QRegularExpression mayBreak(QStringLiteral("(?<=\\S)([,/.])(?=\\S)"));
    const QString text = QString(given).replace(mayBreak, QStringLiteral("\\1\u2060"));
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int from = line.textStart();
        const int length = line.textLength();
        const bool cut = lines.size() + 1 == mostLines && from + length < text.size();
        lines += cut ? QFontMetrics(font).elidedText(text.mid(from).simplified(), Qt::ElideRight, width)
                     : text.mid(from, length).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace statroom
