// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "storage/CityFile.h"

#include <atomic>
#include <functional>

namespace statroom {

/// From a file to a city, in three steps that the window shows one after the other and the command line
/// takes at once: read, plan, commit. Reading and planning write nothing and may run on another thread
/// with its own Reader.
namespace Importer {

using Progress = std::function<bool(qint64 done, qint64 total)>; ///< in bytes of the file; false = cancel

/// Endings of files that can be read: text first, then workbooks (those of old Excel to be refused with a word).
QStringList endings();
/// Why a workbook is none to be imported, as one sentence; empty where it is.
QString whyNotImported(const Workbook &book);
/// Text or a sheet of a workbook. Without a sheet named it is the first that holds a table, or the one that was
/// imported before. Refuses to read a city file, which may be open.
Result<Table> read(const QString &path, const ReadingChoices &choices, const Catalogue &catalogue);

/// How such a file was imported before, under the same header or one whose columns moved or were renamed
/// a little.
struct Remembered
{
    struct Rename
    {
        QString was;
        QString is; ///< empty = gone
    };
    ImportSourceId source;
    QString name;
    ImportRequest request; ///< with today's column names
    QList<Rename> renamed; ///< of the columns it used; empty = found as they were
    QStringList appeared; ///< columns that were not there
    double shared = 0; ///< of the columns of then, the share that is still there
};
/// What a source remembers, under the column names of then.
ImportRequest requestOf(const ImportSource &source);
ImportRequest requestOf(const QString &layout, const QString &mapping);
/// A request made under `header` with the names the columns have in this table; none where most of them are gone.
std::optional<Remembered> followed(const QString &header, const ImportRequest &request, const Table &table);
/// Best first.
QList<Remembered> remembered(const Catalogue &catalogue, const Table &table);

/// A request for this table as far as header and content tell it: layout and fields.
ImportRequest suggested(const Catalogue &catalogue, const Table &table);

/// InvalidInput where the request itself is impossible (no such column, no such metric and not to be
/// created, several renamed columns to be confirmed); Cancelled after `progress` said so. What is wrong
/// with single rows is in the plan.
Result<ImportPlan> plan(const Reader &reader, const Table &table, const ImportRequest &request,
                        const Progress &progress = {});
/// The same against definitions that are yet to be written; records with ids below 0 have no values.
Result<ImportPlan> plan(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue, const Table &table,
                        const ImportRequest &request, const Progress &progress = {});

/// What a plan's commit leaves as its receipt, without the number it is stored under.
Receipt receiptOf(const ImportPlan &plan, const QString &author);

struct Outcome
{
    RevisionId revision; ///< the newest one where nothing was written
    ReceiptId receipt; ///< none where nothing was written
    bool wrote = false;
};
/// One revision with one receipt. Conflict where a value changed since the plan was made. A plan that
/// changes nothing writes nothing. `reason` may be empty: then it names the file. `written` is told now and
/// then how far it is, on the thread that commits. `also` goes along in the same revision, and is written even
/// where the plan changes nothing.
using Written = std::function<void(qint64 done, qint64 total)>;
Result<Outcome> commit(CityFile &city, const ImportPlan &plan, const QString &author, const QString &reason = {},
                       const std::atomic_bool *cancelled = nullptr, const Written &written = {},
                       const std::vector<Change> &also = {});

/// Everything the plan says, as CSV: row, column, text, fate, department, metric, category, period, before,
/// after, why. Written through a temporary file.
Result<void> writeReport(const ImportPlan &plan, const QString &path);

} // namespace Importer

} // namespace statroom
