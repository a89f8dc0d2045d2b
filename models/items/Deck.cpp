// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/Deck.h"

#include "domain/RecordText.h"
#include "domain/Words.h"
#include "items/ActionStory.h"
#include "items/ChartText.h"
#include "items/GoalFacts.h"
#include "items/ParetoModel.h"
#include "items/StandingText.h"
#include "items/Standings.h"
#include "items/TrendModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Month monthOf(const Viewpoint &viewpoint, const SessionReading &session)
{
    return session.session.month.isValid() ? session.session.month : viewpoint.month();
}

/// What stands out, said first: the control chart's signal, else how it stands.
QString headlineOf(const TrendReading &reading, const MetricFacts &facts, const QLocale &locale)
{
    const ChartText text(reading.chart, reading.metric(), locale);
    const QString story = reading.chart.chart.latest < 0 ? QString() : text.story(reading.chart.chart.latest);
    if (!story.isEmpty())
        return capital(story);
    QString phrase = facts.phrase;
    while (phrase.endsWith(QLatin1Char('.')))
        phrase.chop(1);
    if (phrase.isEmpty())
        return facts.title;
    return facts.value.isEmpty() || facts.value == QStringLiteral("–") ? phrase
                                                                       : Words::tr("%1: %2").arg(phrase, facts.value);
}

/// By which the department counts the metric, as a whole.
QList<BreakdownId> breakdownsOf(const TrendReading &trend)
{
    QList<BreakdownId> found;
    if (!trend.subject.category)
        for (const Breakdown *breakdown : trend.catalogue->breakdownsOf(trend.metric().id))
            if (!trend.catalogue->countedSeries(trend.subject.department, trend.metric().id, breakdown->id).empty())
                found.append(breakdown->id);
    return found;
}

Slide metricSlide(std::shared_ptr<const TrendReading> trend, const QLocale &locale)
{
    const MetricFacts facts = MetricFacts::of(*trend, locale);
    const Metric &metric = trend->metric();
    const UnitFormat format(metric, locale);
    Slide slide;
    slide.kind = Slide::Kind::Metric;
    slide.department = trend->subject.department;
    slide.metric = trend->subject.metric;
    slide.category = trend->subject.category;
    slide.over = facts.title;
    slide.headline = headlineOf(*trend, facts, locale);
    slide.status = facts.status;
    slide.hero = facts.value;
    slide.summary = facts.phrase + QLatin1Char(' ') + facts.why;
    const auto counted = [&](std::optional<double> numerator, std::optional<double> denominator) {
        if (!numerator || !denominator)
            return QString();
        const QString of =
            Words::tr("%1 of %2").arg(plainNumber(*numerator, locale), plainNumber(*denominator, locale));
        return metric.denominatorLabel.isEmpty() ? of : of + QLatin1Char(' ') + metric.denominatorLabel;
    };
    // Where there is nothing for the period shown yet, the value is an earlier one's, and so is all that is said of it.
    const Standing &standing = trend->standing;
    const FiscalCalendar &calendar = trend->numbers.calendar;
    const TrendRow *now = trend->row(standing.isStale() ? standing.judgement.period : trend->shown);
    QStringList ofValue;
    if (now)
        ofValue << counted(now->numerator, now->denominator);
    if (standing.isStale())
        ofValue << Words::tr("nothing for %1 yet").arg(facts.shown);
    if (standing.preliminary)
        ofValue << Words::tr("preliminary: it may still change");
    ofValue.removeAll(QString());
    slide.heroParts.append(
        {standing.isStale() ? calendar.label(standing.judgement.period, LabelStyle::Long, locale) : facts.shown,
         ofValue.join(QLatin1Char('\n'))});
    if (now && now->target) {
        const QString target = now->targetHigh
            ? Words::tr("%1 to %2").arg(format.format(*now->target), format.format(*now->targetHigh))
            : format.format(*now->target);
        const Judgement &judgement = trend->standing.judgement;
        slide.facts.append(
            {Words::tr("Target %1").arg(target),
             judgement.bandEnd ? Words::tr("yellow ends at %1").arg(format.plain(*judgement.bandEnd)) : QString(),
             {}});
    }
    const ChartText chart(trend->chart, metric, locale);
    if (facts.chart.verdict.variation && *facts.chart.verdict.variation != Variation::Common) {
        const QString why = trend->chart.chart.latest < 0 ? QString() : chart.signal(trend->chart.chart.latest);
        slide.facts.append({Words::tr("Hardly chance:"), why.isEmpty() ? facts.chart.variationWord.toLower() : why,
                            *facts.chart.verdict.variation});
    } else if (facts.chart.verdict.variation)
        slide.facts.append({Words::tr("Usual variation:"), Words::tr("no sign of a change"), Variation::Common});
    if (!facts.chart.assuranceWord.isEmpty() && facts.chart.verdict.assurance)
        slide.facts.append({Words::tr("%1:").arg(facts.chart.assuranceWord), chart.targetPlace(), {}});
    if (now && now->lastYear) {
        const Period before(now->period.first - 12, now->period.length);
        const TrendRow *then = trend->row(before);
        slide.facts.append({Words::tr("A year ago %1").arg(format.format(*now->lastYear)),
                            then ? counted(then->numerator, then->denominator) : QString(),
                            {}});
    }
    slide.disputed = now && now->disputed;
    slide.views = {Slide::View::ControlChart, Slide::View::Trend};
    if (!trend->chart.verdict().variation)
        slide.views.removeAll(Slide::View::ControlChart);
    if (!breakdownsOf(*trend).empty())
        slide.views.append(Slide::View::Breakdown);
    slide.views.append(Slide::View::Table);
    std::set<qint64> departments;
    for (const SeriesId series : trend->catalogue->seriesOf(metric.id))
        departments.insert(trend->catalogue->series(series)->department.number);
    if (departments.size() > 1)
        slide.views.append(Slide::View::Departments);
    slide.trend = std::move(trend);
    return slide;
}

