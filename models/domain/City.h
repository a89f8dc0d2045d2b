// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Tolerance.h"

namespace statroom {

/// Facts about the city that travel with its file and have history. There is one per file.
struct City
{
    enum class YearNamedBy { End, Start };
    enum class Approval { Nobody, Head, MayorsOffice };

    /// The sample city's, so that it opens in its last month whatever day it is.
    static constexpr const char *sampleUuid = "9d0a3c52-6b1f-4e57-8c44-70b1a1de12aa";

    qint64 id = 1;
    QString uuid;
    QString name;
    std::optional<qint64> population;
    int fiscalYearStart = 7; ///< month 1..12
    YearNamedBy fiscalYearNamedBy = YearNamedBy::End;
    Tolerance tolerance;
    Approval approval = Approval::Nobody;
    int dueDay = 10; ///< day of the following month, where a metric names none
    QString timeZone; ///< IANA name; empty = the machine's

    static constexpr const char *kindName = "city";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("name", self.name);
        visit("population", self.population);
        visit("fiscal_year_start", self.fiscalYearStart);
        visit("fiscal_year_named_by", self.fiscalYearNamedBy);
        visit("tolerance_kind", self.tolerance.kind);
        visit("tolerance", self.tolerance.amount);
        visit("approval", self.approval);
        visit("due_day", self.dueDay);
        visit("time_zone", self.timeZone);
    }
    bool operator==(const City &) const = default;
};

template <>
struct Tokens<City::YearNamedBy>
{
    static constexpr std::array words{"end", "start"};
};
template <>
struct Tokens<City::Approval>
{
    static constexpr std::array words{"nobody", "head", "mayors_office"};
};

} // namespace statroom
