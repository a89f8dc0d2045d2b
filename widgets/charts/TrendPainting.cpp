// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/AxisSteps.h"
#include "charts/StatusShape.h"
#include "charts/TrendLayout.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace statroom {

void TrendLayout::paintGround(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrendPoint &row : m_trend.rows) {
        const auto index = &row - m_trend.rows.data();
        for (const TrendAnnotation &annotation : row.annotations) {
            if (!annotation.to.isValid())
                continue;
            int end = int(index);
            while (end + 1 < rowCount() && m_trend.rows[std::size_t(end) + 1].first <= annotation.to)
                ++end;
            if (end > index)
                painter.fillRect(QRectF(QPointF(xOf(double(index)), m_plot.top()), QPointF(xOf(end), m_plot.bottom())),
                                 theme.annotationGround);
        }
    }
    if (m_trend.charted())
        paintBand(painter);
    // A range is a ground to stand on: shaded between its bounds, unless that is what the limits have.
    for (int row = 0; row < rowCount() && !m_trend.charted(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        if (at.target && at.targetHigh)
            painter.fillRect(
                QRectF(QPointF(xOf(row - 0.5), yOf(*at.targetHigh)), QPointF(xOf(row + 0.5), yOf(*at.target))),
                theme.band);
    }
    QColor grid = theme.divider;
    if (theme.variant == ThemeVariant::HighContrast)
        grid.setAlphaF(0.35f);
    else
        grid.setAlphaF(0.65f);
    painter.setPen(QPen(grid, qMin(1.0, m_style.line)));
    painter.setRenderHint(QPainter::Antialiasing, m_style.theme.medium != Medium::Desk);
    for (const double tick : m_yTicks) {
        const double y = std::floor(yOf(tick)) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter);
    if (m_trend.stacked())
        paintStacks(painter);
    painter.restore();
}

// What the process does by itself, where the limits hold.
void TrendLayout::paintBand(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Run &run : runs(Line::Lower)) {
        if (m_trend.rows[std::size_t(run.first)].provisional)
            continue;
        for (int row = run.first; row <= run.last; ++row) {
            const TrendPoint &at = m_trend.rows[std::size_t(row)];
            if (at.upper)
                painter.fillRect(QRectF(QPointF(xOf(row - 0.5), yOf(m_trend.drawnLimit(*at.upper))),
                                        QPointF(xOf(row + 0.5), yOf(m_trend.drawnLimit(*at.lower)))),
                                 m_style.theme.band);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TrendLayout::paintStacks(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const double perRow = m_plot.width() / qMax(1, rowCount());
    const double gap = perRow >= 6 ? qMin(perRow * 0.22, 2.5 * m_style.space) : 0;
    const double edge = qMin(1.0, m_style.line);
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        double up = 0;
        double down = 0;
        for (const TrendClass &which : m_trend.classes) {
            const double part = m_trend.partOf(at, which).value_or(0.0);
            if (part == 0)
                continue;
            double &base = part > 0 ? up : down;
            const QRectF bar = QRectF(QPointF(xOf(row - 0.5) + gap / 2, yOf(base + part)),
                                      QPointF(xOf(row + 0.5) - gap / 2, yOf(base)))
                                   .normalized();
            painter.fillRect(bar, classColour(which));
            if (which.hatched)
                drawHatch(painter, bar, 1.25 * m_style.space, QPen(theme.separator, edge));
            // The line between neighbours makes their lightness enough; hue is not needed.
            if (base != 0 && bar.height() > 2 * edge)
                painter.fillRect(
                    QRectF(bar.left(), (part > 0 ? bar.bottom() : bar.top()) - edge / 2, bar.width(), edge),
                    theme.separator);
            if (at.preliminary && bar.width() > 4)
                drawHatch(painter, bar, m_style.space, QPen(theme.surface, edge));
            base += part;
        }
    }
}

void TrendLayout::paintGaps(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const auto found = m_trend.gaps();
    const double perRow = m_plot.width() / qMax(1, rowCount());
    const double half = qMax(0.36, qMin(0.5, 2 * m_style.space / 2 / perRow));
    for (const auto &[from, to] : found) {
        const QRectF hatch(QPointF(xOf(from - half), m_plot.top()), QPointF(xOf(to + half), m_plot.bottom()));
        drawHatch(painter, hatch, 2 * m_style.space, QPen(theme.control, qMin(1.0, m_style.line) * 0.6));
        const QFontMetricsF metrics(m_style.label);
        const QString words = tr("no value");
        if (found.size() > 8 && hatch.width() < metrics.height())
            continue;
        if (metrics.horizontalAdvance(words) + 4 * m_style.space > m_plot.height())
            continue;
        painter.save();
        painter.setFont(m_style.label);
        painter.translate(hatch.center().x(), m_plot.top() + 1.5 * m_style.space);
        painter.rotate(-90);
        const double width = metrics.horizontalAdvance(words);
        const QRectF place(-width, -metrics.height() / 2, width, metrics.height());
        painter.fillRect(place.adjusted(-2, 1, 2, -1), theme.surface);
        painter.setPen(theme.text2);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, words);
        painter.restore();
    }
}

