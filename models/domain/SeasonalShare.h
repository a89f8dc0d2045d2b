// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Period.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>

namespace statroom {

struct PeriodValue;

/// How much of a year's count falls into each month, for sharing a yearly target out over its
/// periods. Even by default; or learned from full earlier years, whose months are added up before
/// shares are taken. The twelve shares add up to 1.
class SeasonalShare
{
public:
    SeasonalShare(); ///< even: a twelfth each

    /// From every full year before `before` that opens with `startMonth` (the months of a quarter
    /// share its count evenly). None without a full year, or when those years count 0 or less in
    /// all.
    static std::optional<SeasonalShare> fromHistory(std::span<const PeriodValue> values, int startMonth, Month before);

    double of(const Period &period) const; ///< 0..1; periods of up to a year
    /// Of all days from the first to the last, those of a month alike: 1 for a year, 2 for two; 0 where the last day
    /// lies before the first.
    double between(QDate first, QDate last) const;
    bool isEven() const { return m_even; }

private:
    std::array<double, 12> m_shares; ///< January first
    bool m_even = true;
};

} // namespace statroom
