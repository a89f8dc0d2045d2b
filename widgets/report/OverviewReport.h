// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printed overview of the city, from the same model as its page: statuses counted, the departments with the
// metrics that all of them measure and what they still owe, what needs attention and what is worth celebrating.
#pragma once

#include "report/ReportFlow.h"

namespace statroom {

class OverviewModel;
class Viewpoint;

struct OverviewReport
{
    // The model is read here and not kept.
    static void fill(ReportFlow &flow, const Viewpoint &viewpoint, OverviewModel &model);
};

} // namespace statroom
