// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SessionEntry.h"
#include "domain/RecordText.h"
#include "exchange/SampleCity.h"
#include "items/ActionItemModel.h"
#include "items/ActionStory.h"
#include "items/AgendaModel.h"
#include "items/LateMemos.h"
#include "items/NewCity.h"
#include "items/SessionCalendarFile.h"
#include "items/SessionRun.h"
#include "items/SessionsModel.h"
#include "items/ThenAndNowModel.h"
#include "items/setup/SessionTableModels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace statroom;

namespace {

/// A city with a department, its head, and one count that fell in March.
struct SessionCity : NewCity
{
    Department fire = department(QStringLiteral("FIR"), QStringLiteral("Fire"));
    Metric calls = metric(QStringLiteral("FIR-01"), QStringLiteral("Calls reached in time"), Metric::Kind::Count);
    Series series = NewCity::series(fire, calls);
    Person chief;

    SessionCity()
    {
        chief.id = file->newId<Person>();
        chief.uuid = uuid();
        chief.name = QStringLiteral("Fire chief");
        Role role;
        role.id = file->newId<Role>();
        role.person = chief.id;
        role.role = Role::What::Head;
        role.department = fire.id;
        write({added(chief), added(role)});
        std::vector<Change> changes;
        for (int i = 0; i < 24; ++i) {
            Observation o = value(series, Month(2097, 11) + i, i < 16 ? 90 + i % 3 : 70 + i % 3);
            o.stage = Observation::Stage::HandedIn;
            changes.push_back(added(o));
        }
        Target target;
        target.series = series.id;
        target.from = Month(2097, 1);
        target.value = 90;
        changes.push_back(added(target));
        Metric up = calls;
        up.direction = Metric::Direction::Up;
        changes.push_back(changed(calls, up));
        write(changes);
        viewpoint.setMonth(Month(2099, 10));
    }
    SessionId plan(QDate day = QDate(2099, 11, 12))
    {
        Session session;
        session.day = day;
        session.startsAt = 9 * 60;
        const auto planned = SessionEntry::plan(viewpoint, session, std::span(&fire.id, 1));
        if (!planned)
            qFatal("%s", qPrintable(planned.error().message));
        return *planned;
    }
    SessionReading read(SessionId session)
    {
        auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), session);
        if (!reading)
            qFatal("%s", qPrintable(reading.error().message));
        return *reading;
    }
    AgendaSuggestion suggested(SessionId session)
    {
        auto suggestion = AgendaSuggestion::of(viewpoint, read(session), viewpoint.month());
        if (!suggestion)
            qFatal("%s", qPrintable(suggestion.error().message));
        return *suggestion;
    }
};

} // namespace

class SessionEntryTest : public QObject
{
    Q_OBJECT

    static void need(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

private slots:
    void aSessionIsPlannedWithItsPeople()
    {
        SessionCity city;
        const SessionReading reading = city.read(city.plan());
        QCOMPARE(reading.session.code, QStringLiteral("FIR-2099-11-12"));
        QCOMPARE(reading.attendees.size(), size_t(1));
        QCOMPARE(reading.attendees[0].person, city.chief.id);
        QCOMPARE(sessionName(*reading.catalogue, reading.session), QStringLiteral("Fire"));
        // A second one on the same day has a code of its own.
        QCOMPARE(city.read(city.plan()).session.code, QStringLiteral("FIR-2099-11-12-2"));
        Session without;
        without.day = QDate(2099, 11, 12);
        QVERIFY(!SessionEntry::plan(city.viewpoint, without, {}));
        without.day = QDate();
        QVERIFY(!SessionEntry::plan(city.viewpoint, without, std::span(&city.fire.id, 1)));
    }

    void aLaterDayCountsAsPutOff()
    {
        SessionCity city;
        Session session = city.read(city.plan()).session;
        for (int i = 1; i <= 3; ++i) {
            session.day = session.day.addDays(7);
            session.stateReason = QStringLiteral("budget week");
            need(SessionEntry::change(city.viewpoint, session));
            QCOMPARE(city.read(session.id).session.moved, i);
        }
        QCOMPARE(standingOf(city.read(session.id).session, city.viewpoint.today()), SessionStanding::PutOff);
        SessionsModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.data(model.index(model.rowOf(session.id), SessionsModel::StateColumn))
                    .toString()
                    .contains(QLatin1Char('3')));
        QVERIFY(!SessionEntry::cancel(city.viewpoint, session.id, QStringLiteral("  ")));
        need(SessionEntry::cancel(city.viewpoint, session.id, QStringLiteral("flood")));
        QCOMPARE(city.read(session.id).session.state, Session::State::Cancelled);
        QVERIFY(!SessionEntry::begin(city.viewpoint, session.id));
    }

    /// Both memos have their day; whoever received one is noted, and only then it is not late.
    void aLateMemoIsTold()
    {
        SessionCity city;
        const SessionId id = city.plan(QDate(2099, 11, 12));
        SessionsModel model(city.viewpoint);
        const auto state = [&] {
            return model.data(model.index(model.rowOf(id), SessionsModel::StateColumn)).toString();
        };
        city.now = QDateTime(QDate(2099, 11, 10), QTime(18, 0), Qt::UTC); // its day is not over
        QVERIFY(lateMemos(city.viewpoint).empty());
        city.now = city.now.addDays(1);
        QCOMPARE(lateMemos(city.viewpoint).size(), size_t(1));
        QCOMPARE(lateMemos(city.viewpoint)[0].due, QDate(2099, 11, 10));
        model.refresh();
        QCOMPARE(state(), QStringLiteral("planned, memo before late, due 10 Nov"));
        // A draft is not the memo.
        need(SessionEntry::recordDelivery(city.viewpoint, id, MemoDelivery::Memo::Draft, {QStringLiteral("Fire chief")},
                                          city.newest()));
        QCOMPARE(lateMemos(city.viewpoint).size(), size_t(1));
        need(SessionEntry::recordDelivery(city.viewpoint, id, MemoDelivery::Memo::Before,
                                          {QStringLiteral("Fire chief")}, city.newest()));
        QVERIFY(lateMemos(city.viewpoint).empty());
        QCOMPARE(state(), QStringLiteral("planned"));
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        city.now = QDateTime(QDate(2099, 11, 15), QTime(9, 0), Qt::UTC);
        QCOMPARE(lateMemos(city.viewpoint).size(), size_t(1));
        QCOMPARE(lateMemos(city.viewpoint)[0].memo, MemoDelivery::Memo::After);
        model.show(SessionsModel::Part::Past);
        model.refresh();
        QCOMPARE(state(), QStringLiteral("held, memo after late, due 14 Nov"));
        // Once the next one was held nobody waits for it any more.
        const SessionId next = city.plan(QDate(2099, 11, 15));
        need(SessionEntry::begin(city.viewpoint, next));
        need(SessionEntry::end(city.viewpoint, next));
        QVERIFY(lateMemos(city.viewpoint).empty());
    }

