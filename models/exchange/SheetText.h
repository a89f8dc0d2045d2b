// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "exchange/Workbook.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace statroom {

/// What is known of a sheet beside its rows of text: its name, its neighbours, and what a cell was before it
/// became text.
struct SheetNotes
{
    /// Of cells that are more, or less, than their text says.
    enum class Note : quint8 {
        None,
        NumberAsText, ///< its decimal sign is whatever its writer used
        Merged, ///< a number in merged cells
        InDays, ///< a number whose format says its unit
        InHours,
        InMinutes,
        InSeconds,
        OpenClock, ///< 7:12 in hours and minutes, which some type for minutes and seconds
        Placeholder, ///< SheetCell::isPlaceholder
        Uncalculated, ///< SheetCell::isUncalculated
        Error,
        Boolean,
        Date,
    };
    struct Neighbour
    {
        QString name;
        Workbook::Visibility visibility = Workbook::Visibility::Visible;
        bool isChart = false;
        bool holdsTable = false;
        bool holdsNumbers = false;
    };

    QString name;
    Workbook::Form form = Workbook::Form::Xlsx;
    QList<Neighbour> sheets; ///< all of the workbook, this one too
    qint64 formulas = 0;
    qint64 uncalculated = 0;
    qint64 hiddenRows = 0;
    int hiddenColumns = 0; ///< that hold something
    qint64 repeatedHeaders = 0;
    int otherTable = 0; ///< the row in which another table begins; 0 = none
    qint64 otherRows = 0; ///< from there on, which are not read
    QList<int> groupRows; ///< whose names stand over several headers of the row below
    QHash<int, std::pair<QString, QString>> groups; ///< by column: the name over its header, and the header
    bool hasDecimalCommas = false; ///< in texts that look like numbers
    bool hasDaysAsMonths = false; ///< headers that are first or last days of months
    QList<int> monthColumns; ///< whose days are, as far as was looked, all first or all last days of months
    std::vector<std::pair<quint64, Note>> notes; ///< sorted by cell

    Note note(qint64 row, int column) const;
    QStringList remarks() const; ///< sentences for people
    QString otherTables() const; ///< which sheets hold tables beside the one that was read; empty = none does
    QString place() const; ///< "sheet “Data” of 3"
    static QString marked(const Neighbour &sheet); ///< "Codes (hidden)"
};

/// A sheet in the form that every import reads: comma-separated text with the row numbers and columns of the
/// sheet. Numbers are written in full, percentages shifted exactly (93.5%), dates as ISO days or, where their
/// format shows no day, as months or years, durations as h:mm:ss. The name of merged cells stands in every row
/// that they cover, and the name of a group over several headers stands before each. Errors and formulas
/// without a result keep their text, which no number has.
struct SheetText
{
    QByteArray text;
    std::shared_ptr<const SheetNotes> notes;

    /// The sheet of that name; without a name the first visible one that holds a table, preferably of numbers.
    /// `decimal` parts the decimals in the text.
    static Result<SheetText> read(const Workbook &book, const QString &sheet, const FiscalCalendar &calendar,
                                  char decimal);
};

} // namespace statroom
