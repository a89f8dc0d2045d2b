// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes scorecards and metric pages to a PDF or a printer. A file appears whole or not at all: an error or cancel
// leaves what was there before. `start` works in slices of the event loop, so that the window stays alive over
// packets of hundreds of pages; `write` does the same at once. Month and record are those shown when it began, whatever
// is chosen or committed meanwhile; a file that is closed ends it.
#pragma once

#include "domain/Result.h"
#include "domain/Session.h"
#include "domain/Status.h"
#include "items/BeforeAfterReading.h"
#include "items/TrendSubject.h"
#include "items/Viewpoint.h"

#include <QObject>
#include <QPageSize>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace statroom {

struct SignOff;

// What is on the pages, part by part in this order.
struct ReportContents
{
    // The city at a glance.
    struct Overview
    {};
    // Of a department, or of the whole city; all its metrics, or those of one status.
    struct Scorecard
    {
        DepartmentId department;
        std::optional<Status> status;
    };
    // The sheet of one promise as of a day.
    struct GoalSheet
    {
        GoalId goal;
        QDate day;
    };
    // What a department signs after its files were taken over.
    struct SignOffSheet
    {
        std::shared_ptr<const SignOff> sheet;
    };
    // A paper of a stat session.
    struct SessionPaper
    {
        SessionId session;
        MemoDelivery::Memo memo = MemoDelivery::Memo::Before;
    };
    // A problem on one page, which lies on its side.
    struct ProblemSheet
    {
        ProblemId problem;
    };
    using Part = std::variant<Overview, Scorecard, TrendSubject, BeforeAfterChoice, GoalSheet, SignOffSheet,
                              SessionPaper, ProblemSheet>;
    std::vector<Part> parts;

    static ReportContents metric(const TrendSubject &subject);
    static ReportContents beforeAfter(const BeforeAfterChoice &choice);
    static ReportContents department(DepartmentId department);
    // The scorecard, and a page for each of its metrics.
    static ReportContents departmentWithMetrics(const Viewpoint &viewpoint, DepartmentId department);
    // Of every department in the month shown, one after the other.
    enum class Depth { Scorecards, WithMetrics };
    static ReportContents allDepartments(const Viewpoint &viewpoint, Depth depth);
    static ReportContents overview();
    static ReportContents goal(GoalId goal, QDate day);
    static ReportContents signOff(const SignOff &sheet);
    static ReportContents session(SessionId session, MemoDelivery::Memo memo);
    static ReportContents problem(ProblemId problem);
    // All of it is laid out for a page on its side.
    bool isLandscape() const;
    void append(ReportContents more);
};

// The pages themselves: `prepare` lays out one part, then `paint` paints pages.
class ReportDocument
{
public:
    // The device must outlive it; it takes its page size before.
    ReportDocument(const Viewpoint &viewpoint, ReportContents contents, QPagedPaintDevice &device);
    ~ReportDocument();

    int steps() const;
    Result<void> prepare(int step);
    int pageCount() const;
    void paint(QPainter &painter, int page) const;
    QString title() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class ReportWriter : public QObject
{
    Q_OBJECT
public:
    explicit ReportWriter(Viewpoint &viewpoint, QObject *parent = nullptr);
    ~ReportWriter() override;

    // Letter where the viewpoint's locale measures in inches, else A4.
    static QPageSize::PageSizeId usualSize(const QLocale &locale);

    void setPageSize(QPageSize::PageSizeId size);
    Result<void> write(const ReportContents &contents, const QString &path);
    // Answers at once where the file cannot be begun; else `finished` comes later.
    Result<void> start(const ReportContents &contents, const QString &path);
    bool isRunning() const { return m_job != nullptr; }
    void cancel();

    // Paints all pages on the printer, with the page size it was given.
    Result<void> print(const ReportContents &contents, QPrinter &printer);

signals:
    void progressed(int done, int total);
    // Of kind Cancelled after cancel().
    void finished(const statroom::Result<void> &result);

private:
    struct Job;
    Result<std::unique_ptr<Job>> begin(const ReportContents &contents, const QString &path) const;
    void slice();

    Viewpoint &m_viewpoint;
    QPageSize::PageSizeId m_size;
    std::unique_ptr<Job> m_job;
};

// One report in one call, for the command line.
Result<void> writeMetricReport(Viewpoint &viewpoint, const TrendSubject &subject, const QString &path,
                               QPageSize::PageSizeId size);
Result<void> writeDepartmentReport(Viewpoint &viewpoint, DepartmentId department, const QString &path,
                                   QPageSize::PageSizeId size);
// The overview and the scorecard of every department.
Result<void> writeCityReport(Viewpoint &viewpoint, const QString &path, QPageSize::PageSizeId size);

} // namespace statroom
