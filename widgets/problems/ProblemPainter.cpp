// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/ProblemPainter.h"

#include "charts/ParetoDrawing.h"
#include "charts/SpansDrawing.h"
#include "charts/StatusShape.h"
#include "charts/TrendLayout.h"
#include "domain/RecordText.h"
#include "items/TrendModel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

constexpr double shareOfLeft = 0.54; // of the width, for chart and actions
constexpr double mostOfLeft = 0.63;
constexpr double leastLower = 0.32; // of the height, for actions and recheck
constexpr double mostLower = 0.5;
constexpr double mostLowerOfSlide = 0.5;
constexpr double mostLowerOfNarrow = 0.5;
constexpr double mostOfState = 0.4; // of the width of a line that tells an action
constexpr int linesThatNameLimits = 20; // lines of text that a chart on a slide is wide
constexpr int chartLines = 10; // lines of text that the chart of the recheck is at least as high as
constexpr int chartLinesOfSlide = 5; // with few words in it

} // namespace

std::optional<Variation> shapeOf(ProblemStanding::Verdict verdict)
{
    switch (verdict) {
    case ProblemStanding::Verdict::Better:
        return Variation::Improvement;
    case ProblemStanding::Verdict::Worse:
        return Variation::Concern;
    case ProblemStanding::Verdict::NoDifference:
        return Variation::Common;
    case ProblemStanding::Verdict::Different:
    case ProblemStanding::Verdict::None:
        break;
    }
    return std::nullopt;
}

ProblemPainter::ProblemPainter(const ProblemStanding &standing, const ChartStyle &style)
    : m_standing(standing)
    , m_style(style)
{
    m_style.interactive = false;
}

QFont ProblemPainter::font(TextRole role, bool strong) const
{
    QFont font = m_style.theme.font(role);
    if (font.pixelSize() <= 0)
        font.setPixelSize(std::max(1, qRound(m_style.theme.pointSize(role) * 96 / 72)));
    if (strong)
        font.setWeight(QFont::Bold);
    // Without ligatures: a search in a PDF does not find them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double ProblemPainter::lineHeight(TextRole role) const
{
    return QFontMetricsF(font(role)).height();
}

ProblemPainter::Written ProblemPainter::write(QPainter *painter, const QRectF &rect, const QString &text, TextRole role,
                                              const QColor &colour, bool strong) const
{
    const QFont face = font(role, strong);
    const QFontMetricsF metrics(face);
    const int most = std::max(1, int((rect.height() + 0.5) / metrics.height()));
    QTextLayout layout(text, face);
    layout.beginLayout();
    std::vector<QTextLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, rect.width()));
        lines.push_back(line);
    }
    layout.endLayout();
    Written written;
    const int shown = std::min(most, int(lines.size()));
    written.height = shown * metrics.height();
    written.isWhole = shown == int(lines.size());
    if (!painter)
        return written;
    painter->setFont(face);
    painter->setPen(colour);
    for (int i = 0; i < shown; ++i) {
        const QTextLine &line = lines[size_t(i)];
        QString words = text.mid(line.textStart(), line.textLength());
        if (i == shown - 1 && !written.isWhole)
            words = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
        painter->drawText(QPointF(rect.left(), rect.top() + i * metrics.height() + metrics.ascent()), words);
    }
    return written;
}

double ProblemPainter::heightOf(const QString &text, double width, TextRole role, bool strong) const
{
    return text.isEmpty() ? 0 : write(nullptr, QRectF(0, 0, width, 1e6), text, role, {}, strong).height;
}

double ProblemPainter::frameHeight() const
{
    return lineHeight(TextRole::CardTitle) + 3.5 * m_style.space;
}