/// The numbers that the session looks at.
Result<std::shared_ptr<const TrendReading>> trendOf(Viewpoint &viewpoint, const SessionReading &session,
                                                    const TrendSubject &subject)
{
    auto numbers = viewpoint.reader().catalogue(session.recordedAt());
    if (!numbers)
        return numbers.error();
    auto read = TrendReading::read(viewpoint.reader(), *numbers, subject, monthOf(viewpoint, session),
                                   session.recordedAt(), TrendReading::Depth::Numbers, viewpoint.locale());
    if (!read)
        return read.error();
    return std::make_shared<const TrendReading>(std::move(*read));
}

Slide goalSlide(const GoalReading &reading, QDate day, const QLocale &locale)
{
    const GoalStanding standing = reading.at(day);
    const GoalFacts facts = GoalFacts::of(reading, standing);
    Slide slide;
    slide.kind = Slide::Kind::Goal;
    slide.goal = reading.goal().id;
    slide.over = facts.statement;
    slide.status = facts.pace;
    slide.summary = facts.why;
    const GoalText text = reading.text();
    slide.headline = facts.phrase;
    if (const QString finish = text.finishText(standing); !finish.isEmpty() && !standing.isClosed()
        && standing.kind != Goal::Kind::Milestones && standing.kind != Goal::Kind::Range
        && standing.state == Pace::State::Running)
        slide.headline = Words::tr("%1: likely finish %2").arg(facts.phrase, finish);
    for (qsizetype i = 0; i < facts.figures.size() && i < 5; ++i) {
        const GoalFacts::Figure &figure = facts.figures[i];
        slide.facts.append(
            {figure.value,
             i == 0 && !figure.detail.isEmpty() ? figure.label + QLatin1Char(' ') + figure.detail : figure.label,
             {},
             true});
    }
    if (standing.kind != Goal::Kind::Milestones)
        slide.burnUp = burnUpOf(reading, standing);
    else
        for (const GoalFacts::Step &step : facts.steps)
            slide.paragraphs.append({Words::tr("%1: %2").arg(step.name, step.when), TextLine::bullet()});
    Q_UNUSED(locale)
    return slide;
}

/// All of an action item in rows, for where the first page has no room.
Slide::Table actionTable(const ActionStory &story, const QList<Slide::Fact> &facts)
{
    Slide::Table table;
    table.heads = {QString(), QString()};
    table.shares = {0.28, 0.72};
    table.firstNumber = 99;
    table.hasLabels = true;
    const auto row = [&](const QString &label, const QString &text, bool isSection = false) {
        table.rows.append(isSection ? QStringList{label} : QStringList{label, text});
        table.isSection.append(isSection);
    };
    for (const Slide::Fact &fact : facts)
        row(fact.strong, fact.rest);
    if (!story.events.empty())
        row(Words::tr("What happened"), {}, true);
    for (const ActionStory::Event &event : story.events)
        row(event.when, event.what);
    const auto list = [&](const QString &title, const QList<SessionMemo::Promise> &promises, bool isNamed) {
        if (!promises.isEmpty())
            row(title, {}, true);
        for (const SessionMemo::Promise &promise : promises)
            row(RecordText::joined(promise.due, promise.state),
                isNamed && !promise.who.isEmpty() ? Words::tr("%1: %2").arg(promise.who, promise.text) : promise.text);
    };
    list(Words::tr("Also open for %1").arg(story.person), story.ofPerson, false);
    if (story.ofPerson.isEmpty())
        list(Words::tr("Open for others in %1").arg(story.department), story.ofDepartment, true);
    return table;
}

