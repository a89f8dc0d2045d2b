// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt's layouts lack.
#pragma once

#include <QList>

class QLayout;
class QWidget;

namespace statroom {

// Takes all widgets out of a layout and hides them; they are deleted when the event at hand is done, so that a
// button may clear the row it stands in.
void clearLayout(QLayout &layout);

// A card of parts that share the room, and so have no height of their own, keeps what its words and the least of these
// parts need.
void keepLeastHeight(QWidget &card, const QList<QWidget *> &parts);

} // namespace statroom
