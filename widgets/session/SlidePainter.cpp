// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SlidePainter.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "charts/TrendLayout.h"
#include "items/TrendModel.h"
#include "problems/ProblemPainter.h"
#include "session/ActionShape.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlidePainter)
};

constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

double unitOf(const Theme &theme)
{
    return theme.slideHeight / 1080.0;
}

QRectF textRect(const QFont &font, double width, const QString &text, int flags = wrapped)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, std::max(1.0, width), 1e5), flags, text);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

// Text from the top of a place, as many lines as it needs; without a painter it is only measured. Answers its height.
double paintText(QPainter *painter, const QFont &font, const QColor &colour, const QString &text, const QRectF &place)
{
    if (text.isEmpty())
        return 0;
    const double height = textRect(font, place.width(), text).height();
    if (painter) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRectF(place.left(), place.top(), place.width(), height + 2), wrapped, text);
    }
    return height;
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

bool SlidePainter::isTable() const
{
    return table() != nullptr;
}

const Slide::Table *SlidePainter::table() const
{
    if (m_slide.kind == Slide::Kind::Agenda || (m_slide.kind == Slide::Kind::Caught && m_slide.paragraphs.isEmpty()))
        return &m_slide.table;
    if (m_slide.kind == Slide::Kind::Problem)
        return m_slide.problem && m_shown.page > 0 ? &m_slide.table : nullptr;
    const bool wanted = m_shown.view == Slide::View::Table || m_shown.view == Slide::View::Departments
        || m_shown.view == Slide::View::Source;
    return m_slide.trend && wanted ? m_shown.table.get() : nullptr;
}

int SlidePainter::tablePage() const
{
    return m_slide.kind == Slide::Kind::Problem ? m_shown.page - 1 : m_shown.page;
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
    const bool hasFacts = !isTable() && (!m_slide.hero.isEmpty() || !m_slide.facts.isEmpty());
    const bool hasChart = !isTable() && (m_slide.trend || m_slide.burnUp);
    if (!hasFacts || !hasChart) {
        areas.chart = below;
        areas.facts = below;
    } else if (areas.isWide) {
        const double factsWidth = std::max(rect.width() * 0.245, 330 * k);
        areas.facts = QRectF(below.right() - factsWidth, below.top(), factsWidth, below.height());
        areas.chart = QRectF(below.left(), below.top(), below.width() - factsWidth - 48 * k, below.height());
    } else {
        const double factsHeight = paintFacts(nullptr, below, theme, true);
        areas.facts = QRectF(below.left(), below.top(), below.width(), factsHeight);
        areas.chart = below.adjusted(0, factsHeight + 16 * k, 0, 0);
    }
    return areas;
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
    double y = rect.top();
    const QFont over = theme.font(TextRole::Body);
    const QFont headline = theme.font(TextRole::PageTitle);
    if (!m_slide.over.isEmpty()) {
        const QRectF needed = textRect(over, width, m_slide.over);
        if (painter) {
            painter->setFont(over);
            painter->setPen(theme.text2);
            painter->drawText(QRectF(left, y, width, needed.height()), wrapped, m_slide.over);
        }
        y += needed.height();
    }
    const QString text = m_slide.disputed ? disputedSign() + QLatin1Char(' ') + m_slide.headline : m_slide.headline;
    const QRectF needed = textRect(headline, width, text);
    if (painter) {
        painter->setFont(headline);
        painter->setPen(theme.text1);
        painter->drawText(QRectF(left, y, width, needed.height()), wrapped, text);
    }
    y += needed.height();
    const QString further = !m_slide.correction.isEmpty() ? m_slide.correction
        : m_slide.disputed                                ? Words::tr("This number is disputed and being checked.")
                                                          : QString();
    if (!further.isEmpty()) {
        const QRectF line = textRect(over, width, further);
        if (painter) {
            painter->setFont(strong(over));
            painter->setPen(theme.annotation);
            painter->drawText(QRectF(left, y, width, line.height() * 1.2), wrapped, further);
        }
        y += line.height() * 1.1;
    }
    return std::max(y - rect.top(), hasShape ? 96 * k : 0.0);
}

double SlidePainter::paintCaught(QPainter *painter, const QRectF &rect, const Theme &theme) const
{
    if (m_shown.caught.isEmpty())
        return 0;
    const double k = unitOf(theme);
    const double inset = 20 * k;
    const QFont font = strong(theme.font(TextRole::Body));
    const QRectF needed = textRect(font, rect.width() - 2 * inset, m_shown.caught);
    const double height = needed.height() + 1.2 * inset;
    if (painter) {
        painter->fillRect(rect, theme.sunken);
        painter->fillRect(QRectF(rect.left(), rect.top(), 6 * k, rect.height()), theme.accent);
        paintText(painter, font, theme.text1, m_shown.caught,
                  QRectF(rect.left() + inset, rect.top() + 0.6 * inset, rect.width() - 2 * inset, 0));
    }
    return height;
}

