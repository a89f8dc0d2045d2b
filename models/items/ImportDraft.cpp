// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportDraft.h"

#include "exchange/PlanContent.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QFileInfo>

#include <algorithm>

namespace statroom {

namespace {

using Layout = ImportRequest::Layout;

bool isField(Layout layout, const QString &name)
{
    const QList<ImportRequest::Field> fields = ImportRequest::fields(layout);
    return std::any_of(fields.cbegin(), fields.cend(), [&](const ImportRequest::Field &f) { return f.name == name; });
}

} // namespace

ImportDraft::ImportDraft(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    connect(&m_job, &BackgroundJob::progressed, this, &ImportDraft::progressed);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] {
        if (m_work == Work::Writing || m_work == Work::Undoing)
            m_viewpoint.setBusy({});
        m_job.drop();
        begin(Work::None);
        reset();
    });
    connect(&viewpoint, &Viewpoint::committed, this, [this] {
        // Another value may stand there now: the plan is made anew before anything is written.
        if (m_preview && !m_receipt && m_work != Work::Writing)
            plan();
    });
}

bool ImportDraft::takes(const QString &path)
{
    return endings().contains(QFileInfo(path).suffix().toLower());
}

QList<ImportDraft::Source> ImportDraft::sources() const
{
    QList<Source> found;
    if (!m_viewpoint.hasFile())
        return found;
    const auto catalogue = m_viewpoint.file()->catalogue();
    const auto receipts = m_viewpoint.reader().receipts();
    for (const ImportSource &source : catalogue->importSources()) {
        if (source.retired)
            continue;
        Source s;
        s.id = source.id;
        s.name = source.name;
        const ImportRequest request = Importer::requestOf(source);
        s.target = request.metric.isEmpty() ? request.department : request.metric;
        if (receipts)
            for (const Receipt &receipt : *receipts)
                if (receipt.importSource == source.id && (!s.last || receipt.at > s.last->at))
                    s.last = receipt;
        found.append(s);
    }
    std::stable_sort(found.begin(), found.end(), [](const Source &a, const Source &b) {
        return a.last.has_value() != b.last.has_value() ? a.last.has_value() : a.last && a.last->at > b.last->at;
    });
    return found;
}

QString ImportDraft::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportDraft::begin(Work work)
{
    if (work == m_work)
        return;
    m_work = work;
    emit workChanged();
}

void ImportDraft::openFile(const QString &path, ImportSourceId source)
{
    if (m_work == Work::Writing || m_work == Work::Undoing || !m_viewpoint.hasFile())
        return;
    reset();
    m_path = path;
    m_preferred = source;
    read();
}

void ImportDraft::setReading(const ReadingChoices &choices)
{
    if (choices == m_choices || m_work == Work::Writing || m_path.isEmpty())
        return;
    m_choices = choices;
    read();
}

void ImportDraft::read()
{
    begin(Work::Reading);
    const QString city = m_viewpoint.file()->path();
    const auto catalogue = m_viewpoint.file()->catalogue();
    m_job.start<ReadFile>(
        [path = m_path, choices = m_choices, city, catalogue](BackgroundJob::Run &run) -> Result<ReadFile> {
            const Error cancelled{ErrorKind::Cancelled, {}, {}};
            Result<Table> table = Importer::read(path, choices, *catalogue);
            if (run.isCancelled())
                return cancelled;
            if (!table)
                return table.error();
            ReadFile file{*std::move(table), {}, {}, {}};
            file.suggested = Importer::suggested(*catalogue, file.table);
            file.memories = Importer::remembered(*catalogue, file.table);
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            const auto receipts = (*reader)->receipts();
            if (!receipts)
                return receipts.error();
            for (const Importer::Remembered &memory : std::as_const(file.memories)) {
                QDateTime newest;
                for (const Receipt &receipt : *receipts)
                    if (receipt.importSource == memory.source && (!newest.isValid() || receipt.at > newest))
                        newest = receipt.at;
                file.times.append(newest);
            }
            return file;
        },
        [this](Result<ReadFile> file) {
            begin(Work::None);
            if (file) {
                take(*std::move(file));
                return;
            }
            if (!m_table)
                m_path.clear();
            if (file.error().kind == ErrorKind::Cancelled)
                emit cancelled();
            else
                emit failed(file.error());
            emit tableChanged();
        });
}

