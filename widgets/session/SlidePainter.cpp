// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SlidePainter.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "charts/TrendLayout.h"
#include "domain/RecordText.h"
#include "items/TrendModel.h"
#include "problems/ProblemPainter.h"
#include "session/ActionPainter.h"
#include "session/ActionShape.h"
#include "session/SlideText.h"
#include "theme/WrappedText.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace statroom {

using namespace SlideText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlidePainter)
};

constexpr double gapOfCells = 20; // at 1080
constexpr double indentOfSigns = 48;

double unitOf(const Theme &theme)
{
    return theme.slideHeight / 1080.0;
}

// Places pieces below each other, on as many pages as they need; each answers how high it is with what may not leave
// it.
template <typename Piece, typename Kept>
void spreadOverPages(std::vector<Piece> &pieces, double top, double height, const Kept &heightWithKept)
{
    double y = top;
    int page = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (y > top && y + heightWithKept(i) > height + 0.5) {
            ++page;
            y = top;
        }
        pieces[i].page = page;
        pieces[i].y = y;
        y += pieces[i].height;
    }
}

} // namespace

SlidePainter::SlidePainter(const Slide &slide, const Shown &shown, const QLocale &locale)
    : m_slide(slide)
    , m_shown(shown)
    , m_locale(locale)
{}

Theme SlidePainter::theme(double height) const
{
    return Theme::projector(std::max(1, qRound(height * m_shown.textScale)));
}

const Slide::Table *SlidePainter::table() const
{
    if (m_slide.kind == Slide::Kind::Agenda || (m_slide.kind == Slide::Kind::Caught && m_slide.paragraphs.isEmpty()))
        return &m_slide.table;
    if (hasFurther())
        return m_shown.page > 0 ? &m_slide.table : nullptr;
    const bool wanted = m_shown.view == Slide::View::Table || m_shown.view == Slide::View::Departments
        || m_shown.view == Slide::View::Source;
    return m_slide.trend && wanted ? m_shown.table.get() : nullptr;
}

bool SlidePainter::hasFurther() const
{
    const bool isDrilled = m_shown.table && m_slide.kind == Slide::Kind::Action;
    return !isDrilled && (m_slide.problem || m_slide.kind == Slide::Kind::Action) && !m_slide.table.rows.isEmpty();
}

int SlidePainter::tablePage() const
{
    return hasFurther() ? m_shown.page - 1 : m_shown.page;
}

SlidePainter::Areas SlidePainter::areas(const QRectF &rect, const Theme &theme) const
{
    Areas areas;
    const double k = unitOf(theme);
    const double margin = 64 * rect.height() / 1080.0;
    const QRectF inside = rect.adjusted(margin, 0.6 * margin, -margin, -0.5 * margin);
    areas.isWide = rect.width() / rect.height() > 1.5;
    const double footHeight = QFontMetricsF(theme.font(TextRole::Small)).height() * 1.4;
    areas.foot = QRectF(inside.left(), inside.bottom() - footHeight, inside.width(), footHeight);
    areas.head = inside;
    areas.head.setHeight(paintHead(nullptr, inside, theme));
    QRectF below(inside.left(), areas.head.bottom() + 28 * k, inside.width(), 0);
    below.setBottom(areas.foot.top() - 18 * k);
    if (const double band = paintCaught(nullptr, below, theme); band > 0) {
        areas.caught = QRectF(below.left(), below.bottom() - band, below.width(), band);
        below.setBottom(areas.caught.top() - 18 * k);
    }
    constexpr int mostFactLines = 4;
    areas.factLines =
        std::clamp(int(0.4 * below.height() / lineHeight(theme.font(TextRole::Body))) - 1, 1, mostFactLines);
    const bool hasFacts = !table() && (!m_slide.hero.isEmpty() || !m_slide.facts.isEmpty());
    const bool hasChart = !table() && (m_slide.trend || m_slide.burnUp);
    if (!hasFacts || !hasChart) {
        areas.chart = below;
        areas.facts = below;
    } else if (areas.isWide) {
        const double factsWidth = std::max(rect.width() * 0.245, 330 * k);
        areas.facts = QRectF(below.right() - factsWidth, below.top(), factsWidth, below.height());
        areas.chart = QRectF(below.left(), below.top(), below.width() - factsWidth - 48 * k, below.height());
    } else {
        const double factsHeight = paintFacts(nullptr, below, theme, Room::Row, areas.factLines);
        areas.facts = QRectF(below.left(), below.top(), below.width(), factsHeight);
        areas.chart = below.adjusted(0, factsHeight + 16 * k, 0, 0);
    }
    return areas;
}

