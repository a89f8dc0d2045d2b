// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/AgendaSuggestion.h"

#include "items/EntriesDue.h"
#include "items/GoalReading.h"
#include "items/ProblemStanding.h"
#include "items/StandingText.h"
#include "items/Standings.h"
#include "items/ThenAndNowModel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaSuggestion)
};

/// How long a signal usually takes.
int usualMinutes(AgendaSignal signal)
{
    switch (signal) {
    case AgendaSignal::Late:
    case AgendaSignal::Corrected:
    case AgendaSignal::Parked:
    case AgendaSignal::None:
        return 5;
    case AgendaSignal::Due:
    case AgendaSignal::Done:
    case AgendaSignal::Missing:
    case AgendaSignal::Improving:
        return 3;
    case AgendaSignal::Enterprise:
        return 4;
    case AgendaSignal::GoalBehind:
    case AgendaSignal::Worsening:
    case AgendaSignal::OffTarget:
        return 8;
    case AgendaSignal::GoalOnPace:
        return 4;
    }
    return 5;
}

/// A value outside its usual variation on the wrong side is worth more time than one that was always off.
constexpr int minutesOfBoth = 12;
constexpr int minutesOfProblem = 10;
constexpr int minutesOfClose = 5;

/// How far back values are compared with what the last room saw, and how many of an item are told.
constexpr int monthsBack = 12;
constexpr int changesTold = 3;

QString headOf(const Catalogue &catalogue, DepartmentId department, QDate day)
{
    for (const Role &role : catalogue.roles())
        if (role.department == department && role.role == Role::What::Head && role.holdsOn(day))
            if (const Person *person = catalogue.person(role.person))
                return person->name;
    return {};
}

QString sentence(const QStringList &parts)
{
    QStringList told;
    for (const QString &part : parts)
        if (!part.isEmpty())
            told << part;
    return told.join(QLatin1Char(' '));
}

class Suggesting
{
public:
    Suggesting(const Viewpoint &viewpoint, const SessionReading &session, Month month)
        : m_viewpoint(viewpoint)
        , m_catalogue(*session.catalogue)
        , m_session(session)
        , m_month(month)
    {}

    Result<AgendaSuggestion> run()
    {
        m_suggestion.month = m_month;
        for (auto step : {&Suggesting::followUp, &Suggesting::corrections, &Suggesting::goals, &Suggesting::problems,
                          &Suggesting::metrics})
            if (auto done = (this->*step)(); !done)
                return done.error();
        close();
        fit();
        return std::move(m_suggestion);
    }

private:
    bool isOurs(DepartmentId department) const
    {
        return std::find(m_session.departments.begin(), m_session.departments.end(), department)
            != m_session.departments.end();
    }

    QString headOf(DepartmentId department) const
    {
        return statroom::headOf(m_catalogue, department, m_session.session.day);
    }

    /// Puts the names into the city's questions.
    QStringList asked(AgendaSignal signal, const QMap<QString, QString> &names) const
    {
        QStringList questions;
        for (QString question : questionsFor(m_catalogue, signal)) {
            bool isWhole = true;
            for (auto name = names.begin(); name != names.end(); ++name) {
                const QString place = QLatin1Char('{') + name.key() + QLatin1Char('}');
                if (question.contains(place) && name.value().isEmpty())
                    isWhole = false;
                question.replace(place, name.value());
            }
            // A question about something that is not known here is not asked.
            if (isWhole)
                questions << question;
        }
        return questions;
    }

    void add(AgendaItem item, const QMap<QString, QString> &names)
    {
        if (item.minutes <= 0)
            item.minutes = usualMinutes(item.signal);
        m_suggestion.items.push_back({std::move(item), {}});
        m_suggestion.items.back().questions = asked(m_suggestion.items.back().item.signal, names);
    }

    static AgendaItem about(AgendaItem::Section section, AgendaItem::Kind kind, AgendaSignal signal)
    {
        AgendaItem item;
        item.section = section;
        item.kind = kind;
        item.signal = signal;
        item.minutes = 0;
        return item;
    }

    QString day(QDate date) const { return m_viewpoint.locale().toString(date, QStringLiteral("d MMM yyyy")); }

