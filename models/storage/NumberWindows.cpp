// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NumberWindows.h"

#include "storage/RecordTable.h"

namespace statroom {

NumberWindows::NumberWindows(Connection &connection, Statement &statement) : m_connection(connection), m_statement(statement) {}
NumberWindows::~NumberWindows() = default;

Result<std::unique_ptr<NumberWindows>> NumberWindows::begin(const Reader &reader)
{
    Connection &connection = reader.connection();
    // Whether there is a value says the state; each column that is not asked for is time saved.
    auto statement = connection.prepared("SELECT month, value, stage, unweighted, numerator, denominator FROM observation "
                                         "WHERE series = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month");
    if (!statement)
        return statement.error();
    std::unique_ptr<NumberWindows> windows(new NumberWindows(connection, **statement));
    if (!connection.inTransaction()) {
        auto begun = Transaction::begin(connection, Transaction::Kind::Read);
        if (!begun)
            return begun.error();
        windows->m_transaction = std::move(*begun);
    }
    return windows;
}

Result<std::span<const Observation>> NumberWindows::read(SeriesId series, Month from, Month to)
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
        s.read(2, o.stage);
        s.read(3, o.unweighted);
        s.read(4, o.numerator);
        s.read(5, o.denominator);
    });
    return done ? Result<std::span<const Observation>>(m_rows) : Result<std::span<const Observation>>(done.error());
}

Result<std::optional<Observation>> NumberWindows::whole(SeriesId series, Month month)
{
    Observation key;
    key.series = series;
    key.month = month;
    return RecordTable<Observation>::find(m_connection, key);
}

} // namespace statroom
