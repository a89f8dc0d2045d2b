// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/SavedImportsTable.h"

#include "charts/StatusShape.h"
#include "items/SavedImportsModel.h"
#include "theme/RowTable.h"
#include "theme/Theme.h"
#include "theme/WrappedText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace statroom {

namespace {

using Model = SavedImportsModel;
using Tone = Model::Tone;

constexpr int padding = 10;
constexpr int heightOfRows = 42;
constexpr int shape = 13;
constexpr int roomOfTick = 24;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Space ticks the row wherever one stands in it, the mouse where the tick is.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const QModelIndex tick = index.siblingAtColumn(Model::NameColumn);
        const QVariant state = tick.data(Qt::CheckStateRole);
        bool hit = false;
        if (event->type() == QEvent::KeyPress) {
            hit = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        } else if (event->type() == QEvent::MouseButtonRelease && index == tick) {
            const int x = static_cast<QMouseEvent *>(event)->pos().x();
            hit = option.direction == Qt::RightToLeft ? x > option.rect.right() - padding - roomOfTick
                                                      : x < option.rect.left() + padding + roomOfTick;
        }
        return hit && state.isValid()
            && model->setData(tick, int(state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked),
                              Qt::CheckStateRole);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const bool current = table && table->currentIndex().row() == index.row();
        const auto tone = Tone(index.data(Model::ToneRole).toInt());
        painter->save();
        painter->setClipRect(option.rect);
        paintRowGround(*painter, option.rect, theme, current,
                       index.column() == Model::NameColumn ? RowCell::First : RowCell::Further);
        QRect room = option.rect.adjusted(padding, 0, -padding, -1);
        const bool back = option.direction == Qt::RightToLeft;
        const auto placed = [&](const QRect &r) {
            return back ? QRect(option.rect.left() + option.rect.right() - r.right(), r.top(), r.width(), r.height())
                        : r;
        };
        QFont font = theme.font(index.column() == Model::NameColumn ? TextRole::Strong : TextRole::Body);
        QColor ink = theme.text1;
        if (index.column() == Model::NameColumn && index.data(Qt::CheckStateRole).isValid()) {
            QStyleOptionButton box;
            box.rect = placed(QRect(room.left(), room.center().y() - 8, 16, 16));
            box.state = QStyle::State_Enabled
                | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
            room.setLeft(room.left() + roomOfTick);
        } else if (index.column() == Model::StateColumn) {
            if (tone == Tone::Asks || tone == Tone::Failed) {
                paintStatus(*painter, placed(QRect(room.left(), room.center().y() - shape / 2, shape, shape)),
                            tone == Tone::Asks ? Status::Near : Status::Off, theme);
                room.setLeft(room.left() + shape + 5);
                ink = theme.colour(tone == Tone::Asks ? TextColour::Near : TextColour::Off);
                font = theme.font(TextRole::Strong);
            } else if (tone == Tone::News) {
                ink = theme.accent;
                font = theme.font(TextRole::Strong);
            } else {
                ink = theme.text2;
            }
        } else if (index.column() != Model::NameColumn) {
            ink = theme.text2;
        }
        if (index.column() >= Model::AddedColumn)
            ink = theme.text1;
        painter->setFont(font);
        painter->setPen(ink);
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        painter->drawText(
            placed(room),
            int(QStyle::visualAlignment(option.direction, right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            wrappedText(index.data().toString(), font, room.width(), 2).join(u'\n'));
        if ((option.state & QStyle::State_HasFocus) && table && table->hasFocus()) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }
};

} // namespace

SavedImportsTable::SavedImportsTable(Show show, QWidget *parent)
    : RowsTable(show == Show::List ? tr("Saved imports") : tr("What a refresh would do"), heightOfRows, parent)
    , m_show(show)
{
    setItemDelegate(new Delegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
}

void SavedImportsTable::setModel(QAbstractItemModel *model)
{
    RowsTable::setModel(model);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const bool ofRefresh = column >= Model::AddedColumn && column <= Model::RejectedColumn;
        setColumnHidden(column, m_show == Show::List ? ofRefresh : column == Model::LastColumn);
    }
    connect(model, &QAbstractItemModel::modelReset, this, &SavedImportsTable::updateGeometry);
}

QSize SavedImportsTable::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(), 6) : 0;
    return {600, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

void SavedImportsTable::fitColumns(double scale)
{
    if (m_show == Show::List)
        spread({{140, 0.2}, {160, 0.25}, {110, 0.12}, {96, 0.09}, {136, 0.12}}, scale);
    else
        spread(
            {{130, 0.14}, {150, 0.16}, {96, 0.1}, {0, 0}, {136, 0.12}, {60, 0.05}, {72, 0.06}, {98, 0.08}, {82, 0.06}},
            scale);
}

} // namespace statroom
