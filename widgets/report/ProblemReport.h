// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A problem on one page that lies on its side: chart, causes, actions, recheck. What finds no room there follows as
// tables: the tree of whys, every countermeasure, the recheck in full.
#pragma once

#include "items/ProblemStanding.h"
#include "report/ReportFlow.h"

namespace statroom {

struct ProblemReport
{
    // `highest` is the room on a page.
    static void fill(ReportFlow &flow, const std::shared_ptr<const ProblemStanding> &standing, double highest);
};

} // namespace statroom
