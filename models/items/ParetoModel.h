// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemStanding.h"

#include <QAbstractTableModel>

namespace statroom {

/// A share of all that was counted in whole percents; with decimals where rounding would say that it reaches 80 % or
/// all, or that it is nothing.
QString shareText(std::optional<double> share, const QLocale &locale);

/// A Pareto chart as a table: the most frequent cause first, its count, its share, the share of all up to it, whether
/// it is one of the vital few.
class ParetoModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CauseColumn, CountColumn, ShareColumn, TogetherColumn, VitalColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStanding(std::shared_ptr<const ProblemStanding> standing);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ProblemStanding> m_standing;
};

} // namespace statroom
