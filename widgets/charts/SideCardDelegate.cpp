// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/SideCardDelegate.h"

#include "charts/StatusShape.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace statroom {

namespace {

constexpr int badge = 16;
constexpr int left = 14;
constexpr int textLeft = 40;
constexpr int right = 16;
constexpr int above = 10;

QString textOf(const QModelIndex &index, int role)
{
    return role < 0 ? QString() : index.data(role).toString();
}

} // namespace

SideCardDelegate::SideCardDelegate(const Roles &roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles) {}

void SideCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const Theme theme = Theme::of(item.widget);
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (index.row() > 0)
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), item.rect.width(), 1), theme.divider);

    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto otherSide = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    const QRect rect = item.rect;
    if (m_roles.status >= 0 && index.data(m_roles.status).isValid())
        paintStatus(*painter, placed(QRect(rect.left() + left, rect.top() + above + 1, badge, badge)),
                    static_cast<Status>(index.data(m_roles.status).toInt()), theme);

    QFont strong = theme.font(TextRole::Strong);
    const QFontMetrics strongMetrics(strong);
    const QString value = textOf(index, m_roles.value);
    const int valueWidth = value.isEmpty() ? 0 : strongMetrics.horizontalAdvance(value) + 1;
    int y = rect.top() + above;
    painter->setFont(strong);
    painter->setPen(theme.text1);
    const int textWidth = rect.width() - textLeft - right;
    const int titleWidth = textWidth - (valueWidth ? valueWidth + 8 : 0);
    painter->drawText(placed(QRect(rect.left() + textLeft, y, titleWidth, strongMetrics.height())),
                      side | Qt::AlignVCenter,
                      strongMetrics.elidedText(textOf(index, m_roles.title), Qt::ElideRight, titleWidth));
    if (valueWidth)
        painter->drawText(
            placed(QRect(rect.left() + rect.width() - right - valueWidth, y, valueWidth, strongMetrics.height())),
            otherSide | Qt::AlignVCenter, value);
    y += strongMetrics.height() + 1;
    const QFont secondary = theme.font(TextRole::Secondary);
    const QFontMetrics metrics(secondary);
    painter->setFont(secondary);
    painter->setPen(theme.text2);
    for (const int role : {m_roles.place, m_roles.why}) {
        const QString text = textOf(index, role);
        if (role < 0)
            continue;
        painter->drawText(placed(QRect(rect.left() + textLeft, y, textWidth, metrics.height())),
                          side | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, textWidth));
        y += metrics.height() + 1;
    }
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

QSize SideCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.widget);
    const int lines = (m_roles.place >= 0) + (m_roles.why >= 0);
    const int height = 2 * above + QFontMetrics(theme.font(TextRole::Strong)).height()
        + lines * (QFontMetrics(theme.font(TextRole::Secondary)).height() + 1);
    return {160, height};
}

QListView *sideList(const QString &accessibleName, const SideCardDelegate::Roles &roles, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(accessibleName);
    list->setItemDelegate(new SideCardDelegate(roles, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    return list;
}

} // namespace statroom