// A headline that a few letters push onto one more line is set a little smaller, and a very long one much: it leaves
// the height to what it heads.
QFont SlidePainter::headlineFont(double width, const Theme &theme) const
{
    constexpr double little = 0.8;
    const double most = 0.24 * theme.slideHeight / m_shown.textScale;
    const int least = theme.font(TextRole::Body).pixelSize();
    QFont font = theme.font(TextRole::PageTitle);
    const int largest = font.pixelSize();
    const auto linesAt = [&](int pixels) {
        font.setPixelSize(pixels);
        return linesOf(m_slide.headline, font, width).size();
    };
    const qsizetype lines = linesAt(largest);
    int pixels = largest;
    const int small = std::max(least, qRound(largest * little));
    if (lines > 1 && linesAt(small) < lines)
        while (linesAt(pixels) >= lines)
            --pixels;
    while (pixels > least && double(linesAt(pixels)) * lineHeight(font) > most)
        --pixels;
    font.setPixelSize(pixels);
    return font;
}

double SlidePainter::paintHead(QPainter *painter, const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    double left = rect.left();
    const bool hasShape = m_slide.status || m_slide.standing;
    if (hasShape) {
        const double across = 80 * k;
        const QRectF place(rect.left(), rect.top() + 8 * k, across, across);
        if (painter && m_slide.status)
            paintStatus(*painter, place, *m_slide.status, theme);
        else if (painter)
            paintActionStanding(*painter, place, *m_slide.standing, theme);
        left += across + 32 * k;
    }
    const double width = rect.right() - left;
    const QFont over = theme.font(TextRole::Body);
    double y = rect.top();
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        y += SlideText::paintText(painter, font, colour, text, QRectF(left, y, width, 0));
    };
    const TrendReading *parts = split();
    const Breakdown *breakdown = parts ? parts->catalogue->breakdown(parts->subject.breakdown) : nullptr;
    write(over, theme.text2,
          breakdown ? RecordText::joined(m_slide.over, Words::tr("split by %1").arg(breakdown->name)) : m_slide.over);
    const QString headline = m_slide.disputed ? disputedSign() + QLatin1Char(' ') + m_slide.headline : m_slide.headline;
    write(headlineFont(width, theme), theme.text1, headline);
    const QString further = !m_slide.correction.isEmpty() ? m_slide.correction
        : m_slide.disputed                                ? Words::tr("This number is disputed and being checked.")
                                                          : QString();
    write(strong(over), theme.annotation, further);
    return std::max(y - rect.top(), hasShape ? 96 * k : 0.0);
}

double SlidePainter::paintCaught(QPainter *painter, const QRectF &rect, const Theme &theme) const
{
    if (m_shown.caught.isEmpty())
        return 0;
    const double k = unitOf(theme);
    const double inset = 20 * k;
    const QFont font = strong(theme.font(TextRole::Body));
    const QStringList lines = linesOf(m_shown.caught, font, rect.width() - 2 * inset);
    if (painter) {
        painter->fillRect(rect, theme.sunken);
        painter->fillRect(QRectF(rect.left(), rect.top(), 6 * k, rect.height()), theme.accent);
        paintLines(painter, font, theme.text1, lines,
                   QRectF(rect.left() + inset, rect.top() + 0.6 * inset, rect.width() - 2 * inset, 0));
    }
    return double(lines.size()) * lineHeight(font) + 1.2 * inset;
}

// Count, page and record always stand whole; the name of the place gives way.
void SlidePainter::paintFoot(QPainter &painter, const QRectF &rect, const Theme &theme, int pages) const
{
    const QFont font = theme.font(TextRole::Small);
    const QFontMetricsF metrics(font);
    const QString gap = QStringLiteral("     ");
    QStringList left;
    if (!m_shown.count.isEmpty())
        left << m_shown.count;
    if (pages > 1)
        left << Words::tr("page %1 of %2")
                    .arg(m_locale.toString(std::min(m_shown.page, pages - 1) + 1), m_locale.toString(pages));
    const double room = rect.width() - metrics.horizontalAdvance(m_shown.record)
        - metrics.horizontalAdvance(gap + left.join(gap) + gap);
    const QString place = metrics.elidedText(m_shown.place, Qt::ElideRight, room);
    if (room > 8 * metrics.averageCharWidth())
        left.prepend(place);
    painter.setFont(font);
    painter.setPen(theme.text2);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignBottom), left.join(gap));
    painter.drawText(rect, int(Qt::AlignRight | Qt::AlignBottom), m_shown.record);
}

