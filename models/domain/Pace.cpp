// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Pace.h"

#include "domain/CompensatedSum.h"
#include "domain/Distributions.h"
#include "domain/FiscalCalendar.h"
#include "domain/Judgement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace statroom {

namespace {

constexpr double longestForecast = 3653; // days: ten years
constexpr double guard = 1e-9;

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> ratio(double of, double to)
{
    return to == 0 ? std::nullopt : finite(of / to);
}

double sumOf(std::span<const double> values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum += value;
    return sum.value();
}

double meanOf(std::span<const double> values)
{
    return sumOf(values) / double(values.size());
}

/// At or beyond the target, seen from the baseline.
bool reaches(double value, double target, double baseline)
{
    const double sign = target < baseline ? -1 : 1;
    return sign * (value - target) >= -guard * std::max({1.0, std::abs(value), std::abs(target)});
}

Status projectedStatus(const PaceQuestion &question, double projected)
{
    StatusQuestion judged;
    judged.direction = question.target < question.baseline ? Metric::Direction::Down : Metric::Direction::Up;
    judged.shown = Period(Month::of(question.asOf), 1);
    judged.latest = PeriodValue{judged.shown, projected, {}, {}, false, false};
    judged.target.value = question.target;
    judged.tolerance = question.tolerance;
    return judge(judged).status;
}

void projectFinish(const PaceQuestion &question, Pace &pace)
{
    if (pace.state == Pace::State::Reached) {
        pace.finishKind = Pace::Finish::Reached;
        pace.finish = question.reachedOn.isValid() ? question.reachedOn : question.asOf;
    } else if (pace.rate) {
        const std::optional<double> days = ratio(question.target - question.actual, *pace.rate);
        if (!days || *days <= 0) {
            pace.finishKind = Pace::Finish::Never;
            return;
        }
        pace.daysToFinish = days;
        if (*days > longestForecast) {
            pace.finishKind = Pace::Finish::TooLate;
            return;
        }
        pace.finishKind = Pace::Finish::On;
        // Rounding of the rate must not add a day to a finish that falls on a whole one.
        pace.finish = question.asOf.addDays(qint64(std::ceil(*days - guard * *days)));
    }
    if (pace.finish.isValid())
        pace.daysLate = FiscalCalendar::daysBetween(question.span.deadline, pace.finish);
}

} // namespace

GoalSpan GoalSpan::ofDays(QDate start, int days)
{
    return {start, start.addDays(days - 1), Counting::Events};
}

int GoalSpan::total() const
{
    return FiscalCalendar::daysBetween(start, deadline) + (counting == Counting::Events ? 1 : 0);
}

int GoalSpan::elapsed(QDate asOf) const
{
    if (asOf < start)
        return 0;
    return FiscalCalendar::daysBetween(start, asOf) + (counting == Counting::Events ? 1 : 0);
}

int GoalSpan::remaining(QDate asOf) const
{
    return total() - elapsed(asOf);
}

Pace pace(const PaceQuestion &question)
{
    const double whole = question.target - question.baseline;
    const double gained = question.actual - question.baseline;
    Pace pace;
    pace.elapsed = question.span.elapsed(question.asOf);
    pace.remaining = question.span.remaining(question.asOf);
    const int total = question.span.total();
    pace.timeElapsed = total > 0 ? double(pace.elapsed) / total : 1;
    pace.expected = question.expected && pace.remaining > 0
        ? *question.expected
        : question.baseline + whole * std::min(1.0, pace.timeElapsed);
    pace.variance = question.actual - pace.expected;
    pace.ahead = reaches(question.actual, pace.expected, whole < 0 ? pace.expected + 1 : pace.expected - 1);
    pace.ratio = ratio(gained, pace.expected - question.baseline);
    pace.progress = progress(question.baseline, question.target, question.actual);

    // A target once reached stays reached, whatever a later correction takes away.
    const bool reached =
        whole != 0 && (question.reachedOn.isValid() || reaches(question.actual, question.target, question.baseline));
    pace.state = reached ? Pace::State::Reached
        : pace.remaining < 0 || (pace.remaining == 0 && question.asOf >= question.span.deadline && pace.elapsed > 0)
        ? Pace::State::Overdue
        : question.asOf < question.span.start ? Pace::State::NotStarted
                                              : Pace::State::Running;
    if (pace.elapsed > 0)
        pace.rateToDate = finite(gained / pace.elapsed);
    pace.rate = question.rate ? finite(*question.rate) : pace.rateToDate;
    if (reached)
        pace.required = 0;
    else if (pace.remaining > 0)
        pace.required = finite((question.target - question.actual) / pace.remaining);
    if (pace.required && pace.rate && *pace.rate / whole > 0)
        pace.effort = ratio(*pace.required, *pace.rate);
    if (pace.rate)
        pace.projectedAtDeadline = finite(question.actual + *pace.rate * std::max(0, pace.remaining));
    projectFinish(question, pace);

    if (reached)
        pace.status = Status::Met;
    else if (pace.elapsed > 0 && pace.projectedAtDeadline)
        pace.status = projectedStatus(question, *pace.projectedAtDeadline);
    return pace;
}

std::optional<double> meanOfLast(std::span<const double> gains, int window)
{
    if (gains.empty() || window < 1)
        return std::nullopt;
    return finite(meanOf(gains.last(std::min(gains.size(), size_t(window)))));
}

