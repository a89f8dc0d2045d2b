// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Seasonality.h"

#include "domain/Distributions.h"
#include "domain/LeastSquares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace statroom {

namespace {

using Values = std::vector<double>;

constexpr double odd = 4; ///< |t| of a value or step that does not belong to trend and season
constexpr size_t rowsForEach = 12; ///< odd values and steps
constexpr double nothing = 1e-20; ///< of squares of values within -1 and 1

/// What there is of the values.
struct Present
{
    Values values;
    std::vector<int> places; ///< of each value among the periods
    int perYear = 12;

    size_t size() const { return values.size(); }
    size_t seasonOf(size_t i) const { return size_t(places[i] % perYear); }
    int length() const { return places.back() - places.front() + 1; }
};

std::optional<Present> seriesOf(std::span<const std::optional<double>> values, int perYear)
{
    Present series;
    series.perYear = perYear;
    series.values.reserve(values.size());
    series.places.reserve(values.size());
    std::vector<int> seen(size_t(perYear), 0);
    size_t season = 0;
    for (size_t i = 0; i < values.size(); ++i, season = season + 1 == seen.size() ? 0 : season + 1) {
        if (!values[i] || !std::isfinite(*values[i]))
            continue;
        series.values.push_back(*values[i]);
        series.places.push_back(int(i));
        ++seen[season];
    }
    if (*std::min_element(seen.begin(), seen.end()) < Seasonality::fewestYears)
        return std::nullopt;
    return series;
}

/// Takes the level away and answers the unit in which the values now lie within -1 and 1; 0 where all are equal.
double standardise(Values &values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double middle = *least / 2 + *most / 2;
    const double unit = std::max(*most / 2 - *least / 2, 0.0);
    // Equal but for the last digits is equal.
    if (!(unit > 1e-12 * std::max(std::abs(*least), std::abs(*most))))
        return 0;
    for (double &value : values)
        value = (value - middle) / unit;
    return unit;
}

/// A line that may bend about once a year.
void addTrend(LeastSquares &fit, const Present &series)
{
    const int pieces = std::max(1, series.length() / series.perYear - 1);
    fit.add(Values(series.size(), 1.0));
    for (int piece = 0; piece < pieces; ++piece) {
        const double bend = series.places.front() + double(series.length()) * piece / pieces;
        Values column;
        for (const int place : series.places)
            column.push_back(std::max(0.0, (place - bend) / series.perYear));
        fit.add(column);
    }
}

/// One effect for each time of the year but the last, against which they are.
void addSeasons(LeastSquares &fit, const Present &series)
{
    for (size_t season = 0; season + 1 < size_t(series.perYear); ++season) {
        Values column;
        for (size_t i = 0; i < series.size(); ++i)
            column.push_back(series.seasonOf(i) == season ? 1.0 : 0.0);
        fit.add(column);
    }
}

/// How much of a single value, and of a step that begins with it, the columns of a fit do not know yet.
struct Unknown
{
    Values ofValue;
    Values ofStep;

    explicit Unknown(const LeastSquares &fit) : ofValue(fit.rows(), 1.0), ofStep(fit.rows())
    {
        for (size_t i = 0; i < ofStep.size(); ++i)
            ofStep[i] = double(ofStep.size() - i);
        for (const Values &direction : fit.basis())
            learn(direction);
    }
    /// Sums from a row on, so that a step costs no more than a value.
    void learn(const Values &direction)
    {
        double along = 0;
        for (size_t i = direction.size(); i-- > 0;) {
            along += direction[i];
            ofValue[i] -= direction[i] * direction[i];
            ofStep[i] -= along * along;
        }
    }
};

/// Trend alone, and trend with seasons. They are the same for all series that have values in the same periods, and
/// most of the work: a city whose series go back equally far would do it thousands of times over.
struct Fits
{
    std::vector<int> places;
    int perYear = 0;
    LeastSquares trend{0};
    LeastSquares withSeason{0};
    Unknown toTrend{trend};
    Unknown toBoth{trend};
    size_t firstEffect = 0;

