// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a job in order: done ones carry a check, the present one its number on the accent
// colour, coming ones their number in outline. It only shows; Back and Next move.
#pragma once

#include <QStringList>
#include <QWidget>

namespace statroom {

class StepIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit StepIndicator(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(int index) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace statroom
