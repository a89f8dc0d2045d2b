// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CityFile.h"

#include "domain/RecordText.h"
#include "storage/Chunk.h"
#include "storage/ChunkSealer.h"
#include "storage/FileCheck.h"
#include "storage/FileCopy.h"
#include "storage/HashChain.h"
#include "storage/Migrator.h"
#include "storage/Pen.h"
#include "storage/RecordBatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace statroom {

namespace {

/// Where a revision takes care not to fill the memory.
constexpr qint64 bulkFrom = 20'000;

class VectorStream : public ChangeStream
{
public:
    explicit VectorStream(std::vector<Change> changes) : m_changes(std::move(changes))
    {
        std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
            const Record &x = a.any();
            const Record &y = b.any();
            return x.index() != y.index() ? x.index() < y.index() : ownerOf(x) < ownerOf(y);
        });
    }
    bool next(Change &change) override
    {
        if (m_next == m_changes.size())
            return false;
        change = std::move(m_changes[m_next++]);
        return true;
    }

private:
    std::vector<Change> m_changes;
    size_t m_next = 0;
};

/// The inverse of a revision, chunk by chunk.
class InverseStream : public ChangeStream
{
public:
    InverseStream(const Reader &reader, RevisionId revision, std::vector<CommittedRevision::Touched> touched)
        : m_reader(reader)
        , m_revision(revision)
        , m_touched(std::move(touched))
    {}
    bool next(Change &change) override
    {
        while (m_changes.empty()) {
            if (m_error || m_next == m_touched.size())
                return false;
            load(m_touched[m_next++]);
        }
        change = m_changes.back().inverse();
        m_changes.pop_back();
        return true;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    void load(const CommittedRevision::Touched &touched)
    {
        auto statement = m_reader.connection().prepared(
            "SELECT body FROM revision_change WHERE kind = ?1 AND owner = ?2 AND revision = ?3");
        if (!statement) {
            m_error = statement.error();
            return;
        }
        (*statement)->bindWord(1, touched.kind.data());
        (*statement)->bind(2, touched.owner);
        (*statement)->bind(3, m_revision.number);
        QByteArray body;
        if (const auto read = (*statement)->firstRow([&](Statement &s) { body = s.blob(0); }); !read) {
            m_error = read.error();
            return;
        }
        auto changes = Chunk::changes(touched.kind, body);
        if (changes)
            m_changes = std::move(*changes);
        else
            m_error = changes.error();
    }

    const Reader &m_reader;
    RevisionId m_revision;
    std::vector<CommittedRevision::Touched> m_touched;
    size_t m_next = 0;
    std::vector<Change> m_changes;
    std::optional<Error> m_error;
};

/// A record that refers to one that is not there.
struct Dangling
{
    std::optional<Record> child;
    QString parentKind;
    qint64 parent = 0;
};

template <class R>
void findDangling(Connection &connection, const QByteArray &column, Dangling &dangling)
{
    auto statement = Statement::prepare(connection,
                                        RecordTable<R>::select("WHERE " + column + " IS NOT NULL AND " + column
                                                               + " NOT IN (SELECT id FROM "
                                                               + dangling.parentKind.toLatin1() + ") LIMIT 1"));
    if (!statement)
        return;
    const qsizetype at = RecordTable<R>::columns().indexOf(column);
    (void)(*statement)->firstRow([&](Statement &s) {
        dangling.parent = s.integer(int(at));
        dangling.child = Record(RecordTable<R>::read(s));
    });
}

Dangling findDangling(Connection &connection)
{
    Dangling found;
    auto statement = Statement::prepare(connection,
                                        "SELECT c.\"table\", c.parent, k.\"from\" FROM pragma_foreign_key_check c "
                                        "JOIN pragma_foreign_key_list(c.\"table\") k ON k.id = c.fkid LIMIT 1");
    if (!statement)
        return found;
    QString kind;
    QByteArray column;
    (void)(*statement)->firstRow([&](Statement &s) {
        kind = s.text(0);
        found.parentKind = s.text(1);
        column = s.text(2).toLatin1();
    });
    forEachKind([&]<class R>(std::type_identity<R>) {
        if (kind == QLatin1String(R::kindName))
            findDangling<R>(connection, column, found);
    });
    return found;
}

/// The number under which others refer to a record; 0 where nothing can.
qint64 numberOf(const Record &record)
{
    return std::visit(
        [](const auto &r) {
            if constexpr (requires { r.id.number; })
                return r.id.number;
            else
                return qint64(0);
        },
        record);
}

} // namespace

