// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract between a trend model and everything that shows it: chart, table, clipboard, exporters.
// One row is one period, oldest first, without holes: a period with no value is a row whose Number is an
// invalid QVariant. Numbers are in the unit of storage (a percentage is a fraction); the header roles of the
// Value column say how an axis writes them. Display texts are finished for reading ("81.4 %", "–").
#pragma once

#include "domain/ChartMark.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

namespace statroom {

// Fixed columns. Columns from FirstCategory on are the categories of the breakdown shown, in the city's order;
// their header's DisplayRole is the category's name. Without a breakdown there are none.
enum class TrendColumn {
    Period, // display "Oct 2026"
    Value, // display "81.4 %", Number 0.814
    Numerator, // display "382"
    Denominator, // display "469"
    Target, // the target, or the lower bound of a range
    TargetHigh, // the upper bound of a range; Number invalid for a plain target
    LastYear, // the value of the same period a year before
    Mean, // the centre of the control chart: of a run chart the median
    Lower, // its limits, not clipped to what is possible; invalid where there are none or too few values
    Upper,
    Status, // display "Off target", Number int(Status)
    Signal, // display why the value stands out, "7 months below the mean, since Mar 2026"; empty if it does not.
            // Number int(Variation), invalid where the control chart does not judge
    Stage, // display "preliminary", "handed in", "approved"
    Note, // display text
    Source, // display where the number comes from: a file's name, or who typed it
    Events, // display the letters of the annotations that begin in this period: "A, B"
    FirstCategory
};

// An event that concerns this metric. It belongs to the row in whose period it begins.
struct TrendAnnotation
{
    QString text; // "3 of 14 inspectors lent to the storm desk"
    QDate from;
    QDate to; // invalid for an event of one day
    bool operator==(const TrendAnnotation &) const = default;
};

// What somebody marked on the control chart in this period, and why.
struct TrendMark
{
    ChartMark::Kind kind = ChartMark::Kind::Rebase;
    QString reason;
    bool operator==(const TrendMark &) const = default;
};

namespace TrendRole {
enum Role {
    Number = 0x0200, // of every cell with a number: double (Status: int), or invalid when missing
    // Of every column of a row:
    FirstDay, // QDate, first day of the period
    Months, // int, length of the period: 1, 3 or 12
    Preliminary, // bool, drawn hollow
    Disputed, // bool
    Corrected, // bool, changed after it was handed in
    Annotations, // QList<TrendAnnotation>, those that begin in this period
    Seam, // QString, what changed in the definition from this period on; empty when nothing did
    Group, // int, the stretch between two rebases; rows of one share mean and limits; -1 outside the chart
    Provisional, // bool, too few values for limits that hold
    Marks, // QList<TrendMark> of this period
    // Of headerData(Value, Qt::Horizontal):
    AxisScale, // double, what a number is multiplied with before an axis writes it (percent: 100)
    AxisPrefix, // QString, "$"
    AxisSuffix, // QString with its space, " %", " min"
    AxisMinimum, // double or invalid, a bound no value can pass (percent and counts: 0)
    AxisMaximum, // double or invalid (share: 1)
    Title, // QString, the metric's name
    Says // QString, what the control chart says as a whole, in sentences; may be empty
};
}

} // namespace statroom

Q_DECLARE_METATYPE(statroom::TrendAnnotation)
Q_DECLARE_METATYPE(statroom::TrendMark)
