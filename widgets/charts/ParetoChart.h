// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ParetoDrawing in a window. Mouse, Left and Right, Home and End read out bars.
#pragma once

#include "charts/ChartAccessibility.h"
#include "charts/ParetoDrawing.h"

#include <QWidget>

namespace statroom {

class ParetoChart : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit ParetoChart(QWidget *parent = nullptr);

    void setPareto(const Pareto &pareto, const QString &summary, const QLocale &locale);
    [[nodiscard]] QString readOut() const { return drawing().readOut(m_current); }

    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 140}; }
    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override { return m_summary; }
    [[nodiscard]] QString describedValue() const override { return readOut(); }

signals:
    void barReadOut(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] ParetoDrawing drawing() const;
    void walkTo(int bar);

    Pareto m_pareto;
    QString m_summary;
    QLocale m_locale;
    int m_current = -1;
};

} // namespace statroom
