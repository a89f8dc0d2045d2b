// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SavedImportsModel.h"

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace statroom {

using State = SavedImports::Run::State;
using Outcome = ImportPlan::Outcome;
using Fate = ImportPlan::Fate;

SavedImportsModel::SavedImportsModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    connect(&m_job, &BackgroundJob::progressed, this, &SavedImportsModel::progressed);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] {
        if (m_work == Work::Writing)
            m_viewpoint.setBusy({});
        m_job.drop();
        begin(Work::None);
        reset();
    });
    connect(&viewpoint, &Viewpoint::committed, this, [this] {
        if (m_work == Work::None && !m_isPlanned)
            load();
    });
    load();
}

void SavedImportsModel::begin(Work work)
{
    if (work == m_work)
        return;
    m_work = work;
    emit workChanged();
}

void SavedImportsModel::load()
{
    beginResetModel();
    m_entries.clear();
    if (m_viewpoint.hasFile()) {
        const auto catalogue = m_viewpoint.file()->catalogue();
        for (const SavedImport &saved : catalogue->savedImports()) {
            if (saved.retired)
                continue;
            Entry entry;
            entry.saved = saved;
            const ImportRequest request = Importer::requestOf(saved.layout, saved.mapping);
            QStringList parts;
            for (const QString &part : {request.department, request.metric})
                if (!part.isEmpty())
                    parts.append(part);
            entry.target = parts.isEmpty() ? tr("as the file says") : parts.join(QStringLiteral(" · "));
            m_entries.append(entry);
        }
    }
    endResetModel();
}

void SavedImportsModel::look()
{
    load();
    if (m_entries.isEmpty() || m_work != Work::None)
        return;
    std::vector<SavedImport> all;
    for (const Entry &entry : std::as_const(m_entries))
        all.push_back(entry.saved);
    begin(Work::Looking);
    m_job.start<QList<Look>>(
        [all, city = m_viewpoint.file()->path()](BackgroundJob::Run &run) -> Result<QList<Look>> {
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            const auto receipts = (*reader)->receipts();
            if (!receipts)
                return receipts.error();
            QList<Look> looks;
            for (const SavedImport &saved : all) {
                if (run.isCancelled())
                    return Error{ErrorKind::Cancelled, {}, {}};
                Look look;
                look.found = SavedImports::find(saved, city);
                if (const Receipt *last = SavedImports::lastRun(saved, *receipts))
                    look.last = *last;
                QFile file(look.found.path);
                if (look.last && !look.found.path.isEmpty() && file.open(QIODevice::ReadOnly)) {
                    QCryptographicHash hash(QCryptographicHash::Sha256);
                    if (hash.addData(&file))
                        look.isSame = QString::fromLatin1(hash.result().toHex()) == look.last->sha256;
                }
                looks.append(look);
            }
            return looks;
        },
        [this](Result<QList<Look>> looks) {
            begin(Work::None);
            if (!looks || looks->size() != m_entries.size())
                return;
            for (qsizetype i = 0; i < looks->size(); ++i) {
                m_entries[i].look = (*looks)[i];
                m_entries[i].isLooked = true;
            }
            emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
        });
}

void SavedImportsModel::run(int row)
{
    if (m_entries.isEmpty())
        return;
    if (m_work == Work::Looking) {
        m_job.drop();
        begin(Work::None);
    }
    if (m_work != Work::None)
        return;
    QList<int> rows;
    for (int i = 0; i < m_entries.size(); ++i)
        if (row < 0 || i == row)
            rows.append(i);
    if (row >= 0) {
        // The others are no part of it.
        const Entry one = m_entries[row];
        beginResetModel();
        m_entries = {one};
        endResetModel();
        rows = {0};
    }
    m_isPlanned = true;
    plan(rows);
}

