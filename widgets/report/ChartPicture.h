// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One chart as a picture that explains itself wherever it is pasted: the title and department above it, below it where
// the numbers come from. Always on white, whatever the window's theme. A file appears whole or not at all.
#pragma once

#include "domain/Result.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace statroom {

class TrendChart;

class ChartPicture
{
public:
    struct Caption
    {
        QString title;
        QString subtitle;
        QString source;
    };

    ChartPicture(const TrendChart &chart, Caption caption);
    // Whatever draws itself into a rectangle, in the style of print.
    using Draw = std::function<void(QPainter &, const QRectF &)>;
    ChartPicture(Draw draw, Caption caption);

    // 96 dots to the inch times `ratio`.
    QImage image(const QSize &size = QSize(960, 540), double ratio = 2) const;
    // The ending says the format: .png, .svg or .pdf.
    Result<void> save(const QString &path, const QSize &size = QSize(960, 540)) const;

private:
    void paint(QPainter &painter, const QRectF &rect, double dotsPerPixel) const;

    Draw m_draw;
    Caption m_caption;
};

} // namespace statroom
