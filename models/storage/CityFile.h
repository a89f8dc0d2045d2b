// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Result.h"
#include "domain/Revision.h"
#include "storage/Reader.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace statroom {

class Connection;
class Pen;
struct FilePlace;

/// Gives changes one by one, owner by owner, what others refer to first, so that a bulk commit never holds them all.
class ChangeStream
{
public:
    virtual ~ChangeStream() = default;
    /// False at the end. The change stays valid until the next call.
    virtual bool next(Change &change) = 0;
};

/// One city file: the only way to write it, and the signal that says what was written. Lives on the
/// thread that opened it. Every write is one Revision in one transaction, durable when commit returns.
class CityFile : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// One thing that `check` found; nothing found means the file is sound.
    struct Finding
    {
        QString kind; ///< integrity, foreign_key, history, tables, schema, derived
        QString where;
        QString text;
    };
    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false = cancel

    /// Makes a new file; refuses to replace an existing one. The city becomes its first revision, dated by
    /// `clock` (as setClock) where one is given.
    static Result<std::unique_ptr<CityFile>> create(const QString &path, const City &city, const QString &author,
                                                    std::function<QDateTime()> clock = {});
    /// Opens an existing file, migrating an older one after a backup beside it. A file on a read-only
    /// medium, or one that holds things of others, is opened read-only and not touched; where it is of an
    /// older form a copy in today's is shown. After a writer died its pages are looked at first.
    static Result<std::unique_ptr<CityFile>> open(const QString &path, Access access = Access::ReadWrite);
    ~CityFile() override;

    QString path() const;
    /// Also while somebody else has the pen, or the file of this name is another one.
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< translated; empty where it can be written
    bool isForeign() const; ///< it holds things of others, and is read-only for that

    std::shared_ptr<const Catalogue> catalogue() const; ///< as now
    const Reader &reader() const;

    /// A number no record of this kind has; unique within this CityFile until it is committed.
    template <class R>
    auto newId()
    {
        using I = decltype(R::id);
        return I(nextNumber(QLatin1String(R::kindName)));
    }

    const FilePlace &place() const;
    /// Who may write where only one can at a time (FilePlace::needsPen); null elsewhere, and where the file is only
    /// read anyway. `commit` takes it and makes sure of it; after any other deed call `followPen`.
    Pen *pen() const;
    /// Takes it, and reads what was written before. Locked: somebody else has it, or what was written last has not
    /// arrived here yet.
    Result<void> takePen(const QString &name);
    /// Looks how it stands with the pen, and says so where that changed.
    void followPen();

    /// The only write. Checks that every `before` still holds, writes the tables, appends to the history.
    /// Conflict: something changed meanwhile (the message has both values), or a record is still needed.
    /// A revision without effective changes is not written and answers the newest revision's id with
    /// `wrote` false.
    struct Committed
    {
        RevisionId revision;
        bool wrote = true;
        qint64 changes = 0;
    };
    Result<Committed> commit(const Revision &revision);
    /// The same for bulk, from a stream. `cancelled` is looked at now and then; true rolls all back.
    Result<Committed> commit(const Revision &header, ChangeStream &stream, const std::atomic_bool *cancelled = nullptr);
    /// Commits the inverse of a revision. Undoing an add that something depends on is a Conflict naming it.
    Result<Committed> revert(RevisionId revision, const QString &author, const QString &reason = {});
    /// The own newest revision that is neither a revert nor reverted, or none.
    Result<RevisionId> undoable(const QString &author) const;
    /// The newest own revert that is not itself reverted, with nothing of one's own committed since.
    Result<RevisionId> redoable(const QString &author) const;

    /// Revisions that other processes wrote since the last look; emits `committed` for each. A file that another
    /// one has taken the place of is read instead if it goes on from what is known here, as one that was
    /// synchronised does; where it does not, or is gone, that is an Error, and the file is only read until it is back.
    Result<int> readOthers();

    Result<void> backup(const QString &target) const;
    /// What is ours, in a fresh file: the way on from a file that holds things of others.
    Result<void> saveClean(const QString &target) const;
    /// From now on the file is only read: it was found damaged.
    void distrust(const QString &why);
    /// Whether another program moved, removed or replaced the file since it was opened.
    bool hasMoved() const;
    /// Found by `readOthers` or `commit`: what is shown is not what stands under the file's name.
    bool isLost() const;
    Result<std::vector<Finding>> check(const Progress &progress = {}) const;

    /// Clock of `revision.at`, for tests and for replaying a city's life: times may not go backwards.
    void setClock(std::function<QDateTime()> clock);

    /// A file that is built under a name of its own and renamed when it is whole may wait for the disk once,
    /// at the end, instead of at each commit: Later while it is built, then EachCommit before the renaming.
    enum class Durable { EachCommit, Later };
    Result<void> setDurable(Durable durable);

signals:
    void committed(const statroom::CommittedRevision &revision);
    void readOnlyChanged();
    void penChanged();

private:
    CityFile();
    void tellPen();
    void setLost(const QString &why);
    Result<void> reopen();
    qint64 nextNumber(QLatin1String kind);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace statroom
