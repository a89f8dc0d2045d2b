// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/BurnUpLayout.h"

#include "charts/AxisSteps.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace statroom {

namespace {

// Segment by segment: an antialiased polyline of a thousand days costs many times as much.
void drawRun(QPainter &painter, const std::vector<QPointF> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        painter.drawLine(points[i - 1], points[i]);
}

// What is there already on the way of a polygon's upper edge, back along the lower one.
QPolygonF between(const std::vector<QPointF> &upper, const std::vector<QPointF> &lower)
{
    QPolygonF area;
    for (const QPointF &point : upper)
        area << point;
    for (auto point = lower.rbegin(); point != lower.rend(); ++point)
        area << *point;
    return area;
}

} // namespace

double BurnUpLayout::xOf(QDate day) const
{
    return m_plot.left() + double(m_shown.start.daysTo(day)) / m_days * m_plot.width();
}

double BurnUpLayout::yOf(double value) const
{
    return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
}

QDate BurnUpLayout::dayAt(double x) const
{
    if (m_plot.width() <= 0 || !m_shown.start.isValid() || x < m_plot.left() - 1 || x > m_plot.right() + 1)
        return {};
    return m_shown.start.addDays(std::lround((x - m_plot.left()) / m_plot.width() * m_days));
}

// The upper edge, from one place to before another, of the first classes together, or of all with what is committed.
std::vector<QPointF> BurnUpLayout::outline(std::size_t from, std::size_t to, std::size_t classes, bool committed) const
{
    std::vector<QPointF> points;
    points.reserve(to - from);
    for (std::size_t i = from; i < to; ++i) {
        double sum = 0;
        for (std::size_t c = 0; c < classes; ++c)
            sum += m_shown.done[c].totals[i];
        if (committed)
            sum += m_shown.committed->totals[i];
        points.emplace_back(xOf(m_shown.days[i]), yOf(sum));
    }
    return points;
}

void BurnUpLayout::chooseHeights(double plotHeight)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (std::size_t i = 0; i < m_shown.days.size() && !m_shown.isLevel(); ++i) {
        double sum = 0;
        for (const BurnUp::Class &one : m_shown.done)
            sum += one.totals[i];
        take(sum);
        if (m_shown.committed)
            take(sum + m_shown.committed->totals[i]);
    }
    for (const auto &value : m_shown.level)
        if (value)
            take(*value);
    for (const BurnUp::Step &step : m_shown.path)
        take(step.needed);
    if (m_shown.target)
        take(*m_shown.target);
    if (m_shown.targetHigh)
        take(*m_shown.targetHigh);
    if (m_shown.likely && !isSmall()) {
        take(m_shown.likely->end().low);
        take(m_shown.likely->end().high);
    }
    if (!(low <= high))
        low = high = 0;
    double from = low * m_shown.scale;
    double to = high * m_shown.scale;
    if (!m_shown.isLevel() || (from > 0 && from < 0.35 * to))
        from = std::min(from, 0.0);
    if (from == to)
        to = from + 1;
    m_yTicks.clear();
    m_yLabels.clear();
    if (isSmall()) {
        m_low = from / m_shown.scale;
        m_high = to / m_shown.scale;
        return;
    }
    const double line = QFontMetricsF(m_style.axis).height();
    const double step = niceStep((to - from) / std::clamp(plotHeight / (line * 3.4), 2.0, 6.0));
    const double bottom = std::floor(from / step + 1e-9) * step;
    // Not up to the next round number: what is drawn has the height, and ticks stand where they fall.
    const double top = to;
    // Above the highest line there is room for the day looked at and the name of the target.
    m_low = bottom / m_shown.scale;
    m_high = (top + 2.4 * line / std::max(plotHeight, 1.0) * (top - bottom)) / m_shown.scale;
    const QLocale locale;
    const int decimals = decimalsOf(step);
    for (double tick = bottom; tick <= top + step * 1e-6; tick += step) {
        const double clean = std::abs(tick) < step * 1e-9 ? 0.0 : tick;
        m_yTicks.push_back(clean / m_shown.scale);
        m_yLabels << (clean < 0 ? QString(QChar(0x2212)) : QString()) + locale.toString(std::abs(clean), 'f', decimals);
    }
    if (!m_yLabels.isEmpty()) {
        // The sign stands before the currency, as it does everywhere.
        QString &highest = m_yLabels.last();
        const bool isNegative = highest.startsWith(QChar(0x2212));
        highest = (isNegative ? QString(QChar(0x2212)) : QString()) + m_shown.prefix + highest.mid(isNegative ? 1 : 0)
            + m_shown.suffix;
    }
}

