// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/GoalReading.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/SampleCity.h"
#include "items/AgendaSuggestion.h"
#include "items/Deck.h"
#include "items/GoalFacts.h"
#include "items/GoalModel.h"
#include "items/JumpModel.h"
#include "items/MetricFacts.h"
#include "items/SessionEntry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace statroom;

/// The sample city keeps and breaks promises of every kind.
class GoalReadingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CityFile> m_file;
    const QDate m_today{2026, 10, 31};

    GoalReading reading(QStringView code, RecordedAt at = {}) const
    {
        const auto catalogue = *m_file->reader().catalogue(at);
        auto read = GoalReading::read(m_file->reader(), catalogue, catalogue->goal(code)->id, at);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    void define(const QByteArray &json)
    {
        const auto read = DefinitionsReader::fromJson(json, *m_file->catalogue());
        if (!read || !DefinitionsReader::commit(*m_file, *read, QStringLiteral("Mayor's office")))
            qFatal("define failed");
    }
    static QString plain(QString text) { return text.replace(QChar(0x202F), QChar(u' ')); }

private slots:
    void initTestCase()
    {
        auto made = SampleCity::create(m_folder.filePath(QStringLiteral("p.statroom")));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_file = std::move(*made);
    }

    void housesByTheDay()
    {
        const GoalReading houses = reading(u"VACANT1000");
        const GoalStanding s = houses.at(m_today);
        QCOMPARE(s.done, 765.0);
        QCOMPARE(s.committed, 118.0);
        QCOMPARE(s.classes.size(), 5u);
        QCOMPARE(s.pace.elapsed, 853);
        QCOMPARE(s.perMonth, 41.5);
        QVERIFY(std::abs(*s.requiredPerMonth - 48.66) < 0.005);
        QVERIFY(std::abs(*s.pace.projectedAtDeadline - 965.4) < 0.05);
        QCOMPARE(s.pace.finish, QDate(2027, 4, 22));
        QCOMPARE(s.earliest, QDate(2027, 4, 3));
        QCOMPARE(s.latest, QDate(2027, 5, 13));
        QCOMPARE(s.worst, 168.0);
        QCOMPARE(s.worstOn, QDate(2026, 3, 9));
        QCOMPARE(s.paceStatus, Status::Near);
        QVERIFY(s.coverage.isComplete());
        const GoalText text = houses.text();
        QCOMPARE(text.paceWord(s), "Behind");
        QCOMPARE(text.varianceText(s), "88 fewer than needed by now");
        QVERIFY(text.chance(s).startsWith("less than 1 in 20, if the last 6 month"));
        QCOMPARE(houses.at(QDate(2025, 2, 18)).done, 100.0);
        // Honestly behind for most of its life.
        int behind = 0;
        for (QDate day = houses.goal().start; day <= m_today; day = day.addDays(1))
            behind += houses.at(day).done.value_or(0) < *houses.course->expectedOn(day);
        QVERIFY(behind > 800);
        QCOMPARE(houses.linked.size(), 3u);
        QCOMPARE(houses.linked.back().role, GoalLink::Role::Guards);
        QVERIFY(!houses.annotations.empty());
        QCOMPARE(houses.plan()->name, "Promises of the mayor, 2024 to 2028");
    }

    /// A day of numbers is one, wherever it is told: the agenda that is planned for December says what its slide says.
    void asOfTheLastDayThatIsIn()
    {
        const GoalReading houses = reading(u"VACANT1000");
        const GoalStanding now = houses.at(m_today);
        const GoalStanding later = houses.at(QDate(2027, 1, 15));
        QCOMPARE(later.asOf, m_today);
        QCOMPARE(later.pace.projectedAtDeadline, now.pace.projectedAtDeadline);
        QCOMPARE(houses.text().why(later), houses.text().why(now));
        QVERIFY(houses.text().notes(later).join(u' ').contains("November and December 2026 are not in yet"));
        QVERIFY(!houses.course->doneOn(QDate(2026, 11, 5)));
        Session session;
        session.day = QDate(2026, 12, 10);
        QCOMPARE(houses.dayIn(session, Month(2026, 10)), m_today);
        session.day = QDate(2026, 9, 3);
        QCOMPARE(houses.dayIn(session, Month(2026, 10)), QDate(2026, 9, 3));
    }

    void anAmendmentLeavesThePastAlone()
    {
        const GoalReading urgent = reading(u"URGENT90");
        const GoalStanding before = urgent.at(QDate(2026, 1, 31));
        const GoalStanding after = urgent.at(m_today);
        QVERIFY(after.terms.amendment && !before.terms.amendment);
        QVERIFY(after.worst >= before.worst && after.worstOn <= QDate(2026, 1, 31));
        QCOMPARE(after.worst, before.worst);
        QCOMPARE(after.worstOn, before.worstOn);
    }

    void theOtherKinds()
    {
        const GoalReading radio = reading(u"RADIO");
        GoalStanding s = radio.at(m_today);
        QCOMPARE(s.steps.done, 6);
        QCOMPARE(s.steps.firstOverdue->name, "Site tests passed");
        QCOMPARE(s.steps.daysLate, 31);
        QCOMPARE(radio.text().paceWord(s), "Late");
        const GoalReading urgent = reading(u"URGENT90");
        s = urgent.at(m_today);
        QCOMPARE(plain(urgent.format.format(*s.done)), "88.7 %");
        QCOMPARE(s.terms.deadline, QDate(2027, 6, 30));
        QCOMPARE(urgent.goal().deadline, QDate(2026, 12, 31));
        QCOMPARE(s.window, 12);
        QCOMPARE(urgent.text().paceWord(s), "Ahead");
        QVERIFY(s.children && s.children->progress);
        QVERIFY(urgent.at(QDate(2026, 1, 31)).terms.deadline == QDate(2026, 12, 31));
        const GoalReading deaths = reading(u"OVERDOSE10");
        s = deaths.at(m_today);
        QCOMPARE(s.asOf, QDate(2026, 9, 30)); // October is not in yet
        QCOMPARE(s.done, 12.0);
        QVERIFY(s.pace.variance < 0 && s.pace.ahead);
        const GoalReading reserve = reading(u"RESERVE");
        s = reserve.at(m_today);
        QCOMPARE(s.inRange, 7);
        QCOMPARE(plain(reserve.text().varianceText(s)), "1.8 pts inside the range");
        QVERIFY(!s.terms.deadline.isValid());
    }

    void asRecorded()
    {
        const auto end = m_file->reader().revisionAt(QDateTime(QDate(2024, 12, 31), QTime(23, 59), Qt::UTC));
        const auto catalogue = *m_file->reader().catalogue({*end});
        QCOMPARE(GoalReading::readAll(m_file->reader(), catalogue, {*end})->size(), 3u);
        // Nothing of what came later was in the file.
        const GoalStanding s = reading(u"VACANT1000", {*end}).at(m_today);
        QCOMPARE(s.done, reading(u"VACANT1000").at(QDate(2024, 11, 30)).done);
    }

    void whoServesWhat()
    {
        const auto catalogue = m_file->catalogue();
        const auto metric = [&](QStringView code) {
            return catalogue->metric(code)->id;
        };
        const auto department = [&](QStringView code) {
            return catalogue->department(code)->id;
        };
        const auto served = goalsServedBy(*catalogue, metric(u"COD-05"));
        QCOMPARE(served.size(), 1u);
        QCOMPARE(served[0].goal, catalogue->goal(u"VACANT1000")->id);
        QCOMPARE(served[0].role, GoalLink::Role::Guards);
        QVERIFY(goalsServedBy(*catalogue, metric(u"LIB-05")).empty());
        // An enterprise metric guards in one department alone.
        QCOMPARE(goalsServedBy(*catalogue, metric(u"OVERTIME"), department(u"EMS")).size(), 1u);
        QVERIFY(goalsServedBy(*catalogue, metric(u"OVERTIME"), department(u"LIB")).empty());
        QCOMPARE(goalsOf(*catalogue, department(u"COD")).size(), 1u);
        // A metric's facts name it, and Ctrl+K finds it.
        const auto trend = TrendReading::read(m_file->reader(), catalogue,
                                              {department(u"COD"), metric(u"COD-05"), {}, {}}, Month(2026, 10));
        QVERIFY(trend.ok());
        const MetricFacts facts = MetricFacts::of(*trend, QLocale::c());
        const auto promise = std::find_if(facts.facts.begin(), facts.facts.end(),
                                          [](const MetricFacts::Fact &f) { return f.label == "Promise"; });
        QVERIFY(promise != facts.facts.end());
        QCOMPARE(promise->value, "1,000 vacant properties in 1,000 days");
        QCOMPARE(promise->detail, "guards it");
        Viewpoint viewpoint;
        viewpoint.setFile(m_file.get());
        JumpModel jump(viewpoint);
        jump.setQuery("vacant1");
        QCOMPARE(jump.goalAt(0), catalogue->goal(u"VACANT1000")->id);
        jump.setQuery("emergency radio");
        QCOMPARE(jump.data(jump.index(0)).toString(), "New emergency radio in service by the end of 2026");
        jump.setQuery(QString());
        QVERIFY(!jump.goalAt(0));
        viewpoint.setFile(nullptr);
        QVERIFY(goalsOf(*catalogue, department(u"LIB")).empty());
        const PromiseTally tally = PromiseTally::of(*GoalReading::readAll(m_file->reader(), catalogue), m_today);
        QCOMPARE(tally.onPace, 3);
        QCOMPARE(tally.behind, 1);
        QCOMPARE(tally.late, 1);
    }

    /// What is suggested for a session is stored with it, and shown on its slide: they say the same.
    void suggestedAsItWillBeShown()
    {
        Viewpoint viewpoint;
        viewpoint.setFile(m_file.get());
        viewpoint.setMonth(Month(2026, 10));
        const DepartmentId codes = m_file->catalogue()->department(u"COD")->id;
        Session session;
        session.day = QDate(2026, 12, 10);
        const auto planned = SessionEntry::plan(viewpoint, session, std::span(&codes, 1));
        QVERIFY(planned.ok());
        const auto read = SessionReading::read(viewpoint.reader(), viewpoint.catalogue(), *planned);
        QVERIFY(read.ok());
        const auto suggestion = AgendaSuggestion::of(viewpoint, *read, viewpoint.month());
        QVERIFY(suggestion.ok());
        const auto promise =
            std::find_if(suggestion->items.begin(), suggestion->items.end(),
                         [](const AgendaSuggestion::Item &one) { return one.item.kind == AgendaItem::Kind::Goal; });
        QVERIFY(promise != suggestion->items.end());
        const auto slide = Deck::goal(viewpoint, *read, promise->item.goal);
        QVERIFY(slide.ok());
        QCOMPARE(promise->item.why, slide->summary);
        QVERIFY2(promise->item.why.contains("on day 853"), qPrintable(promise->item.why));
        // What is to be kept has no finish that could be likely.
        const auto kept = Deck::goal(viewpoint, *read, m_file->catalogue()->goal(u"RESERVE")->id);
        QVERIFY(kept.ok());
        QCOMPARE(kept->headline, "Kept");
    }

    void closedWithItsFigures()
    {
        const auto tally = [&] {
            return PromiseTally::of(*GoalReading::readAll(m_file->reader(), m_file->catalogue()), m_today);
        };
        define(
            R"({"goals": [{"code": "RESERVE", "closed": {"state": "superseded", "on": "2026-10-31", "reason": "The new plan asks for 20 %"}}]})");
        QCOMPARE(tally().closed, 1);
        QCOMPARE(tally().onPace, 2);
        const auto catalogue = m_file->catalogue();
        const Series *series = catalogue->series(catalogue->department(u"FIN")->id, catalogue->metric(u"FIN-11")->id);
        const Observation before = **m_file->reader().observation(series->id, Month(2026, 10));
        Observation after = before;
        after.setParts(*before.numerator / 2, *before.denominator);
        Revision revision;
        revision.author = QStringLiteral("Budget analyst");
        revision.changes = {changed(before, after)};
        QVERIFY(m_file->commit(revision).ok());
        const GoalReading reserve = reading(u"RESERVE");
        QCOMPARE(plain(reserve.format.format(*reserve.at(m_today).done)), "16.8 %");
        QVERIFY(reserve.text().why(reserve.at(m_today)).startsWith("Closed as superseded on 31 Oct 2026: 16.8"));
    }

    /// Past its deadline a promise goes on being late, and one that is to come has not begun, on its page as in the
    /// list.
    void lateAndToComeOnThePage()
    {
        define(R"({"goals": [
            {"code": "LATE", "statement": "Late", "kind": "countdown", "start": "2025-01-01", "deadline": "2026-06-30",
             "target": 10000, "unit": "houses", "done": [{"department": "COD", "metric": "COD-06"}]},
            {"code": "SOON", "statement": "Soon", "kind": "countdown", "start": "2099-01-01", "days": 365,
             "target": 10000, "unit": "houses", "done": [{"department": "COD", "metric": "COD-06"}]}]})");
        Viewpoint viewpoint;
        viewpoint.setFile(m_file.get());
        viewpoint.setMonth(Month(2026, 10));
        GoalModel model(viewpoint);
        model.setGoal(m_file->catalogue()->goal(u"LATE")->id);
        QCOMPARE(model.lastDay(), m_today);
        QCOMPARE(model.standing().daysLeft(), -123);
        model.setGoal(m_file->catalogue()->goal(u"SOON")->id);
        QCOMPARE(model.standing().state, Pace::State::NotStarted);
        QCOMPARE(model.standing().daysLeft(), 365);
        const GoalFacts facts = GoalFacts::of(*model.reading(), model.standing());
        QCOMPARE(facts.summary, "Not begun. It begins on 1 Jan 2099.");
        QVERIFY(std::any_of(facts.figures.begin(), facts.figures.end(),
                            [](const GoalFacts::Figure &one) { return one.value == "365"; }));
    }

    void aCategoryInNoClassIsTold()
    {
        define(
            R"({"goals": [{"code": "VACANT1000", "done": [{"department": "COD", "metric": "COD-06", "categories": ["Demolished", "Deconstructed", "Repaired"]}]}]})");
        const GoalStanding s = reading(u"VACANT1000").at(m_today);
        QCOMPARE(s.done, 765.0 - 127);
        QCOMPARE(s.unclassified.size(), 1u);
        QCOMPARE(s.unclassified[0].name, "Repaired & occupied");
        QCOMPARE(s.unclassified[0].value, 127.0);
        QVERIFY(reading(u"VACANT1000").text().notes(s).join(' ').contains("Repaired & occupied (127)"));
    }
};

QTEST_GUILESS_MAIN(GoalReadingTest)
#include "GoalReadingTest.moc"