struct CityFile::Private
{
    QString path;
    QString readOnlyReason; ///< for good; empty where it can be written
    QString lostReason; ///< while the file of this name is another one, or none
    bool foreign = false; ///< holds things that are not ours
    FilePlace place;
    std::unique_ptr<Pen> pen;
    struct PenSeen
    {
        Pen::State state = Pen::State::Free;
        Pen::Person holder;
        std::optional<Pen::Person> asker;
        bool isAskedByMe = false;
        bool operator==(const PenSeen &) const = default;
    } penSeen;
    std::unique_ptr<QTemporaryDir> todaysForm; ///< of a file of an older form that may only be read
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Reader> reader;
    std::shared_ptr<const Catalogue> catalogue;
    RevisionId known; ///< newest revision that was announced
    QByteArray knownHash; ///< of it, so that another file is not taken for this one
    QHash<QLatin1String, qint64> numbers;
    std::function<QDateTime()> clock = [] {
        return QDateTime::currentDateTimeUtc();
    };

    bool isReadOnly() const { return !readOnlyReason.isEmpty(); }

    /// Whether what a connection holds goes on from what is known here.
    Result<bool> goesOn(Connection &from) const { return holds(from, known, knownHash); }
    static Result<bool> holds(Connection &from, RevisionId revision, const QByteArray &expected)
    {
        auto statement = from.prepared("SELECT hash FROM revision WHERE id = ?1");
        if (!statement)
            return statement.error();
        (*statement)->bind(1, revision.number);
        QByteArray hash;
        auto found = (*statement)->firstRow([&](Statement &s) { hash = s.blob(0); });
        return found ? Result<bool>(*found && hash == expected) : found;
    }

    Error notArrived(const PenMark &mark) const
    {
        return {
            ErrorKind::Locked,
            tr("What %1 wrote last (revision %2) has not arrived here yet. Try again in a moment; if the file was put "
               "back from a backup on purpose, delete “%3”.")
                .arg(mark.name, QString::number(mark.revision), pen->markPath()),
            {}};
    }

    static Error replaced()
    {
        return {ErrorKind::Io,
                tr("Another program put another version in the place of the city file, without what was last written "
                   "here. Nothing was changed; save what is shown under a new name, or open the file again."),
                {}};
    }

    QString nameOf(const Record &record) const { return RecordText(*catalogue).fullName(record); }

    /// "0.9 → 0.8", "unit days → hours": what a change makes of a record.
    QString told(const Change &change) const
    {
        const RecordText text(*catalogue);
        const QString before = text.brief(*change.before);
        const QString after = change.after ? text.brief(*change.after) : tr("removed");
        if (!change.after || (before != after && !before.isEmpty() && !after.isEmpty()))
            return before.isEmpty() ? after : QStringLiteral("%1 → %2").arg(before, after);
        QStringList parts;
        for (const RecordText::Field &field : text.fields(change))
            parts.append(QStringLiteral("%1 %2 → %3").arg(field.label, field.before, field.after));
        return parts.join(QStringLiteral(", "));
    }

    Error conflict(const Change &change, const std::optional<Record> &found) const
    {
        const QString what = nameOf(change.any());
        QString message;
        if (!found) {
            message = tr("Not saved: %1 was taken out of the city file meanwhile. Look at it again before changing it.")
                          .arg(what);
        } else if (!change.before) {
            const RecordText text(*catalogue);
            const QString now = text.brief(*found);
            const QString wanted = text.brief(*change.after);
            message = now.isEmpty() || wanted.isEmpty()
                ? tr("Not saved: there is already %1. Change that one, or choose another code or name.").arg(what)
                : tr("Not saved: %1 is already %2 in the city file; yours was %3. Look at both and enter it again.")
                      .arg(what, now, wanted);
        } else {
            const QString meanwhile = told({change.before, found});
            const QString yours = told(change);
            message = meanwhile.isEmpty() || yours.isEmpty()
                ? tr("Not saved: %1 was changed meanwhile. Look at it again before changing it.").arg(what)
                : tr("Not saved: %1 was changed meanwhile (%2); yours was %3. Look at both and enter it again.")
                      .arg(what, meanwhile, yours);
        }
        return {ErrorKind::Conflict, message, {}};
    }

    template <class R>
    Result<void> addOne(const R &record)
    {
        bool taken = false;
        auto done = RecordTable<R>::add(*connection, record, taken);
        if (done)
            return done;
        if (!taken)
            return named(done.error(), added(record));
        auto found = RecordTable<R>::find(*connection, record);
        return conflict(added(record), found && *found ? **found : record);
    }