void BurnUpLayout::chooseTicks(double plotWidth)
{
    m_xTicks.clear();
    if (isSmall())
        return;
    const double perDay = plotWidth / m_days;
    m_xTicks.chooseMonths(m_style, perDay * 30.4375);
    QDate day(m_shown.start.year(), m_shown.start.month(), 1);
    if (day < m_shown.start.addDays(-3))
        day = day.addMonths(1);
    for (; day <= m_shown.last(); day = day.addMonths(1))
        m_xTicks.addMonth(day, double(m_shown.start.daysTo(day)) * perDay);
    m_xTicks.dropCrowdedYears(m_style);
}

void BurnUpLayout::chooseLegend()
{
    m_legend.clear();
    if (isSmall())
        return;
    const Theme &theme = m_style.theme;
    using Mark = Legend::Mark;
    for (std::size_t c = 0; c < m_shown.done.size() && m_shown.done.size() > 1 && m_classes == Classes::InLegend; ++c)
        m_legend.push_back({Mark::Swatch,
                            m_shown.done[c].name + u' ' + m_shown.done[c].now,
                            c < theme.classes.size() ? theme.classes[c] : theme.otherClasses,
                            0,
                            {}});
    m_legend.push_back(m_shown.isLevel() ? Legend{Mark::Line, tr("measured"), theme.series, m_style.series, {}}
                                         : Legend{Mark::Line, tr("done"), theme.text1, m_style.series, {}});
    if (m_shown.committed)
        m_legend.push_back({Mark::Hatch,
                            tr("%1 %2, committed").arg(m_shown.committed->name, m_shown.committed->now),
                            theme.committed,
                            m_style.thin,
                            {}});
    if (!m_shown.path.empty())
        m_legend.push_back({Mark::Line, tr("needed"), theme.target, m_style.target, {}});
    if (m_shown.likely)
        m_legend.push_back({Mark::Fan, tr("likely, with its 80 % range"), theme.fan, m_style.thin, {}});
}

double BurnUpLayout::placeLegend(double width)
{
    const QFontMetricsF metrics(m_style.label);
    const double mark = 5 * m_style.space;
    const double height = metrics.height() + m_style.space;
    double x = 0;
    double y = 0;
    for (Legend &entry : m_legend) {
        const double needed = mark + 1.5 * m_style.space + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        entry.rect = QRectF(x, y, needed, height);
        x += needed + 4 * m_style.space;
    }
    return m_legend.empty() ? 0 : y + height;
}

