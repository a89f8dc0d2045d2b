// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace statroom {

/// What models of standings give beside their display texts. Texts are finished for reading; numbers are
/// as stored; statuses are `int(Status)`.
namespace StandingRole {
enum Role {
    Number = 0x0300, ///< double, or invalid where missing
    Status, ///< int(Status) of the cell's metric, or invalid
    Preliminary, ///< bool: not a status of record
    Disputed, ///< bool: somebody doubts the latest value
    StalePeriod, ///< QString "Sep", empty where the value is current
    SubText, ///< QString, the second line of a cell
    Why, ///< QString, the sentence behind a status
    Change, ///< int(Comparison::Change)
    ChangeText, ///< QString "↑ 1.2 pts"
    ChangeWord, ///< QString "worse"
    Points, ///< SparkPoints
    IsSection, ///< bool: a heading between rows
    SortKey, ///< double or QString
    Value, ///< QString of the latest value in side lists
    Place, ///< QString "Police, target 280" in side lists
    Happened, ///< QString, the narrative of the month shown
    Doing,
    Needed,
    DepartmentNumber, ///< qint64 of DepartmentId, of every cell
    MetricNumber, ///< qint64 of MetricId, of cells that show a metric

    // What the control chart of the metric says, in rows of a metric (any column) and in side lists. Invalid or
    // empty until it is known, which is some moments after the rows, and where the chart says nothing.
    Variation, ///< int(Variation): the icon's meaning
    VariationDirection, ///< int(ChartPoint::Direction): its arrow
    VariationWord, ///< QString "Worse, lower"
    Assurance, ///< int(Assurance)
    Improvement, ///< int(Improvement): which side of the target is the better one
    AssuranceWord, ///< QString "Hit or miss"
    ChartProvisional, ///< bool: from few values, to be drawn as such
    ChartWhy, ///< QString: what makes the value unusual, "Below the process limits; 8 months below the mean."
    ChartNote, ///< QString: why there is no icon, or which period it speaks of
};
}

} // namespace statroom
