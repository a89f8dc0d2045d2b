// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CountermeasureModel.h"

namespace statroom {

void CountermeasureModel::setStanding(std::shared_ptr<const ProblemStanding> standing)
{
    beginResetModel();
    m_standing = std::move(standing);
    endResetModel();
}

ActionItemId CountermeasureModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_standing->countermeasures[size_t(row)].action.id : ActionItemId();
}

int CountermeasureModel::rowOf(ActionItemId item) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (itemAt(row) == item)
            return row;
    return -1;
}

int CountermeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_standing ? 0 : int(m_standing->countermeasures.size());
}

int CountermeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountermeasureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProblemStanding::Countermeasure &one = m_standing->countermeasures[size_t(index.row())];
    const QString none(QChar(0x2013));
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case StandingRole:
        return int(one.standing);
    case Qt::ToolTipRole:
        return index.column() == WhatColumn ? one.action.text : QString();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NumberColumn:
        return m_standing->locale.toString(one.number);
    case WhatColumn:
        return m_standing->problem.round > 1 && one.round < m_standing->problem.round
            ? tr("%1 (round %2)").arg(one.action.text, m_standing->locale.toString(one.round))
            : one.action.text;
    case WhoColumn:
        return one.who.isEmpty() ? none : one.who;
    case DueColumn:
        return one.due.isEmpty() ? none : one.due;
    case BeginsColumn:
        return one.begins.isEmpty() ? none : one.begins;
    case StateColumn:
        return one.state;
    default:
        return {};
    }
}

QString CountermeasureModel::head(int column)
{
    switch (column) {
    case NumberColumn:
        return tr("No.");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case DueColumn:
        return tr("By when");
    case BeginsColumn:
        return tr("Begins");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant CountermeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(head(section)) : QVariant();
}

} // namespace statroom