    /// What a bulk commit adds in great numbers, and has not yet put into its tables.
    struct Batches
    {
        explicit Batches(Connection &connection) : observations(connection), days(connection) {}
        RecordBatch<Observation> observations;
        RecordBatch<DayValue> days;
    };

    Result<void> flush(Batches &batches)
    {
        const auto one = [this](const auto &record) {
            return addOne(record);
        };
        auto done = batches.observations.flush(one);
        return done ? batches.days.flush(one) : done;
    }

    template <class R>
    Result<void> apply(const Change &change, Batches &batches)
    {
        const R &record = std::get<R>(change.any());
        if (!change.before) {
            if constexpr (std::is_same_v<R, Observation>)
                return addTo(batches.observations, record);
            else if constexpr (std::is_same_v<R, DayValue>)
                return addTo(batches.days, record);
            else
                return addOne(record);
        }
        if (auto done = flush(batches); !done)
            return done;
        bool taken = false;
        auto found = RecordTable<R>::find(*connection, record);
        if (!found)
            return found.error();
        if (!*found || **found != std::get<R>(*change.before))
            return conflict(change, *found ? std::optional<Record>(**found) : std::nullopt);
        if (!change.after) {
            if constexpr (std::is_same_v<R, City>)
                return Error{ErrorKind::Conflict, tr("The city itself cannot be taken out of its file."), {}};
            auto done = RecordTable<R>::remove(*connection, record);
            return done ? done : named(done.error(), change);
        }
        auto done = RecordTable<R>::change(*connection, record, taken);
        if (!done && taken)
            return conflict({std::nullopt, change.after}, std::optional<Record>(record));
        return done ? done : named(done.error(), change);
    }

    template <class R>
    Result<void> addTo(RecordBatch<R> &batch, const R &record)
    {
        batch.add(record);
        return batch.isFull() ? batch.flush([this](const R &r) { return addOne(r); }) : Result<void>();
    }

    /// Says which record was refused, where only its content can be the cause.
    Error named(const Error &error, const Change &change) const
    {
        if (error.kind != ErrorKind::InvalidInput)
            return error;
        return {error.kind,
                tr("Not saved: the content of %1 is not valid. Check its values and dates.").arg(nameOf(change.any())),
                error.detail};
    }

    /// After a failed COMMIT, before its ROLLBACK: which record is still needed, or is missing, and by which.
    Error dependency(const std::vector<Change> &changes) const
    {
        const Dangling dangling = findDangling(*connection);
        for (const Change &change : changes) {
            if (change.after || kindName(*change.before) != dangling.parentKind
                || numberOf(*change.before) != dangling.parent)
                continue;
            return {ErrorKind::Conflict,
                    tr("Not done: %1 is still used by %2. Take that out first, or retire it instead.")
                        .arg(nameOf(*change.before), dangling.child ? nameOf(*dangling.child) : tr("another record")),
                    dangling.parentKind};
        }
        return {ErrorKind::Conflict,
                tr("Not saved: %1 refers to something that is not in the city file.")
                    .arg(dangling.child ? nameOf(*dangling.child) : tr("a record")),
                dangling.parentKind};
    }
};

CityFile::CityFile() : d(new Private) {}
CityFile::~CityFile() = default;

Result<std::unique_ptr<CityFile>> CityFile::create(const QString &path, const City &city, const QString &author,
                                                   std::function<QDateTime()> clock)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” exists already and was left as it is. Choose another name.").arg(path),
                     {}};
    if (city.name.trimmed().isEmpty())
        return Error{ErrorKind::InvalidInput, tr("The city needs a name. Enter one."), {}};
    const QString building = unfinishedName(path);
    const auto clear = [&] {
        removeUnfinished(building);
    };
    {
        auto connection = Connection::open(building, Connection::Mode::Create);
        if (!connection) {
            clear();
            return Error{connection.error().kind,
                         tr("“%1” could not be made. Check that its folder exists and can be written.").arg(path),
                         connection.error().detail};
        }
        auto migrated = Migrator::migrate(**connection, 0);
        if (!migrated) {
            connection->reset();
            clear();
            return migrated.error();
        }
        std::unique_ptr<CityFile> file(new CityFile);
        file->d->path = building;
        file->d->connection = std::move(*connection);
        file->d->reader = std::make_unique<Reader>(*file->d->connection);
        file->d->catalogue = std::make_shared<Catalogue>();
        if (clock)
            file->d->clock = std::move(clock);
        City first = city;
        if (first.uuid.isEmpty())
            first.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Revision revision;
        revision.author = author;
        revision.reason = tr("City file made");
        revision.changes.push_back(added(first));
        auto committed = file->commit(revision);
        file.reset();
        if (!committed) {
            clear();
            return committed.error();
        }
    }
    if (auto named = giveName(building, path); !named) {
        clear();
        return named.error();
    }
    return open(path);
}

