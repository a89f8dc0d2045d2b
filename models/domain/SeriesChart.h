// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/ChartMark.h"
#include "domain/ChartSetting.h"
#include "domain/ControlChart.h"
#include "domain/Seasonality.h"
#include "domain/Target.h"
#include "domain/TargetSteps.h"

#include <QStringList>

#include <span>
#include <vector>

namespace statroom {

/// What the chart of a series is made from. Values are as stored (rates as fractions), and so is the chart.
struct SeriesChartQuestion
{
    const Metric &metric;
    ChartSetting setting;
    std::span<const ChartMark> marks; ///< of this series, in any order
    std::span<const Target> targets; ///< of this series, in any order
    std::span<const PeriodValue> values; ///< oldest first
    Month month; ///< shown: later periods are left away
    const FiscalCalendar &calendar;
};

/// What a chart says in two icons: whether its last counted value is more than usual variation, and whether the
/// process as it stands will meet its target. Absent where there are too few values, no target, or a season that
/// limits would mistake for change.
struct ChartVerdict
{
    std::optional<Variation> variation;
    ChartPoint::Direction direction = ChartPoint::Direction::None; ///< of an unusual value
    std::optional<Assurance> assurance;
    Signal signal = Signal::Common; ///< the first rule that makes the value unusual
    bool isAbove = false; ///< the mean
    int shift = 0; ///< counted values up to it on one side of the mean, where they are enough for a signal; else 0
    Period period; ///< of that value; invalid where none counts
    int values = 0; ///< that its limits come from
    int fewest = ChartGroup::enoughForTrial; ///< that are needed to tell what is usual
    bool provisional = false; ///< by fewer values than limits should have
    bool seasonal = false;

    bool operator==(const ChartVerdict &) const = default;
};

/// The control chart of a series: a point for every period from its first value to the last period that has
/// ended by the month shown, without holes. A period without a value is a point without one; a preliminary
/// value is drawn and counts for nothing until it is handed in. A stretch with too few values for limits has none,
/// and no signals. Of a series that follows the time of year each value is judged by its distance from that of the
/// year before, or from the usual effect of its time of year: mean and limits then move with that from point to point,
/// and the assurance is only told where every time of the year agrees.
struct SeriesChart
{
    ControlChartRequest request; ///< its target is that of the last period
    std::vector<ChartRow> rows;
    std::vector<Period> periods; ///< of the points
    ControlChart chart;
    std::vector<ChartMark> marks; ///< those that stand on one of the periods, oldest first
    TargetValue target; ///< of the last period; with a range both ends
    std::optional<ChartKind> refused; ///< the kind that was chosen and that these numbers do not allow
    QString whyRefused;
    int unfit = 0; ///< values that the kind of chart cannot show, such as a share above 1
    int preliminary = 0; ///< values left out because they are
    Seasonality season;
    ChartSetting::Season seasonJudged = ChartSetting::Season::Remark; ///< of a seasonal series
    /// What each value of a seasonal series is measured from: that of the year before, or the effect of its time of
    /// year; none where there is none to compare with. Empty of other series.
    std::vector<std::optional<double>> seasonBase;
    FiscalCalendar calendar;

    static SeriesChart of(const SeriesChartQuestion &question);

    bool isEmpty() const { return periods.empty(); }
    ChartVerdict verdict() const;
    /// The period that the icons speak of; invalid without one.
    Period latest() const { return chart.latest < 0 ? Period() : periods[size_t(chart.latest)]; }
    /// How far the limits at that point can be trusted.
    ChartGroup::Trust trust() const
    {
        return chart.latest < 0 ? ChartGroup::Trust::None : chart.groupOf(chart.latest).trust();
    }
    /// The value that the rules look at, without the season where that is known.
    std::optional<double> judgedValue(int point) const;
    int pointOf(Month month) const; ///< whose period holds the month; -1 if none
    std::vector<const ChartMark *> marksAt(int point) const;
    const ChartMark *markAt(int point, ChartMark::Kind kind) const;

    /// What a reader must know before believing the chart, each a sentence, translated; often none.
    QStringList remarks(const QLocale &locale) const;
    /// Whether the mark can be added to this chart; the error says why not.
    Result<void> allows(const ChartMark &mark, const QLocale &locale) const;
};

/// The kinds of chart that a metric can be given: c needs counts, u and p need parts.
std::vector<ChartKind> chartKindsFor(const Metric &metric);
/// Why a metric cannot be charted in this kind, as a sentence; empty if it can.
QString whyNotCharted(const Metric &metric, ChartKind kind);

} // namespace statroom
