// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/Catalogue.h"
#include "domain/Result.h"

#include <memory>
#include <optional>
#include <vector>

namespace statroom {

class Viewpoint;

/// A cell of the entry grid: what the file holds for a period, or what is computed for it.
struct EntryCell
{
    Period period;
    std::optional<Observation> stored;
    std::optional<PeriodValue> computed; ///< of rows that are not entered

    bool isEntered() const { return stored && stored->isEntered(); }
    bool operator==(const EntryCell &other) const;
};

/// A row of it: a series of the department, or a total that nobody types.
struct EntryRow
{
    SeriesId series;
    MetricId metric;
    CategoryId category;
    QString name;
    QString readOnly; ///< why nobody types here, or empty
    bool computed = false;
    std::vector<EntryCell> cells; ///< past periods, then the one that ends in the month in front

    bool sameThing(const EntryRow &other) const;
};

/// Reads the rows in which a department enters a month: its series whose period ends in that month, in the
/// order of its metrics, each with the periods before. Nothing is kept; errors are those of the file.
class EntryRows
{
public:
    struct Found
    {
        std::vector<EntryRow> rows;
        int notDue = 0; ///< metrics whose quarter or year does not end in this month
    };

    EntryRows(const Viewpoint &viewpoint, std::shared_ptr<const Catalogue> catalogue, DepartmentId department,
              Month month);

    Result<Found> read(int pastPeriods) const;
    /// The same rows with what the file holds now.
    Result<void> readAgain(std::vector<EntryRow> &rows) const;

private:
    Result<void> readComputed(std::vector<EntryRow> &rows) const;
    Result<void> readCells(std::vector<EntryRow> &rows) const;

    const Viewpoint &m_viewpoint;
    std::shared_ptr<const Catalogue> m_catalogue;
    DepartmentId m_department;
    Month m_month;
};

} // namespace statroom
