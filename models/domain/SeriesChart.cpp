// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/SeriesChart.h"

#include "domain/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SeriesChart)
};

Improvement improvementOf(Metric::Direction direction)
{
    switch (direction) {
    case Metric::Direction::Up:
        return Improvement::Increase;
    case Metric::Direction::Down:
        return Improvement::Decrease;
    case Metric::Direction::Range:
    case Metric::Direction::None:
        break;
    }
    return Improvement::Neutral;
}

bool isKnown(const PeriodValue &value)
{
    return value.value || value.hasParts();
}

ChartRow rowOf(ChartKind kind, const PeriodValue &value)
{
    ChartRow row;
    const bool hasCases = value.hasParts() && *value.denominator > 0;
    if (dividesByCases(kind)) {
        if (hasCases) {
            row.value = value.numerator;
            row.cases = value.denominator;
        }
    } else if (kind == ChartKind::Run && hasCases) {
        row.value = value.numerator;
        row.cases = value.denominator;
    } else {
        row.value = value.value;
        row.cases = value.denominator;
    }
    if (value.preliminary)
        row.use = ChartRow::Use::Open;
    return row;
}

/// The rows for one kind of chart, marked.
void layOut(ChartKind kind, const SeriesChartQuestion &question, SeriesChart &found)
{
    found.request.kind = kind;
    found.request.rules = kind == ChartKind::XmR ? SignalRules::MakingDataCount : SignalRules::Anhoej;
    found.request.fewestForIcons = kind == ChartKind::Run ? ChartGroup::enoughForRuns : ChartGroup::enoughForTrial;
    found.rows.assign(found.periods.size(), {});
    auto value = question.values.begin();
    for (size_t i = 0; i < found.periods.size(); ++i) {
        while (value != question.values.end() && value->period < found.periods[i])
            ++value;
        if (value != question.values.end() && value->period == found.periods[i])
            found.rows[i] = rowOf(kind, *value);
    }
    for (const ChartMark &mark : found.marks) {
        ChartRow &row = found.rows[size_t(found.pointOf(mark.month))];
        switch (mark.kind) {
        case ChartMark::Kind::Rebase:
            row.rebase = true;
            break;
        case ChartMark::Kind::Ghost:
            row.use = ChartRow::Use::Ghost;
            break;
        case ChartMark::Kind::Baseline:
            row.endsBaseline = true;
            break;
        }
    }
}

using Values = std::vector<std::optional<double>>;

bool hasAny(const Values &values)
{
    return std::any_of(values.begin(), values.end(), [](std::optional<double> value) { return value.has_value(); });
}

/// What each value is measured from.
Values seasonBase(const SeriesChart &found, const Values &charted, ChartSetting::Season how)
{
    const std::vector<ChartRow> &rows = found.rows;
    const size_t perYear = found.season.effects.size();
    Values base(rows.size());
    size_t begin = 0; // of the rows since limits began anew
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].rebase)
            begin = i;
        if (how == ChartSetting::Season::Adjusted)
            base[i] = found.season.effects[i % perYear];
        // Nothing is compared across a change of the process, nor with what does not count.
        else if (i >= begin + perYear && rows[i - perYear].use == ChartRow::Use::Counted)
            base[i] = charted[i - perYear];
    }
    return base;
}

