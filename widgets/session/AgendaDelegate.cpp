// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AgendaDelegate.h"

#include "charts/StatusShape.h"
#include "items/AgendaModel.h"

#include <QPainter>
#include <QSpinBox>

#include <algorithm>

namespace statroom {

namespace {

constexpr int numberWidth = 30;
constexpr int shapeWidth = 28;
constexpr int padding = 10;

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const int body = QFontMetrics(theme.font(TextRole::Strong)).height();
    const int small = QFontMetrics(theme.font(TextRole::Secondary)).height();
    if (index.data(AgendaModel::IsSectionRole).toBool())
        return {60, small + 16};
    return {60, body + small + 18};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (index.data(AgendaModel::IsSectionRole).toBool()) {
        painter->fillRect(rect, theme.sunken);
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.text1);
        painter->drawText(rect.adjusted(16, 0, -16, 0),
                          int(index.column() == AgendaModel::MinutesColumn ? Qt::AlignRight : Qt::AlignLeft)
                              | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(rect, chosen ? theme.selectedRow : theme.surface);
    painter->setPen(theme.divider);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (chosen && index.column() == AgendaModel::ItemColumn)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    if (index.column() == AgendaModel::ItemColumn) {
        int x = rect.left() + padding;
        painter->setFont(theme.font(TextRole::Body));
        painter->setPen(theme.text2);
        painter->drawText(QRect(x, rect.top(), numberWidth, rect.height()), int(Qt::AlignCenter),
                          index.data(AgendaModel::NumberRole).toString());
        x += numberWidth;
        const QVariant status = index.data(AgendaModel::StatusRole);
        if (status.isValid())
            paintStatus(*painter, QRectF(x + 4, rect.center().y() - 8, 17, 17), Status(status.toInt()), theme);
        x += shapeWidth;
        const QRect text(x, rect.top() + 8, rect.right() - x - padding, rect.height() - 16);
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.text1);
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignTop),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(theme.font(TextRole::Secondary));
        painter->setPen(theme.text2);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignBottom),
                          painter->fontMetrics().elidedText(index.data(AgendaModel::DetailRole).toString(),
                                                            Qt::ElideRight, text.width()));
    } else {
        painter->setFont(theme.font(TextRole::Body));
        painter->setPen(index.column() == AgendaModel::MinutesColumn ? theme.text1 : theme.text2);
        const QRect text = rect.adjusted(padding, 0, -16, 0);
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(text,
                          int(index.column() == AgendaModel::MinutesColumn ? Qt::AlignRight : Qt::AlignLeft)
                              | Qt::AlignVCenter | Qt::TextWordWrap,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width() * 2));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter->restore();
}

QWidget *AgendaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (index.column() != AgendaModel::MinutesColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QSpinBox(parent);
    box->setRange(0, 24 * 60);
    box->setSuffix(tr(" min"));
    box->setAccessibleName(tr("Minutes"));
    return box;
}

} // namespace statroom
