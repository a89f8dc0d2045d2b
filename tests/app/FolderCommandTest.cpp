// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/MovingFolder.h"
#include "exchange/Workbook.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;
using statroom::testing::MovingFolder;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

Answer asked(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STATROOM_TODAY"), QStringLiteral("2026-11-09"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STATROOM_PROGRAM), arguments);
    Answer answer;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

struct City
{
    QTemporaryDir folder;
    QString file = folder.filePath("c.statroom");

    City()
    {
        write("d.json", statroom::testing::movingCity);
        if (asked({"new", file}).code != 0 || asked({"define", file, folder.filePath("d.json")}).code != 0)
            qFatal("no city");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return out.fileName();
    }
    int revisions() const { return int(asked({"list", file, "history", "--json"}).array().size()); }
};

QJsonObject lineOf(const QJsonObject &answer, const QString &file, const QString &text)
{
    for (const QJsonValue &line : answer["lines"].toArray())
        if (line["file"] == file && line["text"] == text)
            return line.toObject();
    return {};
}

} // namespace

/// `statroom import FILE FOLDER` and `statroom refresh`.
class FolderCommandTest : public QObject
{
    Q_OBJECT

private slots:
    /// A further sheet with numbers is answered with 1, unless somebody said which sheet is meant.
    void sheetsThatAreNotRead()
    {
        City city;
        const auto cells = [](int n, const QList<QByteArray> &texts) {
            QByteArray xml = "<row r=\"" + QByteArray::number(n) + "\">";
            for (const QByteArray &text : texts)
                xml += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
            return xml + "</row>";
        };
        const QByteArray heading = cells(1, {"metric", "2025-07", "2025-08"});
        const QString path =
            city.write("two.xlsx",
                       statroom::testing::zipped(statroom::testing::xlsxParts(
                           {{"Fire", heading + cells(2, {"FIRE-CALLS", "1", "2"}) + cells(3, {"INJURIES", "0", "1"})},
                            {"Police", heading + cells(2, {"INJURIES", "3", "4"})}})));
        const Answer first = asked({"import", city.file, path, "--department", "FIRE", "--create", "--json"});
        QVERIFY2(first.code == 1, first.err);
        const QJsonArray unread = first.object()["unread"].toArray();
        QCOMPARE(unread.size(), 1);
        QCOMPARE(unread[0]["sheet"].toString(), "Police");
        QVERIFY(unread[0]["needs_person"].toBool() && unread[0]["row"].isNull());
        const Answer told = asked({"import", city.file, path, "--department", "FIRE", "--dry-run"});
        QCOMPARE(told.code, 1);
        QVERIFY2(told.out.contains("tables not read: 1") && told.err.contains("Police"), told.out + told.err);
        const Answer chosen =
            asked({"import", city.file, path, "--department", "FIRE", "--sheet", "Fire", "--save", "fire", "--json"});
        QVERIFY2(chosen.code == 0, chosen.err);
        QVERIFY(!chosen.object()["unread"][0]["needs_person"].toBool());
        const Answer again = asked({"refresh", city.file, "--json"});
        QVERIFY2(again.code == 0, again.err);
        QCOMPARE(again.array()[0].toObject()["status"].toString(), "unchanged");
    }

