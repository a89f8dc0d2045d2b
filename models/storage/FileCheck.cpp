// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileCheck.h"

#include "domain/RecordText.h"
#include "storage/Chunk.h"
#include "storage/HashChain.h"
#include "storage/Migrator.h"
#include "storage/RecordTable.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::FileCheck", text);
}

using Findings = std::vector<CityFile::Finding>;

Result<void> checkIntegrity(Connection &connection, Findings &findings)
{
    auto integrity = Statement::prepare(connection, "PRAGMA integrity_check(20)");
    if (!integrity)
        return integrity.error();
    const auto pages = (*integrity)->eachRow([&](Statement &s) {
        if (const QString text = s.text(0); text != QLatin1String("ok"))
            findings.push_back({QStringLiteral("integrity"), QStringLiteral("file"), text});
    });
    if (!pages)
        return pages;
    auto keys = Statement::prepare(connection, "PRAGMA foreign_key_check");
    if (!keys)
        return keys.error();
    const auto references = (*keys)->eachRow([&](Statement &s) {
        findings.push_back(
            {QStringLiteral("foreign_key"), s.text(0), tr("A record refers to a missing %1.").arg(s.text(2))});
        return findings.size() < 40;
    });
    if (!references)
        return references;
    QString difference;
    auto form = Migrator::form(connection, &difference);
    if (!form)
        return form.error();
    if (*form != Migrator::Form::Ours)
        findings.push_back({QStringLiteral("schema"), difference, tr("Not as StatRoom makes it.")});
    return {};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, tr("The check was cancelled."), {}};
}

Result<void> checkChain(Connection &connection, Findings &findings, const CityFile::Progress &progress)
{
    auto total = connection.number("SELECT count(*) FROM revision");
    if (!total)
        return total.error();
    auto revisions = Statement::prepare(connection, RecordTable<Revision>::select("ORDER BY id"));
    if (!revisions)
        return revisions.error();
    // In no order: the hash sorts them itself, and SQLite would hold all of their bodies to do so.
    auto chunks =
        Statement::prepare(connection, "SELECT kind, owner, n, body FROM revision_change WHERE revision = ?1");
    if (!chunks)
        return chunks.error();
    QByteArray previous = HashChain::first();
    QDateTime before;
    qint64 expected = 1;
    const auto found = [&](const Revision &r, const QString &text) {
        findings.push_back({QStringLiteral("history"), tr("revision %1").arg(r.id.number), text});
    };
    bool whole = true;
    const auto walked = (*revisions)->eachRow([&](Statement &row) -> Result<bool> {
        const auto r = RecordTable<Revision>::read(row);
        whole = false;
        if (r.id.number != expected) {
            found(r, tr("A revision before this one is missing."));
            return false;
        }
        if (before.isValid() && r.at < before)
            found(r, tr("Its time is before that of the revision before it."));
        before = r.at;
        std::vector<HashChain::ChunkDigest> digests;
        qint64 count = 0;
        bool readable = true;
        (*chunks)->bind(1, r.id.number);
        const auto read = (*chunks)->eachRow([&](Statement &s) -> Result<bool> {
            const auto bytes = Chunk::uncompressed(s.blob(3));
            readable = bytes.ok();
            if (readable)
                digests.push_back({s.text(0).toUtf8(), s.integer(1), s.integer(2), HashChain::digest(*bytes)});
            count += s.integer(2);
            if (progress && (digests.size() & 255) == 0 && !progress(expected, *total))
                return cancelled();
            return readable;
        });
        if (!read)
            return read.error();
        if (!readable) {
            found(r, tr("What it changed cannot be read."));
            return false;
        }
        if (r.previousHash != previous || count != r.changeCount || HashChain::next(r, digests) != r.hash) {
            found(r,
                  tr("It is not as it was written: its hash does not fit. This and what follows cannot be trusted."));
            return false;
        }
        whole = true;
        previous = r.hash;
        if (progress && (expected & 63) == 0 && !progress(expected, *total))
            return cancelled();
        ++expected;
        return true;
    });
    if (!walked || !whole)
        return walked;
    auto orphans =
        connection.number("SELECT count(*) FROM revision_change WHERE revision NOT IN (SELECT id FROM revision)");
    if (!orphans)
        return orphans.error();
    if (*orphans > 0)
        findings.push_back({QStringLiteral("history"), QStringLiteral("revision_change"),
                            tr("%1 changes belong to no revision.").arg(*orphans)});
    return {};
}