/// The chart of what is left of the values without their season, drawn about the values themselves. False where too
/// few are left for limits.
bool judgeBySeason(SeriesChart &found, const Values &charted, ChartSetting::Season how)
{
    Values base = seasonBase(found, charted, how);
    std::vector<ChartRow> rows = found.rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (charted[i] && base[i])
            rows[i].value = *charted[i] - *base[i];
        else
            rows[i].value.reset();
        rows[i].cases.reset();
    }
    ControlChartRequest request = found.request;
    if (request.kind != ChartKind::Run) {
        request.kind = ChartKind::XmR;
        request.rules = SignalRules::MakingDataCount;
    }
    request.target.reset();
    // Each effect is a mean over as many values as there are years, and takes that part of their spread away.
    if (how == ChartSetting::Season::Adjusted)
        request.widen = std::sqrt(double(found.season.fullYears) / (found.season.fullYears - 1));
    ControlChart chart = controlChart(request, rows);
    if (std::none_of(chart.groups.begin(), chart.groups.end(),
                     [](const ChartGroup &group) { return group.mean && group.trust() >= ChartGroup::Trust::Trial; }))
        return false;
    if (how == ChartSetting::Season::Adjusted && found.request.target) {
        std::optional<Assurance> all;
        for (const double effect : found.season.effects) {
            request.target = *found.request.target - effect;
            const std::optional<Assurance> one = controlChart(request, rows).assurance;
            if (!one || *one == Assurance::Inconsistent || (all && *all != *one)) {
                all.reset();
                break;
            }
            all = one;
        }
        chart.assurance = all;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        ChartPoint &point = chart.points[i];
        const auto move = [&](std::optional<double> &line) {
            if (line && base[i])
                *line += *base[i];
            else
                line.reset();
        };
        point.value = charted[i];
        point.cases = found.rows[i].cases;
        move(point.mean);
        move(point.lower);
        move(point.upper);
    }
    for (ChartGroup &group : chart.groups) {
        group.mean.reset();
        group.lower.reset();
        group.upper.reset();
    }
    // The icons speak of the last value that counts, and of no earlier one because that can be compared.
    const auto counts = [&](size_t i) {
        return found.rows[i].use == ChartRow::Use::Counted && chart.points[i].value;
    };
    int latest = int(rows.size()) - 1;
    while (latest >= 0 && !counts(size_t(latest)))
        --latest;
    if (latest != chart.latest || !chart.points[size_t(latest)].mean) {
        chart.latest = latest;
        chart.variation.reset();
        chart.assurance.reset();
    }
    found.request.kind = request.kind;
    found.request.rules = request.rules;
    found.chart = std::move(chart);
    found.seasonBase = std::move(base);
    return true;
}

/// As the metric's set-up wants it; false where there are too few values for that, or nothing is wanted.
bool judgeBySeason(SeriesChart &found, const Values &charted, const ChartSetting &setting)
{
    using Season = ChartSetting::Season;
    if (setting.season == Season::Remark)
        return false;
    const auto judge = [&](Season how) {
        const bool done = judgeBySeason(found, charted, how);
        if (done)
            found.seasonJudged = how;
        return done;
    };
    return (setting.season == Season::Adjusted && found.season.canAdjust() && judge(Season::Adjusted))
        || judge(Season::YearBefore);
}

/// Below a few values limits are more chance than knowledge, and a season that is not taken away widens some and
/// looks like a shift beside others: what would be judged by them is not shown.
void withholdLimits(ControlChart &chart, bool isSeasonal)
{
    if (isSeasonal) {
        chart.variation.reset();
        chart.assurance.reset();
        for (ChartGroup &group : chart.groups)
            group.runs.reset();
    }
    for (ChartGroup &group : chart.groups) {
        if (group.trust() >= ChartGroup::Trust::Trial && !isSeasonal)
            continue;
        group.lower.reset();
        group.upper.reset();
        for (int i = group.first; i <= group.last; ++i) {
            ChartPoint &point = chart.points[size_t(i)];
            point.lower.reset();
            point.upper.reset();
            point.near = false;
            point.signal = Signal::Common;
            point.direction = ChartPoint::Direction::None;
            point.type = Variation::Common;
        }
    }
}

/// Judged by the values that count; where a city once counted by other quarters they do not follow each other.
Seasonality seasonOf(const SeriesChart &found, const Values &charted, Frequency frequency)
{
    const int length = monthsIn(frequency);
    if (found.isEmpty()
        || found.periods.back().first - found.periods.front().first != (int(found.periods.size()) - 1) * length)
        return {};
    Values values = charted;
    for (size_t i = 0; i < values.size(); ++i)
        if (found.rows[i].use != ChartRow::Use::Counted)
            values[i].reset();
    return seasonality(values, frequency);
}

Error refusal(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

} // namespace

