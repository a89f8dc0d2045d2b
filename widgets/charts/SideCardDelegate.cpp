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
constexpr int iconGap = 6;
constexpr int left = 14;
constexpr int textLeft = 40;
constexpr int right = 16;
constexpr int above = 10;

/// As if the scroll bar were always there: a card must not grow when it appears.
int wrapWidth(const QStyleOptionViewItem &option)
{
    if (!option.widget)
        return option.rect.width();
    return option.widget->width()
        - option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, option.widget);
}

int textLeftOf(const SideCardDelegate::Roles &roles)
{
    return roles.status < 0 ? left : textLeft;
}

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

    const Layout &layout = laidOut(theme, wrapWidth(item), index);
    int y = rect.top() + above;
    painter->setFont(theme.font(TextRole::Strong));
    painter->setPen(theme.text1);
    painter->drawText(placed(QRect(rect.left() + textLeftOf(m_roles), y, layout.titleWidth, layout.titleHeight)),
                      side | Qt::AlignTop | Qt::TextWordWrap, layout.title);
    if (!layout.value.isEmpty())
        painter->drawText(placed(QRect(rect.left() + rect.width() - right - layout.valueWidth, y, layout.valueWidth,
                                       layout.lineHeight)),
                          otherSide | Qt::AlignTop, layout.value);
    y += layout.titleHeight + 1;
    painter->setFont(theme.font(TextRole::Secondary));
    painter->setPen(theme.text2);
    for (const Line &line : layout.lines) {
        if (line.indent > 0) {
            const int across = painter->fontMetrics().height();
            paintVariation(*painter, placed(QRect(rect.left() + textLeftOf(m_roles), y, across, across)),
                           static_cast<Variation>(index.data(m_roles.variation).toInt()),
                           static_cast<ChartPoint::Direction>(index.data(m_roles.direction).toInt()), theme);
        }
        painter->drawText(placed(QRect(rect.left() + textLeftOf(m_roles) + line.indent, y,
                                       layout.textWidth - line.indent, line.height)),
                          side | Qt::AlignTop | Qt::TextWordWrap, line.text);
        y += line.height + 1;
    }
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

const SideCardDelegate::Layout &SideCardDelegate::laidOut(const Theme &theme, int width, const QModelIndex &index) const
{
    const QString title = textOf(index, m_roles.title);
    const QString value = textOf(index, m_roles.value);
    const QString why = textOf(index, m_roles.why);
    const QStringList below{textOf(index, m_roles.place), why};
    // Usual variation is not worth an icon here.
    const QVariant variation = m_roles.variation < 0 ? QVariant() : index.data(m_roles.variation);
    const bool hasIcon = variation.isValid() && variation.toInt() != int(Variation::Common);
    const QString key = QStringList{title,
                                    value,
                                    below.join(u'\n'),
                                    QString::number(hasIcon),
                                    QString::number(width),
                                    QString::number(theme.pointSize(TextRole::Strong))}
                            .join(u'\n');
    if (const Layout *known = m_layouts.object(key))
        return *known;
    auto *layout = new Layout;
    const QFontMetrics strong(theme.font(TextRole::Strong));
    const QFontMetrics secondary(theme.font(TextRole::Secondary));
    layout->title = title;
    layout->value = value;
    layout->valueWidth = value.isEmpty() ? 0 : strong.horizontalAdvance(value) + 1;
    layout->lineHeight = strong.height();
    layout->textWidth = std::max(60, width - textLeftOf(m_roles) - right);
    layout->titleWidth = std::max(40, layout->textWidth - (layout->valueWidth ? layout->valueWidth + 8 : 0));
    const auto wrapped = [](const QFontMetrics &metrics, int room, const QString &text) {
        return std::max(metrics.height(),
                        metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text).height());
    };
    layout->titleHeight = wrapped(strong, layout->titleWidth, title);
    layout->height = 2 * above + layout->titleHeight;
    for (const QString &text : below) {
        if (text.isEmpty())
            continue;
        const int indent = hasIcon && text == why ? secondary.height() + iconGap : 0;
        layout->lines.append({text, wrapped(secondary, layout->textWidth - indent, text), indent});
        layout->height += layout->lines.last().height + 1;
    }
    m_layouts.insert(key, layout);
    return *layout;
}

QSize SideCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {160, laidOut(Theme::of(option.widget), wrapWidth(option), index).height};
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
    // Texts wrap, so that nothing is cut: rows are as high as their words at this width.
    list->setResizeMode(QListView::Adjust);
    // Measuring wrapped words is slow: what cannot be in sight yet is measured after the first painting.
    list->setLayoutMode(QListView::Batched);
    list->setBatchSize(10);
    list->setMouseTracking(true);
    return list;
}

} // namespace statroom
