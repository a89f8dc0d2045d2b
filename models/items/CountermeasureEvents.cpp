// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CountermeasureEvents.h"

#include "items/SessionReading.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemStanding)
};

} // namespace

QDate beginOf(const ActionItem &countermeasure)
{
    if (countermeasure.state == ActionItem::State::Dropped)
        return {};
    return countermeasure.beginsOn.isValid() ? countermeasure.beginsOn : countermeasure.doneOn;
}

TrendAnnotation countermeasureEvent(const Catalogue &catalogue, const ActionItem &countermeasure)
{
    const QString who = actionWho(catalogue, countermeasure);
    return {who.isEmpty() ? countermeasure.text : Words::tr("%1 (%2)").arg(countermeasure.text, who),
            beginOf(countermeasure),
            {}};
}

std::vector<TrendAnnotation> countermeasureEvents(const Catalogue &catalogue, const TrendSubject &subject)
{
    std::vector<TrendAnnotation> events;
    for (const ActionItem &action : catalogue.actionItems()) {
        const Problem *problem = catalogue.problem(action.problem);
        if (problem && !problem->retired && action.kind == ActionItem::Kind::Action
            && problem->department == subject.department && problem->metric == subject.metric
            && beginOf(action).isValid())
            events.push_back(countermeasureEvent(catalogue, action));
    }
    return events;
}

} // namespace statroom
