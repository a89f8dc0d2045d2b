// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts of a report as its device will paint them, each found and measured once: a page sets a hundred texts in
// half a dozen of them. Lengths are points.
#pragma once

#include "theme/Theme.h"

#include <QFont>
#include <QFontMetricsF>

#include <vector>

class QPaintDevice;

namespace statroom {

class ReportFonts
{
public:
    // The device is asked only now.
    ReportFonts(const Theme &theme, QPaintDevice &device);

    const Theme &theme() const { return m_theme; }
    // For a painter whose unit is the point.
    const QFont &font(TextRole role, bool strong = false) const { return made(role, strong).font; }
    const QFontMetricsF &metrics(TextRole role, bool strong = false) const { return made(role, strong).metrics; }
    double width(const QString &text, TextRole role, bool strong = false) const
    {
        return metrics(role, strong).horizontalAdvance(text);
    }
    double lineHeight(TextRole role) const;

private:
    struct Made
    {
        QFont font;
        QFontMetricsF metrics;
    };
    const Made &made(TextRole role, bool strong) const
    {
        return m_made[static_cast<size_t>(role) * 2 + (strong ? 1 : 0)];
    }

    Theme m_theme;
    std::vector<Made> m_made;
};

} // namespace statroom
