// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Connection.h"

#include "storage/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Connection", text);
}

// Longer than any commit of this program takes, short enough not to freeze a window.
constexpr int busyMilliseconds = 250;

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // Nobody asks how much memory SQLite uses; counting it would take a lock at each allocation. It is only
    // heard before SQLite is first used, and does no harm later.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->error(code, tr("“%1” could not be opened.").arg(path));
    Result<void> usable = connection->settle(mode);
    if (usable && mode == Mode::ReadOnly)
        if (auto read = connection->number("PRAGMA schema_version"); !read)
            usable = read.error();
    if (usable)
        return connection;
    if (mode != Mode::ReadOnly || connection->m_lastCode != SQLITE_READONLY_ROLLBACK)
        return usable.error();
    // A writer that died left its journal: whoever may write rolls it back before anybody reads.
    connection.reset();
    auto writer = open(path, Mode::ReadWrite);
    if (!writer)
        return writer.error();
    if (auto rolledBack = (*writer)->number("PRAGMA schema_version"); !rolledBack)
        return rolledBack.error();
    writer->reset();
    return open(path, Mode::ReadOnly);
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    std::unique_ptr<Connection> connection(new Connection);
    const int code =
        sqlite3_open_v2(":memory:", &connection->m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return connection->error(code);
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::settle(Mode mode)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    int defensive = 0;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    if (defensive != 1)
        return unsafe(QStringLiteral("SQLITE_DBCONFIG_DEFENSIVE stayed off"));
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);

    struct Setting
    {
        const char *set;
        const char *ask;
        qint64 expected;
    };
    static constexpr Setting settings[] = {
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1},
        {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", 0},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1},
        {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", 1},
        {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0},
        {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", 3},
    };
    for (const Setting &s : settings)
        if (auto done = pragma(s.set, s.ask, s.expected); !done)
            return done;

    if (mode == Mode::ReadOnly)
        return {};
    auto journal = Statement::prepare(*this, "PRAGMA journal_mode = DELETE");
    if (!journal)
        return journal.error();
    QString found;
    if (auto row = (*journal)->firstRow([&](Statement &s) { found = s.text(0); }); !row)
        return row.error();
    if (found != QLatin1String("delete"))
        return Error{ErrorKind::Locked,
                     tr("“%1” is in use in another way. Close the other program and try again.").arg(m_path),
                     QStringLiteral("journal_mode stayed %1").arg(found)};
    return {};
}

Result<void> Connection::pragma(const char *set, const char *ask, qint64 expected)
{
    if (auto done = run(set); !done)
        return done;
    auto found = number(ask);
    if (!found)
        return found.error();
    if (*found != expected)
        return unsafe(QStringLiteral("%1 answered %2").arg(QLatin1String(set)).arg(*found));
    return {};
}

Error Connection::unsafe(const QString &detail) const
{
    return {ErrorKind::Io, tr("“%1” cannot be used safely with the SQLite on this computer.").arg(m_path), detail};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> Connection::setCache(Cache cache)
{
    return run(cache == Cache::Usual ? "PRAGMA cache_size = -2000" : "PRAGMA cache_size = -24576");
}

void Connection::forgetPages()
{
    sqlite3_db_release_memory(m_handle);
}

Result<void> Connection::run(const char *sql)
{
    auto statement = Statement::prepare(*this, sql);
    return statement ? (*statement)->run() : Result<void>(statement.error());
}

Result<Statement *> Connection::prepared(const QByteArray &sql)
{
    auto found = m_prepared.constFind(sql);
    if (found == m_prepared.constEnd()) {
        auto made = Statement::prepare(*this, sql);
        if (!made)
            return made.error();
        found = m_prepared.insert(sql, *made);
    }
    found->get()->reset();
    return found->get();
}

Result<qint64> Connection::number(const char *sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    qint64 found = 0;
    auto row = (*statement)->firstRow([&](Statement &s) { found = s.integer(0); });
    return row ? Result<qint64>(found) : Result<qint64>(row.error());
}

Error Connection::error(int code, const QString &doing) const
{
    m_lastCode = code;
    const auto said = [&](const QString &what) {
        return doing.isEmpty() ? what : doing + u' ' + what;
    };
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(code)
                               .arg(QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, said(tr("Another program is writing to this city file. Try again in a moment.")),
                detail};
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, said(tr("This is not a city file. Choose a file made by StatRoom.")), detail};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorKind::Corrupt,
                said(tr("The file is damaged. Open the newest backup, and keep this file for repair.")), detail};
    case SQLITE_FULL:
        return {ErrorKind::Io, said(tr("The disk is full. Nothing was changed; make room and try again.")), detail};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {ErrorKind::Io,
                    said(tr("The file was moved, removed or replaced while it was open. Nothing was changed; save a "
                            "copy under another name.")),
                    detail};
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTLOCK)
            return {ErrorKind::Io,
                    said(tr("The last writing was cut off and cannot be rolled back here. Copy the file, with the one "
                            "ending in -journal, to a folder that can be written.")),
                    detail};
        return {ErrorKind::Io, said(tr("The file cannot be written. Nothing was changed; check its permissions.")),
                detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Io, said(tr("The file or its folder cannot be used. Check that it exists and may be read.")),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, said(tr("Cancelled. Nothing was changed.")), detail};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return {ErrorKind::InvalidInput, said(tr("The city file refuses this content. Nothing was changed.")), detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput, said(tr("The content is too large. Nothing was changed.")), detail};
    case SQLITE_NOMEM:
        return {ErrorKind::Io, said(tr("There is not enough memory. Nothing was changed.")), detail};
    case SQLITE_ERROR:
        return {ErrorKind::Corrupt, said(tr("The file's tables are not those of a city file.")), detail};
    default:
        return {ErrorKind::Io, said(tr("Reading or writing the file failed. Nothing was changed.")), detail};
    }
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Kind kind)
{
    if (auto begun = connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    auto done = m_connection.run("COMMIT");
    if (done)
        m_open = false;
    return done;
}

void Transaction::rollback()
{
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_open = false;
}

} // namespace statroom
