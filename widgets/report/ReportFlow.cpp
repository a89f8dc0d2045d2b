// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ReportFlow.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace statroom {

namespace {

constexpr double cellGap = 6; // between two columns, half on each side

} // namespace

ReportCell ReportCell::of(const QString &text, Qt::Alignment align, TextColour colour, bool strong)
{
    ReportCell cell;
    cell.runs.append({text, colour, strong});
    cell.align = align;
    return cell;
}

// A laid out text that pieces share: each line of a paragraph is a piece of its own.
struct ReportFlow::Text
{
    Text(const QString &text, const QFont &font) : layout(text, font) {}

    QTextLayout layout;
    QColor colour; // of texts in one look
    double height = 0;

    void draw(QPainter &painter, const QPointF &at) const
    {
        painter.setPen(colour);
        layout.draw(&painter, at);
    }
    void drawLine(QPainter &painter, int number, const QPointF &at, double lineHeight) const
    {
        painter.setPen(colour);
        const QTextLine line = layout.lineAt(number);
        line.draw(&painter, at + QPointF(0, (lineHeight - line.height()) / 2 - line.y()));
    }
};

ReportFlow::ReportFlow(const ReportFonts &fonts, double width) : m_fonts(fonts), m_width(width) {}

void ReportFlow::space(double points)
{
    Piece piece;
    piece.kind = Piece::Kind::Space;
    piece.height = points;
    m_pieces.push_back(std::move(piece));
}

void ReportFlow::pageBreak()
{
    Piece piece;
    piece.kind = Piece::Kind::PageBreak;
    m_pieces.push_back(std::move(piece));
}

std::shared_ptr<ReportFlow::Text> ReportFlow::layOut(const QList<ReportRun> &runs, TextRole role, Qt::Alignment align,
                                                     double width) const
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const ReportRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setForeground(theme().colour(run.colour));
        if (run.strong)
            range.format.setFontWeight(QFont::Bold);
        if (run.emphasis)
            range.format.setFontItalic(true);
        if (run.struck)
            range.format.setFontStrikeOut(true);
        if (run.code) {
            range.format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
            range.format.setBackground(theme().sunken);
        }
        formats.append(range);
        QString plain = run.text;
        plain.replace(u'\n', QChar::LineSeparator);
        all += plain;
    }
    const double line = lineHeight(role);
    // Formats are looked up again for each word, and most texts have none.
    const bool plain = runs.size() == 1 && !runs.front().emphasis && !runs.front().code && !runs.front().struck;
    auto text = std::make_shared<Text>(all, m_fonts.font(role, plain && runs.front().strong));
    text->colour = theme().colour(runs.isEmpty() ? TextColour::Primary : runs.front().colour);
    if (!plain)
        text->layout.setFormats(formats);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Advances as the font was drawn, not rounded to the dots of a screen.
    option.setUseDesignMetrics(true);
    text->layout.setTextOption(option);
    text->layout.beginLayout();
    double y = 0;
    for (QTextLine next = text->layout.createLine(); next.isValid(); next = text->layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition(QPointF(0, y + (line - next.height()) / 2));
        y += line;
    }
    text->layout.endLayout();
    text->height = y;
    return text;
}

void ReportFlow::heading(const QString &text, TextRole role)
{
    const size_t first = m_pieces.size();
    paragraph(text, role);
    for (size_t i = first; i < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
    space(role == TextRole::CardTitle ? 3 : 4);
    m_pieces.back().keepWithNext = true;
}

void ReportFlow::paragraph(const QString &text, TextRole role, TextColour colour)
{
    paragraph({ReportRun{text, colour, false}}, role);
}

void ReportFlow::paragraph(const QList<ReportRun> &runs, TextRole role, double indent,
                           std::function<void(QPainter &, const QRectF &)> mark)
{
    const auto text = layOut(runs, role, Qt::AlignLeft, m_width - indent);
    const double line = lineHeight(role);
    const int count = text->layout.lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = line;
        // No first line alone at a foot, no last line alone at a head.
        piece.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        piece.paint = [text, i, line, indent, mark](QPainter &painter, const QPointF &at) {
            text->drawLine(painter, i, at + QPointF(indent, 0), line);
            if (i == 0 && mark)
                mark(painter, QRectF(at.x(), at.y(), indent, line));
        };
        m_pieces.push_back(std::move(piece));
    }
}

size_t ReportFlow::drawing(double height, std::function<void(QPainter &, const QRectF &)> draw)
{
    Piece piece;
    piece.height = height;
    piece.draw = std::move(draw);
    piece.paint = [draw = piece.draw, size = QSizeF(m_width, height)](QPainter &painter, const QPointF &at) {
        draw(painter, QRectF(at, size));
    };
    m_pieces.push_back(std::move(piece));
    return m_pieces.size() - 1;
}

void ReportFlow::stretch(size_t drawing, double by)
{
    Piece &piece = m_pieces[drawing];
    piece.height += by;
    piece.paint = [draw = piece.draw, size = QSizeF(m_width, piece.height)](QPainter &painter, const QPointF &at) {
        draw(painter, QRectF(at, size));
    };
}

