// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two spans of a metric in a rectangle, in a window and on paper: both shaded and named, every value (hollow where it
// was left out), what was fitted to each span as a heavy line, and after the event, broken, what would have been had
// all gone on as before.
#pragma once

#include "charts/ChartStyle.h"
#include "items/BeforeAfterReading.h"

#include <QCoreApplication>
#include <QRectF>

#include <vector>

class QPainter;

namespace statroom {

class SpansDrawing
{
    Q_DECLARE_TR_FUNCTIONS(statroom::SpansChart)
public:
    // Few where it is low: a span is named on one line, and what goes without saying is not said.
    enum class Words { All, Few };
    // `size` is that of the plot with all its labels; the reading must live as long as this.
    SpansDrawing(const BeforeAfterReading &reading, const ChartStyle &style, const QSizeF &size,
                 Words words = Words::All);

    void paint(QPainter &painter, int current = -1, bool focused = false) const;
    // The period of the row below that place; -1 outside the plot.
    [[nodiscard]] int rowAt(double x) const;
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] QString readOut(int row) const;

private:
    struct Row
    {
        Period period;
        std::optional<double> value;
        const BeforeAfter::Point *point = nullptr; // none between the spans
    };

    void chooseAxis();
    [[nodiscard]] double xOf(double row) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] QRectF place(const BeforeAfter::Side &side) const;
    void paintSpans(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintEvent(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void paintFitted(QPainter &painter) const;
    // Answers how wide it is.
    double paintLegend(QPainter *painter) const;
    [[nodiscard]] QString spanOf(const BeforeAfter::Side &side) const;
    void paintLine(QPainter &painter, std::optional<double> BeforeAfter::Point::*field, const QPen &pen) const;

    const BeforeAfterReading &m_reading;
    ChartStyle m_style;
    UnitFormat m_format;
    QSizeF m_size;
    Words m_words;
    QRectF m_plot;
    std::vector<Row> m_rows;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

} // namespace statroom
