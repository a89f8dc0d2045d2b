// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemStanding.h"

namespace statroom {

/// What people do to a problem on its way round plan, do, check, act; each one revision by the viewpoint's author,
/// durable when the function returns. What makes no sense is refused in one sentence.
namespace ProblemEntry {

/// Refused where the same was opened on the same numbers and goes on.
Result<ProblemId> open(Viewpoint &viewpoint, const TrendSubject &subject, const QString &statement);
Result<void> setStatement(Viewpoint &viewpoint, ProblemId problem, const QString &statement);
/// Plan, do or check; it ends by `conclude`.
Result<void> setStep(Viewpoint &viewpoint, ProblemId problem, Problem::Step step);

/// Below another cause, or without one as an answer to the problem itself; behind those that are there.
Result<CauseId> addCause(Viewpoint &viewpoint, ProblemId problem, CauseId parent, const QString &text,
                         std::optional<double> count = {});
/// Its text or how often it was counted.
Result<void> changeCause(Viewpoint &viewpoint, const Cause &after);
/// Below another cause, or without one as an answer to the problem itself: before one of those that are there, else
/// behind them all.
Result<void> placeCause(Viewpoint &viewpoint, ProblemId problem, CauseId cause, CauseId parent, CauseId before = {});
/// No cause stands below itself.
bool canPlace(const CauseTree &tree, CauseId cause, CauseId parent);
enum class Move { Up, Down, In, Out };
/// Among its neighbours; in makes it a why of the one above, out an answer beside its parent.
Result<void> moveCause(Viewpoint &viewpoint, ProblemId problem, CauseId cause, Move move);
bool canMove(const CauseTree &tree, CauseId cause, Move move);
/// With all its whys; answers how many went.
Result<int> removeCause(Viewpoint &viewpoint, ProblemId problem, CauseId cause);
/// How often each category of a breakdown of the metric occurred in the months; those without any value are left out.
struct CategoryCount
{
    QString name;
    double count = 0;
    int periods = 0; ///< that have a value
};
Result<std::vector<CategoryCount>> categoryCounts(const Viewpoint &viewpoint, ProblemId problem, BreakdownId breakdown,
                                                  const Period &span);
/// A cause for each of them; causes of the same name at the top get their counts anew. The history keeps the span.
/// Answers how many were counted.
Result<int> countCategories(Viewpoint &viewpoint, ProblemId problem, BreakdownId breakdown, const Period &span);

/// An action item of the problem, numbered; the first one takes the problem from plan to do.
Result<ActionItemId> addCountermeasure(Viewpoint &viewpoint, ProblemId problem, ActionItem action);
/// Since when the chart should show a change; an invalid month = since the first countermeasure began. Takes the
/// problem to check.
Result<void> setCheckFrom(Viewpoint &viewpoint, ProblemId problem, Month month);

enum class End { Standardise, GoRoundAgain, Close };
/// With what was learned. Going round again begins the next round at plan; causes and countermeasures stay.
Result<void> conclude(Viewpoint &viewpoint, ProblemId problem, End end, const QString &conclusion, QDate on);
Result<void> reopen(Viewpoint &viewpoint, ProblemId problem);

/// With the questions that fit its step; refused where it is on that agenda already.
Result<AgendaItemId> putOnAgenda(Viewpoint &viewpoint, ProblemId problem, SessionId session);

} // namespace ProblemEntry

} // namespace statroom
