// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moves over the days of a goal's life: arrows by a day, Page by a month, Home and End to its ends, Space plays it
// from here (from the start when it stands at the end), the whole life in about twenty seconds.
#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QSlider;

namespace statroom {

class PlainLabel;
class SquareButton;

class DaySlider : public QWidget
{
    Q_OBJECT
public:
    static constexpr int lifeInSeconds = 20;

    explicit DaySlider(QWidget *parent = nullptr);

    // The whole life; days after `known` are shown and not reached.
    void setSpan(QDate first, QDate last, QDate known);
    void setDay(QDate day);
    // What stands at the right: "As of 31 Oct 2026", and quieter "day 853".
    void setTexts(const QString &text, const QString &detail);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void play();
    void stop();
    [[nodiscard]] QWidget *slider() const;

signals:
    void dayChanged(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void step();
    void showState();

    QDate m_first;
    int m_known = 0;
    SquareButton *m_button;
    QSlider *m_slider;
    PlainLabel *m_text;
    PlainLabel *m_detail;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_from = 0;
};

} // namespace statroom
