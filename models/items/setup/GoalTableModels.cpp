// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/GoalTableModels.h"

#include "items/GoalReading.h"
#include "items/setup/SetupWriting.h"

#include <QHash>

#include <algorithm>

namespace statroom {

using namespace SetupWriting;
using Entry = SetupColumn::Entry;

PlanTableModel::PlanTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString PlanTableModel::noun() const
{
    return tr("plan");
}

std::vector<SetupColumn> PlanTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Plan"), tr("Name"), Entry::Text, tr("Promises of the mayor, 2024 to 2028"), tr("The plan"),
                    320},
        SetupColumn{tr("From"), tr("First day"), Entry::Text, {}, {}, 110},
        SetupColumn{tr("To"), tr("Last day"), Entry::Text, {}, {}, 110},
    };
}

std::vector<SetupTableModel::Row> PlanTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Plan &plan : catalogue.plans()) {
        Row row;
        row.key = {plan.id.number, 0};
        row.retired = plan.retired;
        row.texts = {plan.name, SetupText::ofDay(plan.from, locale()), SetupText::ofDay(plan.to, locale())};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> PlanTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    const bool isNew = key.isNone();
    Plan before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Plan *found = draft.catalogue().plan(PlanId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The plan is no longer in the file."), false};
    Plan after = before;
    int dates = To;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Name:
            after.name = text.simplified();
            break;
        case From:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.from = v; });
            dates = From;
            break;
        case To:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.to = v; });
            dates = To;
            break;
        }
        if (refusal)
            return refusal;
    }
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The plan needs a name."), false};
    if (const Plan *other = draft.catalogue().plan(QStringView(after.name)); other && other->id != before.id)
        return SetupRefusal{Name, tr("There is a plan “%1” already.").arg(other->name), false};
    if (auto refusal = checkSpan(dates, after.from, after.to, draft.locale()))
        return refusal;
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.position = lastPosition(draft.catalogue().plans());
    after.id = draft.newId<Plan>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> PlanTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Plan *found = draft.catalogue().plan(PlanId(key.first))) {
        const Plan before = *found;
        Plan after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> PlanTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const Plan *found = draft.catalogue().plan(PlanId(key.first)))
        draft.remove(Plan(*found));
    return std::nullopt;
}

GoalTableModel::GoalTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString GoalTableModel::noun() const
{
    return tr("goal");
}

SetupTexts GoalTableModel::fresh() const
{
    return {{Kind, word(Goal::Kind::Countdown)},
            {Start, SetupText::ofDay(viewpoint().today(), locale())},
            {Expectation, word(Goal::Expectation::Straight)},
            {Outcome, word(Goal::Closing::Open)}};
}

SetupTexts GoalTableModel::duplicate(const SetupKey &key) const
{
    SetupTexts texts = SetupTableModel::duplicate(key);
    texts[Code].clear();
    // How another promise ended is no part of a new one; its days follow from its dates.
    texts[Outcome] = word(Goal::Closing::Open);
    for (int column : {Days, ClosedOn, ClosedReason, Successor})
        texts[column].clear();
    return texts;
}

std::vector<SetupColumn> GoalTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Code"), tr("Code"), Entry::Text, tr("VACANT1000"), tr("The promise"), 110},
        SetupColumn{
            tr("Statement"), tr("Public statement"), Entry::Text, tr("1,000 vacant properties in 1,000 days"), {}, 300},
        SetupColumn{tr("Theme"), tr("Theme"), Entry::Text, tr("Neighbourhoods"), {}, 120},
        SetupColumn{tr("Plan"), tr("Plan"), Entry::Choice, {}, {}, 180},
        SetupColumn{tr("Promised by"), tr("Who answers for it"), Entry::Text, tr("Codes director"), {}, 150},
        SetupColumn{tr("Kind"), tr("Kind"), Entry::Choice, {}, tr("What is to be reached"), 140},
        SetupColumn{tr("Start"), tr("First day"), Entry::Text, tr("1 Jul 2024"), {}, 100},
        SetupColumn{tr("Deadline"), tr("Deadline"), Entry::Text, tr("or its length in days below"), {}, 100},
        SetupColumn{tr("Days"), tr("Length in days"), Entry::Text, tr("1,000"), {}, 70}.right(),
        SetupColumn{tr("Target"), tr("Amount to reach"), Entry::Text, tr("of a range the lower end"), {}, 90}.right(),
        SetupColumn{tr("Upper end"), tr("Upper end of a range"), Entry::Text, {}, {}, 90}.right(),
        SetupColumn{tr("Unit"), tr("Unit"), Entry::Text, tr("properties"), {}, 90},
        SetupColumn{tr("Starting point"), tr("Where it started"), Entry::Text, tr("0"), {}, 100}.right(),
        SetupColumn{tr("Expected"), tr("Expected by a day"), Entry::Choice, {}, {}, 150},
        SetupColumn{tr("Tolerance"), tr("Tolerance"), Entry::Text, tr("empty is that of the city"), {}, 90}.right(),
        SetupColumn{tr("Outcome"), tr("Outcome"), Entry::Choice, {}, tr("How it ended"), 100},
        SetupColumn{tr("Closed on"), tr("Closed on"), Entry::Text, tr("the day whose figures stay"), {}, 100},
        SetupColumn{tr("Reason"), tr("Reason"), Entry::Text, {}, {}, 200},
        SetupColumn{tr("Followed by"), tr("Followed by"), Entry::Choice, {}, {}, 180},
    };
}

