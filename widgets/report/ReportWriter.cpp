// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ReportWriter.h"

#include "items/OverviewModel.h"
#include "items/RecordLine.h"
#include "items/ScorecardModel.h"
#include "items/SignOff.h"
#include "items/Standings.h"
#include "items/TrendReading.h"
#include "report/BeforeAfterReport.h"
#include "report/DepartmentReport.h"
#include "report/GoalReport.h"
#include "report/MetricReport.h"
#include "report/OverviewReport.h"
#include "report/ProblemReport.h"
#include "report/ReportPainter.h"
#include "report/SessionReport.h"
#include "report/SignOffReport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <iterator>

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
    return {{subject}};
}

ReportContents ReportContents::beforeAfter(const BeforeAfterChoice &choice)
{
    return {{choice}};
}

ReportContents ReportContents::department(DepartmentId department)
{
    return {{Scorecard{department, {}}}};
}

ReportContents ReportContents::departmentWithMetrics(const Viewpoint &viewpoint, DepartmentId department)
{
    ReportContents contents = ReportContents::department(department);
    for (const StandingKey &key : Standings::keysOf(*viewpoint.catalogue(), department, viewpoint.month()))
        contents.parts.push_back(TrendSubject{key.department, key.metric, key.category, {}});
    return contents;
}

ReportContents ReportContents::allDepartments(const Viewpoint &viewpoint, Depth depth)
{
    ReportContents contents;
    for (DepartmentId id : Standings::departments(*viewpoint.catalogue(), viewpoint.month()))
        contents.append(depth == Depth::Scorecards ? department(id) : departmentWithMetrics(viewpoint, id));
    return contents;
}

ReportContents ReportContents::overview()
{
    return {{Overview{}}};
}

ReportContents ReportContents::goal(GoalId goal, QDate day)
{
    return {{GoalSheet{goal, day}}};
}

ReportContents ReportContents::signOff(const SignOff &sheet)
{
    return {{SignOffSheet{std::make_shared<const SignOff>(sheet)}}};
}

ReportContents ReportContents::session(SessionId session, MemoDelivery::Memo memo)
{
    return {{SessionPaper{session, memo}}};
}

ReportContents ReportContents::problem(ProblemId problem)
{
    return {{ProblemSheet{problem}}};
}

bool ReportContents::isLandscape() const
{
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const Part &part) {
        return std::holds_alternative<ProblemSheet>(part);
    });
}

void ReportContents::append(ReportContents more)
{
    std::move(more.parts.begin(), more.parts.end(), std::back_inserter(parts));
}

struct ReportDocument::Private
{
    // As it was when the report was begun.
    std::unique_ptr<Viewpoint> viewpoint;
    ReportContents contents;
    QPagedPaintDevice &device;
    Theme theme = Theme::print();
    ReportPainter painter;
    RevisionId revision;
    Result<QString> record;
    QString title;
    ReportChart chart;

    Private(const Viewpoint &from, ReportContents what, QPagedPaintDevice &on)
        : viewpoint(from.copy())
        , contents(std::move(what))
        , device(on)
        , painter(theme, on)
        , revision(from.newestRevision())
        , record(from.hasFile() ? recordLine(from) : QString())
    {}

    const Catalogue &catalogue() const { return *viewpoint->catalogue(); }

    // What was now when the report was begun is an earlier record once something is written.
    Result<void> hold()
    {
        if (!viewpoint->isNow() || viewpoint->newestRevision() == revision)
            return {};
        const Month month = viewpoint->month();
        if (auto held = viewpoint->setRecordedAt({revision}); !held)
            return held;
        viewpoint->setMonth(month);
        return {};
    }

    QSizeF content() const { return ReportPainter::contentSize(device); }

    ReportHead head(const QString &place, const Period &shown) const
    {
        return {catalogue().city.name, place, viewpoint->label(shown, LabelStyle::Long), *record,
                catalogue().city.tolerance};
    }

    QString nameOf(DepartmentId id) const
    {
        const Department *department = catalogue().department(id);
        return department ? department->name : QString();
    }

    void add(const std::shared_ptr<ReportFlow> &flow, const QString &place, const Period &shown, const QString &what)
    {
        painter.add(flow, head(place, shown));
        if (title.isEmpty())
            title = Words::tr("%1: %2").arg(catalogue().city.name, what);
    }

    std::shared_ptr<ReportFlow> newFlow() const
    {
        return std::make_shared<ReportFlow>(painter.fonts(), content().width());
    }

