// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Pareto chart in a rectangle, in a window, on the wall and on paper: a bar a cause, the most frequent first, the
// vital few filled and bracketed by name, the others hatched, and the line of what they make up together against its
// own axis. Causes for which there is no room stand together in one bar that says how many they are.
#pragma once

#include "charts/ChartStyle.h"
#include "domain/Pareto.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRectF>

#include <vector>

class QPainter;

namespace statroom {

class ParetoDrawing
{
    Q_DECLARE_TR_FUNCTIONS(statroom::ParetoChart)
public:
    ParetoDrawing(const Pareto &pareto, const ChartStyle &style, const QLocale &locale, const QRectF &rect);

    void paint(QPainter &painter, int current = -1, bool focused = false) const;
    [[nodiscard]] int barCount() const { return int(m_bars.size()); }
    // -1 beside the bars.
    [[nodiscard]] int barAt(const QPointF &place) const;
    // "Storm desk: 90 of 200, 45 %; together 45 %; one of the vital few".
    [[nodiscard]] QString readOut(int bar) const;
    // Whether every cause has its own bar and every name its room.
    [[nodiscard]] bool showsAll() const { return m_showsAll; }

private:
    struct Shown
    {
        Pareto::Bar bar;
        QStringList lines; // of its name
        QRectF rect;
        QPointF end; // of the line of what they make up together
    };

    void choose();
    void place();
    [[nodiscard]] QStringList wrapped(const QString &text, double width, int most);
    [[nodiscard]] double yOf(double share) const;
    void paintAxes(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintVital(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    const Pareto &m_pareto;
    ChartStyle m_style;
    QLocale m_locale;
    QRectF m_rect;
    QRectF m_plot;
    std::vector<Shown> m_bars;
    int m_labelLines = 1;
    bool m_isSparse = false;
    bool m_showsAll = true;
};

} // namespace statroom
