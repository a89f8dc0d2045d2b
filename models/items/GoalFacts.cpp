// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalFacts.h"

#include "items/GoalBurnUp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(statroom::GoalFacts)
};

QString stateWord(Initiative::State state)
{
    switch (state) {
    case Initiative::State::Planned:
        return Told::tr("planned");
    case Initiative::State::Running:
        return Told::tr("running");
    case Initiative::State::Done:
        return Told::tr("done");
    case Initiative::State::Stopped:
        break;
    }
    return Told::tr("stopped");
}

class Teller
{
public:
    Teller(const GoalReading &reading, const GoalStanding &standing)
        : m_reading(reading)
        , m_standing(standing)
        , m_text(reading.text())
        , m_format(reading.format)
        , m_locale(reading.format.locale())
    {}

    QList<GoalFacts::Figure> figures() const
    {
        QList<GoalFacts::Figure> figures;
        const GoalStanding &s = m_standing;
        if (s.kind == Goal::Kind::Milestones) {
            figures.append({m_locale.toString(s.steps.done), Told::tr("steps done"),
                            Told::tr("of %1").arg(m_locale.toString(s.steps.all))});
            figures.append({m_locale.toString(s.steps.overdue), Told::tr("overdue"),
                            s.steps.firstOverdue
                                ? Told::tr("first of them due %1").arg(m_text.day(s.steps.firstOverdue->due))
                                : QString()});
            addDaysLeft(figures);
            if (s.steps.next)
                figures.append({m_text.day(s.steps.next->due), Told::tr("next step"), s.steps.next->name});
            return figures;
        }
        const bool isCounted = s.kind == Goal::Kind::Countdown;
        if (isCounted)
            figures.append({amountOf(m_format, true, s.done), Told::tr("done"),
                            s.terms.target ? Told::tr("of %1 promised").arg(amountOf(m_format, true, s.terms.target))
                                           : QString()});
        else
            figures.append({m_format.format(s.done),
                            s.lastNumber.isValid()
                                ? Told::tr("as of %1").arg(m_text.day(std::min(s.asOf, s.lastNumber)))
                                : Told::tr("no value yet"),
                            target()});
        if (s.committed)
            figures.append({amountOf(m_format, isCounted, s.committed), Told::tr("committed"), committedNames()});
        if (s.kind == Goal::Kind::Range) {
            figures.append({m_locale.toString(s.inRange),
                            s.coverageMonths == 12      ? Told::tr("years in a row inside")
                                : s.coverageMonths == 3 ? Told::tr("quarters in a row inside")
                                                        : Told::tr("months in a row inside"),
                            {}});
            return figures;
        }
        addDaysLeft(figures);
        const bool isOver = s.state == Pace::State::Reached || s.state == Pace::State::Overdue || s.isClosed();
        if (s.reachedOn.isValid()) {
            figures.append({m_text.day(s.reachedOn), Told::tr("reached"),
                            s.terms.deadline.isValid() ? early(s.reachedOn) : QString()});
        } else if (isCounted && s.done && s.terms.target) {
            const double left = std::max(0.0, *s.terms.target - *s.done);
            figures.append({perMonth(s.requiredPerMonth), Told::tr("needed a month"),
                            Told::tr("%1 still to do").arg(amountOf(m_format, true, left))});
        }
        if (s.perMonth && isCounted)
            figures.append({perMonth(s.perMonth), Told::tr("a month lately"), lately()});
        if (!s.reachedOn.isValid() && !isOver && s.hasPace) {
            figures.append({m_text.finishText(s), Told::tr("likely finish"), m_text.finishDetail(s)});
            if (s.projection && s.projection->chance)
                figures.append({chanceText(*s.projection->chance), Told::tr("chance by the deadline"),
                                Told::tr("if the pace stays as it is")});
        }
        return figures;
    }