QString whyNotCharted(const Metric &metric, ChartKind kind)
{
    switch (kind) {
    case ChartKind::XmR:
    case ChartKind::Run:
    case ChartKind::I:
        return {};
    case ChartKind::C:
        if (metric.kind != Metric::Kind::Count)
            return Told::tr("A c chart is for counts, and %1 is none. Choose XmR.").arg(metric.code);
        return {};
    case ChartKind::U:
    case ChartKind::UPrime:
        // Events over what they can happen in, as of an average: accidents by days of work.
        if ((metric.kind != Metric::Kind::Rate && metric.kind != Metric::Kind::Average) || metric.isCalculated())
            return Told::tr("A %1 is for rates and averages entered with their two parts, and %2 is neither. Choose "
                            "XmR.")
                .arg(word(kind), metric.code);
        return {};
    case ChartKind::P:
    case ChartKind::PPrime:
        if (metric.kind != Metric::Kind::Rate || metric.isCalculated())
            return Told::tr("A %1 is for rates entered as numerator and denominator, and %2 is none. Choose XmR.")
                .arg(word(kind), metric.code);
        return {};
    case ChartKind::T:
        if (metric.kind == Metric::Kind::Rate)
            return Told::tr("A t chart is for the time between rare events, and %1 is a rate. Choose XmR.")
                .arg(metric.code);
        return {};
    }
    return {};
}

std::vector<ChartKind> chartKindsFor(const Metric &metric)
{
    std::vector<ChartKind> kinds;
    for (size_t i = 0; i < Tokens<ChartKind>::words.size(); ++i)
        if (whyNotCharted(metric, ChartKind(i)).isEmpty())
            kinds.push_back(ChartKind(i));
    return kinds;
}

SeriesChart SeriesChart::of(const SeriesChartQuestion &question)
{
    SeriesChart found;
    found.calendar = question.calendar;
    const Metric &metric = question.metric;
    std::vector<Month> begins;
    begins.reserve(question.values.size());
    for (const PeriodValue &value : question.values)
        if (value.period.length == monthsIn(metric.frequency) && isKnown(value))
            begins.push_back(value.period.first);
    found.periods = withoutHoles(begins, metric.frequency, question.month);
    for (const ChartMark &mark : question.marks)
        if (found.pointOf(mark.month) >= 0)
            found.marks.push_back(mark);
    std::sort(found.marks.begin(), found.marks.end(), [](const ChartMark &a, const ChartMark &b) {
        return std::tie(a.month, a.kind) < std::tie(b.month, b.kind);
    });

    found.request.improvement = improvementOf(metric.direction);
    found.request.screening = question.setting.screening;
    found.request.runLength = question.setting.runLength;
    if (!found.isEmpty()) {
        found.target =
            periodTarget(question.calendar, metric.kind, metric.frequency, question.targets, found.periods.back());
        if (metric.direction != Metric::Direction::Range)
            found.request.target = found.target.value;
    }

    const ChartKind chosen = question.setting.kind;
    found.whyRefused = whyNotCharted(metric, chosen);
    Values charted;
    if (found.whyRefused.isEmpty()) {
        layOut(chosen, question, found);
        charted = chartedValues(found.request.kind, found.rows);
        if (!found.isEmpty() && !hasAny(charted)) {
            const bool hasValues = std::any_of(question.values.begin(), question.values.end(),
                                               [](const PeriodValue &v) { return v.value.has_value(); });
            if (hasValues)
                found.whyRefused = dividesByCases(chosen)
                    ? Told::tr("A %1 needs the number of cases of every period, and these values have none.")
                          .arg(word(chosen))
                    : Told::tr("None of these values can be shown in a %1.").arg(word(chosen));
        }
    }
    if (!found.whyRefused.isEmpty()) {
        found.refused = chosen;
        layOut(ChartKind::XmR, question, found);
        charted = chartedValues(found.request.kind, found.rows);
    }

    found.season = seasonOf(found, charted, metric.frequency);
    const bool isJudged = found.season.isSeasonal() && judgeBySeason(found, charted, question.setting);
    if (!isJudged)
        found.chart = controlChart(found.request, found.rows);
    withholdLimits(found.chart, found.season.isSeasonal() && !isJudged);
    auto value = question.values.begin();
    for (size_t i = 0; i < found.periods.size(); ++i) {
        while (value != question.values.end() && value->period < found.periods[i])
            ++value;
        const bool hasValue = value != question.values.end() && value->period == found.periods[i] && value->value;
        found.unfit += hasValue && !found.chart.points[i].value;
        found.preliminary += found.chart.points[i].value && found.chart.points[i].use == ChartRow::Use::Open;
    }
    return found;
}

