// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints SparkPoints for delegates: the line in runs that never cross a gap, the stepping target
// dashed, a dot on the last value, hollow when preliminary. Lines are drawn segment by segment,
// which is many times faster than an antialiased polyline.
#pragma once

#include "items/SparkPoints.h"
#include "theme/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace statroom {

void paintSparkline(QPainter &painter, const QRectF &rect, const SparkPoints &points, const Theme &theme);

// "24 periods, 2 without a value", for accessible text beside the formatted last value.
[[nodiscard]] QString sparklineText(const SparkPoints &points);

} // namespace statroom
