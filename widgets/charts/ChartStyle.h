// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large and in which colours a chart is drawn, for the desk, a page on the wall, slides and paper. Lengths
// and fonts are pixels at 96 to the inch; whoever paints elsewhere scales the painter.
#pragma once

#include "theme/Theme.h"

#include <QFont>

namespace statroom {

struct ChartStyle
{
    Theme theme;
    double series = 2;
    double target = 1.8;
    double thin = 1.3; // mean, limits, the year before
    double line = 1; // axis, annotation, ring's neighbours
    double dot = 7; // across
    double diamond = 12;
    double ring = 20;
    double space = 4; // the grid everything else is a multiple of
    bool interactive = true; // ring, callout and focus are shown

    QFont axis;
    QFont axisStrong;
    QFont label;
    QFont labelStrong;

    static ChartStyle desk(const Theme &theme, double dotsPerInch = 96);
    static ChartStyle projector(int slideHeight);
    static ChartStyle wall(const Theme &theme);
    static ChartStyle print();
    static ChartStyle of(const QWidget *widget);
};

} // namespace statroom