std::optional<double> leastSquaresSlope(std::span<const double> totals)
{
    if (totals.size() < 2)
        return std::nullopt;
    const double middle = (double(totals.size()) + 1) / 2;
    CompensatedSum products;
    CompensatedSum squares;
    for (size_t i = 0; i < totals.size(); ++i) {
        const double x = double(i) + 1 - middle;
        products += x * totals[i];
        squares += x * x;
    }
    return finite(products.value() / squares.value());
}

std::optional<double> theilSenSlope(std::span<const double> totals)
{
    std::vector<double> slopes;
    for (size_t i = 0; i < totals.size(); ++i)
        for (size_t j = i + 1; j < totals.size(); ++j)
            slopes.push_back((totals[j] - totals[i]) / double(j - i));
    if (slopes.empty())
        return std::nullopt;
    std::sort(slopes.begin(), slopes.end());
    const size_t middle = slopes.size() / 2;
    return finite(slopes.size() % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2);
}

double dispersion(std::span<const double> months, std::span<const double> weights)
{
    const double all = weights.empty() ? double(months.size()) : sumOf(weights);
    const double mean = months.empty() || !(all > 0) ? 0 : sumOf(months) / all;
    if (months.size() < 2 || !(mean > 0))
        return 0;
    CompensatedSum squares;
    for (size_t i = 0; i < months.size(); ++i) {
        const double expected = weights.empty() ? mean : mean * weights[i];
        if (expected > 0)
            squares += (months[i] - expected) * (months[i] - expected) / expected;
    }
    return squares.value() / (double(months.size()) - 1);
}

std::optional<Projection> projectCount(std::span<const double> months, double done, double monthsLeft, double target,
                                       std::span<const double> weights)
{
    if (months.size() < size_t(Projection::fewestMonths) || !(monthsLeft > 0))
        return std::nullopt;
    const double events = sumOf(months);
    const double seen = weights.empty() ? double(months.size()) : sumOf(weights);
    if (!std::isfinite(events) || events < 0 || !(seen > 0))
        return std::nullopt;
    const double shape = events + 0.5;
    const double success = seen / (seen + monthsLeft);
    const double mean = shape * (1 - success) / success;
    const double spread = std::max(1.0, dispersion(months, weights));
    const double tail = (1 - Projection::level) / 2;
    const auto bound = [&](double probability) {
        const double quantile = negativeBinomialQuantile(shape, success, probability);
        return done + std::max(0.0, mean + (quantile - mean) * std::sqrt(spread));
    };
    Projection projection;
    projection.point = done + mean;
    projection.low = bound(tail);
    projection.high = bound(1 - tail);
    // The same mean with `spread` times the variance.
    const double wideSuccess = success / spread;
    const double wideShape = mean * wideSuccess / (1 - wideSuccess);
    projection.chance = negativeBinomialReaches(wideShape, wideSuccess, target - done);
    return projection;
}

std::optional<Projection> projectLevel(std::span<const double> gains, double actual, double monthsLeft)
{
    if (gains.size() < size_t(Projection::fewestMonths) || !(monthsLeft > 0))
        return std::nullopt;
    const double n = double(gains.size());
    const double mean = meanOf(gains);
    CompensatedSum squares;
    for (const double gain : gains)
        squares += (gain - mean) * (gain - mean);
    const double deviation = std::sqrt(squares.value() / (n - 1));
    const double t = studentTQuantile(n - 1, 1 - (1 - Projection::level) / 2);
    const double half = t * deviation * std::sqrt(monthsLeft + monthsLeft * monthsLeft / n);
    Projection projection;
    projection.point = actual + mean * monthsLeft;
    projection.low = projection.point - half;
    projection.high = projection.point + half;
    if (!std::isfinite(projection.low) || !std::isfinite(projection.high))
        return std::nullopt;
    return projection;
}

QString chanceText(double chance)
{
    if (chance < 0.05)
        return QCoreApplication::translate("statroom::Pace", "less than 1 in 20");
    if (chance > 0.95)
        return QCoreApplication::translate("statroom::Pace", "more than 19 in 20");
    if (chance < 0.075)
        return QCoreApplication::translate("statroom::Pace", "about 1 in 20");
    if (chance > 0.925)
        return QCoreApplication::translate("statroom::Pace", "about 19 in 20");
    return QCoreApplication::translate("statroom::Pace", "about %1 in 10").arg(std::lround(chance * 10));
}

std::optional<double> progress(double baseline, double target, double current)
{
    return ratio(current - baseline, target - baseline);
}

RolledUpProgress rollUpProgress(std::span<const ProgressPart> parts)
{
    CompensatedSum weights;
    CompensatedSum weightsWithValue;
    CompensatedSum sum;
    for (const ProgressPart &part : parts) {
        weights += part.weight;
        if (!part.progress)
            continue;
        weightsWithValue += part.weight;
        sum += part.weight * std::clamp(*part.progress, 0.0, 1.0);
    }
    RolledUpProgress rolled;
    rolled.progress = ratio(sum.value(), weightsWithValue.value());
    rolled.coverage = ratio(weightsWithValue.value(), weights.value()).value_or(0);
    return rolled;
}

} // namespace statroom