    static const Fits &of(const Present &series)
    {
        static thread_local Fits latest;
        if (latest.places == series.places && latest.perYear == series.perYear)
            return latest;
        latest.trend = LeastSquares(series.size());
        addTrend(latest.trend, series);
        latest.withSeason = latest.trend;
        latest.firstEffect = latest.withSeason.columns();
        addSeasons(latest.withSeason, series);
        latest.toTrend = Unknown(latest.trend);
        latest.toBoth = Unknown(latest.withSeason);
        latest.places = series.places;
        latest.perYear = series.perYear;
        return latest;
    }
};

/// A value that stands alone, or the first of a new level.
struct Oddity
{
    size_t place = 0;
    bool isStep = false;

    Values column(size_t rows) const
    {
        Values values(rows, 0.0);
        values[place] = 1;
        if (isStep)
            std::fill(values.begin() + std::ptrdiff_t(place), values.end(), 1.0);
        return values;
    }
};

enum class Kinds { StepsAndValues, Steps };

/// What is furthest from the fit, if anything is far enough. A step is only believed where the level was held for a
/// while on both sides.
std::optional<Oddity> furthest(const Values &residuals, double squares, int degreesOfFit, const Unknown &unknown,
                               Kinds kinds)
{
    constexpr size_t held = 4;
    constexpr double undetermined = 0.05;
    // Of two values of one month, which no third tells apart, the rounding of sums must not choose.
    constexpr double clearly = 1 + 1e-9;
    std::optional<Oddity> found;
    double most = 0;
    const auto consider = [&](const Oddity &oddity, double ofColumn, double alongResiduals) {
        if (ofColumn < undetermined || alongResiduals * alongResiduals <= most * clearly * ofColumn)
            return;
        most = alongResiduals * alongResiduals / ofColumn;
        found = oddity;
    };
    const size_t rows = residuals.size();
    double from = 0;
    for (size_t i = rows; i-- > 0;) {
        from += residuals[i];
        if (kinds == Kinds::StepsAndValues)
            consider({i, false}, unknown.ofValue[i], residuals[i]);
        if (i >= held && i + held <= rows)
            consider({i, true}, unknown.ofStep[i], from);
    }
    const int degrees = degreesOfFit - 1;
    return found && degrees > 0 && most * degrees >= odd * odd * (squares - most) ? found : std::nullopt;
}

std::optional<Oddity> furthest(const LeastSquares &fit, const Unknown &unknown)
{
    return furthest(fit.residuals(), fit.squares(), fit.degrees(), unknown, Kinds::StepsAndValues);
}

/// What the verdict follows from.
struct Fitted
{
    double squaresWithout = 0;
    double squaresWith = 0;
    int degreesWithout = 0;
    int degreesWith = 0;
    std::vector<std::optional<double>> coefficients;
    size_t firstEffect = 0;
};

/// Odd values and steps one by one, a `step` first if there is one.
Fitted fittedAround(const Present &series, const Fits &fits, const std::optional<Oddity> &step)
{
    std::vector<Oddity> oddities;
    LeastSquares withoutSeason = fits.trend;
    LeastSquares withSeason = fits.withSeason;
    Unknown unknown = fits.toBoth;
    Fitted found;
    found.firstEffect = fits.firstEffect;
    if (step) {
        oddities.push_back(*step);
        if (withSeason.add(step->column(series.size()))) {
            unknown.learn(withSeason.basis().back());
        } else {
            // After just one of two years, a step and the seasons would make the line: it counts before they do.
            withSeason = fits.trend;
            withSeason.add(step->column(series.size()));
            found.firstEffect = withSeason.columns();
            addSeasons(withSeason, series);
            unknown = Unknown(withSeason);
        }
    }
    withSeason.fit(series.values);
    while (oddities.size() < series.size() / rowsForEach && withSeason.squares() > nothing) {
        const std::optional<Oddity> oddity = furthest(withSeason, unknown);
        if (!oddity || !withSeason.add(oddity->column(series.size())))
            break;
        oddities.push_back(*oddity);
        unknown.learn(withSeason.basis().back());
        withSeason.fit(series.values);
    }
    for (const Oddity &oddity : oddities)
        withoutSeason.add(oddity.column(series.size()));
    withoutSeason.fit(series.values);
    found.squaresWithout = withoutSeason.squares();
    found.squaresWith = withSeason.squares();
    found.degreesWithout = withoutSeason.degrees();
    found.degreesWith = withSeason.degrees();
    found.coefficients = withSeason.coefficients();
    return found;
}

Fitted fitted(const Present &series)
{
    const Fits &fits = Fits::of(series);
    const auto [withoutSeason, withSeason] = fits.trend.partsOf(series.values, fits.withSeason);
    Fitted found;
    found.squaresWithout = withoutSeason.squares();
    found.squaresWith = withSeason.squares();
    found.degreesWithout = fits.trend.degrees();
    found.degreesWith = fits.withSeason.degrees();
    const std::optional<Oddity> step =
        furthest(withoutSeason.residuals, found.squaresWithout, found.degreesWithout, fits.toTrend, Kinds::Steps);
    // Most series have nothing odd, and their fits are there already.
    const bool isPlain = !step
        && (series.size() < rowsForEach || found.squaresWith <= nothing
            || !furthest(withSeason.residuals, found.squaresWith, found.degreesWith, fits.toBoth,
                         Kinds::StepsAndValues));
    if (!isPlain)
        return fittedAround(series, fits, step);
    found.coefficients = fits.withSeason.coefficientsOf(withSeason);
    found.firstEffect = fits.firstEffect;
    return found;
}

} // namespace

