// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Narrative.h"
#include "domain/Result.h"
#include "items/EntryRows.h"

#include <array>

namespace statroom {

class Viewpoint;

/// What a coordinator fills in beside one number; the columns of an entry workbook.
enum class BookField { Value, Part, Whole, Expected, Note, Happened, Doing, Needed };
inline constexpr size_t bookFields = 8;
using BookTexts = std::array<QString, bookFields>;

/// How the column of a field is marked in the hidden first row: "value", "part" …
QString bookMark(BookField field);

inline constexpr const char *bookRowMark = "row"; ///< the column, twice, that says which series a row is of
inline constexpr const char *bookCodeMark = "code";
inline constexpr const char *bookNameMark = "name";
inline constexpr const char *bookHeadMark = "head"; ///< the row of who filled it in, and whether it is complete
inline constexpr const char *bookNoMark = "-"; ///< a row of headings
QString bookPastMark(int periodsBefore);

/// One number that is asked for, with what the file holds of it.
struct EntryBookRow
{
    EntryRow row; ///< past periods, then the one asked for
    Narrative narrative; ///< empty where nothing was told

    const EntryCell &front() const { return row.cells.back(); }
    /// 0 = the period before the one asked for.
    const EntryCell &past(int periodsBefore) const { return row.cells[row.cells.size() - 2 - size_t(periodsBefore)]; }
};

/// Everything that one department is asked for a month: every series whose period ends in it and that somebody
/// types, with the twelve periods before. Read as of now; belongs to the viewpoint's file.
class EntryBook
{
public:
    static constexpr int pastPeriods = 12;

    static Result<EntryBook> read(const Viewpoint &viewpoint, DepartmentId department, Month month);
    /// Departments that are asked for something in a month, in the city's order.
    static Result<std::vector<DepartmentId>> asked(const Viewpoint &viewpoint, Month month);

    /// The month that is entered now: the first whose due day has not passed.
    static Month current(const Viewpoint &viewpoint);

    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    const Department &department() const { return *m_catalogue->department(m_department); }
    Month month() const { return m_month; }
    RevisionId revision() const { return m_catalogue->revision; }
    const std::vector<EntryBookRow> &rows() const { return m_rows; }
    const Metric &metric(const EntryBookRow &row) const { return *m_catalogue->metric(row.row.metric); }
    /// The last day for the first of those that are missing, else of all; invalid without rows.
    QDate due() const { return m_due; }
    const Person *coordinator() const { return m_coordinator; }
    QString fileName() const; ///< "FIRE-2026-10.xlsx"
    int missing() const; ///< rows with neither a number nor the day it is expected
    static bool isMissing(const EntryBookRow &row);
    int notDue() const { return m_notDue; } ///< metrics whose quarter or year does not end in this month

    /// What the file holds of a row, as it is written into a workbook beside the numbers, so that what was changed
    /// can be told from what was not: numbers exact and as stored, days ISO.
    static BookTexts texts(const EntryBookRow &row);
    static QString pastText(const EntryBookRow &row, int periodsBefore);

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    DepartmentId m_department;
    Month m_month;
    std::vector<EntryBookRow> m_rows;
    QDate m_due;
    const Person *m_coordinator = nullptr;
    int m_notDue = 0;
};

} // namespace statroom
