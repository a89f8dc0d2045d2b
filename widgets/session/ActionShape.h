// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of an action item's standing, the same on boards, agendas and slides: a clock for what is late, a tick in a
// circle for what is done, an open circle for what is open, a struck one for what was dropped. Never one of the shapes
// of a metric's status.
#pragma once

#include "domain/ActionItem.h"
#include "theme/Theme.h"

#include <QRectF>

class QPainter;

namespace statroom {

[[nodiscard]] QColor actionColour(ActionItem::Standing standing, const Theme &theme);
void paintActionStanding(QPainter &painter, const QRectF &rect, ActionItem::Standing standing, const Theme &theme);

} // namespace statroom
