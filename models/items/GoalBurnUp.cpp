// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalBurnUp.h"

#include "items/AxisAffixes.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(statroom::GoalBurnUp)
};

// Straight from term to term, or from month to month by the seasons; where the promise was amended the line steps.
std::vector<BurnUp::Step> pathOf(const GoalCourse &course, const GoalStanding &standing)
{
    std::vector<BurnUp::Step> path;
    if (!standing.terms.deadline.isValid() || !standing.terms.target || standing.kind == Goal::Kind::Range)
        return path;
    const auto add = [&](QDate day) {
        if (const auto needed = course.expectedOn(day))
            path.push_back({day, *needed});
    };
    add(course.firstDay());
    if (standing.expectation == Goal::Expectation::Seasonal) {
        for (QDate day = Month::of(course.firstDay()).lastDay(); day < standing.terms.deadline;
             day = (Month::of(day) + 1).lastDay())
            add(day);
        path.push_back({standing.terms.deadline, *standing.terms.target});
        return path;
    }
    for (const GoalAmendment &amendment : course.matter().amendments)
        if (amendment.day > course.firstDay() && amendment.day <= standing.asked
            && amendment.day < standing.terms.deadline) {
            add(amendment.day.addDays(-1));
            add(amendment.day);
        }
    path.push_back({standing.terms.deadline, *standing.terms.target});
    return path;
}

std::optional<BurnUp::Likely> likelyOf(const GoalCourse &course, const GoalStanding &standing, const GoalText &text)
{
    BurnUp::Likely likely;
    for (const GoalFan &at : course.fan(standing))
        likely.course.push_back({at.day, text.possible(standing, at.point),
                                 text.possible(standing, at.low.value_or(at.point)),
                                 text.possible(standing, at.high.value_or(at.point))});
    if (likely.course.size() < 2)
        return std::nullopt;
    likely.finish = standing.pace.finishKind == Pace::Finish::On ? standing.pace.finish : QDate();
    return likely;
}

} // namespace

QString amountOf(const UnitFormat &format, bool isCounted, std::optional<double> value)
{
    return isCounted && value && !format.isPercent() ? format.number(*value) : format.format(value);
}

BurnUp burnUpOf(const GoalReading &reading, const GoalStanding &standing)
{
    const GoalCourse &course = *reading.course;
    const GoalText text = reading.text();
    const UnitFormat &format = reading.format;
    BurnUp shown;
    shown.title = reading.goal().statement;
    shown.start = standing.start;
    shown.deadline = standing.terms.deadline;
    shown.asOf = standing.asOf.isValid() ? standing.asOf : standing.asked;
    const bool isCounted = standing.kind == Goal::Kind::Countdown;
    shown.scale = format.scale();
    // What a countdown counts stands in its sentence; the axis of a level has its unit.
    if (!isCounted) {
        const AxisAffixes affixes = axisAffixes(format, Metric::Kind::Rate);
        shown.prefix = affixes.prefix;
        shown.suffix = affixes.suffix;
    }
    shown.target = standing.terms.target;
    shown.targetHigh = standing.high;
    const int dayNumber = int(shown.start.daysTo(shown.asOf)) + 1;
    shown.asOfText = isCounted ? Told::tr("%1, day %2").arg(text.day(shown.asOf), format.locale().toString(dayNumber))
                               : text.day(shown.asOf);
    if (shown.deadline.isValid()) {
        shown.deadlineDay = text.day(shown.deadline);
        shown.deadlineText = isCounted
            ? Told::tr("Day %1").arg(format.locale().toString(int(shown.start.daysTo(shown.deadline)) + 1))
            : Told::tr("Deadline");
    }
    if (shown.target)
        shown.targetText = shown.targetHigh
            ? Told::tr("%1 to %2").arg(format.plain(*shown.target), format.plain(*shown.targetHigh))
            : Told::tr("Target %1").arg(isCounted ? amountOf(format, true, shown.target) : format.plain(*shown.target));
    shown.path = pathOf(course, standing);
    // Along a line that bends or steps there is no place for words.
    if (isCounted && shown.target && shown.path.size() == 2) {
        const double perMonth =
            (*shown.target - standing.baseline) / double(shown.start.daysTo(shown.deadline) + 1) * daysPerMonth;
        shown.neededText =
            Told::tr("Even pace: %1 a month").arg(format.locale().toString(perMonth, 'f', perMonth < 100 ? 1 : 0));
    }

    for (const Milestone &step : course.matter().milestones) {
        const bool isDone = step.isDone(standing.asked);
        shown.flags.append({isDone ? step.done : step.due, step.name,
                            isDone                               ? BurnUp::Flag::Kind::Reached
                                : step.isOverdue(standing.asked) ? BurnUp::Flag::Kind::Overdue
                                                                 : BurnUp::Flag::Kind::Milestone});
    }
    for (const Annotation &event : reading.annotations)
        if (event.from <= shown.asOf)
            shown.flags.append({event.from, event.text, BurnUp::Flag::Kind::Event});
    if (standing.kind == Goal::Kind::Milestones)
        return shown;
    size_t classes = 0;
    for (const GoalStanding::Class &one : standing.classes)
        if (isCounted && one.role == GoalLink::Role::Done) {
            shown.done.push_back({one.name, amountOf(format, true, one.value), {}});
            ++classes;
        }
    if (isCounted && standing.committed)
        shown.committed = BurnUp::Class{Told::tr("Committed"), amountOf(format, true, standing.committed), {}};
    const auto isCommitted = [](const GoalStanding::Class &one) {
        return one.role == GoalLink::Role::Committed;
    };
    if (shown.committed && std::count_if(standing.classes.begin(), standing.classes.end(), isCommitted) == 1)
        shown.committed->name = std::find_if(standing.classes.begin(), standing.classes.end(), isCommitted)->name;
    for (const GoalPoint &point :
         course.points(shown.asOf, isCounted ? GoalCourse::Step::Day : GoalCourse::Step::Month)) {
        if (!isCounted) {
            shown.days.push_back(point.day);
            shown.level.push_back(point.done);
            continue;
        }
        // Before the first number nothing is known, which is not 0.
        if (!point.done)
            continue;
        shown.days.push_back(point.day);
        for (size_t c = 0; c < classes; ++c)
            shown.done[c].totals.push_back(c < point.classes.size() ? point.classes[c].value_or(0) : 0);
        if (shown.committed)
            shown.committed->totals.push_back(point.committed.value_or(0));
    }
    if (standing.projection && shown.deadline.isValid() && shown.asOf < shown.deadline)
        shown.likely = likelyOf(course, standing, text);
    return shown;
}

} // namespace statroom
