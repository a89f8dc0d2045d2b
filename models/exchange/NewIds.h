// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"

#include <QHash>

namespace statroom {

/// Gives records that were planned with numbers below 0 the numbers they are stored with, the same
/// wherever they are referred to.
class NewIds
{
public:
    explicit NewIds(CityFile &city) : m_city(city) {}

    template <class R>
    void assign(R &record)
    {
        R::fields(record, [this](const char *, auto &field) { visit(field); });
    }
    void assign(Change &change)
    {
        for (std::optional<Record> *side : {&change.before, &change.after})
            if (*side)
                std::visit([this](auto &record) { assign(record); }, **side);
    }
    template <class Tag>
    Id<Tag> of(Id<Tag> id)
    {
        visit(id);
        return id;
    }

private:
    template <class Field>
    void visit(Field &)
    {}
    template <class Tag>
    void visit(Id<Tag> &id)
    {
        if (id.number >= 0)
            return;
        qint64 &given = m_given[id.number];
        if (!given)
            given = fresh(id);
        id.number = given;
    }
    qint64 fresh(DepartmentId) { return m_city.newId<Department>().number; }
    qint64 fresh(PersonId) { return m_city.newId<Person>().number; }
    qint64 fresh(RoleId) { return m_city.newId<Role>().number; }
    qint64 fresh(MetricId) { return m_city.newId<Metric>().number; }
    qint64 fresh(BreakdownId) { return m_city.newId<Breakdown>().number; }
    qint64 fresh(CategoryId) { return m_city.newId<Category>().number; }
    qint64 fresh(SeriesId) { return m_city.newId<Series>().number; }
    qint64 fresh(AnnotationId) { return m_city.newId<Annotation>().number; }
    qint64 fresh(PlanId) { return m_city.newId<Plan>().number; }
    qint64 fresh(GoalId) { return m_city.newId<Goal>().number; }
    qint64 fresh(GoalLinkId) { return m_city.newId<GoalLink>().number; }
    qint64 fresh(GoalAmendmentId) { return m_city.newId<GoalAmendment>().number; }
    qint64 fresh(MilestoneId) { return m_city.newId<Milestone>().number; }
    qint64 fresh(InitiativeId) { return m_city.newId<Initiative>().number; }
    qint64 fresh(ImportSourceId) { return m_city.newId<ImportSource>().number; }
    qint64 fresh(ReceiptId) { return m_city.newId<Receipt>().number; }
    qint64 fresh(ChartMarkId) { return m_city.newId<ChartMark>().number; }
    qint64 fresh(SavedImportId) { return m_city.newId<SavedImport>().number; }
    qint64 fresh(AliasId) { return m_city.newId<Alias>().number; }
    qint64 fresh(HolidayId) { return m_city.newId<Holiday>().number; }

    qint64 fresh(AttachmentId) { return m_city.newId<Attachment>().number; }
    qint64 fresh(CadenceId) { return m_city.newId<Cadence>().number; }
    qint64 fresh(QuestionTemplateId) { return m_city.newId<QuestionTemplate>().number; }
    qint64 fresh(SessionId) { return m_city.newId<Session>().number; }
    qint64 fresh(AttendeeId) { return m_city.newId<Attendee>().number; }
    qint64 fresh(ProblemId) { return m_city.newId<Problem>().number; }
    qint64 fresh(CauseId) { return m_city.newId<Cause>().number; }
    qint64 fresh(AgendaItemId) { return m_city.newId<AgendaItem>().number; }
    qint64 fresh(AgendaQuestionId) { return m_city.newId<AgendaQuestion>().number; }
    qint64 fresh(SessionNoteId) { return m_city.newId<SessionNote>().number; }
    qint64 fresh(MemoDeliveryId) { return m_city.newId<MemoDelivery>().number; }
    qint64 fresh(ActionItemId) { return m_city.newId<ActionItem>().number; }
    qint64 fresh(RevisionId) { return 0; }

    CityFile &m_city;
    QHash<qint64, qint64> m_given;
};

} // namespace statroom
