// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes that carry a status or a signal, so that colour never has to: circle with check,
// triangle, octagon with bar, outlined square with dot, filled square with cross; diamond, ring
// with dot, arrow head, small dot; and the icons of a control chart: which way it varies, and whether
// it can reach its target. Drawn with vectors into any rectangle of any painter.
#pragma once

#include "domain/ControlChart.h"
#include "theme/Theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace statroom {

// Into the largest square in the middle of rect.
void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Theme &theme);

// A marker on a chart, `across` its full width in the painter's units, with a halo of the ground
// around it.
void paintSignal(QPainter &painter, const QPointF &centre, double across, Variation variation, const Theme &theme);

// What a control chart says of its last value, into the largest square in the middle of rect: a wave for usual
// variation; an arrow the way it went, in a diamond (worse), a circle (better) or alone (neither).
void paintVariation(QPainter &painter, const QRectF &rect, Variation variation, ChartPoint::Direction direction,
                    const Theme &theme);
[[nodiscard]] QColor variationColour(Variation variation, const Theme &theme);
[[nodiscard]] TextColour wordColour(Variation variation);

// Whether the process reaches its target: a wave across the target line or on the side of it that it reaches, with a
// question mark, a check or a cross beside it; half as wide again as high.
void paintAssurance(QPainter &painter, const QRectF &rect, Assurance assurance, Improvement improvement,
                    const Theme &theme);

// Stands before a number that somebody doubts, in the colour of annotations.
[[nodiscard]] QString disputedSign();

// "Met", "Within 10 %", "Off target", "No target", "No data". Where the tolerance is not 10 %, ask
// the domain.
[[nodiscard]] QString statusLabel(Status status);

} // namespace statroom
