// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"
#include "storage/SessionRecords.h"

#include <QStringList>

namespace statroom {

/// Reads the definitions of a city (departments, people, metrics, breakdowns, series, targets,
/// annotations …) from JSON, or one kind of them from CSV, and says what they would add and change by
/// code. What a source does not mention stays; a list that it gives of what belongs to one record (the agenda of a
/// session) is the whole list. The form is described in the manual page.
class DefinitionsReader
{
public:
    struct Definitions
    {
        std::vector<Change> changes; ///< sorted by kind and owner; ids below 0 are yet to be given
        qint64 added = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;
        QStringList warnings; ///< unknown keys, each with its place: "metrics[3].colour"
        bool needsPerson = false; ///< a key was passed over that the form does not know: a slip, perhaps
        QStringList lines; ///< what would be done, one line a record, for people
    };

    /// Errors are InvalidInput with the place: "metrics[3].kind: \"ratio\" is not one of count, stock …". Without
    /// `records` a source may say what belongs to sessions and problems only of those that are new.
    static Result<Definitions> fromJson(const QByteArray &json, const Catalogue &catalogue,
                                        const SessionRecords *records = nullptr);
    /// The header names the kind's keys; the kind is told by them, or by the file's name.
    static Result<Definitions> fromCsv(const QByteArray &bytes, const QString &name, const Catalogue &catalogue);
    /// By the file's ending.
    static Result<Definitions> read(const QString &path, const CityFile &city);

    /// One revision; none where nothing changes.
    static Result<CityFile::Committed> commit(CityFile &city, const Definitions &definitions, const QString &author,
                                              const QString &reason = {});
};

} // namespace statroom
