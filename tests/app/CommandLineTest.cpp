// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace {

struct Answer
{
    int code = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

Answer statroom(const QStringList &arguments, const QByteArray &input = {}, qint64 fileSizeLimit = 0)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STATROOM_TODAY"), QStringLiteral("2026-11-09"));
    process.setProcessEnvironment(environment);
    if (fileSizeLimit > 0)
        process.setChildProcessModifier([=] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(fileSizeLimit), rlim_t(fileSizeLimit)};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    process.start(QStringLiteral(STATROOM_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (!process.waitForFinished(60'000))
        process.kill();
    answer.crashed = process.exitStatus() != QProcess::NormalExit;
    answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const char *definitions = R"({
  "city": {"name": "Riverbend", "fiscal_year_start": 7, "fiscal_year_named_by": "end", "tolerance": 0.1},
  "departments": [{"code": "FIRE", "name": "Fire"}, {"code": "LIB", "name": "Library"}],
  "people": [{"name": "Fire data coordinator", "roles": [{"role": "coordinator", "department": "FIRE", "from": "2024-07-01", "to": null}]}],
  "metrics": [
    {"code": "RESP", "name": "Response within 6 minutes", "unit": "%", "kind": "rate", "direction": "up", "frequency": "month", "decimals": 1,
     "lower_bound": 0, "upper_bound": 1},
    {"code": "LOANS", "name": "Loans", "unit": "", "kind": "count", "direction": "up", "frequency": "month", "decimals": 0},
    {"code": "SURVEY", "name": "Satisfied residents", "unit": "%", "kind": "rate", "direction": "up", "frequency": "year", "decimals": 0}],
  "series": [{"department": "FIRE", "metric": "RESP"}, {"department": "LIB", "metric": "LOANS"}, {"department": "LIB", "metric": "SURVEY"}],
  "targets": [{"department": "FIRE", "metric": "RESP", "from": "2025-07", "value": 0.95}]
})";

struct SmallCity
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("c.statroom"));

    SmallCity()
    {
        write(folder.filePath(QStringLiteral("d.json")), definitions);
        if (statroom({QStringLiteral("new"), file, QStringLiteral("--city"), QStringLiteral("Riverbend")}).code != 0)
            qFatal("new failed");
        const Answer defined = statroom({QStringLiteral("define"), file, folder.filePath(QStringLiteral("d.json"))});
        if (defined.code != 0)
            qFatal("define failed: %s", defined.err.constData());
    }
    Answer record(const QString &department, const QString &metric, const QString &period,
                  const QStringList &rest) const
    {
        return statroom(QStringList{QStringLiteral("record"), file, QStringLiteral("--department"), department,
                                    QStringLiteral("--metric"), metric, QStringLiteral("--period"), period}
                        + rest);
    }
    QJsonObject status(const QString &metric, const QStringList &rest = {}) const
    {
        return statroom(QStringList{QStringLiteral("status"), file, QStringLiteral("--metric"), metric,
                                    QStringLiteral("--json")}
                        + rest)
            .array()
            .at(0)
            .toObject();
    }
};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersion()
    {
        QCOMPARE(statroom({s("--version")}).code, 0);
        const Answer help = statroom({s("--help")});
        QCOMPARE(help.code, 0);
        for (const char *verb : {"new", "define", "import", "record", "list", "status", "export", "check", "backup",
                                 "undo", "goal", "chart", "spc", "before-after", "refresh"}) {
            QVERIFY2(help.out.contains(QByteArray("statroom ") + verb), verb);
            QCOMPARE(statroom({s(verb), s("--help")}).code, 0);
        }
        for (const char *named : {"sessions|actions", "--session S", "--city"})
            QVERIFY2(help.out.contains(named), named);
        QCOMPARE(statroom({s("--smoke")}).code, 0);
    }

