// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace statroom {

/// A day on which the city's offices are closed, beside Saturdays and Sundays. At most one a day.
struct Holiday
{
    HolidayId id;
    QDate day;
    QString name;

    static constexpr const char *kindName = "holiday";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("day", self.day);
        visit("name", self.name);
    }
    bool operator==(const Holiday &) const = default;
};

} // namespace statroom
