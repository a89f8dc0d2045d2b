// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CityFixture.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/DefinitionsWriter.h"

using namespace statroom;

namespace {

const char *const riverbend = R"({
 "city": {"name": "Riverbend", "population": 102000, "fiscal_year_start": 7, "fiscal_year_named_by": "end", "tolerance": 0.1},
 "people": [{"name": "Fire data coordinator", "roles": [{"role": "coordinator", "department": "FIRE", "from": "2024-07-01", "to": null}]}],
 "breakdowns": [{"metric": "VACANT", "name": "outcome", "categories": ["Demolished", {"name": "Burnt", "retired": true}, "Repaired"]}],
 "departments": [{"code": "ENGINE", "name": "Engine houses", "parent": "FIRE"}, {"code": "FIRE", "name": "Fire", "parent": null, "from": null, "to": null}],
 "metrics": [{"code": "RESP", "name": "Response within 6 minutes", "unit": "%", "kind": "rate", "direction": "up", "frequency": "month",
   "decimals": 1, "enterprise": false, "why": "Minutes count", "method": "Clock", "source": "CAD", "owner": "Chief", "due_day": 10,
   "formula": null, "lower_bound": 0, "upper_bound": 1, "baseline": {"value": 0.81, "period": "2024-06"}, "benchmark": {"value": 0.9, "who": "NFPA", "period": "2025"},
   "definitions": [{"from": "2026-01", "why": "", "method": "New clock", "source": "CAD 2", "owner": ""}], "tolerance": {"absolute": 0.02}, "min_denominator": 20},
  {"code": "VACANT", "name": "Vacant houses", "kind": "count", "direction": "down", "chart": {"kind": "c", "run_length": 8}},
  {"code": "BOTH", "name": "Both", "formula": "RESP / VACANT", "direction": "none"}],
 "series": [{"department": "FIRE", "metric": "RESP", "category": null, "baseline": {"value": 0.7, "period": "2023"}},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished", "aggregate": "count"}],
 "targets": [{"department": "FIRE", "metric": "RESP", "from": "2025-07", "value": 0.9, "high": null, "tolerance": {"relative": 0.05}, "no_target_reason": null},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished", "from": "2025-07", "value": null, "basis": "year", "no_target_reason": "establishing baseline"}],
 "annotations": [{"department": "FIRE", "metric": "RESP", "from": "2025-03-01", "to": null, "text": "Station 7 opens"}],
 "chart_marks": [{"department": "FIRE", "metric": "VACANT", "category": "Demolished", "period": "2025-11", "kind": "ghost", "reason": "storm"},
  {"department": "FIRE", "metric": "RESP", "category": null, "period": "2025-07", "kind": "rebase", "reason": "new clock"}],
 "aliases": [{"text": "OT hrs", "means": "metric", "within": null, "metric": "VACANT", "category": null, "learned_from": "fire.csv, row 3"},
  {"text": "FD", "means": "department", "department": "FIRE"},
  {"text": "Razed", "means": "category", "within": "FIRE", "metric": "VACANT", "category": "Demolished"},
  {"text": "Prepared by", "means": "nothing"}],
 "saved_imports": [{"name": "Calls", "path": "in/calls-*.csv", "layout": "wide", "mapping": {"department": "FIRE", "map": {"metric": "Measure"}},
   "header": ["measure", "<periods>"], "span": "since_last", "made_by": "Ana"}],
 "holidays": [{"date": "2026-11-26", "name": "Thanksgiving Day"}, {"date": "2026-12-25", "name": "Christmas Day"}],
 "cadences": [{"department": "FIRE", "weeks": 6, "weekday": 2, "starts": "9:00", "minutes": 90, "room": "2.14", "from": "2025-09-01"}],
 "questions": [{"signal": "worsening", "text": "What changed in {since}?"}, {"signal": "late", "text": "What stands in the way?"}]
})";

const char *const promises = R"({
 "plans": [{"name": "Plan 2012", "from": "2012-01-01", "to": "2015-12-31"}, {"name": "Plan 2016", "from": "2016-01-01"}],
 "goals": [
  {"code": "VACANT1000", "plan": "Plan 2012", "statement": "1,000 houses in 1,000 days", "theme": "Homes", "owner": "Mayor", "kind": "countdown",
   "start": "2013-02-28", "days": 1000, "target": 1000, "unit": "houses", "baseline": 0, "direction": "up",
   "done": [{"department": "FIRE", "metric": "VACANT", "categories": ["Demolished", "Repaired"]}],
   "committed": [{"department": "FIRE", "metric": "VACANT", "categories": ["Under contract"]}],
   "drives": [{"department": "FIRE", "metric": "RESP"}],
   "contributes": [{"department": null, "metric": "VACANT", "weight": 2.5}], "guards": [{"department": "FIRE", "metric": "RESP"}],
   "amendments": [{"day": "2014-06-01", "target": 1100, "reason": "More were found"}],
   "milestones": [{"name": "Half way", "due": "2014-07-10", "done": "2014-12-01", "evidence": "report"}, {"name": "Asked all owners", "due": "2013-06-01"}],
   "initiatives": [{"name": "Repair grants", "owner": "Housing", "from": "2013-05-01", "to": "2015-11-24", "status": "running", "note": "first round"}],
   "closed": {"state": "kept", "on": "2015-11-20", "reason": "1,000 were done", "done": 1000, "committed": 12}, "successor": "NEXT"},
  {"code": "NEXT", "plan": "Plan 2016", "statement": "Between 4 and 6 minutes", "kind": "range", "start": "2016-01-01", "target": 4, "high": 6, "unit": "min",
   "tolerance": {"absolute": 0.5}, "done": [{"department": "FIRE", "metric": "RESP"}]},
  {"code": "STEPS", "statement": "A new station", "kind": "milestones", "start": "2016-01-01", "deadline": "2018-12-31", "retired": true}]
})";

