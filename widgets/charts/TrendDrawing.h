// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing behind TrendChart in a window: a QChart whose series are the lines of a TrendLayout, with the rest of
// the layout painted below and above them. It owns neither the model nor, once in a scene, the chart.
#pragma once

#include "charts/TrendLayout.h"

#include <QChart>
#include <QPointer>

#include <array>

class QLineSeries;
class QValueAxis;

namespace statroom {

class TrendDrawing
{
public:
    TrendDrawing();
    ~TrendDrawing();
    TrendDrawing(const TrendDrawing &) = delete;
    TrendDrawing &operator=(const TrendDrawing &) = delete;

    [[nodiscard]] QChart *chart() const { return m_chart; }
    [[nodiscard]] const TrendLayout &layout() const { return m_layout; }

    void setStyle(const ChartStyle &style);
    void setShown(const TrendShown &shown);
    void read(const QAbstractItemModel *model);
    void readRows(const QAbstractItemModel *model, int first, int last);
    void resize(const QSizeF &size);

    void setCurrent(int row, TrendLayout::Callout callout);
    void setFocused(bool focused);

    [[nodiscard]] int runCount() const { return int(m_lines[size_t(TrendLayout::Line::Value)].size()); }
    [[nodiscard]] int replacements() const { return m_replacements; }

private:
    class Ground;
    class Overlay;

    struct Drawn
    {
        TrendLayout::Run run;
        QLineSeries *series = nullptr;
    };

    void layOut();
    void syncLines(int firstChanged, int lastChanged);
    void syncLine(TrendLayout::Line line, int firstChanged, int lastChanged);
    QLineSeries *newSeries();

    TrendLayout m_layout;
    // Owned by the view or scene it is put into; until then by this.
    QPointer<QChart> m_chart;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    Ground *m_ground = nullptr;
    Overlay *m_overlay = nullptr;
    std::array<std::vector<Drawn>, std::size(TrendLayout::lines)> m_lines;
    int m_replacements = 0;
};

} // namespace statroom
