// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FiscalCalendar.h"
#include "domain/Result.h"
#include "exchange/CsvReader.h"
#include "exchange/SheetText.h"
#include "exchange/TextFile.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace statroom {

/// What a person may decide about how a file is read; whatever is left open is found out.
struct ReadingChoices
{
    enum class Decimal { Point, Comma };

    std::optional<TextFile::Encoding> encoding;
    std::optional<char> separator;
    std::optional<int> headerRow; ///< row number as a spreadsheet counts; 0 = there is no header
    std::optional<Decimal> decimal;
    FiscalCalendar::DayOrder dayOrder = FiscalCalendar::DayOrder::Unknown; ///< of 7/8/2025
    QString sheet; ///< of a workbook; empty = the first that holds a table

    /// Texts that may name the year of months without one, where the table itself names none: of a sheet, of a file.
    QStringList around;

    bool operator==(const ReadingChoices &) const = default;
};

/// One column of a table and what its cells look like.
struct TableColumn
{
    enum class Content { Empty, Number, Day, Period, Text, Mixed };

    int index = 0; ///< from 0
    QString name; ///< header without line breaks and footnote digits; the letter where it has none
    QString header; ///< exactly as found
    Content content = Content::Empty; ///< in the rows looked at
    bool counts = false; ///< a running number: 1, 2, 3 …
    std::optional<PeriodReading> period; ///< the header is a period (months across)
    QStringList samples; ///< up to five different texts
    /// Of a column of days: all are first days of months (true), or all last ones (false), of several months.
    std::optional<bool> months;
    bool isRepeated = false; ///< some text stands in it twice

    /// Whether its cells may be values: a row of 1998, 2004, 2010 is, unless the header speaks of years.
    bool holdsNumbers() const;
    QString letter() const; ///< A, B, … AA, as a spreadsheet names it
};

/// A file as a table: which rows are titles above the header, the header, the data and the footnotes
/// below, in which encoding, separator and decimal sign. Rows are numbered as a spreadsheet does.
class Table
{
public:
    static Result<Table> recognise(TextFile file, const ReadingChoices &choices = {},
                                   const FiscalCalendar &calendar = {});
    /// The same of a sheet, which has no encoding and no separator.
    static Result<Table> recognise(const Workbook &book, const ReadingChoices &choices, const FiscalCalendar &calendar);

    /// What is known of the sheet; nullptr where the file is text.
    const SheetNotes *sheet() const { return m_sheet.get(); }
    const TextFile &file() const { return m_file; }
    char separator() const { return m_separator; }
    ReadingChoices::Decimal decimal() const { return m_decimal; }
    /// Whether the decimal sign was said, shown by the numbers, or follows from commas between the columns.
    /// Else 1.234 may be either.
    bool isDecimalSure() const { return m_isDecimalSure; }
    void setDecimal(ReadingChoices::Decimal decimal);
    const ReadingChoices &choices() const { return m_choices; }
    int headerRow() const { return m_headerRow; } ///< 0 = none
    /// Hands over the rows of the data, from below the header to above the footnotes.
    Result<void> eachRow(const std::function<bool(const CsvRow &)> &each) const;
    qint64 rowCount() const { return m_rowCount; } ///< of the data; in files above 4 MB an estimate
    /// How many cells the header has, named or not; 0 = there is no header. A row with more was probably
    /// shifted by a comma inside a cell.
    int headerWidth() const { return m_headerWidth; }
    const QList<TableColumn> &columns() const { return m_columns; }
    /// How many columns are headed by a month of which nothing above says the year.
    int monthsWithoutYear() const;
    const QStringList &titles() const { return m_titles; } ///< texts above the header
    const QString &yearFrom() const { return m_yearFrom; } ///< what of `around` named the months' year; empty = nothing
    /// The one year that the titles name, or what is around the table: of months without one.
    const std::optional<Period> &year() const { return m_year; }
    /// The column in which a further table begins beside this one, from which on nothing is read; -1 = there is none.
    int otherTable() const { return m_otherTable; }
    /// Sentences on further tables that stand below or beside this one and are not read.
    QStringList unread() const;
    const QStringList &footnotes() const { return m_footnotes; } ///< texts below the data
    /// The first data rows, at most `count`, as they stand.
    QList<QStringList> preview(int count) const;

    /// A column by its header (however spaced or capitalised), its letter, or "#3"; -1 if there is none,
    /// or several.
    int column(const QString &name) const;
    /// One sentence for people: "Windows-1252, semicolons, months across (Jul-26 to Oct-26), header in row
    /// 3, 2 title rows and 1 footnote".
    QString description() const;
    /// Header names normalised and joined by U+001F, runs of periods as one: what recognises a source again.
    QString fingerprint() const;
    static QString normalised(const QString &header);
    /// A name without the footnote signs glued to it: ¹, *, and a digit where a footnote begins with it.
    QString withoutFootnote(const QString &name) const;
    /// Without a number that stands apart behind it and begins a footnote ("Overtime cost 2"); empty where there is
    /// none.
    QString withoutFootnoteApart(const QString &name) const;
    /// Without the footnote signs that are no part of any name or number: ¹, *, [2].
    static QString withoutSigns(const QString &text);

private:
    bool hasFootnote(const QString &digits) const;

    TextFile m_file;
    std::shared_ptr<const SheetNotes> m_sheet;
    ReadingChoices m_choices;
    char m_separator = ',';
    ReadingChoices::Decimal m_decimal = ReadingChoices::Decimal::Point;
    bool m_isDecimalSure = false;
    int m_headerRow = 0;
    int m_headerWidth = 0;
    qint64 m_dataBegin = 0; ///< number of the last row that is no data yet
    qint64 m_dataEnd = 0; ///< offset in the text
    qint64 m_rowCount = 0;
    QList<TableColumn> m_columns;
    QStringList m_titles;
    QString m_yearFrom;
    std::optional<Period> m_year;
    int m_otherTable = -1;
    QStringList m_footnotes;
    QList<QStringList> m_preview;

    friend class TableRecognition;
};

} // namespace statroom
