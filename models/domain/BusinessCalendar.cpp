// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BusinessCalendar.h"

#include "domain/BoostDate.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

namespace greg = boost::gregorian;

bool isWeekend(greg::date day)
{
    const auto weekday = day.day_of_week().as_number();
    return weekday == 0 || weekday == 6;
}

} // namespace

BusinessCalendar::BusinessCalendar(std::span<const Holiday> holidays)
{
    m_holidays.reserve(holidays.size());
    for (const Holiday &holiday : holidays)
        m_holidays.push_back(holiday.day);
    std::sort(m_holidays.begin(), m_holidays.end());
}

bool BusinessCalendar::isHoliday(QDate day) const
{
    return std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

bool BusinessCalendar::isBusinessDay(QDate day) const
{
    return !isBoostDate(day) || !(isWeekend(boostDate(day)) || isHoliday(day));
}

QDate BusinessCalendar::onOrAfter(QDate day) const
{
    while (!isBusinessDay(day))
        day = day.addDays(1);
    return day;
}

QDate BusinessCalendar::onOrBefore(QDate day) const
{
    while (!isBusinessDay(day))
        day = day.addDays(-1);
    return day;
}

QDate BusinessCalendar::plus(QDate day, int businessDays) const
{
    const int step = businessDays < 0 ? -1 : 1;
    for (int left = std::abs(businessDays); left > 0; --left) {
        day = day.addDays(step);
        day = step > 0 ? onOrAfter(day) : onOrBefore(day);
    }
    return day;
}

int BusinessCalendar::count(QDate from, QDate to) const
{
    if (!isBoostDate(from) || !isBoostDate(to) || to < from)
        return 0;
    const int days = FiscalCalendar::daysBetween(from, to) + 1;
    int business = days / 7 * 5;
    greg::day_iterator day(boostDate(from) + greg::days(days / 7 * 7));
    for (int i = 0; i < days % 7; ++i, ++day)
        business += !isWeekend(*day);
    const auto first = std::lower_bound(m_holidays.begin(), m_holidays.end(), from);
    const auto last = std::upper_bound(first, m_holidays.end(), to);
    return business - int(std::count_if(first, last, [](QDate holiday) { return !isWeekend(boostDate(holiday)); }));
}

QDate BusinessCalendar::dueDate(const Period &period, int dueDay) const
{
    const Month month = period.last() + 1;
    return onOrAfter(QDate(month.year(), month.month(), qBound(1, dueDay, month.lastDay().day())));
}

Period BusinessCalendar::latestDue(const FiscalCalendar &calendar, QDate today, int dueDay, Frequency frequency) const
{
    Period period = calendar.periodContaining(Month::of(today), frequency);
    while (dueDate(period, dueDay) >= today)
        period = period.previous();
    return period;
}

std::vector<Holiday> BusinessCalendar::federalHolidays(int year)
{
    std::vector<Holiday> all;
    if (year < 1971 || year > 9998)
        return all;
    const auto tr = [](const char *name) {
        return QCoreApplication::translate("BusinessCalendar", name);
    };
    const auto add = [&](greg::date day, const QString &name) {
        // Saturday is the sixth day, Sunday the first.
        const auto weekday = day.day_of_week().as_number();
        const greg::date kept = weekday == 6 ? day - greg::days(1) : weekday == 0 ? day + greg::days(1) : day;
        if (int(kept.year()) == year)
            all.push_back(
                {{}, QDate(kept.year(), kept.month(), kept.day()), kept == day ? name : tr("%1 (observed)").arg(name)});
    };
    using Nth = greg::nth_day_of_the_week_in_month;
    const auto nth = [year](Nth::week_num week, int weekday, int month) {
        return Nth(week, greg::greg_weekday::weekday_enum(weekday), greg::greg_month(month))
            .get_date(greg::greg_year(year));
    };
    const auto on = [](int y, int month, int day) {
        return greg::date(greg::greg_year(y), greg::greg_month(month), greg::greg_day(day));
    };
    add(on(year, 1, 1), tr("New Year's Day"));
    if (year >= 1986)
        add(nth(Nth::third, 1, 1), tr("Birthday of Martin Luther King, Jr."));
    add(nth(Nth::third, 1, 2), tr("Washington's Birthday"));
    add(greg::last_day_of_the_week_in_month(greg::Monday, greg::May).get_date(greg::greg_year(year)),
        tr("Memorial Day"));
    if (year >= 2021)
        add(on(year, 6, 19), tr("Juneteenth National Independence Day"));
    add(on(year, 7, 4), tr("Independence Day"));
    add(nth(Nth::first, 1, 9), tr("Labor Day"));
    add(nth(Nth::second, 1, 10), tr("Columbus Day"));
    // In these years it was the fourth Monday of October.
    add(year < 1978 ? nth(Nth::fourth, 1, 10) : on(year, 11, 11), tr("Veterans Day"));
    add(nth(Nth::fourth, 4, 11), tr("Thanksgiving Day"));
    add(on(year, 12, 25), tr("Christmas Day"));
    add(on(year + 1, 1, 1), tr("New Year's Day"));
    std::sort(all.begin(), all.end(), [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    return all;
}

} // namespace statroom
