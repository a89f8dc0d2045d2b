// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ChartText.h"

#include "domain/Words.h"

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

using Direction = ChartPoint::Direction;

UnitFormat formatOfLines(const Metric &metric, const ControlChart &chart, const QLocale &locale)
{
    double largest = 0;
    double apart = 0;
    for (const ChartPoint &point : chart.points) {
        largest = std::max(largest, std::abs(point.value.value_or(0)));
        if (point.mean && point.upper)
            apart = std::max(apart, *point.upper - *point.mean);
    }
    const UnitFormat usual(metric, locale);
    // Limits that are a few of the last digits away from the mean would look like it.
    const double digits = apart * usual.scale() * std::pow(10, metric.decimals);
    const bool coarse = (metric.decimals == 0 && largest * usual.scale() < 100) || (digits > 1e-9 && digits < 5);
    return coarse ? UnitFormat(metric.unit, metric.decimals + 1, metric.kind, locale) : usual;
}

QString sentences(const QStringList &all)
{
    QStringList some = all;
    some.removeAll(QString());
    return some.join(u' ');
}

} // namespace

NaturalBounds naturalBounds(const Metric &metric, const ControlChart &chart)
{
    const auto passes = [&](auto test) {
        return std::any_of(chart.points.begin(), chart.points.end(),
                           [&](const ChartPoint &p) { return p.value && test(*p.value); });
    };
    NaturalBounds bounds{metric.lowerBound, metric.upperBound};
    if (!bounds.low && !passes([](double v) { return v < 0; }))
        bounds.low = 0;
    if (!bounds.high && metric.kind == Metric::Kind::Rate && UnitFormat(metric).isPercent()
        && !passes([](double v) { return v > 1; }))
        bounds.high = 1;
    return bounds;
}

ChartText::ChartText(const SeriesChart &chart, const Metric &metric, const QLocale &locale)
    : m_chart(chart)
    , m_metric(metric)
    , m_locale(locale)
    , m_format(metric, locale)
    , m_lineFormat(formatOfLines(metric, chart.chart, locale))
{}

QString ChartText::variation() const
{
    const ChartVerdict verdict = m_chart.verdict();
    if (verdict.variation)
        return word(*verdict.variation, verdict.direction);
    return verdict.seasonal && m_chart.seasonJudged == ChartSetting::Season::Remark ? tr("Follows the seasons")
                                                                                    : tr("Too few values");
}

QString ChartText::assurance() const
{
    return chart().assurance ? word(*chart().assurance) : QString();
}

QString ChartText::label(int i, LabelStyle style) const
{
    return m_chart.calendar.label(m_chart.periods[size_t(i)], style, m_locale);
}

QString ChartText::periods(int count) const
{
    switch (m_metric.frequency) {
    case Frequency::Month:
        return tr("%n month(s)", nullptr, count);
    case Frequency::Quarter:
        return tr("%n quarter(s)", nullptr, count);
    case Frequency::Year:
        return tr("%n year(s)", nullptr, count);
    }
    return {};
}

// The counted points around one that belong together; what is left out is passed over.
template <class Joins>
ChartText::Stretch ChartText::stretch(int from, Joins &&joins) const
{
    const ChartGroup &group = chart().groupOf(from);
    Stretch found{from, from, 1};
    for (const int step : {-1, 1}) {
        int &end = step < 0 ? found.first : found.last;
        for (int i = from + step; i >= group.first && i <= group.last; i += step) {
            if (point(i).use == ChartRow::Use::Ghost)
                continue;
            if (!isActive(i) || !joins(std::min(i, end), std::max(i, end)))
                break;
            end = i;
            ++found.length;
        }
    }
    return found;
}

ChartText::Stretch ChartText::sideOf(int i) const
{
    const int side = point(i).side;
    if (side == 0)
        return {i, i, 0};
    return stretch(i, [&](int a, int b) { return point(a).side == side && point(b).side == side; });
}

