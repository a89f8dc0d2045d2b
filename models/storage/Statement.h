// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Result.h"
#include "domain/Token.h"
#include "storage/Connection.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace statroom {

/// A prepared statement. Bindings count from 1, columns from 0. A reading that fails is an error, not an end,
/// and no half-read statement is left behind: it would keep others from writing.
class Statement
{
public:
    static Result<std::shared_ptr<Statement>> prepare(Connection &connection, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void reset();
    /// Runs a statement whose rows, if it has any, are of no interest.
    Result<void> run();
    /// Calls `each` with this statement at every row, and lets go of the file's lock wherever that ends. `each`
    /// answers nothing; false to stop; or a Result of either, whose error is then the answer.
    template <class Each>
    Result<void> eachRow(Each &&each);
    /// The same for the first row alone; answers whether there was one.
    template <class Read>
    Result<bool> firstRow(Read &&read);
    int changedRows() const;
    /// SQLite's extended code of the last failed step.
    int lastCode() const { return m_lastCode; }

    void bindNull(int i);
    void bind(int i, qint64 v);
    void bind(int i, int v) { bind(i, qint64(v)); }
    void bind(int i, bool v) { bind(i, qint64(v ? 1 : 0)); }
    void bind(int i, double v);
    void bind(int i, const QString &v);
    void bind(int i, const QByteArray &v);
    void bindColumn(int i, const Statement &from, int column); ///< what stands there, whatever its type
    void bindWord(int i, const char *v); ///< a text that outlives the statement
    void bind(int i, QDate v);
    void bind(int i, const QDateTime &v);
    void bind(int i, Month v);
    template <class Tag>
    void bind(int i, Id<Tag> v)
    {
        v ? bind(i, v.number) : bindNull(i);
    }
    template <class T>
    void bind(int i, const std::optional<T> &v)
    {
        v ? bind(i, *v) : bindNull(i);
    }
    void read(int i, std::optional<double> &v);
    template <class E>
    requires std::is_enum_v<E>
    void bind(int i, E v) { bindWord(i, Tokens<E>::words[static_cast<size_t>(v)]); }

    bool isNull(int i) const;
    qint64 integer(int i) const;
    double real(int i) const;
    QString text(int i) const;
    QByteArray blob(int i) const;

    void read(int i, qint64 &v) { v = integer(i); }
    void read(int i, int &v) { v = int(integer(i)); }
    void read(int i, bool &v) { v = integer(i) != 0; }
    void read(int i, double &v) { v = real(i); }
    void read(int i, QString &v) { v = text(i); }
    void read(int i, QByteArray &v) { v = blob(i); }
    void read(int i, QDate &v);
    void read(int i, QDateTime &v);
    void read(int i, Month &v) { v = isNull(i) ? Month() : Month::fromYyyymm(int(integer(i))); }
    template <class Tag>
    void read(int i, Id<Tag> &v)
    {
        v.number = integer(i);
    }
    template <class T>
    void read(int i, std::optional<T> &v)
    {
        if (isNull(i)) {
            v.reset();
        } else {
            T content{};
            read(i, content);
            v = content;
        }
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(int i, E &v) { v = static_cast<E>(word(i, Tokens<E>::words.data(), Tokens<E>::words.size())); }

private:
    explicit Statement(Connection &connection) : m_connection(connection) {}
    bool stepsToRow();
    Result<void> finished(); ///< after the last row; why there is none, where that is an error
    size_t word(int i, const char *const *words, size_t count) const;

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_stepped = 0;
    int m_lastCode = 0;
};

template <class Each>
Result<void> Statement::eachRow(Each &&each)
{
    // A finished statement too would keep its shared lock until the next step otherwise.
    struct LetGo
    {
        Statement &statement;
        ~LetGo() { statement.reset(); }
    } const letGo{*this};
    while (stepsToRow()) {
        using Answer = std::invoke_result_t<Each, Statement &>;
        if constexpr (std::is_void_v<Answer>) {
            each(*this);
        } else if constexpr (std::is_same_v<Answer, bool>) {
            if (!each(*this))
                return {};
        } else {
            auto done = each(*this);
            if (!done)
                return done.error();
            if constexpr (!std::is_same_v<Answer, Result<void>>)
                if (!*done)
                    return {};
        }
    }
    return finished();
}

template <class Read>
Result<bool> Statement::firstRow(Read &&read)
{
    bool found = false;
    auto done = eachRow([&](Statement &s) {
        found = true;
        read(s);
        return false;
    });
    return done ? Result<bool>(found) : Result<bool>(done.error());
}

QByteArray isoMoment(const QDateTime &moment);
QDateTime fromIsoMoment(const QString &text);

} // namespace statroom
