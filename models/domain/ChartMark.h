// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Token.h"

#include <QString>

namespace statroom {

/// What somebody says about one period of a series' chart, and why: from here on limits are computed anew, this
/// value was out of the ordinary, or the baseline ends here. A month has at most one of each kind; the reason is
/// never empty.
struct ChartMark
{
    enum class Kind {
        Rebase, ///< the process changed: new mean and limits from this period on
        Ghost, ///< drawn, but left out of mean, limits and signals
        Baseline, ///< mean and limits of its stretch come from the periods up to and including this one
    };

    ChartMarkId id;
    QString uuid;
    DepartmentId department;
    MetricId metric;
    CategoryId category; ///< none = the metric as a whole
    Month month; ///< the first of the period
    Kind kind = Kind::Rebase;
    QString reason;

    static constexpr const char *kindName = "chart_mark";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("month", self.month);
        visit("kind", self.kind);
        visit("reason", self.reason);
    }
    bool operator==(const ChartMark &) const = default;
};

template <>
struct Tokens<ChartMark::Kind>
{
    static constexpr std::array words{"rebase", "ghost", "baseline"};
};

} // namespace statroom
