// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all charts do alike: round steps of an axis and hatched areas.
#pragma once

class QPainter;
class QPen;
class QRectF;

namespace statroom {

// The least round step that is at least `rough`, which is above 0: 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] double niceStep(double rough);
// With how many decimals its multiples are written.
[[nodiscard]] int decimalsOf(double step);

// Lines from bottom left to top right, `distance` apart.
void drawHatch(QPainter &painter, const QRectF &rect, double distance, const QPen &pen);

} // namespace statroom
