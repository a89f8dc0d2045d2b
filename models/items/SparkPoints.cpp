// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SparkPoints.h"

#include "domain/SeriesChart.h"
#include "domain/Standing.h"

namespace statroom {

SparkPoints sparkPoints(const Standing &standing)
{
    SparkPoints points;
    bool anyTarget = false;
    bool anyHigh = false;
    for (const StandingPoint &p : standing.points) {
        points.values.push_back(p.value);
        points.targets.push_back(p.target);
        points.targetHighs.push_back(p.targetHigh);
        anyTarget = anyTarget || p.target;
        anyHigh = anyHigh || p.targetHigh;
        if (p.value)
            points.lastPreliminary = p.preliminary;
    }
    if (!anyTarget)
        points.targets.clear();
    if (!anyHigh)
        points.targetHighs.clear();
    return points;
}

SparkPoints sparkPoints(const Standing &standing, const SeriesChart &chart)
{
    SparkPoints points = sparkPoints(standing);
    if (chart.trust() < ChartGroup::Trust::Trial)
        return points;
    for (const StandingPoint &p : standing.points) {
        const int at = chart.pointOf(p.period.first);
        const ChartPoint *point = at < 0 ? nullptr : &chart.chart.points[size_t(at)];
        points.means.push_back(point ? point->mean : std::nullopt);
        points.lowers.push_back(point ? point->lower : std::nullopt);
        points.uppers.push_back(point ? point->upper : std::nullopt);
        points.signs.push_back(point ? point->type : Variation::Common);
    }
    return points;
}

} // namespace statroom