QRectF ProblemPainter::paintFrame(QPainter *painter, const Panel &panel, const Note &note) const
{
    const double pad = inset();
    const QRectF inside = panel.rect.adjusted(pad, 0, -pad, -0.7 * pad);
    const QFont title = font(TextRole::CardTitle);
    const QFontMetricsF metrics(title);
    const double across = metrics.height() * 1.05;
    const QRectF head(inside.left(), panel.rect.top() + 1.5 * m_style.space, inside.width(), metrics.height());
    const double left = head.left() + across + 2 * m_style.space;
    const QFont beside = font(TextRole::Body, note.isStrong);
    const QFontMetricsF words(beside);
    const double mark = note.shape ? words.height() * 0.9 : 0;
    const double indent = note.shape ? mark + 1.5 * m_style.space : 0;
    const double needed = indent + words.horizontalAdvance(note.text);
    const bool isBelow = needed > head.right() - left - metrics.horizontalAdvance(panel.title) - 3 * m_style.space;
    const QRectF line = isBelow ? QRectF(head.left(), head.bottom() + m_style.space, head.width(), words.height())
                                : QRectF(head.right() - needed, head.top(), needed, head.height());
    if (painter) {
        painter->setBrush(m_style.theme.surface);
        painter->setPen(QPen(m_style.theme.divider, m_style.line));
        painter->drawRoundedRect(panel.rect, 1.5 * m_style.space, 1.5 * m_style.space);
        const QRectF disc(head.left(), head.center().y() - across / 2, across, across);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.theme.text1);
        painter->drawEllipse(disc);
        painter->setFont(title);
        painter->setPen(m_style.theme.surface);
        painter->drawText(disc, Qt::AlignCenter, m_standing.locale.toString(panel.number));
        painter->setPen(m_style.theme.text1);
        painter->drawText(QRectF(left, head.top(), head.right() - left, head.height()),
                          int(Qt::AlignLeft | Qt::AlignVCenter), panel.title);
        if (note.shape)
            note.shape(*painter, QRectF(line.left(), line.center().y() - mark / 2, mark, mark));
        painter->setFont(beside);
        painter->setPen(note.colour);
        painter->drawText(line.adjusted(indent, 0, 1, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                          words.elidedText(note.text, Qt::ElideRight, line.width() - indent + 1));
    }
    return inside.adjusted(0, frameHeight() + (isBelow ? words.height() : 0), 0, 0);
}

bool ProblemPainter::paintChart(QPainter *painter, const Panel &panel) const
{
    const Theme &theme = m_style.theme;
    Note note{RecordText::joined(m_standing.value, m_standing.shown), theme.text1, true};
    if (m_standing.status)
        note.shape = [&](QPainter &on, const QRectF &place) {
            paintStatus(on, place, *m_standing.status, theme);
        };
    const QRectF room = paintFrame(painter, panel, note);
    // On a slide the picture says it.
    const QString sentence = isSlide()       ? QString()
        : m_standing.chartSentence.isEmpty() ? m_standing.statusSentence
                                             : m_standing.chartSentence;
    const double line = lineHeight(TextRole::Body);
    const double words =
        sentence.isEmpty() ? 0 : std::min(heightOf(sentence, room.width(), TextRole::Body), 2 * line + 0.5);
    const QRectF below(room.left(), room.bottom() - words, room.width(), words);
    const QRectF chart = room.adjusted(0, 0, 0, -words - m_style.space);
    const Written told = sentence.isEmpty() ? Written() : write(painter, below, sentence, TextRole::Body, theme.text1);
    if (!painter)
        return told.isWhole;
    if (m_standing.trend->rows.empty()) {
        write(painter, chart, tr("No values yet."), TextRole::Body, theme.text2);
        return told.isWhole;
    }
    TrendReading reading = *m_standing.trend;
    // A slide has room for what was done about it, and its own page for the rest.
    for (TrendRow &row : reading.rows) {
        const QStringList signs = row.letters.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        QStringList kept;
        QList<TrendAnnotation> events;
        for (qsizetype i = 0; i < signs.size() && i < row.annotations.size(); ++i)
            if (signs[i].front().isDigit() || !isSlide()) {
                kept << signs[i];
                events << row.annotations[i];
            }
        row.letters = kept.join(QStringLiteral(", "));
        row.annotations = events;
    }
    TrendModel model;
    model.setReading(std::move(reading), m_standing.locale);
    model.setSpan(isSlide() ? TrendSpan::SinceLastYear : TrendSpan::SinceThreeYears);
    TrendLayout layout;
    layout.setStyle(m_style);
    TrendShown shown;
    shown.limits = m_standing.trend->chart.verdict().variation ? Limits::Shown : Limits::Hidden;
    shown.legend = Legend::Hidden; // the other panels and the words at the lines' ends say it
    shown.namesLimits = !isSlide() || chart.width() >= linesThatNameLimits * line;
    layout.setShown(shown);
    layout.setSize(chart.size());
    layout.read(&model);
    layout.layOut();
    painter->save();
    layout.paint(*painter, chart.topLeft(), 1);
    painter->restore();
    return told.isWhole;
}

