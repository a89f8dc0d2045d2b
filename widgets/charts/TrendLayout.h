// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything of a trend stands in a rectangle, and how it is painted: axes, ticks, lines, points, labels,
// flags, gaps, stacks, legend. On paper it is the whole chart; in a window TrendDrawing puts its lines into Qt Charts
// and the rest around them. Whoever changes what is shown, its style or its size calls layOut() before painting.
#pragma once

#include "charts/CalendarAxis.h"
#include "charts/ChartStyle.h"
#include "charts/TrendPoints.h"

#include <QCoreApplication>
#include <QPen>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QPainter;

namespace statroom {

class TrendLayout
{
    Q_DECLARE_TR_FUNCTIONS(statroom::TrendChart)
public:
    void setStyle(const ChartStyle &style) { m_style = style; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    void setShown(const TrendShown &shown) { m_trend.shown = shown; }
    void setSize(const QSizeF &size) { m_size = size; }
    [[nodiscard]] const QSizeF &size() const { return m_size; }
    void read(const QAbstractItemModel *model);
    void readRows(const QAbstractItemModel *model, int first, int last) { m_trend.readAgain(model, first, last); }
    void layOut();

    enum class Callout { Hidden, Shown };
    void setCurrent(int row, Callout callout);
    void setFocused(bool focused) { m_focused = focused; }
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] const TrendPoints &trend() const { return m_trend; }
    [[nodiscard]] int rowCount() const { return m_trend.count(); }
    [[nodiscard]] int rowAt(double x) const; // -1 outside the plot
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

    // In the order in which they are drawn.
    enum class Line { Lower, Upper, Mean, Target, TargetHigh, YearBefore, Value };
    static constexpr Line lines[] = {Line::Lower,      Line::Upper,      Line::Mean, Line::Target,
                                     Line::TargetHigh, Line::YearBefore, Line::Value};
    // Rows without a gap between them; of mean and limits, of one group.
    struct Run
    {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] std::vector<Run> runs(Line line) const;
    [[nodiscard]] QList<QPointF> points(Line line, const Run &run) const; // rows and numbers
    [[nodiscard]] QPen pen(Line line, const Run &run) const;

    // Below the lines, and above them.
    void paintGround(QPainter &painter) const;
    void paintOverlay(QPainter &painter) const;
    // All of it, with the painter's unit being `unitsPerPixel` of what the size is in.
    void paint(QPainter &painter, const QPointF &topLeft, double unitsPerPixel) const;

private:
    struct EndLabel
    {
        double y = 0;
        QString text;
        QColor colour;
        QFont font;
        QString name = {}; // of a category: shortened where there is no room, its number never
        QString number = {};
    };

    struct Flag
    {
        int row = 0;
        QString letter;
        QString text; // with its period; empty when it went to the legend
        double x = 0;
        int tier = 0;
        QRectF textRect;
        bool isCovered = false; // by another; only its line is drawn
    };

    // From here on something is not what it was before.
    struct Seam
    {
        double place = 0; // of rows, between two
        QString lead;
        QString rest;
    };

    struct LegendEntry
    {
        enum class Mark { Dot, Hollow, LeftOut, Signal, Line, Limits, Target, Swatch, Gap, Sign, Letter };
        Mark mark;
        QString text;
        QColor colour;
        bool hatched = false;
        QString sign;
        QRectF rect;
        Variation variation = Variation::Common;
    };

    void chooseAxis(double plotHeight);
    void chooseTicks(double plotWidth);
    void chooseSeams();
    void chooseLegend();
    void addChartLegend();
    void addChartLabels();
    double placeLegend(double width);
    double fitLegend(double width);
    int placeFlags(double left, double right);
    void chooseEndLabels();

    [[nodiscard]] double margin() const;
    [[nodiscard]] double xOf(double row) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] bool isClear(const QRectF &place) const;
    [[nodiscard]] bool isCrossed(const QRectF &place) const;
    [[nodiscard]] QPen limitPen(bool provisional) const;
    [[nodiscard]] QString numberText(double value) const;
    [[nodiscard]] QColor classColour(const TrendClass &which) const;

    void paintStacks(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintSeams(QPainter &painter) const;
    void paintLeftOut(QPainter &painter, const QPointF &centre) const;
    void paintBand(QPainter &painter) const;
    void paintEndLabels(QPainter &painter) const;
    void paintEarlierTargets(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;

    ChartStyle m_style;
    TrendPoints m_trend;
    QSizeF m_size;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    std::vector<double> m_yTicks;
    QStringList m_yLabels;
    CalendarAxis m_xTicks;
    std::vector<EndLabel> m_endLabels;
    std::vector<Flag> m_flags;
    std::vector<LegendEntry> m_legend;
    int m_tiers = 0;
    std::vector<Seam> m_seams;

    int m_current = -1;
    Callout m_callout = Callout::Hidden;
    bool m_focused = false;
};

} // namespace statroom
