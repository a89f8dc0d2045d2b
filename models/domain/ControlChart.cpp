// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ControlChart.h"

#include "domain/CompensatedSum.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace statroom {

namespace {

// Each as its anchor has it; the first is rounded from 3 / 1.128, and results are compared to 1e-9.
constexpr double xmrFactor = 2.66;
constexpr double rangeToSigma = 1.128;
constexpr double sigmas = 3;
constexpr double screeningFactor = 3.267;
constexpr double rareEventRoot = 3.6;

/// By row; NaN where there is none. A city has millions of them, and each passes through here several times.
using Values = std::vector<double>;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

bool has(double value)
{
    return !std::isnan(value);
}

double finiteOrNone(double value)
{
    return std::isfinite(value) ? value : none;
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Of an absent value.
void setIfFinite(std::optional<double> &to, double value)
{
    if (std::isfinite(value))
        to = value;
}

// A centre that carries the rounding of a sum must not turn equal values into a shift.
double guard(double line)
{
    return 1e-12 * std::max(1.0, std::abs(line));
}

bool isAbove(double value, double line)
{
    return value - line > guard(line);
}

bool isBelow(double value, double line)
{
    return line - value > guard(line);
}

std::optional<double> mean(const std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    CompensatedSum sum;
    for (const double value : values)
        sum += value;
    return finite(sum.value() / double(values.size()));
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return finite(below + (*middle - below) / 2);
}

/// The mean of the distances between neighbours; a missing value gives none on either side.
std::optional<double> meanMovingRange(const Values &values, bool screening)
{
    std::vector<double> ranges;
    ranges.reserve(values.size());
    for (size_t i = 1; i < values.size(); ++i)
        if (has(values[i - 1]) && has(values[i]))
            ranges.push_back(std::abs(values[i] - values[i - 1]));
    const std::optional<double> all = mean(ranges);
    if (!screening || !all)
        return all;
    std::erase_if(ranges, [&](double range) { return range >= screeningFactor * *all; });
    // Where all but one value agree, screening would leave limits of no width, and every point a signal.
    const std::optional<double> kept = mean(ranges);
    return kept && *kept > 0 ? kept : all;
}

bool canBeCharted(ChartKind kind, const ChartRow &row)
{
    const double value = *row.value;
    switch (kind) {
    case ChartKind::XmR:
    case ChartKind::I:
        return true;
    case ChartKind::Run:
        return !row.cases || *row.cases > 0;
    case ChartKind::C:
        return value >= 0;
    case ChartKind::U:
    case ChartKind::UPrime:
        return value >= 0 && row.cases && *row.cases > 0;
    case ChartKind::P:
    case ChartKind::PPrime:
        return value >= 0 && row.cases && *row.cases > 0 && value <= *row.cases;
    case ChartKind::T:
        return value > 0;
    }
    return false;
}

/// What the chart shows of a row, or none.
double charted(ChartKind kind, const ChartRow &row)
{
    if (!row.value || !std::isfinite(*row.value) || !canBeCharted(kind, row))
        return none;
    const bool divides = dividesByCases(kind) || (kind == ChartKind::Run && row.cases);
    return finiteOrNone(divides ? *row.value / *row.cases : *row.value);
}

/// The rows of one group on the scale on which its centre and limits are computed.
struct Scaled
{
    Values values;
    std::vector<double> cases;
    std::vector<size_t> baseline; ///< rows that make the limits: without ghosts, with gaps

    // A row that is still open stands in the baseline as a gap: its neighbours are not joined across it.
    Values counted;

    std::vector<double> baselineValues() const
    {
        std::vector<double> there;
        there.reserve(baseline.size());
        for (const size_t i : baseline)
            if (has(counted[i]))
                there.push_back(counted[i]);
        return there;
    }
    Values inBaseline() const
    {
        Values all;
        all.reserve(baseline.size());
        for (const size_t i : baseline)
            all.push_back(counted[i]);
        return all;
    }
};

/// How many rows of a group make its limits.
size_t rowsInBaseline(const ControlChartRequest &request, std::span<const ChartRow> rows)
{
    const auto marked = std::find_if(rows.begin(), rows.end(), [](const ChartRow &row) { return row.endsBaseline; });
    if (marked != rows.end())
        return size_t(marked - rows.begin()) + 1;
    return request.baseline ? std::min(rows.size(), size_t(std::max(0, *request.baseline))) : rows.size();
}

Scaled scaled(const ControlChartRequest &request, std::span<const ChartRow> rows)
{
    Scaled result;
    result.values.resize(rows.size(), none);
    result.counted.resize(rows.size(), none);
    result.cases.resize(rows.size(), 1);
    const size_t end = rowsInBaseline(request, rows);
    result.baseline.reserve(end);
    for (size_t i = 0; i < rows.size(); ++i) {
        const ChartRow &row = rows[i];
        if (i < end && row.use != ChartRow::Use::Ghost)
            result.baseline.push_back(i);
        const double value = charted(request.kind, row);
        if (!has(value))
            continue;
        if (dividesByCases(request.kind) || (request.kind == ChartKind::Run && row.cases))
            result.cases[i] = *row.cases;
        result.values[i] = request.kind == ChartKind::T ? finiteOrNone(std::pow(value, 1 / rareEventRoot)) : value;
        if (row.use == ChartRow::Use::Counted)
            result.counted[i] = result.values[i];
    }
    return result;
}

struct Lines
{
    std::optional<double> centre;
    Values sigma; ///< a third of the way to the limits
};

std::optional<double> ratioOfSums(const Scaled &scaled)
{
    CompensatedSum counts;
    CompensatedSum cases;
    for (const size_t i : scaled.baseline) {
        if (!has(scaled.counted[i]))
            continue;
        counts += scaled.counted[i] * scaled.cases[i];
        cases += scaled.cases[i];
    }
    return cases.value() > 0 ? finite(counts.value() / cases.value()) : std::nullopt;
}

/// How much wider than by chance alone the values vary: Laney's sigma of z. None where no two neighbours tell.
std::optional<double> laneyFactor(const ControlChartRequest &request, const Scaled &scaled, const Lines &lines)
{
    Values z;
    for (const size_t i : scaled.baseline) {
        const bool varies = has(scaled.counted[i]) && lines.sigma[i] > 0;
        z.push_back(varies ? finiteOrNone((scaled.counted[i] - *lines.centre) / lines.sigma[i]) : none);
    }
    const std::optional<double> range = meanMovingRange(z, request.screening);
    return range ? finite(*range / rangeToSigma) : std::nullopt;
}

Lines lines(const ControlChartRequest &request, const Scaled &scaled)
{
    Lines result;
    result.sigma.resize(scaled.values.size(), none);
    switch (request.kind) {
    case ChartKind::Run:
        result.centre = median(scaled.baselineValues());
        return result;
    case ChartKind::XmR:
    case ChartKind::I:
    case ChartKind::T: {
        result.centre = mean(scaled.baselineValues());
        if (const auto range = meanMovingRange(scaled.inBaseline(), request.screening)) {
            const double sigma = request.kind == ChartKind::XmR ? xmrFactor * *range / sigmas : *range / rangeToSigma;
            std::fill(result.sigma.begin(), result.sigma.end(), finiteOrNone(sigma));
        }
        return result;
    }
    case ChartKind::C:
        result.centre = mean(scaled.baselineValues());
        if (result.centre)
            std::fill(result.sigma.begin(), result.sigma.end(), std::sqrt(*result.centre));
        return result;
    case ChartKind::U:
    case ChartKind::UPrime:
    case ChartKind::P:
    case ChartKind::PPrime:
        break;
    }
    result.centre = ratioOfSums(scaled);
    if (!result.centre)
        return result;
    const bool share = request.kind == ChartKind::P || request.kind == ChartKind::PPrime;
    // Rounding of the sums may push a share of exactly 0 or 1 over its bound.
    const double variance = share ? std::max(0.0, *result.centre * (1 - *result.centre)) : *result.centre;
    for (size_t i = 0; i < scaled.values.size(); ++i)
        if (has(scaled.values[i]))
            result.sigma[i] = finiteOrNone(std::sqrt(variance / scaled.cases[i]));
    if (request.kind == ChartKind::PPrime || request.kind == ChartKind::UPrime) {
        const std::optional<double> factor = laneyFactor(request, scaled, result);
        // Where all agree on 0 or 1 nothing varies, and there is nothing to widen.
        for (double &sigma : result.sigma)
            if (sigma > 0)
                sigma = factor ? finiteOrNone(sigma * *factor) : none;
    }
    return result;
}

/// A kind's natural bounds, before `multiply`.
std::optional<double> lowestOf(ChartKind kind)
{
    return kind == ChartKind::XmR || kind == ChartKind::I || kind == ChartKind::Run ? std::nullopt : std::optional(0.0);
}

std::optional<double> highestOf(ChartKind kind)
{
    return kind == ChartKind::P || kind == ChartKind::PPrime ? std::optional(1.0) : std::nullopt;
}

Variation typeOf(Improvement improvement, ChartPoint::Direction direction)
{
    if (direction == ChartPoint::Direction::None)
        return Variation::Common;
    const bool high = direction == ChartPoint::Direction::High;
    if (improvement == Improvement::Neutral)
        return high ? Variation::NeutralHigh : Variation::NeutralLow;
    return high == (improvement == Improvement::Increase) ? Variation::Improvement : Variation::Concern;
}

/// Marks the special causes of one group. A ghost is passed over: it is never marked and breaks nothing; a row
/// without a value, or not final yet, breaks runs and trends.
class Marks
{
public:
    Marks(const ControlChartRequest &request, std::span<ChartPoint> points) : m_length(std::max(2, request.runLength))
    {
        m_active.reserve(points.size());
        for (ChartPoint &point : points) {
            if (point.use == ChartRow::Use::Ghost)
                continue;
            const bool counts = point.value && point.use == ChartRow::Use::Counted;
            const double before = m_active.empty() || !m_active.back().counts ? none : *m_active.back().point->value;
            Active &active = m_active.emplace_back();
            active.point = &point;
            active.counts = counts;
            active.side = counts ? point.side : 0;
            active.step = counts ? (*point.value > before) - (*point.value < before) : 0;
        }
    }

    void mark()
    {
        markShifts();
        markTwoInThree();
        markTrends();
        markBeyondLimits();
    }

private:
    /// A point that is no ghost.
    struct Active
    {
        ChartPoint *point = nullptr;
        bool counts = false; ///< it has a value, and that is final
        int side = 0; ///< 0 where it does not count
        int step = 0; ///< 1 up, -1 down from the one before; 0 where either does not count
    };

    static void set(const Active &active, Signal signal, int direction)
    {
        active.point->signal = signal;
        active.point->direction = direction > 0 ? ChartPoint::Direction::High : ChartPoint::Direction::Low;
    }

    void markShifts()
    {
        for (size_t first = 0; first < m_active.size();) {
            const int side = m_active[first].side;
            size_t end = first + 1;
            while (end < m_active.size() && side != 0 && m_active[end].side == side)
                ++end;
            if (side != 0 && end - first >= m_length)
                for (size_t k = first; k < end; ++k)
                    set(m_active[k], Signal::Shift, side);
            first = end;
        }
    }

    void markTwoInThree()
    {
        for (size_t k = 2; k < m_active.size(); ++k) {
            const std::span three = std::span(m_active).subspan(k - 2, 3);
            const int side = three[2].side;
            if (side == 0 || three[1].side != side || three[0].side != side)
                continue;
            if (three[0].point->near + three[1].point->near + three[2].point->near < 2)
                continue;
            for (const Active &active : three)
                if (active.point->near)
                    set(active, Signal::TwoInThree, side);
        }
    }

    void markTrends()
    {
        const auto stepTo = [this](size_t k) {
            return k < m_active.size() ? m_active[k].step : 0;
        };
        size_t first = 0;
        // Of a trend that ends where the next one begins, the turning point belongs to the later one.
        for (size_t k = 1; k <= m_active.size(); ++k) {
            const bool goesOn = stepTo(k) != 0 && (k == first + 1 || stepTo(k) == stepTo(k - 1));
            if (goesOn)
                continue;
            if (k - first >= m_length)
                for (size_t j = first; j < k; ++j)
                    set(m_active[j], Signal::Trend, stepTo(first + 1));
            // A turning point ends one trend and may begin the next.
            first = stepTo(k) != 0 ? k - 1 : k;
        }
    }

    void markBeyondLimits()
    {
        for (const Active &active : m_active) {
            const ChartPoint &point = *active.point;
            if (!active.counts || !point.upper || !point.lower)
                continue;
            if (isAbove(*point.value, *point.upper))
                set(active, Signal::BeyondLimits, 1);
            else if (isBelow(*point.value, *point.lower))
                set(active, Signal::BeyondLimits, -1);
        }
    }

    size_t m_length;
    std::vector<Active> m_active;
};

/// Anhøj's rules judge a group as a whole; of single points only those beyond the limits are marked, ghosts too.
void markBeyondLimits(std::span<ChartPoint> points)
{
    for (ChartPoint &point : points) {
        if (!point.value || point.use == ChartRow::Use::Open || !point.upper || !point.lower)
            continue;
        const bool above = isAbove(*point.value, *point.upper);
        if (above || isBelow(*point.value, *point.lower)) {
            point.signal = Signal::BeyondLimits;
            point.direction = above ? ChartPoint::Direction::High : ChartPoint::Direction::Low;
        }
    }
}

void chartGroup(const ControlChartRequest &request, std::span<const ChartRow> rows, std::span<ChartPoint> points,
                ChartGroup &group)
{
    const Scaled scale = scaled(request, rows);
    Lines line = lines(request, scale);
    if (request.widen != 1)
        for (double &sigma : line.sigma)
            sigma = finiteOrNone(sigma * request.widen);
    const auto shown = [&](double value) {
        return (request.kind == ChartKind::T ? std::pow(value, rareEventRoot) : value) * request.multiply;
    };
    const std::optional<double> lowest = lowestOf(request.kind);
    const std::optional<double> highest = highestOf(request.kind);
    if (line.centre)
        group.mean = finite(shown(*line.centre));
    if (const size_t fixed = rowsInBaseline(request, rows); fixed > 0 && fixed < rows.size())
        group.baselineEnd = group.first + int(fixed) - 1;

    std::vector<int> sides;
    sides.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        ChartPoint &point = points[i];
        point.use = rows[i].use;
        if (rows[i].cases)
            point.cases = finite(*rows[i].cases);
        setIfFinite(point.value, shown(scale.values[i]));
        point.mean = group.mean;
        if (point.value && point.use == ChartRow::Use::Counted)
            ++group.values;
        const double sigma = line.sigma[i];
        if (line.centre && has(sigma)) {
            double low = *line.centre - sigmas * sigma;
            double high = *line.centre + sigmas * sigma;
            if (lowest)
                low = std::max(low, *lowest);
            if (highest)
                high = std::min(high, *highest);
            setIfFinite(point.lower, shown(low));
            setIfFinite(point.upper, shown(high));
        }
        if (point.value && point.mean)
            point.side = int(isAbove(*point.value, *point.mean)) - int(isBelow(*point.value, *point.mean));
        if (point.side != 0 && point.lower && point.upper) {
            const double nearLine = shown(*line.centre + point.side * 2 * sigma);
            const bool outer = std::isfinite(nearLine) && point.side * (*point.value - nearLine) > guard(nearLine);
            point.near = outer && !isAbove(*point.value, *point.upper) && !isBelow(*point.value, *point.lower);
        }
        sides.push_back(point.use == ChartRow::Use::Counted ? point.side : 0);
    }

    const auto same = [&](std::optional<double> ChartPoint::*limit) -> std::optional<double> {
        std::optional<double> all;
        for (const ChartPoint &point : points) {
            if (point.*limit && all && *all != *(point.*limit))
                return std::nullopt;
            if (point.*limit)
                all = point.*limit;
        }
        return all;
    };
    group.lower = same(&ChartPoint::lower);
    group.upper = same(&ChartPoint::upper);
    group.runs = analyseRuns(sides);

    if (request.rules == SignalRules::MakingDataCount)
        Marks(request, points).mark();
    else
        markBeyondLimits(points);
    for (ChartPoint &point : points)
        point.type = typeOf(request.improvement, point.direction);
}

/// The icons speak of the last counted value. Under Anhøj's rules a last run that is too long is a shift.
void judgeLatest(const ControlChartRequest &request, ControlChart &chart)
{
    for (int i = int(chart.points.size()) - 1; i >= 0 && chart.latest < 0; --i)
        if (chart.points[size_t(i)].value && chart.points[size_t(i)].use == ChartRow::Use::Counted)
            chart.latest = i;
    if (chart.latest < 0 || chart.groupOf(chart.latest).values < request.fewestForIcons)
        return;
    const ChartPoint &point = chart.points[size_t(chart.latest)];
    // Nothing is usual where it is not known how far the values vary.
    if (request.kind != ChartKind::Run && (!point.lower || !point.upper))
        return;
    chart.variation = point.type;
    const std::optional<RunAnalysis> &runs = chart.groupOf(chart.latest).runs;
    if (request.rules == SignalRules::Anhoej && point.signal == Signal::Common && runs
        && std::abs(runs->current) > runs->longestAllowed)
        chart.variation =
            typeOf(request.improvement, runs->current > 0 ? ChartPoint::Direction::High : ChartPoint::Direction::Low);

    if (!request.target || request.improvement == Improvement::Neutral || !point.lower || !point.upper)
        return;
    const double target = *request.target;
    const bool up = request.improvement == Improvement::Increase;
    if (!isAbove(*point.upper, *point.lower)) {
        const bool met = up ? !isAbove(target, *point.mean) : !isBelow(target, *point.mean);
        chart.assurance = met ? Assurance::Pass : Assurance::Fail;
    } else if (isAbove(target, *point.upper)) {
        chart.assurance = up ? Assurance::Fail : Assurance::Pass;
    } else if (isBelow(target, *point.lower)) {
        chart.assurance = up ? Assurance::Pass : Assurance::Fail;
    } else {
        chart.assurance = Assurance::Inconsistent;
    }
}

} // namespace