QStringList GoalTableModel::choices(int column, const SetupKey &) const
{
    QStringList all;
    switch (column) {
    case Plan_:
        all << QString();
        for (const Plan &plan : catalogue().plans())
            if (!plan.retired)
                all << plan.name;
        return all;
    case Kind:
        return words<Goal::Kind>();
    case Expectation:
        return words<Goal::Expectation>();
    case Outcome:
        return words<Goal::Closing>();
    case Successor:
        return QStringList{QString()} + SetupText::goals(catalogue());
    default:
        return {};
    }
}

std::vector<SetupTableModel::Row> GoalTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Goal &g : catalogue.goals()) {
        const UnitFormat format = goalFormat(catalogue, g, locale());
        const Plan *plan = catalogue.plan(g.plan);
        Row row;
        row.key = {g.id.number, 0};
        row.retired = g.retired;
        row.texts = {g.code,
                     g.statement,
                     g.theme,
                     plan ? plan->name : QString(),
                     g.responsible,
                     word(g.kind),
                     SetupText::ofDay(g.start, locale()),
                     SetupText::ofDay(g.deadline, locale()),
                     g.kind == Goal::Kind::Countdown && g.deadline.isValid() ? locale().toString(g.days()) : QString(),
                     SetupText::ofValue(g.target, format),
                     SetupText::ofValue(g.high, format),
                     g.unit,
                     g.kind == Goal::Kind::Milestones || g.kind == Goal::Kind::Range
                         ? QString()
                         : SetupText::ofValue(g.baseline, format),
                     word(g.expectation),
                     SetupText::ofTolerance(g.tolerance(), format),
                     word(g.closing),
                     SetupText::ofDay(g.closedOn, locale()),
                     g.closedReason,
                     SetupText::of(catalogue.goal(g.successor))};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> GoalTableModel::put(const SetupDraft &draft, Goal &goal, int column, const QString &text,
                                                const UnitFormat &format) const
{
    const QString found = text.simplified();
    const auto takeDay = [&](QDate &day) {
        return take(column, SetupText::readDay(text, draft.calendar(), draft.locale()), [&](QDate v) { day = v; });
    };
    switch (column) {
    case Code:
        goal.code = found;
        break;
    case Statement:
        goal.statement = found;
        break;
    case Theme:
        goal.theme = found;
        break;
    case Responsible:
        goal.responsible = found;
        break;
    case Unit:
        goal.unit = found;
        break;
    case ClosedReason:
        goal.closedReason = found;
        break;
    case Plan_: {
        const Plan *plan = found.isEmpty() ? nullptr : draft.catalogue().plan(QStringView(found));
        if (!plan && !found.isEmpty())
            return SetupRefusal{column, tr("There is no plan “%1”. Add it first.").arg(found), false};
        goal.plan = plan ? plan->id : PlanId();
        break;
    }
    case Kind:
        return take(column, SetupText::readChoice<Goal::Kind>(text), [&](auto v) { goal.kind = v; });
    case Start:
        return takeDay(goal.start);
    case Deadline:
        return takeDay(goal.deadline);
    case Target_:
        return take(column, SetupText::readValue(text, format), [&](auto v) { goal.target = v; });
    case High:
        return take(column, SetupText::readValue(text, format), [&](auto v) { goal.high = v; });
    case Baseline_:
        return take(column, SetupText::readValue(text, format), [&](auto v) { goal.baseline = v.value_or(0); });
    case Tolerance_:
        return take(column, SetupText::readTolerance(text, format), [&](auto v) { goal.setTolerance(v); });
    case Expectation:
        return take(column, SetupText::readChoice<Goal::Expectation>(text), [&](auto v) { goal.expectation = v; });
    case Outcome:
        return take(column, SetupText::readChoice<Goal::Closing>(text), [&](auto v) { goal.closing = v; });
    case ClosedOn:
        return takeDay(goal.closedOn);
    case Successor: {
        const Goal *successor = found.isEmpty() ? nullptr : SetupText::goal(text, draft.catalogue());
        if (!successor && !found.isEmpty())
            return SetupRefusal{column, tr("There is no goal “%1”.").arg(found), false};
        goal.successor = successor ? successor->id : GoalId();
        break;
    }
    }
    return std::nullopt;
}

std::optional<SetupRefusal> GoalTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    const bool isNew = key.isNone();
    Goal before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Goal *found = draft.catalogue().goal(GoalId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The goal is no longer in the file."), false};
    Goal after = before;
    // Amounts are read in the unit that is typed with them.
    for (int column : {int(Kind), int(Unit)})
        if (const auto text = typed.find(column); text != typed.end())
            if (auto refusal = put(draft, after, column, text->second, UnitFormat()))
                return refusal;
    const UnitFormat format = goalFormat(draft.catalogue(), after, draft.locale());
    for (const auto &[column, text] : typed)
        if (auto refusal = put(draft, after, column, text, format))
            return refusal;
    if (const auto text = typed.find(Days); text != typed.end() && !text->second.simplified().isEmpty()) {
        std::optional<qint64> days;
        if (auto refusal =
                take(Days, SetupText::readCount(text->second, 1, 100'000, draft.locale()), [&](auto v) { days = v; }))
            return refusal;
        if (days && after.start.isValid()) {
            const QDate last = after.start.addDays(*days - 1);
            const auto deadline = typed.find(Deadline);
            const bool isTyped = deadline != typed.end() && !deadline->second.simplified().isEmpty();
            if (isTyped && after.deadline != last)
                return SetupRefusal{
                    Days,
                    tr("%1 days from the start end on %2, not on the deadline. Leave one of both empty.")
                        .arg(text->second.simplified(), SetupText::ofDay(last, draft.locale())),
                    false};
            after.deadline = last;
        }
    }
    if (after.kind == Goal::Kind::Range)
        after.direction = Metric::Direction::Range;
    else
        after.direction =
            after.target && *after.target < after.baseline ? Metric::Direction::Down : Metric::Direction::Up;
    QString owner;
    if (const Goal *other = draft.catalogue().goal(QStringView(after.code)); other && other->id != before.id)
        owner = other->statement;
    if (auto refusal = checkCode(Code, after.code, owner))
        return refusal;
    if (const auto fault = faultOf(after)) {
        static const QHash<QString, int> columns{{QStringLiteral("code"), Code},
                                                 {QStringLiteral("statement"), Statement},
                                                 {QStringLiteral("start"), Start},
                                                 {QStringLiteral("deadline"), Deadline},
                                                 {QStringLiteral("target"), Target_},
                                                 {QStringLiteral("high"), High},
                                                 {QStringLiteral("baseline"), Baseline_},
                                                 {QStringLiteral("direction"), Target_},
                                                 {QStringLiteral("expectation"), Expectation}};
        return SetupRefusal{columns.value(QLatin1String(fault->field), -1), fault->sentence, false};
    }
    if (after.successor && after.successor == after.id)
        return SetupRefusal{Successor, tr("A goal does not follow itself."), false};
    if (!isNew && after.expectation == Goal::Expectation::Seasonal && after.expectation != before.expectation) {
        const Result<bool> shown = canFollowSeasons(draft.reader(), draft.viewpoint().file()->catalogue(), after);
        if (!shown)
            return SetupRefusal{Expectation, shown.error().message, false};
        if (!*shown)
            return SetupRefusal{Expectation,
                                tr("No full year of numbers before %1 shows what each month brings, neither of what is "
                                   "done nor of what drives it. Enter them first, or keep the straight line.")
                                    .arg(SetupText::ofDay(after.start, draft.locale())),
                                false};
    }
    if (!after.isClosed()) {
        after.closedOn = {};
        after.closedReason.clear();
        after.closedRevision = {};
        after.closedDone.reset();
        after.closedCommitted.reset();
    } else {
        if (!after.closedOn.isValid())
            after.closedOn = viewpoint().today();
        if (after.closedReason.isEmpty())
            return SetupRefusal{ClosedReason, tr("Say in a few words why it was closed."), false};
        if (!isNew)
            if (const Result<void> kept =
                    keepFigures(draft.reader(), draft.viewpoint().file()->catalogue(), before, after);
                !kept)
                return SetupRefusal{Outcome, kept.error().message, false};
    }
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.position = lastPosition(draft.catalogue().goals());
    after.id = draft.newId<Goal>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> GoalTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Goal *found = draft.catalogue().goal(GoalId(key.first))) {
        const Goal before = *found;
        Goal after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> GoalTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    const Goal *found = draft.catalogue().goal(GoalId(key.first));
    if (!found)
        return std::nullopt;
    const Goal goal = *found;
    for (const GoalLink &link : std::vector<GoalLink>(draft.catalogue().goalLinks(goal.id).begin(),
                                                      draft.catalogue().goalLinks(goal.id).end()))
        draft.remove(link);
    draft.remove(goal);
    return std::nullopt;
}

} // namespace statroom
