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
  {"code": "VACANT", "name": "Vacant houses", "kind": "count", "direction": "down"},
  {"code": "BOTH", "name": "Both", "formula": "RESP / VACANT", "direction": "none"}],
 "series": [{"department": "FIRE", "metric": "RESP", "category": null, "baseline": {"value": 0.7, "period": "2023"}},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished", "aggregate": "count"}],
 "targets": [{"department": "FIRE", "metric": "RESP", "from": "2025-07", "value": 0.9, "high": null, "tolerance": {"relative": 0.05}, "no_target_reason": null},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished", "from": "2025-07", "value": null, "basis": "year", "no_target_reason": "establishing baseline"}],
 "annotations": [{"department": "FIRE", "metric": "RESP", "from": "2025-03-01", "to": null, "text": "Station 7 opens"}]
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
        const Series *demolished = c->series(c->department(u"FIRE")->id, c->metric(u"VACANT")->id, c->category(c->metric(u"VACANT")->id, u"Demolished")->id);
        QVERIFY(demolished && demolished->isDerived());
        QCOMPARE(c->targets(demolished->id)[0].basis, Target::Basis::Year);

        const auto twice = DefinitionsReader::fromJson(riverbend, *c);
        QVERIFY(twice.ok());
        QCOMPARE(twice->added + twice->changed, 0);
        QVERIFY(!DefinitionsReader::commit(*city, *twice, "tester")->wrote);
        const auto own = DefinitionsReader::fromJson(DefinitionsWriter::json(*c), *c);
        QVERIFY2(own.ok(), own ? "" : qPrintable(problem(own.error())));
        QVERIFY(own->warnings.isEmpty());
        QCOMPARE(own->added + own->changed, 0);

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
        QTest::newRow("no json") << QByteArray("{\n\"city\": }") << "line 2";
        QTest::newRow("a list") << QByteArray("[]") << "one JSON object";
        QTest::newRow("no code") << QByteArray(R"({"departments": [{"name": "Fire"}]})") << "departments[0].code: a text is needed";
        QTest::newRow("wrong kind") << QByteArray(R"({"metrics": [{"code": "A"}, {"code": "B", "kind": "ratio"}]})") << "metrics[1].kind: “ratio” is not one of count, stock, average, rate";
        QTest::newRow("wrong type") << QByteArray(R"({"metrics": [{"code": "A", "decimals": "two"}]})") << "metrics[0].decimals: a whole number from 0 to 12";
        QTest::newRow("text as flag") << QByteArray(R"({"metrics": [{"code": "A", "enterprise": "yes"}]})") << "metrics[0].enterprise: true or false";
        QTest::newRow("unknown department") << QByteArray(R"({"metrics": [{"code": "A"}], "series": [{"department": "X", "metric": "A"}]})") << "series[0].department: there is no department “X”";
        QTest::newRow("unknown category") << QByteArray(R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "series": [{"department": "D", "metric": "A", "category": "c"}]})")
                                          << "series[0].category: A has no one category “c”";
        QTest::newRow("target of no series") << QByteArray(R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "targets": [{"department": "D", "metric": "A", "from": "2025-07", "value": 1}]})")
                                             << "targets[0]: D does not measure A";
        QTest::newRow("no day") << QByteArray(R"({"annotations": [{"from": "2023-02-29", "text": "x"}]})") << "annotations[0].from: a day like";
        QTest::newRow("twice") << QByteArray(R"({"departments": [{"code": "D"}, {"code": "d"}]})") << "departments[1].code: it stands here twice";
        QTest::newRow("formula of nothing") << QByteArray(R"({"metrics": [{"code": "A", "formula": "B / C"}]})") << "metrics[0].formula";
        QTest::newRow("formula of itself") << QByteArray(R"({"metrics": [{"code": "A", "formula": "B * 2"}, {"code": "B", "formula": "A * 2"}]})") << "formula";
        QTest::newRow("ends before it begins") << QByteArray(R"({"departments": [{"code": "D", "from": "2025-01-01", "to": "2024-01-01"}]})") << "departments[0].to: it ends before it begins";
        QTest::newRow("own parent") << QByteArray(R"({"departments": [{"code": "D", "parent": "D"}]})") << "departments[0].parent";
        QTest::newRow("range upside down") << QByteArray(R"({"departments": [{"code": "D"}], "metrics": [{"code": "A"}], "series": [{"department": "D", "metric": "A"}],
             "targets": [{"department": "D", "metric": "A", "from": "2025-07", "value": 2, "high": 1}]})") << "targets[0].high";
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

    void unknownKeysAreTold()
    {
        CityFixture city;
        const auto read = DefinitionsReader::fromJson(R"({"colour": 1, "metrics": [{"code": "A", "shape": "round"}], "departments": [{"code": "D", "x": {}}]})", *city->catalogue());
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
        const auto read = DefinitionsReader::fromJson(R"({"metrics": [{"code": "CALLS", "kind": "stock"}]})", *city->catalogue());
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
        QCOMPARE(apply("code,name,unit,kind,direction,decimals,enterprise\nRESP,Response,%,rate,up,1,yes\nVAC,Vacant,,count,down,,no\n", "b.csv"), QString());
        QCOMPARE(apply("metric,name,category\nVAC,outcome,Repaired\nVAC,outcome,Demolished\n", "c.csv"), QString());
        QCOMPARE(apply("department,metric,category\nFIRE,RESP,\nFIRE,VAC,Repaired\n", "series.csv"), QString());
        QCOMPARE(apply("department,metric,category,from,value\nFIRE,RESP,,2025-07,0.9\n", "d.csv"), QString());
        QCOMPARE(apply("name,role,department,from\nAnn,coordinator,FIRE,2024-01-01\nAnn,analyst,,2024-01-01\n", "e.csv"), QString());
        const auto c = city->catalogue();
        QVERIFY(c->metric(u"RESP")->enterprise);
        QCOMPARE(c->categories().size(), 2u);
        QCOMPARE(c->rolesOf(c->person(u"Ann")->id).size(), 2u);
        QCOMPARE(*c->targets(c->series(c->department(u"FIRE")->id, c->metric(u"RESP")->id)->id)[0].value, 0.9);
        QVERIFY2(apply("code,name,kind\nX,Y,ratio\n", "f.csv").contains("row 2.kind"), qPrintable(apply("code,name,kind\nX,Y,ratio\n", "f.csv")));
        QVERIFY(apply("code,name,kind,decimals\nX,Y,count,two\n", "f.csv").contains("row 2, decimals"));
        QVERIFY(apply("who,what\nX,Y\n", "g.csv").contains("are those of no definitions"));
    }
};

QTEST_GUILESS_MAIN(DefinitionsTest)
#include "DefinitionsTest.moc"
