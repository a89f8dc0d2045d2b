// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of a session's time its agenda takes; what is too much is hatched and said: "6 min too long".
#pragma once

#include "charts/ChartAccessibility.h"

#include <QWidget>

namespace statroom {

class MinutesBar : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit MinutesBar(QWidget *parent = nullptr);

    void setMinutes(int used, int of);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind describedKind() const override { return Kind::Graphic; }
    [[nodiscard]] QString describedSummary() const override { return text(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_of = 0;
};

} // namespace statroom
