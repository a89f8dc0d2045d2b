// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/SpansChart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace statroom {

SpansChart::SpansChart(QWidget *parent) : QWidget(parent)
{
    ensureDescribedAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Values before and after"));
}

void SpansChart::setReading(std::shared_ptr<const BeforeAfterReading> reading)
{
    m_reading = std::move(reading);
    m_current = -1;
    emit pointReadOut({});
    announceSummary(this);
    update();
}

QString SpansChart::readOut() const
{
    return m_reading ? drawing().readOut(m_current) : QString();
}

QString SpansChart::describedSummary() const
{
    return m_reading ? m_reading->text.answer : QString();
}

SpansDrawing SpansChart::drawing() const
{
    return SpansDrawing(*m_reading, ChartStyle::of(this), size());
}

void SpansChart::paintEvent(QPaintEvent *)
{
    if (!m_reading)
        return;
    QPainter painter(this);
    drawing().paint(painter, m_current, hasFocus());
}

void SpansChart::walkTo(int row)
{
    if (row == m_current || row < 0)
        return;
    m_current = row;
    emit pointReadOut(readOut());
    announceValue(this);
    update();
}

void SpansChart::keyPressEvent(QKeyEvent *event)
{
    const int last = m_reading ? drawing().rowCount() - 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        walkTo(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        walkTo(m_current < 0 ? 0 : std::min(last, m_current + 1));
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

void SpansChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_reading)
        walkTo(drawing().rowAt(event->position().x()));
}

void SpansChart::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

} // namespace statroom