void SavedImportsModel::plan(const QList<int> &rows)
{
    struct Asked
    {
        SavedImport saved;
        SavedImports::Renames renames;
    };
    std::vector<Asked> all;
    for (int row : rows)
        all.push_back({m_entries[row].saved,
                       m_entries[row].isConfirmed ? SavedImports::Renames::Confirmed : SavedImports::Renames::Ask});
    begin(Work::Planning);
    using Runs = std::vector<std::shared_ptr<const SavedImports::Run>>;
    m_job.start<Runs>(
        [all, city = m_viewpoint.file()->path(), day = m_viewpoint.today()](BackgroundJob::Run &run) -> Result<Runs> {
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            Runs runs;
            for (size_t i = 0; i < all.size(); ++i) {
                auto one = SavedImports::run(
                    **reader, all[i].saved, city, day, all[i].renames, [&](qint64 done, qint64 total) {
                        const double part = total > 0 ? double(done) / double(total) : 0;
                        return run.report(qint64((double(i) + part) * 1000), qint64(all.size()) * 1000);
                    });
                if (!one)
                    return one.error();
                runs.push_back(std::make_shared<const SavedImports::Run>(*std::move(one)));
            }
            return runs;
        },
        [this, rows](Result<Runs> runs) {
            begin(Work::None);
            if (!runs) {
                if (runs.error().kind != ErrorKind::Cancelled)
                    emit failed(runs.error());
                reset();
                return;
            }
            for (qsizetype i = 0; i < rows.size(); ++i) {
                Entry &entry = m_entries[rows[i]];
                entry.run = (*runs)[size_t(i)];
                entry.isTicked = entry.run->state == State::Ready;
                entry.problem = entry.run->problem;
            }
            emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
            emit workChanged();
        });
}

bool SavedImportsModel::asksForRenames(int row) const
{
    if (row < 0 || row >= m_entries.size() || !m_entries[row].run || m_entries[row].run->state != State::Renamed)
        return false;
    const auto &renamed = m_entries[row].run->renamed;
    return !renamed.isEmpty()
        && std::none_of(renamed.cbegin(), renamed.cend(), [](const auto &r) { return r.is.isEmpty(); });
}

void SavedImportsModel::confirmRenames(int row)
{
    if (m_work != Work::None || !asksForRenames(row))
        return;
    m_entries[row].isConfirmed = true;
    plan({row});
}

qint64 SavedImportsModel::writeCount() const
{
    qint64 count = 0;
    for (const Entry &entry : m_entries)
        if (entry.isTicked && entry.run && entry.run->plan)
            count += entry.run->plan->count(Outcome::Added) + entry.run->plan->count(Outcome::Changed);
    return count;
}

QString SavedImportsModel::whyNot() const
{
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    if (m_work == Work::Planning)
        return tr("The files are being looked through.");
    if (std::none_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &e) { return e.isTicked; }))
        return std::all_of(m_entries.cbegin(), m_entries.cend(),
                           [](const Entry &e) { return e.run && e.run->state == State::Unchanged; })
            ? tr("Nothing to write: the city file has all of it already.")
            : tr("Nothing to write: no import is ticked.");
    return {};
}

void SavedImportsModel::write()
{
    if (!whyNot().isEmpty() || m_work != Work::None)
        return;
    QList<int> rows;
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].isTicked)
            rows.append(i);
    begin(Work::Writing);
    m_viewpoint.setBusy(tr("Refresh running"));
    writeNext(rows, 0, 0);
}

void SavedImportsModel::writeNext(QList<int> rows, int done, qint64 values)
{
    if (rows.isEmpty()) {
        m_viewpoint.setBusy({});
        const Result<int> others = m_viewpoint.file()->readOthers();
        begin(Work::None);
        emit written(done, values);
        if (!others)
            emit failed(others.error());
        return;
    }
    const int row = rows.takeFirst();
    m_job.start<Importer::Outcome>(
        [city = m_viewpoint.file()->path(), run = m_entries[row].run,
         author = m_viewpoint.author()](BackgroundJob::Run &job) -> Result<Importer::Outcome> {
            auto file = CityFile::open(city);
            if (!file)
                return file.error();
            return SavedImports::commit(**file, *run, author, &job.cancelled(),
                                        [&](qint64 n, qint64 total) { job.report(n, total); });
        },
        [this, rows, row, done, values](Result<Importer::Outcome> outcome) {
            Entry &entry = m_entries[row];
            const ImportPlan &plan = *entry.run->plan;
            entry.isTicked = false;
            if (!outcome) {
                // The others are none the worse for it; a person sees which one it was.
                entry.problem =
                    outcome.error().kind == ErrorKind::Cancelled ? tr("Cancelled.") : outcome.error().message;
            } else {
                entry.isWritten = true;
            }
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            const bool isStopped = !outcome && outcome.error().kind == ErrorKind::Cancelled;
            writeNext(isStopped ? QList<int>() : rows, done + (outcome ? 1 : 0),
                      values + (outcome ? plan.count(Outcome::Added) + plan.count(Outcome::Changed) : 0));
        });
}