ChartText::Stretch ChartText::trendOf(int i) const
{
    const double up = point(i).direction == Direction::High ? 1 : -1;
    return stretch(i, [&](int a, int b) {
        const std::optional<double> from = m_chart.judgedValue(a);
        const std::optional<double> to = m_chart.judgedValue(b);
        return from && to && (*to - *from) * up > 0;
    });
}

QString ChartText::spanned(const QString &what, const Stretch &stretch) const
{
    if (stretch.last == chart().latest)
        return tr("%1, since %2").arg(what, label(stretch.first, LabelStyle::Short));
    return tr("%1, %2 to %3")
        .arg(what, label(stretch.first, LabelStyle::Short), label(stretch.last, LabelStyle::Short));
}

QString ChartText::beside(int side) const
{
    if (!m_chart.seasonBase.empty())
        return side > 0 ? tr("above what its season leads to expect") : tr("below what its season leads to expect");
    if (chart().kind == ChartKind::Run)
        return side > 0 ? tr("above the median") : tr("below the median");
    return side > 0 ? tr("above the mean") : tr("below the mean");
}

QString ChartText::signal(int i) const
{
    return signs(i).join(QStringLiteral("; "));
}

QString ChartText::story(int i) const
{
    const QStringList said = signs(i);
    return said.isEmpty() ? QString() : said.last();
}

QString ChartText::targetPlace() const
{
    if (!chart().assurance)
        return {};
    switch (*chart().assurance) {
    case Assurance::Pass:
        return tr("the usual range lies on the good side of the target");
    case Assurance::Fail:
        return tr("the usual range does not reach the target");
    case Assurance::Inconsistent:
        break;
    }
    return tr("the target lies within the usual range");
}

QStringList ChartText::signs(int i) const
{
    const ChartPoint &at = point(i);
    if (!isActive(i))
        return {};
    const bool high = at.direction == Direction::High;
    QStringList said;
    switch (at.signal) {
    case Signal::Common:
        return {};
    case Signal::BeyondLimits:
        said << (high ? tr("above the upper limit of %1").arg(m_lineFormat.apart(*at.upper, {*at.value}))
                      : tr("below the lower limit of %1").arg(m_lineFormat.apart(*at.lower, {*at.value})));
        break;
    case Signal::Trend: {
        const Stretch run = trendOf(i);
        const QString count = periods(run.length);
        said << spanned(high ? tr("%1 rising in a row").arg(count) : tr("%1 falling in a row").arg(count), run);
        break;
    }
    case Signal::TwoInThree:
        said << (high ? tr("2 of 3 values close to the upper limit") : tr("2 of 3 values close to the lower limit"));
        break;
    case Signal::Shift:
        break;
    }
    // What a point shows beside its first signal is said too: it is often the longer story.
    const Stretch run = sideOf(i);
    if (at.signal == Signal::Shift
        || (chart().rules == SignalRules::MakingDataCount && run.length >= m_chart.request.runLength))
        said << spanned(tr("%1 %2", "8 months, below the mean").arg(periods(run.length), beside(at.side)), run);
    return said;
}

QString ChartText::whyRuns() const
{
    const std::optional<RunAnalysis> &runs = chart().groupOf(chart().latest).runs;
    if (!runs || chart().rules != SignalRules::Anhoej)
        return {};
    return tr("The longest run on one side is %1 (up to %2 is chance), and the middle is crossed %3 times (at least %4 "
              "is chance).")
        .arg(m_locale.toString(runs->longest), m_locale.toString(runs->longestAllowed),
             m_locale.toString(runs->crossings), m_locale.toString(runs->crossingsNeeded));
}

// Limits that nothing can pass are said as what is possible.
QString ChartText::usualRange() const
{
    const ChartPoint &at = point(chart().latest);
    const NaturalBounds bounds = naturalBounds(m_metric, chart());
    const double low = bounds.low ? std::max(*at.lower, *bounds.low) : *at.lower;
    const double high = bounds.high ? std::min(*at.upper, *bounds.high) : *at.upper;
    // A target just beyond a limit must not look as if it stood on it.
    const auto said = [this](double limit) {
        return m_chart.request.target ? m_lineFormat.apart(limit, {*m_chart.request.target}) : line(limit);
    };
    return tr("between %1 and %2").arg(said(low), said(high));
}

