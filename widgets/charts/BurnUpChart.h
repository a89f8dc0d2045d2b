// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A goal's burn-up in a window: done stacked by class, committed hatched above, the path needed, the day looked at
// and the likely end. It shows what it is given; a click or drag on a day asks for that day.
#pragma once

#include "charts/BurnUpLayout.h"
#include "charts/ChartAccessibility.h"

#include <QWidget>

namespace statroom {

class BurnUpChart : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit BurnUpChart(QWidget *parent = nullptr);

    void setBurnUp(const BurnUp &burnUp, const QString &summary);
    [[nodiscard]] const BurnUp &burnUp() const { return m_layout.burnUp(); }

    // The same as vectors, in the painter's own coordinates, of which 96 make an inch.
    static void paint(QPainter &painter, const QRectF &target, const BurnUp &burnUp, const ChartStyle &style);
    // Without axes and words, for rows of a list.
    static void paintSmall(QPainter &painter, const QRectF &target, const BurnUp &burnUp, const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }
    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override { return m_summary; }
    [[nodiscard]] QString describedValue() const override { return burnUp().asOfText; }

signals:
    void dayWanted(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void restyle();
    void ask(double x);

    BurnUpLayout m_layout;
    QString m_summary;
};

// The chain of a goal that has steps alone, in its page.
class StepChain : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit StepChain(QWidget *parent = nullptr);

    void setSteps(const QList<BurnUp::Flag> &flags, const QString &summary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override { return m_summary; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<BurnUp::Flag> m_steps;
    QString m_summary;
};

// A goal's dated steps as a chain: done ones filled with a check, an overdue one marked, those to come hollow.
// As many as fit; all are told in the text beside them.
void paintSteps(QPainter &painter, const QRectF &target, const QList<BurnUp::Flag> &steps, const QString &dueText,
                const Theme &theme);

} // namespace statroom
