// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ReportFonts.h"

#include <QPaintDevice>

#include <cmath>

namespace statroom {

ReportFonts::ReportFonts(const Theme &theme, QPaintDevice &device) : m_theme(theme)
{
    for (int role = 0; role <= static_cast<int>(TextRole::Small); ++role) {
        for (const bool strong : {false, true}) {
            QFont font = theme.font(static_cast<TextRole>(role));
            // A painter turns points into dots of its device and the page's scale does so once more.
            font.setPointSizeF(theme.pointSize(static_cast<TextRole>(role)) * 72.0 / device.logicalDpiY());
            font.setHintingPreference(QFont::PreferNoHinting);
            // Without ligatures: a search in a PDF does not find them.
            font.setStyleStrategy(QFont::PreferNoShaping);
            if (strong)
                font.setWeight(QFont::Bold);
            font = QFont(font, &device);
            m_made.push_back({font, QFontMetricsF(font)});
        }
    }
}

double ReportFonts::lineHeight(TextRole role) const
{
    return std::ceil(m_theme.pointSize(role) * 1.32 * 4) / 4;
}

} // namespace statroom