bool ProblemPainter::paintCauses(QPainter *painter, const Panel &panel) const
{
    const Theme &theme = m_style.theme;
    const CauseTree &causes = m_standing.causes;
    const bool isCounted = causes.pareto.total > 0;
    const QString counted =
        isCounted ? tr("%1 counted").arg(plainNumber(causes.pareto.total, m_standing.locale)) : QString();
    const QRectF room = paintFrame(painter, panel, {counted, theme.text2});
    const double line = lineHeight(TextRole::Body);
    if (!isCounted) {
        double y = room.top();
        bool isWhole = true;
        const Written told = write(painter, QRectF(room.left(), y, room.width(), room.height()),
                                   m_standing.causeSentence, TextRole::Body, theme.text2);
        y += told.height + m_style.space;
        for (const CauseTree::Node &node : causes.nodes) {
            const double indent = node.depth * line;
            const double needed = heightOf(node.cause.text, room.width() - indent, TextRole::Body);
            if (y + needed > room.bottom()) {
                isWhole = false;
                break;
            }
            write(painter, QRectF(room.left() + indent, y, room.width() - indent, needed), node.cause.text,
                  TextRole::Body, theme.text1, node.depth == 0);
            y += needed + m_style.space / 2;
        }
        return isWhole && told.isWhole;
    }
    const double most = std::floor(room.height() * 0.36 / line) * line;
    // On a slide the bracket over the vital few says it.
    const bool isSaid = isSlide() && causes.pareto.standsOut() && m_standing.causeRemark.isEmpty();
    const double words =
        isSaid ? 0 : std::min(heightOf(m_standing.causeSentence, room.width(), TextRole::Body), most + 0.5);
    const Written told = isSaid ? Written()
                                : write(painter, QRectF(room.left(), room.bottom() - words, room.width(), words),
                                        m_standing.causeSentence, TextRole::Body, theme.text1);
    const ParetoDrawing drawing(causes.pareto, m_style, m_standing.locale,
                                room.adjusted(0, 0, 0, -words - m_style.space));
    if (painter)
        drawing.paint(*painter);
    // A tree that is deeper than its ends has more to tell than the bars.
    const bool isFlat = std::all_of(causes.nodes.begin(), causes.nodes.end(),
                                    [](const CauseTree::Node &node) { return node.depth == 0; });
    return told.isWhole && drawing.showsAll() && isFlat;
}

QString ProblemPainter::factsOf(const ProblemStanding::Countermeasure &one) const
{
    const bool isOpenNow = one.action.state == ActionItem::State::Open;
    QStringList facts;
    for (const QString &fact :
         {one.who, one.begins.isEmpty() || isSlide() ? QString() : tr("begins %1").arg(one.begins),
          one.due.isEmpty() || !isOpenNow ? QString() : tr("by %1").arg(one.due), one.state})
        if (!fact.isEmpty())
            facts << fact;
    return facts.join(QStringLiteral(" · "));
}

double ProblemPainter::actionsHeight(double width) const
{
    const double indent = lineHeight(TextRole::Body) * 1.4;
    const double room = width - 2 * inset() - indent;
    const double gap = (isSlide() ? 1 : 2) * m_style.space;
    double height = frameHeight() + inset();
    for (const ProblemStanding::Countermeasure &one : m_standing.countermeasures)
        if (!isSlide() || one.standing != ActionItem::Standing::Dropped)
            height += heightOf(one.action.text, room, TextRole::Body, true)
                + heightOf(factsOf(one), room, TextRole::Secondary) + gap;
    return height + (m_standing.countermeasures.empty() ? 3 * lineHeight(TextRole::Body) : 0);
}

