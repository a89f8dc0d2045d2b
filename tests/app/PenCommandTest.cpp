// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CityFile.h"
#include "storage/Pen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace statroom;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

void begin(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("STATROOM_TODAY"), s("2026-11-09"));
    environment.insert(s("STATROOM_PLACE"), s("share"));
    process.setProcessEnvironment(environment);
    process.start(s(STATROOM_PROGRAM), arguments);
}

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    begin(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// A city of one department on a share.
struct SharedCity
{
    QTemporaryDir folder;
    QString file = folder.filePath(s("c.statroom"));
    QString lock = file + s(".pen");

    SharedCity()
    {
        const QString definitions = folder.filePath(s("d.json"));
        QFile source(definitions);
        if (!source.open(QIODevice::WriteOnly)
            || source.write(R"({"departments": [{"code": "LIB", "name": "Library"}],
                "metrics": [{"code": "LOANS", "name": "Loans", "kind": "count", "direction": "up", "frequency": "month"}],
                "series": [{"department": "LIB", "metric": "LOANS"}]})")
                <= 0)
            qFatal("no definitions");
        source.close();
        if (run({s("new"), file, s("--city"), s("Riverbend")}).code != 0
            || run({s("define"), file, definitions}).code != 0)
            qFatal("no city");
    }
    Answer record(const QString &period, const QString &value, const QStringList &more = {}) const
    {
        return run(QStringList{s("record"), file, s("--department"), s("LIB"), s("--metric"), s("LOANS"), s("--period"),
                               period, s("--value"), value}
                   + more);
    }
    qsizetype revisions() const
    {
        return QJsonDocument::fromJson(run({s("list"), file, s("history"), s("--json")}).out).array().size();
    }
    bool isSound() const { return run({s("check"), file}).code == 0; }
    QByteArray bytes() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
};

/// `record FILE -`, that answers each line it is given.
struct Stream
{
    QProcess process;

    explicit Stream(const SharedCity &city, const QString &author = s("Ana"))
    {
        begin(process, {s("record"), city.file, s("-"), s("--author"), author});
    }
    QByteArray give(const QByteArray &line)
    {
        process.write(line + '\n');
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {}
        return process.readLine().trimmed();
    }
    void signal(int number) { ::kill(pid_t(process.processId()), number); }
};

RunningProcess elsewhere()
{
    RunningProcess p = RunningProcess::self();
    p.host = s("HR-2");
    p.machine = s("another");
    return p;
}

} // namespace