    Result<void> followUp()
    {
        const Session *last = m_catalogue.session(m_session.previous);
        const QDate on = m_session.session.day;
        // Prepared ahead, a promise that falls due before the session is not late yet.
        const QDate today = std::min(m_viewpoint.today(), on);
        struct Open
        {
            const ActionItem *action;
            AgendaSignal signal;
        };
        std::vector<Open> open;
        for (const ActionItem &action : m_catalogue.actionItems()) {
            // What this department promised, wherever, and what its own last session caught.
            const bool ours = isOurs(action.department) || (last && action.session == last->id);
            if (!ours || action.session == m_session.session.id)
                continue;
            if (action.state == ActionItem::State::Done && last && action.doneOn >= last->day)
                open.push_back({&action, AgendaSignal::Done});
            else if (action.isLate(today))
                open.push_back({&action, AgendaSignal::Late});
            else if (action.state == ActionItem::State::Open && (!action.due.isValid() || action.due <= on))
                open.push_back({&action, AgendaSignal::Due});
            else if (action.state == ActionItem::State::Open && last && action.session == last->id)
                open.push_back({&action, AgendaSignal::Due});
        }
        std::stable_sort(open.begin(), open.end(), [](const Open &a, const Open &b) {
            return std::tuple(a.signal, a.action->due, a.action->number)
                < std::tuple(b.signal, b.action->due, b.action->number);
        });
        for (const Open &one : open) {
            AgendaItem item = about(AgendaItem::Section::FollowUp, AgendaItem::Kind::Action, one.signal);
            item.action = one.action->id;
            item.department = one.action->department;
            item.metric = one.action->metric;
            item.category = one.action->category;
            item.goal = one.action->goal;
            item.lead = actionWho(m_catalogue, *one.action);
            const QDate due = one.action->due;
            item.why = one.signal == AgendaSignal::Done
                ? (due.isValid() && one.action->doneOn > due
                       ? Words::tr("Done on %1, due on %2.").arg(day(one.action->doneOn), day(due))
                       : Words::tr("Done on %1.").arg(day(one.action->doneOn)))
                : one.signal == AgendaSignal::Late ? Words::tr("Late: it was due on %1.").arg(day(due))
                : due.isValid()                    ? Words::tr("Due on %1.").arg(day(due))
                                                   : Words::tr("Open, without a day.");
            add(std::move(item),
                {{QStringLiteral("person"), actionWho(m_catalogue, *one.action)},
                 {QStringLiteral("since"), due.isValid() ? day(due) : QString()}});
        }
        return last ? parked(*last) : Result<void>();
    }

    Result<void> parked(const Session &last)
    {
        auto items = m_viewpoint.reader().recordsOf<AgendaItem>(last.id);
        if (!items)
            return items.error();
        for (const AgendaItem &before : *items) {
            if (before.state != AgendaItem::State::Parked || before.kind == AgendaItem::Kind::Action)
                continue;
            AgendaItem item = before;
            item.id = {};
            item.uuid.clear();
            item.session = {};
            item.section = AgendaItem::Section::FollowUp;
            item.signal = AgendaSignal::Parked;
            item.state = AgendaItem::State::Open;
            item.reply.clear();
            item.why = Words::tr("Put off on %1.").arg(day(last.day));
            m_taken.insert({item.department.number, item.metric.number, item.category.number, item.goal.number});
            add(std::move(item), {{QStringLiteral("metric"), agendaTitle(m_catalogue, before)}});
        }
        return {};
    }

    /// What the last room saw of these departments and is another since: on its agenda, and within a year anywhere.
    Result<void> corrections()
    {
        const Session *last = m_catalogue.session(m_session.previous);
        if (!last || !last->hasRecord() || !last->month.isValid())
            return {};
        auto room = SessionReading::read(m_viewpoint.reader(), m_session.catalogue, last->id, m_session.at);
        if (!room)
            return room.error();
        const auto compared = ThenAndNow::read(m_viewpoint, *room);
        if (!compared)
            return compared.error();
        QSet<qint64> told;
        for (const ThenAndNow::Line &line : compared->lines) {
            const AgendaItem &seen = room->item(line.item)->item;
            if (!line.isCorrected() || !isOurs(seen.department))
                continue;
            for (const SeriesId series : line.corrected)
                told.insert(series.number);
            corrected(seen, *last, line.told());
        }
        for (const DepartmentId department : m_session.departments) {
            for (const SeriesId id : m_catalogue.seriesOf(department)) {
                if (told.contains(id.number))
                    continue;
                const auto changes = ThenAndNow::corrections(m_viewpoint, *room, id,
                                                             Month::fromIndex(last->month.index() - monthsBack + 1));
                if (!changes)
                    return changes.error();
                if (changes->isEmpty())
                    continue;
                const Series &series = *m_catalogue.series(id);
                AgendaItem item;
                item.kind = AgendaItem::Kind::Metric;
                item.department = department;
                item.metric = series.metric;
                item.category = series.category;
                corrected(item, *last, *changes);
            }
        }
        return {};
    }

