// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/GoalReading.h"
#include "storage/CityFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A city in a folder of its own, spoken to by the command line alone.
class SpokenCity
{
public:
    SpokenCity() { need({"new", path(), "--city", "Testburg"}); }

    QString path() const { return m_folder.filePath(QStringLiteral("c.statroom")); }
    Answer say(const QStringList &arguments) const
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
    void need(const QStringList &arguments) const
    {
        const Answer answer = say(arguments);
        if (answer.code > 1)
            qFatal("%s: %s", qPrintable(arguments.join(' ')), answer.err.constData());
    }
    Answer define(const QByteArray &json) const
    {
        QFile file(m_folder.filePath(QStringLiteral("d.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write");
        file.close();
        return say({"define", path(), file.fileName()});
    }
    Answer on(const QString &day, const QString &category, const QString &value) const
    {
        return say({"record", path(), "--department", "CODE", "--metric", "VACANT", "--category", category, "--on", day,
                    "--value", value});
    }
    QJsonObject goal(const QString &code, const QString &asOf) const
    {
        const Answer answer = say({"goal", path(), "--goal", code, "--as-of", asOf, "--json"});
        if (answer.code != 0)
            qFatal("goal: %s", answer.err.constData());
        return answer.json();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray houses = R"({
 "departments": [{"code": "CODE", "name": "Code enforcement"}],
 "metrics": [{"code": "VACANT", "name": "Vacant houses addressed", "unit": "houses", "kind": "count", "direction": "up"}],
 "breakdowns": [{"metric": "VACANT", "name": "outcome", "categories": ["Demolished", "Deconstructed", "Repaired", "Repaired & Occupied"]}],
 "goals": [{"code": "VACANT1000", "statement": "1,000 houses in 1,000 days", "theme": "Homes", "owner": "Mayor", "kind": "countdown", "start": "2013-02-28",
   "days": 1000, "target": 1000, "unit": "houses", "baseline": 0, "direction": "up",
   "done": [{"department": "CODE", "metric": "VACANT", "categories": ["Demolished", "Deconstructed", "Repaired", "Repaired & Occupied"]}],
   "committed": [{"department": "CODE", "metric": "VACANT", "categories": ["Under contract"], "measure": "level"}]}]})";

} // namespace

class GoalCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void byTheSeasons()
    {
        SpokenCity city;
        QByteArray seasonal = houses;
        seasonal.replace("\"direction\": \"up\",\n   \"done\"",
                         "\"direction\": \"up\", \"expectation\": \"seasonal\",\n   \"done\"");
        QVERIFY(seasonal != houses);
        QCOMPARE(city.define(seasonal).code, 0);
        // Nothing before the start shows seasons: a straight line, and it is said.
        QCOMPARE(city.on("2013-03-05", "Demolished", "40").code, 0);
        QJsonObject goal = city.goal("VACANT1000", "2013-03-31");
        QCOMPARE(goal["expectation"], "straight");
        QVERIFY(goal["notes"].toArray().contains("It is to follow the seasons, but no full year of numbers before 28 "
                                                 "Feb 2013 shows them: a straight line is "
                                                 "used."));
        // A year in which all happened in June.
        for (QDate day(2012, 1, 10); day < QDate(2013, 2, 1); day = day.addMonths(1))
            QCOMPARE(city.on(day.toString(Qt::ISODate), "Demolished", day.month() == 6 ? "120" : "0").code, 0);
        goal = city.goal("VACANT1000", "2013-03-31");
        QCOMPARE(goal["expectation"], "seasonal");
        QCOMPARE(goal["expected"].toDouble(), 0.0);
        QCOMPARE(city.on("2013-07-01", "Demolished", "0").code, 0);
        QCOMPARE(city.goal("VACANT1000", "2013-07-01")["expected"].toDouble(), 1000.0 / 3);
        QVERIFY(goal["why"].toString().contains("where the seasons of earlier years would have 0"));
        // It comes out as it went in, and a level has no shares of a year.
        const QString written = city.path() + QStringLiteral(".json");
        QCOMPARE(city.say({"export", city.path(), "--definitions", "-o", written}).code, 0);
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"expectation\": \"seasonal\""));
        QByteArray level = seasonal;
        level.replace("\"kind\": \"countdown\"", "\"kind\": \"level\"");
        const Answer refused = city.define(level);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("shares of a year"), refused.err.constData());
    }

    void answers()
    {
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        QCOMPARE(city.on("2013-03-05", "Demolished", "12").code, 0);
        QCOMPARE(city.on("2013-03-20", "Repaired", "8").code, 0);
        QCOMPARE(city.on("2013-03-10", "Under contract", "30").code, 0);
        QCOMPARE(city.on("2013-03-25", "Under contract", "25").code, 0);
        QJsonObject goal = city.goal("vacant1000", "2013-03-22");
        for (const char *key : {"goal",
                                "statement",
                                "start",
                                "deadline",
                                "target",
                                "as_of",
                                "state",
                                "done",
                                "committed",
                                "pledged",
                                "categories",
                                "elapsed_days",
                                "remaining_days",
                                "expected",
                                "variance",
                                "pace_ratio",
                                "required_per_day",
                                "rate_per_day",
                                "recent_per_month",
                                "required_per_month",
                                "projected_at_deadline",
                                "projected_finish",
                                "interval",
                                "chance",
                                "reached_on",
                                "status",
                                "pace",
                                "why"})
            QVERIFY2(goal.contains(QLatin1String(key)), key);
        QCOMPARE(goal["goal"], "VACANT1000");
        QCOMPARE(goal["deadline"], "2015-11-24");
        QCOMPARE(goal["state"], "running");
        QCOMPARE(goal["done"], 20);
        QCOMPARE(goal["committed"], 30);
        QCOMPARE(goal["pledged"], 50);
        QCOMPARE(goal["categories"].toObject()["Demolished"].toObject(), (QJsonObject{{"done", 12}, {"committed", 0}}));
        QCOMPARE(goal["categories"].toObject()["Under contract"].toObject()["committed"], 30);
        QCOMPARE(goal["elapsed_days"], 23);
        QCOMPARE(goal["expected"], 23);
        QCOMPARE(goal["reached_on"], QJsonValue(QJsonValue::Null));
        QCOMPARE(goal["interval"], QJsonValue(QJsonValue::Null));
        QCOMPARE(goal["status"], "red");
        // It holds until it is replaced, and is no part of what was counted in the month.
        QCOMPARE(city.goal("VACANT1000", "2013-03-31")["committed"], 25);
        QCOMPARE(city.goal("VACANT1000", "2013-09")["committed"], 25);
        const Answer status = city.say({"status", city.path(), "--metric", "VACANT", "--as-of", "2013-03", "--json"});
        QCOMPARE(QJsonDocument::fromJson(status.out).array()[0].toObject()["value"], 20);
        const Answer pledge = city.say({"status", city.path(), "--metric", "VACANT", "--category", "Under contract",
                                        "--as-of", "2013-03", "--json"});
        QCOMPARE(QJsonDocument::fromJson(pledge.out).array()[0].toObject()["value"], 25);
        QCOMPARE(city.say({"check", city.path()}).code, 0);
        // Typed for the month as a whole, it is what holds at its end.
        QCOMPARE(city.say({"record", city.path(), "--department", "CODE", "--metric", "VACANT", "--category",
                           "Under contract", "--period", "2013-03", "--value", "27"})
                     .code,
                 0);
        QCOMPARE(city.goal("VACANT1000", "2013-03-30")["committed"], 25);
        QCOMPARE(city.goal("VACANT1000", "2013-04-02")["committed"], 27);

        const Answer list = city.say({"list", city.path(), "goals", "--json"});
        QCOMPARE(QJsonDocument::fromJson(list.out).array(),
                 (QJsonArray{QJsonObject{{"goal", "VACANT1000"},
                                         {"statement", "1,000 houses in 1,000 days"},
                                         {"status", "red"},
                                         {"pace", "red"},
                                         {"closed", QJsonValue(QJsonValue::Null)}}}));
        const Answer text = city.say({"goal", city.path(), "--goal", "VACANT1000", "--as-of", "2013-03-22"});
        QVERIFY2(text.out.contains("20 of 1000") && text.out.contains("done: 12 Demolished")
                     && text.out.contains("committed: 30 Under contract"),
                 text.out.constData());
        const Answer before = city.say({"goal", city.path(), "--goal", "VACANT1000", "--recorded", "2", "--json"});
        QCOMPARE(before.json()["done"], QJsonValue(QJsonValue::Null));
    }

    void refuses()
    {
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        QCOMPARE(city.say({"goal", city.path()}).code, 2);
        QCOMPARE(city.say({"goal", city.path(), "--goal", "NONE"}).code, 1);
        QCOMPARE(city.say({"goal", city.path(), "--goal", "VACANT1000", "--as-of", "yesterday"}).code, 2);
        const Answer noDay = city.say({"goal", city.path(), "--goal", "VACANT1000", "--as-of", "2013-02-30"});
        QVERIFY(noDay.code == 2 && noDay.err.contains("no day of the calendar"));
        QCOMPARE(city.say({"goal", city.path(), "--goal", "VACANT1000", "--recorded", "99"}).code, 3);
        QCOMPARE(city.say({"goal", city.path() + "x", "--goal", "VACANT1000"}).code, 3);
    }

    /// What came in until April; the months after it are asked for, and nobody sent them.
    void monthsNotInAreNotZero()
    {
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        QCOMPARE(city.on("2013-03-05", "Demolished", "12").code, 0);
        QCOMPARE(city.on("2013-04-20", "Demolished", "8").code, 0);
        const QJsonObject then = city.goal("VACANT1000", "2013-04-30");
        QJsonObject later = city.goal("VACANT1000", "2013-07-15");
        QCOMPARE(later["as_of"], "2013-04-30");
        for (const char *key : {"done", "expected", "variance", "elapsed_days", "remaining_days", "required_per_month",
                                "projected_at_deadline", "pace", "state"})
            QCOMPARE(later[QLatin1String(key)], then[QLatin1String(key)]);
        QVERIFY2(later["notes"].toArray().last().toString()
                     == "The figures are those of 30 Apr 2013, the last day with numbers; May and June 2013 are not "
                        "in yet.",
                 qPrintable(later["notes"].toArray().last().toString()));
        // A month that is entered as 0 is one.
        QCOMPARE(city.on("2013-05-31", "Demolished", "0").code, 0);
        later = city.goal("VACANT1000", "2013-07-15");
        QCOMPARE(later["as_of"], "2013-05-31");
        QCOMPARE(later["done"], 20);
        QCOMPARE(later["variance"], 20 - later["expected"].toDouble());
        later = city.goal("VACANT1000", "2099-01-01");
        QCOMPARE(later["as_of"], "2013-05-31");
        QCOMPARE(later["state"], "overdue");
        QCOMPARE(later["projected_finish"], QJsonValue(QJsonValue::Null));
        QVERIFY2(later["why"].toString().contains("overdue by 30354 days."), qPrintable(later["why"].toString()));
    }

    void closedAsItWas()
    {
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        QCOMPARE(city.on("2013-03-05", "Demolished", "12").code, 0);
        QCOMPARE(
            city.define(
                    R"({"goals": [{"code": "VACANT1000", "closed": {"state": "withdrawn", "on": "2013-03-31", "reason": "The state took it over"}}]})")
                .code,
            0);
        // What is corrected later no longer changes how the promise ended.
        QCOMPARE(city.on("2013-03-05", "Demolished", "40").code, 0);
        const QJsonObject goal = city.goal("VACANT1000", "2014-01-01");
        QCOMPARE(goal["done"], 12);
        QCOMPARE(goal["as_of"], "2013-03-31");
        // They go with the definitions into another file, and closing it the same way again changes nothing.
        const Answer exported = city.say({"export", city.path(), "--definitions", "-o", city.path() + ".json"});
        QCOMPARE(exported.code, 0);
        QFile definitions(city.path() + ".json");
        QVERIFY(definitions.open(QIODevice::ReadOnly));
        QVERIFY(definitions.readAll().contains("\"done\": 12, \"committed\": 0"));
        QVERIFY(city.say({"define", city.path(), city.path() + ".json"}).out.startsWith("Nothing to change"));
        QCOMPARE(goal["closed"].toObject()["state"], "withdrawn");
        QVERIFY2(goal["why"].toString().startsWith("Closed as withdrawn on 31 Mar 2013: 12 of"),
                 qPrintable(goal["why"].toString()));
        // Why is said wherever the promise is told of, and the list says that it is closed.
        QVERIFY(city.say({"goal", city.path(), "--goal", "VACANT1000"})
                    .out.contains("\nWhy it was closed: The state took "));
        const Answer list = city.say({"list", city.path(), "goals", "--json"});
        QCOMPARE(QJsonDocument::fromJson(list.out).array()[0].toObject()["closed"], "withdrawn");
        const QString page = city.path() + ".html";
        QCOMPARE(city.say({"export", city.path(), "--goal", "VACANT1000", "-o", page}).code, 0);
        QFile html(page);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("Why it was closed: The state took it over."));
    }

    void exports()
    {
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        QCOMPARE(city.on("2013-03-05", "Demolished", "12").code, 0);
        QCOMPARE(city.on("2013-04-20", "Repaired", "8").code, 0);
        for (const char *ending : {"pdf", "html", "png", "svg", "csv", "json"}) {
            const QString path = city.path() + u'.' + QLatin1String(ending);
            const Answer answer =
                city.say({"export", city.path(), "--goal", "VACANT1000", "--as-of", "2013-04-30", "-o", path});
            QVERIFY2(answer.code == 0, answer.err.constData());
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.size() > 100, ending);
            const QByteArray bytes = file.readAll();
            if (path.endsWith("csv"))
                QVERIFY2(bytes.contains("\r\n2013-03-31,12,") && bytes.contains("\r\n2013-04-30,12,"),
                         bytes.constData());
            if (path.endsWith("json"))
                QCOMPARE(QJsonDocument::fromJson(bytes).object()["done"], 20);
            if (path.endsWith("html"))
                QVERIFY(bytes.contains("1,000 houses in 1,000 days") && !bytes.contains("<script"));
        }
        const QString spanish = city.path() + ".es.html";
        QCOMPARE(city.say({"export", city.path(), "--goal", "VACANT1000", "--locale", "es", "-o", spanish}).code, 0);
        QFile page(spanish);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray told = page.readAll();
        QVERIFY(told.contains("<html lang=\"es\">") && told.contains("Los n\u00fameros")
                && !told.contains("The numbers"));
        QVERIFY(city.define(R"({"goals": [{"code": "RADIO", "statement": "New radio", "kind": "milestones", "start":
            "2013-01-01", "deadline": "2013-12-31", "milestones": [{"name": "Signed", "due": "2013-02-01", "done":
            "2013-03-02", "evidence": "Contract 7"}, {"name": "In service", "due": "2013-12-01"}]}]})")
                    .code
                == 0);
        const QString steps = city.path() + ".steps.csv";
        QCOMPARE(city.say({"export", city.path(), "--goal", "RADIO", "--as-of", "2013-04-30", "-o", steps}).code, 0);
        QFile csv(steps);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(),
                 "step,due,done,evidence\r\nSigned,2013-02-01,2013-03-02,Contract 7\r\nIn service,2013-12-01,,\r\n");
        QCOMPARE(city.say({"export", city.path(), "--goal", "NONE", "-o", city.path() + ".pdf"}).code, 1);
        QCOMPARE(city.say({"export", city.path(), "--goal", "VACANT1000", "-o", city.path() + ".xlsx"}).code, 2);
        QCOMPARE(
            city.say({"export", city.path(), "--goal", "VACANT1000", "--metric", "VACANT", "-o", city.path() + ".pdf"})
                .code,
            2);
        QCOMPARE(city.say({"picture", city.path(), "--page", "goal", "--goal", "VACANT1000", "--as-of", "2013-04-30",
                           "--size", "1024x768", "-o", city.path() + ".png"})
                     .code,
                 0);
    }

    /// The city's own parcels: what was done, and how late it looked, day by day.
    void southBend()
    {
        const QString parcels = QStringLiteral(STATROOM_SHARED "/data/southbend-vacant/Abandoned_Property_Parcels.csv");
        if (QStringLiteral(STATROOM_SHARED).isEmpty() || !QFile::exists(parcels))
            QSKIP("the parcels are not here");
        SpokenCity city;
        QCOMPARE(city.define(houses).code, 0);
        city.need({"import", city.path(), parcels, "--layout", "records", "--department", "CODE", "--metric", "VACANT",
                   "--map", "date=Date_of_Outcome", "--map", "category=Outcome_Status", "--breakdown", "outcome",
                   "--create"});
        const auto done = [&](const QString &day) {
            return city.goal("VACANT1000", day)["done"].toInt();
        };
        QCOMPARE(done("2014-03-24"), 138);
        QCOMPARE(done("2014-07-10"), 271);
        QCOMPARE(done("2015-09-22"), 889);
        QCOMPARE(city.on("2015-09-22", "Under contract", "126").code, 0);
        const QJsonObject declared = city.goal("VACANT1000", "2015-09-22");
        QCOMPARE(declared["done"], 889);
        QCOMPARE(declared["committed"], 126);
        QCOMPARE(declared["pledged"], 1015);
        const QJsonObject classes = declared["categories"].toObject();
        const auto of = [&](const char *name) {
            return classes[QLatin1String(name)].toObject()["done"].toInt();
        };
        QCOMPARE(of("Demolished") + of("Deconstructed"), 521);
        QCOMPARE(of("Repaired") + of("Repaired & Occupied"), 368);
        QVERIFY2(declared["why"].toString().contains("met by the pledge and not by the finished work"),
                 qPrintable(declared["why"].toString()));
        const QJsonObject last = city.goal("VACANT1000", "2015-11-24");
        QCOMPARE(last["done"], 1003);
        QCOMPARE(last["state"], "reached");
        QCOMPARE(last["reached_on"], "2015-11-20");
        QCOMPARE(city.say({"check", city.path()}).code, 0);

        auto file = CityFile::open(city.path(), CityFile::Access::ReadOnly);
        QVERIFY(file.ok());
        const auto catalogue = (*file)->catalogue();
        auto reading = GoalReading::read((*file)->reader(), catalogue, catalogue->goal(u"VACANT1000")->id);
        QVERIFY(reading.ok());
        QDate firstAhead, lastBehind;
        for (QDate day = reading->goal().start; day <= reading->goal().deadline; day = day.addDays(1)) {
            const GoalStanding standing = reading->at(day);
            const bool behind = standing.done.value_or(0) < standing.pace.expected;
            QCOMPARE(standing.pace.ahead, !behind);
            if (behind)
                lastBehind = day;
            else if (!firstAhead.isValid())
                firstAhead = day;
        }
        QCOMPARE(firstAhead, QDate(2015, 10, 29));
        QCOMPARE(lastBehind, QDate(2015, 11, 17));
        const GoalStanding late = reading->at(QDate(2015, 10, 28));
        QCOMPARE(late.worst, 258.0);
        QCOMPARE(late.worstOn, QDate(2014, 3, 23));
        QCOMPARE(reading->at(QDate(2015, 10, 29)).pace.elapsed, 974);
        // By its own history it had no chance in July 2014, and was kept.
        const GoalStanding july = reading->at(QDate(2014, 7, 10));
        QVERIFY(july.projection && july.projection->chance && *july.projection->chance < 0.05);
        QCOMPARE(july.paceStatus, Status::Off);
    }
};

QTEST_GUILESS_MAIN(GoalCommandTest)
#include "GoalCommandTest.moc"
