// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AgendaDelegate.h"

#include "charts/StatusShape.h"
#include "items/AgendaModel.h"
#include "session/ActionShape.h"
#include "theme/RowTable.h"

#include <QPainter>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace statroom {

namespace {

constexpr int gripWidth = 14;
constexpr int numberWidth = 26;
constexpr int shapeWidth = 28;
constexpr int padding = 10;
constexpr int above = 8; ///< over and under the texts
constexpr int right = 16; ///< behind lead and minutes

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return text.isEmpty() ? QFontMetrics(font).height()
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, text).height();
}

/// What the texts of an item may take of a column this wide.
int textWidth(int columnWidth)
{
    return std::max(60, columnWidth - 2 * padding - gripWidth - numberWidth - shapeWidth);
}

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const int body = QFontMetrics(theme.font(TextRole::Strong)).height();
    const int small = QFontMetrics(theme.font(TextRole::Secondary)).height();
    if (index.data(AgendaModel::IsSectionRole).toBool())
        return {60, small + 16};
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {60, body + small + 2 * above + 2};
    const int width = textWidth(table->columnWidth(AgendaModel::ItemColumn));
    const QModelIndex item = index.siblingAtColumn(AgendaModel::ItemColumn);
    const int texts = wrappedHeight(theme.font(TextRole::Strong), width, item.data().toString())
        + wrappedHeight(theme.font(TextRole::Secondary), width, item.data(AgendaModel::DetailRole).toString());
    const int lead = wrappedHeight(theme.font(TextRole::Body),
                                   std::max(40, table->columnWidth(AgendaModel::LeadColumn) - padding - right),
                                   index.siblingAtColumn(AgendaModel::LeadColumn).data().toString());
    return {60, std::max(texts, lead) + 2 * above + 2};
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
    paintRowGround(*painter, rect, theme, chosen,
                   index.column() == AgendaModel::ItemColumn ? RowCell::First : RowCell::Further);
    if (index.column() == AgendaModel::ItemColumn) {
        int x = rect.left() + padding;
        // What can be dragged says so.
        if (index.flags() & Qt::ItemIsDragEnabled) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.control);
            for (int column = 0; column < 2; ++column)
                for (int row = -1; row <= 1; ++row)
                    painter->drawEllipse(QPointF(x + 3 + 6 * column, rect.center().y() + 5 * row), 1.4, 1.4);
        }
        x += gripWidth;
        painter->setFont(theme.font(TextRole::Body));
        painter->setPen(theme.text2);
        painter->drawText(QRect(x, rect.top(), numberWidth, rect.height()), int(Qt::AlignCenter),
                          index.data(AgendaModel::NumberRole).toString());
        x += numberWidth;
        const QVariant status = index.data(AgendaModel::StatusRole);
        if (status.isValid())
            paintStatus(*painter, QRectF(x + 4, rect.center().y() - 8, 17, 17), Status(status.toInt()), theme);
        const QVariant standing = index.data(AgendaModel::StandingRole);
        if (standing.isValid())
            paintActionStanding(*painter, QRectF(x + 4, rect.center().y() - 8, 17, 17),
                                ActionItem::Standing(standing.toInt()), theme);
        x += shapeWidth;
        const QString title = index.data().toString();
        const QString detail = index.data(AgendaModel::DetailRole).toString();
        const int width = textWidth(rect.width());
        const int titleHeight = wrappedHeight(theme.font(TextRole::Strong), width, title);
        const int detailHeight = wrappedHeight(theme.font(TextRole::Secondary), width, detail);
        const QRect text(x, rect.center().y() - (titleHeight + detailHeight) / 2, width, titleHeight + detailHeight);
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.text1);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, title);
        painter->setFont(theme.font(TextRole::Secondary));
        painter->setPen(theme.text2);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap, detail);
    } else {
        painter->setFont(theme.font(TextRole::Body));
        QRect text = rect.adjusted(padding, 0, -right, 0);
        if (index.column() == AgendaModel::MinutesColumn && (index.flags() & Qt::ItemIsEditable)) {
            const int height = painter->fontMetrics().height() + 10;
            const QRectF box(text.left() + 6, rect.center().y() - height / 2, text.width() - 6, height);
            painter->setPen(theme.divider);
            painter->setBrush(theme.surface);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            text = box.toRect().adjusted(0, 0, -8, 0);
        }
        painter->setPen(index.column() == AgendaModel::MinutesColumn ? theme.text1 : theme.text2);
        painter->drawText(text,
                          int(index.column() == AgendaModel::MinutesColumn ? Qt::AlignRight : Qt::AlignLeft)
                              | Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data().toString());
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