QString ChartText::whyVariation() const
{
    if (!chart().variation)
        return {};
    const int i = chart().latest;
    const ChartPoint &at = point(i);
    const QString when = label(i, LabelStyle::Long);
    if (*chart().variation == Variation::Common) {
        const std::optional<RunAnalysis> &runs = chart().groupOf(i).runs;
        if (chart().rules == SignalRules::Anhoej && runs && runs->signal)
            return sentences(
                {at.lower && at.upper
                     ? tr("%1 lies within the limits, %2, but the order of the values is hardly chance.")
                           .arg(when, usualRange())
                     : tr("%1 is nothing unusual, but the order of the values is hardly chance.").arg(when),
                 whyRuns(),
                 tr("Something changed along the way: find out when, and let the limits begin anew there.")});
        if (!at.lower || !at.upper)
            return sentences({tr("%1 is nothing unusual.").arg(when), whyRuns()});
        return sentences({tr("%1 is nothing unusual: as it stands, the process varies %2, and ups and downs within "
                             "that have no cause of their own.")
                              .arg(when, usualRange()),
                          whyRuns()});
    }
    QString why = signal(i);
    if (why.isEmpty() && chart().groupOf(i).runs)
        why = tr("%1 %2", "8 months, below the mean")
                  .arg(periods(std::abs(chart().groupOf(i).runs->current)), beside(chart().groupOf(i).runs->current));
    return tr("%1: %2. Chance alone hardly does that, so something has changed: look for it.").arg(when, why);
}

bool ChartText::isMet() const
{
    const double target = *m_chart.request.target;
    const double value = *point(chart().latest).value;
    const double guard = 1e-9 * std::max(1.0, std::abs(target));
    return m_chart.request.improvement == Improvement::Increase ? value >= target - guard : value <= target + guard;
}

QString ChartText::whyAssurance() const
{
    if (!chart().assurance)
        return {};
    const QString when = label(chart().latest, LabelStyle::Long);
    const QString target = m_format.plain(*m_chart.request.target);
    const bool usual = chart().variation == Variation::Common;
    switch (*chart().assurance) {
    case Assurance::Pass:
        return sentences(
            {tr("As it stands, the process will meet %1: it varies %2.").arg(target, usualRange()),
             isMet() ? QString() : tr("That %1 missed it all the same has a cause of its own.").arg(when)});
    case Assurance::Fail:
        return sentences({tr("As it stands, the process will miss %1: it varies %2.").arg(target, usualRange()),
                          isMet()
                              ? tr("One value that meets it, as in %1, does not show that it will stay so.").arg(when)
                              : tr("Trying harder will not reach it; a change in how the work is done can.")});
    case Assurance::Inconsistent:
        break;
    }
    if (!usual)
        return sentences(
            {tr("With these limits, %1 is met in some periods and missed in others, by chance: the process varies %2.")
                 .arg(target, usualRange()),
             tr("If the change lasts, set a new baseline where it began; then it is judged anew.")});
    return isMet() ? tr("%1 met %2 by luck: the process varies %3, and the next value may miss it without anything "
                        "having changed.")
                         .arg(when, target, usualRange())
                   : tr("%1 missed %2 by chance: the process varies %3, and the next value may meet it without "
                        "anything having improved.")
                         .arg(when, target, usualRange());
}

QString ChartText::remarks() const
{
    return m_chart.remarks(m_locale).join(u' ');
}

QString ChartText::whole() const
{
    if (m_chart.isEmpty())
        return {};
    const auto titled = [](const QString &word, const QString &why) {
        return why.isEmpty() ? QString() : tr("%1. %2").arg(word, why);
    };
    return sentences({titled(variation(), whyVariation()), titled(assurance(), whyAssurance()), remarks()});
}

} // namespace statroom