void SlidePainter::paintFoot(QPainter &painter, const QRectF &rect, const Theme &theme, int pages) const
{
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.text2);
    QStringList left{m_shown.place};
    if (!m_shown.count.isEmpty())
        left << m_shown.count;
    if (pages > 1)
        left << Words::tr("page %1 of %2").arg(m_locale.toString(m_shown.page + 1), m_locale.toString(pages));
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignBottom), left.join(QStringLiteral("     ")));
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
    model.setReading(*m_slide.trend, m_locale);
    model.setSpan(TrendSpan::SinceThreeYears);
    const bool stacked = m_shown.view == Slide::View::Breakdown && !m_slide.trend->categoryNames.isEmpty();
    TrendLayout layout;
    layout.setStyle(style);
    layout.setShown({YearBefore::Hidden, stacked ? Split::Stacked : Split::Whole,
                     m_shown.view == Slide::View::ControlChart ? Limits::Shown : Limits::Hidden});
    layout.setSize(rect.size());
    layout.read(&model);
    layout.layOut();
    layout.paint(painter, rect.topLeft(), 1);
}

double SlidePainter::paintHero(QPainter *painter, const QRectF &rect, const Theme &theme) const
{
    if (m_slide.hero.isEmpty())
        return 0;
    const QFont body = theme.font(TextRole::Body);
    QFont hero = theme.font(TextRole::HeroValue);
    // A long value is the only thing that is made to fit: a number is never cut.
    while (QFontMetricsF(hero).horizontalAdvance(m_slide.hero) > rect.width() && hero.pixelSize() > body.pixelSize())
        hero.setPixelSize(hero.pixelSize() - 1);
    const QFontMetricsF metrics(hero);
    const QRectF needed = textRect(hero, rect.width(), m_slide.hero);
    if (painter) {
        painter->setFont(hero);
        painter->setPen(m_slide.status ? theme.colour(wordColour(*m_slide.status)) : theme.text1);
        painter->drawText(QRectF(rect.left(), rect.top() - metrics.descent() * 0.7, rect.width(), needed.height()),
                          wrapped, m_slide.hero);
    }
    double y = rect.top() + needed.height() - metrics.descent();
    for (const auto &[first, second] : m_slide.heroParts) {
        y += paintText(painter, body, theme.text1, first, QRectF(rect.left(), y, rect.width(), 0));
        y += paintText(painter, body, theme.text2, second, QRectF(rect.left(), y, rect.width(), 0));
    }
    return y - rect.top();
}

double SlidePainter::paintFact(QPainter *painter, const QRectF &rect, const Theme &theme, const Slide::Fact &fact) const
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
        const double lineHeight = QFontMetricsF(first).height();
        if (painter)
            paintSignal(*painter, QPointF(rect.left() + mark / 2, rect.top() + lineHeight / 2), mark, *fact.signal,
                        theme);
        indent = mark + 12 * k;
        colour = variationColour(*fact.signal, theme);
    }
    double y = rect.top();
    y += paintText(painter, first, colour, fact.strong, QRectF(rect.left() + indent, y, rect.width() - indent, 0));
    y += paintText(painter, body, indent > 0 ? theme.text1 : theme.text2, fact.rest,
                   QRectF(rect.left(), y, rect.width(), 0));
    return y - rect.top();
}

double SlidePainter::paintFacts(QPainter *painter, const QRectF &rect, const Theme &theme, bool inRow) const
{
    const double k = unitOf(theme);
    const QList<Slide::Fact> facts = m_slide.facts.mid(0, 5);
    const auto line = [&](double left, double right, double y) {
        if (!painter)
            return;
        painter->setPen(QPen(theme.divider, std::max(1.0, 2 * k)));
        painter->drawLine(QPointF(left, y), QPointF(right, y));
    };
    if (!inRow) {
        const bool hasHero = !m_slide.hero.isEmpty();
        const auto measured = [&](const Slide::Fact &fact) {
            return paintFact(nullptr, rect, theme, fact);
        };
        QList<double> heights;
        for (const Slide::Fact &fact : facts)
            heights << measured(fact);
        const double hero = paintHero(painter, rect, theme);
        // Facts stand in the order of their weight: what finds no room even closely set is left to the drill-down.
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
        const qsizetype gaps = 2 * (hasHero ? count : count - 1);
        const double gap = gaps == 0 ? 0 : std::clamp((rect.height() - needed(0)) / double(gaps), closest, 16 * k);
        double y = rect.top() + hero;
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 0 || hasHero) {
                y += gap;
                line(rect.left(), rect.right(), y);
                y += gap;
            }
            y += paintFact(painter, QRectF(rect.left(), y, rect.width(), 0), theme, facts[i]);
        }
        return y - rect.top();
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
        return height;
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
                tallest = std::max(tallest, paintFact(with, place, theme, facts[i]));
            }
            return tallest;
        };
        if (from > 0) {
            // The chart needs the height: facts stand in the order of their weight, a further row only beside the
            // value.
            if (y + 2 * between + row(nullptr, y) - rect.top() > std::max(height, 216 * k))
                break;
            y += between;
            line(left, rect.right(), y);
            y += between;
        }
        y += row(painter, y);
    }
    return std::max(height, y - rect.top());
}

