// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One icon of a control chart: how the last value varies, or whether the process reaches its target. Its accessible
// name is the word for it, its description and tool tip the reason.
#pragma once

#include "charts/ChartAccessibility.h"
#include "domain/ControlChart.h"

#include <QWidget>

#include <optional>

namespace statroom {

class SignalBadge : public QWidget, public Described
{
    Q_OBJECT
public:
    explicit SignalBadge(QWidget *parent = nullptr);

    void showVariation(Variation variation, ChartPoint::Direction direction, const QString &word, const QString &why);
    void showAssurance(Assurance assurance, Improvement improvement, const QString &word, const QString &why);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] Kind describedKind() const override { return Kind::Graphic; }
    [[nodiscard]] QString describedSummary() const override { return m_why; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &word, const QString &why);

    std::optional<Variation> m_variation;
    std::optional<Assurance> m_assurance;
    ChartPoint::Direction m_direction = ChartPoint::Direction::None;
    Improvement m_improvement = Improvement::Neutral;
    QString m_why;
};

} // namespace statroom
