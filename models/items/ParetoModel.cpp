// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ParetoModel.h"

#include "items/StandingRoles.h"
#include "items/TrendModel.h"

#include <cmath>

namespace statroom {

namespace {

int alignmentOf(int column)
{
    const bool isText = column == ParetoModel::CauseColumn || column == ParetoModel::VitalColumn;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

QString shareText(std::optional<double> share, const QLocale &locale)
{
    constexpr double guard = 1e-9;
    constexpr int mostDecimals = 3;
    int decimals = 0;
    for (double parts = 100; share && decimals < mostDecimals; ++decimals, parts *= 10) {
        const double shown = std::round(*share * parts) / parts;
        bool isMistaken = *share > 0 && shown == 0;
        for (const double mark : {Pareto::vitalShare, 1.0})
            isMistaken = isMistaken || (*share < mark - guard && shown > mark - guard);
        if (!isMistaken)
            break;
    }
    return UnitFormat(QStringLiteral("%"), decimals, Metric::Kind::Rate, locale).format(share);
}

void ParetoModel::setStanding(std::shared_ptr<const ProblemStanding> standing)
{
    beginResetModel();
    m_standing = std::move(standing);
    endResetModel();
}

int ParetoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_standing ? 0 : int(m_standing->causes.pareto.bars.size());
}

int ParetoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParetoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    const Pareto &pareto = m_standing->causes.pareto;
    const Pareto::Bar &bar = pareto.bars[size_t(index.row())];
    if (role == StandingRole::Number) {
        const std::optional<double> number = index.column() == CountColumn ? std::optional(bar.entry.count)
            : index.column() == ShareColumn                                ? bar.share
            : index.column() == TogetherColumn                             ? bar.cumulative
                                                                           : std::nullopt;
        return number ? QVariant(*number) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CauseColumn:
        return bar.entry.text;
    case CountColumn:
        return plainNumber(bar.entry.count, m_standing->locale);
    case ShareColumn:
        return shareText(bar.share, m_standing->locale);
    case TogetherColumn:
        return shareText(bar.cumulative, m_standing->locale);
    case VitalColumn:
        return bar.isVital && pareto.standsOut() ? tr("yes") : QString();
    default:
        return {};
    }
}

QVariant ParetoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CauseColumn:
        return tr("Cause");
    case CountColumn:
        return tr("Counted");
    case ShareColumn:
        return tr("Share");
    case TogetherColumn:
        return tr("Together");
    case VitalColumn:
        return tr("Vital few");
    default:
        return {};
    }
}

} // namespace statroom
