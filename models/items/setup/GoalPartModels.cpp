// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/GoalPartModels.h"

#include "domain/GoalClasses.h"
#include "items/GoalReading.h"

namespace statroom {

using namespace SetupWriting;
using Entry = SetupColumn::Entry;

namespace {

/// A day that is needed or may be empty.
template <class Put>
std::optional<SetupRefusal> takeDay(const SetupDraft &draft, int column, const QString &text, Put put)
{
    return take(column, SetupText::readDay(text, draft.calendar(), draft.locale()), put);
}

template <class R>
bool hasSameName(const Catalogue &catalogue, const R &part)
{
    const auto all = goalParts<R>(catalogue, part.goal);
    return std::any_of(all.begin(), all.end(), [&](const R &other) {
        return other.id != part.id && other.name.compare(part.name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

GoalLinkTableModel::GoalLinkTableModel(Viewpoint &viewpoint, QObject *parent) : GoalPartTable(viewpoint, parent)
{
    begin();
}

QString GoalLinkTableModel::noun() const
{
    return tr("link of a goal");
}

SetupTexts GoalLinkTableModel::fresh() const
{
    return {{Part, word(GoalLink::Role::Done)}, {Weight, QStringLiteral("1")}};
}

std::vector<SetupColumn> GoalLinkTableModel::columnsOf(const Catalogue &) const
{
    return {
        goalChoice(),
        SetupColumn{tr("Its part"), tr("Its part in the goal"), Entry::Choice, {}, {}, 150},
        SetupColumn{tr("Department"), tr("Department"), Entry::Choice, tr("empty is every department"),
                    tr("What is measured"), 160},
        SetupColumn{tr("Metric"), tr("Metric"), Entry::Choice, {}, {}, 220},
        SetupColumn{tr("Category"), tr("Category"), Entry::Text, tr("empty is the metric as a whole"), {}, 150},
        SetupColumn{tr("Measure"), tr("How it counts"), Entry::Choice, tr("empty is the usual"), {}, 150},
        SetupColumn{tr("Weight"), tr("Weight"), Entry::Text, tr("where it contributes"), {}, 70}.right(),
    };
}

QStringList GoalLinkTableModel::choicesOf(int column, const SetupKey &) const
{
    switch (column) {
    case Part:
        return words<GoalLink::Role>();
    case Department_:
        return QStringList{QString()} + SetupText::departments(catalogue());
    case Metric_:
        return SetupText::metrics(catalogue());
    case Measure:
        return QStringList{QString()} + words<GoalLink::Measure>();
    default:
        return {};
    }
}

QStringList GoalLinkTableModel::textsOf(const Catalogue &catalogue, const Goal &, const GoalLink &link) const
{
    return {word(link.role),
            SetupText::of(catalogue.department(link.department)),
            SetupText::of(catalogue.metric(link.metric)),
            catalogue.categorySpelling(link.category),
            word(link.measure),
            locale().toString(link.weight, 'g', QLocale::FloatingPointShortest)};
}

std::optional<SetupRefusal> GoalLinkTableModel::put(const SetupDraft &draft, const Goal &goal, GoalLink &link,
                                                    int column, const QString &text) const
{
    const QString found = text.simplified();
    switch (column) {
    case Part: {
        const bool wasUsual = link.id.number == 0 || link.measure == GoalLink::usualMeasure(link.role, goal.kind);
        auto refusal = take(column, SetupText::readChoice<GoalLink::Role>(text), [&](auto v) { link.role = v; });
        if (wasUsual)
            link.measure = GoalLink::usualMeasure(link.role, goal.kind);
        return refusal;
    }
    case Department_: {
        const Department *department = SetupText::department(text, draft.catalogue());
        if (!department && !found.isEmpty())
            return SetupRefusal{column, tr("There is no department “%1”.").arg(found), false};
        link.department = department ? department->id : DepartmentId();
        return std::nullopt;
    }
    case Metric_: {
        const Metric *metric = SetupText::metric(text, draft.catalogue());
        if (!metric)
            return SetupRefusal{column, tr("There is no metric “%1”.").arg(found), false};
        if (metric->id != link.metric)
            link.category = {};
        link.metric = metric->id;
        return std::nullopt;
    }
    case Category_: {
        const Category *category = found.isEmpty() ? nullptr : draft.catalogue().category(link.metric, found);
        if (!category && !found.isEmpty())
            return SetupRefusal{
                column, tr("The metric has no one category “%1”. Add it to its breakdown first.").arg(found), false};
        link.category = category ? category->id : CategoryId();
        return std::nullopt;
    }
    case Measure:
        if (found.isEmpty()) {
            link.measure = GoalLink::usualMeasure(link.role, goal.kind);
            return std::nullopt;
        }
        return take(column, SetupText::readChoice<GoalLink::Measure>(text), [&](auto v) { link.measure = v; });
    case Weight:
        return take(column, SetupText::readValue(text, UnitFormat(QString(), 6, Metric::Kind::Count, draft.locale())),
                    [&](auto v) { link.weight = v.value_or(1); });
    }
    return std::nullopt;
}

std::optional<SetupRefusal> GoalLinkTableModel::check(const SetupDraft &draft, const Goal &goal, const GoalLink &link,
                                                      int) const
{
    if (!link.metric)
        return SetupRefusal{Metric_, tr("Choose the metric it is measured by."), false};
    if (link.weight < 0)
        return SetupRefusal{Weight, tr("A weight is 0 or more."), false};
    for (const GoalLink &other : draft.catalogue().goalLinks(goal.id))
        if (other.id != link.id && other.role == link.role && other.department == link.department
            && other.metric == link.metric && other.category == link.category)
            return SetupRefusal{Metric_, tr("The goal has this already as “%1”.").arg(word(link.role)), false};
    for (const GoalLink &other : draft.catalogue().goalLinks(goal.id))
        if (other.id != link.id && countTheSame(draft.catalogue(), link, other))
            return SetupRefusal{
                Category_,
                tr("The goal has these numbers already as “%1”: they would be counted twice.").arg(word(other.role)),
                false};
    return std::nullopt;
}

GoalAmendmentTableModel::GoalAmendmentTableModel(Viewpoint &viewpoint, QObject *parent)
    : GoalPartTable(viewpoint, parent)
{
    begin();
}

QString GoalAmendmentTableModel::noun() const
{
    return tr("amendment");
}

SetupTexts GoalAmendmentTableModel::fresh() const
{
    return {{Day, SetupText::ofDay(viewpoint().today(), locale())}};
}

std::vector<SetupColumn> GoalAmendmentTableModel::columnsOf(const Catalogue &) const
{
    return {
        goalChoice(),
        SetupColumn{tr("From"), tr("Amended on"), Entry::Text, tr("1 Mar 2026"), tr("What was changed"), 100},
        SetupColumn{tr("New amount"), tr("New amount"), Entry::Text, tr("empty is as before"), {}, 100}.right(),
        SetupColumn{tr("New deadline"), tr("New deadline"), Entry::Text, tr("empty is as before"), {}, 110},
        SetupColumn{tr("Reason"), tr("Reason"), Entry::Text, tr("said in public"), {}, 320},
    };
}

QStringList GoalAmendmentTableModel::textsOf(const Catalogue &catalogue, const Goal &goal,
                                             const GoalAmendment &amendment) const
{
    return {SetupText::ofDay(amendment.day, locale()),
            SetupText::ofValue(amendment.target, goalFormat(catalogue, goal, locale())),
            SetupText::ofDay(amendment.deadline, locale()), amendment.reason};
}

std::optional<SetupRefusal> GoalAmendmentTableModel::put(const SetupDraft &draft, const Goal &goal,
                                                         GoalAmendment &amendment, int column,
                                                         const QString &text) const
{
    switch (column) {
    case Day:
        return takeDay(draft, column, text, [&](QDate v) { amendment.day = v; });
    case Target_:
        return take(column, SetupText::readValue(text, goalFormat(draft.catalogue(), goal, draft.locale())),
                    [&](auto v) { amendment.target = v; });
    case Deadline:
        return takeDay(draft, column, text, [&](QDate v) { amendment.deadline = v; });
    case Reason:
        amendment.reason = text.simplified();
        break;
    }
    return std::nullopt;
}

std::optional<SetupRefusal> GoalAmendmentTableModel::check(const SetupDraft &draft, const Goal &goal,
                                                           const GoalAmendment &amendment, int) const
{
    if (!amendment.day.isValid())
        return SetupRefusal{Day, tr("The day is needed from which the amendment holds."), false};
    if (!amendment.target && !amendment.deadline.isValid())
        return SetupRefusal{Target_, tr("An amendment changes the amount or the deadline."), false};
    if (amendment.target && goal.kind == Goal::Kind::Milestones)
        return SetupRefusal{Target_, tr("A goal of milestones has no amount."), false};
    if (auto refusal = checkSpan(Deadline, goal.start, amendment.deadline, draft.locale()))
        return refusal;
    if (amendment.reason.isEmpty())
        return SetupRefusal{Reason, tr("Say why the promise was changed."), false};
    for (const GoalAmendment &other : draft.catalogue().goalAmendments(goal.id))
        if (other.id != amendment.id && other.day == amendment.day)
            return SetupRefusal{Day, tr("The goal was amended on this day already. Change that amendment."), false};
    return std::nullopt;
}

MilestoneTableModel::MilestoneTableModel(Viewpoint &viewpoint, QObject *parent) : GoalPartTable(viewpoint, parent)
{
    begin();
}

QString MilestoneTableModel::noun() const
{
    return tr("milestone");
}

std::vector<SetupColumn> MilestoneTableModel::columnsOf(const Catalogue &) const
{
    return {
        goalChoice(),
        SetupColumn{tr("Milestone"), tr("Milestone"), Entry::Text, tr("First 100 done"), tr("The step"), 240},
        SetupColumn{tr("Due"), tr("By when"), Entry::Text, tr("30 Sep 2026"), {}, 110},
        SetupColumn{tr("Done"), tr("Done on"), Entry::Text, tr("empty is not yet"), {}, 110},
        SetupColumn{tr("Evidence"), tr("Evidence"), Entry::Text, tr("what shows it"), {}, 240},
    };
}

QStringList MilestoneTableModel::textsOf(const Catalogue &, const Goal &, const Milestone &milestone) const
{
    return {milestone.name, SetupText::ofDay(milestone.due, locale()), SetupText::ofDay(milestone.done, locale()),
            milestone.evidence};
}

std::optional<SetupRefusal> MilestoneTableModel::put(const SetupDraft &draft, const Goal &, Milestone &milestone,
                                                     int column, const QString &text) const
{
    switch (column) {
    case Name:
        milestone.name = text.simplified();
        break;
    case Due:
        return takeDay(draft, column, text, [&](QDate v) { milestone.due = v; });
    case Done:
        return takeDay(draft, column, text, [&](QDate v) { milestone.done = v; });
    case Evidence:
        milestone.evidence = text.simplified();
        break;
    }
    return std::nullopt;
}

std::optional<SetupRefusal> MilestoneTableModel::check(const SetupDraft &draft, const Goal &,
                                                       const Milestone &milestone, int) const
{
    if (milestone.name.isEmpty())
        return SetupRefusal{Name, tr("The step needs a name."), false};
    if (!milestone.due.isValid())
        return SetupRefusal{Due, tr("The day is needed on which it is due."), false};
    if (milestone.done > viewpoint().today())
        return SetupRefusal{Done,
                            tr("%1 is still to come: a step is done on the day it was taken.")
                                .arg(SetupText::ofDay(milestone.done, draft.locale())),
                            false};
    if (hasSameName(draft.catalogue(), milestone))
        return SetupRefusal{Name, tr("The goal has a step “%1” already.").arg(milestone.name), false};
    return std::nullopt;
}

InitiativeTableModel::InitiativeTableModel(Viewpoint &viewpoint, QObject *parent) : GoalPartTable(viewpoint, parent)
{
    begin();
}

QString InitiativeTableModel::noun() const
{
    return tr("initiative");
}

SetupTexts InitiativeTableModel::fresh() const
{
    return {{From, SetupText::ofDay(viewpoint().today(), locale())}, {Status_, word(Initiative::State::Planned)}};
}

std::vector<SetupColumn> InitiativeTableModel::columnsOf(const Catalogue &) const
{
    return {
        goalChoice(),
        SetupColumn{tr("Initiative"), tr("Initiative"), Entry::Text, tr("Repair grants for owners"), tr("The work"),
                    240},
        SetupColumn{tr("Led by"), tr("Led by"), Entry::Text, {}, {}, 150},
        SetupColumn{tr("From"), tr("First day"), Entry::Text, {}, {}, 110},
        SetupColumn{tr("To"), tr("Last day"), Entry::Text, {}, {}, 110},
        SetupColumn{tr("Status"), tr("Status"), Entry::Choice, {}, {}, 100},
        SetupColumn{tr("Note"), tr("Note"), Entry::LongText, {}, {}, 240},
    };
}

QStringList InitiativeTableModel::choicesOf(int column, const SetupKey &) const
{
    return column == Status_ ? words<Initiative::State>() : QStringList();
}

QStringList InitiativeTableModel::textsOf(const Catalogue &, const Goal &, const Initiative &initiative) const
{
    return {initiative.name,
            initiative.responsible,
            SetupText::ofDay(initiative.from, locale()),
            SetupText::ofDay(initiative.to, locale()),
            word(initiative.state),
            initiative.note};
}

std::optional<SetupRefusal> InitiativeTableModel::put(const SetupDraft &draft, const Goal &, Initiative &initiative,
                                                      int column, const QString &text) const
{
    switch (column) {
    case Name:
        initiative.name = text.simplified();
        break;
    case Responsible:
        initiative.responsible = text.simplified();
        break;
    case From:
        return takeDay(draft, column, text, [&](QDate v) { initiative.from = v; });
    case To:
        return takeDay(draft, column, text, [&](QDate v) { initiative.to = v; });
    case Status_:
        return take(column, SetupText::readChoice<Initiative::State>(text), [&](auto v) { initiative.state = v; });
    case Note:
        initiative.note = text.trimmed();
        break;
    }
    return std::nullopt;
}

std::optional<SetupRefusal> InitiativeTableModel::check(const SetupDraft &draft, const Goal &,
                                                        const Initiative &initiative, int lastColumn) const
{
    if (initiative.name.isEmpty())
        return SetupRefusal{Name, tr("The work needs a name."), false};
    if (hasSameName(draft.catalogue(), initiative))
        return SetupRefusal{Name, tr("The goal has an initiative “%1” already.").arg(initiative.name), false};
    return checkSpan(lastColumn == From ? From : To, initiative.from, initiative.to, draft.locale());
}

} // namespace statroom