namespace {

/// Beside the file that is to be migrated. One that is there already may be of another file, or of an earlier
/// state of this one.
QString nameOfBackup(const QString &path)
{
    const QString start = path + QStringLiteral(".before-%1").arg(Migrator::newestVersion());
    const QString end = QStringLiteral(".backup");
    QString free = start + end;
    for (int n = 2; QFileInfo::exists(free); ++n)
        free = start + QStringLiteral("-%1").arg(n) + end;
    return free;
}

} // namespace

Result<std::unique_ptr<CityFile>> CityFile::open(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, tr("“%1” does not exist. Check the name and the folder.").arg(path), {}};
    if (!info.isFile())
        return Error{ErrorKind::InvalidInput, tr("“%1” is not a file. Choose a city file.").arg(path), {}};
    if (!info.isReadable())
        return Error{ErrorKind::Io, tr("“%1” may not be read. Ask its owner for permission.").arg(path), {}};

    std::unique_ptr<CityFile> file(new CityFile);
    Private &d = *file->d;
    d.path = path;
    if (access == Access::ReadOnly)
        d.readOnlyReason = tr("Opened for reading only.");
    else if (!info.isWritable())
        d.readOnlyReason = tr("The file may only be read here.");
    else if (!QFileInfo(info.absolutePath()).isWritable())
        d.readOnlyReason = tr("The file's folder may only be read here.");
    d.place = FilePlace::of(path);
    if (d.place.needsPen() && !d.isReadOnly())
        d.pen = std::make_unique<Pen>(path, d.place.kind);
    // Of a writer that is at work just now, or of one that died: then the pages are looked at before they are believed.
    const bool hadJournal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    // The first look is read-only, so that a foreign or newer file is refused before anything is written.
    auto look = Connection::open(path, Connection::Mode::ReadOnly);
    if (!look)
        return look.error();
    auto version = Migrator::version(**look);
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{ErrorKind::Corrupt, tr("“%1” is empty: it is not a city file.").arg(path), {}};
    if (hadJournal)
        if (auto sound = quickCheck(**look); !sound)
            return sound.error();
    if (*version < Migrator::newestVersion() && d.pen) {
        if (const auto taken = d.pen->take({}); !taken) {
            d.readOnlyReason = taken.error().message;
        } else {
            // Somebody else may have brought it up to date before.
            look = Connection::open(path, Connection::Mode::ReadOnly);
            if (!look)
                return look.error();
            version = Migrator::version(**look);
            if (!version)
                return version.error();
            const auto mark = PenMark::read(d.pen->markPath());
            const auto arrived =
                mark ? Private::holds(**look, RevisionId(mark->revision), mark->hash) : Result<bool>(true);
            if (!arrived)
                return arrived.error();
            if (!*arrived)
                d.readOnlyReason = d.notArrived(*mark).message;
        }
    }
    if (*version < Migrator::newestVersion()) {
        QString migrating = path;
        QString copy = nameOfBackup(path);
        if (d.isReadOnly()) {
            d.todaysForm = std::make_unique<QTemporaryDir>();
            migrating = copy = d.todaysForm->filePath(info.fileName());
            d.readOnlyReason += u' ' + tr("It is of an older form; a copy in today's form is shown.");
        }
        if (auto copied = backUp(**look, copy); !copied)
            return copied.error();
        look->reset();
        auto writer = Connection::open(migrating, Connection::Mode::ReadWrite);
        if (!writer)
            return writer.error();
        if (auto migrated = Migrator::migrate(**writer, *version); !migrated)
            return migrated.error();
        writer->reset();
        look = Connection::open(migrating, Connection::Mode::ReadOnly);
        if (!look)
            return look.error();
    }
    if (d.pen)
        d.pen->release();
    QString difference;
    auto form = Migrator::form(**look, &difference);
    if (!form)
        return form.error();
    if (*form == Migrator::Form::Broken)
        return Error{ErrorKind::Corrupt,
                     tr("“%1” lacks parts of a city file or has them altered (%2). Open the newest backup.")
                         .arg(path, difference),
                     {}};
    if (*form == Migrator::Form::Foreign) {
        d.foreign = true;
        d.readOnlyReason = tr("The file holds something that StatRoom did not put there (%1), so it is only read. "
                              "To go on working, save a clean copy and open that.")
                               .arg(difference);
    }
    if (d.isReadOnly()) {
        d.pen.reset();
        d.connection = std::move(*look);
    } else {
        look->reset();
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        if (!connection)
            return connection.error();
        d.connection = std::move(*connection);
    }
    d.reader = std::make_unique<Reader>(*d.connection);
    auto catalogue = d.reader->catalogue();
    if (!catalogue)
        return catalogue.error();
    if ((*catalogue)->city.uuid.isEmpty() || !(*catalogue)->revision)
        return Error{ErrorKind::Corrupt, tr("“%1” is not a complete city file. Open a backup.").arg(path),
                     QStringLiteral("no city record")};
    d.catalogue = *catalogue;
    d.known = d.catalogue->revision;
    auto newest = d.reader->revision(d.known, false);
    if (!newest)
        return newest.error();
    d.knownHash = newest->hash;
    file->followPen();
    return file;
}

