// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SparkPoints.h"

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

} // namespace statroom