void BurnUpLayout::layOut()
{
    m_days = 1;
    if (!m_shown.start.isValid() || !m_shown.last().isValid())
        return;
    m_days = std::max(1.0, double(m_shown.start.daysTo(m_shown.last())));
    if (isSmall()) {
        m_plot = QRectF(QPointF(), m_size).adjusted(2, 2, -3, -2);
        chooseHeights(m_plot.height());
        return;
    }
    const QFontMetricsF axis(m_style.axis);
    const double margin = m_style.interactive ? 1.5 * m_style.space : 0;
    chooseLegend();
    const double below = 2 * axis.height() + 2 * m_style.space;
    const auto leftOfPlot = [&] {
        double widest = 0;
        for (const QString &label : m_yLabels)
            widest = std::max(widest, axis.horizontalAdvance(label));
        return widest + margin + 2 * m_style.space;
    };
    // The legend begins with the plot, whose left hardly depends on the height that the legend leaves.
    chooseHeights(0.7 * m_size.height());
    const double legendLeft = leftOfPlot();
    const double legend = placeLegend(m_size.width() - legendLeft - margin);
    const double height = m_size.height() - 2 * margin - below - (legend > 0 ? legend + 2 * m_style.space : 0);
    chooseHeights(height);
    const double left = leftOfPlot();
    const double right = margin + 4 * m_style.space;
    m_plot = QRectF(left, margin, std::max(10.0, m_size.width() - left - right), std::max(10.0, height));
    chooseTicks(m_plot.width());
    for (Legend &entry : m_legend)
        entry.rect.translate(legendLeft, m_plot.bottom() + below + 2 * m_style.space);
}

void BurnUpLayout::paint(QPainter &painter) const
{
    if (!m_shown.start.isValid() || m_plot.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isSmall())
        painter.setClipRect(m_plot.adjusted(-1, -2, 3, 2), Qt::IntersectClip);
    else
        paintGrid(painter);
    if (m_shown.isLevel())
        paintLevel(painter);
    else
        paintAreas(painter);
    paintLikely(painter);
    paintPath(painter);
    paintDays(painter);
    if (!isSmall()) {
        paintFlags(painter);
        paintAxes(painter);
        paintLegend(painter);
    }
    painter.restore();
}

void BurnUpLayout::paintGrid(QPainter &painter) const
{
    QColor grid = m_style.theme.divider;
    grid.setAlphaF(m_style.theme.variant == ThemeVariant::HighContrast ? 0.35f : 0.65f);
    painter.setPen(QPen(grid, std::min(1.0, m_style.line)));
    for (const double tick : m_yTicks)
        painter.drawLine(QPointF(m_plot.left(), yOf(tick)), QPointF(m_plot.right(), yOf(tick)));
}

void BurnUpLayout::paintAreas(QPainter &painter) const
{
    // Between days that follow each other; days that nobody counted are a gap.
    for (std::size_t from = 0, to = 0; from < m_shown.days.size(); from = to) {
        for (to = from + 1; to < m_shown.days.size() && m_shown.days[to - 1].daysTo(m_shown.days[to]) == 1;)
            ++to;
        paintAreas(painter, from, to);
    }
}

void BurnUpLayout::paintAreas(QPainter &painter, std::size_t from, std::size_t to) const
{
    const Theme &theme = m_style.theme;
    std::vector<QPointF> below;
    for (std::size_t i = from; i < to; ++i)
        below.emplace_back(xOf(m_shown.days[i]), yOf(0));
    const double edge = isSmall() ? 0.6 : std::min(1.2, m_style.line);
    for (std::size_t c = 0; c < m_shown.done.size(); ++c) {
        std::vector<QPointF> above = outline(from, to, c + 1, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c < theme.classes.size() ? theme.classes[c] : theme.otherClasses);
        painter.drawPolygon(between(above, below));
        // The line between neighbours makes their lightness enough; hue is not needed.
        painter.setPen(QPen(theme.separator, edge));
        drawRun(painter, above);
        below = std::move(above);
    }
    if (m_shown.committed) {
        const std::vector<QPointF> above = outline(from, to, m_shown.done.size(), true);
        const QPolygonF area = between(above, below);
        painter.save();
        QPainterPath clip;
        clip.addPolygon(area);
        painter.setClipPath(clip, Qt::IntersectClip);
        drawHatch(painter, area.boundingRect(), (isSmall() ? 5.0 : 2.6 * m_style.space),
                  QPen(theme.committed, isSmall() ? 1.0 : m_style.thin));
        painter.restore();
        painter.setPen(QPen(theme.committed, isSmall() ? 1.0 : m_style.thin));
        drawRun(painter, above);
    }
    painter.setPen(QPen(theme.text1, isSmall() ? 1.4 : m_style.series, Qt::SolidLine, Qt::RoundCap));
    drawRun(painter, below);
}

