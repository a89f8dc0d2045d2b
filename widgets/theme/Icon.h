// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Line icons of resources/icons by file name ("arrow-left"), drawn sharp at any size and pixel
// ratio and tinted with the theme in force when they are painted: a change of theme needs no new
// icons. An unknown name gives a null icon.
#pragma once

#include "theme/Theme.h"

#include <QIcon>

class QPainter;

namespace statroom {

// Ink in Normal mode; the accent when selected or on, grey when disabled.
[[nodiscard]] QIcon themeIcon(const QString &name, TextColour ink = TextColour::Secondary);

// The mark of the program in its own colours.
[[nodiscard]] QIcon applicationIcon();

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink);

} // namespace statroom
