// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionMemo.h"

#include "domain/RecordText.h"
#include "domain/Words.h"
#include "exchange/CsvField.h"
#include "items/ChartText.h"
#include "items/GoalFacts.h"
#include "items/ProblemStanding.h"
#include "items/RecordLine.h"
#include "items/ThenAndNowModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionMemo)
};

QString day(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString aboutOf(const Catalogue &catalogue, MetricId metric, GoalId goal)
{
    if (const Metric *m = catalogue.metric(metric))
        return m->code;
    const Goal *g = catalogue.goal(goal);
    return g ? g->code : QString();
}

QString targetText(const TrendRow &row, const UnitFormat &format)
{
    return row.targetHigh ? Words::tr("target %1 to %2").arg(format.format(*row.target), format.format(*row.targetHigh))
                          : Words::tr("target %1").arg(format.format(*row.target));
}

class Writing
{
public:
    Writing(Viewpoint &viewpoint, SessionReading reading, SessionMemo::Kind kind)
        : m_viewpoint(viewpoint)
        , m_reading(std::move(reading))
        , m_session(m_reading.session)
        , m_catalogue(*m_reading.catalogue)
        , m_locale(viewpoint.locale())
        , m_today(viewpoint.today())
    {
        m_memo.kind = kind;
    }

    Result<SessionMemo> run()
    {
        m_month = m_session.month.isValid() ? m_session.month : m_viewpoint.month();
        auto numbers = m_viewpoint.reader().catalogue(m_reading.recordedAt());
        if (!numbers)
            return numbers.error();
        m_numbers = *numbers;
        if (auto done = head(); !done)
            return done.error();
        for (size_t i = 0; i < m_reading.items.size(); ++i)
            if (auto done = section(m_reading.items[i], int(i) + 1); !done)
                return done.error();
        followUp();
        caught();
        people();
        if (auto done = corrections(); !done)
            return done.error();
        return std::move(m_memo);
    }

private:
    Result<void> head()
    {
        m_memo.city = m_catalogue.city.name;
        m_memo.name = sessionName(m_catalogue, m_session);
        const QString date = m_locale.toString(m_session.day, QStringLiteral("d MMMM yyyy"));
        switch (m_memo.kind) {
        case SessionMemo::Kind::Draft:
            m_memo.title = Words::tr("Draft for the department: session of %1").arg(date);
            break;
        case SessionMemo::Kind::Before:
            m_memo.title = Words::tr("Memo before the session of %1").arg(date);
            break;
        case SessionMemo::Kind::After:
            m_memo.title = Words::tr("Memo after the session of %1").arg(date);
            break;
        }
        m_memo.when = RecordText::joined(m_locale.toString(m_session.day, QStringLiteral("ddd d MMM yyyy")),
                                         sessionHours(m_session, m_locale));
        m_memo.room = m_session.room;
        m_memo.shown = m_viewpoint.label(Period(m_month, 1), LabelStyle::Long);
        m_memo.due = m_memo.kind == SessionMemo::Kind::After
            ? day(memoAfterDue(m_session), m_locale)
            : Words::tr("%1, %2").arg(day(memoBeforeDue(m_session).date(), m_locale),
                                      clockText(memoBeforeDue(m_session).time(), m_locale));
        m_memo.budget = Words::tr("%1 of %2 minutes")
                            .arg(m_locale.toString(m_reading.agendaMinutes()), m_locale.toString(m_session.minutes));
        auto view = m_viewpoint.copy();
        if (!m_reading.recordedAt().isNow())
            if (auto moved = view->setRecordedAt(m_reading.recordedAt()); !moved)
                return moved;
        auto record = recordLine(*view);
        if (!record)
            return record.error();
        m_memo.record = *record;
        return {};
    }

    Result<void> section(const SessionReading::Item &from, int number)
    {
        const AgendaItem &item = from.item;
        SessionMemo::Section section;
        section.number = number;
        section.item = item;
        section.title = agendaTitle(m_catalogue, item);
        section.why = item.why;
        section.reply = item.reply;
        section.text = TextLine::ofMarkdown(item.text);
        for (const AgendaQuestion &question : from.questions)
            section.questions << question.text;
        SessionMemo::Row row;
        row.number = number;
        row.section = item.section;
        row.title = section.title;
        row.lead = item.lead;
        row.minutes = Words::tr("%1 min").arg(m_locale.toString(item.minutes));
        row.id = item.id;
        switch (item.kind) {
        case AgendaItem::Kind::Metric:
            if (auto done = metric(item, section, row); !done)
                return done;
            break;
        case AgendaItem::Kind::Goal:
            if (auto done = goal(item, section, row); !done)
                return done;
            break;
        case AgendaItem::Kind::Action:
            if (const ActionItem *action = m_catalogue.actionItem(item.action)) {
                section.promise = promiseOf(m_catalogue, *action, m_today, m_locale);
                section.sentence = RecordText::joined(section.promise->who, section.promise->state);
                row.detail = RecordText::joined(word(action->kind), section.promise->state);
            }
            break;
        case AgendaItem::Kind::Problem:
            if (m_catalogue.problem(item.problem))
                if (auto done = problem(item, section, row); !done)
                    return done;
            break;
        case AgendaItem::Kind::Picture: {
            auto picture = m_viewpoint.reader().attachment(item.picture);
            if (!picture)
                return picture.error();
            if (*picture)
                section.picture = (*picture)->content;
            break;
        }
        case AgendaItem::Kind::Text:
            break;
        }
        for (const SessionNote &note : m_reading.notes)
            if (note.item == item.id)
                section.caught << Words::tr("%1: %2").arg(capital(word(note.kind)), note.text);
        for (const ActionItem &action : m_reading.actions)
            if (action.item == item.id)
                section.caught << Words::tr("%1: %2").arg(capital(word(action.kind)), spoken(action));
        m_memo.agenda.append(row);
        m_memo.sections.append(std::move(section));
        return {};
    }

    static QString capital(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    QString spoken(const ActionItem &action) const
    {
        const SessionMemo::Promise promise = promiseOf(m_catalogue, action, m_today, m_locale);
        const QString what = promise.who.isEmpty() ? promise.text : promise.who + QStringLiteral(": ") + promise.text;
        return promise.due.isEmpty() ? what : Words::tr("%1, by %2").arg(what, promise.due);
    }

    Result<void> metric(const AgendaItem &item, SessionMemo::Section &section, SessionMemo::Row &row)
    {
        TrendSubject subject{item.department, item.metric, item.category, {}};
        auto read = TrendReading::read(m_viewpoint.reader(), m_numbers, subject, m_month, m_reading.recordedAt(),
                                       TrendReading::Depth::Numbers, m_locale);
        if (!read)
            return read.error();
        const MetricFacts facts = MetricFacts::of(*read, m_locale);
        section.place = RecordText::joined(facts.code, facts.department);
        section.status = facts.status;
        section.sentence = facts.phrase.isEmpty() ? facts.why : facts.phrase + QLatin1Char(' ') + facts.why;
        if (!facts.remark.isEmpty())
            section.sentence += QLatin1Char(' ') + facts.remark;
        if (facts.chart.verdict.variation) {
            section.chartSentence = facts.chart.variationWord + QStringLiteral(". ") + facts.chart.whyVariation;
            if (!facts.chart.whyAssurance.isEmpty())
                section.chartSentence += QLatin1Char(' ') + facts.chart.whyAssurance;
        } else {
            section.chartSentence = facts.chart.remarks;
        }
        if (!facts.narratives.isEmpty() && facts.narratives.first().period == read->shown) {
            section.happened = facts.narratives.first().happened;
            section.doing = facts.narratives.first().doing;
            section.needed = facts.narratives.first().needed;
        }
        row.status = facts.status;
        row.detail = facts.value;
        const ChartText chart(read->chart, read->metric(), m_locale);
        const QString story = read->chart.chart.latest < 0 ? QString() : chart.story(read->chart.chart.latest);
        if (!story.isEmpty())
            row.detail = RecordText::joined(row.detail, story);
        else if (const TrendRow *now = read->row(read->shown); now && now->target)
            row.detail = RecordText::joined(row.detail, targetText(*now, UnitFormat(read->metric(), m_locale)));
        if (std::none_of(m_memo.definitions.begin(), m_memo.definitions.end(),
                         [&](const SessionMemo::Definition &d) { return d.code == facts.code; })) {
            const MetricFacts::HowMeasured how = facts.definitions.value(0);
            m_memo.definitions.append({facts.code, read->metric().name, read->metric().unit, how.method, how.source});
        }
        section.trend = std::make_shared<const TrendReading>(std::move(*read));
        return {};
    }

    /// Chart, cause, action, recheck, one below the other.
    Result<void> problem(const AgendaItem &item, SessionMemo::Section &section, SessionMemo::Row &row)
    {
        auto read = ProblemStanding::read(m_viewpoint, m_reading, item.problem);
        if (!read)
            return read.error();
        section.place = RecordText::joined(read->metric, read->department);
        section.status = read->status;
        section.sentence = read->statusSentence;
        section.chartSentence = read->chartSentence;
        section.trend = read->trend;
        const auto say = [&](const QString &text, const QString &sign = {}) {
            if (!text.isEmpty())
                section.text.append({text, sign});
        };
        say(Words::tr("Causes: %1").arg(read->causeSentence));
        say(read->causeRemark);
        say(Words::tr("Countermeasures: %1").arg(read->actionSentence));
        for (const ProblemStanding::Countermeasure &one : read->countermeasures)
            say(RecordText::joined(RecordText::joined(one.action.text, one.who), one.state), TextLine::bullet());
        say(Words::tr("Recheck: %1").arg(read->checkSentence));
        say(read->lastRound);
        say(read->conclusion);
        row.status = read->status;
        row.detail = RecordText::joined(read->step, read->value);
        return {};
    }

    Result<void> goal(const AgendaItem &item, SessionMemo::Section &section, SessionMemo::Row &row)
    {
        auto read = GoalReading::read(m_viewpoint.reader(), m_numbers, item.goal, m_reading.recordedAt(), m_locale);
        if (!read)
            return read.error();
        const GoalStanding standing = read->at(read->dayIn(m_session, m_month));
        const GoalFacts facts = GoalFacts::of(*read, standing);
        section.place = RecordText::joined(read->goal().code, facts.theme);
        section.status = facts.pace;
        section.sentence = facts.phrase.isEmpty() ? facts.why : facts.phrase + QStringLiteral(". ") + facts.why;
        for (const GoalFacts::Figure &figure : facts.figures)
            section.figures.append({figure.value, figure.label});
        if (standing.kind != Goal::Kind::Milestones)
            section.burnUp = burnUpOf(*read, standing);
        row.status = facts.pace;
        row.detail = facts.phrase;
        if (!facts.figures.isEmpty())
            row.detail = RecordText::joined(
                facts.phrase, Words::tr("%1 %2").arg(facts.figures.first().value, facts.figures.first().label));
        return {};
    }

    /// What was open when the session was prepared, and what was done since the last one.
    void followUp()
    {
        for (const SessionReading::Item &item : m_reading.items)
            if (item.item.kind == AgendaItem::Kind::Action)
                if (const ActionItem *action = m_catalogue.actionItem(item.item.action))
                    m_memo.followUp.append(promiseOf(m_catalogue, *action, m_today, m_locale));
    }

    void caught()
    {
        for (const SessionNote &note : m_reading.notes) {
            const QString about = aboutOf(m_catalogue, note.metric, note.goal);
            if (note.kind == SessionNote::Kind::Decision)
                m_memo.decisions << (about.isEmpty() ? note.text : Words::tr("%1 (%2)").arg(note.text, about));
            else
                m_memo.notes.append({note.text, about});
        }
        for (const ActionItem &action : m_reading.actions) {
            const SessionMemo::Promise promise = promiseOf(m_catalogue, action, m_today, m_locale);
            (action.kind == ActionItem::Kind::Action ? m_memo.actions : m_memo.requests).append(promise);
        }
        const NextSession next = nextSession(m_catalogue, m_session, m_today);
        if (next.planned)
            m_memo.next = Words::tr("Next session: %1")
                              .arg(RecordText::joined(m_locale.toString(next.day, QStringLiteral("ddd d MMM yyyy")),
                                                      sessionHours(*next.planned, m_locale)));
        else if (next.day.isValid())
            m_memo.next = Words::tr("Next session: %1 by the calendar, not planned yet")
                              .arg(m_locale.toString(next.day, QStringLiteral("ddd d MMM yyyy")));
        for (const SessionReading::Item &item : m_reading.items)
            if (item.item.state == AgendaItem::State::Parked)
                m_memo.putOff << agendaTitle(m_catalogue, item.item);
        for (const ActionItem &action : m_catalogue.actionItems()) {
            const bool ours = action.session == m_session.id
                || std::find(m_reading.departments.begin(), m_reading.departments.end(), action.department)
                    != m_reading.departments.end();
            if (ours && action.state == ActionItem::State::Open && action.due.isValid()
                && (!next.day.isValid() || action.due <= next.day))
                m_memo.dueNext.append(promiseOf(m_catalogue, action, m_today, m_locale));
        }
        std::stable_sort(m_memo.dueNext.begin(), m_memo.dueNext.end(), [&](const auto &a, const auto &b) {
            return m_catalogue.actionItem(a.id)->due < m_catalogue.actionItem(b.id)->due;
        });
    }

    void people()
    {
        for (const Attendee &attendee : m_reading.attendees) {
            const Person *person = m_catalogue.person(attendee.person);
            // Who said yes beforehand is not thereby known to have come.
            const bool isKnown = attendee.attendance == Attendee::Attendance::Present
                || attendee.attendance == Attendee::Attendance::Absent;
            m_memo.people.append({person ? person->name : attendee.name, word(attendee.part),
                                  m_memo.kind == SessionMemo::Kind::After && !isKnown ? Words::tr("not noted")
                                                                                      : word(attendee.attendance)});
        }
        for (const MemoDelivery &delivery : m_reading.deliveries)
            m_memo.received << Words::tr("%1, %2, %3")
                                   .arg(delivery.recipient, word(delivery.memo),
                                        cityDate(m_catalogue.city, delivery.at, m_locale));
    }

    Result<void> corrections()
    {
        const auto compared = ThenAndNow::read(m_viewpoint, m_reading);
        if (!compared)
            return compared.error();
        for (const ThenAndNow::Line &line : compared->lines) {
            const Metric *metric = m_catalogue.metric(m_reading.item(line.item)->item.metric);
            for (const QString &change : line.isCorrected() ? line.told() : QStringList())
                m_memo.corrections << Words::tr("%1, %2").arg(metric ? metric->code : line.title, change);
        }
        return {};
    }

    Viewpoint &m_viewpoint;
    SessionReading m_reading;
    const Session &m_session;
    const Catalogue &m_catalogue;
    std::shared_ptr<const Catalogue> m_numbers;
    QLocale m_locale;
    QDate m_today;
    Month m_month;
    SessionMemo m_memo;
};

/// A paragraph in lines of at most 72 characters; `first` stands before the first, as many spaces before the others.
QString wrapped(const QString &text, const QString &first = {})
{
    QString out = first;
    const QString indent(first.size(), QLatin1Char(' '));
    qsizetype column = first.size();
    bool isStart = true;
    for (const QString &one : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!isStart && column + 1 + one.size() > 72) {
            out += QLatin1Char('\n') + indent;
            column = indent.size();
            isStart = true;
        }
        if (!isStart) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += one;
        column += one.size();
        isStart = false;
    }
    return out + QLatin1Char('\n');
}

} // namespace

