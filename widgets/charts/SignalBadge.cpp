// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/SignalBadge.h"

#include "charts/StatusShape.h"

#include <QEvent>
#include <QPainter>

namespace statroom {

SignalBadge::SignalBadge(QWidget *parent) : QWidget(parent)
{
    ensureDescribedAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignalBadge::showVariation(Variation variation, ChartPoint::Direction direction, const QString &word,
                                const QString &why)
{
    m_variation = variation;
    m_direction = direction;
    m_assurance.reset();
    say(word, why);
}

void SignalBadge::showAssurance(Assurance assurance, Improvement improvement, const QString &word, const QString &why)
{
    m_assurance = assurance;
    m_improvement = improvement;
    m_variation.reset();
    say(word, why);
}

void SignalBadge::say(const QString &word, const QString &why)
{
    m_why = why;
    setAccessibleName(word);
    setToolTip(why);
    announceSummary(this);
    updateGeometry();
    update();
}

// Both icons take the same room, so that the words beside them are in line.
QSize SignalBadge::sizeHint() const
{
    const int height = qRound(QFontMetricsF(Theme::of(this).font(TextRole::Body)).height() * 1.25);
    return {height * 8 / 5, height};
}

void SignalBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (m_variation)
        paintVariation(painter, rect(), *m_variation, m_direction, theme);
    else if (m_assurance)
        paintAssurance(painter, rect(), *m_assurance, m_improvement, theme);
}

void SignalBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace statroom
