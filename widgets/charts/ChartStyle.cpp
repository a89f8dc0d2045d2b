// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/ChartStyle.h"

#include <QWidget>

namespace statroom {

namespace {

// A scene is scaled as a whole, so its fonts must not be resolved against the device's own
// resolution.
QFont inPixels(QFont font, double points, double dotsPerInch, QFont::Weight weight)
{
    font.setPixelSize(qMax(1, qRound(points * dotsPerInch / 72.0)));
    font.setWeight(weight);
    return font;
}

void setFonts(ChartStyle &style, double dotsPerInch)
{
    const Theme &theme = style.theme;
    const QFont base = theme.font(TextRole::Secondary);
    const double points = theme.pointSize(TextRole::Secondary);
    style.axis = inPixels(base, points, dotsPerInch, QFont::Normal);
    style.axisStrong = inPixels(base, points, dotsPerInch, QFont::Medium);
    style.label = style.axis;
    style.labelStrong = inPixels(base, points, dotsPerInch, QFont::Bold);
}

} // namespace

ChartStyle ChartStyle::desk(const Theme &theme, double dotsPerInch)
{
    ChartStyle style;
    style.theme = theme;
    setFonts(style, dotsPerInch);
    return style;
}

ChartStyle ChartStyle::projector(int slideHeight)
{
    ChartStyle style;
    style.theme = Theme::projector(slideHeight);
    // Strokes of the visual language are given for a slide 1080 px high.
    const double k = slideHeight / 1080.0;
    style.series = 5 * k;
    style.target = 4.5 * k;
    style.thin = 3 * k;
    style.line = 2.5 * k;
    style.dot = 16 * k;
    style.diamond = 30 * k;
    style.ring = 44 * k;
    style.space = 9 * k;
    style.interactive = false;
    setFonts(style, 96);
    // Without ligatures: a search in a PDF does not find them.
    for (QFont *font : {&style.axis, &style.axisStrong, &style.label, &style.labelStrong})
        font->setStyleStrategy(QFont::PreferNoShaping);
    return style;
}

ChartStyle ChartStyle::wall(const Theme &theme)
{
    ChartStyle style;
    style.theme = theme;
    // A page's chart is a part of the picture, so its strokes are finer than a slide's, but none below 3 px in 1080.
    const double k = theme.slideHeight / 1080.0;
    style.series = 4 * k;
    style.target = 3.6 * k;
    style.thin = 3 * k;
    style.line = 2 * k;
    style.dot = 12 * k;
    style.diamond = 22 * k;
    style.ring = 32 * k;
    style.space = 7 * k;
    setFonts(style, 96);
    return style;
}

ChartStyle ChartStyle::print()
{
    ChartStyle style;
    style.theme = Theme::print();
    style.series = 1.5;
    style.target = 1.35;
    style.thin = 1;
    style.line = 0.75;
    style.dot = 5;
    style.diamond = 10;
    style.ring = 16;
    style.interactive = false;
    setFonts(style, 96);
    // Without ligatures: a search in a PDF does not find them.
    for (QFont *font : {&style.axis, &style.axisStrong, &style.label, &style.labelStrong})
        font->setStyleStrategy(QFont::PreferNoShaping);
    return style;
}

ChartStyle ChartStyle::of(const QWidget *widget)
{
    const Theme theme = Theme::of(widget);
    if (theme.medium == Medium::Wall)
        return wall(theme);
    if (theme.medium == Medium::Projector)
        return projector(theme.slideHeight);
    return desk(theme, widget ? widget->logicalDpiY() : 96);
}

} // namespace statroom