SessionMemo::Promise promiseOf(const Catalogue &catalogue, const ActionItem &action, QDate asOf, const QLocale &locale)
{
    SessionMemo::Promise promise;
    promise.id = action.id;
    promise.number = QString::number(action.number);
    promise.kind = action.kind;
    promise.who = actionWho(catalogue, action);
    promise.text = action.text;
    promise.dueOn = action.due;
    promise.due = day(action.due, locale);
    promise.standing = action.standing(asOf);
    promise.about = aboutOf(catalogue, action.metric, action.goal);
    promise.answer = action.answer;
    if (const Metric *metric = catalogue.metric(action.answerMetric))
        promise.answer = RecordText::joined(promise.answer, metric->code + QLatin1Char(' ') + metric->name);
    const QString doneOn = day(action.doneOn, locale);
    switch (promise.standing) {
    case ActionItem::Standing::Late:
        promise.state = Words::tr("%n day(s) late", nullptr, int(action.due.daysTo(asOf)));
        break;
    case ActionItem::Standing::Due:
        promise.state = action.due == asOf ? Words::tr("due today")
                                           : Words::tr("due in %n day(s)", nullptr, int(asOf.daysTo(action.due)));
        break;
    case ActionItem::Standing::Later:
        promise.state = action.due.isValid() ? Words::tr("open") : Words::tr("open, no day said");
        break;
    case ActionItem::Standing::Done:
        promise.state =
            action.due.isValid() ? Words::tr("done %1, on time").arg(doneOn) : Words::tr("done %1").arg(doneOn);
        break;
    case ActionItem::Standing::DoneLate:
        promise.state = Words::tr("done %1, late").arg(doneOn);
        break;
    case ActionItem::Standing::Dropped:
        promise.state = Words::tr("dropped: %1").arg(action.stateReason);
        break;
    }
    return promise;
}

