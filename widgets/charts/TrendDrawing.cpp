// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendDrawing.h"

#include <QAbstractItemModel>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace statroom {

// Below the lines: ground, grid, gaps, stacks.
class TrendDrawing::Ground : public QGraphicsItem
{
public:
    Ground(const TrendLayout *layout, QGraphicsItem *parent) : QGraphicsItem(parent), m_layout(layout)
    {
        setZValue(-0.5);
    }
    void resized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_layout->size()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_layout->paintGround(*painter);
    }

private:
    const TrendLayout *m_layout;
};

// Above them: points, axes, labels, flags, legend, ring.
class TrendDrawing::Overlay : public QGraphicsItem
{
public:
    Overlay(const TrendLayout *layout, QGraphicsItem *parent) : QGraphicsItem(parent), m_layout(layout)
    {
        setZValue(100);
    }
    void resized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_layout->size()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_layout->paintOverlay(*painter);
    }

private:
    const TrendLayout *m_layout;
};

TrendDrawing::TrendDrawing() : m_chart(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins());
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    m_ground = new Ground(&m_layout, m_chart);
    m_overlay = new Overlay(&m_layout, m_chart);
}

TrendDrawing::~TrendDrawing()
{
    // In a view the scene owns the chart and may be gone already; its items must not outlive this.
    if (!m_chart)
        return;
    if (m_chart->scene())
        m_chart->scene()->removeItem(m_chart);
    delete m_chart;
}

void TrendDrawing::read(const QAbstractItemModel *model)
{
    m_layout.read(model);
    layOut();
    syncLines(0, m_layout.rowCount() - 1);
}

void TrendDrawing::readRows(const QAbstractItemModel *model, int first, int last)
{
    m_layout.readRows(model, first, last);
    layOut();
    syncLines(first, last);
}

void TrendDrawing::setStyle(const ChartStyle &style)
{
    m_layout.setStyle(style);
    for (const TrendLayout::Line line : TrendLayout::lines)
        for (const Drawn &drawn : m_lines[size_t(line)])
            drawn.series->setPen(m_layout.pen(line, drawn.run));
    layOut();
}

void TrendDrawing::setShown(const TrendShown &shown)
{
    m_layout.setShown(shown);
    layOut();
    syncLines(0, m_layout.rowCount() - 1);
}

void TrendDrawing::resize(const QSizeF &size)
{
    m_ground->resized();
    m_overlay->resized();
    m_layout.setSize(size);
    m_chart->resize(size);
    m_chart->layout()->activate();
    layOut();
}

void TrendDrawing::setCurrent(int row, TrendLayout::Callout callout)
{
    m_layout.setCurrent(row, callout);
    m_overlay->update();
}

void TrendDrawing::setFocused(bool focused)
{
    m_layout.setFocused(focused);
    m_overlay->update();
}

void TrendDrawing::layOut()
{
    m_layout.layOut();
    if (!m_layout.plot().isEmpty()) {
        m_x->setRange(-0.5, qMax(1, m_layout.rowCount()) - 0.5);
        m_y->setRange(m_layout.low(), m_layout.high());
        m_chart->setPlotArea(m_layout.plot());
    }
    m_ground->update();
    m_overlay->update();
}

QLineSeries *TrendDrawing::newSeries()
{
    auto *series = new QLineSeries;
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    return series;
}

void TrendDrawing::syncLines(int firstChanged, int lastChanged)
{
    for (const TrendLayout::Line line : TrendLayout::lines)
        syncLine(line, firstChanged, lastChanged);
}

// Keeps series whose rows are the same and untouched; others get their points replaced, never
// appended.
void TrendDrawing::syncLine(TrendLayout::Line line, int firstChanged, int lastChanged)
{
    std::vector<Drawn> wanted;
    for (const TrendLayout::Run &run : m_layout.runs(line))
        wanted.push_back({run, nullptr});
    std::vector<Drawn> spare = std::move(m_lines[size_t(line)]);
    const auto takeSpare = [&spare](auto &&fits) {
        const auto found = std::find_if(spare.begin(), spare.end(), fits);
        QLineSeries *series = found == spare.end() ? nullptr : found->series;
        if (found != spare.end())
            spare.erase(found);
        return series;
    };
    for (Drawn &drawn : wanted)
        drawn.series = takeSpare(
            [&](const Drawn &old) { return old.run.first == drawn.run.first && old.run.last == drawn.run.last; });
    for (Drawn &drawn : wanted) {
        const bool touched = !drawn.series || (drawn.run.first <= lastChanged && drawn.run.last >= firstChanged);
        if (!drawn.series)
            drawn.series = takeSpare([](const Drawn &) { return true; });
        if (!drawn.series)
            drawn.series = newSeries();
        if (!touched)
            continue;
        drawn.series->setPen(m_layout.pen(line, drawn.run));
        drawn.series->replace(m_layout.points(line, drawn.run));
        ++m_replacements;
    }
    for (const Drawn &old : spare) {
        m_chart->removeSeries(old.series);
        delete old.series;
    }
    m_lines[size_t(line)] = std::move(wanted);
}

} // namespace statroom
