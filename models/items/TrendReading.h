// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Judgement.h"
#include "domain/Narrative.h"
#include "domain/SeriesChart.h"
#include "items/MetricValues.h"
#include "items/SeriesHistory.h"
#include "items/TrendColumns.h"
#include "items/TrendSubject.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace statroom {

/// One period of a trend.
struct TrendRow
{
    struct Part
    {
        std::optional<double> value;
        bool preliminary = false;
        bool operator==(const Part &) const = default;
    };

    /// What the control chart makes of it. One value changes it in many rows.
    struct Charted
    {
        std::optional<double> mean;
        std::optional<double> lower;
        std::optional<double> upper;
        std::optional<Variation> variation; ///< none where the chart does not judge
        QString signal; ///< why the value stands out; empty if it does not
        int group = -1;
        bool provisional = false; ///< mean and limits
        QList<TrendMark> marks;
        bool operator==(const Charted &) const = default;
    };

    Period period;
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<double> target;
    std::optional<double> targetHigh;
    std::optional<double> lastYear;
    Status status = Status::NoData;
    std::optional<Observation::Stage> stage; ///< of what was entered; none for what is computed
    bool preliminary = false;
    bool disputed = false;
    bool corrected = false;
    QString note;
    QString source;
    QList<TrendAnnotation> annotations;
    QString letters; ///< of the annotations, "A, B", counted over the whole trend
    QString seam;
    Charted charted;
    QList<Part> categories;

    bool operator==(const TrendRow &) const = default;
};

/// A metric in a department as a row for each period, from the first that has a value to the last that
/// has ended by the month shown, without holes. A value: read on any thread, shown on another.
struct TrendReading
{
    /// Who wrote a number and what was corrected is read from the history, which costs the most.
    enum class Depth { Numbers, WithHistory };

    TrendSubject subject;
    RecordedAt recordedAt;
    std::shared_ptr<const Catalogue> catalogue;
    Month month; ///< as of which
    MetricValues numbers;
    Standing standing;
    Period shown; ///< the last period that has ended by the month asked for
    SeriesChart chart;
    std::vector<TrendRow> rows;
    QStringList categoryNames;
    SeriesHistory history; ///< empty without it
    QHash<ReceiptId, Receipt> receipts; ///< of the numbers
    std::vector<Narrative> narratives; ///< of the last thirteen months, by month

    static Result<TrendReading> read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                     const TrendSubject &subject, Month month, RecordedAt at = {},
                                     Depth depth = Depth::Numbers, const QLocale &locale = QLocale());

    const Metric &metric() const { return numbers.metric; }
    const Department *department() const { return catalogue->department(subject.department); }
    std::span<const Target> targets() const { return catalogue->targets(numbers.series); }
    const TrendRow *row(const Period &period) const;

    /// Whether this commit changes anything that stands in it.
    bool isTouchedBy(const CommittedRevision &revision) const;
};

/// What changed from one definition to the next, in a few words; empty if nothing that is counted did.
QString definitionChange(const Definition &before, const Definition &after);

} // namespace statroom
