// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace statroom {

class Statement;

/// One SQLite connection with the settings of the city file, each read back after it was set. Belongs to
/// the thread that opened it. SQLite is used directly: Qt's driver turns read errors into a shorter
/// answer, binds some types as text and begins transactions that cannot wait (see README.md).
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    bool inTransaction() const;

    /// How much of the file SQLite holds in memory. Usual, as it is opened: SQLite's own 2 MB, for what is read of
    /// a city is read once. Bulk for writing very much in the order of the keys, which meets no page twice.
    enum class Cache { Usual, Bulk };
    Result<void> setCache(Cache cache);
    /// What was read is read anew: another program may have written over the file without SQLite's knowing.
    void forgetPages();

    /// Runs one statement that gives no rows.
    Result<void> run(const char *sql);
    /// A statement prepared once for this connection; `sql` is its identity.
    Result<Statement *> prepared(const QByteArray &sql);
    /// The first column of the first row as a number.
    Result<qint64> number(const char *sql);

    /// What went wrong last, in words for people. `doing` says what was being done, translated.
    Error error(int code, const QString &doing = {}) const;

private:
    Connection() = default;
    Result<void> settle(Mode mode);
    Result<void> pragma(const char *set, const char *ask, qint64 expected);
    Error unsafe(const QString &detail) const;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    mutable int m_lastCode = 0; ///< of the last error, for those who can mend it
    QHash<QByteArray, std::shared_ptr<Statement>> m_prepared;
};

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };

    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Kind kind);
    ~Transaction();
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
    bool m_open = true;
};

} // namespace statroom
