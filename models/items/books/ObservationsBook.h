// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ObservationsWriter.h"

#include <QLocale>

namespace statroom {

/// Observations as a workbook: sheets by month, quarter and year as people read them, one row a series with its
/// numbers in their units, and last all of them in the list that import reads back as it is.
class ObservationsBook
{
public:
    static Result<QByteArray> xlsx(const Reader &reader, const ObservationsWriter::Selection &selection,
                                   const QLocale &locale);
    /// Into a file: this workbook where its name ends in .xlsx, the list alone where it ends in .csv. What was there
    /// is replaced as a whole or stays as it was.
    static Result<void> save(const Reader &reader, const ObservationsWriter::Selection &selection,
                             const QLocale &locale, const QString &path);
};

} // namespace statroom