Result<SessionMemo> SessionMemo::read(Viewpoint &viewpoint, SessionId session, Kind kind)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), session, viewpoint.recordedAt());
    if (!reading)
        return reading.error();
    return Writing(viewpoint, std::move(*reading), kind).run();
}

QString SessionMemo::plainText() const
{
    QString out = wrapped(Words::tr("%1: %2").arg(city, title)) + wrapped(name) + wrapped(when);
    if (!room.isEmpty())
        out += wrapped(room);
    const auto heading = [&](const QString &text) {
        out +=
            QLatin1Char('\n') + text + QLatin1Char('\n') + QString(text.size(), QLatin1Char('-')) + QLatin1Char('\n');
    };
    const auto list = [&](const QString &text, const QList<Promise> &promises) {
        if (promises.isEmpty())
            return;
        heading(text);
        for (const Promise &promise : promises) {
            const QString what =
                promise.who.isEmpty() ? promise.text : promise.who + QStringLiteral(": ") + promise.text;
            out += wrapped(promise.due.isEmpty() ? Words::tr("%1 (%2)").arg(what, promise.state)
                                                 : Words::tr("%1, by %2 (%3)").arg(what, promise.due, promise.state),
                           QStringLiteral("- "));
        }
    };
    const auto lines = [&](const QString &text, const QStringList &all) {
        if (all.isEmpty())
            return;
        heading(text);
        for (const QString &line : all)
            out += wrapped(line, QStringLiteral("- "));
    };
    if (kind == Kind::After) {
        lines(Words::tr("Decisions"), decisions);
        list(Words::tr("Who does what by when"), actions);
        list(Words::tr("Data requests and numbers to check"), requests);
        QStringList texts;
        for (const Note &note : notes)
            texts << note.text;
        lines(Words::tr("Notes"), texts);
        lines(Words::tr("Put off for the next session"), putOff);
        list(Words::tr("Due next time"), dueNext);
        if (!next.isEmpty())
            out += QLatin1Char('\n') + wrapped(next);
        lines(Words::tr("Corrected since"), corrections);
        QStringList there;
        for (const Attendee &attendee : people)
            there << Words::tr("%1, %2: %3").arg(attendee.name, attendee.part, attendee.attendance);
        lines(Words::tr("Attendance"), there);
    } else {
        heading(Words::tr("Agenda, %1").arg(budget));
        AgendaItem::Section last = AgendaItem::Section::Close;
        for (const Row &row : agenda) {
            if (row.section != last || row.number == 1)
                out += wrapped(word(row.section).toUpper());
            last = row.section;
            QString text = row.title;
            for (const QString &part : {row.detail, row.lead, row.minutes})
                text = RecordText::joined(text, part);
            out += wrapped(text, QStringLiteral("%1. ").arg(row.number, 2));
        }
        list(Words::tr("Follow-up"), followUp);
        for (const Section &section : sections) {
            if (section.sentence.isEmpty() && section.questions.isEmpty() && section.text.isEmpty())
                continue;
            heading(Words::tr("%1. %2").arg(QString::number(section.number), section.title));
            for (const QString &text : {section.sentence, section.chartSentence})
                if (!text.isEmpty())
                    out += wrapped(text);
            for (const TextLine &line : section.text)
                out += wrapped(line.text, line.sign.isEmpty() ? QString() : line.sign + QLatin1Char(' '));
            for (const QString &question : section.questions)
                out += wrapped(question, QStringLiteral("? "));
            if (!section.reply.isEmpty())
                out += wrapped(Words::tr("The department: %1").arg(section.reply));
        }
    }
    return out + QLatin1Char('\n') + wrapped(record);
}

QByteArray SessionMemo::actionsCsv() const
{
    QByteArray out = "number,kind,who,what,due,state,about\r\n";
    for (const QList<Promise> &promises : {actions, requests})
        for (const Promise &promise : promises)
            out += CsvField::raw(promise.number.toUtf8()) + ',' + token(promise.kind).data() + ','
                + CsvField::text(promise.who) + ',' + CsvField::text(promise.text) + ','
                + promise.dueOn.toString(Qt::ISODate).toLatin1() + ',' + token(promise.standing).data() + ','
                + CsvField::text(promise.about) + "\r\n";
    return out;
}

} // namespace statroom
