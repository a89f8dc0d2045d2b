// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartMark.h"
#include "domain/ChartSetting.h"
#include "domain/Result.h"

namespace statroom {

class Viewpoint;

/// What people do to a control chart, each as one revision by the viewpoint's author, so that it is history and
/// can be undone. What makes no sense on the chart as it is now is refused in one sentence.

/// Limits begin anew, a value is left out, or the baseline ends, for the reason that the mark gives. Id and UUID
/// are given here; its month may be any of the period.
Result<void> addChartMark(Viewpoint &viewpoint, ChartMark mark);
Result<void> removeChartMark(Viewpoint &viewpoint, ChartMarkId mark, const QString &reason = {});
/// How all series of a metric are charted.
Result<void> changeChartSetting(Viewpoint &viewpoint, const ChartSetting &setting);

} // namespace statroom