    Result<void> prepare(const ReportContents::Overview &)
    {
        OverviewModel overview(*viewpoint);
        std::optional<Error> error;
        QObject::connect(&overview, &OverviewModel::failed, &overview, [&error](const Error &e) { error = e; });
        // Nobody could hear a failure of its first reading.
        overview.reload();
        if (error)
            return *error;
        const auto flow = newFlow();
        OverviewReport::fill(*flow, *viewpoint, overview);
        add(flow, Words::tr("Overview"), Period(viewpoint->month(), 1), Words::tr("overview"));
        return {};
    }

    Result<void> prepare(const ReportContents::Scorecard &part)
    {
        if (part.department && !catalogue().department(part.department))
            return Error{
                ErrorKind::NotFound,
                Words::tr("This department is not in the city file as it is shown now. Choose another department."),
                {}};
        ScorecardModel scorecard(*viewpoint);
        std::optional<Error> error;
        QObject::connect(&scorecard, &ScorecardModel::failed, &scorecard, [&error](const Error &e) { error = e; });
        if (part.department)
            scorecard.setDepartment(part.department);
        else
            scorecard.setCity();
        if (error)
            return *error;
        const auto flow = newFlow();
        DepartmentReport::fill(*flow, *viewpoint, scorecard, part.status);
        const QString place = part.department ? nameOf(part.department) : Words::tr("All departments");
        add(flow, place, Period(viewpoint->month(), 1), place);
        return {};
    }

    Result<void> prepare(const ReportContents::GoalSheet &part)
    {
        GoalModel model(*viewpoint);
        std::optional<Error> error;
        QObject::connect(&model, &GoalModel::failed, &model, [&error](const Error &e) { error = e; });
        model.setGoal(part.goal);
        if (error)
            return *error;
        if (!model.reading())
            return Error{ErrorKind::NotFound,
                         Words::tr("This goal is not in the city file as it is shown now. Choose another goal."),
                         {}};
        model.setDay(part.day);
        const auto flow = newFlow();
        GoalReport::fill(*flow, model, content().height());
        ReportHead top = head(Words::tr("Goals"), Period(viewpoint->month(), 1));
        top.asOf = model.reading()->text().day(model.day());
        painter.add(flow, top);
        if (title.isEmpty())
            title = Words::tr("%1: %2").arg(catalogue().city.name, model.reading()->goal().statement);
        return {};
    }

    Result<void> prepare(const ReportContents::SignOffSheet &part)
    {
        const auto flow = newFlow();
        SignOffReport::fill(*flow, *part.sheet, viewpoint->locale());
        ReportHead top = head(part.sheet->department, Period(viewpoint->month(), 1));
        top.asOf = Words::tr("Sign-off");
        top.record = part.sheet->record;
        top.legend = ReportHead::Legend::None;
        painter.add(flow, top);
        if (title.isEmpty())
            title = Words::tr("%1: sign-off of %2").arg(catalogue().city.name, part.sheet->department);
        return {};
    }

    Result<void> prepare(const ReportContents::SessionPaper &part)
    {
        auto read = SessionMemo::read(*viewpoint, part.session, part.memo);
        if (!read)
            return read.error();
        const auto memo = std::make_shared<const SessionMemo>(std::move(*read));
        const auto flow = newFlow();
        SessionReport::fill(*flow, memo, chart, viewpoint->locale());
        ReportHead top = head(memo->name, Period(viewpoint->month(), 1));
        top.asOf = memo->shown;
        top.record = memo->record;
        painter.add(flow, top);
        if (title.isEmpty())
            title = Words::tr("%1: %2, %3").arg(catalogue().city.name, memo->name, memo->title);
        return {};
    }

    Result<void> prepare(const ReportContents::ProblemSheet &part)
    {
        auto read = ProblemStanding::read(*viewpoint, part.problem);
        if (!read)
            return read.error();
        const auto standing = std::make_shared<const ProblemStanding>(std::move(*read));
        const auto flow = newFlow();
        ProblemReport::fill(*flow, standing, content().height());
        add(flow, standing->department, standing->trend->shown, standing->problem.statement);
        return {};
    }

    Result<void> prepare(TrendSubject subject)
    {
        const auto read = [&] {
            return TrendReading::read(viewpoint->reader(), viewpoint->catalogue(), subject, viewpoint->month(),
                                      viewpoint->recordedAt(), TrendReading::Depth::WithHistory, viewpoint->locale());
        };
        auto found = read();
        if (!found)
            return found.error();
        // A total that is a sum over classes is drawn as what it is made of.
        if (!subject.breakdown && found->numbers.origin == Standing::Origin::SummedOverCategories) {
            subject.breakdown = found->numbers.totalOver;
            found = read();
            if (!found)
                return found.error();
        }
        const auto reading = std::make_shared<const TrendReading>(std::move(*found));
        const auto flow = newFlow();
        MetricReport::fill(*flow, reading, chart, viewpoint->locale(), content().height());
        add(flow, nameOf(subject.department), reading->shown, reading->metric().name);
        return {};
    }

