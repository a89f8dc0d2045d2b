// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes scorecards and metric pages to a PDF or a printer. A file appears whole or not at all: an error or cancel
// leaves what was there before. `start` works in slices of the event loop, so that the window stays alive over
// packets of hundreds of pages; `write` does the same at once. The record is the one shown when it began, whatever
// is committed meanwhile.
#pragma once

#include "domain/Result.h"
#include "items/TrendSubject.h"
#include "items/Viewpoint.h"

#include <QObject>
#include <QPageSize>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace statroom {

// What is on the pages, in this order.
struct ReportContents
{
    std::vector<DepartmentId> scorecards;
    std::vector<TrendSubject> metrics;

    static ReportContents metric(const TrendSubject &subject);
    static ReportContents department(DepartmentId department);
    // The scorecard, and a page for each of its metrics.
    static ReportContents departmentWithMetrics(const Viewpoint &viewpoint, DepartmentId department);
};

// The pages themselves: `prepare` lays out one scorecard or metric, then `paint` paints pages.
class ReportDocument
{
public:
    // The device must outlive it; it takes its page size before.
    ReportDocument(Viewpoint &viewpoint, ReportContents contents, QPagedPaintDevice &device);
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
Result<void> writeMetricReport(Viewpoint &viewpoint, const TrendSubject &subject, const QString &path, QPageSize::PageSizeId size);
Result<void> writeDepartmentReport(Viewpoint &viewpoint, DepartmentId department, const QString &path, QPageSize::PageSizeId size);

} // namespace statroom
