// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/CalendarAxis.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace statroom {

void CalendarAxis::clear()
{
    m_ticks.clear();
    m_year = 0;
}

void CalendarAxis::chooseMonths(const ChartStyle &style, double perMonth, int leastMonths)
{
    const QLocale locale;
    const QFontMetricsF metrics(style.axis);
    double needed = 0;
    for (int month = 1; month <= 12; ++month)
        needed = std::max(needed, metrics.horizontalAdvance(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    needed += 2.5 * style.space;
    for (const int months : {1, 3, 6, 12, 24, 60, 120}) {
        m_everyMonths = months;
        if (months >= leastMonths && months * perMonth >= needed)
            break;
    }
}

void CalendarAxis::addMonth(QDate firstDay, double x)
{
    if ((firstDay.year() * 12 + firstDay.month() - 1) % m_everyMonths != 0)
        return;
    Tick tick{x, m_everyMonths >= 12 ? QString() : QLocale().toString(firstDay, QStringLiteral("MMM")), {}};
    if (firstDay.year() != m_year)
        tick.year = QString::number(firstDay.year());
    m_year = firstDay.year();
    m_ticks.push_back(tick);
}

void CalendarAxis::add(const QString &label, double x)
{
    m_ticks.push_back({x, label, {}});
}

void CalendarAxis::dropCrowdedYears(const ChartStyle &style)
{
    const QFontMetricsF strong(style.axisStrong);
    double end = -1e9;
    for (Tick &tick : m_ticks) {
        if (tick.year.isEmpty())
            continue;
        const double half = strong.horizontalAdvance(tick.year) / 2;
        if (tick.x - half < end + style.space)
            tick.year.clear();
        else
            end = tick.x + half;
    }
}

void CalendarAxis::paint(QPainter &painter, const ChartStyle &style, const QPointF &bottomLeft) const
{
    const Theme &theme = style.theme;
    const double line = QFontMetricsF(style.axis).height();
    const auto write = [&](const QFont &font, const QColor &colour, const QPointF &top, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(top.x() - 200, top.y(), 400, line), Qt::AlignHCenter | Qt::AlignTop, text);
    };
    for (const Tick &tick : m_ticks) {
        const QPointF at = bottomLeft + QPointF(tick.x, 0);
        painter.setPen(QPen(theme.control, style.line));
        painter.drawLine(at, at + QPointF(0, 1.25 * style.space));
        QPointF top = at + QPointF(0, 1.5 * style.space);
        if (!tick.label.isEmpty()) {
            write(style.axis, theme.text2, top, tick.label);
            top += QPointF(0, line);
        }
        if (!tick.year.isEmpty())
            write(style.axisStrong, theme.text1, top, tick.year);
    }
}

} // namespace statroom
