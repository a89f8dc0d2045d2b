// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ActionPainter.h"

#include "session/ActionShape.h"
#include "session/SlideText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace statroom {

using namespace SlideText;

namespace {

constexpr double linesOfColumn = 13; // that a column is at least wide, in lines of text

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ActionPainter::ActionPainter(const ActionStory &story, const Theme &theme, const QLocale &locale)
    : m_story(story)
    , m_theme(theme)
    , m_locale(locale)
{}

QList<ActionPainter::Figure> ActionPainter::figures() const
{
    const SessionMemo::Promise &promise = m_story.promise;
    QList<Figure> figures;
    const bool isLate = promise.standing == ActionItem::Standing::Late;
    figures.append({tr("Now"), promise.standing == ActionItem::Standing::Later ? tr("Open") : capital(promise.state),
                    m_story.age, isLate ? actionColour(promise.standing, m_theme) : m_theme.text1});
    figures.append({tr("Who"), promise.who.isEmpty() ? tr("Nobody named") : promise.who,
                    m_story.department == promise.who ? QString() : m_story.department, m_theme.text1});
    figures.append({tr("Due"), promise.due.isEmpty() ? tr("No day said") : promise.due, m_story.moved, m_theme.text1});
    if (!m_story.promised.isEmpty() || !m_story.place.isEmpty()) {
        QStringList below{m_story.promised.isEmpty() ? QString() : m_story.place,
                          m_story.subject.isEmpty() ? QString() : tr("at “%1”").arg(m_story.subject)};
        below.removeAll(QString());
        figures.append({tr("Promised"), m_story.promised.isEmpty() ? m_story.place : m_story.promised,
                        below.join(QLatin1Char('\n')), m_theme.text1});
    }
    return figures;
}

double ActionPainter::paintFigures(QPainter *painter, const QRectF &rect, int linesBelow, bool *isWhole) const
{
    const QList<Figure> all = figures();
    const double gap = 40 * unit();
    const QFont label = m_theme.font(TextRole::Secondary);
    const QFont body = m_theme.font(TextRole::Body);
    const bool isWide = rect.width() > 1.5 * m_theme.slideHeight;
    const int columns = isWide ? int(all.size()) : 2;
    const double width = (rect.width() - gap * (columns - 1)) / columns;
    QFont large = m_theme.font(TextRole::PageTitle);
    // Each in at most two lines, and no word broken.
    const auto fits = [&](const Figure &figure) {
        for (const QString &word : figure.value.split(QLatin1Char(' ')))
            if (QFontMetricsF(large).horizontalAdvance(word) > width)
                return false;
        return linesOf(figure.value, large, width).size() <= 2;
    };
    constexpr double step = 0.92;
    while (large.pixelSize() > body.pixelSize() && !std::all_of(all.begin(), all.end(), fits))
        large.setPixelSize(std::max(body.pixelSize(), int(large.pixelSize() * step)));
    double y = rect.top();
    for (qsizetype from = 0; from < all.size(); from += columns) {
        double tallest = 0;
        for (qsizetype i = from; i < std::min<qsizetype>(from + columns, all.size()); ++i) {
            const double x = rect.left() + double(i - from) * (width + gap);
            double bottom = y;
            const auto write = [&](const QFont &font, const QColor &colour, const QString &text, int most) {
                const QRectF place(x, bottom, width, 0);
                if (isWhole && linesOf(text, font, width, most + 1).size() > most)
                    *isWhole = false;
                bottom += paintLines(painter, font, colour, linesOf(text, font, width, most), place);
            };
            write(label, m_theme.text2, all[i].label, 1);
            write(large, all[i].colour, all[i].value, 3);
            if (linesBelow > 0)
                write(body, m_theme.text2, all[i].below, linesBelow);
            else if (isWhole && !all[i].below.isEmpty())
                *isWhole = false;
            tallest = std::max(tallest, bottom - y);
        }
        y += tallest + (from + columns < all.size() ? 16 * unit() : 0);
    }
    return y - rect.top();
}

QList<ActionPainter::Row> ActionPainter::happened() const
{
    QList<Row> rows{{{}, {}, {}, tr("What happened"), false}};
    for (const ActionStory::Event &event : m_story.events)
        rows.append({event.what, event.when, {}, {}, false});
    return rows;
}

QList<ActionPainter::Row> ActionPainter::owed() const
{
    QList<Row> rows;
    const auto list = [&](const QString &heading, const QList<SessionMemo::Promise> &promises, bool isNamed) {
        rows.append({{}, {}, {}, heading, false});
        for (const SessionMemo::Promise &promise : promises) {
            QStringList facts;
            for (const QString &fact :
                 {isNamed ? promise.who : QString(), promise.due.isEmpty() ? QString() : tr("by %1").arg(promise.due),
                  promise.state})
                if (!fact.isEmpty())
                    facts << fact;
            rows.append({promise.text,
                         facts.join(QStringLiteral(" · ")),
                         promise.standing,
                         {},
                         promise.standing == ActionItem::Standing::Late});
        }
    };
    if (!m_story.person.isEmpty())
        list(m_story.ofPerson.isEmpty()
                 ? tr("Nothing else is open for %1").arg(m_story.person)
                 : tr("Also open for %1: %2").arg(m_story.person, m_locale.toString(m_story.ofPerson.size())),
             m_story.ofPerson, false);
    const QString others = (m_story.person.isEmpty() ? tr("Also open in %1: %2") : tr("Open for others in %1: %2"))
                               .arg(m_story.department, m_locale.toString(m_story.ofDepartment.size()));
    // Where the person owes more the others are only counted.
    const auto late = std::count_if(
        m_story.ofDepartment.begin(), m_story.ofDepartment.end(),
        [](const SessionMemo::Promise &promise) { return promise.standing == ActionItem::Standing::Late; });
    if (!m_story.ofDepartment.isEmpty() && !m_story.ofPerson.isEmpty())
        list(late > 0 ? tr("%1, %2 late").arg(others, m_locale.toString(late)) : others, {}, false);
    else if (!m_story.ofDepartment.isEmpty())
        list(others, m_story.ofDepartment, true);
    else if (m_story.person.isEmpty() && !m_story.department.isEmpty())
        list(tr("Nothing else is open in %1").arg(m_story.department), {}, false);
    return rows;
}

double ActionPainter::paintRow(QPainter *painter, const QRectF &rect, const Row &row) const
{
    const QFont body = m_theme.font(TextRole::Body);
    if (!row.heading.isEmpty())
        return paintText(painter, strong(body), m_theme.text1, row.heading, rect);
    const double line = lineHeight(body);
    double indent = 0;
    if (row.shape) {
        const double across = 0.8 * line;
        if (painter)
            paintActionStanding(*painter, QRectF(rect.left(), rect.top() + (line - across) / 2, across, across),
                                *row.shape, m_theme);
        indent = 1.2 * line;
    }
    QRectF place = rect.adjusted(indent, 0, 0, 0);
    const QFont small = row.isLate ? strong(m_theme.font(TextRole::Secondary)) : m_theme.font(TextRole::Secondary);
    const QColor ink = row.isLate ? m_theme.colour(TextColour::Off) : m_theme.text2;
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        place.setTop(place.top() + paintText(painter, font, colour, text, place));
    };
    // An event begins with its day, a promise ends with it.
    if (!row.shape)
        write(small, ink, row.detail);
    write(body, m_theme.text1, row.text);
    if (row.shape)
        write(small, ink, row.detail);
    return place.top() - rect.top();
}

