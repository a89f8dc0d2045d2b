// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MinutesBar.h"

#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace statroom {

MinutesBar::MinutesBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Time of the agenda"));
}

void MinutesBar::setMinutes(int used, int of)
{
    m_used = used;
    m_of = of;
    updateGeometry();
    update();
}

QString MinutesBar::text() const
{
    const int spare = m_of - m_used;
    return spare >= 0 ? tr("%1 of %2 min, %3 to spare").arg(m_used).arg(m_of).arg(spare)
                      : tr("%1 of %2 min, %3 min too long").arg(m_used).arg(m_of).arg(-spare);
}

QSize MinutesBar::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body));
    return {190 + 14 + metrics.horizontalAdvance(text()) + 8, metrics.height() + 8};
}

void MinutesBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::Body));
    const int words = painter.fontMetrics().horizontalAdvance(text()) + 4;
    const QRectF bar(0.5, height() / 2.0 - 4, std::max(40, width() - words - 14), 8);
    const int whole = std::max({m_used, m_of, 1});
    const double end = bar.width() * std::min(m_of, whole) / whole;
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(m_used, m_of) / whole, bar.height()),
                     theme.accent);
    if (m_used > m_of) {
        painter.fillRect(QRectF(bar.left() + end, bar.top(), bar.width() - end, bar.height()),
                         QBrush(theme.colour(TextColour::Off), Qt::BDiagPattern));
    }
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setPen(m_used > m_of ? theme.colour(TextColour::Off) : theme.text1);
    painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), text());
}

} // namespace statroom