void BurnUpLayout::paintLevel(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    if (m_shown.target && m_shown.targetHigh)
        painter.fillRect(
            QRectF(QPointF(m_plot.left(), yOf(*m_shown.targetHigh)), QPointF(m_plot.right(), yOf(*m_shown.target))),
            theme.band);
    painter.setPen(QPen(theme.series, isSmall() ? 1.6 : m_style.series, Qt::SolidLine, Qt::RoundCap));
    std::vector<QPointF> run;
    QPointF last;
    bool any = false;
    for (std::size_t i = 0; i < m_shown.days.size(); ++i) {
        if (!m_shown.level[i]) {
            drawRun(painter, run);
            run.clear();
            continue;
        }
        last = QPointF(xOf(m_shown.days[i]), yOf(*m_shown.level[i]));
        any = true;
        run.push_back(last);
    }
    drawRun(painter, run);
    const double dot = isSmall() ? 6 : m_style.dot;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series);
    if (!isSmall())
        for (std::size_t i = 0; i < m_shown.days.size(); ++i)
            if (m_shown.level[i] && m_shown.days.size() < 100)
                painter.drawEllipse(QPointF(xOf(m_shown.days[i]), yOf(*m_shown.level[i])), dot / 2, dot / 2);
    if (any)
        painter.drawEllipse(last, dot / 2, dot / 2);
}

void BurnUpLayout::paintPath(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    std::vector<QPointF> path;
    for (const BurnUp::Step &step : m_shown.path)
        path.emplace_back(xOf(step.day), yOf(step.needed));
    painter.setPen(QPen(theme.target, isSmall() ? 1.5 : m_style.target));
    drawRun(painter, path);
    if (m_shown.targetHigh && m_shown.target)
        for (const double bound : {*m_shown.target, *m_shown.targetHigh})
            painter.drawLine(QPointF(m_plot.left(), yOf(bound)), QPointF(m_plot.right(), yOf(bound)));
    if (isSmall() || path.size() < 2)
        return;
    if (m_shown.target && m_shown.deadline.isValid()) {
        painter.setPen(QPen(theme.target, m_style.target * 0.8, Qt::DashLine));
        painter.drawLine(QPointF(xOf(m_shown.deadline), yOf(*m_shown.target)),
                         QPointF(m_plot.right(), yOf(*m_shown.target)));
    }
    // Along the line, in the middle of its first half, where nothing is above it.
    if (m_shown.neededText.isEmpty() || m_shown.path.back().needed <= m_shown.path.front().needed)
        return;
    const QPointF from = path.front();
    const QPointF to = path.back();
    const QFontMetricsF metrics(m_style.label);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    // A line that stays low, since far more was done than needed, lies across what was done.
    if (length < 2.5 * metrics.horizontalAdvance(m_shown.neededText) || from.y() - to.y() < 4 * metrics.height())
        return;
    painter.save();
    painter.translate(from + 0.38 * (to - from));
    painter.rotate(std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / 3.14159265358979);
    painter.setFont(m_style.label);
    painter.setPen(theme.target);
    painter.drawText(QRectF(0, -metrics.height() - m_style.target - 2, length / 2, metrics.height()),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, m_shown.neededText);
    painter.restore();
}

