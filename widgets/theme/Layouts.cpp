// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Layouts.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace statroom {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void keepLeastHeight(QWidget &card, const QList<QWidget *> &parts)
{
    card.layout()->activate(); // what was just hidden takes no height
    int least = card.layout()->heightForWidth(std::max(card.width(), 1));
    for (const QWidget *part : parts)
        if (card.isAncestorOf(part) && !part->isHidden())
            least += part->minimumHeight();
    card.setMinimumHeight(std::max(least, card.layout()->minimumSize().height()));
}

} // namespace statroom