QString CityFile::path() const
{
    return d->path;
}
bool CityFile::isReadOnly() const
{
    return d->isReadOnly() || isLost() || (d->pen && d->pen->isElsewhere());
}
bool CityFile::isLost() const
{
    return !d->lostReason.isEmpty();
}
bool CityFile::isForeign() const
{
    return d->foreign;
}
QString CityFile::readOnlyReason() const
{
    if (d->isReadOnly())
        return d->readOnlyReason;
    if (isLost())
        return d->lostReason;
    return isReadOnly() ? d->pen->refusal().message : QString();
}
const FilePlace &CityFile::place() const
{
    return d->place;
}
Pen *CityFile::pen() const
{
    return d->pen.get();
}

void CityFile::followPen()
{
    if (!d->pen)
        return;
    d->pen->look();
    tellPen();
}

Result<void> CityFile::takePen(const QString &name)
{
    const Result<void> taken = d->pen->take(name);
    tellPen();
    if (!taken || !d->pen->isNew())
        return taken;
    // A file that was opened before may show what it was then: file systems of networks promise no more than that one
    // that is opened after another one closed it is whole.
    if (auto again = reopen(); !again)
        return again;
    if (auto others = readOthers(); !others)
        return others.error();
    const auto mark = PenMark::read(d->pen->markPath());
    if (mark && mark->city == d->catalogue->city.uuid) {
        const Result<bool> arrived = d->holds(*d->connection, RevisionId(mark->revision), mark->hash);
        if (!arrived)
            return arrived.error();
        if (!*arrived)
            return d->notArrived(*mark);
    }
    d->pen->setSettled();
    return {};
}

void CityFile::tellPen()
{
    const Pen &pen = *d->pen;
    const Private::PenSeen seen{pen.state(), pen.holder(), pen.asker(), pen.isAskedByMe()};
    if (seen == d->penSeen)
        return;
    const bool wasElsewhere = d->penSeen.state == Pen::State::Elsewhere || d->penSeen.state == Pen::State::Unheard;
    d->penSeen = seen;
    if (wasElsewhere || pen.isElsewhere())
        emit readOnlyChanged();
    emit penChanged();
}

void CityFile::setLost(const QString &why)
{
    if (why == d->lostReason)
        return;
    d->lostReason = why;
    emit readOnlyChanged();
}
std::shared_ptr<const Catalogue> CityFile::catalogue() const
{
    return d->catalogue;
}
const Reader &CityFile::reader() const
{
    return *d->reader;
}
void CityFile::setClock(std::function<QDateTime()> clock)
{
    d->clock = std::move(clock);
}

Result<void> CityFile::setDurable(Durable durable)
{
    if (durable == Durable::Later) {
        // Nobody else knows its name.
        d->pen.reset();
        return d->connection->run("PRAGMA synchronous = OFF");
    }
    if (auto done = d->connection->run("PRAGMA synchronous = EXTRA"); !done)
        return done;
    // Any write that is synced takes all pages before it to the disk: the same version, written again.
    return d->connection->run("PRAGMA user_version = " + QByteArray::number(Migrator::newestVersion()));
}