int ControlChart::onOneSide(int point) const
{
    const int side = points[size_t(point)].side;
    int length = 0;
    for (int i = point; side != 0 && i >= groupOf(point).first; --i) {
        const ChartPoint &p = points[size_t(i)];
        if (p.use == ChartRow::Use::Ghost)
            continue;
        if (p.use == ChartRow::Use::Open || p.side != side)
            break;
        ++length;
    }
    return length;
}

std::optional<double> chartedValue(ChartKind kind, const ChartRow &row)
{
    return finite(charted(kind, row));
}

std::vector<std::optional<double>> chartedValues(ChartKind kind, std::span<const ChartRow> rows)
{
    std::vector<std::optional<double>> values(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        setIfFinite(values[i], charted(kind, rows[i]));
    return values;
}

ControlChart controlChart(const ControlChartRequest &request, std::span<const ChartRow> rows)
{
    ControlChart chart;
    chart.kind = request.kind;
    chart.rules = request.rules;
    chart.points.resize(rows.size());
    for (size_t first = 0; first < rows.size();) {
        size_t end = first + 1;
        while (end < rows.size() && !rows[end].rebase)
            ++end;
        ChartGroup group;
        group.first = int(first);
        group.last = int(end) - 1;
        const std::span points = std::span(chart.points).subspan(first, end - first);
        chartGroup(request, rows.subspan(first, end - first), points, group);
        for (ChartPoint &point : points)
            point.group = int(chart.groups.size());
        chart.groups.push_back(group);
        first = end;
    }
    judgeLatest(request, chart);
    return chart;
}

} // namespace statroom
