// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything of a goal's burn-up stands in a rectangle, and how it is painted: what is done stacked by class,
// what is committed hatched above it, the path that was needed, the day looked at, where it is likely to end.
// Small ones, for rows of a list, have neither axes nor words. Whoever changes what is shown, its style or its size
// calls layOut() before painting.
#pragma once

#include "charts/CalendarAxis.h"
#include "charts/ChartStyle.h"
#include "items/BurnUp.h"

#include <QCoreApplication>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace statroom {

class BurnUpLayout
{
    Q_DECLARE_TR_FUNCTIONS(statroom::BurnUpChart)
public:
    enum class Extent { Whole, Small };

    void setExtent(Extent extent) { m_extent = extent; }
    // Where a list beside the chart names the classes, its legend leaves them out.
    enum class Classes { InLegend, Beside };
    void setClasses(Classes classes) { m_classes = classes; }
    void setStyle(const ChartStyle &style) { m_style = style; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    void setSize(const QSizeF &size) { m_size = size; }
    void setBurnUp(const BurnUp &burnUp) { m_shown = burnUp; }
    [[nodiscard]] const BurnUp &burnUp() const { return m_shown; }
    void layOut();
    void paint(QPainter &painter) const;

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] QDate dayAt(double x) const; // invalid outside the plot

private:
    struct Legend
    {
        enum class Mark { Line, Swatch, Hatch, Fan };
        Mark mark;
        QString text;
        QColor colour;
        double width = 0;
        QRectF rect;
    };

    void chooseHeights(double plotHeight);
    void chooseTicks(double plotWidth);
    void chooseLegend();
    double placeLegend(double width);
    [[nodiscard]] bool isSmall() const { return m_extent == Extent::Small; }
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] std::vector<QPointF> outline(std::size_t from, std::size_t to, std::size_t classes,
                                               bool committed) const;

    void paintGrid(QPainter &painter) const;
    void paintAreas(QPainter &painter) const;
    void paintAreas(QPainter &painter, std::size_t from, std::size_t to) const;
    void paintLevel(QPainter &painter) const;
    void paintPath(QPainter &painter) const;
    void paintLikely(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    Extent m_extent = Extent::Whole;
    Classes m_classes = Classes::InLegend;
    ChartStyle m_style;
    BurnUp m_shown;
    QSizeF m_size;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    double m_days = 1;
    std::vector<double> m_yTicks;
    QStringList m_yLabels;
    CalendarAxis m_xTicks;
    std::vector<Legend> m_legend;
};

} // namespace statroom
