// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the cards of a side list (needs attention, worth celebrating): badge, what in medium
// weight with its value at the right, where it belongs, and why. Texts come from the model's roles;
// words that do not fit are shortened, and the whole is the item's tool tip.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace statroom {

class SideCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Which roles of the list's model hold what; Status as int, texts as QString. A role of -1 is
    // left out.
    struct Roles
    {
        int title = Qt::DisplayRole;
        int status = -1;
        int value = -1;
        int place = -1;
        int why = -1;
    };

    explicit SideCardDelegate(const Roles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

// A list view set up for such cards: no frame, whole-row selection, hover, opens on Enter and
// double click.
QListView *sideList(const QString &accessibleName, const SideCardDelegate::Roles &roles, QWidget *parent = nullptr);

} // namespace statroom
