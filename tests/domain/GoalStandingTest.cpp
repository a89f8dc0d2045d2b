// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaceVectors.h"

#include "domain/GoalText.h"

#include <QtTest>

#include <cmath>

using namespace statroom;

namespace {

GoalSource source(GoalLink::Role role, GoalLink::Measure measure, const QString &name)
{
    GoalSource made;
    made.link.role = role;
    made.link.measure = measure;
    made.name = name;
    made.byDay = true;
    return made;
}

/// Months from the first to the last, each entered.
void enter(GoalSource &source, Month first, Month last, bool preliminary = false)
{
    for (Month month = first; month <= last; month = month + 1)
        source.entered.push_back({Period(month, 1), preliminary, {}});
}

/// A hundred houses in a hundred days from 1 Jan 2020: one every other day.
GoalMatter hundred()
{
    GoalMatter matter;
    matter.goal.id = GoalId(1);
    matter.goal.code = "H";
    matter.goal.statement = "A hundred in a hundred days";
    matter.goal.start = QDate(2020, 1, 1);
    matter.goal.deadline = QDate(2020, 4, 9);
    matter.goal.target = 100;
    matter.goal.unit = "houses";
    matter.sources.push_back(source(GoalLink::Role::Done, GoalLink::Measure::Flow, "Repaired"));
    return matter;
}

void everyOtherDay(GoalSource &source, QDate from, QDate to)
{
    for (QDate day = from; day <= to; day = day.addDays(2))
        source.values.push_back({day, 1});
}

/// A level that is measured month by month.
GoalMatter reserve(Goal::Kind kind, double baseline, double target, const std::vector<double> &months)
{
    GoalMatter matter;
    matter.goal.kind = kind;
    matter.goal.start = QDate(2025, 1, 1);
    matter.goal.deadline = QDate(2025, 12, 31);
    matter.goal.baseline = baseline;
    matter.goal.target = target;
    matter.goal.direction = target < baseline ? Metric::Direction::Down : Metric::Direction::Up;
    GoalSource level = source(GoalLink::Role::Done, GoalLink::Measure::Level, "Reserve");
    level.byDay = false;
    Month month(2025, 1);
    for (double value : months) {
        if (std::isfinite(value)) {
            level.values.push_back({month.lastDay(), value});
            level.entered.push_back({Period(month, 1), false, {}});
        }
        month = month + 1;
    }
    matter.sources.push_back(level);
    return matter;
}

/// What was counted month by month from July 2012 on, for a promise of a year that begins in July 2013.
GoalMatter yearOfPermits(const std::vector<double> &months, double target)
{
    GoalMatter matter;
    matter.goal.statement = "Permits";
    matter.goal.start = QDate(2013, 7, 1);
    matter.goal.deadline = QDate(2014, 6, 30);
    matter.goal.target = target;
    matter.goal.unit = "permits";
    matter.goal.expectation = Goal::Expectation::Seasonal;
    GoalSource permits = source(GoalLink::Role::Done, GoalLink::Measure::Flow, "Permits");
    permits.byDay = false;
    Month month(2012, 7);
    for (const double value : months) {
        permits.values.push_back({month.lastDay(), value});
        permits.entered.push_back({Period(month, 1), false, {}});
        month = month + 1;
    }
    matter.sources.push_back(permits);
    return matter;
}

std::vector<double> numbersOf(const QJsonValue &values)
{
    std::vector<double> found;
    for (const QJsonValue value : values.toArray())
        found.push_back(value.toDouble());
    return found;
}

QString why(const GoalCourse &course, QDate day)
{
    return GoalText(UnitFormat(course.goal().unit)).why(course.at(day)).replace(QChar(0x202F), QChar(u' '));
}

} // namespace

