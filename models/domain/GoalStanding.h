// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Aggregation.h"
#include "domain/Goal.h"
#include "domain/Pace.h"
#include "domain/SeasonalShare.h"
#include "domain/UnitFormat.h"

#include <QStringList>

#include <span>
#include <vector>

namespace statroom {

/// A number of a day: of a flow what was added on it, of a level what holds from it on.
struct GoalValue
{
    QDate day;
    double value = 0;

    bool operator==(const GoalValue &) const = default;
};

/// The numbers of one class of a goal: one link, of one or several series.
struct GoalSource
{
    /// A period of the metric that somebody entered.
    struct Entered
    {
        Period period;
        bool preliminary = false;
        QDate until; ///< of one that is still open, what its import covers; invalid = to its last number
    };

    GoalLink link;
    QString name; ///< of its category, else of its metric
    std::vector<GoalValue> values; ///< by day
    std::vector<Entered> entered; ///< by period
    int periodMonths = 1;
    bool byDay = false; ///< numbers of days; else each stands at the end of its period
};

/// A metric that contributes with a weight: its own way from its baseline to its target.
struct GoalChild
{
    GoalLink link;
    QString name;
    std::vector<GoalValue> values; ///< by day
    std::vector<GoalValue> targets; ///< each holds from its day on
    std::optional<double> baseline;
    Metric::Direction direction = Metric::Direction::Up;
    Tolerance tolerance;
};

/// What a promise says on a day, amendments told until then included.
struct GoalTerms
{
    QDate deadline; ///< invalid = without an end
    std::optional<double> target;
    const GoalAmendment *amendment = nullptr; ///< the last one

    static GoalTerms on(const Goal &goal, std::span<const GoalAmendment> amendments, QDate day);
};

/// Everything about a goal that its standing on any day follows from; read once.
struct GoalMatter
{
    Goal goal;
    std::vector<GoalAmendment> amendments; ///< by day
    std::vector<Milestone> milestones; ///< by due day, without retired ones
    std::vector<GoalSource> sources; ///< done and committed classes, in their order; of a goal about a level one
    std::vector<GoalSource> unclassified; ///< categories of the same metrics that are in no class
    std::vector<GoalChild> children;
    std::vector<PeriodValue>
        driving; ///< what drives it, where its own numbers have no earlier years to learn seasons of
    std::vector<Month> restarts; ///< from which on one of its processes is another, as marked on its chart
    Tolerance tolerance; ///< the goal's, else the city's
};

/// How a goal stands as of a day: done, committed, where it should be by now, how fast it goes and where it will
/// end. Numbers are finite or absent, and missing is never 0. Status (now against the target) and pace (projected
/// against the target) are two facts. Conventions: the paper on pace; a countdown is counted by the day, and and
/// its figures are of the last day that numbers tell of: by month, the end of the last month that has any. Once the
/// deadline is past it is overdue, whether or not the last numbers are in. By the seasons, a month is expected to bring
/// its share of the full years before the goal began; the pace that is projected is that of the months so far, twelve
/// at most, each against its share. Where all that has passed has no share, the pace is projected straight.
struct GoalStanding
{
    struct Class
    {
        QString name;
        CategoryId category;
        GoalLink::Role role = GoalLink::Role::Done;
        std::optional<double> value;
    };
    /// Dated steps, on this day.
    struct Steps
    {
        int all = 0;
        int due = 0; ///< by now
        int done = 0;
        int overdue = 0;
        const Milestone *firstOverdue = nullptr; ///< of the matter that was asked
        const Milestone *next = nullptr;
        int daysLate = 0; ///< of the longest overdue one
    };

    GoalId goal;
    Goal::Kind kind = Goal::Kind::Countdown;
    QDate asked; ///< the day asked for
    QDate asOf; ///< the day its numbers are of
    QDate start;
    GoalTerms terms;
    std::optional<double> high;
    double baseline = 0;
    Tolerance tolerance;

    std::optional<double> done; ///< a countdown's total, else the level reached; none before the first number
    std::optional<double> committed; ///< none where nothing is ever committed
    std::optional<double> pledged; ///< both
    std::vector<Class> classes;
    std::vector<Class> unclassified; ///< those with anything in them
    Coverage coverage; ///< periods in which every done class that had begun was entered
    /// Done classes that had begun and are known to an earlier day than the rest: what came since is not in the total.
    std::vector<std::pair<QString, QDate>> knownLess;
    int coverageMonths = 1; ///< how long such a period is
    QDate lastNumber; ///< the last day anything is known of
    int periodsNotIn = 0; ///< whole ones since then that nobody entered

    Pace pace; ///< of countdowns and levels with an end
    bool hasPace = false;
    std::optional<double> perMonth; ///< lately, what the projection rests on
    int window = 0; ///< periods that it is the mean of; 0 = of all to date
    std::optional<double> requiredPerMonth;
    std::optional<Projection> projection; ///< at the deadline
    QDate earliest; ///< of the finish, by the same range; invalid = not within ten years
    QDate latest;
    double worst = 0; ///< the furthest it ever was behind an even pace; 0 = never
    QDate worstOn;

    Goal::Expectation expectation = Goal::Expectation::Straight; ///< as it is here
    bool lacksEarlierYear = false; ///< seasons are wanted, and nothing shows them
    std::optional<double> perEvenMonth; ///< by the seasons: lately, in a month with a twelfth of the year

