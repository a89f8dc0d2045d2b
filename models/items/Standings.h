// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Standing.h"
#include "storage/Reader.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace statroom {

/// Which standing: a metric in a department, as a whole or one category of it.
struct StandingKey
{
    DepartmentId department;
    MetricId metric;
    CategoryId category;

    auto operator<=>(const StandingKey &) const = default;
};
size_t qHash(const StandingKey &key, size_t seed = 0) noexcept;

/// Reads how many metrics stand in one pass: one bulk lookup a frequency, driven by series, and for
/// calculated metrics their inputs beside it. Works on any thread with that thread's Reader; holds no
/// lock after reading.
class Standings
{
public:
    using Depth = StandingQuestion::Depth;
    static constexpr int usualPeriods = 24;

    Standings(const Reader &reader, std::shared_ptr<const Catalogue> catalogue, RecordedAt at = {},
              const QLocale &locale = QLocale::c());

    /// In the order of the keys, one for each; keys that the catalogue does not know are an Error.
    /// Full depth looks at `periods` and has as many points.
    Result<std::vector<Standing>> read(std::span<const StandingKey> keys, Month month, Depth depth = Depth::Full,
                                       int periods = usualPeriods) const;

    /// Gives each standing the verdict of its control chart, as of the month: every value is read, a few series at a
    /// time, so that a writer never waits long. One without a recent value has none. Stops where `isStopped` says so.
    Result<void> chart(std::span<Standing> standings, Month month, const std::function<bool()> &isStopped = {}) const;

    /// The metrics of a department as rows, in its order: not retired, of departments that exist in the
    /// month; each as a whole, whether its total is entered, summed or calculated.
    static std::vector<StandingKey> keysOf(const Catalogue &catalogue, DepartmentId department, Month month);
    static std::vector<StandingKey> keysOf(const Catalogue &catalogue, Month month); ///< of the whole city
    /// Departments that exist in the month and are not retired, in the city's order.
    static std::vector<DepartmentId> departments(const Catalogue &catalogue, Month month);

    /// Which of the keys show something else after this commit: through their own series, those of their
    /// categories, or the inputs of their formulas. Definitions that changed are not looked at.
    static std::vector<size_t> touched(const Catalogue &catalogue, std::span<const StandingKey> keys,
                                       const CommittedRevision &revision);

    /// Which of the keys are charted in another way after it, by a mark or by the setting of their metric.
    static std::vector<size_t> rechartedBy(std::span<const StandingKey> keys, const CommittedRevision &revision);

private:
    struct Values;

    Result<void> readOwn(std::span<const StandingKey> keys, Month month, Depth depth, int periods,
                         std::vector<Standing> &standings, std::vector<size_t> &composed) const;
    Result<std::vector<Standing>> readComposed(std::span<const StandingKey> keys, Month month, Depth depth,
                                               int periods) const;
    /// Every value up to the month, of one standing after the other.
    struct AllValues
    {
        std::vector<PeriodValue> values;
        std::vector<std::pair<size_t, size_t>> places; ///< first and count, by standing

        std::span<const PeriodValue> of(size_t standing) const
        {
            return std::span(values).subspan(places[standing].first, places[standing].second);
        }
    };
    Result<void> readAll(std::span<const Standing> standings, Month month, AllValues &all) const;
    Month windowBegin(const Metric &metric, Month month, Depth depth, int periods) const;
    Standing judged(const StandingKey &key, const Metric &metric, SeriesId series, std::span<const PeriodValue> values,
                    Month month, Depth depth, int periods, Month from) const;

    const Reader &m_reader;
    std::shared_ptr<const Catalogue> m_catalogue;
    RecordedAt m_at;
    QLocale m_locale;
    FiscalCalendar m_calendar;
};

} // namespace statroom
