// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/StatusBadge.h"

#include "charts/StatusShape.h"

#include <QPainter>
#include <QStyle>

namespace statroom {

StatusBadge::StatusBadge(Status status, Shows shows, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_shows(shows)
{
    ensureDescribedAccessibility();
    setAccessibleName(word());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    setAccessibleName(word());
    updateGeometry();
    update();
}

void StatusBadge::setWord(const QString &word)
{
    if (word == m_word)
        return;
    m_word = word;
    setAccessibleName(this->word());
    updateGeometry();
    update();
}

void StatusBadge::setWhy(const QString &why)
{
    if (why == m_why)
        return;
    m_why = why;
    setToolTip(why);
    announceSummary(this);
}

void StatusBadge::setShapeSize(int pixels)
{
    m_size = pixels;
    updateGeometry();
    update();
}

QString StatusBadge::word() const
{
    return m_word.isEmpty() ? statusLabel(m_status) : m_word;
}

QSize StatusBadge::sizeHint() const
{
    if (m_shows == Shows::Shape)
        return {m_size, m_size};
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body));
    return {m_size + 8 + metrics.horizontalAdvance(word()) + 1, qMax(m_size, metrics.height())};
}

QSize StatusBadge::minimumSizeHint() const
{
    return sizeHint();
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const QRect shape(0, (height() - m_size) / 2, m_size, m_size);
    paintStatus(painter, QStyle::visualRect(layoutDirection(), rect(), shape), m_status, theme);
    if (m_shows == Shows::ShapeAndWord) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.status(m_status).word);
        const QRect text(m_size + 8, 0, width() - m_size - 8, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                         Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), word());
    }
}

} // namespace statroom
