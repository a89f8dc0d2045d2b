// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalBurnUp.h"
#include "items/Viewpoint.h"

#include <QAbstractTableModel>

#include <memory>

namespace statroom {

/// Every promise of the city as of the month shown: what it is, where it stands, its pace, its likely end, the days
/// left and a small burn-up; the most at risk first, or theme by theme under headings. Closed ones stand last.
class GoalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PromiseColumn, StandsColumn, PaceColumn, FinishColumn, DaysLeftColumn, CourseColumn, ColumnCount };
    enum Role {
        Above = 0x0300, ///< QString, a quieter line above the text: the theme
        Below, ///< QString, a quieter line below it
        Beside, ///< QString, beside a large number
        StatusRole, ///< int(Status) of the pace
        BurnUpRole, ///< std::shared_ptr<const BurnUp>, of the course
        IsSection, ///< bool: a heading, not a goal
        GoalNumber, ///< qint64
        IsOverdue, ///< bool: the days left are days past
    };
    enum class Order { ByRisk, ByTheme };

    explicit GoalsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setOrder(Order order);
    Order order() const { return m_order; }
    const PromiseTally &tally() const { return m_tally; }
    int goalCount() const { return m_goals; }
    GoalId goalAt(int row) const; ///< none for a heading
    int rowOf(GoalId goal) const; ///< -1 if it is not shown
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const statroom::Error &error);

private:
    struct Cell
    {
        QString text;
        QString beside;
        QString below;
    };
    struct Row
    {
        GoalId goal;
        QString theme;
        Cell cells[ColumnCount];
        Status pace = Status::NoData;
        bool isClosed = false;
        bool isOverdue = false;
        int daysLate = 0;
        QString spoken;
        std::shared_ptr<const GoalReading> reading; ///< none for a heading
        GoalStanding standing;
        mutable std::shared_ptr<const BurnUp> burnUp; ///< made when it is first drawn
    };
    Row rowOf(std::shared_ptr<const GoalReading> goal, QDate day) const;
    void arrange();

    Viewpoint &m_viewpoint;
    Order m_order = Order::ByRisk;
    std::vector<Row> m_read;
    std::vector<Row> m_rows; ///< as shown, with headings
    QSet<qint64> m_series;
    PromiseTally m_tally;
    int m_goals = 0;
};

} // namespace statroom

Q_DECLARE_METATYPE(std::shared_ptr<const statroom::BurnUp>)
