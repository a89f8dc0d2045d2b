// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ControlChart.h"
#include "domain/Result.h"

#include <QString>

#include <vector>

namespace statroom {

/// The rows of a small table to be charted, sorted by time. Its columns are taken by place: period (a date, a period
/// or a running number), value or count, and the n where the chart divides by one. Nothing is inserted between rows.
/// An empty field and NA are a missing value; any other text that is no number is refused with its row.
struct ChartInput
{
    struct Row
    {
        QString period; ///< as the file has it
        std::optional<double> value;
        std::optional<double> cases;
        qint64 line = 0; ///< of the file
    };
    std::vector<Row> rows;

    static Result<ChartInput> read(const QString &path);

    /// The place of a row by its number, counted from 1 in the order of time, or by its period: the first row that is
    /// not before it. None where there is no such row.
    std::optional<size_t> find(const QString &dateOrRow) const;

    /// Refuses what the kind cannot chart, with its line: a count below 0, a share above 1, a time that is not above 0.
    Result<void> checkFor(ChartKind kind) const;

private:
    bool m_numbered = false; ///< periods are running numbers
    std::vector<double> m_keys; ///< by which rows are sorted
};

} // namespace statroom