ReportFlow::Piece ReportFlow::row(const QList<ReportCell> &cells, const QList<double> &widths, const ReportTable &table,
                                  std::optional<double> rule) const
{
    const double padding = table.rowPadding;
    struct Placed
    {
        std::shared_ptr<Text> text;
        std::function<void(QPainter &, const QRectF &)> draw;
        double drawWidth = 0;
        ReportCell::Side drawSide = ReportCell::Side::Before;
        QRectF rect; // without height
    };
    QList<Placed> placed;
    double height = 0;
    double x = 0;
    const bool spans = cells.size() == 1 && widths.size() > 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const ReportCell &cell = cells[i];
        const double width = spans ? std::accumulate(widths.begin(), widths.end(), 0.0) : widths.value(i);
        const double left = x + (i == 0 ? 0 : cellGap / 2);
        const double right = x + width - (i == widths.size() - 1 || spans ? 0 : cellGap / 2);
        Placed place;
        place.draw = cell.draw;
        place.drawWidth = cell.drawWidth;
        place.drawSide = cell.drawSide;
        place.rect = QRectF(left, 0, right - left, 0);
        if (!cell.runs.isEmpty()) {
            const double indent = cell.draw ? cell.drawWidth : 0;
            place.text = layOut(cell.runs, cell.role, cell.align, right - left - indent);
            height = std::max(height, place.text->height);
        }
        if (cell.draw)
            height = std::max({height, lineHeight(cell.role), cell.drawHeight});
        placed.append(place);
        x += width;
    }
    Piece piece;
    piece.height = height + 2 * padding;
    piece.paint = [placed, padding, height, rule, fromTop = table.fromTop, all = m_width,
                   ink = theme().divider](QPainter &painter, const QPointF &at) {
        for (const Placed &place : placed) {
            const QRectF cell(at.x() + place.rect.left(), at.y() + padding, place.rect.width(), height);
            double indent = 0;
            if (place.draw) {
                const bool after = place.drawSide == ReportCell::Side::After;
                indent = place.text && !after ? place.drawWidth : 0;
                const double mark = after ? cell.right() - place.drawWidth + 3 : cell.left();
                place.draw(painter, place.text ? QRectF(mark, cell.top(), place.drawWidth, cell.height()) : cell);
            }
            if (place.text)
                place.text->draw(
                    painter,
                    QPointF(cell.left() + indent, cell.top() + (fromTop ? 0 : (height - place.text->height) / 2)));
        }
        if (rule) {
            painter.setPen(QPen(ink, *rule));
            const double y = at.y() + height + 2 * padding;
            painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + all, y));
        }
    };
    return piece;
}

void ReportFlow::table(const ReportTable &table)
{
    double fixed = 0, shares = 0;
    for (const auto &column : table.columns) {
        fixed += column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    QList<double> widths;
    for (const auto &column : table.columns)
        widths.append(column.width > 0 ? column.width : (m_width - fixed) * column.share / shares);

    int head = -1;
    if (!table.heads.isEmpty()) {
        Head made;
        std::vector<Piece> lines;
        for (qsizetype i = 0; i < table.heads.size(); ++i) {
            const bool last = i == table.heads.size() - 1;
            lines.push_back(row(table.heads[i], widths, table, last ? std::optional(0.8) : std::nullopt));
            made.height += lines.back().height;
        }
        made.paint = [lines](QPainter &painter, const QPointF &at) {
            QPointF next = at;
            for (const Piece &line : lines) {
                line.paint(painter, next);
                next.ry() += line.height;
            }
        };
        head = static_cast<int>(m_heads.size());
        Piece first;
        first.height = made.height;
        first.keepWithNext = true;
        first.paint = made.paint;
        m_pieces.push_back(std::move(first));
        m_heads.push_back(std::move(made));
    }
    for (const auto &cells : table.rows) {
        Piece piece = row(cells, widths, table, table.ruled ? std::optional(0.5) : std::nullopt);
        piece.head = head;
        piece.keepWithNext = cells.size() == 1 && widths.size() > 1;
        m_pieces.push_back(std::move(piece));
    }
}

void ReportFlow::keepTogether(size_t first)
{
    for (size_t i = first; i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
}

void ReportFlow::append(const ReportFlow &other)
{
    const int headsBefore = static_cast<int>(m_heads.size());
    m_heads.insert(m_heads.end(), other.m_heads.begin(), other.m_heads.end());
    for (Piece piece : other.m_pieces) {
        if (piece.head >= 0)
            piece.head += headsBefore;
        m_pieces.push_back(std::move(piece));
    }
}

double ReportFlow::height() const
{
    double height = 0;
    for (const Piece &piece : m_pieces)
        height += piece.height;
    return height;
}

void ReportFlow::sideBySide(double gap, const std::function<void(ReportFlow &)> &left,
                            const std::function<void(ReportFlow &)> &right, double highest)
{
    const double half = (m_width - gap) / 2;
    const auto leftFlow = std::make_shared<ReportFlow>(m_fonts, half);
    const auto rightFlow = std::make_shared<ReportFlow>(m_fonts, half);
    left(*leftFlow);
    right(*rightFlow);
    const double height = std::max(leftFlow->height(), rightFlow->height());
    const bool oneIsEmpty = leftFlow->m_pieces.empty() || rightFlow->m_pieces.empty();
    if (oneIsEmpty || height > highest) {
        ReportFlow below(m_fonts, m_width);
        left(below);
        if (!oneIsEmpty)
            below.space(12);
        right(below);
        append(below);
        return;
    }
    Piece piece;
    piece.height = height;
    piece.paint = [leftFlow, rightFlow, half, gap](QPainter &painter, const QPointF &at) {
        for (const auto &[flow, x] : {std::pair(leftFlow, 0.0), std::pair(rightFlow, half + gap)}) {
            QPointF next = at + QPointF(x, 0);
            for (const Piece &part : flow->m_pieces) {
                if (part.paint)
                    part.paint(painter, next);
                next.ry() += part.height;
            }
        }
    };
    m_pieces.push_back(std::move(piece));
}

} // namespace statroom