const char *const meetings = R"({
 "people": [{"name": "Ana"}],
 "goals": [{"code": "G", "statement": "Faster", "kind": "level", "start": "2026-01-01", "deadline": "2026-12-31", "target": 0.95, "done": [{"department": "FIRE", "metric": "RESP"}]}],
 "problems": [{"department": "FIRE", "metric": "RESP", "category": null, "statement": "Slow at night", "opened": "2026-03-01", "step": "do", "round": 1,
   "check_from": "2026-06", "conclusion": null, "concluded": null, "retired": false,
   "causes": [{"text": "Turnout", "count": 31, "causes": [{"text": "Sleep", "count": 20.5}, {"text": "Boots"}]}, {"text": "Traffic"}]},
  {"department": "FIRE", "metric": "RESP", "category": null, "statement": "Slow at night", "opened": "2026-08-01"}],
 "sessions": [{"code": "FIRE-1", "title": "Fire", "departments": ["FIRE", "ENGINE"], "day": "2026-10-01", "starts": "9:00", "minutes": 80, "room": "2.14",
   "state": "held", "reason": "moved for the fair", "moved": 2, "period": "2026-08", "began": "2026-10-01T13:02:00Z", "ended": "2026-10-01T14:20:00.250Z",
   "cadence": "FIRE", "remark": "Warm room",
   "attendees": [{"person": "Ana", "part": "chair", "attendance": "present"}, {"name": "Guest of Riverbend", "part": "guest", "attendance": "absent"},
     {"person": "Fire data coordinator", "name": "F. D. C.", "part": "department", "attendance": "confirmed"}],
   "agenda": [{"section": "follow_up", "kind": "action", "department": "FIRE", "action": 7, "signal": "late", "why": "due 1 Sep", "minutes": 8, "lead": "Chief",
       "state": "done", "questions": ["What stands in the way?", {"text": "Until when?", "asked": true}]},
     {"section": "standing", "kind": "metric", "department": "FIRE", "metric": "VACANT", "category": "Demolished", "minutes": 5, "reply": "It rained", "notes": "be kind"},
     {"section": "standing", "kind": "goal", "goal": "G", "minutes": 0},
     {"section": "new", "kind": "problem", "problem": {"statement": "Slow at night", "department": "FIRE", "metric": "RESP", "category": null, "opened": "2026-03-01"}, "minutes": 5, "state": "parked"},
     {"section": "new", "kind": "picture", "title": "The yard", "text": "*New*", "minutes": 5, "picture": {"name": "yard.png", "type": "image/png", "content": "iVBORw0KGgo="}},
     {"section": "close", "kind": "text", "title": "Thanks", "minutes": 1}],
   "notes": [{"kind": "decision", "text": "Two more crews", "item": 2, "department": "FIRE", "metric": "VACANT", "category": "Demolished", "at": "2026-10-01T13:30:00Z", "by": "Ana"},
     {"kind": "note", "text": "Two more crews", "goal": "G", "at": "2026-10-01T13:31:00Z", "by": "Ana"}],
   "deliveries": [{"memo": "draft", "recipient": "Chief", "at": "2026-09-25T10:00:00Z"}, {"memo": "after", "recipient": "Ana", "at": "2026-10-02T10:00:00Z"}]},
  {"code": "FIRE-2", "departments": ["FIRE"], "day": "2026-11-12", "state": "prepared", "began": "2026-11-12T14:00:00Z"}],
 "actions": [{"number": 7, "kind": "action", "text": "Order boots", "who": "Ana", "due": "2026-09-01", "state": "done", "reason": "bought", "done": "2026-10-05", "made": "2026-08-01",
    "problem": {"statement": "Slow at night", "department": "FIRE", "metric": "RESP", "opened": "2026-08-01"}, "begins": "2026-10-01", "department": "FIRE", "metric": "RESP"},
  {"number": 9, "kind": "data_request", "text": "Turnout by hour", "who": "The chief", "due": null, "state": "done", "done": "2026-10-20", "made": "2026-10-01", "session": "FIRE-1", "item": 2,
    "goal": "G", "answer": "See the table", "answer_metric": "RESP", "answer_file": {"name": "hours.csv", "type": "text/csv", "content": "aCxuCjEsMgo="}}]
})";

} // namespace

class DefinitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void addsThenChangesNothing()
    {
        CityFixture city;
        const auto read = DefinitionsReader::fromJson(riverbend, *city->catalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(problem(read.error())));
        QVERIFY2(read->warnings.isEmpty(), qPrintable(read->warnings.join(' ')));
        const auto done = DefinitionsReader::commit(*city, *read, "tester");
        QVERIFY2(done.ok(), done ? "" : qPrintable(problem(done.error())));
        QCOMPARE(*city->reader().revisionCount(), 2);
        const auto c = city->catalogue();
        QCOMPARE(c->city.name, "Riverbend");
        const Metric *resp = c->metric(u"RESP");
        QCOMPARE(resp->tolerance()->kind, Tolerance::Kind::Absolute);
        QCOMPARE(c->definitions(resp->id).size(), 2u);
        QCOMPARE(c->definitionAt(resp->id, Month(2026, 3))->method, "New clock");
        QCOMPARE(c->baseline(resp->id)->value, 0.81);
        QCOMPARE(c->benchmarks(resp->id)[0].who, "NFPA");
        QCOMPARE(c->department(c->department(u"ENGINE")->parent)->code, "FIRE");
        QCOMPARE(c->coordinator(c->department(u"FIRE")->id, QDate(2025, 1, 1))->name, "Fire data coordinator");
        const Series *demolished = c->series(c->department(u"FIRE")->id, c->metric(u"VACANT")->id,
                                             c->category(c->metric(u"VACANT")->id, u"Demolished")->id);
        QVERIFY(demolished && demolished->isDerived());
        QCOMPARE(c->targets(demolished->id)[0].basis, Target::Basis::Year);

        const ChartSetting *chart = c->ownChartSetting(c->metric(u"VACANT")->id);
        QVERIFY(chart && chart->kind == ChartKind::C && chart->screening);
        QCOMPARE(chart->runLength, 8);
        QVERIFY(!c->ownChartSetting(resp->id));
        QCOMPARE(c->chartSetting(resp->id).kind, ChartKind::XmR);
        const auto marks = c->chartMarks(c->department(u"FIRE")->id, resp->id);
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks[0].reason, "new clock");
        QCOMPARE(marks[0].month, Month(2025, 7));
        QCOMPARE(c->chartMarks(demolished->department, demolished->metric, demolished->category).size(), 1u);

        const Alias *overtime = c->metricAlias(u"ot hrs", {});
        QVERIFY(overtime && overtime->metric == c->metric(u"VACANT")->id && !overtime->category);
        QCOMPARE(overtime->learnedFrom, "fire.csv, row 3");
        QCOMPARE(c->departmentAlias(u"fd")->department, c->department(u"FIRE")->id);
        QCOMPARE(c->categoryAlias(u"razed", overtime->metric, demolished->department)->category, demolished->category);
        QVERIFY(!c->categoryAlias(u"razed", overtime->metric, c->department(u"ENGINE")->id));
        QCOMPARE(c->metricAlias(u"prepared by", demolished->department)->means, Alias::Means::Nothing);
        const SavedImport *saved = c->savedImport(u"calls");
        QVERIFY(saved);
        QCOMPARE(saved->header, QStringLiteral("measure\x1F<periods>"));
        QCOMPARE(saved->mapping, QStringLiteral("{\"department\":\"FIRE\",\"map\":{\"metric\":\"Measure\"}}"));
        QCOMPARE(saved->span, SavedImport::Span::SinceLast);

        const auto twice = DefinitionsReader::fromJson(riverbend, *c);
        QVERIFY(twice.ok());
        QCOMPARE(twice->added + twice->changed, 0);
        QVERIFY(!DefinitionsReader::commit(*city, *twice, "tester")->wrote);
        const auto own = DefinitionsReader::fromJson(DefinitionsWriter::json(*c, {}), *c);
        QVERIFY2(own.ok(), own ? "" : qPrintable(problem(own.error())));
        QVERIFY(own->warnings.isEmpty());
        QCOMPARE(own->added + own->changed, 0);

        const auto usual = DefinitionsReader::fromJson(R"({"metrics": [{"code": "VACANT", "chart": null}],
            "chart_marks": [{"department": "FIRE", "metric": "RESP", "period": "2025-07", "kind": "rebase", "reason": "another clock"}]})",
                                                       *c);
        QCOMPARE(usual->changed, 2);
        QCOMPARE(usual->added, 0);

        // A change names what it changes and leaves the rest.
        const auto change = DefinitionsReader::fromJson(R"({"metrics": [{"code": "resp", "decimals": 2}]})", *c);
        QCOMPARE(change->changed, 1);
        QCOMPARE(change->added, 0);
        QVERIFY(DefinitionsReader::commit(*city, *change, "tester").ok());
        QCOMPARE(city->catalogue()->metric(u"RESP")->decimals, 2);
        QCOMPARE(city->catalogue()->metric(u"RESP")->name, "Response within 6 minutes");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no e-mail address") << QByteArray(R"({"people": [{"name": "A", "email": "a@city.gov"},
                                                                       {"name": "B", "email": "ask the clerk"}]})")
                                           << "people[1].email: “ask the clerk” is not one e-mail address";
        QTest::newRow("two e-mail addresses") << QByteArray(R"({"people": [{"name": "B", "email": "a@b.c; d@e.f"}]})")
                                              << "people[0].email: “a@b.c; d@e.f” is not one e-mail address";
        QTest::newRow("cadence without a beginning")
            << QByteArray(R"({"departments": [{"code": "D", "name": "D"}], "cadences": [{"department": "D"}]})")
            << "cadences[0].from: a day like 2025-07-01";
        QTest::newRow("question of no signal")
            << QByteArray(R"({"questions": [{"signal": "rain", "text": "?"}]})") << "questions[0].signal: “rain”";
        QTest::newRow("time of day") << QByteArray(
            R"({"sessions": [{"code": "S", "day": "2026-11-12", "starts": "25:00"}]})")
                                     << "sessions[0].starts: a time of day like 9:00";
        QTest::newRow("a session is held by holding it")
            << QByteArray(R"({"sessions": [{"code": "S", "day": "2026-11-12", "state": "held"}]})")
            << "sessions[0].state: a session becomes held by being held";
        QTest::newRow("cancelled for no reason")
            << QByteArray(R"({"sessions": [{"code": "S", "day": "2026-11-12", "state": "cancelled"}]})")
            << "sessions[0].reason";
        QTest::newRow("done on no day") << QByteArray(
            R"({"actions": [{"text": "x", "made": "2026-11-12", "state": "done"}]})")
                                        << "actions[0].done";
        const QByteArray causes =
            R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "problems": [{"department": "D", "metric": "A", "statement": "x", "opened": "2026-01-01", "causes": [)";
        QTest::newRow("cause without text") << causes + R"({"text": "y", "causes": [{"count": 2}]}]}]})"
                                            << "problems[0].causes[0].causes[0].text: a text";
        QTest::newRow("cause below nothing") << causes + R"({"text": "y", "count": -1}]}]})"
                                             << "problems[0].causes[0].count: a number of cases";
        QTest::newRow("item of no session")
            << QByteArray(R"({"actions": [{"text": "x", "made": "2026-11-12", "item": 1}]})")
            << "actions[0].item: its session has nothing";
        QTest::newRow("answer of no metric")
            << QByteArray(R"({"actions": [{"text": "x", "made": "2026-11-12", "answer_metric": "Q"}]})")
            << "actions[0].answer_metric: there is no metric “Q”";
        QTest::newRow("answer without bytes") << QByteArray(
            R"({"actions": [{"text": "x", "made": "2026-11-12", "answer_file": {"name": "a", "type": "t"}}]})")
                                              << "actions[0].answer_file.content";
        QTest::newRow("holiday without a day") << QByteArray(R"({"holidays": [{"name": "Picnic"}]})")
                                               << "holidays[0].date: a day like 2025-07-01 is needed here";
        QTest::newRow("holiday without a name")
            << QByteArray(R"({"holidays": [{"date": "2026-12-25"}]})") << "holidays[0].name: a text is needed";
        QTest::newRow("holiday that stands twice")
            << QByteArray(R"({"holidays": [{"date": "2026-12-25", "name": "A"}, {"date": "2026-12-25", "name": "B"}]})")
            << "holidays[1].date: it stands here twice";
        QTest::newRow("no json") << QByteArray("{\n\"city\": }") << "line 2";
        QTest::newRow("a list") << QByteArray("[]") << "one JSON object";
        QTest::newRow("no code") << QByteArray(R"({"departments": [{"name": "Fire"}]})")
                                 << "departments[0].code: a text is needed";
        QTest::newRow("wrong kind") << QByteArray(R"({"metrics": [{"code": "A"}, {"code": "B", "kind": "ratio"}]})")
                                    << "metrics[1].kind: “ratio” is not one of count, stock, average, rate";
        QTest::newRow("wrong type") << QByteArray(R"({"metrics": [{"code": "A", "decimals": "two"}]})")
                                    << "metrics[0].decimals: a whole number from 0 to 12";
        QTest::newRow("text as flag") << QByteArray(R"({"metrics": [{"code": "A", "enterprise": "yes"}]})")
                                      << "metrics[0].enterprise: true or false";
        QTest::newRow("unknown department")
            << QByteArray(R"({"metrics": [{"code": "A"}], "series": [{"department": "X", "metric": "A"}]})")
            << "series[0].department: there is no department “X”";
        QTest::newRow("unknown category") << QByteArray(
            R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "series": [{"department": "D", "metric": "A", "category": "c"}]})")
                                          << "series[0].category: A has no one category “c”";
        QTest::newRow("target of no series") << QByteArray(
            R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "targets": [{"department": "D", "metric": "A", "from": "2025-07", "value": 1}]})")
                                             << "targets[0]: D does not measure A";
        QTest::newRow("no day") << QByteArray(R"({"annotations": [{"from": "2023-02-29", "text": "x"}]})")
                                << "annotations[0].from: a day like";
        QTest::newRow("twice") << QByteArray(R"({"departments": [{"code": "D"}, {"code": "d"}]})")
                               << "departments[1].code: it stands here twice";
        QTest::newRow("formula of nothing")
            << QByteArray(R"({"metrics": [{"code": "A", "formula": "B / C"}]})") << "metrics[0].formula";
        QTest::newRow("formula of itself")
            << QByteArray(R"({"metrics": [{"code": "A", "formula": "B * 2"}, {"code": "B", "formula": "A * 2"}]})")
            << "formula";
        QTest::newRow("ends before it begins")
            << QByteArray(R"({"departments": [{"code": "D", "from": "2025-01-01", "to": "2024-01-01"}]})")
            << "departments[0].to: it ends before it begins";
        QTest::newRow("own parent") << QByteArray(R"({"departments": [{"code": "D", "parent": "D"}]})")
                                    << "departments[0].parent";
        QTest::newRow("range upside down") << QByteArray(
            R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "series": [{"department": "D", "metric": "A"}],
             "targets": [{"department": "D", "metric": "A", "from": "2025-07", "value": 2, "high": 1}]})")
                                           << "targets[0].high";
        const QByteArray marked =
            R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}, {"code": "Q", "frequency": "quarter"}], "chart_marks": [)";
        QTest::newRow("mark without a reason")
            << marked + R"({"department": "D", "metric": "A", "period": "2025-07", "kind": "ghost", "reason": " "}]})"
            << "chart_marks[0].reason: a text is needed";
        QTest::newRow("mark of a kind there is not")
            << marked + R"({"department": "D", "metric": "A", "period": "2025-07", "kind": "hide", "reason": "x"}]})"
            << "chart_marks[0].kind: “hide” is not one of rebase, ghost, baseline";
        QTest::newRow("mark in another period")
            << marked + R"({"department": "D", "metric": "Q", "period": "2025-07", "kind": "ghost", "reason": "x"}]})"
            << "chart_marks[0].period";
        QTest::newRow("mark of no department")
            << marked + R"({"metric": "A", "period": "2025-07", "kind": "ghost", "reason": "x"}]})"
            << "chart_marks[0].department";
        QTest::newRow("two marks of a kind")
            << marked + R"({"department": "D", "metric": "A", "period": "2025-07", "kind": "ghost", "reason": "x"},
             {"department": "D", "metric": "A", "period": "2025-07", "kind": "ghost", "reason": "y"}]})"
            << "it stands here twice";
        QTest::newRow("share of a count")
            << QByteArray(R"({"metrics": [{"code": "A", "chart": {"kind": "p"}}]})") << "metrics[0].chart.kind";
        QTest::newRow("run too short") << QByteArray(R"({"metrics": [{"code": "A", "chart": {"run_length": 2}}]})")
                                       << "metrics[0].chart.run_length: a whole number from 3 to 20";
        QTest::newRow("alias of a category without one")
            << marked + R"(], "aliases": [{"text": "x", "means": "category", "metric": "A"}]})"
            << "aliases[0].category: the name of a category is needed";
        QTest::newRow("alias of nothing with a metric")
            << marked + R"(], "aliases": [{"text": "x", "means": "nothing", "metric": "A"}]})"
            << "aliases[0].metric";
        QTest::newRow("one word twice") << marked
                + R"(], "aliases": [{"text": "OT_hrs", "means": "nothing"}, {"text": "ot hrs", "means": "metric", "metric": "A"}]})"
                                        << "it stands here twice";
        QTest::newRow("saved import in no layout")
            << QByteArray(R"({"saved_imports": [{"name": "x", "path": "a.csv", "layout": "tall", "mapping": {}}]})")
            << "saved_imports[0].layout";
        QTest::newRow("not a list") << QByteArray(R"({"metrics": {"code": "A"}})") << "metrics: a list is needed";
        QTest::newRow("not an object") << QByteArray(R"({"metrics": ["A"]})") << "metrics[0]: an object";
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        CityFixture city;
        const auto read = DefinitionsReader::fromJson(json, *city->catalogue());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void goals()
    {
        CityFixture city;
        const auto define = [&](const QByteArray &json) {
            const auto read = DefinitionsReader::fromJson(json, *city->catalogue());
            if (!read)
                qFatal("%s", qPrintable(problem(read.error())));
            if (!read->warnings.isEmpty())
                qFatal("%s", qPrintable(read->warnings.join(' ')));
            const auto done = DefinitionsReader::commit(*city, *read, "tester");
            if (!done)
                qFatal("%s", qPrintable(problem(done.error())));
            return done->wrote;
        };
        define(riverbend);
        QVERIFY(define(promises));
        QVERIFY(!define(promises));
        auto c = city->catalogue();
        const Goal goal = *c->goal(u"vacant1000");
        QCOMPARE(goal.deadline, QDate(2015, 11, 24));
        QCOMPARE(goal.closing, Goal::Closing::Kept);
        QCOMPARE(goal.closedDone, 1000.0);
        QCOMPARE(c->goal(goal.successor)->code, "NEXT");
        QCOMPARE(c->goal(goal.successor)->direction, Metric::Direction::Range);
        QCOMPARE(c->plan(goal.plan)->to, QDate(2015, 12, 31));
        const auto links = c->goalLinks(goal.id);
        QCOMPARE(links.size(), 6u);
        QCOMPARE(links[0].measure, GoalLink::Measure::Flow);
        QCOMPARE(links[2].role, GoalLink::Role::Committed);
        QCOMPARE(links[2].measure, GoalLink::Measure::Level);
        // A class that the goal was first to name joins the breakdown; what is pledged is not counted with it.
        const Category *pledged = c->category(links[2].category);
        QCOMPARE(pledged->name, "Under contract");
        QCOMPARE(links[4].role, GoalLink::Role::Contributes);
        QVERIFY(!links[4].department);
        QCOMPARE(links[4].weight, 2.5);
        QCOMPARE(c->milestones(goal.id)[0].name, "Asked all owners");
        QCOMPARE(c->goalAmendments(goal.id)[0].target, 1100.0);
        QCOMPARE(c->initiatives(goal.id)[0].state, Initiative::State::Running);
        Series series;
        series.department = c->department(u"FIRE")->id;
        series.metric = c->metric(u"VACANT")->id;
        series.category = links[2].category;
        QVERIFY(c->isPledge(series));
        series.category = links[0].category;
        QVERIFY(!c->isPledge(series));

        const QByteArray exported = DefinitionsWriter::json(*c, {});
        QVERIFY2(exported.contains("\"categories\": [\"Demolished\", \"Repaired\"]"), exported.constData());
        CityFixture fresh;
        const auto read = DefinitionsReader::fromJson(exported, *fresh->catalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(problem(read.error())));
        QVERIFY2(!read->needsPerson, qPrintable(read->warnings.join(' ')));
        QVERIFY(DefinitionsReader::commit(*fresh, *read, "tester").ok());
        QCOMPARE(*DefinitionsWriter::json(fresh->reader()), exported);

        // A list that is given is the whole list; what is not mentioned stays.
        QVERIFY(define(
            R"({"goals": [{"code": "VACANT1000", "done": [{"department": "FIRE", "metric": "VACANT", "categories": ["Repaired"]}], "closed": null}]})"));
        c = city->catalogue();
        QCOMPARE(c->goalLinks(goal.id).size(), 5u);
        QVERIFY(!c->goal(goal.id)->isClosed());
        QCOMPARE(c->milestones(goal.id).size(), 2u);
        const auto undone = city->revert(*city->undoable("tester"), "tester");
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(problem(undone.error())));
        QCOMPARE(*DefinitionsWriter::json(city->reader()), exported);
        QVERIFY(city->check()->empty());

        // A plan that goals belong to is not taken out.
        Revision revision;
        revision.author = "tester";
        revision.changes = {removed(*c->plan(goal.plan))};
        const auto refused = city->commit(revision);
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == ErrorKind::Conflict
                     && refused.error().message.contains("1,000 houses in 1,000 days"),
                 qPrintable(problem(refused.error())));
    }

    /// Sessions with all that belongs to them, problems and action items, which name each other.
    void sessions()
    {
        CityFixture city;
        const auto define = [](CityFixture &into, const QByteArray &json) -> DefinitionsReader::Definitions {
            const auto records = SessionRecords::read(into->reader());
            const auto read = DefinitionsReader::fromJson(json, *into->catalogue(), &*records);
            if (!read)
                qFatal("%s", qPrintable(problem(read.error())));
            if (!read->warnings.isEmpty())
                qFatal("%s", qPrintable(read->warnings.join(' ')));
            const auto done = DefinitionsReader::commit(*into, *read, "tester");
            if (!done)
                qFatal("%s", qPrintable(problem(done.error())));
            return *read;
        };
        define(city, riverbend);
        define(city, meetings);
        auto c = city->catalogue();
        auto records = SessionRecords::read(city->reader());
        const Session *held = c->session(u"FIRE-1");
        QVERIFY(held && held->state == Session::State::Held && !held->hasRecord());
        QCOMPARE(held->month, Month(2026, 8));
        QCOMPARE(held->ended, QDateTime(QDate(2026, 10, 1), QTime(14, 20, 0, 250), Qt::UTC));
        QCOMPARE(held->cadence, c->cadence(c->department(u"FIRE")->id)->id);
        const auto agenda = records->agendaOf(held->id);
        QCOMPARE(agenda.size(), 6u);
        QCOMPARE(c->problem(agenda[3].problem)->openedOn, QDate(2026, 3, 1));
        QCOMPARE(records->attachment(agenda[4].picture)->content, QByteArray::fromBase64("iVBORw0KGgo="));
        QVERIFY(records->questionsOf(agenda[0].id)[1].asked);
        const auto notes = records->notesOf(held->id);
        QCOMPARE(notes[0].item, agenda[1].id);
        QCOMPARE(notes[0].category, agenda[1].category);
        QVERIFY(c->category(notes[0].category));
        const auto people = records->attendeesOf(held->id);
        QCOMPARE(people[2].name, "F. D. C.");
        QCOMPARE(c->person(people[2].person)->name, "Fire data coordinator");
        QVERIFY(!people[1].person && people[1].attendance == Attendee::Attendance::Absent);
        QCOMPARE(c->problem(c->actionItems()[0].problem)->openedOn, QDate(2026, 8, 1));
        QCOMPARE(c->actionItems()[1].item, agenda[1].id);
        QCOMPARE(records->attachment(c->actionItems()[1].answerFile)->name, "hours.csv");
        const auto causes = records->causesOf(agenda[3].problem, {});
        QCOMPARE(causes.size(), 2u);
        QCOMPARE(records->causesOf(agenda[3].problem, causes[0].id)[0].count, 20.5);
        QVERIFY(records->deliveriesOf(held->id)[0].memo == MemoDelivery::Memo::Draft);
        QCOMPARE(define(city, meetings).lines, QStringList());

        const QByteArray exported = *DefinitionsWriter::json(city->reader());
        QCOMPARE(define(city, exported).lines, QStringList());
        CityFixture fresh(1);
        define(fresh, exported);
        QCOMPARE(*DefinitionsWriter::json(fresh->reader()), exported);
        QVERIFY(fresh->check()->empty());

        // A list that is given is the whole list: what it leaves out goes, and what named it stays.
        define(
            city,
            R"({"sessions": [{"code": "FIRE-1", "agenda": [{"section": "close", "kind": "text", "title": "Thanks", "minutes": 1},
                {"section": "follow_up", "kind": "action", "department": "FIRE", "action": 7, "questions": ["Until when?"]}], "attendees": []}],
              "problems": [{"department": "FIRE", "metric": "RESP", "statement": "slow at night", "opened": "2026-03-01", "causes": [{"text": "Traffic", "count": 3}]}]})");
        records = SessionRecords::read(city->reader());
        const auto left = records->agendaOf(held->id);
        QCOMPARE(left.size(), 2u);
        QCOMPARE(left[0].id, agenda[0].id);
        QCOMPARE(records->questionsOf(left[0].id).size(), 1u);
        QVERIFY(!records->questionsOf(left[0].id)[0].asked);
        QCOMPARE(records->notesOf(held->id).size(), 2u);
        QVERIFY(!records->notesOf(held->id)[0].item);
        QVERIFY(!city->catalogue()->actionItems()[1].item);
        QVERIFY(records->attendeesOf(held->id).empty());
        QCOMPARE(records->causes.size(), 1u);
        QVERIFY(city->check()->empty());
        const RevisionId before{city->catalogue()->revision.number - 1};
        QCOMPARE(*DefinitionsWriter::json(city->reader(), RecordedAt{before}), exported);
        QVERIFY(city->revert(*city->undoable("tester"), "tester").ok());
        QCOMPARE(*DefinitionsWriter::json(city->reader()), exported);

        // What belongs to a session that is known is laid beside what it has, or not at all.
        const auto blind =
            DefinitionsReader::fromJson(R"({"sessions": [{"code": "FIRE-1", "notes": []}]})", *city->catalogue());
        QVERIFY(!blind.ok() && blind.error().message.startsWith("sessions[0].notes"));
    }

    void sessionsRefused_data()
    {
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *session, const char *says) {
            QTest::newRow(name) << QByteArray(session) << QString::fromUtf8(says);
        };
        row("held for ever", R"("state": "held", "began": "2026-11-12T10:00:00Z")",
            "sessions[0].state: a session becomes");
        row("ended before", R"("state": "held", "began": "2026-11-12T10:00:00Z", "ended": "2026-11-12T09:00:00Z")",
            "sessions[0].ended: it ends before it begins");
        row("ended, not held", R"("began": "2026-11-12T10:00:00Z", "ended": "2026-11-12T11:00:00Z")",
            "sessions[0].ended: only");
        row("no zone", R"("began": "2026-11-12T10:00:00")", "sessions[0].began: a moment like");
        row("no cadence", R"("cadence": "ENGINE")", "sessions[0].cadence: ENGINE has no cadence");
        row("period", R"("period": "May")", "sessions[0].period: “May” is not a period");
        row("attendees", R"("attendees": "Ana")", "sessions[0].attendees: a list is needed");
        row("nobody", R"("attendees": [{"part": "chair"}])", "sessions[0].attendees[0].name: a text");
        row("stranger", R"("attendees": [{"person": "Zoe"}])",
            "sessions[0].attendees[0].person: there is no person “Zoe”");
        row("part", R"("attendees": [{"name": "Zoe", "part": "singer"}])",
            "attendees[0].part: “singer” is not one of chair");
        row("attendance", R"("attendees": [{"name": "Zoe", "attendance": "late"}])", "attendees[0].attendance");
        row("no kind", R"("agenda": [{"title": "x"}])", "sessions[0].agenda[0].kind: one of metric");
        row("section", R"("agenda": [{"kind": "text", "title": "x", "section": "end"}])", "agenda[0].section: “end”");
        row("no metric", R"("agenda": [{"kind": "metric"}])", "agenda[0].metric: the code of a metric");
        row("no goal", R"("agenda": [{"kind": "goal"}])", "agenda[0].goal: the code of a goal");
        row("goal of none", R"("agenda": [{"kind": "goal", "goal": "X"}])", "agenda[0].goal: there is no goal “X”");
        row("no action", R"("agenda": [{"kind": "action", "action": 3}])",
            "agenda[0].action: there is no action item 3");
        row("no problem", R"("agenda": [{"kind": "problem", "problem": "Slow"}])",
            "agenda[0].problem: there is no problem “Slow”");
        row("problem a number", R"("agenda": [{"kind": "problem", "problem": 3}])", "agenda[0].problem: a text");
        row("no title", R"("agenda": [{"kind": "text"}])", "agenda[0].title: a text");
        row("no picture", R"("agenda": [{"kind": "picture", "title": "x"}])", "agenda[0].picture: a file");
        row("bytes",
            R"("agenda": [{"kind": "picture", "picture": {"name": "a.png", "type": "image/png", "content": "!"}}])",
            "agenda[0].picture.content: the bytes");
        row("no bytes", R"("agenda": [{"kind": "picture", "picture": {"name": "a.png", "type": "image/png"}}])",
            "agenda[0].picture.content: the bytes");
        row("no file name", R"("agenda": [{"kind": "picture", "picture": {"type": "image/png", "content": "aGk="}}])",
            "agenda[0].picture.name");
        row("signal", R"("agenda": [{"kind": "text", "title": "x", "signal": "rain"}])", "agenda[0].signal: “rain”");
        row("minutes", R"("agenda": [{"kind": "text", "title": "x", "minutes": 2000}])",
            "agenda[0].minutes: a whole number");
        row("category", R"("agenda": [{"kind": "text", "title": "x", "category": "Demolished"}])",
            "agenda[0].category: a category");
        row("questions", R"("agenda": [{"kind": "text", "title": "x", "questions": "why"}])",
            "agenda[0].questions: a list");
        row("empty question", R"("agenda": [{"kind": "text", "title": "x", "questions": ["a", 3]}])",
            "agenda[0].questions[1].text");
        row("note without text", R"("notes": [{"at": "2026-11-12T10:00:00Z"}])", "notes[0].text: a text");
        row("note of no time", R"("notes": [{"text": "x"}])", "notes[0].at: a moment");
        row("kind of note", R"("notes": [{"kind": "song", "text": "x", "at": "2026-11-12T10:00:00Z"}])",
            "notes[0].kind: “song”");
        row("note at no item", R"("notes": [{"text": "x", "at": "2026-11-12T10:00:00Z", "item": 1}])",
            "notes[0].item: its session has nothing");
        row("note too far",
            R"("agenda": [{"kind": "text", "title": "x"}], "notes": [{"text": "x", "at": "2026-11-12T10:00:00Z", "item": 2}])",
            "notes[0].item: a whole number from 1 to 1");
        row("no memo", R"("deliveries": [{"recipient": "x", "at": "2026-11-12T10:00:00Z"}])",
            "deliveries[0].memo: one of draft");
        row("no recipient", R"("deliveries": [{"memo": "before", "at": "2026-11-12T10:00:00Z"}])",
            "deliveries[0].recipient: a text");
        row("no day of delivery", R"("deliveries": [{"memo": "before", "recipient": "x"}])",
            "deliveries[0].at: a moment");
    }
    void sessionsRefused()
    {
        QFETCH(QByteArray, session);
        QFETCH(QString, says);
        CityFixture city;
        const auto ground = DefinitionsReader::fromJson(riverbend, *city->catalogue());
        QVERIFY(ground && DefinitionsReader::commit(*city, *ground, "tester").ok());
        const auto read = DefinitionsReader::fromJson(
            R"({"sessions": [{"code": "S", "day": "2026-11-12", )" + session + "}]}", *city->catalogue());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void goalsRefused_data()
    {
        QTest::addColumn<QByteArray>("goal");
        QTest::addColumn<QString>("says");
        QTest::newRow("no statement") << QByteArray(R"("start": "2026-01-01", "days": 10, "target": 5)")
                                      << "goals[0].statement: ";
        QTest::newRow("no end") << QByteArray(R"("statement": "S", "start": "2026-01-01", "target": 5)")
                                << "goals[0].deadline: ";
        QTest::newRow("no start") << QByteArray(R"("statement": "S", "days": 10, "target": 5)") << "goals[0].start: ";
        QTest::newRow("no amount") << QByteArray(R"("statement": "S", "start": "2026-01-01", "days": 10)")
                                   << "goals[0].target: ";
        QTest::newRow("days against deadline") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "deadline": "2026-01-11", "target": 5)")
                                               << "goals[0].days: 10 days from the start end on 2026-01-10";
        QTest::newRow("backwards") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "deadline": "2025-01-11", "target": 5)")
                                   << "goals[0].deadline: ";
        QTest::newRow("wrong way") << QByteArray(
            R"("statement": "S", "kind": "level", "start": "2026-01-01", "days": 10, "target": 5, "baseline": 9)")
                                   << "goals[0].direction: ";
        QTest::newRow("nothing to cut") << QByteArray(
            R"("statement": "S", "kind": "cut", "start": "2026-01-01", "days": 10, "target": 5, "baseline": 5)")
                                        << "goals[0].baseline: ";
        QTest::newRow("half a range") << QByteArray(
            R"("statement": "S", "kind": "range", "start": "2026-01-01", "target": 5)")
                                      << "goals[0].high: ";
        QTest::newRow("steps with an amount")
            << QByteArray(R"("statement": "S", "kind": "milestones", "start": "2026-01-01", "target": 5)")
            << "goals[0].target: ";
        QTest::newRow("kind") << QByteArray(R"("statement": "S", "kind": "dream", "start": "2026-01-01")")
                              << "is not one of countdown, level, cut, range, milestones";
        QTest::newRow("no such plan") << QByteArray(
            R"("statement": "S", "plan": "P", "start": "2026-01-01", "days": 10, "target": 5)")
                                      << "goals[0].plan: there is no plan";
        QTest::newRow("no such metric") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "done": [{"metric": "NONE"}])")
                                        << "goals[0].done[0].metric: ";
        QTest::newRow("nothing to split") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "done": [{"metric": "RESP", "categories": ["A"]}])")
                                          << "goals[0].done[0].categories: RESP has no one category";
        QTest::newRow("twice") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "done": [{"metric": "RESP"}, {"metric": "RESP"}])")
                               << "goals[0].done[1].metric: it stands here twice";
        QTest::newRow("done and committed") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "done": [{"metric": "VACANT", "categories": ["Repaired"]}], "committed": [{"department": "FIRE", "metric": "VACANT", "categories": ["Repaired"]}])")
                                            << "goals[0].committed: VACANT would be counted twice";
        QTest::newRow("a category of what is counted whole") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "done": [{"metric": "VACANT"}, {"metric": "VACANT", "categories": ["Repaired"]}])")
                                                             << "goals[0].done: VACANT would be counted twice";
        QTest::newRow("no weight") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "contributes": [{"metric": "RESP", "weight": 0}])")
                                   << "goals[0].contributes: at least one weight";
        QTest::newRow("closed, but when") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "closed": {"state": "kept"})")
                                          << "goals[0].closed.on: ";
        QTest::newRow("amended to nothing") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "amendments": [{"day": "2026-01-02", "reason": "R"}])")
                                            << "goals[0].amendments[0].target: ";
        QTest::newRow("step without a day") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "milestones": [{"name": "M"}])")
                                            << "goals[0].milestones[0].due: ";
        QTest::newRow("follows itself") << QByteArray(
            R"("statement": "S", "start": "2026-01-01", "days": 10, "target": 5, "successor": "g")")
                                        << "goals[0].successor: ";
    }
    void goalsRefused()
    {
        QFETCH(QByteArray, goal);
        QFETCH(QString, says);
        CityFixture city;
        const auto ground = DefinitionsReader::fromJson(riverbend, *city->catalogue());
        QVERIFY(ground && DefinitionsReader::commit(*city, *ground, "tester").ok());
        const auto read =
            DefinitionsReader::fromJson(R"({"goals": [{"code": "G", )" + goal + "}]}", *city->catalogue());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void unknownKeysAreTold()
    {
        CityFixture city;
        const auto read = DefinitionsReader::fromJson(
            R"({"colour": 1, "metrics": [{"code": "A", "shape": "round"}], "departments": [{"code": "D", "x": {}}]})",
            *city->catalogue());
        QVERIFY(read.ok());
        const QString all = read->warnings.join('\n');
        for (const char *place : {"colour", "metrics[0].shape", "departments[0].x"})
            QVERIFY2(all.contains(place), qPrintable(all));
        QCOMPARE(read->warnings.size(), 3);
    }

    void kindStaysOnceThereAreValues()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        const auto plan = city.plan("department,metric,period,value\nFIRE,CALLS,2025-07,1\n", request);
        QVERIFY(city.commit(*plan).ok());
        const auto read =
            DefinitionsReader::fromJson(R"({"metrics": [{"code": "CALLS", "kind": "stock"}]})", *city->catalogue());
        const auto done = DefinitionsReader::commit(*city, *read, "tester");
        QVERIFY(!done.ok());
        QVERIFY(done.error().message.contains("CALLS has values"));
    }

    void csv()
    {
        CityFixture city;
        const auto apply = [&](const QByteArray &bytes, const QString &name) -> QString {
            const auto read = DefinitionsReader::fromCsv(bytes, name, *city->catalogue());
            if (!read)
                return read.error().message;
            const auto done = DefinitionsReader::commit(*city, *read, "tester");
            return done ? QString() : done.error().message;
        };
        QCOMPARE(apply("code,name,parent\nFIRE,Fire,\nEMS,Emergency,FIRE\n", "a.csv"), QString());
        QCOMPARE(apply("code,name,unit,kind,direction,decimals,enterprise\nRESP,Response,%,rate,up,1,yes\nVAC,Vacant,,"
                       "count,down,,no\n",
                       "b.csv"),
                 QString());
        QCOMPARE(apply("metric,name,category\nVAC,outcome,Repaired\nVAC,outcome,Demolished\n", "c.csv"), QString());
        QCOMPARE(apply("department,metric,category\nFIRE,RESP,\nFIRE,VAC,Repaired\n", "series.csv"), QString());
        QCOMPARE(apply("department,metric,category,from,value\nFIRE,RESP,,2025-07,0.9\n", "d.csv"), QString());
        QCOMPARE(
            apply("name,role,department,from\nAnn,coordinator,FIRE,2024-01-01\nAnn,analyst,,2024-01-01\n", "e.csv"),
            QString());
        QCOMPARE(apply("name,from,to\nPlan A,2024-01-01,2027-12-31\n", "plans.csv"), QString());
        QCOMPARE(apply("code,plan,statement,start,days,target,unit\nTREES,Plan A,More trees,2026-01-01,365,500,trees\n",
                       "g.csv"),
                 QString());
        const auto c = city->catalogue();
        QCOMPARE(c->goal(u"TREES")->deadline, QDate(2026, 12, 31));
        QCOMPARE(c->plan(c->goal(u"TREES")->plan)->name, "Plan A");
        QVERIFY(c->metric(u"RESP")->enterprise);
        QCOMPARE(c->categories().size(), 2u);
        QCOMPARE(c->rolesOf(c->person(u"Ann")->id).size(), 2u);
        QCOMPARE(*c->targets(c->series(c->department(u"FIRE")->id, c->metric(u"RESP")->id)->id)[0].value, 0.9);
        QVERIFY2(apply("code,name,kind\nX,Y,ratio\n", "f.csv").contains("row 2.kind"),
                 qPrintable(apply("code,name,kind\nX,Y,ratio\n", "f.csv")));
        QVERIFY(apply("code,name,kind,decimals\nX,Y,count,two\n", "f.csv").contains("row 2, decimals"));
        QVERIFY(apply("who,what\nX,Y\n", "g.csv").contains("are those of no definitions"));
    }
};

QTEST_GUILESS_MAIN(DefinitionsTest)
#include "DefinitionsTest.moc"
