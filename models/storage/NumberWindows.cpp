// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NumberWindows.h"

#include "storage/Statement.h"

#include <algorithm>

namespace statroom {

NumberWindows::NumberWindows(Statement &statement, Statement &values, Statement &withParts)
    : m_statement(statement)
    , m_values(values)
    , m_valuesWithParts(withParts)
{}
NumberWindows::~NumberWindows() = default;

Result<std::unique_ptr<NumberWindows>> NumberWindows::begin(const Reader &reader)
{
    Connection &connection = reader.connection();
    // Whether there is a value says the state; each column that is not asked for is time saved.
    auto statement = connection.prepared(
        "SELECT month, value, numerator, denominator, stage, disputed, unweighted, expected FROM observation "
        "WHERE series = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month DESC");
    if (!statement)
        return statement.error();
    auto values = connection.prepared(
        "SELECT month, value, stage = 'preliminary' FROM observation WHERE series = ?1 AND month <= ?2 "
        "ORDER BY month");
    if (!values)
        return values.error();
    auto withParts =
        connection.prepared("SELECT month, value, stage = 'preliminary', numerator, denominator FROM observation WHERE "
                            "series = ?1 AND month <= ?2 ORDER BY month");
    if (!withParts)
        return withParts.error();
    std::unique_ptr<NumberWindows> windows(new NumberWindows(**statement, **values, **withParts));
    if (!connection.inTransaction()) {
        auto begun = Transaction::begin(connection, Transaction::Kind::Read);
        if (!begun)
            return begun.error();
        windows->m_transaction = std::move(*begun);
    }
    return windows;
}

Result<std::span<const Observation>> NumberWindows::read(SeriesId series, Month from, Month to, Month enough)
{
    m_statement.bind(1, series.number);
    m_statement.bind(2, from);
    m_statement.bind(3, to);
    m_rows.clear();
    const auto done = m_statement.eachRow([&](Statement &s) {
        Observation &o = m_rows.emplace_back();
        o.series = series;
        s.read(0, o.month);
        s.read(1, o.value);
        o.state = o.value ? Observation::State::Value : Observation::State::Missing;
        s.read(2, o.numerator);
        s.read(3, o.denominator);
        s.read(4, o.stage);
        s.read(5, o.disputed);
        s.read(6, o.unweighted);
        s.read(7, o.expected);
        return !o.value || o.month > enough;
    });
    std::reverse(m_rows.begin(), m_rows.end());
    return done ? Result<std::span<const Observation>>(m_rows) : Result<std::span<const Observation>>(done.error());
}

Result<void> NumberWindows::addValues(SeriesId series, Frequency frequency, Month to, Parts parts,
                                      std::vector<PeriodValue> &values)
{
    Statement &statement = parts == Parts::Read ? m_valuesWithParts : m_values;
    statement.bind(1, series.number);
    statement.bind(2, to);
    return statement.eachRow([&](Statement &s) {
        PeriodValue &v = values.emplace_back();
        v.period = Period(Month::fromYyyymm(int(s.integer(0))), frequency);
        s.read(1, v.value);
        s.read(2, v.preliminary);
        if (parts == Parts::LeftOut)
            return;
        s.read(3, v.numerator);
        s.read(4, v.denominator);
    });
}

} // namespace statroom