void SlidePainter::paintChart(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    if (rect.width() < 40 || rect.height() < 40)
        return;
    ChartStyle style = ChartStyle::projector(theme.slideHeight);
    if (m_slide.burnUp) {
        painter.save();
        painter.setClipRect(rect);
        BurnUpChart::paint(painter, rect, *m_slide.burnUp, style);
        painter.restore();
        return;
    }
    if (!m_slide.trend)
        return;
    if (m_slide.trend->rows.empty()) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(rect, int(Qt::AlignCenter), Words::tr("No values yet."));
        return;
    }
    TrendModel model;
    const bool stacked = split();
    model.setReading(stacked ? *split() : *m_slide.trend, m_locale);
    model.setSpan(TrendSpan::SinceThreeYears);
    TrendLayout layout;
    layout.setStyle(style);
    TrendShown shown{YearBefore::Hidden, stacked ? Split::Stacked : Split::Whole,
                     m_shown.view == Slide::View::ControlChart ? Limits::Shown : Limits::Hidden};
    // The words at the ends of the lines are enough where the lines need the height.
    constexpr int linesWithLegend = 12;
    if (rect.height() < linesWithLegend * lineHeight(style.label) && !stacked)
        shown.legend = Legend::Hidden;
    layout.setShown(shown);
    layout.setSize(rect.size());
    layout.read(&model);
    layout.layOut();
    layout.paint(painter, rect.topLeft(), 1);
}

const TrendReading *SlidePainter::split() const
{
    if (m_shown.view != Slide::View::Breakdown || m_shown.splits.empty())
        return nullptr;
    return m_shown.splits[size_t(std::clamp(m_shown.page, 0, int(m_shown.splits.size()) - 1))].get();
}

double SlidePainter::paintHero(QPainter *painter, const QRectF &rect, const Theme &theme) const
{
    if (m_slide.hero.isEmpty())
        return 0;
    const QFont body = theme.font(TextRole::Body);
    QFont hero = theme.font(TextRole::HeroValue);
    // A long value is made to fit: a number is never cut.
    while (QFontMetricsF(hero).horizontalAdvance(m_slide.hero) > rect.width() && hero.pixelSize() > body.pixelSize())
        hero.setPixelSize(hero.pixelSize() - 1);
    const QFontMetricsF metrics(hero);
    double y = rect.top() - metrics.descent() * 0.7;
    y += SlideText::paintText(painter, hero, m_slide.status ? theme.colour(wordColour(*m_slide.status)) : theme.text1,
                              m_slide.hero, QRectF(rect.left(), y, rect.width(), 0))
        - metrics.descent() * 0.3;
    for (const auto &[first, second] : m_slide.heroParts) {
        y += SlideText::paintText(painter, body, theme.text1, first, QRectF(rect.left(), y, rect.width(), 0));
        y += SlideText::paintText(painter, body, theme.text2, second, QRectF(rect.left(), y, rect.width(), 0));
    }
    return y - rect.top();
}

double SlidePainter::paintFact(QPainter *painter, const QRectF &rect, const Theme &theme, const Slide::Fact &fact,
                               int mostLines, bool *isWhole) const
{
    const double k = unitOf(theme);
    const QFont body = theme.font(TextRole::Body);
    QFont first = strong(body);
    if (fact.isFigure) {
        first = theme.font(TextRole::Figure);
        if (QFontMetricsF(first).horizontalAdvance(fact.strong) > rect.width())
            first = theme.font(TextRole::PageTitle);
    }
    QColor colour = theme.text1;
    double indent = 0;
    if (fact.signal && *fact.signal != Variation::Common) {
        const double mark = 30 * k;
        if (painter)
            paintSignal(*painter, QPointF(rect.left() + mark / 2, rect.top() + lineHeight(first) / 2), mark,
                        *fact.signal, theme);
        indent = mark + 12 * k;
        colour = variationColour(*fact.signal, theme);
    }
    double y = rect.top();
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text, double from) {
        const QRectF place(rect.left() + from, y, rect.width() - from, 0);
        if (isWhole && linesOf(text, font, place.width()).size() > mostLines)
            *isWhole = false;
        y += paintLines(painter, font, ink, linesOf(text, font, place.width(), mostLines), place);
    };
    write(first, colour, fact.strong, indent);
    write(body, indent > 0 ? theme.text1 : theme.text2, fact.rest, 0);
    return y - rect.top();
}