void BurnUpLayout::paintLikely(QPainter &painter) const
{
    if (!m_shown.likely || m_shown.days.empty() || !m_shown.deadline.isValid() || m_shown.asOf >= m_shown.deadline)
        return;
    const Theme &theme = m_style.theme;
    const BurnUp::Likely &likely = *m_shown.likely;
    std::vector<QPointF> line;
    std::vector<QPointF> upper;
    std::vector<QPointF> lower;
    for (const BurnUp::Likely::Point &at : likely.course) {
        const double x = xOf(at.day);
        line.emplace_back(x, yOf(at.point));
        upper.emplace_back(x, yOf(at.high));
        lower.emplace_back(x, yOf(at.low));
    }
    // The range of a level is as wide as the level varies: in a small picture it would be all there is to see.
    if (!isSmall() || !m_shown.isLevel()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.fan);
        painter.drawPolygon(between(upper, lower));
    }
    painter.setPen(QPen(theme.series, isSmall() ? 1.2 : m_style.thin));
    drawRun(painter, line);
    if (!isSmall() && m_shown.target && likely.finish.isValid() && likely.finish > likely.end().day) {
        painter.save();
        painter.setClipRect(m_plot, Qt::IntersectClip);
        painter.setPen(QPen(theme.series, m_style.thin, Qt::DashLine));
        painter.drawLine(line.back(), QPointF(xOf(likely.finish), yOf(*m_shown.target)));
        painter.restore();
    }
}

// The last day, and the day that is looked at.
void BurnUpLayout::paintDays(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const auto ground = [&theme] {
        QColor colour = theme.surface;
        colour.setAlphaF(0.75f);
        return colour;
    };
    const QFontMetricsF strong(m_style.labelStrong);
    const QFontMetricsF plain(m_style.label);
    QRectF deadline; // where its name stands
    if (m_shown.deadline.isValid()) {
        const double x = xOf(m_shown.deadline);
        painter.setPen(QPen(theme.target, isSmall() ? 1 : m_style.thin));
        const double top = m_shown.target && !m_shown.isLevel() ? yOf(*m_shown.target)
                                                                : m_plot.top() + (isSmall() ? 0 : 2 * strong.height());
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, top));
        if (!isSmall()) {
            painter.setFont(m_style.labelStrong);
            painter.setPen(theme.target);
            double y = m_plot.bottom() - strong.height() - plain.height() - m_style.space;
            // Beside the line where the areas do not reach: right of it if there is room, else left.
            const double width =
                std::max(strong.horizontalAdvance(m_shown.deadlineText), plain.horizontalAdvance(m_shown.deadlineDay))
                + 2 * m_style.space;
            const bool leftFits =
                m_shown.asOf.isValid() && x - width > xOf(std::min(m_shown.asOf, m_shown.deadline)) + m_style.space;
            const QRectF place = leftFits ? QRectF(x - width, y, width - 1.5 * m_style.space, strong.height())
                                          : QRectF(x + 1.5 * m_style.space, y, width, strong.height());
            const Qt::Alignment side = leftFits ? Qt::AlignRight : Qt::AlignLeft;
            if (leftFits || place.right() < m_size.width() + 1) {
                deadline = place.adjusted(0, 0, 0, plain.height());
                // What may come is often as wide as the words are high, and a line that goes down ends in them.
                if (m_shown.likely || m_shown.isLevel())
                    painter.fillRect(place.adjusted(-2, 0, 2, plain.height()), ground());
                painter.drawText(place, side | Qt::AlignVCenter | Qt::TextDontClip, m_shown.deadlineText);
                painter.setFont(m_style.label);
                painter.drawText(place.translated(0, strong.height()), side | Qt::AlignVCenter | Qt::TextDontClip,
                                 m_shown.deadlineDay);
            }
        }
    }
    if (isSmall() || !m_shown.asOf.isValid())
        return;
    if (m_shown.target && !m_shown.targetText.isEmpty()) {
        painter.setFont(m_style.label);
        painter.setPen(theme.target);
        const double width = plain.horizontalAdvance(m_shown.targetText);
        const double end = std::min((m_shown.deadline.isValid() ? xOf(m_shown.deadline) : m_plot.right()) + width / 2,
                                    m_size.width() - m_style.space);
        // A range is named where its lines begin, away from the day looked at.
        const bool isCrossed = m_shown.asOf <= m_shown.last() && xOf(m_shown.asOf) > end - width - m_style.space
            && xOf(m_shown.asOf) < end + m_style.space;
        QRectF place(end - width, yOf(m_shown.targetHigh.value_or(*m_shown.target)) - plain.height() - m_style.target,
                     width, plain.height());
        // A target that was far exceeded lies as low as the words on the last day: it is named before them.
        const bool isLow = place.intersects(deadline);
        if (isLow)
            place.moveRight(deadline.left() - 2 * m_style.space);
        if (m_shown.targetHigh || isCrossed || (isLow && place.left() < xOf(m_shown.asOf)))
            place.moveLeft(m_plot.left() + 2 * m_style.space);
        if (m_shown.isLevel() || m_shown.likely || isLow)
            painter.fillRect(place.adjusted(-2, 0, 2, 0), ground());
        painter.drawText(place, Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip, m_shown.targetText);
    }
    if (m_shown.asOf < m_shown.start || m_shown.asOf > m_shown.last())
        return;
    const double x = xOf(m_shown.asOf);
    painter.setPen(QPen(theme.accent, m_style.target));
    painter.drawLine(QPointF(x, m_plot.top() + strong.height() + m_style.space / 2), QPointF(x, m_plot.bottom()));
    painter.setFont(m_style.labelStrong);
    const double width = strong.horizontalAdvance(m_shown.asOfText);
    const double left = x - width - m_style.space < m_plot.left() ? std::min(x, m_size.width() - width) : x - width;
    painter.drawText(QRectF(left, m_plot.top(), width, strong.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_shown.asOfText);
}

