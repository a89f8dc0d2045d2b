// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Reader.h"

#include <memory>

namespace statroom {

class Statement;
class Transaction;

/// Reads the numbers of many series as they are now, without their notes, sources and days expected, which
/// few of a thousand rows have: a window of a whole city costs little more than the bare lookups. While it
/// lives all that its connection reads is of one moment, so it should not live longer than the reading.
class NumberWindows
{
public:
    static Result<std::unique_ptr<NumberWindows>> begin(const Reader &reader);
    ~NumberWindows();

    /// Observations from one month to the other, oldest first, with month, state, numbers, stage and
    /// `unweighted` alone. They stand until the next call.
    Result<std::span<const Observation>> read(SeriesId series, Month from, Month to);
    /// One observation in full.
    Result<std::optional<Observation>> whole(SeriesId series, Month month);

private:
    NumberWindows(Connection &connection, Statement &statement);

    Connection &m_connection;
    Statement &m_statement;
    std::unique_ptr<Transaction> m_transaction;
    std::vector<Observation> m_rows;
};

} // namespace statroom
