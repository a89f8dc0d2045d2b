// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ReportWriter.h"

#include "charts/TrendChart.h"
#include "items/RecordLine.h"
#include "items/ScorecardModel.h"
#include "items/Standings.h"
#include "items/TrendModel.h"
#include "items/TrendReading.h"
#include "report/DepartmentReport.h"
#include "report/MetricReport.h"
#include "report/ReportPainter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace statroom {

namespace {

constexpr int sliceMilliseconds = 12;
constexpr int dotsPerInch = 1200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

} // namespace

ReportContents ReportContents::metric(const TrendSubject &subject)
{
    return {{}, {subject}};
}

ReportContents ReportContents::department(DepartmentId department)
{
    return {{department}, {}};
}

ReportContents ReportContents::departmentWithMetrics(const Viewpoint &viewpoint, DepartmentId department)
{
    ReportContents contents{{department}, {}};
    for (const StandingKey &key : Standings::keysOf(*viewpoint.catalogue(), department, viewpoint.month()))
        contents.metrics.push_back({key.department, key.metric, key.category, {}});
    return contents;
}

struct ReportDocument::Private
{
    Viewpoint &viewpoint;
    ReportContents contents;
    QPagedPaintDevice &device;
    Theme theme = Theme::print();
    ReportPainter painter;
    Month month;
    RecordedAt recordedAt;
    RevisionId revision;
    std::shared_ptr<const Catalogue> catalogue;
    QString record;
    QString title;
    // Without a viewpoint: it shows each page's reading in turn.
    TrendModel model;
    TrendChart chart;

    Private(Viewpoint &from, ReportContents what, QPagedPaintDevice &on)
        : viewpoint(from)
        , contents(std::move(what))
        , device(on)
        , painter(theme, on)
        , month(from.month())
        , recordedAt(from.recordedAt())
        , revision(from.newestRevision())
        , catalogue(from.catalogue())
    {
    }

    // As it was when the report was begun.
    RecordedAt recordToRead() const
    {
        return viewpoint.recordedAt() == recordedAt && viewpoint.newestRevision() == revision ? recordedAt : RecordedAt{revision};
    }

    QSizeF content() const { return ReportPainter::contentSize(device); }

    ReportHead head(DepartmentId id, const Period &shown) const
    {
        const Department *department = catalogue->department(id);
        return {catalogue->city.name, department ? department->name : QString(),
                FiscalCalendar(catalogue->city).label(shown, LabelStyle::Long, viewpoint.locale()), record, catalogue->city.tolerance};
    }

    Result<void> prepareScorecard(DepartmentId id)
    {
        ScorecardModel scorecard(viewpoint);
        std::optional<Error> error;
        QObject::connect(&scorecard, &ScorecardModel::failed, &scorecard, [&error](const Error &e) { error = e; });
        scorecard.setDepartment(id);
        if (error)
            return *error;
        const Department *department = catalogue->department(id);
        if (!department)
            return Error{ErrorKind::NotFound, Words::tr("This department is not in the city file as it is shown now. Choose another department."), {}};
        auto flow = std::make_shared<ReportFlow>(theme, content().width(), device);
        DepartmentReport::fill(*flow, viewpoint, scorecard);
        painter.add(flow, head(id, Period(month, 1)));
        if (title.isEmpty())
            title = Words::tr("%1: %2").arg(catalogue->city.name, department->name);
        return {};
    }

    Result<void> prepareMetric(TrendSubject subject)
    {
        auto read = TrendReading::read(viewpoint.reader(), catalogue, subject, month, recordToRead(), TrendReading::Depth::WithHistory, viewpoint.locale());
        if (!read)
            return read.error();
        // A total that is a sum over classes is drawn as what it is made of.
        if (!subject.breakdown && read->numbers.origin == Standing::Origin::SummedOverCategories) {
            subject.breakdown = read->numbers.totalOver;
            read = TrendReading::read(viewpoint.reader(), catalogue, subject, month, recordToRead(), TrendReading::Depth::WithHistory, viewpoint.locale());
            if (!read)
                return read.error();
        }
        const auto reading = std::make_shared<const TrendReading>(std::move(*read));
        auto flow = std::make_shared<ReportFlow>(theme, content().width(), device);
        MetricReport::fill(*flow, reading, {model, chart}, viewpoint.locale(), content().height());
        painter.add(flow, head(subject.department, reading->shown));
        if (title.isEmpty())
            title = Words::tr("%1: %2").arg(catalogue->city.name, reading->metric().name);
        return {};
    }
};

ReportDocument::ReportDocument(Viewpoint &viewpoint, ReportContents contents, QPagedPaintDevice &device)
    : d(std::make_unique<Private>(viewpoint, std::move(contents), device))
{
}

ReportDocument::~ReportDocument() = default;

int ReportDocument::steps() const
{
    return static_cast<int>(d->contents.scorecards.size() + d->contents.metrics.size());
}

Result<void> ReportDocument::prepare(int step)
{
    if (!d->viewpoint.hasFile())
        return Error{ErrorKind::NotFound, Words::tr("No city file is open. Open one and print again."), {}};
    if (d->record.isEmpty()) {
        const auto line = recordLine(d->viewpoint);
        if (!line)
            return line.error();
        d->record = *line;
    }
    const auto scorecards = static_cast<int>(d->contents.scorecards.size());
    if (step < scorecards)
        return d->prepareScorecard(d->contents.scorecards[static_cast<size_t>(step)]);
    return d->prepareMetric(d->contents.metrics[static_cast<size_t>(step - scorecards)]);
}

