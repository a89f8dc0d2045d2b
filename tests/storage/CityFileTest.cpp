// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CityFile.h"
#include "storage/Migrator.h"
#include "storage/Tampering.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace statroom;

namespace {

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
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

std::optional<double> valueIn(const CityFile &file, SeriesId series, Month month)
{
    const auto found = file.reader().observation(series, month);
    return found && *found ? (*found)->value : std::nullopt;
}

QByteArray schemaOf(const QString &path)
{
    return answer(path, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name");
}

struct SmallCity
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("small.statroom"));
    std::unique_ptr<CityFile> file;
    DepartmentId fire;
    MetricId response;
    SeriesId series;

    SmallCity()
    {
        City city;
        city.name = QStringLiteral("Riverbend");
        auto made = CityFile::create(path, city, QStringLiteral("Tester"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        file = std::move(*made);
        Department d;
        d.id = fire = file->newId<Department>();
        d.uuid = uuid();
        d.code = QStringLiteral("FIRE");
        d.name = QStringLiteral("Fire");
        Metric m;
        m.id = response = file->newId<Metric>();
        m.uuid = uuid();
        m.code = QStringLiteral("FIRE-RESP");
        m.name = QStringLiteral("Responses within 6 minutes");
        m.kind = Metric::Kind::Rate;
        m.unit = QStringLiteral("%");
        Series s;
        s.id = series = file->newId<Series>();
        s.uuid = uuid();
        s.department = fire;
        s.metric = response;
        write({added(s), added(m), added(d)}, QStringLiteral("set up"));
    }
    Observation observation(Month month, double value) const
    {
        Observation o;
        o.series = series;
        o.month = month;
        o.setValue(value);
        return o;
    }
    Result<CityFile::Committed> commit(std::vector<Change> changes, const QString &reason = {},
                                       const QString &author = QStringLiteral("Tester"))
    {
        Revision r;
        r.author = author;
        r.reason = reason;
        r.changes = std::move(changes);
        return file->commit(r);
    }
    ChartMark mark(Month month, const QString &reason) const
    {
        ChartMark m;
        m.id = file->newId<ChartMark>();
        m.uuid = uuid();
        m.department = fire;
        m.metric = response;
        m.month = month;
        m.kind = ChartMark::Kind::Ghost;
        m.reason = reason;
        return m;
    }
    RevisionId write(std::vector<Change> changes, const QString &reason = {},
                     const QString &author = QStringLiteral("Tester"))
    {
        auto done = commit(std::move(changes), reason, author);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return done->revision;
    }
    std::optional<double> value(Month month, RecordedAt at = {}) const
    {
        auto found = file->reader().observation(series, month, at);
        return found && *found ? (*found)->value : std::nullopt;
    }
};

const Month october(2026, 10);
const Month september(2026, 9);

} // namespace

class CityFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aCityIsMadeAndOpenedAgain()
    {
        SmallCity c;
        c.file.reset();
        auto again = CityFile::open(c.path);
        QVERIFY(again);
        QCOMPARE((*again)->catalogue()->city.name, QStringLiteral("Riverbend"));
        QCOMPARE((*again)->catalogue()->series(c.fire, c.response)->id, c.series);
        QVERIFY(!(*again)->isReadOnly());
        auto second = CityFile::create(c.path, (*again)->catalogue()->city, QStringLiteral("x"));
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(QStringLiteral("exists already")));
    }

    void aCommitIsOneRevisionOneSignalAndDurable()
    {
        SmallCity c;
        QSignalSpy spy(c.file.get(), &CityFile::committed);
        const RevisionId id = c.write({added(c.observation(september, 0.9)), added(c.observation(october, 0.91))},
                                      QStringLiteral("typed"));
        QCOMPARE(spy.size(), 1);
        const auto summary = spy.first().first().value<CommittedRevision>();
        QCOMPARE(summary.id, id);
        QCOMPARE(summary.changeCount, 2);
        QCOMPARE(summary.touched.size(), size_t(1));
        QVERIFY(summary.touchesSeries(c.series));
        QVERIFY(!summary.touchesCatalogue());
        auto reader = Reader::open(c.path);
        QVERIFY(reader);
        auto read = (*reader)->observations(c.series);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->at(1).value, std::optional<double>(0.91));
    }

    void nothingChangedIsNotWritten()
    {
        SmallCity c;
        const RevisionId first = c.write({added(c.observation(october, 1))});
        const Observation same = c.observation(october, 1);
        auto again = c.commit({changed(same, same)});
        QVERIFY(again);
        QVERIFY(!again->wrote);
        QCOMPARE(again->revision, first);
    }

    void aStaleBeforeIsAConflictWithBothValues()
    {
        SmallCity c;
        c.write({added(c.observation(october, 0.9))});
        c.write({changed(c.observation(october, 0.9), c.observation(october, 0.8))});
        auto late = c.commit({changed(c.observation(october, 0.9), c.observation(october, 0.7))});
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        for (const char *part : {"0.9", "0.8", "0.7", "FIRE-RESP", "2026-10"})
            QVERIFY2(late.error().message.contains(QLatin1String(part)), qPrintable(late.error().message));
        auto twice = c.commit({added(c.observation(october, 0.5))});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QVERIFY2(twice.error().message.contains(QStringLiteral("0.8")), qPrintable(twice.error().message));
        QCOMPARE(c.value(october), std::optional<double>(0.8));
        auto gone = c.commit({removed(c.observation(september, 1))});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Conflict);
    }

    void aHalfWrongRevisionChangesNothing()
    {
        SmallCity c;
        Observation bad = c.observation(october, 1);
        bad.series = SeriesId(999);
        auto done = c.commit({added(c.observation(september, 1)), added(bad)});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(!c.value(september));
        auto check = c.file->check();
        QVERIFY(check);
        QVERIFY(check->empty());
    }

    void aStaleBeforeOfAnyKindTellsBothValues()
    {
        SmallCity c;
        const Metric first = *c.file->catalogue()->metric(u"FIRE-RESP");
        Metric theirs = first;
        theirs.unit = QStringLiteral("share");
        c.write({changed(first, theirs)});
        Metric ours = first;
        ours.name = QStringLiteral("Answered in time");
        auto late = c.commit({changed(first, ours)});
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        for (const char *part : {"FIRE-RESP", "unit", "share", "Answered in time"})
            QVERIFY2(late.error().message.contains(QLatin1String(part)), qPrintable(late.error().message));
    }

    void nanAndInfinityAreRefused_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
        QTest::newRow("too large") << 2e15;
    }
    void nanAndInfinityAreRefused()
    {
        QFETCH(double, value);
        SmallCity c;
        auto done = c.commit({added(c.observation(october, value))});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!c.value(october));
        // Where nothing may stand, NaN must not become nothing.
        Target target;
        target.series = c.series;
        target.from = october;
        target.value = value;
        QVERIFY(!c.commit({added(target)}));
        Metric metric = *c.file->catalogue()->metric(u"FIRE-RESP");
        metric.lowerBound = value;
        QVERIFY(!c.commit({changed(*c.file->catalogue()->metric(u"FIRE-RESP"), metric)}));
    }

    void undoAndRedoAreHistory()
    {
        SmallCity c;
        const QString me = QStringLiteral("Tester");
        const RevisionId a = c.write({added(c.observation(september, 1))});
        const RevisionId b = c.write({added(c.observation(october, 2))});
        c.write({added(c.observation(october + 1, 3))}, {}, QStringLiteral("Somebody else"));
        QCOMPARE(*c.file->undoable(me), b);
        QVERIFY(c.file->revert(b, me));
        QVERIFY(!c.value(october));
        QCOMPARE(*c.file->undoable(me), a);
        QVERIFY(c.file->revert(a, me));
        QVERIFY(!c.value(september));
        c.file.reset();
        c.file = std::move(*CityFile::open(c.path));
        RevisionId redo = *c.file->redoable(me);
        QVERIFY(bool(redo));
        QVERIFY(c.file->revert(redo, me));
        QCOMPARE(c.value(september), std::optional<double>(1));
        QVERIFY(!c.value(october));
        QCOMPARE(*c.file->undoable(me), a);
        redo = *c.file->redoable(me);
        QVERIFY(c.file->revert(redo, me));
        QCOMPARE(c.value(october), std::optional<double>(2));
        QVERIFY(!*c.file->redoable(me));
        QCOMPARE(*c.file->undoable(me), b);
        c.write({changed(c.observation(october, 2), c.observation(october, 5))});
        QVERIFY(c.file->revert(*c.file->undoable(me), me));
        c.write({added(c.observation(october + 2, 5))});
        QVERIFY(!*c.file->redoable(me));
        auto check = c.file->check();
        QVERIFY(check && check->empty());
    }

    void undoOfAnAddThatIsUsedNamesIt()
    {
        SmallCity c;
        c.write({added(c.observation(october, 2))}, {}, QStringLiteral("Somebody else"));
        auto undone = c.file->revert(RevisionId(2), QStringLiteral("Tester"));
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        for (const char *part : {"FIRE-RESP", "2026-10"})
            QVERIFY2(undone.error().message.contains(QLatin1String(part)), qPrintable(undone.error().message));
        QCOMPARE(c.value(october), std::optional<double>(2));
        QVERIFY(c.file->catalogue()->metric(u"FIRE-RESP"));
    }

    void everythingIsReadAsRecorded()
    {
        SmallCity c;
        const RevisionId one = c.write({added(c.observation(october, 1))});
        Metric metric = *c.file->catalogue()->metric(u"FIRE-RESP");
        Metric renamed = metric;
        renamed.name = QStringLiteral("In time");
        const RevisionId two =
            c.write({changed(c.observation(october, 1), c.observation(october, 2)), changed(metric, renamed)});
        c.write({removed(c.observation(october, 2)), added(c.observation(september, 9))});
        QCOMPARE(c.value(october, {one}), std::optional<double>(1));
        QCOMPARE(c.value(october, {two}), std::optional<double>(2));
        QVERIFY(!c.value(october));
        QVERIFY(!c.value(september, {two}));
        QCOMPARE((*c.file->reader().catalogue({one}))->metric(u"FIRE-RESP")->name, metric.name);
        QCOMPARE((*c.file->reader().catalogue({two}))->metric(u"FIRE-RESP")->name, renamed.name);
        QVERIFY((*c.file->reader().catalogue({RevisionId(1)}))->metrics().empty());
        QVERIFY(c.file->reader().headOfChain({one})->size() == 64);
        QVERIFY(*c.file->reader().headOfChain({one}) != *c.file->reader().headOfChain());
    }

    void timesNeverGoBack()
    {
        SmallCity c;
        const QDateTime noon(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);
        c.file->setClock([=] { return noon; });
        c.write({added(c.observation(september, 1))});
        c.file->setClock([=] { return noon.addDays(-10); });
        const RevisionId id = c.write({added(c.observation(october, 1))});
        QCOMPARE(c.file->reader().revision(id)->at, noon);
        QCOMPARE(*c.file->reader().revisionAt(noon), id);
        QVERIFY(!c.file->reader().revisionAt(QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC)));
    }

    void twoWritersNeverOverwriteEachOther()
    {
        SmallCity c;
        auto other = CityFile::open(c.path);
        QVERIFY(other);
        QSignalSpy spy(other->get(), &CityFile::committed);
        c.write({added(c.observation(october, 1))});
        Revision r;
        r.author = QStringLiteral("Other");
        r.changes = {added(c.observation(october, 2))};
        auto late = (*other)->commit(r);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(*(*other)->readOthers(), 1);
        QCOMPARE(spy.size(), 1);
        r.changes = {added(c.observation(september, 2))};
        QVERIFY((*other)->commit(r));
        QCOMPARE(*c.file->readOthers(), 1);
        QVERIFY(c.file->check()->empty());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        const QByteArray drop = "DROP TRIGGER revision_is_never_changed; DROP TRIGGER "
                                "revision_change_is_never_removed; DROP TRIGGER revision_change_is_never_changed;";
        QTest::newRow("a value") << QByteArray("UPDATE observation SET value = 0.99") << QStringLiteral("tables");
        QTest::newRow("a value added") << QByteArray(
            "INSERT INTO observation SELECT series, 202001, state, value, numerator, denominator, stage, disputed, "
            "unweighted, expected, note, source, receipt FROM observation LIMIT 1")
                                       << QStringLiteral("tables");
        QTest::newRow("a value removed") << QByteArray("DELETE FROM observation") << QStringLiteral("tables");
        QTest::newRow("an author") << drop + "UPDATE revision SET author = 'Nobody' WHERE id = 2"
                                   << QStringLiteral("history");
        QTest::newRow("a chunk") << drop + "DELETE FROM revision_change WHERE revision = 3"
                                 << QStringLiteral("history");
        QTest::newRow("a damaged chunk") << drop + "UPDATE revision_change SET body = zeroblob(40) WHERE revision = 3"
                                         << QStringLiteral("history");
    }
    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, kind);
        SmallCity c;
        c.write({added(c.observation(october, 0.5))});
        QVERIFY(c.file->check()->empty());
        c.file.reset();
        QVERIFY(tamper(c.path, sql));
        auto opened = CityFile::open(c.path);
        QVERIFY(opened);
        auto findings = (*opened)->check();
        QVERIFY(findings);
        bool found = false;
        for (const auto &f : *findings)
            found = found || f.kind == kind;
        QVERIFY(found);
    }

    void theHistoryRefusesChanges()
    {
        SmallCity c;
        c.file.reset();
        const QByteArray next = "INSERT INTO revision SELECT %, author, reason, NULL, schema_version, changes, hash, "
                                "zeroblob(32) FROM revision WHERE id = 2";
        for (const char *wrong :
             {"9, '1999-01-01T00:00:00.000Z'", "9, '2999-02-29T00:00:00.000Z'", "9, '2999-01-01'", "2, at"})
            QVERIFY2(!tamper(c.path, QByteArray(next).replace('%', wrong)), wrong);
        QVERIFY(!tamper(c.path, "DELETE FROM revision"));
        QVERIFY(!tamper(c.path, "UPDATE revision SET author = 'x'"));
        QVERIFY(!tamper(c.path, "DELETE FROM revision_change"));
        QVERIFY(!tamper(c.path,
                        "PRAGMA recursive_triggers = ON; REPLACE INTO revision_change SELECT * FROM revision_change"));
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << int(ErrorKind::NewerFile);
        QTest::newRow("another program's") << QByteArray("PRAGMA application_id = 7") << int(ErrorKind::Corrupt);
        QTest::newRow("a table missing") << QByteArray("DROP TABLE narrative") << int(ErrorKind::Corrupt);
        QTest::newRow("a column renamed")
            << QByteArray("ALTER TABLE observation RENAME COLUMN note TO remark") << int(ErrorKind::Corrupt);
        const QByteArray rule = "'CHECK (state = ''value'' OR state = ''missing'')'";
        QTest::newRow("a rule taken out") << "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, "
                + rule + ", '') WHERE name = 'observation'"
                                          << int(ErrorKind::Corrupt);
        QTest::newRow("a rule commented out")
            << "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, " + rule
                + ", '-- ,' || char(10)) WHERE name = 'observation'"
            << int(ErrorKind::Corrupt);
    }
    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        SmallCity c;
        c.file.reset();
        QVERIFY(tamper(c.path, sql));
        const QByteArray before = contents(c.path);
        auto opened = CityFile::open(c.path);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().kind), kind);
        QCOMPARE(contents(c.path), before);
    }

    void junkIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.statroom"));
        QVERIFY(!CityFile::open(path));
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(CityFile::open(path).error().kind, ErrorKind::Corrupt);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(CityFile::open(path).error().kind, ErrorKind::Corrupt);
        QVERIFY(!CityFile::open(folder.path()));
    }

    void strangersThingsMakeItReadOnly_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("readOnly");
        const QByteArray trigger = " AFTER INSERT ON observation BEGIN DELETE FROM observation; END";
        QTest::newRow("trigger") << "CREATE TRIGGER t" + trigger << true;
        QTest::newRow("trigger named as a table") << "CREATE TRIGGER observation" + trigger << true;
        QTest::newRow("trigger named as SQLite's own") << "CREATE TRIGGER t" + trigger
                + "; PRAGMA writable_schema = ON; UPDATE sqlite_master SET name = 'sqlite_t', sql = replace(sql, "
                  "'TRIGGER t', 'TRIGGER sqlite_t') WHERE name = 't'"
                                                       << true;
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << true;
        QTest::newRow("trigger dropped") << QByteArray("DROP TRIGGER revision_is_never_changed") << true;
        QTest::newRow("column") << QByteArray("ALTER TABLE observation ADD COLUMN checked_by TEXT") << true;
        QTest::newRow("two columns") << QByteArray(
            "ALTER TABLE metric ADD COLUMN a TEXT; ALTER TABLE metric ADD COLUMN \"b\" REAL")
                                     << true;
        QTest::newRow("statistics") << QByteArray("ANALYZE") << false;
        QTest::newRow("plain index") << QByteArray("CREATE INDEX i ON observation (value)") << false;
    }
    void strangersThingsMakeItReadOnly()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, readOnly);
        SmallCity c;
        c.write({added(c.observation(september, 0.5))});
        c.file.reset();
        QVERIFY(tamper(c.path, sql));
        auto opened = CityFile::open(c.path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE((*opened)->isReadOnly(), readOnly);
        QCOMPARE((*opened)->isForeign(), readOnly);
        Revision r;
        r.changes = {added(c.observation(october, 1))};
        QCOMPARE((*opened)->commit(r).ok(), !readOnly);
        // A clean copy is the way on.
        const QString copy = c.folder.filePath(QStringLiteral("clean.statroom"));
        const auto saved = (*opened)->saveClean(copy);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message + saved.error().detail));
        QVERIFY(!(*opened)->saveClean(copy));
        auto clean = CityFile::open(copy);
        QVERIFY(clean);
        QVERIFY(!(*clean)->isReadOnly());
        QVERIFY((*clean)->check()->empty());
        QCOMPARE(*(*clean)->reader().headOfChain(), *(*opened)->reader().headOfChain());
        QCOMPARE(valueIn(**clean, c.series, september), std::optional<double>(0.5));
        QVERIFY(QDir(c.folder.path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
    }

    void anOlderFormIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (const Migrator::Step &step : Migrator::steps())
            QTest::addRow("form %d", step.version) << step.version;
    }
    void anOlderFormIsBroughtUpToDate()
    {
        QFETCH(int, version);
        SmallCity c;
        c.write({added(c.observation(october, 0.5))});
        c.file.reset();
        const QByteArray today = schemaOf(c.path);
        QVERIFY(makeOlder(c.path, version));
        const QString copy = c.path + QStringLiteral(".before-%1.backup").arg(Migrator::newestVersion());
        const bool older = version < Migrator::newestVersion();
        {
            // Only looked at, it is shown and left as it is.
            const QByteArray before = contents(c.path);
            auto looked = CityFile::open(c.path, CityFile::Access::ReadOnly);
            QVERIFY2(looked, looked ? "" : qPrintable(looked.error().message + looked.error().detail));
            QCOMPARE(valueIn(**looked, c.series, october), std::optional<double>(0.5));
            QCOMPARE((*looked)->path(), c.path);
            looked->reset();
            QCOMPARE(contents(c.path), before);
            QVERIFY(!QFile::exists(copy));
        }
        for (int times = 1; times <= 2; ++times) {
            auto opened = CityFile::open(c.path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
            QVERIFY(!(*opened)->isReadOnly());
            QVERIFY((*opened)->check()->empty());
            QCOMPARE(valueIn(**opened, c.series, october), std::optional<double>(0.5));
            opened->reset();
            QCOMPARE(schemaOf(c.path), today);
            QCOMPARE(QFile::exists(copy), older);
        }
        QCOMPARE(QDir(c.folder.path()).entryList({QStringLiteral("*.backup")}).size(), older ? 1 : 0);
        if (!older)
            return;
        // A file of that name that is older again is not covered by the copy that stands there.
        QVERIFY(makeOlder(c.path, version));
        QVERIFY(CityFile::open(c.path));
        QCOMPARE(QDir(c.folder.path()).entryList({QStringLiteral("*.backup")}).size(), 2);
    }

    void everyViewCanBeRead()
    {
        SmallCity c;
        Observation noted = c.observation(october, 3);
        noted.note = QStringLiteral("counted by hand");
        HandIn handIn;
        handIn.department = c.fire;
        handIn.month = october;
        handIn.at = QDateTime(QDate(2026, 11, 9), QTime(8, 30), Qt::UTC);
        handIn.by = QStringLiteral("Tester");
        Target target;
        target.series = c.series;
        target.from = october;
        target.value = 0.9;
        ChartSetting setting;
        setting.metric = c.response;
        setting.kind = ChartKind::PPrime;
        const Holiday holiday{c.file->newId<Holiday>(), QDate(2026, 11, 26), QStringLiteral("Thanksgiving Day")};
        c.write({added(noted), added(handIn), added(target), added(setting),
                 added(c.mark(october, QStringLiteral("storm"))), added(holiday)});
        c.file.reset();
        QCOMPARE(answer(c.path, "SELECT department, metric, period, value, note FROM observations"),
                 QByteArray("FIRE|FIRE-RESP|2026-10|3.0|counted by hand"));
        QCOMPARE(answer(c.path, "SELECT department, month, handed_in_by FROM hand_ins"),
                 QByteArray("FIRE|2026-10|Tester"));
        QCOMPARE(answer(c.path, "SELECT department, metric, from_month, value FROM targets"),
                 QByteArray("FIRE|FIRE-RESP|2026-10|0.9"));
        QCOMPARE(answer(c.path,
                        "SELECT revision, kind, department, metric, changes FROM history_of_series WHERE revision = 3 "
                        "ORDER BY kind"),
                 QByteArray("3|observation|FIRE|FIRE-RESP|1\n3|target|FIRE|FIRE-RESP|1"));
        QCOMPARE(answer(c.path, "SELECT metric, kind, run_length, screening FROM chart_settings"),
                 QByteArray("FIRE-RESP|pp|7|1"));
        QCOMPARE(answer(c.path, "SELECT department, metric, category, month, kind, reason FROM chart_marks"),
                 QByteArray("FIRE|FIRE-RESP||2026-10|ghost|storm"));
        QCOMPARE(answer(c.path, "SELECT day, name FROM holidays"), QByteArray("2026-11-26|Thanksgiving Day"));
        const QList<QByteArray> views =
            answer(c.path, "SELECT name FROM sqlite_master WHERE type = 'view'").split('\n');
        QVERIFY(views.size() >= 20);
        for (const QByteArray &view : views)
            QVERIFY2(tamper(c.path, "SELECT * FROM " + view), view.constData());
    }

    void marksOnAChartAreKeptAndUndone()
    {
        SmallCity c;
        const ChartMark mark = c.mark(october, QStringLiteral("storm"));
        const RevisionId marked = c.write({added(mark)});
        QCOMPARE(c.file->catalogue()->chartMarks(c.fire, c.response).size(), size_t(1));
        QCOMPARE(c.file->catalogue()->chartMarks(c.fire, c.response).front(), mark);
        // Neither without a reason nor twice.
        QVERIFY(!c.commit({added(c.mark(september, QStringLiteral("  ")))}));
        const auto twice = c.commit({added(c.mark(october, QStringLiteral("again")))});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        ChartSetting setting;
        setting.metric = c.response;
        setting.runLength = 2;
        QVERIFY(!c.commit({added(setting)}));
        setting.runLength = 8;
        c.write({added(setting)});
        // The history of the metric tells of both, also once the mark is gone.
        HistoryFilter ofMetric;
        ofMetric.metric = c.response;
        const size_t told = c.file->reader().history(ofMetric)->size();
        QVERIFY(c.file->revert(marked, QStringLiteral("Tester")));
        QVERIFY(c.file->catalogue()->chartMarks(c.fire, c.response).empty());
        QCOMPARE(c.file->reader().history(ofMetric)->size(), told + 1);
        QCOMPARE((*c.file->reader().catalogue({marked}))->chartMarks(c.fire, c.response).size(), size_t(1));
        QVERIFY(c.file->check()->empty());
    }

    void whatWordsMeanIsKeptOnce()
    {
        SmallCity c;
        Alias alias;
        alias.id = c.file->newId<Alias>();
        alias.uuid = uuid();
        alias.spelling = QStringLiteral("Resp_time");
        alias.text = Alias::normalised(alias.spelling);
        alias.metric = c.response;
        alias.learnedFrom = QStringLiteral("fire.csv, row 3");
        const RevisionId learned = c.write({added(alias)});
        const auto found = [&] {
            return c.file->catalogue()->metricAlias(u"resp time", c.fire);
        };
        QVERIFY(found());
        QCOMPARE(*found(), alias);
        QVERIFY(!c.file->catalogue()->departmentAlias(u"resp time"));
        // A second meaning in the same place is refused; another one for one department is not, and comes first.
        Alias other = alias;
        other.id = c.file->newId<Alias>();
        other.uuid = uuid();
        other.means = Alias::Means::Nothing;
        other.metric = {};
        QCOMPARE(c.commit({added(other)}).error().kind, ErrorKind::Conflict);
        other.within = c.fire;
        c.write({added(other)});
        QCOMPARE(found()->means, Alias::Means::Nothing);
        QCOMPARE(c.file->catalogue()->metricAlias(u"resp time", {})->means, Alias::Means::Metric);
        Alias crooked = other;
        crooked.id = c.file->newId<Alias>();
        crooked.uuid = uuid();
        crooked.text = QStringLiteral("crooked");
        crooked.means = Alias::Means::Category;
        QVERIFY(!c.commit({added(crooked)}));
        QVERIFY(c.file->revert(learned, QStringLiteral("Tester")));
        QVERIFY(!c.file->catalogue()->metricAlias(u"resp time", {}));
        QCOMPARE(found()->means, Alias::Means::Nothing);
        QVERIFY(c.file->check()->empty());
    }

    void savedImportsHaveNamesOfTheirOwn()
    {
        SmallCity c;
        SavedImport saved;
        saved.id = c.file->newId<SavedImport>();
        saved.uuid = uuid();
        saved.name = QStringLiteral("Calls of the month");
        saved.path = QStringLiteral("calls-*.csv");
        saved.layout = QStringLiteral("wide");
        saved.mapping = QStringLiteral("{}");
        saved.madeBy = QStringLiteral("Tester");
        c.write({added(saved)});
        QVERIFY(saved.isPattern());
        QCOMPARE(*c.file->catalogue()->savedImport(u"calls OF the month"), saved);
        SavedImport twin = saved;
        twin.id = c.file->newId<SavedImport>();
        twin.uuid = uuid();
        twin.name = QStringLiteral("CALLS of the month");
        QVERIFY(!c.commit({added(twin)}));
        SavedImport gone = saved;
        gone.retired = true;
        c.write({changed(saved, gone)});
        QVERIFY(!c.file->catalogue()->savedImport(u"Calls of the month"));
        c.write({added(twin)});
        QCOMPARE(c.file->catalogue()->savedImport(u"Calls of the month")->id, twin.id);
    }

    void holidaysMoveWhatIsDue()
    {
        SmallCity c;
        const Metric metric = *c.file->catalogue()->metric(c.response);
        const Period september(Month(2026, 9), 1);
        City city = c.file->catalogue()->city;
        const int dueDay = metric.dueDay.value_or(city.dueDay);
        QCOMPARE(dueDay, 10);
        QCOMPARE(c.file->catalogue()->dueDate(metric, september), QDate(2026, 10, 12));
        const Holiday columbus{c.file->newId<Holiday>(), QDate(2026, 10, 12), QStringLiteral("Columbus Day")};
        const RevisionId closed = c.write({added(columbus)});
        QCOMPARE(c.file->catalogue()->dueDate(metric, september), QDate(2026, 10, 13));
        // A day is one holiday, and has a name.
        Holiday again = columbus;
        again.id = c.file->newId<Holiday>();
        const auto twice = c.commit({added(again)});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        again.day = QDate(2026, 10, 14);
        again.name = QStringLiteral(" ");
        QVERIFY(!c.commit({added(again)}));
        QVERIFY(c.file->revert(closed, QStringLiteral("Tester")));
        QCOMPARE(c.file->catalogue()->dueDate(metric, september), QDate(2026, 10, 12));
        QVERIFY(c.file->check()->empty());
    }

    void aFileThatWasTakenAwayIsNotWritten_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("removed") << false;
        QTest::newRow("replaced") << true;
    }
    void aFileThatWasTakenAwayIsNotWritten()
    {
        QFETCH(bool, replaced);
        SmallCity c;
        c.write({added(c.observation(september, 0.5))});
        const QString other = c.folder.filePath(QStringLiteral("other.statroom"));
        QVERIFY(c.file->backup(other));
        QVERIFY(!c.file->hasMoved());
        QVERIFY(QFile::remove(c.path));
        if (replaced)
            QVERIFY(QFile::rename(other, c.path));
        QVERIFY(c.file->hasMoved());
        auto done = c.commit({added(c.observation(october, 1))});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Io);
        QVERIFY2(done.error().message.contains(QStringLiteral("replaced")), qPrintable(done.error().message));
        // What it held can still be kept.
        const QString kept = c.folder.filePath(QStringLiteral("kept.statroom"));
        QVERIFY(c.file->backup(kept));
        auto opened = CityFile::open(kept);
        QVERIFY(opened);
        QCOMPARE(valueIn(**opened, c.series, september), std::optional<double>(0.5));
    }

    void afterADeadWriterThePagesAreLookedAtFirst()
    {
        SmallCity c;
        c.write({added(c.observation(september, 0.5))});
        c.file.reset();
        // A cell of the observations' page now lies beyond its end.
        const int page =
            answer(c.path, "SELECT rootpage FROM sqlite_master WHERE name = 'observation' AND type = 'table'").toInt();
        QByteArray bytes = contents(c.path);
        bytes[(page - 1) * 4096 + 8] = char(0x7f);
        write(c.path, bytes);
        QVERIFY(CityFile::open(c.path));
        const auto reader = Reader::open(c.path);
        QVERIFY(reader);
        const std::atomic_bool cancelled = false;
        const auto sound = (*reader)->quickCheck(cancelled);
        QVERIFY(!sound);
        QCOMPARE(sound.error().kind, ErrorKind::Corrupt);
        write(c.path + QStringLiteral("-journal"), QByteArray(600, '\0'));
        const auto opened = CityFile::open(c.path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY2(opened.error().message.contains(QStringLiteral("may be wrong")), qPrintable(opened.error().message));
    }

    void aCheckOfThePagesCanBeCancelled()
    {
        SmallCity c;
        std::vector<Change> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back(added(c.observation(Month(1500, 1) + i, i)));
        c.write(std::move(many));
        const auto reader = Reader::open(c.path);
        QVERIFY(reader);
        QCOMPARE((*reader)->quickCheck(true).error().kind, ErrorKind::Cancelled);
        QVERIFY((*reader)->quickCheck(false));
    }

    void aBackupIsWholeAndNeverReplaces()
    {
        SmallCity c;
        c.write({added(c.observation(october, 4))});
        const QString copy = c.folder.filePath(QStringLiteral("copy.statroom"));
        QVERIFY(c.file->backup(copy));
        auto opened = CityFile::open(copy);
        QVERIFY(opened);
        QVERIFY((*opened)->check()->empty());
        QCOMPARE(*(*opened)->reader().headOfChain(), *c.file->reader().headOfChain());
        QVERIFY(!c.file->backup(copy));
        QVERIFY(!c.file->backup(QStringLiteral("/nowhere/at/all")));
    }

    void historyIsFiltered()
    {
        SmallCity c;
        c.write({added(c.observation(october, 4))}, QStringLiteral("typed"));
        const Reader &reader = c.file->reader();
        HistoryFilter filter;
        QCOMPARE(reader.history(filter)->size(), size_t(3));
        filter.metric = c.response;
        QCOMPARE(reader.history(filter)->size(), size_t(2));
        filter.author = QStringLiteral("Nobody");
        QVERIFY(reader.history(filter)->empty());
        auto past = reader.pastChanges(QLatin1String("observation"), c.series.number);
        QVERIFY(past);
        QCOMPARE(past->size(), size_t(1));
        QCOMPARE(past->front().revision.reason, QStringLiteral("typed"));
    }

    void whatComesInGreatNumbersIsStoredWhole()
    {
        SmallCity c;
        std::vector<Change> more;
        std::vector<SeriesId> ids{c.series};
        for (int i = 0; i < 89; ++i) {
            Department d;
            d.id = c.file->newId<Department>();
            d.uuid = uuid();
            d.code = d.name = QStringLiteral("D%1").arg(i);
            Series s;
            s.id = c.file->newId<Series>();
            s.uuid = uuid();
            s.department = d.id;
            s.metric = c.response;
            ids.push_back(s.id);
            more.push_back(added(d));
            more.push_back(added(s));
        }
        c.write(std::move(more));
        // Every column takes turns at being there and not, so that none is carried from one row to the next.
        std::vector<Observation> all;
        for (SeriesId id : ids) {
            for (int i = 0; i < 250; ++i) {
                Observation o = c.observation(Month(2000, 1) + i, double(id.number) + i / 7.0);
                o.series = id;
                if (i % 3 == 1)
                    o.setParts(i, 300);
                if (i % 11 == 5) {
                    o.setMissing();
                    o.expected = QDate(2026, 1, 1).addDays(i);
                }
                o.disputed = i % 5 == 2;
                o.unweighted = i % 2;
                o.stage = Observation::Stage(i % 3);
                if (i % 4 == 3)
                    o.note = QStringLiteral("note %1 ü").arg(i);
                if (i % 6 == 0)
                    o.source = QStringLiteral("source %1").arg(id.number);
                all.push_back(o);
            }
        }
        std::vector<Change> changes;
        for (const Observation &o : all)
            changes.push_back(added(o));
        const RevisionId written = c.write(changes);
        const auto same = [&](const Reader &reader) {
            size_t next = 0;
            const auto walked =
                reader.eachObservation([&](const Observation &o) { return next < all.size() && o == all[next++]; });
            return walked && next == all.size();
        };
        QVERIFY(same(c.file->reader()));
        QVERIFY(c.file->check()->empty());
        const auto undone = c.file->revert(written, QStringLiteral("Tester"));
        QVERIFY(undone);
        QCOMPARE(undone->changes, qint64(all.size()));
        QVERIFY(!*c.file->reader().hasObservations(c.response));
        QVERIFY(c.file->revert(undone->revision, QStringLiteral("Tester")));
        QVERIFY(same(c.file->reader()));
        QVERIFY(c.file->check()->empty());
    }

    void amongManyTheOneRefusedIsNamed_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<double>("value");
        QTest::addColumn<ErrorKind>("kind");
        // Places in the first, in a later and in the last statement that adds many at once.
        for (int place : {0, 37, 99}) {
            QTest::addRow("%d is there already", place) << place << 0.5 << ErrorKind::Conflict;
            QTest::addRow("%d is no number", place)
                << place << std::numeric_limits<double>::quiet_NaN() << ErrorKind::InvalidInput;
        }
    }
    void amongManyTheOneRefusedIsNamed()
    {
        QFETCH(int, place);
        QFETCH(double, value);
        QFETCH(ErrorKind, kind);
        SmallCity c;
        const Month month = Month(2010, 1) + place;
        if (kind == ErrorKind::Conflict)
            c.write({added(c.observation(month, 0.25))});
        std::vector<Change> changes;
        for (int i = 0; i < 100; ++i)
            changes.push_back(added(c.observation(Month(2010, 1) + i, i == place ? value : 0.75)));
        const auto done = c.commit(changes);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        const QString named = QStringLiteral("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'));
        QVERIFY2(done.error().message.contains(named), qPrintable(done.error().message));
        if (kind == ErrorKind::Conflict) {
            QVERIFY2(done.error().message.contains(QStringLiteral("0.25")), qPrintable(done.error().message));
            QVERIFY2(done.error().message.contains(QStringLiteral("0.5")), qPrintable(done.error().message));
        }
        QCOMPARE(c.file->reader().observations(c.series)->size(), size_t(kind == ErrorKind::Conflict ? 1 : 0));
        QVERIFY(c.file->check()->empty());
    }

    void cancellingChangesNothing()
    {
        SmallCity c;
        struct Endless : ChangeStream
        {
            SmallCity *city;
            int month = 0;
            bool next(Change &change) override
            {
                change = added(city->observation(Month(1000, 1) + month++, 1));
                return month < 50000;
            }
        } stream;
        stream.city = &c;
        std::atomic_bool cancelled = true;
        Revision r;
        auto done = c.file->commit(r, stream, &cancelled);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*c.file->reader().revisionCount(), 2);
    }

    /// After another step in resources/schema, `newestDigest` is what this finds.
    void digestOfTheNewestSchema()
    {
        SmallCity c;
        QCOMPARE(*Migrator::digest(c.file->reader().connection()), QByteArray(Migrator::newestDigest));
        QCOMPARE(*Migrator::form(c.file->reader().connection()), Migrator::Form::Ours);
    }

    void lastMonths()
    {
        SmallCity c;
        QVERIFY(!c.file->reader().lastMonth()->isValid());
        QVERIFY(!*c.file->reader().hasObservations(c.response));
        Observation missing = c.observation(october + 1, 0);
        missing.setMissing();
        c.write({added(c.observation(september, 1)), added(c.observation(october, 2)), added(missing)});
        QCOMPARE(*c.file->reader().lastMonth(), october);
        QCOMPARE(*c.file->reader().lastMonth(october + 1), october);
        QVERIFY(*c.file->reader().lastMonth(september) >= september);
        const SeriesId list[] = {c.series};
        QCOMPARE(*c.file->reader().lastMonth(list), october);
        QCOMPARE(*c.file->reader().firstMonth(list), september);
        QVERIFY(*c.file->reader().hasObservations(c.response));
    }
};

QTEST_GUILESS_MAIN(CityFileTest)
#include "CityFileTest.moc"
