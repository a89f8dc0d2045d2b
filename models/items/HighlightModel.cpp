// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/HighlightModel.h"

#include "items/CopyRoles.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"

#include <algorithm>

namespace statroom {

namespace {

bool sameMetric(const Standing &a, const Standing &b)
{
    return a.department == b.department && a.metric == b.metric;
}

bool saysTheSame(const Standing &a, const Standing &b)
{
    const auto bounds = [](const Standing &s) {
        return std::pair(s.question.target.value, s.question.target.high);
    };
    return a.value() == b.value() && a.status() == b.status() && a.before == b.before && a.inARow == b.inARow
        && a.longerInARow == b.longerInARow && a.isStale() == b.isStale() && a.preliminary == b.preliminary
        && a.shown == b.shown && bounds(a) == bounds(b) && a.yearBefore.difference == b.yearBefore.difference
        && a.yearBefore.change == b.yearBefore.change && a.chart == b.chart;
}

} // namespace

HighlightModel::HighlightModel(Viewpoint &viewpoint, Tone tone, QObject *parent)
    : QAbstractListModel(parent)
    , m_viewpoint(viewpoint)
    , m_tone(tone)
{}

void HighlightModel::setStandings(std::vector<Standing> standings)
{
    if (!std::equal(standings.begin(), standings.end(), m_standings.begin(), m_standings.end(), sameMetric)) {
        beginResetModel();
        m_standings = std::move(standings);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < standings.size(); ++i) {
        const bool same = saysTheSame(m_standings[i], standings[i]);
        m_standings[i] = std::move(standings[i]);
        if (!same)
            emit dataChanged(index(int(i)), index(int(i)));
    }
}

const Standing *HighlightModel::standing(int row) const
{
    return row >= 0 && row < int(m_standings.size()) ? &m_standings[size_t(row)] : nullptr;
}

int HighlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

QVariant HighlightModel::data(const QModelIndex &index, int role) const
{
    const Standing *s = index.isValid() ? standing(index.row()) : nullptr;
    const Metric *metric = s ? m_viewpoint.catalogue()->metric(s->metric) : nullptr;
    if (!metric)
        return {};
    const StandingText text(m_viewpoint, *s);
    // A chart that shows something says it best; without one it is how long the status has lasted.
    const auto reason = [&] {
        const QString signal = text.signal();
        return !signal.isEmpty() ? signal : m_tone == Tone::Attention ? text.attention() : text.celebration();
    };
    switch (role) {
    case Qt::DisplayRole:
        return metric->name;
    case Qt::ToolTipRole:
        return text.why();
    case CopyRole::Text:
    case Qt::AccessibleTextRole: {
        const QString spoken = tr("%1, %2: %3. %4").arg(metric->name, text.place(), text.value(), reason());
        return text.variation().isEmpty() ? spoken : tr("%1 Control chart: %2.").arg(spoken, text.variation());
    }
    case StandingRole::Status:
        return int(s->status());
    case StandingRole::Preliminary:
        return s->preliminary;
    case StandingRole::StalePeriod:
        return text.stalePeriod();
    case StandingRole::Value:
        return text.stalePeriod().isEmpty() ? text.value() : tr("%1 %2").arg(text.value(), text.stalePeriod());
    case StandingRole::Place:
        return text.place();
    case StandingRole::Why:
        return reason();
    case StandingRole::DepartmentNumber:
        return s->department.number;
    case StandingRole::MetricNumber:
        return s->metric.number;
    default:
        return chartRole(text, *s, role).value_or(QVariant());
    }
}

} // namespace statroom
