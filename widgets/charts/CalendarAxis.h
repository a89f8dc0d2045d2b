// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis of time below a chart, alike in all charts. Ticks stand on whole shares of the calendar year: every month,
// quarter, half, year, or some years; where the year changes, it stands below. Places are counted from the left of
// the plot.
#pragma once

#include "charts/ChartStyle.h"

#include <QDate>
#include <QString>

#include <vector>

class QPainter;
class QPointF;

namespace statroom {

class CalendarAxis
{
public:
    void clear();
    // As close as their names allow at so many pixels a month, and not closer than `leastMonths`.
    void chooseMonths(const ChartStyle &style, double perMonth, int leastMonths = 1);
    // Only a month that a tick stands on gets one; they come in ascending order.
    void addMonth(QDate firstDay, double x);
    void add(const QString &label, double x);
    // A short first year would sit under its neighbour.
    void dropCrowdedYears(const ChartStyle &style);
    void paint(QPainter &painter, const ChartStyle &style, const QPointF &bottomLeft) const;

private:
    struct Tick
    {
        double x = 0;
        QString label;
        QString year;
    };

    int m_everyMonths = 1;
    int m_year = 0;
    std::vector<Tick> m_ticks;
};

} // namespace statroom
