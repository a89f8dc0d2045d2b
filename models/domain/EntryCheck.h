// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/UnitFormat.h"

#include <QList>

namespace statroom {

/// Something to say about a value before it is written. Errors refuse it; questions ask for a note.
struct Finding
{
    enum class Severity { Error, Question };
    enum class Kind {
        BelowBound, ///< error
        AboveBound, ///< error
        PartExceedsWhole, ///< error: 241 of 214
        ImpossibleWhole, ///< error: a negative whole, or parts of a whole of 0
        FuturePeriod, ///< question: the period has not begun or not ended
        FarOutside, ///< question
        Misplaced, ///< question: a decimal point or the percentage seems misplaced; `suggested` is
                   ///< set
        OtherSize, ///< question: parts of another size than usual, 2.05 of 39.8 for 2,050 of 39,800
        OtherForm, ///< question: two numbers where one was usual
    };
    struct Parts
    {
        double numerator = 0;
        double denominator = 0;
        bool operator==(const Parts &) const = default;
    };

    Severity severity = Severity::Question;
    Kind kind = Kind::FarOutside;
    QString sentence; ///< "Really 0.27 %? 24 months: 23.6 to 28.0 %."
    std::optional<double> suggested; ///< as stored
    std::optional<Parts> suggestedParts; ///< what was probably meant, where parts were entered
};

/// What is entered, and what is usual.
struct EntryQuestion
{
    PeriodValue entered;
    QDate today;
    Metric::Kind kind = Metric::Kind::Count;
    std::optional<double> lowerBound; ///< as stored
    std::optional<double> upperBound;
    std::span<const PeriodValue> history; ///< of the series, in any order; only what precedes is looked at

    static EntryQuestion of(const Metric &metric, const PeriodValue &entered, std::span<const PeriodValue> history,
                            QDate today);
};

/// Errors first. Far outside means beyond Tukey's outer fences (Q1 - 3·IQR, Q3 + 3·IQR; J. W.
/// Tukey, Exploratory Data Analysis, 1977) of the last 24 periods with a value before this one, of
/// which there must be 8; the IQR is taken as at least 5 % of the median, and for counts as at
/// least that of a Poisson count (1.35·√median), so that steady or small series do not ask at every
/// ripple. Where a hundred, ten or a thousand times more or less would lie within what was usual,
/// that is suggested. The whole of parts is held to the wholes of those periods in the same way: a
/// right ratio of wrong parts would be a wrong number in every sum over the year.
QList<Finding> checkEntry(const EntryQuestion &question, const UnitFormat &format, const FiscalCalendar &calendar);

} // namespace statroom
