// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A comparison of two spans on one page: the question, the answer large and in words, the chart, both spans, the
// values, the method and what to know with it.
#pragma once

#include "items/BeforeAfterReading.h"
#include "report/ReportFlow.h"

namespace statroom {

struct BeforeAfterReport
{
    // `highest` is the room on a page.
    static void fill(ReportFlow &flow, std::shared_ptr<const BeforeAfterReading> reading, double highest);
};

} // namespace statroom
