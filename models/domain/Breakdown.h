// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QString>

namespace statroom {

/// A named way of splitting a metric (outcome, district). Its categories add up; different breakdowns
/// of one metric are never added together.
struct Breakdown
{
    BreakdownId id;
    QString uuid;
    MetricId metric;
    QString name;
    int position = 0;
    bool retired = false;

    static constexpr const char *kindName = "breakdown";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("metric", self.metric);
        visit("name", self.name);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Breakdown &) const = default;
};

/// One class of a breakdown.
struct Category
{
    CategoryId id;
    QString uuid;
    BreakdownId breakdown;
    QString name;
    int position = 0;
    bool retired = false;

    static constexpr const char *kindName = "category";
    static constexpr const char *ownerField = "breakdown";
    qint64 owner() const { return breakdown.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("breakdown", self.breakdown);
        visit("name", self.name);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Category &) const = default;
};

} // namespace statroom