    QList<GoalFacts::Class> classes() const
    {
        QList<GoalFacts::Class> all;
        if (m_standing.kind != Goal::Kind::Countdown)
            return all;
        for (const GoalStanding::Class &one : m_standing.classes) {
            const bool isCommitted = one.role == GoalLink::Role::Committed;
            QString share;
            if (!isCommitted && one.value && m_standing.done && *m_standing.done > 0)
                share =
                    Told::tr("%1 %").arg(m_locale.toString(std::round(100 * *one.value / *m_standing.done), 'f', 0));
            all.append({one.name, amountOf(m_format, true, one.value), share, isCommitted});
        }
        return all;
    }

    QList<GoalFacts::Step> steps() const
    {
        QList<GoalFacts::Step> all;
        for (const Milestone &step : m_reading.matter().milestones) {
            const bool isDone = step.isDone(m_standing.asked);
            const bool isOverdue = step.isOverdue(m_standing.asked);
            const QString when = isDone ? Told::tr("done %1").arg(m_text.day(step.done))
                : isOverdue             ? Told::tr("due %1, late").arg(m_text.day(step.due))
                : step.due.isValid()    ? Told::tr("due %1").arg(m_text.day(step.due))
                                        : QString();
            all.append({step.name, when, isDone ? step.evidence : QString(), isDone, isOverdue});
        }
        return all;
    }

    QList<GoalFacts::Work> work() const
    {
        QList<GoalFacts::Work> all;
        for (const Initiative &one : m_reading.initiatives) {
            QStringList detail;
            for (const QString &part : {one.responsible, stateWord(one.state), one.note})
                if (!part.isEmpty())
                    detail.append(part);
            all.append({one.name, span(one.from, one.to), detail.join(QStringLiteral("; "))});
        }
        return all;
    }

    QStringList amendments() const
    {
        QStringList all;
        for (const GoalAmendment &one : m_reading.matter().amendments) {
            if (one.day > m_standing.asked)
                continue;
            QStringList what;
            if (one.target)
                what.append(Told::tr("%1 instead of %2")
                                .arg(m_format.plain(*one.target),
                                     before(one).target ? m_format.plain(*before(one).target) : Told::tr("none")));
            if (one.deadline.isValid())
                what.append(
                    Told::tr("by %1 instead of %2").arg(m_text.day(one.deadline), m_text.day(before(one).deadline)));
            all.append(
                Told::tr("Amended %1: %2. %3").arg(m_text.day(one.day), what.join(QStringLiteral(", ")), one.reason));
        }
        return all;
    }

    QString span(QDate from, QDate to) const
    {
        if (from.isValid() && to.isValid())
            return Told::tr("%1 to %2").arg(m_text.day(from), m_text.day(to));
        if (from.isValid())
            return Told::tr("since %1").arg(m_text.day(from));
        return to.isValid() ? Told::tr("until %1").arg(m_text.day(to)) : QString();
    }

