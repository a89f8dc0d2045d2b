// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup/SetupDelegate.h"

#include "items/setup/SetupTableModel.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace statroom {

namespace {

constexpr int padding = 10; // as of the heads

} // namespace

QSize SetupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::of(option.widget).font(TextRole::Body));
    return {metrics.horizontalAdvance(index.data().toString().simplified()) + 2 * padding + 2, metrics.height() + 12};
}

void SetupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const QString refusal = index.data(SetupTableModel::RefusalRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect,
                      !refusal.isEmpty() ? theme.errorGround
                          : selected     ? theme.selectedRow
                                         : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
    if (selected && option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);
    QFont font = theme.font(TextRole::Body);
    const bool retired = index.data(SetupTableModel::RetiredRole).toBool();
    font.setStrikeOut(retired);
    const bool quiet = retired || index.data(SetupTableModel::QuietRole).toBool();
    QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(font);
    if (!refusal.isEmpty()) {
        painter->setPen(QPen(theme.status(Status::Off).outline, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        const QString note = tr("not saved");
        const QFont small = theme.font(TextRole::Small);
        const int width = QFontMetrics(small).horizontalAdvance(note);
        if (inner.width() > width + 40) {
            painter->setFont(small);
            painter->setPen(theme.colour(TextColour::Off));
            painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, note);
            inner.setRight(inner.right() - width - 6);
        }
        painter->setFont(font);
        painter->setPen(theme.colour(TextColour::Off));
    } else {
        painter->setPen(quiet ? theme.text3 : theme.text1);
    }
    const QString text = index.data().toString().simplified();
    const int align = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(inner, align, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

QWidget *SetupDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QStringList choices = index.data(SetupTableModel::ChoicesRole).toStringList();
    const auto entry = SetupColumn::Entry(index.data(SetupTableModel::EntryRole).toInt());
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (entry == SetupColumn::Entry::Choice) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        box->setMaxVisibleItems(20);
        box->setAccessibleName(name);
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    if (!choices.isEmpty() && entry == SetupColumn::Entry::Text) {
        auto *completer = new QCompleter(choices, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

void SetupDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->findText(text) < 0)
            box->insertItem(0, text);
        box->setCurrentIndex(box->findText(text));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void SetupDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

} // namespace statroom