/// What a record is by the history, and what it is in the tables.
QString differenceOf(const Change &change, const Catalogue &catalogue)
{
    const auto fields = RecordText(catalogue).fields(change);
    return fields.empty() ? tr("It is not the same in the tables as by the history.")
                          : tr("Its %1 is %2 in the tables, but %3 by the history.")
                                .arg(fields.front().label, fields.front().after, fields.front().before);
}

/// Replays the history of one kind owner by owner and lays it beside the table.
template <class R>
Result<void> checkTable(Connection &connection, const Catalogue &catalogue, Findings &findings)
{
    const auto found = [&](const R &record, const QString &text) {
        findings.push_back({QStringLiteral("tables"), RecordText(catalogue).fullName(record), text});
    };
    auto owners = Statement::prepare(connection,
                                     QByteArray("SELECT ") + R::ownerField + " FROM " + R::kindName
                                         + " UNION SELECT owner FROM revision_change WHERE kind = '" + R::kindName
                                         + "' ORDER BY 1");
    auto chunks = Statement::prepare(connection,
                                     QByteArray("SELECT body FROM revision_change WHERE kind = '") + R::kindName
                                         + "' AND owner = ?1 ORDER BY revision");
    auto table = Statement::prepare(connection, RecordTable<R>::select(QByteArray("WHERE ") + R::ownerField + " = ?1"));
    for (const auto *statement : {&owners, &chunks, &table})
        if (!*statement)
            return statement->error();
    const auto less = [](const R &a, const R &b) {
        return a.key() < b.key();
    };
    std::vector<R> replayed;
    return (*owners)->eachRow([&](Statement &row) -> Result<bool> {
        const qint64 owner = row.integer(0);
        replayed.clear();
        (*chunks)->bind(1, owner);
        const auto replay = (*chunks)->eachRow([&](Statement &s) -> Result<void> {
            auto changes = Chunk::changes(QLatin1String(R::kindName), s.blob(0));
            if (!changes)
                return changes.error();
            for (Change &change : *changes) {
                const R &any = std::get<R>(change.any());
                auto place = std::lower_bound(replayed.begin(), replayed.end(), any, less);
                const bool there = place != replayed.end() && place->key() == any.key();
                if (!change.after) {
                    if (there)
                        replayed.erase(place);
                } else if (there) {
                    *place = std::get<R>(*change.after);
                } else {
                    replayed.insert(place, std::get<R>(*change.after));
                }
            }
            return {};
        });
        if (!replay)
            return replay.error();
        (*table)->bind(1, owner);
        auto stored = RecordTable<R>::rows(**table);
        if (!stored)
            return stored.error();
        std::sort(stored->begin(), stored->end(), less);
        if (*stored == replayed)
            return true;
        for (size_t i = 0; i < std::max(stored->size(), replayed.size()); ++i) {
            const R *now = i < stored->size() ? &(*stored)[i] : nullptr;
            const R *then = i < replayed.size() ? &replayed[i] : nullptr;
            if (now && then && *now == *then)
                continue;
            if (now && (!then || less(*now, *then)))
                found(*now, tr("It stands in the tables, but no revision wrote it."));
            else if (!now || less(*then, *now))
                found(*then, tr("A revision wrote it, but it is missing from the tables."));
            else
                found(*now, differenceOf({Record(*then), Record(*now)}, catalogue));
            return false;
        }
        return true;
    });
}

