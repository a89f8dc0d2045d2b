// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A SpansDrawing in a window. Mouse, Left and Right, Home and End read out periods.
#pragma once

#include "charts/ChartAccessibility.h"
#include "charts/SpansDrawing.h"

#include <QWidget>

#include <memory>

namespace statroom {

class SpansChart : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit SpansChart(QWidget *parent = nullptr);

    void setReading(std::shared_ptr<const BeforeAfterReading> reading);
    [[nodiscard]] int currentRow() const { return m_current; }
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize sizeHint() const override { return {720, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override;
    [[nodiscard]] QString describedValue() const override { return readOut(); }

signals:
    void pointReadOut(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] SpansDrawing drawing() const;
    void walkTo(int row);

    std::shared_ptr<const BeforeAfterReading> m_reading;
    int m_current = -1;
};

} // namespace statroom
