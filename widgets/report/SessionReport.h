// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session's paper as printed pages: the draft, the memo before or the memo after. What belongs to one item stays
// together; its chart is that of the metric's own report.
#pragma once

#include "items/SessionMemo.h"
#include "report/MetricReport.h"
#include "report/ReportFlow.h"

#include <QLocale>

namespace statroom {

struct SessionReport
{
    // `chart` must live as long as the flow is painted.
    static void fill(ReportFlow &flow, std::shared_ptr<const SessionMemo> memo, ReportChart &chart,
                     const QLocale &locale);
};

} // namespace statroom
