// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ControlChart.h"
#include "domain/Ids.h"

#include <QString>

namespace statroom {

/// How the series of a metric are charted. A metric without one is charted as one of its own would be with
/// the defaults.
struct ChartSetting
{
    /// Fewer points make signals of pure chance, more find none.
    static constexpr int shortestRun = 3;
    static constexpr int longestRun = 20;

    /// How values that follow the time of year are judged.
    enum class Season {
        YearBefore, ///< by their distance from the same period of the year before
        Adjusted, ///< by what is left when the usual effect of the time of year is taken away; from three years on
        Remark, ///< not at all
    };

    MetricId metric;
    ChartKind kind = ChartKind::XmR;
    int runLength = 7;
    bool screening = true;
    Season season = Season::YearBefore;

    static constexpr const char *kindName = "chart_setting";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(metric); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("metric", self.metric);
        visit("kind", self.kind);
        visit("run_length", self.runLength);
        visit("screening", self.screening);
        visit("season", self.season);
    }
    bool operator==(const ChartSetting &) const = default;
};

template <>
struct Tokens<ChartSetting::Season>
{
    static constexpr std::array words{"year_before", "adjusted", "remark"};
};

} // namespace statroom
