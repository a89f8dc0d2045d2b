// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ParetoDrawing.h"

#include "charts/AxisSteps.h"
#include "items/ParetoModel.h"
#include "items/TrendModel.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

constexpr double leastLetters = 9; // to the width of a bar
constexpr int mostLines = 4; // of a name below its bar

} // namespace

ParetoDrawing::ParetoDrawing(const Pareto &pareto, const ChartStyle &style, const QLocale &locale, const QRectF &rect)
    : m_pareto(pareto)
    , m_style(style)
    , m_locale(locale)
    , m_rect(rect)
{
    const QFontMetricsF axis(m_style.axis);
    // On a slide the counts on the bars are enough.
    m_isSparse = m_style.theme.medium == Medium::Projector;
    const double left =
        m_isSparse ? m_style.space : axis.horizontalAdvance(plainNumber(pareto.total, locale)) + 2 * m_style.space;
    const double right = axis.horizontalAdvance(shareText(1, m_locale)) + 3 * m_style.space;
    m_plot = rect.adjusted(left, 0, -right, 0);
    choose();
    place();
}

void ParetoDrawing::choose()
{
    const double least = QFontMetricsF(m_style.label).averageCharWidth() * leastLetters;
    // The vital few keep their bars.
    const int needed = m_pareto.standsOut() ? std::min(m_pareto.vital, 4) + 2 : 2;
    const int room = std::max(needed, int(m_plot.width() / least));
    std::vector<Pareto::Bar> bars = m_pareto.bars;
    if (int(bars.size()) > room) {
        m_showsAll = false;
        // The least frequent named ones become one bar; what is not known keeps its own.
        const auto others = std::find_if(bars.begin(), bars.end(), [](const auto &b) { return b.entry.isOther; });
        const auto keep = std::max<std::ptrdiff_t>(1, room - 1 - std::min<std::ptrdiff_t>(1, bars.end() - others));
        const auto first = bars.begin() + std::min<std::ptrdiff_t>(keep, others - bars.begin());
        const auto together = [&](std::vector<Pareto::Bar>::iterator from, std::vector<Pareto::Bar>::iterator to,
                                  const QString &text) {
            Pareto::Bar sum = *(to - 1);
            sum.entry.cause = {};
            sum.entry.text = text;
            sum.entry.count = 0;
            sum.share = 0;
            for (auto bar = from; bar != to; ++bar) {
                sum.entry.count += bar->entry.count;
                sum.share = *sum.share + bar->share.value_or(0);
            }
            return sum;
        };
        std::vector<Pareto::Bar> shown(bars.begin(), first);
        if (others - first == 1)
            shown.push_back(*first);
        else if (others > first)
            shown.push_back(together(first, others, tr("%n further", "causes", int(others - first))));
        if (bars.end() - others == 1)
            shown.push_back(*others);
        else if (bars.end() > others)
            shown.push_back(together(others, bars.end(), tr("Other, not known")));
        bars = std::move(shown);
    }
    for (Pareto::Bar &bar : bars)
        m_bars.push_back({std::move(bar), {}, {}, {}});
}

QStringList ParetoDrawing::wrapped(const QString &text, double width, int most)
{
    const QFontMetricsF metrics(m_style.label);
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines << line;
        line = word;
    }
    lines << line;
    if (lines.size() > most) {
        lines[most - 1] = lines.mid(most - 1).join(QLatin1Char(' '));
        lines.resize(most);
    }
    for (QString &one : lines) {
        const QString fits = metrics.elidedText(one, Qt::ElideRight, width);
        m_showsAll = m_showsAll && fits == one;
        one = fits;
    }
    return lines;
}

