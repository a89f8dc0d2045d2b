// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareFile.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace statroom {

BareFile::BareFile(const QString &path)
{
    check(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_file,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    run("PRAGMA cache_size = -65536");
    run("PRAGMA journal_mode = DELETE");
    run("PRAGMA synchronous = EXTRA");
}

BareFile::~BareFile()
{
    sqlite3_finalize(m_window);
    sqlite3_finalize(m_write);
    sqlite3_close(m_file);
}

void BareFile::check(int code) const
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_file));
    std::exit(2);
}

void BareFile::run(const char *sql)
{
    check(sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt *BareFile::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr));
    return statement;
}

qint64 BareFile::readWindows(const std::vector<qint64> &series, int from, int to)
{
    struct Row
    {
        int month;
        double value;
        bool isValue;
        char stage;
    };
    static std::vector<Row> rows;
    if (!m_window)
        m_window = prepare("SELECT month, state, value, stage FROM observation WHERE series = ?1 AND month BETWEEN ?2 "
                           "AND ?3 ORDER BY month");
    rows.clear();
    run("BEGIN");
    for (qint64 id : series) {
        sqlite3_reset(m_window);
        sqlite3_bind_int64(m_window, 1, id);
        sqlite3_bind_int(m_window, 2, from);
        sqlite3_bind_int(m_window, 3, to);
        int code = SQLITE_OK;
        while ((code = sqlite3_step(m_window)) == SQLITE_ROW)
            rows.push_back({sqlite3_column_int(m_window, 0), sqlite3_column_double(m_window, 2),
                            sqlite3_column_text(m_window, 1)[0] == 'v', char(sqlite3_column_text(m_window, 3)[0])});
        check(code);
    }
    sqlite3_reset(m_window);
    run("COMMIT");
    return qint64(rows.size());
}

void BareFile::write(qint64 series, int month, double value)
{
    if (!m_write)
        m_write = prepare("UPDATE observation SET value = ?3 WHERE series = ?1 AND month = ?2");
    run("BEGIN IMMEDIATE");
    sqlite3_bind_int64(m_write, 1, series);
    sqlite3_bind_int(m_write, 2, month);
    sqlite3_bind_double(m_write, 3, value);
    check(sqlite3_step(m_write));
    sqlite3_reset(m_write);
    run("COMMIT");
}

} // namespace statroom