bool ActionPainter::paintRows(QPainter *painter, const QRectF &rect, const QList<Row> &rows) const
{
    const double gap = 14 * unit();
    const QFont small = m_theme.font(TextRole::Secondary);
    const auto isHeading = [&](qsizetype i) {
        return !rows[i].heading.isEmpty();
    };
    // How far each reaches, as far as there is room.
    QList<double> bottoms;
    double y = 0;
    for (qsizetype i = 0; i < rows.size() && y <= rect.height() + 0.5; ++i) {
        y += i > 0 ? (isHeading(i) ? 2 * gap : gap) : 0;
        y += paintRow(nullptr, QRectF(0, 0, rect.width(), 0), rows[i]);
        bottoms << y;
    }
    const bool isWhole = bottoms.size() == rows.size() && y <= rect.height() + 0.5;
    qsizetype shown = rows.size();
    if (!isWhole) {
        // The line that says how many are left keeps its room, and no heading is left alone.
        const double most = rect.height() - gap - lineHeight(small);
        shown = 0;
        while (shown < bottoms.size() && bottoms[shown] <= most)
            ++shown;
        while (shown > 0 && shown < rows.size() && isHeading(shown - 1) && !isHeading(shown))
            --shown;
    }
    for (qsizetype i = 0; painter && i < shown; ++i) {
        const double height = paintRow(nullptr, QRectF(0, 0, rect.width(), 0), rows[i]);
        paintRow(painter, QRectF(rect.left(), rect.top() + bottoms[i] - height, rect.width(), 0), rows[i]);
    }
    if (!isWhole && lineHeight(small) <= rect.height()) {
        const auto left =
            std::count_if(rows.begin() + shown, rows.end(), [](const Row &row) { return row.heading.isEmpty(); });
        const double below = shown > 0 ? bottoms[shown - 1] + gap : 0;
        paintText(painter, small, m_theme.text2, tr("%n further on the next page", nullptr, int(left)),
                  QRectF(rect.left(), rect.top() + below, rect.width(), 0));
    }
    return isWhole;
}

bool ActionPainter::paint(QPainter *painter, const QRectF &rect) const
{
    const double gap = 28 * unit();
    // What stands below the figures gives way before what happened does.
    constexpr double mostOfFigures = 0.5;
    int linesBelow = 4;
    while (linesBelow > 0 && paintFigures(nullptr, rect, linesBelow, nullptr) > mostOfFigures * rect.height())
        --linesBelow;
    bool areFiguresWhole = true;
    const double top = rect.top() + paintFigures(painter, rect, linesBelow, &areFiguresWhole) + gap;
    if (painter) {
        painter->setPen(QPen(m_theme.divider, std::max(1.0, 2 * unit())));
        painter->drawLine(QPointF(rect.left(), top), QPointF(rect.right(), top));
    }
    const QRectF below(rect.left(), top + gap, rect.width(), std::max(0.0, rect.bottom() - top - gap));
    const QList<Row> story = happened();
    const QList<Row> others = owed();
    const double between = 48 * unit();
    const double half = (below.width() - between) / 2;
    // Where it is narrow one after the other.
    if (others.isEmpty() || half < linesOfColumn * lineHeight(m_theme.font(TextRole::Body)))
        return paintRows(painter, below, story + others) && areFiguresWhole;
    const bool isWhole = paintRows(painter, QRectF(below.left(), below.top(), half, below.height()), story);
    return paintRows(painter, QRectF(below.right() - half, below.top(), half, below.height()), others) && isWhole
        && areFiguresWhole;
}

} // namespace statroom
