// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileCopy.h"

#include "storage/FileCheck.h"
#include "storage/Migrator.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::FileCopy", text);
}

bool reachesDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

} // namespace

QString unfinishedName(const QString &name)
{
    return name + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

void removeUnfinished(const QString &unfinished)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
}

Result<void> giveName(const QString &unfinished, const QString &name)
{
    if (!reachesDisk(unfinished) || !QFile::rename(unfinished, name))
        return Error{ErrorKind::Io,
                     tr("“%1” could not be made. Check that its folder exists and can be written.").arg(name),
                     {}};
    // The name itself is an entry of the folder, which has its own way to the disk.
    reachesDisk(QFileInfo(name).absolutePath());
    return {};
}

Result<void> backUp(Connection &connection, const QString &target)
{
    if (QFileInfo::exists(target))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” exists already and was left as it is. Choose another name for the backup.").arg(target),
                     {}};
    const QString copying = unfinishedName(target);
    const auto fail = [&](Error error) {
        removeUnfinished(copying);
        return error;
    };
    {
        auto copy = Connection::open(copying, Connection::Mode::Create);
        if (!copy)
            return fail({copy.error().kind,
                         tr("“%1” could not be made. Check that its folder exists and can be written.").arg(target),
                         copy.error().detail});
        sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", connection.handle(), "main");
        if (!backup)
            return fail((*copy)->error(sqlite3_extended_errcode((*copy)->handle())));
        int code = SQLITE_OK;
        int waits = 0;
        do {
            code = sqlite3_backup_step(backup, 1000);
            if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) {
                if (++waits > 20)
                    break;
                sqlite3_sleep(100);
                code = SQLITE_OK;
            }
        } while (code == SQLITE_OK);
        const int finished = sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE || finished != SQLITE_OK)
            return fail((*copy)->error(code == SQLITE_DONE ? finished : code, tr("The backup was not made.")));
        if (auto sound = quickCheck(**copy); !sound)
            return fail(
                {sound.error().kind,
                 tr("The backup was not made: the copy is not sound. The city file may be damaged; run a check."),
                 sound.error().detail});
    }
    auto named = giveName(copying, target);
    return named ? named : Result<void>(fail(named.error()));
}

namespace {

/// Copies what a table of ours holds, column by column of the fresh one's, so that only its own rules count.
Result<void> copyRows(Connection &from, Connection &to, const QByteArray &table)
{
    auto shape = Statement::prepare(to, "SELECT name FROM pragma_table_info(?1)");
    if (!shape)
        return shape.error();
    (*shape)->bind(1, QString::fromLatin1(table));
    QByteArrayList columns;
    QByteArrayList marks;
    const auto named = (*shape)->eachRow([&](Statement &s) {
        columns.append(s.text(0).toLatin1());
        marks.append("?");
    });
    if (!named)
        return named;
    auto rows = Statement::prepare(from, "SELECT " + columns.join(", ") + " FROM " + table + " ORDER BY 1");
    auto insert = Statement::prepare(
        to, "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ')');
    for (const auto *statement : {&rows, &insert})
        if (!*statement)
            return statement->error();
    return (*rows)->eachRow([&](Statement &row) {
        for (int i = 0; i < columns.size(); ++i)
            (*insert)->bindColumn(i + 1, row, i);
        return (*insert)->run();
    });
}

} // namespace

Result<void> salvage(Connection &connection, const QString &target)
{
    if (QFileInfo::exists(target))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” exists already and was left as it is. Choose another name for the copy.").arg(target),
                     {}};
    const QString copying = unfinishedName(target);
    const auto copied = [&]() -> Result<void> {
        auto copy = Connection::open(copying, Connection::Mode::Create);
        if (!copy)
            return copy.error();
        if (auto migrated = Migrator::migrate(**copy, 0); !migrated)
            return migrated;
        auto reading = Transaction::begin(connection, Transaction::Kind::Read);
        if (!reading)
            return reading.error();
        auto writing = Transaction::begin(**copy, Transaction::Kind::Write);
        if (!writing)
            return writing.error();
        auto tables = Statement::prepare(**copy, "SELECT name FROM sqlite_master WHERE type = 'table'");
        if (!tables)
            return tables.error();
        QList<QByteArray> names;
        if (auto read = (*tables)->eachRow([&](Statement &s) { names.append(s.text(0).toLatin1()); }); !read)
            return read;
        for (const QByteArray &name : names)
            if (auto done = copyRows(connection, **copy, name); !done)
                return done;
        return (*writing)->commit();
    }();
    const Result<void> named = copied ? giveName(copying, target) : copied;
    if (!named)
        removeUnfinished(copying);
    return named;
}

} // namespace statroom