int ReportDocument::pageCount() const
{
    return d->painter.pageCount();
}

void ReportDocument::paint(QPainter &painter, int page) const
{
    d->painter.paint(painter, page);
}

QString ReportDocument::title() const
{
    return d->title;
}

struct ReportWriter::Job
{
    explicit Job(const QString &path)
        : file(path)
    {
    }

    QSaveFile file;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<ReportDocument> document;
    std::unique_ptr<QPainter> painter;
    int prepared = 0;
    int painted = 0;

    ~Job()
    {
        // The painter ends before what it paints on.
        painter.reset();
        document.reset();
        writer.reset();
    }

    int total() const { return document->steps() + std::max(document->pageCount(), document->steps()); }
    int done() const { return prepared + painted; }

    Error writeError() const
    {
        return Error{ErrorKind::Io, Words::tr("%1 could not be written: %2. Choose another folder or make room there.").arg(file.fileName(), file.errorString()), {}};
    }

    // One step; true when there is nothing left to do.
    Result<bool> step()
    {
        if (prepared < document->steps()) {
            if (auto laidOut = document->prepare(prepared); !laidOut)
                return laidOut.error();
            ++prepared;
            return false;
        }
        if (painted < document->pageCount()) {
            if (!painter) {
                writer->setTitle(document->title());
                painter = std::make_unique<QPainter>();
                if (!painter->begin(writer.get()))
                    return writeError();
            } else if (!writer->newPage()) {
                return writeError();
            }
            document->paint(*painter, painted);
            ++painted;
            return false;
        }
        if (painter && !painter->end())
            return writeError();
        painter.reset();
        document.reset();
        writer.reset();
        if (file.error() != QFileDevice::NoError || !file.commit())
            return writeError();
        return true;
    }
};

ReportWriter::ReportWriter(Viewpoint &viewpoint, QObject *parent)
    : QObject(parent)
    , m_viewpoint(viewpoint)
    , m_size(usualSize(viewpoint.locale()))
{
}

ReportWriter::~ReportWriter() = default;

QPageSize::PageSizeId ReportWriter::usualSize(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

void ReportWriter::setPageSize(QPageSize::PageSizeId size)
{
    m_size = size;
}

Result<std::unique_ptr<ReportWriter::Job>> ReportWriter::begin(const ReportContents &contents, const QString &path) const
{
    // A report over a city file would be the end of it.
    if (QFileInfo(path).suffix().compare(QStringLiteral("statroom"), Qt::CaseInsensitive) == 0)
        return Error{ErrorKind::InvalidInput, tr("%1 is the name of a city file. Choose a name that ends in .pdf.").arg(QFileInfo(path).fileName()), {}};
    auto job = std::make_unique<Job>(path);
    if (!job->file.open(QIODevice::WriteOnly))
        return job->writeError();
    job->writer = std::make_unique<QPdfWriter>(&job->file);
    job->writer->setResolution(dotsPerInch);
    job->writer->setCreator(QStringLiteral("StatRoom"));
    job->writer->setPageLayout(ReportPainter::pageLayout(m_size));
    job->document = std::make_unique<ReportDocument>(m_viewpoint, contents, *job->writer);
    return job;
}

Result<void> ReportWriter::write(const ReportContents &contents, const QString &path)
{
    auto job = begin(contents, path);
    if (!job)
        return job.error();
    for (;;) {
        const auto done = (*job)->step();
        if (!done)
            return done.error();
        if (*done)
            return {};
    }
}

Result<void> ReportWriter::start(const ReportContents &contents, const QString &path)
{
    Q_ASSERT(!m_job);
    auto job = begin(contents, path);
    if (!job)
        return job.error();
    m_job = std::move(*job);
    QTimer::singleShot(0, this, &ReportWriter::slice);
    return {};
}

void ReportWriter::slice()
{
    if (!m_job)
        return;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceMilliseconds) {
        const auto done = m_job->step();
        if (!done || *done) {
            m_job.reset();
            emit finished(done ? Result<void>() : Result<void>(done.error()));
            return;
        }
    }
    emit progressed(m_job->done(), m_job->total());
    QTimer::singleShot(0, this, &ReportWriter::slice);
}

void ReportWriter::cancel()
{
    if (!m_job)
        return;
    m_job.reset();
    emit finished(Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was written."), {}});
}

Result<void> ReportWriter::print(const ReportContents &contents, QPrinter &printer)
{
    ReportDocument document(m_viewpoint, contents, printer);
    for (int step = 0; step < document.steps(); ++step)
        if (auto done = document.prepare(step); !done)
            return done;
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Io, tr("The printer did not answer. See whether it is switched on, or save a PDF instead."), {}};
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    for (int page = from; page < to; ++page) {
        if (page > from && !printer.newPage())
            return Error{ErrorKind::Io, tr("The printer took only %n page(s). Print the rest again.", nullptr, page - from), {}};
        document.paint(painter, page);
    }
    return {};
}

Result<void> writeMetricReport(Viewpoint &viewpoint, const TrendSubject &subject, const QString &path, QPageSize::PageSizeId size)
{
    ReportWriter writer(viewpoint);
    writer.setPageSize(size);
    return writer.write(ReportContents::metric(subject), path);
}

Result<void> writeDepartmentReport(Viewpoint &viewpoint, DepartmentId department, const QString &path, QPageSize::PageSizeId size)
{
    ReportWriter writer(viewpoint);
    writer.setPageSize(size);
    return writer.write(ReportContents::department(department), path);
}

} // namespace statroom