void SavedImportsModel::forget(int row)
{
    if (row < 0 || row >= m_entries.size() || m_work == Work::Writing || !m_viewpoint.canEdit())
        return;
    SavedImport after = m_entries[row].saved;
    after.retired = true;
    Revision revision;
    revision.author = m_viewpoint.author();
    revision.reason = tr("Saved import “%1” taken off the list").arg(after.name);
    revision.changes = {changed(m_entries[row].saved, after)};
    const auto done = m_viewpoint.file()->commit(revision);
    if (!done) {
        emit failed(done.error());
        return;
    }
    if (m_isPlanned) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void SavedImportsModel::cancel()
{
    if (m_work == Work::Writing) {
        m_job.cancel();
        return;
    }
    m_job.drop();
    begin(Work::None);
    reset();
}

void SavedImportsModel::reset()
{
    if (m_work == Work::Writing)
        return;
    m_job.drop();
    begin(Work::None);
    m_isPlanned = false;
    load();
}

Result<void> SavedImportsModel::save(Viewpoint &viewpoint, const ImportPlan &plan, const QString &name,
                                     const QString &path, SavedImport::Span span)
{
    const auto saving = SavedImports::saving(*viewpoint.file(), plan, name, path, span, viewpoint.author());
    if (!saving)
        return saving.error();
    if (saving->before && *saving->before == *saving->after)
        return {};
    Revision revision;
    revision.author = viewpoint.author();
    revision.reason = tr("Import saved as “%1”").arg(name.simplified());
    revision.changes = {*saving};
    const auto done = viewpoint.file()->commit(revision);
    return done ? Result<void>() : Result<void>(done.error());
}

QString SavedImportsModel::patternFor(const QString &fileName)
{
    static const QRegularExpression passing(
        QStringLiteral("(FY)?(19|20)\\d\\d([-_. ]?(0[1-9]|1[0-2])([-_. ]?([0-2]\\d|3[01]))?)?|"
                       "\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b|"
                       "\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo info(fileName);
    QString base = info.completeBaseName();
    base.replace(passing, QStringLiteral("*"));
    static const QRegularExpression several(QStringLiteral("\\*([-_. ]?\\*)+"));
    base.replace(several, QStringLiteral("*"));
    if (!base.contains(u'*') || base == u"*")
        return {};
    return base + u'.' + info.suffix();
}

int SavedImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int SavedImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SavedImportsModel::stateText(const Entry &entry) const
{
    if (entry.isWritten)
        return tr("refreshed");
    if (entry.run) {
        switch (entry.run->state) {
        case State::Ready:
            return entry.run->plan->needsPerson() ? tr("news, and some of it asks you") : tr("news");
        case State::Unchanged:
            return entry.run->plan->needsPerson() ? tr("nothing usable is new") : tr("nothing new");
        case State::Missing:
            return tr("file missing");
        case State::Ambiguous:
            return tr("several files");
        case State::Renamed:
            return tr("columns renamed");
        case State::Failed:
            return tr("not read");
        }
    }
    if (!entry.isLooked)
        return m_work == Work::None ? QString() : tr("looking…");
    if (!entry.look.found.problem.isEmpty())
        return entry.look.found.isAmbiguous ? tr("several files") : tr("file missing");
    if (!entry.look.last)
        return tr("never run");
    return entry.look.isSame.value_or(false) ? tr("file as it was") : tr("file changed since");
}

SavedImportsModel::Tone SavedImportsModel::toneOf(const Entry &entry) const
{
    if (!entry.problem.isEmpty())
        return entry.run && entry.run->state == State::Renamed ? Tone::Asks : Tone::Failed;
    if (entry.isWritten)
        return Tone::News;
    if (entry.run)
        return entry.run->needsPerson() ? Tone::Asks : entry.run->state == State::Ready ? Tone::News : Tone::Quiet;
    if (!entry.look.found.problem.isEmpty())
        return Tone::Failed;
    return entry.isLooked && !entry.look.isSame.value_or(false) ? Tone::News : Tone::Quiet;
}

QVariant SavedImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    const QLocale locale = m_viewpoint.locale();
    if (role == ToneRole)
        return int(toneOf(entry));
    if (role == NeedsPersonRole)
        return toneOf(entry) == Tone::Asks || toneOf(entry) == Tone::Failed;
    if (role == Qt::CheckStateRole && index.column() == NameColumn && entry.run && entry.run->state == State::Ready
        && !entry.isWritten)
        return int(entry.isTicked ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::TextAlignmentRole && index.column() >= AddedColumn && index.column() <= RejectedColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == FileColumn)
        return (entry.run ? entry.run->found.path : entry.look.found.path).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    const ImportPlan *plan = entry.run && entry.run->plan ? &*entry.run->plan : nullptr;
    const auto number = [&](qint64 n) {
        return plan ? locale.toString(n) : QString();
    };
    switch (index.column()) {
    case NameColumn:
        return entry.saved.name;
    case FileColumn: {
        const QString path = entry.run ? entry.run->found.path : entry.look.found.path;
        const QString file = entry.saved.isPattern() && !path.isEmpty()
            ? tr("%1: %2", "pattern, file").arg(entry.saved.path, QFileInfo(path).fileName())
            : entry.saved.path;
        return entry.saved.sheet.isEmpty() ? file : tr("%1, sheet %2").arg(file, entry.saved.sheet);
    }
    case TargetColumn:
        return entry.target;
    case LastColumn: {
        const std::optional<Receipt> &last = entry.run ? entry.run->last : entry.look.last;
        return last ? locale.toString(m_viewpoint.inCityZone(last->at).date(), QStringLiteral("d MMM yyyy"))
                    : QString();
    }
    case StateColumn:
        return stateText(entry);
    case AddedColumn:
        return number(plan ? plan->count(Outcome::Added) : 0);
    case ChangedColumn:
        return number(plan ? plan->count(Outcome::Changed) : 0);
    case UnchangedColumn:
        return number(plan ? plan->count(Outcome::Unchanged) + plan->count(Outcome::Kept) : 0);
    case RejectedColumn:
        return number(plan ? plan->count(Fate::Rejected) + plan->count(Fate::Waiting) : 0);
    case WhyColumn: {
        if (!entry.problem.isEmpty())
            return entry.problem;
        if (!entry.look.found.problem.isEmpty() && !entry.run)
            return entry.look.found.problem;
        if (!plan)
            return QString();
        for (const Fate fate : {Fate::Rejected, Fate::Waiting})
            for (const qint64 n : plan->remarksWith(fate, 1)) {
                const ImportPlan::Item item = plan->remark(n);
                return tr("Row %1: %2").arg(item.row).arg(item.why);
            }
        if (!entry.run->appeared.isEmpty())
            return tr("Columns that are new: %1.").arg(entry.run->appeared.join(QStringLiteral(", ")));
        return plan->warnings().join(u' ');
    }
    default:
        return {};
    }
}

QVariant SavedImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= AddedColumn && section <= RejectedColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Saved import");
    case FileColumn:
        return tr("File");
    case TargetColumn:
        return tr("Goes to");
    case LastColumn:
        return tr("Last run");
    case StateColumn:
        return tr("Now");
    case AddedColumn:
        return tr("Added");
    case ChangedColumn:
        return tr("Changed");
    case UnchangedColumn:
        return tr("There already");
    case RejectedColumn:
        return tr("Not taken");
    case WhyColumn:
        return tr("What to know");
    default:
        return {};
    }
}

Qt::ItemFlags SavedImportsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SavedImportsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable) || m_work == Work::Writing)
        return false;
    m_entries[index.row()].isTicked = value.toInt() == int(Qt::Checked);
    emit dataChanged(index, index);
    emit workChanged();
    return true;
}

} // namespace statroom
