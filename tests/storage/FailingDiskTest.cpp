// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DefinitionsReader.h"
#include "exchange/Importer.h"
#include "storage/CityFile.h"
#include "storage/Disk.h"
#include "storage/Tampering.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

/// Lets so many operations pass and refuses the next, once or from then on.
struct Failure
{
    int countdown;
    bool forEver;
    int code;
    int struck = 0;

    int meet(const Disk::Operation &operation)
    {
        const bool reads = operation.deed == Disk::Deed::Read || operation.deed == Disk::Deed::Open;
        if (reads != (code == SQLITE_IOERR_READ))
            return SQLITE_OK;
        if (countdown > 0) {
            --countdown;
            return SQLITE_OK;
        }
        if (struck > 0 && !forEver)
            return SQLITE_OK;
        ++struck;
        return code == SQLITE_IOERR_READ && operation.deed == Disk::Deed::Open ? SQLITE_CANTOPEN : code;
    }
};

const QByteArray definitions = R"({"departments": [{"code": "FIRE", "name": "Fire"}],
 "metrics": [{"code": "CALLS", "name": "Calls", "kind": "count", "direction": "down", "frequency": "month"}],
 "series": [{"department": "FIRE", "metric": "CALLS"}]})";

const QByteArray numbers =
    "department,metric,period,value\nFIRE,CALLS,2026-08,7\nFIRE,CALLS,2026-09,8\nFIRE,CALLS,2026-10,9\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A city with a department, a metric and an imported value.
