// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "items/TrendColumns.h"
#include "items/TrendSubject.h"

#include <vector>

namespace statroom {

/// When a countermeasure is drawn on the chart: from the day it begins, else from that on which it was done. Invalid
/// where that is not known, and where it was dropped.
QDate beginOf(const ActionItem &countermeasure);
/// "Two peak-hour ambulances (Fire chief)" on its day.
TrendAnnotation countermeasureEvent(const Catalogue &catalogue, const ActionItem &countermeasure);
/// The countermeasures of all problems of a metric in a department, as events on its chart.
std::vector<TrendAnnotation> countermeasureEvents(const Catalogue &catalogue, const TrendSubject &subject);

} // namespace statroom
