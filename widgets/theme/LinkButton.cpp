// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/LinkButton.h"

#include <QPainter>
#include <QStyle>

namespace statroom {

LinkButton::LinkButton(const QString &text, QWidget *parent, TextRole role) : QPushButton(text, parent), m_role(role)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont LinkButton::textFont() const
{
    QFont font = Theme::of(this).font(m_role);
    font.setUnderline(underMouse() && isEnabled());
    return font;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2, qMax(24, metrics.height() + 4)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {24, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setFont(textFont());
    painter.setPen(isEnabled() ? theme.accent : theme.text3);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width(), Qt::TextShowMnemonic);
    painter.drawText(
        rect(), Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::TextShowMnemonic,
        shown);
}

} // namespace statroom