bool ProblemPainter::paintActions(QPainter *painter, const Panel &panel) const
{
    const Theme &theme = m_style.theme;
    std::vector<ProblemStanding::Countermeasure> all;
    // On a slide what was dropped is only counted.
    for (const ProblemStanding::Countermeasure &one : m_standing.countermeasures)
        if (!isSlide() || one.standing != ActionItem::Standing::Dropped)
            all.push_back(one);
    bool isWhole = all.size() == m_standing.countermeasures.size();
    const QRectF room = paintFrame(painter, panel, {m_standing.actionTally, theme.text2});
    if (all.empty()) {
        write(painter, room, m_standing.actionSentence, TextRole::Body, theme.text2);
        return isWhole;
    }
    const double gap = (isSlide() ? 1 : 2) * m_style.space;
    const double line = lineHeight(TextRole::Body);
    const double small = lineHeight(TextRole::Secondary);
    const double indent = line * 1.4;
    const double width = room.width() - indent;
    const auto needed = [&](const ProblemStanding::Countermeasure &one, double mostWords, double mostFacts) {
        return std::min(heightOf(one.action.text, width, TextRole::Body, true), mostWords)
            + std::min(heightOf(factsOf(one), width, TextRole::Secondary), mostFacts);
    };
    // Where they do not all stand there in full, each is told shortly, and in full on the next page.
    double total = -gap;
    for (const ProblemStanding::Countermeasure &one : all)
        total += needed(one, room.height(), room.height()) + gap;
    const bool isShort = total > room.height() + 1;
    isWhole = isWhole && !isShort;
    // How many lines of words each may have.
    const double lines = std::floor(((room.height() + gap) / double(all.size()) - gap - small) / line + 0.01);
    if (isShort && isSlide() && lines < 1) {
        paintActionLines(painter, room, std::move(all));
        return false;
    }
    const double mostWords = isShort ? std::max(1.0, isSlide() ? lines : 1.0) * line + 0.5 : room.height();
    const double mostFacts = isShort ? small + 0.5 : room.height();
    double y = room.top();
    for (size_t i = 0; i < all.size(); ++i) {
        const ProblemStanding::Countermeasure &one = all[i];
        const bool isLast = i + 1 == all.size();
        // The line that says how many are left keeps its room.
        if (y + needed(one, mostWords, mostFacts) + (isLast ? 0 : small + gap) > room.bottom() + 1) {
            write(painter, QRectF(room.left(), y, room.width(), small),
                  tr("%n further on the next page", nullptr, int(all.size() - i)), TextRole::Secondary, theme.text2);
            return false;
        }
        if (painter)
            paintNumber(*painter, QRectF(room.left(), y, indent - m_style.space, line), one.number);
        const double left = room.left() + indent;
        y += write(painter, QRectF(left, y, width, mostWords), one.action.text, TextRole::Body, theme.text1, true)
                 .height;
        const bool isLate = one.standing == ActionItem::Standing::Late;
        y += write(painter, QRectF(left, y, width, mostFacts), factsOf(one), TextRole::Secondary,
                   isLate ? theme.colour(TextColour::Off) : theme.text2, isLate)
                 .height;
        y += gap;
    }
    return isWhole;
}

void ProblemPainter::paintNumber(QPainter &painter, const QRectF &sign, int number) const
{
    painter.setBrush(m_style.theme.annotationGround);
    painter.setPen(QPen(m_style.theme.annotation, m_style.line));
    painter.drawRoundedRect(sign, m_style.space / 2, m_style.space / 2);
    painter.setFont(font(TextRole::Secondary, true));
    painter.drawText(sign, Qt::AlignCenter, m_standing.locale.toString(number));
}

void ProblemPainter::paintActionLines(QPainter *painter, const QRectF &room,
                                      std::vector<ProblemStanding::Countermeasure> all) const
{
    if (!painter)
        return;
    const Theme &theme = m_style.theme;
    const auto isDone = [](const ProblemStanding::Countermeasure &one) {
        return one.action.state != ActionItem::State::Open;
    };
    // What the room asks for first: late, then open by day, then done.
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
        return std::pair(isDone(a), a.standing) < std::pair(isDone(b), b.standing);
    });
    const double line = lineHeight(TextRole::Body);
    const double gap = m_style.space;
    const double small = lineHeight(TextRole::Secondary);
    const bool areAll = double(all.size()) * (line + gap) <= room.height() + gap;
    const size_t shown =
        areAll ? all.size() : size_t(std::max(1.0, std::floor((room.height() - small) / (line + gap))));
    const double left = room.left() + line * 1.4;
    double y = room.top();
    for (size_t i = 0; i < shown; ++i) {
        const ProblemStanding::Countermeasure &one = all[i];
        paintNumber(*painter, QRectF(room.left(), y, line * 1.4 - m_style.space, line), one.number);
        const bool isLate = one.standing == ActionItem::Standing::Late;
        const QFont beside = font(TextRole::Secondary, isLate);
        const QFontMetricsF metrics(beside);
        const double mostBeside = (room.right() - left) * mostOfState;
        QString state = RecordText::joined(one.who, one.state);
        if (metrics.horizontalAdvance(state) > mostBeside)
            state = metrics.elidedText(one.state, Qt::ElideRight, mostBeside);
        const double width = metrics.horizontalAdvance(state);
        painter->setFont(beside);
        painter->setPen(isLate ? theme.colour(TextColour::Off) : theme.text2);
        painter->drawText(QRectF(room.right() - width - 1, y, width + 1, line), int(Qt::AlignRight | Qt::AlignVCenter),
                          state);
        write(painter, QRectF(left, y, room.right() - width - 3 * m_style.space - left, line), one.action.text,
              TextRole::Body, theme.text1);
        y += line + gap;
    }
    if (!areAll)
        write(painter, QRectF(room.left(), y, room.width(), small),
              tr("%n further on the next page", nullptr, int(all.size() - shown)), TextRole::Secondary, theme.text2);
}