void ImportDraft::take(ReadFile file)
{
    m_table = std::move(file.table);
    m_suggested = std::move(file.suggested);
    m_memories = std::move(file.memories);
    m_memoryTimes = std::move(file.times);
    m_preview.reset();
    int best = m_memories.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_memories.size(); ++i)
        if (m_preferred && m_memories[i].source == m_preferred)
            best = i;
    ReadingChoices nothingSaid;
    nothingSaid.sheet = m_choices.sheet;
    if (best >= 0 && m_choices == nothingSaid) {
        const std::optional<ReadingChoices::Decimal> decimal = m_memories[best].request.reading.decimal;
        if (decimal && *decimal != m_table->decimal()) {
            m_choices.decimal = decimal;
            read();
            return;
        }
    }
    useMemory(best);
    emit tableChanged();
}

void ImportDraft::useMemory(int memory)
{
    m_memory = memory;
    m_confirmed = false;
    m_request = memory >= 0 ? m_memories[memory].request : m_suggested;
    if (m_request.layout == Layout::Auto)
        m_request.layout = m_suggested.layout;
    if (memory < 0 && m_request.mapped(QStringLiteral("department")).isEmpty()) {
        // A coordinator's file is nearly always of the own department; the field shows it.
        const auto catalogue = m_viewpoint.catalogue();
        const Person *person = m_viewpoint.authorPerson();
        const Department *own = nullptr;
        int several = 0;
        if (person) {
            for (const Role *role : catalogue->rolesOf(person->id)) {
                const Department *department = catalogue->department(role->department);
                if (department && department != own) {
                    own = department;
                    ++several;
                }
            }
        }
        if (several == 1)
            m_request.department = own->code;
    }
    touch();
}

QDateTime ImportDraft::memoryTime() const
{
    return m_memory >= 0 ? m_memoryTimes.value(m_memory) : QDateTime();
}

QList<Importer::Remembered::Rename> ImportDraft::openRenames() const
{
    return m_memory >= 0 && !m_confirmed ? m_memories[m_memory].renamed : QList<Importer::Remembered::Rename>();
}

void ImportDraft::confirmRenames()
{
    m_confirmed = true;
    m_request.map.removeIf([](const ImportRequest::Mapping &m) { return m.column.isEmpty(); });
    touch();
}

void ImportDraft::touch()
{
    m_request.mapIsWhole = true;
    m_isStale = true;
    m_problem.clear();
    if (m_work == Work::Planning) {
        m_job.drop();
        begin(Work::None);
    }
    emit requestChanged();
}

void ImportDraft::setRequest(const ImportRequest &request)
{
    m_request = request;
    m_request.answers.clear();
    touch();
}

void ImportDraft::setLayout(Layout layout)
{
    if (layout == m_request.layout)
        return;
    ImportRequest request = m_request;
    request.layout = layout;
    if (layout == m_suggested.layout)
        request.map = m_suggested.map;
    else
        request.map.removeIf([&](const ImportRequest::Mapping &m) { return !isField(layout, m.field); });
    setRequest(request);
}

void ImportDraft::mapColumn(int column, const QString &field)
{
    const TableColumn &chosen = m_table->columns()[column];
    ImportRequest request = m_request;
    request.map.removeIf(
        [&](const ImportRequest::Mapping &m) { return m.field == field || m_table->column(m.column) == column; });
    if (!field.isEmpty())
        request.map.append({field,
                            !chosen.header.isEmpty() && m_table->column(chosen.name) == column
                                ? chosen.name
                                : u'#' + chosen.letter()});
    m_confirmed = m_confirmed || !openRenames().isEmpty();
    setRequest(request);
}

QString ImportDraft::fieldOf(int column) const
{
    for (const ImportRequest::Mapping &m : m_request.map)
        if (m_table->column(m.column) == column)
            return m.field;
    return {};
}