/// What was promised, by whom and when, beside the metric that it is about.
Slide actionSlide(const SessionMemo::Section &section, const Slide *about, ActionStory story)
{
    Slide slide;
    if (about)
        slide = *about;
    slide.status.reset();
    slide.hero.clear();
    slide.heroParts.clear();
    slide.facts.clear();
    slide.paragraphs.clear();
    slide.kind = Slide::Kind::Action;
    const SessionMemo::Promise promise = section.promise.value_or(SessionMemo::Promise());
    slide.over = promise.who.isEmpty() ? Words::tr("Action item %1").arg(promise.number)
                                       : Words::tr("Action item %1, %2").arg(promise.number, promise.who);
    slide.headline = promise.text;
    slide.standing = promise.standing;
    slide.facts.append({capital(promise.state), story.age, {}, true});
    if (!promise.due.isEmpty())
        slide.facts.append({Words::tr("Due %1").arg(promise.due), story.moved, {}});
    if (!story.promised.isEmpty() && !about)
        slide.facts.append({Words::tr("Promised on %1").arg(story.promised), story.place, {}});
    if (!promise.answer.isEmpty())
        slide.facts.append({Words::tr("Answer:"), promise.answer, {}});
    if (about)
        slide.facts.append({about->over, RecordText::joined(about->hero, about->headline), {}});
    else if (!promise.about.isEmpty())
        slide.facts.append({promise.about, {}, {}});
    slide.table = actionTable(story, slide.facts);
    slide.summary = RecordText::joined(promise.state, promise.answer);
    if (slide.trend || slide.burnUp)
        return slide;
    slide.over = RecordText::joined(slide.over, promise.about);
    slide.story = std::make_shared<const ActionStory>(std::move(story));
    return slide;
}

/// All of it in rows, for the pages after the first.
Slide::Table problemTable(const ProblemStanding &standing)
{
    Slide::Table table;
    table.heads = {QString(), QString(), QString()};
    table.shares = {0.56, 0.24, 0.2};
    table.firstNumber = 99;
    const auto section = [&](const QString &text) {
        table.rows.append(QStringList{text});
        table.isSection.append(true);
    };
    const auto row = [&](const QStringList &cells) {
        table.rows.append(cells);
        table.isSection.append(false);
    };
    if (!standing.countermeasures.empty())
        section(Words::tr("Countermeasures"));
    for (const ProblemStanding::Countermeasure &one : standing.countermeasures)
        row({Words::tr("%1. %2").arg(standing.locale.toString(one.number), one.action.text), one.who,
             one.due.isEmpty() ? one.state : Words::tr("by %1, %2").arg(one.due, one.state)});
    if (!standing.causes.nodes.empty())
        section(Words::tr("Causes"));
    for (const CauseTree::Node &node : standing.causes.nodes)
        row({QString(node.depth, QChar(0x2014)) + (node.depth > 0 ? QStringLiteral(" ") : QString()) + node.cause.text,
             node.count ? Words::tr("%1 counted").arg(plainNumber(*node.count, standing.locale)) : QString(),
             node.share ? shareText(node.share, standing.locale) : QString()});
    section(Words::tr("Recheck"));
    row({standing.checkSentence, standing.checkVerdict, {}});
    for (const QString &end : {standing.lastRound, standing.conclusion})
        if (!end.isEmpty())
            row({end, {}, {}});
    return table;
}

Slide problemSlide(ProblemStanding standing)
{
    Slide slide;
    slide.kind = Slide::Kind::Problem;
    slide.over = RecordText::joined(Words::tr("Problem: %1").arg(standing.step.toLower()),
                                    RecordText::joined(standing.metric, standing.department));
    slide.headline = standing.problem.statement;
    slide.summary = standing.plainText();
    slide.department = standing.problem.department;
    slide.metric = standing.problem.metric;
    slide.category = standing.problem.category;
    slide.table = problemTable(standing);
    slide.problem = std::make_shared<const ProblemStanding>(std::move(standing));
    return slide;
}

