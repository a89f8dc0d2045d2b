// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/BeforeAfter.h"

#include "domain/CompensatedSum.h"
#include "domain/Distributions.h"
#include "domain/LeastSquares.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace statroom {

namespace {

using Point = BeforeAfter::Point;
using Interval = BeforeAfter::Interval;
using Column = LeastSquares::Column;

constexpr double largest = 1e300; ///< what is more would not leave room for sums

/// One value that is used.
struct Row
{
    int time = 0; ///< in periods since the first of the span before
    double value = 0; ///< in units of the largest
    double weight = 1;
    int season = 0;
    bool isAfter = false;
};

std::optional<double> valueOf(const PeriodValue &value)
{
    std::optional<double> number = value.value;
    if (!number && value.hasParts() && *value.denominator != 0)
        number = *value.numerator / *value.denominator;
    return number && std::abs(*number) < largest ? number : std::nullopt;
}

bool hasWeight(const PeriodValue &value)
{
    return value.hasParts() && *value.denominator > 0 && *value.denominator < largest;
}

int seasonOf(const Period &period)
{
    return (period.first.month() - 1) / period.length;
}

/// A straight line through each span, bending and stepping where the second begins, or a level for each.
class Regression
{
public:
    enum class Shape {
        Levels, ///< one on each side
        Parallels, ///< and a slope that both share
        Lines, ///< each with a slope of its own
    };

    Regression(const std::vector<Row> &rows, Shape shape, bool seasons) : m_rows(rows), m_fit(rows.size())
    {
        const auto first = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.isAfter; });
        m_afterBegins = first->time;
        for (const Row &row : rows)
            m_scale.push_back(std::sqrt(row.weight));
        add([](const Row &) { return 1.0; });
        m_step = add([](const Row &row) { return row.isAfter ? 1.0 : 0.0; });
        if (seasons) {
            // Before the slopes: one that the seasons already make up cannot be told from them.
            std::set<int> all;
            for (const Row &row : rows)
                all.insert(row.season);
            for (auto season = std::next(all.begin()); season != all.end(); ++season)
                add([&](const Row &row) { return row.season == *season ? 1.0 : 0.0; });
        }
        if (shape != Shape::Levels)
            m_slope = add([&](const Row &row) { return double(row.time - m_afterBegins); });
        if (shape == Shape::Lines) {
            m_bend = add([&](const Row &row) { return row.isAfter ? double(row.time - m_afterBegins) : 0.0; });
        }
        Column values;
        for (size_t i = 0; i < rows.size(); ++i)
            values.push_back(rows[i].value * m_scale[i]);
        m_fit.fit(values);
        m_lag = int(std::floor(4 * std::pow(double(rows.size()) / 100, 2.0 / 9)));
        findAlike();
    }

    int lag() const { return m_lag; }
    /// How alike neighbours are, apart from what is fitted.
    double alike() const { return m_alike; }
    int degrees() const { return m_fit.degrees(); }
    double residual(size_t i) const { return m_fit.residuals()[i] / m_scale[i]; }
    double fitted(size_t i) const { return m_rows[i].value - residual(i); }
    /// What the change adds to the fitted value of a row after.
    double change(size_t i) const
    {
        if (!m_rows[i].isAfter)
            return 0;
        return coefficient(m_step) + (m_bend ? coefficient(*m_bend) * (m_rows[i].time - m_afterBegins) : 0);
    }

    bool hasSlope() const { return m_fit.coefficients()[*m_slope].has_value(); }
    Interval atOnce() const { return interval({{m_step, 1.0}}); }
    Interval bend() const { return interval({{*m_bend, 1.0}}); }
    Interval slopeBefore() const { return interval({{*m_slope, 1.0}}); }
    Interval slopeAfter() const { return interval({{*m_slope, 1.0}, {*m_bend, 1.0}}); }
    /// Of means, over the rows after.
    Interval difference() const { return interval(differenceWeights()); }
    /// None where a row decides its own fitted value all but alone.
    std::optional<double> differenceWithout(size_t i) const
    {
        constexpr double alone = 0.9;
        const double leverage = m_fit.leverage(i);
        if (leverage > alone)
            return std::nullopt;
        const Weights weights = differenceWeights();
        return estimate(weights) - influenceOf(weights)[i] * m_fit.residuals()[i] / (1 - leverage);
    }

    /// Whether anything is left that an interval could be made of.
    bool varies() const
    {
        constexpr double nothing = 1e-20;
        double weights = 0;
        for (const Row &row : m_rows)
            weights += row.weight;
        return m_fit.squares() > nothing * weights;
    }

