// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

/// Sessions and action items by the command line alone, in the sample city: one that was held, one that comes.
class SessionCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_held;
    const QString m_next = QStringLiteral("COD-2026-11-12");

    QString path(const QString &name = QStringLiteral("c.statroom")) const { return m_folder.filePath(name); }
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
    Answer write(const QString &session, const QString &name, const QStringList &further = {}) const
    {
        return say(QStringList{"export", path(), "--session", session, "-o", path(name)} + further);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// One line, of this program, and nothing beside it.
    static bool isSentence(const QByteArray &err)
    {
        return err.startsWith("statroom: ") && err.count('\n') == 1 && err.endsWith('\n');
    }

private slots:
    void initTestCase()
    {
        const Answer made = say({"new", path(), "--sample"});
        QVERIFY2(made.code == 0, made.err.constData());
        for (const QJsonValue &row : say({"list", path(), "sessions", "--json"}).rows())
            if (row["state"] == "held")
                m_held = row["session"].toString();
        QVERIFY(!m_held.isEmpty());
    }

    void sessionsAndActionsAreListed()
    {
        const QJsonArray sessions = say({"list", path(), "sessions", "--json"}).rows();
        QJsonObject next;
        for (const QJsonValue &row : sessions)
            if (row["session"] == m_next)
                next = row.toObject();
        for (const char *key : {"session", "title", "departments", "day", "starts", "minutes", "room", "state",
                                "standing", "reason", "moved", "period", "revision", "items", "actions"})
            QVERIFY2(next.contains(QLatin1String(key)), key);
        QCOMPARE(next["day"], QJsonValue("2026-11-12"));
        QCOMPARE(next["standing"], QJsonValue("upcoming"));
        QVERIFY(next["revision"].isNull() && next["reason"].isNull());
        QVERIFY(next["items"].toInt() > 0);
        const Answer ours = say({"list", path(), "sessions", "--department", "cod", "--json"});
        QCOMPARE(ours.code, 0);
        QVERIFY(!ours.rows().isEmpty() && ours.rows().size() < sessions.size());
        const QJsonArray actions = say({"list", path(), "actions", "--json"}).rows();
        QVERIFY(!actions.isEmpty());
        for (const char *key : {"action", "kind", "text", "who", "department", "due", "state", "standing", "reason",
                                "done", "made", "session", "metric", "category", "goal", "answer"})
            QVERIFY2(actions[0].toObject().contains(QLatin1String(key)), key);
        const Answer nobody = say({"list", path(), "actions", "--department", "NONE"});
        QCOMPARE(nobody.code, 1);
        QVERIFY2(isSentence(nobody.err), nobody.err.constData());
        QCOMPARE(say({"list", path(), "meetings"}).code, 2);
    }

    void everyPaperIsWritten()
    {
        for (const char *name : {"before.pdf", "before.html", "before.txt", "draft.pdf", "session.ics", "all.json"})
            QVERIFY2(write(m_next, QLatin1String(name)).code == 0 && read(QLatin1String(name)).size() > 400, name);
        for (const char *name : {"after.pdf", "after.html", "after.txt", "after.ics", "after.csv", "after.json"})
            QVERIFY2(write(m_held, QLatin1String(name)).code == 0 && read(QLatin1String(name)).size() > 100, name);
        QVERIFY(read("before.pdf").startsWith("%PDF-"));
        QVERIFY(read("before.txt").startsWith("Port Alder: Memo before the session of 12 November 2026"));
        QVERIFY(read("after.txt").startsWith("Port Alder: Memo after"));
        QVERIFY(read("after.csv").startsWith("number,kind,who,what,due,state,about\r\n"));
        QVERIFY(read("after.html").contains("<html lang=\"en\""));
        const QJsonObject held = QJsonDocument::fromJson(read("after.json")).object();
        QCOMPARE(held["state"], QJsonValue("held"));
        bool compared = false;
        for (const QJsonValue &item : held["agenda"].toArray())
            compared = compared || (item["then"].isObject() && item["now"].isObject());
        QVERIFY(compared);
        const QJsonObject next = QJsonDocument::fromJson(read("all.json")).object();
        QVERIFY(next["agenda"][0]["then"].isNull());
        // What was there before is replaced, and only by the whole.
        const QByteArray first = read("after.txt");
        QCOMPARE(write(m_held, "after.txt").code, 0);
        QCOMPARE(read("after.txt"), first);
    }

    void whatCannotBeIsSaid()
    {
        const auto refused = [&](const Answer &answer, int code, const char *what) {
            if (answer.code != code || !isSentence(answer.err) || !answer.err.contains(what) || !answer.out.isEmpty())
                qWarning("%d: %s", answer.code, answer.err.constData());
            return answer.code == code && isSentence(answer.err) && answer.err.contains(what) && answer.out.isEmpty();
        };
        QVERIFY(refused(write("COD-1999-01-01", "x.pdf"), 1, "there is no session COD-1999-01-01"));
        QVERIFY(refused(write(m_next, "after.pdf"), 1, "has not been held yet"));
        QVERIFY(refused(write(m_next, "x.html", {"--memo", "after"}), 1, "has not been held yet"));
        QVERIFY(refused(write(m_next, "x.pdf", {"--memo", "later"}), 2, "choose draft, before or after"));
        QVERIFY(refused(write(m_next, "x.docx"), 2, ".ics"));
        QVERIFY(refused(write(m_next, "x"), 2, "must end in"));
        QVERIFY(refused(write(m_next, "x.pdf", {"--as-of", "2026-08"}), 2, "leave out --as-of"));
        QVERIFY(refused(write(m_next, "x.pdf", {"--as-of", "soon"}), 2, "soon"));
        QVERIFY(refused(write(m_next, "x.pdf", {"--paper", "A3"}), 2, "Letter or A4"));
        QVERIFY(refused(write(m_next, "nowhere/x.pdf"), 5, "x.pdf"));
        QVERIFY(refused(write(m_next, "nowhere/x.ics"), 5, "x.ics"));
        QVERIFY(refused(write(m_next, "nowhere/x.html"), 5, "x.html"));
        QVERIFY(refused(say({"export", path("none.statroom"), "--session", m_next, "-o", path("x.pdf")}), 3,
                        "none.statroom"));
        QVERIFY(refused(say({"export", path(), "--session", m_next}), 2, "-o OUT"));
        QVERIFY(refused(say({"export", path(), "--session", m_next, "--goal", "X", "-o", path("x.pdf")}), 2, "one of"));
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("x*")}, QDir::Files).isEmpty());
        // A picture of what is not there is answered as a paper of it.
        using Asked = std::pair<QStringList, const char *>;
        for (const auto &[asked, what] : {Asked{{"session", "--session", "COD-1999-01-01"}, "COD-1999-01-01"},
                                          {{"problem", "--problem", "nothing"}, "nothing"},
                                          {{"goal", "--goal", "NONE"}, "NONE"},
                                          {{"metric", "--metric", "NONE"}, "NONE"},
                                          {{"department", "--department", "NONE"}, "NONE"}})
            QVERIFY(refused(say(QStringList{"picture", path(), "-o", path("x.png"), "--page"} + asked), 1, what));
        // Before there were sessions there were none.
        QVERIFY(refused(write(m_next, "x.json", {"--recorded", "1"}), 1, "there is no session"));
    }

    /// As recorded on a day: the agenda as it was, and its numbers.
    void asItWasRecorded()
    {
        QCOMPARE(write(m_held, "held.json").code, 0);
        const QJsonObject held = QJsonDocument::fromJson(read("held.json")).object();
        QCOMPARE(write(m_held, "seen.json", {"--recorded", QString::number(held["revision"].toInt())}).code, 0);
        const QJsonObject seen = QJsonDocument::fromJson(read("seen.json")).object();
        QCOMPARE(seen["state"], QJsonValue("prepared"));
        QCOMPARE(seen["agenda"].toArray().size(), held["agenda"].toArray().size());
        QVERIFY(seen["actions"].toArray().isEmpty() && !held["actions"].toArray().isEmpty());
    }

    void aProblemIsListedAndWritten()
    {
        const QJsonArray rows = say({"list", path(), "problems", "--json"}).rows();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        QCOMPARE(row["metric"].toString(), QStringLiteral("EMS-05"));
        QCOMPARE(row["verdict"].toString(), QStringLiteral("better"));
        QCOMPARE(row["check_from"].toString(), QStringLiteral("2026-01-05"));
        QCOMPARE(row["causes"].toArray().last()["together"].toDouble(), 1.0);
        QCOMPARE(say({"list", path(), "problems", "--department", "COD", "--json"}).rows().size(), 0);
        for (const QString &key : {QString::number(row["problem"].toInt()), row["statement"].toString()}) {
            const Answer done = say({"export", path(), "--problem", key, "-o", path("problem.txt")});
            QVERIFY2(done.code == 0, done.err.constData());
            QVERIFY(read("problem.txt").contains(row["check"].toString().toUtf8()));
        }
        QCOMPARE(say({"export", path(), "--problem", "1", "-o", path("problem.pdf"), "--paper", "A4"}).code, 0);
        QVERIFY(read("problem.pdf").startsWith("%PDF"));
        const Answer none = say({"export", path(), "--problem", "nothing", "-o", path("none.pdf")});
        QCOMPARE(none.code, 1);
        QVERIFY2(isSentence(none.err), none.err.constData());
        QVERIFY(!QFile::exists(path("none.pdf")));
    }
};

QTEST_GUILESS_MAIN(SessionCommandTest)
#include "SessionCommandTest.moc"
