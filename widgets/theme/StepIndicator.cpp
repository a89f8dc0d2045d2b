// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/StepIndicator.h"

#include "theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace statroom {

namespace {

constexpr int disc = 22;
constexpr int textGap = 8;
constexpr int lineLength = 36;
constexpr int lineGap = 16;

} // namespace

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int index)
{
    m_current = qBound(0, index, int(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

int StepIndicator::widthOf(int index) const
{
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    return disc + textGap + QFontMetrics(medium).horizontalAdvance(m_steps.at(index));
}

QSize StepIndicator::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        width += widthOf(i) + (i ? lineLength + 2 * lineGap : 0);
    return {width + 2, qMax(30, fontMetrics().height() + 8)};
}

QSize StepIndicator::minimumSizeHint() const
{
    return {int(m_steps.size()) * (disc + textGap), sizeHint().height()};
}

void StepIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool roomy = width() >= sizeHint().width();
    double x = 1;
    const double middle = height() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i && roomy) {
            painter.setPen(QPen(theme.control, 1));
            painter.drawLine(QPointF(x + lineGap, middle), QPointF(x + lineGap + lineLength, middle));
            x += lineLength + 2 * lineGap;
        } else if (i) {
            x += textGap;
        }
        const bool present = i == m_current;
        const bool done = i < m_current;
        const QRectF circle(x, middle - disc / 2.0, disc, disc);
        painter.setPen(present ? QPen(Qt::NoPen) : QPen(theme.control, 1.5));
        painter.setBrush(present ? QBrush(theme.accent) : QBrush(theme.surface));
        painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
        if (done) {
            painter.setPen(QPen(theme.text2, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = circle.center();
            painter.drawLine(c + QPointF(-4.2, 0.4), c + QPointF(-1.2, 3.4));
            painter.drawLine(c + QPointF(-1.2, 3.4), c + QPointF(4.6, -3.4));
        } else {
            QFont font = theme.font(TextRole::Small);
            font.setWeight(QFont::Bold);
            painter.setFont(font);
            painter.setPen(present ? theme.onAccent : theme.text2);
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += disc + textGap;
        if (roomy || present) {
            QFont textFont = font();
            textFont.setWeight(present ? QFont::Medium : QFont::Normal);
            painter.setFont(textFont);
            painter.setPen(present ? theme.accent : theme.text2);
            const double room = roomy ? widthOf(i) - disc - textGap
                                      : qMax(0.0, width() - x - (m_steps.size() - 1 - i) * (disc + 2.0 * textGap));
            painter.drawText(QRectF(x, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(m_steps.at(i), Qt::ElideRight, int(room) + 1));
            x += room;
        }
    }
}

} // namespace statroom
