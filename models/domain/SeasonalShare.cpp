// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/SeasonalShare.h"

#include "domain/Aggregation.h"
#include "domain/CompensatedSum.h"

#include <QMap>

namespace statroom {

SeasonalShare::SeasonalShare()
{
    m_shares.fill(1.0 / 12);
}

std::optional<SeasonalShare> SeasonalShare::fromHistory(std::span<const PeriodValue> values, int startMonth,
                                                        Month before)
{
    struct Year
    {
        int months = 0;
        std::array<double, 12> counts{};
    };
    QMap<int, Year> years;
    for (const PeriodValue &value : values) {
        if (!value.value || (value.period.length != 1 && value.period.length != 3))
            continue;
        for (Month month = value.period.first; month <= value.period.last(); month = month + 1) {
            const int opened = month.month() >= startMonth ? month.year() : month.year() - 1;
            Year &year = years[opened];
            ++year.months;
            year.counts[size_t(month.month() - 1)] += *value.value / value.period.length;
        }
    }
    std::array<CompensatedSum, 12> counts;
    CompensatedSum total;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        if (year->months != 12 || Month(year.key(), startMonth) + 12 > before)
            continue;
        for (size_t month = 0; month < 12; ++month) {
            counts[month] += year->counts[month];
            total += year->counts[month];
        }
    }
    if (!(total.value() > 0))
        return std::nullopt;
    SeasonalShare share;
    share.m_even = false;
    for (size_t month = 0; month < 12; ++month)
        share.m_shares[month] = counts[month].value() / total.value();
    return share;
}

double SeasonalShare::between(QDate first, QDate last) const
{
    if (!(first <= last))
        return 0;
    const auto restOfMonth = [this](QDate day) {
        return m_shares[size_t(day.month() - 1)] * (day.daysInMonth() - day.day() + 1) / day.daysInMonth();
    };
    const int months = Month::of(last) - Month::of(first);
    CompensatedSum sum;
    sum += months / 12; // each month of the year that often
    Month month = Month::of(first) + months / 12 * 12;
    for (; month < Month::of(last); month = month + 1)
        sum += m_shares[size_t(month.month() - 1)];
    sum += restOfMonth(first) - m_shares[size_t(first.month() - 1)];
    sum += m_shares[size_t(last.month() - 1)] * last.day() / last.daysInMonth();
    return sum.value();
}

double SeasonalShare::of(const Period &period) const
{
    if (m_even)
        return period.length / 12.0;
    if (period.length == 12)
        return 1;
    CompensatedSum sum;
    for (Month month = period.first; month <= period.last(); month = month + 1)
        sum += m_shares[size_t(month.month() - 1)];
    return sum.value();
}

} // namespace statroom