ChartVerdict SeriesChart::verdict() const
{
    ChartVerdict found;
    found.seasonal = season.isSeasonal();
    found.fewest = request.fewestForIcons;
    if (chart.latest < 0)
        return found;
    const ChartPoint &point = chart.points[size_t(chart.latest)];
    found.variation = chart.variation;
    found.assurance = chart.assurance;
    found.period = latest();
    found.values = chart.groupOf(chart.latest).values;
    found.provisional = trust() == ChartGroup::Trust::Trial;
    if (!chart.variation)
        return found;
    found.signal = point.signal;
    found.isAbove = point.side > 0;
    const int aside = chart.onOneSide(chart.latest);
    found.shift = chart.rules == SignalRules::MakingDataCount && aside >= request.runLength ? aside : 0;
    if (chart.variation != Variation::Common)
        found.direction = point.direction != ChartPoint::Direction::None ? point.direction
            : point.side > 0                                             ? ChartPoint::Direction::High
                                                                         : ChartPoint::Direction::Low;
    return found;
}

std::optional<double> SeriesChart::judgedValue(int point) const
{
    const std::optional<double> value = chart.points[size_t(point)].value;
    if (seasonBase.empty() || !value)
        return value;
    const std::optional<double> base = seasonBase[size_t(point)];
    return base ? std::optional(*value - *base) : std::nullopt;
}

int SeriesChart::pointOf(Month month) const
{
    const auto found =
        std::lower_bound(periods.begin(), periods.end(), month, [](const Period &p, Month m) { return p.last() < m; });
    return found != periods.end() && found->contains(month) ? int(found - periods.begin()) : -1;
}

std::vector<const ChartMark *> SeriesChart::marksAt(int point) const
{
    std::vector<const ChartMark *> found;
    for (const ChartMark &mark : marks)
        if (pointOf(mark.month) == point)
            found.push_back(&mark);
    return found;
}

const ChartMark *SeriesChart::markAt(int point, ChartMark::Kind kind) const
{
    for (const ChartMark *mark : marksAt(point))
        if (mark->kind == kind)
            return mark;
    return nullptr;
}

namespace {

/// Whether a kind of chart is at home with so many cases: with few the limits of a p chart mean little, with
/// thousands of them those of p and u charts are thinner than any process is.
QString whyUnlikeItsKind(const ControlChart &chart)
{
    constexpr double fewestExpected = 5;
    if (chart.kind != ChartKind::P && chart.kind != ChartKind::U)
        return {};
    int counted = 0;
    int beyond = 0;
    bool isFew = false;
    for (const ChartPoint &point : chart.points) {
        if (!point.value || !point.cases || !point.mean || !point.upper || point.use != ChartRow::Use::Counted)
            continue;
        ++counted;
        beyond += point.signal == Signal::BeyondLimits;
        // Exactly none or all is no matter of how many.
        isFew = isFew
            || (*point.mean > 0 && *point.mean < 1
                && *point.cases * std::min(*point.mean, 1 - *point.mean) < fewestExpected);
    }
    if (counted >= ChartGroup::enoughForTrial && beyond * 3 > counted)
        return Told::tr("So many values lie beyond the limits that these are too thin, as they are with very many "
                        "cases. A %1 or an XmR chart suits them better.")
            .arg(word(chart.kind == ChartKind::P ? ChartKind::PPrime : ChartKind::UPrime));
    if (isFew && chart.kind == ChartKind::P)
        return Told::tr("In some periods the cases are so few that the limits of a p chart tell little. XmR suits them "
                        "better.");
    return {};
}

} // namespace