Slide agendaSlide(const SessionMemo &memo)
{
    Slide slide;
    slide.kind = Slide::Kind::Agenda;
    slide.over = RecordText::joined(memo.when, memo.room);
    slide.headline = memo.name;
    slide.summary = memo.title;
    slide.table.heads = {QString(), Words::tr("Agenda"), Words::tr("Lead"), Words::tr("Time")};
    slide.table.shares = {0.06, 0.58, 0.24, 0.12};
    slide.table.firstNumber = 3;
    std::optional<AgendaItem::Section> last;
    for (const SessionMemo::Row &row : memo.agenda) {
        if (last != row.section) {
            slide.table.rows.append(QStringList{capital(word(row.section))});
            slide.table.statuses.append(std::nullopt);
            slide.table.isSection.append(true);
        }
        last = row.section;
        slide.table.rows.append({QString::number(row.number), row.title, row.lead, row.minutes});
        slide.table.statuses.append(row.status);
        slide.table.isSection.append(false);
    }
    return slide;
}

Slide caughtSlide(const SessionMemo &memo)
{
    Slide slide;
    slide.kind = Slide::Kind::Caught;
    slide.over = Words::tr("Read back");
    slide.headline = Words::tr("Who does what by when");
    slide.summary = slide.headline;
    slide.table.heads = {Words::tr("Who"), Words::tr("What"), Words::tr("By when")};
    slide.table.shares = {0.26, 0.54, 0.2};
    slide.table.firstNumber = 99;
    for (const QList<SessionMemo::Promise> &list : {memo.actions, memo.requests})
        for (const SessionMemo::Promise &promise : list)
            slide.table.rows.append({promise.who, promise.text, promise.due});
    for (const QString &decision : memo.decisions)
        slide.table.rows.append({Words::tr("Decided"), decision, QString()});
    if (slide.table.rows.isEmpty()) {
        slide.paragraphs.append({Words::tr("Nothing was promised yet.")});
        if (!memo.next.isEmpty())
            slide.paragraphs.append({memo.next});
    } else if (!memo.next.isEmpty()) {
        slide.table.isSection = QList<bool>(slide.table.rows.size(), false) << true;
        slide.table.rows.append(QStringList{memo.next});
    }
    return slide;
}

} // namespace

QString viewWord(Slide::View view)
{
    switch (view) {
    case Slide::View::Trend:
        return Words::tr("Trend");
    case Slide::View::ControlChart:
        return Words::tr("Control chart");
    case Slide::View::Breakdown:
        return Words::tr("Breakdown");
    case Slide::View::Table:
        return Words::tr("Table");
    case Slide::View::Departments:
        return Words::tr("Departments side by side");
    case Slide::View::Source:
        break;
    }
    return Words::tr("Where the number comes from");
}