double SlidePainter::paintFacts(QPainter *painter, const QRectF &rect, const Theme &theme, Room room, int mostLines,
                                bool *isWhole) const
{
    const double k = unitOf(theme);
    const QList<Slide::Fact> facts = m_slide.facts.mid(0, 5);
    bool everything = facts.size() == m_slide.facts.size();
    const auto line = [&](double left, double right, double y) {
        if (!painter)
            return;
        painter->setPen(QPen(theme.divider, std::max(1.0, 2 * k)));
        painter->drawLine(QPointF(left, y), QPointF(right, y));
    };
    const auto end = [&](double height) {
        if (isWhole)
            *isWhole = everything;
        return height;
    };
    if (room != Room::Row) {
        // One long fact does not push out the others.
        mostLines = std::max(2, int(rect.height() / lineHeight(theme.font(TextRole::Body)) * 0.45));
        const bool hasHero = !m_slide.hero.isEmpty();
        QList<double> heights;
        for (const Slide::Fact &fact : facts)
            heights << paintFact(nullptr, rect, theme, fact, mostLines, &everything);
        const double hero = paintHero(painter, rect, theme);
        // Facts stand in the order of their weight: what finds no room even closely set is left to what follows.
        const double closest = 6 * k;
        qsizetype count = facts.size();
        const auto needed = [&](double gap) {
            double all = hero;
            for (qsizetype i = 0; i < count; ++i)
                all += heights[i] + (i > 0 || hasHero ? 2 * gap : 0);
            return all;
        };
        while (count > 1 && needed(closest) > rect.height())
            --count;
        everything = everything && count == facts.size();
        const qsizetype gaps = 2 * (hasHero ? count : count - 1);
        const double gap = gaps == 0 ? 0 : std::clamp((rect.height() - needed(0)) / double(gaps), closest, 16 * k);
        double y = rect.top() + hero;
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 0 || hasHero) {
                y += gap;
                line(rect.left(), rect.right(), y);
                y += gap;
            }
            y += paintFact(painter, QRectF(rect.left(), y, rect.width(), 0), theme, facts[i], mostLines, nullptr);
        }
        return end(y - rect.top());
    }
    // A value first, then as many columns as have room.
    const double gap = 40 * k;
    double left = rect.left();
    double height = 0;
    if (!m_slide.hero.isEmpty()) {
        const double width = rect.width() * 0.3;
        height = paintHero(painter, QRectF(left, rect.top(), width, 0), theme);
        left += width + gap;
    }
    if (facts.isEmpty())
        return end(height);
    const bool areFigures =
        std::all_of(facts.begin(), facts.end(), [](const Slide::Fact &fact) { return fact.isFigure; });
    const int most = areFigures ? 5 : m_slide.hero.isEmpty() ? 3 : 2;
    const int columns = std::min<int>(most, int(facts.size()));
    const double width = (rect.right() - left - gap * (columns - 1)) / columns;
    const double between = 10 * k;
    double y = rect.top();
    for (qsizetype from = 0; from < facts.size(); from += columns) {
        const qsizetype to = std::min<qsizetype>(from + columns, facts.size());
        const auto row = [&](QPainter *with, double top) {
            double tallest = 0;
            for (qsizetype i = from; i < to; ++i) {
                const QRectF place(left + double(i - from) * (width + gap), top, width, 0);
                tallest = std::max(tallest, paintFact(with, place, theme, facts[i], mostLines, &everything));
            }
            return tallest;
        };
        if (from > 0) {
            // The chart needs the height: facts stand in the order of their weight, a further row only beside the
            // value.
            if (y + 2 * between + row(nullptr, y) - rect.top() > std::max(height, 216 * k)) {
                everything = false;
                break;
            }
            y += between;
            line(left, rect.right(), y);
            y += between;
        }
        y += row(painter, y);
    }
    return end(std::max(height, y - rect.top()));
}

// Where a text stands: below what is said first.
QRectF SlidePainter::textRect(const Areas &areas, const Theme &theme) const
{
    QRectF below = areas.chart;
    if (!m_slide.hero.isEmpty() || !m_slide.facts.isEmpty())
        below.setTop(below.top() + paintFacts(nullptr, below, theme, Room::Alone) + 24 * unitOf(theme));
    return below;
}

// A long number pushes its text.
double SlidePainter::indentOf(const TextLine &paragraph, const Theme &theme) const
{
    if (paragraph.sign.isEmpty())
        return 0;
    const double step = indentOfSigns * unitOf(theme);
    const double sign = QFontMetricsF(theme.font(TextRole::Body)).horizontalAdvance(paragraph.sign + QLatin1Char(' '));
    return step * paragraph.depth + std::max(step, sign);
}