private:
    using Weights = std::vector<std::pair<size_t, double>>; ///< by column

    template <class Value>
    size_t add(Value value)
    {
        Column column;
        for (size_t i = 0; i < m_rows.size(); ++i)
            column.push_back(value(m_rows[i]) * m_scale[i]);
        m_fit.add(column);
        return m_columns++;
    }

    double coefficient(size_t column) const { return m_fit.coefficients()[column].value_or(0); }

    Weights differenceWeights() const
    {
        Weights weights{{m_step, 1.0}};
        if (!m_bend)
            return weights;
        double sum = 0;
        double all = 0;
        for (const Row &row : m_rows) {
            if (!row.isAfter)
                continue;
            sum += row.weight * (row.time - m_afterBegins);
            all += row.weight;
        }
        weights.emplace_back(*m_bend, sum / all);
        return weights;
    }

    Column influenceOf(const Weights &weights) const
    {
        std::vector<double> all(m_columns, 0.0);
        for (const auto &[column, weight] : weights)
            all[column] = weight;
        return m_fit.influence(all).value_or(Column(m_rows.size(), 0.0));
    }

    double estimate(const Weights &weights) const
    {
        double sum = 0;
        for (const auto &[column, weight] : weights)
            sum += weight * coefficient(column);
        return sum;
    }

    Interval interval(const Weights &weights) const
    {
        const Column influence = influenceOf(weights);
        const double error = std::sqrt(std::max(neweyWest(influence), autoregressive(influence)));
        const double half = studentTQuantile(degrees(), 1 - (1 - BeforeAfter::level) / 2) * error;
        Interval interval;
        interval.value = estimate(weights);
        interval.low = interval.value - half;
        interval.high = interval.value + half;
        interval.probability = varies()       ? studentTTwoSided(degrees(), interval.value / error)
            : std::abs(interval.value) > 1e-9 ? 0
                                              : 1;
        return interval;
    }

    int apart(size_t i, size_t j) const { return std::abs(m_rows[i].time - m_rows[j].time); }

    /// The variance of a sum of values with these weights, from products of residuals up to some lag.
    double neweyWest(const Column &influence) const
    {
        const Column &residuals = m_fit.residuals();
        double variance = 0;
        for (size_t i = 0; i < m_rows.size(); ++i)
            for (size_t j = 0; j < m_rows.size(); ++j)
                if (const int lag = apart(i, j); lag <= m_lag)
                    variance += (1 - lag / (m_lag + 1.0)) * influence[i] * residuals[i] * influence[j] * residuals[j];
        return std::max(0.0, variance * double(m_rows.size()) / degrees());
    }

    /// The same where each value keeps `m_alike` of the one before.
    double autoregressive(const Column &influence) const
    {
        double variance = 0;
        for (size_t i = 0; i < m_rows.size(); ++i)
            for (size_t j = 0; j < m_rows.size(); ++j)
                variance += influence[i] * influence[j] * m_powers[size_t(apart(i, j))];
        return m_fit.squares() / m_expected.squares * variance;
    }

    struct Products
    {
        double squares = 0;
        double neighbours = 0;

        double alike() const { return squares > 0 ? neighbours / squares : 0; }
    };

    template <class Product>
    Products products(Product product) const
    {
        Products all;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            all.squares += product(i, i);
            if (i > 0 && apart(i, i - 1) == 1)
                all.neighbours += product(i, i - 1);
        }
        return all;
    }

    /// What the products of residuals are on average, where values of variance 1 keep `alike` of the one before.
    Products expected(double alike) const
    {
        const size_t n = m_rows.size();
        std::vector<double> covariance(n * n);
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < n; ++j)
                covariance[i * n + j] = std::pow(alike, apart(i, j));
        const auto takeFitted = [&](size_t row, size_t column) {
            for (const Column &direction : m_fit.basis())
                for (size_t i = 0; i < n; ++i) {
                    double part = 0;
                    for (size_t j = 0; j < n; ++j)
                        part += direction[j] * covariance[i * row + j * column];
                    for (size_t j = 0; j < n; ++j)
                        covariance[i * row + j * column] -= part * direction[j];
                }
        };
        takeFitted(n, 1);
        takeFitted(1, n);
        return products([&](size_t i, size_t j) { return covariance[i * n + j]; });
    }

    /// Fitting makes residuals less alike than the values are: looks for what would on average leave them as they are.
    void findAlike()
    {
        constexpr double most = 0.95;
        const double seen =
            products([this](size_t i, size_t j) { return m_fit.residuals()[i] * m_fit.residuals()[j]; }).alike();
        const auto missing = [&](double alike) {
            return expected(alike).alike() - seen;
        };
        const double atNone = missing(0);
        const double atMost = missing(most);
        if (atMost <= 0) {
            m_alike = most;
        } else if (atNone < 0) {
            std::uintmax_t steps = 60;
            const auto found = boost::math::tools::toms748_solve(missing, 0.0, most, atNone, atMost,
                                                                 boost::math::tools::eps_tolerance<double>(42), steps);
            m_alike = (found.first + found.second) / 2;
        }
        m_expected = expected(m_alike);
        for (int distance = 0; distance <= apart(0, m_rows.size() - 1); ++distance)
            m_powers.push_back(std::pow(m_alike, distance));
    }

    const std::vector<Row> &m_rows;
    LeastSquares m_fit;
    Column m_scale;
    int m_afterBegins = 0;
    int m_lag = 1;
    double m_alike = 0;
    Products m_expected; ///< of `m_alike`
    std::vector<double> m_powers; ///< of `m_alike`, by distance in time
    size_t m_columns = 0;
    size_t m_step = 0;
    std::optional<size_t> m_slope;
    std::optional<size_t> m_bend;
};

