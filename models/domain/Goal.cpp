// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Goal.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Goal)
};

} // namespace

std::optional<GoalFault> faultOf(const Goal &goal)
{
    using Kind = Goal::Kind;
    const auto fault = [](const char *field, const QString &sentence) {
        return GoalFault{field, sentence};
    };
    if (goal.code.trimmed().isEmpty())
        return fault("code", Told::tr("A goal needs a short code."));
    if (goal.statement.trimmed().isEmpty())
        return fault("statement", Told::tr("A goal needs its public statement."));
    if (!goal.start.isValid())
        return fault("start", Told::tr("A goal needs the day on which it starts."));
    const bool needsEnd = goal.kind == Kind::Countdown || goal.kind == Kind::Level || goal.kind == Kind::Cut;
    if (needsEnd && !goal.deadline.isValid())
        return fault("deadline", Told::tr("This kind of goal needs a deadline or a number of days."));
    if (goal.deadline.isValid() && goal.deadline < goal.start)
        return fault("deadline", Told::tr("The deadline lies before the start."));
    if (goal.expectation == Goal::Expectation::Seasonal && goal.kind != Kind::Countdown)
        return fault("expectation",
                     Told::tr("Only what is counted has shares of a year: a level is expected along a straight line."));
    if (goal.kind == Kind::Milestones) {
        if (goal.target || goal.high)
            return fault("target", Told::tr("A goal of milestones alone has no amount: leave the target empty."));
        return std::nullopt;
    }
    if (!goal.target)
        return fault("target", Told::tr("A goal needs an amount to reach."));
    if (goal.kind == Kind::Range) {
        if (!goal.high || *goal.high < *goal.target)
            return fault("high", Told::tr("A range needs an upper end that is not below its lower end."));
        if (goal.direction != Metric::Direction::Range)
            return fault("direction", Told::tr("A range is kept: its direction is “range”."));
        return std::nullopt;
    }
    if (goal.high)
        return fault("high", Told::tr("Only a range has an upper end."));
    if (*goal.target == goal.baseline)
        return fault("baseline", Told::tr("The starting point is already the target: there is nothing to reach."));
    const bool down = *goal.target < goal.baseline;
    if (goal.direction != (down ? Metric::Direction::Down : Metric::Direction::Up))
        return fault("direction",
                     down ? Told::tr("The target lies below the starting point, so lower must be better.")
                          : Told::tr("The target lies above the starting point, so higher must be better."));
    if (down && goal.kind == Kind::Countdown)
        return fault("target", Told::tr("Events are counted upwards: the target lies above the starting point."));
    if (!down && goal.kind == Kind::Cut)
        return fault("target", Told::tr("A stock is cut: the target lies below the starting point."));
    return std::nullopt;
}

} // namespace statroom
