// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing behind TrendChart: reads a trend model into rows, keeps a QChart of line runs, and
// paints around it what Qt Charts has no words for (labels, flags, gaps, stacks, ring). One drawing
// serves a view or a scene that is rendered to paper; it owns neither the model nor, once in a
// scene, the chart.
#pragma once

#include "charts/ChartStyle.h"
#include "charts/TrendPoints.h"

#include <QChart>
#include <QCoreApplication>
#include <QDate>
#include <QPointer>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QLineSeries;
class QValueAxis;

namespace statroom {

class TrendDrawing
{
    Q_DECLARE_TR_FUNCTIONS(statroom::TrendChart)
public:
    TrendDrawing();
    ~TrendDrawing();
    TrendDrawing(const TrendDrawing &) = delete;
    TrendDrawing &operator=(const TrendDrawing &) = delete;

    [[nodiscard]] QChart *chart() const { return m_chart; }

    void setStyle(const ChartStyle &style);
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    void setShown(YearBefore yearBefore, Split split);
    void read(const QAbstractItemModel *model);
    void readRows(const QAbstractItemModel *model, int first, int last);
    void resize(const QSizeF &size);

    enum class Callout { Hidden, Shown };
    void setCurrent(int row, Callout callout);
    void setFocused(bool focused);

    [[nodiscard]] int rowCount() const { return m_trend.count(); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int lastWithValue() const { return m_trend.lastWithValue(); }
    [[nodiscard]] int rowAt(double x) const; // -1 outside the plot
    [[nodiscard]] QString readOut(int row) const { return m_trend.readOut(row); }
    [[nodiscard]] QString summary() const { return m_trend.summary(); }
    [[nodiscard]] int runCount() const { return int(m_runs.size()); }
    [[nodiscard]] int replacements() const { return m_replacements; }

private:
    class Ground;
    class Overlay;

    struct Run
    {
        int first = 0;
        int last = 0;
        QLineSeries *series = nullptr;
    };

    struct EndLabel
    {
        double y = 0;
        QString text;
        QColor colour;
        QFont font;
    };

    struct Flag
    {
        int row = 0;
        QString letter;
        QString text; // with its period; empty when it went to the legend
        double x = 0;
        int tier = 0;
        QRectF textRect;
    };

    struct LegendEntry
    {
        enum class Mark { Dot, Hollow, Line, Target, Swatch, Gap, Sign, Letter };
        Mark mark;
        QString text;
        QColor colour;
        bool hatched = false;
        QString sign;
        QRectF rect;
    };

    struct Tick
    {
        double x = 0;
        QString label;
        QString year;
    };

    void layOut();
    void chooseAxis(double plotHeight);
    void chooseTicks(double plotWidth);
    void chooseLegend();
    double placeLegend(double width);
    int placeFlags(double left, double right);
    void chooseEndLabels();
    void syncSeries(int firstChanged, int lastChanged);
    void syncRuns(std::vector<Run> &runs, std::optional<double> TrendPoint::*field, const QPen &pen, int firstChanged,
                  int lastChanged, bool shown);
    void syncSteps(std::vector<Run> &runs, std::optional<double> TrendPoint::*field, int firstChanged, int lastChanged);
    QLineSeries *newSeries(const QPen &pen);
    void restyleSeries();
    void updateItems();

    [[nodiscard]] double margin() const;
    [[nodiscard]] double xOf(double row) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] bool isClear(const QRectF &place) const;
    [[nodiscard]] QColor classColour(const TrendClass &which) const;

    void paintGround(QPainter &painter) const;
    void paintStacks(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintOverlay(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintEndLabels(QPainter &painter) const;
    void paintEarlierTargets(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;

    ChartStyle m_style;
    TrendPoints m_trend;

    // Owned by the view or scene it is put into; until then by this.
    QPointer<QChart> m_chart;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    Ground *m_ground = nullptr;
    Overlay *m_overlay = nullptr;
    std::vector<Run> m_runs;
    std::vector<Run> m_yearBeforeRuns;
    std::vector<Run> m_targetRuns;
    std::vector<Run> m_targetHighRuns;
    int m_replacements = 0;

    QSizeF m_size;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    std::vector<double> m_yTicks;
    QStringList m_yLabels;
    std::vector<Tick> m_xTicks;
    std::vector<EndLabel> m_endLabels;
    std::vector<Flag> m_flags;
    std::vector<LegendEntry> m_legend;
    int m_tiers = 0;
    bool m_hasSeam = false;

    int m_current = -1;
    Callout m_callout = Callout::Hidden;
    bool m_focused = false;
};

} // namespace statroom
