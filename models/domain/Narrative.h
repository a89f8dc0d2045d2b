// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"

#include <QDateTime>
#include <QString>

namespace statroom {

/// What a department tells beside its number: what happened, what we do, what we need.
struct Narrative
{
    SeriesId series;
    Month month;
    QString happened;
    QString doing;
    QString needed;

    static constexpr const char *kindName = "narrative";
    static constexpr const char *ownerField = "series";
    qint64 owner() const { return series.number; }
    auto key() const { return std::tuple(series, month); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("series", self.series);
        visit("month", self.month);
        visit("happened", self.happened);
        visit("doing", self.doing);
        visit("needed", self.needed);
    }
    bool operator==(const Narrative &) const = default;
};

/// A department handed in a month as a whole: every metric whose period ends in it.
struct HandIn
{
    DepartmentId department;
    Month month;
    QDateTime at; ///< UTC
    QString by;
    QDateTime approvedAt; ///< UTC; invalid = not approved
    QString approvedBy;

    static constexpr const char *kindName = "hand_in";
    static constexpr const char *ownerField = "department";
    qint64 owner() const { return department.number; }
    auto key() const { return std::tuple(department, month); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("department", self.department);
        visit("month", self.month);
        visit("at", self.at);
        visit("handed_in_by", self.by);
        visit("approved_at", self.approvedAt);
        visit("approved_by", self.approvedBy);
    }
    bool operator==(const HandIn &) const = default;
};

} // namespace statroom
