// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GoalStanding.h"

#include "domain/CompensatedSum.h"
#include "domain/Judgement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace statroom {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int usualWindow = 6; // months
constexpr int levelWindow = 12; // both ends in the same season, so that the time of year does not pass for progress
constexpr int seasonsWindow = 12; // every season once
constexpr int leastWindow = 3;
constexpr double mostEvents = 1e9; // in a period
constexpr int longestForecast = 3653; // days: ten years
constexpr qint64 longestLife = 80'000; // days that are kept one by one

std::optional<double> known(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Status judged(double value, double target, std::optional<double> high, Metric::Direction direction,
              const Tolerance &tolerance)
{
    StatusQuestion question;
    question.direction = direction;
    question.shown = Period(Month(2000, 1), 1);
    question.latest = PeriodValue{question.shown, value, {}, {}, false, false};
    question.target.value = target;
    question.target.high = high;
    question.tolerance = tolerance;
    return judge(question).status;
}

void noFinish(Pace &pace, Pace::Finish why)
{
    pace.finishKind = why;
    pace.finish = {};
    pace.daysToFinish.reset();
    pace.daysLate = 0;
}

/// What holds on a day: the last value before or on it.
std::optional<double> heldOn(const std::vector<GoalValue> &values, QDate day)
{
    const auto after =
        std::upper_bound(values.begin(), values.end(), day, [](QDate d, const GoalValue &v) { return d < v.day; });
    return after == values.begin() ? std::nullopt : std::optional(std::prev(after)->value);
}

/// Months that are still to come in, the one with the last day in it being the last.
int wholeMonths(QDate from, QDate to)
{
    return std::max(0, Month::of(to) - Month::of(from));
}

/// The least number of days to come by which something is so that stays so; -1 where it is not within ten years.
template <class Arrives>
int firstDaysThat(const Arrives &arrives)
{
    if (!arrives(longestForecast))
        return -1;
    int low = 0;
    int high = longestForecast;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (arrives(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace

GoalTerms GoalTerms::on(const Goal &goal, std::span<const GoalAmendment> amendments, QDate day)
{
    GoalTerms terms{goal.deadline, goal.target, nullptr};
    for (const GoalAmendment &amendment : amendments) {
        if (amendment.day > day)
            break;
        if (amendment.target)
            terms.target = amendment.target;
        if (amendment.deadline.isValid())
            terms.deadline = amendment.deadline;
        terms.amendment = &amendment;
    }
    return terms;
}

double GoalCourse::Course::on(qint64 index) const
{
    if (byDay.empty() || index < 0)
        return unknown;
    return byDay[size_t(std::min(index, qint64(byDay.size()) - 1))];
}

GoalCourse::GoalCourse(GoalMatter matter) : m_matter(std::move(matter))
{
    for (const GoalSource &source : m_matter.sources) {
        const bool isDone = source.link.role == GoalLink::Role::Done;
        m_hasDone = m_hasDone || isDone;
        m_hasCommitted = m_hasCommitted || !isDone;
        if (!source.values.empty())
            m_lastNumber =
                m_lastNumber.isValid() ? std::max(m_lastNumber, source.values.back().day) : source.values.back().day;
        if (!isDone)
            continue;
        m_byDay = m_byDay || source.byDay;
        m_step = std::max(m_step, source.periodMonths);
        for (const Span &span : toldBy(source))
            m_lastNumber = m_lastNumber.isValid() ? std::max(m_lastNumber, span.second) : span.second;
    }
    m_days = std::clamp<qint64>(indexOf(lastDay()) + 1, 1, longestLife);
    for (const GoalSource &source : m_matter.sources)
        m_courses.push_back(courseOf(source));
    for (const GoalSource &source : m_matter.unclassified)
        m_unclassified.push_back(courseOf(source));

    m_done.byDay.assign(size_t(m_days), unknown);
    m_best.byDay.assign(size_t(m_days), unknown);
    const bool down = m_matter.goal.direction == Metric::Direction::Down;
    double best = unknown;
    for (size_t day = 0; day < size_t(m_days); ++day) {
        CompensatedSum sum;
        bool any = false;
        for (size_t i = 0; i < m_courses.size(); ++i) {
            if (m_matter.sources[i].link.role != GoalLink::Role::Done || std::isnan(m_courses[i].byDay[day]))
                continue;
            any = true;
            sum += m_courses[i].byDay[day];
        }
        if (any) {
            const double total = sum.value() + (isLevel() ? 0 : m_matter.goal.baseline);
            m_done.byDay[day] = total;
            if (std::isnan(best) || (down ? total < best : total > best))
                best = total;
        }
        m_best.byDay[day] = best;
    }

    learnWhatIsTold();

    // What came in period by period, and whether all of it is known for good.
    std::map<Month, Gain> gains;
    std::map<Month, int> entries;
    std::vector<Month> beginnings;
    for (const GoalSource &source : m_matter.sources) {
        if (source.link.role != GoalLink::Role::Done)
            continue;
        if (!source.entered.empty())
            beginnings.push_back(source.entered.front().period.last());
        for (const GoalSource::Entered &entered : source.entered) {
            Gain &gain = gains.try_emplace(entered.period.last(), Gain{entered.period.last(), 0, true}).first->second;
            gain.isSettled = gain.isSettled && !entered.preliminary;
            ++entries[entered.period.last()];
        }
    }
    // Classes of unlike periods are told together at the ends of the longest.
    Month anchor;
    for (const GoalSource &source : m_matter.sources)
        if (source.link.role == GoalLink::Role::Done && source.periodMonths == m_step && !source.entered.empty()
            && !anchor.isValid())
            anchor = source.entered.front().period.last();
    std::erase_if(gains, [&](const auto &entry) { return !anchor.isValid() || (entry.first - anchor) % m_step != 0; });
    for (auto &[last, gain] : gains) {
        const auto begun =
            std::count_if(beginnings.begin(), beginnings.end(), [last = last](Month month) { return month <= last; });
        const bool isWhole = entries[last] >= begun;
        // Where a class is missing, the sum of the others is no pace.
        gain.isSettled = gain.isSettled && isWhole;
        if (last.lastDay() < m_matter.goal.start)
            continue;
        if (!m_coveredFrom.isValid())
            m_coveredFrom = last - (m_step - 1);
        if (isWhole)
            m_covered.push_back(last);
    }
    double before = unknown;
    Month previous;
    for (auto &[last, gain] : gains) {
        const Month first = last - (m_step - 1);
        const double now = m_done.on(indexOf(last.lastDay()));
        if (isLevel()) {
            // A level is compared with the one a period before; across a gap nothing is known of the steps.
            const bool follows = previous.isValid() && last - previous == m_step;
            const double was = before;
            before = now;
            previous = last;
            if (!follows || !std::isfinite(was) || !std::isfinite(now))
                continue;
            gain.amount = now - was;
        } else {
            // A month that the goal begins in the middle of is no whole month.
            if (first.firstDay() < m_matter.goal.start)
                continue;
            const double was = first.firstDay() == m_matter.goal.start ? m_matter.goal.baseline
                                                                       : m_done.on(indexOf(first.firstDay()) - 1);
            if (!std::isfinite(now))
                continue;
            gain.amount = now - (std::isfinite(was) ? was : m_matter.goal.baseline);
        }
        m_gains.push_back(gain);
    }
    if (m_matter.goal.expectation == Goal::Expectation::Seasonal)
        learnSeasons();
    measureWorst();
}

/// The days that a source's numbers tell of. A period that is still open is told up to the day that its import
/// covers, else to the last number of any source: records that show one outcome would have shown the others.
std::vector<GoalCourse::Span> GoalCourse::toldBy(const GoalSource &source) const
{
    std::vector<Span> spans;
    const auto lastNumberIn = [&](const Period &period) {
        QDate last = period.firstDay().addDays(-1);
        for (const auto *sources : {&m_matter.sources, &m_matter.unclassified})
            for (const GoalSource &other : *sources) {
                if (!other.byDay || other.link.role == GoalLink::Role::Committed)
                    continue;
                const auto after = std::upper_bound(other.values.begin(), other.values.end(), period.lastDay(),
                                                    [](QDate day, const GoalValue &value) { return day < value.day; });
                if (after != other.values.begin())
                    last = std::max(last, std::prev(after)->day);
            }
        return last;
    };
    for (size_t i = 0; i < source.entered.size(); ++i) {
        const GoalSource::Entered &entered = source.entered[i];
        QDate last = entered.period.lastDay();
        if (source.byDay && entered.preliminary && i + 1 == source.entered.size())
            last = std::min(last, std::max(entered.until, lastNumberIn(entered.period)));
        if (last >= entered.period.firstDay())
            spans.emplace_back(entered.period.firstDay(), last);
    }
    return spans;
}

/// Of which days the numbers tell: between them, and after them, nothing is known, which is neither 0 nor as before.
/// What is counted by the day is told on each; what is known by the period is told at its end.
void GoalCourse::learnWhatIsTold()
{
    m_isKnown.assign(size_t(m_days), false);
    m_lastTold.assign(size_t(m_days), -1);
    std::vector<bool> tells(size_t(m_days), false);
    const bool anyFlow = std::any_of(m_matter.sources.begin(), m_matter.sources.end(), [](const GoalSource &source) {
        return source.link.role == GoalLink::Role::Done && source.link.measure == GoalLink::Measure::Flow;
    });
    const auto tell = [&](QDate first, QDate last) {
        if (last < m_matter.goal.start) {
            m_toldBefore = m_toldBefore.isValid() ? std::max(m_toldBefore, last) : last;
            return;
        }
        const qint64 from = std::max<qint64>(0, indexOf(first));
        const qint64 to = std::min(m_days - 1, indexOf(last));
        for (qint64 day = from; day <= to; ++day)
            m_isKnown[size_t(day)] = true;
        for (qint64 day = m_byDay ? from : to; day <= to; ++day)
            tells[size_t(day)] = true;
    };
    for (const GoalSource &source : m_matter.sources) {
        m_told.push_back(toldBy(source));
        // A level that holds says nothing of what is counted beside it.
        if (source.link.role != GoalLink::Role::Done
            || (anyFlow && !isLevel() && source.link.measure == GoalLink::Measure::Level))
            continue;
        for (const Span &span : m_told.back())
            tell(span.first, span.second);
        for (const GoalValue &value : source.values)
            tell(value.day, value.day);
    }
    // A level of the period before stands at the start, an older one does not.
    if (isLevel() && !tells[0])
        m_isKnown[0] = m_toldBefore.isValid()
            && Period(Month::of(m_toldBefore.addDays(1)), m_step).lastDay() >= m_matter.goal.start;
    qint32 last = -1;
    for (size_t day = 0; day < size_t(m_days); ++day) {
        if (tells[day])
            last = qint32(day);
        m_lastTold[day] = last;
    }
}

/// How far it was ever behind by each day: every day is judged by what was promised on it.
void GoalCourse::measureWorst()
{
    m_worst.resize(size_t(m_days));
    Worst worst;
    for (qint64 day = 0; day < m_days; ++day) {
        const QDate today = m_matter.goal.start.addDays(day);
        const double done = m_done.byDay[size_t(day)];
        if (m_lastTold[size_t(day)] == day && std::isfinite(done)) {
            const GoalTerms terms = GoalTerms::on(m_matter.goal, m_matter.amendments, today);
            if (const auto expected = expectedOn(today); expected && today <= terms.deadline) {
                const double behind = *terms.target < m_matter.goal.baseline ? done - *expected : *expected - done;
                if (behind > worst.behind)
                    worst = {behind, qint32(day)};
            }
        }
        m_worst[size_t(day)] = worst;
    }
}

/// From what was counted in full years before the promise; else from what drives it.
void GoalCourse::learnSeasons()
{
    const QDate start = m_matter.goal.start;
    std::map<Period, CompensatedSum> sums;
    std::map<Period, int> entries;
    std::vector<Month> beginnings;
    for (const GoalSource &source : m_matter.sources) {
        if (source.link.role != GoalLink::Role::Done || source.link.measure != GoalLink::Measure::Flow)
            continue;
        if (!source.entered.empty())
            beginnings.push_back(source.entered.front().period.last());
        for (const GoalSource::Entered &entered : source.entered) {
            const Period &period = entered.period;
            if (period.lastDay() >= start)
                break;
            ++entries[period];
            CompensatedSum &sum = sums[period];
            const auto first = std::lower_bound(source.values.begin(), source.values.end(), period.firstDay(),
                                                [](const GoalValue &value, QDate day) { return value.day < day; });
            for (auto value = first; value != source.values.end() && value->day <= period.lastDay(); ++value)
                sum += value->value;
        }
    }
    std::vector<PeriodValue> own;
    for (const auto &[period, sum] : sums) {
        const auto begun = std::count_if(beginnings.begin(), beginnings.end(),
                                         [last = period.last()](Month month) { return month <= last; });
        PeriodValue value;
        value.period = period;
        if (entries[period] >= begun)
            value.value = sum.value();
        own.push_back(value);
    }
    const Month before = Month::of(start);
    m_seasons = SeasonalShare::fromHistory(own, before.month(), before);
    if (!m_seasons)
        m_seasons = SeasonalShare::fromHistory(m_matter.driving, before.month(), before);
}

/// How much of the way is expected to be gone by the end of a day, 0..1.
double GoalCourse::shareOf(const GoalSpan &span, QDate day) const
{
    if (m_seasons)
        if (const double whole = m_seasons->between(span.start, span.deadline); whole > 0)
            return std::min(1.0, m_seasons->between(span.start, day) / whole);
    return span.total() > 0 ? std::clamp(double(span.elapsed(day)) / span.total(), 0.0, 1.0) : 1;
}

/// The months after one day, to the end of another, each as much of one as its share of the year is of a twelfth.
double GoalCourse::evenMonths(QDate after, QDate last) const
{
    return m_seasons->between(after.addDays(1), last) * 12;
}

std::optional<double> GoalCourse::Window::perEven() const
{
    CompensatedSum amount;
    CompensatedSum weight;
    for (size_t i = 0; i < amounts.size(); ++i) {
        amount += amounts[i];
        weight += weights.empty() ? 1 : weights[i];
    }
    return weight.value() > 0 ? known(amount.value() / weight.value()) : std::nullopt;
}

double GoalCourse::gainedUntil(const GoalStanding &s, QDate day) const
{
    return s.perEvenMonth ? *s.perEvenMonth * evenMonths(s.asOf, day)
                          : s.pace.rate.value_or(0) * double(s.asOf.daysTo(day));
}

/// The day on which the months to come, each by its season, make up what is left.
void GoalCourse::finishBySeason(GoalStanding &s, double target) const
{
    const double left = target - *s.done;
    const auto arrives = [&](int days) {
        const double gained = gainedUntil(s, s.asOf.addDays(days));
        return left < 0 ? gained <= left * (1 - 1e-9) : gained >= left * (1 - 1e-9);
    };
    if (*s.perEvenMonth * left <= 0)
        return noFinish(s.pace, Pace::Finish::Never);
    const int days = firstDaysThat(arrives);
    if (days < 0)
        return noFinish(s.pace, Pace::Finish::TooLate);
    s.pace.finishKind = Pace::Finish::On;
    s.pace.daysToFinish = days;
    s.pace.finish = s.asOf.addDays(days);
    s.pace.daysLate = int(s.terms.deadline.daysTo(s.pace.finish));
}

QDate GoalCourse::lastDay() const
{
    QDate last = m_matter.goal.deadline;
    for (const GoalAmendment &amendment : m_matter.amendments)
        if (amendment.deadline.isValid() && (!last.isValid() || amendment.deadline > last))
            last = amendment.deadline;
    if (m_lastNumber.isValid() && (!last.isValid() || m_lastNumber > last))
        last = m_lastNumber;
    for (const Milestone &milestone : m_matter.milestones)
        if (!last.isValid() || milestone.due > last)
            last = std::max(milestone.due, milestone.done);
    return last.isValid() ? std::max(last, m_matter.goal.start) : m_matter.goal.start;
}

GoalCourse::Course GoalCourse::courseOf(const GoalSource &source) const
{
    Course course;
    course.byDay.assign(size_t(m_days), unknown);
    const QDate start = m_matter.goal.start;
    const bool isFlow = source.link.measure == GoalLink::Measure::Flow;
    CompensatedSum sum;
    double held = unknown;
    size_t next = 0;
    // What was counted before the promise was made is no part of it; a level that stood then still stands.
    for (; next < source.values.size() && source.values[next].day < start; ++next)
        if (!isFlow)
            held = source.values[next].value;
    // An empty month is a number too: from the first one entered on, nothing means 0.
    QDate begins;
    for (const GoalSource::Entered &entered : source.entered)
        if (entered.period.lastDay() >= start) {
            begins = source.byDay ? std::max(start, entered.period.firstDay()) : entered.period.lastDay();
            break;
        }
    for (qint64 day = 0; day < m_days; ++day) {
        const QDate today = start.addDays(day);
        for (; next < source.values.size() && source.values[next].day <= today; ++next) {
            sum += source.values[next].value;
            held = isFlow ? sum.value() : source.values[next].value;
        }
        if (isFlow && std::isnan(held) && begins.isValid() && today >= begins)
            held = 0;
        course.byDay[size_t(day)] = held;
    }
    return course;
}

GoalSpan GoalCourse::span(const GoalTerms &terms) const
{
    return {m_matter.goal.start, terms.deadline.isValid() ? terms.deadline : lastDay(),
            isLevel() ? GoalSpan::Counting::Level : GoalSpan::Counting::Events};
}

/// The last day that numbers tell of. Before the first of them, the day that was asked for.
QDate GoalCourse::dayOfNumbers(QDate asked) const
{
    const qint64 day = std::min(indexOf(asked), m_days - 1);
    if (!m_hasDone || day < 0 || m_lastTold[size_t(day)] < 0)
        return asked;
    return m_matter.goal.start.addDays(m_lastTold[size_t(day)]);
}

/// The gains of the last closed periods that are known for good.
GoalCourse::Window GoalCourse::window(QDate asOf) const
{
    const int months = isLevel() ? levelWindow : m_seasons ? seasonsWindow : usualWindow;
    const int wanted = std::max(leastWindow, months / m_step);
    // What was before the process changed says nothing of what comes, as soon as there is enough after it.
    Month restart;
    for (const Month month : m_matter.restarts)
        if (month.firstDay() <= asOf)
            restart = std::max(restart, month);
    Window found;
    for (auto gain = m_gains.rbegin(); gain != m_gains.rend() && int(found.amounts.size()) < wanted; ++gain) {
        if (gain->last.lastDay() > asOf || !gain->isSettled)
            continue;
        // A step of a level begins with the period before it.
        const Month first = gain->last - (m_step - 1) - (isLevel() ? m_step : 0);
        if (int(found.amounts.size()) >= leastWindow && first < restart)
            break;
        found.amounts.push_back(gain->amount);
        if (m_seasons)
            found.weights.push_back(m_seasons->of(Period(gain->last - (m_step - 1), m_step)) * 12 / m_step);
    }
    std::reverse(found.amounts.begin(), found.amounts.end());
    std::reverse(found.weights.begin(), found.weights.end());
    return found;
}

QDate GoalCourse::firstReaching(double target, QDate asOf) const
{
    const bool down = m_matter.goal.direction == Metric::Direction::Down;
    const qint64 end = std::min(indexOf(asOf) + 1, m_days);
    if (end <= 0)
        return {};
    const double slack = 1e-9 * std::max(1.0, std::abs(target));
    if (isLevel()) {
        // A level is reached while it lasts.
        const auto holds = [&](qint64 day) {
            return down ? m_done.on(day) <= target + slack : m_done.on(day) >= target - slack;
        };
        qint64 first = indexOf(asOf);
        if (!holds(first))
            return {};
        while (first > 0 && holds(first - 1))
            --first;
        return m_matter.goal.start.addDays(first);
    }
    // The best so far only gets better, once there is one.
    const auto begin = m_best.byDay.begin();
    const auto found = std::partition_point(begin, begin + end, [&](double best) {
        return std::isnan(best) || (down ? best > target + slack : best < target - slack);
    });
    return found == begin + end ? QDate() : m_matter.goal.start.addDays(found - begin);
}

std::optional<double> GoalCourse::doneOn(QDate day) const
{
    const qint64 index = indexOf(day);
    return isKnownOn(index) ? known(m_done.on(index)) : std::nullopt;
}

std::optional<double> GoalCourse::expectedOn(QDate day) const
{
    const GoalTerms terms = GoalTerms::on(m_matter.goal, m_matter.amendments, day);
    if (!terms.target || !terms.deadline.isValid() || m_matter.goal.kind == Goal::Kind::Range)
        return std::nullopt;
    return m_matter.goal.baseline + (*terms.target - m_matter.goal.baseline) * shareOf(span(terms), day);
}

/// `months` are even ones where there are seasons.
std::optional<Projection> GoalCourse::projectionAt(const Window &window, double actual, double months,
                                                   double target) const
{
    const double steps = months / m_step;
    const std::vector<double> &gains = window.amounts;
    // Money or hours that add up are no events, however they are collected.
    const bool isEvents = !isLevel() && std::all_of(gains.begin(), gains.end(), [](double gain) {
        return gain == std::floor(gain) && std::abs(gain) < mostEvents;
    });
    if (isEvents)
        return projectCount(gains, actual, steps, target, window.weights);
    if (window.weights.empty())
        return projectLevel(gains, actual, steps);
    std::vector<double> even;
    for (size_t i = 0; i < gains.size(); ++i)
        if (window.weights[i] > 0)
            even.push_back(gains[i] / window.weights[i]);
    return projectLevel(even, actual, steps);
}

void GoalCourse::measure(GoalStanding &s) const
{
    const qint64 day = indexOf(s.asOf);
    s.done = known(m_done.on(day));
    CompensatedSum committed;
    bool anyCommitted = false;
    // What is committed holds from its day: it is looked up on the day asked for, however old the numbers are.
    const qint64 asked = indexOf(s.asked);
    for (size_t i = 0; i < m_courses.size(); ++i) {
        const GoalSource &source = m_matter.sources[i];
        const bool isDone = source.link.role == GoalLink::Role::Done;
        const std::optional<double> value = known(m_courses[i].on(isDone ? day : asked));
        s.classes.push_back({source.name, source.link.category, source.link.role, value});
        if (isDone || !value)
            continue;
        anyCommitted = true;
        committed += *value;
    }
    if (m_hasCommitted)
        s.committed = anyCommitted ? committed.value() : 0;
    if (s.done)
        s.pledged = *s.done + s.committed.value_or(0);
    for (size_t i = 0; i < m_unclassified.size(); ++i)
        if (const std::optional<double> value = known(m_unclassified[i].on(day)); value && *value != 0)
            s.unclassified.push_back(
                {m_matter.unclassified[i].name, m_matter.unclassified[i].link.category, GoalLink::Role::Done, value});

    for (size_t i = 0; i < m_told.size(); ++i) {
        const GoalSource &source = m_matter.sources[i];
        const auto later = std::upper_bound(m_told[i].begin(), m_told[i].end(), s.asOf,
                                            [](QDate asOf, const Span &span) { return asOf < span.first; });
        if (source.link.role != GoalLink::Role::Done || source.link.measure == GoalLink::Measure::Level
            || later == m_told[i].begin())
            continue;
        const QDate last = std::prev(later)->second;
        const Month next = Month::of(FiscalCalendar::endOfMonth(last).addDays(1));
        if (last < s.asOf && Period(next, source.periodMonths).lastDay() <= s.asOf)
            s.knownLess.emplace_back(source.name, last);
    }
    s.coverageMonths = m_step;
    if (m_coveredFrom.isValid()) {
        for (Period period(m_coveredFrom, m_step); period.lastDay() <= s.asked; period = period.next())
            ++s.coverage.expected;
        s.coverage.have = int(std::upper_bound(m_covered.begin(), m_covered.end(), Month::of(s.asked.addDays(1)) - 1)
                              - m_covered.begin());
    }
    const qint64 last = std::min(indexOf(s.asked), m_days - 1);
    s.lastNumber = last >= 0 && m_lastTold[size_t(last)] >= 0 ? m_matter.goal.start.addDays(m_lastTold[size_t(last)])
                                                              : m_toldBefore;
    if (m_hasDone && s.lastNumber.isValid()) {
        const Month next = Month::of(FiscalCalendar::endOfMonth(s.lastNumber).addDays(1));
        for (Period period(next, m_step); period.lastDay() <= s.asked; period = period.next())
            ++s.periodsNotIn;
    }
}

void GoalCourse::project(GoalStanding &s) const
{
    const double target = *s.terms.target;
    PaceQuestion question;
    question.span = span(s.terms);
    question.asOf = s.asOf;
    question.baseline = s.baseline;
    question.target = target;
    question.actual = s.done.value_or(s.baseline);
    question.tolerance = m_matter.tolerance;
    question.reachedOn = firstReaching(target, s.asOf);
    const Window gains = window(s.asOf);
    const int remaining = question.span.remaining(s.asOf);
    const double months = m_byDay ? remaining / daysPerMonth : wholeMonths(s.asOf, question.span.deadline);
    const double evenMonthsLeft = m_seasons ? evenMonths(s.asOf, question.span.deadline) : months;
    if (int(gains.amounts.size()) >= leastWindow) {
        s.window = int(gains.amounts.size());
        const double perStep = *meanOfLast(gains.amounts, s.window);
        s.perMonth = perStep / m_step;
        // By the month whole months are left, whatever their days.
        question.rate =
            m_byDay || remaining <= 0 || months <= 0 ? *s.perMonth / daysPerMonth : *s.perMonth * months / remaining;
    }
    s.lacksEarlierYear = m_matter.goal.expectation == Goal::Expectation::Seasonal && !m_seasons;
    if (m_seasons) {
        s.expectation = Goal::Expectation::Seasonal;
        question.expected = s.baseline + (target - s.baseline) * shareOf(question.span, s.asOf);
        if (s.window > 0) {
            if (const std::optional<double> perEven = gains.perEven())
                s.perEvenMonth = *perEven / m_step;
        } else if (const double passed = m_seasons->between(question.span.start, s.asOf) * 12; passed > 0 && s.done) {
            s.perEvenMonth = known((*s.done - s.baseline) / passed);
        }
        if (s.perEvenMonth && remaining > 0)
            question.rate = *s.perEvenMonth * evenMonthsLeft / remaining;
    }
    s.pace = pace(question);
    s.hasPace = true;
    // The deadline passes, whether or not the last numbers are in: what they show then is all there is to judge by.
    if (const int left = question.span.remaining(s.asked);
        left <= 0 && s.asked >= question.span.deadline && s.asked >= s.start && s.pace.state != Pace::State::Reached) {
        s.pace.state = Pace::State::Overdue;
        s.pace.remaining = left;
        s.pace.required.reset();
        s.pace.effort.reset();
        if (s.asOf < question.span.deadline)
            s.pace.projectedAtDeadline.reset();
        if (s.done)
            s.pace.status =
                judged(*s.done, target, {}, target < s.baseline ? Metric::Direction::Down : Metric::Direction::Up,
                       m_matter.tolerance);
    }
    if (!s.done) {
        // Before the first number there is nothing to go by, though the days pass.
        s.pace.rate.reset();
        s.pace.rateToDate.reset();
        s.pace.projectedAtDeadline.reset();
        s.pace.status = Status::NoData;
        s.pace.ratio.reset();
        s.pace.progress.reset();
        noFinish(s.pace, Pace::Finish::Unknown);
        s.perEvenMonth.reset();
    }
    if (s.perEvenMonth && s.pace.state != Pace::State::Reached)
        finishBySeason(s, target);
    // By the seasons the projected rate is that of the months to come, not of those that were.
    if (const auto lately = m_seasons ? s.pace.rateToDate : s.pace.rate; !s.perMonth && lately)
        s.perMonth = *lately * daysPerMonth;
    if (s.pace.required)
        s.requiredPerMonth = *s.pace.required == 0 ? 0
            : m_byDay || months <= 0               ? *s.pace.required * daysPerMonth
                                                   : (target - question.actual) / months;
    if (!m_byDay && s.perMonth && s.pace.finishKind == Pace::Finish::On) {
        // A total by the month is reached with a month, at its end.
        if (s.perEvenMonth) {
            s.pace.finish = Month::of(s.pace.finish).lastDay();
        } else {
            // Of a deadline within a month, that month is still to come.
            const double needed = (target - question.actual) / *s.perMonth;
            const Month closed = Month::of(s.asOf.addDays(1)) - 1;
            s.pace.finish = (closed + int(std::ceil(needed - 1e-9 * needed))).lastDay();
        }
        s.pace.daysLate = int(question.span.deadline.daysTo(s.pace.finish));
        if (s.asOf.daysTo(s.pace.finish) > longestForecast)
            noFinish(s.pace, Pace::Finish::TooLate);
    }
    // Old numbers tell of no finish that would have been known by now.
    if ((s.pace.finishKind == Pace::Finish::On && s.pace.finish < s.asked)
        || (s.pace.finishKind == Pace::Finish::TooLate && s.asOf.addDays(longestForecast) < s.asked))
        noFinish(s.pace, Pace::Finish::Unknown);
    s.state = s.pace.state;
    s.progress = s.pace.progress;
    s.paceStatus = s.pace.status;
    s.reachedOn = s.pace.state == Pace::State::Reached ? question.reachedOn : QDate();
    if (s.done)
        s.status = judged(*s.done, target, {}, m_matter.goal.direction, m_matter.tolerance);
    const double way = target - s.baseline;
    s.metByPledge = s.kind == Goal::Kind::Countdown && s.state != Pace::State::Reached && s.pledged
        && s.committed.value_or(0) > 0 && (*s.pledged - target) * (way < 0 ? -1 : 1) >= 0;

    if (s.done && s.state != Pace::State::Reached && s.state != Pace::State::Overdue) {
        if (evenMonthsLeft > 0)
            s.projection = projectionAt(gains, *s.done, evenMonthsLeft, target);
        // The days on which the upper and the lower end of the range come to the target.
        const auto firstDay = [&](bool best) {
            const int days = firstDaysThat([&](int after) {
                const double until = m_seasons ? evenMonths(s.asOf, s.asOf.addDays(after)) : after / daysPerMonth;
                const auto there = projectionAt(gains, *s.done, until, target);
                return there
                    && (way < 0 ? (best ? there->low <= target : there->high <= target)
                                : (best ? there->high >= target : there->low >= target));
            });
            return days < 0 ? QDate() : s.asOf.addDays(days);
        };
        if (s.projection && s.pace.finishKind == Pace::Finish::On) {
            s.earliest = firstDay(true);
            s.latest = firstDay(false);
        }
    }

    if (const qint64 end = std::min(indexOf(s.asOf), m_days - 1); end >= 0 && m_worst[size_t(end)].day >= 0) {
        s.worst = m_worst[size_t(end)].behind;
        s.worstOn = m_matter.goal.start.addDays(m_worst[size_t(end)].day);
    }
}

void GoalCourse::judgeRange(GoalStanding &s) const
{
    const bool hasBegun = s.asked >= s.start;
    s.state = hasBegun ? Pace::State::Running : Pace::State::NotStarted;
    if (!s.done)
        return;
    const auto statusOf = [&](double value) {
        return judged(value, *s.terms.target, s.high, Metric::Direction::Range, m_matter.tolerance);
    };
    s.status = statusOf(*s.done);
    s.paceStatus = hasBegun ? s.status : Status::NoData;
    // Kept to the end is what is known to its end: no whole period may be missing before it.
    if (s.terms.deadline.isValid() && s.asked >= s.terms.deadline) {
        const bool isKnownToItsEnd = Period(Month::of(s.asOf.addDays(1)), m_step).lastDay() > s.terms.deadline;
        s.state = s.status == Status::Met && isKnownToItsEnd ? Pace::State::Reached : Pace::State::Overdue;
        // That it was inside before says nothing of whether it was kept.
        if (!isKnownToItsEnd && s.status == Status::Met)
            s.paceStatus = Status::NoData;
    }
    if (s.state == Pace::State::Reached)
        s.reachedOn = s.terms.deadline;
    for (const GoalSource &source : m_matter.sources) {
        if (source.link.role != GoalLink::Role::Done)
            continue;
        // In a row: a period that nobody entered breaks it.
        Period follows;
        for (auto entered = source.entered.rbegin(); entered != source.entered.rend(); ++entered) {
            if (entered->period.lastDay() > s.asOf)
                continue;
            if (follows.isValid() && entered->period.next() != follows)
                break;
            follows = entered->period;
            const double value = m_done.on(indexOf(entered->period.lastDay()));
            if (!std::isfinite(value) || statusOf(value) != Status::Met)
                break;
            ++s.inRange;
        }
        break;
    }
}

void GoalCourse::judgeSteps(GoalStanding &s) const
{
    for (const Milestone &milestone : m_matter.milestones) {
        ++s.steps.all;
        const bool isDone = milestone.isDone(s.asked);
        s.steps.done += isDone;
        s.steps.due += milestone.due <= s.asked;
        if (milestone.isOverdue(s.asked)) {
            ++s.steps.overdue;
            if (!s.steps.firstOverdue) {
                s.steps.firstOverdue = &milestone;
                s.steps.daysLate = int(milestone.due.daysTo(s.asked));
            }
        } else if (!isDone && !s.steps.next) {
            s.steps.next = &milestone;
        }
    }
    if (s.kind != Goal::Kind::Milestones)
        return;
    s.done = s.steps.done;
    s.pace.expected = s.steps.due;
    s.pace.variance = double(s.steps.done) - s.steps.due;
    s.pace.ahead = s.steps.overdue == 0;
    const QDate last = s.terms.deadline.isValid() ? s.terms.deadline
        : m_matter.milestones.empty()             ? QDate()
                                                  : m_matter.milestones.back().due;
    s.pace.elapsed = std::max(0, int(s.start.daysTo(s.asked)));
    s.pace.remaining = last.isValid() ? int(s.asked.daysTo(last)) : 0;
    if (s.steps.all > 0)
        s.progress = s.pace.progress = double(s.steps.done) / s.steps.all;
    if (s.steps.all > 0 && s.steps.done == s.steps.all) {
        s.state = Pace::State::Reached;
        for (const Milestone &milestone : m_matter.milestones)
            s.reachedOn = s.reachedOn.isValid() ? std::max(s.reachedOn, milestone.done) : milestone.done;
    } else {
        s.state = s.asked < s.start            ? Pace::State::NotStarted
            : last.isValid() && s.asked > last ? Pace::State::Overdue
                                               : Pace::State::Running;
    }
    s.pace.state = s.state;
    if (s.state == Pace::State::Reached) {
        s.pace.finishKind = Pace::Finish::Reached;
        s.pace.finish = s.reachedOn;
    } else if (last.isValid() && s.steps.all > 0) {
        // The rest of the plan holds, as late as it is now.
        s.pace.finishKind = Pace::Finish::On;
        s.pace.finish = std::max(last, m_matter.milestones.empty() ? last : m_matter.milestones.back().due)
                            .addDays(s.steps.daysLate);
        s.pace.finish = std::max(s.pace.finish, s.asked);
    }
    if (s.pace.finish.isValid() && last.isValid())
        s.pace.daysLate = int(last.daysTo(s.pace.finish));
    if (s.steps.all == 0 || s.state == Pace::State::NotStarted)
        return;
    // Of the steps that are due, how many were taken.
    const int taken = int(std::count_if(m_matter.milestones.begin(), m_matter.milestones.end(),
                                        [&](const Milestone &m) { return m.due <= s.asked && m.isDone(s.asked); }));
    s.status = s.paceStatus =
        s.steps.due == 0 ? Status::Met : judged(taken, s.steps.due, {}, Metric::Direction::Up, m_matter.tolerance);
    s.pace.status = s.paceStatus;
}

void GoalCourse::judgeChildren(GoalStanding &s) const
{
    if (m_matter.children.empty())
        return;
    std::vector<ProgressPart> parts;
    double weights = 0;
    bool allMet = true;
    bool weightyOff = false;
    for (const GoalChild &child : m_matter.children)
        weights += child.link.weight;
    for (const GoalChild &child : m_matter.children) {
        ProgressPart part;
        part.weight = child.link.weight;
        const std::optional<double> value = heldOn(child.values, s.asked);
        const std::optional<double> target = heldOn(child.targets, s.asked);
        if (value && target) {
            const Status status = judged(*value, *target, {}, child.direction, child.tolerance);
            allMet = allMet && status == Status::Met;
            weightyOff = weightyOff || (status == Status::Off && weights > 0 && child.link.weight * 3 >= weights);
            // Without a starting point, or with one that is the target already, only reaching it is progress.
            part.progress = child.baseline ? statroom::progress(*child.baseline, *target, *value) : std::nullopt;
            if (!part.progress && status == Status::Met)
                part.progress = 1;
        } else {
            allMet = false;
        }
        parts.push_back(part);
    }
    s.children = rollUpProgress(parts);
    if (m_hasDone || s.kind == Goal::Kind::Milestones)
        return;
    s.progress = s.children->progress;
    if (!s.children->coversEnough() || !s.children->progress) {
        s.status = s.paceStatus = Status::NoData;
        return;
    }
    const double elapsed = std::min(1.0, s.pace.timeElapsed);
    const bool isLate = elapsed > 0 && *s.children->progress / elapsed < 0.9;
    s.status = s.paceStatus = allMet ? Status::Met : weightyOff || isLate ? Status::Off : Status::Near;
}

GoalStanding GoalCourse::at(QDate day) const
{
    const Goal &goal = m_matter.goal;
    GoalStanding s;
    s.goal = goal.id;
    s.kind = goal.kind;
    s.start = goal.start;
    s.baseline = goal.baseline;
    s.high = goal.high;
    s.tolerance = m_matter.tolerance;
    // A closed goal keeps the figures of its last day.
    if (goal.isClosed() && day >= goal.closedOn) {
        s.closing = goal.closing;
        s.closedOn = goal.closedOn;
        day = goal.closedOn;
    }
    s.asked = day;
    s.asOf = dayOfNumbers(day);
    s.terms = GoalTerms::on(goal, m_matter.amendments, day);
    measure(s);
    if (s.isClosed() && goal.closedDone) {
        s.done = goal.closedDone;
        if (goal.closedCommitted)
            s.committed = goal.closedCommitted;
        s.pledged = *s.done + s.committed.value_or(0);
    }
    if (goal.kind == Goal::Kind::Range)
        judgeRange(s);
    else if (goal.kind != Goal::Kind::Milestones && s.terms.target && s.terms.deadline.isValid())
        project(s);
    judgeSteps(s);
    judgeChildren(s);
    return s;
}

std::vector<GoalPoint> GoalCourse::points(QDate to, Step step) const
{
    std::vector<GoalPoint> points;
    const QDate start = m_matter.goal.start;
    for (QDate day = start; day <= to; day = day.addDays(1)) {
        if (step == Step::Month && day != start && day != to && day != FiscalCalendar::endOfMonth(day))
            continue;
        const qint64 index = indexOf(day);
        const bool isKnown = isKnownOn(index);
        // Within a period of several months a level is neither known nor missing.
        if (isLevel() && isKnown && day != start && m_hasDone && m_lastTold[size_t(index)] != index)
            continue;
        GoalPoint point;
        point.day = day;
        point.done = isKnown ? known(m_done.on(index)) : std::nullopt;
        CompensatedSum committed;
        for (size_t i = 0; i < m_courses.size(); ++i) {
            const std::optional<double> value = known(m_courses[i].on(index));
            if (m_matter.sources[i].link.role == GoalLink::Role::Done)
                point.classes.push_back(isKnown ? value : std::nullopt);
            else
                committed += value.value_or(0);
        }
        if (m_hasCommitted)
            point.committed = committed.value();
        point.expected = expectedOn(day);
        points.push_back(std::move(point));
        if (points.size() > size_t(longestLife))
            break;
    }
    return points;
}

std::vector<GoalFan> GoalCourse::fan(const GoalStanding &s) const
{
    std::vector<GoalFan> fan;
    if (!s.hasPace || !s.done || !s.pace.rate || s.pace.remaining <= 0 || s.state == Pace::State::Reached
        || s.state == Pace::State::NotStarted)
        return fan;
    fan.push_back({s.asOf, *s.done, *s.done, *s.done});
    const Window gains = window(s.asOf);
    for (Month month = Month::of(s.asOf.addDays(1));; month = month + 1) {
        const QDate day = std::min(month.lastDay(), s.terms.deadline);
        const int days = int(s.asOf.daysTo(day));
        GoalFan point{day, *s.done + gainedUntil(s, day), {}, {}};
        const double months = m_seasons ? evenMonths(s.asOf, day)
            : m_byDay                   ? days / daysPerMonth
                                        : std::max(1, wholeMonths(s.asOf, day));
        if (const auto range = projectionAt(gains, *s.done, months, *s.terms.target)) {
            point.low = range->low;
            point.high = range->high;
        }
        fan.push_back(point);
        if (day >= s.terms.deadline || fan.size() > 600)
            break;
    }
    return fan;
}

} // namespace statroom