bool ProblemPainter::hasCheckChart() const
{
    return m_standing.check && !m_standing.check->result.points.empty() && !m_standing.checkFigure.isEmpty();
}

QString ProblemPainter::endOfRound() const
{
    return m_standing.conclusion.isEmpty() ? m_standing.lastRound : m_standing.conclusion;
}

double ProblemPainter::recheckHeight(double width) const
{
    const double room = width - 2 * inset();
    const double line = lineHeight(TextRole::Body);
    double height = frameHeight() + inset();
    if (isSlide() && hasCheckChart())
        height += lineHeight(TextRole::PageTitle) + (2 * chartLinesOfSlide - 1) * line;
    else
        height += heightOf(m_standing.checkSentence, room, TextRole::Body);
    if (!isSlide() && !m_standing.checkFigure.isEmpty())
        height += lineHeight(TextRole::Headline) + (chartLines + 1) * line;
    return height + heightOf(endOfRound(), room, TextRole::Body, true)
        + (endOfRound().isEmpty() ? 0 : 2 * m_style.space);
}

ProblemPainter::Note ProblemPainter::verdictNote() const
{
    const Theme &theme = m_style.theme;
    const auto shape = shapeOf(m_standing.verdict);
    Note note{m_standing.checkVerdict,
              !shape || *shape == Variation::Common ? theme.text1 : variationColour(*shape, theme), shape.has_value()};
    if (shape)
        note.shape = [theme, shape](QPainter &on, const QRectF &place) {
            paintSignal(on, place.center(), place.height() * 0.9, *shape, theme);
        };
    return note;
}

void ProblemPainter::paintCheck(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF room = paintFrame(&painter, {rect, 4, tr("Recheck")}, verdictNote());
    for (const auto &[text, role, colour] :
         {std::tuple(m_standing.checkFigure, TextRole::PageTitle, m_style.theme.text1),
          std::tuple(m_standing.checkSentence, TextRole::Body, m_style.theme.text1)})
        room.setTop(room.top() + write(&painter, room, text, role, colour).height);
    room.setTop(room.top() + 2 * m_style.space);
    if (hasCheckChart()) {
        painter.translate(room.topLeft());
        SpansDrawing(*m_standing.check, m_style, room.size()).paint(painter);
    }
    painter.restore();
}

