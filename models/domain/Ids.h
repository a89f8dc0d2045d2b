// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <tuple>

namespace statroom {

/// A row's number within its kind, so that a metric is never mistaken for a series. 0 means none.
template <class Tag>
struct Id
{
    qint64 number = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 n) : number(n) {}
    constexpr explicit operator bool() const { return number != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.number, seed);
}

using DepartmentId = Id<struct DepartmentTag>;
using PersonId = Id<struct PersonTag>;
using RoleId = Id<struct RoleTag>;
using MetricId = Id<struct MetricTag>;
using BreakdownId = Id<struct BreakdownTag>;
using CategoryId = Id<struct CategoryTag>;
using SeriesId = Id<struct SeriesTag>;
using AnnotationId = Id<struct AnnotationTag>;
using ChartMarkId = Id<struct ChartMarkTag>;
using HolidayId = Id<struct HolidayTag>;
using ImportSourceId = Id<struct ImportSourceTag>;
using SavedImportId = Id<struct SavedImportTag>;
using AliasId = Id<struct AliasTag>;
using PlanId = Id<struct PlanTag>;
using GoalId = Id<struct GoalTag>;
using GoalLinkId = Id<struct GoalLinkTag>;
using GoalAmendmentId = Id<struct GoalAmendmentTag>;
using MilestoneId = Id<struct MilestoneTag>;
using InitiativeId = Id<struct InitiativeTag>;
using SessionId = Id<struct SessionTag>;
using AttendeeId = Id<struct AttendeeTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AgendaQuestionId = Id<struct AgendaQuestionTag>;
using SessionNoteId = Id<struct SessionNoteTag>;
using MemoDeliveryId = Id<struct MemoDeliveryTag>;
using CadenceId = Id<struct CadenceTag>;
using QuestionTemplateId = Id<struct QuestionTemplateTag>;
using ActionItemId = Id<struct ActionItemTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ProblemId = Id<struct ProblemTag>;
using CauseId = Id<struct CauseTag>;
using ReceiptId = Id<struct ReceiptTag>;
using RevisionId = Id<struct RevisionTag>;

} // namespace statroom