void SlidePainter::paintParagraphs(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    const QFont font = theme.font(TextRole::Body);
    double y = rect.top();
    for (const QString &paragraph : m_slide.paragraphs) {
        QTextDocument plain;
        plain.setMarkdown(paragraph);
        const bool isListed = paragraph.startsWith(QLatin1String("- ")) || paragraph.startsWith(QLatin1String("* "));
        const QString text = plain.toPlainText();
        const double indent = isListed ? 36 * k : 0;
        const QRectF needed = textRect(font, rect.width() - indent, text);
        painter.setFont(font);
        painter.setPen(theme.text1);
        if (isListed) {
            painter.save();
            painter.setBrush(theme.text2);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(rect.left() + 12 * k, y + QFontMetricsF(font).height() / 2), 6 * k, 6 * k);
            painter.restore();
        }
        painter.drawText(QRectF(rect.left() + indent, y, rect.width() - indent, needed.height() + 2), wrapped, text);
        y += needed.height() + 14 * k;
    }
}

void SlidePainter::paintProblem(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    ProblemPainter(*m_slide.problem, ChartStyle::projector(theme.slideHeight)).paint(&painter, rect);
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

QList<double> SlidePainter::widths(const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const qsizetype columns = std::max<qsizetype>(1, t.heads.size());
    QList<double> shares = t.shares;
    if (shares.size() != columns) {
        shares = QList<double>(columns, 1);
        shares[0] = 1.6;
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    QList<double> found;
    for (const double share : shares)
        found << rect.width() * share / all;
    // A number or a sign that leads the rows stands on one line, however narrow the picture.
    if (t.firstNumber > 1 && columns > 1) {
        constexpr int sign = 3;
        double needed = 0;
        for (const QStringList &row : t.rows)
            if (row.size() > 1 && row.first().size() <= sign)
                needed = std::max(needed, QFontMetricsF(theme.font(TextRole::Body)).horizontalAdvance(row.first()));
        const double more = needed + 68 * unitOf(theme) - found[0];
        if (needed > 0 && more > 0) {
            found[0] += more;
            found[1] -= more;
        }
    }
    return found;
}

double SlidePainter::rowHeight(const QStringList &row, bool isSection, const QRectF &rect, const Theme &theme) const
{
    const double k = unitOf(theme);
    const QFont font = isSection ? strong(theme.font(TextRole::Secondary)) : theme.font(TextRole::Body);
    if (isSection)
        return QFontMetricsF(font).height() + 14 * k;
    const QList<double> columns = widths(rect, theme);
    double height = QFontMetricsF(font).height();
    const bool hasStatus = !table()->statuses.isEmpty();
    for (qsizetype i = 0; i < row.size() && i < columns.size(); ++i) {
        const double used = (hasStatus && i == 0 ? 44 * k : 0) + 20 * k;
        height = std::max(height, textRect(font, columns[i] - used, row[i]).height());
    }
    return height + 12 * k;
}

QList<int> SlidePainter::breaks(const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const double k = unitOf(theme);
    const bool hasHeads =
        std::any_of(t.heads.begin(), t.heads.end(), [](const QString &head) { return !head.isEmpty(); });
    const double top = hasHeads ? QFontMetricsF(theme.font(TextRole::Secondary)).height() + 16 * k : 0;
    QList<int> first{0};
    double y = top;
    for (int row = 0; row < int(t.rows.size()); ++row) {
        const bool isSection = t.isSection.value(row);
        double height = rowHeight(t.rows[row], isSection, rect, theme);
        // A heading is not left alone at the foot of a page.
        const double with = isSection && row + 1 < int(t.rows.size())
            ? height + rowHeight(t.rows[row + 1], t.isSection.value(row + 1), rect, theme)
            : height;
        if (y + with > rect.height() && row > first.last()) {
            first << row;
            y = top;
        }
        y += height;
    }
    return first;
}

void SlidePainter::paintTable(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const Slide::Table &t = *table();
    const double k = unitOf(theme);
    const QList<double> columns = widths(rect, theme);
    const QList<int> pages = breaks(rect, theme);
    const int page = std::clamp(tablePage(), 0, int(pages.size()) - 1);
    const int from = pages[page];
    const int to = page + 1 < pages.size() ? pages[page + 1] : int(t.rows.size());
    double y = rect.top();
    const bool hasStatus =
        std::any_of(t.statuses.begin(), t.statuses.end(), [](const auto &s) { return s.has_value(); });
    const auto line = [&](double at) {
        painter.setPen(QPen(theme.divider, std::max(1.0, 1.5 * k)));
        painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    };
    const bool hasHeads =
        std::any_of(t.heads.begin(), t.heads.end(), [](const QString &head) { return !head.isEmpty(); });
    if (hasHeads) {
        const QFont font = theme.font(TextRole::Secondary);
        const double height = QFontMetricsF(font).height();
        double x = rect.left();
        painter.setFont(font);
        painter.setPen(theme.text2);
        for (qsizetype i = 0; i < t.heads.size(); ++i) {
            const QRectF cell(x + (i == 0 && hasStatus ? 44 * k : 0), y, columns[i] - 20 * k, height);
            painter.drawText(cell, int((i >= t.firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                             t.heads[i]);
            x += columns[i];
        }
        y += height + 10 * k;
        line(y);
        y += 6 * k;
    }
    for (int row = from; row < to; ++row) {
        const bool isSection = t.isSection.value(row);
        const double height = rowHeight(t.rows[row], isSection, rect, theme);
        if (isSection) {
            painter.setFont(strong(theme.font(TextRole::Secondary)));
            painter.setPen(theme.text2);
            painter.drawText(QRectF(rect.left(), y, rect.width(), height - 6 * k), int(Qt::AlignLeft | Qt::AlignBottom),
                             t.rows[row].value(0));
            y += height;
            line(y);
            continue;
        }
        double x = rect.left();
        const std::optional<Status> status = t.statuses.value(row);
        for (qsizetype i = 0; i < t.rows[row].size() && i < columns.size(); ++i) {
            double indent = 0;
            if (i == 0 && hasStatus) {
                indent = 44 * k;
                if (status)
                    paintStatus(painter, QRectF(x, y + (height - 30 * k) / 2, 30 * k, 30 * k), *status, theme);
            }
            // What names the row is strong; where texts stand beside their labels the labels step back.
            const bool isName = hasHeads && (i == 0 || (t.firstNumber == 3 && i == 1));
            painter.setFont(isName ? strong(theme.font(TextRole::Body)) : theme.font(TextRole::Body));
            painter.setPen(!hasHeads && i == 0 ? theme.text2 : theme.text1);
            painter.drawText(QRectF(x + indent, y, columns[i] - indent - 20 * k, height),
                             int((i >= t.firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                                 | Qt::TextWordWrap,
                             t.rows[row][i]);
            x += columns[i];
        }
        y += height;
        line(y);
    }
}

int SlidePainter::pageCount(const QSizeF &size) const
{
    if (size.isEmpty())
        return 1;
    const Theme look = theme(size.height());
    if (m_slide.problem) {
        const ProblemPainter problem(*m_slide.problem, ChartStyle::projector(look.slideHeight));
        Shown first = m_shown;
        first.page = 0;
        const SlidePainter one(m_slide, first, m_locale);
        if (problem.paint(nullptr, one.areas(QRectF(QPointF(), size), look).chart))
            return 1;
        Shown second = m_shown;
        second.page = 1;
        const SlidePainter rest(m_slide, second, m_locale);
        return 1 + int(rest.breaks(rest.areas(QRectF(QPointF(), size), look).chart, look).size());
    }
    if (!isTable())
        return 1;
    return int(breaks(areas(QRectF(QPointF(), size), look).chart, look).size());
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
    if (isTable()) {
        paintTable(painter, places.chart, look);
    } else if (m_slide.problem) {
        paintProblem(painter, places.chart, look);
    } else if (m_slide.trend || m_slide.burnUp) {
        paintChart(painter, places.chart, look);
        paintFacts(&painter, places.facts, look, !places.isWide);
    } else if (!m_slide.picture.isEmpty()) {
        paintPicture(painter, places.chart, look);
    } else if (m_slide.paragraphs.isEmpty()) {
        paintFacts(&painter, places.facts, look, false);
    } else {
        QRectF below = places.chart;
        if (!m_slide.hero.isEmpty() || !m_slide.facts.isEmpty()) {
            QRectF facts = below;
            below.setTop(facts.top() + paintFacts(&painter, facts, look, false) + 24 * unitOf(look));
        }
        paintParagraphs(painter, below, look);
    }
    paintCaught(&painter, places.caught, look);
    paintFoot(painter, places.foot, look, pageCount(rect.size()));
    painter.restore();
}

} // namespace statroom