qint64 CityFile::nextNumber(QLatin1String kind)
{
    qint64 &next = d->numbers[kind];
    // Another process may have added some since; the larger of both is free.
    const QByteArray sql = QByteArray("SELECT ifnull(max(id), 0) FROM ") + kind.data();
    const auto stored = d->connection->number(sql.constData());
    next = std::max(next, stored ? *stored : 0) + 1;
    return next;
}

Result<CityFile::Committed> CityFile::commit(const Revision &revision)
{
    VectorStream stream(revision.changes);
    return commit(revision, stream);
}

Result<CityFile::Committed> CityFile::commit(const Revision &header, ChangeStream &stream,
                                             const std::atomic_bool *cancelled)
{
    if (d->isReadOnly() || isLost())
        return Error{ErrorKind::Io, readOnlyReason() + u' ' + tr("Nothing was changed."), {}};
    if (d->pen)
        if (auto taken = takePen(header.author); !taken)
            return taken.error();
    Connection &connection = *d->connection;
    connection.forgetPages();
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();

    Revision revision = header;
    revision.changes.clear();
    revision.schemaVersion = Migrator::newestVersion();
    revision.previousHash = HashChain::first();
    revision.at = d->clock().toUTC();
    {
        auto last = connection.prepared("SELECT id, at, hash FROM revision ORDER BY id DESC LIMIT 1");
        if (!last)
            return last.error();
        qint64 id = 0;
        const auto row = (*last)->firstRow([&](Statement &s) {
            QDateTime at;
            s.read(0, id);
            s.read(1, at);
            s.read(2, revision.previousHash);
            revision.at = std::max(revision.at, at);
        });
        if (!row)
            return row.error();
        revision.id = RevisionId(id + 1);
    }
    // Nothing is known yet of a file that is just being made.
    if (!d->knownHash.isEmpty()) {
        const bool isNewest = d->known.number + 1 == revision.id.number;
        const Result<bool> same =
            isNewest ? Result<bool>(revision.previousHash == d->knownHash) : d->goesOn(connection);
        if (!same)
            return same.error();
        if (!*same) {
            (*transaction)->rollback();
            setLost(Private::replaced().message);
            return Private::replaced();
        }
    }
    const auto lostPen = [&](const Error &why) {
        // Nobody who hears of it reads what was not to be.
        (*transaction)->rollback();
        tellPen();
        return why;
    };

    CommittedRevision summary;
    std::vector<HashChain::ChunkDigest> digests;
    // Small revisions keep their changes for the catalogue and for messages; bulk ones are of observations.
    std::vector<Change> kept;
    Chunk::Writer writer;
    QLatin1String kind;
    qint64 owner = 0;
    QSet<QPair<QLatin1String, qint64>> seen;
    qint64 count = 0;
    Private::Batches batches(connection);
    const auto usualCache = qScopeGuard([&] {
        if (count > bulkFrom)
            (void)connection.setCache(Connection::Cache::Usual);
    });

    ChunkSealer sealer;
    const auto writeChunk = [&](const ChunkSealer::Sealed &chunk) -> Result<void> {
        auto insert = connection.prepared(
            "INSERT INTO revision_change (kind, owner, revision, n, body) VALUES (?1, ?2, ?3, ?4, ?5)");
        if (!insert)
            return insert.error();
        (*insert)->bindWord(1, chunk.kind.data());
        (*insert)->bind(2, chunk.owner);
        (*insert)->bind(3, revision.id.number);
        (*insert)->bind(4, chunk.n);
        (*insert)->bind(5, chunk.body);
        if (auto done = (*insert)->run(); !done)
            return done;
        digests.push_back({chunk.kind.data(), chunk.owner, chunk.n, chunk.sha256});
        summary.touched.push_back({chunk.kind, chunk.owner, chunk.n});
        return {};
    };
    const auto closeChunk = [&]() -> Result<void> {
        if (writer.isEmpty())
            return {};
        if (seen.contains({kind, owner}))
            return Error{ErrorKind::InvalidInput, tr("Not saved: the changes were not in order."),
                         QStringLiteral("%1 %2 twice").arg(kind).arg(owner)};
        seen.insert({kind, owner});
        sealer.add(kind, owner, writer.count(), writer.bytes());
        writer.clear();
        while (sealer.isFull())
            if (auto done = writeChunk(sealer.take()); !done)
                return done;
        return {};
    };

    Change change;
    while (stream.next(change)) {
        if (cancelled && (count & 1023) == 0 && cancelled->load(std::memory_order_relaxed))
            return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
        if (d->pen && (count & 1023) == 1023)
            if (auto mine = d->pen->keep(); !mine)
                return lostPen(mine.error());
        if (change.before && change.after && *change.before == *change.after)
            continue;
        const Record &record = change.any();
        const QLatin1String recordKind = kindName(record);
        const qint64 recordOwner = ownerOf(record);
        if (recordKind != kind || recordOwner != owner) {
            if (auto done = closeChunk(); !done)
                return done.error();
            kind = recordKind;
            owner = recordOwner;
        }
        const auto applied =
            std::visit([&](const auto &r) { return d->apply<std::decay_t<decltype(r)>>(change, batches); }, record);
        if (!applied)
            return applied.error();
        writer.add(change);
        if (!std::holds_alternative<Observation>(record) && !std::holds_alternative<DayValue>(record))
            kept.push_back(change);
        if (++count == bulkFrom + 1)
            if (auto done = connection.setCache(Connection::Cache::Bulk); !done)
                return done.error();
    }
    if (const auto *inverse = dynamic_cast<InverseStream *>(&stream); inverse && inverse->error())
        return *inverse->error();
    if (auto done = d->flush(batches); !done)
        return done.error();
    if (auto done = closeChunk(); !done)
        return done.error();
    while (!sealer.isEmpty())
        if (auto done = writeChunk(sealer.take()); !done)
            return done.error();
    if (count == 0)
        return Committed{RevisionId(revision.id.number - 1), false, 0};

    revision.changeCount = count;
    revision.hash = HashChain::next(revision, digests);
    bool taken = false;
    if (auto done = RecordTable<Revision>::add(connection, revision, taken); !done)
        return done.error();
    if (cancelled && cancelled->load())
        return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    // Whoever stood still for long may have lost it meanwhile.
    if (d->pen)
        if (auto mine = d->pen->confirm(); !mine)
            return lostPen(mine.error());
    if (auto done = (*transaction)->commit(); !done) {
        if ((sqlite3_extended_errcode(connection.handle()) & 0xff) == SQLITE_CONSTRAINT)
            return d->dependency(kept);
        return done.error();
    }

    if (d->pen)
        PenMark{d->catalogue->city.uuid, revision.author, revision.id.number, revision.hash}.write(d->pen->markPath());

    summary.id = revision.id;
    summary.at = revision.at;
    summary.author = revision.author;
    summary.reason = revision.reason;
    summary.reverts = revision.reverts;
    summary.changeCount = count;
    const RevisionId before(revision.id.number - 1);
    if (d->known < before) {
        // Others wrote meanwhile; theirs are announced first, and the catalogue is read afresh.
        if (auto others = readOthers(); !others)
            qWarning("reading the revisions of others: %s", qPrintable(others.error().detail));
        return Committed{revision.id, true, count};
    }
    if (summary.touchesCatalogue()) {
        auto catalogue = std::make_shared<Catalogue>(*d->catalogue);
        for (const Change &c : kept)
            catalogue->apply(c);
        catalogue->revision = revision.id;
        catalogue->index();
        d->catalogue = catalogue;
    }
    d->known = revision.id;
    d->knownHash = revision.hash;
    emit committed(summary);
    return Committed{revision.id, true, count};
}

