// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running clock against its time: calm, then a triangle and "2:00 left", then an octagon and "3 min over". Shape and
// words say it as well as colour.
#pragma once

#include "charts/ChartAccessibility.h"

#include <QWidget>

namespace statroom {

class ClockView : public QWidget, public Described
{
    Q_OBJECT
public:
    ClockView(const QString &name, QWidget *parent = nullptr);

    // Seconds gone, of so many; `beside` is said after what is left ("1:35 ahead of plan").
    void setTime(int seconds, int of, const QString &beside = {});
    [[nodiscard]] QString leftText() const;
    static QString spell(int seconds); // "12:40", "1:01:05"

    [[nodiscard]] Kind describedKind() const override { return Kind::Graphic; }
    [[nodiscard]] QString describedSummary() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mood { Calm, Near, Over };
    [[nodiscard]] Mood mood() const;

    QString m_name;
    QString m_beside;
    int m_seconds = 0;
    int m_of = 0;
};

} // namespace statroom