    void theNumbersSuggestTheAgenda()
    {
        SessionCity city;
        const SessionId id = city.plan();
        ActionItem late;
        late.text = QStringLiteral("Map of slow calls");
        late.person = city.chief.id;
        late.department = city.fire.id;
        late.due = QDate(2099, 11, 1);
        late.madeOn = QDate(2099, 9, 1);
        QVERIFY(SessionEntry::addAction(city.viewpoint, late).ok());
        const AgendaSuggestion suggestion = city.suggested(id);
        QStringList told;
        for (const AgendaSuggestion::Item &item : suggestion.items)
            told << QStringLiteral("%1 %2").arg(token(item.item.section), token(item.item.signal));
        QCOMPARE(told,
                 (QStringList{QStringLiteral("follow_up late"), QStringLiteral("new worsening"),
                              QStringLiteral("close none")}));
        // The questions fit, with the month in which it began to be worse.
        QVERIFY(suggestion.items[1].questions.first().contains(QStringLiteral("March 2099")));
        QCOMPARE(suggestion.items[1].item.lead, QStringLiteral("Fire chief"));
        QVERIFY(suggestion.items[1].item.why.contains(QStringLiteral("90")));

        const auto added = SessionEntry::suggest(city.viewpoint, id, suggestion);
        QCOMPARE(*added, 3);
        QCOMPARE(city.read(id).session.month, Month(2099, 10));
        QCOMPARE(city.read(id).session.state, Session::State::Prepared);
        // Asked again nothing comes twice, and nothing is written.
        const RevisionId before = city.newest();
        QCOMPARE(*SessionEntry::suggest(city.viewpoint, id, city.suggested(id)), 0);
        QCOMPARE(city.newest(), before);
        // The city's own question takes the place of the program's.
        QuestionTemplate own;
        own.id = city.file->newId<QuestionTemplate>();
        own.uuid = NewCity::uuid();
        own.signal = AgendaSignal::Late;
        own.text = QStringLiteral("What does {person} need?");
        city.write({statroom::added(own)});
        QCOMPARE(city.suggested(id).items[0].questions, QStringList{QStringLiteral("What does Fire chief need?")});
    }

