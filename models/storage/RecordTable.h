// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Change.h"
#include "storage/Statement.h"

#include <QByteArrayList>

#include <algorithm>

namespace statroom {

/// The SQL of one kind of record, made from the fields that the record itself names: the table has the
/// kind's name, its columns the fields' names, and as many of them as `key()` has parts are its key.
template <class R>
class RecordTable
{
    static constexpr int keyFields = int(std::tuple_size_v<decltype(std::declval<R>().key())>);

public:
    static QByteArrayList columns()
    {
        QByteArrayList names;
        R record;
        R::fields(record, [&](const char *name, auto &) { names.append(name); });
        return names;
    }

    /// SELECT of all columns, in the order of the fields; `rest` follows the table's name.
    static QByteArray select(const QByteArray &rest = {})
    {
        return "SELECT " + columns().join(", ") + " FROM " + R::kindName + ' ' + rest;
    }

    static R read(Statement &statement)
    {
        R record;
        int column = 0;
        R::fields(record, [&](const char *, auto &field) { statement.read(column++, field); });
        return record;
    }

    static Result<std::vector<R>> all(Connection &connection)
    {
        static const QByteArray count = QByteArray("SELECT count(*) FROM ") + R::kindName;
        auto about = connection.number(count.constData());
        if (!about)
            return about.error();
        static const QByteArray sql = select();
        auto statement = connection.prepared(sql);
        if (!statement)
            return statement.error();
        // A damaged file may count wrongly.
        return rows(**statement, size_t(std::clamp<qint64>(*about, 0, 100'000)));
    }

    static Result<std::vector<R>> rows(Statement &statement, size_t about = 0)
    {
        std::vector<R> records;
        records.reserve(about);
        auto done = statement.eachRow([&](Statement &s) { records.push_back(read(s)); });
        return done ? Result<std::vector<R>>(std::move(records)) : Result<std::vector<R>>(done.error());
    }

    /// The stored record with the same key, if there is one.
    static Result<std::optional<R>> find(Connection &connection, const R &record)
    {
        static const QByteArray sql = select("WHERE " + keyCondition(1));
        auto statement = connection.prepared(sql);
        if (!statement)
            return statement.error();
        bindKey(**statement, record, 1);
        std::optional<R> found;
        auto row = (*statement)->firstRow([&](Statement &s) { found = read(s); });
        return row ? Result<std::optional<R>>(std::move(found)) : Result<std::optional<R>>(row.error());
    }

    /// INSERT of as many rows of all columns.
    static QByteArray insert(size_t rows)
    {
        const QByteArrayList names = columns();
        QByteArrayList all;
        int mark = 0;
        for (size_t row = 0; row < rows; ++row) {
            QByteArrayList marks;
            for (qsizetype i = 0; i < names.size(); ++i)
                marks.append('?' + QByteArray::number(++mark));
            all.append('(' + marks.join(", ") + ')');
        }
        return QByteArray("INSERT INTO ") + R::kindName + " (" + names.join(", ") + ") VALUES " + all.join(", ");
    }

    /// Adds a record; the key or another unique field may be taken: `taken` then says so.
    static Result<void> add(Connection &connection, const R &record, bool &taken);
    static Result<void> change(Connection &connection, const R &record, bool &taken);

    static Result<void> remove(Connection &connection, const R &record)
    {
        static const QByteArray sql = QByteArray("DELETE FROM ") + R::kindName + " WHERE " + keyCondition(1);
        auto statement = connection.prepared(sql);
        if (!statement)
            return statement.error();
        bindKey(**statement, record, 1);
        return (*statement)->run();
    }

private:
    static QByteArray keyCondition(int first)
    {
        const QByteArrayList names = columns();
        QByteArrayList conditions;
        for (int i = 0; i < keyFields; ++i)
            // IS instead of = : a key may have an absent part (the baseline of no particular series).
            conditions.append(names[i] + " IS ?" + QByteArray::number(first + i));
        return conditions.join(" AND ");
    }

    static void bindKey(Statement &statement, const R &record, int first)
    {
        int i = 0;
        R::fields(record, [&](const char *, const auto &field) {
            if (i < keyFields)
                statement.bind(first + i, field);
            ++i;
        });
    }

    static void bindAll(Statement &statement, const R &record)
    {
        int i = 1;
        R::fields(record, [&](const char *, const auto &field) { statement.bind(i++, field); });
    }
};

/// Whether a failed step met a key or a unique field that another record has.
bool isTaken(int code);

template <class R>
Result<void> RecordTable<R>::add(Connection &connection, const R &record, bool &taken)
{
    static const QByteArray sql = insert(1);
    auto statement = connection.prepared(sql);
    if (!statement)
        return statement.error();
    bindAll(**statement, record);
    auto done = (*statement)->run();
    taken = !done && isTaken((*statement)->lastCode());
    return done;
}

template <class R>
Result<void> RecordTable<R>::change(Connection &connection, const R &record, bool &taken)
{
    static const QByteArray sql = [] {
        const QByteArrayList names = columns();
        QByteArrayList sets;
        for (int i = keyFields; i < names.size(); ++i)
            sets.append(names[i] + " = ?" + QByteArray::number(i + 1));
        return QByteArray("UPDATE ") + R::kindName + " SET " + sets.join(", ") + " WHERE " + keyCondition(1);
    }();
    auto statement = connection.prepared(sql);
    if (!statement)
        return statement.error();
    bindAll(**statement, record);
    auto done = (*statement)->run();
    taken = !done && isTaken((*statement)->lastCode());
    return done;
}

} // namespace statroom