class GoalStandingTest : public QObject
{
    Q_OBJECT

private slots:
    void bySeasons()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-04"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        const auto agrees = [](double a, const QJsonValue &b) {
            return std::abs(a - b.toDouble()) <= 1e-6;
        };
        std::vector<double> months = numbersOf(in["previous_year_monthly"]);
        for (const double value : numbersOf(in["current_year_monthly"]))
            months.push_back(value);
        const double target = in["target"].toDouble();
        GoalMatter matter = yearOfPermits(months, target);
        const QDate november(2013, 11, 30);
        const GoalStanding s = GoalCourse(matter).at(november);
        QCOMPARE(s.expectation, Goal::Expectation::Seasonal);
        QVERIFY(agrees(*s.done, out["current_ytd"]));
        QVERIFY(agrees(s.pace.expected, out["seasonal_expected_to_date"]));
        QVERIFY(agrees(s.pace.expected / target, out["share_of_year_elapsed_last_year"]));
        QVERIFY(agrees(s.pace.variance, out["variance_seasonal"]));
        QVERIFY(agrees(*s.pace.projectedAtDeadline, out["projected_year_total"]));
        QVERIFY(agrees(*s.pace.projectedAtDeadline / target, out["projected_over_target"]));
        QVERIFY(agrees(*s.perEvenMonth * 12 / 250, out["scale_factor"]));
        QCOMPARE(token(s.paceStatus), out["pace_status"].toString());
        // Each month to come brings its share; the target is passed in May.
        const GoalCourse course(matter);
        const std::vector<GoalFan> fan = course.fan(s);
        const std::vector<double> remaining = numbersOf(out["projected_remaining"]);
        QCOMPARE(fan.size(), remaining.size() + 1);
        for (size_t i = 0; i < remaining.size(); ++i)
            QVERIFY(agrees(fan[i + 1].point - fan[i].point, remaining[i]));
        QCOMPARE(s.pace.finish, QDate(2014, 5, 31));
        QVERIFY(!fan.back().low); // of five months
        QCOMPARE(course.expectedOn(QDate(2014, 6, 30)), target);
        QCOMPARE(course.expectedOn(QDate(2013, 6, 30)), 0.0);
        QVERIFY2(why(course, november).contains("where the seasons of earlier years would have 91"),
                 qPrintable(why(course, november)));
        QVERIFY(why(course, november).contains("month by month as in earlier years"));
        // A straight line says behind.
        matter.goal.expectation = Goal::Expectation::Straight;
        const GoalStanding straight = GoalCourse(matter).at(november);
        QCOMPARE(straight.expectation, Goal::Expectation::Straight);
        QVERIFY(!straight.pace.ahead && s.pace.ahead);
    }

    void seasonsNeedAnEarlierYear()
    {
        // Eleven months are no year; nor are years that begin before the promise and end in it.
        GoalMatter matter = yearOfPermits(std::vector<double>(16, 5), 100);
        std::erase_if(matter.sources[0].entered,
                      [](const GoalSource::Entered &entered) { return entered.period.first == Month(2012, 9); });
        const QDate day(2013, 10, 31);
        GoalStanding s = GoalCourse(matter).at(day);
        QVERIFY(s.lacksEarlierYear);
        QCOMPARE(s.expectation, Goal::Expectation::Straight);
        QVERIFY(std::abs(s.pace.expected - 100.0 * 123 / 365) < 1e-9);
        QVERIFY(GoalText(UnitFormat()).notes(s).join(' ').contains("no full year of numbers before 1 Jul 2013"));
        // What drives it may show them instead.
        for (Month month(2011, 7); month < Month(2013, 7); month = month + 1) {
            PeriodValue value;
            value.period = Period(month, 1);
            value.value = month.month() == 7 ? 50 : 5;
            matter.driving.push_back(value);
        }
        s = GoalCourse(matter).at(QDate(2013, 7, 31));
        QVERIFY(!s.lacksEarlierYear);
        QVERIFY(std::abs(s.pace.expected - 100.0 * 50 / 105) < 1e-9);
        // A deadline of two years doubles nothing but the way.
        matter.goal.deadline = QDate(2015, 6, 30);
        QVERIFY(std::abs(*GoalCourse(matter).expectedOn(QDate(2014, 7, 31)) - 100.0 * 155 / 210) < 1e-9);
    }

    void seasonsOfDays()
    {
        // In the first half of the year nothing ever happens: it is not late for that, and is projected by what comes.
        GoalMatter matter = hundred();
        matter.goal.start = QDate(2021, 1, 1);
        matter.goal.deadline = QDate(2021, 12, 31);
        matter.goal.expectation = Goal::Expectation::Seasonal;
        for (QDate day(2020, 7, 1); day <= QDate(2020, 12, 31); day = day.addDays(2))
            matter.sources[0].values.push_back({day, 1});
        for (QDate day(2021, 7, 1); day <= QDate(2021, 9, 30); day = day.addDays(1))
            matter.sources[0].values.push_back({day, 1});
        enter(matter.sources[0], Month(2020, 1), Month(2021, 9));
        const GoalCourse course(matter);
        const GoalStanding june = course.at(QDate(2021, 6, 30));
        QCOMPARE(june.pace.expected, 0.0);
        QVERIFY(june.pace.ahead);
        QVERIFY(!june.perEvenMonth); // nothing of the year has passed
        for (QDate day = QDate(2021, 1, 1); day <= QDate(2021, 12, 31); day = day.addDays(1)) {
            const GoalStanding s = course.at(day);
            QVERIFY(!s.pace.projectedAtDeadline || std::isfinite(*s.pace.projectedAtDeadline));
            QVERIFY(s.pace.expected >= 0 && s.pace.expected <= 100);
        }
        const GoalStanding s = course.at(QDate(2021, 9, 30));
        QCOMPARE(s.done, 92.0);
        QVERIFY(std::abs(s.pace.expected - 50) < 1);
        QVERIFY(std::abs(*s.pace.projectedAtDeadline - 184) < 3);
        QCOMPARE(s.pace.finish.year(), 2021);
        QCOMPARE(s.pace.finish.month(), 10);
    }

    void countedByTheDay()
    {
        GoalMatter matter = hundred();
        everyOtherDay(matter.sources[0], QDate(2019, 12, 31), QDate(2020, 2, 29));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 2));
        const GoalCourse course(matter);
        // What was done before the first day is no part of it.
        const GoalStanding s = course.at(QDate(2020, 2, 29));
        QCOMPARE(s.done, 30.0);
        QCOMPARE(s.pace.elapsed, 60);
        QCOMPARE(s.pace.remaining, 40);
        QCOMPARE(s.pace.expected, 60.0);
        QCOMPARE(s.pace.variance, -30.0);
        QCOMPARE(s.state, Pace::State::Running);
        QCOMPARE(s.window, 0); // two whole months are too few to be a pace
        QCOMPARE(*s.pace.rateToDate, 0.5);
        QCOMPARE(s.paceStatus, Status::Off);
        QVERIFY(!s.projection);
        QCOMPARE(s.worst, 30.0);
        QCOMPARE(s.worstOn, QDate(2020, 2, 28));
        for (QDate day(2020, 1, 1); day <= QDate(2020, 2, 29); day = day.addDays(1))
            QCOMPARE(course.at(day).done,
                     double(QDate(2020, 1, 1).daysTo(day) + 1) / 2
                         - (QDate(2020, 1, 1).daysTo(day) % 2 == 0 ? 0.5 : 0.0));
        QCOMPARE(course.at(QDate(2019, 12, 1)).state, Pace::State::NotStarted);
        QVERIFY(!course.at(QDate(2019, 12, 1)).done);
        QCOMPARE(why(course, QDate(2019, 12, 1)), "It begins on 1 Jan 2020.");
        QCOMPARE(why(course, QDate(2020, 2, 29)),
                 "30 of 100 houses done on day 60, where an even pace would have 60; at the pace so far 50 are done on "
                 "the last day, more than 10 % short of the promise.");
        QCOMPARE(course.at(QDate(2020, 4, 20)).state, Pace::State::Overdue);
        QVERIFY2(why(course, QDate(2020, 4, 20)).contains("overdue by 11 day"),
                 qPrintable(why(course, QDate(2020, 4, 20))));
    }

    void committedHoldsUntilItIsReplaced()
    {
        GoalMatter matter = hundred();
        for (int i = 0; i < 90; ++i)
            matter.sources[0].values.push_back({QDate(2020, 1, 1).addDays(i), 1});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 3));
        matter.sources.push_back(source(GoalLink::Role::Committed, GoalLink::Measure::Level, "Under contract"));
        matter.sources[1].values = {{QDate(2020, 3, 1), 30}, {QDate(2020, 3, 20), 21}};
        const GoalCourse course(matter);
        QCOMPARE(course.at(QDate(2020, 2, 29)).committed, 0.0);
        QCOMPARE(course.at(QDate(2020, 3, 1)).pledged, 91.0);
        QVERIFY(!course.at(QDate(2020, 3, 1)).metByPledge);
        const GoalStanding s = course.at(QDate(2020, 3, 20));
        QCOMPARE(s.done, 80.0);
        QCOMPARE(s.committed, 21.0);
        QCOMPARE(s.pledged, 101.0);
        QVERIFY(s.metByPledge);
        QCOMPARE(s.state, Pace::State::Running);
        QVERIFY2(why(course, QDate(2020, 3, 20))
                     .endsWith("with 21 committed, 101 are pledged: the promise is met by the pledge and not by the "
                               "finished work."),
                 qPrintable(why(course, QDate(2020, 3, 20))));
        QVERIFY(!course.at(QDate(2020, 3, 19)).metByPledge == false); // 79 and 30
        const std::vector<GoalPoint> points = course.points(QDate(2020, 3, 20), GoalCourse::Step::Day);
        QCOMPARE(points.size(), 80u);
        QCOMPARE(points.back().done, 80.0);
        QCOMPARE(points.back().committed, 21.0);
        QCOMPARE(points.back().expected, 80.0);
        QCOMPARE(course.points(QDate(2020, 3, 20), GoalCourse::Step::Month).size(), 4u);
    }

    void reachedStaysReached()
    {
        GoalMatter matter = hundred();
        matter.sources[0].values = {{QDate(2020, 1, 5), 60}, {QDate(2020, 2, 10), 41}, {QDate(2020, 2, 20), -3}};
        enter(matter.sources[0], Month(2020, 1), Month(2020, 2));
        const GoalCourse course(matter);
        QCOMPARE(course.at(QDate(2020, 2, 9)).state, Pace::State::Running);
        const GoalStanding s = course.at(QDate(2020, 2, 25));
        QCOMPARE(s.done, 98.0);
        QCOMPARE(s.state, Pace::State::Reached);
        QCOMPARE(s.reachedOn, QDate(2020, 2, 10));
        QVERIFY2(why(course, QDate(2020, 2, 25)).contains("reached on 10 Feb 2020, 59 day"),
                 qPrintable(why(course, QDate(2020, 2, 25))));
        QVERIFY(course.fan(s).empty());
    }

    void projectedFromClosedMonths()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2021, 12, 31);
        matter.goal.target = 1000;
        for (Month month(2020, 1); month <= Month(2020, 8); month = month + 1)
            matter.sources[0].values.push_back({month.firstDay().addDays(9), month == Month(2020, 8) ? 500.0 : 30.0});
        matter.sources[0].values.push_back({QDate(2020, 8, 31), 0});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 7));
        enter(matter.sources[0], Month(2020, 8), Month(2020, 8), true);
        const GoalCourse course(matter);
        // A month that may still change is not what a projection rests on; nor is one that has not ended.
        const GoalStanding s = course.at(QDate(2020, 8, 31));
        QCOMPARE(s.window, 6);
        QCOMPARE(s.perMonth, 30.0);
        QCOMPARE(s.done, 710.0);
        QVERIFY(s.projection && s.projection->chance);
        QVERIFY(s.projection->low < *s.pace.projectedAtDeadline && *s.pace.projectedAtDeadline < s.projection->high);
        QVERIFY(s.earliest < s.pace.finish && s.pace.finish < s.latest);
        const std::vector<GoalFan> fan = course.fan(s);
        QCOMPARE(fan.front().day, QDate(2020, 8, 31));
        QCOMPARE(fan.back().day, QDate(2021, 12, 31));
        QVERIFY(std::abs(fan.back().point - *s.pace.projectedAtDeadline) < 1e-9);
        QVERIFY(std::abs(*fan.back().low - s.projection->low) < 1e-9
                && std::abs(*fan.back().high - s.projection->high) < 1e-9);
    }

    void aWindowBeginsWithTheProcess()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2021, 12, 31);
        for (Month month(2020, 1); month <= Month(2020, 8); month = month + 1)
            matter.sources[0].values.push_back({month.firstDay(), month < Month(2020, 5) ? 1.0 : 4.0});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 8));
        QCOMPARE(GoalCourse(matter).at(QDate(2020, 8, 31)).window, 6);
        matter.restarts = {Month(2020, 5)};
        GoalStanding s = GoalCourse(matter).at(QDate(2020, 8, 31));
        QCOMPARE(s.window, 4);
        QCOMPARE(s.perMonth, 4.0);
        // Two months are too few to be a pace: it reaches back as far as it must.
        s = GoalCourse(matter).at(QDate(2020, 6, 30));
        QCOMPARE(s.window, 3);
        QCOMPARE(s.perMonth, 3.0);
        QCOMPARE(GoalCourse(matter).at(QDate(2020, 4, 30)).perMonth, 1.0);
    }

    void neverAtThisRate()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2021, 12, 31);
        matter.sources[0].values = {{QDate(2020, 1, 5), 10}};
        enter(matter.sources[0], Month(2020, 1), Month(2020, 9));
        const GoalCourse course(matter);
        const GoalStanding s = course.at(QDate(2020, 9, 30));
        QCOMPARE(s.pace.finishKind, Pace::Finish::Never);
        QCOMPARE(GoalText(UnitFormat()).finishText(s), "never at this rate");
        QVERIFY(why(course, QDate(2020, 9, 30)).contains("never reached at this rate"));
        matter.sources[0].values.push_back({QDate(2020, 8, 5), 1});
        matter.goal.target = 100'000;
        const GoalCourse slow(matter);
        QCOMPARE(GoalText(UnitFormat()).finishText(slow.at(QDate(2020, 9, 30))), "later than Sep 2030");
    }

    void amendedFromItsDayOn()
    {
        GoalMatter matter = hundred();
        everyOtherDay(matter.sources[0], QDate(2020, 1, 1), QDate(2020, 4, 9));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 4));
        GoalAmendment amendment;
        amendment.day = QDate(2020, 3, 1);
        amendment.target = 50;
        amendment.deadline = QDate(2020, 4, 19);
        amendment.reason = "Fewer were found";
        matter.amendments.push_back(amendment);
        const GoalCourse course(matter);
        QCOMPARE(course.at(QDate(2020, 2, 29)).terms.target, 100.0);
        QCOMPARE(course.at(QDate(2020, 2, 29)).pace.expected, 60.0);
        const GoalStanding s = course.at(QDate(2020, 3, 1));
        QCOMPARE(s.terms.target, 50.0);
        QCOMPARE(s.terms.deadline, QDate(2020, 4, 19));
        QCOMPARE(s.pace.expected, 50.0 * 61 / 110);
        QCOMPARE(course.goal().target, 100.0);
        QVERIFY(GoalText(UnitFormat()).notes(s).join(' ').contains("Amended on 1 Mar 2020: Fewer were found."));
        QCOMPARE(course.at(QDate(2020, 4, 9)).reachedOn, QDate(2020, 4, 8));
    }

    void closedKeepsItsFigures()
    {
        GoalMatter matter = hundred();
        everyOtherDay(matter.sources[0], QDate(2020, 1, 1), QDate(2020, 4, 9));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 4));
        matter.goal.closing = Goal::Closing::Withdrawn;
        matter.goal.closedOn = QDate(2020, 2, 29);
        matter.goal.closedDone = 29;
        const GoalCourse course(matter);
        QCOMPARE(course.at(QDate(2020, 2, 1)).closing, Goal::Closing::Open);
        const GoalStanding s = course.at(QDate(2021, 1, 1));
        QCOMPARE(s.closing, Goal::Closing::Withdrawn);
        QCOMPARE(s.asked, QDate(2020, 2, 29));
        QCOMPARE(s.done, 29.0);
        QVERIFY2(why(course, QDate(2021, 1, 1))
                     .startsWith("Closed as withdrawn on 29 Feb 2020: 29 of 100 houses done on day 60, where an even "
                                 "pace would have 60."),
                 qPrintable(why(course, QDate(2021, 1, 1))));
    }

    void unclassifiedIsToldAndNotCounted()
    {
        GoalMatter matter = hundred();
        everyOtherDay(matter.sources[0], QDate(2020, 1, 1), QDate(2020, 1, 9));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 1));
        matter.unclassified.push_back(source(GoalLink::Role::Done, GoalLink::Measure::Flow, "Burnt down"));
        matter.unclassified[0].values = {{QDate(2020, 1, 7), 4}};
        const GoalCourse course(matter);
        QVERIFY(course.at(QDate(2020, 1, 6)).unclassified.empty());
        const GoalStanding s = course.at(QDate(2020, 1, 9));
        QCOMPARE(s.done, 5.0);
        QCOMPARE(s.unclassified.size(), 1u);
        QVERIFY(GoalText(UnitFormat()).notes(s).join(' ').contains("Burnt down (4)"));
    }

    void numbersByTheMonth()
    {
        GoalMatter matter = hundred();
        matter.sources[0].byDay = false;
        matter.sources[0].values = {{QDate(2020, 1, 31), 20}, {QDate(2020, 2, 29), 30}};
        enter(matter.sources[0], Month(2020, 1), Month(2020, 2));
        const GoalCourse course(matter);
        GoalStanding s = course.at(QDate(2020, 2, 28));
        QCOMPARE(s.asOf, QDate(2020, 1, 31));
        QCOMPARE(s.done, 20.0);
        QCOMPARE(s.pace.expected, 31.0);
        s = course.at(QDate(2020, 4, 5)); // March is missing, and no zero
        QCOMPARE(s.asOf, QDate(2020, 2, 29));
        QCOMPARE(s.done, 50.0);
        QCOMPARE(s.coverage, (Coverage{2, 3}));
        QVERIFY(GoalText(UnitFormat()).notes(s).join(' ').contains("2 of 3 months"));
        s = course.at(QDate(2020, 4, 12));
        QCOMPARE(s.state, Pace::State::Overdue);
        QCOMPARE(s.pace.remaining, -3);
    }

    /// The worked example of the conventions: 297 of 1,000 after a year, the last six months known one by one.
    void workedExampleByTheMonth()
    {
        GoalMatter matter = hundred();
        matter.goal.start = QDate(2013, 7, 1);
        matter.goal.deadline = QDate(2016, 3, 26);
        matter.goal.target = 1000;
        matter.sources[0].byDay = false;
        double total = 0;
        for (int i = 0; i < 12; ++i) {
            const double months[] = {20, 22, 24, 22, 24, 22, 28, 21, 27, 30, 29, 28};
            matter.sources[0].values.push_back({(Month(2013, 7) + i).lastDay(), months[i]});
            total += months[i];
        }
        QCOMPARE(total, 297.0);
        enter(matter.sources[0], Month(2013, 7), Month(2014, 6));
        const GoalStanding s = GoalCourse(matter).at(QDate(2014, 6, 30));
        QCOMPARE(s.pace.expected, 365.0);
        QVERIFY(std::abs(*s.pace.rateToDate - 0.813699) < 1e-6);
        QVERIFY(std::abs(*s.perMonth - 27.166667) < 1e-6);
        QVERIFY(std::abs(*s.requiredPerMonth - 33.476190) < 1e-6);
        QVERIFY(std::abs(*s.pace.projectedAtDeadline - 867.5) < 1e-6);
        QCOMPARE(s.pace.finish, QDate(2016, 8, 31));
        QCOMPARE(s.paceStatus, Status::Off);
    }

    void nothingIsNeededOfWhatIsReached()
    {
        GoalMatter matter = hundred();
        matter.sources[0].byDay = false;
        matter.sources[0].values = {{QDate(2020, 1, 31), 90}, {QDate(2020, 2, 29), 30}};
        enter(matter.sources[0], Month(2020, 1), Month(2020, 2));
        const GoalStanding s = GoalCourse(matter).at(QDate(2020, 2, 29));
        QCOMPARE(s.state, Pace::State::Reached);
        QCOMPARE(s.pace.required, 0.0);
        QCOMPARE(s.requiredPerMonth, 0.0);
    }

    /// A deadline on the 9th: the month it lies in is still to come when it has passed.
    void finishesByTheMonthAfterADeadlineWithinOne()
    {
        GoalMatter matter = hundred();
        matter.sources[0].byDay = false;
        for (int i = 0; i < 3; ++i)
            matter.sources[0].values.push_back({(Month(2020, 1) + i).lastDay(), 20});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 3));
        GoalStanding s = GoalCourse(matter).at(QDate(2020, 3, 31));
        QCOMPARE(s.pace.finish, QDate(2020, 5, 31)); // 40 to do, 20 a month
        s = GoalCourse(matter).at(QDate(2020, 4, 20));
        QCOMPARE(s.state, Pace::State::Overdue);
        QCOMPARE(s.pace.finish, QDate(2020, 5, 31));
    }

    void oldNumbersTellOfNoFinishThatIsPast()
    {
        GoalMatter matter = hundred();
        matter.sources[0].byDay = false;
        for (int i = 0; i < 3; ++i)
            matter.sources[0].values.push_back({(Month(2020, 1) + i).lastDay(), 20});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 3));
        const GoalCourse course(matter);
        QVERIFY2(why(course, QDate(2020, 5, 31)).contains("reached on 31 May 2020"),
                 qPrintable(why(course, QDate(2020, 5, 31))));
        const GoalStanding s = course.at(QDate(2020, 6, 1));
        QCOMPARE(s.pace.finishKind, Pace::Finish::Unknown);
        QVERIFY(!s.pace.finish.isValid());
        QCOMPARE(why(course, QDate(2020, 6, 1)), "60 of 100 houses done; overdue by 53 day(s).");
        QVERIFY(why(course, QDate(2020, 4, 9)).contains("; its last day is over; "));
    }

    /// Records by the day up to the 20th of March, and a month that was imported without any.
    void monthsThatAreNotInAreNotZero()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2020, 12, 31);
        everyOtherDay(matter.sources[0], QDate(2020, 1, 1), QDate(2020, 1, 31));
        everyOtherDay(matter.sources[0], QDate(2020, 3, 1), QDate(2020, 3, 20));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 3));
        const GoalCourse course(matter);
        GoalStanding s = course.at(QDate(2020, 2, 29)); // entered, and nothing in it
        QCOMPARE(s.asOf, QDate(2020, 2, 29));
        QCOMPARE(s.done, 16.0);
        QVERIFY(!s.isBehindTheDay());
        s = course.at(QDate(2020, 3, 31));
        QCOMPARE(s.asOf, QDate(2020, 3, 31)); // entered for good, so all of it
        const GoalStanding march = s;
        s = course.at(QDate(2020, 6, 15));
        QCOMPARE(s.asOf, QDate(2020, 3, 31));
        QCOMPARE(s.done, 26.0);
        QCOMPARE(s.pace.variance, march.pace.variance);
        QCOMPARE(s.pace.projectedAtDeadline, march.pace.projectedAtDeadline);
        QCOMPARE(s.paceStatus, march.paceStatus);
        QCOMPARE(s.daysLeft(), s.pace.remaining);
        QCOMPARE(s.periodsNotIn, 2);
        const auto notes = [](const GoalStanding &of) {
            return GoalText(UnitFormat()).notes(of).join(u' ');
        };
        QVERIFY2(notes(s).contains("The figures are those of 31 Mar 2020, the last day with numbers; April and May "
                                   "2020 are not in yet."),
                 qPrintable(notes(s)));
        QVERIFY2(notes(course.at(QDate(2020, 4, 30))).contains("numbers; April 2020 is not in yet."),
                 qPrintable(notes(course.at(QDate(2020, 4, 30)))));
        QVERIFY2(notes(course.at(QDate(2020, 7, 31))).contains("numbers; April to July 2020 are not in yet."),
                 qPrintable(notes(course.at(QDate(2020, 7, 31)))));
        QVERIFY(!course.doneOn(QDate(2020, 4, 1)));
        // The deadline passes all the same.
        s = course.at(QDate(2021, 1, 10));
        QCOMPARE(s.state, Pace::State::Overdue);
        QCOMPARE(s.asOf, QDate(2020, 3, 31));
        QCOMPARE(s.daysLeft(), -10);
        QCOMPARE(s.paceStatus, Status::Off);
        QVERIFY(!s.pace.projectedAtDeadline && !s.requiredPerMonth && !s.projection);
        QVERIFY2(why(course, QDate(2021, 1, 10)).startsWith("26 of 100 houses done; overdue by 10 day"),
                 qPrintable(why(course, QDate(2021, 1, 10))));
        QCOMPARE(GoalText(UnitFormat()).varianceText(s), "74 short of what was promised");

        // While March is open, it is known up to its last number, or to where its import ends.
        matter.sources[0].entered.back().preliminary = true;
        QCOMPARE(GoalCourse(matter).at(QDate(2020, 3, 31)).asOf, QDate(2020, 3, 19));
        QVERIFY(notes(GoalCourse(matter).at(QDate(2020, 3, 31)))
                    .endsWith("those of 19 Mar 2020, the last day with "
                              "numbers."));
        QVERIFY(notes(GoalCourse(matter).at(QDate(2020, 4, 30))).endsWith("; April 2020 is not in yet."));
        matter.sources[0].entered.back().until = QDate(2020, 3, 25);
        QCOMPARE(GoalCourse(matter).at(QDate(2020, 3, 31)).asOf, QDate(2020, 3, 25));
        // Between two months that are in, one that is not is a gap and no plateau.
        matter.sources[0].entered.erase(matter.sources[0].entered.begin() + 1);
        const GoalCourse gap(matter);
        QCOMPARE(gap.at(QDate(2020, 2, 20)).asOf, QDate(2020, 1, 31));
        const std::vector<GoalPoint> points = gap.points(QDate(2020, 3, 1), GoalCourse::Step::Month);
        QCOMPARE(points.size(), 4u);
        QCOMPARE(points[1].done, 16.0);
        QVERIFY(!points[2].done && !points[2].classes[0]);
        QCOMPARE(points[3].done, 17.0);
    }

    /// One class is in until March, the other until May: the total of May lacks something, and it is said what.
    void aClassThatIsKnownLess()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2020, 12, 31);
        matter.sources.push_back(source(GoalLink::Role::Done, GoalLink::Measure::Flow, "Demolished"));
        for (GoalSource &source : matter.sources)
            everyOtherDay(source, QDate(2020, 1, 1), QDate(2020, 3, 31));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 5));
        enter(matter.sources[1], Month(2020, 1), Month(2020, 3));
        const GoalCourse course(matter);
        QVERIFY(course.at(QDate(2020, 3, 31)).knownLess.empty());
        QVERIFY(course.at(QDate(2020, 4, 15)).knownLess.empty()); // April may still come
        const GoalStanding s = course.at(QDate(2020, 5, 31));
        QCOMPARE(s.knownLess.size(), 1u);
        QCOMPARE(s.knownLess[0].second, QDate(2020, 3, 31));
        QVERIFY(GoalText(UnitFormat())
                    .notes(s)
                    .join(u' ')
                    .contains("Known only up to an earlier day, and not counted since: Demolished (31 Mar 2020)."));
    }

    void lastKnownIsWhatIsKnown()
    {
        GoalMatter matter = hundred();
        matter.sources[0].byDay = false;
        matter.sources[0].values = {{QDate(2020, 1, 31), 20}, {QDate(2020, 2, 29), 20}};
        enter(matter.sources[0], Month(2020, 1), Month(2020, 2));
        const auto notes = [](const GoalMatter &of) {
            return GoalText(UnitFormat()).notes(GoalCourse(of).at(QDate(2020, 6, 30))).join(u' ');
        };
        QVERIFY2(notes(matter).contains("The figures are those of 29 Feb 2020"), qPrintable(notes(matter)));
        QVERIFY2(!notes(hundred()).contains("figures"), qPrintable(notes(hundred())));
        GoalMatter level = reserve(Goal::Kind::Level, 0, 100, {10, 20});
        level.goal.deadline = QDate(2025, 12, 10);
        const QString told = why(GoalCourse(level), QDate(2026, 6, 30));
        QVERIFY2(told.startsWith("20 in Feb 2025 against"), qPrintable(told));
    }

    void noMoreThanAllIsForeseen()
    {
        GoalMatter share = reserve(Goal::Kind::Level, 0.5, 0.9, {0.5, 0.6, 0.7, 0.8});
        share.goal.unit = "%";
        const GoalCourse course(share);
        QCOMPARE(*course.at(QDate(2025, 4, 30)).pace.projectedAtDeadline, 1.6);
        QVERIFY2(why(course, QDate(2025, 4, 30)).contains("ends at 100 %"),
                 qPrintable(why(course, QDate(2025, 4, 30))));
        const GoalCourse cut(reserve(Goal::Kind::Cut, 100, 10, {100, 80, 60, 40}));
        QVERIFY(*cut.at(QDate(2025, 4, 30)).pace.projectedAtDeadline < 0);
        QVERIFY2(why(cut, QDate(2025, 4, 30)).contains("ends at 0,"), qPrintable(why(cut, QDate(2025, 4, 30))));
    }

    void noStepsNoForecast()
    {
        GoalMatter matter = hundred();
        matter.goal.kind = Goal::Kind::Milestones;
        matter.sources.clear();
        const GoalCourse course(matter);
        QCOMPARE(why(course, QDate(2020, 6, 1)), "No steps have been set; overdue by 53 day(s).");
        QVERIFY(!course.at(QDate(2020, 6, 1)).pace.finish.isValid());
    }

    void noFinishBeyondTenYears()
    {
        GoalMatter matter = hundred();
        matter.goal.deadline = QDate(2020, 12, 9);
        matter.goal.target = 66 + 119;
        matter.sources[0].byDay = false;
        for (int i = 0; i < 6; ++i)
            matter.sources[0].values.push_back({(Month(2020, 1) + i).lastDay(), i == 0 ? 61.0 : 1.0});
        enter(matter.sources[0], Month(2020, 1), Month(2020, 6));
        matter.restarts = {Month(2020, 2)}; // from which on one a month is done
        const GoalStanding in = GoalCourse(matter).at(QDate(2020, 6, 30));
        QCOMPARE(in.perMonth, 1.0);
        QCOMPARE(in.pace.finish, QDate(2030, 5, 31));
        matter.goal.target = 66 + 121;
        const GoalStanding tooLate = GoalCourse(matter).at(QDate(2020, 6, 30));
        QCOMPARE(tooLate.pace.finishKind, Pace::Finish::TooLate);
        QVERIFY(!tooLate.pace.finish.isValid());
    }

    void nothingEnteredIsNotZero()
    {
        const GoalCourse course(hundred());
        const GoalStanding s = course.at(QDate(2020, 2, 1));
        QVERIFY(!s.done);
        QVERIFY(!s.pledged);
        QCOMPARE(s.paceStatus, Status::NoData);
        QCOMPARE(s.status, Status::NoData);
        QCOMPARE(why(course, QDate(2020, 2, 1)), "No numbers yet.");
    }

    void aLevelUpAndDown()
    {
        const GoalCourse up(reserve(Goal::Kind::Level, 0.6, 0.9, {0.62, 0.66, 0.66, 0.70, 0.74, 0.77, 0.80}));
        GoalStanding s = up.at(QDate(2025, 7, 31));
        QCOMPARE(s.done, 0.80);
        QCOMPARE(s.window, 6);
        QVERIFY(std::abs(*s.perMonth - 0.03) < 1e-12);
        QCOMPARE(s.pace.elapsed, 211);
        QVERIFY(std::abs(*s.pace.projectedAtDeadline - 0.95) < 1e-12); // five whole months
        QCOMPARE(s.paceStatus, Status::Met);
        QCOMPARE(s.status, Status::Off);
        QVERIFY(s.projection && !s.projection->chance);
        QVERIFY(s.pace.ahead);
        const GoalCourse down(reserve(Goal::Kind::Cut, 1248, 748.8, {1230, 1200, 1150, 1100, 1050, 1000, 951}));
        s = down.at(QDate(2025, 7, 31));
        QVERIFY(s.pace.variance < 0 && s.pace.ahead);
        QCOMPARE(s.paceStatus, Status::Met);
        QCOMPARE(s.status, Status::Off);
        QCOMPARE(GoalText(UnitFormat()).paceWord(s), "Ahead");
        QVERIFY2(GoalText(UnitFormat()).varianceText(s).endsWith("below the path"),
                 qPrintable(GoalText(UnitFormat()).varianceText(s)));
        // A level is reached while it lasts.
        const GoalCourse once(reserve(Goal::Kind::Level, 0.6, 0.9, {0.62, 0.91, 0.66, 0.92, 0.93}));
        QCOMPARE(once.at(QDate(2025, 2, 28)).state, Pace::State::Reached);
        QCOMPARE(once.at(QDate(2025, 3, 31)).state, Pace::State::Running);
        QCOMPARE(once.at(QDate(2025, 5, 31)).reachedOn, QDate(2025, 4, 30));
    }

    void aGapIsNoStep()
    {
        const GoalCourse course(reserve(Goal::Kind::Level, 0, 100, {10, 12, NAN, 40, 41, 42, 43}));
        const GoalStanding s = course.at(QDate(2025, 7, 31));
        QCOMPARE(s.window, 4);
        QVERIFY(std::abs(*s.perMonth - 1.25) < 1e-12);
        QVERIFY(!s.projection);
        // Neither drawn nor judged: what was furthest behind is a month that was measured.
        const std::vector<GoalPoint> points = course.points(QDate(2025, 7, 31), GoalCourse::Step::Month);
        QCOMPARE(points.size(), 8u);
        QVERIFY(!points[0].done && !points[3].done);
        QCOMPARE(points[2].done, 12.0);
        QCOMPARE(points[4].done, 40.0);
        const GoalCourse late(reserve(Goal::Kind::Cut, 100, 50, {100, 98, NAN, NAN, 60}));
        QCOMPARE(late.at(QDate(2025, 5, 31)).worstOn, QDate(2025, 2, 28));
        QCOMPARE(late.at(QDate(2025, 4, 30)).asOf, QDate(2025, 2, 28));
    }

    /// Every day is judged by what was promised on it, however often it is looked back at.
    void anAmendmentLeavesThePastAsItWas()
    {
        GoalMatter matter = hundred();
        everyOtherDay(matter.sources[0], QDate(2020, 1, 1), QDate(2020, 3, 31));
        enter(matter.sources[0], Month(2020, 1), Month(2020, 3));
        const GoalStanding before = GoalCourse(matter).at(QDate(2020, 2, 29));
        QCOMPARE(before.worst, 30.0);
        GoalAmendment amendment;
        amendment.day = QDate(2020, 3, 1);
        amendment.target = 50;
        matter.amendments.push_back(amendment);
        const GoalCourse course(matter);
        const GoalStanding after = course.at(QDate(2020, 3, 31));
        QCOMPARE(after.worst, before.worst);
        QCOMPARE(after.worstOn, before.worstOn);
        // The line that is needed is one, wherever it is told.
        QCOMPARE(course.at(QDate(2020, 3, 1)).pace.expected, *course.expectedOn(QDate(2020, 3, 1)));
        QCOMPARE(course.at(QDate(2020, 2, 29)).pace.expected, *course.expectedOn(QDate(2020, 2, 29)));
    }

    void aMissingMonthIsNotInARow()
    {
        GoalMatter matter = reserve(Goal::Kind::Range, 0, 70, {75, 76, 77, NAN, 78, 79});
        matter.goal.high = 90;
        matter.goal.direction = Metric::Direction::Range;
        const GoalCourse course(matter);
        QCOMPARE(course.at(QDate(2025, 3, 31)).inRange, 3);
        QCOMPARE(course.at(QDate(2025, 6, 30)).inRange, 2);
        QCOMPARE(course.at(QDate(2025, 5, 31)).inRange, 1);
        // Kept to the end is known to the end.
        QCOMPARE(course.at(QDate(2025, 12, 31)).state, Pace::State::Overdue);
        QCOMPARE(course.at(QDate(2025, 12, 31)).paceStatus, Status::NoData);
        matter.goal.deadline = QDate(2025, 6, 30);
        QCOMPARE(GoalCourse(matter).at(QDate(2025, 12, 31)).state, Pace::State::Reached);
    }

    void keptInARange()
    {
        GoalMatter matter = reserve(Goal::Kind::Range, 0, 0.15, {0.149, 0.152, 0.16, 0.168});
        matter.goal.high = 0.2;
        matter.goal.deadline = {};
        matter.goal.direction = Metric::Direction::Range;
        const GoalCourse course(matter);
        const UnitFormat percent("%", 1, Metric::Kind::Rate);
        GoalStanding s = course.at(QDate(2025, 4, 30));
        QCOMPARE(s.status, Status::Met);
        QCOMPARE(s.inRange, 3);
        QVERIFY2(GoalText(percent).why(s).startsWith("16.8"), qPrintable(GoalText(percent).why(s)));
        QCOMPARE(GoalText(percent).finishText(s), "no end date");
        QCOMPARE(GoalText(percent).paceWord(s), "Kept");
        s = course.at(QDate(2025, 1, 31));
        QCOMPARE(s.status, Status::Near);
        QVERIFY(GoalText(percent).varianceText(s).endsWith("below the range"));
    }

    void stepsAlone()
    {
        GoalMatter matter;
        matter.goal.kind = Goal::Kind::Milestones;
        matter.goal.start = QDate(2025, 1, 1);
        matter.goal.deadline = QDate(2026, 12, 31);
        for (int i = 0; i < 9; ++i) {
            Milestone milestone;
            milestone.name = QStringLiteral("Step %1").arg(i + 1);
            milestone.due = QDate(2025, 3, 31).addMonths(3 * i);
            if (i < 6)
                milestone.done = milestone.due;
            matter.milestones.push_back(milestone);
        }
        const GoalCourse course(matter);
        GoalStanding s = course.at(QDate(2026, 10, 31));
        QCOMPARE(s.steps.done, 6);
        QCOMPARE(s.steps.due, 7);
        QCOMPARE(s.steps.firstOverdue->name, "Step 7");
        QCOMPARE(s.paceStatus, Status::Off);
        QCOMPARE(s.pace.finish, QDate(2027, 3, 31).addDays(s.steps.daysLate));
        QVERIFY2(why(course, QDate(2026, 10, 31)).startsWith("6 of 9 step"),
                 qPrintable(why(course, QDate(2026, 10, 31))));
        s = course.at(QDate(2026, 8, 1));
        QCOMPARE(s.paceStatus, Status::Met);
        QCOMPARE(s.state, Pace::State::Running);
    }

    void whatContributes()
    {
        GoalMatter matter = reserve(Goal::Kind::Level, 0, 1, {});
        matter.sources.clear();
        const auto child = [&](double weight, double from, double target, std::optional<double> now) {
            GoalChild c;
            c.link.weight = weight;
            c.baseline = from;
            c.targets = {{QDate(2025, 1, 1), target}};
            if (now)
                c.values = {{QDate(2025, 6, 30), *now}};
            matter.children.push_back(c);
        };
        child(3, 1248, 749, 951);
        matter.children.back().direction = Metric::Direction::Down;
        child(2, 0, 10, 13);
        child(1, 10, 20, 8);
        child(1, 0, 1, std::nullopt);
        const GoalStanding s = GoalCourse(matter).at(QDate(2025, 6, 30));
        QVERIFY(std::abs(*s.children->progress - 0.630928) < 1e-6);
        QVERIFY(std::abs(s.children->coverage - 0.857143) < 1e-6);
        QCOMPARE(s.status, Status::Off); // the heaviest is far from its own target
        const GoalStanding before = GoalCourse(matter).at(QDate(2025, 5, 31));
        QCOMPARE(before.status, Status::NoData);
    }
};

QTEST_APPLESS_MAIN(GoalStandingTest)

#include "GoalStandingTest.moc"
