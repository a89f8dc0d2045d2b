// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Importer.h"

namespace statroom {

/// Saved imports: where their files are, what running one would do, and the writing of it. One run is an import
/// like any other: one revision with one receipt; a file that says nothing new writes nothing.
namespace SavedImports {

/// Where the file of a saved import is now.
struct Found
{
    QString path; ///< empty where there is none, or several that might be meant
    QDateTime modified; ///< UTC
    bool isAmbiguous = false;
    QString problem; ///< one sentence; empty = found
};
Found find(const SavedImport &saved, const QString &cityPath);
/// A file's path as a saved import holds it.
QString storedPath(const QString &path, const QString &cityPath);

/// The newest receipt that running it has left, or that read such a file in this way; null = never run.
const Receipt *lastRun(const SavedImport &saved, const std::vector<Receipt> &receipts);

struct Run
{
    enum class State {
        Ready, ///< something to write
        Unchanged, ///< the city file has all of it, or nothing in it is usable
        Missing,
        Ambiguous,
        Renamed, ///< columns; to be confirmed
        Failed,
    };
    SavedImport saved;
    State state = State::Failed;
    Found found;
    std::optional<Receipt> last;
    bool isSameFile = false; ///< byte by byte the one of the last run
    QString problem; ///< one sentence
    QList<Importer::Remembered::Rename> renamed;
    QStringList appeared; ///< columns that were not there
    std::optional<ImportPlan> plan;

    bool needsPerson() const;
};
static constexpr const char *stateWords[]{"ready", "unchanged", "missing", "ambiguous", "renamed", "failed"};

enum class Renames { Ask, Confirmed };
/// Reads and plans; writes nothing. An error only where the city file cannot be read, or when cancelled.
Result<Run> run(const Reader &reader, const SavedImport &saved, const QString &cityPath, QDate today,
                Renames renames = Renames::Ask, const Importer::Progress &progress = {});
/// Writes what a run has planned, and what it learned of the columns.
Result<Importer::Outcome> commit(CityFile &city, const Run &run, const QString &author,
                                 const std::atomic_bool *cancelled = nullptr, const Importer::Written &written = {});

/// An import as it was planned under a name: a new record, or the change of the one of that name. The path may be
/// a pattern. InvalidInput where the name or the path cannot be.
Result<Change> saving(CityFile &city, const ImportPlan &plan, const QString &name, const QString &path,
                      SavedImport::Span span, const QString &author);

} // namespace SavedImports

} // namespace statroom
