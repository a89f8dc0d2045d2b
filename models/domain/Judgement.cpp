// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Judgement.h"

#include <QCoreApplication>

#include <cmath>

namespace statroom {

namespace {

constexpr double guard = 1e-9;
constexpr int periodsUntilGrey = 3;

bool isNumber(std::optional<double> value)
{
    return value && std::isfinite(*value);
}

/// a >= b, where the numbers they were computed from are no larger than `size`.
bool reaches(double a, double b, double size)
{
    return a - b >= -guard * size;
}

struct Band
{
    double width = 0;
    bool exists = false;
};

Band bandAt(double bound, const Tolerance &tolerance)
{
    const double width =
        tolerance.kind == Tolerance::Kind::Relative ? tolerance.amount * std::abs(bound) : tolerance.amount;
    return {width, width > 0};
}

void judgeAgainst(Judgement &judgement, double value, double bound, bool higherIsBetter, const Tolerance &tolerance)
{
    // Mirroring turns lower-is-better into higher-is-better, negative targets included.
    const double sign = higherIsBetter ? 1 : -1;
    const double size = std::max(std::abs(value), std::abs(bound));
    const Band band = bandAt(bound, tolerance);
    judgement.measuredAgainst = bound;
    if (band.exists)
        judgement.bandEnd = bound - sign * band.width;
    if (reaches(sign * value, sign * bound, size))
        judgement.status = Status::Met;
    else if (band.exists && reaches(sign * value, sign * *judgement.bandEnd, std::max(size, band.width)))
        judgement.status = Status::Near;
    else
        judgement.status = Status::Off;
}

std::optional<double> valueOf(const PeriodValue &value)
{
    if (isNumber(value.value))
        return value.value;
    if (value.hasParts() && *value.denominator != 0)
        return *value.numerator / *value.denominator;
    return std::nullopt;
}

struct Range
{
    double low;
    double high;
};

Range rangeOf(const StatusQuestion &question)
{
    const double low = *question.target.value;
    if (isNumber(question.target.high))
        return {std::min(low, *question.target.high), std::max(low, *question.target.high)};
    const double width = bandAt(low, question.tolerance).width;
    return {low - width, low + width};
}

} // namespace

StatusQuestion StatusQuestion::of(const City &city, const Metric &metric, std::span<const Target> steps,
                                  std::span<const PeriodValue> values, const Period &shown, const SeasonalShare &share)
{
    StatusQuestion question;
    question.direction = metric.direction;
    question.shown = shown;
    question.minDenominator = metric.minDenominator;
    for (const PeriodValue &value : values) {
        if (value.period.length != monthsIn(metric.frequency) || value.period.last() > shown.last() || !valueOf(value))
            continue;
        if (!question.latest || value.period.last() > question.latest->period.last())
            question.latest = value;
    }
    const Period period = question.latest ? question.latest->period : shown;
    question.target = periodTarget(FiscalCalendar(city), metric.kind, metric.frequency, steps, period, share);
    question.tolerance = question.target.tolerance ? *question.target.tolerance
        : metric.tolerance()                       ? *metric.tolerance()
                                                   : city.tolerance;
    return question;
}

Judgement judge(const StatusQuestion &question)
{
    using Reason = Judgement::Reason;
    Judgement judgement;
    judgement.period = question.shown;
    const std::optional<double> value = question.latest ? valueOf(*question.latest) : std::nullopt;
    if (!value)
        return judgement;
    judgement.period = question.latest->period;
    const int age = (question.shown.last() - judgement.period.last()) / judgement.period.length;
    if (age > periodsUntilGrey) {
        judgement.reason = Reason::TooOld;
        return judgement;
    }
    judgement.stale = age > 0;
    if (question.direction == Metric::Direction::None) {
        judgement.status = Status::NoTarget;
        judgement.reason = Reason::AssessFirst;
        return judgement;
    }
    if (!isNumber(question.target.value)) {
        judgement.status = Status::NoTarget;
        judgement.reason = Reason::NoTargetSet;
        return judgement;
    }
    if (question.minDenominator && question.latest->denominator
        && *question.latest->denominator < *question.minDenominator) {
        judgement.reason = Reason::TooFewCases;
        return judgement;
    }
    if (question.direction != Metric::Direction::Range) {
        judgement.reason = Reason::AgainstTarget;
        judgeAgainst(judgement, *value, *question.target.value, question.direction == Metric::Direction::Up,
                     question.tolerance);
        return judgement;
    }
    const Range range = rangeOf(question);
    const auto size = [&](double bound) {
        return std::max(std::abs(*value), std::abs(bound));
    };
    if (!reaches(*value, range.low, size(range.low))) {
        judgement.reason = Reason::BelowRange;
        judgeAgainst(judgement, *value, range.low, true, question.tolerance);
    } else if (!reaches(-*value, -range.high, size(range.high))) {
        judgement.reason = Reason::AboveRange;
        judgeAgainst(judgement, *value, range.high, false, question.tolerance);
    } else {
        judgement.reason = Reason::InsideRange;
        judgement.status = Status::Met;
    }
    return judgement;
}

QString why(const StatusQuestion &question, const Judgement &judgement, const UnitFormat &format,
            const FiscalCalendar &calendar)
{
    using Reason = Judgement::Reason;
    const auto label = [&](const Period &period) {
        return calendar.label(period, LabelStyle::Short, format.locale());
    };
    const QString period = label(judgement.period);
    const QString shown = label(question.shown);
    const std::optional<double> value = question.latest ? valueOf(*question.latest) : std::nullopt;
    const QString stale = judgement.stale
        ? QCoreApplication::translate("Judgement", "; stale, there is no value for %1 yet").arg(shown)
        : QString();
    const QString &reason = question.target.reason;

    switch (judgement.reason) {
    case Reason::NothingEntered:
        if (question.direction != Metric::Direction::None && !question.target.value && !reason.isEmpty())
            return QCoreApplication::translate("Judgement",
                                               "No data: there is no value for %1 or before it, and no target (%2).")
                .arg(shown, reason);
        return QCoreApplication::translate("Judgement", "No data: there is no value for %1 or before it.").arg(shown);
    case Reason::TooOld:
        return QCoreApplication::translate(
                   "Judgement", "No data: the latest value, %1 in %2, is more than three periods older than %3.")
            .arg(format.format(*value), period, shown);
    case Reason::TooFewCases:
        return QCoreApplication::translate("Judgement", "No data: too few cases in %1, %2 where %3 are needed%4.")
            .arg(period, UnitFormat({}, 0, Metric::Kind::Count, format.locale()).plain(*question.latest->denominator),
                 UnitFormat({}, 0, Metric::Kind::Count, format.locale()).plain(*question.minDenominator), stale);
    case Reason::AssessFirst:
        return QCoreApplication::translate("Judgement", "No target: this metric is only assessed so far; %1 in %2%3.")
            .arg(format.format(*value), period, stale);
    case Reason::NoTargetSet:
        return (reason.isEmpty() ? QCoreApplication::translate("Judgement", "No target: none has been set; %1 in %2%3.")
                                       .arg(format.format(*value), period, stale)
                                 : QCoreApplication::translate("Judgement", "No target: %4; %1 in %2%3.")
                                       .arg(format.format(*value), period, stale, reason));
    case Reason::AgainstTarget:
    case Reason::InsideRange:
    case Reason::BelowRange:
    case Reason::AboveRange:
        break;
    }

    const bool isRange = question.direction == Metric::Direction::Range;
    const double bound = judgement.measuredAgainst.value_or(*value);
    const double bandEnd = judgement.bandEnd.value_or(bound);
    QString number;
    QString target;
    if (isRange) {
        const Range range = rangeOf(question);
        number = judgement.status == Status::Met ? format.apart(*value, {range.low, range.high})
                                                 : format.apart(*value, {range.low, range.high, bandEnd});
        target = QCoreApplication::translate("Judgement", "a target of %1 to %2")
                     .arg(format.plain(range.low), format.plain(range.high));
    } else {
        number =
            judgement.status == Status::Met ? format.apart(*value, {bound}) : format.apart(*value, {bound, bandEnd});
        target = question.direction == Metric::Direction::Down
            ? QCoreApplication::translate("Judgement", "a target of at most %1").arg(format.plain(bound))
            : QCoreApplication::translate("Judgement", "a target of %1").arg(format.plain(bound));
    }
    if (judgement.status == Status::Met)
        return QCoreApplication::translate("Judgement", "Green: %1 in %2 against %3%4.")
            .arg(number, period, target, stale);
    const QString band = judgement.bandEnd
        ? QCoreApplication::translate("Judgement", "the yellow band ends at %1").arg(format.plain(bandEnd))
        : question.tolerance.kind == Tolerance::Kind::Relative && bound == 0
        ? QCoreApplication::translate("Judgement", "a target of 0 has no yellow band")
        : QCoreApplication::translate("Judgement", "there is no yellow band");
    if (judgement.status == Status::Near)
        return QCoreApplication::translate("Judgement", "Yellow: %1 in %2 against %3; %4%5.")
            .arg(number, period, target, band, stale);
    return QCoreApplication::translate("Judgement", "Red: %1 in %2 against %3; %4%5.")
        .arg(number, period, target, band, stale);
}

} // namespace statroom
