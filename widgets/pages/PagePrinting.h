// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportWriter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace statroom {

class Page;
class PageHeader;

/// Takes to paper what a page shows: a PDF, a printer, a preview. Where more than one extent is offered, or
/// for a PDF its paper, a small dialog asks first. A PDF is written while people go on working, with progress
/// and a way to cancel in the page's message line.
class PagePrinting : public QObject
{
    Q_OBJECT

public:
    /// One extent: "This scorecard", "This scorecard and the pages of its 13 metrics".
    struct Choice
    {
        QString text;
        QString name; ///< of the file, without folder and ending
        ReportContents contents;
    };
    using Choices = std::function<std::vector<Choice>()>;

    /// `choices` is asked each time; none = there is nothing to print now.
    PagePrinting(Page &page, Choices choices);

    /// Of the whole city: its overview, with the scorecards of all departments, with the pages of all metrics.
    static std::vector<Choice> ofCity(const Viewpoint &viewpoint);
    /// "COD 2026-10 packet".
    static QString nameOf(const Viewpoint &viewpoint, const QString &what, const QString &kind);

    /// "Export PDF…" among the actions of a head.
    void addButton(PageHeader &head);
    void exportPdf();
    void print();
    void preview();

    /// In the person's documents, with letters that every system allows in a name.
    static QString proposedPath(QString name, const QString &ending);

private:
    enum class Purpose { Pdf, Print, Preview };

    void ask(Purpose purpose);
    void go(Purpose purpose, const Choice &choice, QPageSize::PageSizeId size);
    void save(const Choice &choice);
    std::shared_ptr<QPrinter> printer(const Choice &choice, QPageSize::PageSizeId size) const;

    Page &m_page;
    Choices m_choices;
    ReportWriter m_writer;
    QString m_path; ///< what is being written
};

} // namespace statroom
