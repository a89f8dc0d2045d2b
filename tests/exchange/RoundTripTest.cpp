// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CityFixture.h"
#include "exchange/CsvField.h"
#include "exchange/CsvReader.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/DefinitionsWriter.h"
#include "exchange/ObservationsWriter.h"

#include <rapidcheck.h>

#include <cmath>

using namespace statroom;

/// What was written is read again: fields, numbers, definitions, observations, daily values.
class RoundTripTest : public QObject
{
    Q_OBJECT

private:
    /// Words out of the signs that CSV, spreadsheets and encodings stumble over.
    static QString text(const std::vector<uint8_t> &picks)
    {
        static const QStringList signs{"a",
                                       "b7",
                                       " ",
                                       ",",
                                       ";",
                                       "|",
                                       "\t",
                                       "\"",
                                       "'",
                                       "\n",
                                       "\r",
                                       "=",
                                       "+",
                                       "-",
                                       "@",
                                       QStringLiteral("＝"),
                                       QStringLiteral("é"),
                                       QStringLiteral("ß€"),
                                       QStringLiteral("\U0001F692")};
        QString made;
        for (uint8_t pick : picks)
            made += signs[pick % signs.size()];
        return made;
    }
    /// A new city made of another's exports, or the sentence that says why not.
    static QString rebuilt(CityFixture &from, CityFixture &into)
    {
        const auto definitions =
            DefinitionsReader::fromJson(*DefinitionsWriter::json(from->reader()), *into->catalogue());
        if (!definitions)
            return definitions.error().message;
        if (const auto done = DefinitionsReader::commit(*into, *definitions, "tester"); !done)
            return done.error().message + done.error().detail;
        const auto csv = ObservationsWriter::csv(from->reader());
        const auto plan = into.plan(*csv);
        if (!plan)
            return plan.error().message;
        if (plan->needsPerson())
            return plan->remark(0).text + u' ' + plan->remark(0).why;
        if (const auto done = into.commit(*plan); !done)
            return done.error().message + done.error().detail;
        return {};
    }
    static void compare(CityFixture &city, bool &same)
    {
        same = false;
        CityFixture fresh(1);
        const QString problem = rebuilt(city, fresh);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(*DefinitionsWriter::json(fresh->reader()), *DefinitionsWriter::json(city->reader()));
        QCOMPARE(*ObservationsWriter::csv(fresh->reader()), *ObservationsWriter::csv(city->reader()));
        const auto findings = fresh->check();
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().text));
        const auto again = fresh.plan(*ObservationsWriter::csv(fresh->reader()));
        QVERIFY(again.ok() && again->isEmpty());
        same = true;
    }

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=40"); }

    void fields()
    {
        QVERIFY(rc::check("a field survives writing and reading", [](const std::vector<uint8_t> &picks) {
            const QString s = text(picks);
            QString back;
            const auto read = CsvReader::read("x," + CsvField::text(s) + ",y\r\n", ',', [&](const CsvRow &row) {
                back = CsvField::unguarded(QString::fromUtf8(row.field(1)));
                return row.fields.size() == 3;
            });
            RC_ASSERT(read.ok());
            RC_ASSERT(back == s);
        }));
    }

    void observations()
    {
        QVERIFY(rc::check("numbers and notes survive export and import",
                          [](const std::vector<double> &numbers, const std::vector<uint8_t> &picks) {
                              const QString note = text(picks);
                              CityFixture city;
                              const Department d = city.department("D");
                              Metric m;
                              m.code = "M";
                              m.kind = Metric::Kind::Average;
                              const Series s = city.series(d.id, city.metric(m).id);
                              Revision revision;
                              revision.author = "tester";
                              Month month(2020, 1);
                              for (double number : numbers) {
                                  Observation o;
                                  o.series = s.id;
                                  o.month = month;
                                  month = month + 1;
                                  if (std::isfinite(number) && std::abs(number) < 1e15)
                                      o.setValue(number == 0 ? 0 : number);
                                  o.note = note;
                                  revision.changes.push_back(added(o));
                              }
                              RC_ASSERT(city->commit(revision).ok());
                              CityFixture fresh;
                              const QString problem = rebuilt(city, fresh);
                              RC_ASSERT(problem.isEmpty());
                              RC_ASSERT(*ObservationsWriter::csv(fresh->reader())
                                        == *ObservationsWriter::csv(city->reader()));
                          }));
    }

    void recordsAndDays_data()
    {
        QTest::addColumn<int>("aggregate");
        for (int i = 1; i < int(Tokens<Series::Aggregate>::words.size()); ++i)
            QTest::newRow(Tokens<Series::Aggregate>::words[size_t(i)]) << i;
    }
    void recordsAndDays()
    {
        QFETCH(int, aggregate);
        CityFixture city;
        ImportRequest request;
        request.layout = ImportRequest::Layout::Records;
        request.department = "CODE";
        request.metric = "CASES";
        request.create = true;
        request.aggregate = Series::Aggregate(aggregate);
        request.breakdown = "kind, of case";
        request.map = {{"date", "Closed"}, {"category", "Kind"}, {"value", "Cost"}};
        if (*request.aggregate == Series::Aggregate::Days || *request.aggregate == Series::Aggregate::Open)
            request.map = {{"from", "Opened"}, {"to", "Closed"}, {"category", "Kind"}};
        if (*request.aggregate == Series::Aggregate::Share)
            request.met = ImportRequest::Condition{"OnTime", "yes"};
        const auto plan = city.plan(
            "Opened,Closed,Cost,OnTime,Kind\n2025-01-01,2025-01-05,10.25,yes,=A\n2025-01-02,2025-01-12,20,no,\"B, or "
            "C\"\n"
            "2025-01-10,2025-03-10,5.1,yes,=A\n2025-02-03,2025-03-10,0.1,no,=A\n2025-02-03,2025-03-11,0.2,no,=A\n",
            request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QVERIFY(city.commit(*plan).ok());
        bool same = false;
        compare(city, same);
        QVERIFY(same);
    }

    void daysOfALongList()
    {
        CityFixture city;
        ImportRequest request;
        request.department = "CITY";
        request.create = true;
        request.aggregate = Series::Aggregate::Mean;
        const auto plan = city.plan("metric,date,value\nOn time %,2016-02-29,0.82\nOn time %,2016-03-01,0.9\nOn time "
                                    "%,2016-03-02,0.7\nTime,2016-03-01,6.5\n"
                                    "Time,2016-03-02,6.5\nTime,2016-03-02,7\n",
                                    request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(plan->count(ImportPlan::Fate::Rejected), 2);
        QVERIFY(city.commit(*plan).ok());
        bool same = false;
        compare(city, same);
        QVERIFY(same);
    }

    void realFiles()
    {
        if (QStringLiteral(STATROOM_SHARED).isEmpty())
            QSKIP("the real files are not here");
        CityFixture city;
        ImportRequest parcels;
        parcels.layout = ImportRequest::Layout::Records;
        parcels.map = {{"date", "Date_of_Outcome"}, {"category", "Outcome_Status"}};
        parcels.breakdown = "outcome";
        parcels.metric = "VACANT";
        parcels.department = "CODE";
        parcels.create = true;
        const auto first =
            city.planFile(STATROOM_SHARED "/data/southbend-vacant/Abandoned_Property_Parcels.csv", parcels);
        QVERIFY(city.commit(*first).ok());
        ImportRequest days;
        days.department = "CITY";
        days.aggregate = Series::Aggregate::Mean;
        days.create = true;
        const auto second = city.planFile(STATROOM_SHARED "/data/boston-cityscore/cityscore_values_long.csv", days);
        QVERIFY2(second.ok(), second ? "" : qPrintable(problem(second.error())));
        QVERIFY(city.commit(*second).ok());
        ImportRequest crime;
        crime.map = {{"period", "Year"}};
        crime.department = "POLICE";
        crime.create = true;
        const auto third = city.planFile(STATROOM_SHARED "/data/southbend-crime/South Bend Crime Stats.csv", crime);
        QVERIFY(city.commit(*third).ok());
        bool same = false;
        compare(city, same);
        QVERIFY(same);
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "RoundTripTest.moc"
