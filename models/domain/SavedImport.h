// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Token.h"

#include <QString>

namespace statroom {

/// An import under a name, run again whenever its file has news: where the file is, how it is read and where
/// its numbers go. It holds its own copy of the mapping, so that undoing an import never depends on it.
struct SavedImport
{
    enum class Span {
        All, ///< everything the file says
        SinceLast, ///< months that were over at the last run keep what is stored
    };

    SavedImportId id;
    QString uuid;
    QString name;
    /// With '/', relative to the folder of the city file where it lies in or below it; the last part may hold
    /// * and ?, and then means the newest file of that name.
    QString path;
    QString sheet;
    QString header; ///< normalised header names when it was last run, joined by U+001F
    QString layout; ///< long, wide, records
    QString mapping; ///< JSON, as ImportSource holds it
    Span span = Span::All;
    QString madeBy;
    bool retired = false;

    bool isPattern() const { return path.contains(u'*') || path.contains(u'?'); }

    static constexpr const char *kindName = "saved_import";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("path", self.path);
        visit("sheet", self.sheet);
        visit("header", self.header);
        visit("layout", self.layout);
        visit("mapping", self.mapping);
        visit("span", self.span);
        visit("made_by", self.madeBy);
        visit("retired", self.retired);
    }
    bool operator==(const SavedImport &) const = default;
};

template <>
struct Tokens<SavedImport::Span>
{
    static constexpr std::array words{"all", "since_last"};
};

} // namespace statroom