// A piece a line, so that a page ends between two.
std::vector<SlidePainter::Laid> SlidePainter::layText(const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    const QFont font = theme.font(TextRole::Body);
    std::vector<Laid> pieces;
    for (int i = 0; i < int(m_slide.paragraphs.size()); ++i) {
        if (const int rows = int(TextLine::rowsOfTable(m_slide.paragraphs, i)); rows > 0) {
            layRows(pieces, i, rows, rect, theme);
            i += rows - 1;
            continue;
        }
        const TextLine &paragraph = m_slide.paragraphs[i];
        const double indent = indentOf(paragraph, theme);
        const QFont face = paragraph.isHeading ? strong(font) : font;
        const QList<MarkedText::Line> lines = MarkedText::lines(paragraph.runs(), face, rect.width() - indent);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            Laid piece;
            piece.marked = {{lines[line]}};
            piece.row = i;
            piece.isFirst = line == 0;
            piece.isLast = line + 1 == lines.size();
            piece.height = lineHeight(face) + (piece.isLast ? 14 * k : 0);
            pieces.push_back(std::move(piece));
        }
    }
    // A heading stays with what it heads, and no line of a paragraph stands alone at the head or the foot of a page.
    spreadOverPages(pieces, 0, rect.height(), [&](size_t i) {
        double height = 0;
        for (size_t next = i;; ++next) {
            height += pieces[next].height - (pieces[next].isLast ? 14 * k : 0);
            const TextLine &paragraph = m_slide.paragraphs[pieces[next].row];
            const bool isHead = paragraph.isHeading || paragraph.row == 0;
            const bool isKept = (pieces[next].isLast && isHead)
                || (!pieces[next].isLast && (pieces[next].isFirst || pieces[next + 1].isLast));
            if (!isKept || next + 1 == pieces.size() || next > i + 4)
                return height;
        }
    });
    return pieces;
}

void SlidePainter::layRows(std::vector<Laid> &pieces, int first, int rows, const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    const double gap = 2 * gapOfCells * k;
    const QFont font = theme.font(TextRole::Body);
    const double line = lineHeight(font);
    const double padding = 12 * k;
    const auto faceOf = [&](const TextLine &row) {
        return row.row == 0 ? strong(font) : font;
    };
    QList<double> wanted;
    for (int i = first; i < first + rows; ++i)
        for (qsizetype cell = 0; cell < m_slide.paragraphs[i].cells.size(); ++cell) {
            const TextLine &row = m_slide.paragraphs[i];
            if (wanted.size() <= cell)
                wanted << 0;
            wanted[cell] =
                std::max(wanted[cell], MarkedText::width(row.cells[cell].runs, faceOf(row)) + gap + 0.3 * line);
        }
    const QList<double> columns = columnWidths(wanted, rect.width());
    const qsizetype most = std::max<qsizetype>(1, int((rect.height() - padding) / line));
    for (int i = first; i < first + rows; ++i) {
        const TextLine &row = m_slide.paragraphs[i];
        QList<QList<MarkedText::Line>> cells;
        qsizetype lines = 1;
        for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
            cells << MarkedText::lines(row.cells[cell].runs, faceOf(row), columns[cell] - gap);
            lines = std::max(lines, cells.last().size());
        }
        for (qsizetype from = 0; from < lines; from += most) {
            Laid piece;
            for (const QList<MarkedText::Line> &cell : cells)
                piece.marked << cell.mid(from, most);
            piece.columns = columns;
            piece.row = i;
            piece.isFirst = from == 0;
            piece.isLast = from + most >= lines;
            piece.height = double(std::min(most, lines - from)) * line + padding
                + (piece.isLast && i + 1 == first + rows ? 14 * k : 0);
            pieces.push_back(std::move(piece));
        }
    }
}

void SlidePainter::paintRow(QPainter &painter, const Laid &piece, const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    const TextLine &row = m_slide.paragraphs[piece.row];
    const QFont font = row.row == 0 ? strong(theme.font(TextRole::Body)) : theme.font(TextRole::Body);
    double x = rect.left();
    qsizetype lines = 1;
    for (qsizetype cell = 0; cell < piece.marked.size(); ++cell) {
        double y = rect.top() + piece.y + 6 * k;
        for (const MarkedText::Line &line : piece.marked[cell]) {
            MarkedText::paint(painter, line, font, theme,
                              QRectF(x, y, piece.columns[cell] - 2 * gapOfCells * k, lineHeight(font)),
                              row.cells[cell].side);
            y += lineHeight(font);
        }
        lines = std::max(lines, piece.marked[cell].size());
        x += piece.columns[cell];
    }
    if (!piece.isLast)
        return;
    const double below = rect.top() + piece.y + double(lines) * lineHeight(font) + 11 * k;
    painter.setPen(QPen(row.row == 0 ? theme.control : theme.divider, std::max(1.0, (row.row == 0 ? 2.5 : 1.5) * k)));
    painter.drawLine(QPointF(rect.left(), below), QPointF(x - 2 * gapOfCells * k, below));
}

