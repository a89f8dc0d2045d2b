// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "domain/Metric.h"
#include "domain/Observation.h"
#include "domain/SeasonalShare.h"

#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace statroom {

/// The number of one period, or of one department or category in a period. Rates are fractions.
struct PeriodValue
{
    Period period;
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    bool preliminary = false;
    bool unweighted = false;

    static PeriodValue of(const Observation &observation, Frequency frequency);
    bool hasParts() const { return numerator && denominator; }
    bool operator==(const PeriodValue &) const = default;
};

/// "3 of 4 months": how many of the expected values went in.
struct Coverage
{
    int have = 0;
    int expected = 0;

    bool isComplete() const { return have == expected; }
    bool operator==(const Coverage &) const = default;
};

/// Several values as one, with what went into it. Never scaled up, and missing is never 0.
struct Aggregate
{
    enum class Absence {
        None, ///< there is a value
        NothingEntered,
        PartsMissing, ///< a rate whose periods lack numerator or denominator: percentages are not
                      ///< averaged
        NoCases, ///< the denominators add up to 0
    };

    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    Coverage coverage;
    Period span; ///< from the first to the last period looked at
    Period latest; ///< the last period with a value; for a stock the one that the value is of
    bool unweighted = false; ///< a plain mean, because parts are missing
    int preliminary = 0; ///< how many of the values are
    Absence absence = Absence::NothingEntered;

    bool isPartial() const { return !coverage.isComplete(); }
};

/// One value over time: count = sum, stock = latest, average = Σ sum ÷ Σ cases (else the plain
/// mean, marked unweighted), rate = Σ numerator ÷ Σ denominator over the periods that have both. A
/// rate of a single expected period needs no parts. `expected` is how many periods there should be.
Aggregate overTime(Metric::Kind kind, std::span<const PeriodValue> values, int expected);

/// One value over departments, or over the categories of one breakdown, in the same period: as over
/// time, but stocks add up. `expected` is how many departments or categories there should be.
Aggregate across(Metric::Kind kind, std::span<const PeriodValue> values, int expected);

/// The values whose period lies in the span and has the frequency's length, as one. Coverage
/// expects every period of the span.
Aggregate overSpan(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                   std::span<const PeriodValue> values, const Period &span);

/// From the start of the fiscal year to the end of `asOf`: elapsed periods only. A period that is not
/// the city's, such as a calendar year beside fiscal ones, is never summed into its year.
Aggregate yearToDate(const FiscalCalendar &calendar, Metric::Kind kind, Frequency frequency,
                     std::span<const PeriodValue> values, const Period &asOf);

/// Monthly or quarterly values as fiscal quarters or years, oldest first; periods without any value
/// are left away.
QList<Aggregate> rollUp(const FiscalCalendar &calendar, Metric::Kind kind, Frequency from, Frequency to,
                        std::span<const PeriodValue> values);

/// The periods that begin in these months (ascending), those between them and those after them, up to the last
/// that has ended by the end of `last`: without holes. A city that moved its fiscal year keeps what it entered by
/// its former quarters, so that two may overlap there.
std::vector<Period> withoutHoles(std::span<const Month> begins, Frequency frequency, Month last);

/// "3 of 4 months", "11 of 12 departments": translated.
enum class Covered { Months, Quarters, Years, Departments, Categories };
QString coverageText(const Coverage &coverage, Covered covered);
Covered covered(Frequency frequency);

/// A value against the same period of the year before.
struct Comparison
{
    enum class Change { Better, Worse, Same, Neutral, Unknown }; ///< Neutral: changed, with no direction to judge by

    std::optional<double> now;
    std::optional<double> before;
    std::optional<double> difference; ///< now - before
    Change change = Change::Unknown;
    bool acrossSeam = false; ///< the definition changed in between
    QString warning; ///< the sentence about it, else empty
};

/// Better and worse follow the direction; with Range it is the distance to [low, high] that counts,
/// and without bounds nothing is judged. Equal within 1e-9 relative is Same. `definedFrom` holds
/// the months from which the metric's definitions hold.
Comparison compareWithYearBefore(const PeriodValue &now, const PeriodValue &before, Metric::Direction direction,
                                 std::optional<double> low, std::optional<double> high,
                                 std::span<const Month> definedFrom, const FiscalCalendar &calendar,
                                 const QLocale &locale);

/// The value of exactly this period; null if there is none.
const PeriodValue *valueAt(std::span<const PeriodValue> values, const Period &period);

} // namespace statroom
