// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProblemEntry.h"
#include "items/AgendaSuggestion.h"
#include "items/CauseModel.h"
#include "items/CountermeasureModel.h"
#include "items/Deck.h"
#include "items/EditHistory.h"
#include "items/JumpModel.h"
#include "items/NewCity.h"
#include "items/ParetoModel.h"
#include "items/ProblemModel.h"
#include "items/ProblemsModel.h"
#include "items/SessionEntry.h"
#include "items/SessionMemo.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

namespace {

/// A count that rose from about 70 to about 90 in March 2099; it is November.
struct ProblemCity : NewCity
{
    Department fire = department(QStringLiteral("FIR"), QStringLiteral("Fire"));
    Metric calls = metric(QStringLiteral("FIR-01"), QStringLiteral("Calls reached in time"), Metric::Kind::Count);
    Series series = NewCity::series(fire, calls);
    TrendSubject subject{fire.id, calls.id, {}, {}};

    ProblemCity()
    {
        std::vector<Change> changes;
        for (int i = 0; i < 24; ++i) {
            Observation o = value(series, Month(2097, 11) + i, (i < 16 ? 70 : 90) + i * 7 % 5);
            o.stage = Observation::Stage::HandedIn;
            changes.push_back(added(o));
        }
        Target target;
        target.series = series.id;
        target.from = Month(2097, 1);
        target.value = 100;
        changes.push_back(added(target));
        Metric up = calls;
        up.direction = Metric::Direction::Up;
        changes.push_back(changed(calls, up));
        write(changes);
        viewpoint.setMonth(Month(2099, 10));
    }

    template <class T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }
    ProblemId open(const QString &statement = QStringLiteral("30 of 100 calls are reached late"))
    {
        return need(ProblemEntry::open(viewpoint, subject, statement));
    }
    CauseId cause(ProblemId problem, const QString &text, std::optional<double> count = {}, CauseId parent = {})
    {
        return need(ProblemEntry::addCause(viewpoint, problem, parent, text, count));
    }
    ActionItemId action(ProblemId problem, const QString &text, QDate begins = {}, QDate due = QDate(2099, 12, 1))
    {
        ActionItem item;
        item.text = text;
        item.who = QStringLiteral("Fire chief");
        item.due = due;
        item.beginsOn = begins;
        return need(ProblemEntry::addCountermeasure(viewpoint, problem, item));
    }
    ProblemStanding standing(ProblemId problem) { return need(ProblemStanding::read(viewpoint, problem)); }
    const Problem &stored(ProblemId problem) { return *file->catalogue()->problem(problem); }
    void undo()
    {
        EditHistory history(viewpoint);
        need(history.undo());
    }
};

QString whyNot(const Result<void> &done)
{
    return done ? QString() : done.error().message;
}

} // namespace

class ProblemEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void aProblemIsOpenedOnceInOneRevision()
    {
        ProblemCity city;
        const RevisionId before = city.newest();
        const ProblemId id = city.open(QStringLiteral("  Too many   late calls "));
        QCOMPARE(city.newest().number, before.number + 1);
        const Problem &problem = city.stored(id);
        QCOMPARE(problem.statement, QStringLiteral("Too many late calls"));
        QCOMPARE(problem.openedOn, QDate(2099, 11, 9));
        QCOMPARE(problem.step, Problem::Step::Plan);
        QVERIFY(!problem.uuid.isEmpty());
        const auto again = ProblemEntry::open(city.viewpoint, city.subject, QStringLiteral("too many late CALLS"));
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(QStringLiteral("open already")), qPrintable(again.error().message));
        QVERIFY(!ProblemEntry::open(city.viewpoint, city.subject, QStringLiteral("   ")));
        QCOMPARE(city.newest().number, before.number + 1);
        city.undo();
        QVERIFY(!city.file->catalogue()->problem(id));
    }

    void nothingIsNamedYet()
    {
        ProblemCity city;
        const ProblemStanding standing = city.standing(city.open());
        QVERIFY2(standing.causeSentence.startsWith(QStringLiteral("No cause is named yet")),
                 qPrintable(standing.causeSentence));
        QVERIFY(standing.actionSentence.startsWith(QStringLiteral("No countermeasure yet")));
        QVERIFY(standing.checkSentence.startsWith(QStringLiteral("No countermeasure has begun")));
        QVERIFY(!standing.check);
        QCOMPARE(standing.verdict, ProblemStanding::Verdict::None);
        QVERIFY(standing.checkFigure.isEmpty());
        QCOMPARE(standing.step, QStringLiteral("Plan"));
        QCOMPARE(standing.value, QStringLiteral("91"));
    }

    void causesAreCountedAndTheFewAreNamed()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        const CauseId crews = city.cause(id, QStringLiteral("Too few crews at peak hours"));
        QVERIFY(city.standing(id).causeSentence.startsWith(QStringLiteral("No cause was counted yet")));
        city.cause(id, QStringLiteral("Same crews at every hour"), 60, crews);
        city.cause(id, QStringLiteral("Held at hospital"), 25);
        city.cause(id, QStringLiteral("Other, not known"), 8);
        city.cause(id, QStringLiteral("Bridge closed"), 5);
        city.cause(id, QStringLiteral("Flood"), 2);
        city.cause(id, QStringLiteral("Fog"), 0);
        city.cause(id, QStringLiteral("Radio")); // not counted is not 0
        const ProblemStanding standing = city.standing(id);
        QCOMPARE(standing.causes.pareto.total, 100.0);
        QCOMPARE(standing.causes.pareto.bars.size(), size_t(6));
        QCOMPARE(standing.causeSentence,
                 QStringLiteral("The vital few: Same crews at every hour (60) and Held at hospital (25) make up "
                                "85\u202f% of 100."));
        QCOMPARE(*standing.causes.node(crews)->count, 60.0);

        const auto shared = std::make_shared<const ProblemStanding>(standing);
        ParetoModel pareto;
        const QAbstractItemModelTester tester(&pareto, QAbstractItemModelTester::FailureReportingMode::QtTest);
        pareto.setStanding(shared);
        QCOMPARE(pareto.rowCount(), 6);
        QCOMPARE(pareto.index(5, ParetoModel::CauseColumn).data().toString(), QStringLiteral("Other, not known"));
        QCOMPARE(pareto.index(5, ParetoModel::TogetherColumn).data().toString(), QStringLiteral("100\u202f%"));
        QCOMPARE(pareto.index(4, ParetoModel::CountColumn).data().toString(), QStringLiteral("0"));
        QCOMPARE(pareto.index(1, ParetoModel::VitalColumn).data().toString(), QStringLiteral("yes"));
        QCOMPARE(pareto.index(2, ParetoModel::VitalColumn).data().toString(), QString());
    }

    void roundingNeverReachesAMark_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << 0.451 << QStringLiteral("45\u202f%");
        QTest::newRow("just below 80") << 0.7969 << QStringLiteral("79.7\u202f%");
        QTest::newRow("80") << 0.8 << QStringLiteral("80\u202f%");
        QTest::newRow("just below all") << 0.9991 << QStringLiteral("99.9\u202f%");
        QTest::newRow("all") << 1.0 << QStringLiteral("100\u202f%");
        QTest::newRow("nearly nothing") << 0.002 << QStringLiteral("0.2\u202f%");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0\u202f%");
    }

    void roundingNeverReachesAMark()
    {
        QFETCH(double, share);
        QFETCH(QString, text);
        QCOMPARE(shareText(share, QLocale(QLocale::English, QLocale::UnitedStates)), text);
    }

    void causesMoveAndGo()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        const CauseId a = city.cause(id, QStringLiteral("A"), 5);
        const CauseId b = city.cause(id, QStringLiteral("B"), 3);
        const CauseId c = city.cause(id, QStringLiteral("C"), 2);
        using Move = ProblemEntry::Move;
        const auto order = [&] {
            QStringList all;
            const ProblemStanding standing = city.standing(id);
            for (const CauseTree::Node &node : standing.causes.nodes)
                all << QString(node.depth, QLatin1Char('>')) + node.cause.text;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, c, Move::Up)), QString());
        QCOMPARE(order(), QStringLiteral("A C B"));
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, c, Move::In)), QString());
        QCOMPARE(order(), QStringLiteral("A >C B"));
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, b, Move::In)), QString());
        QCOMPARE(order(), QStringLiteral("A >C >B"));
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, c, Move::Out)), QString());
        QCOMPARE(order(), QStringLiteral("A >B C"));
        // Where there is no way to go nothing is written.
        const RevisionId before = city.newest();
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, a, Move::Up)), QString());
        QCOMPARE(whyNot(ProblemEntry::moveCause(city.viewpoint, id, c, Move::Down)), QString());
        QCOMPARE(city.newest(), before);
        QCOMPARE(*ProblemEntry::removeCause(city.viewpoint, id, a), 2);
        QCOMPARE(order(), QStringLiteral("C"));
        city.undo();
        QCOMPARE(order(), QStringLiteral("A >B C"));
        QVERIFY(!ProblemEntry::addCause(city.viewpoint, id, {}, QStringLiteral("c")));
        Cause twin = city.standing(id).causes.node(a)->cause;
        twin.text = QStringLiteral("C");
        QVERIFY(!ProblemEntry::changeCause(city.viewpoint, twin));
        QVERIFY(!ProblemEntry::addCause(city.viewpoint, id, {}, QStringLiteral("D"), -1));
        QVERIFY(!ProblemEntry::addCause(city.viewpoint, id, CauseId(999), QStringLiteral("D")));
    }

    void causesAreDroppedWhereTheyBelong()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        const CauseId a = city.cause(id, QStringLiteral("A"), 5);
        const CauseId b = city.cause(id, QStringLiteral("B"), 3, a);
        const CauseId c = city.cause(id, QStringLiteral("C"), 2);
        const CauseId d = city.cause(id, QStringLiteral("D"), 1, c);
        CauseModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto follow = [&] {
            model.setStanding(std::make_shared<const ProblemStanding>(city.standing(id)));
        };
        follow();
        const auto order = [&] {
            QStringList all;
            for (const CauseTree::Node &node : city.standing(id).causes.nodes)
                all << QString(node.depth, QLatin1Char('>')) + node.cause.text;
            return all.join(QLatin1Char(' '));
        };
        const auto drop = [&](CauseId cause, int row, CauseId parent) {
            const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(cause)}));
            const QModelIndex at = model.indexOf(parent);
            const bool can = model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, at);
            model.dropMimeData(data.get(), Qt::MoveAction, row, 0, at);
            follow();
            return can;
        };
        QVERIFY(model.flags(model.indexOf(b)) & Qt::ItemIsDragEnabled);
        QCOMPARE(order(), QStringLiteral("A >B C >D"));
        // Onto another: its last why. Between two: beside them. Each is one revision, and undone at once.
        RevisionId before = city.newest();
        QVERIFY(drop(b, -1, c));
        QCOMPARE(order(), QStringLiteral("A C >D >B"));
        QCOMPARE(city.newest().number, before.number + 1);
        city.undo();
        QCOMPARE(order(), QStringLiteral("A >B C >D"));
        follow();
        QVERIFY(drop(c, 0, {}));
        QCOMPARE(order(), QStringLiteral("C >D A >B"));
        QVERIFY(drop(b, 0, c));
        QCOMPARE(order(), QStringLiteral("C >B >D A"));
        QVERIFY(drop(d, -1, {}));
        QCOMPARE(order(), QStringLiteral("C >B A D"));
        QVERIFY(drop(d, 1, {}));
        QCOMPARE(order(), QStringLiteral("C >B D A"));
        // Not below itself; where it stands already nothing is written.
        before = city.newest();
        QVERIFY(!drop(c, -1, b));
        QVERIFY(!drop(c, -1, c));
        drop(d, 1, {});
        drop(d, 2, {});
        QCOMPARE(order(), QStringLiteral("C >B D A"));
        QCOMPARE(city.newest(), before);
        QVERIFY(!ProblemEntry::placeCause(city.viewpoint, id, CauseId(999), {}));
        QVERIFY(!ProblemEntry::placeCause(city.viewpoint, id, a, CauseId(999)));
        // What has ended is not moved.
        QCOMPARE(whyNot(ProblemEntry::conclude(city.viewpoint, id, ProblemEntry::End::Close, QStringLiteral("Over."),
                                               QDate(2099, 11, 9))),
                 QString());
        follow();
        QVERIFY(!(model.flags(model.indexOf(a)) & Qt::ItemIsDragEnabled));
        QVERIFY(!ProblemEntry::placeCause(city.viewpoint, id, a, c));
    }

    void whysAreTypedInTheirCells()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        const CauseId a = city.cause(id, QStringLiteral("A"));
        city.cause(id, QStringLiteral("B"), 4, a);
        CauseModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto follow = [&] {
            model.setStanding(std::make_shared<const ProblemStanding>(city.standing(id)));
        };
        follow();
        QSignalSpy failed(&model, &CauseModel::failed);
        const QModelIndex top = model.index(0, CauseModel::TextColumn);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(top), 1);
        QCOMPARE(model.index(0, CauseModel::CountColumn).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(0, CauseModel::CountColumn).data(Qt::EditRole).toString(), QString());
        QVERIFY(model.setData(model.index(0, CauseModel::CountColumn), QStringLiteral("1,200")));
        follow();
        QCOMPARE(model.index(0, CauseModel::CountColumn).data().toString(), QStringLiteral("1,200"));
        QVERIFY(model.setData(model.index(0, CauseModel::CountColumn), QString()));
        follow();
        QCOMPARE(model.index(0, CauseModel::CountColumn).data().toString(), QStringLiteral("4"));
        for (const char *wrong : {"many", "-3"})
            QVERIFY(!model.setData(model.index(0, CauseModel::CountColumn), QString::fromLatin1(wrong)));
        QVERIFY(!model.setData(top, QStringLiteral("  ")));
        QCOMPARE(failed.size(), 3);
        QCOMPARE(model.indexOf(a), model.index(0, CauseModel::TextColumn));
    }

    void countermeasuresNeedWhoAndWhen()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        ActionItem item;
        item.text = QStringLiteral("Two peak-hour crews");
        const auto nobody = ProblemEntry::addCountermeasure(city.viewpoint, id, item);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().message.contains(QStringLiteral("who")));
        item.who = QStringLiteral("Fire chief");
        const auto never = ProblemEntry::addCountermeasure(city.viewpoint, id, item);
        QVERIFY(!never);
        QVERIFY2(never.error().message.contains(QStringLiteral("by when")), qPrintable(never.error().message));
        const RevisionId before = city.newest();
        city.action(id, item.text, QDate(2099, 3, 1), QDate(2099, 3, 1));
        // One revision for the item and the step it leads to.
        QCOMPARE(city.newest().number, before.number + 1);
        QCOMPARE(city.stored(id).step, Problem::Step::Do);
        city.action(id, QStringLiteral("Third post"));
        const ProblemStanding standing = city.standing(id);
        QCOMPARE(standing.countermeasures.size(), size_t(2));
        QCOMPARE(standing.countermeasures[0].begins, QStringLiteral("1 Mar 2099"));
        QCOMPARE(standing.countermeasures[0].action.metric, city.calls.id);
        QVERIFY(!standing.countermeasures[1].beginsOn.isValid());
        QCOMPARE(standing.actionSentence, QStringLiteral("1 late, 1 open of 2 countermeasure(s)."));
        // Drawn on the chart where it begins.
        const auto row = std::find_if(standing.trend->rows.begin(), standing.trend->rows.end(),
                                      [](const TrendRow &r) { return r.period.contains(Month(2099, 3)); });
        QVERIFY(row != standing.trend->rows.end());
        QCOMPARE(row->letters, QStringLiteral("1"));
        QCOMPARE(row->annotations.size(), 1);
        QCOMPARE(row->annotations[0].text, QStringLiteral("Two peak-hour crews (Fire chief)"));
        // On the metric's own page it is an event like others.
        const auto trend = TrendReading::read(city.viewpoint.reader(), city.viewpoint.catalogue(), city.subject,
                                              Month(2099, 10), {}, TrendReading::Depth::Numbers, {});
        QVERIFY(trend.ok());
        const auto same = std::find_if(trend->rows.begin(), trend->rows.end(),
                                       [](const TrendRow &r) { return r.period.contains(Month(2099, 3)); });
        QCOMPARE(same->letters, QStringLiteral("A"));
        QCOMPARE(same->annotations, row->annotations);
        CountermeasureModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStanding(std::make_shared<const ProblemStanding>(standing));
        QCOMPARE(model.index(0, CountermeasureModel::WhoColumn).data().toString(), QStringLiteral("Fire chief"));
        QCOMPARE(model.index(1, CountermeasureModel::BeginsColumn).data().toString(), QStringLiteral("–"));
        city.undo();
        city.undo();
        QCOMPARE(city.stored(id).step, Problem::Step::Plan);
    }

    void theChartChecks()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        city.action(id, QStringLiteral("Two peak-hour crews"), QDate(2099, 3, 1), QDate(2099, 3, 1));
        const ProblemStanding better = city.standing(id);
        QVERIFY(better.check);
        QCOMPARE(better.checkFrom, QDate(2099, 3, 1));
        QCOMPARE(better.verdict, ProblemStanding::Verdict::Better);
        QCOMPARE(better.checkVerdict, QStringLiteral("Better than before"));
        QVERIFY(!better.checkFigure.isEmpty());
        // The same numbers as the page "Before and after" has for that day.
        BeforeAfterChoice choice;
        choice.subject = city.subject;
        choice.day = QDate(2099, 3, 1);
        const auto compared = BeforeAfterReading::read(city.viewpoint.reader(), city.viewpoint.catalogue(), choice,
                                                       Month(2099, 10), {}, city.viewpoint.locale());
        QVERIFY(compared.ok());
        QCOMPARE(better.checkSentence, compared->text.answer);
        QCOMPARE(better.checkFigure, compared->text.figure);

        // Two months are too few to say anything, and it says so.
        QCOMPARE(whyNot(ProblemEntry::setCheckFrom(city.viewpoint, id, Month(2099, 9))), QString());
        QCOMPARE(city.stored(id).step, Problem::Step::Check);
        const ProblemStanding few = city.standing(id);
        QCOMPARE(few.verdict, ProblemStanding::Verdict::None);
        QVERIFY(few.checkFigure.isEmpty());
        QVERIFY2(few.checkSentence.startsWith(QStringLiteral("Too few")), qPrintable(few.checkSentence));
        // No whole period lies after it.
        QCOMPARE(whyNot(ProblemEntry::setCheckFrom(city.viewpoint, id, Month(2099, 11))), QString());
        QVERIFY2(city.standing(id).checkSentence.startsWith(QStringLiteral("Nothing to compare yet")),
                 qPrintable(city.standing(id).checkSentence));
        QCOMPARE(whyNot(ProblemEntry::setCheckFrom(city.viewpoint, id, {})), QString());
        QCOMPARE(city.standing(id).checkFrom, QDate(2099, 3, 1));
    }

    void aRoundIsConcludedAndTheNextBegins()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        using End = ProblemEntry::End;
        const auto conclude = [&](End end, const QString &text, QDate on) {
            return ProblemEntry::conclude(city.viewpoint, id, end, text, on);
        };
        const QDate today = city.viewpoint.today();
        QVERIFY(!conclude(End::Standardise, QStringLiteral(" "), today));
        QVERIFY(!conclude(End::Standardise, QStringLiteral("x"), today.addDays(1)));
        QVERIFY(!conclude(End::Standardise, QStringLiteral("x"), today.addDays(-1)));
        city.action(id, QStringLiteral("Two peak-hour crews"), QDate(2099, 3, 1), QDate(2099, 3, 1));
        QCOMPARE(whyNot(conclude(End::GoRoundAgain, QStringLiteral("Crews are not enough"), today)), QString());
        QCOMPARE(city.stored(id).round, 2);
        QCOMPARE(city.stored(id).step, Problem::Step::Plan);
        city.action(id, QStringLiteral("Nurse takes over"));
        const ProblemStanding second = city.standing(id);
        QCOMPARE(second.rounds.size(), size_t(1));
        QCOMPARE(second.rounds[0].conclusion, QStringLiteral("Crews are not enough"));
        QVERIFY(second.lastRound.contains(QStringLiteral("Crews are not enough")));
        QCOMPARE(second.step, QStringLiteral("Do, round 2"));
        QCOMPARE(second.countermeasures[0].round, 1);
        QCOMPARE(second.countermeasures[1].round, 2);
        QVERIFY(!second.checkFrom.isValid()); // the first round's measure does not check the second
        QCOMPARE(whyNot(conclude(End::Standardise, QStringLiteral("Peak crews stay"), today)), QString());
        const ProblemStanding ended = city.standing(id);
        QVERIFY(!ended.isOpen());
        QVERIFY2(ended.conclusion.contains(QStringLiteral("Peak crews stay")), qPrintable(ended.conclusion));
        QVERIFY(!ProblemEntry::addCause(city.viewpoint, id, {}, QStringLiteral("late")));
        QVERIFY(!ProblemEntry::open(city.viewpoint, city.subject, city.stored(id).statement));
        QCOMPARE(whyNot(ProblemEntry::reopen(city.viewpoint, id)), QString());
        QVERIFY(city.standing(id).isOpen());
        QVERIFY(city.standing(id).conclusion.isEmpty());
        city.undo();
        QVERIFY(!city.standing(id).isOpen());
    }

    void listsJumpAndAgenda()
    {
        ProblemCity city;
        ProblemsModel model(city.viewpoint);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const ProblemId id = city.open();
        city.action(id, QStringLiteral("Two peak-hour crews"), QDate(2099, 3, 1), QDate(2099, 3, 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.problemAt(0), id);
        QCOMPARE(model.openCount(), 1);
        QCOMPARE(model.index(0, ProblemsModel::LateColumn).data().toString(), QStringLiteral("1 open, 1 late"));
        JumpModel jump(city.viewpoint);
        jump.setQuery(QStringLiteral("reached late"));
        QVERIFY(jump.rowCount() > 0);
        QCOMPARE(jump.problemAt(0), id);

        Session session;
        session.day = QDate(2099, 11, 12);
        session.startsAt = 9 * 60;
        const SessionId planned = city.need(SessionEntry::plan(city.viewpoint, session, std::span(&city.fire.id, 1)));
        const auto reading = SessionReading::read(city.viewpoint.reader(), city.viewpoint.catalogue(), planned);
        QVERIFY(reading.ok());
        const auto suggestion = AgendaSuggestion::of(city.viewpoint, *reading, city.viewpoint.month());
        QVERIFY(suggestion.ok());
        int problems = 0, metrics = 0;
        for (const auto &one : suggestion->items) {
            problems += one.item.kind == AgendaItem::Kind::Problem && one.item.problem == id;
            metrics += one.item.kind == AgendaItem::Kind::Metric && one.item.metric == city.calls.id;
        }
        QCOMPARE(problems, 1);
        QCOMPARE(metrics, 0); // its chart is on the problem's slide
        city.need(SessionEntry::suggest(city.viewpoint, planned, *suggestion));
        const auto deck = Deck::read(city.viewpoint, planned);
        QVERIFY(deck.ok());
        const auto slide = std::find_if(deck->slides.begin(), deck->slides.end(),
                                        [](const Slide &s) { return s.kind == Slide::Kind::Problem; });
        QVERIFY(slide != deck->slides.end());
        QCOMPARE(slide->headline, city.stored(id).statement);
        QVERIFY(slide->problem);
        QVERIFY(slide->summary.contains(QStringLiteral("Two peak-hour crews")));
        const auto memo = SessionMemo::read(city.viewpoint, planned, SessionMemo::Kind::Before);
        QVERIFY(memo.ok());
        QVERIFY(memo->plainText().contains(QStringLiteral("Two peak-hour crews")));
        const auto section = std::find_if(memo->sections.begin(), memo->sections.end(),
                                          [&](const SessionMemo::Section &one) { return one.item.problem == id; });
        QVERIFY(section != memo->sections.end());
        QVERIFY(std::any_of(section->text.begin(), section->text.end(),
                            [&](const TextLine &line) { return line.text.contains(city.standing(id).checkSentence); }));
    }

    void asRecordedThen()
    {
        ProblemCity city;
        const ProblemId id = city.open();
        city.cause(id, QStringLiteral("A"), 5);
        const RevisionId then = city.newest();
        city.cause(id, QStringLiteral("B"), 3);
        city.need(city.viewpoint.setRecordedAt(RecordedAt{then}));
        const ProblemStanding past = city.standing(id);
        QCOMPARE(past.causes.nodes.size(), size_t(1));
        const auto refused = ProblemEntry::addCause(city.viewpoint, id, {}, QStringLiteral("C"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
    }

    void theModelFollows()
    {
        ProblemCity city;
        ProblemModel model(city.viewpoint);
        QSignalSpy changed(&model, &ProblemModel::changed);
        const ProblemId id = city.open();
        model.setProblem(id);
        QVERIFY(model.standing());
        QCOMPARE(changed.size(), 1);
        city.cause(id, QStringLiteral("A"), 5);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.standing()->causes.nodes.size(), size_t(1));
        city.undo();
        city.undo();
        QVERIFY(!model.standing());
    }
};

QTEST_MAIN(ProblemEntryTest)
#include "ProblemEntryTest.moc"