BeforeAfter::Side emptySide(const Period &span, Frequency frequency)
{
    BeforeAfter::Side side;
    side.span = span;
    side.periods = span.length / monthsIn(frequency);
    return side;
}

/// Every period of both spans, with the value that is final.
std::vector<Point> pointsOf(const BeforeAfterQuestion &question)
{
    std::vector<Point> points;
    for (const Period &span : {question.before, question.after})
        for (Period period(span.first, question.frequency); period.last() <= span.last(); period = period.next()) {
            Point point;
            point.period = period;
            point.isAfter = span == question.after;
            if (const PeriodValue *value = valueAt(question.values, period)) {
                point.value = valueOf(*value);
                if (hasWeight(*value))
                    point.weight = value->denominator;
                if (point.value)
                    point.use = value->preliminary ? Point::Use::Preliminary : Point::Use::Used;
            }
            points.push_back(point);
        }
    return points;
}

/// Of all final values of the series, whatever the spans are.
Seasonality seasonOf(const BeforeAfterQuestion &question)
{
    std::vector<std::optional<double>> values;
    Period first;
    for (const PeriodValue &value : question.values) {
        if (value.period.length != monthsIn(question.frequency) || value.preliminary || !valueOf(value))
            continue;
        if (!first.isValid())
            first = value.period;
        const int months = value.period.first - first.first;
        if (months < 0 || months % value.period.length != 0)
            continue;
        values.resize(size_t(months / value.period.length) + 1);
        values.back() = valueOf(value);
    }
    return seasonality(values, question.frequency);
}

/// Like months are compared where the series is seasonal, and to be safe where it is too short to tell and there is a
/// full year on both sides.
void decideSeasons(BeforeAfter &result, Frequency frequency)
{
    std::set<int> seasons[2];
    for (const Point &point : result.points)
        if (point.use == Point::Use::Used)
            seasons[point.isAfter].insert(seasonOf(point.period));
    const size_t perYear = size_t(12 / monthsIn(frequency));
    const bool isUnknown = result.season.verdict == Seasonality::Verdict::Unknown;
    result.likeWithLike =
        result.season.isSeasonal() || (isUnknown && seasons[0].size() == perYear && seasons[1].size() == perYear);
    if (!result.likeWithLike)
        return;
    if (result.season.isSeasonal() && frequency == Frequency::Month)
        result.needed = BeforeAfter::fewestSeasonalMonths;
    for (Point &point : result.points)
        if (point.use == Point::Use::Used && !seasons[!point.isAfter].contains(seasonOf(point.period)))
            point.use = Point::Use::Unlike;
}