void ImportDraft::plan()
{
    if (!m_table || m_work == Work::Writing || m_work == Work::Undoing || m_work == Work::Reading)
        return;
    m_isStale = true;
    ImportRequest request = m_request;
    request.today = m_viewpoint.today();
    if (m_choices.dayOrder != FiscalCalendar::DayOrder::Unknown)
        request.reading.dayOrder = m_choices.dayOrder;
    begin(Work::Planning);
    using Preview = std::shared_ptr<const ImportPreview>;
    m_job.start<Preview>(
        [city = m_viewpoint.file()->path(), table = *m_table, request](BackgroundJob::Run &run) -> Result<Preview> {
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            const auto plan = Importer::plan(**reader, table, request,
                                             [&](qint64 done, qint64 total) { return run.report(done, total); });
            if (!plan)
                return plan.error();
            return ImportPreview::make(*plan, **reader, run);
        },
        [this](Result<Preview> preview) {
            begin(Work::None);
            if (preview) {
                m_preview = *std::move(preview);
                m_isStale = false;
                m_problem.clear();
                emit previewChanged();
            } else if (preview.error().kind == ErrorKind::Cancelled) {
                emit cancelled();
            } else {
                m_preview.reset();
                m_problem = preview.error().message;
                emit previewChanged();
            }
        });
}

void ImportDraft::answer(qint64 row, int column, ImportRequest::Answer::Choice choice)
{
    m_request.answers.removeIf([&](const ImportRequest::Answer &a) { return a.row == row && a.column == column; });
    m_request.answers.append({row, column, choice});
    plan();
}

void ImportDraft::askAgain(qint64 row, int column)
{
    m_request.answers.removeIf([&](const ImportRequest::Answer &a) { return a.row == row && a.column == column; });
    plan();
}

bool ImportDraft::isAnswered(qint64 row, int column) const
{
    return std::any_of(m_request.answers.cbegin(), m_request.answers.cend(),
                       [&](const ImportRequest::Answer &a) { return a.row == row && a.column == column; });
}

qint64 ImportDraft::writeCount() const
{
    return m_preview
        ? m_preview->plan().count(ImportPlan::Outcome::Added) + m_preview->plan().count(ImportPlan::Outcome::Changed)
        : 0;
}

QString ImportDraft::whyNot() const
{
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    if (m_work == Work::Planning)
        return tr("The file is being looked through.");
    if (!preview())
        return m_problem.isEmpty() ? tr("Choose a file and say what its columns mean.") : m_problem;
    if (!m_preview->plan().isEmpty())
        return {};
    const ImportPreview::Counts counts = m_preview->counts();
    if (counts.waiting > 0)
        return tr("Nothing to write yet: %n question(s) wait for an answer.", nullptr, int(counts.waiting));
    if (counts.unchanged > 0)
        return tr("Nothing to write: the city file has all of it already.");
    return tr("Nothing to write: no cell of the file gives a value.");
}

void ImportDraft::write(const QString &reason)
{
    if (!canWrite())
        return;
    const ImportPlan plan = m_preview->plan();
    findTarget();
    begin(Work::Writing);
    const qint64 changes = writeCount() + plan.dayCount() + plan.created().size();
    if (changes <= changesAtOnce) {
        takeWritten(Importer::commit(*m_viewpoint.file(), plan, m_viewpoint.author(), reason));
        return;
    }
    m_viewpoint.setBusy(tr("Import running"));
    m_job.start<Importer::Outcome>(
        [city = m_viewpoint.file()->path(), plan, author = m_viewpoint.author(),
         reason](BackgroundJob::Run &run) -> Result<Importer::Outcome> {
            auto file = CityFile::open(city);
            if (!file)
                return file.error();
            return Importer::commit(**file, plan, author, reason, &run.cancelled(),
                                    [&](qint64 done, qint64 total) { run.report(done, total); });
        },
        [this](Result<Importer::Outcome> outcome) {
            m_viewpoint.setBusy({});
            const Result<int> others = m_viewpoint.file()->readOthers();
            takeWritten(std::move(outcome));
            if (!others)
                emit failed(others.error());
        });
}

