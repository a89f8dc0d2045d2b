// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SessionEntry.h"
#include "exchange/SampleCity.h"
#include "items/ActionItemModel.h"
#include "items/AgendaModel.h"
#include "items/NewCity.h"
#include "items/SessionCalendarFile.h"
#include "items/SessionRun.h"
#include "items/SessionsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
        QVERIFY(run.later().isEmpty());
        QVERIFY(!run.adopt());
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
        const AgendaSuggestion suggestion = city.suggested(next);
        QStringList first;
        for (const AgendaSuggestion::Item &item : suggestion.items)
            if (item.item.section == AgendaItem::Section::FollowUp)
                first << token(item.item.signal);
        QCOMPARE(first, (QStringList{QStringLiteral("late"), QStringLiteral("parked")}));
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
