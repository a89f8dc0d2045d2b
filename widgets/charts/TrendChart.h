// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One metric over time, drawn from a model of items/TrendColumns.h: runs that never cross a gap,
// the stepping target, preliminary points hollow, annotations, seams, and on demand the year before,
// a breakdown stacked, or as a control chart: mean and limits of each stretch, signals by shape, what
// was rebased, left out and fixed. The model is watched, not owned; one dataChanged redraws only the runs it
// touches. Mouse, Left and Right, Home and End read out points; the widget needs no range chooser,
// the model's rows are what is shown.
#pragma once

#include "charts/ChartAccessibility.h"
#include "charts/ChartStyle.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QModelIndex;

namespace statroom {

class TrendDrawing;

enum class YearBefore { Hidden, Shown };
enum class Split { Whole, Stacked };
enum class Limits { Hidden, Shown };
enum class Legend { Hidden, Shown };

class TrendChart : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }

    void setYearBefore(YearBefore yearBefore);
    [[nodiscard]] YearBefore yearBefore() const { return m_yearBefore; }
    // Stacked needs a model with categories; without any the whole is drawn.
    void setSplit(Split split);
    [[nodiscard]] Split split() const { return m_split; }
    // The control chart; nothing of it is drawn on stacks.
    void setLimits(Limits limits);
    [[nodiscard]] Limits limits() const { return m_limits; }
    // Shown unless the page says elsewhere what the signs mean.
    void setLegend(Legend legend);
    // Without, the style is that of the widget's theme.
    void setStyle(const ChartStyle &style);

    // The row that carries the ring; the last one with a value until somebody walks.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const;
    // "Oct 2026: 81.4 % (382 of 469), target 92.0 %, Off target."
    [[nodiscard]] QString readOut(int row) const;

    // Draws the same chart as vectors into target, for PDF, SVG, PNG and printers. Target is in the
    // painter's own coordinates, of which 96 make an inch unless `unitsPerPixel` says otherwise.
    void paint(QPainter *painter, const QRectF &target, const ChartStyle &style, double unitsPerPixel = 1) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override;
    [[nodiscard]] QString describedValue() const override;

    // Of tests: how many runs of points are drawn, and how often their points were replaced so far.
    [[nodiscard]] int runCount() const;
    [[nodiscard]] int replacements() const;

signals:
    void pointReadOut(const QString &text);
    void currentRowChanged(int row);
    // Enter or a double click on a point.
    void pointActivated(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readAll();
    void readRows(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void showChosen();
    void sayName();
    void restyle();
    [[nodiscard]] ChartStyle wantedStyle() const;
    void walkTo(int row);

    QPointer<QAbstractItemModel> m_model;
    std::unique_ptr<TrendDrawing> m_drawing;
    std::unique_ptr<ChartStyle> m_ownStyle;
    YearBefore m_yearBefore = YearBefore::Hidden;
    Split m_split = Split::Whole;
    Limits m_limits = Limits::Hidden;
    Legend m_legend = Legend::Shown;
    bool m_walked = false;
};

} // namespace statroom
