// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FolderReview.h"
#include "exchange/CityFixture.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/Likeness.h"
#include "exchange/MovingFolder.h"

using namespace statroom;
using statroom::testing::MovingFolder;

using Confidence = FolderReview::Confidence;
using Fate = FolderReview::Fate;

namespace {

class MovingCity : public CityFixture
{
public:
    MovingCity()
    {
        const auto definitions = DefinitionsReader::fromJson(statroom::testing::movingCity, *(**this).catalogue());
        if (!definitions || !DefinitionsReader::commit(**this, *definitions, "tester"))
            qFatal("not defined");
    }
    Result<FolderReview> review(const QStringList &paths, const FolderAnswers &answers = {})
    {
        const auto reading = FolderReading::read(paths, *(**this).catalogue());
        if (!reading)
            return reading.error();
        return FolderReview::make((**this).reader(), *reading, answers, QDate(2026, 11, 9));
    }
    static FolderAnswers beginning()
    {
        FolderAnswers answers;
        answers.createSeries = true;
        return answers;
    }
    double value(const QString &department, const QString &metric, const QString &category, int year, int month)
    {
        const auto c = (**this).catalogue();
        const Metric *m = c->metric(metric);
        const Department *d = c->department(department);
        if (!m || !d)
            return -1;
        const Category *k = category.isEmpty() ? nullptr : c->category(m->id, category);
        const Series *s = c->series(d->id, m->id, k ? k->id : CategoryId());
        const auto o = s ? (**this).reader().observation(s->id, Month(year, month))
                         : Result<std::optional<Observation>>(std::nullopt);
        return o && *o && (*o)->value ? *(*o)->value : -1;
    }
};

const FolderReview::Line *lineOf(const FolderReview &review, const QString &file, const QString &label)
{
    for (const FolderReview::Line &line : review.lines())
        if (review.reading().sheets[line.sheet].file == file && line.label == label)
            return &line;
    return nullptr;
}

QString problemOf(const FolderReview &review, const QString &file)
{
    for (int i = 0; i < review.sheets().size(); ++i)
        if (review.reading().sheets[i].file == file && !review.sheets()[i].problem.isEmpty())
            return review.sheets()[i].problem;
    return {};
}

Alias meaning(const QString &text, MetricId metric, DepartmentId within = {})
{
    Alias alias;
    alias.spelling = text;
    alias.metric = metric;
    alias.within = within;
    alias.learnedFrom = "in a test";
    return alias;
}

} // namespace

class FolderReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThatAreAlike_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("abbreviated") << "OT hrs"
                                     << "Overtime hours" << 1.0 << 1.0;
        QTest::newRow("averages") << "Avg resp time (min)"
                                  << "Average response time minutes" << 1.0 << 1.0;
        QTest::newRow("a slip") << "Potholes filed"
                                << "Potholes filled" << 0.9 << 1.0;
        QTest::newRow("words that say nothing") << "Number of potholes filled"
                                                << "Potholes filled" << 1.0 << 1.0;
        QTest::newRow("half") << "Violent crimes"
                              << "Property crimes" << 0.0 << 0.59;
        QTest::newRow("nothing") << "Hydrants painted"
                                 << "Water main breaks" << 0.0 << 0.4;
        QTest::newRow("empty") << ""
                               << "Overtime hours" << 0.0 << 0.0;
    }
    void namesThatAreAlike()
    {
        QFETCH(QString, found);
        QFETCH(QString, name);
        QFETCH(double, least);
        QFETCH(double, most);
        const double likeness = Likeness::ofNames(found, name);
        QVERIFY2(likeness >= least && likeness <= most, qPrintable(QString::number(likeness)));
        QCOMPARE(Likeness::ofNames(name, found), likeness);
    }

    void aCityMovesInWithOneReview()
    {
        MovingCity city;
        const MovingFolder folder(city.path("in"));
        const auto first = city.review({folder.path()}, MovingCity::beginning());
        QVERIFY2(first.ok(), first ? "" : qPrintable(problem(first.error())));
        QCOMPARE(first->reading().files, MovingFolder::files);
        QCOMPARE(first->reading().passedOver, QStringList{"Public Works/readme.md"});

        const auto is = [&](const QString &file, const QString &label, const QString &department, const QString &metric,
                            Confidence confidence, qint64 values) {
            const FolderReview::Line *line = lineOf(*first, file, label);
            const QByteArray where = (file + ", " + label).toUtf8();
            QVERIFY2(line, where);
            const Department *d = first->catalogue().department(line->words.departmentId);
            const Metric *m = first->catalogue().metric(line->words.metricId);
            QVERIFY2(d && d->code == department, where);
            QVERIFY2(metric.isEmpty() ? !m : m && m->code == metric, where + (m ? m->code.toUtf8() : ""));
            QVERIFY2(line->confidence == confidence, where + FolderReview::tokenOf(line->confidence));
            QVERIFY2(line->values() == values, where + QByteArray::number(line->values()));
        };
        is("Fire 2025-26.xlsx", "Emergency calls", "FIRE", "FIRE-CALLS", Confidence::Name, 4);
        is("Fire 2025-26.xlsx", "Response within 6 minutes", "FIRE", "FIRE-RESP", Confidence::Name, 4);
        is("Fire 2025-26.xlsx", "OT hrs", "FIRE", "", Confidence::Similar, 0);
        is("Fire 2024.xlsx", "FIRE-CALLS", "FIRE", "FIRE-CALLS", Confidence::Code, 3);
        is("Drills FY26.xlsx", "Drills held", "FIRE", "FIRE-DRILLS", Confidence::Name, 2);
        is("police stats.csv", "Violent crimes", "POL", "POL-VIOL", Confidence::Name, 3);
        is("police stats.csv", "Overtime hrs", "POL", "", Confidence::Similar, 0);
        is("Police clearance.csv", "Clearance rate", "POL", "POL-CLEAR", Confidence::Name, 2);
        is("Police injuries.txt", "Work injuries", "POL", "INJURIES", Confidence::Name, 2);
        is("Public Works/streets.xlsx", "Potholes filled", "PW", "PW-POT", Confidence::Name, 2);
        is("Public Works/streets.xlsx", "Miles resurfaced", "PW", "PW-MILES", Confidence::Name, 2);
        is("All overtime.xlsx", "Overtime hours", "PW", "OVERTIME", Confidence::Name, 2);
        is("HR leave.csv", "Sick leave hours", "HR", "SICK", Confidence::Name, 2);
        is("Library.tsv", "Items lent", "LIB", "LIB-LOANS", Confidence::Name, 2);
        is("long list.csv", "LIB-VISITS", "LIB", "LIB-VISITS", Confidence::Code, 1);
        is("Library visits 2024.csv", "Library visits", "LIB", "LIB-VISITS", Confidence::Name, 2);
        is("Parks quarters.xlsx", "Acres mowed", "PARKS", "PK-ACRES", Confidence::Name, 3);
        is("Parks and Recreation sick.ods", "Sick leave hours", "PARKS", "SICK", Confidence::Name, 1);
        is("Water.csv", "Water main breaks", "WATER", "WTR-BREAKS", Confidence::Name, 2);
        is("Water.csv", "Hydrants painted", "WATER", "", Confidence::Unknown, 0);
        is("permits.csv", "Permits issued", "BLD", "PERMITS", Confidence::Name, 1);
        is("HR survey.csv", "Resident satisfaction", "HR", "SURVEY", Confidence::Name, 2);
        is("Building Services fees.csv", "Fee revenue", "BLD", "FEES", Confidence::Name, 3);

        const FolderReview::Line *overtime = lineOf(*first, "Fire 2025-26.xlsx", "OT hrs");
        QCOMPARE(overtime->fate, Fate::Waits);
        QCOMPARE(first->catalogue().metric(overtime->offers.value(0).metric)->code, "OVERTIME");
        QCOMPARE(overtime->words.row, 6);
        const FolderReview::Line *zoo = lineOf(*first, "zoo.csv", "Visitors");
        QVERIFY(zoo && !zoo->words.departmentId);
        QVERIFY2(zoo->why.contains("zoo"), qPrintable(zoo->why));
        QVERIFY(!lineOf(*first, "Fire 2025-26.xlsx", "Total"));
        QVERIFY(problemOf(*first, "Fire cut off.xlsx").contains("Fire cut off.xlsx"));

        // Equal values of two files are taken once, others are asked about.
        QCOMPARE(first->conflicts().size(), 1);
        const FolderReview::Conflict &conflict = first->conflicts().front();
        QCOMPARE(conflict.period.first, Month(2025, 8));
        QCOMPARE(conflict.sides.size(), 2);
        QVERIFY(!conflict.isDecided);
        QCOMPARE(lineOf(*first, "Fire 2025-26.xlsx", "Emergency calls")->elsewhere
                     + lineOf(*first, "Fire calls again.csv", "Emergency calls")->elsewhere,
                 1);
        QVERIFY(first->needsPerson());

        // One review: what the words mean, which file is right, what is no business of ours.
        FolderAnswers answers = MovingCity::beginning();
        const auto c = city->catalogue();
        answers.say(meaning("OT hrs", c->metric(u"OVERTIME")->id));
        answers.say(meaning("Overtime hrs", c->metric(u"OVERTIME")->id));
        Metric hydrants;
        hydrants.id = MetricId(--answers.last);
        hydrants.uuid = "hydrants";
        hydrants.code = "WTR-HYDRANTS";
        hydrants.name = "Hydrants painted";
        hydrants.direction = Metric::Direction::None;
        answers.metrics.push_back(hydrants);
        for (const FolderSheet &sheet : first->reading().sheets)
            if (sheet.file == "zoo.csv" || sheet.file == "Fire cut off.xlsx")
                answers.leftOut.insert(sheet.key());
            else if (sheet.file == "Fire calls again.csv")
                answers.preferred.insert(conflict.key, sheet.key());
        const auto second = city.review({folder.path()}, answers);
        QVERIFY2(second.ok(), second ? "" : qPrintable(problem(second.error())));
        for (const FolderReview::Line &line : second->lines())
            QVERIFY2(!line.needsPerson(), qPrintable(line.label + ": " + line.why + line.refusal));
        QVERIFY(!second->needsPerson());
        QCOMPARE(lineOf(*second, "Fire 2025-26.xlsx", "OT hrs")->confidence, Confidence::Said);
        QCOMPARE(lineOf(*second, "Water.csv", "Hydrants painted")->confidence, Confidence::Created);

        const qint64 before = *city->reader().revisionCount();
        const auto done = second->commit(*city, "Ana");
        QVERIFY2(done.ok(), done ? "" : qPrintable(problem(done.error())));
        QVERIFY(done->wrote);
        QCOMPARE(*city->reader().revisionCount(), before + 1);
        QVERIFY(city->check()->empty());
        const auto receipts = city->reader().receipts();
        QCOMPARE(qint64(receipts->size()), done->receipts.size());
        for (const Receipt &receipt : *receipts)
            QVERIFY2(receipt.added > 0, qPrintable(receipt.fileName));

        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 8), 399);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 7), 410);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2024, 9), 401);
        QCOMPARE(city.value("FIRE", "FIRE-RESP", {}, 2025, 8), 0.925);
        QCOMPARE(city.value("FIRE", "OVERTIME", {}, 2025, 8), 96.5);
        QCOMPARE(city.value("POL", "OVERTIME", {}, 2025, 7), 300);
        QCOMPARE(city.value("PW", "OVERTIME", {}, 2025, 7), 210);
        QCOMPARE(city.value("FIRE", "FIRE-DRILLS", {}, 2025, 10), 15);
        QCOMPARE(city.value("POL", "POL-CLEAR", {}, 2025, 7), 0.415);
        QCOMPARE(city.value("BLD", "PERMITS", "Commercial", 2025, 8), 11);
        QCOMPARE(city.value("BLD", "FEES", {}, 2025, 9), -120.25);
        QCOMPARE(city.value("PARKS", "PK-ACRES", {}, 2025, 12), 0);
        QCOMPARE(city.value("PARKS", "SICK", {}, 2025, 7), 18);
        QCOMPARE(city.value("WATER", "WTR-HYDRANTS", {}, 2025, 7), 12);
        QCOMPARE(city.value("HR", "SURVEY", {}, 2025, 1), 0.74);

        // The same folder again says nothing new; the words are remembered, and where files disagree what was decided
        // stays.
        const auto again = city.review({folder.path()}, MovingCity::beginning());
        QCOMPARE(again->added() + again->changed(), 0);
        QVERIFY(again->isEmpty());
        QCOMPARE(again->conflicts().size(), 1);
        QVERIFY(again->conflicts()[0].isDecided);
        QCOMPARE(again->conflicts()[0].sides[again->conflicts()[0].chosen].value, std::optional(399.0));
        QCOMPARE(lineOf(*again, "Fire 2025-26.xlsx", "OT hrs")->confidence, Confidence::Remembered);
        const auto nothing = again->commit(*city, "Ana");
        QVERIFY(nothing && !nothing->wrote);
        QCOMPARE(*city->reader().revisionCount(), before + 1);

        // And the next month's file, imported by itself, knows them too.
        const auto single = city.plan("department,measure,Nov-25\nFIRE,OT hrs,77\n");
        QCOMPARE(single->value(0).metric, "OVERTIME");
        QVERIFY(single->warnings().contains("“OT hrs” taken for OVERTIME (remembered)."));

        // One undo takes all of it back, the words as well.
        QVERIFY(city->revert(done->revision, "Ana"));
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 7), -1);
        QVERIFY(city->catalogue()->aliases().empty());
        QVERIFY(!city->catalogue()->metric(u"WTR-HYDRANTS"));
    }

    void nothingSimilarIsTakenUnasked()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        QFile file(city.path("in/fire.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Measure,Jul-25\nOT hrs,5\nEmergency cals,7\nArrests in parks,3\nDrills,2\n");
        file.close();
        FolderAnswers answers;
        answers.createAll = answers.createSeries = true;
        const auto careful = city.review({city.path("in")}, answers);
        QCOMPARE(lineOf(*careful, "fire.csv", "OT hrs")->fate, Fate::Waits);
        QCOMPARE(lineOf(*careful, "fire.csv", "Emergency cals")->fate, Fate::Waits);
        // What is too unlike anything is made.
        QCOMPARE(lineOf(*careful, "fire.csv", "Arrests in parks")->confidence, Confidence::Created);
        answers.acceptSimilar = true;
        const auto bold = city.review({city.path("in")}, answers);
        const FolderReview::Line *overtime = lineOf(*bold, "fire.csv", "OT hrs");
        QCOMPARE(overtime->fate, Fate::Taken);
        QCOMPARE(overtime->confidence, Confidence::Similar);
        QCOMPARE(bold->catalogue().metric(overtime->words.metricId)->code, "OVERTIME");
        QVERIFY(bold->commit(*city, "Ana")->wrote);
        QVERIFY(city->catalogue()->metricAlias(u"ot hrs", {}));
        // A metric of one department is remembered for its files alone.
        const Alias *calls =
            city->catalogue()->metricAlias(u"emergency cals", city->catalogue()->department(u"FIRE")->id);
        QVERIFY(calls && calls->within);
        QCOMPARE(calls->learnedFrom, "fire.csv, row 3");
    }

    void monthsTakeTheirYearFromTheNearestName()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        WorkbookWriter book;
        for (const auto &[name, value] : {std::pair("FY26", 5), std::pair("Fire", 7)}) {
            WorkbookWriter::Sheet sheet = book.sheet(name);
            sheet.text(0, 0, "Measure");
            sheet.text(0, 1, "Jul");
            sheet.text(0, 2, "Feb");
            sheet.text(1, 0, "Emergency calls");
            sheet.number(1, 1, value);
            sheet.number(1, 2, value + 1);
        }
        QVERIFY(book.save(city.path("in/Fire 2024.xlsx")));
        const auto review = city.review({city.path("in")}, MovingCity::beginning());
        QVERIFY2(review.ok() && !review->needsPerson(), review ? qPrintable(review->summary()) : "");
        QVERIFY2(review->sheets()[0].notes.join(' ').contains("FY26"), qPrintable(review->sheets()[0].notes.join(' ')));
        QVERIFY(review->sheets()[1].notes.join(' ').contains("Fire 2024"));
        QVERIFY(review->commit(*city, "Ana")->wrote);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 7), 5);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2026, 2), 6);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2024, 7), 7);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2024, 2), 8);
    }

    void furtherTablesOfASheetNeedSomebody()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        WorkbookWriter book;
        WorkbookWriter::Sheet sheet = book.sheet("Data");
        for (const int column : {0, 4}) {
            sheet.text(0, column, "Measure");
            sheet.text(0, column + 1, column ? "2025-09" : "2025-07");
            sheet.text(0, column + 2, column ? "2025-10" : "2025-08");
            sheet.text(1, column, "Emergency calls");
            sheet.number(1, column + 1, column + 5);
            sheet.number(1, column + 2, column + 6);
        }
        WorkbookWriter::Sheet injuries = book.sheet("Injuries");
        injuries.text(0, 0, "Measure");
        injuries.text(0, 1, "2025-07");
        injuries.text(1, 0, "Work injuries");
        injuries.number(1, 1, 2);
        QVERIFY(book.save(city.path("in/Fire.xlsx")));
        const auto review = city.review({city.path("in")}, MovingCity::beginning());
        QVERIFY2(review.ok(), review ? "" : qPrintable(review.error().message));
        QVERIFY(review->needsPerson());
        // Each sheet is read by itself: none is left out beside another.
        for (const FolderReview::Sheet &one : review->sheets())
            QVERIFY(one.plan && one.plan->warnings().filter("others hold tables").isEmpty());
        QCOMPARE(review->sheets()[0].notes.last(),
                 "Another table begins in column E and was not read. Give it a sheet or a file of its own.");
        QVERIFY2(review->summary().contains("tables not read: 1"), qPrintable(review->summary()));
        QVERIFY(review->commit(*city, "Ana")->wrote);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 8), 6);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2025, 9), -1);
        QCOMPARE(city.value("FIRE", "INJURIES", {}, 2025, 7), 2);
        const auto receipts = city->reader().receipts();
        QVERIFY(receipts.ok());
        QCOMPARE(receipts->size(), 2);
        for (const Receipt &receipt : *receipts)
            QCOMPARE(receipt.mapping.contains("\"unread\":[{\"column\":\"E\",\"sheet\":\"Data\"}]"),
                     receipt.sheet == u"Data");
    }

    void departmentsThatDisagreeAreAsked()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        QFile file(city.path("in/police.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Fire Department monthly\nMeasure,Jul-25\nOvertime hours,5\n");
        file.close();
        FolderAnswers answers = MovingCity::beginning();
        const auto review = city.review({city.path("in")}, answers);
        QCOMPARE(review->lines().size(), 1);
        QCOMPARE(review->lines()[0].fate, Fate::Waits);
        QVERIFY(review->sheets()[0].notes.join(' ').contains("Police"));
        QVERIFY(!review->commit(*city, "Ana")->wrote);
        answers.departmentOf.insert(review->reading().sheets[0].key(), city->catalogue()->department(u"FIRE")->id);
        const auto said = city.review({city.path("in")}, answers);
        QCOMPARE(said->lines()[0].fate, Fate::Taken);
        QVERIFY(said->commit(*city, "Ana")->wrote);
        QCOMPARE(city.value("FIRE", "OVERTIME", {}, 2025, 7), 5);
    }

    void aFileThatSaysThatThereIsNone()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        const std::pair<const char *, const char *> files[]{
            {"Fire a.csv", "5"}, {"Fire b.csv", "n/a"}, {"Fire c.csv", "6"}};
        for (const auto &[name, value] : files) {
            QFile file(city.path("in/") + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Measure,Jul-25,Aug-25\nEmergency calls," + QByteArray(value) + ",7\n");
        }
        const auto review = city.review({city.path("in")}, MovingCity::beginning());
        QVERIFY(review.ok());
        QCOMPARE(review->conflicts().size(), 1);
        QList<std::optional<double>> sides;
        for (const FolderReview::Conflict::Side &side : review->conflicts()[0].sides)
            sides.append(side.value);
        // None is not nought.
        QCOMPARE(sides, QList<std::optional<double>>({5, 6, std::nullopt}));
    }

    void sectionsAndYearsOfOneSheet()
    {
        MovingCity city;
        QDir().mkpath(city.path("in"));
        const auto keep = [&](const char *name, const QByteArray &text) {
            QFile file(city.path("in/") + name);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        // Whatever the file is called, its headings say whose rows they are.
        QVERIFY(keep("Fire and police.csv",
                     "Measure,Jul-25,Aug-25\nPolice,,\nOvertime hours,30,31\nFire,,\nOvertime hours,4,5\n"));
        QVERIFY(keep("Fire calls.csv", "Emergency calls\nYear,Jul,Aug\n2023,1,2\n2024,3,4\n"));
        const auto review = city.review({city.path("in")}, MovingCity::beginning());
        QVERIFY2(review.ok() && !review->needsPerson(), review ? qPrintable(review->summary()) : "");
        QVERIFY(review->commit(*city, "Ana")->wrote);
        QCOMPARE(city.value("POL", "OVERTIME", {}, 2025, 7), 30);
        QCOMPARE(city.value("FIRE", "OVERTIME", {}, 2025, 8), 5);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2023, 8), 2);
        QCOMPARE(city.value("FIRE", "FIRE-CALLS", {}, 2024, 7), 3);
    }

    void anEmptyCityIsMadeOfItsFiles()
    {
        CityFixture city;
        QDir().mkpath(city.path("in"));
        for (const auto &[name, text] : {std::pair("Fire data 2025.csv", "Measure,Jul-25\nCalls,5\nOT hours,7\n"),
                                         std::pair("Police report.csv", "Measure,Jul-25\nArrests,50\nOT hours,70\n")}) {
            QFile file(city.path("in/") + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        const auto reading = FolderReading::read({city.path("in")}, *city->catalogue());
        FolderAnswers answers;
        answers.createAll = true;
        const auto review = FolderReview::make(city->reader(), *reading, answers, QDate(2026, 11, 9));
        QVERIFY(!review->needsPerson());
        QVERIFY(review->commit(*city, "Ana")->wrote);
        const auto c = city->catalogue();
        QVERIFY(c->department(u"FIRE") && c->department(u"POLICE"));
        QCOMPARE(c->metrics().size(), 3u);
        QCOMPARE(c->seriesOf(c->metric(u"OT-HOURS")->id).size(), 2u);
        QVERIFY(city->check()->empty());
    }

    void whatIsNoFolder()
    {
        MovingCity city;
        QVERIFY(!city.review({city.path("nowhere")}));
        QDir().mkpath(city.path("empty"));
        const auto empty = city.review({city.path("empty")});
        QVERIFY(!empty && empty.error().message.contains("empty"));
    }
};

QTEST_GUILESS_MAIN(FolderReviewTest)
#include "FolderReviewTest.moc"
