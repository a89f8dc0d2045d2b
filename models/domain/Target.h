// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Tolerance.h"

#include <optional>

namespace statroom {

/// What a series should reach from a month on, until the next step. `value` is the target, or with
/// direction Range the lower bound and `high` the upper. Without a value it says why there is none.
struct Target
{
    enum class Basis { Period, Year };

    SeriesId series;
    Month from;
    std::optional<double> value;
    std::optional<double> high;
    Tolerance::Kind toleranceKind = Tolerance::Kind::Relative;
    std::optional<double> toleranceAmount; ///< none = that of the metric, else the city's
    Basis basis = Basis::Period;
    QString noTargetReason; ///< "establishing baseline", …

    std::optional<Tolerance> tolerance() const
    {
        return toleranceAmount ? std::optional<Tolerance>({toleranceKind, *toleranceAmount}) : std::nullopt;
    }
    void setTolerance(std::optional<Tolerance> t)
    {
        toleranceKind = t ? t->kind : Tolerance::Kind::Relative;
        toleranceAmount = t ? std::optional<double>(t->amount) : std::nullopt;
    }

    static constexpr const char *kindName = "target";
    static constexpr const char *ownerField = "series";
    qint64 owner() const { return series.number; }
    auto key() const { return std::tuple(series, from); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("series", self.series);
        visit("from_month", self.from);
        visit("value", self.value);
        visit("high", self.high);
        visit("tolerance_kind", self.toleranceKind);
        visit("tolerance", self.toleranceAmount);
        visit("basis", self.basis);
        visit("no_target_reason", self.noTargetReason);
    }
    bool operator==(const Target &) const = default;
};

template <>
struct Tokens<Target::Basis>
{
    static constexpr std::array words{"period", "year"};
};

/// Where a metric stood when the work began; with a series, where that series stood.
struct Baseline
{
    MetricId metric;
    SeriesId series; ///< none = the metric in all departments
    double value = 0;
    QString period; ///< as spelled by the city

    static constexpr const char *kindName = "baseline";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(metric, series); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("metric", self.metric);
        visit("series", self.series);
        visit("value", self.value);
        visit("period", self.period);
    }
    bool operator==(const Baseline &) const = default;
};

/// What others reach: who, when, how much.
struct Benchmark
{
    MetricId metric;
    QString who;
    double value = 0;
    QString period;

    static constexpr const char *kindName = "benchmark";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(metric, who); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("metric", self.metric);
        visit("who", self.who);
        visit("value", self.value);
        visit("period", self.period);
    }
    bool operator==(const Benchmark &) const = default;
};

} // namespace statroom
