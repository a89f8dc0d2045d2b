// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryDelegate.h"

#include "items/HistoryModel.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace statroom {

namespace {

constexpr int padding = 8;

/// At most two lines, broken between words; the second ends in dots where there is more.
QStringList brokenInTwo(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return {};
    first.setLineWidth(width);
    const int at = first.textStart() + first.textLength();
    layout.endLayout();
    const QFontMetrics metrics(font);
    QStringList lines{metrics.elidedText(text.left(at).trimmed(), Qt::ElideRight, width)};
    if (at < text.size())
        lines << metrics.elidedText(text.mid(at).trimmed(), Qt::ElideRight, width);
    return lines;
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double scale = std::max(1.0, Theme::of(option.widget).scale());
    return {80, int((index.data(HistoryModel::MarkRole).toBool() ? markHeight : rowHeight) * scale)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    painter->save();
    if (index.data(HistoryModel::MarkRole).toBool()) {
        painter->fillRect(option.rect, theme.annotationGround);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), theme.annotation);
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.annotation);
        painter->drawText(option.rect.adjusted(16, 2, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool later = index.data(HistoryModel::LaterRole).toBool();
    const bool reverted = index.data(HistoryModel::RevertedRole).toBool();
    painter->fillRect(option.rect, selected ? theme.selectedRow : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
    const bool first = index.column() == HistoryModel::Day;
    if (selected && first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);

    const QColor ink = later ? theme.text3 : theme.text1;
    const QColor quiet = later ? theme.text3 : theme.text2;
    const QRect inner = option.rect.adjusted(first ? 16 : padding, 0, -padding, 0);
    const QFont body = theme.font(TextRole::Body);
    const QFont small = theme.font(TextRole::Small);
    const int column = index.column();
    const QString text = index.data().toString();
    const QString second = index.data(HistoryModel::SecondLineRole).toString();
    const auto oneLine = [&](const QString &line, const QFont &font, const QColor &colour, const QRect &rect, int align = Qt::AlignLeft | Qt::AlignVCenter) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, align, QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
    };
    const int bodyHeight = QFontMetrics(body).height();
    const int smallHeight = QFontMetrics(small).height();
    const auto twoLines = [&](const QString &above, const QFont &font, const QColor &colour, const QString &below) {
        const int top = inner.top() + (inner.height() - bodyHeight - smallHeight) / 2;
        oneLine(above, font, colour, QRect(inner.left(), top, inner.width(), bodyHeight));
        oneLine(below, small, quiet, QRect(inner.left(), top + bodyHeight, inner.width(), smallHeight));
    };
    if (column == HistoryModel::BeforeAfter && index.data(HistoryModel::AfterRole).isValid()) {
        const QString before = index.data(HistoryModel::BeforeRole).toString() + u' ';
        const QString after = QStringLiteral("→ ") + index.data(HistoryModel::AfterRole).toString();
        const QFont strong = later ? body : theme.font(TextRole::Strong);
        const int width = QFontMetrics(body).horizontalAdvance(before);
        const int whole = width + QFontMetrics(strong).horizontalAdvance(after);
        if (whole <= inner.width()) {
            oneLine(before, body, ink, inner);
            oneLine(after, strong, ink, inner.adjusted(width, 0, 0, 0));
        } else {
            const int top = inner.top() + (inner.height() - 2 * bodyHeight) / 2;
            oneLine(before, body, ink, QRect(inner.left(), top, inner.width(), bodyHeight));
            oneLine(after, strong, ink, QRect(inner.left(), top + bodyHeight, inner.width(), bodyHeight));
        }
    } else if (column == HistoryModel::Number) {
        oneLine(text, body, ink, inner, Qt::AlignRight | Qt::AlignVCenter);
    } else if (!second.isEmpty()) {
        QFont font = body;
        font.setStrikeOut(reverted && column == HistoryModel::What);
        twoLines(text.isEmpty() ? QStringLiteral("–") : text, font, ink, second);
    } else if (column == HistoryModel::BeforeAfter) {
        oneLine(text, body, quiet, inner);
    } else {
        const QStringList lines = brokenInTwo(text, body, inner.width());
        const int top = inner.top() + (inner.height() - int(lines.size()) * bodyHeight) / 2;
        for (int i = 0; i < lines.size(); ++i)
            oneLine(lines[i], body, ink, QRect(inner.left(), top + i * bodyHeight, inner.width(), bodyHeight));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(option.rect.adjusted(first ? 3 : 0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace statroom