// On the axis of days: what was to be done by then and whether it was.
void BurnUpLayout::paintFlags(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const double half = m_style.diamond / 2 * 0.8;
    for (const BurnUp::Flag &flag : m_shown.flags) {
        if (flag.day < m_shown.start || flag.day > m_shown.last())
            continue;
        const QPointF at(xOf(flag.day), m_plot.bottom());
        const bool filled = flag.kind == BurnUp::Flag::Kind::Reached || flag.kind == BurnUp::Flag::Kind::Event;
        const QColor colour = flag.kind == BurnUp::Flag::Kind::Overdue ? theme.status(Status::Off).word
            : flag.kind == BurnUp::Flag::Kind::Event                   ? theme.annotation
                                                                       : theme.text1;
        painter.setPen(QPen(colour, m_style.thin));
        painter.setBrush(filled ? colour : theme.surface);
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}));
    }
}

void BurnUpLayout::paintAxes(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(m_style.axis);
    painter.setFont(m_style.axis);
    painter.setPen(theme.text3);
    for (std::size_t i = 0; i < m_yTicks.size(); ++i)
        painter.drawText(
            QRectF(0, yOf(m_yTicks[i]) - metrics.height() / 2, m_plot.left() - 2 * m_style.space, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_yLabels.at(qsizetype(i)));
    painter.setPen(QPen(theme.control, m_style.line));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    m_xTicks.paint(painter, m_style, m_plot.bottomLeft());
}

void BurnUpLayout::paintLegend(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const double mark = 5 * m_style.space;
    painter.setFont(m_style.label);
    for (const Legend &entry : m_legend) {
        const QRectF box(entry.rect.left(), entry.rect.center().y() - 1.6 * m_style.space, mark, 3.2 * m_style.space);
        switch (entry.mark) {
        case Legend::Mark::Line:
            painter.setPen(QPen(entry.colour, entry.width));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            break;
        case Legend::Mark::Swatch:
        case Legend::Mark::Fan:
            painter.fillRect(box, entry.colour);
            break;
        case Legend::Mark::Hatch:
            drawHatch(painter, box, 1.8 * m_style.space, QPen(entry.colour, entry.width));
            painter.setPen(QPen(entry.colour, std::min(1.0, entry.width)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            break;
        }
        if (entry.mark == Legend::Mark::Fan) {
            painter.setPen(QPen(theme.series, entry.width));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        }
        painter.setPen(theme.text2);
        painter.drawText(entry.rect.adjusted(mark + 1.5 * m_style.space, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.text);
    }
}

} // namespace statroom
