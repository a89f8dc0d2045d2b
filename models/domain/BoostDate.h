// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace statroom {

/// Whether Boost's calendar, which begins in 1400, knows a day; a definition that holds "from the beginning" is
/// dated 1000.
inline bool isBoostDate(QDate day)
{
    return day.isValid() && day.year() >= 1400 && day.year() <= 9999;
}

inline boost::gregorian::date boostDate(QDate day)
{
    using boost::gregorian::date;
    return {date::year_type(day.year()), date::month_type(day.month()), date::day_type(day.day())};
}

} // namespace statroom
