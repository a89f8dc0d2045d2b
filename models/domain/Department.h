// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace statroom {

/// A unit of the city with a coordinator. `from` and `to` (invalid = open) say when it existed; a
/// department that ends is never deleted, so that merging two does not rewrite the past.
struct Department
{
    DepartmentId id;
    QString uuid;
    QString code;
    QString name;
    DepartmentId parent;
    QDate from;
    QDate to;
    int position = 0; ///< order in lists
    bool retired = false;

    static constexpr const char *kindName = "department";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("code", self.code);
        visit("name", self.name);
        visit("parent", self.parent);
        visit("valid_from", self.from);
        visit("valid_to", self.to);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Department &) const = default;
};

} // namespace statroom