/// A rate or an average is a ratio of sums only where every value brings its denominator.
void decideWeights(BeforeAfter &result, Metric::Kind kind)
{
    if (kind != Metric::Kind::Rate && kind != Metric::Kind::Average)
        return;
    for (const Point &point : result.points)
        if (point.use == Point::Use::Used && !point.weight)
            ++result.withoutParts;
    result.weighted = result.withoutParts == 0;
}

void count(BeforeAfter &result)
{
    CompensatedSum sums[2];
    CompensatedSum weights[2];
    for (Point &point : result.points) {
        BeforeAfter::Side &side = point.isAfter ? result.after : result.before;
        if (!result.weighted)
            point.weight.reset();
        switch (point.use) {
        case Point::Use::Used:
            ++side.used;
            sums[point.isAfter] += *point.value * point.weight.value_or(1);
            weights[point.isAfter] += point.weight.value_or(1);
            break;
        case Point::Use::Preliminary:
            ++side.preliminary;
            break;
        case Point::Use::Missing:
            ++side.missing;
            break;
        case Point::Use::Unlike:
            ++side.unlike;
            break;
        }
    }
    for (const bool isAfter : {false, true}) {
        const double mean = sums[isAfter].value() / weights[isAfter].value();
        if (std::isfinite(mean))
            (isAfter ? result.after : result.before).mean = mean;
    }
}

/// The used values in units of the largest one, so that squares of any size are finite; weights against the heaviest.
std::vector<Row> rowsOf(const BeforeAfter &result, double &unit)
{
    std::vector<Row> rows;
    unit = 0;
    double heaviest = 0;
    for (const Point &point : result.points) {
        if (point.use != Point::Use::Used)
            continue;
        Row row;
        row.time = (point.period.first - result.points.front().period.first) / point.period.length;
        row.value = *point.value;
        row.weight = point.weight.value_or(1);
        row.season = seasonOf(point.period);
        row.isAfter = point.isAfter;
        rows.push_back(row);
        unit = std::max(unit, std::abs(row.value));
        heaviest = std::max(heaviest, row.weight);
    }
    if (unit == 0)
        unit = 1;
    for (Row &row : rows) {
        row.value /= unit;
        row.weight = std::max(row.weight / heaviest, 1e-12);
    }
    return rows;
}

Interval times(Interval interval, double unit)
{
    interval.value *= unit;
    interval.low *= unit;
    interval.high *= unit;
    return interval;
}

/// Whether there was a slope before; few values show it better where it went on after, so both sides are asked too.
bool isUnderWay(const Regression &lines, const Regression &parallels)
{
    const auto isSure = [](const Interval &slope) {
        return slope.probability < BeforeAfter::trendLevel;
    };
    const Interval before = lines.slopeBefore();
    const Interval shared = parallels.slopeBefore();
    return isSure(before)
        || (parallels.hasSlope() && isSure(shared) && !isSure(lines.bend()) && shared.value * before.value > 0);
}

/// Whether the last one, two or three values before lie further from the earlier ones than one in fifty would.
std::optional<BeforeAfter::Extreme> extremeBefore(const std::vector<Row> &rows, const Regression &regression,
                                                  double unit, bool pointsDown)
{
    constexpr double unusual = 0.02;
    // What is told apart from trend and season, about the level before.
    std::vector<double> usual;
    std::vector<double> level;
    for (size_t i = 0; i < rows.size() && !rows[i].isAfter; ++i) {
        usual.push_back(regression.residual(i));
        level.push_back(rows[i].value);
    }
    std::optional<BeforeAfter::Extreme> found;
    double least = unusual;
    for (size_t last = 1; last <= 3; ++last) {
        const size_t earlier = usual.size() - last;
        const auto meanOf = [](const std::vector<double> &values, size_t from, size_t to) {
            CompensatedSum sum;
            for (size_t i = from; i < to; ++i)
                sum += values[i];
            return sum.value() / double(to - from);
        };
        const double middle = meanOf(usual, 0, earlier);
        CompensatedSum squares;
        for (size_t i = 0; i < earlier; ++i)
            squares += (usual[i] - middle) * (usual[i] - middle);
        const double deviation = std::sqrt(squares.value() / double(earlier - 1));
        const double away = meanOf(usual, earlier, usual.size()) - middle;
        const double expected = deviation * std::sqrt(1.0 / double(last) + 1.0 / double(earlier));
        if (!(expected > 0) || (away > 0) != pointsDown)
            continue;
        const double probability = studentTTwoSided(double(earlier - 1), away / expected);
        if (probability >= least)
            continue;
        least = probability;
        found = BeforeAfter::Extreme{int(last), away > 0, meanOf(level, earlier, level.size()) * unit,
                                     meanOf(level, 0, earlier) * unit};
    }
    return found;
}