void ParetoDrawing::place()
{
    if (m_bars.empty())
        return;
    const QFontMetricsF label(m_style.label);
    const QFontMetricsF strong(m_style.labelStrong);
    const double each = m_plot.width() / double(m_bars.size());
    // A low chart keeps at least half of its height for the bars.
    const int most = std::clamp(int(m_rect.height() * 0.5 / label.height()), 1, mostLines);
    m_labelLines = 1;
    for (Shown &shown : m_bars) {
        shown.lines = wrapped(shown.bar.entry.text, each - 1.5 * m_style.space, most);
        m_labelLines = std::max(m_labelLines, int(shown.lines.size()));
    }
    m_plot.setTop(m_rect.top() + strong.height() + 2.5 * m_style.space);
    m_plot.setBottom(m_rect.bottom() - m_labelLines * label.height() - 1.5 * m_style.space);
    if (m_plot.height() < 10)
        m_plot.setHeight(10);
    const double gap = std::min(each * 0.08, m_style.space);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        Shown &shown = m_bars[i];
        const double x = m_plot.left() + double(i) * each;
        const double top = yOf(shown.bar.share.value_or(0));
        shown.rect = QRectF(QPointF(x + gap, top), QPointF(x + each - gap, m_plot.bottom()));
        shown.end = QPointF(x + each / 2, yOf(shown.bar.cumulative.value_or(0)));
    }
}

double ParetoDrawing::yOf(double share) const
{
    return m_plot.bottom() - share * m_plot.height();
}

int ParetoDrawing::barAt(const QPointF &place) const
{
    if (m_bars.empty() || !QRectF(m_plot.left(), m_rect.top(), m_plot.width(), m_rect.height()).contains(place))
        return -1;
    return std::min(barCount() - 1, int((place.x() - m_plot.left()) / m_plot.width() * barCount()));
}

QString ParetoDrawing::readOut(int bar) const
{
    if (bar < 0 || bar >= barCount())
        return {};
    const Pareto::Bar &one = m_bars[size_t(bar)].bar;
    if (!one.share)
        return tr("%1: %2").arg(one.entry.text, plainNumber(one.entry.count, m_locale));
    const QString told =
        tr("%1: %2 of %3, %4; together %5")
            .arg(one.entry.text, plainNumber(one.entry.count, m_locale), plainNumber(m_pareto.total, m_locale),
                 shareText(*one.share, m_locale), shareText(*one.cumulative, m_locale));
    return one.isVital && m_pareto.standsOut() ? tr("%1; one of the vital few").arg(told) : told;
}

void ParetoDrawing::paint(QPainter &painter, int current, bool focused) const
{
    if (m_bars.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintBars(painter);
    paintVital(painter);
    paintLine(painter);
    if (m_style.interactive && current >= 0 && current < barCount()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.theme.accent, focused ? m_style.series : m_style.thin));
        const QRectF &bar = m_bars[size_t(current)].rect;
        painter.drawRect(QRectF(bar.left(), m_plot.top(), bar.width(), m_plot.height()));
    }
    painter.restore();
}

void ParetoDrawing::paintAxes(QPainter &painter) const
{
    const QFontMetricsF axis(m_style.axis);
    painter.setFont(m_style.axis);
    const double wanted = std::clamp(m_plot.height() / (axis.height() * 3), 1.0, 6.0);
    const double step = m_pareto.total > 0 ? std::max(1.0, niceStep(m_pareto.total / wanted)) : 1;
    for (double count = 0; m_pareto.total > 0 && count <= m_pareto.total * (1 + 1e-9); count += step) {
        const double y = yOf(count / m_pareto.total);
        painter.setPen(QPen(m_style.theme.divider, m_style.line));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (m_isSparse)
            continue;
        painter.setPen(m_style.theme.text2);
        painter.drawText(
            QRectF(m_rect.left(), y - axis.height() / 2, m_plot.left() - m_rect.left() - m_style.space, axis.height()),
            Qt::AlignRight | Qt::AlignVCenter, plainNumber(count, m_locale));
    }
    // The right axis has only what the line is read by.
    const bool isLow = m_plot.height() < axis.height() * 7;
    for (const double share : {0.0, 0.5, 0.8, 1.0}) {
        if (isLow && share != 0.8)
            continue;
        const double y = yOf(share);
        const bool isMark = share == Pareto::vitalShare;
        if (isMark) {
            QPen pen(m_style.theme.limits, m_style.thin, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        }
        painter.setFont(isMark ? m_style.axisStrong : m_style.axis);
        painter.setPen(isMark ? m_style.theme.text1 : m_style.theme.text2);
        painter.drawText(QRectF(m_plot.right() + m_style.space, y - axis.height() / 2,
                                m_rect.right() - m_plot.right() - m_style.space, axis.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, shareText(share, m_locale));
    }
    painter.setPen(QPen(m_style.theme.control, m_style.line));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
}

void ParetoDrawing::paintBars(QPainter &painter) const
{
    const QFontMetricsF label(m_style.label);
    const bool few = m_pareto.standsOut();
    for (const Shown &shown : m_bars) {
        const bool isFilled = few ? shown.bar.isVital : !shown.bar.entry.isOther;
        const QColor colour = m_style.theme.series;
        painter.fillRect(shown.rect, isFilled ? colour : m_style.theme.surface);
        if (!isFilled && shown.rect.height() > 0)
            drawHatch(painter, shown.rect, 1.5 * m_style.space, QPen(colour, m_style.line));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, m_style.line));
        painter.drawRect(shown.rect);
        painter.setFont(m_style.label);
        double y = m_plot.bottom() + 0.75 * m_style.space + label.ascent();
        painter.setPen(m_style.theme.text1);
        for (const QString &line : shown.lines) {
            const double x = shown.rect.center().x() - label.horizontalAdvance(line) / 2;
            painter.drawText(QPointF(x, y), line);
            y += label.height();
        }
    }
}

