// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "storage/Reader.h"

#include <QByteArray>
#include <QIODevice>

namespace statroom {

/// Observations as CSV (header row, UTF-8, RFC 4180):
/// `department,metric,category,period,value,numerator,denominator,note,source`, sorted by department,
/// metric, category and period. Rates are fractions, a missing value is empty, numbers are the shortest that
/// read back the same. A series derived from records also has one row a day (period 2026-10-07): value is
/// the sum of what the day's records carried and denominator how many there were. Import gives back the same
/// observations from it.
class ObservationsWriter
{
public:
    /// `metric` and `department` narrow it down; none = all. Months are first months, both ends included.
    struct Selection
    {
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        Month from;
        Month to;
        RecordedAt at;
    };
    static Result<void> write(const Reader &reader, const Selection &selection, QIODevice &device);
    static Result<QByteArray> csv(const Reader &reader, const Selection &selection = {});
};

} // namespace statroom
