// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/BurnUpChart.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace statroom {

BurnUpChart::BurnUpChart(QWidget *parent) : QWidget(parent)
{
    ensureDescribedAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Course of the goal"));
    restyle();
}

void BurnUpChart::setBurnUp(const BurnUp &burnUp, const QString &summary)
{
    m_layout.setBurnUp(burnUp);
    m_layout.layOut();
    if (summary != m_summary) {
        m_summary = summary;
        announceSummary(this);
    }
    update();
}

void BurnUpChart::paint(QPainter &painter, const QRectF &target, const BurnUp &burnUp, const ChartStyle &style)
{
    BurnUpLayout layout;
    layout.setStyle(style);
    layout.setSize(target.size());
    layout.setBurnUp(burnUp);
    layout.layOut();
    painter.save();
    painter.translate(target.topLeft());
    layout.paint(painter);
    painter.restore();
}

void BurnUpChart::paintSmall(QPainter &painter, const QRectF &target, const BurnUp &burnUp, const Theme &theme)
{
    BurnUpLayout layout;
    layout.setExtent(BurnUpLayout::Extent::Small);
    layout.setStyle(ChartStyle::desk(theme));
    layout.setSize(target.size());
    layout.setBurnUp(burnUp);
    layout.layOut();
    painter.save();
    painter.translate(target.topLeft());
    layout.paint(painter);
    painter.restore();
}

void BurnUpChart::restyle()
{
    m_layout.setStyle(ChartStyle::of(this));
    // On a wall the list of classes is below what is seen; how they were done stays in sight.
    m_layout.setClasses(m_layout.style().theme.medium == Medium::Wall ? BurnUpLayout::Classes::InLegend
                                                                      : BurnUpLayout::Classes::Beside);
    m_layout.setSize(QSizeF(size()));
    m_layout.layOut();
    update();
}

void BurnUpChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout.paint(painter);
}

void BurnUpChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

void BurnUpChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange)
        restyle();
}

// What was hidden while the theme changed may not have heard of it.
void BurnUpChart::showEvent(QShowEvent *event)
{
    if (m_layout.style().theme != ChartStyle::of(this).theme)
        restyle();
    QWidget::showEvent(event);
}

void BurnUpChart::ask(double x)
{
    if (const QDate day = m_layout.dayAt(x); day.isValid())
        emit dayWanted(day);
}

void BurnUpChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(event->position().x());
    else
        QWidget::mousePressEvent(event);
}

void BurnUpChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        ask(event->position().x());
}

StepChain::StepChain(QWidget *parent) : QWidget(parent)
{
    ensureDescribedAccessibility();
    setAccessibleName(tr("Steps of the goal"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepChain::setSteps(const QList<BurnUp::Flag> &flags, const QString &summary)
{
    m_steps.clear();
    for (const BurnUp::Flag &flag : flags)
        if (flag.kind != BurnUp::Flag::Kind::Event)
            m_steps.append(flag);
    m_summary = summary;
    announceSummary(this);
    update();
}

QSize StepChain::sizeHint() const
{
    return {320, int(90 * std::max(1.0, Theme::of(this).scale()))};
}

void StepChain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QString due;
    for (const BurnUp::Flag &step : m_steps)
        if (step.kind == BurnUp::Flag::Kind::Overdue && due.isEmpty())
            due = tr("due %1").arg(QLocale().toString(step.day, QStringLiteral("d MMM yyyy")));
    paintSteps(painter, rect(), m_steps, due, Theme::of(this));
}

void paintSteps(QPainter &painter, const QRectF &target, const QList<BurnUp::Flag> &steps, const QString &dueText,
                const Theme &theme)
{
    if (steps.isEmpty())
        return;
    using Kind = BurnUp::Flag::Kind;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double each = target.width() / double(steps.size());
    const double across =
        std::clamp(std::min(each * 0.62, target.height() * 0.4), 6.0, 22.0 * std::max(1.0, theme.scale()));
    const double y = target.center().y() - (dueText.isEmpty() ? 0 : across * 0.4);
    const double thin = std::max(1.2, across / 9);
    const auto centre = [&](qsizetype i) {
        return QPointF(target.left() + (double(i) + 0.5) * each, y);
    };
    painter.setPen(QPen(theme.control, thin));
    for (qsizetype i = 1; i < steps.size(); ++i)
        painter.drawLine(centre(i - 1) + QPointF(across / 2, 0), centre(i) - QPointF(across / 2, 0));
    bool told = dueText.isEmpty();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QPointF at = centre(i);
        const QRectF circle(at - QPointF(across / 2, across / 2), QSizeF(across, across));
        const QColor late = theme.status(Status::Off).word;
        switch (steps[i].kind) {
        case Kind::Reached:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.series);
            painter.drawEllipse(circle);
            painter.setPen(QPen(theme.surface, across / 8, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(at + QPointF(-0.22, 0.02) * across, at + QPointF(-0.05, 0.19) * across);
            painter.drawLine(at + QPointF(-0.05, 0.19) * across, at + QPointF(0.24, -0.16) * across);
            break;
        case Kind::Overdue:
            // The hands of a clock: late is told by shape, too.
            painter.setPen(QPen(late, thin * 1.4));
            painter.setBrush(theme.surface);
            painter.drawEllipse(circle);
            painter.drawLine(at, at + QPointF(0, -0.27) * across);
            painter.drawLine(at, at + QPointF(0.2, 0.1) * across);
            if (!told) {
                told = true;
                painter.setFont(theme.font(TextRole::Small));
                const double width = QFontMetricsF(painter.font()).horizontalAdvance(dueText);
                const double left =
                    std::clamp(at.x() - width / 2, target.left(), std::max(target.left(), target.right() - width));
                painter.drawText(QRectF(left, circle.bottom() + 3, width + 1, 40),
                                 Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, dueText);
            }
            break;
        default:
            painter.setPen(QPen(theme.control, thin));
            painter.setBrush(theme.surface);
            painter.drawEllipse(circle);
        }
    }
    painter.restore();
}

} // namespace statroom
