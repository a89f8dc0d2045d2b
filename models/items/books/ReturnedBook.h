// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Workbook.h"
#include "items/books/EntryBook.h"

namespace statroom {

/// A cell of a workbook that came back; `content` is empty where nothing stands in it.
struct BookCell
{
    QString sheet;
    QString cell; ///< "F12", where it stands now
    SheetCell content;
};

/// Something in a workbook that is not taken over, and why.
struct BookRemark
{
    QString sheet;
    QString cell;
    QString text; ///< as it was found
    QString why; ///< one translated sentence
    QString series; ///< uuid, where it is of one row
};

/// The row of one series.
struct ReturnedRow
{
    QString uuid; ///< of the series
    QString code;
    QString name;
    BookTexts written; ///< what the file held when the workbook was written
    std::array<BookCell, bookFields> now;
    bool isThere = false; ///< found, once, and whole

    const BookCell &at(BookField field) const { return now[size_t(field)]; }
    const QString &was(BookField field) const { return written[size_t(field)]; }
};

/// An entry workbook that came back: whose it is, what was written into it, and what stands in it now. Cells are
/// found by the marks in hidden rows and columns, so rows may have been sorted and hidden, columns inserted and
/// headings renamed, in a spreadsheet of whatever make. A row whose marks do not agree is not read: it was sorted in
/// part. Errors say in one sentence why a file is no entry workbook.
class ReturnedBook
{
public:
    enum class Complete { Unsaid, Yes, No };

    static Result<ReturnedBook> read(const QString &path);

    QString path;
    QString fileName;
    QString sha256;
    QStringList sheets; ///< for entry
    QString cityUuid;
    QString cityName;
    QString departmentUuid;
    QString departmentCode;
    QString departmentName;
    Month month;
    RevisionId revision; ///< of the file when it was written
    QString by; ///< who filled it in, as it says
    Complete complete = Complete::Unsaid;
    std::vector<ReturnedRow> rows; ///< all that were asked for
    std::vector<BookRemark> remarks;
};

} // namespace statroom