    /// Prepared ahead, a promise that falls due before the session is not called late on the day it is prepared.
    void whatIsDueBeforeTheSessionIsNotLateYet()
    {
        SessionCity city;
        city.now = QDateTime(QDate(2099, 11, 9), QTime(12, 0), Qt::UTC);
        const SessionId id = city.plan(QDate(2099, 12, 10));
        ActionItem action;
        action.text = QStringLiteral("Map of slow calls");
        action.person = city.chief.id;
        action.department = city.fire.id;
        action.due = QDate(2099, 11, 30);
        action.madeOn = QDate(2099, 9, 1);
        QVERIFY(SessionEntry::addAction(city.viewpoint, action).ok());
        const auto first = [&] {
            return city.suggested(id).items.front().item;
        };
        QCOMPARE(first().signal, AgendaSignal::Due);
        QVERIFY2(!first().why.contains(QStringLiteral("late"), Qt::CaseInsensitive), qPrintable(first().why));
        city.now = QDateTime(QDate(2099, 12, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(first().signal, AgendaSignal::Late);
    }

    /// Where the period shown has no value yet, the slide says whose value it shows, and compares that one.
    void anOlderValueSaysItsMonth()
    {
        SessionCity city;
        const SessionId id = city.plan();
        city.viewpoint.setMonth(Month(2099, 11));
        const auto slide =
            Deck::metric(city.viewpoint, city.read(id), TrendSubject{city.fire.id, city.calls.id, {}, {}});
        QVERIFY(slide.ok());
        QCOMPARE(slide->heroParts.front().first, QStringLiteral("October 2099"));
        QVERIFY2(slide->heroParts.front().second.contains(QStringLiteral("nothing for November 2099 yet")),
                 qPrintable(slide->heroParts.front().second));
    }

    void comingAndPast()
    {
        SessionCity city;
        city.now = QDateTime(QDate(2099, 11, 12), QTime(12, 0), Qt::UTC);
        const SessionId held = city.plan(QDate(2099, 11, 12));
        const SessionId next = city.plan(QDate(2099, 12, 10));
        need(SessionEntry::begin(city.viewpoint, held));
        need(SessionEntry::end(city.viewpoint, held));
        QVERIFY(SessionEntry::suggest(city.viewpoint, next, city.suggested(next)).ok());
        SessionsModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.count(SessionsModel::Part::Coming), 1);
        QCOMPARE(model.count(SessionsModel::Part::Past), 1);
        QCOMPARE(model.rowOf(held), -1);
        const int row = model.rowOf(next);
        QCOMPARE(model.index(row - 1, 0).data().toString(), QStringLiteral("Coming"));
        const QString agenda = model.index(row, SessionsModel::YieldColumn).data().toString();
        QVERIFY2(agenda.contains(QStringLiteral("2 item")) && agenda.contains(QStringLiteral("of 90 minutes")),
                 qPrintable(agenda));
        model.show(SessionsModel::Part::Past);
        QCOMPARE(model.rowOf(next), -1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2099"));
        QCOMPARE(model.rowOf(held), 1);
    }

    void whatDoesNotFitIsTold()
    {
        SessionCity city;
        Session session = city.read(city.plan()).session;
        session.minutes = 8;
        need(SessionEntry::change(city.viewpoint, session));
        const AgendaSuggestion suggestion = city.suggested(session.id);
        QCOMPARE(suggestion.leftOut.size(), size_t(1));
        QCOMPARE(suggestion.leftOut[0].item.metric, city.calls.id);
        QVERIFY(suggestion.minutes() <= 8);
    }

    void itemsMoveAndKeepTheirSections()
    {
        SessionCity city;
        const SessionId id = city.plan();
        std::vector<AgendaItemId> items;
        for (const auto &[section, title] :
             {std::pair(AgendaItem::Section::FollowUp, "a"), std::pair(AgendaItem::Section::FollowUp, "b"),
              std::pair(AgendaItem::Section::New, "c")}) {
            AgendaItem item;
            item.session = id;
            item.section = section;
            item.title = QLatin1String(title);
            items.push_back(*SessionEntry::addItem(city.viewpoint, item));
        }
        const auto order = [&] {
            QString text;
            for (const SessionReading::Item &item : city.read(id).items)
                text += item.item.title + QString::number(int(item.item.section));
            return text;
        };
        QCOMPARE(order(), QStringLiteral("a0b0c2"));
        need(SessionEntry::moveItem(city.viewpoint, city.read(id), items[1], 0));
        QCOMPARE(order(), QStringLiteral("b0a0c2"));
        need(SessionEntry::moveItem(city.viewpoint, city.read(id), items[0], 2));
        QCOMPARE(order(), QStringLiteral("b0c2a2"));
        need(SessionEntry::moveItem(city.viewpoint, city.read(id), items[2], 0));
        QCOMPARE(order(), QStringLiteral("c0b0a2"));
        need(SessionEntry::removeItem(city.viewpoint, city.read(id), items[1]));
        QCOMPARE(order(), QStringLiteral("c0a2"));
        AgendaItem nameless;
        nameless.session = id;
        QVERIFY(!SessionEntry::addItem(city.viewpoint, nameless));
    }

    void anAgendaInAView()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        AgendaModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(id);
        QCOMPARE(model.rowCount(), 4); // two sections, two items
        const QModelIndex minutes = model.index(1, AgendaModel::MinutesColumn);
        QVERIFY(model.setData(minutes, 25));
        QCOMPARE(city.read(id).items[0].item.minutes, 25);
        QVERIFY(!model.setData(minutes, -3));
        QCOMPARE(city.read(id).items[0].item.minutes, 25);
        need(SessionEntry::setQuestions(city.viewpoint, city.read(id), city.read(id).items[0].item.id,
                                        {QStringLiteral(" One? "), QString(), QStringLiteral("Two?")}));
        QCOMPARE(city.read(id).items[0].questions.size(), size_t(2));
        QCOMPARE(city.read(id).items[0].questions[0].text, QStringLiteral("One?"));
        need(SessionEntry::setQuestions(city.viewpoint, city.read(id), city.read(id).items[0].item.id, {}));
        QVERIFY(city.read(id).items[0].questions.empty());
    }

    void theRoomSeesOneRevision()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QTemporaryDir folder;
        SessionRun run(city.viewpoint, id, folder.path());
        run.setClock([&] { return city.now; });
        need(run.begin());
        QCOMPARE(run.slide().kind, Slide::Kind::Agenda);
        run.forward();
        QCOMPARE(run.slide().kind, Slide::Kind::Metric);
        const QString seen = run.slide().hero;
        // Somebody corrects the number: the presenter is told, the room sees what it saw.
        Observation was = *city.file->reader().observation(city.series.id, Month(2099, 10)).value();
        Observation is = was;
        is.setValue(88);
        city.write({changed(was, is)}, QStringLiteral("counted again"), QStringLiteral("Coordinator"));
        QCOMPARE(run.later().size(), 1);
        QCOMPARE(run.slide().hero, seen);
        // Adopted, both values stand on the slide.
        need(run.adopt());
        QCOMPARE(run.slide().hero, QStringLiteral("88"));
        QVERIFY(run.slide().correction.contains(seen));
        QVERIFY(run.slide().correction.contains(QStringLiteral("counted again")));
        QVERIFY(run.later().isEmpty());
        QVERIFY(!run.adopt());
        // The memo after tells it, and what was put off.
        need(run.park());
        need(run.end());
        const auto memo = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::After);
        QVERIFY(memo.ok());
        QCOMPARE(memo->notes.size(), 1);
        QVERIFY(memo->notes[0].text.contains(QStringLiteral("counted again")));
        QCOMPARE(memo->putOff.size(), 1);
        QVERIFY(memo->plainText().contains(memo->putOff[0]));
        // Nobody was noted as present, whatever was said beforehand.
        QCOMPARE(memo->people[0].attendance, QStringLiteral("not noted"));
    }

    /// What the room saw stays beside what stands now; who changed it and why enters the next agenda.
    void thenAndNow()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        const auto compared = [&] {
            auto read = ThenAndNow::read(city.viewpoint, city.read(id));
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            return *read;
        };
        QVERIFY(!compared().hasRecord);
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        ThenAndNow all = compared();
        QVERIFY(all.hasRecord && !all.lines.empty());
        QCOMPARE(all.corrected, 0);
        city.now = city.now.addDays(3);
        Observation was = *city.file->reader().observation(city.series.id, Month(2099, 10)).value();
        Observation is = was;
        is.setValue(96);
        city.write({changed(was, is)}, QStringLiteral("two trucks were not counted"), QStringLiteral("Coordinator"));
        Observation earlier = *city.file->reader().observation(city.series.id, Month(2099, 7)).value();
        city.write({removed(earlier)}, QStringLiteral("another station's"), QStringLiteral("Coordinator"));
        // A later month was not before the room.
        city.write({added(NewCity::value(city.series, Month(2099, 11), 5))});
        all = compared();
        QCOMPARE(all.corrected, 1);
        const auto line = std::find_if(all.lines.begin(), all.lines.end(), [](const auto &l) { return l.differs(); });
        QCOMPARE(line->now.value, QStringLiteral("96"));
        QCOMPARE(*line->then.number, *was.value);
        QCOMPARE(line->then.status, std::optional(Status::Off));
        QCOMPARE(line->now.status, std::optional(Status::Met));
        QCOMPARE(line->since.size(), 2);
        QVERIFY2(line->since[0].contains(QStringLiteral("96, the room saw 7"))
                     && line->since[0].contains(QStringLiteral("Coordinator, 12 Nov 2099"))
                     && line->since[0].contains(QStringLiteral("two trucks were not counted")),
                 qPrintable(line->since[0]));
        QVERIFY2(line->since[1].contains(QStringLiteral("no value, the room saw"))
                     && line->since[1].contains(QStringLiteral("another station's")),
                 qPrintable(line->since[1]));
        ThenAndNowModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int row = int(line - all.lines.begin());
        model.setReading(all);
        QCOMPARE(model.index(row, ThenAndNowModel::DifferenceColumn).data().toString(),
                 QStringLiteral("Stands otherwise"));

        // The next agenda begins with it.
        const SessionId next = city.plan(QDate(2099, 12, 10));
        const AgendaSuggestion suggestion = city.suggested(next);
        const auto corrected = std::find_if(suggestion.items.begin(), suggestion.items.end(),
                                            [](const auto &one) { return one.item.signal == AgendaSignal::Corrected; });
        QVERIFY(corrected != suggestion.items.end());
        QCOMPARE(corrected->item.section, AgendaItem::Section::FollowUp);
        QCOMPARE(corrected->item.metric, city.calls.id);
        QVERIFY2(corrected->item.why.contains(QStringLiteral("96")), qPrintable(corrected->item.why));
        QVERIFY(!corrected->questions.isEmpty());
        // So does the memo after, and each says it once.
        const auto memo = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::After);
        QVERIFY(memo.ok());
        QCOMPARE(memo->corrections.size(), 2);
        QVERIFY2(memo->corrections[0].startsWith(QStringLiteral("FIR-01, "))
                     && memo->corrections[0].contains(QStringLiteral("two trucks were not counted")),
                 qPrintable(memo->corrections[0]));

        // As recorded when the room looked, all of it is what it was then: the agenda, and its numbers.
        SessionReading then = city.read(id);
        const RevisionId seen = then.session.revision;
        need(city.viewpoint.setRecordedAt({seen}));
        AgendaModel agenda(city.viewpoint);
        agenda.setSession(id);
        QVERIFY(agenda.reading());
        QCOMPARE(agenda.reading()->session.state, Session::State::Prepared);
        QCOMPARE(agenda.reading()->recordedAt(), RecordedAt{seen});
        QCOMPARE(agenda.reading()->items.size(), then.items.size());
        QCOMPARE(agenda.reading()->items.front().item.state, AgendaItem::State::Open);
        QCOMPARE(agenda.reading()->items.front().questions.size(), then.items.front().questions.size());
        const auto before = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::Before);
        QVERIFY(before.ok());
        QVERIFY2(!before->agenda[0].detail.contains(QStringLiteral("96")), qPrintable(before->agenda[0].detail));
        need(city.viewpoint.setRecordedAt({}));
        QCOMPARE(agenda.reading()->session.state, Session::State::Held);

        // Of another file nothing can be laid beside.
        Session held = *city.catalogue()->session(id);
        Session foreign = held;
        foreign.revision = Session::elsewhere;
        city.write({changed(held, foreign)});
        const auto catalogue = city.catalogue();
        const auto fields = RecordText(*catalogue, city.viewpoint.locale()).fields(changed(held, foreign));
        QCOMPARE(fields.size(), size_t(1));
        QCOMPARE(fields[0].after, QStringLiteral("in another file"));
        QVERIFY(!compared().hasRecord);
        QVERIFY(city.read(id).recordedAt().isNow());
    }

    /// A metric that was not on the agenda, one that is calculated, and a target: each is told, and told once.
    void whateverTheRoomSawIsCompared()
    {
        SessionCity city;
        Metric trucks = city.metric(QStringLiteral("FIR-02"), QStringLiteral("Trucks"), Metric::Kind::Count);
        const Series aside = city.NewCity::series(city.fire, trucks);
        Metric share = city.metric(QStringLiteral("FIR-03"), QStringLiteral("Calls a truck"), Metric::Kind::Count);
        Metric withFormula = share;
        withFormula.formula = QStringLiteral("[FIR-01] / [FIR-02]");
        std::vector<Change> changes{changed(share, withFormula)};
        for (int i = 0; i < 24; ++i)
            changes.push_back(added(NewCity::value(aside, Month(2097, 11) + i, 10)));
        city.write(changes);
        city.NewCity::series(city.fire, share);
        const SessionId id = city.plan();
        AgendaItem item;
        item.session = id;
        item.department = city.fire.id;
        item.kind = AgendaItem::Kind::Metric;
        item.metric = share.id;
        QVERIFY(SessionEntry::addItem(city.viewpoint, item).ok());
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        const auto corrections = [&](SessionId next) {
            QStringList told;
            for (const AgendaSuggestion::Item &one : city.suggested(next).items)
                if (one.item.signal == AgendaSignal::Corrected)
                    told << city.catalogue()->metric(one.item.metric)->code + QStringLiteral(" ") + one.item.why;
            return told;
        };
        const SessionId next = city.plan(QDate(2099, 12, 10));
        QVERIFY(corrections(next).isEmpty());
        // The input of a calculated metric that the room saw: the metric that it saw comes back, the input not again.
        changes.clear();
        for (int i = 0; i < 5; ++i) {
            const Observation was = *city.file->reader().observation(aside.id, Month(2099, 10) + -i).value();
            Observation is = was;
            is.setValue(20);
            changes.push_back(changed(was, is));
        }
        city.write(changes, QStringLiteral("two stations"), QStringLiteral("Coordinator"));
        QStringList told = corrections(next);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].startsWith(QStringLiteral("FIR-03 ")) && told[0].contains(QStringLiteral("and 2 more")),
                 qPrintable(told[0]));
        // A metric that was not on the agenda.
        const Observation was = *city.file->reader().observation(city.series.id, Month(2099, 1)).value();
        Observation is = was;
        is.setValue(1);
        city.write({changed(was, is)});
        told = corrections(next);
        QCOMPARE(told.size(), 1); // it is an input too
        city.write({changed(withFormula, share)});
        // Without its formula it stands otherwise, and the others are no longer told with it.
        told = corrections(next);
        QCOMPARE(told.size(), 3);
        QVERIFY2(told[0].startsWith(QStringLiteral("FIR-03 ")) && told[0].contains(QStringLiteral("the room saw")),
                 qPrintable(told[0]));
        QVERIFY2(told[1].startsWith(QStringLiteral("FIR-01 ")) && told[1].contains(QStringLiteral("the room saw 9")),
                 qPrintable(told[1]));
        QVERIFY(told[2].startsWith(QStringLiteral("FIR-02 ")));
    }

    /// What the room went through is nobody's to change afterwards; what is taken off before keeps its promises.
    void theAgendaStaysAsItWasHeld()
    {
        SessionCity city;
        const SessionId id = city.plan();
        AgendaItem item;
        item.session = id;
        item.title = QStringLiteral("Welcome");
        const AgendaItemId welcome = *SessionEntry::addItem(city.viewpoint, item, {QStringLiteral("Who is new here?")});
        item.title = QStringLiteral("Hydrants");
        const AgendaItemId hydrants = *SessionEntry::addItem(city.viewpoint, item);
        ActionItem action;
        action.session = id;
        action.item = hydrants;
        action.text = QStringLiteral("Count them");
        QVERIFY(SessionEntry::addAction(city.viewpoint, action).ok());
        SessionNote note;
        note.session = id;
        note.item = hydrants;
        note.text = QStringLiteral("There are many");
        need(SessionEntry::addNote(city.viewpoint, note));
        const qint64 before = *city.file->reader().revisionCount();
        need(SessionEntry::removeItem(city.viewpoint, city.read(id), hydrants));
        QCOMPARE(*city.file->reader().revisionCount(), before + 1);
        QCOMPARE(city.read(id).actions.size(), size_t(1));
        QVERIFY(!city.read(id).actions[0].item);
        QVERIFY(!city.read(id).notes[0].item);
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        AgendaModel model(city.viewpoint);
        model.setSession(id);
        QVERIFY(!model.flags(model.index(model.rowOf(welcome), AgendaModel::MinutesColumn))
                     .testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsDragEnabled));
        const RevisionId held = city.newest();
        const SessionReading reading = city.read(id);
        AgendaItem longer = reading.items[0].item;
        longer.minutes = 60;
        QVERIFY(!SessionEntry::changeItem(city.viewpoint, longer));
        QVERIFY(!SessionEntry::removeItem(city.viewpoint, reading, welcome));
        QVERIFY(!SessionEntry::moveItem(city.viewpoint, reading, welcome, 0));
        QVERIFY(!SessionEntry::setQuestions(city.viewpoint, reading, welcome, {}));
        const auto more = SessionEntry::addItem(city.viewpoint, item);
        QVERIFY(!more.ok() && more.error().message.contains(QStringLiteral("held")));
        QVERIFY(!SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QCOMPARE(city.newest(), held);
        QVERIFY(city.file->check()->empty());
    }

    void whoCameAndWhatWasSaid()
    {
        SessionCity city;
        const SessionId id = city.plan();
        AttendeeTableModel people(city.viewpoint);
        QAbstractItemModelTester peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
        using A = AttendeeTableModel;
        QCOMPARE(people.rowCount(), 0);
        people.setSession(id);
        QCOMPARE(people.rowCount(), 1);
        QCOMPARE(people.index(0, A::Name).data().toString(), QStringLiteral("Fire chief"));
        QVERIFY(people.index(0, A::Roles).data().toString().contains(QStringLiteral("Fire")));
        // Anybody may be asked; somebody of the city is known by the name.
        const auto guest =
            people.save({}, {{A::Name, QStringLiteral(" Ms. Guest ")}, {A::Part, QStringLiteral("guest")}});
        QVERIFY2(guest.ok(), guest.ok() ? "" : qPrintable(guest.refusal->sentence));
        const auto twice = people.save({}, {{A::Name, QStringLiteral("fire chief")}});
        QVERIFY(!twice.ok() && twice.refusal->column == A::Name);
        QVERIFY(!people.save({}, {{A::Part, QStringLiteral("guest")}}).ok());
        QVERIFY(!people.save(guest.key, {{A::Part, QStringLiteral("singer")}}).ok());
        QVERIFY(people.removeUnused({people.key(0)}).ok());
        const auto asked = people.askUsual();
        QVERIFY(asked.revision.ok());
        QCOMPARE(asked.added, 1);
        QCOMPARE(people.askUsual().added, 0);
        const RevisionId before = city.newest();
        QVERIFY(people.setAttendance({people.key(0), people.key(1)}, Attendee::Attendance::Present).ok());
        QCOMPARE(city.newest().number, before.number + 1);
        for (const Attendee &attendee : city.read(id).attendees)
            QCOMPARE(attendee.attendance, Attendee::Attendance::Present);
        // The memo after tells who was there.
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        const auto memo = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::After);
        QVERIFY(memo.ok());
        QCOMPARE(memo->people.size(), 2);
        QVERIFY(memo->plainText().contains(QStringLiteral("Ms. Guest")));

        SessionNoteTableModel notes(city.viewpoint);
        QAbstractItemModelTester notesTester(&notes, QAbstractItemModelTester::FailureReportingMode::Fatal);
        using N = SessionNoteTableModel;
        notes.setSession(id);
        SetupTexts texts = notes.fresh();
        QVERIFY(!notes.save({}, texts).ok());
        texts[N::Text] = QStringLiteral("Two more crews");
        const auto decided = notes.save({}, texts);
        QVERIFY(decided.ok());
        QCOMPARE(city.read(id).notes.front().kind, SessionNote::Kind::Decision);
        QVERIFY(notes.save(decided.key, {{N::Text, QStringLiteral("Three more crews")}}).ok());
        // Once the memo after is out, a change says why and nothing is taken out.
        MemoDeliveryTableModel deliveries(city.viewpoint);
        QAbstractItemModelTester deliveriesTester(&deliveries, QAbstractItemModelTester::FailureReportingMode::Fatal);
        using D = MemoDeliveryTableModel;
        deliveries.setSession(id);
        texts = deliveries.fresh();
        QVERIFY(!deliveries.save({}, texts).ok());
        texts[D::Recipient] = QStringLiteral("Fire chief");
        const auto given = deliveries.save({}, texts);
        QVERIFY(given.ok());
        QCOMPARE(city.read(id).deliveries.front().memo, MemoDelivery::Memo::After);
        QCOMPARE(city.read(id).deliveries.front().at, city.now);
        const auto silent = notes.save(decided.key, {{N::Text, QStringLiteral("Four more crews")}});
        QVERIFY(!silent.ok() && silent.refusal->column == N::Why);
        QVERIFY(!notes.removeUnused({decided.key}).ok());
        const auto told = notes.save(
            decided.key, {{N::Text, QStringLiteral("Four more crews")}, {N::Why, QStringLiteral("misheard")}});
        QVERIFY(told.ok());
        QCOMPARE(city.file->reader().revision(told.revision, false)->reason, QStringLiteral("misheard"));
        QVERIFY(city.file->revert(told.revision, QStringLiteral("Director")).ok());
        QCOMPARE(notes.cell(decided.key, N::Text), QStringLiteral("Three more crews"));
        QVERIFY(deliveries.removeUnused({given.key}).ok());
        QVERIFY(notes.removeUnused({decided.key}).ok());
        QCOMPARE(notes.rowCount(), 0);
        QVERIFY(city.file->check()->empty());
    }

    void whatIsCaughtIsNeverLost()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QTemporaryDir folder;
        {
            SessionRun run(city.viewpoint, id, folder.path());
            run.setClock([&] { return city.now; });
            need(run.begin());
            run.goToNumber(1);
            run.beginCatch(SessionRun::Catching::Action);
            run.setDraft(QStringLiteral("Fire chief: map of slow calls by 12 Dec"));
            const Catch found = run.understood();
            QCOMPARE(found.person, city.chief.id);
            QCOMPARE(found.due, QDate(2099, 12, 12));
            need(run.keep());
            run.beginCatch(SessionRun::Catching::Decision);
            run.setDraft(QStringLiteral("Overtime cap stays"));
            need(run.keep());
            run.beginCatch(SessionRun::Catching::Request);
            run.setDraft(QStringLiteral("half a line"));
            // Killed here: nothing is said to anybody.
        }
        city.now = city.now.addSecs(600);
        QCOMPARE(SessionRun::interrupted(*city.catalogue()), std::optional(id));
        SessionRun again(city.viewpoint, id, folder.path());
        again.setClock([&] { return city.now; });
        need(again.begin());
        QCOMPARE(again.slide().number, 1);
        QCOMPARE(again.catching(), SessionRun::Catching::Request);
        QCOMPARE(again.draft(), QStringLiteral("half a line"));
        QCOMPARE(again.caught().size(), 2);
        again.discard();
        const ActionItem &action = city.catalogue()->actionItems().front();
        QCOMPARE(action.metric, city.calls.id);
        QCOMPARE(action.session, id);
        QCOMPARE(action.person, city.chief.id);
        need(again.park());
        need(again.end());
        QCOMPARE(city.read(id).session.state, Session::State::Held);
        QVERIFY(!SessionRun::interrupted(*city.catalogue()));

        // The memo after tells it, and the next session begins with it.
        const auto memo = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::After);
        QVERIFY(memo.ok());
        QCOMPARE(memo->decisions, QStringList{QStringLiteral("Overtime cap stays (FIR-01)")});
        QCOMPARE(memo->actions.size(), 1);
        QCOMPARE(memo->actions[0].who, QStringLiteral("Fire chief"));
        QVERIFY(memo->plainText().contains(QStringLiteral("map of slow calls")));
        for (const QString &line : memo->plainText().split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 72, qPrintable(line));
        QVERIFY(memo->actionsCsv().contains("2099-12-12"));
        const SessionId next = city.plan(QDate(2099, 12, 24));
        // Prepared after the day of the promise.
        city.now = QDateTime(QDate(2099, 12, 20), QTime(9, 0), Qt::UTC);
        const AgendaSuggestion suggestion = city.suggested(next);
        QStringList first;
        for (const AgendaSuggestion::Item &item : suggestion.items)
            if (item.item.section == AgendaItem::Section::FollowUp)
                first << token(item.item.signal);
        QCOMPARE(first, (QStringList{QStringLiteral("late"), QStringLiteral("parked")}));
    }

    /// The program is really killed, between two keys: another one goes on from the same slide and the same words.
    void aKilledProgramGoesOn()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QTemporaryDir folder;
        const QString path = city.file->path();
        city.viewpoint.setFile(nullptr);
        city.file.reset();
        const QString copy = folder.filePath(QStringLiteral("copy.statroom"));
        QVERIFY(QFile::copy(path, copy));
        const pid_t child = ::fork();
        if (child == 0) {
            auto file = CityFile::open(path);
            if (!file)
                ::_exit(1);
            Viewpoint viewpoint;
            viewpoint.setAuthor(QStringLiteral("Director"));
            viewpoint.setClock([&city] { return city.now; });
            viewpoint.setFile(file->get());
            SessionRun run(viewpoint, id, folder.path());
            if (!run.begin())
                ::_exit(2);
            run.goToNumber(2);
            run.beginCatch(SessionRun::Catching::Action);
            run.setDraft(QStringLiteral("Fire chief: map of slow calls by 12 Dec"));
            if (!run.keep())
                ::_exit(3);
            run.beginCatch(SessionRun::Catching::Decision);
            for (const QString &typed : {QStringLiteral("O"), QStringLiteral("Ov"), QStringLiteral("Overtime “cap”")})
                run.setDraft(typed);
            city.now = city.now.addSecs(40);
            run.setDraft(QStringLiteral("Overtime “cap” stays"));
            ::raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, qPrintable(QString::number(status)));
        auto file = CityFile::open(path);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        Viewpoint viewpoint;
        viewpoint.setAuthor(QStringLiteral("Director"));
        viewpoint.setClock([&city] { return city.now; });
        viewpoint.setFile(file->get());
        QCOMPARE(SessionRun::interrupted(*viewpoint.catalogue()), std::optional(id));
        SessionRun run(viewpoint, id, folder.path());
        need(run.begin());
        QCOMPARE(run.slide().number, 2);
        QCOMPARE(run.catching(), SessionRun::Catching::Decision);
        QCOMPARE(run.draft(), QStringLiteral("Overtime “cap” stays"));
        QCOMPARE(run.itemSeconds(), 40);
        QCOMPARE(viewpoint.catalogue()->actionItems().size(), size_t(1));
        QCOMPARE(viewpoint.catalogue()->actionItems()[0].due, QDate(2099, 12, 12));
        need(run.keep());
        QCOMPARE(run.caught().size(), 2);
        QVERIFY((*file)->check()->empty());
        run.goToNumber(2);
        // A copy from before it began begins at its beginning.
        auto other = CityFile::open(copy);
        QVERIFY(other.ok());
        Viewpoint beside;
        beside.setAuthor(QStringLiteral("Director"));
        beside.setClock([&city] { return city.now; });
        beside.setFile(other->get());
        SessionRun afresh(beside, id, folder.path());
        need(afresh.begin());
        QCOMPARE(afresh.cursor(), 0);
        QCOMPARE(afresh.catching(), SessionRun::Catching::None);
        QVERIFY(afresh.draft().isEmpty());
        beside.setFile(nullptr);
        viewpoint.setFile(nullptr);
    }

    void aNumberIsDisputed()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QTemporaryDir folder;
        SessionRun run(city.viewpoint, id, folder.path());
        need(run.begin());
        run.goTo(0);
        QVERIFY(!run.dispute());
        run.goToNumber(1);
        need(run.dispute());
        QVERIFY(run.slide().disputed);
        QVERIFY(city.file->reader().observation(city.series.id, Month(2099, 10)).value()->disputed);
        QCOMPARE(city.catalogue()->actionItems().front().kind, ActionItem::Kind::Check);
    }

    void wayThroughTheDeck()
    {
        SessionCity city;
        const SessionId id = city.plan();
        QVERIFY(SessionEntry::suggest(city.viewpoint, id, city.suggested(id)).ok());
        QTemporaryDir folder;
        SessionRun run(city.viewpoint, id, folder.path());
        need(run.begin());
        run.last();
        QCOMPARE(run.slide().kind, Slide::Kind::Caught);
        QVERIFY(!run.next());
        run.goToNumber(1);
        const Slide::View first = run.view();
        run.drill();
        QVERIFY(run.view() != first);
        QVERIFY(run.back());
        QCOMPARE(run.view(), first);
        QVERIFY(!run.back());
        run.setView(Slide::View::Table);
        QVERIFY(run.table() && run.table()->rows.size() == 24);
        need(run.jump(TrendSubject{city.fire.id, city.calls.id, {}, {}}));
        QVERIFY(run.isAside());
        run.returnToAgenda();
        QVERIFY(!run.isAside());
        QCOMPARE(run.slide().number, 1);
        run.toggleFreeze();
        run.first();
        QCOMPARE(run.onTheWall().slide.number, 1);
        QCOMPARE(run.slide().kind, Slide::Kind::Agenda);
        run.toggleFreeze();
        QCOMPARE(run.onTheWall().slide.kind, Slide::Kind::Agenda);
        QSignalSpy said(&run, &SessionRun::said);
        run.goToNumber(77);
        QCOMPARE(said.size(), 1);
    }

    void actionItemsAreKeptOrNot()
    {
        SessionCity city;
        ActionItem action;
        action.text = QStringLiteral("Count the hydrants");
        action.who = QStringLiteral("Somebody new");
        action.department = city.fire.id;
        action.due = QDate(2099, 11, 8);
        action.madeOn = QDate(2099, 10, 1);
        const ActionItemId id = *SessionEntry::addAction(city.viewpoint, action);
        ActionItemModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.count(ActionItemModel::Group::Late), 1);
        QCOMPARE(model.kept().front().due, 1);
        QCOMPARE(model.kept().front().kept, 0);
        QVERIFY(!SessionEntry::finish(city.viewpoint, id, QDate(2099, 9, 1)));
        need(SessionEntry::finish(city.viewpoint, id, QDate(2099, 11, 7)));
        QCOMPARE(model.count(ActionItemModel::Group::Done), 1);
        QCOMPARE(model.kept().front().kept, 1);
        need(SessionEntry::reopen(city.viewpoint, id));
        QVERIFY(!SessionEntry::drop(city.viewpoint, id, {}));
        need(SessionEntry::drop(city.viewpoint, id, QStringLiteral("done by the county")));
        QCOMPARE(model.kept().front().due, 0);
        model.setPerson(QStringLiteral("Nobody"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!SessionEntry::addAction(city.viewpoint, ActionItem()));
    }

    /// What a room asks about it: since when, where, how its day moved and why, and what else is owed.
    void anActionItemHasItsStory()
    {
        SessionCity city;
        const SessionId session = city.plan(QDate(2099, 10, 1));
        AgendaItem item;
        item.session = session;
        item.title = QStringLiteral("Hydrants");
        ActionItem action;
        action.session = session;
        action.item = *SessionEntry::addItem(city.viewpoint, item);
        action.text = QStringLiteral("Count the hydrants");
        action.who = QStringLiteral("Somebody new");
        action.department = city.fire.id;
        action.due = QDate(2099, 10, 20);
        action.madeOn = QDate(2099, 10, 1);
        const ActionItemId id = *SessionEntry::addAction(city.viewpoint, action);
        const auto other = [&](const QString &text, const QString &who, QDate due) {
            ActionItem one;
            one.text = text;
            one.who = who;
            one.department = city.fire.id;
            one.due = due;
            return *SessionEntry::addAction(city.viewpoint, one);
        };
        other(QStringLiteral("No day"), QStringLiteral("somebody NEW"), {});
        other(QStringLiteral("Soon"), QStringLiteral("Somebody new"), QDate(2099, 12, 1));
        other(QStringLiteral("By others"), QStringLiteral("Clerk"), QDate(2099, 12, 2));
        need(SessionEntry::finish(city.viewpoint, other(QStringLiteral("Done"), QStringLiteral("Somebody new"), {}),
                                  city.viewpoint.today()));
        const auto now = [&] {
            return *city.viewpoint.catalogue()->actionItem(id);
        };
        const auto story = [&](RecordedAt at = {}) {
            auto read = ActionStory::read(city.viewpoint.reader(), *city.viewpoint.catalogue(), now(), at,
                                          QDate(2099, 11, 9), QLocale(QLocale::English));
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            return std::move(*read);
        };
        const auto events = [](const ActionStory &of) {
            QStringList all;
            for (const ActionStory::Event &event : of.events)
                all << event.what;
            return all;
        };
        const ActionStory first = story();
        QCOMPARE(events(first), QStringList{QStringLiteral("Promised for 20 Oct 2099")});
        QCOMPARE(first.events.front().when, QStringLiteral("1 Oct 2099"));
        QVERIFY(first.moved.isEmpty());
        QVERIFY(first.age.contains(QStringLiteral("39")));
        QCOMPARE(first.place, QStringLiteral("Fire, session of 1 Oct 2099"));
        QCOMPARE(first.subject, QStringLiteral("Hydrants"));
        QCOMPARE(first.ofPerson.size(), 2);
        QCOMPARE(first.ofPerson[0].text, QStringLiteral("Soon"));
        QCOMPARE(first.ofPerson[1].text, QStringLiteral("No day"));
        QCOMPARE(first.ofDepartment.size(), 1);
        QCOMPARE(first.ofDepartment[0].who, QStringLiteral("Clerk"));
        const RecordedAt then{city.viewpoint.newestRevision()};
        ActionItem moved = now();
        moved.due = QDate(2099, 11, 5);
        need(SessionEntry::changeAction(city.viewpoint, moved, QStringLiteral("the map is late")));
        moved.due = QDate(2099, 12, 24);
        moved.who.clear();
        moved.person = city.chief.id;
        need(SessionEntry::changeAction(city.viewpoint, moved));
        need(SessionEntry::drop(city.viewpoint, id, QStringLiteral("done by the county")));
        need(SessionEntry::reopen(city.viewpoint, id));
        const ActionStory last = story();
        const QStringList wanted{QStringLiteral("Promised for 20 Oct 2099"),
                                 QStringLiteral("Moved from 20 Oct 2099 to 5 Nov 2099: the map is late"),
                                 QStringLiteral("Moved from 5 Nov 2099 to 24 Dec 2099"),
                                 QStringLiteral("Given to Fire chief, before: Somebody new"),
                                 QStringLiteral("Dropped: done by the county"),
                                 QStringLiteral("Opened again")};
        QCOMPARE(events(last), wanted);
        QVERIFY(last.moved.contains(QLatin1Char('2')) && last.moved.contains(QStringLiteral("20 Oct 2099")));
        QVERIFY(last.ofPerson.isEmpty());
        QCOMPARE(last.ofDepartment.size(), 3);
        // As the room saw it, nothing that came later is told.
        QCOMPARE(events(story(then)), wanted.mid(0, 1));
    }

    void theCalendarIsOne()
    {
        SessionCity city;
        const SessionId id = city.plan();
        const QByteArray all = sessionCalendar(city.viewpoint);
        QVERIFY(all.startsWith("BEGIN:VCALENDAR\r\n") && all.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(all.contains("DTSTART:20991112T090000Z\r\n"));
        QVERIFY(all.contains("DTEND:20991112T103000Z\r\n"));
        ActionItem action;
        action.session = id;
        action.text =
            QStringLiteral("Räume prüfen, Türen; Fenster – und zwar alle, im ganzen Haus, bis in den Keller hinab");
        action.due = QDate(2099, 12, 1);
        QVERIFY(SessionEntry::addAction(city.viewpoint, action).ok());
        const QByteArray one = *sessionCalendar(city.viewpoint, id);
        QVERIFY(one.contains("BEGIN:VTODO\r\n"));
        QVERIFY(one.contains("DUE;VALUE=DATE:20991201\r\n"));
        for (const QByteArray &line : one.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
        }
        QByteArray unfolded = one;
        unfolded.replace("\r\n ", "");
        QVERIFY(QString::fromUtf8(unfolded).contains(QStringLiteral("Räume prüfen\\, Türen\\; Fenster")));
        QVERIFY(unfolded.contains("SUMMARY:Stat session: Fire\r\n"));
    }

    /// In the city's own time across the change of clocks, without a time of day the whole day, with its agenda.
    void aCalendarInTheCitysTime()
    {
        SessionCity city;
        City moved = city.catalogue()->city;
        moved.timeZone = QStringLiteral("America/New_York");
        city.write({changed(city.catalogue()->city, moved)});
        const SessionId summer = city.plan(QDate(2100, 7, 6));
        Session whole = city.read(city.plan(QDate(2100, 1, 12))).session;
        const QByteArray winter = sessionCalendar(city.viewpoint);
        QVERIFY(winter.contains("DTSTART:21000706T130000Z\r\n"));
        QVERIFY(winter.contains("DTSTART:21000112T140000Z\r\n"));
        whole.startsAt.reset();
        whole.room = QStringLiteral("City Hall; 2nd floor, left\nbehind the \\ stairs");
        need(SessionEntry::change(city.viewpoint, whole));
        AgendaItem item;
        item.session = whole.id;
        item.title = QStringLiteral("=1+1, welcome");
        QVERIFY(SessionEntry::addItem(city.viewpoint, item).ok());
        item.title = QStringLiteral("Hydrants");
        QVERIFY(SessionEntry::addItem(city.viewpoint, item).ok());
        QByteArray one = *sessionCalendar(city.viewpoint, whole.id);
        one.replace("\r\n ", "");
        QVERIFY(one.contains("DTSTART;VALUE=DATE:21000112\r\nDTEND;VALUE=DATE:21000113\r\n"));
        QVERIFY(one.contains("LOCATION:City Hall\\; 2nd floor\\, left\\nbehind the \\\\ stairs\r\n"));
        QVERIFY(one.contains("DESCRIPTION:1. =1+1\\, welcome\\n2. Hydrants\r\n"));
        QVERIFY(one.contains("STATUS:CONFIRMED\r\n"));
        // Cancelled it is taken out of calendars that have it, under the same name.
        const QByteArray uid = one.mid(one.indexOf("UID:"), 44);
        need(SessionEntry::cancel(city.viewpoint, whole.id, QStringLiteral("flood")));
        one = *sessionCalendar(city.viewpoint, whole.id);
        QVERIFY(one.contains("STATUS:CANCELLED\r\n") && one.contains("SEQUENCE:1\r\n") && one.contains(uid));
        need(SessionEntry::cancel(city.viewpoint, summer, QStringLiteral("holiday")));
    }

    /// What a spreadsheet would take for a formula is text in it.
    void actionItemsForASpreadsheet()
    {
        SessionCity city;
        const SessionId id = city.plan();
        for (const ActionItem::Kind kind :
             {ActionItem::Kind::Action, ActionItem::Kind::DataRequest, ActionItem::Kind::Check}) {
            ActionItem action;
            action.session = id;
            action.kind = kind;
            action.who = QStringLiteral("@chief, \"Bo\"");
            action.text = QStringLiteral("=HYPERLINK(\"http://x\"; \"y\")");
            action.due = QDate(2099, 12, 1);
            QVERIFY(SessionEntry::addAction(city.viewpoint, action).ok());
        }
        need(SessionEntry::begin(city.viewpoint, id));
        need(SessionEntry::end(city.viewpoint, id));
        const auto memo = SessionMemo::read(city.viewpoint, id, SessionMemo::Kind::After);
        QVERIFY(memo.ok());
        const QList<QByteArray> lines = memo->actionsCsv().split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1],
                 QByteArray("1,action,\"'@chief, \"\"Bo\"\"\",\"'=HYPERLINK(\"\"http://x\"\"; \"\"y\"\")\","
                            "2099-12-01,later,\r"));
        QVERIFY(lines[2].startsWith("2,data_request,"));
        QVERIFY(lines[3].startsWith("3,check,"));
    }

    void thesampleCityHasALife()
    {
        QTemporaryDir folder;
        qputenv("STATROOM_TODAY", "2026-11-09");
        auto made = SampleCity::create(folder.filePath(QStringLiteral("s.statroom")));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        Viewpoint viewpoint;
        viewpoint.setFile(made->get());
        const Session *next = viewpoint.catalogue()->session(QStringView(u"COD-2026-11-12"));
        QVERIFY(next);
        const auto reading = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), next->id);
        QVERIFY(reading.ok());
        QCOMPARE(reading->items.size(), size_t(10));
        QVERIFY(reading->previous);
        const auto memo = SessionMemo::read(viewpoint, next->id, SessionMemo::Kind::Before);
        QVERIFY2(memo.ok(), memo ? "" : qPrintable(memo.error().message));
        QVERIFY(!memo->definitions.isEmpty());
        const Session *held = viewpoint.catalogue()->session(reading->previous);
        QCOMPARE(held->state, Session::State::Held);
        // As the room saw it: the record of that day.
        const auto after = SessionMemo::read(viewpoint, held->id, SessionMemo::Kind::After);
        QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().message));
        const auto findings = (*made)->check();
        QVERIFY(findings.ok());
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().text));
        viewpoint.setFile(nullptr);
        qunsetenv("STATROOM_TODAY");
    }
};

QTEST_MAIN(SessionEntryTest)
#include "SessionEntryTest.moc"
