// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints one slide into a rectangle of any size: one headline, what is shown to the full height, at most five facts,
// a foot. Sizes are shares of the height, so that text is as large on every wall: body 3 % of it. On 4:3 the facts
// stand in a row above the chart. Tables come in pages; nothing is shortened or shrunk below what is read at five
// metres.
#pragma once

#include "items/Deck.h"
#include "theme/Theme.h"

#include <QRectF>

class QPainter;

namespace statroom {

class SlidePainter
{
public:
    // What is shown of a slide.
    struct Shown
    {
        Slide::View view = Slide::View::ControlChart;
        std::shared_ptr<const Slide::Table> table; // of the views that are tables
        int page = 0; // of a table, or of a problem: what found no room follows as a table
        double textScale = 1;
        QString place; // foot, left
        QString count; // foot, after it: "Item 7 of 10"
        QString record; // foot, right
        QString caught; // on a band above the foot
    };

    SlidePainter(const Slide &slide, const Shown &shown, const QLocale &locale);

    void paint(QPainter &painter, const QRectF &rect) const;
    // How many pages a table has in this rectangle; 1 for all else.
    int pageCount(const QSizeF &size) const;

private:
    struct Areas
    {
        QRectF head, chart, facts, caught, foot;
        bool isWide = true;
    };
    Theme theme(double height) const;
    Areas areas(const QRectF &rect, const Theme &theme) const;
    const Slide::Table *table() const;
    int tablePage() const;
    bool isTable() const;

    // Without a painter it is only measured. Answers its height.
    double paintHead(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    // What was caught, on its band; without a painter it is only measured. Answers its height.
    double paintCaught(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    void paintFoot(QPainter &painter, const QRectF &rect, const Theme &theme, int pages) const;
    void paintChart(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    // Without a painter it is only measured. Answers the height used; inRow: side by side above a chart.
    double paintFacts(QPainter *painter, const QRectF &rect, const Theme &theme, bool inRow) const;
    double paintHero(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    double paintFact(QPainter *painter, const QRectF &rect, const Theme &theme, const Slide::Fact &fact) const;
    void paintParagraphs(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    void paintProblem(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    void paintPicture(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    void paintTable(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    // First row of every page.
    QList<int> breaks(const QRectF &rect, const Theme &theme) const;
    double rowHeight(const QStringList &row, bool isSection, const QRectF &rect, const Theme &theme) const;
    QList<double> widths(const QRectF &rect, const Theme &theme) const;

    const Slide &m_slide;
    const Shown &m_shown;
    QLocale m_locale;
};

} // namespace statroom