bool ProblemPainter::paintRecheck(QPainter *painter, const Panel &panel, bool *leavesCheck) const
{
    const Theme &theme = m_style.theme;
    const Note note = verdictNote();
    const QRectF room = paintFrame(painter, panel, note);
    const double line = lineHeight(TextRole::Body);
    bool isWhole = true;
    // How the round ended stands at the foot.
    const QString end = endOfRound();
    const double endHeight = end.isEmpty()
        ? 0
        : std::min(heightOf(end, room.width(), TextRole::Body, true), std::max(line, room.height() * 0.4))
            + m_style.space;
    if (endHeight > 0)
        isWhole = write(painter,
                        QRectF(room.left(), room.bottom() - endHeight + m_style.space, room.width(),
                               endHeight - m_style.space),
                        end, TextRole::Body, theme.text1, true)
                      .isWhole;
    QRectF left = room.adjusted(0, 0, 0, -endHeight);
    bool isPictured = false; // on a slide, in place of the sentence
    if (!m_standing.checkFigure.isEmpty()) {
        const double least = chartLinesOfSlide * line;
        const double gap = 3 * m_style.space;
        const double interval = QFontMetricsF(font(TextRole::Body)).horizontalAdvance(m_standing.checkInterval);
        const auto advance = [&](TextRole role) {
            return QFontMetricsF(font(role, true)).horizontalAdvance(m_standing.checkFigure);
        };
        // The chart needs the height more than the figure does.
        TextRole large = isSlide() ? TextRole::PageTitle : TextRole::Headline;
        if (isSlide() && hasCheckChart() && advance(large) + gap + interval > room.width())
            large = TextRole::Body;
        const double high = lineHeight(large);
        const bool isBeside = advance(large) + gap + interval <= room.width();
        const double below = isBeside ? 0 : heightOf(m_standing.checkInterval, room.width(), TextRole::Body);
        isPictured = isSlide() && hasCheckChart() && left.height() - high - below >= least;
        write(painter, QRectF(room.left(), left.top(), room.width(), high), m_standing.checkFigure, large, theme.text1,
              true);
        if (painter && isBeside) {
            painter->setFont(font(TextRole::Body));
            painter->setPen(theme.text2);
            painter->drawText(QRectF(room.left() + advance(large) + gap, left.top(), interval + 1, high),
                              int(Qt::AlignLeft | Qt::AlignVCenter), m_standing.checkInterval);
        }
        left.setTop(left.top() + high);
        // The sentence says it too, where it has room.
        const bool isSaid = isSlide() && !isPictured
            && heightOf(m_standing.checkSentence, room.width(), TextRole::Body) <= left.height();
        if (!isBeside && !isSaid)
            left.setTop(left.top()
                        + write(painter, QRectF(room.left(), left.top(), room.width(), std::max(below, line)),
                                m_standing.checkInterval, TextRole::Body, theme.text2)
                              .height);
        if (leavesCheck)
            *leavesCheck = isSlide() && hasCheckChart() && !isPictured;
        // Figure, interval and verdict are all of it.
        if (isSlide() && !isPictured && !isBeside && !isSaid)
            return isWhole && !hasCheckChart();
    }
    const double words =
        isPictured ? 0 : std::min(heightOf(m_standing.checkSentence, room.width(), TextRole::Body), left.height());
    const double chart = left.height() - words - m_style.space;
    const bool hasChart = isPictured || (hasCheckChart() && chart >= chartLines * line);
    if (hasChart && painter) {
        painter->save();
        painter->translate(left.topLeft());
        SpansDrawing(*m_standing.check, m_style, QSizeF(left.width(), chart),
                     isPictured ? SpansDrawing::Words::Few : SpansDrawing::Words::All)
            .paint(*painter);
        painter->restore();
    }
    if (isPictured)
        return isWhole;
    if (hasChart)
        left.setTop(left.bottom() - words);
    const bool leavesOut = isSlide() && hasCheckChart() && !hasChart;
    return write(painter, left, m_standing.checkSentence, TextRole::Body, theme.text1).isWhole && isWhole && !leavesOut;
}

bool ProblemPainter::paint(QPainter *painter, const QRectF &rect, bool *leavesCheck) const
{
    const double gap = 2 * m_style.space;
    const bool isNarrow = (rect.width() - gap) * shareOfLeft < linesThatNameLimits * lineHeight(TextRole::Body);
    const double most = !isSlide() ? mostLower : isNarrow ? mostLowerOfNarrow : mostLowerOfSlide;
    double leftWidth = 0;
    double rightWidth = 0;
    double lower = 0;
    const auto share = [&](double ofLeft) {
        leftWidth = (rect.width() - gap) * ofLeft;
        rightWidth = rect.width() - gap - leftWidth;
        lower = std::clamp(std::max(actionsHeight(leftWidth), recheckHeight(rightWidth)), rect.height() * leastLower,
                           rect.height() * most);
    };
    share(shareOfLeft);
    // Where that lets all actions stand there in full, they get more of a narrow slide.
    for (double wider = shareOfLeft; isNarrow && isSlide() && !hasCheckChart() && actionsHeight(leftWidth) > lower;
         wider += 0.03) {
        if (wider > mostOfLeft) {
            share(shareOfLeft);
            break;
        }
        share(wider);
    }
    const double upper = rect.height() - gap - lower;
    const double chartWidth = (rect.width() - gap) * shareOfLeft;
    const double causes = rect.left() + chartWidth + gap;
    const double x = rect.left() + leftWidth + gap;
    const double y = rect.top() + upper + gap;
    if (painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    bool isWhole = paintChart(painter, {QRectF(rect.left(), rect.top(), chartWidth, upper), 1, tr("Chart")});
    isWhole =
        paintCauses(painter, {QRectF(causes, rect.top(), rect.right() - causes, upper), 2, tr("Causes")}) && isWhole;
    isWhole = paintActions(painter, {QRectF(rect.left(), y, leftWidth, lower), 3, tr("Actions")}) && isWhole;
    isWhole = paintRecheck(painter, {QRectF(x, y, rightWidth, lower), 4, tr("Recheck")}, leavesCheck) && isWhole;
    if (painter)
        painter->restore();
    return isWhole;
}

} // namespace statroom
