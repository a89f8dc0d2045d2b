// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Token.h"

#include <QString>

namespace statroom {

/// One metric in one department, optionally one category of a breakdown. Observations, targets and
/// narratives belong to it. Where `aggregate` is not None, its observations are derived from daily
/// values of record imports and are not typed.
struct Series
{
    enum class Aggregate { None, Count, Sum, Mean, Median, Share, Days, Open };

    SeriesId id;
    QString uuid;
    DepartmentId department;
    MetricId metric;
    CategoryId category; ///< none = the metric as a whole
    Aggregate aggregate = Aggregate::None;
    int position = 0;
    bool retired = false;

    bool isDerived() const { return aggregate != Aggregate::None; }

    static constexpr const char *kindName = "series";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("aggregate", self.aggregate);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Series &) const = default;
};

template <>
struct Tokens<Series::Aggregate>
{
    static constexpr std::array words{"none", "count", "sum", "mean", "median", "share", "days", "open"};
};

} // namespace statroom
