// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises kept in time, a small bar for each department with "7 of 10" below.
#pragma once

#include "charts/ChartAccessibility.h"

#include <QList>
#include <QWidget>

namespace statroom {

class KeptBars : public QWidget, public Described
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        int kept = 0;
        int due = 0;
    };

    explicit KeptBars(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] Kind describedKind() const override { return Kind::Chart; }
    [[nodiscard]] QString describedSummary() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int rowHeight() const;

    QList<Bar> m_bars;
};

} // namespace statroom
