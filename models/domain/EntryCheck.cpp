// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/EntryCheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

constexpr int usualPeriods = 24;
constexpr int fewestPeriods = 8;

using Severity = Finding::Severity;
using FindingKind = Finding::Kind;

Finding error(FindingKind kind, const QString &sentence)
{
    return {Severity::Error, kind, sentence, {}, {}};
}

/// What a series showed in its last periods.
struct Usual
{
    int count = 0;
    double least = 0;
    double most = 0;
    double lowFence = 0;
    double highFence = 0;
    bool isWhole = true; ///< nothing but whole numbers

    bool isWithinFences(double value) const { return value >= lowFence && value <= highFence; }
    /// Within what was seen, or a little beyond.
    bool isUsual(double value) const
    {
        if (isWhole && value != std::round(value))
            return false;
        const double slack = std::max((most - least) / 4, std::max(std::abs(least), std::abs(most)) / 50);
        return value >= least - slack && value <= most + slack;
    }
};

/// Linear interpolation between the order statistics, as in most spreadsheets.
double quantile(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const qsizetype below = qsizetype(place);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

std::optional<double> valueOf(const PeriodValue &value)
{
    if (value.value && std::isfinite(*value.value))
        return value.value;
    if (value.hasParts() && *value.denominator != 0)
        return *value.numerator / *value.denominator;
    return std::nullopt;
}

/// The last values before the one that is entered, newest first.
QList<PeriodValue> lastBefore(const EntryQuestion &question)
{
    QList<PeriodValue> before;
    for (const PeriodValue &value : question.history)
        if (value.period.length == question.entered.period.length && value.period < question.entered.period
            && valueOf(value))
            before.append(value);
    std::sort(before.begin(), before.end(),
              [](const PeriodValue &a, const PeriodValue &b) { return a.period > b.period; });
    return before.mid(0, usualPeriods);
}

Usual usual(QList<double> values, Metric::Kind kind)
{
    Usual usual;
    usual.count = int(values.size());
    if (values.isEmpty())
        return usual;
    std::sort(values.begin(), values.end());
    usual.least = values.front();
    usual.most = values.back();
    usual.isWhole =
        std::all_of(values.cbegin(), values.cend(), [](double value) { return value == std::round(value); });
    const double median = quantile(values, 0.5);
    const double low = quantile(values, 0.25);
    const double high = quantile(values, 0.75);
    double spread = std::max(high - low, 0.05 * std::abs(median));
    if (kind == Metric::Kind::Count)
        spread = std::max(spread, 1.35 * std::sqrt(std::max(median, 1.0)));
    usual.lowFence = low - 3 * spread;
    usual.highFence = high + 3 * spread;
    return usual;
}

QString periodsText(int count, int length)
{
    if (length == 1)
        return count == 1 ? QCoreApplication::translate("EntryCheck", "%1 month").arg(count)
                          : QCoreApplication::translate("EntryCheck", "%1 months").arg(count);
    if (length == 3)
        return count == 1 ? QCoreApplication::translate("EntryCheck", "%1 quarter").arg(count)
                          : QCoreApplication::translate("EntryCheck", "%1 quarters").arg(count);
    return count == 1 ? QCoreApplication::translate("EntryCheck", "%1 year").arg(count)
                      : QCoreApplication::translate("EntryCheck", "%1 years").arg(count);
}

QList<Finding> errors(const EntryQuestion &question, std::optional<double> value, const UnitFormat &format)
{
    QList<Finding> found;
    const PeriodValue &entered = question.entered;
    if (entered.hasParts()) {
        const QString part = format.parts(*entered.numerator, *entered.denominator).section(QLatin1String(" / "), 0, 0);
        const QString whole =
            format.parts(*entered.numerator, *entered.denominator).section(QLatin1String(" / "), 1, 1);
        // A share of a whole is bounded by 1; other rates, like overtime over paid hours, name no
        // bound.
        const bool isShare = question.kind == Metric::Kind::Rate && question.upperBound && *question.upperBound <= 1;
        if (*entered.denominator < 0)
            found.append(error(
                FindingKind::ImpossibleWhole,
                QCoreApplication::translate("EntryCheck", "A whole of %1 cannot be. Enter part and whole as 1031/1144.")
                    .arg(whole)));
        else if (*entered.denominator == 0 && *entered.numerator != 0)
            found.append(
                error(FindingKind::ImpossibleWhole,
                      QCoreApplication::translate(
                          "EntryCheck", "%1 of 0 cannot be. The first number is the part, the second the whole.")
                          .arg(part)));
        else if (isShare && *entered.numerator > *entered.denominator * (1 + 1e-9))
            found.append(
                error(FindingKind::PartExceedsWhole,
                      QCoreApplication::translate(
                          "EntryCheck", "%1 of %2 cannot be. The first number is the part, the second the whole.")
                          .arg(part, whole)));
        if (!found.isEmpty())
            return found;
    }
    if (!value)
        return found;
    const double guard = 1e-9 * std::abs(*value);
    if (question.lowerBound && *value < *question.lowerBound - guard)
        found.append(error(FindingKind::BelowBound,
                           QCoreApplication::translate("EntryCheck", "%1 cannot be: this metric is never below %2.")
                               .arg(format.apart(*value, {*question.lowerBound}), format.plain(*question.lowerBound))));
    if (question.upperBound && *value > *question.upperBound + guard)
        found.append(error(FindingKind::AboveBound,
                           QCoreApplication::translate("EntryCheck", "%1 cannot be: this metric is never above %2.")
                               .arg(format.apart(*value, {*question.upperBound}), format.plain(*question.upperBound))));
    return found;
}

/// Parts beside the parts of the last periods.
std::optional<Finding> partsQuestion(const EntryQuestion &question, const QList<PeriodValue> &before,
                                     const Usual &values, const UnitFormat &format)
{
    QList<double> numerators;
    QList<double> denominators;
    for (const PeriodValue &value : before)
        if (value.hasParts()) {
            numerators.append(*value.numerator);
            denominators.append(*value.denominator);
        }
    const double part = *question.entered.numerator;
    const double whole = *question.entered.denominator;
    const int length = question.entered.period.length;
    Finding found;
    if (denominators.isEmpty() && values.count >= fewestPeriods) {
        found.kind = FindingKind::OtherForm;
        found.sentence = QCoreApplication::translate("EntryCheck", "Really two numbers, %1? %2 had one: %3.")
                             .arg(format.parts(part, whole), periodsText(values.count, length),
                                  format.range(values.least, values.most));
        return found;
    }
    // Wholes are counts, also where they are hours or tons.
    const Usual usualWhole = usual(denominators, Metric::Kind::Count);
    const auto isOdd = [&](double other) {
        return !usualWhole.isWithinFences(other) || other * 20 < usualWhole.least || other > usualWhole.most * 20;
    };
    if (usualWhole.count < fewestPeriods || !isOdd(whole))
        return std::nullopt;
    found.kind = FindingKind::OtherSize;
    const auto one = [&](double number) {
        return format.parts(number, number).section(QLatin1String(" / "), 0, 0);
    };
    found.sentence = QCoreApplication::translate("EntryCheck", "Really %1 of %2? %3: of %4 to %5.")
                         .arg(one(part), one(whole), periodsText(usualWhole.count, length), one(usualWhole.least),
                              one(usualWhole.most));
    const Usual usualPart = usual(numerators, Metric::Kind::Count);
    const Finding::Parts meant{QString::number(part * 1000, 'g', 15).toDouble(),
                               QString::number(whole * 1000, 'g', 15).toDouble()};
    if (!isOdd(meant.denominator) && usualPart.isWithinFences(meant.numerator))
        found.suggestedParts = meant;
    return found;
}

bool isWithinBounds(const EntryQuestion &question, double value)
{
    return (!question.lowerBound || value >= *question.lowerBound)
        && (!question.upperBound || value <= *question.upperBound);
}

} // namespace