    void aFolderInOneRevision()
    {
        City city;
        const MovingFolder folder(city.folder.filePath("in"));
        const int before = city.revisions();
        const Answer dry = asked({"import", city.file, folder.path(), "--create", "--dry-run", "--json"});
        QVERIFY2(dry.code == 1, dry.err);
        QCOMPARE(city.revisions(), before);
        QVERIFY(dry.object()["revision"].isNull());
        QCOMPARE(dry.object()["files"].toInt(), MovingFolder::files);

        const QString signedFolder = city.folder.filePath("signed");
        const QString report = city.folder.filePath("report.csv");
        const Answer done = asked({"import", city.file, folder.path(), "--create", "--report", report, "--json",
                                   "--sign-off", signedFolder, "--author", "Ana"});
        QVERIFY2(done.code == 1, done.err);
        const QJsonObject answer = done.object();
        QCOMPARE(city.revisions(), before + 1);
        QCOMPARE(answer["added"], dry.object()["added"]);
        QVERIFY(answer["added"].toInt() > 50);
        QCOMPARE(answer["conflicts"].toArray().size(), 1);
        QCOMPARE(answer["conflicts"][0]["period"].toString(), "2025-08");
        const QJsonObject overtime = lineOf(answer, "Fire 2025-26.xlsx", "OT hrs");
        QCOMPARE(overtime["fate"].toString(), "waits");
        QCOMPARE(overtime["confidence"].toString(), "similar");
        QCOMPARE(overtime["offers"][0]["metric"].toString(), "OVERTIME");
        QVERIFY(!overtime["why"].toString().isEmpty());
        QCOMPARE(lineOf(answer, "Water.csv", "Hydrants painted")["confidence"].toString(), "created");
        QCOMPARE(lineOf(answer, "Police clearance.csv", "Clearance rate")["fate"].toString(), "taken");
        for (const QJsonValue &sheet : answer["sheets"].toArray()) {
            if (sheet["file"] == "Fire cut off.xlsx")
                QCOMPARE(sheet["status"].toString(), "failed");
            if (sheet["sheet"] == "Old")
                QCOMPARE(sheet["status"].toString(), "left_out");
        }
        QFile csv(report);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.startsWith("file,sheet,row,text,department,metric,category,confidence,fate,"));
        QVERIFY(text.contains("Fire 2025-26.xlsx,Data,6,OT hrs,FIRE,,,similar,waits,"));

        // One sheet to sign for each department, as PDF and as a workbook that opens.
        const QStringList sheets = QDir(signedFolder).entryList(QDir::Files, QDir::Name);
        QVERIFY2(sheets.contains("sign-off-FIRE.pdf") && sheets.contains("sign-off-LIB.xlsx"),
                 qPrintable(sheets.join(' ')));
        const auto book = Workbook::open(signedFolder + "/sign-off-FIRE.xlsx");
        QVERIFY(book);
        QString told;
        QVERIFY(book->eachRow(0, [&](const SheetRow &row) {
            for (const SheetCell &cell : row.cells)
                told += cell.text + '|';
            return true;
        }));
        for (const char *part : {"Emergency calls", "FIRE-CALLS", "exact name", "OT hrs", "Name and signature", "Ana"})
            QVERIFY2(told.contains(QLatin1String(part)), part);

