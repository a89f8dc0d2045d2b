// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/GoalRowDelegate.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "items/GoalsModel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int sideAtDesk = 12;
constexpr int above = 14;
constexpr int lineGap = 3;
constexpr int leastHeight = 108;

struct Line
{
    QString text;
    TextRole role;
    TextColour colour;
};

// Wraps at the width and paints unless there is nothing to paint on; answers the height.
int wrapped(QPainter *painter, const QPointF &at, int width, const Line &line, const Theme &theme)
{
    if (line.text.isEmpty())
        return 0;
    QTextLayout layout(line.text, theme.font(line.role));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    while (true) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(width);
        part.setPosition(QPointF(0, y));
        y += part.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(theme.colour(line.colour));
        layout.draw(painter, at);
    }
    return int(std::ceil(y));
}

int sideOf(const Theme &theme)
{
    return int(sideAtDesk * std::max(1.0, theme.rowScale()));
}

int laid(QPainter *painter, QRect room, const QModelIndex &index, const Theme &theme)
{
    const QString text = index.data().toString();
    const QString below = index.data(GoalsModel::Below).toString();
    const QString over = index.data(GoalsModel::Above).toString();
    int y = room.top();
    const auto add = [&](const Line &line, int left = 0) {
        if (line.text.isEmpty())
            return;
        if (y > room.top())
            y += lineGap;
        y += wrapped(painter, QPointF(room.left() + left, y), room.width() - left, line, theme);
    };
    switch (index.column()) {
    case GoalsModel::PromiseColumn:
        add({over, TextRole::Secondary, TextColour::Secondary});
        add({text, TextRole::CardTitle, TextColour::Primary});
        add({below, TextRole::Secondary, TextColour::Secondary});
        break;
    case GoalsModel::StandsColumn: {
        const QFont figure = theme.font(TextRole::Figure);
        const QFont body = theme.font(TextRole::Body);
        const QFontMetrics big(figure);
        const QString beside = index.data(GoalsModel::Beside).toString();
        const int width = big.horizontalAdvance(text) + 8;
        if (painter) {
            painter->setFont(figure);
            painter->setPen(theme.text1);
            painter->drawText(QPoint(room.left(), y + big.ascent()), text);
        }
        const bool fits = width + QFontMetrics(body).horizontalAdvance(beside) <= room.width();
        if (painter && fits) {
            painter->setFont(body);
            painter->setPen(theme.text2);
            painter->drawText(QPoint(room.left() + width, y + big.ascent()), beside);
        }
        y += big.height();
        if (!fits)
            add({beside, TextRole::Body, TextColour::Secondary});
        add({below, TextRole::Secondary, TextColour::Secondary});
        break;
    }
    case GoalsModel::PaceColumn: {
        const auto status = static_cast<Status>(index.data(GoalsModel::StatusRole).toInt());
        const int shape = QFontMetrics(theme.font(TextRole::CardTitle)).height();
        if (painter)
            paintStatus(*painter, QRectF(room.left(), y, shape, shape).adjusted(1, 1, -1, -1), status, theme);
        add({text, TextRole::CardTitle, wordColour(status)}, shape + 8);
        add({below, TextRole::Secondary, TextColour::Secondary});
        break;
    }
    case GoalsModel::FinishColumn:
        add({text, TextRole::CardTitle, TextColour::Primary});
        add({below, TextRole::Secondary, TextColour::Secondary});
        break;
    default:
        break;
    }
    return y - room.top();
}

} // namespace

int GoalRowDelegate::heightFor(const QModelIndex &index, int width, const QWidget *view) const
{
    const Theme theme = Theme::of(view);
    if (index.data(GoalsModel::IsSection).toBool())
        return QFontMetrics(theme.font(TextRole::Strong)).height() + 14;
    const int least = int(leastHeight * std::max(1.0, theme.rowScale()));
    if (index.column() == GoalsModel::CourseColumn || index.column() == GoalsModel::DaysLeftColumn)
        return least;
    return std::max(least, laid(nullptr, QRect(0, 0, width - 2 * sideOf(theme), 0), index, theme) + 2 * above);
}

QSize GoalRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), heightFor(index, option.rect.width(), option.widget)};
}

void GoalRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const int side = sideOf(theme);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSection = index.data(GoalsModel::IsSection).toBool();
    painter->fillRect(option.rect,
                      isSection                                   ? theme.sunken
                          : option.state & QStyle::State_Selected ? theme.selectedRow
                                                                  : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
    if (isSection) {
        painter->setFont(theme.font(TextRole::Strong));
        painter->setPen(theme.text1);
        painter->drawText(option.rect.adjusted(side + 4, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                          index.data().toString());
        painter->restore();
        return;
    }
    if ((option.state & QStyle::State_Selected) && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    if (index.column() == GoalsModel::CourseColumn) {
        const auto burnUp = index.data(GoalsModel::BurnUpRole).value<std::shared_ptr<const BurnUp>>();
        const QRectF place = QRectF(inner).adjusted(0, above, 0, -above);
        if (burnUp && burnUp->isLevel() && burnUp->level.empty()) {
            QString due;
            QList<BurnUp::Flag> steps;
            for (const BurnUp::Flag &flag : burnUp->flags) {
                if (flag.kind == BurnUp::Flag::Kind::Event)
                    continue;
                if (flag.kind == BurnUp::Flag::Kind::Overdue && due.isEmpty())
                    due = tr("due %1").arg(QLocale().toString(flag.day, QStringLiteral("d MMM")));
                steps.append(flag);
            }
            paintSteps(*painter, place, steps, due, theme);
        } else if (burnUp) {
            BurnUpChart::paintSmall(*painter, place, *burnUp, theme);
        }
    } else if (index.column() == GoalsModel::DaysLeftColumn) {
        const QString below = index.data(GoalsModel::Below).toString();
        const bool overdue = index.data(GoalsModel::IsOverdue).toBool();
        painter->setFont(theme.font(TextRole::CardTitle));
        painter->setPen(overdue ? theme.colour(TextColour::Off) : theme.text1);
        // Below each other: side by side they are wider than the column of a small window.
        const int line = painter->fontMetrics().height();
        const QFontMetrics small(theme.font(TextRole::Secondary));
        const int high = line + (below.isEmpty() ? 0 : small.height());
        const int top = inner.center().y() - high / 2;
        painter->drawText(QRect(inner.left(), top, inner.width(), line), int(Qt::AlignVCenter | Qt::AlignRight),
                          index.data().toString());
        painter->setFont(theme.font(TextRole::Secondary));
        painter->drawText(QRect(inner.left(), top + line, inner.width(), small.height()),
                          int(Qt::AlignVCenter | Qt::AlignRight), below);
    } else {
        const int height = laid(nullptr, QRect(0, 0, inner.width(), 0), index, theme);
        laid(painter,
             QRect(inner.left(), option.rect.top() + (option.rect.height() - height) / 2, inner.width(), height), index,
             theme);
    }
    painter->restore();
}

} // namespace statroom
