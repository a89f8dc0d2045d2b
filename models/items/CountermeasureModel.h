// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemStanding.h"

#include <QAbstractTableModel>

namespace statroom {

/// Who does what by when about a problem, in the order in which it begins; the number is that on the chart.
class CountermeasureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, WhatColumn, WhoColumn, DueColumn, BeginsColumn, StateColumn, ColumnCount };
    enum Role { StandingRole = 0x0420 }; ///< int(ActionItem::Standing)

    using QAbstractTableModel::QAbstractTableModel;

    void setStanding(std::shared_ptr<const ProblemStanding> standing);
    ActionItemId itemAt(int row) const; ///< none outside
    int rowOf(ActionItemId item) const; ///< -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    static QString head(int column);

private:
    std::shared_ptr<const ProblemStanding> m_standing;
};

} // namespace statroom
