// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>

#include <compare>

namespace statroom {

/// One calendar month, counted as year * 12 + (month - 1), so that arithmetic on months never passes
/// through days. The legible number `yyyymm()` (202610) is what the city file stores.
class Month
{
public:
    constexpr Month() = default;
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    static constexpr Month fromIndex(int index)
    {
        Month m;
        m.m_index = index;
        return m;
    }
    static constexpr Month fromYyyymm(int yyyymm) { return Month(yyyymm / 100, yyyymm % 100); }
    static Month of(QDate day) { return Month(day.year(), day.month()); }

    constexpr bool isValid() const { return m_index >= 1000 * 12 && m_index < 10000 * 12; }
    constexpr int index() const { return m_index; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr int yyyymm() const { return year() * 100 + month(); }
    QDate firstDay() const { return QDate(year(), month(), 1); }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }

    constexpr auto operator<=>(const Month &) const = default;
    constexpr Month operator+(int months) const { return fromIndex(m_index + months); }
    constexpr Month operator-(int months) const { return fromIndex(m_index - months); }
    constexpr int operator-(Month other) const { return m_index - other.m_index; }

private:
    int m_index = 0;
};

inline size_t qHash(Month month, size_t seed = 0) noexcept
{
    return ::qHash(month.index(), seed);
}

} // namespace statroom
