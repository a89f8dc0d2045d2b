// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GoalText.h"

#include "domain/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(GoalText)
};

QString days(int n)
{
    return Told::tr("%n day(s)", nullptr, n);
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

/// The day that the figures are of: past a deadline nothing newer need be known.
QDate lastKnown(const GoalStanding &s)
{
    return s.lastNumber.isValid() ? std::min(s.asOf, s.lastNumber) : s.asOf;
}

QString percent(double share, const QLocale &locale)
{
    return UnitFormat(QStringLiteral("%"), 0, Metric::Kind::Rate, locale).format(share);
}

} // namespace

QString GoalText::day(QDate day) const
{
    return m_format.locale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString GoalText::periods(const GoalStanding &s, int number) const
{
    return s.coverageMonths == 12 ? Told::tr("%n year(s)", nullptr, number)
        : s.coverageMonths == 3   ? Told::tr("%n quarter(s)", nullptr, number)
                                  : Told::tr("%n month(s)", nullptr, number);
}

double GoalText::possible(const GoalStanding &s, double forecast) const
{
    const double done = s.done.value_or(0);
    if (s.baseline >= 0 && s.terms.target.value_or(0) >= 0 && done >= 0)
        forecast = std::max(forecast, 0.0);
    if (m_format.isPercent() && s.baseline <= 1 && s.terms.target.value_or(0) <= 1 && done <= 1)
        forecast = std::min(forecast, 1.0);
    return forecast;
}

/// The whole periods since the last number that nobody entered: missing, and not 0.
QString GoalText::notIn(const GoalStanding &s) const
{
    if (s.coverageMonths != 1)
        return Told::tr("%1 since then not in yet").arg(periods(s, s.periodsNotIn));
    // A month that is in up to a day is not missing.
    const Month first = Month::of(FiscalCalendar::endOfMonth(lastKnown(s)).addDays(1));
    const Month last = first + (s.periodsNotIn - 1);
    const auto named = [&](Month month) {
        return m_format.locale().toString(month.firstDay(),
                                          month.year() == last.year() && month != last ? QStringLiteral("MMMM")
                                                                                       : QStringLiteral("MMMM yyyy"));
    };
    return s.periodsNotIn == 1 ? Told::tr("%1 is not in yet").arg(named(first))
        : s.periodsNotIn == 2  ? Told::tr("%1 and %2 are not in yet").arg(named(first), named(last))
                               : Told::tr("%1 to %2 are not in yet").arg(named(first), named(last));
}

QString GoalText::pacePhrase(const GoalStanding &s) const
{
    const QString pace = s.window > 0 ? Told::tr("at the pace of the last %1").arg(periods(s, s.window))
                                      : Told::tr("at the pace so far");
    return s.perEvenMonth ? Told::tr("%1, month by month as in earlier years,").arg(pace) : pace;
}

/// A distance: of events a number, of levels in the metric's own differences.
QString GoalText::size(const GoalStanding &s, double distance) const
{
    return s.kind == Goal::Kind::Countdown ? m_format.number(distance) : m_format.difference(distance);
}

/// How the projected end compares with the promise.
QString GoalText::against(const GoalStanding &s) const
{
    const QString band = s.tolerance.kind == Tolerance::Kind::Absolute ? m_format.difference(s.tolerance.amount)
                                                                       : percent(s.tolerance.amount, m_format.locale());
    switch (s.paceStatus) {
    case Status::Met:
        return Told::tr("enough to keep the promise");
    case Status::Near:
        return Told::tr("short of the promise, but within %1 of it").arg(band);
    case Status::Off:
        return s.tolerance.amount > 0 ? Told::tr("more than %1 short of the promise").arg(band)
                                      : Told::tr("short of the promise");
    default:
        return {};
    }
}

QString GoalText::stands(const GoalStanding &s) const
{
    if (s.kind == Goal::Kind::Milestones) {
        if (s.steps.all == 0)
            return Told::tr("no steps have been set");
        QString text =
            Told::tr("%1 of %n step(s) done, %2 due by now", nullptr, s.steps.all).arg(s.steps.done).arg(s.steps.due);
        if (s.steps.firstOverdue)
            text += Told::tr("; “%1” is overdue by %2").arg(s.steps.firstOverdue->name, days(s.steps.daysLate));
        return text;
    }
    if (!s.done) {
        if (s.children && s.children->progress)
            return Told::tr("what contributes has come %1 of its way, told by %2 of the weight")
                .arg(percent(*s.children->progress, m_format.locale()),
                     percent(s.children->coverage, m_format.locale()));
        return Told::tr("no numbers yet");
    }
    const double target = s.terms.target.value_or(0);
    if (s.kind == Goal::Kind::Range) {
        const QString range = m_format.range(target, s.high.value_or(target));
        if (s.status == Status::Met)
            return s.inRange > 1
                ? Told::tr("%1, inside %2 for %3 in a row").arg(m_format.format(*s.done), range, periods(s, s.inRange))
                : Told::tr("%1, inside %2").arg(m_format.format(*s.done), range);
        return *s.done < target ? Told::tr("%1, below the range %2").arg(m_format.format(*s.done), range)
                                : Told::tr("%1, above the range %2").arg(m_format.format(*s.done), range);
    }
    if (s.kind == Goal::Kind::Countdown) {
        const QString of = Told::tr("%1 of %2 done").arg(m_format.number(*s.done), m_format.plain(target));
        if (s.state == Pace::State::Running)
            return (s.expectation == Goal::Expectation::Seasonal
                        ? Told::tr("%1 on day %2, where the seasons of earlier years would have %3")
                        : Told::tr("%1 on day %2, where an even pace would have %3"))
                .arg(of)
                .arg(s.pace.elapsed)
                .arg(m_format.number(s.pace.expected));
        return of;
    }
    const QString shown = m_format.apart(*s.done, {target});
    const QDate known = lastKnown(s);
    const bool isMonth = known == FiscalCalendar::endOfMonth(known);
    const QString value = isMonth
        ? Told::tr("%1 in %2 against a target of %3")
              .arg(shown, m_format.locale().toString(known, QStringLiteral("MMM yyyy")), m_format.plain(target))
        : Told::tr("%1 on %2 against a target of %3").arg(shown, day(known), m_format.plain(target));
    return s.state == Pace::State::Running
        ? Told::tr("%1, where an even path would have %2").arg(value, m_format.format(s.pace.expected))
        : value;
}

QString GoalText::ends(const GoalStanding &s) const
{
    if (s.state == Pace::State::Reached) {
        if (!s.reachedOn.isValid())
            return Told::tr("reached");
        if (s.kind == Goal::Kind::Range)
            return Told::tr("kept until %1").arg(day(s.reachedOn));
        const QString reached = Told::tr("reached on %1").arg(day(s.reachedOn));
        if (!s.terms.deadline.isValid())
            return reached;
        const int early = int(s.reachedOn.daysTo(s.terms.deadline));
        return early > 0 ? Told::tr("%1, %2 before the deadline").arg(reached, days(early))
            : early < 0  ? Told::tr("%1, %2 after the deadline").arg(reached, days(-early))
                         : Told::tr("%1, on the last day").arg(reached);
    }
    if (s.isClosed())
        return {};
    QString text;
    if (s.state == Pace::State::Overdue)
        text = s.daysLeft() >= 0 ? Told::tr("its last day is over")
            : s.steps.firstOverdue && s.kind == Goal::Kind::Milestones
            ? Told::tr("the whole is overdue by %1").arg(days(-s.daysLeft()))
            : Told::tr("overdue by %1").arg(days(-s.daysLeft()));
    if (s.kind == Goal::Kind::Milestones) {
        if (s.pace.finishKind == Pace::Finish::On && s.pace.daysLate > 0) {
            const QString late = Told::tr("if the plan from here holds, it ends on %1, %2 late")
                                     .arg(day(s.pace.finish), days(s.pace.daysLate));
            text = text.isEmpty() ? late : Told::tr("%1; %2").arg(text, late);
        }
        return text;
    }
    if (!s.hasPace || !s.done)
        return text;
    QString projected;
    if (s.pace.finishKind == Pace::Finish::Never)
        projected = Told::tr("never reached at this rate");
    else if (s.state == Pace::State::Running && s.pace.projectedAtDeadline && s.kind == Goal::Kind::Countdown)
        projected = Told::tr("%1 %2 are done on the last day, %3")
                        .arg(pacePhrase(s), m_format.number(possible(s, *s.pace.projectedAtDeadline)), against(s));
    else if (s.state == Pace::State::Running && s.pace.projectedAtDeadline)
        projected = Told::tr("%1 it ends at %2, %3")
                        .arg(pacePhrase(s), m_format.format(possible(s, *s.pace.projectedAtDeadline)), against(s));
    else if (s.pace.finishKind == Pace::Finish::TooLate)
        projected = Told::tr("%1 it is reached %2").arg(pacePhrase(s), finishText(s));
    else if (s.pace.finishKind == Pace::Finish::On)
        projected = Told::tr("%1 it is reached on %2").arg(pacePhrase(s), day(s.pace.finish));
    return text.isEmpty() ? projected : projected.isEmpty() ? text : Told::tr("%1; %2").arg(text, projected);
}

QString GoalText::why(const GoalStanding &s) const
{
    if (s.state == Pace::State::NotStarted && !s.isClosed())
        return Told::tr("It begins on %1.").arg(day(s.start));
    QString text = stands(s);
    if (const QString end = ends(s); !end.isEmpty())
        text = Told::tr("%1; %2").arg(text, end);
    if (s.metByPledge)
        text =
            Told::tr(
                "%1; with %2 committed, %3 are pledged: the promise is met by the pledge and not by the finished work")
                .arg(text, m_format.number(s.committed.value_or(0)), m_format.number(s.pledged.value_or(0)));
    if (s.isClosed())
        text = Told::tr("closed as %1 on %2: %3").arg(word(s.closing), day(s.closedOn), text);
    return sentence(text);
}

QStringList GoalText::notes(const GoalStanding &s, Amendments amendments) const
{
    QStringList notes;
    if (s.terms.amendment && amendments == Amendments::Told)
        notes.append(
            sentence(Told::tr("Amended on %1: %2").arg(day(s.terms.amendment->day), s.terms.amendment->reason)));
    if (s.committed && *s.committed != 0 && s.pledged && !s.metByPledge)
        notes.append(Told::tr("Done and committed together: %1. Only done counts.").arg(m_format.number(*s.pledged)));
    if (s.worst > 0 && s.worstOn.isValid() && s.state == Pace::State::Running) {
        const QString worst = Told::tr("Furthest behind: %1 on %2").arg(size(s, s.worst), day(s.worstOn));
        notes.append(sentence(s.worstOn < s.asOf
                                      && s.pace.variance * (s.terms.target.value_or(0) < s.baseline ? 1 : -1) < s.worst
                                  ? Told::tr("%1; catching up since").arg(worst)
                                  : worst));
    }
    if (!s.unclassified.empty()) {
        QStringList names;
        for (const GoalStanding::Class &c : s.unclassified)
            names.append(Told::tr("%1 (%2)").arg(c.name, m_format.number(*c.value)));
        notes.append(Told::tr("In no class of this goal, and counted neither as done nor as committed: %1.")
                         .arg(names.join(QStringLiteral(", "))));
    }
    if (s.done && !s.coverage.isComplete())
        notes.append(sentence(Told::tr("Numbers are known for %1")
                                  .arg(coverageText(s.coverage,
                                                    s.coverageMonths == 12      ? Covered::Years
                                                        : s.coverageMonths == 3 ? Covered::Quarters
                                                                                : Covered::Months))));
    if (!s.knownLess.empty()) {
        QStringList names;
        for (const auto &[name, last] : s.knownLess)
            names.append(Told::tr("%1 (%2)").arg(name, day(last)));
        notes.append(Told::tr("Known only up to an earlier day, and not counted since: %1.")
                         .arg(names.join(QStringLiteral(", "))));
    }
    if (s.lacksEarlierYear)
        notes.append(Told::tr("It is to follow the seasons, but no full year of numbers before %1 shows them: a "
                              "straight line is used.")
                         .arg(day(s.start)));
    if (s.done && s.kind != Goal::Kind::Milestones && s.asOf < s.asked) {
        const QString of = Told::tr("The figures are those of %1, the last day with numbers").arg(day(lastKnown(s)));
        notes.append(sentence(s.isBehindTheDay() ? Told::tr("%1; %2").arg(of, notIn(s)) : of));
    }
    return notes;
}

QString GoalText::closingReason(const Goal &goal, const GoalStanding &s) const
{
    return s.isClosed() && !goal.closedReason.isEmpty()
        ? sentence(Told::tr("Why it was closed: %1").arg(goal.closedReason))
        : QString();
}

QString GoalText::paceWord(const GoalStanding &s) const
{
    if (s.isClosed())
        return sentence(word(s.closing)).chopped(1);
    if (s.state == Pace::State::NotStarted)
        return Told::tr("Not begun");
    if (s.state == Pace::State::Reached)
        return Told::tr("Reached");
    if (s.state == Pace::State::Overdue)
        return Told::tr("Overdue");
    if (s.paceStatus == Status::Off)
        return s.kind == Goal::Kind::Range ? Told::tr("Broken") : Told::tr("Late");
    if (s.kind == Goal::Kind::Range)
        return s.paceStatus == Status::Met ? Told::tr("Kept")
            : s.paceStatus == Status::Near ? Told::tr("Near")
                                           : Told::tr("Not judged yet");
    if (s.paceStatus == Status::Near)
        return Told::tr("Behind");
    if (s.paceStatus == Status::Met)
        return s.pace.ahead ? Told::tr("Ahead") : Told::tr("On pace");
    // One number is no pace yet, and no lack of numbers.
    return s.kind == Goal::Kind::Milestones ? Told::tr("Not judged yet")
        : s.done                            ? Told::tr("Too early to say")
                                            : Told::tr("Not judged yet");
}

QString GoalText::varianceText(const GoalStanding &s) const
{
    if (s.kind == Goal::Kind::Milestones)
        return s.steps.firstOverdue
            ? Told::tr("“%1” is %2 late").arg(s.steps.firstOverdue->name, days(s.steps.daysLate))
            : s.steps.all > 0 ? Told::tr("no step is late")
                              : QString();
    if (!s.done)
        return {};
    if (s.kind == Goal::Kind::Range) {
        const double low = s.terms.target.value_or(0);
        const double high = s.high.value_or(low);
        if (s.status == Status::Met)
            return Told::tr("%1 inside the range").arg(m_format.difference(std::min(*s.done - low, high - *s.done)));
        return *s.done < low ? Told::tr("%1 below the range").arg(m_format.difference(low - *s.done))
                             : Told::tr("%1 above the range").arg(m_format.difference(*s.done - high));
    }
    if (!s.hasPace || s.state == Pace::State::NotStarted || s.state == Pace::State::Reached)
        return {};
    if (s.state == Pace::State::Overdue && s.terms.target)
        return Told::tr("%1 short of what was promised").arg(size(s, std::abs(*s.terms.target - *s.done)));
    const QString by = size(s, std::abs(s.pace.variance));
    if (s.kind == Goal::Kind::Countdown)
        return s.pace.ahead ? Told::tr("%1 more than needed by now").arg(by)
                            : Told::tr("%1 fewer than needed by now").arg(by);
    return s.pace.variance >= 0 ? Told::tr("%1 above the path").arg(by) : Told::tr("%1 below the path").arg(by);
}

QString GoalText::finishText(const GoalStanding &s) const
{
    if (!s.terms.deadline.isValid() && s.kind != Goal::Kind::Milestones)
        return Told::tr("no end date");
    if (s.kind == Goal::Kind::Range)
        return Told::tr("until %1").arg(day(s.terms.deadline));
    switch (s.pace.finishKind) {
    case Pace::Finish::Reached:
        return s.reachedOn.isValid() ? day(s.reachedOn) : QString();
    case Pace::Finish::On:
        return day(s.pace.finish);
    case Pace::Finish::Never:
        return Told::tr("never at this rate");
    case Pace::Finish::TooLate:
        return Told::tr("later than %1")
            .arg(m_format.locale().toString(s.asOf.addYears(10), QStringLiteral("MMM yyyy")));
    case Pace::Finish::Unknown:
        break;
    }
    return Told::tr("not known yet");
}

QString GoalText::finishDetail(const GoalStanding &s) const
{
    if (s.pace.finishKind != Pace::Finish::On && s.pace.finishKind != Pace::Finish::Reached)
        return {};
    if (s.kind == Goal::Kind::Milestones && s.state != Pace::State::Reached)
        return s.pace.daysLate > 0 ? Told::tr("%1 late, if the plan from here holds").arg(days(s.pace.daysLate))
                                   : Told::tr("if the plan from here holds");
    QString text = s.pace.daysLate > 0 ? Told::tr("%1 late").arg(days(s.pace.daysLate))
        : s.pace.daysLate < 0          ? Told::tr("%1 early").arg(days(-s.pace.daysLate))
                                       : Told::tr("on the last day");
    if (s.earliest.isValid() && s.latest.isValid())
        text = Told::tr("%1; %2 to %3")
                   .arg(text,
                        m_format.locale().toString(s.earliest,
                                                   s.earliest.year() == s.latest.year() ? QStringLiteral("d MMM")
                                                                                        : QStringLiteral("d MMM yyyy")),
                        day(s.latest));
    else if (s.earliest.isValid())
        text = Told::tr("%1; from %2 on").arg(text, day(s.earliest));
    return text;
}

QString GoalText::chance(const GoalStanding &s) const
{
    if (!s.projection || !s.projection->chance)
        return {};
    return Told::tr("%1, if the last %2 go on").arg(chanceText(*s.projection->chance), periods(s, s.window));
}

} // namespace statroom