    void wrongCallsAnswerTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{s("status")};
        QTest::newRow("unknown option") << QStringList{s("status"), s("x"), s("--nonsense")};
        QTest::newRow("too many") << QStringList{s("check"), s("a"), s("b")};
        QTest::newRow("nothing to record") << QStringList{s("record"),   s("x"), s("--department"), s("A"),
                                                          s("--metric"), s("B"), s("--period"),     s("2026-10")};
        QTest::newRow("fiscal month") << QStringList{s("new"), s("/tmp/never.statroom"), s("--fiscal-year-start"),
                                                     s("13")};
        QTest::newRow("no such command") << QStringList{s("frobnicate"), s("x.statroom")};
        QTest::newRow("list goals") << QStringList{s("list"), s("x"), s("promises")};
    }
    void wrongCallsAnswerTwo()
    {
        QFETCH(QStringList, arguments);
        const Answer a = statroom(arguments);
        QCOMPARE(a.code, 2);
        QVERIFY2(a.err.startsWith("statroom: "), a.err.constData());
        QVERIFY2(a.err.contains(" — "), a.err.constData());
        QCOMPARE(a.err.count('\n'), 1);
    }

    void badFilesAnswerThree()
    {
        QTemporaryDir folder;
        const QString junk = folder.filePath(s("junk.statroom"));
        write(junk, QByteArray(9000, 'z'));
        for (const QString &path : {junk, folder.path(), folder.filePath(s("absent.statroom"))}) {
            const Answer a = statroom({s("status"), path});
            QCOMPARE(a.code, 3);
            QVERIFY2(a.err.contains(" — "), a.err.constData());
            QCOMPARE(a.err.count('\n'), 1);
        }
        QVERIFY(!QFile::exists(folder.filePath(s("absent.statroom"))));
        SmallCity c;
        QCOMPARE(statroom({s("new"), c.file}).code, 3);
    }

    /// Calls that read a city file; what the options ask for decides between 1, 2 and 3.
    void exitCodes_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *call, int code, const char *says) {
            QTest::newRow(call) << s(call) << code << QByteArray(says);
        };
        row("status FILE --as-of sometime", 2, "sometime");
        row("status FILE --as-of 2026-13", 2, "2026-13");
        row("status FILE --recorded yesterday", 2, "yesterday");
        row("status FILE --recorded 999", 3, "999");
        row("status FILE --department NOPE", 1, "NOPE");
        row("status FILE --metric NOPE", 1, "NOPE");
        row("status FILE --category X", 2, "--metric");
        row("status FILE --locale xx", 2, "xx");
        row("status FILE --locale es --as-of 2026-10", 0, "");
        row("export FILE --metric LOANS -o OUT.txt", 2, ".pdf");
        row("export FILE --metric ALL -o OUT.json", 2, "FIRE, LIB");
        row("export FILE --metric ALL --department LIB -o OUT.json", 0, "");
        row("export FILE --definitions --observations -o OUT.json", 2, "one of");
        row("export FILE --definitions", 2, "-o");
        row("import FILE CSV --layout tall", 2, "tall");
        row("import FILE CSV --map nonsense", 2, "nonsense");
        row("import FILE CSV --map field=Day", 2, "field");
        row("import FILE CSV --aggregate most", 2, "most");
        row("import FILE CSV --layout records --map date=Day", 2, "--metric");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --covers never", 2,
            "never");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --covers 2026-09..2026-01",
            2, "ends before");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --aggregate sum", 2,
            "--map value");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --aggregate days", 2,
            "--map from");
        row("import FILE CSV --layout records --metric RESP --department FIRE --map date=Day --aggregate share", 2,
            "--met");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --met Kind=a", 2, "--met");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=When", 3, "When");
        row("import FILE CSV --layout records --metric NOPE --department LIB --map date=Day", 3, "NOPE");
        row("import FILE CSV --layout records --metric LOANS --department NOPE --map date=Day", 3, "NOPE");
        row("import FILE CSV --layout records --metric RESP --department FIRE --map date=Day", 3, "rate");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day --where Kind=z", 1,
            "No row meets");
        row("import FILE CSV --layout records --metric LOANS --department LIB --map date=Day", 0, "");
        row("import FILE NONE", 3, "no file");
        row("import FILE FILE", 3, "city file");
        row("record FILE --department LIB --metric VISITS --period 2026-09 --value 1", 2,
            "--category: adults, children");
        row("record FILE --department LIB --metric VISITS --period 2026-09 --value 1 --category adults", 0, "");
        row("define FILE CSV", 3, "");
        row("define FILE NONE", 3, "no file");
        row("list FILE departments --department NOPE", 1, "NOPE");
        row("undo FILE --revision zero", 2, "zero");
        row("backup FILE FILE", 3, "");
        row("check FILE --author Ann", 2, "author");
    }
    void exitCodes()
    {
        QFETCH(QString, call);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        SmallCity c;
        write(c.folder.filePath(s("all.json")), R"({"metrics": [{"code": "ALL", "name": "Alike"}, {"code": "VISITS"}],
            "breakdowns": [{"metric": "VISITS", "name": "age", "categories": ["adults", "children"]}],
            "series": [{"department": "FIRE", "metric": "ALL"}, {"department": "LIB", "metric": "ALL"},
                       {"department": "LIB", "metric": "VISITS", "category": "adults"}, {"department": "LIB", "metric": "VISITS", "category": "children"}]})");
        QCOMPARE(statroom({s("define"), c.file, c.folder.filePath(s("all.json"))}).code, 0);
        write(c.folder.filePath(s("rows.csv")), "Day,Kind\n2026-09-01,a\n2026-09-30,b\n");
        QStringList arguments = call.split(u' ');
        for (QString &argument : arguments) {
            argument.replace(s("FILE"), c.file).replace(s("CSV"), c.folder.filePath(s("rows.csv")));
            argument.replace(s("NONE"), c.folder.filePath(s("none.csv")))
                .replace(s("OUT"), c.folder.filePath(s("out")));
        }
        const Answer a = statroom(arguments);
        QVERIFY(!a.crashed);
        QVERIFY2(a.code == code, a.err.constData());
        QVERIFY2(a.err.contains(says), a.err.constData());
        if (code >= 2) {
            QVERIFY2(a.err.startsWith("statroom: ") && a.err.contains(" — "), a.err.constData());
            QCOMPARE(a.err.count('\n'), 1);
            QVERIFY(a.out.isEmpty());
        }
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
    }

    void defineAnswers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a metric") << QByteArray(R"({"metrics": [{"code": "NEW"}]})") << 0 << QByteArray();
        QTest::newRow("a slip in a key") << QByteArray(R"({"metrics": [{"code": "NEW", "freqency": "year"}]})") << 1
                                         << QByteArray("metrics[0].freqency is not known");
        QTest::newRow("a slip in a section")
            << QByteArray(R"({"metrix": []})") << 1 << QByteArray("metrix is not known");
        QTest::newRow("no goals yet") << QByteArray(R"({"goals": [], "metrics": [{"code": "NEW"}]})") << 0
                                      << QByteArray();
        QTest::newRow("a slip in a goal") << QByteArray(
            R"({"goals": [{"code": "G", "statement": "Less", "start": "2026-01-01", "days": 100, "target": 5, "colour": 1}]})")
                                          << 1 << QByteArray("goals[0].colour is not known");
        QTest::newRow("departments in a circle") << QByteArray(
            R"({"departments": [{"code": "A", "parent": "B"}, {"code": "B", "parent": "FIRE"}, {"code": "FIRE", "parent": "A"}]})")
                                                 << 3
                                                 << QByteArray("departments[0].parent: a department does not belong to "
                                                               "itself");
        QTest::newRow("no JSON") << QByteArray("{") << 3 << QByteArray("not JSON");
        QTest::newRow("NaN") << QByteArray(
            R"({"targets": [{"department": "FIRE", "metric": "RESP", "from": "FY28", "value": NaN}]})")
                             << 3 << QByteArray("not JSON");
    }
    void defineAnswers()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        SmallCity c;
        const QString source = c.folder.filePath(s("more.json"));
        write(source, json);
        const Answer dry = statroom({s("define"), c.file, source, s("--dry-run"), s("--json")});
        QCOMPARE(dry.code, code);
        const Answer a = statroom({s("define"), c.file, source, s("--json")});
        QVERIFY2(a.code == code, a.err.constData());
        QVERIFY2(a.err.contains(says), a.err.constData());
        if (code == 3)
            return;
        for (const char *key : {"revision", "added", "changed", "unchanged", "warnings"})
            QVERIFY2(a.object().contains(s(key)), key);
        QCOMPARE(a.object().value(s("added")).toInt(), dry.object().value(s("added")).toInt());
        QVERIFY(statroom({s("define"), c.file, source, s("--json")}).object().value(s("revision")).isNull());
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
    }

    void importAnswersWithItsKeys()
    {
        SmallCity c;
        const QString source = c.folder.filePath(s("o.csv"));
        write(source, "department,metric,period,value\nLIB,LOANS,2026-08,5\nLIB,LOANS,2026-09,x\n");
        const Answer dry = statroom({s("import"), c.file, source, s("--dry-run"), s("--json")});
        QCOMPARE(dry.code, 1);
        QVERIFY(dry.object().value(s("revision")).isNull());
        QCOMPARE(dry.object().value(s("added")).toInt(), 1);
        const QByteArray before = contents(c.file);
        const QString report = c.folder.filePath(s("report.csv"));
        QCOMPARE(statroom({s("import"), c.file, source, s("--dry-run"), s("--report"), report}).code, 1);
        QVERIFY(contents(report).startsWith("row,column,text,fate,"));
        QCOMPARE(contents(c.file), before);
        const QJsonObject answer = statroom({s("import"), c.file, source, s("--json")}).object();
        for (const char *key :
             {"revision", "receipt", "covers", "added", "changed", "unchanged", "rejected", "warnings", "rows"})
            QVERIFY2(answer.contains(s(key)), key);
        QCOMPARE(answer.value(s("rejected")).toInt(), 1);
        const QJsonObject row = answer.value(s("rows")).toArray().at(0).toObject();
        QCOMPARE(row.keys(), (QStringList{s("column"), s("row"), s("text"), s("why")}));
        QCOMPARE(row.value(s("row")).toInt(), 3);
        QCOMPARE(row.value(s("text")).toString(), s("x"));
        const QJsonObject again = statroom({s("import"), c.file, source, s("--json")}).object();
        QVERIFY(again.value(s("revision")).isNull());
        QCOMPARE(again.value(s("unchanged")).toInt(), 1);
    }

    void oneDepartmentIsNotSaidOverAnother()
    {
        SmallCity c;
        const QString source = c.folder.filePath(s("o.csv"));
        write(source,
              "department,metric,period,value\nLIB,LOANS,2026-08,5\nParks,LOANS,2026-09,7\n"
              "Fire,LOANS,2026-07,7\n");
        const QByteArray before = contents(c.file);
        const QStringList call{s("import"), c.file, source, s("--department"), s("LIB")};
        const Answer refused = statroom(call);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("names other departments than LIB: Parks (1), Fire (1) — leave the option out"),
                 refused.err.constData());
        QCOMPARE(contents(c.file), before);
        const QStringList dry{s("--dry-run"), s("--json")};
        const Answer some = statroom(call + dry + QStringList{s("--where"), s("department=LIB")});
        QCOMPARE(some.code, 0);
        QCOMPARE(some.object().value(s("added")).toInt(), 1);
        const Answer all = statroom(call + dry + QStringList{s("--map"), s("department=-")});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.object().value(s("added")).toInt(), 3);
        // So with a metric, also right after such a file was imported once.
        QCOMPARE(statroom(call + QStringList{s("--map"), s("department=-")}).code, 0);
        QCOMPARE(statroom(call).code, 2);
    }

    void aWorkbookIsImportedBySheet()
    {
        SmallCity c;
        const QString book = s(STATROOM_TEST_DATA "/monthly-libreoffice.xlsx");
        const QStringList call{s("import"), c.file, book, s("--create"), s("--department"), s("LIB"), s("--json")};
        const Answer first = statroom(call + QStringList{s("--dry-run")});
        QCOMPARE(first.object().value(s("sheet")).toString(), s("Monthly"));
        QVERIFY(
            first.object().value(s("warnings")).toArray().at(0).toString().contains(s("Codes (hidden), It's a list")));
        const Answer list = statroom(call + QStringList{s("--sheet"), s("it's a LIST")});
        QCOMPARE(list.code, 1);
        QCOMPARE(list.object().value(s("sheet")).toString(), s("It's a list"));
        // Its metric is yearly by its first row: the months and quarters below find no place, true is no number.
        QVERIFY(list.object().value(s("rejected")).toInt() > 0);
        const Answer none = statroom({s("import"), c.file, book, s("--sheet"), s("2026")});
        QCOMPARE(none.code, 3);
        QVERIFY(none.err.contains("Monthly, Codes (hidden), Lists (hidden), It's a list"));
        const QString source = c.folder.filePath(s("o.csv"));
        write(source, "department,metric,period,value\nLIB,LOANS,2026-08,5\n");
        const Answer text = statroom({s("import"), c.file, source, s("--sheet"), s("Data")});
        QCOMPARE(text.code, 3);
        QVERIFY(text.err.contains("is text and has no sheet"));
        const Answer old = statroom({s("import"), c.file, s(STATROOM_TEST_DATA "/monthly-libreoffice.xls")});
        QCOMPARE(old.code, 3);
        QVERIFY(old.err.contains("save it as .xlsx"));
    }

    void numbersOfALocale()
    {
        SmallCity c;
        QCOMPARE(
            c.record(s("LIB"), s("LOANS"), s("2026-08"), {s("--value"), s("1.234,5"), s("--locale"), s("de")}).code, 0);
        QCOMPARE(c.status(s("LOANS"), {s("--as-of"), s("2026-08")}).value(s("value")).toDouble(), 1234.5);
        QCOMPARE(c.record(s("LIB"), s("LOANS"), s("2026-08"), {s("--value"), s("1.234,5")}).code, 3);
        const QString source = c.folder.filePath(s("o.csv"));
        write(source, "department;metric;period;value\nLIB;LOANS;2026-09;1.234\n");
        QCOMPARE(statroom({s("import"), c.file, source}).code, 1);
        QCOMPARE(statroom({s("import"), c.file, source, s("--locale"), s("de")}).code, 0);
        QCOMPARE(c.status(s("LOANS"), {s("--as-of"), s("2026-09")}).value(s("value")).toDouble(), 1234.0);
        SmallCity other;
        write(source, "date,department,metric,value\n7/8/2026,LIB,LOANS,1\n");
        const QStringList days{s("import"), other.file,     source,     s("--aggregate"),
                               s("sum"),    s("--dry-run"), s("--json")};
        QCOMPARE(statroom(days).code, 1);
        QCOMPARE(statroom(days + QStringList{s("--locale"), s("en_US")})
                     .object()
                     .value(s("covers"))
                     .toArray()
                     .at(0)
                     .toString(),
                 s("2026-07-01"));
        QCOMPARE(statroom(days + QStringList{s("--locale"), s("en_GB")})
                     .object()
                     .value(s("covers"))
                     .toArray()
                     .at(0)
                     .toString(),
                 s("2026-08-01"));
    }

    /// Without --as-of: the latest month whose due day has passed, in which what is late is stale.
    void theMonthThatIsDue()
    {
        SmallCity c;
        c.record(s("LIB"), s("LOANS"), s("2026-07"), {s("--value"), s("5")});
        const QJsonObject late = c.status(s("LOANS"));
        QCOMPARE(late.value(s("period")).toString(), s("2026-07"));
        QCOMPARE(late.value(s("stale")).toBool(), true);
        QVERIFY2(late.value(s("why")).toString().contains(s("Sep 2026")), qPrintable(late.value(s("why")).toString()));

        // A file of the past opens in its last month, which of a year is not its first.
        SmallCity past;
        const QString source = past.folder.filePath(s("crime.csv"));
        write(source, "Year,Burglary\n2015,31\n2016,30\n2017,29\n");
        QCOMPARE(statroom({s("import"), past.file, source, s("--map"), s("period=Year"), s("--department"), s("FIRE"),
                           s("--create")})
                     .code,
                 0);
        const QJsonObject crimes = past.status(s("BURGLARY"));
        QCOMPARE(crimes.value(s("period")).toString(), s("2017"));
        QCOMPARE(crimes.value(s("value")).toDouble(), 29.0);
        QCOMPARE(crimes.value(s("stale")).toBool(true), false);
    }

    void recordAndStatus()
    {
        SmallCity c;
        Answer a = c.record(s("FIRE"), s("RESP"), s("2026-10"), {s("--value"), s("0.81"), s("--json")});
        QCOMPARE(a.code, 0);
        QVERIFY(a.object().value(s("revision")).toInt() > 0);
        QJsonObject status = c.status(s("RESP"), {s("--as-of"), s("2026-10")});
        QCOMPARE(status.value(s("status")).toString(), s("red"));
        QCOMPARE(status.value(s("value")).toDouble(), 0.81);
        QCOMPARE(status.value(s("target")).toDouble(), 0.95);
        QVERIFY(status.value(s("target_high")).isNull());
        QVERIFY(status.value(s("variation")).isNull());
        QVERIFY(status.value(s("assurance")).isNull());
        QCOMPARE(status.value(s("period")).toString(), s("2026-10"));
        QCOMPARE(status.value(s("stale")).toBool(true), false);
        QVERIFY2(status.value(s("why")).toString().contains(s("85.5")), qPrintable(status.value(s("why")).toString()));
        a = c.record(s("FIRE"), s("RESP"), s("2026-10"), {s("--numerator"), s("171"), s("--denominator"), s("200")});
        QCOMPARE(a.code, 0);
        status = c.status(s("RESP"), {s("--as-of"), s("2026-10")});
        QCOMPARE(status.value(s("status")).toString(), s("yellow"));
        QCOMPARE(status.value(s("ytd_coverage")).toArray(), (QJsonArray{1, 4}));
        a = c.record(s("FIRE"), s("RESP"), s("2026-10"), {s("--missing")});
        QCOMPARE(a.code, 0);
        status = c.status(s("RESP"), {s("--as-of"), s("2026-10")});
        QVERIFY(status.value(s("value")).isNull());
        QCOMPARE(status.value(s("status")).toString(), s("no_data"));
        QCOMPARE(c.status(s("LOANS")).value(s("status")).toString(), s("no_data"));
    }

    /// Thirteen usual months and one that is none: the chart, and what status makes of it.
    void chartOfASeries()
    {
        SmallCity c;
        QByteArray lines;
        for (int i = 0; i < 14; ++i)
            lines += "LIB,LOANS," + QByteArray::number(2025 + (8 + i) / 12) + (((8 + i) % 12) < 9 ? "-0" : "-")
                + QByteArray::number((8 + i) % 12 + 1) + "," + QByteArray::number(i == 13 ? 900 : 100 + 5 * (i % 3))
                + "\n";
        QCOMPARE(statroom({s("record"), c.file, s("-")}, lines).code, 0);
        const QStringList call{s("chart"), c.file, s("--metric"), s("LOANS"), s("--as-of"), s("2026-10")};
        const Answer answer = statroom(call + QStringList{s("--json")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonObject chart = answer.object();
        QCOMPARE(
            chart.keys(),
            (QStringList{s("assurance"), s("chart"), s("groups"), s("points"), s("run"), s("season"), s("variation")}));
        QVERIFY(chart.value(s("season")).isNull());
        QCOMPARE(chart.value(s("chart")).toString(), s("xmr"));
        QCOMPARE(chart.value(s("points")).toArray().size(), 14);
        const QJsonObject last = chart.value(s("points")).toArray().last().toObject();
        QCOMPARE(last.keys(),
                 (QStringList{s("direction"), s("excluded"), s("lower"), s("mean"), s("n"), s("near"), s("period"),
                              s("point_type"), s("relative_to_mean"), s("signal"), s("upper"), s("value")}));
        QCOMPARE(last.value(s("period")).toString(), s("2026-10"));
        QCOMPARE(last.value(s("value")).toDouble(), 900.0);
        QCOMPARE(last.value(s("signal")).toString(), s("beyond_limits"));
        QCOMPARE(last.value(s("point_type")).toString(), s("improvement"));
        QCOMPARE(chart.value(s("variation")).toString(), s("improvement"));
        QVERIFY(chart.value(s("assurance")).isNull());
        const QJsonObject status = c.status(s("LOANS"), {s("--as-of"), s("2026-10")});
        QCOMPARE(status.value(s("variation")).toString(), s("improvement"));
        QVERIFY(status.value(s("assurance")).isNull());
        QVERIFY(statroom(call).out.contains("2026-10 900 beyond_limits"));

        // Twelve months: provisional, and seven too few.
        const Answer twelve = statroom(call.mid(0, 5) + QStringList{s("2026-08")});
        QCOMPARE(twelve.code, 0);
        QVERIFY2(twelve.out.contains("provisional"), twelve.out.constData());
        const QJsonObject seven = statroom(call.mid(0, 5) + QStringList{s("2026-03"), s("--json")}).object();
        QVERIFY(seven.value(s("variation")).isNull());
        QVERIFY(seven.value(s("groups")).toArray().at(0).toObject().value(s("upper")).isNull());
        QVERIFY(c.status(s("LOANS"), {s("--as-of"), s("2026-03")}).value(s("variation")).isNull());

        // Marks and settings come by define: a new process from September on, the last month left out.
        const QString marks = c.folder.filePath(s("marks.json"));
        write(marks, R"({"metrics": [{"code": "LOANS", "chart": {"kind": "c", "run_length": 8, "screening": false}}],
          "chart_marks": [{"department": "LIB", "metric": "LOANS", "category": null, "period": "2025-10", "kind": "rebase", "reason": "new branch"},
                          {"department": "LIB", "metric": "LOANS", "category": null, "period": "2026-10", "kind": "ghost", "reason": "book fair"}]})");
        const Answer marked = statroom({s("define"), c.file, marks, s("--json")});
        QVERIFY2(marked.code == 0, marked.err.constData());
        const QJsonObject again = statroom(call + QStringList{s("--json")}).object();
        QCOMPARE(again.value(s("chart")).toString(), s("c"));
        QCOMPARE(again.value(s("groups")).toArray().size(), 2);
        QCOMPARE(again.value(s("groups")).toArray().at(1).toObject().value(s("first")).toString(), s("2025-10"));
        QVERIFY(again.value(s("points")).toArray().last().toObject().value(s("excluded")).toBool());
        QCOMPARE(again.value(s("variation")).toString(), s("common"));
        // As recorded before, they were not there.
        const int revision = marked.object().value(s("revision")).toInt();
        const QJsonObject before =
            statroom(call + QStringList{s("--recorded"), QString::number(revision - 1), s("--json")}).object();
        QCOMPARE(before.value(s("chart")).toString(), s("xmr"));
        QCOMPARE(before.value(s("groups")).toArray().size(), 1);
    }

    void beforeAndAfter()
    {
        SmallCity c;
        QByteArray lines;
        for (int i = 0; i < 24; ++i)
            lines += QByteArray("LIB,LOANS,") + QByteArray::number(2024 + (i + 10) / 12) + '-'
                + QByteArray::number((i + 10) % 12 + 1).rightJustified(2, '0') + ','
                + QByteArray::number((i < 12 ? 100 : 160) + i % 7) + '\n';
        QCOMPARE(statroom({s("record"), c.file, s("-")}, lines).code, 0);
        const QStringList call{s("before-after"), c.file, s("--metric"), s("LOANS"), s("--as-of"), s("2026-10")};
        const Answer answer = statroom(call + QStringList{s("--at"), s("2025-11"), s("--json")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonObject told = answer.object();
        QCOMPARE(told.value(s("outcome")).toString(), s("told"));
        QCOMPARE(told.value(s("event")).toString(), s("2025-11-01"));
        QCOMPARE(told.value(s("before")).toObject().value(s("last")).toString(), s("2025-10"));
        QCOMPARE(told.value(s("after")).toObject().value(s("first")).toString(), s("2025-11"));
        QCOMPARE(told.value(s("after")).toObject().value(s("used")).toInt(), 12);
        QVERIFY(std::abs(told.value(s("difference")).toDouble() - 60) < 1);
        QCOMPARE(told.value(s("interval")).toArray().size(), 2);
        QVERIFY(told.value(s("changed")).toBool());
        QCOMPARE(told.value(s("points")).toArray().size(), 24);
        QVERIFY(!told.contains(s("comparison")));
        QVERIFY(told.value(s("answer")).toString().contains(s("the value changed")));
        QVERIFY(!answer.out.contains("because"));
        // The same by two spans, in words, and as a page.
        const QString page = c.folder.filePath(s("page.pdf"));
        const Answer words = statroom(
            call
            + QStringList{s("--before"), s("2024-11..2025-10"), s("--after"), s("2025-11..2026-10"), s("-o"), page});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains("Newey"), words.out.constData());
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        // Too few values on a side are no answer, and no failure.
        const Answer few = statroom(call + QStringList{s("--at"), s("2026-08"), s("--json")});
        QCOMPARE(few.code, 1);
        QCOMPARE(few.object().value(s("outcome")).toString(), s("too_few_after"));
        QVERIFY(few.object().value(s("difference")).isNull() && few.object().value(s("interval")).isNull());
        // What cannot be meant.
        QCOMPARE(statroom(call + QStringList{s("--before"), s("2024-11..2025-10")}).code, 2);
        QCOMPARE(statroom(call + QStringList{s("--at"), s("soon")}).code, 2);
        QCOMPARE(statroom(call + QStringList{s("--at"), s("2025-11"), s("--years"), s("0")}).code, 2);
        QCOMPARE(statroom(call + QStringList{s("--event"), s("storm")}).code, 1);
        QCOMPARE(statroom(call + QStringList{s("--at"), s("2025-11"), s("--compare-with"), s("NOPE")}).code, 1);
        QCOMPARE(statroom(call.mid(0, 2)).code, 2);
    }

    void theWholeCityGoesOut()
    {
        SmallCity c;
        const auto write = [&](const QString &name) {
            const QString out = c.folder.filePath(name);
            return std::pair(statroom({s("export"), c.file, s("--city"), s("-o"), out}).code, out);
        };
        const auto [code, page] = write(s("city.pdf"));
        QCOMPARE(code, 0);
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        const auto [coded, numbers] = write(s("city.json"));
        QCOMPARE(coded, 0);
        QFile json(numbers);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(!QJsonDocument::fromJson(json.readAll()).array().isEmpty());
        QCOMPARE(write(s("city.csv")).first, 0);
        QCOMPARE(write(s("city.txt")).first, 2);
        QCOMPARE(statroom({s("export"), c.file, s("--city"), s("--observations"), s("-o"), page}).code, 2);
    }

    void chartSaysWhatIsMissing()
    {
        SmallCity c;
        QCOMPARE(statroom({s("chart"), c.file}).code, 2);
        QCOMPARE(statroom({s("chart"), c.file, s("--metric"), s("NONE")}).code, 1);
        const Answer empty = statroom({s("chart"), c.file, s("--metric"), s("LOANS")});
        QCOMPARE(empty.code, 1);
        QVERIFY2(empty.err.contains("LOANS has no value"), empty.err.constData());
        const QString more = c.folder.filePath(s("more.json"));
        write(more, R"({"series": [{"department": "FIRE", "metric": "LOANS"}]})");
        QCOMPARE(statroom({s("define"), c.file, more}).code, 0);
        const Answer several = statroom({s("chart"), c.file, s("--metric"), s("LOANS")});
        QCOMPARE(several.code, 2);
        QVERIFY2(several.err.contains("FIRE") && several.err.contains("LIB"), several.err.constData());
    }

    void recordRefuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("bound") << QStringList{s("FIRE"), s("RESP"), s("2026-10"), s("--value"), s("1.2")}
                               << QByteArray("100");
        QTest::newRow("part over whole") << QStringList{s("FIRE"), s("RESP"),          s("2026-10"), s("--numerator"),
                                                        s("241"),  s("--denominator"), s("214")}
                                         << QByteArray("241");
        QTest::newRow("quarter for a month")
            << QStringList{s("FIRE"), s("RESP"), s("2026-Q4"), s("--value"), s("0.9")} << QByteArray("monthly");
        QTest::newRow("no department") << QStringList{s("NOPE"), s("RESP"), s("2026-10"), s("--value"), s("0.9")}
                                       << QByteArray("NOPE");
        QTest::newRow("no metric") << QStringList{s("FIRE"), s("NOPE"), s("2026-10"), s("--value"), s("0.9")}
                                   << QByteArray("NOPE");
        QTest::newRow("nan") << QStringList{s("LIB"), s("LOANS"), s("2026-10"), s("--value"), s("nan")}
                             << QByteArray("nan");
        QTest::newRow("text") << QStringList{s("LIB"), s("LOANS"), s("2026-10"), s("--value"), s("12x")}
                              << QByteArray("12x");
        QTest::newRow("parts of a count")
            << QStringList{s("LIB"), s("LOANS"), s("2026-10"), s("--numerator"), s("1"), s("--denominator"), s("2")}
            << QByteArray("LOANS");
        QTest::newRow("overlap") << QStringList{s("LIB"), s("SURVEY"), s("2025"), s("--value"), s("0.7")}
                                 << QByteArray("overlaps FY26");
        QTest::newRow("period") << QStringList{s("LIB"), s("LOANS"), s("2026-13"), s("--value"), s("1")}
                                << QByteArray("2026-13");
    }
    void recordRefuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        SmallCity c;
        QCOMPARE(c.record(s("LIB"), s("SURVEY"), s("FY26"), {s("--value"), s("0.71")}).code, 0);
        const Answer a = c.record(arguments[0], arguments[1], arguments[2], arguments.mid(3));
        QCOMPARE(a.code, 3);
        QVERIFY2(a.err.contains(says), a.err.constData());
        QCOMPARE(a.err.count('\n'), 1);
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
    }

    void recordLines()
    {
        SmallCity c;
        const Answer a = statroom({s("record"), c.file, s("-")},
                                  "LIB,LOANS,2026-08,41000\n"
                                  "LIB,LOANS,2026-09,oops\n"
                                  "\n"
                                  "FIRE,RESP,2026-09,180/200\n"
                                  "LIB,LOANS,2026-10,\n"
                                  "\"LIB\",LOANS,\"2026-07\",40000");
        QCOMPARE(a.code, 1);
        const QList<QByteArray> lines = a.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QByteArray("ok 1"));
        QVERIFY2(lines[1].startsWith("rejected 2: "), lines[1].constData());
        QCOMPARE(lines[2], QByteArray("ok 4"));
        QCOMPARE(lines[3], QByteArray("ok 5"));
        QCOMPARE(lines[4], QByteArray("ok 6"));
        const QJsonObject loans = c.status(s("LOANS"), {s("--as-of"), s("2026-10")});
        QCOMPARE(loans.value(s("ytd")).toDouble(), 81000.0);
        QCOMPARE(loans.value(s("ytd_coverage")).toArray(), (QJsonArray{2, 4}));
    }

    void listsHaveTheirKeys()
    {
        SmallCity c;
        const QJsonObject department =
            statroom({s("list"), c.file, s("departments"), s("--json")}).array().at(0).toObject();
        QCOMPARE(department.keys(), (QStringList{s("code"), s("coordinator"), s("name"), s("parent")}));
        QCOMPARE(department.value(s("coordinator")).toString(), s("Fire data coordinator"));
        const QJsonObject metric = statroom({s("list"), c.file, s("metrics"), s("--json")}).array().at(0).toObject();
        QCOMPARE(metric.keys(),
                 (QStringList{s("code"), s("direction"), s("enterprise"), s("frequency"), s("kind"), s("name"),
                              s("retired"), s("unit")}));
        const QJsonArray history = statroom({s("list"), c.file, s("history"), s("--json")}).array();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).toObject().keys(),
                 (QStringList{s("at"), s("author"), s("changes"), s("reason"), s("reverts"), s("revision")}));
        c.record(s("FIRE"), s("RESP"), s("2026-08"), {s("--value"), s("0.9")});
        const QJsonArray overdue = statroom({s("list"), c.file, s("overdue"), s("--json")}).array();
        bool found = false;
        for (const QJsonValue &row : overdue) {
            QCOMPARE(
                row.toObject().keys(),
                (QStringList{s("category"), s("coordinator"), s("department"), s("due"), s("metric"), s("period")}));
            found = found
                || (row[s("metric")].toString() == s("RESP") && row[s("period")].toString() == s("2026-09")
                    && row[s("due")].toString() == s("2026-10-12")); // the 10th is a Saturday
        }
        QVERIFY(found);
        // Not those from before its first value; of what has none yet the latest one.
        const auto owed = [&](const char *code) {
            QStringList periods;
            for (const QJsonValue &row : overdue)
                if (row[s("metric")].toString() == s(code))
                    periods.append(row[s("period")].toString());
            return periods;
        };
        QCOMPARE(owed("RESP"), QStringList{s("2026-09")});
        QCOMPARE(owed("LOANS"), QStringList{s("2026-09")});
        QCOMPARE(owed("SURVEY"), QStringList{s("FY26")});
    }

    void exportsRebuildTheCityToTheByte()
    {
        SmallCity c;
        statroom({s("record"), c.file, s("-")},
                 "LIB,LOANS,2026-08,41000.5\nFIRE,RESP,2026-09,180/"
                 "200\nLIB,SURVEY,FY26,0.71\nLIB,SURVEY,FY25,0.7\nLIB,LOANS,2026-09,\n");
        const auto exportAll = [&](const QString &file, const QString &name) {
            QCOMPARE(
                statroom({s("export"), file, s("--definitions"), s("-o"), c.folder.filePath(name + s(".json"))}).code,
                0);
            QCOMPARE(
                statroom({s("export"), file, s("--observations"), s("-o"), c.folder.filePath(name + s(".csv"))}).code,
                0);
        };
        exportAll(c.file, s("one"));
        const QString second = c.folder.filePath(s("second.statroom"));
        QCOMPARE(statroom({s("new"), second}).code, 0);
        QCOMPARE(statroom({s("define"), second, c.folder.filePath(s("one.json"))}).code, 0);
        const Answer imported = statroom({s("import"), second, c.folder.filePath(s("one.csv")), s("--json")});
        QVERIFY2(imported.code == 0, imported.err.constData());
        exportAll(second, s("two"));
        QCOMPARE(contents(c.folder.filePath(s("two.json"))), contents(c.folder.filePath(s("one.json"))));
        QCOMPARE(contents(c.folder.filePath(s("two.csv"))), contents(c.folder.filePath(s("one.csv"))));
        QVERIFY(contents(c.folder.filePath(s("one.csv"))).contains("41000.5"));
        const Answer again = statroom({s("import"), second, c.folder.filePath(s("one.csv")), s("--json")});
        QCOMPARE(again.code, 0);
        QVERIFY(again.object().value(s("revision")).isNull());
        const Answer defined = statroom({s("define"), second, c.folder.filePath(s("one.json")), s("--json")});
        QCOMPARE(defined.code, 0);
        QVERIFY(defined.object().value(s("revision")).isNull());
    }

    /// Values of days: counts and averages make their months, a stock is what it was on the last day.
    void daysSurviveARebuild_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("month");
        QTest::newRow("count") << s("count") << 9.0;
        QTest::newRow("average") << s("average") << 4.5;
        QTest::newRow("stock") << s("stock") << 5.0;
    }
    void theSetUpGoesOutAsAWorkbookAndComesBack()
    {
        SmallCity c;
        const QString book = c.folder.filePath(s("setup.xlsx"));
        QCOMPARE(statroom({s("export"), c.file, s("--definitions"), s("-o"), book}).code, 0);
        const Answer same = statroom({s("define"), c.file, book});
        QCOMPARE(same.code, 0);
        QVERIFY2(same.out.startsWith("Nothing to change"), same.out.constData());
        // Changed meanwhile, but in no cell of the workbook: it stays.
        write(c.folder.filePath(s("e.json")), R"({"metrics": [{"code": "LOANS", "name": "Loans and renewals"}]})");
        QCOMPARE(statroom({s("define"), c.file, c.folder.filePath(s("e.json"))}).code, 0);
        const Answer again = statroom({s("define"), c.file, book, s("--json"), s("--dry-run")});
        QCOMPARE(again.code, 0);
        const QJsonObject answer = QJsonDocument::fromJson(again.out).object();
        QVERIFY(answer.value(s("revision")).isNull());
        QCOMPARE(answer.value(s("changed")).toInt(), 0);
        QVERIFY(answer.value(s("cells")).isArray() && answer.value(s("cells")).toArray().isEmpty());
        // What is no set-up workbook is told so; neither is one of another city taken.
        write(c.folder.filePath(s("no.xlsx")), "PK\x03\x04 nothing");
        const Answer damaged = statroom({s("define"), c.file, c.folder.filePath(s("no.xlsx"))});
        QCOMPARE(damaged.code, 3);
        QVERIFY(!damaged.err.isEmpty());
        SmallCity other;
        const Answer elsewhere = statroom({s("define"), other.file, book});
        QCOMPARE(elsewhere.code, 3);
        QVERIFY2(elsewhere.err.contains("another city"), elsewhere.err.constData());
    }

    void daysSurviveARebuild()
    {
        QFETCH(QString, kind);
        QFETCH(double, month);
        SmallCity c;
        const auto path = [&](const char *name) {
            return c.folder.filePath(s(name));
        };
        write(path("m.json"),
              (s(R"({"metrics": [{"code": "M", "kind": "%1"}], "series": [{"department": "LIB", "metric": "M"}]})")
                   .arg(kind))
                  .toUtf8());
        QCOMPARE(statroom({s("define"), c.file, path("m.json")}).code, 0);
        QCOMPARE(statroom({s("record"), c.file, s("-")}, "LIB,M,2026-09-03,4\nLIB,M,2026-09-28,5\n").code, 0);
        QCOMPARE(c.status(s("M"), {s("--as-of"), s("2026-09")}).value(s("value")).toDouble(), month);
        QCOMPARE(statroom({s("export"), c.file, s("--definitions"), s("-o"), path("one.json")}).code, 0);
        QCOMPARE(statroom({s("export"), c.file, s("--observations"), s("-o"), path("one.csv")}).code, 0);
        QVERIFY(contents(path("one.csv")).contains(",2026-09-28,5,,1,"));
        QCOMPARE(statroom({s("new"), path("second.statroom")}).code, 0);
        QCOMPARE(statroom({s("define"), path("second.statroom"), path("one.json")}).code, 0);
        const Answer imported = statroom({s("import"), path("second.statroom"), path("one.csv")});
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(statroom({s("export"), path("second.statroom"), s("--observations"), s("-o"), path("two.csv")}).code,
                 0);
        QCOMPARE(contents(path("two.csv")), contents(path("one.csv")));
        QVERIFY(statroom({s("import"), path("second.statroom"), path("one.csv"), s("--json")})
                    .object()
                    .value(s("revision"))
                    .isNull());
        // The next day goes on from them.
        QCOMPARE(statroom({s("record"), path("second.statroom"), s("-")}, "LIB,M,2026-09-29,6\n").code, 0);
        QCOMPARE(statroom({s("check"), path("second.statroom")}).code, 0);
    }

    void undoAndAsRecorded()
    {
        SmallCity c;
        c.record(s("LIB"), s("LOANS"), s("2026-10"), {s("--value"), s("5"), s("--author"), s("Ann")});
        c.record(s("LIB"), s("LOANS"), s("2026-10"), {s("--value"), s("6"), s("--author"), s("Ann")});
        QCOMPARE(
            c.status(s("LOANS"), {s("--as-of"), s("2026-10"), s("--recorded"), s("3")}).value(s("value")).toDouble(),
            5.0);
        const Answer undone = statroom({s("undo"), c.file, s("--author"), s("Ann"), s("--json")});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.object().value(s("reverts")).toInt(), 4);
        QCOMPARE(c.status(s("LOANS"), {s("--as-of"), s("2026-10")}).value(s("value")).toDouble(), 5.0);
        QCOMPARE(statroom({s("undo"), c.file, s("--author"), s("Bob")}).code, 1);
        QCOMPARE(statroom({s("undo"), c.file, s("--revision"), s("4")}).code, 4);
        QCOMPARE(statroom({s("undo"), c.file, s("--revision"), s("99")}).code, 3);
    }

    void backupAndCheck()
    {
        SmallCity c;
        const QString copy = c.folder.filePath(s("copy.statroom"));
        QCOMPARE(statroom({s("backup"), c.file, copy}).code, 0);
        QCOMPARE(statroom({s("backup"), c.file, copy}).code, 3);
        QCOMPARE(statroom({s("backup"), c.file, s("/nowhere/x.statroom")}).code, 5);
        const Answer check = statroom({s("check"), copy, s("--json")});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.object().value(s("ok")).toBool(), true);
    }

    void whatIsAcknowledgedSurvivesAKill()
    {
        for (int round = 0; round < 5; ++round) {
            SmallCity c;
            QProcess process;
            process.start(s(STATROOM_PROGRAM), {s("record"), c.file, s("-")});
            QByteArray lines;
            for (int i = 0; i < 600; ++i)
                lines += "LIB,LOANS," + QByteArray::number(1900 + i / 12) + '-'
                    + QByteArray::number(101 + i % 12).mid(1) + ',' + QByteArray::number(i + 1) + '\n';
            process.write(lines);
            QByteArray out;
            while (out.count('\n') < 20 + round * 15 && process.waitForReadyRead(10'000))
                out += process.readAllStandardOutput();
            process.kill();
            process.waitForFinished();
            out += process.readAllStandardOutput();
            const qint64 acknowledged = out.left(out.lastIndexOf('\n') + 1).count("ok ");
            QVERIFY(acknowledged > 0);
            const Answer exported =
                statroom({s("export"), c.file, s("--observations"), s("-o"), c.folder.filePath(s("o.csv"))});
            QCOMPARE(exported.code, 0);
            const QByteArray csv = contents(c.folder.filePath(s("o.csv")));
            for (qint64 i = 0; i < acknowledged; ++i) {
                const QByteArray row = QByteArray::number(1900 + i / 12) + '-' + QByteArray::number(101 + i % 12).mid(1)
                    + ',' + QByteArray::number(i + 1) + ',';
                QVERIFY2(csv.contains(row), row.constData());
            }
            QCOMPARE(statroom({s("check"), c.file}).code, 0);
        }
    }

    void ctrlCLeavesTheFileAsItWas()
    {
        SmallCity c;
        QProcess waiting;
        waiting.start(s(STATROOM_PROGRAM), {s("record"), c.file, s("-")});
        waiting.write("LIB,LOANS,2026-08,5\n");
        QVERIFY(waiting.waitForReadyRead(20'000));
        ::kill(pid_t(waiting.processId()), SIGINT);
        QVERIFY(waiting.waitForFinished(20'000));
        QCOMPARE(waiting.exitStatus(), QProcess::NormalExit);
        QCOMPARE(waiting.exitCode(), 6);
        QCOMPARE(c.status(s("LOANS"), {s("--as-of"), s("2026-08")}).value(s("value")).toDouble(), 5.0);

        QByteArray rows = "department,metric,period,value,note\n";
        for (int i = 0; i < 400'000; ++i)
            rows += "LIB,LOANS," + QByteArray::number(1000 + i % 8000) + "-01," + QByteArray::number(i % 8000)
                + ",a note\n";
        const QString source = c.folder.filePath(s("long.csv"));
        write(source, rows);
        const QByteArray before = contents(c.file);
        QProcess import;
        import.start(s(STATROOM_PROGRAM), {s("import"), c.file, source});
        QVERIFY(import.waitForStarted());
        QTest::qWait(60);
        ::kill(pid_t(import.processId()), SIGINT);
        QVERIFY(import.waitForFinished(60'000));
        // Where the signal came before the program listened to it, it ended at once: the file is the same.
        QVERIFY2(import.exitStatus() == QProcess::CrashExit || import.exitCode() == 6,
                 import.readAllStandardError().constData());
        QCOMPARE(contents(c.file), before);
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
    }

    void twoImportsAtOnce()
    {
        SmallCity c;
        std::vector<std::unique_ptr<QProcess>> imports;
        for (const char *name : {"LIB,LOANS", "FIRE,RESP"}) {
            QByteArray rows = "department,metric,period,value\n";
            for (int year = 1950; year < 2025; ++year)
                for (int month = 1; month <= 12; ++month)
                    rows += QByteArray(name) + ',' + QByteArray::number(year) + (month < 10 ? "-0" : "-")
                        + QByteArray::number(month) + ",0.5\n";
            const QString source = c.folder.filePath(s(name).section(u',', 1) + s(".csv"));
            write(source, rows);
            imports.push_back(std::make_unique<QProcess>());
            imports.back()->start(QStringLiteral(STATROOM_PROGRAM), {s("import"), c.file, source});
        }
        for (const auto &process : imports) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(statroom({s("list"), c.file, s("history"), s("--json")}).array().size(), 4);
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
    }

    void eightWritersLoseNothing()
    {
        SmallCity c;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int w = 0; w < 8; ++w) {
            QByteArray lines;
            for (int i = 0; i < 24; ++i)
                lines += "LIB,LOANS," + QByteArray::number(1900 + w * 2 + i / 12) + '-'
                    + QByteArray::number(101 + i % 12).mid(1) + ',' + QByteArray::number(w * 100 + i) + '\n';
            auto process = std::make_unique<QProcess>();
            process->start(s(STATROOM_PROGRAM), {s("record"), c.file, s("-")});
            process->write(lines);
            process->closeWriteChannel();
            writers.push_back(std::move(process));
        }
        for (auto &writer : writers) {
            QVERIFY(writer->waitForFinished(120'000));
            const QByteArray out = writer->readAllStandardOutput();
            QVERIFY2(writer->exitCode() == 0, out.constData());
            QCOMPARE(out.count("ok "), 24);
        }
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
        QCOMPARE(statroom({s("list"), c.file, s("history"), s("--json")}).array().size(), 2 + 8 * 24);
    }

    void damagedFilesNeverCrash()
    {
        SmallCity c;
        statroom({s("record"), c.file, s("-")}, "LIB,LOANS,2026-08,41000\nFIRE,RESP,2026-09,180/200\n");
        const QByteArray sound = contents(c.file);
        QRandomGenerator random(20261109);
        const QString damaged = c.folder.filePath(s("damaged.statroom"));
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = sound;
            switch (i % 3) {
            case 0:
                for (int flips = 0; flips < 1 + i / 6; ++flips)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                break;
            case 1:
                bytes.truncate(random.bounded(int(bytes.size())));
                break;
            case 2:
                bytes.replace(random.bounded(int(bytes.size() / 4096)) * 4096, 4096, QByteArray(4096, '\0'));
                break;
            }
            write(damaged, bytes);
            for (const QStringList &call :
                 {QStringList{s("status"), damaged, s("--json")}, QStringList{s("check"), damaged}}) {
                const Answer a = statroom(call);
                QVERIFY2(!a.crashed, qPrintable(QStringLiteral("%1 %2").arg(i).arg(call.first())));
                QVERIFY2(a.code == 0 || a.code == 1 || a.code == 3, a.err.constData());
                QVERIFY(a.err.count('\n') <= 1);
            }
        }
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        SmallCity c;
        const QByteArray before = contents(c.file);
        QByteArray lines = "department,metric,category,period,value,numerator,denominator,note,source\n";
        for (int i = 0; i < 1000; ++i)
            lines += "LIB,LOANS,," + QByteArray::number(1900 + i / 12) + '-' + QByteArray::number(101 + i % 12).mid(1)
                + ',' + QByteArray::number(i) + ",,," + QByteArray(200, 'n') + ",\n";
        const QString csv = c.folder.filePath(s("many.csv"));
        write(csv, lines);
        const Answer full = statroom({s("import"), c.file, csv}, {}, before.size() + 8192);
        QVERIFY(!full.crashed);
        QCOMPARE(full.code, 5);
        QCOMPARE(statroom({s("check"), c.file}).code, 0);
        QCOMPARE(statroom({s("list"), c.file, s("history"), s("--json")}).array().size(), 2);
        const Answer out =
            statroom({s("export"), c.file, s("--definitions"), s("-o"), c.folder.filePath(s("x.json"))}, {}, 100);
        QCOMPARE(out.code, 5);
        QVERIFY(!QFile::exists(c.folder.filePath(s("x.json"))));
        QCOMPARE(statroom({s("import"), c.file, csv}).code, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
