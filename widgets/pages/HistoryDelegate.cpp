// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryDelegate.h"

#include "items/HistoryModel.h"
#include "theme/RowTable.h"
#include "theme/WrappedText.h"

#include <QPainter>

namespace statroom {

namespace {

constexpr int rowHeight = 50;
constexpr int markHeight = 30;
constexpr int around = 12; // above and below what is written
constexpr int mostLines = 3;

QRect inner(const QRect &rect)
{
    return rect.adjusted(HistoryDelegate::padding, 0, -HistoryDelegate::padding, 0);
}

} // namespace

QList<HistoryDelegate::Line> HistoryDelegate::lines(const QModelIndex &index, const Theme &theme, int width) const
{
    const QFont body = theme.font(TextRole::Body);
    const QFont small = theme.font(TextRole::Small);
    QList<Line> all;
    const auto add = [&](const QString &text, const QFont &font, bool quiet = false) {
        for (const QString &line : wrappedText(text, font, width, mostLines))
            all.append({line, font, quiet, {}});
    };
    const int column = index.column();
    const QString text = index.data().toString();
    const QString second = index.data(HistoryModel::SecondLineRole).toString();
    if (column == HistoryModel::BeforeAfter && index.data(HistoryModel::AfterRole).isValid()) {
        const QString before = index.data(HistoryModel::BeforeRole).toString();
        const QString after = QStringLiteral("→\u00A0") + index.data(HistoryModel::AfterRole).toString();
        const QFont strong = index.data(HistoryModel::LaterRole).toBool() ? body : theme.font(TextRole::Strong);
        if (QFontMetrics(body).horizontalAdvance(before + u' ') + QFontMetrics(strong).horizontalAdvance(after)
            <= width) {
            all.append({before + u' ', body, false, after});
        } else {
            add(before, body);
            add(after, strong);
        }
    } else if (!second.isEmpty()) {
        QFont font = body;
        font.setStrikeOut(column == HistoryModel::What && index.data(HistoryModel::RevertedRole).toBool());
        add(text.isEmpty() ? QStringLiteral("–") : text, font);
        add(second, small, true);
    } else {
        add(text, body, column == HistoryModel::BeforeAfter);
    }
    return all;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const double scale = std::max(1.0, theme.scale());
    if (index.data(HistoryModel::MarkRole).toBool())
        return {80, int(markHeight * scale)};
    int height = around;
    for (const Line &line : lines(index, theme, inner(option.rect).width()))
        height += QFontMetrics(line.font).height();
    return {80, std::max(int(rowHeight * scale), height)};
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
        painter->drawText(option.rect.adjusted(padding, 2, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool later = index.data(HistoryModel::LaterRole).toBool();
    const bool first = index.column() == HistoryModel::Day;
    paintRowGround(*painter, option.rect, theme, selected, first ? RowCell::First : RowCell::Further);

    const QRect room = inner(option.rect);
    const QList<Line> all = lines(index, theme, room.width());
    int height = 0;
    for (const Line &line : all)
        height += QFontMetrics(line.font).height();
    const int align = (index.column() == HistoryModel::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    int y = room.top() + (room.height() - 1 - height) / 2;
    for (const Line &line : all) {
        const QFontMetrics metrics(line.font);
        const QRect place(room.left(), y, room.width(), metrics.height());
        painter->setFont(line.font);
        painter->setPen(later ? theme.text3 : line.quiet ? theme.text2 : theme.text1);
        painter->drawText(place, align, line.text);
        if (!line.behind.isEmpty()) {
            painter->setFont(later ? line.font : theme.font(TextRole::Strong));
            painter->drawText(place.adjusted(metrics.horizontalAdvance(line.text), 0, 0, 0), align, line.behind);
        }
        y += metrics.height();
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(option.rect.adjusted(first ? 3 : 0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace statroom