void ImportDraft::takeWritten(Result<Importer::Outcome> outcome)
{
    if (!outcome) {
        begin(Work::None);
        if (outcome.error().kind == ErrorKind::Cancelled)
            emit cancelled();
        else
            emit failed(outcome.error());
        if (outcome.error().kind == ErrorKind::Conflict)
            plan();
        return;
    }
    m_revision = outcome->revision;
    const auto receipt = m_viewpoint.reader().receipt(outcome->receipt);
    m_takenBack = false;
    if (receipt && *receipt)
        m_receipt = **receipt;
    findTarget();
    begin(Work::None);
    emit written();
    if (!receipt)
        emit failed(receipt.error());
}

void ImportDraft::findTarget()
{
    m_department = {};
    m_metric = {};
    const auto catalogue = m_viewpoint.catalogue();
    bool severalDepartments = false;
    bool severalMetrics = false;
    for (const PlannedSeries &planned : m_preview->plan().content().series) {
        if (!planned.isNeeded && planned.isNew)
            continue;
        const Department *department = catalogue->department(planned.department);
        const Metric *metric = planned.metric ? catalogue->metric(planned.metric->code) : nullptr;
        if (department) {
            severalDepartments = severalDepartments || (m_department && m_department != department->id);
            m_department = department->id;
        }
        if (metric) {
            severalMetrics = severalMetrics || (m_metric && m_metric != metric->id);
            m_metric = metric->id;
        }
    }
    if (severalDepartments)
        m_department = {};
    if (severalMetrics || severalDepartments)
        m_metric = {};
}

void ImportDraft::undo()
{
    if (!m_receipt || m_takenBack || !m_viewpoint.canEdit())
        return;
    begin(Work::Undoing);
    const auto done = [this](const Result<CityFile::Committed> &reverted) {
        begin(Work::None);
        if (!reverted) {
            emit failed(reverted.error());
            return;
        }
        m_takenBack = true;
        emit takenBack();
    };
    if (m_receipt->added + m_receipt->changed <= changesAtOnce) {
        done(m_viewpoint.file()->revert(m_revision, m_viewpoint.author()));
        return;
    }
    m_viewpoint.setBusy(tr("Undo running"));
    m_job.start<CityFile::Committed>(
        [city = m_viewpoint.file()->path(), revision = m_revision,
         author = m_viewpoint.author()](BackgroundJob::Run &) -> Result<CityFile::Committed> {
            auto file = CityFile::open(city);
            if (!file)
                return file.error();
            return (*file)->revert(revision, author);
        },
        [this, done](Result<CityFile::Committed> reverted) {
            m_viewpoint.setBusy({});
            const Result<int> others = m_viewpoint.file()->readOthers();
            done(reverted);
            if (!others)
                emit failed(others.error());
        });
}

void ImportDraft::saveReport(const QString &path)
{
    if (!preview() || m_work != Work::None)
        return;
    begin(Work::Reporting);
    m_job.start<void>(
        [plan = m_preview->plan(), path](BackgroundJob::Run &) { return Importer::writeReport(plan, path); },
        [this, path](Result<void> written) {
            begin(Work::None);
            if (written)
                emit reportSaved(path);
            else
                emit failed(written.error());
        });
}

void ImportDraft::cancel()
{
    if (m_work == Work::Writing) {
        m_job.cancel();
    } else if (m_work == Work::Reading || m_work == Work::Planning) {
        m_job.drop();
        if (m_work == Work::Reading && !m_table)
            m_path.clear();
        begin(Work::None);
        emit cancelled();
    }
}

void ImportDraft::reset()
{
    if (m_work == Work::Writing || m_work == Work::Undoing)
        return;
    m_job.drop();
    begin(Work::None);
    m_path.clear();
    m_preferred = {};
    m_choices = {};
    m_table.reset();
    m_request = {};
    m_suggested = {};
    m_memories.clear();
    m_memoryTimes.clear();
    m_memory = -1;
    m_confirmed = false;
    m_preview.reset();
    m_isStale = true;
    m_problem.clear();
    m_receipt.reset();
    m_revision = {};
    m_department = {};
    m_metric = {};
    m_takenBack = false;
    emit tableChanged();
    emit requestChanged();
    emit previewChanged();
}

} // namespace statroom
