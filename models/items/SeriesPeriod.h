// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "storage/Reader.h"

namespace statroom {

/// The period of a series that holds a month: the city's, unless its newest value is counted by calendar
/// quarters or years and those are not the city's.
Result<Period> seriesPeriod(const Reader &reader, const FiscalCalendar &calendar, SeriesId series, Frequency frequency,
                            Month month, RecordedAt at = {});

} // namespace statroom
