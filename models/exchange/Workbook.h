// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace statroom {

/// One cell of a sheet as it is stored, not as its column's width or its decimals show it.
struct SheetCell
{
    enum class Kind : quint8 { Empty, Text, Number, Percent, Currency, Date, DateTime, Duration, Boolean, Error };
    /// What of a date its format shows: a day, or only its month (Jul-25) or year.
    enum class Shown : quint8 { Day, Month, Year };
    /// What the first part of a duration counts, by its format: the 7 of 7:12.
    enum class Clock : quint8 { Hours, Minutes, Seconds };

    int column = 0; ///< from 0
    Kind kind = Kind::Empty;
    Shown shown = Shown::Day;
    Clock clock = Clock::Hours;
    bool showsSeconds = false; ///< of a duration
    bool isFormula = false; ///< `kind` and `text` are its stored result
    /// A formula whose result nobody has stored: Empty, and `text` is the formula where the file has it.
    bool isUncalculated = false;
    /// A formula whose result is stored by a program that asks others to calculate it: 0 may mean nothing.
    bool isPlaceholder = false;
    /// Text and Error as stored (#REF!). Numbers: the shortest text that reads back the same, in the C locale;
    /// of a percentage the fraction (0.935), of a duration days. Dates: 2026-07-01, 2026-07-01T08:30:00.
    /// Boolean: TRUE or FALSE.
    QString text;
    QString currency; ///< "$", "€", "USD"; of a Currency
    QString unit; ///< of a Number: the unit of time that its format draws beside it, as d, h, min or s
    /// Number, Percent (as a fraction), Currency; Duration in days; Boolean 0 or 1.
    double number = 0;
    QDate date; ///< Date and DateTime

    /// What stands above the line, in signs of its own: 12 and a raised 2 are 12² and not 122.
    static QString raised(QString text);
};

/// One row, with the cells that hold something, from left to right.
struct SheetRow
{
    int number = 0; ///< from 1, as the spreadsheet shows it
    bool isHidden = false; ///< by hand or by a filter
    std::span<const SheetCell> cells;

    const SheetCell *cell(int column) const; ///< nullptr = empty
};

/// A block of cells, ends included: rows from 1, columns from 0.
struct SheetArea
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const SheetArea &) const = default;
};

/// What is known of a sheet before its rows are read.
struct SheetLayout
{
    QList<SheetArea> merged;
    QList<std::pair<int, int>> hiddenColumns; ///< first and last, from 0

    bool isHidden(int column) const;
};

/// A workbook in the forms .xlsx, .xlsm (macros are never looked at) and .ods, read into memory and never
/// unpacked to disk. Every refusal is one sentence that says what, where and what to do: a file that is no
/// workbook, one with a password, one cut off or damaged, one that grows beyond the limits while it is
/// inflated, declares entities, or names a cell twice or outside a sheet. Cheap to copy.
class Workbook
{
public:
    enum class Form { Xlsx, Xlsm, Ods };
    enum class Visibility { Visible, Hidden, VeryHidden };
    struct Sheet
    {
        QString name;
        Visibility visibility = Visibility::Visible;
        bool isChart = false; ///< has no cells
    };

    static constexpr int maximumRows = 1'048'576;
    static constexpr int maximumColumns = 16'384;
    static constexpr qint64 maximumCells = 50'000'000; ///< of one sheet that hold something

    static Result<Workbook> open(const QString &path);
    static Result<Workbook> fromBytes(const QByteArray &bytes, const QString &name);
    /// Whether a file begins as a workbook does, of whatever form, also those that are refused with a sentence.
    static bool isLike(QByteArrayView beginning);

    /// What the first cell of a hidden sheet holds where the program itself asks a department for its numbers.
    static constexpr const char *entrySignature = "statroom-entry-workbook";
    bool isEntryWorkbook() const;

    QString name() const; ///< of the file, without the folder
    QString path() const; ///< empty where it came from bytes
    qint64 size() const; ///< of the file, in bytes
    QString sha256() const; ///< of the file's bytes, lower-case hex
    Form form() const;

    const QList<Sheet> &sheets() const;
    int sheet(const QString &name) const; ///< its place, or -1; exactly so, else in whatever case
    Result<SheetLayout> layout(int sheet) const;
    /// Hands over the rows that hold something, from top to bottom. `each` answers false to stop, which is no
    /// error. The cells are valid during the call.
    Result<void> eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const;

    class Source; ///< one form's reader
    explicit Workbook(std::shared_ptr<const Source> source) : m_source(std::move(source)) {}

private:
    std::shared_ptr<const Source> m_source;
};

} // namespace statroom
