// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "domain/Holiday.h"

#include <span>
#include <vector>

namespace statroom {

/// A city's working days: Mondays to Fridays without its holidays. Whatever is due is asked here, so that the list
/// of overdue entries, the entry page, workbooks and reminders name the same day: a number is due on its day of the
/// month after its period, and where that is no working day, on the next one. Counting is left to Boost.Date_Time;
/// days before 1400 and after 9999 count as working days.
class BusinessCalendar
{
public:
    BusinessCalendar() = default; ///< without holidays
    explicit BusinessCalendar(std::span<const Holiday> holidays);

    bool isBusinessDay(QDate day) const;
    bool isHoliday(QDate day) const; ///< of the city; a Saturday is none
    QDate onOrAfter(QDate day) const; ///< the day itself where it is a working day
    QDate onOrBefore(QDate day) const;
    /// So many working days later, or earlier where it is negative; 0 = the day as it is. One working day after a
    /// Friday, Saturday or Sunday is Monday.
    QDate plus(QDate day, int businessDays) const;
    /// Working days from `from` to `to`, both included; 0 when `to` is earlier.
    int count(QDate from, QDate to) const;

    /// The due day of the month after the period's end (a month too short: its last day), or the next working day.
    QDate dueDate(const Period &period, int dueDay) const;
    /// The latest period whose due date lies before today (on the due date itself there is still time).
    Period latestDue(const FiscalCalendar &calendar, QDate today, int dueDay, Frequency frequency) const;

    /// The holidays of the United States' federal government that fall into a year, on the days on which they are
    /// observed: a Saturday's on Friday, a Sunday's on Monday, both said in the name (5 U.S.C. 6103). The New Year
    /// that begins on a Saturday belongs to the year before. Before 1971 other days were kept: none are given.
    static std::vector<Holiday> federalHolidays(int year);

private:
    std::vector<QDate> m_holidays; ///< ascending
};

} // namespace statroom