    const GoalText &text() const { return m_text; }

private:
    GoalTerms before(const GoalAmendment &amendment) const
    {
        return GoalTerms::on(m_reading.goal(), m_reading.matter().amendments, amendment.day.addDays(-1));
    }
    QString perMonth(std::optional<double> rate) const
    {
        if (!rate)
            return m_format.format(std::optional<double>());
        return m_locale.toString(*rate * m_format.scale(), 'f', std::abs(*rate * m_format.scale()) < 100 ? 1 : 0);
    }
    QString target() const
    {
        const GoalStanding &s = m_standing;
        if (!s.terms.target)
            return {};
        return s.high
            ? Told::tr("to stay between %1 and %2").arg(m_format.plain(*s.terms.target), m_format.plain(*s.high))
            : Told::tr("target %1").arg(m_format.plain(*s.terms.target));
    }
    QString lately() const
    {
        return m_standing.window > 0 ? Told::tr("in the last %1").arg(m_text.periods(m_standing, m_standing.window))
                                     : Told::tr("from the start on");
    }
    QString committedNames() const
    {
        QStringList names;
        for (const GoalStanding::Class &one : m_standing.classes)
            if (one.role == GoalLink::Role::Committed)
                names.append(one.name);
        return names.join(QStringLiteral(", "));
    }
    QString early(QDate reached) const
    {
        const int days = int(reached.daysTo(m_standing.terms.deadline));
        return days > 0 ? Told::tr("%n day(s) before the deadline", "", days)
            : days < 0  ? Told::tr("%n day(s) late", "", -days)
                        : Told::tr("on the last day");
    }
    void addDaysLeft(QList<GoalFacts::Figure> &figures) const
    {
        const GoalStanding &s = m_standing;
        if (!s.terms.deadline.isValid())
            return;
        const int left = s.daysLeft();
        if (left < 0) {
            figures.append(
                {m_locale.toString(-left), Told::tr("days past the deadline"), m_text.day(s.terms.deadline)});
            return;
        }
        const QString detail = s.state == Pace::State::NotStarted ? Told::tr("from %1 on").arg(m_text.day(s.start))
            : s.kind == Goal::Kind::Countdown                     ? Told::tr("day %1 of %2")
                                                    .arg(m_locale.toString(int(s.start.daysTo(s.asOf)) + 1),
                                                         m_locale.toString(int(s.start.daysTo(s.terms.deadline)) + 1))
                                              : Told::tr("until %1").arg(m_text.day(s.terms.deadline));
        // Where the numbers are older than the day asked for, all figures are of their day.
        const bool isOlder = s.asOf < s.asked && s.asked < s.terms.deadline;
        figures.append({m_locale.toString(left),
                        isOlder ? Told::tr("days left on %1").arg(m_text.day(s.asOf)) : Told::tr("days left"), detail});
    }

    const GoalReading &m_reading;
    const GoalStanding &m_standing;
    GoalText m_text;
    const UnitFormat &m_format;
    QLocale m_locale;
};

} // namespace

QString roleWord(GoalLink::Role role)
{
    switch (role) {
    case GoalLink::Role::Done:
        return Told::tr("counts as done");
    case GoalLink::Role::Committed:
        return Told::tr("counts as committed");
    case GoalLink::Role::Drives:
        return Told::tr("drives it");
    case GoalLink::Role::Contributes:
        return Told::tr("contributes to it");
    case GoalLink::Role::Guards:
        break;
    }
    return Told::tr("guards it");
}

GoalFacts GoalFacts::of(const GoalReading &reading, const GoalStanding &standing)
{
    const Teller tell(reading, standing);
    const Goal &goal = reading.goal();
    GoalFacts facts;
    facts.statement = goal.statement;
    facts.theme = goal.theme;
    facts.owner = goal.responsible;
    facts.plan = reading.plan() ? reading.plan()->name : QString();
    facts.span = tell.span(goal.start, standing.terms.deadline);
    facts.pace = standing.paceStatus;
    facts.phrase = tell.text().paceWord(standing);
    facts.why = tell.text().why(standing);
    facts.notes = tell.text().notes(standing, GoalText::Amendments::ToldElsewhere);
    facts.figures = tell.figures();
    facts.classes = tell.classes();
    const auto done =
        std::count_if(facts.classes.begin(), facts.classes.end(), [](const Class &one) { return !one.isCommitted; });
    if (done > 1)
        facts.doneTotal = amountOf(reading.format, true, standing.done);
    facts.steps = tell.steps();
    facts.work = tell.work();
    facts.amendments = tell.amendments();
    if (const QString closing = tell.text().closingReason(goal, standing); !closing.isEmpty())
        facts.amendments.append(closing);
    facts.summary = facts.phrase.isEmpty() ? facts.why : Told::tr("%1. %2").arg(facts.phrase, facts.why);
    return facts;
}

} // namespace statroom
