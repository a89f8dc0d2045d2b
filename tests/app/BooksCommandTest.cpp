// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Spreadsheet.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace statroom;

namespace {

const QByteArray city = R"({
 "departments": [{"code": "FIRE", "name": "Fire"}, {"code": "PARK", "name": "Parks"}],
 "people": [{"name": "Fire data coordinator", "email": "fire@town.example", "roles": [{"role": "coordinator", "department": "FIRE"}]},
  {"name": "Park keeper", "email": "park@town.example", "roles": [{"role": "coordinator", "department": "PARK"}]}],
 "metrics": [{"code": "RESP", "name": "Response within 6 minutes", "unit": "%", "kind": "rate", "lower_bound": 0, "upper_bound": 1},
  {"code": "CALLS", "name": "Calls", "kind": "count"}, {"code": "TREES", "name": "Trees", "kind": "count"}],
 "series": [{"department": "FIRE", "metric": "RESP"}, {"department": "FIRE", "metric": "CALLS"}, {"department": "PARK", "metric": "TREES"}],
 "holidays": [{"date": "2026-11-10", "name": "Founders Day"}]})";

} // namespace

/// `statroom workbooks` and `statroom collect`, as a script calls them.
class BooksCommandTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static Answer say(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STATROOM_TODAY"), QStringLiteral("2026-11-09"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STATROOM_PROGRAM), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(say({"new", path("c.statroom"), "--city", "Testburg"}).code, 0);
        QFile file(path("d.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(city) == city.size());
        file.close();
        QCOMPARE(say({"define", path("c.statroom"), file.fileName()}).code, 0);
    }

    void outAndIn()
    {
        const QString file = path("c.statroom");
        const Answer out = say({"workbooks", file, "--period", "2026-10", "-o", path("books"), "--json"});
        QVERIFY2(out.code == 0, out.err);
        QCOMPARE(out.json()["period"].toString(), QStringLiteral("2026-10"));
        const QJsonArray files = out.json()["files"].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].toObject()["department"].toString(), QStringLiteral("FIRE"));
        QCOMPARE(files[0].toObject()["state"].toString(), QStringLiteral("written"));
        QCOMPARE(files[0].toObject()["missing"].toInt(), 2);
        // The 10th is a holiday.
        QCOMPARE(files[0].toObject()["due"].toString(), QStringLiteral("2026-11-11"));
        // Without a period it is the month whose due day comes next.
        QCOMPARE(say({"workbooks", file, "-o", path("books"), "--json"}).json()["period"].toString(),
                 QStringLiteral("2026-10"));
        QFile::remove(path("books/PARK-2026-10.xlsx"));

        Spreadsheet sheet(path("books/FIRE-2026-10.xlsx"));
        sheet.number(QStringLiteral("Response within 6 minutes"), BookField::Part, 40);
        sheet.number(QStringLiteral("Response within 6 minutes"), BookField::Whole, 42);
        sheet.number(QStringLiteral("Calls"), BookField::Value, 118);
        sheet.sortBackwards(QStringLiteral("name"));
        sheet.save(path("books/FIRE-2026-10.xlsx"));

        const Answer dry = say({"collect", file, path("books"), "--dry-run", "--hand-in", "--json"});
        QVERIFY2(dry.code == 1, dry.err);
        QCOMPARE(dry.json()["taken"].toInt(), 2);
        QCOMPARE(say({"status", file, "--metric", "CALLS", "--as-of", "2026-10", "--json"}).out.contains("118"), false);

        const Answer in = say(
            {"collect", file, path("books"), "--hand-in", "--reminders", path("mail"), "--author", "Olga", "--json"});
        QVERIFY2(in.code == 1, in.err);
        const QJsonArray departments = in.json()["departments"].toArray();
        QCOMPARE(departments[0].toObject()["state"].toString(), QStringLiteral("returned"));
        QVERIFY(departments[0].toObject()["handed_in"].toBool());
        QVERIFY(departments[0].toObject()["revision"].toInt() > 0);
        QCOMPARE(departments[1].toObject()["state"].toString(), QStringLiteral("missing"));
        QCOMPARE(departments[1].toObject()["missing"].toArray(), QJsonArray{QStringLiteral("Trees")});
        const QJsonArray reminders = in.json()["reminders"].toArray();
        QCOMPARE(reminders.size(), 1);
        QCOMPARE(reminders[0].toObject()["to"].toString(), QStringLiteral("Park keeper <park@town.example>"));
        QFile mail(path("mail/PARK-2026-10.eml"));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const QByteArray text = mail.readAll();
        QVERIFY(text.contains("X-Unsent: 1\r\n") && text.contains("To: \"Park keeper\" <park@town.example>\r\n"));
        const QJsonArray status =
            QJsonDocument::fromJson(say({"status", file, "--as-of", "2026-10", "--json"}).out).array();
        for (const QJsonValue &row : status) {
            if (row.toObject()["metric"].toString() == QLatin1String("CALLS"))
                QCOMPARE(row.toObject()["value"].toDouble(), 118.0);
            if (row.toObject()["metric"].toString() == QLatin1String("RESP"))
                QCOMPARE(row.toObject()["value"].toDouble(), 40.0 / 42);
        }
        const QByteArray history = say({"list", file, "history", "--json"}).out;
        QVERIFY(history.contains("Fire data coordinator") && history.contains("collected by Olga"));

        const Answer again = say({"collect", file, path("books"), "--hand-in", "--json"});
        QCOMPARE(again.json()["taken"].toInt(), 0);
        QCOMPARE(say({"list", file, "history", "--json"}).out, history);
        QCOMPARE(say({"check", file}).code, 0);
        // A file that came back filled in is not written over.
        const Answer kept =
            say({"workbooks", file, "--period", "2026-10", "--department", "FIRE", "-o", path("books")});
        QCOMPARE(kept.code, 1);
        QVERIFY2(kept.out.contains("left as it is"), kept.out + kept.err);
    }

    void overdueGoesByWorkingDays()
    {
        const QJsonArray late =
            QJsonDocument::fromJson(say({"list", path("c.statroom"), "overdue", "--json"}).out).array();
        for (const QJsonValue &entry : late)
            QVERIFY(entry.toObject()["due"].toString() < QStringLiteral("2026-11-09"));
    }

    void wrongUse()
    {
        const QString file = path("c.statroom");
        QCOMPARE(say({"workbooks", file}).code, 2);
        QCOMPARE(say({"workbooks", file, "-o", path("x"), "--period", "2026-Q3"}).code, 2);
        QCOMPARE(say({"workbooks", file, "-o", path("x"), "--department", "POL"}).code, 3);
        QCOMPARE(say({"collect", file}).code, 2);
        QCOMPARE(say({"collect", file, path("nowhere.xlsx")}).code, 3);
        const Answer foreign = say({"collect", file, path("d.json")});
        QCOMPARE(foreign.code, 1);
        QVERIFY(foreign.out.contains("d.json"));
    }
};

QTEST_GUILESS_MAIN(BooksCommandTest)
#include "BooksCommandTest.moc"
