// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of one promise for the public, on one page: the sentence, the figures, the burn-up, what became of what
// was promised, steps, work and the metrics behind it.
#pragma once

#include "items/GoalModel.h"
#include "report/ReportFlow.h"

namespace statroom {

struct GoalReport
{
    // `highest` is the room on a page; the chart takes what the rest leaves.
    static void fill(ReportFlow &flow, const GoalModel &model, double highest);
};

} // namespace statroom
