// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large figures side by side, each with what it is and a quieter detail, parted by lines. Where they do not fit one
// row they break into two. Labels are kept while figures change, so that a slider may move them.
#pragma once

#include "items/GoalFacts.h"
#include "theme/Card.h"

class QBoxLayout;
class QGridLayout;

namespace statroom {

class PlainLabel;

class FigureRow : public Card
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setFigures(const QList<GoalFacts::Figure> &figures);
    // One below the other, without details: beside a chart on the wall. Where a number leaves room, its label stands
    // beside it.
    void setStacked(bool stacked);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        QWidget *all = nullptr;
        QWidget *line = nullptr;
        QBoxLayout *words = nullptr;
        PlainLabel *value = nullptr;
        PlainLabel *label = nullptr;
        PlainLabel *detail = nullptr;
    };
    void arrange();

    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_shown = 0;
    int m_columns = 0;
    bool m_stacked = false;
};

} // namespace statroom
