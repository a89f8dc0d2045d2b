// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordTable.h"

#include <array>
#include <vector>

namespace statroom {

/// Adds records of one kind by one statement for many of them, in which SQLite opens the table and its parents
/// once for all. Holds up to `atOnce` records: what it holds is in the table only after `flush`.
template <class R>
class RecordBatch
{
public:
    static constexpr size_t atOnce = 24;

    explicit RecordBatch(Connection &connection) : m_connection(connection) {}

    bool isEmpty() const { return m_count == 0; }
    bool isFull() const { return m_count == atOnce; }

    void add(const R &record)
    {
        m_held.resize(atOnce);
        m_held[m_count++] = record;
    }

    /// Adds what is held: together where that goes, else one after the other by `addOne`, which can say which
    /// record is refused and why.
    template <class AddOne>
    Result<void> flush(AddOne &&addOne)
    {
        const size_t count = std::exchange(m_count, 0);
        if (count == atOnce)
            if (Result<void> done = addAll(); done || done.error().kind != ErrorKind::InvalidInput)
                return done;
        for (size_t i = 0; i < count; ++i)
            if (Result<void> done = addOne(m_held[i]); !done)
                return done;
        return {};
    }

private:
    /// All or none of them.
    Result<void> addAll()
    {
        if (!m_statement) {
            auto statement = Statement::prepare(m_connection, RecordTable<R>::insert(atOnce));
            if (!statement)
                return statement.error();
            m_statement = *statement;
        }
        // Only what differs from the record that the statement held in this place is bound anew: of an
        // observation, as a rule, its month and its number.
        std::vector<R> before = std::exchange(m_bound, {});
        int mark = 1;
        for (size_t i = 0; i < atOnce; ++i) {
            std::array<const void *, 32> known{};
            size_t n = 0;
            if (!before.empty())
                R::fields(before[i], [&](const char *, const auto &field) { known[n++] = &field; });
            n = 0;
            R::fields(m_held[i], [&](const char *, const auto &field) {
                const auto *was = static_cast<const std::decay_t<decltype(field)> *>(known[n++]);
                if (!was || *was != field)
                    m_statement->bind(mark, field);
                ++mark;
            });
        }
        if (Result<void> done = m_statement->run(); !done)
            return done;
        m_bound = std::exchange(m_held, std::move(before));
        return {};
    }

    Connection &m_connection;
    std::shared_ptr<Statement> m_statement;
    std::vector<R> m_held;
    std::vector<R> m_bound;
    size_t m_count = 0;
};

} // namespace statroom
