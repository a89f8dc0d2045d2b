// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

namespace statroom {

/// What a trend is of: a metric in a department, as a whole or one category of it. With a breakdown, its
/// categories stand beside the whole.
struct TrendSubject
{
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    BreakdownId breakdown;

    bool isValid() const { return department && metric; }
    bool operator==(const TrendSubject &) const = default;
};

} // namespace statroom
