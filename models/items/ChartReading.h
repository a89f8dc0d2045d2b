// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SeriesChart.h"
#include "items/MetricValues.h"

namespace statroom {

/// The control chart of a metric in a department, or of one category of it, with the numbers that it is made
/// from. A value: read on any thread, shown on another.
struct ChartReading
{
    MetricValues numbers;
    SeriesChart chart;

    static Result<ChartReading> read(const Reader &reader, const Catalogue &catalogue, DepartmentId department,
                                     MetricId metric, CategoryId category, Month month, RecordedAt at = {});
};

/// The same of numbers that are read already, up to a month.
SeriesChart chartOf(const MetricValues &numbers, const Catalogue &catalogue, Month month);

} // namespace statroom
