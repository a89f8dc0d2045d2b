// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/DropArea.h"

#include "theme/Theme.h"

#include <QPainter>

namespace statroom {

DropArea::DropArea(QWidget *parent) : QWidget(parent) {}

void DropArea::setExpecting(bool expecting)
{
    m_expecting = expecting;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_expecting ? theme.selectedRow : theme.surface);
    painter.setPen(QPen(m_expecting ? theme.accent : theme.control, m_expecting ? 2 : 1,
                        m_expecting ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace statroom