    void corrected(const AgendaItem &seen, const Session &last, const QStringList &changes)
    {
        QString told = changes.first(std::min<qsizetype>(changes.size(), changesTold)).join(QStringLiteral("; "));
        if (changes.size() > changesTold)
            told = Words::tr("%1 and %n more", "", int(changes.size()) - changesTold).arg(told);
        const QString why = Words::tr("Corrected since the room saw it on %1. %2.").arg(day(last.day), told);
        for (AgendaSuggestion::Item &before : m_suggestion.items)
            if (before.item.kind == seen.kind && before.item.department == seen.department
                && before.item.metric == seen.metric && before.item.category == seen.category
                && before.item.goal == seen.goal) {
                before.item.why = sentence({before.item.why, why});
                return;
            }
        AgendaItem item = about(AgendaItem::Section::FollowUp, seen.kind, AgendaSignal::Corrected);
        item.department = seen.department;
        item.metric = seen.metric;
        item.category = seen.category;
        item.goal = seen.goal;
        item.lead = headOf(seen.department);
        item.why = why;
        m_taken.insert({seen.department.number, seen.metric.number, seen.category.number, seen.goal.number});
        const QString name = agendaTitle(m_catalogue, item);
        add(std::move(item), {{QStringLiteral("metric"), name}});
    }

    Result<void> goals()
    {
        QSet<qint64> seen;
        for (const DepartmentId department : m_session.departments) {
            for (const ServedGoal &served : goalsOf(m_catalogue, department)) {
                if (seen.contains(served.goal.number)
                    || m_taken.contains({department.number, 0, 0, served.goal.number}))
                    continue;
                seen.insert(served.goal.number);
                auto reading =
                    GoalReading::read(m_viewpoint.reader(), m_session.catalogue, served.goal, {}, m_viewpoint.locale());
                if (!reading)
                    return reading.error();
                const GoalStanding standing = reading->at(reading->dayIn(m_session.session, m_month));
                if (standing.isClosed() || standing.state == Pace::State::NotStarted)
                    continue;
                const bool behind = standing.paceStatus == Status::Off || standing.paceStatus == Status::Near
                    || standing.state == Pace::State::Overdue;
                AgendaItem item = about(AgendaItem::Section::Standing, AgendaItem::Kind::Goal,
                                        behind ? AgendaSignal::GoalBehind : AgendaSignal::GoalOnPace);
                item.goal = served.goal;
                item.department = department;
                item.lead = reading->goal().responsible.isEmpty() ? headOf(department) : reading->goal().responsible;
                item.why = reading->text().why(standing);
                add(std::move(item), {{QStringLiteral("goal"), reading->goal().statement}});
            }
        }
        return {};
    }

    /// Every problem that goes on: its slide shows the metric with its chart, which then needs no item of its own.
    Result<void> problems()
    {
        for (const Problem &problem : m_catalogue.problems()) {
            if (problem.retired || !ProblemStanding::isOpen(problem) || !isOurs(problem.department)
                || problem.openedOn > m_session.session.day)
                continue;
            auto standing = ProblemStanding::read(m_viewpoint.reader(), m_session.catalogue, problem.id, m_month, {},
                                                  m_viewpoint.today(), m_viewpoint.locale());
            if (!standing)
                return standing.error();
            m_taken.insert({problem.department.number, problem.metric.number, problem.category.number, 0});
            m_suggestion.items.push_back(AgendaSuggestion::ofProblem(*standing, m_session.session.day));
        }
        return {};
    }

