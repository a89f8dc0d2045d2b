// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tab goes through a page as it is read: in the order of its layouts, not in that in which its parts were made.
#pragma once

#include <QList>

class QWidget;

namespace statroom {

// The widgets at and below `root` that Tab reaches, also hidden ones: layouts from first to last, grids row by row,
// splitters and stacks part by part, and what lies in no layout after them, from top to bottom.
[[nodiscard]] QList<QWidget *> tabStops(QWidget &root);
// Links them in this order. Where `root` as a whole stands among the others stays as it is.
void orderTabs(const QList<QWidget *> &stops);

} // namespace statroom
