// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/WrappedText.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

QString heldTogether(QString text)
{
    static const QRegularExpression mayBreak(QStringLiteral("(?<=\\S)([,/.])(?=\\S)"));
    return text.replace(mayBreak, QStringLiteral("\\1\u2060"));
}

QTextOption betweenWords()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QStringList wrappedText(const QString &given, const QFont &font, int width, int mostLines)
{
    if (given.isEmpty() || width <= 0)
        return {};
    if (!given.contains(u'\n') && QFontMetrics(font).horizontalAdvance(given) <= width)
        return {given};
    const QString text = heldTogether(given);
    QTextLayout layout(text, font);
    layout.setTextOption(betweenWords());
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

QList<QList<StretchPart>> wrappedStretches(const QList<TextStretch> &stretches, int width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextStretch &stretch : stretches) {
        const QString held = heldTogether(stretch.text);
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(held.size());
        range.format.setFont(stretch.font);
        formats.append(range);
        text += held;
    }
    QTextLayout layout(text, stretches.isEmpty() ? QFont() : stretches.first().font);
    layout.setFormats(formats);
    layout.setTextOption(betweenWords());
    layout.beginLayout();
    QList<QList<StretchPart>> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const int from = line.textStart();
        const int to = from + line.textLength();
        QList<StretchPart> parts;
        for (int i = 0; i < int(formats.size()); ++i) {
            const int first = std::max(from, formats[i].start);
            const int end = std::min(to, formats[i].start + formats[i].length);
            if (first < end)
                parts.append({i, text.mid(first, end - first).remove(QChar(0x2060))});
        }
        // A space at the end of a line has done its work.
        if (!parts.isEmpty() && to < text.size())
            while (parts.last().text.endsWith(QLatin1Char(' ')))
                parts.last().text.chop(1);
        lines.append(parts);
    }
    layout.endLayout();
    return lines;
}

QList<double> columnWidths(const QList<double> &wanted, double width)
{
    const double all = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (all <= width)
        return wanted;
    QList<double> widths(wanted.size(), -1);
    double left = width;
    qsizetype open = wanted.size();
    for (bool again = true; again && open > 0;) {
        again = false;
        const double share = left / double(open);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (widths[i] < 0 && wanted[i] <= share) {
                widths[i] = wanted[i];
                left -= wanted[i];
                --open;
                again = true;
            }
    }
    for (double &one : widths)
        if (one < 0)
            one = left / double(open);
    return widths;
}

} // namespace statroom
