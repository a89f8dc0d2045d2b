// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printed scorecard of a department or of the whole city, all metrics or those of one status, from the same model
// as its page: statuses counted, every metric with badge, value, target, change, the year so far, small chart, and what
// the department tells about it.
#pragma once

#include "domain/Status.h"
#include "report/ReportFlow.h"

#include <optional>

namespace statroom {

class ScorecardModel;
class Viewpoint;

struct DepartmentReport
{
    // The model is read here and not kept.
    static void fill(ReportFlow &flow, const Viewpoint &viewpoint, const ScorecardModel &model,
                     std::optional<Status> only = {});
};

} // namespace statroom
