// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes that carry a status or a signal, so that colour never has to: circle with check,
// triangle, octagon with bar, outlined square with dot, filled square with cross; diamond, ring
// with dot, small dot. Drawn with vectors into any rectangle of any painter.
#pragma once

#include "theme/Theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace statroom {

enum class SignalMark { Usual, Worse, Better };

// Into the largest square in the middle of rect.
void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Theme &theme);

// A marker on a chart, `across` its full width in the painter's units, with a halo of the ground
// around it.
void paintSignal(QPainter &painter, const QPointF &centre, double across, SignalMark mark, const Theme &theme);

// Stands before a number that somebody doubts, in the colour of annotations.
[[nodiscard]] QString disputedSign();

// "Met", "Within 10 %", "Off target", "No target", "No data". Where the tolerance is not 10 %, ask
// the domain.
[[nodiscard]] QString statusLabel(Status status);

} // namespace statroom
