// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "storage/Reader.h"

#include <memory>

namespace statroom {

class Statement;
class Transaction;

/// Reads the numbers of many series as they are now, without their notes, sources and receipts: a window of
/// a whole city costs little more than the bare lookups. While it lives all that its connection reads is of
/// one moment, so it should not live longer than the reading.
class NumberWindows
{
public:
    static Result<std::unique_ptr<NumberWindows>> begin(const Reader &reader);
    ~NumberWindows();

    /// Observations from one month to the other, whole but for their texts; they stand until the next call. With
    /// `enough`, the first value found from `to` backwards that is not after it ends them.
    Result<std::span<const Observation>> read(SeriesId series, Month from, Month to, Month enough = {});

    /// Adds all values of a series up to a month, oldest first, and nothing else about them; without their parts where
    /// nobody asks for those.
    enum class Parts { Read, LeftOut };
    Result<void> addValues(SeriesId series, Frequency frequency, Month to, Parts parts,
                           std::vector<PeriodValue> &values);

private:
    NumberWindows(Statement &statement, Statement &values, Statement &withParts);

    Statement &m_statement;
    Statement &m_values;
    Statement &m_valuesWithParts;
    std::unique_ptr<Transaction> m_transaction;
    std::vector<Observation> m_rows;
};

} // namespace statroom
