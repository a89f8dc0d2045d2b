// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace statroom {

/// One row as it stands in a file. Fields are valid during the call that hands it over; they are UTF-8,
/// without the spaces around them and without quotation marks.
struct CsvRow
{
    qint64 number = 0; ///< as a spreadsheet counts: from 1, with empty rows, quoted line breaks inside
    qint64 offset = 0; ///< bytes of the text read when it ended
    std::span<const QByteArrayView> fields;

    QByteArrayView field(int column) const
    {
        return column >= 0 && size_t(column) < fields.size() ? fields[size_t(column)] : QByteArrayView();
    }
    bool isBlank() const;
};

/// Walks the rows of a CSV text with one of the separators , ; tab |. Line ends may be LF, CRLF or CR.
/// Rows without any character are counted and not handed over. Refuses, with the row, more than
/// `maximumColumns` fields or `maximumRows` rows, and fields above `maximumFieldSize` (a quotation mark
/// that is never closed).
class CsvReader
{
public:
    static constexpr int maximumColumns = 16384;
    static constexpr qint64 maximumRows = 50'000'000;
    static constexpr qint64 maximumFieldSize = qint64(1) << 20;

    /// `each` answers false to stop, which is not an error.
    static Result<void> read(QByteArrayView text, char separator, const std::function<bool(const CsvRow &)> &each);
    /// The separator that splits the first rows most evenly; ',' where there is only one column.
    static char findSeparator(QByteArrayView text);
};

} // namespace statroom