/// Several processes and one file in a folder that is taken for a network share.
class PenCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("STATROOM_PLACE", "share"); }

    void whoWritesHasItAndLeavesNothingBehind()
    {
        SharedCity c;
        QCOMPARE(c.record(s("2026-08"), s("5")).code, 0);
        QCOMPARE(QDir(c.folder.path()).entryList(QDir::Files),
                 QStringList({s("c.statroom"), s("c.statroom.pen-last"), s("d.json")}));
        QCOMPARE(c.revisions(), 3);
    }

    void othersAreToldWhoAndSinceWhen_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("record") << QStringList{s("record"),   s("FILE"),  s("--department"), s("LIB"),
                                               s("--metric"), s("LOANS"), s("--period"),     s("2026-09"),
                                               s("--value"),  s("1")};
        QTest::newRow("record -") << QStringList{s("record"), s("FILE"), s("-")};
        QTest::newRow("define") << QStringList{s("define"), s("FILE"), s("SOURCE")};
        QTest::newRow("import") << QStringList{s("import"), s("FILE"), s("SOURCE")};
        QTest::newRow("undo") << QStringList{s("undo"), s("FILE"), s("--revision"), s("2")};
    }
    void othersAreToldWhoAndSinceWhen()
    {
        QFETCH(QStringList, call);
        SharedCity c;
        Stream ana(c);
        QCOMPARE(ana.give("LIB,LOANS,2026-08,5"), QByteArray("ok 1"));
        call.replaceInStrings(s("FILE"), c.file);
        call.replaceInStrings(s("SOURCE"), c.folder.filePath(s("d.json")));
        const QByteArray before = c.bytes();
        const Answer refused = run(call + QStringList{s("--wait"), s("1")}, "LIB,LOANS,2026-09,1\n");
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("Ana (on "), refused.err.constData());
        QVERIFY2(refused.err.contains(" has had the pen since "), refused.err.constData());
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(c.bytes(), before);
        // Reading needs no pen.
        for (const char *verb : {"status", "check"})
            QCOMPARE(run({s(verb), c.file}).code, 0);
        QCOMPARE(run({s("define"), c.file, c.folder.filePath(s("d.json")), s("--dry-run")}).code, 0);
        QCOMPARE(ana.give("LIB,LOANS,2026-09,6"), QByteArray("ok 2"));
    }

    void waitingIsRewarded()
    {
        SharedCity c;
        Stream ana(c);
        QCOMPARE(ana.give("LIB,LOANS,2026-08,5"), QByteArray("ok 1"));
        QProcess waiting;
        begin(waiting,
              {s("record"), c.file, s("--department"), s("LIB"), s("--metric"), s("LOANS"), s("--period"), s("2026-09"),
               s("--value"), s("6"), s("--wait"), s("60")});
        QVERIFY(!waiting.waitForFinished(500));
        ana.process.closeWriteChannel();
        QVERIFY(waiting.waitForFinished(30'000));
        QCOMPARE(waiting.exitCode(), 0);
        QVERIFY(ana.process.waitForFinished(30'000));
        QCOMPARE(ana.process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(c.lock));
    }

    void waitIsANumber()
    {
        SharedCity c;
        QCOMPARE(c.record(s("2026-08"), s("5"), {s("--wait"), s("long")}).code, 2);
        QCOMPARE(c.record(s("2026-08"), s("5"), {s("--wait"), s("-1")}).code, 2);
    }

    void whoIsKilledLosesNothingAndHoldsNobodyUp()
    {
        SharedCity c;
        for (int round = 0; round < 4; ++round) {
            Stream ana(c);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(ana.give("LIB,LOANS," + QByteArray::number(2000 + round) + "-0" + QByteArray::number(1 + i)
                                  + ',' + QByteArray::number(10 * round + i)),
                         "ok " + QByteArray::number(i + 1));
            ana.signal(SIGKILL);
            QVERIFY(ana.process.waitForFinished(10'000));
            QVERIFY2(QFileInfo::exists(c.lock), "a killed process cleans nothing up");
            // At once, and without being asked to take anything over.
            QCOMPARE(c.record(QString::number(2000 + round) + s("-12"), s("1"), {s("--wait"), s("0")}).code, 0);
            QVERIFY(!QFileInfo::exists(c.lock));
        }
        QCOMPARE(c.revisions(), 2 + 4 * 4);
        QVERIFY(c.isSound());
    }

    void whoWasPausedAndLostItWritesNothing()
    {
        SharedCity c;
        Stream ana(c);
        QCOMPARE(ana.give("LIB,LOANS,2026-08,5"), QByteArray("ok 1"));
        ana.signal(SIGSTOP);
        const auto resume = qScopeGuard([&] { ana.signal(SIGCONT); });

        // Bo, on another computer, sees no sign of life for a minute and a half.
        std::chrono::milliseconds clock = 0s;
        Pen bo(c.file, FilePlace::Kind::Share, elsewhere());
        bo.setClock([&] { return clock; });
        bo.look();
        QCOMPARE(bo.state(), Pen::State::Elsewhere);
        clock += bo.unheardAfter();
        bo.look();
        QCOMPARE(bo.state(), Pen::State::Unheard);
        QVERIFY(bo.takeOver(s("Bo")));
        const QByteArray before = c.bytes();

        ana.signal(SIGCONT);
        const QByteArray late = ana.give("LIB,LOANS,2026-09,6");
        QVERIFY2(late.startsWith("rejected 2: Not saved: Bo (on HR-2) "), late.constData());
        QVERIFY(ana.process.waitForFinished(30'000));
        QCOMPARE(ana.process.exitCode(), 4);
        QCOMPARE(c.bytes(), before);
        QVERIFY2(bo.confirm(), "what she left behind took Bo's away");
        bo.release();
        QCOMPARE(c.record(s("2026-09"), s("7")).code, 0);
        QVERIFY(c.isSound());
    }

    void itGoesToAndFroAmongMany()
    {
        SharedCity c;
        constexpr int writers = 6;
        constexpr int each = 6;
        std::vector<std::unique_ptr<QProcess>> all;
        for (int w = 0; w < writers; ++w) {
            // Each is many short processes, which take the pen in turn.
            QString script = s("set -e; for i in 1 2 3 4 5 6; do \"$0\" record \"$1\" --department LIB --metric LOANS "
                               "--period 20%1-0$i --value $i --wait 100 > /dev/null; done")
                                 .arg(10 + w);
            all.push_back(std::make_unique<QProcess>());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(s("STATROOM_PLACE"), s("share"));
            all.back()->setProcessEnvironment(environment);
            all.back()->start(s("sh"), {s("-c"), script, s(STATROOM_PROGRAM), c.file});
        }
        for (const auto &process : all) {
            QVERIFY(process->waitForFinished(200'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(c.revisions(), 2 + writers * each);
        QVERIFY(c.isSound());
        QCOMPARE(QDir(c.folder.path()).entryList(QDir::Files),
                 QStringList({s("c.statroom"), s("c.statroom.pen-last"), s("d.json")}));
    }

    void aLockNobodyCanReadIsToldAndWaitedFor()
    {
        SharedCity c;
        QFile lock(c.lock);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const Answer refused = c.record(s("2026-08"), s("5"), {s("--wait"), s("0")});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("Somebody whose name cannot be read"), refused.err.constData());
        QVERIFY(QFileInfo::exists(c.lock));
    }
};

QTEST_GUILESS_MAIN(PenCommandTest)
#include "PenCommandTest.moc"