QByteArray soundCity(const QString &path)
{
    City city;
    city.name = QStringLiteral("Riverbend");
    {
        auto made = CityFile::create(path, city, QStringLiteral("Tester"));
        const auto set = DefinitionsReader::fromJson(definitions, *(*made)->catalogue());
        if (!set || !DefinitionsReader::commit(**made, *set, QStringLiteral("Tester")))
            qFatal("the city cannot be set up");
        const auto table = Table::recognise(
            *TextFile::fromBytes("department,metric,period,value\nFIRE,CALLS,2026-07,6\n", QStringLiteral("n.csv")));
        if (!Importer::commit(**made, *Importer::plan((*made)->reader(), *table, {}), QStringLiteral("Tester")))
            qFatal("the value cannot be imported");
    }
    return contents(path);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path + QStringLiteral("-journal"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// What a person asks for. Each opens the city itself, so that looking at it may fail as well.
using Ask = Result<void> (*)(const QString &path);

template <class T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> record(const QString &path)
{
    auto file = CityFile::open(path);
    if (!file)
        return file.error();
    Department d;
    d.id = (*file)->newId<Department>();
    d.uuid = QStringLiteral("a");
    d.code = QStringLiteral("LIB");
    d.name = QStringLiteral("Library");
    Revision r;
    r.author = QStringLiteral("Tester");
    r.changes = {added(d)};
    return outcome((*file)->commit(r));
}

Result<void> undo(const QString &path)
{
    auto file = CityFile::open(path);
    if (!file)
        return file.error();
    return outcome((*file)->revert(RevisionId(3), QStringLiteral("Tester")));
}

Result<void> import(const QString &path)
{
    auto file = CityFile::open(path);
    if (!file)
        return file.error();
    const auto table = Table::recognise(*TextFile::fromBytes(numbers, QStringLiteral("n.csv")));
    auto plan = Importer::plan((*file)->reader(), *table, {});
    return plan ? outcome(Importer::commit(**file, *plan, QStringLiteral("Tester"))) : Result<void>(plan.error());
}

Result<void> backup(const QString &path)
{
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    return file ? (*file)->backup(path + QStringLiteral(".copy")) : Result<void>(file.error());
}

Result<void> saveClean(const QString &path)
{
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    return file ? (*file)->saveClean(path + QStringLiteral(".copy")) : Result<void>(file.error());
}

Result<void> create(const QString &path)
{
    City city;
    city.name = QStringLiteral("Second");
    return outcome(CityFile::create(path + QStringLiteral(".copy"), city, QStringLiteral("Tester")));
}

Result<void> check(const QString &path)
{
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    if (!file)
        return file.error();
    auto findings = (*file)->check();
    if (!findings)
        return findings.error();
    return findings->empty() ? Result<void>() : Result<void>(Error{ErrorKind::Corrupt, findings->front().text, {}});
}

Result<void> read(const QString &path)
{
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    if (!file)
        return file.error();
    auto found = (*file)->reader().observations((*file)->catalogue()->series().front().id, {}, {}, {RevisionId(3)});
    if (!found)
        return found.error();
    return found->size() == 1 && found->front().value == 6.0
        ? Result<void>()
        : Result<void>(Error{ErrorKind::Corrupt, QStringLiteral("values are lost"), {}});
}

Result<void> migrate(const QString &path)
{
    return outcome(CityFile::open(path));
}

struct Deed
{
    const char *name;
    Ask ask;
    bool isOlder;
    bool writes; ///< one revision more when it is done
    bool makes; ///< a second file
};

constexpr Deed deeds[]{
    {"record", record, false, true, false},        {"undo", undo, false, true, false},
    {"import", import, false, true, false},        {"backup", backup, false, false, true},
    {"clean copy", saveClean, false, false, true}, {"create", create, false, false, true},
    {"check", check, false, false, false},         {"read", read, false, false, false},
    {"migrate", migrate, true, false, false},
};

struct Kind
{
    const char *name;
    int code;
    bool forEver;
};

constexpr Kind kinds[]{
    {"no space, for ever", SQLITE_FULL, true},         {"write error, once", SQLITE_IOERR_WRITE, false},
    {"sync error, once", SQLITE_IOERR_FSYNC, false},   {"read error, once", SQLITE_IOERR_READ, false},
    {"read error, for ever", SQLITE_IOERR_READ, true},
};

} // namespace

class FailingDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        Disk::instance().meet = [](const Disk::Operation &) {
            return SQLITE_OK;
        };
    }

    void everyOperationMayFail_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<int>("kind");
        for (size_t d = 0; d < std::size(deeds); ++d)
            for (size_t k = 0; k < std::size(kinds); ++k)
                QTest::addRow("%s, %s", deeds[d].name, kinds[k].name) << int(d) << int(k);
    }
    void everyOperationMayFail()
    {
        QFETCH(int, deed);
        QFETCH(int, kind);
        const Deed &d = deeds[deed];
        const Kind &k = kinds[kind];
        // In memory where there is such a place: what fails here is made to fail.
        QTemporaryDir folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                 ? QStringLiteral("/dev/shm/FailingDiskTest-XXXXXX")
                                 : QString());
        const QString path = folder.filePath(QStringLiteral("c.statroom"));
        static const QByteArray sound = soundCity(path);
        static const QByteArray older = [&] {
            put(path, sound);
            return makeOlder(path, 1) ? contents(path) : QByteArray();
        }();
        QVERIFY(!older.isEmpty());
        for (int n = 0;; ++n) {
            QVERIFY(n < 2000);
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
                QFile::remove(folder.filePath(name));
            put(path, d.isOlder ? older : sound);
            Failure failure{n, k.forEver, k.code};
            Disk::instance().meet = [&](const Disk::Operation &operation) {
                return failure.meet(operation);
            };
            const Result<void> done = d.ask(path);
            cleanup();

            // Never "done" when it was not, and never without a word.
            const QString copy = path + QStringLiteral(".copy");
            if (!done)
                QVERIFY2(done.error().kind != ErrorKind::InvalidInput && !done.error().message.isEmpty(),
                         qPrintable(done.error().detail));
            if (done && d.writes)
                QVERIFY(contents(path) != sound);
            // A new city that could not be looked at once it was whole stays.
            if (done || d.ask != create)
                QCOMPARE(QFile::exists(copy), d.makes && done.ok());
            QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part-*")}), QStringList());
            for (const QString &name : {path, copy}) {
                const QByteArray bytes = contents(name);
                if (bytes == (d.isOlder ? older : sound) && !QFile::exists(name + QStringLiteral("-journal")))
                    continue;
                if (name == copy && bytes.isNull())
                    continue;
                auto again = CityFile::open(name);
                QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
                auto findings = (*again)->check();
                QVERIFY(findings);
                QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().text));
                if (name == copy)
                    continue;
                // A commit that failed may have reached the disk whole, but never in part.
                const qint64 count = *(*again)->reader().revisionCount();
                QVERIFY(count == 3 || (d.writes && count == 4));
                if (d.writes && done)
                    QCOMPARE(count, 4);
            }
            if (failure.struck == 0) {
                QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "FailingDiskTest.moc"
