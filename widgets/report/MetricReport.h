// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printed page of one metric, in the order of its page on the screen: why this status, the chart (a control
// chart where there are enough values, and what it says), the facts,
// what the department tells, the last thirteen periods with their counts, notes and corrections, where the numbers
// come from, how it is measured. It usually fits on one page and flows on where it does not.
#pragma once

#include "charts/TrendLayout.h"
#include "items/TrendModel.h"
#include "report/ReportFlow.h"

#include <QLocale>

namespace statroom {

// The one chart that all pages of a document are drawn with.
class ReportChart
{
public:
    ReportChart();
    void paint(QPainter &painter, const QRectF &rect, const TrendReading &reading, const QLocale &locale,
               Limits limits = Limits::Hidden);

private:
    // Without a viewpoint: it shows each page's reading in turn.
    TrendModel m_model;
    TrendLayout m_layout;
};

struct MetricReport
{
    // `chart` must live as long as the flow is painted. `highest` is the room on a page.
    static void fill(ReportFlow &flow, std::shared_ptr<const TrendReading> reading, ReportChart &chart,
                     const QLocale &locale, double highest);
};

} // namespace statroom