Result<CityFile::Committed> CityFile::revert(RevisionId id, const QString &author, const QString &reason)
{
    auto target = d->reader->revision(id, false);
    if (!target)
        return target.error();
    auto touched = d->reader->touched(id);
    if (!touched)
        return touched.error();
    Revision revision;
    revision.author = author;
    revision.reverts = id;
    revision.reason = !reason.isEmpty() ? reason
        : target->reverts               ? tr("Redo of revision %1").arg(target->reverts.number)
        : target->reason.isEmpty()      ? tr("Undo of revision %1").arg(id.number)
                                        : tr("Undo of revision %1: %2").arg(QString::number(id.number), target->reason);
    InverseStream stream(*d->reader, id, std::move(*touched));
    return commit(revision, stream);
}

namespace {

/// A revision as undo and redo look at it.
struct PastRevision
{
    qint64 id = 0;
    QString author;
    bool isRevert = false;
    bool revertsRevert = false;
    bool takenBack = false;
};

/// From the newest on, no further than `each` asks: an edit in a long history costs no more than in a short
/// one. Reverts are younger than what they take back, so each is known when its target is met.
Result<void> eachFromNewest(Connection &connection, const std::function<bool(const PastRevision &)> &each)
{
    auto statement = connection.prepared("SELECT r.id, r.author, r.reverts, t.reverts FROM revision r "
                                         "LEFT JOIN revision t ON t.id = r.reverts ORDER BY r.id DESC");
    if (!statement)
        return statement.error();
    QSet<qint64> gone;
    return (*statement)->eachRow([&](Statement &s) {
        const PastRevision past{s.integer(0), s.text(1), !s.isNull(2), !s.isNull(3), gone.contains(s.integer(0))};
        if (past.isRevert && !past.takenBack)
            gone.insert(s.integer(2));
        return each(past);
    });
}

} // namespace

