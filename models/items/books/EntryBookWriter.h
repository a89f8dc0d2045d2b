// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Result.h"
#include "exchange/Workbook.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>

#include <vector>

namespace statroom {

class EntryBook;
class UnitFormat;
class Viewpoint;

/// Makes the XLSX in which a coordinator enters a month: a sheet a frequency, instructions, and a sheet kept out of
/// sight that says which city, department, month and revision it is of and what the file held. Hidden marks in the
/// first row and in two columns say what every cell is, whatever becomes of its place. The same book in the same
/// language makes the same bytes.
///
/// The sheets are protected without a password. Spreadsheets sort a protected range only where all of its cells are
/// open, so within the table names and past numbers are open too and refuse typing by a rule; nothing but the
/// columns for entry is ever read back.
class EntryBookWriter
{
public:
    static Result<QByteArray> xlsx(const EntryBook &book, const QLocale &locale);

    /// One workbook a department into a folder, which is made where it is missing. What lies there under the same
    /// name and is another file stays: it may have come back filled in.
    struct Saved
    {
        enum class What { Written, Unchanged, Kept };
        DepartmentId department;
        QString path;
        What what = What::Written;
        QDate due;
        int asked = 0;
        int missing = 0;
    };
    static Result<std::vector<Saved>> save(const Viewpoint &viewpoint, Month month,
                                           const std::vector<DepartmentId> &departments, const QString &folder);

    /// What the first cell of the hidden sheet holds.
    static constexpr const char *signature = Workbook::entrySignature;
    static constexpr int version = 1;
    /// A value in a cell is the stored one times this: rates per 10,000 are written as they are spoken of.
    static double factor(const UnitFormat &format);
    static QString numberFormat(const UnitFormat &format); ///< how a cell shows such numbers
    static bool isTyped(const UnitFormat &format); ///< times of the clock are texts: 7:12 means minutes to some
};

} // namespace statroom
