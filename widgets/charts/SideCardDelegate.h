// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the cards of a side list (needs attention, worth celebrating): badge, what in medium
// weight with its value at the right, where it belongs, and why. Texts come from the model's roles
// and wrap where they do not fit a line: a card is as high as its words at the list's width.
#pragma once

#include <QCache>
#include <QList>
#include <QStyledItemDelegate>

#include <utility>

class QListView;

namespace statroom {

struct Theme;

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
        // Of a control chart: int(Variation) and int(ChartPoint::Direction), an icon before the why.
        int variation = -1;
        int direction = -1;
    };

    explicit SideCardDelegate(const Roles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        int height = 0;
        int indent = 0; // for the icon before it
    };
    struct Layout
    {
        QString title;
        QString value;
        QList<Line> lines;
        int textWidth = 0;
        int titleWidth = 0;
        int valueWidth = 0;
        int lineHeight = 0;
        int titleHeight = 0;
        int height = 0;
    };
    const Layout &laidOut(const Theme &theme, int width, const QModelIndex &index) const;

    Roles m_roles;
    mutable QCache<QString, Layout> m_layouts; // by the words, the width and the size of text they were laid out for
};

// A list view set up for such cards: no frame, whole-row selection, hover, opens on Enter and
// double click.
QListView *sideList(const QString &accessibleName, const SideCardDelegate::Roles &roles, QWidget *parent = nullptr);

} // namespace statroom
