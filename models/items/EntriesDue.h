// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Standing.h"
#include "storage/Reader.h"

#include <vector>

namespace statroom {

/// One number that a department owes for a month: a series whose period ends in it. Totals that are
/// summed or calculated are owed by nobody.
struct EntryDue
{
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    SeriesId series;
    Period period;
    QDate due; ///< last day that is not late
    bool answered = false; ///< a value, or known to be missing for good
    QDate expected; ///< not yet, but announced for this day

    bool isOverdue(QDate today) const { return !answered && due < today; }
};

/// What is owed for a month by everyone (or one department), in the city's order, answered or not. Metrics
/// with a breakdown are owed by category; a missing one that is announced for a day still counts as owed.
class EntriesDue
{
public:
    /// What standings of the same month and record tell already is not read again.
    static Result<std::vector<EntryDue>> read(const Reader &reader, const Catalogue &catalogue, Month month,
                                              DepartmentId department = {}, RecordedAt at = {},
                                              std::span<const Standing> known = {});
};

} // namespace statroom
