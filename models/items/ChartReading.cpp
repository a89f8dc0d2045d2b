// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/ChartReading.h"

namespace statroom {

Result<ChartReading> ChartReading::read(const Reader &reader, const Catalogue &catalogue, DepartmentId department,
                                        MetricId metric, CategoryId category, Month month, RecordedAt at)
{
    auto numbers = MetricValues::read(reader, catalogue, department, metric, category, {}, month, at);
    if (!numbers)
        return numbers.error();
    SeriesChart chart = chartOf(*numbers, catalogue, month);
    return ChartReading{std::move(*numbers), std::move(chart)};
}

SeriesChart chartOf(const MetricValues &numbers, const Catalogue &catalogue, Month month)
{
    const auto targets = numbers.series ? catalogue.targets(numbers.series) : std::span<const Target>();
    return SeriesChart::of({numbers.metric, catalogue.chartSetting(numbers.metric.id),
                            catalogue.chartMarks(numbers.department, numbers.metric.id, numbers.category), targets,
                            numbers.values, month, numbers.calendar});
}

} // namespace statroom
