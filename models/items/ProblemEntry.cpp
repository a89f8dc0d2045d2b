// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProblemEntry.h"

#include "domain/Words.h"
#include "items/AgendaSuggestion.h"
#include "items/MetricFacts.h"
#include "items/MetricValues.h"
#include "items/RevisionWriting.h"
#include "items/SessionEntry.h"
#include "items/setup/SetupWriting.h"
#include "storage/CityFile.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom::ProblemEntry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemEntry)
};

constexpr double mostCounted = 1e15;

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, {}};
}

Result<Problem> find(const Viewpoint &viewpoint, ProblemId id)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    if (const Problem *problem = viewpoint.catalogue()->problem(id))
        return *problem;
    return Error{ErrorKind::NotFound, Words::tr("This problem is no longer in the city file."), {}};
}

/// One that goes on: what has ended is opened again first.
Result<Problem> findOpen(const Viewpoint &viewpoint, ProblemId id)
{
    auto problem = find(viewpoint, id);
    if (problem && !ProblemStanding::isOpen(*problem))
        return refused(Words::tr("This problem has ended. Open it again to work on it."));
    return problem;
}

Result<CauseTree> treeOf(const Viewpoint &viewpoint, ProblemId id)
{
    auto causes = viewpoint.reader().causes(id);
    if (!causes)
        return causes.error();
    return CauseTree::of(std::move(*causes));
}

Error gone()
{
    return {ErrorKind::NotFound, Words::tr("This cause is no longer in the city file."), {}};
}

Result<void> check(const Cause &cause)
{
    if (cause.text.isEmpty())
        return refused(Words::tr("Say why: a cause needs its words."));
    if (cause.count && !(*cause.count >= 0 && *cause.count <= mostCounted))
        return refused(Words::tr("A cause is counted 0 times or more often. Type a number, or leave it empty."));
    return {};
}

bool sameText(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

/// The causes of one level in their new order: the changes that give each its place and parent.
void place(std::vector<Change> &changes, const std::vector<const CauseTree::Node *> &level, CauseId parent)
{
    int position = 0;
    for (const CauseTree::Node *node : level) {
        Cause now = node->cause;
        now.position = position++;
        now.parent = parent;
        if (!(now == node->cause))
            changes.push_back(changed(node->cause, now));
    }
}

/// The cause directly above one in the tree; none at the top.
CauseId parentOf(const CauseTree &tree, CauseId cause)
{
    CauseId above;
    std::vector<CauseId> path;
    for (const CauseTree::Node &node : tree.nodes) {
        path.resize(size_t(node.depth));
        if (node.cause.id == cause)
            return path.empty() ? above : path.back();
        path.push_back(node.cause.id);
    }
    return above;
}

Problem inStep(Problem problem, Problem::Step step)
{
    problem.step = step;
    return problem;
}

} // namespace

Result<ProblemId> open(Viewpoint &viewpoint, const TrendSubject &subject, const QString &typed)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    const QString statement = typed.simplified();
    if (statement.isEmpty())
        return refused(Words::tr("Say in one sentence what the problem is."));
    for (const Problem &known : viewpoint.catalogue()->problems())
        if (known.department == subject.department && known.metric == subject.metric
            && known.category == subject.category && sameText(known.statement, statement))
            return refused(ProblemStanding::isOpen(known)
                               ? Words::tr("This problem is open already, since %1.")
                                     .arg(dateText(known.openedOn, viewpoint.locale()))
                               : Words::tr("This problem was solved or closed on %1. Open it again, or say what is "
                                           "different now.")
                                     .arg(dateText(known.concludedOn, viewpoint.locale())));
    Problem problem;
    problem.id = viewpoint.file()->newId<Problem>();
    problem.uuid = SetupWriting::newUuid();
    problem.department = subject.department;
    problem.metric = subject.metric;
    problem.category = subject.category;
    problem.statement = statement;
    problem.openedOn = viewpoint.today();
    if (auto done = writeRevision(viewpoint, {added(problem)}); !done)
        return done.error();
    return problem.id;
}

