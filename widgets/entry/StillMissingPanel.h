// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Card.h"

class QListView;

namespace statroom {

class MonthHandIn;
class MonthlyGridModel;
class PlainLabel;
class StillMissingModel;
class Viewpoint;

/// The steps of a countdown: done ones filled, expected ones hatched, missing ones in outline.
class CountdownSteps : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownSteps(QWidget *parent = nullptr);

    void setSteps(int done, int expected, int all);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_expected = 0;
    int m_all = 0;
};

/// How much of the month is still missing, by when it is due, and what it is: each entry goes to its cell.
class StillMissingPanel : public Card
{
    Q_OBJECT

public:
    StillMissingPanel(Viewpoint &viewpoint, const MonthlyGridModel &grid, const MonthHandIn &handIn,
                      QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    bool isCounting() const; ///< there is something to enter
    QString countText() const; ///< "4 of 10 for October still missing. Due tomorrow, 10 Nov."
    /// Marks the entry of a grid's row.
    void follow(int gridRow);

signals:
    void cellAsked(const QModelIndex &gridCell);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void giveStateItsHeight();
    QString dueText() const;

    Viewpoint &m_viewpoint;
    const MonthlyGridModel &m_grid;
    const MonthHandIn &m_handIn;
    StillMissingModel *m_missing;
    PlainLabel *m_number;
    PlainLabel *m_of;
    CountdownSteps *m_steps;
    PlainLabel *m_due;
    PlainLabel *m_state;
    QListView *m_list;
    int m_row = -1;
};

} // namespace statroom
