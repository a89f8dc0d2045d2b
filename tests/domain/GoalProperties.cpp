// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GoalText.h"

#include <QtTest>

#include <rapidcheck.h>

#include <cmath>

using namespace statroom;

namespace {

const QDate begin(2020, 1, 1);

double amount()
{
    return *rc::gen::element(0.0, 1.0, -3.0, 7.5, 1e-9, 4e5, 1e15, -1e15);
}

GoalSource arbitrarySource(GoalLink::Role role)
{
    GoalSource source;
    source.link.role = role;
    source.link.measure = *rc::gen::element(GoalLink::Measure::Flow, GoalLink::Measure::Level);
    source.name = "class";
    source.byDay = *rc::gen::arbitrary<bool>();
    source.periodMonths = *rc::gen::element(1, 1, 3, 12);
    Month month = Month::of(begin) - *rc::gen::inRange(0, 24);
    const int periods = *rc::gen::inRange(0, 40);
    for (int i = 0; i < periods; ++i) {
        const Period period(month, source.periodMonths);
        month = month + source.periodMonths * *rc::gen::element(1, 1, 1, 2);
        source.entered.push_back({period, *rc::gen::arbitrary<bool>(), {}});
        source.values.push_back(
            {source.byDay ? period.firstDay().addDays(*rc::gen::inRange(0, 28)) : period.lastDay(), amount()});
    }
    return source;
}

GoalMatter arbitraryMatter()
{
    GoalMatter matter;
    Goal &goal = matter.goal;
    goal.kind = *rc::gen::element(Goal::Kind::Countdown, Goal::Kind::Level, Goal::Kind::Cut, Goal::Kind::Range,
                                  Goal::Kind::Milestones);
    goal.start = begin;
    goal.deadline = begin.addDays(*rc::gen::inRange(0, 4000));
    goal.baseline = amount();
    goal.target = amount();
    if (goal.kind == Goal::Kind::Range)
        goal.high = *goal.target + std::abs(amount());
    if (goal.kind == Goal::Kind::Milestones)
        goal.target.reset();
    goal.direction = goal.kind == Goal::Kind::Range ? Metric::Direction::Range
        : goal.target.value_or(0) < goal.baseline   ? Metric::Direction::Down
                                                    : Metric::Direction::Up;
    if (*rc::gen::arbitrary<bool>())
        matter.sources.push_back(arbitrarySource(GoalLink::Role::Done));
    if (*rc::gen::arbitrary<bool>())
        matter.sources.push_back(arbitrarySource(GoalLink::Role::Done));
    if (*rc::gen::arbitrary<bool>())
        matter.sources.push_back(arbitrarySource(GoalLink::Role::Committed));
    const int steps = *rc::gen::inRange(0, 4);
    for (int i = 0; i < steps; ++i) {
        Milestone step;
        step.due = begin.addDays(*rc::gen::inRange(0, 2000));
        if (*rc::gen::arbitrary<bool>())
            step.done = step.due.addDays(*rc::gen::inRange(-100, 100));
        matter.milestones.push_back(step);
    }
    std::sort(matter.milestones.begin(), matter.milestones.end(),
              [](const Milestone &a, const Milestone &b) { return a.due < b.due; });
    if (*rc::gen::arbitrary<bool>()) {
        GoalAmendment amendment;
        amendment.day = begin.addDays(*rc::gen::inRange(0, 2000));
        amendment.deadline = begin.addDays(*rc::gen::inRange(0, 4000));
        matter.amendments.push_back(amendment);
    }
    return matter;
}

bool isSound(std::optional<double> value)
{
    return !value || std::isfinite(*value);
}

} // namespace

class GoalProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=200"); }

    void everyNumberIsFiniteOrAbsent()
    {
        QVERIFY(rc::check("any goal, any day", [] {
            const GoalCourse course(arbitraryMatter());
            const QDate day = begin.addDays(*rc::gen::inRange(-400, 6000));
            const GoalStanding s = course.at(day);
            for (const std::optional<double> &value :
                 {s.done, s.committed, s.pledged, s.perMonth, s.requiredPerMonth, s.progress, s.pace.ratio, s.pace.rate,
                  s.pace.rateToDate, s.pace.required, s.pace.effort, s.pace.projectedAtDeadline, s.pace.daysToFinish,
                  std::optional<double>(s.pace.expected), std::optional<double>(s.pace.variance),
                  std::optional<double>(s.worst)})
                RC_ASSERT(isSound(value));
            if (s.projection) {
                RC_ASSERT(std::isfinite(s.projection->low) && std::isfinite(s.projection->high));
                RC_ASSERT(s.projection->low <= s.projection->high);
                RC_ASSERT((!s.projection->chance || (*s.projection->chance >= 0 && *s.projection->chance <= 1)));
            }
            RC_ASSERT(s.coverage.have <= s.coverage.expected);
            RC_ASSERT(!s.earliest.isValid() || !s.latest.isValid() || s.earliest <= s.latest);
            const GoalText text{UnitFormat()};
            for (const QString &said :
                 {text.why(s), text.paceWord(s), text.varianceText(s), text.finishText(s), text.notes(s).join(' ')})
                RC_ASSERT(!said.contains("nan") && !said.contains("inf "));
            RC_ASSERT(!text.why(s).isEmpty() && !text.paceWord(s).isEmpty());
            for (const GoalFan &point : course.fan(s))
                RC_ASSERT(std::isfinite(point.point) && isSound(point.low) && isSound(point.high));
        }));
    }

    void theSliderAndTheLineAgree()
    {
        QVERIFY(rc::check("a point of the burn-up is the standing of its day", [] {
            GoalMatter matter = arbitraryMatter();
            matter.goal.kind = Goal::Kind::Countdown;
            matter.goal.target = 1000;
            matter.goal.high.reset();
            matter.goal.baseline = 0;
            matter.goal.direction = Metric::Direction::Up;
            for (GoalSource &source : matter.sources)
                source.byDay = true;
            const GoalCourse course(matter);
            const QDate to = begin.addDays(*rc::gen::inRange(0, 400));
            for (const GoalPoint &point : course.points(to, GoalCourse::Step::Month)) {
                const GoalStanding s = course.at(point.day);
                RC_ASSERT(point.done == course.doneOn(point.day));
                // On a day that no number tells of the line has a gap, and the figures are those of an earlier one.
                if (s.lastNumber != point.day) {
                    RC_ASSERT(!point.done);
                    RC_ASSERT(s.asOf == point.day || s.done == course.doneOn(s.asOf));
                    continue;
                }
                RC_ASSERT(point.done == s.done);
                RC_ASSERT(!s.hasPace
                          || std::abs(*point.expected - s.pace.expected) <= 1e-9 * std::abs(s.pace.expected));
            }
        }));
    }

    void reachedOnIsTheFirstDay()
    {
        QVERIFY(rc::check("no day before it reached the target", [] {
            GoalMatter matter;
            matter.goal.start = begin;
            matter.goal.deadline = begin.addDays(500);
            matter.goal.target = 40;
            matter.sources.push_back(arbitrarySource(GoalLink::Role::Done));
            GoalSource &source = matter.sources[0];
            source.link.measure = GoalLink::Measure::Flow;
            source.byDay = true;
            for (GoalValue &value : source.values)
                value.value = *rc::gen::inRange(0, 9);
            const GoalCourse course(matter);
            const GoalStanding s = course.at(begin.addDays(*rc::gen::inRange(0, 1500)));
            if (s.state == Pace::State::Reached) {
                RC_ASSERT(*course.doneOn(s.reachedOn) >= 40);
                RC_ASSERT(s.reachedOn == begin || course.doneOn(s.reachedOn.addDays(-1)).value_or(0) < 40);
            } else {
                RC_ASSERT(s.done.value_or(0) < 40);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(GoalProperties)

#include "GoalProperties.moc"
