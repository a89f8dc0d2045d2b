// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SeriesPeriod.h"

namespace statroom {

Result<Period> seriesPeriod(const Reader &reader, const FiscalCalendar &calendar, SeriesId series, Frequency frequency,
                            Month month, RecordedAt at)
{
    const Period ofCity = calendar.periodContaining(month, frequency);
    const bool isAlsoCalendars = (ofCity.first.month() - 1) % ofCity.length == 0;
    if (isAlsoCalendars || !series)
        return ofCity;
    const Result<Month> newest = reader.lastMonth({&series, 1}, at);
    if (!newest)
        return newest.error();
    return newest->isValid() ? calendar.periodLike(Period(*newest, frequency), month) : ofCity;
}

} // namespace statroom
