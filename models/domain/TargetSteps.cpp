// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/TargetSteps.h"

#include "domain/CompensatedSum.h"

namespace statroom {

const Target *targetAt(std::span<const Target> steps, Month month)
{
    const Target *latest = nullptr;
    for (const Target &step : steps)
        if (step.from <= month && (!latest || step.from > latest->from))
            latest = &step;
    return latest;
}

namespace {

TargetValue asItStands(const Target *step)
{
    if (!step)
        return {};
    return {step->value, step->value ? step->high : std::nullopt, step->tolerance(), step->noTargetReason};
}

TargetValue countTarget(const FiscalCalendar &calendar, Frequency frequency, std::span<const Target> steps,
                        const Period &span, const SeasonalShare &share)
{
    if (span.length < monthsIn(frequency))
        return {}; // no whole period has elapsed
    CompensatedSum low;
    CompensatedSum high;
    bool isRange = true;
    TargetValue all;
    const auto add = [&](const Period &period) {
        const Target *step = targetAt(steps, period.last());
        all = asItStands(step);
        if (!step || !step->value)
            return false;
        const double part = step->basis == Target::Basis::Year ? share.of(period) : 1;
        low += *step->value * part;
        if (step->high)
            high += *step->high * part;
        else
            isRange = false;
        return true;
    };
    // A period that a former fiscal calendar left behind stands for itself.
    const QList<Period> periods =
        span.length == monthsIn(frequency) ? QList<Period>() : calendar.periodsIn(span, frequency);
    if (periods.isEmpty() && !add(span))
        return all;
    for (const Period &period : periods)
        if (!add(period))
            return all;
    all.value = low.value();
    all.high = isRange ? std::optional<double>(high.value()) : std::nullopt;
    return all;
}

} // namespace

TargetValue periodTarget(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                         std::span<const Target> steps, const Period &period, const SeasonalShare &share)
{
    if (kind == Metric::Kind::Count)
        return countTarget(calendar, frequency, steps, period, share);
    return asItStands(targetAt(steps, period.last()));
}

TargetValue yearToDateTarget(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                             std::span<const Target> steps, const Period &asOf, const SeasonalShare &share)
{
    if (kind == Metric::Kind::Count && !calendar.isOfCity(asOf))
        return {};
    return periodTarget(calendar, kind, frequency, steps, calendar.yearToDate(asOf), share);
}

} // namespace statroom