void SlidePainter::paintText(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const QFont font = theme.font(TextRole::Body);
    const std::vector<Laid> pieces = layText(rect, theme);
    const int page = pieces.empty() ? 0 : std::clamp(textPage(), 0, pieces.back().page);
    for (const Laid &piece : pieces) {
        if (piece.page != page)
            continue;
        if (!piece.columns.isEmpty()) {
            paintRow(painter, piece, rect, theme);
            continue;
        }
        const TextLine &paragraph = m_slide.paragraphs[piece.row];
        const double indent = indentOf(paragraph, theme);
        const QRectF place(rect.left() + indent, rect.top() + piece.y, rect.width() - indent, 0);
        if (piece.isFirst && !paragraph.sign.isEmpty())
            paintLines(&painter, font, theme.text2, {paragraph.sign},
                       QRectF(rect.left() + indentOfSigns * unitOf(theme) * paragraph.depth, place.top(), indent, 0));
        MarkedText::paint(painter, piece.marked.first().first(), paragraph.isHeading ? strong(font) : font, theme,
                          place, Qt::AlignLeft);
    }
}

void SlidePainter::paintProblem(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    ProblemPainter(*m_slide.problem, ChartStyle::projector(theme.slideHeight)).paint(&painter, rect);
}

bool SlidePainter::leavesCheck(const QSizeF &size) const
{
    bool leaves = false;
    if (m_slide.problem) {
        const Theme look = theme(size.height());
        ProblemPainter(*m_slide.problem, ChartStyle::projector(look.slideHeight))
            .paint(nullptr, areas(QRectF(QPointF(), size), look).chart, &leaves);
    }
    return leaves;
}

void SlidePainter::paintPicture(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const QImage picture = QImage::fromData(m_slide.picture);
    if (picture.isNull()) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(rect, int(Qt::AlignCenter), Words::tr("This picture cannot be shown."));
        return;
    }
    QRectF place(QPointF(), QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio));
    place.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
}

QFont SlidePainter::cellFont(int column, bool isSection, const Theme &theme) const
{
    const Slide::Table &t = *table();
    if (isSection)
        return strong(theme.font(TextRole::Secondary));
    const bool hasHeads =
        std::any_of(t.heads.begin(), t.heads.end(), [](const QString &head) { return !head.isEmpty(); });
    // What names the row is strong.
    const bool isName = hasHeads && (column == 0 || (t.firstNumber == 3 && column == 1));
    return isName ? strong(theme.font(TextRole::Body)) : theme.font(TextRole::Body);
}

// Numbers get the width they need and stand on one line; names share the rest.
SlidePainter::Grid SlidePainter::grid(const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const double k = unitOf(theme);
    const double gap = gapOfCells * k;
    const qsizetype count = std::max<qsizetype>(1, t.heads.size());
    Grid grid;
    const bool hasStatus =
        std::any_of(t.statuses.begin(), t.statuses.end(), [](const auto &s) { return s.has_value(); });
    grid.indent = hasStatus ? 44 * k : 0;
    const QFont headFont = theme.font(TextRole::Secondary);
    QList<double> needed(count, 0); // by numbers, signs and the words of the heads
    for (qsizetype i = 0; i < count; ++i) {
        // A short head stands on one line.
        constexpr int shortHead = 14;
        const QString head = t.heads.value(i);
        for (const QString &words : head.size() <= shortHead ? QStringList{head} : head.split(QLatin1Char(' ')))
            needed[i] = std::max(needed[i], QFontMetricsF(headFont).horizontalAdvance(words));
        // A sign or a number that leads the rows stands on one line too.
        const bool isSign = i == 0 && t.firstNumber > 1 && count > 1;
        constexpr int mostOfSign = 3;
        const QFontMetricsF metrics(cellFont(int(i), false, theme));
        for (qsizetype row = 0; row < t.rows.size(); ++row) {
            const QString &cell = t.rows[row].value(i);
            if (!t.isSection.value(row) && (i >= t.firstNumber || (isSign && cell.size() <= mostOfSign)))
                needed[i] = std::max(needed[i], metrics.horizontalAdvance(cell));
        }
        needed[i] += gap + 1 + (i == 0 ? grid.indent : 0);
    }
    QList<double> shares = t.shares;
    if (shares.size() != count) {
        // Numbers stand close enough to their names to be read across.
        shares = QList<double>(count, 1);
        const QFontMetricsF names(cellFont(0, false, theme));
        double longest = 0;
        for (const QStringList &row : t.rows)
            longest = std::max(longest, names.horizontalAdvance(row.value(0)));
        const double numbers = std::accumulate(needed.begin() + 1, needed.end(), 0.0);
        needed[0] = std::max(needed[0], std::min(longest + gap + 1 + grid.indent, rect.width() - 1.3 * numbers));
    }
    // Whoever needs more than its share gets it; the others share what is left.
    QList<bool> isSettled(count, false);
    double left = 0; // for those that share
    double open = 0; // their shares together
    const auto share = [&] {
        left = rect.width();
        open = 0;
        for (qsizetype i = 0; i < count; ++i) {
            left -= isSettled[i] ? needed[i] : 0;
            open += isSettled[i] ? 0 : shares[i];
        }
    };
    share();
    for (bool again = true; again; share()) {
        again = false;
        for (qsizetype i = 0; i < count; ++i)
            if (!isSettled[i] && needed[i] > left * shares[i] / open)
                isSettled[i] = again = true;
    }
    for (qsizetype i = 0; i < count; ++i)
        grid.columns << (isSettled[i] ? needed[i] : left * shares[i] / open);
    const double all = std::accumulate(grid.columns.begin(), grid.columns.end(), 0.0);
    if (all > rect.width() + 1)
        for (double &column : grid.columns)
            column *= rect.width() / all;
    qsizetype headLines = 0;
    for (qsizetype i = 0; i < count; ++i) {
        grid.heads.append(linesOf(t.heads.value(i), headFont, grid.columns[i] - gap - (i == 0 ? grid.indent : 0)));
        headLines = std::max(headLines, grid.heads.last().size());
    }
    grid.headHeight = headLines > 0 ? double(headLines) * lineHeight(headFont) + 16 * k : 0;
    return grid;
}