Seasonality seasonality(std::span<const std::optional<double>> values, Frequency frequency)
{
    Seasonality result;
    const int perYear = 12 / monthsIn(frequency);
    if (perYear == 1) {
        result.verdict = Seasonality::Verdict::NotSeasonal;
        return result;
    }
    std::optional<Present> series = seriesOf(values, perYear);
    if (!series)
        return result;
    result.fullYears = int(series->size()) / perYear;
    if (result.fullYears >= Seasonality::fewestYearsToDeny)
        result.verdict = Seasonality::Verdict::NotSeasonal;
    result.effects.assign(size_t(perYear), 0.0);
    const double unit = standardise(series->values);
    if (unit == 0)
        return result;

    const Fitted fit = fitted(*series);
    const int effects = fit.degreesWithout - fit.degreesWith;
    const int degrees = fit.degreesWith;
    const double taken = fit.squaresWithout - fit.squaresWith;
    if (effects <= 0 || degrees <= 0 || taken <= nothing)
        return result;
    const double left = std::max(fit.squaresWith, nothing) / degrees;
    result.probability = fisherFReaches(effects, degrees, taken / effects / left);
    result.strength = std::max(0.0, 1 - left / (fit.squaresWithout / fit.degreesWithout));

    for (size_t season = 0; season + 1 < size_t(perYear); ++season)
        result.effects[season] = fit.coefficients[fit.firstEffect + season].value_or(0);
    const double mean = std::accumulate(result.effects.begin(), result.effects.end(), 0.0) / perYear;
    for (double &effect : result.effects)
        effect = (effect - mean) * unit;
    if (result.probability < Seasonality::significant && result.strength >= Seasonality::strong)
        result.verdict = Seasonality::Verdict::Seasonal;
    return result;
}

std::vector<std::optional<double>> yearOnYear(std::span<const std::optional<double>> values, Frequency frequency)
{
    const size_t perYear = size_t(12 / monthsIn(frequency));
    std::vector<std::optional<double>> differences(values.size());
    for (size_t i = perYear; i < values.size(); ++i)
        if (values[i] && values[i - perYear])
            differences[i] = *values[i] - *values[i - perYear];
    return differences;
}

std::optional<std::vector<std::optional<double>>> seasonallyAdjusted(std::span<const std::optional<double>> values,
                                                                     const Seasonality &seasonality)
{
    if (!seasonality.canAdjust())
        return std::nullopt;
    std::vector<std::optional<double>> adjusted(values.begin(), values.end());
    for (size_t i = 0; i < adjusted.size(); ++i)
        if (adjusted[i])
            *adjusted[i] -= seasonality.effects[i % seasonality.effects.size()];
    return adjusted;
}

} // namespace statroom
