// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DefinitionsReader.h"
#include "exchange/Workbook.h"

#include <QByteArray>

#include <vector>

namespace statroom {

/// The definitions of a city as one XLSX workbook, a sheet a kind, and the way back: what was changed in it,
/// by whatever spreadsheet, in whatever order of rows and columns. It carries the values as they were written
/// out, so that only what somebody touched is taken, and what changed in the city file meanwhile is told as a
/// conflict. Deleting a row deletes nothing. Writing out and reading back changes nothing.
class SetupWorkbook
{
public:
    /// `revision` is told in the workbook: what it was written from.
    static Result<QByteArray> bytes(const Catalogue &catalogue, RevisionId revision);

    /// One cell or row that is not as it was.
    struct Line
    {
        enum class Fate { Added, Changed, Conflict, Gone, Refused };

        Fate fate = Fate::Changed;
        QString sheet; ///< its name in the workbook
        QString cell; ///< "C7"; empty where a row has gone
        QString found; ///< as it stands in the workbook
        QString what; ///< "metric RESP, Unit"
        QString before;
        QString after;
        QString why;
    };
    struct Reading
    {
        DefinitionsReader::Definitions definitions; ///< of what may be written
        std::vector<Line> lines;
        qint64 unchangedRows = 0;

        int count(Line::Fate fate) const;
        /// Somebody must look at it: what is refused or in conflict is left out of the definitions.
        bool needsPerson() const;
    };
    /// Errors are InvalidInput: no set-up workbook, one of another city, a sheet without its headings.
    static Result<Reading> read(const Workbook &workbook, const Catalogue &catalogue, const Reader &reader);

    static constexpr const char *mark = "statroom set-up"; ///< by which a workbook is known
    static constexpr const char *originSheet = "statroom"; ///< holds the values as written out
    static constexpr const char *readMe = "readme"; ///< marks the sheet of instructions
};

} // namespace statroom
