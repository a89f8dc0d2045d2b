// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CityFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sqlite3.h>

#include <cstring>

using namespace statroom;

namespace {

/// A disk below SQLite on which the n-th operation fails, once or from then on. -1 = none fails.
struct FailingDisk
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
    int countdown = -1;
    bool forEver = false;
    int code = SQLITE_IOERR_WRITE;
    int failed = 0;

    static FailingDisk &instance()
    {
        static FailingDisk disk;
        return disk;
    }

    int strike(int success)
    {
        if (countdown < 0)
            return success;
        if (countdown > 0) {
            --countdown;
            return success;
        }
        ++failed;
        if (!forEver)
            countdown = -1;
        return code;
    }
};

struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *of(sqlite3_file *f)
{
    return reinterpret_cast<File *>(f);
}

FailingDisk &disk()
{
    return FailingDisk::instance();
}

int xClose(sqlite3_file *f) { return of(f)->real()->pMethods->xClose(of(f)->real()); }
int xRead(sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return of(f)->real()->pMethods->xRead(of(f)->real(), to, n, at); }
int xWrite(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    const int struck = disk().strike(SQLITE_OK);
    return struck != SQLITE_OK ? struck : of(f)->real()->pMethods->xWrite(of(f)->real(), from, n, at);
}
int xTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    const int struck = disk().strike(SQLITE_OK);
    return struck != SQLITE_OK ? struck : of(f)->real()->pMethods->xTruncate(of(f)->real(), size);
}
int xSync(sqlite3_file *f, int flags)
{
    const int struck = disk().strike(SQLITE_OK);
    return struck != SQLITE_OK ? struck : of(f)->real()->pMethods->xSync(of(f)->real(), flags);
}
int xFileSize(sqlite3_file *f, sqlite3_int64 *size) { return of(f)->real()->pMethods->xFileSize(of(f)->real(), size); }
int xLock(sqlite3_file *f, int lock) { return of(f)->real()->pMethods->xLock(of(f)->real(), lock); }
int xUnlock(sqlite3_file *f, int lock) { return of(f)->real()->pMethods->xUnlock(of(f)->real(), lock); }
int xCheckReservedLock(sqlite3_file *f, int *out) { return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), out); }
int xFileControl(sqlite3_file *f, int op, void *arg) { return of(f)->real()->pMethods->xFileControl(of(f)->real(), op, arg); }
int xSectorSize(sqlite3_file *f) { return of(f)->real()->pMethods->xSectorSize(of(f)->real()); }
int xDeviceCharacteristics(sqlite3_file *f) { return of(f)->real()->pMethods->xDeviceCharacteristics(of(f)->real()); }

int xOpen(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags)
{
    f->pMethods = nullptr;
    const int code = disk().real->xOpen(disk().real, name, of(f)->real(), flags, outFlags);
    if (code == SQLITE_OK)
        f->pMethods = &disk().methods;
    return code;
}
int xDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int struck = disk().strike(SQLITE_OK);
    return struck != SQLITE_OK ? struck : disk().real->xDelete(disk().real, name, syncFolder);
}

void install()
{
    FailingDisk &d = disk();
    d.real = sqlite3_vfs_find(nullptr);
    d.vfs = *d.real;
    d.vfs.zName = "failing";
    d.vfs.szOsFile = int(sizeof(File)) + d.real->szOsFile;
    d.vfs.pNext = nullptr;
    d.vfs.xOpen = xOpen;
    d.vfs.xDelete = xDelete;
    d.methods = {1, xClose, xRead, xWrite, xTruncate, xSync, xFileSize, xLock, xUnlock, xCheckReservedLock, xFileControl,
                 xSectorSize, xDeviceCharacteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    sqlite3_vfs_register(&d.vfs, 1);
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class FailingDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { install(); }
    void cleanup() { disk().countdown = -1; }

    void everyOperationMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forEver");
        for (bool forEver : {false, true}) {
            const char *how = forEver ? "for ever" : "once";
            QTest::addRow("no space, %s", how) << SQLITE_FULL << forEver;
            QTest::addRow("write error, %s", how) << SQLITE_IOERR_WRITE << forEver;
            QTest::addRow("sync error, %s", how) << SQLITE_IOERR_FSYNC << forEver;
        }
    }
    void everyOperationMayFail()
    {
        QFETCH(int, code);
        QFETCH(bool, forEver);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.statroom"));
        City city;
        city.name = QStringLiteral("Riverbend");
        auto made = CityFile::create(path, city, QStringLiteral("Tester"));
        QVERIFY(made);
        qint64 expected = 1;
        Department last;
        for (int n = 0;; ++n) {
            QVERIFY(n < 500);
            auto file = made ? std::move(made) : CityFile::open(path);
            made = Error{};
            QVERIFY(file);
            Department d;
            d.id = (*file)->newId<Department>();
            d.uuid = uuid();
            d.code = QStringLiteral("D%1").arg(n);
            d.name = QStringLiteral("Department");
            Revision r;
            r.author = QStringLiteral("Tester");
            r.changes = {added(d)};
            disk().code = code;
            disk().forEver = forEver;
            disk().failed = 0;
            disk().countdown = n;
            auto done = (*file)->commit(r);
            const bool struck = disk().failed > 0;
            file->reset();
            disk().countdown = -1;

            auto again = CityFile::open(path);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
            auto findings = (*again)->check();
            QVERIFY(findings);
            QVERIFY(findings->empty());
            const qint64 count = *(*again)->reader().revisionCount();
            if (done) {
                QCOMPARE(count, expected + 1);
                QVERIFY((*again)->catalogue()->department(d.id));
            } else {
                // A commit that failed may have reached the disk whole, but never in part.
                QVERIFY(count == expected || count == expected + 1);
                QVERIFY(done.error().kind == ErrorKind::Io);
                QVERIFY(!done.error().message.isEmpty());
            }
            expected = count;
            if (!struck)
                break;
        }
    }

    void aBackupThatFailsLeavesNothing()
    {
        QTemporaryDir folder;
        City city;
        city.name = QStringLiteral("Riverbend");
        auto file = CityFile::create(folder.filePath(QStringLiteral("c.statroom")), city, QStringLiteral("Tester"));
        QVERIFY(file);
        for (int n = 0;; ++n) {
            QVERIFY(n < 500);
            const QString copy = folder.filePath(QStringLiteral("copy%1.statroom").arg(n));
            disk().code = SQLITE_FULL;
            disk().forEver = true;
            disk().failed = 0;
            disk().countdown = n;
            auto done = (*file)->backup(copy);
            const bool struck = disk().failed > 0;
            disk().countdown = -1;
            QCOMPARE(QFile::exists(copy), done.ok());
            QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
            if (!struck) {
                QVERIFY(done);
                break;
            }
        }
    }

    void aCityThatCannotBeMadeLeavesNothing()
    {
        QTemporaryDir folder;
        City city;
        city.name = QStringLiteral("Riverbend");
        const QString path = folder.filePath(QStringLiteral("c.statroom"));
        for (int n = 0; n < 40; ++n) {
            disk().code = SQLITE_FULL;
            disk().forEver = true;
            disk().countdown = n;
            auto made = CityFile::create(path, city, QStringLiteral("Tester"));
            disk().countdown = -1;
            if (made)
                return;
            QVERIFY(QDir(folder.path()).isEmpty());
            QCOMPARE(made.error().kind, ErrorKind::Io);
        }
    }
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "FailingDiskTest.moc"