Result<Deck> Deck::read(Viewpoint &viewpoint, SessionId id)
{
    auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), id, viewpoint.recordedAt());
    if (!reading)
        return reading.error();
    auto memo = SessionMemo::read(viewpoint, id, SessionMemo::Kind::Before);
    if (!memo)
        return memo.error();
    Deck deck;
    deck.memo = std::make_shared<const SessionMemo>(std::move(*memo));
    deck.reading = std::move(*reading);
    deck.place = deck.memo->name;
    deck.record =
        Words::tr("Numbers of %1, %2").arg(deck.memo->shown, deck.memo->record.section(QLatin1Char(','), 0, 0));
    const QLocale locale = viewpoint.locale();
    deck.slides.push_back(agendaSlide(*deck.memo));
    bool hasClose = false;
    for (const SessionMemo::Section &section : deck.memo->sections) {
        Slide slide;
        const AgendaItem &item = section.item;
        switch (item.kind) {
        case AgendaItem::Kind::Metric:
            slide = metricSlide(section.trend, locale);
            break;
        case AgendaItem::Kind::Goal: {
            auto made = goal(viewpoint, deck.reading, item.goal);
            if (!made)
                return made.error();
            slide = std::move(*made);
            break;
        }
        case AgendaItem::Kind::Action: {
            const ActionItem *action = viewpoint.catalogue()->actionItem(item.action);
            std::optional<Slide> about;
            if (action && action->metric) {
                auto made = metric(viewpoint, deck.reading, TrendSubject{action->department, action->metric, {}, {}});
                if (!made)
                    return made.error();
                about = std::move(*made);
            } else if (action && action->goal) {
                auto made = goal(viewpoint, deck.reading, action->goal);
                if (!made)
                    return made.error();
                about = std::move(*made);
                if (!about->facts.isEmpty())
                    about->hero = about->facts.first().strong + QLatin1Char(' ') + about->facts.first().rest;
            }
            ActionStory story;
            if (action) {
                auto told = ActionStory::read(viewpoint.reader(), *viewpoint.catalogue(), *action,
                                              viewpoint.recordedAt(), viewpoint.today(), locale);
                if (!told)
                    return told.error();
                story = std::move(*told);
            }
            slide = actionSlide(section, about ? &*about : nullptr, std::move(story));
            break;
        }
        case AgendaItem::Kind::Problem:
            if (deck.reading.catalogue->problem(item.problem)) {
                auto made = problem(viewpoint, deck.reading, item.problem);
                if (!made)
                    return made.error();
                slide = std::move(*made);
                break;
            }
            [[fallthrough]];
        case AgendaItem::Kind::Picture:
        case AgendaItem::Kind::Text:
            if (item.kind == AgendaItem::Kind::Text && item.section == AgendaItem::Section::Close) {
                slide = caughtSlide(*deck.memo);
                slide.headline = section.title;
                QStringList said;
                for (const TextLine &line : section.text)
                    said << line.whole();
                if (!said.isEmpty())
                    slide.over = said.join(QLatin1Char(' '));
                hasClose = true;
                break;
            }
            slide.kind = item.kind == AgendaItem::Kind::Picture ? Slide::Kind::Picture : Slide::Kind::Text;
            slide.over = section.place;
            slide.headline = section.title;
            slide.summary = section.title;
            for (const TextLine &line : section.text)
                slide.summary += QLatin1Char('\n') + line.whole();
            slide.picture = section.picture;
            slide.paragraphs = section.text;
            break;
        }
        slide.item = item.id;
        slide.number = section.number;
        slide.minutes = item.minutes;
        if (!item.title.isEmpty() && item.kind != AgendaItem::Kind::Text)
            slide.over = item.title;
        deck.slides.push_back(std::move(slide));
    }
    if (!hasClose)
        deck.slides.push_back(caughtSlide(*deck.memo));
    return deck;
}

Result<Slide> Deck::metric(Viewpoint &viewpoint, const SessionReading &session, const TrendSubject &subject)
{
    auto read = trendOf(viewpoint, session, subject);
    if (!read)
        return read.error();
    return metricSlide(std::move(*read), viewpoint.locale());
}

Result<Deck::Splits> Deck::breakdowns(Viewpoint &viewpoint, const SessionReading &session, const Slide &slide)
{
    Splits splits;
    if (!slide.trend)
        return splits;
    TrendSubject subject = slide.trend->subject;
    for (const BreakdownId breakdown : breakdownsOf(*slide.trend)) {
        subject.breakdown = breakdown;
        auto read = trendOf(viewpoint, session, subject);
        if (!read)
            return read.error();
        splits.push_back(std::move(*read));
    }
    return splits;
}

Result<Slide> Deck::goal(Viewpoint &viewpoint, const SessionReading &session, GoalId goal)
{
    auto numbers = viewpoint.reader().catalogue(session.recordedAt());
    if (!numbers)
        return numbers.error();
    auto read = GoalReading::read(viewpoint.reader(), *numbers, goal, session.recordedAt(), viewpoint.locale());
    if (!read)
        return read.error();
    return goalSlide(*read, read->dayIn(session.session, monthOf(viewpoint, session)), viewpoint.locale());
}

Result<Slide> Deck::problem(Viewpoint &viewpoint, const SessionReading &session, ProblemId problem)
{
    auto standing = ProblemStanding::read(viewpoint, session, problem);
    if (!standing)
        return standing.error();
    return problemSlide(std::move(*standing));
}

int Deck::slideOf(AgendaItemId item) const
{
    for (size_t i = 0; i < slides.size(); ++i)
        if (item && slides[i].item == item)
            return int(i);
    return -1;
}

int Deck::slideOfNumber(int number) const
{
    for (size_t i = 0; i < slides.size(); ++i)
        if (slides[i].number == number && number > 0)
            return int(i);
    return -1;
}

