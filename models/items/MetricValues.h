// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Result.h"
#include "domain/Standing.h"
#include "storage/Reader.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace statroom {

/// All numbers of one metric in one department up to a month, however they come about: entered, the total
/// over the categories of its first breakdown, or calculated by its formula from other metrics of the
/// department. The arithmetic is that of domain/Standing.h. A value, safe to hand to another thread.
struct MetricValues
{
    struct OfCategory
    {
        CategoryId category;
        SeriesId series;
        std::vector<Observation> observations;
        CategoryValues values;
    };

    Metric metric;
    DepartmentId department;
    CategoryId category;
    FiscalCalendar calendar;
    Standing::Origin origin = Standing::Origin::Entered;
    SeriesId series; ///< what targets, texts and observations belong to; none where only categories exist
    bool isDerived = false; ///< from the daily values of record imports
    std::vector<Observation> observations; ///< of that series, by month
    std::vector<PeriodValue> values; ///< by period
    BreakdownId totalOver; ///< the breakdown whose categories make the total, where they do
    std::vector<OfCategory> parts; ///< what that total was made of, where any was
    BreakdownId breakdown; ///< the one asked for
    std::vector<OfCategory> categories; ///< of the breakdown asked for, in the city's order
    std::shared_ptr<const Formula> formula;
    std::vector<MetricValues> inputs; ///< of the formula, in the order it names them
    QString formulaError; ///< why a formula cannot be evaluated; then there are no values

    /// `to` is the last month known; an invalid one means all. With a category only that one is read.
    static Result<MetricValues> read(const Reader &reader, const Catalogue &catalogue, DepartmentId department,
                                     MetricId metric, CategoryId category = {}, BreakdownId breakdown = {},
                                     Month to = {}, RecordedAt at = {});

    const PeriodValue *at(const Period &period) const;
    const Observation *observationAt(Month month) const;

    /// Over a span as the metric's kind asks for; a calculated one from its aggregated inputs.
    Aggregate over(const Period &span) const;
    Standing standing(const Catalogue &catalogue, Month month, const QLocale &locale) const;

    /// Every series that these numbers depend on, so that it is known when they are out of date.
    std::vector<SeriesId> dependsOn() const;
};

} // namespace statroom
