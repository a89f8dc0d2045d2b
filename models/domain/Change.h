// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Annotation.h"
#include "domain/Breakdown.h"
#include "domain/City.h"
#include "domain/Department.h"
#include "domain/Metric.h"
#include "domain/Narrative.h"
#include "domain/Observation.h"
#include "domain/Person.h"
#include "domain/Receipt.h"
#include "domain/Series.h"
#include "domain/Target.h"

#include <optional>
#include <variant>

namespace statroom {

/// Any one record of the city file. New kinds are added at the end and nowhere else in the program.
using Record = std::variant<City, Department, Person, Role, Metric, Definition, Breakdown, Category, Series,
                            Observation, DayValue, Target, Baseline, Benchmark, Annotation, Narrative, HandIn,
                            ImportSource, Receipt>;

/// What happens to one record: no `before` adds it, no `after` removes it, both change it. Both speak of
/// the same key.
struct Change
{
    std::optional<Record> before;
    std::optional<Record> after;

    const Record &any() const { return after ? *after : *before; }
    Change inverse() const { return {after, before}; }
};

template <class R>
Change added(R record)
{
    return {std::nullopt, Record(std::move(record))};
}
template <class R>
Change changed(R before, R after)
{
    return {Record(std::move(before)), Record(std::move(after))};
}
template <class R>
Change removed(R record)
{
    return {Record(std::move(record)), std::nullopt};
}

inline QLatin1String kindName(const Record &record)
{
    return std::visit([](const auto &r) { return QLatin1String(std::decay_t<decltype(r)>::kindName); }, record);
}
inline qint64 ownerOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.owner(); }, record);
}

} // namespace statroom
