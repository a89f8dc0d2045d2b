// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "storage/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::Migrator", text);
}

/// A trigger may have the name of a table: both together name an object.
using ObjectName = std::pair<QString, QString>; // type, name

struct Object
{
    QString table;
    QString sql;
    bool operator==(const Object &) const = default;
};

using Objects = QMap<ObjectName, Object>;

/// What SQLite itself keeps: statistics, and the indexes of keys, which have no text of their own.
bool isOfSqlite(const QString &type, const QString &name, const QString &sql)
{
    return type == QLatin1String("table")
        ? name.startsWith(QLatin1String("sqlite_stat"))
        : type == QLatin1String("index") && sql.isEmpty() && name.startsWith(QLatin1String("sqlite_autoindex_"));
}

QByteArray digestOf(const Objects &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it)
        for (const QString &part : {it.key().first, it.key().second, it->table, it->sql})
            hash.addData(part.toUtf8() + '\0');
    return hash.result().toHex();
}

/// Whether a table is ours with plain columns added, and with all its constraints as we made them.
bool hasGrown(const QString &ours, const QString &found)
{
    const qsizetype more = found.size() - ours.size();
    if (more <= 0)
        return false;
    qsizetype at = std::mismatch(ours.cbegin(), ours.cend(), found.cbegin()).first - ours.cbegin();
    if (found.mid(at + more) != ours.mid(at))
        return false;
    // What was put in begins with a comma, as does what follows it: the same text, seen some places earlier.
    while (at > 0 && found.at(at) != u',' && found.at(at - 1) == found.at(at + more - 1))
        --at;
    // Words alone: nothing that could end the table early or hide what follows.
    static const QRegularExpression columns(QStringLiteral("^(, *\"?\\w+\"?( \\w+)*)+$"));
    return columns.match(found.mid(at, more)).hasMatch();
}

Result<Objects> objects(Connection &connection)
{
    auto statement = Statement::prepare(connection, "SELECT type, name, tbl_name, sql FROM sqlite_master");
    if (!statement)
        return statement.error();
    Objects found;
    const auto done = (*statement)->eachRow([&](Statement &s) {
        const QString type = s.text(0);
        const QString name = s.text(1);
        if (!isOfSqlite(type, name, s.text(3)))
            found.insert({type, name}, {s.text(2), s.text(3)});
    });
    return done ? Result<Objects>(std::move(found)) : Result<Objects>(done.error());
}

const Objects &freshObjects()
{
    static const Objects fresh = [] {
        auto connection = Connection::openInMemory();
        Q_ASSERT(connection);
        const auto migrated = Migrator::migrate(**connection, 0);
        Q_ASSERT(migrated);
        Q_UNUSED(migrated);
        return *objects(**connection);
    }();
    return fresh;
}

} // namespace

const std::vector<Migrator::Step> &Migrator::steps()
{
    static const std::vector<Step> all = [] {
        std::vector<Step> found;
        for (const QString &name :
             QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(QStringLiteral(":/schema/") + name);
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            Q_UNUSED(opened);
            found.push_back({name.left(4).toInt(), split(file.readAll())});
        }
        return found;
    }();
    return all;
}

int Migrator::newestVersion()
{
    return steps().empty() ? 0 : steps().back().version;
}

QByteArrayList Migrator::split(const QByteArray &sql)
{
    QByteArrayList statements;
    QByteArray text = sql;
    text.replace("\r\n", "\n");
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(";\n\n", start);
        if (end < 0)
            end = text.size();
        const QByteArray statement = text.mid(start, end - start).trimmed();
        if (!statement.isEmpty() && statement != ";")
            statements.append(statement);
        start = end + 3;
    }
    return statements;
}

Result<int> Migrator::version(Connection &connection)
{
    auto id = connection.number("PRAGMA application_id");
    if (!id)
        return id.error();
    auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    auto tables = connection.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    if (*id == 0 && *version == 0 && *tables == 0)
        return 0;
    if (*id != applicationId)
        return Error{ErrorKind::Corrupt,
                     tr("“%1” is not a city file. Choose a file made by StatRoom.").arg(connection.path()),
                     QStringLiteral("application_id %1").arg(*id)};
    if (*version > newestVersion())
        return Error{
            ErrorKind::NewerFile,
            tr("“%1” was written by a newer StatRoom. Update the program to open it; the file was not touched.")
                .arg(connection.path()),
            QStringLiteral("user_version %1, newest known %2").arg(*version).arg(newestVersion())};
    if (*version < 1)
        return Error{ErrorKind::Corrupt, tr("“%1” is not a complete city file. Open a backup.").arg(connection.path()),
                     QStringLiteral("user_version %1").arg(*version)};
    return int(*version);
}

Result<void> Migrator::migrate(Connection &connection, int from, const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.version <= from)
            continue;
        auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        // Another process may have taken this step since the file was looked at.
        auto stands = connection.number("PRAGMA user_version");
        if (!stands)
            return stands.error();
        if (step.version <= *stands)
            continue;
        for (const QByteArray &sql : step.statements)
            if (auto done = connection.run(sql.constData()); !done)
                return done;
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.version);
        const QByteArray id = "PRAGMA application_id = " + QByteArray::number(applicationId);
        if (auto done = connection.run(version.constData()); !done)
            return done;
        if (auto done = connection.run(id.constData()); !done)
            return done;
        if (auto done = (*transaction)->commit(); !done)
            return done;
    }
    return {};
}

Result<QByteArray> Migrator::digest(Connection &connection)
{
    auto found = objects(connection);
    return found ? Result<QByteArray>(digestOf(*found)) : Result<QByteArray>(found.error());
}

Result<Migrator::Form> Migrator::form(Connection &connection, QString *difference)
{
    auto found = objects(connection);
    if (!found)
        return found.error();
    // Nearly every file; the tables of a new one, to compare with in detail, need not be made for it.
    if (digestOf(*found) == QByteArrayView(newestDigest))
        return Form::Ours;
    const auto say = [&](const QString &name) {
        if (difference && difference->isEmpty())
            *difference = name;
    };
    Form form = Form::Ours;
    const Objects &fresh = freshObjects();
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        const auto same = found->constFind(it.key());
        if (same != found->cend() && *same == *it)
            continue;
        say(it.key().second);
        if (it.key().first == QLatin1String("table") && (same == found->cend() || !hasGrown(it->sql, same->sql)))
            return Form::Broken;
        form = Form::Foreign;
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (fresh.contains(it.key()))
            continue;
        const bool plainIndex = it.key().first == QLatin1String("index")
            && !it->sql.contains(QLatin1String("UNIQUE"), Qt::CaseInsensitive)
            && !it->sql.contains(QLatin1String("WHERE"), Qt::CaseInsensitive)
            && !it->sql.mid(it->sql.indexOf(u'(') + 1).contains(u'(');
        if (!plainIndex) {
            say(it.key().second);
            form = Form::Foreign;
        }
    }
    return form;
}

} // namespace statroom