std::vector<SlidePainter::Laid> SlidePainter::layTable(const Grid &grid, const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const double k = unitOf(theme);
    const double line = lineHeight(theme.font(TextRole::Body));
    const double padding = 12 * k;
    // A row that is higher than a page goes on on the next one.
    const qsizetype most = std::max<qsizetype>(1, int((rect.height() - grid.headHeight - padding) / line));
    std::vector<Laid> pieces;
    for (int row = 0; row < int(t.rows.size()); ++row) {
        Laid piece;
        piece.row = row;
        if (t.isSection.value(row)) {
            const QFont font = cellFont(0, true, theme);
            piece.cells = {linesOf(t.rows[row].value(0), font, rect.width())};
            piece.height = double(piece.cells.first().size()) * lineHeight(font) + 14 * k;
            pieces.push_back(std::move(piece));
            continue;
        }
        QList<QStringList> cells;
        qsizetype lines = 1;
        for (qsizetype i = 0; i < t.rows[row].size() && i < grid.columns.size(); ++i) {
            const double width = grid.columns[i] - gapOfCells * k - (i == 0 ? grid.indent : 0);
            cells.append(linesOf(t.rows[row][i], cellFont(int(i), false, theme), width));
            lines = std::max(lines, cells.last().size());
        }
        for (qsizetype from = 0; from < lines; from += most) {
            piece.cells.clear();
            for (const QStringList &cell : cells)
                piece.cells.append(cell.mid(from, most));
            piece.isFirst = from == 0;
            piece.isLast = from + most >= lines;
            piece.height = double(std::min(most, lines - from)) * line + padding;
            pieces.push_back(piece);
        }
    }
    // A heading is not left alone at the foot of a page.
    spreadOverPages(pieces, grid.headHeight, rect.height(), [&](size_t i) {
        const bool isHeading = t.isSection.value(pieces[i].row) && i + 1 < pieces.size();
        return pieces[i].height + (isHeading ? pieces[i + 1].height : 0);
    });
    return pieces;
}

void SlidePainter::paintTable(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const double k = unitOf(theme);
    const double gap = gapOfCells * k;
    const Grid columns = grid(rect, theme);
    const std::vector<Laid> pieces = layTable(columns, rect, theme);
    const int page = pieces.empty() ? 0 : std::clamp(tablePage(), 0, pieces.back().page);
    const auto line = [&](double at) {
        painter.setPen(QPen(theme.divider, std::max(1.0, 1.5 * k)));
        painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    };
    const auto side = [&](qsizetype column) {
        return column >= t.firstNumber ? Qt::AlignRight : Qt::AlignLeft;
    };
    if (columns.headHeight > 0) {
        const QFont font = theme.font(TextRole::Secondary);
        double x = rect.left();
        for (qsizetype i = 0; i < columns.columns.size(); ++i) {
            const double indent = i == 0 ? columns.indent : 0;
            const double height = double(columns.heads[i].size()) * lineHeight(font);
            paintLines(&painter, font, theme.text2, columns.heads[i],
                       QRectF(x + indent, rect.top() + columns.headHeight - 16 * k - height,
                              columns.columns[i] - indent - gap, 0),
                       side(i));
            x += columns.columns[i];
        }
        line(rect.top() + columns.headHeight - 6 * k);
    }
    for (const Laid &piece : pieces) {
        if (piece.page != page)
            continue;
        const double y = rect.top() + piece.y;
        const bool isSection = t.isSection.value(piece.row);
        if (isSection) {
            paintLines(&painter, cellFont(0, true, theme), theme.text2, piece.cells.first(),
                       QRectF(rect.left(), y + 8 * k, rect.width(), 0));
        } else {
            const std::optional<Status> status = piece.isFirst ? t.statuses.value(piece.row) : std::nullopt;
            double x = rect.left();
            for (qsizetype i = 0; i < piece.cells.size(); ++i) {
                const double indent = i == 0 ? columns.indent : 0;
                if (i == 0 && status)
                    paintStatus(painter, QRectF(x, y + (piece.height - 30 * k) / 2, 30 * k, 30 * k), *status, theme);
                const QFont font = cellFont(int(i), false, theme);
                // Where texts stand beside their labels the labels step back.
                const bool isLabel = t.hasLabels && i == 0;
                const double height = double(piece.cells[i].size()) * lineHeight(font);
                paintLines(&painter, font, isLabel ? theme.text2 : theme.text1, piece.cells[i],
                           QRectF(x + indent, y + (piece.height - height) / 2, columns.columns[i] - indent - gap, 0),
                           side(i));
                x += columns.columns[i];
            }
        }
        if (piece.isLast)
            line(y + piece.height);
    }
}

