// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include <QTimeZone>

#include <sqlite3.h>

#include <cmath>
#include <cstring>

namespace statroom {

Result<std::shared_ptr<Statement>> Statement::prepare(Connection &connection, const QByteArray &sql)
{
    std::shared_ptr<Statement> statement(new Statement(connection));
    const int code = sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement->m_statement, nullptr);
    if (code != SQLITE_OK)
        return connection.error(sqlite3_extended_errcode(connection.handle()));
    return statement;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::stepsToRow()
{
    m_stepped = sqlite3_step(m_statement);
    return m_stepped == SQLITE_ROW;
}

Result<void> Statement::finished()
{
    if (m_stepped == SQLITE_DONE)
        return {};
    m_lastCode = sqlite3_extended_errcode(m_connection.handle());
    return m_connection.error(m_lastCode);
}

Result<void> Statement::run()
{
    return eachRow([](Statement &) {});
}

int Statement::changedRows() const
{
    return sqlite3_changes(m_connection.handle());
}

void Statement::bindNull(int i)
{
    sqlite3_bind_null(m_statement, i);
}
void Statement::bind(int i, qint64 v)
{
    sqlite3_bind_int64(m_statement, i, v);
}

void Statement::bind(int i, double v)
{
    // SQLite would store NaN as NULL, which reads as "nothing said"; a word is refused by every REAL column.
    if (std::isfinite(v))
        sqlite3_bind_double(m_statement, i, v);
    else
        bindWord(i, "not a number");
}

void Statement::bind(int i, const QString &v)
{
    if (v.isEmpty()) {
        sqlite3_bind_text(m_statement, i, "", 0, SQLITE_STATIC);
        return;
    }
    const QByteArray utf8 = v.toUtf8();
    sqlite3_bind_text(m_statement, i, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int i, const QByteArray &v)
{
    sqlite3_bind_blob(m_statement, i, v.constData(), int(v.size()), SQLITE_TRANSIENT);
}

void Statement::bindColumn(int i, const Statement &from, int column)
{
    sqlite3_bind_value(m_statement, i, sqlite3_column_value(from.m_statement, column));
}

void Statement::bindWord(int i, const char *v)
{
    sqlite3_bind_text(m_statement, i, v, int(std::strlen(v)), SQLITE_STATIC);
}

void Statement::bind(int i, QDate v)
{
    if (!v.isValid()) {
        bindNull(i);
        return;
    }
    char text[11];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", v.year(), v.month(), v.day());
    sqlite3_bind_text(m_statement, i, text, 10, SQLITE_TRANSIENT);
}

void Statement::bind(int i, const QDateTime &v)
{
    if (!v.isValid()) {
        bindNull(i);
        return;
    }
    const QByteArray text = isoMoment(v);
    sqlite3_bind_text(m_statement, i, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int i, Month v)
{
    v.isValid() ? bind(i, qint64(v.yyyymm())) : bindNull(i);
}

bool Statement::isNull(int i) const
{
    return sqlite3_column_type(m_statement, i) == SQLITE_NULL;
}
qint64 Statement::integer(int i) const
{
    return sqlite3_column_int64(m_statement, i);
}
double Statement::real(int i) const
{
    return sqlite3_column_double(m_statement, i);
}

QString Statement::text(int i) const
{
    // Its size first, and its bytes as they lie: as text SQLite would copy each one to end it with a zero.
    const int size = sqlite3_column_bytes(m_statement, i);
    return size == 0 ? QString()
                     : QString::fromUtf8(static_cast<const char *>(sqlite3_column_blob(m_statement, i)), size);
}

QByteArray Statement::blob(int i) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, i));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, i));
}

void Statement::read(int i, std::optional<double> &v)
{
    // Most are numbers, and SQLite reads what is none as 0: only then it is asked.
    const double number = real(i);
    if (number != 0 || !isNull(i))
        v = number;
    else
        v.reset();
}

void Statement::read(int i, QDate &v)
{
    v = isNull(i) ? QDate() : QDate::fromString(text(i), Qt::ISODate);
}

void Statement::read(int i, QDateTime &v)
{
    v = isNull(i) ? QDateTime() : fromIsoMoment(text(i));
}

size_t Statement::word(int i, const char *const *words, size_t count) const
{
    const size_t size = size_t(sqlite3_column_bytes(m_statement, i));
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, i));
    for (size_t w = 0; bytes && w < count; ++w) {
        size_t same = 0;
        while (same < size && words[w][same] != 0 && words[w][same] == bytes[same])
            ++same;
        if (same == size && words[w][same] == 0)
            return w;
    }
    // The tables' CHECKs admit no other word; a file whose tables lack them is not opened.
    return 0;
}

QByteArray isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'")).toLatin1();
}

QDateTime fromIsoMoment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace statroom