Result<void> setStatement(Viewpoint &viewpoint, ProblemId id, const QString &typed)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    Problem now = *before;
    now.statement = typed.simplified();
    if (now.statement.isEmpty())
        return refused(Words::tr("Say in one sentence what the problem is."));
    for (const Problem &known : viewpoint.catalogue()->problems())
        if (known.id != id && known.department == now.department && known.metric == now.metric
            && known.category == now.category && sameText(known.statement, now.statement))
            return refused(Words::tr("Another problem of these numbers says the same. Say what is different."));
    return now == *before ? Result<void>() : withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<void> setStep(Viewpoint &viewpoint, ProblemId id, Problem::Step step)
{
    auto before = findOpen(viewpoint, id);
    if (!before)
        return before.error();
    const Problem now = inStep(*before, step);
    if (!ProblemStanding::isOpen(now))
        return refused(Words::tr("A problem ends with its conclusion. Say what was learned."));
    return now == *before ? Result<void>() : withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<CauseId> addCause(Viewpoint &viewpoint, ProblemId id, CauseId parent, const QString &text,
                         std::optional<double> count)
{
    auto problem = findOpen(viewpoint, id);
    if (!problem)
        return problem.error();
    auto tree = treeOf(viewpoint, id);
    if (!tree)
        return tree.error();
    if (parent && !tree->node(parent))
        return gone();
    Cause cause;
    cause.text = text.simplified();
    cause.count = count;
    if (auto fine = check(cause); !fine)
        return fine.error();
    const auto level = tree->whysOf(parent);
    for (const CauseTree::Node *node : level)
        if (sameText(node->cause.text, cause.text))
            return refused(Words::tr("“%1” is named here already.").arg(node->cause.text));
    cause.id = viewpoint.file()->newId<Cause>();
    cause.uuid = SetupWriting::newUuid();
    cause.problem = id;
    cause.parent = parent;
    cause.position = level.empty() ? 0 : level.back()->cause.position + 1;
    if (auto done = writeRevision(viewpoint, {added(cause)}); !done)
        return done.error();
    return cause.id;
}

Result<void> changeCause(Viewpoint &viewpoint, const Cause &after)
{
    auto problem = findOpen(viewpoint, after.problem);
    if (!problem)
        return problem.error();
    auto tree = treeOf(viewpoint, after.problem);
    if (!tree)
        return tree.error();
    const CauseTree::Node *node = tree->node(after.id);
    if (!node)
        return gone();
    Cause now = node->cause;
    now.text = after.text.simplified();
    now.count = after.count;
    if (auto fine = check(now); !fine)
        return fine;
    for (const CauseTree::Node *beside : tree->whysOf(parentOf(*tree, now.id)))
        if (beside->cause.id != now.id && sameText(beside->cause.text, now.text))
            return refused(Words::tr("“%1” is named here already.").arg(beside->cause.text));
    return now == node->cause ? Result<void>() : withoutRevision(writeRevision(viewpoint, {changed(node->cause, now)}));
}

bool canMove(const CauseTree &tree, CauseId id, Move move)
{
    if (!tree.node(id))
        return false;
    const CauseId parent = parentOf(tree, id);
    const auto level = tree.whysOf(parent);
    switch (move) {
    case Move::Up:
    case Move::In:
        return level.front()->cause.id != id;
    case Move::Down:
        return level.back()->cause.id != id;
    case Move::Out:
        return bool(parent);
    }
    return false;
}

bool canPlace(const CauseTree &tree, CauseId cause, CauseId parent)
{
    return tree.node(cause) && cause != parent && (!parent || (tree.node(parent) && !tree.isBelow(parent, cause)));
}

Result<void> placeCause(Viewpoint &viewpoint, ProblemId id, CauseId cause, CauseId parent, CauseId before)
{
    auto problem = findOpen(viewpoint, id);
    if (!problem)
        return problem.error();
    auto tree = treeOf(viewpoint, id);
    if (!tree)
        return tree.error();
    const CauseTree::Node *moved = tree->node(cause);
    if (!moved || (parent && !tree->node(parent)))
        return gone();
    if (!canPlace(*tree, cause, parent))
        return refused(Words::tr("A cause cannot be a why of itself."));
    const auto isThis = [](CauseId wanted) {
        return [wanted](const CauseTree::Node *node) {
            return node->cause.id == wanted;
        };
    };
    std::vector<Change> changes;
    const CauseId from = parentOf(*tree, cause);
    if (before == cause)
        return {};
    if (from != parent) {
        auto level = tree->whysOf(from);
        std::erase_if(level, isThis(cause));
        place(changes, level, from);
    }
    auto level = tree->whysOf(parent);
    std::erase_if(level, isThis(cause));
    level.insert(std::find_if(level.begin(), level.end(), isThis(before)), moved);
    place(changes, level, parent);
    return changes.empty() ? Result<void>() : withoutRevision(writeRevision(viewpoint, std::move(changes)));
}

Result<void> moveCause(Viewpoint &viewpoint, ProblemId id, CauseId cause, Move move)
{
    auto tree = treeOf(viewpoint, id);
    if (!tree)
        return tree.error();
    if (!tree->node(cause))
        return gone();
    if (!canMove(*tree, cause, move))
        return {};
    const CauseId parent = parentOf(*tree, cause);
    const auto behind = [&](CauseId above, CauseId one, int steps) {
        const auto level = tree->whysOf(above);
        const auto at = std::find_if(level.begin(), level.end(), [&](const auto *n) { return n->cause.id == one; });
        const auto place = (at - level.begin()) + steps;
        return place >= 0 && place < std::ssize(level) ? level[size_t(place)]->cause.id : CauseId();
    };
    switch (move) {
    case Move::Up:
        return placeCause(viewpoint, id, cause, parent, behind(parent, cause, -1));
    case Move::Down:
        return placeCause(viewpoint, id, cause, parent, behind(parent, cause, 2));
    case Move::In:
        return placeCause(viewpoint, id, cause, behind(parent, cause, -1));
    case Move::Out:
        break;
    }
    // Behind the one that it was a why of.
    const CauseId above = parentOf(*tree, parent);
    return placeCause(viewpoint, id, cause, above, behind(above, parent, 1));
}

Result<int> removeCause(Viewpoint &viewpoint, ProblemId id, CauseId cause)
{
    auto problem = findOpen(viewpoint, id);
    if (!problem)
        return problem.error();
    auto tree = treeOf(viewpoint, id);
    if (!tree)
        return tree.error();
    if (!tree->node(cause))
        return gone();
    std::vector<Change> changes;
    for (auto node = tree->nodes.rbegin(); node != tree->nodes.rend(); ++node)
        if (node->cause.id == cause || tree->isBelow(node->cause.id, cause))
            changes.push_back(removed(node->cause));
    const int count = int(changes.size());
    if (auto done = writeRevision(viewpoint, std::move(changes)); !done)
        return done.error();
    return count;
}

Result<std::vector<CategoryCount>> categoryCounts(const Viewpoint &viewpoint, ProblemId id, BreakdownId breakdown,
                                                  const Period &span)
{
    const auto catalogue = viewpoint.catalogue();
    const Problem *problem = catalogue->problem(id);
    if (!problem)
        return Error{ErrorKind::NotFound, Words::tr("This problem is no longer in the city file."), {}};
    const Metric *metric = catalogue->metric(problem->metric);
    if (!metric || metric->kind != Metric::Kind::Count)
        return refused(
            Words::tr("Only a metric that counts cases can tell how often its categories occurred. Count the "
                      "causes by hand."));
    std::vector<CategoryCount> counts;
    for (const Category *category : catalogue->categoriesOf(breakdown)) {
        const Series *series = catalogue->series(problem->department, problem->metric, category->id);
        if (!series || catalogue->isPledge(*series))
            continue;
        auto values = viewpoint.reader().observations(series->id, span.first, span.last());
        if (!values)
            return values.error();
        CategoryCount count{category->name, 0, 0};
        for (const Observation &value : *values)
            if (value.value) {
                count.count += *value.value;
                ++count.periods;
            }
        if (count.periods > 0)
            counts.push_back(std::move(count));
    }
    return counts;
}

Result<int> countCategories(Viewpoint &viewpoint, ProblemId id, BreakdownId breakdown, const Period &span)
{
    auto problem = findOpen(viewpoint, id);
    if (!problem)
        return problem.error();
    auto tree = treeOf(viewpoint, id);
    if (!tree)
        return tree.error();
    auto counts = categoryCounts(viewpoint, id, breakdown, span);
    if (!counts)
        return counts.error();
    if (counts->empty())
        return refused(Words::tr("No category has a value in these months. Choose another span."));
    std::vector<Change> changes;
    auto top = tree->whysOf({});
    int position = top.empty() ? 0 : top.back()->cause.position + 1;
    for (const CategoryCount &one : *counts) {
        const auto known = std::find_if(
            top.begin(), top.end(), [&](const CauseTree::Node *node) { return sameText(node->cause.text, one.name); });
        Cause cause;
        if (known != top.end()) {
            cause = (*known)->cause;
            cause.count = one.count;
            if (!(cause == (*known)->cause))
                changes.push_back(changed((*known)->cause, cause));
            continue;
        }
        cause.id = viewpoint.file()->newId<Cause>();
        cause.uuid = SetupWriting::newUuid();
        cause.problem = id;
        cause.position = position++;
        cause.text = one.name;
        cause.count = one.count;
        changes.push_back(added(cause));
    }
    const Breakdown *by = viewpoint.catalogue()->breakdown(breakdown);
    const auto label = [&](Month month) {
        return viewpoint.label(Period(month, 1), LabelStyle::Short);
    };
    if (!changes.empty())
        if (auto done = writeRevision(
                viewpoint, std::move(changes),
                Words::tr("%1, %2 to %3").arg(by ? countedBy(*by) : QString(), label(span.first), label(span.last())));
            !done)
            return done.error();
    return int(counts->size());
}

Result<ActionItemId> addCountermeasure(Viewpoint &viewpoint, ProblemId id, ActionItem action)
{
    auto problem = findOpen(viewpoint, id);
    if (!problem)
        return problem.error();
    action.text = action.text.simplified();
    action.who = action.who.simplified();
    if (action.text.isEmpty())
        return refused(Words::tr("Say what is to be done."));
    if (!action.person && action.who.isEmpty())
        return refused(Words::tr("Say who does it: a countermeasure without a name is a wish."));
    if (!action.due.isValid())
        return refused(Words::tr("Say by when: “%1: %2 by 12 Dec”.").arg(action.who, action.text));
    action.kind = ActionItem::Kind::Action;
    action.id = viewpoint.file()->newId<ActionItem>();
    action.uuid = SetupWriting::newUuid();
    action.number = SessionEntry::nextActionNumber(*viewpoint.catalogue());
    action.madeOn = viewpoint.today();
    action.problem = id;
    action.metric = problem->metric;
    action.category = problem->category;
    if (!action.department)
        action.department = problem->department;
    std::vector<Change> changes{added(action)};
    if (problem->step == Problem::Step::Plan)
        changes.push_back(changed(*problem, inStep(*problem, Problem::Step::Do)));
    if (auto done = writeRevision(viewpoint, std::move(changes)); !done)
        return done.error();
    return action.id;
}

Result<void> setCheckFrom(Viewpoint &viewpoint, ProblemId id, Month month)
{
    auto before = findOpen(viewpoint, id);
    if (!before)
        return before.error();
    Problem now = inStep(*before, Problem::Step::Check);
    now.checkFrom = month;
    return now == *before ? Result<void>() : withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<void> conclude(Viewpoint &viewpoint, ProblemId id, End end, const QString &typed, QDate on)
{
    auto before = findOpen(viewpoint, id);
    if (!before)
        return before.error();
    const QString conclusion = typed.simplified();
    if (conclusion.isEmpty())
        return refused(end == End::Standardise        ? Words::tr("Say what becomes the standard from now on.")
                           : end == End::GoRoundAgain ? Words::tr("Say what was learned in this round.")
                                                      : Words::tr("Say why the problem is closed."));
    if (!on.isValid() || on < before->openedOn || on > viewpoint.today())
        return refused(Words::tr("The problem was opened on %1: it ends on a day from then to today.")
                           .arg(dateText(before->openedOn, viewpoint.locale())));
    Problem now = *before;
    now.conclusion = conclusion;
    now.concludedOn = on;
    if (end == End::GoRoundAgain) {
        now.step = Problem::Step::Plan;
        ++now.round;
        now.checkFrom = {};
    } else {
        now.step = end == End::Standardise ? Problem::Step::Standardised : Problem::Step::Closed;
    }
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}, conclusion));
}

Result<void> reopen(Viewpoint &viewpoint, ProblemId id)
{
    auto before = find(viewpoint, id);
    if (!before)
        return before.error();
    if (ProblemStanding::isOpen(*before))
        return {};
    Problem now = inStep(*before, Problem::Step::Check);
    now.conclusion.clear();
    now.concludedOn = {};
    return withoutRevision(writeRevision(viewpoint, {changed(*before, now)}));
}

Result<AgendaItemId> putOnAgenda(Viewpoint &viewpoint, ProblemId id, SessionId session)
{
    if (auto problem = find(viewpoint, id); !problem)
        return problem.error();
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), session);
    if (!reading)
        return reading.error();
    for (const SessionReading::Item &one : reading->items)
        if (one.item.problem == id)
            return refused(Words::tr("It is on the agenda of this session already."));
    auto standing = ProblemStanding::read(viewpoint, id);
    if (!standing)
        return standing.error();
    AgendaSuggestion::Item made = AgendaSuggestion::ofProblem(*standing, reading->session.day);
    made.item.session = session;
    return SessionEntry::addItem(viewpoint, made.item, made.questions);
}

} // namespace statroom::ProblemEntry
