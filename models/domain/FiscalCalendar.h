// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/City.h"
#include "domain/Period.h"
#include "domain/Result.h"

#include <QLocale>
#include <QStringView>

namespace statroom {

enum class LabelStyle { Axis, Short, Long };

/// What a text that speaks of time was found to mean.
struct PeriodReading
{
    enum class Kind {
        Period, ///< `period` is set
        Day, ///< a full date: `day` is set
        MonthWithoutYear, ///< "July": only `month` (1..12) is set; the year must come from
                          ///< elsewhere
    };

    Kind kind = Kind::Period;
    Period period;
    QDate day;
    int month = 0;

    bool operator==(const PeriodReading &) const = default;
};

/// The city's year: which month opens it and by which calendar year it is named. Everything that
/// spells, reads or groups periods goes through it; moving the start re-groups history and changes
/// no stored value. Months are numbers (year * 12 + month); only counting days is left to
/// Boost.Date_Time. Fiscal month = (month - start + 12) mod 12 + 1, quarter = (fiscal month - 1)
/// div 3 + 1.
class FiscalCalendar
{
public:
    /// Order of day and month in dates such as 7/8/2025, where the column they stand in has shown
    /// it.
    enum class DayOrder { Unknown, MonthFirst, DayFirst };

    FiscalCalendar() = default;
    explicit FiscalCalendar(int startMonth, City::YearNamedBy namedBy = City::YearNamedBy::End);
    explicit FiscalCalendar(const City &city);

    int startMonth() const { return m_start; }
    City::YearNamedBy namedBy() const { return m_namedBy; }

    /// The name of the fiscal year as a full number: 2027 for FY27.
    int fiscalYear(Month month) const;
    int fiscalMonth(Month month) const; ///< 1..12
    int fiscalQuarter(Month month) const; ///< 1..4
    Month firstMonth(int fiscalYear) const;
    Period fiscalYearPeriod(int fiscalYear) const { return Period(firstMonth(fiscalYear), 12); }
    Period fiscalQuarterPeriod(int fiscalYear, int quarter) const;
    /// The month of that number (1..12) inside a fiscal year: July of FY27.
    Month monthInFiscalYear(int calendarMonth, int fiscalYear) const;
    bool isFiscalYear(const Period &period) const;
    bool isFiscalQuarter(const Period &period) const;

    bool isOfCity(const Period &period) const; ///< a month, a fiscal quarter or a fiscal year

    /// The month, fiscal quarter or fiscal year that holds the month.
    Period periodContaining(Month month, Frequency frequency) const;
    /// The same, counted as a value of the series is counted: by calendar years where that is one and
    /// not the city's (2026 where the city's years are FY26 and FY27), quarters alike.
    Period periodLike(const Period &value, Month month) const;
    /// Every period of the frequency inside the span, oldest first; those that stick out are left
    /// away.
    QList<Period> periodsIn(const Period &span, Frequency frequency) const;
    /// From the first month of the fiscal year to the end of the period.
    Period yearToDate(const Period &asOf) const;

    /// The canonical spelling, the same in every locale: 2026-10; 2026-Q4 for calendar quarters and
    /// FY27-Q2 for fiscal quarters that are none; FY27 for the city's year (FY1975 outside
    /// 1980–2079); 2026 for a calendar year that is not the city's year; 2026-02..2026-04 for what
    /// a city's former calendar left behind. parse(spell(p)) == p for every period.
    QString spell(const Period &period) const;
    /// Reads canonical spellings only, and both names of a quarter or year that has two.
    Result<Period> parse(QStringView text) const;
    /// Reads what cities write, in English and Spanish: Jul-25, July 2025, 2025/7, 07/2025, 202507,
    /// FY26 Q1, FY26 M03, P3 FY26, Jul–Sep 2025, FY 25-26, 2025-26, 2014, Q1, Q1 2014; ISO days (also 2026-W14-3,
    /// or with a time of day) and D.M.YYYY as days; a month's name alone as MonthWithoutYear. Jul-01 is July 2001;
    /// 2011-12 is December 2011; Q1 2014 is the calendar's quarter, FY14 Q1 the city's; years of two digits are
    /// 1980–2079. Weeks and halves are refused, and what has two readings with both of them named.
    Result<PeriodReading> parseLoose(QStringView text, DayOrder order = DayOrder::Unknown) const;

    /// On screen. Short: Oct 2026, Q4 2026, FY27 Q2, FY27, 2026. Long: October 2026. Axis is Short
    /// in two lines, for axes and column heads: the year stands below.
    QString label(const Period &period, LabelStyle style, const QLocale &locale) const;

    static int daysIn(const Period &period);
    /// Days from one date to another; negative when the second is earlier.
    static int daysBetween(QDate from, QDate to);
    static QDate endOfMonth(QDate day);

    bool operator==(const FiscalCalendar &) const = default;

private:
    QString yearName(int fiscalYear) const;
    int fiscalYearOfSpan(int firstYear) const;

    int m_start = 7;
    City::YearNamedBy m_namedBy = City::YearNamedBy::End;
};

} // namespace statroom
