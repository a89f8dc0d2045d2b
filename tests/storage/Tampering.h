// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Migrator.h"

#include <QFile>

#include <sqlite3.h>

namespace statroom {

/// What the sqlite3 shell would answer, or "error: " and why it did not.
inline QByteArray answer(const QString &path, const QByteArray &sql)
{
    QByteArrayList lines;
    sqlite3 *db = nullptr;
    const auto row = [](void *to, int count, char **texts, char **) {
        QByteArrayList fields;
        for (int i = 0; i < count; ++i)
            fields.append(texts[i]);
        static_cast<QByteArrayList *>(to)->append(fields.join('|'));
        return 0;
    };
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK
        || sqlite3_exec(db, sql.constData(), row, &lines, nullptr) != SQLITE_OK)
        lines = {QByteArray("error: ") + sqlite3_errmsg(db)};
    sqlite3_close(db);
    return lines.join('\n');
}

/// Runs SQL on a city file as some other program would.
inline bool tamper(const QString &path, const QByteArray &sql)
{
    const QByteArray said = answer(path, sql);
    if (said.startsWith("error: "))
        qInfo("%s", said.constData());
    return !said.startsWith("error: ");
}

/// Makes a city file what the program wrote when `version` was its newest form.
inline bool makeOlder(const QString &path, int version)
{
    const QString built = path + QStringLiteral(".older");
    QByteArray sql;
    for (const Migrator::Step &step : Migrator::steps())
        if (step.version <= version)
            for (const QByteArray &statement : step.statements)
                sql += statement + ';';
    if (!tamper(built, sql))
        return false;
    sql = "ATTACH '" + QFile::encodeName(path) + "' AS new; BEGIN;";
    for (const QByteArray &table : answer(built, "SELECT name FROM sqlite_master WHERE type = 'table'").split('\n')) {
        const QByteArray columns =
            answer(built, "SELECT group_concat(name, ', ') FROM pragma_table_info('" + table + "')");
        sql += "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM new." + table + " ORDER BY 1;";
    }
    sql += "COMMIT; PRAGMA user_version = " + QByteArray::number(version)
        + "; PRAGMA application_id = " + QByteArray::number(Migrator::applicationId);
    return tamper(built, sql) && QFile::remove(path) && QFile::rename(built, path);
}

} // namespace statroom
