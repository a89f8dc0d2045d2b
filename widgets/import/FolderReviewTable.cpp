// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/FolderReviewTable.h"

#include "charts/StatusShape.h"
#include "items/FolderReviewModel.h"
#include "theme/RowTable.h"
#include "theme/Theme.h"
#include "theme/WrappedText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr int padding = 10;
constexpr int heightOfRows = 46;
constexpr int shape = 13;
constexpr int sureShape = 11;

using Model = FolderReviewModel;
using State = Model::State;
using Confidence = FolderReview::Confidence;

/// How sure a row is, told by how much of a disc is filled: whole, half, empty.
void paintSureness(QPainter &painter, const QRectF &place, Confidence confidence, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSure = confidence != Confidence::Similar && confidence != Confidence::Unknown;
    painter.setPen(QPen(theme.text2, 1.4));
    painter.setBrush(isSure ? QBrush(theme.text2) : QBrush(Qt::NoBrush));
    painter.drawEllipse(place);
    if (confidence == Confidence::Similar) {
        painter.setBrush(theme.text2);
        painter.drawPie(place, 90 * 16, 180 * 16);
    }
    painter.restore();
}

} // namespace

void FolderReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto state = State(index.data(Model::StateRole).toInt());
    const bool waits = state == State::Waits;
    const bool current = table && table->currentIndex().row() == index.row();
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option.rect, theme, current, index.column() == 0 ? RowCell::First : RowCell::Further,
                   waits ? RowTone::Waits : RowTone::Plain);
    const bool back = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &r) {
        return back ? QRect(option.rect.left() + option.rect.right() - r.right(), r.top(), r.width(), r.height()) : r;
    };
    QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    QFont font = theme.font(TextRole::Body);
    QColor ink = state == State::LeftOut || state == State::Same ? theme.text2 : theme.text1;
    switch (index.column()) {
    case Model::StateColumn:
        if (state == State::Refused || waits) {
            const Status status = waits ? Status::Near : Status::Off;
            paintStatus(*painter, placed(QRect(room.left(), room.center().y() - shape / 2, shape, shape)), status,
                        theme);
            room.setLeft(room.left() + shape + 5);
            ink = theme.colour(waits ? TextColour::Near : TextColour::Off);
            font = theme.font(TextRole::Strong);
        } else if (state == State::New) {
            ink = theme.accent;
            font = theme.font(TextRole::Strong);
        }
        break;
    case Model::SureColumn:
        if (const int confidence = index.data(Model::ConfidenceRole).toInt(); confidence >= 0) {
            paintSureness(*painter, placed(QRect(room.left(), room.center().y() - sureShape / 2, sureShape, sureShape)),
                          Confidence(confidence), theme);
            room.setLeft(room.left() + sureShape + 7);
        }
        break;
    case Model::TakenColumn:
    case Model::DepartmentColumn:
        if (index.flags() & Qt::ItemIsEditable) {
            // A small arrow says that there is something to choose.
            const QPointF tip(placed(QRect(room.right() - 8, room.center().y(), 8, 4)).center());
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.text2, 1.4));
            painter->drawPolyline(QPolygonF{tip + QPointF(-3.5, -2), tip + QPointF(0, 1.5), tip + QPointF(3.5, -2)});
            room.setRight(room.right() - 14);
        }
        if (waits && index.column() == Model::TakenColumn)
            font = theme.font(TextRole::Strong);
        break;
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QStringList lines = wrappedText(index.data().toString(), font, room.width(), 2);
    painter->drawText(placed(room), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      lines.join(u'\n'));
    if ((option.state & QStyle::State_HasFocus) && table && table->hasFocus()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *FolderReviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->addItems(index.data(FolderReviewModel::ChoicesRole).toStringList());
    box->setCurrentIndex(-1);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->lineEdit()->setPlaceholderText(tr("type to search"));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FolderReviewDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

/// Up and down look through the list before anything of it is chosen.
bool FolderReviewDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (box && event->type() == QEvent::KeyPress && !box->completer()->popup()->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            box->showPopup();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void FolderReviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box || !box->lineEdit()->text().isEmpty())
        return;
    box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
}

void FolderReviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    QString text = box->currentText();
    // A part of a name that only one choice has is that choice.
    QStringList matches;
    for (int i = 0; i < box->count(); ++i)
        if (!text.trimmed().isEmpty() && box->itemText(i).contains(text.trimmed(), Qt::CaseInsensitive))
            matches.append(box->itemText(i));
    if (box->findText(text, Qt::MatchFixedString) < 0 && matches.size() == 1)
        text = matches.first();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text);
}

FolderReviewTable::FolderReviewTable(QWidget *parent)
    : RowsTable(tr("What each row is taken for"), heightOfRows, parent)
{
    setItemDelegate(new FolderReviewDelegate(this));
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    // One click opens the list.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable) || state() == EditingState
            || QApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        edit(index);
        if (auto *box = qobject_cast<QComboBox *>(indexWidget(index));
            box || (box = viewport()->findChild<QComboBox *>()))
            box->showPopup();
    });
}

int FolderReviewTable::firstColumn() const
{
    return Model::TakenColumn;
}

void FolderReviewTable::fitColumns(double scale)
{
    spread({{104, 0.08}, {140, 0.15}, {120, 0.13}, {110, 0.11}, {160, 0.17}, {124, 0.09}}, scale);
}

void FolderReviewTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
        && currentIndex().isValid()) {
        QModelIndex cell = currentIndex();
        if (!(cell.flags() & Qt::ItemIsEditable))
            cell = cell.siblingAtColumn(Model::TakenColumn);
        setCurrentIndex(cell);
        edit(cell);
        return;
    }
    RowsTable::keyPressEvent(event);
}

} // namespace statroom