int SlidePainter::pageCount(const QSizeF &size) const
{
    if (size.isEmpty())
        return 1;
    const Theme look = theme(size.height());
    const QRectF whole(QPointF(), size);
    const auto pages = [](const std::vector<Laid> &pieces) {
        return pieces.empty() ? 1 : pieces.back().page + 1;
    };
    if (hasFurther()) {
        Shown first = m_shown;
        first.page = 0;
        const SlidePainter one(m_slide, first, m_locale);
        const Areas places = one.areas(whole, look);
        bool isWhole = true;
        if (m_slide.problem)
            isWhole =
                ProblemPainter(*m_slide.problem, ChartStyle::projector(look.slideHeight)).paint(nullptr, places.chart);
        else if (m_slide.story)
            isWhole = ActionPainter(*m_slide.story, look, m_locale).paint(nullptr, places.chart);
        else
            one.paintFacts(nullptr, places.facts, look, one.roomOfFacts(places), places.factLines, &isWhole);
        if (isWhole)
            return 1;
        Shown second = m_shown;
        second.page = 1;
        const SlidePainter rest(m_slide, second, m_locale);
        const QRectF place = rest.areas(whole, look).chart;
        return 1 + pages(rest.layTable(rest.grid(place, look), place, look)) + (leavesCheck(size) ? 1 : 0);
    }
    if (split())
        return int(m_shown.splits.size());
    const Areas places = areas(whole, look);
    if (table())
        return pages(layTable(grid(places.chart, look), places.chart, look));
    const int first = m_slide.picture.isEmpty() ? 0 : 1;
    if (!m_slide.paragraphs.isEmpty() && !m_slide.trend && !m_slide.burnUp)
        return first + pages(layText(textRect(places, look), look));
    return 1;
}

// Paragraphs stand alone, or follow a picture on the next page.
bool SlidePainter::isText() const
{
    return !m_slide.paragraphs.isEmpty() && !m_slide.trend && !m_slide.burnUp && !m_slide.problem && textPage() >= 0;
}

int SlidePainter::textPage() const
{
    return m_slide.picture.isEmpty() ? m_shown.page : m_shown.page - 1;
}

SlidePainter::Room SlidePainter::roomOfFacts(const Areas &areas) const
{
    if (!m_slide.trend && !m_slide.burnUp)
        return Room::Alone;
    return areas.isWide ? Room::Column : Room::Row;
}

void SlidePainter::paint(QPainter &painter, const QRectF &rect) const
{
    const Theme look = theme(rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.fillRect(rect, look.surface);
    const Areas places = areas(rect, look);
    paintHead(&painter, places.head, look);
    const int count = pageCount(rect.size());
    if (m_slide.problem && m_shown.page > 0 && m_shown.page + 1 >= count && leavesCheck(rect.size())) {
        ProblemPainter(*m_slide.problem, ChartStyle::projector(look.slideHeight)).paintCheck(painter, places.chart);
    } else if (table()) {
        paintTable(painter, places.chart, look);
    } else if (m_slide.problem) {
        paintProblem(painter, places.chart, look);
    } else if (m_slide.story) {
        ActionPainter(*m_slide.story, look, m_locale).paint(&painter, places.chart);
    } else if (m_slide.trend || m_slide.burnUp) {
        paintChart(painter, places.chart, look);
        paintFacts(&painter, places.facts, look, roomOfFacts(places), places.factLines);
    } else if (!m_slide.picture.isEmpty() && !isText()) {
        paintPicture(painter, places.chart, look);
    } else {
        paintFacts(&painter, places.chart, look, Room::Alone);
        if (isText())
            paintText(painter, textRect(places, look), look);
    }
    paintCaught(&painter, places.caught, look);
    paintFoot(painter, places.foot, look, count);
    painter.restore();
}

} // namespace statroom
