// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ReportPainter.h"

#include "report/ReportWriter.h"

#include "charts/StatusShape.h"
#include "domain/Status.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr double headHeight = 18; // with its line
constexpr double headGap = 10;
constexpr double footHeight = 20;
constexpr double footGap = 8;

QSizeF inside(const QPagedPaintDevice &device)
{
    return device.pageLayout().paintRect(QPageLayout::Point).size();
}

} // namespace

QPageLayout::Orientation ReportPainter::orientationOf(const ReportContents &contents)
{
    return contents.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

QPageLayout ReportPainter::pageLayout(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    return QPageLayout(QPageSize(size), orientation, QMarginsF(margin, margin - 8, margin, margin - 8),
                       QPageLayout::Point);
}

QSizeF ReportPainter::contentSize(const QPagedPaintDevice &device)
{
    const QSizeF page = inside(device);
    return QSizeF(page.width(), page.height() - headHeight - headGap - footHeight - footGap);
}

ReportPainter::ReportPainter(const Theme &theme, QPagedPaintDevice &device)
    : m_fonts(theme, device)
    , m_device(device)
    , m_page(inside(device))
{}

void ReportPainter::add(std::shared_ptr<const ReportFlow> flow, const ReportHead &head)
{
    const double room = contentSize(m_device).height();
    const auto &pieces = flow->pieces();
    const auto newPage = [&] {
        m_pages.push_back({flow, head, {}});
        return 0.0;
    };
    double y = newPage();
    for (size_t i = 0; i < pieces.size();) {
        if (pieces[i].kind == ReportFlow::Piece::Kind::PageBreak) {
            if (!m_pages.back().pieces.empty())
                y = newPage();
            ++i;
            continue;
        }
        // What stays together: up to the first piece that may be followed by a break.
        size_t end = i;
        double height = 0;
        for (;; ++end) {
            height += pieces[end].height;
            if (!pieces[end].keepWithNext || end + 1 == pieces.size()
                || pieces[end + 1].kind == ReportFlow::Piece::Kind::PageBreak)
                break;
        }
        ++end;
        const bool isEmptyPage = m_pages.back().pieces.empty();
        if (pieces[i].kind == ReportFlow::Piece::Kind::Space && end == i + 1) {
            if (!isEmptyPage)
                y += height;
            ++i;
            continue;
        }
        if (y + height > room + 0.01 && !isEmptyPage) {
            y = newPage();
            if (const int number = pieces[i].head; number >= 0) {
                const ReportFlow::Head &repeated = flow->heads()[static_cast<size_t>(number)];
                m_pages.back().pieces.push_back({nullptr, &repeated, y});
                y += repeated.height;
            }
        }
        for (; i < end; ++i) {
            if (pieces[i].kind == ReportFlow::Piece::Kind::Content)
                m_pages.back().pieces.push_back({&pieces[i], nullptr, y});
            y += pieces[i].height;
        }
    }
    if (m_pages.back().pieces.empty() && m_pages.size() > 1 && m_pages[m_pages.size() - 2].flow == flow)
        m_pages.pop_back();
}

void ReportPainter::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(static_cast<size_t>(number));
    painter.save();
    painter.scale(m_device.logicalDpiX() / 72.0, m_device.logicalDpiY() / 72.0);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, page.head);
    for (const Placed &placed : page.pieces) {
        const QPointF at(0, headHeight + headGap + placed.y);
        painter.setPen(m_fonts.theme().text1);
        if (placed.head)
            placed.head->paint(painter, at);
        else if (placed.piece->paint)
            placed.piece->paint(painter, at);
    }
    paintFoot(painter, number, page.head);
    painter.restore();
}

void ReportPainter::paintHead(QPainter &painter, const ReportHead &head) const
{
    const QFont &plain = m_fonts.font(TextRole::Body);
    QString right = head.asOf;
    if (!head.record.isEmpty())
        right = QCoreApplication::translate("ReportPainter", "%1, %2").arg(right, head.record);
    const QFontMetricsF &strongSize = m_fonts.metrics(TextRole::Body, true);
    const QFontMetricsF &plainSize = m_fonts.metrics(TextRole::Body);
    const double base = plainSize.ascent();
    double x = 0;
    painter.setFont(m_fonts.font(TextRole::Body, true));
    painter.setPen(m_fonts.theme().text1);
    painter.drawText(QPointF(x, base), head.city);
    x += strongSize.horizontalAdvance(head.city) + 10;
    painter.setFont(plain);
    painter.setPen(m_fonts.theme().text2);
    // Where both do not fit on one line the record is set a little smaller and stands whole: which numbers these are
    // is said nowhere else. The name gives way.
    double width = plainSize.horizontalAdvance(right);
    QFont narrow = plain;
    if (width > m_page.width() - x - plainSize.horizontalAdvance(head.department) - 10) {
        narrow = m_fonts.font(TextRole::Small);
        width = m_fonts.metrics(TextRole::Small).horizontalAdvance(right);
    }
    painter.drawText(QPointF(x, base),
                     plainSize.elidedText(head.department, Qt::ElideRight, m_page.width() - width - x - 10));
    painter.setFont(narrow);
    painter.drawText(QPointF(m_page.width() - width, base), right);
    painter.setPen(QPen(m_fonts.theme().text1, 0.8));
    painter.drawLine(QPointF(0, headHeight), QPointF(m_page.width(), headHeight));
}

void ReportPainter::paintFoot(QPainter &painter, int number, const ReportHead &head) const
{
    const double top = m_page.height() - footHeight;
    painter.setPen(QPen(m_fonts.theme().control, 0.6));
    painter.drawLine(QPointF(0, top), QPointF(m_page.width(), top));
    const QFontMetricsF &size = m_fonts.metrics(TextRole::Small);
    const double base = top + 7 + size.ascent();
    painter.setFont(m_fonts.font(TextRole::Small));
    painter.setPen(m_fonts.theme().text2);
    if (head.legend == ReportHead::Legend::Statuses) {
        const QString legend = QCoreApplication::translate("ReportPainter", "Status:");
        painter.drawText(QPointF(0, base), legend);
        double x = size.horizontalAdvance(legend) + 4;
        for (Status status : {Status::Met, Status::Near, Status::Off, Status::NoTarget, Status::NoData}) {
            paintStatus(painter, QRectF(x, base - size.ascent() + 0.5, 9, 9), status, m_fonts.theme());
            x += 11;
            painter.setPen(m_fonts.theme().text2);
            QString word = statusWord(status, head.tolerance, QLocale());
            if (!word.isEmpty())
                word[0] = word[0].toLower();
            painter.drawText(QPointF(x, base), word);
            x += size.horizontalAdvance(word) + 9;
        }
    }
    const QString pages =
        QCoreApplication::translate("ReportPainter", "Page %1 of %2").arg(number + 1).arg(pageCount());
    painter.drawText(QPointF(m_page.width() - size.horizontalAdvance(pages), base), pages);
}

} // namespace statroom
