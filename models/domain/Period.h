// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"

namespace statroom {

enum class Frequency { Month, Quarter, Year };

constexpr int monthsIn(Frequency frequency)
{
    return frequency == Frequency::Month ? 1 : frequency == Frequency::Quarter ? 3 : 12;
}

/// A first month and a length of 1, 3 or 12 months. How it is spelled depends on the city's
/// FiscalCalendar; a Period itself knows no fiscal year.
struct Period
{
    Month first;
    int length = 1;

    constexpr Period() = default;
    constexpr Period(Month firstMonth, int months) : first(firstMonth), length(months) {}
    constexpr Period(Month firstMonth, Frequency frequency) : first(firstMonth), length(monthsIn(frequency)) {}

    constexpr bool isValid() const { return first.isValid(); }
    constexpr Month last() const { return first + (length - 1); }
    constexpr bool contains(Month month) const { return month >= first && month <= last(); }
    constexpr Period next() const { return Period(first + length, length); }
    constexpr Period previous() const { return Period(first - length, length); }
    constexpr Period yearBefore() const { return Period(first - 12, length); }
    QDate firstDay() const { return first.firstDay(); }
    QDate lastDay() const { return last().lastDay(); }

    constexpr auto operator<=>(const Period &) const = default;
};

} // namespace statroom