// As the window's series are drawn, without their scene.
void TrendLayout::paintLines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Line line : lines) {
        for (const Run &run : runs(line)) {
            painter.setPen(pen(line, run));
            QPolygonF drawn(points(line, run));
            for (QPointF &point : drawn)
                point = QPointF(xOf(point.x()), yOf(point.y()));
            painter.drawPolyline(drawn);
        }
    }
}

void TrendLayout::paint(QPainter &painter, const QPointF &topLeft, double unitsPerPixel) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(unitsPerPixel, unitsPerPixel);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintLines(painter);
    paintOverlay(painter);
    painter.restore();
}

void TrendLayout::paintOverlay(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_trend.lastWithValue() < 0) {
        painter.setFont(m_style.label);
        painter.setPen(m_style.theme.text2);
        painter.drawText(QRectF(QPointF(), m_size), Qt::AlignCenter, tr("No values yet."));
        painter.restore();
        return;
    }
    paintAxes(painter);
    paintEarlierTargets(painter);
    paintFlags(painter);
    paintSeams(painter);
    paintPoints(painter);
    paintEndLabels(painter);
    paintLegend(painter);
    if (m_style.interactive)
        paintCurrent(painter);
    painter.restore();
}

void TrendLayout::paintAxes(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(m_style.axis);
    painter.setFont(m_style.axis);
    painter.setPen(theme.text3);
    for (std::size_t i = 0; i < m_yTicks.size(); ++i) {
        const QRectF place(0, yOf(m_yTicks[i]) - metrics.height() / 2, m_plot.left() - 2 * m_style.space,
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_yLabels.at(qsizetype(i)));
    }
    const double bottom = std::floor(m_plot.bottom()) + 0.5;
    painter.setPen(QPen(theme.control, m_style.line));
    painter.drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
    if (m_low < 0 && m_high > 0)
        painter.drawLine(QPointF(m_plot.left(), yOf(0)), QPointF(m_plot.right(), yOf(0)));
    m_xTicks.paint(painter, m_style, QPointF(m_plot.left(), bottom));
}

