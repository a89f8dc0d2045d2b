// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SeriesChart.h"
#include "domain/UnitFormat.h"

#include <QCoreApplication>

#include <optional>

namespace statroom {

/// The control chart of a series in words that need no statistics: what kind of variation its last value is,
/// whether the process as it stands reaches its target, what not to conclude from one month, and why a point
/// stands out. It keeps references to what it is given. All texts are translated and plain.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    ChartText(const SeriesChart &chart, const Metric &metric, const QLocale &locale);

    /// "Worse, lower", "Usual variation"; where the chart does not judge, "Too few values" or "Seasonal".
    QString variation() const;
    /// "Hit or miss"; empty without a target that can be reached or missed.
    QString assurance() const;
    /// Why, each one or two sentences; empty where there is nothing to say.
    QString whyVariation() const;
    QString whyAssurance() const;
    /// What to know before believing either: provisional limits, values left out.
    QString remarks() const;
    /// All of it, as it is read out.
    QString whole() const;
    /// "7 months below the mean, since Mar 2026"; empty where the point does not stand out.
    QString signal(int point) const;
    /// The same where there is room for one line: of a point that shows two things the longer story.
    QString story(int point) const;
    /// Where the target lies, in a few words: "within the usual range"; empty without assurance.
    QString targetPlace() const;
    /// Of a mean or a limit: small counts get one decimal more.
    const UnitFormat &lineFormat() const { return m_lineFormat; }

private:
    struct Stretch
    {
        int first = 0;
        int last = 0;
        int length = 0; ///< points that count
    };

    const ControlChart &chart() const { return m_chart.chart; }
    const ChartPoint &point(int i) const { return chart().points[size_t(i)]; }
    bool isActive(int i) const { return point(i).value && point(i).use == ChartRow::Use::Counted; }
    template <class Joins>
    Stretch stretch(int from, Joins &&joins) const;
    QStringList signs(int i) const;
    Stretch sideOf(int i) const;
    Stretch trendOf(int i) const;
    QString periods(int count) const;
    QString label(int i, LabelStyle style) const;
    QString spanned(const QString &what, const Stretch &stretch) const;
    QString beside(int side) const;
    QString whyRuns() const;
    QString line(double value) const { return m_lineFormat.format(value); }
    QString usualRange() const;
    bool isMet() const;

    const SeriesChart &m_chart;
    const Metric &m_metric;
    QLocale m_locale;
    UnitFormat m_format;
    UnitFormat m_lineFormat;
};

/// Which values cannot be passed: by definition, or since a count is never below 0 and a share never above 1.
struct NaturalBounds
{
    std::optional<double> low;
    std::optional<double> high;
};
NaturalBounds naturalBounds(const Metric &metric, const ControlChart &chart);

} // namespace statroom
