// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Alias.h"
#include "domain/Annotation.h"
#include "domain/Breakdown.h"
#include "domain/ChartMark.h"
#include "domain/ChartSetting.h"
#include "domain/City.h"
#include "domain/Department.h"
#include "domain/Goal.h"
#include "domain/Holiday.h"
#include "domain/Metric.h"
#include "domain/Narrative.h"
#include "domain/Observation.h"
#include "domain/Person.h"
#include "domain/Problem.h"
#include "domain/Receipt.h"
#include "domain/SavedImport.h"
#include "domain/Series.h"
#include "domain/Session.h"
#include "domain/Target.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace statroom {

/// Any one record of the city file. New kinds are added at the end and nowhere else in the program. Each
/// says its `kindName`, its `fields` in order, which of them come first as its `key`, and its `owner` (the
/// record whose history its changes belong to) with the field in which that stands.
using Record =
    std::variant<City, Department, Person, Role, Metric, Definition, Breakdown, Category, Series, Observation, DayValue,
                 Target, Baseline, Benchmark, Annotation, Narrative, HandIn, ImportSource, Receipt, Plan, Goal,
                 GoalLink, GoalAmendment, Milestone, Initiative, ChartSetting, ChartMark, SavedImport, Alias, Holiday,
                 Attachment, Cadence, QuestionTemplate, Session, SessionDepartment, Attendee, Problem, Cause,
                 AgendaItem, AgendaQuestion, SessionNote, MemoDelivery, ActionItem>;

template <class R, class... Others>
inline constexpr bool isOneOf = (std::is_same_v<R, Others> || ...);

/// Whether a Catalogue holds records of this kind; the others are read where they are asked for: the numbers and
/// texts of single periods, and what belongs to one session or one problem.
template <class R>
inline constexpr bool inCatalogue = !isOneOf<R, Observation, DayValue, Narrative, HandIn, Receipt, Attachment, Attendee,
                                             Cause, AgendaItem, AgendaQuestion, SessionNote, MemoDelivery>;

/// Calls `each` with a `std::type_identity` of every kind of record.
template <class Each>
void forEachKind(Each &&each)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (each(std::type_identity<std::variant_alternative_t<I, Record>>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Record>>());
}

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