void TrendLayout::paintPoints(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const double perRow = m_plot.width() / qMax(1, rowCount());
    if (!m_trend.stacked()) {
        // Where points would touch, the line alone says more; what is hollow or alone always shows.
        const bool all = perRow >= m_style.dot * 0.9;
        const double radius = m_style.dot / 2;
        const int last = m_trend.lastWithValue();
        QPolygonF full;
        QPolygonF hollow;
        QPolygonF leftOut;
        QList<std::pair<QPointF, Variation>> marked;
        for (int row = 0; row < rowCount(); ++row) {
            const TrendPoint &at = m_trend.rows[std::size_t(row)];
            if (!at.value)
                continue;
            const bool alone = (row == 0 || !m_trend.rows[std::size_t(row) - 1].value)
                && (row + 1 == rowCount() || !m_trend.rows[std::size_t(row) + 1].value);
            const QPointF centre(xOf(row), yOf(*at.value));
            if (m_trend.charted() && at.isLeftOut()) {
                leftOut.append(centre);
                continue;
            }
            if (m_trend.charted() && at.variation.value_or(Variation::Common) != Variation::Common) {
                marked.append({centre, *at.variation});
                continue;
            }
            if (!all && !alone && !at.preliminary && row != last)
                continue;
            (at.preliminary ? hollow : full).append(centre);
        }
        // All at once, as points of a round pen: in a PDF a circle of its own takes five times as much.
        painter.setPen(QPen(theme.series, m_style.dot, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoints(full);
        painter.setPen(QPen(theme.series, m_style.series * 0.8));
        painter.setBrush(theme.surface);
        for (const QPointF &centre : hollow)
            painter.drawEllipse(centre, radius, radius);
        for (const QPointF &centre : leftOut)
            paintLeftOut(painter, centre);
        // Where they would touch they shrink, down to a dot's size, which still shows their shape.
        const double across = qBound(qMin(m_style.diamond, m_style.dot * 1.25), perRow * 1.1, m_style.diamond);
        for (const auto &[centre, variation] : marked)
            paintSignal(painter, centre, across, variation, theme);
    }
    QFont sign = m_style.labelStrong;
    painter.setFont(sign);
    painter.setPen(theme.annotation);
    const QFontMetricsF metrics(sign);
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        const std::optional<double> top = m_trend.topOf(at);
        if (!top || !(at.disputed || at.corrected))
            continue;
        const QString signs =
            (at.disputed ? disputedSign() : QString()) + (at.corrected ? QStringLiteral("*") : QString());
        painter.drawText(
            QRectF(xOf(row) - 50, yOf(*top) - m_style.dot / 2 - metrics.height() - 1, 100, metrics.height()),
            Qt::AlignHCenter | Qt::AlignBottom, signs);
    }
}

void TrendLayout::paintFlags(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(m_style.label);
    const double box = metrics.height() + m_style.space / 2;
    for (const Flag &flag : m_flags) {
        const double x = xOf(flag.row);
        const double y = margin() + flag.tier * (box + m_style.space / 2) + 0.5;
        painter.setPen(QPen(theme.annotation, qMax(1.0, m_style.line) * (theme.medium == Medium::Print ? 0.75 : 1.2)));
        painter.drawLine(QPointF(x, y + box), QPointF(x, m_plot.bottom()));
    }
    for (const Flag &flag : m_flags) {
        if (flag.isCovered)
            continue;
        const double x = xOf(flag.row);
        const double y = margin() + flag.tier * (box + m_style.space / 2) + 0.5;
        const QRectF place(x - box / 2, y, box, box);
        painter.setPen(QPen(theme.annotation, m_style.line));
        painter.setBrush(theme.annotationGround);
        painter.drawRoundedRect(place, m_style.space / 2, m_style.space / 2);
        painter.setFont(m_style.labelStrong);
        painter.setPen(theme.annotation);
        painter.drawText(place, Qt::AlignCenter, flag.letter);
        if (!flag.textRect.isEmpty()) {
            painter.setFont(m_style.label);
            painter.drawText(QRectF(flag.textRect.left(), y, flag.textRect.width() + 4, box),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, flag.text);
        }
    }
}

// Struck out, but still there.
void TrendLayout::paintLeftOut(QPainter &painter, const QPointF &centre) const
{
    const double radius = m_style.dot / 2;
    const double reach = radius * 1.5;
    painter.setPen(QPen(m_style.theme.text3, m_style.series * 0.7, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(m_style.theme.surface);
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

void TrendLayout::paintSeams(QPainter &painter) const
{
    if (m_seams.empty())
        return;
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(m_style.label);
    const QFontMetricsF strong(m_style.labelStrong);
    const double seamTop =
        m_plot.top() - QFontMetricsF(m_style.axis).height() / 2 - strong.height() - m_style.space / 2;
    const double wing = m_style.space;
    std::vector<std::pair<double, double>> taken;
    for (const Seam &seam : m_seams) {
        const double x = xOf(seam.place);
        const double middle = seamTop + strong.height() / 2;
        painter.setPen(QPen(theme.text2, qMax(1.0, m_style.line), Qt::DotLine));
        painter.drawLine(QPointF(x, middle), QPointF(x, m_plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawPolygon(QPolygonF({QPointF(x - wing, middle - wing * 0.7), QPointF(x + wing, middle - wing * 0.7),
                                       QPointF(x, middle + wing * 0.9)}));
        taken.emplace_back(x - wing, x + wing);
    }
    const auto isFree = [&](double from, double to) {
        return from >= margin() && to <= m_size.width() - margin()
            && std::none_of(taken.begin(), taken.end(),
                            [&](const auto &other) { return from < other.second && to > other.first; });
    };
    // The newest first: it is what the chart shows now. Words without room stand in the read-out, never cut here or
    // on one another.
    std::vector<const Seam *> newestFirst;
    for (const Seam &seam : m_seams)
        newestFirst.push_back(&seam);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const Seam *one, const Seam *other) { return one->place > other->place; });
    for (const Seam *seam : newestFirst) {
        const double lead = strong.horizontalAdvance(seam->lead);
        const double away = 2 * wing;
        for (const QString &rest : {tr(": %1").arg(seam->rest), QString()}) {
            const double width = lead + metrics.horizontalAdvance(rest);
            const double x = xOf(seam->place);
            const bool right = isFree(x + away, x + away + width);
            if (!right && !isFree(x - away - width, x - away))
                continue;
            const double from = right ? x + away : x - away - width;
            taken.emplace_back(from - away, from + width + away);
            painter.fillRect(QRectF(from - 2, seamTop, width + 4, strong.height()), theme.surface);
            painter.setFont(m_style.labelStrong);
            painter.setPen(theme.text2);
            painter.drawText(QRectF(from, seamTop, lead + 2, strong.height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, seam->lead);
            painter.setFont(m_style.label);
            painter.drawText(QRectF(from + lead, seamTop, width - lead + 2, strong.height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, rest);
            break;
        }
    }
}

void TrendLayout::paintEndLabels(QPainter &painter) const
{
    const double x = m_plot.right() + m_style.dot / 2 + 1.5 * m_style.space;
    const double room = m_size.width() - margin() - x;
    if (room < 20)
        return;
    for (const EndLabel &end : m_endLabels) {
        const QFontMetricsF metrics(end.font);
        painter.setFont(end.font);
        painter.setPen(end.colour);
        QString text = end.text;
        if (!end.number.isEmpty() && metrics.horizontalAdvance(text) > room + 1) {
            const QString number = QLatin1Char(' ') + end.number;
            text = metrics.elidedText(end.name, Qt::ElideRight, room - metrics.horizontalAdvance(number)) + number;
        }
        painter.drawText(QRectF(x, end.y - metrics.height() / 2, room + 2, metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         metrics.elidedText(text, Qt::ElideRight, room + 1));
    }
}

// Whether the line of values stays out of a rectangle.
bool TrendLayout::isClear(const QRectF &place) const
{
    if (m_trend.stacked())
        return true;
    const double reach = m_style.dot / 2 + 1;
    const QRectF kept = place.adjusted(-reach, -reach, reach, reach);
    for (int row = 0; row + 1 < rowCount(); ++row) {
        const auto &here = m_trend.rows[std::size_t(row)].value;
        const auto &next = m_trend.rows[std::size_t(row) + 1].value;
        if (!here || xOf(row + 1) < kept.left() || xOf(row) > kept.right())
            continue;
        for (int step = 0; step <= 8; ++step) {
            const double share = next ? step / 8.0 : 0;
            if (kept.contains(QPointF(xOf(row + share), yOf(*here + share * (next.value_or(*here) - *here)))))
                return false;
        }
    }
    return true;
}

// Whether a line of the control chart runs through a rectangle.
bool TrendLayout::isCrossed(const QRectF &place) const
{
    for (int row = 0; row < rowCount() && m_trend.charted(); ++row) {
        if (xOf(row + 0.5) < place.left() || xOf(row - 0.5) > place.right())
            continue;
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        for (const auto &level : {at.mean, at.lower, at.upper}) {
            if (!level)
                continue;
            const double y = yOf(m_trend.drawnLimit(*level));
            if (y > place.top() && y < place.bottom())
                return true;
        }
    }
    return false;
}

// The level that holds now is labelled at the right end; each earlier one at its own beginning.
void TrendLayout::paintEarlierTargets(QPainter &painter) const
{
    const QFontMetricsF metrics(m_style.label);
    painter.setFont(m_style.label);
    painter.setPen(m_style.theme.target);
    for (int row = 0; row < rowCount();) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        int end = row;
        while (end + 1 < rowCount() && m_trend.rows[std::size_t(end) + 1].target == at.target
               && m_trend.rows[std::size_t(end) + 1].targetHigh == at.targetHigh)
            ++end;
        if (at.target && end + 1 < rowCount()) {
            const QString text = at.targetHigh ? tr("Target %1 to %2").arg(at.targetText, at.targetHighText)
                                               : tr("Target %1").arg(at.targetText);
            const double from = xOf(row - 0.5) + m_style.space;
            const double width = metrics.horizontalAdvance(text);
            if (from + width < xOf(end + 0.5)) {
                const double y = yOf(*at.target);
                const auto disturbance = [&](const QRectF &place) {
                    const bool isInside = place.top() >= m_plot.top() && place.bottom() <= m_plot.bottom();
                    return 4 * !isInside + 2 * !isClear(place) + isCrossed(place);
                };
                // Below the line where that is free, else above it; where neither is, further along.
                QRectF place(from, y + 2, width + 2, metrics.height());
                int least = disturbance(place);
                for (double left = from; left + width < xOf(end + 0.5) && least > 0; left += width / 3)
                    for (const double top : {y + 2, y - 2 - metrics.height()}) {
                        const QRectF other(left, top, width + 2, metrics.height());
                        if (const int found = disturbance(other); found < least) {
                            least = found;
                            place = other;
                        }
                    }
                // A word that values stand on is read by nobody, and hides them.
                if (least > 1 && !m_trend.stacked()) {
                    row = end + 1;
                    continue;
                }
                if (m_trend.stacked() || least > 0) {
                    QColor ground = m_style.theme.surface;
                    ground.setAlphaF(m_trend.stacked() ? 1.0f : 0.8f);
                    painter.fillRect(place.adjusted(-2, 0, 2, 0), ground);
                }
                painter.setPen(m_style.theme.target);
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
            }
        }
        row = end + 1;
    }
}

void TrendLayout::paintLegend(QPainter &painter) const
{
    using Mark = LegendEntry::Mark;
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(m_style.label);
    for (const LegendEntry &entry : m_legend) {
        const double space = m_style.space;
        const double middle = entry.rect.center().y();
        const double left = entry.rect.left();
        double textLeft = left + 4.5 * space;
        const QRectF swatch(left + space / 2, middle - 1.5 * space, 3 * space, 3 * space);
        switch (entry.mark) {
        case Mark::Dot:
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.colour);
            painter.drawEllipse(swatch.center(), m_style.dot / 2, m_style.dot / 2);
            break;
        case Mark::Hollow:
            painter.setPen(QPen(entry.colour, m_style.series * 0.8));
            painter.setBrush(theme.surface);
            painter.drawEllipse(swatch.center(), m_style.dot / 2, m_style.dot / 2);
            break;
        case Mark::LeftOut:
            paintLeftOut(painter, swatch.center());
            break;
        case Mark::Signal:
            paintSignal(painter, swatch.center(), qMin(m_style.diamond, entry.rect.height() * 0.8), entry.variation,
                        theme);
            break;
        case Mark::Line:
        case Mark::Limits:
        case Mark::Target:
            painter.setPen(entry.mark == Mark::Limits
                               ? limitPen(entry.hatched)
                               : QPen(entry.colour, entry.mark == Mark::Target ? m_style.target : m_style.thin));
            painter.drawLine(QPointF(left, middle), QPointF(left + 6 * space, middle));
            textLeft = left + 7 * space;
            break;
        case Mark::Swatch:
            painter.fillRect(swatch, entry.colour);
            if (entry.hatched)
                drawHatch(painter, swatch, 1.25 * space, QPen(theme.separator, qMin(1.0, m_style.line)));
            break;
        case Mark::Gap:
            drawHatch(painter, swatch, space, QPen(entry.colour, qMin(1.0, m_style.line) * 0.8));
            break;
        case Mark::Sign:
        case Mark::Letter:
            painter.setFont(m_style.labelStrong);
            painter.setPen(entry.colour);
            painter.drawText(swatch.adjusted(-10, -4, 10, 4), Qt::AlignCenter, entry.sign);
            break;
        }
        painter.setFont(m_style.label);
        painter.setPen(entry.mark == Mark::Letter ? entry.colour : theme.text2);
        const double room = entry.rect.right() - textLeft + 4 * space;
        painter.drawText(QRectF(textLeft, entry.rect.top(), room, entry.rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(entry.text, Qt::ElideRight, room));
    }
}

void TrendLayout::paintCurrent(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    if (m_focused) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(QPointF(), m_size).adjusted(1, 1, -1, -1), 3, 3);
    }
    if (m_current < 0 || m_current >= rowCount())
        return;
    const TrendPoint &at = m_trend.rows[std::size_t(m_current)];
    const std::optional<double> top = m_trend.topOf(at);
    const QPointF centre(xOf(m_current), top ? yOf(*top) : m_plot.center().y());
    if (top && !m_trend.stacked()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, m_style.ring / 2, m_style.ring / 2);
    } else if (m_callout == Callout::Shown) {
        const double half = m_plot.width() / qMax(1, rowCount()) / 2;
        const QRectF column(QPointF(centre.x() - qMax(half, 3.0), top ? centre.y() : m_plot.top()),
                            QPointF(centre.x() + qMax(half, 3.0), m_plot.bottom()));
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column);
    }
    if (m_callout == Callout::Hidden)
        return;

    struct Said
    {
        QString text;
        QFont font;
        QColor colour;
        std::optional<Status> badge;
        QColor swatch;
        std::optional<Variation> signal = {};
    };
    std::vector<Said> said;
    said.push_back({at.value ? tr("%1: %2").arg(at.period, at.valueText) : tr("%1: no value").arg(at.period),
                    m_style.labelStrong,
                    theme.text1,
                    {},
                    {}});
    QStringList second;
    if (at.value && !at.numeratorText.isEmpty())
        second << tr("%1 of %2").arg(at.numeratorText, at.denominatorText);
    if (at.target && at.targetHigh)
        second << tr("target %1 to %2").arg(at.targetText, at.targetHighText);
    else if (at.target)
        second << tr("target %1").arg(at.targetText);
    if (!second.isEmpty())
        said.push_back({second.join(QStringLiteral(", ")), m_style.label, theme.text2, {}, {}});
    if (m_trend.showsYearBefore() && at.yearBefore)
        said.push_back({tr("a year before %1").arg(at.yearBeforeText), m_style.label, theme.text2, {}, {}});
    if (at.value && at.status && !at.statusText.isEmpty())
        said.push_back({at.statusText, m_style.label, theme.status(*at.status).word, at.status, {}});
    if (m_trend.charted()) {
        for (const QString &why : at.signalText.split(QStringLiteral("; "), Qt::SkipEmptyParts))
            said.push_back({why, m_style.label, variationColour(*at.variation, theme), {}, {}, at.variation});
        if (at.lower && at.upper)
            said.push_back(
                {tr("%1 %2, limits %3 and %4").arg(m_trend.centre.toLower(), at.meanText, at.lowerText, at.upperText),
                 m_style.label,
                 theme.text2,
                 {},
                 {}});
        for (const TrendMark &mark : at.marks)
            said.push_back({TrendPoints::markText(mark), m_style.label, theme.text2, {}, {}});
    }
    QStringList stage;
    if (at.value && at.preliminary)
        stage << tr("preliminary");
    if (at.disputed)
        stage << tr("disputed");
    if (at.corrected)
        stage << tr("corrected");
    if (!stage.isEmpty())
        said.push_back({stage.join(QStringLiteral(", ")), m_style.label, theme.annotation, {}, {}});
    if (m_trend.stacked()) {
        for (auto which = m_trend.classes.rbegin(); which != m_trend.classes.rend(); ++which) {
            if (const std::optional<double> part = m_trend.partOf(at, *which)) {
                const QString number = which->columns.size() == 1 ? at.partTexts.value(which->columns.front())
                                                                  : QLocale().toString(*part * m_trend.scale, 'g', 6);
                said.push_back(
                    {m_trend.classText(*which, number), m_style.label, theme.text2, {}, classColour(*which)});
            }
        }
    }
    if (!at.noteText.isEmpty())
        said.push_back({at.noteText, m_style.label, theme.text2, {}, {}});

    const double widest = 0.45 * m_size.width();
    const double lineHeight = QFontMetricsF(m_style.label).height() + 2;
    const double mark = 4.5 * m_style.space;
    double width = 0;
    for (const Said &line : said)
        width = qMax(width,
                     QFontMetricsF(line.font).horizontalAdvance(line.text)
                         + (line.badge || line.swatch.isValid() || line.signal ? mark : 0));
    width = qMin(width, widest) + 4 * m_style.space;
    const double height = lineHeight * double(said.size()) + 3 * m_style.space;
    QRectF box(centre.x() + m_style.ring / 2 + m_style.space, centre.y() - height - m_style.space, width, height);
    if (box.right() > m_size.width() - 2)
        box.moveRight(centre.x() - m_style.ring / 2 - m_style.space);
    box.moveLeft(qMax(2.0, box.left()));
    box.moveTop(qBound(2.0, box.top(), qMax(2.0, m_size.height() - height - 2)));
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    double y = box.top() + 1.5 * m_style.space;
    for (const Said &line : said) {
        double x = box.left() + 2 * m_style.space;
        const QRectF shape(x, y + (lineHeight - 3.25 * m_style.space) / 2, 3.25 * m_style.space, 3.25 * m_style.space);
        if (line.badge)
            paintStatus(painter, shape, *line.badge, theme);
        else if (line.swatch.isValid())
            painter.fillRect(shape.adjusted(1, 1, -1, -1), line.swatch);
        else if (line.signal)
            paintSignal(painter, shape.center(), shape.width(), *line.signal, theme);
        if (line.badge || line.swatch.isValid() || line.signal)
            x += mark;
        painter.setFont(line.font);
        painter.setPen(line.colour);
        const double room = box.right() - 1.5 * m_style.space - x;
        painter.drawText(QRectF(x, y, room, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(line.font).elidedText(line.text, Qt::ElideRight, room));
        y += lineHeight;
    }
}

} // namespace statroom