    Status status = Status::NoData; ///< now, against the target
    Status paceStatus = Status::NoData;
    Pace::State state = Pace::State::NotStarted;
    QDate reachedOn; ///< the first day on which the target was reached
    bool metByPledge = false; ///< the pledge reaches the target, the finished work does not
    int inRange = 0; ///< of a range: periods in a row inside
    Steps steps;
    std::optional<RolledUpProgress> children; ///< progress of what contributes
    std::optional<double> progress; ///< not clamped
    Goal::Closing closing = Goal::Closing::Open;
    QDate closedOn;

    bool isClosed() const { return closing != Goal::Closing::Open; }
    /// From the day that its figures are of, as all of them; once the deadline is past, the days since then, negative.
    int daysLeft() const
    {
        if (!terms.deadline.isValid())
            return 0;
        // Of events the first day is one of those that are left before it begins.
        const QDate before = kind == Goal::Kind::Countdown ? start.addDays(-1) : start;
        return int((asked >= terms.deadline ? asked : std::max(asOf, before)).daysTo(terms.deadline));
    }
    /// A whole period is missing since its figures.
    bool isBehindTheDay() const { return periodsNotIn > 0; }
};

/// One moment of a burn-up.
struct GoalPoint
{
    QDate day;
    std::vector<std::optional<double>> classes; ///< of done, in their order
    std::optional<double> done;
    std::optional<double> committed; ///< on top of done
    std::optional<double> expected; ///< the line needed, by the terms of that day
};

/// The projection drawn on from a day: the line and its 80 % range.
struct GoalFan
{
    QDate day;
    double point = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/// The whole course of a goal: answers for any day without reading anything, fast enough for a slider.
class GoalCourse
{
public:
    explicit GoalCourse(GoalMatter matter);

    const GoalMatter &matter() const { return m_matter; }
    const Goal &goal() const { return m_matter.goal; }
    QDate firstDay() const { return m_matter.goal.start; }
    /// The deadline, or the last number where that is later or there is none.
    QDate lastDay() const;
    QDate lastNumber() const { return m_lastNumber; }
    /// Whether earlier years show what each month of the year brings.
    bool knowsSeasons() const { return m_seasons.has_value(); }

    GoalStanding at(QDate day) const;

    enum class Step { Day, Month };
    /// From the start to a day. By month: on its last days, the start and the day itself.
    std::vector<GoalPoint> points(QDate to, Step step) const;
    std::optional<double> doneOn(QDate day) const;
    std::optional<double> expectedOn(QDate day) const;
    /// From the standing's day to its deadline, a point a month; empty without a projection.
    std::vector<GoalFan> fan(const GoalStanding &standing) const;

private:
    struct Course
    {
        std::vector<double> byDay; ///< NaN where nothing is known yet
        double on(qint64 index) const;
    };
    struct Gain
    {
        Month last;
        double amount = 0;
        bool isSettled = false;
    };

    /// Periods, and how much of an even one each is by its season.
    struct Window
    {
        std::vector<double> amounts;
        std::vector<double> weights; ///< empty = all are even

        std::optional<double> perEven() const; ///< amount
    };

    using Span = std::pair<QDate, QDate>;
    /// How far behind it was at the furthest, and on which day; -1 = never.
    struct Worst
    {
        double behind = 0;
        qint32 day = -1;
    };

    bool isKnownOn(qint64 index) const { return m_hasDone && index >= 0 && index < m_days && m_isKnown[size_t(index)]; }
    std::vector<Span> toldBy(const GoalSource &source) const;
    void learnWhatIsTold();
    void measureWorst();
    qint64 indexOf(QDate day) const { return m_matter.goal.start.daysTo(day); }
    GoalSpan span(const GoalTerms &terms) const;
    bool isLevel() const { return m_matter.goal.kind != Goal::Kind::Countdown; }
    Course courseOf(const GoalSource &source) const;
    QDate dayOfNumbers(QDate asked) const;
    Window window(QDate asOf) const;
    void learnSeasons();
    double shareOf(const GoalSpan &span, QDate day) const;
    double evenMonths(QDate after, QDate last) const;
    double gainedUntil(const GoalStanding &standing, QDate day) const;
    void finishBySeason(GoalStanding &standing, double target) const;
    void measure(GoalStanding &standing) const;
    void project(GoalStanding &standing) const;
    void judgeRange(GoalStanding &standing) const;
    void judgeSteps(GoalStanding &standing) const;
    void judgeChildren(GoalStanding &standing) const;
    QDate firstReaching(double target, QDate asOf) const;
    std::optional<Projection> projectionAt(const Window &window, double actual, double months, double target) const;

    GoalMatter m_matter;
    bool m_byDay = false;
    bool m_hasDone = false;
    bool m_hasCommitted = false;
    int m_step = 1; ///< months of a period
    qint64 m_days = 0;
    std::vector<Course> m_courses; ///< of the sources
    std::vector<Course> m_unclassified;
    Course m_done;
    Course m_best; ///< the furthest the total ever got
    std::vector<std::vector<Span>> m_told; ///< of the sources
    std::vector<bool> m_isKnown; ///< by day: it lies in a period that was entered
    std::vector<qint32> m_lastTold; ///< by day: the last one by then that numbers tell of; -1 = none
    QDate m_toldBefore; ///< the last one before the start
    std::vector<Worst> m_worst; ///< by day, until then
    std::vector<Gain> m_gains;
    std::vector<Month> m_covered; ///< the last months of periods in which all that had begun was entered
    Month m_coveredFrom; ///< the first of the first of them
    QDate m_lastNumber;
    std::optional<SeasonalShare> m_seasons;
};

} // namespace statroom