Result<Slide::Table> Deck::table(Viewpoint &viewpoint, const SessionReading &session, const Slide &slide,
                                 Slide::View view)
{
    Slide::Table table;
    if (!slide.trend)
        return table;
    const TrendReading &trend = *slide.trend;
    const Metric &metric = trend.metric();
    const QLocale locale = viewpoint.locale();
    const UnitFormat format(metric, locale);
    const QString none(QChar(0x2013));
    if (view == Slide::View::Table) {
        const bool parts = std::any_of(trend.rows.begin(), trend.rows.end(),
                                       [](const TrendRow &row) { return row.numerator && row.denominator; });
        table.heads = {Words::tr("Period"), Words::tr("Value"), Words::tr("Target")};
        if (parts)
            table.heads << capital(metric.numeratorLabel.isEmpty() ? Words::tr("part") : metric.numeratorLabel)
                        << capital(metric.denominatorLabel.isEmpty() ? Words::tr("whole") : metric.denominatorLabel);
        for (auto row = trend.rows.rbegin(); row != trend.rows.rend(); ++row) {
            QStringList cells{viewpoint.label(row->period, LabelStyle::Short),
                              row->value ? format.format(*row->value) : none,
                              row->target ? format.format(*row->target) : none};
            if (parts)
                cells << (row->numerator ? plainNumber(*row->numerator, locale) : none)
                      << (row->denominator ? plainNumber(*row->denominator, locale) : none);
            table.rows.append(cells);
            table.statuses.append(row->status);
        }
        return table;
    }
    if (view == Slide::View::Departments) {
        table.heads = {Words::tr("Department"), Words::tr("Value"), Words::tr("Target"), Words::tr("A year ago")};
        auto numbers = viewpoint.reader().catalogue(session.recordedAt());
        if (!numbers)
            return numbers.error();
        std::vector<StandingKey> keys;
        for (const StandingKey &key : Standings::keysOf(**numbers, monthOf(viewpoint, session)))
            if (key.metric == metric.id)
                keys.push_back(key);
        auto read = Standings(viewpoint.reader(), *numbers, session.recordedAt(), locale)
                        .read(keys, monthOf(viewpoint, session));
        if (!read)
            return read.error();
        for (const Standing &s : *read) {
            const Department *department = (*numbers)->department(s.department);
            const std::optional<double> value = s.value();
            const std::optional<double> target = s.question.target.value;
            const QString shown = !value ? none
                : s.isStale()
                ? Words::tr("%1, %2").arg(viewpoint.label(s.judgement.period, LabelStyle::Short), format.format(*value))
                : format.format(*value);
            table.rows.append({department ? department->name : QString(), shown, target ? format.format(*target) : none,
                               s.yearBefore.before ? format.format(*s.yearBefore.before) : none});
            table.statuses.append(s.status());
        }
        return table;
    }
    table.heads = {QString(), QString()};
    table.shares = {0.28, 0.72};
    table.firstNumber = 99;
    table.hasLabels = true;
    auto numbers = viewpoint.reader().catalogue(session.recordedAt());
    if (!numbers)
        return numbers.error();
    auto whole = TrendReading::read(viewpoint.reader(), *numbers, trend.subject, monthOf(viewpoint, session),
                                    session.recordedAt(), TrendReading::Depth::WithHistory, locale);
    if (!whole)
        return whole.error();
    if (const TrendRow *row = whole->row(whole->shown))
        for (const MetricFacts::Fact &fact : originOf(*whole, *row, locale))
            table.rows.append({fact.label, RecordText::joined(fact.value, fact.detail)});
    const MetricFacts facts = MetricFacts::of(*whole, locale);
    if (!facts.definitions.isEmpty()) {
        const MetricFacts::HowMeasured &how = facts.definitions.first();
        for (const auto &[label, text] :
             {std::pair(Words::tr("How it is counted"), how.method), std::pair(Words::tr("Source"), how.source),
              std::pair(Words::tr("Why it matters"), how.why)})
            if (!text.isEmpty())
                table.rows.append({label, text});
    }
    for (const MetricFacts::Note &note : facts.notes)
        if (note.kind == MetricFacts::Note::Kind::Correction)
            table.rows.append({Words::tr("Corrected, %1").arg(note.when),
                               note.who.isEmpty() ? note.text : Words::tr("%1 (%2)").arg(note.text, note.who)});
    return table;
}

} // namespace statroom