EntryQuestion EntryQuestion::of(const Metric &metric, const PeriodValue &entered, std::span<const PeriodValue> history,
                                QDate today)
{
    return {entered, today, metric.kind, metric.lowerBound, metric.upperBound, history};
}

QList<Finding> checkEntry(const EntryQuestion &question, const UnitFormat &format, const FiscalCalendar &calendar)
{
    const std::optional<double> value = valueOf(question.entered);
    QList<Finding> found = errors(question, value, format);

    const Period &period = question.entered.period;
    if (value && question.today.isValid() && period.lastDay() >= question.today) {
        const QString label = calendar.label(period, LabelStyle::Long, format.locale());
        found.append(
            {Severity::Question,
             FindingKind::FuturePeriod,
             period.firstDay() > question.today
                 ? QCoreApplication::translate("EntryCheck", "%1 has not begun. Really a value for it already?")
                       .arg(label)
                 : QCoreApplication::translate("EntryCheck", "%1 is not over. Really a value for it already?")
                       .arg(label),
             {},
             {}});
    }

    const QList<PeriodValue> last = lastBefore(question);
    QList<double> values;
    for (const PeriodValue &earlier : last)
        values.append(*valueOf(earlier));
    const Usual before = usual(values, question.kind);
    if (value && question.entered.hasParts()) {
        // Part and whole the wrong way round.
        const double part = *question.entered.numerator;
        const double whole = *question.entered.denominator;
        for (Finding &finding : found)
            if (finding.kind == FindingKind::PartExceedsWhole && part != 0 && before.count >= fewestPeriods
                && before.isUsual(whole / part))
                finding.suggestedParts = Finding::Parts{whole, part};
        if (found.isEmpty() || found.front().severity != Severity::Error)
            if (const auto odd = partsQuestion(question, last, before, format))
                found.append(*odd);
    }
    if (!value || before.count < fewestPeriods || before.isWithinFences(*value))
        return found;
    Finding far;
    far.kind = FindingKind::FarOutside;
    far.sentence =
        QCoreApplication::translate("EntryCheck", "Really %1? %2: %3.")
            .arg(question.entered.hasParts() ? format.apart(*value, {before.least, before.most}) : format.plain(*value),
                 periodsText(before.count, period.length), format.range(before.least, before.most));
    if (!question.entered.hasParts()) {
        for (const double factor : {100.0, 0.01, 10.0, 0.1, 1000.0, 0.001}) {
            // Fifteen digits leave out what multiplying in binary adds: 0.0027 becomes 0.27.
            const double other = QString::number(*value * factor, 'g', 15).toDouble();
            if (*value != 0 && before.isUsual(other) && isWithinBounds(question, other)) {
                far.kind = FindingKind::Misplaced;
                far.suggested = other;
                break;
            }
        }
    }
    // An error that has its answer beside it: 868 % where 86.8 % was usual.
    for (Finding &finding : found)
        if (finding.severity == Severity::Error && far.suggested)
            finding.suggested = far.suggested;
    found.append(far);
    return found;
}

} // namespace statroom