    Result<void> metrics()
    {
        std::vector<StandingKey> keys;
        for (const DepartmentId department : m_session.departments) {
            const auto own = Standings::keysOf(m_catalogue, department, m_month);
            keys.insert(keys.end(), own.begin(), own.end());
        }
        const Standings standings(m_viewpoint.reader(), m_session.catalogue, {}, m_viewpoint.locale());
        auto read = standings.read(keys, m_month);
        if (!read)
            return read.error();
        if (auto charted = standings.chart(*read, m_month); !charted)
            return charted;
        struct Candidate
        {
            const Standing *standing;
            AgendaSignal signal;
            bool both = false;
        };
        std::vector<Candidate> standing, fresh;
        for (const Standing &s : *read) {
            const Metric *metric = m_catalogue.metric(s.metric);
            if (!metric || m_taken.contains({s.department.number, s.metric.number, s.category.number, 0}))
                continue;
            const bool worse = s.chart && s.chart->variation == Variation::Concern;
            const bool better = s.chart && s.chart->variation == Variation::Improvement;
            const bool off = s.status() == Status::Off;
            if (metric->enterprise)
                standing.push_back({&s, AgendaSignal::Enterprise, off && worse});
            else if (off || worse)
                fresh.push_back({&s, worse ? AgendaSignal::Worsening : AgendaSignal::OffTarget, off && worse});
            else if (!s.isCurrent() && isDue(s))
                fresh.push_back({&s, AgendaSignal::Missing});
            else if (better && s.status() == Status::Met)
                fresh.push_back({&s, AgendaSignal::Improving});
        }
        const auto rank = [](const Candidate &c) {
            return std::tuple(c.signal == AgendaSignal::Improving, c.signal == AgendaSignal::Missing, !c.both,
                              c.standing->margin().value_or(0));
        };
        std::stable_sort(fresh.begin(), fresh.end(),
                         [&](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
        for (const Candidate &c : standing)
            addMetric(AgendaItem::Section::Standing, *c.standing, c.signal, c.both);
        int celebrations = 0;
        for (const Candidate &c : fresh)
            // One good example is a celebration, ten are a list.
            if (c.signal != AgendaSignal::Improving || ++celebrations <= 2)
                addMetric(AgendaItem::Section::New, *c.standing, c.signal, c.both);
        return {};
    }

    bool isDue(const Standing &s) const
    {
        const Metric *metric = m_catalogue.metric(s.metric);
        return s.origin == Standing::Origin::Entered && m_catalogue.dueDate(*metric, s.shown) <= m_session.session.day;
    }

    void addMetric(AgendaItem::Section section, const Standing &s, AgendaSignal signal, bool both)
    {
        const StandingText text(m_viewpoint, s);
        const Metric *metric = m_catalogue.metric(s.metric);
        AgendaItem item = about(section, AgendaItem::Kind::Metric, signal);
        item.department = s.department;
        item.metric = s.metric;
        item.category = s.category;
        item.lead = headOf(s.department);
        if (both)
            item.minutes = minutesOfBoth;
        else if (signal == AgendaSignal::Enterprise && s.status() == Status::Off)
            item.minutes = usualMinutes(AgendaSignal::OffTarget);
        QStringList serves;
        for (const ServedGoal &goal : goalsServedBy(m_catalogue, s.metric, s.department))
            if (const Goal *g = m_catalogue.goal(goal.goal))
                serves << g->statement;
        item.why = sentence(
            {text.why(), text.signal(),
             serves.isEmpty() ? QString()
                              : Words::tr("It belongs to the promise “%1”.").arg(serves.join(QStringLiteral("”, “")))});
        QString since;
        if (s.chart && s.chart->shift > 0 && s.chart->period.isValid()) {
            const Month first =
                Month::fromIndex(s.chart->period.first.index() - (s.chart->shift - 1) * s.chart->period.length);
            since = m_viewpoint.label(Period(first, s.chart->period.length), LabelStyle::Long);
        }
        add(std::move(item),
            {{QStringLiteral("metric"), metric->name},
             {QStringLiteral("month"), m_viewpoint.label(s.shown, LabelStyle::Long)},
             {QStringLiteral("since"), since},
             {QStringLiteral("department"), m_catalogue.department(s.department)->name}});
    }

    void close()
    {
        AgendaItem item = about(AgendaItem::Section::Close, AgendaItem::Kind::Text, AgendaSignal::None);
        item.title = Words::tr("Commitments and close");
        item.text = Words::tr("Who does what by when, read back. The next session.");
        item.minutes = minutesOfClose;
        m_suggestion.items.push_back({std::move(item), {}});
    }

    /// By section; what is new and does not fit goes to the list of what was left out, the last first.
    void fit()
    {
        auto &items = m_suggestion.items;
        std::stable_sort(items.begin(), items.end(),
                         [](const auto &a, const auto &b) { return a.item.section < b.item.section; });
        while (m_suggestion.minutes() > m_session.session.minutes) {
            const auto last = std::find_if(items.rbegin(), items.rend(),
                                           [](const auto &i) { return i.item.section == AgendaItem::Section::New; });
            if (last == items.rend())
                break;
            m_suggestion.leftOut.insert(m_suggestion.leftOut.begin(), std::move(*last));
            items.erase(std::next(last).base());
        }
        for (size_t i = 0; i < items.size(); ++i)
            items[i].item.position = int(i);
    }

    const Viewpoint &m_viewpoint;
    const Catalogue &m_catalogue;
    const SessionReading &m_session;
    Month m_month;
    AgendaSuggestion m_suggestion;
    std::set<std::tuple<qint64, qint64, qint64, qint64>> m_taken; ///< department, metric, category, goal
};

} // namespace

Result<AgendaSuggestion> AgendaSuggestion::of(const Viewpoint &viewpoint, const SessionReading &session, Month month)
{
    return Suggesting(viewpoint, session, month).run();
}

AgendaSuggestion::Item AgendaSuggestion::ofProblem(const ProblemStanding &standing, QDate day)
{
    const Problem &problem = standing.problem;
    AgendaItem item;
    item.section = AgendaItem::Section::Standing;
    item.kind = AgendaItem::Kind::Problem;
    item.signal = AgendaSignal::None;
    item.problem = problem.id;
    item.department = problem.department;
    item.metric = problem.metric;
    item.category = problem.category;
    item.lead = headOf(*standing.catalogue, problem.department, day);
    item.minutes = minutesOfProblem;
    item.why = sentence(
        {Words::tr("Open since %1; step: %2.")
             .arg(standing.locale.toString(problem.openedOn, QStringLiteral("d MMM yyyy")), standing.step.toLower()),
         problem.step == Problem::Step::Check    ? standing.checkSentence
             : problem.step == Problem::Step::Do ? standing.actionSentence
                                                 : standing.causeSentence});
    switch (problem.step) {
    case Problem::Step::Plan:
        return {item,
                {Words::tr("Which causes matter most, and how do we know?"),
                 Words::tr("What do we try first, who does it, and when will the chart show it?")}};
    case Problem::Step::Do:
        return {item, {Words::tr("Which countermeasure has begun, and what holds up the others?")}};
    case Problem::Step::Check:
        return {item,
                {Words::tr("Does the chart show it? What would have happened without it?"),
                 Words::tr("Does it become the standard, or do we go round again?")}};
    case Problem::Step::Standardised:
    case Problem::Step::Closed:
        break;
    }
    return {item, {Words::tr("Does it still hold?")}};
}

int AgendaSuggestion::minutes() const
{
    int sum = 0;
    for (const Item &item : items)
        sum += item.item.minutes;
    return sum;
}

QStringList usualQuestions(AgendaSignal signal)
{
    switch (signal) {
    case AgendaSignal::None:
        return {};
    case AgendaSignal::Late:
        return {Words::tr("What stands in the way, and who can remove it?"),
                Words::tr("By which day will it be done now?")};
    case AgendaSignal::Due:
        return {Words::tr("Is it done? What shows it?")};
    case AgendaSignal::Done:
        return {Words::tr("Did it change anything that we can see in the numbers?")};
    case AgendaSignal::Parked:
        return {Words::tr("What do we need to decide on it today?")};
    case AgendaSignal::Corrected:
        return {Words::tr("What was wrong, and how do we know that it is right now?"),
                Words::tr("Does it change anything that was decided on it?")};
    case AgendaSignal::Enterprise:
        return {Words::tr("What drives {metric} in {department} this month?")};
    case AgendaSignal::GoalBehind:
        return {Words::tr("What has to happen each month from now on, and who does it?"),
                Words::tr("What is committed that is not finished, and what holds it up?")};
    case AgendaSignal::GoalOnPace:
        return {Words::tr("What could still stop it?")};
    case AgendaSignal::OffTarget:
        return {Words::tr("Is the target within reach of how it works now, or does the work have to change?"),
                Words::tr("What would it take to meet it, and by when?")};
    case AgendaSignal::Worsening:
        return {Words::tr("What changed in {since}?"), Words::tr("Is the backlog older or only larger?"),
                Words::tr("What will be done, by whom, and when will the chart show it?")};
    case AgendaSignal::Missing:
        return {Words::tr("Why is {month} missing, and when does it come?")};
    case AgendaSignal::Improving:
        return {Words::tr("What did you do differently, and who else could do it?")};
    }
    return {};
}

QStringList questionsFor(const Catalogue &catalogue, AgendaSignal signal)
{
    QStringList own;
    bool isOwn = false;
    for (const QuestionTemplate &question : catalogue.questionTemplates()) {
        if (question.signal != signal)
            continue;
        isOwn = true;
        if (!question.retired)
            own << question.text;
    }
    return isOwn ? own : usualQuestions(signal);
}

} // namespace statroom
