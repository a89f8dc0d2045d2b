// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The points of one small chart as a model gives them in a role: consecutive periods, oldest first, in the unit
// of storage; no value is a missing one. Targets are as many as values, or none at all.
#pragma once

#include "domain/ControlChart.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace statroom {

struct SparkPoints
{
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> targets; // the target, or the lower bound of a range
    std::vector<std::optional<double>> targetHighs; // the upper bounds; empty for plain targets
    bool lastPreliminary = false; // the last value is drawn hollow
    // Of a small control chart, as many as values; else empty.
    std::vector<std::optional<double>> means;
    std::vector<std::optional<double>> lowers;
    std::vector<std::optional<double>> uppers;
    std::vector<Variation> signs; // Common where nothing is unusual

    bool operator==(const SparkPoints &) const = default;
};

struct Standing;
// Of the standing's periods; read in full depth.
SparkPoints sparkPoints(const Standing &standing);
struct SeriesChart;
// The same with mean, limits and signals of its series' control chart, where those can be trusted.
SparkPoints sparkPoints(const Standing &standing, const SeriesChart &chart);

} // namespace statroom

Q_DECLARE_METATYPE(statroom::SparkPoints)