        // Again: nothing new, and what waited still waits.
        const Answer again = asked({"import", city.file, folder.path(), "--create", "--json"});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.object()["added"].toInt() + again.object()["changed"].toInt(), 0);
        QCOMPARE(city.revisions(), before + 1);
        // Then the similar ones are accepted, and remembered by every later import.
        const Answer accepted = asked({"import", city.file, folder.path(), "--create", "--accept-similar", "--json"});
        QCOMPARE(lineOf(accepted.object(), "Fire 2025-26.xlsx", "OT hrs")["metric"].toString(), "OVERTIME");
        QVERIFY(accepted.object()["added"].toInt() > 0);
        const QString next = city.write("november.csv", "Department,Measure,Nov-25\nFIRE,OT hrs,77\n");
        const Answer single = asked({"import", city.file, next, "--dry-run"});
        QVERIFY2(single.err.contains("“OT hrs” taken for OVERTIME (remembered)."), single.err);
        const Answer exported = asked({"export", city.file, "--definitions", "-o", city.folder.filePath("out.json")});
        QCOMPARE(exported.code, 0);
        QFile out(city.folder.filePath("out.json"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("\"text\": \"OT hrs\", \"means\": \"metric\""));
        QCOMPARE(asked({"check", city.file}).code, 0);
    }

    void whatAFolderDoesNotTake_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("a mapping") << QStringList{"--map", "period=Month"};
        QTest::newRow("a name") << QStringList{"--save", "x"};
        QTest::newRow("a sheet") << QStringList{"--sheet", "Data"};
    }
    void whatAFolderDoesNotTake()
    {
        QFETCH(QStringList, options);
        City city;
        city.write("in/a.csv", "Measure,Jul-25\nx,1\n");
        QCOMPARE(asked(QStringList{"import", city.file, city.folder.filePath("in")} + options).code, 2);
    }
    void whatAFileDoesNotTake()
    {
        City city;
        const QString file = city.write("a.csv", "Measure,Jul-25\nFIRE-CALLS,1\n");
        for (const QStringList &options :
             {QStringList{"--accept-similar"}, {"--hidden"}, {"--sign-off", "x"}, {"--since-last"}, {"--pattern", "*"}})
            QCOMPARE(asked(QStringList{"import", city.file, file, "--department", "FIRE"} + options).code, 2);
        QCOMPARE(asked({"import", city.file, city.folder.filePath("nothing")}).code, 3);
    }

    void savedImportsAreRefreshed()
    {
        City city;
        QVERIFY(asked({"refresh", city.file}).out.contains("No import is saved"));
        QVERIFY(QJsonDocument::fromJson(asked({"refresh", city.file, "--json"}).out).isArray());
        const QString calls = city.write("in/calls-2026-09.csv", "Measure,Sep-26\nFIRE-CALLS,40\n");
        const Answer saved = asked({"import", city.file, calls, "--department", "FIRE", "--create", "--save", "Calls",
                                    "--pattern", "calls-*.csv", "--json"});
        QVERIFY2(saved.code == 0, saved.err);
        QCOMPARE(saved.object()["added"].toInt(), 1);
        const QString visits = city.write("in/visits.csv", "Measure,Sep-26\nLIB-VISITS,5\n");
        QCOMPARE(asked({"import", city.file, visits, "--department", "LIB", "--create", "--save", "Visits"}).code, 0);
        const QJsonArray list = asked({"list", city.file, "imports", "--json"}).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["name"].toString(), "Calls");
        QCOMPARE(list[0]["path"].toString(), "in/calls-*.csv");
        QCOMPARE(list[0]["department"].toString(), "FIRE");
        QCOMPARE(list[0]["status"].toString(), "ready");
        QVERIFY(!list[0]["last"].toString().isEmpty());

        const int before = city.revisions();
        const Answer nothing = asked({"refresh", city.file, "--json"});
        QVERIFY2(nothing.code == 0, nothing.err);
        for (const QJsonValue &one : nothing.array())
            QCOMPARE(one["status"].toString(), "unchanged");
        QCOMPARE(city.revisions(), before);

        // A new file and a vanished one: the one is taken, the other told.
        QTest::qSleep(1100);
        city.write("in/calls-2026-10.csv", "Measure,Oct-26\nFIRE-CALLS,44\n");
        QVERIFY(QFile::remove(visits));
        const Answer dry = asked({"refresh", city.file, "--dry-run", "--json"});
        QCOMPARE(dry.array().at(0)["status"].toString(), "ready");
        QCOMPARE(city.revisions(), before);
        const Answer done = asked({"refresh", city.file, "--json"});
        QCOMPARE(done.code, 1);
        const QJsonArray answers = done.array();
        QCOMPARE(answers[0]["status"].toString(), "refreshed");
        QCOMPARE(answers[0]["added"].toInt(), 1);
        QVERIFY(answers[0]["revision"].toInt() > 0);
        QVERIFY(answers[0]["source"].toString().endsWith("calls-2026-10.csv"));
        QCOMPARE(answers[1]["status"].toString(), "missing");
        QVERIFY(answers[1]["problem"].toString().contains("visits.csv"));
        QCOMPARE(city.revisions(), before + 1);
        // One alone, in words; the same again says nothing new.
        const Answer one = asked({"refresh", city.file, "--only", "calls"});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.out.contains("Nothing to change"), one.out);
        QCOMPARE(asked({"refresh", city.file, "--only", "Nobody"}).code, 2);
        QCOMPARE(asked({"check", city.file}).code, 0);
    }
};

QTEST_GUILESS_MAIN(FolderCommandTest)
#include "FolderCommandTest.moc"