/// The value without which the answer would move furthest, where that is much of what is uncertain anyway.
void findLever(BeforeAfter &result, const std::vector<Row> &rows, const Regression &regression, double unit)
{
    constexpr double much = 0.4;
    double most = much * (result.difference.high - result.difference.low) / 2;
    size_t row = 0;
    for (const Point &point : result.points) {
        if (point.use != Point::Use::Used)
            continue;
        const size_t i = row++;
        const std::optional<double> without = regression.differenceWithout(i);
        if (!without || std::abs(*without * unit - result.difference.value) <= most)
            continue;
        most = std::abs(*without * unit - result.difference.value);
        result.lever = BeforeAfter::Lever{point.period, *without * unit};
    }
    Q_ASSERT(row == rows.size());
}

} // namespace

BeforeAfter beforeAfter(const BeforeAfterQuestion &question)
{
    BeforeAfter result;
    result.before = emptySide(question.before, question.frequency);
    result.after = emptySide(question.after, question.frequency);
    if (!question.before.isValid() || !question.after.isValid() || question.before.last() >= question.after.first)
        return result;
    result.points = pointsOf(question);
    result.season = seasonOf(question);
    decideSeasons(result, question.frequency);
    decideWeights(result, question.kind);
    count(result);
    if (result.before.used < result.needed || result.after.used < result.needed) {
        result.outcome =
            result.before.used < result.needed ? BeforeAfter::Outcome::TooFewBefore : BeforeAfter::Outcome::TooFewAfter;
        return result;
    }
    result.outcome = BeforeAfter::Outcome::Told;

    double unit = 1;
    const std::vector<Row> rows = rowsOf(result, unit);
    const Regression lines(rows, Regression::Shape::Lines, result.likeWithLike);
    const Regression parallels(rows, Regression::Shape::Parallels, result.likeWithLike);
    const Regression levels(rows, Regression::Shape::Levels, result.likeWithLike);
    if (lines.hasSlope()) {
        result.slopeBefore = times(lines.slopeBefore(), unit);
        result.slopeAfter = times(lines.slopeAfter(), unit);
        result.underWay = isUnderWay(lines, parallels);
    }
    const Regression &regression = result.underWay ? lines : levels;
    Interval difference = regression.difference();
    // Rounding of the sums is no difference.
    if (std::abs(difference.value) < 1e-13)
        difference.value = 0;
    result.difference = times(difference, unit);
    result.atOnce = times(regression.atOnce(), unit);
    result.lag = regression.lag();
    result.degrees = regression.degrees();
    result.alike = regression.alike();
    result.varies = regression.varies();

    size_t row = 0;
    for (Point &point : result.points) {
        if (point.use != Point::Use::Used)
            continue;
        point.fitted = regression.fitted(row) * unit;
        if (point.isAfter)
            point.expected = (regression.fitted(row) - regression.change(row)) * unit;
        ++row;
    }
    if (!result.varies)
        return result;
    result.extreme = extremeBefore(rows, regression, unit, result.difference.value < 0);
    findLever(result, rows, regression, unit);
    return result;
}

EventSpans spansAround(QDate from, QDate to, const Period &first, const Period &last, int years)
{
    const QDate until = to.isValid() && to > from ? to : from.addDays(-1);
    const int length = first.length;
    EventSpans spans;
    Period before;
    Period after;
    for (Period period = first; period <= last; period = period.next()) {
        if (period.lastDay() < from)
            before = period;
        else if (period.firstDay() > until && !after.isValid())
            after = period;
        else if (!after.isValid())
            ++spans.between;
    }
    const int most = years * 12 / length;
    if (before.isValid()) {
        const int there = std::min(most, (before.first - first.first) / length + 1);
        spans.before = Period(before.first - (there - 1) * length, there * length);
    }
    if (after.isValid())
        spans.after = Period(after.first, std::min(most, (last.first - after.first) / length + 1) * length);
    return spans;
}

} // namespace statroom