Result<RevisionId> CityFile::undoable(const QString &author) const
{
    RevisionId found;
    auto walked = eachFromNewest(*d->connection, [&](const PastRevision &past) {
        if (past.author == author && !past.isRevert && !past.takenBack && past.id > 1)
            found = RevisionId(past.id);
        return !found;
    });
    return walked ? Result<RevisionId>(found) : Result<RevisionId>(walked.error());
}

Result<RevisionId> CityFile::redoable(const QString &author) const
{
    RevisionId found;
    auto walked = eachFromNewest(*d->connection, [&](const PastRevision &past) {
        if (past.author != author)
            return true;
        // An undo (its target is no revert) that nothing took back.
        if (past.isRevert && !past.revertsRevert && !past.takenBack)
            found = RevisionId(past.id);
        return past.isRevert && !found;
    });
    return walked ? Result<RevisionId>(found) : Result<RevisionId>(walked.error());
}

Result<void> CityFile::reopen()
{
    const Error gone{ErrorKind::Io,
                     tr("Another program moved or removed the city file. What is shown is as it was and cannot be "
                        "changed: save it under a new name, or put the file back."),
                     {}};
    if (!QFileInfo::exists(d->path))
        return gone;
    auto other = open(d->path, d->isReadOnly() ? Access::ReadOnly : Access::ReadWrite);
    if (!other && other.error().kind == ErrorKind::Locked)
        return other.error();
    const Result<bool> same = other ? d->goesOn(*(*other)->d->connection) : Result<bool>(false);
    if (!same || !*same)
        return Private::replaced();
    Private &its = *(*other)->d;
    // Others hold on to the reader.
    std::destroy_at(d->reader.get());
    std::construct_at(d->reader.get(), *its.connection);
    std::swap(d->connection, its.connection);
    d->readOnlyReason = d->isReadOnly() ? d->readOnlyReason : its.readOnlyReason;
    return {};
}

Result<int> CityFile::readOthers()
{
    if (hasMoved())
        if (auto again = reopen(); !again) {
            if (again.error().kind != ErrorKind::Locked)
                setLost(again.error().message);
            return again.error();
        }
    d->connection->forgetPages();
    auto newest = d->reader->newestRevision();
    if (!newest)
        return newest.error();
    const Result<bool> same = d->goesOn(*d->connection);
    if (!same)
        return same.error();
    setLost(*same ? QString() : Private::replaced().message);
    if (!*same)
        return Private::replaced();
    if (*newest <= d->known)
        return 0;
    std::vector<CommittedRevision> summaries;
    QByteArray hash;
    bool definitions = false;
    for (qint64 id = d->known.number + 1; id <= newest->number; ++id) {
        auto revision = d->reader->revision(RevisionId(id), false);
        if (!revision)
            return revision.error();
        auto touched = d->reader->touched(RevisionId(id));
        if (!touched)
            return touched.error();
        CommittedRevision summary{revision->id,      revision->at,          revision->author,   revision->reason,
                                  revision->reverts, revision->changeCount, std::move(*touched)};
        definitions = definitions || summary.touchesCatalogue();
        summaries.push_back(std::move(summary));
        hash = revision->hash;
    }
    if (definitions) {
        auto catalogue = d->reader->catalogue();
        if (!catalogue)
            return catalogue.error();
        d->catalogue = *catalogue;
    }
    d->known = *newest;
    d->knownHash = hash;
    for (const CommittedRevision &summary : summaries)
        emit committed(summary);
    return int(summaries.size());
}

Result<void> CityFile::backup(const QString &target) const
{
    return backUp(*d->connection, target);
}

Result<void> CityFile::saveClean(const QString &target) const
{
    return salvage(*d->connection, target);
}

void CityFile::distrust(const QString &why)
{
    d->readOnlyReason = why;
    emit readOnlyChanged();
}

bool CityFile::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(d->connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<std::vector<CityFile::Finding>> CityFile::check(const Progress &progress) const
{
    return checkFile(*d->connection, progress);
}

} // namespace statroom