QStringList SeriesChart::remarks(const QLocale &locale) const
{
    QStringList said;
    if (refused)
        said << whyRefused << Told::tr("An XmR chart is shown instead.");
    if (unfit > 0)
        said << Told::tr("%n value(s) cannot be shown in a %1 and are left out.", nullptr, unfit).arg(word(chart.kind));
    if (season.isSeasonal() && seasonJudged == ChartSetting::Season::Remark)
        said << Told::tr("These values follow the time of year, which limits would mistake for change: none are drawn. "
                         "Compare each period with the same one a year before.");
    else if (season.isSeasonal() && seasonJudged == ChartSetting::Season::YearBefore)
        said << Told::tr("These values follow the time of year: each is judged by its distance from the same period a "
                         "year before, and the limits move with it.");
    else if (season.isSeasonal())
        said << Told::tr("These values follow the time of year: each is judged without the usual effect of its season, "
                         "and the limits move with it.");
    if (chart.latest >= 0 && !(season.isSeasonal() && seasonJudged == ChartSetting::Season::Remark)) {
        const ChartGroup &group = chart.groupOf(chart.latest);
        if (group.values < request.fewestForIcons)
            said << (chart.kind == ChartKind::Run
                         ? Told::tr("Too few values for their order to tell anything: %1 of the %2 that are needed at "
                                    "least.")
                         : Told::tr("Too few values for limits: %1 of the %2 that are needed at least."))
                        .arg(locale.toString(group.values), locale.toString(request.fewestForIcons));
        else if (chart.kind != ChartKind::Run && seasonBase.empty() && !chart.points[size_t(chart.latest)].lower)
            said << Told::tr(
                "No two values follow each other: how far they vary is not known, and there are no limits.");
        else if (chart.kind != ChartKind::Run && group.isShort())
            said << Told::tr("The limits are provisional: they come from %1 values, and hold from %2 on.")
                        .arg(locale.toString(group.values), locale.toString(ChartGroup::enough));
    }
    if (const QString why = whyUnlikeItsKind(chart); !why.isEmpty())
        said << why;
    if (preliminary > 0)
        said << Told::tr("%n preliminary value(s) are shown and not counted.", nullptr, preliminary);
    return said;
}

Result<void> SeriesChart::allows(const ChartMark &mark, const QLocale &locale) const
{
    const auto named = [&](const Period &period) {
        return calendar.label(period, LabelStyle::Long, locale);
    };
    if (mark.reason.trimmed().isEmpty())
        return refusal(Told::tr("Say why: the reason stands on the chart."));
    const int point = pointOf(mark.month);
    if (point < 0)
        return refusal(
            Told::tr("The chart has no point there. Choose a period between its first value and the month shown."));
    const QString there = named(periods[size_t(point)]);
    const auto marked = [&](ChartMark::Kind kind) {
        return markAt(point, kind) != nullptr;
    };
    if (marked(mark.kind))
        return refusal(
            Told::tr("%1 has this mark already. Remove it before you set it with another reason.").arg(there));
    const ChartGroup &group = chart.groupOf(point);
    std::optional<int> baseline;
    for (int i = group.first; i <= group.last && !baseline; ++i)
        if (markAt(i, ChartMark::Kind::Baseline))
            baseline = i;
    switch (mark.kind) {
    case ChartMark::Kind::Ghost:
        if (!chart.points[size_t(point)].value)
            return refusal(Told::tr("%1 has no value that could be left out.").arg(there));
        if (marked(ChartMark::Kind::Baseline))
            return refusal(
                Told::tr("The baseline ends in %1. Remove that mark, or leave another period out.").arg(there));
        return {};
    case ChartMark::Kind::Rebase:
        if (point == 0)
            return refusal(Told::tr("%1 is the first period of the chart: its limits begin there already.").arg(there));
        if (baseline && *baseline >= point)
            return refusal(Told::tr("The baseline to %1 would be cut in two. Remove that mark first.")
                               .arg(named(periods[size_t(*baseline)])));
        return {};
    case ChartMark::Kind::Baseline:
        break;
    }
    if (marked(ChartMark::Kind::Ghost))
        return refusal(
            Told::tr("%1 is left out of the limits, so that the baseline cannot end there. Choose the period before.")
                .arg(there));
    if (baseline)
        return refusal(Told::tr("The baseline of these periods ends in %1 already. Remove that mark first.")
                           .arg(named(periods[size_t(*baseline)])));
    const auto first = chart.points.begin() + group.first;
    const auto values = std::count_if(first, chart.points.begin() + point + 1,
                                      [](const ChartPoint &p) { return p.value && p.use == ChartRow::Use::Counted; });
    if (values < ChartGroup::enoughToFix)
        return refusal(Told::tr("A baseline needs %1 values, and up to %2 there are %3. Choose a later period.")
                           .arg(locale.toString(ChartGroup::enoughToFix), there, locale.toString(qlonglong(values))));
    return {};
}

} // namespace statroom
