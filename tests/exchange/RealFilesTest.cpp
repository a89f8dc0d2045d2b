// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CityFixture.h"

using namespace statroom;

/// Files of real cities, where they are at hand: what came out by hand must come out of the import.
class RealFilesTest : public QObject
{
    Q_OBJECT

private:
    QString file(const char *name) const { return QStringLiteral(STATROOM_SHARED "/data/") + QLatin1String(name); }

private slots:
    void initTestCase()
    {
        if (QStringLiteral(STATROOM_SHARED).isEmpty())
            QSKIP("the real files are not here");
    }

    void southBendParcels()
    {
        CityFixture city;
        ImportRequest request;
        request.layout = ImportRequest::Layout::Records;
        request.map = {{"date", "Date_of_Outcome"}, {"category", "Outcome_Status"}};
        request.breakdown = "outcome";
        request.metric = "VACANT";
        request.department = "CODE";
        request.create = true;
        const auto plan = city.planFile(file("southbend-vacant/Abandoned_Property_Parcels.csv"), request);
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : problem(plan.error())));
        QCOMPARE(plan->itemCount(), 1511);
        QCOMPARE(plan->count(ImportPlan::Fate::Derived), 1324);
        QCOMPARE(plan->count(ImportPlan::Fate::Rejected), 187);
        QCOMPARE(plan->count(ImportPlan::Outcome::Added), 4 * 61);
        QCOMPARE(plan->covers()->from, QDate(2013, 3, 1));
        QCOMPARE(plan->covers()->to, QDate(2018, 3, 31));
        const auto done = city.commit(*plan);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : problem(done.error())));
        QVERIFY(done->wrote);

        QMap<QString, double> total;
        double all = 0;
        for (const auto &[category, sum] :
             {std::pair("Demolished", 716), {"Repaired", 531}, {"Repaired & Occupied", 67}, {"Deconstructed", 10}}) {
            const QMap<QString, double> months = city.values("VACANT", category);
            QCOMPARE(months.size(), 61);
            double of = 0;
            for (auto m = months.begin(); m != months.end(); ++m) {
                of += m.value();
                total[m.key()] += m.value();
            }
            QCOMPARE(of, double(sum));
            all += of;
        }
        QCOMPARE(all, 1324.0);
        QCOMPARE(city.values("VACANT", "Demolished").values().count(0.0), 20);
        const auto until = [&](const QString &month) {
            double sum = 0;
            for (auto m = total.begin(); m != total.end(); ++m)
                sum += m.key() <= month ? m.value() : 0;
            return sum;
        };
        QCOMPARE(until("2014-03"), 156.0);
        QCOMPARE(until("2014-07"), 306.0);
        QCOMPARE(until("2015-09"), 900.0);
        QCOMPARE(until("2015-11"), 1006.0);
        QVERIFY(city.values("VACANT").isEmpty());
        const auto findings = city->check();
        QVERIFY(findings.ok());
        QVERIFY2(findings->empty(),
                 findings->empty() ? "" : qPrintable(findings->front().where + findings->front().text));

        // Day by day it is exact: 1,003 by day 1,000.
        const auto catalogue = city->catalogue();
        qint64 byDay = 0;
        for (SeriesId id : catalogue->seriesOf(catalogue->metric(u"VACANT")->id)) {
            const auto days = city->reader().dayValues(id, {}, QDate(2015, 11, 24));
            for (const DayValue &day : *days)
                byDay += day.n;
        }
        QCOMPARE(byDay, 1003);

        const auto again = city.planFile(file("southbend-vacant/Abandoned_Property_Parcels.csv"), request);
        QVERIFY(again.ok());
        QVERIFY(again->isEmpty());
        QCOMPARE(again->count(ImportPlan::Outcome::Unchanged), 4 * 61);
        const auto nothing = city.commit(*again);
        QVERIFY(nothing.ok() && !nothing->wrote);
        QCOMPARE(nothing->revision, done->revision);

        // The mapping is known now.
        const auto remembered = city.planFile(file("southbend-vacant/Abandoned_Property_Parcels.csv"), {});
        QVERIFY2(remembered.ok(), qPrintable(remembered ? QString() : problem(remembered.error())));
        QVERIFY(remembered->isEmpty());
        QCOMPARE(remembered->count(ImportPlan::Fate::Derived), 1324);
    }

    void bostonDays()
    {
        CityFixture city;
        ImportRequest request;
        request.layout = ImportRequest::Layout::Long;
        request.department = "CITY";
        request.aggregate = Series::Aggregate::Mean;
        request.create = true;
        const auto plan = city.planFile(file("boston-cityscore/cityscore_values_long.csv"), request);
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : problem(plan.error())));
        QCOMPARE(plan->itemCount(), 3891);
        QCOMPARE(plan->count(ImportPlan::Fate::Rejected), 2364);
        QCOMPARE(plan->count(ImportPlan::Fate::Derived), 1527);
        QVERIFY(plan->needsPerson());
        const auto done = city.commit(*plan);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : problem(done.error())));
        const auto catalogue = city->catalogue();
        QCOMPARE(catalogue->metrics().size(), 21u);
        for (const Series &s : catalogue->series()) {
            const auto observations = city->reader().observations(s.id);
            for (const Observation &o : *observations)
                QVERIFY(o.unweighted && !o.numerator);
        }
        QVERIFY(city.plan("metric,date,value\nParks Maintenance On-Time %,2016-03-01,0.5\n").ok());
    }

    void southBendCrime()
    {
        CityFixture city;
        ImportRequest request;
        request.map = {{"period", "Year"}};
        request.department = "POLICE";
        request.create = true;
        const auto plan = city.planFile(file("southbend-crime/South Bend Crime Stats.csv"), request);
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : problem(plan.error())));
        QCOMPARE(plan->layout(), ImportRequest::Layout::Wide);
        QCOMPARE(plan->itemCount(), 26 * 13);
        QCOMPARE(plan->count(ImportPlan::Outcome::Added), 26 * 13);
        QVERIFY(plan->columns()[0].use.contains("running number"));
        const auto done = city.commit(*plan);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : problem(done.error())));
        const QMap<QString, double> crime = city.values("Violent_Crime_Total").isEmpty()
            ? city.values("VIOLENT-CRIME-TOTAL")
            : city.values("Violent_Crime_Total");
        QCOMPARE(crime.size(), 26);
        QCOMPARE(crime.value("1992"), 1077.0);
        QCOMPARE(crime.value("2017"), 1064.0);
        QCOMPARE(city.values("VIOLENT-CRIME-RATE-PER-1000-RES").value("1994"), 11.5);
    }
};

QTEST_GUILESS_MAIN(RealFilesTest)
#include "RealFilesTest.moc"
