// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace statroom {

/// A kind of file that is imported again and again, recognised by its header; remembers how its columns
/// were mapped and where the numbers went.
struct ImportSource
{
    ImportSourceId id;
    QString uuid;
    QString name;
    QString header; ///< normalised header names, joined by U+001F
    QString layout; ///< long, wide, records
    QString mapping; ///< JSON
    bool retired = false;

    static constexpr const char *kindName = "import_source";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("header", self.header);
        visit("layout", self.layout);
        visit("mapping", self.mapping);
        visit("retired", self.retired);
    }
    bool operator==(const ImportSource &) const = default;
};

/// What one import read, so that an auditor can make the numbers again.
struct Receipt
{
    ReceiptId id;
    QString uuid;
    ImportSourceId importSource;
    QString fileName;
    QString sha256; ///< of the file's bytes, lower-case hex
    QString sheet;
    QString layout;
    QString mapping; ///< JSON: fields to columns, aggregate, condition, filter
    QString filter;
    QDate coversFrom;
    QDate coversTo;
    qint64 rows = 0; ///< data rows read
    qint64 added = 0; ///< values
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; ///< rows or cells
    QDateTime at; ///< UTC
    QString by;

    static constexpr const char *kindName = "receipt";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("import_source", self.importSource);
        visit("file_name", self.fileName);
        visit("sha256", self.sha256);
        visit("sheet", self.sheet);
        visit("layout", self.layout);
        visit("mapping", self.mapping);
        visit("filter", self.filter);
        visit("covers_from", self.coversFrom);
        visit("covers_to", self.coversTo);
        visit("rows_read", self.rows);
        visit("added", self.added);
        visit("changed", self.changed);
        visit("unchanged", self.unchanged);
        visit("rejected", self.rejected);
        visit("at", self.at);
        visit("imported_by", self.by);
    }
    bool operator==(const Receipt &) const = default;
};

} // namespace statroom
