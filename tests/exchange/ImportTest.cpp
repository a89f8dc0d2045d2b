// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CityFixture.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/DefinitionsWriter.h"
#include "exchange/ObservationsWriter.h"

using namespace statroom;

using Fate = ImportPlan::Fate;
using Outcome = ImportPlan::Outcome;
using Layout = ImportRequest::Layout;
using Aggregate = Series::Aggregate;

/// A city with a fire department that measures calls (count), response (rate in %) and its stock of hydrants.
class ImportCity : public CityFixture
{
public:
    ImportCity()
    {
        fire = department("FIRE");
        Metric m;
        m.code = "CALLS";
        m.name = "Emergency calls";
        calls = series(fire.id, metric(m).id);
        m.code = "RESP";
        m.name = "Response on time";
        m.unit = "%";
        m.kind = Metric::Kind::Rate;
        m.upperBound = 1;
        resp = series(fire.id, metric(m).id);
        m.upperBound.reset();
        m.code = "RATIO";
        m.name = "Hours over hours paid";
        m.unit = "";
        ratio = series(fire.id, metric(m).id);
        m.code = "INJURIES";
        m.name = "Injured of a hundred";
        m.unit = "%";
        injuries = series(fire.id, metric(m).id);
        Metric t;
        t.code = "TIME";
        t.name = "Response time";
        t.unit = "m:ss";
        t.kind = Metric::Kind::Average;
        time = series(fire.id, metric(t).id);
        Metric y;
        y.code = "SURVEY";
        y.frequency = Frequency::Year;
        survey = series(fire.id, metric(y).id);
        Metric q;
        q.code = "DRILLS";
        q.frequency = Frequency::Quarter;
        drills = series(fire.id, metric(q).id);
        Metric f;
        f.code = "PERCALL";
        f.formula = "CALLS / DRILLS";
        percall = series(fire.id, metric(f).id);
    }
    Department fire;
    Series calls, resp, ratio, injuries, time, survey, drills, percall;

    Observation at(const Series &s, int year, int month)
    {
        const auto o = (**this).reader().observation(s.id, Month(year, month));
        return o && *o ? **o : Observation();
    }
};

class ImportTest : public QObject
{
    Q_OBJECT

private:
    static QString fates(const ImportPlan &plan)
    {
        static const char *const names[]{"value", "derived", "repeated", "blank", "left_out", "waiting", "rejected"};
        QStringList parts;
        for (int i = 0; i < ImportPlan::fateCount; ++i)
            if (plan.count(Fate(i)))
                parts.append(QStringLiteral("%1 %2").arg(plan.count(Fate(i))).arg(QLatin1String(names[i])));
        return parts.join(", ");
    }
    static QString outcomes(const ImportPlan &plan)
    {
        return QStringLiteral("+%1 ~%2 =%3 kept%4")
            .arg(plan.count(Outcome::Added))
            .arg(plan.count(Outcome::Changed))
            .arg(plan.count(Outcome::Unchanged))
            .arg(plan.count(Outcome::Kept));
    }
    static ImportRequest records()
    {
        ImportRequest r;
        r.layout = Layout::Records;
        r.department = "CODE";
        r.metric = "CASES";
        r.create = true;
        return r;
    }
    static ImportPlan commit(CityFixture &city, const QByteArray &bytes, const ImportRequest &request = {})
    {
        const auto plan = city.plan(bytes, request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        const auto done = city.commit(*plan);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
        return *plan;
    }

private slots:
    void whatPeopleSaidOfWordsIsTakenAndTold()
    {
        ImportCity city;
        const auto alias = [&](const QString &spelling, Alias::Means means, auto... ids) {
            Alias a;
            a.id = city->newId<Alias>();
            a.uuid = QStringLiteral("a-%1").arg(a.id.number);
            a.spelling = spelling;
            a.text = Alias::normalised(spelling);
            a.means = means;
            [[maybe_unused]] const auto put = [&](auto id) {
                if constexpr (std::is_same_v<decltype(id), MetricId>)
                    a.metric = id;
                else if (means == Alias::Means::Department)
                    a.department = id;
                else
                    a.within = id;
            };
            (put(ids), ...);
            city.write(added(a));
        };
        alias("FD", Alias::Means::Department, city.fire.id);
        alias("Runs", Alias::Means::Metric, city.calls.metric);
        alias("Prepared by", Alias::Means::Nothing);
        const QByteArray file = "department,metric,2026-01,2026-02\nFD,runs,5,6\nFIRE,CALLS,7,\nFD,Prepared_by,1,2\n";
        const auto plan = city.plan("department,metric,2026-01,2026-02\nfd,Runs,5,6\nFD,Prepared_by,1,2\n");
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "2 value, 2 left_out");
        QVERIFY(plan->warnings().contains(QStringLiteral("“FD” taken for FIRE (remembered).")));
        QVERIFY(plan->warnings().contains(QStringLiteral("“Runs” taken for CALLS (remembered).")));
        QVERIFY(plan->warnings().contains(QStringLiteral("“Prepared by” left out (remembered).")));
        QCOMPARE(plan->remark(0).why, "Left out, as remembered for “Prepared by”.");
        // Beside the code itself it is one series: what differs is refused as ever.
        const auto both = city.plan(file);
        QCOMPARE(both->count(Fate::Rejected), 2);

        // A name that stands for another metric elsewhere: what was said of the department's files comes first.
        alias("Response on time", Alias::Means::Metric, city.ratio.metric, city.fire.id);
        const auto own = city.plan("department,metric,2026-01\nFIRE,Response on time,0.5\n");
        QCOMPARE(own->value(0).metric, "RATIO");
        // An export names what it means, whatever people said of its words.
        const auto exported = city.plan("department,metric,category,period,value,numerator,denominator,note,source\n"
                                        "FIRE,Response on time,,2026-01,0.5,,,,\n");
        QCOMPARE(exported->value(0).metric, "RESP");
    }

    void closedMonthsKeepWhatIsStored()
    {
        ImportCity city;
        QVERIFY(city.commit(*city.plan("department,metric,2026-01,2026-02,2026-03\nFIRE,CALLS,5,6,7\n")));
        ImportRequest request;
        request.keepBefore = QDate(2026, 3, 1);
        const auto plan =
            city.plan("department,metric,2026-01,2026-02,2026-03,2026-04\nFIRE,CALLS,50,6,70,80\n", request);
        QCOMPARE(plan->count(Outcome::Kept), 1);
        QCOMPARE(plan->count(Outcome::Unchanged), 1);
        QCOMPARE(plan->count(Outcome::Changed), 1);
        QCOMPARE(plan->count(Outcome::Added), 1);
        QCOMPARE(plan->value(plan->valuesWith(Outcome::Kept)[0]).period.first, Month(2026, 1));
    }

    // Rows that are added out of the order of their keys leave the pages of the file half empty.
    void whateverTheOrderInTheFileSeriesAreWrittenInTheirOwn()
    {
        ImportCity city;
        const auto plan = city.plan(
            "department,metric,period,value\n"
            "FIRE,TIME,2026-01,4:30\nFIRE,CALLS,2026-02,12\nFIRE,INJURIES,2026-01,2 %\nFIRE,CALLS,2026-01,11\n");
        QVERIFY(plan);
        QCOMPARE(plan->count(Outcome::Added), 4);
        QList<qint64> written;
        QObject::connect(&*city, &CityFile::committed, &*city, [&](const CommittedRevision &revision) {
            for (const auto &touched : revision.touched)
                if (touched.kind == QLatin1String(Observation::kindName))
                    written.append(touched.owner);
        });
        QVERIFY(city.commit(*plan));
        QCOMPARE(written, (QList<qint64>{city.calls.id.number, city.injuries.id.number, city.time.id.number}));
        QCOMPARE(city.at(city.calls, 2026, 1).value, std::optional<double>(11));
        QCOMPARE(city.at(city.calls, 2026, 2).value, std::optional<double>(12));
        QCOMPARE(city.at(city.injuries, 2026, 1).value, std::optional<double>(0.02));
    }