    Result<void> prepare(const BeforeAfterChoice &choice)
    {
        auto found = BeforeAfterReading::read(viewpoint->reader(), viewpoint->catalogue(), choice, viewpoint->month(),
                                              viewpoint->recordedAt(), viewpoint->locale());
        if (!found)
            return found.error();
        const auto reading = std::make_shared<const BeforeAfterReading>(std::move(*found));
        const auto flow = newFlow();
        BeforeAfterReport::fill(*flow, reading, content().height());
        add(flow, reading->story.department, Period(viewpoint->month(), 1),
            Words::tr("%1, before and after").arg(reading->story.title));
        return {};
    }
};

ReportDocument::ReportDocument(const Viewpoint &viewpoint, ReportContents contents, QPagedPaintDevice &device)
    : d(std::make_unique<Private>(viewpoint, std::move(contents), device))
{}

ReportDocument::~ReportDocument() = default;

int ReportDocument::steps() const
{
    return static_cast<int>(d->contents.parts.size());
}

Result<void> ReportDocument::prepare(int step)
{
    if (!d->viewpoint->hasFile())
        return Error{ErrorKind::NotFound, Words::tr("No city file is open. Open one and print again."), {}};
    if (!d->record)
        return d->record.error();
    if (auto held = d->hold(); !held)
        return held;
    return std::visit([this](const auto &part) { return d->prepare(part); },
                      d->contents.parts[static_cast<size_t>(step)]);
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
    explicit Job(const QString &path) : file(path) {}

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
        return Error{ErrorKind::Io,
                     Words::tr("%1 could not be written: %2. Choose another folder or make room there.")
                         .arg(file.fileName(), file.errorString()),
                     {}};
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
    connect(&viewpoint, &Viewpoint::fileChanged, this, &ReportWriter::cancel);
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

Result<std::unique_ptr<ReportWriter::Job>> ReportWriter::begin(const ReportContents &contents,
                                                               const QString &path) const
{
    // A report over a city file would be the end of it.
    if (QFileInfo(path).suffix().compare(QStringLiteral("statroom"), Qt::CaseInsensitive) == 0)
        return Error{
            ErrorKind::InvalidInput,
            tr("%1 is the name of a city file. Choose a name that ends in .pdf.").arg(QFileInfo(path).fileName()),
            {}};
    auto job = std::make_unique<Job>(path);
    if (!job->file.open(QIODevice::WriteOnly))
        return job->writeError();
    job->writer = std::make_unique<QPdfWriter>(&job->file);
    job->writer->setResolution(dotsPerInch);
    job->writer->setCreator(QStringLiteral("StatRoom"));
    job->writer->setPageLayout(ReportPainter::pageLayout(m_size, ReportPainter::orientationOf(contents)));
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
        return Error{
            ErrorKind::Io, tr("The printer did not answer. See whether it is switched on, or save a PDF instead."), {}};
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    for (int page = from; page < to; ++page) {
        if (page > from && !printer.newPage())
            return Error{
                ErrorKind::Io, tr("The printer took only %n page(s). Print the rest again.", nullptr, page - from), {}};
        document.paint(painter, page);
    }
    return {};
}

Result<void> writeMetricReport(Viewpoint &viewpoint, const TrendSubject &subject, const QString &path,
                               QPageSize::PageSizeId size)
{
    ReportWriter writer(viewpoint);
    writer.setPageSize(size);
    return writer.write(ReportContents::metric(subject), path);
}

Result<void> writeDepartmentReport(Viewpoint &viewpoint, DepartmentId department, const QString &path,
                                   QPageSize::PageSizeId size)
{
    ReportWriter writer(viewpoint);
    writer.setPageSize(size);
    return writer.write(ReportContents::department(department), path);
}

Result<void> writeCityReport(Viewpoint &viewpoint, const QString &path, QPageSize::PageSizeId size)
{
    ReportWriter writer(viewpoint);
    writer.setPageSize(size);
    ReportContents contents = ReportContents::overview();
    contents.append(ReportContents::allDepartments(viewpoint, ReportContents::Depth::Scorecards));
    return writer.write(contents, path);
}

} // namespace statroom
