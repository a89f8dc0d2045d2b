// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ParetoChart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace statroom {

ParetoChart::ParetoChart(QWidget *parent) : QWidget(parent)
{
    ensureDescribedAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Pareto chart of the causes"));
}

void ParetoChart::setPareto(const Pareto &pareto, const QString &summary, const QLocale &locale)
{
    m_pareto = pareto;
    m_summary = summary;
    m_locale = locale;
    m_current = -1;
    emit barReadOut({});
    announceSummary(this);
    update();
}

ParetoDrawing ParetoChart::drawing() const
{
    return ParetoDrawing(m_pareto, ChartStyle::of(this), m_locale, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void ParetoChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter, m_current, hasFocus());
}

void ParetoChart::walkTo(int bar)
{
    if (bar == m_current || bar < 0)
        return;
    m_current = bar;
    emit barReadOut(readOut());
    announceValue(this);
    update();
}

void ParetoChart::keyPressEvent(QKeyEvent *event)
{
    const int last = drawing().barCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        walkTo(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        walkTo(m_current < 0 ? std::min(0, last) : std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        walkTo(std::min(0, last));
        break;
    case Qt::Key_End:
        walkTo(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ParetoChart::mouseMoveEvent(QMouseEvent *event)
{
    walkTo(drawing().barAt(event->position()));
}

void ParetoChart::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void ParetoChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        walkTo(std::min(0, drawing().barCount() - 1));
}

} // namespace statroom