    /// One row each of a long list: what is read, or in which words it is rejected.
    void longRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("says");
        QTest::newRow("plain") << "FIRE,CALLS,2025-07,12"
                               << "1 value"
                               << "12";
        QTest::newRow("by name") << "fire,emergency CALLS,2025-07,12"
                                 << "1 value"
                                 << "12";
        QTest::newRow("Jul-25") << "FIRE,CALLS,Jul-25,12"
                                << "1 value"
                                << "12";
        QTest::newRow("July 2025") << "FIRE,CALLS,July 2025,12"
                                   << "1 value"
                                   << "12";
        QTest::newRow("202507") << "FIRE,CALLS,202507,12"
                                << "1 value"
                                << "12";
        QTest::newRow("quarter") << "FIRE,DRILLS,2025-Q3,4"
                                 << "1 value"
                                 << "4";
        QTest::newRow("fiscal quarter") << "FIRE,DRILLS,FY26 Q1,4"
                                        << "1 value"
                                        << "4";
        QTest::newRow("thousands") << "FIRE,CALLS,2025-07,\"1,234\""
                                   << "1 value"
                                   << "1234";
        QTest::newRow("brackets") << "FIRE,CALLS,2025-07,(3)"
                                  << "1 value"
                                  << "-3";
        QTest::newRow("percent sign") << "FIRE,RESP,2025-07,93.5%"
                                      << "1 value"
                                      << "0.935";
        QTest::newRow("fraction") << "FIRE,RESP,2025-07,0.935"
                                  << "1 value"
                                  << "0.935";
        QTest::newRow("percent") << "FIRE,RESP,2025-07,93.5"
                                 << "1 value"
                                 << "0.935";
        QTest::newRow("parts in the cell") << "FIRE,RESP,2025-07,90/100"
                                           << "1 value"
                                           << "0.9";
        QTest::newRow("n/a") << "FIRE,CALLS,2025-07,N/A"
                             << "1 value"
                             << "";
        QTest::newRow("empty") << "FIRE,CALLS,2025-07,"
                               << "1 value"
                               << "";
        QTest::newRow("no department") << "POLICE,CALLS,2025-07,1"
                                       << "1 rejected"
                                       << "no department “POLICE”";
        QTest::newRow("no metric") << "FIRE,NOTHING,2025-07,1"
                                   << "1 rejected"
                                   << "no metric “NOTHING”";
        QTest::newRow("calculated") << "FIRE,PERCALL,2025-07,1"
                                    << "1 rejected"
                                    << "is calculated";
        QTest::newRow("no period") << "FIRE,CALLS,,1"
                                   << "1 rejected"
                                   << "names no period";
        QTest::newRow("not a period") << "FIRE,CALLS,later,1"
                                      << "1 rejected"
                                      << "“later” is not a period";
        QTest::newRow("serial") << "FIRE,CALLS,45678,1"
                                << "1 rejected"
                                << "day number of a spreadsheet";
        QTest::newRow("month of a quarter") << "FIRE,DRILLS,2025-07,1"
                                            << "1 rejected"
                                            << "is a month";
        QTest::newRow("year of a month") << "FIRE,CALLS,2025,1"
                                         << "1 rejected"
                                         << "is a year";
        QTest::newRow("a day") << "FIRE,CALLS,2025-07-03,1"
                               << "1 rejected"
                               << "is a day";
        QTest::newRow("a day that is none") << "FIRE,CALLS,2023-02-29,1"
                                            << "1 rejected"
                                            << "a day that does not exist";
        QTest::newRow("words") << "FIRE,CALLS,2025-07,many"
                               << "1 rejected"
                               << "“many” is not a number";
        QTest::newRow("nan") << "FIRE,CALLS,2025-07,nan"
                             << "1 rejected"
                             << "“nan”";
        QTest::newRow("inf") << "FIRE,CALLS,2025-07,inf"
                             << "1 rejected"
                             << "“inf”";
        QTest::newRow("huge") << "FIRE,CALLS,2025-07,1e400"
                              << "1 rejected"
                              << "";
        QTest::newRow("too large") << "FIRE,CALLS,2025-07,9999999999999999"
                                   << "1 rejected"
                                   << "too large";
        QTest::newRow("percent of a count") << "FIRE,CALLS,2025-07,93%"
                                            << "1 rejected"
                                            << "is a percentage";
        QTest::newRow("above the bound") << "FIRE,RESP,2025-07,140%"
                                         << "1 waiting"
                                         << "above the upper bound";
        QTest::newRow("markup") << "FIRE,<img src=x>,2025-07,1"
                                << "1 rejected"
                                << "no metric “<img src=x>”";
    }
    void longRows()
    {
        QFETCH(QString, row);
        QFETCH(QString, fate);
        QFETCH(QString, says);
        ImportCity city;
        ImportRequest request;
        request.layout = Layout::Long;
        const auto plan = city.plan("department,metric,period,value\n" + row.toUtf8() + '\n', request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), fate);
        if (plan->valueCount() == 1) {
            const auto value = plan->value(0).after.value;
            QCOMPARE(value ? QString::number(*value, 'g', 17).toDouble() : -1e9,
                     says.isEmpty() ? -1e9 : says.toDouble());
        } else {
            QCOMPARE(plan->remark(0).row, 2);
            QVERIFY2(plan->remark(0).why.contains(says), qPrintable(plan->remark(0).why));
            QVERIFY(plan->needsPerson());
        }
    }

    void oldAndNew()
    {
        ImportCity city;
        commit(city, "department,metric,period,value\nFIRE,CALLS,2025-07,10\nFIRE,CALLS,2025-08,11\n");
        QCOMPARE(city.at(city.calls, 2025, 7).stage, Observation::Stage::HandedIn);
        QVERIFY(city.at(city.calls, 2025, 7).receipt);
        const QByteArray second =
            "department,metric,period,value\nFIRE,CALLS,2025-07,10\nFIRE,CALLS,2025-08,12\nFIRE,CALLS,2025-09,13\n";
        const auto plan = city.plan(second);
        QVERIFY(plan.ok());
        QCOMPARE(outcomes(*plan), "+1 ~1 =1 kept0");
        const ImportPlan::Value changed = plan->value(plan->valuesWith(Outcome::Changed).first());
        QCOMPARE(*changed.before->value, 11.0);
        QCOMPARE(*changed.after.value, 12.0);
        ImportRequest keeping;
        keeping.keepExisting = true;
        const auto kept = city.plan(second, keeping);
        QCOMPARE(outcomes(*kept), "+1 ~0 =1 kept1");
        QVERIFY(city.commit(*plan).ok());
        // Planned before, committed after: someone else's change is not run over.
        const auto late = city.commit(*kept);
        QVERIFY(!late.ok());
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        const auto again = city.plan(second);
        QVERIFY(again->isEmpty());
        QVERIFY(!city.commit(*again)->wrote);
        const auto receipts = city->reader().receipts();
        QCOMPARE(receipts->size(), 2u);
    }

    void emptyCellsKeepWhatIsStored()
    {
        ImportCity city;
        commit(city, "department,metric,period,value\nFIRE,CALLS,2025-07,10\n");
        const auto blank = city.plan("department,metric,period,value\nFIRE,CALLS,2025-07,\nFIRE,CALLS,2025-08,3\n");
        QCOMPARE(outcomes(*blank), "+1 ~0 =1 kept0");
        QVERIFY(blank->warnings().join(' ').contains("empty cells"));
    }

    /// "There is none" takes no number away that somebody entered.
    void missingMarksKeepWhatIsStored_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("keeping");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("fate");
        QTest::newRow("n/a") << "N/A" << false << "+1 ~0 =0 kept0"
                             << "1 value, 1 rejected";
        QTest::newRow("dash") << "-" << false << "+1 ~0 =0 kept0"
                              << "1 value, 1 rejected";
        QTest::newRow("star") << "*" << false << "+1 ~0 =0 kept0"
                              << "1 value, 1 rejected";
        QTest::newRow("keeping") << "N/A" << true << "+1 ~0 =0 kept1"
                                 << "2 value";
    }
    void missingMarksKeepWhatIsStored()
    {
        QFETCH(QString, mark);
        QFETCH(bool, keeping);
        QFETCH(QString, outcome);
        QFETCH(QString, fate);
        ImportCity city;
        commit(city, "department,metric,period,value\nFIRE,RESP,2025-07,85.0%\n");
        ImportRequest request;
        request.keepExisting = keeping;
        const auto plan = city.plan("department,metric,period,value\nFIRE,RESP,2025-07," + mark.toUtf8()
                                        + "\nFIRE,RESP,2025-08," + mark.toUtf8() + "\n",
                                    request);
        QCOMPARE(outcomes(*plan), outcome);
        QCOMPARE(fates(*plan), fate);
        if (!keeping) {
            QCOMPARE(plan->remark(0).why, QString::fromUtf8("No number. 85 % in the city file stays."));
            QCOMPARE(plan->remark(0).text, mark);
        }
        QVERIFY(city.commit(*plan).ok());
        QCOMPARE(*city.at(city.resp, 2025, 7).value, 0.85);
    }

    /// Whole small files: what becomes of their cells or rows, and the first sentence about it.
    void messyFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("says");
        const auto file = [](const char *name, const char *text, const char *fate, const char *says) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(fate) << QString::fromUtf8(says);
        };
        file("unquoted thousands", "department,metric,period,value\nFIRE,CALLS,2025-07,1,234\nFIRE,CALLS,2025-08,7\n",
             "1 value, 1 rejected", "5 cells where the header has 4");
        file("unquoted thousands, wide", "Measure,Jul-25,Aug-25\nCALLS,1,234,5\nRATIO,1,1\n", "2 value, 2 rejected",
             "4 cells where the header has 3");
        file("empty cells at the end", "department,metric,period,value,\nFIRE,CALLS,2025-07,1,,,\n", "1 value", "");
        file("a row cut short", "department,metric,period,value\nFIRE,CALLS,2025-07\n", "1 value", "");
        file("two rows and a footnoted number", "Measure,Jul-25,Aug-25\nCALLS,10,12¹\nDRILLS,,\n",
             "1 value, 2 blank, 1 waiting", "carries a footnote mark. Is the value 12?");
        file("starred numbers", "Measure,Jul-25,Aug-25\nCALLS,10*,12\nRESP,91%*,92%\n* preliminary\n",
             "2 value, 2 waiting", "carries a footnote mark. Is the value 10?");
        file("one month across", "Measure,Oct-25\nCALLS,10\nRESP,91%\n", "2 value", "");
        file("times across", "Measure,Jul-25,Aug-25\nTIME,7:12,7:30\n", "2 value", "");
        file("parts across", "Measure,Jul-25,Aug-25\nRESP,45/50,46/50\n", "2 value", "");
        file("a row of totals by department",
             "Department,Measure,2025-07,2025-08\nFIRE,CALLS,1,2\nTotal,,1,2\n,RATIO,1,1\n", "4 value, 2 left_out",
             "computed");
        file("1.234 between semicolons",
             "department;metric;period;value\nFIRE;CALLS;2025-07;1.234\nFIRE;CALLS;2025-08;12\n", "1 value, 1 waiting",
             "mean 1234 or 1.234");
        file("1,234 between tabs", "department\tmetric\tperiod\tvalue\nFIRE\tCALLS\t2025-07\t1,234\n", "1 waiting",
             "mean 1234 or 1.234");
        file("1.234 where commas part decimals",
             "department;metric;period;value\nFIRE;CALLS;2025-07;1.234\nFIRE;CALLS;2025-08;12,5\n", "2 value", "");
        file("1.234 where both are found",
             "department;metric;period;value\nFIRE;CALLS;2025-07;1.234\nFIRE;CALLS;2025-08;12,5\nFIRE;CALLS;2025-09;12."
             "5\n",
             "1 value, 2 waiting", "mean 1234 or 1.234");
        file("1.234 between commas", "department,metric,period,value\nFIRE,CALLS,2025-07,1.234\n", "1 value", "");
        file("0.234 has one reading", "department;metric;period;value\nFIRE;CALLS;2025-07;0.234\n", "1 value", "");
        file(
            "93 among fractions",
            "department,metric,period,value\nFIRE,RATIO,2025-07,0.91\nFIRE,RATIO,2025-08,0.93\nFIRE,RATIO,2025-09,93\n",
            "2 value, 1 waiting", "93 or 0.93? Usual is 0.92");
        file("93 alone in a rate without a unit", "department,metric,period,value\nFIRE,RATIO,2025-07,93\n",
             "1 waiting", "93 or 0.93");
        file("a ratio above 1", "department,metric,period,value\nFIRE,RATIO,2025-07,0.91\nFIRE,RATIO,2025-08,1.2\n",
             "2 value", "");
        file("5 of 0",
             "department,metric,period,value,numerator,denominator\nFIRE,RESP,2025-07,,5,0\nFIRE,RESP,2025-08,,0,0\n",
             "1 value, 1 rejected", "5 of 0 cannot be");
        file("5 of 0 in a cell", "department,metric,period,value\nFIRE,RESP,2025-07,5/0\n", "1 rejected",
             "5 of 0 cannot be");
        file("parts of a count", "department,metric,period,value,numerator,denominator\nFIRE,CALLS,2025-07,5,1,2\n",
             "1 rejected", "CALLS is a count");
        file("a rounded share beside its parts",
             "department,metric,period,value,numerator,denominator\nFIRE,RESP,2025-07,93.8%,45,48\nFIRE,RESP,2025-08,"
             "93.8,45,48\nFIRE,RESP,2025-09,0.94,45,48\n",
             "3 value", "");
        file("a share beside other parts",
             "department,metric,period,value,numerator,denominator\nFIRE,RESP,2025-07,93.6%,45,48\n", "1 rejected",
             "is not numerator");
        file("calendar and fiscal years",
             "department,metric,period,value\nFIRE,SURVEY,2014,5\nFIRE,SURVEY,FY15,6\nFIRE,SURVEY,FY17,7\n",
             "1 value, 2 rejected", "FY15 overlaps 2014");
        file("nothing below the header", "department,metric,period,value\n", "", "");
    }
    void messyFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, fate);
        QFETCH(QString, says);
        ImportCity city;
        ImportRequest request;
        if (!file.contains("epartment"))
            request.department = "FIRE";
        const auto plan = city.plan(file, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), fate);
        if (!says.isEmpty())
            QVERIFY2(plan->remark(0).why.contains(says), qPrintable(plan->remark(0).why));
        // What was asked or rejected is so again: nothing of it is settled by having been imported.
        QVERIFY(city.commit(*plan).ok());
        const auto again = city.plan(file, request);
        QVERIFY(again.ok() && again->isEmpty());
        QCOMPARE(again->needsPerson(), plan->needsPerson());
    }

    /// One more month of a rate, against what it was until now.
    void scaleByWhatIsStored_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::addColumn<double>("otherwise");
        QTest::newRow("small percent as fraction") << "INJURIES"
                                                   << "0.6%"
                                                   << "0.62"
                                                   << "62 % or 0.62 %? Usual is 0.6 %." << 0.0062;
        QTest::newRow("fraction as ever") << "INJURIES"
                                          << "61%"
                                          << "0.62"
                                          << "" << 0.0;
        QTest::newRow("percent as ever") << "INJURIES"
                                         << "61%"
                                         << "62"
                                         << "" << 0.0;
        QTest::newRow("percent in a rate without unit") << "RATIO"
                                                        << "0.92"
                                                        << "93"
                                                        << "93 or 0.93? Usual is 0.92." << 0.93;
        QTest::newRow("grown, not slipped") << "RATIO"
                                            << "0.92"
                                            << "2.1"
                                            << "" << 0.0;
    }
    void scaleByWhatIsStored()
    {
        QFETCH(QString, metric);
        QFETCH(QString, stored);
        QFETCH(QString, text);
        QFETCH(QString, says);
        QFETCH(double, otherwise);
        ImportCity city;
        const QByteArray head = "department,metric,period,value\nFIRE," + metric.toUtf8();
        commit(city, head + ",2025-07," + stored.toUtf8() + '\n');
        const auto plan = city.plan(head + ",2025-08," + text.toUtf8() + '\n');
        QCOMPARE(fates(*plan), says.isEmpty() ? "1 value" : "1 waiting");
        if (says.isEmpty())
            return;
        QCOMPARE(plan->remark(0).why, says);
        QCOMPARE(plan->remark(0).text, text);
        QCOMPARE(*plan->remark(0).otherwise, otherwise);
        ImportRequest request;
        request.answers = {{plan->remark(0).row, plan->remark(0).column, ImportRequest::Answer::Choice::Otherwise}};
        const auto answered = city.plan(head + ",2025-08," + text.toUtf8() + '\n', request);
        QCOMPARE(*answered->value(0).after.value, otherwise);
    }

    void convention_data()
    {
        QTest::addColumn<bool>("comma");
        QTest::addColumn<double>("value");
        QTest::newRow("point") << false << 1.234;
        QTest::newRow("comma") << true << 1234.0;
    }
    /// What was said once about a source holds for its next file.
    void convention()
    {
        QFETCH(bool, comma);
        QFETCH(double, value);
        ImportCity city;
        ReadingChoices choices;
        choices.decimal = comma ? ReadingChoices::Decimal::Comma : ReadingChoices::Decimal::Point;
        ImportRequest request;
        request.layout = Layout::Long;
        const auto table = city.table("department;metric;period;value\nFIRE;CALLS;2025-07;1.234\n", choices);
        const auto plan = Importer::plan(city->reader(), *table, request);
        QVERIFY(plan.ok());
        QCOMPARE(*plan->value(0).after.value, value);
        QVERIFY(city.commit(*plan).ok());
        const auto next = city.plan("department;metric;period;value\nFIRE;CALLS;2025-08;1.234\n");
        QVERIFY2(next.ok(), next ? "" : qPrintable(problem(next.error())));
        QCOMPARE(fates(*next), "1 value");
        QCOMPARE(*next->value(0).after.value, value);
    }

    /// A city that moved its fiscal year goes on by the new one.
    void movedFiscalYear()
    {
        ImportCity city;
        commit(city, "department,metric,period,value\nFIRE,SURVEY,FY24,5\nFIRE,SURVEY,FY25,6\n");
        City moved = (*city->catalogue()).city;
        moved.fiscalYearStart = 10;
        Revision revision;
        revision.author = "tester";
        revision.changes = {changed(city->catalogue()->city, moved)};
        QVERIFY(city->commit(revision).ok());
        const auto plan = city.plan("department,metric,period,value\nFIRE,SURVEY,FY25,7\nFIRE,SURVEY,FY26,8\n");
        QVERIFY(plan.ok());
        // October 2024 lies in the year to June 2025 that is stored.
        QCOMPARE(fates(*plan), "1 value, 1 rejected");
        QVERIFY(plan->remark(0).why.contains("overlaps"));
        QVERIFY(city.commit(*plan).ok());
    }

    void totalsAreNotMade()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        request.breakdown = "district";
        const auto plan = city.plan("department,metric,category,period,value\nFIRE,CALLS,North,2025-07,4\nFIRE,CALLS,"
                                    "South,2025-07,6\nFIRE,CALLS,Total,2025-07,10\nAll,CALLS,North,2025-07,4\n",
                                    request);
        QCOMPARE(fates(*plan), "2 value, 2 rejected");
        QCOMPARE(plan->remark(0).columnName, "C, category");
        QCOMPARE(plan->remark(1).columnName, "A, department");
    }

    void sameKeyTwice()
    {
        ImportCity city;
        const auto same = city.plan("department,metric,period,value\nFIRE,CALLS,2025-07,10\nFIRE,CALLS,Jul-25,10.0\n");
        QCOMPARE(fates(*same), "1 value, 1 repeated");
        const auto differ = city.plan(
            "department,metric,period,value\nFIRE,CALLS,2025-07,10\nFIRE,CALLS,2025-08,1\nFIRE,CALLS,2025-07,11\n");
        QCOMPARE(fates(*differ), "1 value, 2 rejected");
        QVERIFY2(differ->remark(0).why.contains("10 in row 2, 11 in row 4"), qPrintable(differ->remark(0).why));
    }

    void percentDoubts()
    {
        ImportCity city;
        const QByteArray file = "Measure,Jul-25,Aug-25,Sep-25,Oct-25\nRESP,93.5%,94.1,0.556,92\n";
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan(file, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "3 value, 1 waiting");
        const ImportPlan::Item item = plan->remark(0);
        QCOMPARE(item.text, "0.556");
        QCOMPARE(item.columnName, "D, Sep-25");
        QCOMPARE(item.period, "2025-09");
        QCOMPARE(*item.asRead, 0.00556);
        QCOMPARE(*item.otherwise, 0.556);
        request.answers = {{item.row, item.column, ImportRequest::Answer::Choice::Otherwise}};
        const auto answered = city.plan(file, request);
        QCOMPARE(fates(*answered), "4 value");
        QCOMPARE(*answered->value(2).after.value, 0.556);
        QCOMPARE(*answered->value(1).after.value, 0.941);
    }

    void wide()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan("Fire Department\n\nMeasure,Unit,Jul-25,Aug-25,Sep-25,YTD\nEmergency "
                                    "calls1,n,10,-,12,22\nTotal,,1,2,3,6\nNothing,,1,,,\n\n1 without mutual aid\n",
                                    request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(plan->layout(), Layout::Wide);
        QCOMPARE(fates(*plan), "3 value, 2 blank, 3 left_out, 1 rejected");
        QCOMPARE(plan->itemCount(), 9);
        QCOMPARE(plan->columns()[5].use, "left out: headed by no period");
        QVERIFY(city.commit(*plan).ok());
        QCOMPARE(city.values("CALLS"), (QMap<QString, double>{{"2025-07", 10}, {"2025-09", 12}}));
        QCOMPARE(city.at(city.calls, 2025, 8).state, Observation::State::Missing);
    }

    void decimalCommas()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan("Measure;Jul-25;Aug-25\nCALLS;1.234,5;2,5\n", request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(*plan->value(0).after.value, 1234.5);
        QCOMPARE(*plan->value(1).after.value, 2.5);
    }

    void unfinishedPeriodIsPreliminary()
    {
        ImportCity city;
        ImportRequest request;
        request.today = QDate(2025, 8, 10);
        commit(city, "department,metric,period,value\nFIRE,CALLS,2025-07,10\nFIRE,CALLS,2025-08,4\n", request);
        QCOMPARE(city.at(city.calls, 2025, 7).stage, Observation::Stage::HandedIn);
        QCOMPARE(city.at(city.calls, 2025, 8).stage, Observation::Stage::Preliminary);
    }

    void overlappingYears()
    {
        CityFixture city;
        ImportRequest request;
        request.map = {{"period", "Year"}};
        request.department = "POLICE";
        request.create = true;
        commit(city, "Year,Crimes\n2014,5\n2015,6\n", request);
        const auto fiscal = city.plan("Year,Crimes\nFY16,5\n2017,8\n", request);
        QVERIFY2(fiscal.ok(), fiscal ? "" : qPrintable(problem(fiscal.error())));
        QCOMPARE(fates(*fiscal), "1 value, 1 rejected");
        QVERIFY(fiscal->remark(0).why.contains("overlaps"));
    }

    void totalsAreComputed()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        request.breakdown = "district";
        commit(city,
               "department,metric,category,period,value\nFIRE,CALLS,North,2025-07,4\nFIRE,CALLS,South,2025-07,6\n",
               request);
        const auto total =
            city.plan("department,metric,category,period,value\nFIRE,CALLS,,2025-07,10\nFIRE,CALLS,,2025-08,10\n");
        QVERIFY(total.ok());
        QCOMPARE(fates(*total), "1 value, 1 rejected");
        QVERIFY(total->remark(0).why.contains("computed from its categories"));
    }

    void recordsAggregates_data()
    {
        QTest::addColumn<int>("aggregate");
        QTest::addColumn<QList<ImportRequest::Mapping>>("map");
        QTest::addColumn<QString>("met");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("fate");
        using M = QList<ImportRequest::Mapping>;
        QTest::newRow("count") << int(Aggregate::Count) << M{{"date", "Closed"}} << ""
                               << "2025-01=2 2025-02=0 2025-03=1"
                               << "3 derived, 1 rejected";
        QTest::newRow("sum") << int(Aggregate::Sum) << M{{"date", "Closed"}, {"value", "Cost"}} << ""
                             << "2025-01=30 2025-02=0 2025-03=5"
                             << "3 derived, 1 rejected";
        QTest::newRow("mean") << int(Aggregate::Mean) << M{{"date", "Closed"}, {"value", "Cost"}} << ""
                              << "2025-01=15 2025-03=5"
                              << "3 derived, 1 rejected";
        QTest::newRow("median") << int(Aggregate::Median) << M{{"date", "Closed"}, {"value", "Cost"}} << ""
                                << "2025-01=15 2025-03=5"
                                << "3 derived, 1 rejected";
        QTest::newRow("share") << int(Aggregate::Share) << M{{"date", "Closed"}} << "OnTime=yes"
                               << "2025-01=0.5 2025-03=1"
                               << "3 derived, 1 rejected";
        QTest::newRow("days") << int(Aggregate::Days) << M{{"from", "Opened"}, {"to", "Closed"}} << ""
                              << "2025-01=7 2025-03=59"
                              << "3 derived, 1 left_out";
        QTest::newRow("open") << int(Aggregate::Open) << M{{"from", "Opened"}, {"to", "Closed"}} << ""
                              << "2025-01=1 2025-02=2 2025-03=1"
                              << "4 derived";
    }
    void recordsAggregates()
    {
        QFETCH(int, aggregate);
        QFETCH(QList<ImportRequest::Mapping>, map);
        QFETCH(QString, met);
        QFETCH(QString, values);
        QFETCH(QString, fate);
        CityFixture city;
        ImportRequest request = records();
        request.map = map;
        request.aggregate = Aggregate(aggregate);
        if (!met.isEmpty())
            request.met = *ImportRequest::condition(met);
        request.covers = "2025-01..2025-03";
        const QByteArray file = "Id,Opened,Closed,Cost,OnTime\nA,2025-01-01,2025-01-05,10,yes\nB,2025-01-02,2025-01-12,"
                                "20,no\nC,2025-01-10,2025-03-10,5,YES\nD,2025-02-01,,7,no\n";
        const ImportPlan plan = commit(city, file, request);
        QCOMPARE(fates(plan), fate);
        QStringList found;
        const QMap<QString, double> stored = city.values("CASES");
        for (auto v = stored.begin(); v != stored.end(); ++v)
            found.append(QStringLiteral("%1=%2").arg(v.key()).arg(v.value()));
        QCOMPARE(found.join(' '), values);
        QVERIFY(city->check()->empty());
        QVERIFY(city.plan(file, request)->isEmpty());
    }

    void filtersAndDepartmentsOfRecords()
    {
        CityFixture city;
        ImportRequest request = records();
        request.department.clear();
        request.map = {{"date", "Day"}, {"department", "Unit"}};
        request.where = {{"Kind", "a"}, {"Kind", "b"}};
        const ImportPlan plan = commit(
            city, "Day,Unit,Kind\n2025-01-31,FIRE,a\n2025-01-30,FIRE,B\n2025-01-12,EMS,c\n2025-01-02,EMS,a\n", request);
        QCOMPARE(fates(plan), "3 derived, 1 left_out");
        QCOMPARE(city->catalogue()->departments().size(), 2u);
    }

    /// What the source covers does not shrink with what is counted.
    void filterKeepsTheSpan()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        request.where = {{"Kind", "a"}};
        const QByteArray file = "Day,Kind\n2025-01-30,b\n2025-02-12,a\n2025-04-02,b\n";
        commit(city, file, request);
        QCOMPARE(city.values("CASES"),
                 (QMap<QString, double>{{"2025-01", 0}, {"2025-02", 1}, {"2025-03", 0}, {"2025-04", 0}}));

        request.where = {{"Kind", "z"}};
        const auto none = city.plan(file, request);
        QVERIFY(none.ok());
        QCOMPARE(fates(*none), "3 left_out");
        QVERIFY(none->warnings().join(u' ').contains("No row meets the filter"));
    }

    /// A list of days is no list of cases: a month it leaves out is missing.
    void daysLeaveMonthsOut()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        request.aggregate = Aggregate::Sum;
        commit(city, "department,metric,period,value\nFIRE,CALLS,2025-01-30,4\nFIRE,CALLS,2025-03-02,5\n", request);
        QCOMPARE(city.values("CALLS"), (QMap<QString, double>{{"2025-01", 4}, {"2025-03", 5}}));
    }

    void recordsOfATotalThatIsComputed()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        request.breakdown = "district";
        commit(city,
               "department,metric,category,period,value\nFIRE,CALLS,North,2025-07,4\nFIRE,CALLS,South,2025-07,6\n",
               request);
        ImportRequest days = records();
        days.department = "FIRE";
        days.metric = "CALLS";
        days.map = {{"date", "Day"}};
        const auto plan = city.plan("Day\n2025-07-30\n2025-08-02\n", days);
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().message.contains("computed from its categories"), qPrintable(plan.error().message));
    }

    /// An extract that begins or ends within a month.
    void partPeriods()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        commit(city, "Day\n2025-08-01\n2025-09-03\n2025-09-10\n2025-09-20\n2025-09-30\n2025-10-31\n", request);
        QCOMPARE(city.values("CASES"), (QMap<QString, double>{{"2025-08", 1}, {"2025-09", 4}, {"2025-10", 1}}));
        // From mid-September on: what is known of its first half stays.
        request.covers = "2025-09-15..2025-11-09";
        commit(city, "Day\n2025-09-20\n2025-09-30\n2025-10-31\n2025-11-02\n", request);
        QCOMPARE(city.values("CASES"),
                 (QMap<QString, double>{{"2025-08", 1}, {"2025-09", 4}, {"2025-10", 1}, {"2025-11", 1}}));
        const Series series = city->catalogue()->series().front();
        QCOMPARE((*city->reader().observation(series.id, Month(2025, 9)))->stage, Observation::Stage::HandedIn);
        QCOMPARE((*city->reader().observation(series.id, Month(2025, 11)))->stage, Observation::Stage::Preliminary);
        // The same without saying the span.
        request.covers.clear();
        const auto plan = city.plan("Day\n2025-09-20\n2025-09-30\n2025-10-31\n2025-11-02\n", request);
        QVERIFY(plan->isEmpty());
        // Rows gone upstream lower the counts, and it is shown before.
        request.covers = "2025-09..2025-11";
        const auto fewer = city.plan("Day\n2025-09-20\n2025-10-31\n2025-11-02\n", request);
        QCOMPARE(fewer->count(Outcome::Changed), 2);
        const ImportPlan::Value september = fewer->value(0);
        QCOMPARE(*september.before->value, 4.0);
        QCOMPARE(*september.after.value, 1.0);
        QVERIFY(city.commit(*fewer).ok());
        QCOMPARE((*city->reader().observation(series.id, Month(2025, 11)))->stage, Observation::Stage::HandedIn);
        QVERIFY(city->check()->empty());
    }
    /// What an extract that ends earlier says nothing of does not become final by it.
    void anEarlierExtractMakesNothingFinal()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        commit(city, "Day\n2025-08-01\n2025-09-03\n2025-09-20\n", request);
        const Series series = city->catalogue()->series().front();
        QCOMPARE((*city->reader().observation(series.id, Month(2025, 9)))->stage, Observation::Stage::Preliminary);
        const auto earlier = city.plan("Day\n2025-08-01\n2025-09-03\n", request);
        QVERIFY(earlier.ok() && earlier->isEmpty());
    }

    /// Cases that were opened before the span say how many were open when it began, and past months stay.
    void openOfALaterExtract_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("covers");
        QTest::addColumn<double>("april");
        // January to March: 2, 1, 1.
        QTest::newRow("closed cases left out")
            << QByteArray("From,To\n2025-01-10,\n2025-04-01,\n") << "2025-04..2025-04" << 2.0;
        QTest::newRow("all cases") << QByteArray("From,To\n2025-01-05,2025-02-01\n2025-01-10,\n2025-04-01,\n")
                                   << "2025-04..2025-04" << 2.0;
        QTest::newRow("one found later") << QByteArray("From,To\n2025-01-10,\n2025-02-15,\n2025-04-01,\n")
                                         << "2025-04..2025-04" << 3.0;
        QTest::newRow("one closed since")
            << QByteArray("From,To\n2025-01-10,2025-04-20\n2025-04-01,\n") << "2025-04..2025-04" << 1.0;
        QTest::newRow("new cases only") << QByteArray("From,To\n2025-04-01,\n") << "2025-04..2025-04" << 2.0;
    }
    void openOfALaterExtract()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, covers);
        QFETCH(double, april);
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"from", "From"}, {"to", "To"}};
        request.aggregate = Aggregate::Open;
        request.covers = "2025-01..2025-03";
        commit(city, "From,To\n2025-01-05,2025-02-01\n2025-01-10,\n", request);
        request.covers = covers;
        commit(city, file, request);
        QCOMPARE(city.values("CASES"),
                 (QMap<QString, double>{{"2025-01", 2}, {"2025-02", 1}, {"2025-03", 1}, {"2025-04", april}}));
        QVERIFY(city.plan(file, request)->isEmpty());
        QVERIFY(city->check()->empty());
        // The days give the months again.
        CityFixture fresh;
        const auto definitions =
            DefinitionsReader::fromJson(*DefinitionsWriter::json(city->reader()), *fresh->catalogue());
        QVERIFY(definitions.ok() && DefinitionsReader::commit(*fresh, *definitions, "tester").ok());
        const QByteArray csv = *ObservationsWriter::csv(city->reader());
        const auto plan = fresh.plan(csv);
        QVERIFY(plan.ok() && !plan->needsPerson());
        QVERIFY(fresh.commit(*plan).ok());
        QCOMPARE(*ObservationsWriter::csv(fresh->reader()), csv);
    }

    void keptMonthsKeepTheirDays()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        commit(city, "Day\n2025-08-01\n2025-08-03\n2025-09-30\n", request);
        request.keepExisting = true;
        const ImportPlan plan = commit(city, "Day\n2025-08-01\n2025-09-30\n2025-10-31\n", request);
        QCOMPARE(outcomes(plan), "+1 ~0 =1 kept1");
        QCOMPARE(city.values("CASES").value("2025-08"), 2.0);
        QVERIFY(city->check()->empty());
    }
    void partPeriodInAnEmptyCity()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        request.covers = "2025-09-15..2025-11-09";
        commit(city, "Day\n2025-09-20\n2025-11-02\n", request);
        const Series series = city->catalogue()->series().front();
        const auto stage = [&](int month) {
            return (*city->reader().observation(series.id, Month(2025, month)))->stage;
        };
        QCOMPARE(stage(9), Observation::Stage::Preliminary);
        QCOMPARE(stage(10), Observation::Stage::HandedIn);
        QCOMPARE(stage(11), Observation::Stage::Preliminary);
        QCOMPARE(city.values("CASES").value("2025-10", -1), 0.0);
    }
    void enteredValuesAreNotReplacedByDays()
    {
        ImportCity city;
        commit(city, "department,metric,period,value\nFIRE,CALLS,2025-07,10\n");
        ImportRequest request = records();
        request.department = "FIRE";
        request.metric = "CALLS";
        request.map = {{"date", "Day"}};
        const auto plan = city.plan("Day\n2025-08-01\n2025-08-02\n", request);
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().message.contains("values that were entered"), qPrintable(plan.error().message));
    }
    void derivedValuesAreNotEntered()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        commit(city, "Day\n2025-08-01\n2025-08-02\n", request);
        const auto plan = city.plan("department,metric,period,value\nCODE,CASES,2025-08,7\n");
        QCOMPARE(fates(*plan), "1 rejected");
        QVERIFY(plan->remark(0).why.contains("derived from daily values"));
    }
    void dayOrder_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("fate");
        QTest::newRow("month first, shown by the 25th") << QByteArray("Day,x\n7/25/2025,a\n7/8/25,b\n") << "2 derived";
        QTest::newRow("day first, shown by the 25th") << QByteArray("Day,x\n25/7/2025,a\n8/7/25,b\n") << "2 derived";
        QTest::newRow("shown by nothing") << QByteArray("Day,x\n7/8/2025,a\n1/2/25,b\n") << "2 rejected";
        QTest::newRow("dots") << QByteArray("Day,x\n7.8.2025,a\n1.2.2025,b\n") << "2 derived";
    }
    void dayOrder()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, fate);
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Day"}};
        const auto plan = city.plan(file, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), fate);
    }

    /// Files in the shape of real cities' exports, and what must come out of them.
    void parcelsWithOutcomes()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Date_of_Outcome"}, {"category", "Outcome_Status"}};
        request.breakdown = "outcome";
        const auto plan = city.planFile(QStringLiteral(STATROOM_TEST_DATA "/records-with-outcomes.csv"), request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "6 derived, 2 rejected");
        QCOMPARE(plan->remark(0).why, "The row has no date in Date_of_Outcome.");
        QCOMPARE(plan->remark(0).row, 7);
        QVERIFY(city.commit(*plan).ok());
        QCOMPARE(city.values("CASES", "Demolished"),
                 (QMap<QString, double>{
                     {"2021-03", 1}, {"2021-04", 0}, {"2021-05", 0}, {"2021-06", 1}, {"2021-07", 0}, {"2021-08", 0}}));
        QVERIFY(!city->catalogue()->category(city->catalogue()->metric(u"CASES")->id, u"Occupied & Not Repaired"));
        const Receipt receipt = city->reader().receipts()->front();
        QCOMPARE(receipt.fileName, "records-with-outcomes.csv");
        QCOMPARE(receipt.rows, 8);
        QCOMPARE(receipt.added, 24);
        QCOMPARE(receipt.rejected, 2);
        QCOMPARE(receipt.coversFrom, QDate(2021, 3, 1));
        QCOMPARE(receipt.coversTo, QDate(2021, 8, 31));
    }
    void dailyScores()
    {
        CityFixture city;
        ImportRequest request;
        request.department = "CITY";
        request.create = true;
        request.aggregate = Aggregate::Mean;
        const auto plan = city.planFile(QStringLiteral(STATROOM_TEST_DATA "/daily-scores.csv"), request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "4 derived, 5 rejected");
        QVERIFY2(plan->remark(0).why.contains("different values for 2021-03-02: 0.25 in row 4, 0.5 in row 5"),
                 qPrintable(plan->remark(0).why));
        QVERIFY(city.commit(*plan).ok());
        QCOMPARE(city.values("LIBRARY-USERS"), (QMap<QString, double>{{"2021-03", 950}}));
        QCOMPARE(city.values("POTHOLES-ON-TIME-PCT"), (QMap<QString, double>{{"2021-02", 0.5}, {"2021-03", 0.75}}));
        QCOMPARE(city->catalogue()->metric(u"POTHOLES-ON-TIME-PCT")->kind, Metric::Kind::Rate);
    }
    void yearlyMeasures()
    {
        CityFixture city;
        ImportRequest request;
        request.department = "POLICE";
        request.create = true;
        request.map = {{"period", "Year"}};
        const auto plan = city.planFile(QStringLiteral(STATROOM_TEST_DATA "/yearly-measures.csv"), request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "20 value");
        QCOMPARE(plan->columns()[0].use, "left out: a running number");
        QVERIFY(city.commit(*plan).ok());
        QCOMPARE(city.values("CRIME-TOTAL").keys(), (QStringList{"2015", "2016", "2017", "2018", "2019"}));
        QCOMPARE(city->catalogue()->metric(u"POPULATION")->kind, Metric::Kind::Stock);
        QCOMPARE(city->catalogue()->metric(u"CRIME-TOTAL")->frequency, Frequency::Year);
    }

    void impossibleRequests_data()
    {
        QTest::addColumn<QStringList>("map");
        QTest::addColumn<QString>("covers");
        QTest::addColumn<int>("aggregate");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such column") << QStringList{"date=When"} << "" << int(Aggregate::Count)
                                        << "no one column “When” for date. Columns are: Day, Cost";
        QTest::newRow("nothing to add up")
            << QStringList{"date=Day"} << "" << int(Aggregate::Sum) << "needs a column to aggregate";
        QTest::newRow("days of one date")
            << QStringList{"date=Day"} << "" << int(Aggregate::Days) << "needs two columns";
        QTest::newRow("share of nothing")
            << QStringList{"date=Day"} << "" << int(Aggregate::Share) << "condition to be met";
        QTest::newRow("no span") << QStringList{"date=Day"} << "sometime" << int(Aggregate::Count) << "is not a span";
        QTest::newRow("span backwards") << QStringList{"date=Day"} << "2025-08..2025-01" << int(Aggregate::Count)
                                        << "ends before it begins";
    }
    void impossibleRequests()
    {
        QFETCH(QStringList, map);
        QFETCH(QString, covers);
        QFETCH(int, aggregate);
        QFETCH(QString, says);
        CityFixture city;
        ImportRequest request = records();
        for (const QString &m : map)
            request.map.append(*ImportRequest::mapping(m));
        request.covers = covers;
        request.aggregate = Aggregate(aggregate);
        const auto plan = city.plan("Day,Cost\n2025-08-01,3\n", request);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().message));
    }
    void optionTexts()
    {
        QVERIFY(!ImportRequest::mapping("date").ok());
        QVERIFY(!ImportRequest::mapping("dote=Day").ok());
        QVERIFY(!ImportRequest::condition("=x").ok());
        QCOMPARE(ImportRequest::condition("Status = Closed = yes")->value, "Closed = yes");
    }

    void mappingIsRemembered()
    {
        CityFixture city;
        ImportRequest request = records();
        request.map = {{"date", "Date_of_Outcome"}, {"category", "Outcome_Status"}};
        request.breakdown = "outcome";
        commit(city, "Outcome_Status,Street,Date_of_Outcome\nRepaired,Olive,2025-08-01\nDemolished,Main,2025-08-30\n",
               request);
        // Moved columns are found by their names.
        const auto moved =
            city.plan("Date_of_Outcome,Outcome_Status,Street\n2025-08-01,Repaired,Olive\n2025-08-30,Demolished,Main\n");
        QVERIFY2(moved.ok(), moved ? "" : qPrintable(problem(moved.error())));
        QVERIFY(moved->isEmpty());
        QCOMPARE(moved->count(Fate::Derived), 2);
        // Renamed ones are proposed, not guessed.
        const QByteArray renamed =
            "Outcome status,Street,Outcome "
            "date\nRepaired,Olive,2025-08-01\nDemolished,Main,2025-08-30\nRepaired,Elm,2025-08-31\n";
        const auto table = city.table(renamed);
        const auto memories = Importer::remembered(*city->catalogue(), *table);
        QCOMPARE(memories.size(), 1);
        QCOMPARE(memories[0].renamed.size(), 1);
        QCOMPARE(memories[0].renamed[0].was, "Date_of_Outcome");
        QCOMPARE(memories[0].renamed[0].is, "Outcome date");
        const auto unsure = city.plan(renamed);
        QVERIFY(!unsure.ok());
        QVERIFY2(unsure.error().message.contains("--map date=\"Outcome date\""), qPrintable(unsure.error().message));
        const ImportPlan done = commit(city, renamed, memories[0].request);
        // One more repaired; and the month, now complete, is no longer preliminary for the other either.
        QCOMPARE(done.count(Outcome::Changed), 2);
        QCOMPARE(city->catalogue()->importSources().size(), 1u);
        const auto known = city.plan(renamed);
        QVERIFY(known.ok() && known->isEmpty());
    }

    void filtersHoldInEveryLayout()
    {
        ImportCity city;
        ImportRequest request;
        request.where = {{"Status", "final"}};
        const auto list = city.plan("department,metric,period,value,Status\nFIRE,CALLS,2025-07,5,Final\n"
                                    "FIRE,CALLS,2025-08,6,draft\nFIRE,CALLS,2025-09,x,\n",
                                    request);
        QVERIFY2(list.ok(), list ? "" : qPrintable(problem(list.error())));
        QCOMPARE(fates(*list), "1 value, 2 left_out");
        QCOMPARE(list->value(0).after.value, 5.0);
        const auto across = city.plan("department,metric,Status,Jul-25,Aug-25\nFIRE,CALLS,final,5,6\n"
                                      "FIRE,SURVEY,draft,7,\n",
                                      request);
        QVERIFY2(across.ok(), across ? "" : qPrintable(problem(across.error())));
        QCOMPARE(fates(*across), "2 value, 1 blank, 1 left_out");
        // A department stands once above its rows.
        city.department("PARKS");
        request.where = {{"department", "FIRE"}};
        const auto below = city.plan("department,metric,Jul-25,Aug-25\nFIRE,CALLS,5,6\n,TIME,0:07,0:08\n"
                                     "PARKS,CALLS,1,2\n",
                                     request);
        QVERIFY2(below.ok(), below ? "" : qPrintable(problem(below.error())));
        QCOMPARE(fates(*below), "4 value, 2 left_out");
    }

    void oneDepartmentForAllBesideAColumnOfThem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("warning");
        const QByteArray list = "Department,Metric,Period,Value\n";
        const QString head = QStringLiteral("The column “Department” names other departments than FIRE: ");
        const QString all = QStringLiteral(" All rows go to FIRE, as was said.");
        QTest::newRow("another") << list + "FIRE,CALLS,2025-07,5\nPARKS,CALLS,2025-08,6\nPARKS,CALLS,2025-09,6\n"
                                 << "" << head + "PARKS (2)." << head + "PARKS (2)." + all;
        QTest::newRow("in a wide table") << QByteArray("Department,Metric,Jul-25\nFIRE,CALLS,5\nPARKS,TIME,0:06\n")
                                         << "" << head + "PARKS (1)." << head + "PARKS (1)." + all;
        QTest::newRow("not of this city, and several")
            << list + "Police,CALLS,2025-07,5\nStreets,CALLS,2025-08,6\n"
            << "" << head + "Police (1), Streets (1)." << head + "Police (1), Streets (1)." + all;
        QTest::newRow("its divisions")
            << QByteArray("Division,Metric,Period,Value\nEngines,CALLS,2025-07,5\nLadders,CALLS,2025-08,6\n") << ""
            << ""
            << "The column “Division” says Engines (1), Ladders (1), and its rows were taken for FIRE, as was said.";
        QTest::newRow("its own word for it")
            << list + "Fire Dept.,CALLS,2025-07,5\nFire Dept.,CALLS,2025-08,6\n"
            << ""
            << ""
            << "The column “Department” says Fire Dept. (2), and its rows were taken for FIRE, as was said.";
        QTest::newRow("the same") << list + "fire,CALLS,2025-07,5\n,CALLS,2025-08,6\n"
                                  << ""
                                  << ""
                                  << "";
        QTest::newRow("chosen by a filter") << list + "FIRE,CALLS,2025-07,5\nPARKS,CALLS,2025-08,6\n"
                                            << "Department=PARKS"
                                            << ""
                                            << "";
        QTest::newRow("outside a filter") << list + "FIRE,CALLS,2025-07,5\nPARKS,CALLS,2025-08,6\n"
                                          << "Period=2025-07"
                                          << ""
                                          << "";
    }

    void oneDepartmentForAllBesideAColumnOfThem()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, where);
        ImportCity city;
        city.department("PARKS");
        ImportRequest request;
        request.department = "FIRE";
        if (!where.isEmpty())
            request.where = {*ImportRequest::condition(where)};
        const auto plan = city.plan(file, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QTEST(plan->others(), "others");
        QFETCH(QString, warning);
        const QStringList said = plan->warnings().filter("as was said");
        QCOMPARE(said, warning.isEmpty() ? QStringList() : QStringList{warning});
        for (qint64 i = 0; i < plan->valueCount(); ++i)
            QCOMPARE(plan->value(i).department, "FIRE");
    }

    void oneMetricForAllBesideAColumnOfThem()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        request.metric = "CALLS";
        const QString said = "The column “Metric” names other metrics than CALLS: DRILLS (1).";
        const QByteArray wide = "Metric,Jul-25\nDRILLS,5\n";
        const auto all = city.plan(wide, request);
        QCOMPARE(all->others(), said);
        QVERIFY(all->warnings().contains(said + " All rows go to CALLS, as was said."));
        request.map = {{"metric", "-"}};
        const auto accepted = city.plan(wide, request);
        QVERIFY(accepted->others().isEmpty());
        QCOMPARE(accepted->value(0).metric, "CALLS");
        QCOMPARE(city.plan("Metric,Period,Value\nDRILLS,2025-07,5\n", request)->value(0).metric, "CALLS");
        request.map.clear();
        const auto list = city.plan("Metric,Period,Value\nCALLS,2025-07,5\nDRILLS,2025-Q3,5\n", request);
        QCOMPARE(list->others(), said);
        QVERIFY(list->warnings().contains(said + " Rows go where the column says."));
        // Its own name, its code, a word of the file's own.
        QVERIFY(city.plan("Metric,Jul-25\nEmergency calls,5\n", request)->others().isEmpty());
        QVERIFY(city.plan("Metric,Jul-25\nRuns,5\n", request)->others().isEmpty());
        request.map = {{"metric", "Metric"}};
        QVERIFY(city.plan("Metric,Jul-25\nDRILLS,5\n", request)->others().isEmpty());
    }

    void aUnitThatTheFileSaysIsHeldAgainstTheMetrics()
    {
        ImportCity city;
        const QByteArray wide = "metric,Unit,Jul-25,Aug-25\nCALLS,#,5,6\nRESP,%,93,94\nCALLS,thousands,1,2\n"
                                "TIME,h:mm,0:07,0:08\nSURVEY,%,1,2\n";
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan(wide, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "6 value, 4 rejected");
        QCOMPARE(plan->remark(0).why,
                 "The row says that its unit is “thousands”, and CALLS has none. Convert it in the "
                 "file.");
        const auto list =
            city.plan("metric,period,value,units\nRESP,2025-07,93,percent\nRESP,2025-08,94,count\n", request);
        QVERIFY2(list.ok(), list ? "" : qPrintable(problem(list.error())));
        QCOMPARE(fates(*list), "1 value, 1 rejected");
        QCOMPARE(list->remark(0).why,
                 "The row says that its unit is “count”, and RESP is measured in %. Convert it in the file.");
    }

    void totalsOfDepartmentsAreComputed()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        const auto wide =
            city.plan("department,metric,Jul-25\nFire,Calls,5\nFire,Staff,6\nFire Total,,11\nParks,Calls,5\n"
                      "Parks Subtotal,Calls,5\nTotal Fire,Calls,5\nGrand Total,,16\n",
                      request);
        QVERIFY2(wide.ok(), wide ? "" : qPrintable(problem(wide.error())));
        QCOMPARE(wide->created().filter("department").join(u'|'), "department FIRE|department PARKS");
        const auto list =
            city.plan("department,metric,period,value\nFire,Calls,2025-07,5\nFire Total,Calls,2025-07,5\n", request);
        QVERIFY2(list.ok(), list ? "" : qPrintable(problem(list.error())));
        QCOMPARE(fates(*list), "1 value, 1 left_out");
        // A metric may be called so, and a department too.
        city.department("TOTAL QUALITY");
        const auto named = city.plan("department,metric,Jul-25\nTOTAL QUALITY,Total calls,5\n", request);
        QVERIFY2(named.ok(), named ? "" : qPrintable(problem(named.error())));
        QCOMPARE(fates(*named), "1 value");
    }

    void headingsThatSayHowFinalTheirNumbersAre()
    {
        ImportCity city;
        const auto plan =
            city.plan("department,metric,Jul-25 (revised),Aug 2025 (r),Sep 2025 (prelim),Oct-25(p),Nov-25 (goal)"
                      "\nFIRE,CALLS,1,2,3,4,5\n");
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(plan->valueCount(), 4);
        using Stage = Observation::Stage;
        const QList<Stage> stages{Stage::HandedIn, Stage::HandedIn, Stage::Preliminary, Stage::Preliminary};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(plan->value(i).after.value, i + 1.0);
            QCOMPARE(plan->value(i).after.stage, stages[i]);
        }
        QVERIFY(plan->warnings().join(u' ').contains("Nov-25 (goal)"));
    }

    void yearsInAColumnOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("periods");
        QTest::newRow("names") << QByteArray("Metric,Year,Month,Value\nCALLS,2025,July,5\nCALLS,2025,Dec.,6\n")
                               << "2025-07 2025-12";
        QTest::newRow("numbers") << QByteArray("Metric,Year,Month,Value\nCALLS,2025,7,5\nCALLS,2025,08,6\n")
                                 << "2025-07 2025-08";
        QTest::newRow("fiscal") << QByteArray("Metric,FY,Month,Value\nCALLS,FY26,Jul,5\nCALLS,2026,Jan,6\n")
                                << "2025-07 2026-01";
        QTest::newRow("quarters") << QByteArray(
            "Metric,Fiscal Year,Quarter,Value\nDRILLS,2026,Q1,5\nDRILLS,2026,2nd quarter,6\n")
                                  << "2025-Q3 2025-Q4";
        QTest::newRow("quarters of the calendar")
            << QByteArray("Metric,Year,Quarter,Value\nDRILLS,2026,Q1,5\nDRILLS,2026,Q2,6\n") << "2026-Q1 2026-Q2";
        QTest::newRow("measures across") << QByteArray(
            "Year,Month,CALLS,INJURIES\n2025,July,5,0.1\n2025,August,6,0.2\n")
                                         << "2025-07 2025-08 2025-07 2025-08";
        QTest::newRow("a month that has its own")
            << QByteArray("Metric,Year,Month,Value\nCALLS,2024,2025-07,5\nCALLS,2024,Aug-25,6\n") << "2025-07 2025-08";
        QTest::newRow("the third of a fiscal year or March")
            << QByteArray("Metric,FY,Month,Value\nCALLS,2026,3,5\nCALLS,2026,4,5\n") << "";
    }

    void yearsInAColumnOfTheirOwn()
    {
        QFETCH(QByteArray, file);
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan(file, request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QStringList periods;
        for (int i = 0; i < plan->valueCount(); ++i)
            periods.append(FiscalCalendar(7).spell(plan->value(i).period));
        QTEST(periods.join(u' '), "periods");
        const QString said = plan->warnings().filter("without a year").join(u' ');
        QCOMPARE(said.contains("calendar year in the column “Year”"),
                 !file.contains("FY") && !file.contains("Fiscal") && !file.contains("2024"));
        QCOMPARE(said.contains("fiscal year in the column"), file.contains("FY26") || file.contains("Fiscal"));
    }

    void headingsThatComeAgain()
    {
        ImportCity city;
        const QByteArray first = "Department,Metric,Jul-25,Aug-25\nFIRE,CALLS,1,2\n";
        const auto same = city.plan(first + "Department,Metric,Jul-25,Aug-25\nFIRE,TIME,0:07,0:08\n");
        QVERIFY2(same.ok(), same ? "" : qPrintable(problem(same.error())));
        QCOMPARE(fates(*same), "4 value, 2 left_out");
        const auto others = city.plan(first + "Department,Metric,Sep-25,Oct-25\nFIRE,TIME,0:07,0:08\n");
        QVERIFY2(others.ok(), others ? "" : qPrintable(problem(others.error())));
        QCOMPARE(fates(*others), "2 value, 2 left_out, 2 rejected");
        QVERIFY(others->remark(2).why.startsWith("It stands below the headings of row 3, which are others"));
    }

    void headingsThatAreNoPeriods()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto plan = city.plan("Metric,W27 2025,W28 2025\nCALLS,5,6\nTIME,0:07,0:08\n", request);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().message,
                 "No column is headed by a month, quarter or year that can be read: “W27 2025”, “W28 2025”. "
                 "“W27 2025” is a week, and weeks lie in two months. Give its days, or the numbers of months. "
                 "Or name the columns of a long list, like period=Month and value=Result.");
    }

    /// A list as a pivot table leaves it: totals of departments, and one of all.
    void totalsInALongList()
    {
        ImportCity city;
        const auto list = city.plan("Department,Metric,Period,Value\nFIRE,CALLS,2025-07,5\nFIRE,CALLS,2025-08,6\n"
                                    "Fire Total,,,11\nGrand Total,,,11\n");
        QVERIFY2(list.ok(), list ? "" : qPrintable(problem(list.error())));
        QCOMPARE(fates(*list), "2 value, 2 left_out");
    }

    /// A month after December of one calendar year that a title names is of no known year.
    void monthsThatTurnAYear()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        for (const char *above : {"Calls in 2025,,,,\n", ",2025,,,\n"}) {
            const auto plan = city.plan(above + QByteArray("Metric,Nov,Dec,Jan,Feb\nCALLS,1,2,3,4\n"), request);
            QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
            QCOMPARE(fates(*plan), "4 rejected");
            QVERIFY(plan->remark(0).why.startsWith("“Nov” does not say of which year."));
        }
        // A fiscal year holds both, and so do months that go back.
        for (const char *text : {"FY26,,,,\nMetric,Nov,Dec,Jan,Feb\nCALLS,1,2,3,4\n",
                                 "2025,,,,\nMetric,Dec,Nov,Oct,Jan\nCALLS,1,2,3,4\n"}) {
            const auto plan = city.plan(text, request);
            QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
            QCOMPARE(fates(*plan), "4 value");
        }
        QCOMPARE(fates(*city.plan("2025,,,,,\nMetric,Apr,Aug,Feb,Jan,Jun\nCALLS,1,2,3,4,5\n", request)), "5 value");
        QCOMPARE(fates(*city.plan("2025,,\nMetric,Dec,Jan\nCALLS,1,2\n", request)), "2 rejected");
        const auto down = city.plan("Calls in 2025,\nMonth,CALLS\nNov,1\nDec,2\nJan,3\n", request);
        QVERIFY2(down.ok(), down ? "" : qPrintable(problem(down.error())));
        QCOMPARE(fates(*down), "3 rejected");
        QVERIFY(down->remark(0).why.startsWith("The months run over the turn of a year, and “2025” does not say"));
        const auto list =
            city.plan("Calls in 2025,,\nMetric,Month,Value\nCALLS,Jan,1\nCALLS,Feb,2\nSURVEY,Jan,3\n", request);
        QVERIFY2(list.ok(), list ? "" : qPrintable(problem(list.error())));
        QCOMPARE(list->value(0).period, Period(Month(2025, 1), 1));
    }

    /// Beside a column of years the month may be a number of the books.
    void numberedMonthsBesideTheirYear()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto fiscal =
            city.plan("Fiscal year,Month,CALLS\nFY26,July,1\nFY26,P3,2\nFY26,M04,3\nFY26,5,4\nFY12,12,5\n", request);
        QVERIFY2(fiscal.ok(), fiscal ? "" : qPrintable(problem(fiscal.error())));
        QCOMPARE(fates(*fiscal), "3 value, 2 rejected");
        QCOMPARE(fiscal->value(2).period, Period(Month(2025, 10), 1));
        QVERIFY(fiscal->remark(0).why.startsWith("“5” of “FY26” may be that month of the fiscal year"));
        const auto calendar = city.plan("Year,Month,CALLS\n2025,M07,1\n2025,8,2\n2025,P3,3\n", request);
        QVERIFY2(calendar.ok(), calendar ? "" : qPrintable(problem(calendar.error())));
        QCOMPARE(fates(*calendar), "2 value, 1 rejected");
        QVERIFY(calendar->remark(0).why.contains("counted from the start of the fiscal year"));
    }

    /// Last days of months, written with dots, are no numbers; and months across stay months over cells nobody can
    /// read.
    void dottedDaysAndUnreadableCells()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto days = city.plan("Month;CALLS\n31.07.2025;1\n31.08.2025;2\n30.09.2025;3\n", request);
        QVERIFY2(days.ok(), days ? "" : qPrintable(problem(days.error())));
        QCOMPARE(fates(*days), "3 value");
        QCOMPARE(days->value(2).period, Period(Month(2025, 9), 1));
        const auto cells = city.plan("Metric,Jul-25,Aug-25\nCALLS,12 (13),about 9\nSURVEY,see mail,n/a\n", request);
        QVERIFY2(cells.ok(), cells ? "" : qPrintable(problem(cells.error())));
        QCOMPARE(cells->layout(), ImportRequest::Layout::Wide);
        QCOMPARE(fates(*cells), "4 rejected");
    }

    void sharesAboveAllAmongPercentages()
    {
        ImportCity city;
        const auto plan = city.plan("department,metric,Jul-25,Aug-25,Sep-25\nFIRE,INJURIES,98%,102%,1.05\n");
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "2 value, 1 waiting");
        QCOMPARE(plan->remark(0).why, "1.05 among values like 98 %: 1.05 % or 105 %?");
    }

    void monthsDownTakeTheYearOfTheTitle()
    {
        ImportCity city;
        ImportRequest request;
        request.department = "FIRE";
        const auto plan =
            city.plan("Fire FY2026\n\nMonth,CALLS,TIME\nJuly,1,0:07\nJanuary,2,0:08\nTotal,3,\n", request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(problem(plan.error())));
        QCOMPARE(fates(*plan), "4 value, 1 blank, 1 left_out");
        QStringList periods;
        for (int i = 0; i < 4; ++i)
            periods.append(FiscalCalendar(7).spell(plan->value(i).period));
        QCOMPARE(periods.join(u' '), "2025-07 2026-01 2025-07 2026-01");
        QVERIFY(plan->warnings().contains("Months without a year were read as those of FY26, the one year that a title "
                                          "or the name of the file says."));
        const auto two = city.plan("Fire 2025 and 2026\n\nMonth,CALLS,TIME\nJuly,1,0:07\nJanuary,2,0:08\n", request);
        QVERIFY2(two.ok(), two ? "" : qPrintable(problem(two.error())));
        QCOMPARE(fates(*two), "4 rejected");
        QVERIFY(two->remark(0).why.startsWith("“July” does not say of which year."));
    }

    void namesWithSignsThatNobodySees()
    {
        ImportCity city;
        const auto plan = city.plan("department,metric,period,value\nFIRE,CALLS\xE2\x80\x8F,2025-07,5\n");
        QCOMPARE(fates(*plan), "1 rejected");
        QVERIFY2(plan->remark(0).why.endsWith("holds a sign that cannot be seen. Clean it in the file."),
                 qPrintable(plan->remark(0).why));
    }

    void cancelChangesNothing()
    {
        ImportCity city;
        QByteArray file = "department,metric,period,value\n";
        for (int i = 0; i < 20'000; ++i)
            file += "FIRE,CALLS," + QByteArray::number(1950 + i % 100) + "-0" + QByteArray::number(1 + i / 100 % 9)
                + ",5\n";
        const auto table = city.table(file);
        int asked = 0;
        const auto plan = Importer::plan(city->reader(), *table, {},
                                         [&](qint64 done, qint64 total) { return done <= total && ++asked < 3; });
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
        const auto whole = Importer::plan(city->reader(), *table, {});
        QVERIFY(whole.ok());
        const std::atomic_bool cancelled = true;
        const RevisionId before = *city->reader().newestRevision();
        const auto done = Importer::commit(*city, *whole, "tester", {}, &cancelled);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*city->reader().newestRevision(), before);
        QVERIFY(city.values("CALLS").isEmpty());
    }

    void nothingIsMadeForNothing()
    {
        CityFixture city;
        ImportRequest request;
        request.create = true;
        const auto plan = city.plan("department,metric,period,value\nFIRE,CALLS,2025-07,x\n", request);
        QVERIFY(plan->isEmpty());
        QVERIFY(plan->created().isEmpty());
        const auto done = city.commit(*plan);
        QVERIFY(done.ok() && !done->wrote);
    }

    void cityFilesAreNotImported()
    {
        CityFixture city;
        const auto read = Importer::read(city->path(), {}, *city->catalogue());
        QVERIFY(!read.ok());
        QVERIFY(read.error().message.contains("city file"));
    }

    void report()
    {
        ImportCity city;
        const auto plan = city.plan("department,metric,period,value\nFIRE,CALLS,2025-07,=1+1\nFIRE,CALLS,2025-08,4\n");
        QVERIFY(Importer::writeReport(*plan, city.path("report.csv")).ok());
        QFile file(city.path("report.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("2,\"D, value\",\"'=1+1\",rejected"), text);
        QVERIFY2(text.contains("3,value,,added,FIRE,CALLS,,2025-08,,4,"), text);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"