Result<void> checkTables(Connection &connection, const Catalogue &catalogue, Findings &findings)
{
    Result<void> done;
    forEachKind([&]<class R>(std::type_identity<R>) {
        if (done)
            done = checkTable<R>(connection, catalogue, findings);
    });
    return done;
}

/// Observations that daily values lead to exactly: counts, sums, means and shares of whole months.
Result<void> checkDerived(Connection &connection, const Catalogue &catalogue, Findings &findings)
{
    const Reader reader(connection);
    for (const Series &series : catalogue.series()) {
        using A = Series::Aggregate;
        if (series.aggregate != A::Count && series.aggregate != A::Sum)
            continue;
        auto days = reader.dayValues(series.id);
        if (!days)
            return days.error();
        auto observations = reader.observations(series.id);
        if (!observations)
            return observations.error();
        const Metric *metric = catalogue.metric(series.metric);
        const int months = metric ? monthsIn(metric->frequency) : 1;
        for (const Observation &o : *observations) {
            if (!o.hasValue())
                continue;
            double sum = 0;
            auto day = std::lower_bound(days->begin(), days->end(), o.month.firstDay(),
                                        [](const DayValue &d, QDate begins) { return d.day < begins; });
            for (const QDate next = (o.month + months).firstDay(); day != days->end() && day->day < next; ++day)
                sum += series.aggregate == A::Count ? double(day->n) : day->sum;
            if (std::abs(sum - *o.value) > 1e-9 * std::max(1.0, std::abs(sum))) {
                findings.push_back({QStringLiteral("derived"), RecordText(catalogue).fullName(o),
                                    tr("It is %1, but its daily values make %2.").arg(*o.value).arg(sum)});
                break;
            }
        }
    }
    return {};
}

} // namespace

Result<std::vector<CityFile::Finding>> checkFile(Connection &connection, const CityFile::Progress &progress)
{
    Findings findings;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    if (auto done = checkIntegrity(connection, findings); !done)
        return done.error();
    if (auto done = checkChain(connection, findings, progress); !done)
        return done.error();
    const Reader reader(connection);
    auto catalogue = reader.catalogue();
    if (!catalogue)
        return catalogue.error();
    // The tables are compared with what the chain leads to even when the chain is broken: both are news.
    if (auto done = checkTables(connection, **catalogue, findings); !done) {
        if (done.error().kind != ErrorKind::Corrupt)
            return done.error();
        findings.push_back({QStringLiteral("history"), QStringLiteral("revision_change"), done.error().message});
    }
    if (auto done = checkDerived(connection, **catalogue, findings); !done)
        return done.error();
    return findings;
}

Result<void> quickCheck(Connection &connection, const std::atomic_bool *cancelled)
{
    struct Watch
    {
        sqlite3 *handle;
        ~Watch() { sqlite3_progress_handler(handle, 0, nullptr, nullptr); }
    } const watch{connection.handle()};
    constexpr int steps = 10'000; // of SQLite's machine, between two looks
    if (cancelled)
        sqlite3_progress_handler(
            watch.handle, steps, [](void *asked) { return int(static_cast<const std::atomic_bool *>(asked)->load()); },
            const_cast<std::atomic_bool *>(cancelled));
    auto list = Statement::prepare(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
    if (!list)
        return list.error();
    QList<QByteArray> names;
    if (auto read = (*list)->eachRow([&](Statement &s) { names.append(s.text(0).toUtf8()); }); !read)
        return read;
    for (QByteArray &name : names) {
        auto check = Statement::prepare(connection, "PRAGMA quick_check(\"" + name.replace('"', "\"\"") + "\")");
        if (!check)
            return check.error();
        QString found;
        if (auto row = (*check)->firstRow([&](Statement &s) { found = s.text(0); }); !row)
            return row.error();
        if (found != QLatin1String("ok"))
            return Error{ErrorKind::Corrupt,
                         tr("The file is damaged: what it shows may be wrong. Open the newest backup, and keep this "
                            "file for repair."),
                         found};
    }
    return {};
}

} // namespace statroom