// A bracket over the vital few with their name, so that neither colour nor pattern has to say it.
void ParetoDrawing::paintVital(QPainter &painter) const
{
    if (!m_pareto.standsOut())
        return;
    const auto last =
        std::find_if(m_bars.rbegin(), m_bars.rend(), [](const Shown &shown) { return shown.bar.isVital; });
    if (last == m_bars.rend())
        return;
    const QFontMetricsF strong(m_style.labelStrong);
    const double left = m_bars.front().rect.left();
    const double right = last->rect.right();
    const double y = m_plot.top() - 0.75 * m_style.space;
    painter.setPen(QPen(m_style.theme.text1, m_style.thin));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.drawLine(QPointF(left, y), QPointF(left, y + m_style.space));
    painter.drawLine(QPointF(right, y), QPointF(right, y + m_style.space));
    const QString text = m_pareto.vital == 1 ? tr("The vital one: %1").arg(shareText(m_pareto.vitalPart(), m_locale))
                                             : tr("The vital few: %1").arg(shareText(m_pareto.vitalPart(), m_locale));
    painter.setFont(m_style.labelStrong);
    const double x = std::min(left, m_rect.right() - strong.horizontalAdvance(text));
    painter.drawText(QPointF(x, y - 0.75 * m_style.space - strong.descent()), text);
}

void ParetoDrawing::paintLine(QPainter &painter) const
{
    if (!(m_pareto.total > 0))
        return;
    QPolygonF line;
    for (const Shown &shown : m_bars)
        line << shown.end;
    // A light edge, so that it is seen on filled bars too.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_style.theme.surface, m_style.target + 2 * m_style.line, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(m_style.theme.target, m_style.target, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const QFontMetricsF label(m_style.labelStrong);
    for (const Shown &shown : m_bars) {
        painter.setPen(QPen(m_style.theme.surface, m_style.line));
        painter.setBrush(m_style.theme.target);
        painter.drawEllipse(shown.end, m_style.dot / 2, m_style.dot / 2);
    }
    // How often, on or above each bar, where the line leaves room.
    painter.setFont(m_style.labelStrong);
    for (const Shown &shown : m_bars) {
        const QString count = plainNumber(shown.bar.entry.count, m_locale);
        const double width = label.horizontalAdvance(count);
        const QRectF above(shown.rect.center().x() - width / 2, shown.rect.top() - label.height() - m_style.line, width,
                           label.height());
        const QRectF inside(shown.rect.center().x() - width / 2, shown.rect.bottom() - label.height() - m_style.line,
                            width, label.height());
        const bool isHit = shown.end.y() > above.top() - m_style.dot && shown.end.y() < above.bottom() + m_style.dot;
        const bool isIn = isHit && shown.rect.height() > label.height() * 1.6;
        const QRectF place = isIn ? inside : above;
        const bool isFilled = m_pareto.standsOut() ? shown.bar.isVital : !shown.bar.entry.isOther;
        const QRectF ground = place.adjusted(-m_style.space / 2, 0, m_style.space / 2, 0);
        if (!(isIn && isFilled))
            painter.fillRect(ground, m_style.theme.surface);
        painter.setPen(isIn && isFilled ? m_style.theme.surface : m_style.theme.text1);
        painter.drawText(place, Qt::AlignCenter, count);
    }
}

} // namespace statroom
