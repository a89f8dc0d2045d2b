// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints one slide into a rectangle of any size: one headline, what is shown to the full height, at most five facts,
// a foot. Sizes are shares of the height, so that text is as large on every wall: body 3 % of it. On 4:3 the facts
// stand in a row above the chart. Tables and long texts come in pages, and so does what an action item or a problem
// has to tell beyond its first page; nothing is shrunk below what is read at five metres.
#pragma once

#include "items/Deck.h"
#include "session/MarkedText.h"
#include "theme/Theme.h"

#include <QRectF>

#include <vector>

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
        Deck::Splits splits; // of the view by breakdowns
        int page = 0; // of a table, a text or the breakdowns; what found no room beside a picture follows as a table
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
        int factLines = 0; // at most, of a fact above a chart, so that the chart keeps the height
    };
    // Of a table or a text: what stands on a page in one piece.
    struct Laid
    {
        QList<QStringList> cells; // their lines
        QList<QList<MarkedText::Line>> marked; // the same of a text
        QList<double> columns; // of a row of a table in a text
        double y = 0; // from the top of its page
        double height = 0;
        int page = 0;
        int row = 0; // of the table, or the paragraph
        bool isFirst = true; // of its row, which is cut only where it is higher than a page
        bool isLast = true;
    };
    struct Grid
    {
        QList<double> columns;
        QList<QStringList> heads;
        double headHeight = 0; // 0 without heads
        double indent = 0; // of the first column, behind the shapes
    };
    enum class Room { Column, Row, Alone }; // in which facts stand
    Theme theme(double height) const;
    Areas areas(const QRectF &rect, const Theme &theme) const;
    const Slide::Table *table() const;
    const TrendReading *split() const; // null where the metric is shown as a whole
    bool isText() const;
    int textPage() const;
    Room roomOfFacts(const Areas &areas) const;
    bool hasFurther() const; // what the first page has no room for follows
    int tablePage() const;
    QRectF textRect(const Areas &areas, const Theme &theme) const;
    QFont headlineFont(double width, const Theme &theme) const;

    // Without a painter it is only measured. Answers its height.
    double paintHead(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    // What was caught, on its band; without a painter it is only measured. Answers its height.
    double paintCaught(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    void paintFoot(QPainter &painter, const QRectF &rect, const Theme &theme, int pages) const;
    void paintChart(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    // Without a painter it is only measured. Answers the height used, and whether all facts stand there whole.
    double paintFacts(QPainter *painter, const QRectF &rect, const Theme &theme, Room room, int mostLines = 0,
                      bool *isWhole = nullptr) const;
    double paintHero(QPainter *painter, const QRectF &rect, const Theme &theme) const;
    double paintFact(QPainter *painter, const QRectF &rect, const Theme &theme, const Slide::Fact &fact, int mostLines,
                     bool *isWhole) const;
    double indentOf(const TextLine &paragraph, const Theme &theme) const;
    std::vector<Laid> layText(const QRectF &rect, const Theme &theme) const;
    // The rows of a table that stands in a text.
    void layRows(std::vector<Laid> &pieces, int first, int rows, const QRectF &rect, const Theme &theme) const;
    void paintRow(QPainter &painter, const Laid &piece, const QRectF &rect, const Theme &theme) const;
    void paintText(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    void paintProblem(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    // Of a problem whose recheck found no room on the first page, on the last one.
    bool leavesCheck(const QSizeF &size) const;
    void paintPicture(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    QFont cellFont(int column, bool isSection, const Theme &theme) const;
    Grid grid(const QRectF &rect, const Theme &theme) const;
    std::vector<Laid> layTable(const Grid &grid, const QRectF &rect, const Theme &theme) const;
    void paintTable(QPainter &painter, const QRectF &rect, const Theme &theme) const;

    const Slide &m_slide;
    const Shown &m_shown;
    QLocale m_locale;
};

} // namespace statroom
