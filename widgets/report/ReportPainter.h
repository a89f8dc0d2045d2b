// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts one or more flows on pages of a PDF or a printer: what belongs together stays together, a table that goes
// on repeats its head, and every page carries the city, the department, what the numbers are as of, the revision
// and the head of the history chain, the legend of statuses and "Page 1 of 2". The number of pages is known
// before the first is painted.
#pragma once

#include "domain/Tolerance.h"
#include "report/ReportFlow.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace statroom {

struct ReportContents;

struct ReportHead
{
    QString city;
    QString department;
    QString asOf; // "October 2026"
    QString record; // "revision 4,812 of 9 Nov 2026, 3f2a90c1d8e4"
    std::optional<Tolerance> tolerance; // of the legend's "within 10 %"
    enum class Legend { Statuses, None };
    Legend legend = Legend::Statuses; // at the foot; none where no status is shown
};

class ReportPainter
{
public:
    static constexpr double margin = 36;

    // Letter or A4 with the margins that reports have; the device takes it before a flow is measured.
    static QPageLayout pageLayout(QPageSize::PageSizeId size,
                                  QPageLayout::Orientation orientation = QPageLayout::Portrait);
    static QPageLayout::Orientation orientationOf(const ReportContents &contents);
    // Width and height between head and foot, for flows and charts.
    static QSizeF contentSize(const QPagedPaintDevice &device);

    ReportPainter(const Theme &theme, QPagedPaintDevice &device);

    // For the flows, which it must outlive while they are filled.
    const ReportFonts &fonts() const { return m_fonts; }
    // Begins on a new page.
    void add(std::shared_ptr<const ReportFlow> flow, const ReportHead &head);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    // The painter's unit must be the device's dot at the top left of the page's margins, as QPainter begins.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        const ReportFlow::Piece *piece = nullptr;
        const ReportFlow::Head *head = nullptr;
        double y = 0;
    };
    struct Page
    {
        std::shared_ptr<const ReportFlow> flow;
        ReportHead head;
        std::vector<Placed> pieces;
    };

    void paintHead(QPainter &painter, const ReportHead &head) const;
    void paintFoot(QPainter &painter, int page, const ReportHead &head) const;

    ReportFonts m_fonts;
    QPagedPaintDevice &m_device;
    QSizeF m_page; // inside the margins, points
    std::vector<Page> m_pages;
};

} // namespace statroom
