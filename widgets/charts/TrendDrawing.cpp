// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendDrawing.h"

#include "charts/StatusShape.h"

#include <QAbstractItemModel>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace statroom {

namespace {

// The least round step that is at least `rough`: 1, 2, 2.5 or 5 times a power of ten.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 8; ++decimals) {
        const double shifted = step * std::pow(10.0, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * std::abs(shifted))
            return decimals;
    }
    return 8;
}

void drawHatch(QPainter &painter, const QRectF &rect, double distance, const QPen &pen)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(pen);
    for (double offset = -rect.height(); offset < rect.width(); offset += distance)
        painter.drawLine(QPointF(rect.left() + offset, rect.bottom()),
                         QPointF(rect.left() + offset + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

// Below the lines: ground, grid, gaps, stacks.
class TrendDrawing::Ground : public QGraphicsItem
{
public:
    Ground(const TrendDrawing *drawing, QGraphicsItem *parent) : QGraphicsItem(parent), m_drawing(drawing)
    {
        setZValue(-0.5);
    }
    void resized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_drawing->m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_drawing->paintGround(*painter);
    }

private:
    const TrendDrawing *m_drawing;
};

// Above them: points, axes, labels, flags, legend, ring.
class TrendDrawing::Overlay : public QGraphicsItem
{
public:
    Overlay(const TrendDrawing *drawing, QGraphicsItem *parent) : QGraphicsItem(parent), m_drawing(drawing)
    {
        setZValue(100);
    }
    void resized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_drawing->m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_drawing->paintOverlay(*painter);
    }

private:
    const TrendDrawing *m_drawing;
};

TrendDrawing::TrendDrawing() : m_chart(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins());
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    m_ground = new Ground(this, m_chart);
    m_overlay = new Overlay(this, m_chart);
}

TrendDrawing::~TrendDrawing()
{
    // In a view the scene owns the chart and may be gone already; its items must not outlive this.
    if (!m_chart)
        return;
    if (m_chart->scene())
        m_chart->scene()->removeItem(m_chart);
    delete m_chart;
}

void TrendDrawing::read(const QAbstractItemModel *model)
{
    m_trend.read(model);
    if (m_current >= rowCount())
        m_current = -1;
    layOut();
    syncSeries(0, rowCount() - 1);
    updateItems();
}

void TrendDrawing::readRows(const QAbstractItemModel *model, int first, int last)
{
    m_trend.readAgain(model, first, last);
    layOut();
    syncSeries(first, last);
    updateItems();
}

// State

void TrendDrawing::setStyle(const ChartStyle &style)
{
    m_style = style;
    restyleSeries();
    layOut();
    updateItems();
}

void TrendDrawing::setShown(YearBefore yearBefore, Split split)
{
    m_trend.yearBefore = yearBefore;
    m_trend.split = split;
    layOut();
    syncSeries(0, rowCount() - 1);
    updateItems();
}

void TrendDrawing::resize(const QSizeF &size)
{
    m_ground->resized();
    m_overlay->resized();
    m_size = size;
    m_chart->resize(size);
    m_chart->layout()->activate();
    layOut();
    updateItems();
}

void TrendDrawing::setCurrent(int row, Callout callout)
{
    m_current = row >= 0 && row < rowCount() ? row : -1;
    m_callout = callout;
    m_overlay->update();
}

void TrendDrawing::setFocused(bool focused)
{
    m_focused = focused;
    m_overlay->update();
}

void TrendDrawing::updateItems()
{
    m_ground->update();
    m_overlay->update();
}

int TrendDrawing::rowAt(double x) const
{
    if (m_trend.rows.empty() || m_plot.width() <= 0)
        return -1;
    const double place = (x - m_plot.left()) / m_plot.width() * rowCount();
    return place < 0 || place >= rowCount() ? -1 : int(place);
}

// Keeps what is drawn clear of the focus frame.
double TrendDrawing::margin() const
{
    return m_style.interactive ? 1.5 * m_style.space : 0;
}

double TrendDrawing::xOf(double row) const
{
    return m_plot.left() + (row + 0.5) / qMax(1, rowCount()) * m_plot.width();
}

double TrendDrawing::yOf(double value) const
{
    return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
}

QColor TrendDrawing::classColour(const TrendClass &which) const
{
    return which.colour < 0 ? m_style.theme.otherClasses : m_style.theme.classes[std::size_t(which.colour)];
}

// Layout

void TrendDrawing::chooseAxis(double plotHeight)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](const std::optional<double> &number) {
        if (number) {
            low = qMin(low, *number);
            high = qMax(high, *number);
        }
    };
    for (const TrendPoint &row : m_trend.rows) {
        if (m_trend.stacked()) {
            double up = 0;
            double down = 0;
            for (const auto &part : row.parts) {
                up += qMax(0.0, part.value_or(0.0));
                down += qMin(0.0, part.value_or(0.0));
            }
            take(up);
            take(down);
        } else {
            take(row.value);
            if (m_trend.yearBefore == YearBefore::Shown)
                take(row.yearBefore);
        }
        take(row.target);
        take(row.targetHigh);
    }
    if (!(low <= high))
        low = high = 0;

    // All in the numbers that are written.
    double from = low * m_trend.scale;
    double to = high * m_trend.scale;
    if (from == to) {
        const double room = qMax(std::abs(from) * 0.1, 1.0);
        to += room;
        if (!(m_trend.naturalLow && from <= *m_trend.naturalLow * m_trend.scale))
            from -= room;
    }
    if (from > 0 && (m_trend.stacked() || from < 0.35 * to))
        from = 0;
    const double lineHeight = QFontMetricsF(m_style.axis).height();
    const double wanted = qBound(2.0, plotHeight / (lineHeight * 3.4), 8.0);
    const double step = niceStep((to - from) / wanted);
    double bottom = std::floor(from / step + 1e-9) * step;
    double top = std::ceil(to / step - 1e-9) * step;
    // A point on the axis line itself is hard to see.
    const bool atFloor = m_trend.naturalLow && bottom <= *m_trend.naturalLow * m_trend.scale + 1e-9;
    if (!m_trend.stacked() && !atFloor && from - bottom < 0.02 * (to - from) && bottom != 0)
        bottom -= step;
    const bool atCeiling = m_trend.naturalHigh && top >= *m_trend.naturalHigh * m_trend.scale - 1e-9;
    if (!atCeiling && top - to < 0.02 * (to - from))
        top += step;
    if (m_trend.naturalLow && low >= *m_trend.naturalLow)
        bottom = qMax(bottom, *m_trend.naturalLow * m_trend.scale);
    if (m_trend.naturalHigh && high <= *m_trend.naturalHigh)
        top = qMin(top, *m_trend.naturalHigh * m_trend.scale);
    if (!(bottom < top))
        top = bottom + step;
    m_low = bottom / m_trend.scale;
    m_high = top / m_trend.scale;

    m_yTicks.clear();
    m_yLabels.clear();
    const QLocale locale;
    const int decimals = decimalsOf(step);
    for (double tick = std::ceil(bottom / step - 1e-9) * step; tick <= top + step * 1e-6; tick += step) {
        const double clean = std::abs(tick) < step * 1e-9 ? 0.0 : tick;
        m_yTicks.push_back(clean / m_trend.scale);
        QString text = locale.toString(std::abs(clean), 'f', decimals);
        if (clean < 0)
            text.prepend(QChar(0x2212));
        m_yLabels << text;
    }
    // The unit stands once, at the top.
    if (!m_yLabels.isEmpty()) {
        QString &first = m_yLabels.last();
        const bool negative = first.startsWith(QChar(0x2212));
        first = (negative ? QString(QChar(0x2212)) : QString()) + m_trend.prefix + first.mid(negative ? 1 : 0)
            + m_trend.suffix;
    }
}

void TrendDrawing::chooseTicks(double plotWidth)
{
    m_xTicks.clear();
    if (m_trend.rows.empty())
        return;
    const QFontMetricsF metrics(m_style.axis);
    const double perRow = plotWidth / rowCount();
    const QLocale locale;
    if (m_trend.rows.front().months >= 12 || !m_trend.rows.front().first.isValid()) {
        double widest = 0;
        for (const TrendPoint &row : m_trend.rows)
            widest = qMax(widest, metrics.horizontalAdvance(row.period));
        const int every = qMax(1, int(std::ceil((widest + 3 * m_style.space) / perRow)));
        // Counted from the newest, which is the one that matters.
        for (int row = (rowCount() - 1) % every; row < rowCount(); row += every)
            m_xTicks.push_back({double(row), m_trend.rows[std::size_t(row)].period, {}});
        return;
    }
    double needed = 0;
    for (int month = 1; month <= 12; ++month)
        needed = qMax(needed, metrics.horizontalAdvance(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    needed += 2.5 * m_style.space;
    const double perMonth = perRow / m_trend.rows.front().months;
    // Ticks stand on whole shares of the calendar year: every month, quarter, half, year, or some
    // years.
    int everyMonths = 0;
    for (const int months : {1, 3, 6, 12, 24, 60, 120}) {
        everyMonths = months;
        if (months >= m_trend.rows.front().months && months * perMonth >= needed)
            break;
    }
    int lastYear = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QDate day = m_trend.rows[std::size_t(row)].first;
        const int sinceZero = day.year() * 12 + day.month() - 1;
        if (sinceZero % everyMonths != 0)
            continue;
        Tick tick;
        tick.x = row;
        tick.label = everyMonths >= 12 ? QString() : locale.toString(day, QStringLiteral("MMM"));
        if (day.year() != lastYear)
            tick.year = QString::number(day.year());
        lastYear = day.year();
        m_xTicks.push_back(tick);
    }
    // A short first year would sit under its neighbour.
    const QFontMetricsF strong(m_style.axisStrong);
    double end = -1e9;
    for (Tick &tick : m_xTicks) {
        if (tick.year.isEmpty())
            continue;
        const double half = strong.horizontalAdvance(tick.year) / 2;
        const double centre = (tick.x + 0.5) * perRow;
        if (centre - half < end + m_style.space)
            tick.year.clear();
        else
            end = centre + half;
    }
}

void TrendDrawing::chooseEndLabels()
{
    m_endLabels.clear();
    const Theme &theme = m_style.theme;
    const int last = m_trend.lastWithValue();
    if (last < 0)
        return;
    const TrendPoint &newest = m_trend.rows.back();
    if (newest.target && newest.targetHigh) {
        m_endLabels.push_back(
            {*newest.targetHigh, tr("Target to %1").arg(newest.targetHighText), theme.target, m_style.label});
        m_endLabels.push_back(
            {*newest.target, tr("Target from %1").arg(newest.targetText), theme.target, m_style.label});
    } else if (newest.target) {
        m_endLabels.push_back({*newest.target, tr("Target %1").arg(newest.targetText), theme.target, m_style.label});
    } else if (newest.targetHigh) {
        m_endLabels.push_back(
            {*newest.targetHigh, tr("Target up to %1").arg(newest.targetHighText), theme.target, m_style.label});
    }
    const TrendPoint &row = m_trend.rows[std::size_t(last)];
    if (m_trend.stacked()) {
        double base = 0;
        for (const TrendClass &which : m_trend.classes) {
            const std::optional<double> part = m_trend.partOf(row, which);
            if (!part || *part <= 0)
                continue;
            QString number;
            if (which.columns.size() == 1)
                number = row.partTexts.value(which.columns.front());
            else
                number = QLocale().toString(*part * m_trend.scale, 'g', 6);
            m_endLabels.push_back({base + *part / 2, m_trend.classText(which, number), theme.text1, m_style.label});
            base += *part;
        }
        if (row.value)
            m_endLabels.push_back(
                {base, tr("%1: %2").arg(row.period, row.valueText), theme.text1, m_style.labelStrong});
        return;
    }
    if (row.value)
        m_endLabels.push_back(
            {*row.value, tr("%1: %2").arg(row.period, row.valueText), theme.text1, m_style.labelStrong});
    if (m_trend.yearBefore == YearBefore::Shown) {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (m_trend.rows[std::size_t(i)].yearBefore) {
                m_endLabels.push_back({*m_trend.rows[std::size_t(i)].yearBefore,
                                       tr("Year before %1").arg(m_trend.rows[std::size_t(i)].yearBeforeText),
                                       theme.text2, m_style.label});
                break;
            }
        }
    }
}

// Finds a tier for each flag so that neither letters nor texts touch; a text without room goes to
// the legend.
int TrendDrawing::placeFlags(double left, double right)
{
    const QFontMetricsF metrics(m_style.label);
    const double box = metrics.height() + m_style.space / 2;
    const double gap = 1.5 * m_style.space;
    const double perRow = (right - left) / qMax(1, rowCount());
    constexpr int mostTiers = 3;
    std::vector<std::pair<double, double>> taken[mostTiers];
    const auto isFree = [&](int tier, double from, double to) {
        return std::none_of(taken[tier].begin(), taken[tier].end(),
                            [&](const auto &other) { return from < other.second && to > other.first; });
    };
    int tiers = 0;
    for (Flag &flag : m_flags) {
        flag.x = left + (flag.row + 0.5) * perRow;
        flag.tier = 0;
        while (flag.tier + 1 < mostTiers && !isFree(flag.tier, flag.x - box / 2 - 1, flag.x + box / 2 + 1))
            ++flag.tier;
        taken[flag.tier].emplace_back(flag.x - box / 2 - 1, flag.x + box / 2 + 1);
        tiers = qMax(tiers, flag.tier + 1);
    }
    for (Flag &flag : m_flags) {
        flag.textRect = {};
        const double width = metrics.horizontalAdvance(flag.text) + 1;
        const double y = margin() + flag.tier * (box + m_style.space / 2);
        const double before = flag.x - box / 2 - gap - width;
        const double after = flag.x + box / 2 + gap;
        if (before >= left && isFree(flag.tier, before, before + width))
            flag.textRect = QRectF(before, y, width, box);
        else if (after + width <= m_size.width() - margin() && isFree(flag.tier, after, after + width))
            flag.textRect = QRectF(after, y, width, box);
        if (!flag.textRect.isEmpty())
            taken[flag.tier].emplace_back(flag.textRect.left() - m_style.space, flag.textRect.right() + m_style.space);
    }
    return tiers;
}

void TrendDrawing::chooseLegend()
{
    using Mark = LegendEntry::Mark;
    m_legend.clear();
    const Theme &theme = m_style.theme;
    const auto any = [&](auto &&test) {
        return std::any_of(m_trend.rows.begin(), m_trend.rows.end(), test);
    };
    if (m_trend.stacked()) {
        for (const TrendClass &which : m_trend.classes)
            m_legend.push_back({Mark::Swatch, which.name, classColour(which), which.hatched, {}, {}});
    } else {
        m_legend.push_back({Mark::Dot, tr("value"), theme.series, false, {}, {}});
        if (any([](const TrendPoint &row) { return row.value && row.preliminary; }))
            m_legend.push_back({Mark::Hollow, tr("preliminary"), theme.series, false, {}, {}});
        if (m_trend.yearBefore == YearBefore::Shown
            && any([](const TrendPoint &row) { return row.yearBefore.has_value(); }))
            m_legend.push_back({Mark::Line, tr("a year before"), theme.limits, false, {}, {}});
    }
    if (any([](const TrendPoint &row) { return row.target.has_value() || row.targetHigh.has_value(); }))
        m_legend.push_back({Mark::Target,
                            any([](const TrendPoint &row) { return row.target && row.targetHigh; }) ? tr("target range")
                                                                                                    : tr("target"),
                            theme.target,
                            false,
                            {},
                            {}});
    if (!m_trend.gaps().empty())
        m_legend.push_back({Mark::Gap, tr("no value"), theme.control, false, {}, {}});
    if (any([](const TrendPoint &row) { return row.disputed; }))
        m_legend.push_back({Mark::Sign, tr("disputed"), theme.annotation, false, QStringLiteral("?"), {}});
    if (any([](const TrendPoint &row) { return row.corrected; }))
        m_legend.push_back(
            {Mark::Sign, tr("corrected after it was handed in"), theme.annotation, false, QStringLiteral("*"), {}});
    for (const Flag &flag : m_flags)
        if (flag.textRect.isEmpty())
            m_legend.push_back({Mark::Letter, flag.text, theme.annotation, false, flag.letter, {}});
}

// Gives every entry its place in rows as wide as the chart; returns their height.
double TrendDrawing::placeLegend(double width)
{
    const QFontMetricsF metrics(m_style.label);
    const double rowHeight = metrics.height() + m_style.space;
    double x = 0;
    double y = 0;
    for (LegendEntry &entry : m_legend) {
        const bool isLine = entry.mark == LegendEntry::Mark::Line || entry.mark == LegendEntry::Mark::Target;
        const double mark = isLine ? 6.5 * m_style.space : 4.5 * m_style.space;
        const double entryWidth = qMin(width, mark + metrics.horizontalAdvance(entry.text) + 2);
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += rowHeight;
        }
        entry.rect = QRectF(x, y, entryWidth, rowHeight);
        x += entryWidth + 4.5 * m_style.space;
    }
    for (LegendEntry &entry : m_legend)
        entry.rect.translate(margin(), 0);
    return m_legend.empty() ? 0 : y + rowHeight;
}

void TrendDrawing::layOut()
{
    if (m_size.width() < 40 || m_size.height() < 40)
        return;
    const QFontMetricsF axis(m_style.axis);
    const QFontMetricsF label(m_style.label);
    const QFontMetricsF strong(m_style.labelStrong);
    const double space = m_style.space;

    m_flags.clear();
    m_hasSeam = false;
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        m_hasSeam |= !at.seam.isEmpty();
        for (int i = 0; i < at.annotations.size(); ++i)
            m_flags.push_back(
                {row, at.letters.at(i), tr("%1: %2").arg(at.period, at.annotations.at(i).text), 0, 0, {}});
    }

    chooseEndLabels();
    double right = 2 * space;
    for (const EndLabel &end : m_endLabels)
        right = qMax(right, QFontMetricsF(end.font).horizontalAdvance(end.text) + 2.5 * space + m_style.dot / 2);
    right = qMin(right, 0.3 * m_size.width()) + margin();

    // Widths of the value axis are chosen for a first guess of the height, which hardly changes
    // them.
    chooseAxis(m_size.height() * 0.7);
    const auto widestLabel = [&] {
        double widest = 0;
        for (const QString &text : m_yLabels)
            widest = qMax(widest, axis.horizontalAdvance(text));
        return widest;
    };
    double left = margin() + widestLabel() + 2.5 * space;

    m_tiers = placeFlags(left, m_size.width() - right);
    const double flagHeight = label.height() + space / 2;
    double top = margin() + axis.height() / 2 + 1;
    if (m_tiers > 0)
        top += m_tiers * (flagHeight + space / 2) + space / 2;
    if (m_hasSeam)
        top += strong.height() + space;

    chooseLegend();
    const double legendHeight = placeLegend(m_size.width() - 2 * margin());
    const bool years =
        !m_trend.rows.empty() && m_trend.rows.front().months < 12 && m_trend.rows.front().first.isValid();
    const double below = 1.5 * space + axis.height() + (years ? axis.height() : 0);
    const double bottom = margin() + below + (legendHeight > 0 ? legendHeight + 2 * space : 0);

    const double height = qMax(20.0, m_size.height() - top - bottom);
    chooseAxis(height);
    left = margin() + widestLabel() + 2.5 * space;
    m_plot = QRectF(left, top, qMax(20.0, m_size.width() - left - right), height);
    chooseTicks(m_plot.width());

    const double legendTop = m_plot.bottom() + below + 2 * space;
    for (LegendEntry &entry : m_legend)
        entry.rect.translate(0, legendTop);

    for (EndLabel &end : m_endLabels)
        end.y = qBound(m_plot.top(), yOf(end.y), m_plot.bottom());
    // Pushed apart downwards, then back up if the lowest fell off the plot.
    std::stable_sort(m_endLabels.begin(), m_endLabels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    const double distance = 1.35 * label.height() * 0.87;
    for (std::size_t i = 1; i < m_endLabels.size(); ++i)
        m_endLabels[i].y = qMax(m_endLabels[i].y, m_endLabels[i - 1].y + distance);
    double limit = m_plot.bottom() + label.height() / 2;
    for (std::size_t i = m_endLabels.size(); i-- > 0;) {
        m_endLabels[i].y = qMin(m_endLabels[i].y, limit);
        limit = m_endLabels[i].y - distance;
    }

    m_x->setRange(-0.5, qMax(1, rowCount()) - 0.5);
    m_y->setRange(m_low, m_high);
    m_chart->setPlotArea(m_plot);
}

// Series

QLineSeries *TrendDrawing::newSeries(const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    return series;
}

namespace {

QPen linePen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
}

} // namespace

void TrendDrawing::restyleSeries()
{
    const Theme &theme = m_style.theme;
    for (const Run &run : m_runs)
        run.series->setPen(linePen(theme.series, m_style.series));
    for (const Run &run : m_yearBeforeRuns)
        run.series->setPen(linePen(theme.limits, m_style.thin));
    for (auto *runs : {&m_targetRuns, &m_targetHighRuns})
        for (const Run &run : *runs)
            run.series->setPen(QPen(theme.target, m_style.target, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

// Keeps series whose rows are the same and untouched; others get their points replaced, never
// appended.
void TrendDrawing::syncRuns(std::vector<Run> &runs, std::optional<double> TrendPoint::*field, const QPen &pen,
                            int firstChanged, int lastChanged, bool shown)
{
    std::vector<Run> wanted;
    for (int row = 0; shown && row < rowCount(); ++row) {
        if (!(m_trend.rows[std::size_t(row)].*field))
            continue;
        if (!wanted.empty() && wanted.back().last == row - 1)
            wanted.back().last = row;
        else
            wanted.push_back({row, row, nullptr});
    }
    std::vector<Run> spare = std::move(runs);
    const auto takeSpare = [&spare](auto &&fits) {
        const auto found = std::find_if(spare.begin(), spare.end(), fits);
        QLineSeries *series = found == spare.end() ? nullptr : found->series;
        if (found != spare.end())
            spare.erase(found);
        return series;
    };
    for (Run &run : wanted)
        run.series = takeSpare([&](const Run &old) { return old.first == run.first && old.last == run.last; });
    for (Run &run : wanted) {
        const bool touched = !run.series || (run.first <= lastChanged && run.last >= firstChanged);
        if (!run.series)
            run.series = takeSpare([](const Run &) { return true; });
        if (!run.series)
            run.series = newSeries(pen);
        if (!touched)
            continue;
        QList<QPointF> points;
        points.reserve(run.last - run.first + 1);
        for (int row = run.first; row <= run.last; ++row)
            points << QPointF(row, *(m_trend.rows[std::size_t(row)].*field));
        run.series->replace(points);
        ++m_replacements;
    }
    for (const Run &old : spare) {
        m_chart->removeSeries(old.series);
        delete old.series;
    }
    runs = std::move(wanted);
}

void TrendDrawing::syncSteps(std::vector<Run> &runs, std::optional<double> TrendPoint::*field, int firstChanged,
                             int lastChanged)
{
    const QPen pen(m_style.theme.target, m_style.target, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    syncRuns(runs, field, pen, firstChanged, lastChanged, true);
    for (const Run &run : runs) {
        if (run.last < firstChanged || run.first > lastChanged)
            continue;
        // A target holds for the whole of its period, so steps stand between periods.
        QList<QPointF> points;
        for (int row = run.first; row <= run.last; ++row) {
            const double level = *(m_trend.rows[std::size_t(row)].*field);
            if (points.isEmpty() || points.last().y() != level) {
                if (!points.isEmpty())
                    points << QPointF(row - 0.5, points.last().y());
                points << QPointF(row - 0.5, level);
            }
        }
        points << QPointF(run.last + 0.5, points.last().y());
        run.series->replace(points);
    }
}

void TrendDrawing::syncSeries(int firstChanged, int lastChanged)
{
    const Theme &theme = m_style.theme;
    syncSteps(m_targetRuns, &TrendPoint::target, firstChanged, lastChanged);
    syncSteps(m_targetHighRuns, &TrendPoint::targetHigh, firstChanged, lastChanged);
    syncRuns(m_yearBeforeRuns, &TrendPoint::yearBefore, linePen(theme.limits, m_style.thin), firstChanged, lastChanged,
             m_trend.yearBefore == YearBefore::Shown && !m_trend.stacked());
    syncRuns(m_runs, &TrendPoint::value, linePen(theme.series, m_style.series), firstChanged, lastChanged,
             !m_trend.stacked());
}

// Painting

void TrendDrawing::paintGround(QPainter &painter) const
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
    // A range is a ground to stand on: shaded between its bounds.
    for (int row = 0; row < rowCount(); ++row) {
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

void TrendDrawing::paintStacks(QPainter &painter) const
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

void TrendDrawing::paintGaps(QPainter &painter) const
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

void TrendDrawing::paintOverlay(QPainter &painter) const
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
    paintPoints(painter);
    paintEndLabels(painter);
    paintLegend(painter);
    if (m_style.interactive)
        paintCurrent(painter);
    painter.restore();
}

void TrendDrawing::paintAxes(QPainter &painter) const
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
    const double tickLength = 1.25 * m_style.space;
    for (const Tick &tick : m_xTicks) {
        const double x = xOf(tick.x);
        painter.setPen(QPen(theme.control, m_style.line));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + tickLength));
        double y = bottom + 1.5 * m_style.space;
        if (!tick.label.isEmpty()) {
            painter.setFont(m_style.axis);
            painter.setPen(theme.text2);
            painter.drawText(QRectF(x - 200, y, 400, metrics.height()), Qt::AlignHCenter | Qt::AlignTop, tick.label);
            y += metrics.height();
        }
        if (!tick.year.isEmpty()) {
            painter.setFont(m_style.axisStrong);
            painter.setPen(theme.text1);
            painter.drawText(QRectF(x - 200, y, 400, metrics.height()), Qt::AlignHCenter | Qt::AlignTop, tick.year);
        }
    }
}

void TrendDrawing::paintPoints(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    const double perRow = m_plot.width() / qMax(1, rowCount());
    if (!m_trend.stacked()) {
        // Where points would touch, the line alone says more; what is hollow or alone always shows.
        const bool all = perRow >= m_style.dot * 0.9;
        const double radius = m_style.dot / 2;
        const int last = m_trend.lastWithValue();
        for (int row = 0; row < rowCount(); ++row) {
            const TrendPoint &at = m_trend.rows[std::size_t(row)];
            if (!at.value)
                continue;
            const bool alone = (row == 0 || !m_trend.rows[std::size_t(row) - 1].value)
                && (row + 1 == rowCount() || !m_trend.rows[std::size_t(row) + 1].value);
            if (!all && !alone && !at.preliminary && row != last)
                continue;
            const QPointF centre(xOf(row), yOf(*at.value));
            if (at.preliminary) {
                painter.setPen(QPen(theme.series, m_style.series * 0.8));
                painter.setBrush(theme.surface);
                painter.drawEllipse(centre, radius, radius);
            } else {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.series);
                painter.drawEllipse(centre, radius, radius);
            }
        }
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
            QString(at.disputed ? QStringLiteral("?") : QString()) + (at.corrected ? QStringLiteral("*") : QString());
        painter.drawText(
            QRectF(xOf(row) - 50, yOf(*top) - m_style.dot / 2 - metrics.height() - 1, 100, metrics.height()),
            Qt::AlignHCenter | Qt::AlignBottom, signs);
    }
}

void TrendDrawing::paintFlags(QPainter &painter) const
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
    if (!m_hasSeam)
        return;
    const QFontMetricsF strong(m_style.labelStrong);
    const double seamTop =
        m_plot.top() - QFontMetricsF(m_style.axis).height() / 2 - strong.height() - m_style.space / 2;
    double taken = -1e9;
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        if (at.seam.isEmpty())
            continue;
        const double x = xOf(row - 0.5);
        const double middle = seamTop + strong.height() / 2;
        painter.setPen(QPen(theme.text2, qMax(1.0, m_style.line), Qt::DotLine));
        painter.drawLine(QPointF(x, middle), QPointF(x, m_plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        const double wing = m_style.space;
        painter.drawPolygon(QPolygonF({QPointF(x - wing, middle - wing * 0.7), QPointF(x + wing, middle - wing * 0.7),
                                       QPointF(x, middle + wing * 0.9)}));
        const QString lead = tr("New definition %1").arg(at.period);
        const double leadWidth = strong.horizontalAdvance(lead);
        const double right = m_size.width() - margin();
        double from = x + 2 * m_style.space;
        // A text too long for its line stands whole in the read-out and beside the chart, never cut here.
        QString rest = tr(": %1").arg(at.seam);
        if (metrics.horizontalAdvance(rest) + leadWidth > qMax(right - from, x - 2 * m_style.space - qMax(0.0, taken)))
            rest.clear();
        const double restWidth = metrics.horizontalAdvance(rest);
        if (from + leadWidth + restWidth > right && x - 2 * m_style.space - leadWidth - restWidth > qMax(0.0, taken))
            from = x - 2 * m_style.space - leadWidth - restWidth;
        if (from < taken + 2 * m_style.space && from > x)
            continue; // its words are in the read-out; two texts on one another help nobody
        painter.fillRect(QRectF(from - 2, seamTop, qMin(leadWidth + restWidth + 4, right - from), strong.height()),
                         theme.surface);
        painter.setFont(m_style.labelStrong);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(from, seamTop, leadWidth + 2, strong.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, lead);
        painter.setFont(m_style.label);
        painter.drawText(QRectF(from + leadWidth, seamTop, restWidth + 2, strong.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, rest);
        taken = from + leadWidth + restWidth;
    }
}

void TrendDrawing::paintEndLabels(QPainter &painter) const
{
    const double x = m_plot.right() + m_style.dot / 2 + 1.5 * m_style.space;
    const double room = m_size.width() - margin() - x;
    if (room < 20)
        return;
    for (const EndLabel &end : m_endLabels) {
        const QFontMetricsF metrics(end.font);
        painter.setFont(end.font);
        painter.setPen(end.colour);
        painter.drawText(QRectF(x, end.y - metrics.height() / 2, room + 2, metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         metrics.elidedText(end.text, Qt::ElideRight, room + 1));
    }
}

// Whether the line of values stays out of a rectangle.
bool TrendDrawing::isClear(const QRectF &place) const
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

// The level that holds now is labelled at the right end; each earlier one at its own beginning.
void TrendDrawing::paintEarlierTargets(QPainter &painter) const
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
                const QRectF below(from, y + 2, width + 2, metrics.height());
                const QRectF over = below.translated(0, -metrics.height() - 4);
                // Below the line where that is free, else above it.
                const bool above = below.bottom() > m_plot.bottom() || (!isClear(below) && over.top() >= m_plot.top() && isClear(over));
                const QRectF place = above ? over : below;
                if (m_trend.stacked())
                    painter.fillRect(place.adjusted(-2, 0, 2, 0), m_style.theme.surface);
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
            }
        }
        row = end + 1;
    }
}

void TrendDrawing::paintLegend(QPainter &painter) const
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
        case Mark::Line:
        case Mark::Target:
            painter.setPen(QPen(entry.colour, entry.mark == Mark::Target ? m_style.target : m_style.thin));
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

void TrendDrawing::paintCurrent(QPainter &painter) const
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

    struct Line
    {
        QString text;
        QFont font;
        QColor colour;
        std::optional<Status> badge;
        QColor swatch;
    };
    std::vector<Line> lines;
    lines.push_back({at.value ? tr("%1: %2").arg(at.period, at.valueText) : tr("%1: no value").arg(at.period),
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
        lines.push_back({second.join(QStringLiteral(", ")), m_style.label, theme.text2, {}, {}});
    if (m_trend.yearBefore == YearBefore::Shown && at.yearBefore)
        lines.push_back({tr("a year before %1").arg(at.yearBeforeText), m_style.label, theme.text2, {}, {}});
    if (at.value && at.status && !at.statusText.isEmpty())
        lines.push_back({at.statusText, m_style.label, theme.status(*at.status).word, at.status, {}});
    QStringList stage;
    if (at.value && at.preliminary)
        stage << tr("preliminary");
    if (at.disputed)
        stage << tr("disputed");
    if (at.corrected)
        stage << tr("corrected");
    if (!stage.isEmpty())
        lines.push_back({stage.join(QStringLiteral(", ")), m_style.label, theme.annotation, {}, {}});
    if (m_trend.stacked()) {
        for (auto which = m_trend.classes.rbegin(); which != m_trend.classes.rend(); ++which) {
            if (const std::optional<double> part = m_trend.partOf(at, *which)) {
                const QString number = which->columns.size() == 1 ? at.partTexts.value(which->columns.front())
                                                                  : QLocale().toString(*part * m_trend.scale, 'g', 6);
                lines.push_back(
                    {m_trend.classText(*which, number), m_style.label, theme.text2, {}, classColour(*which)});
            }
        }
    }
    if (!at.noteText.isEmpty())
        lines.push_back({at.noteText, m_style.label, theme.text2, {}, {}});

    const double widest = 0.45 * m_size.width();
    const double lineHeight = QFontMetricsF(m_style.label).height() + 2;
    const double mark = 4.5 * m_style.space;
    double width = 0;
    for (const Line &line : lines)
        width = qMax(width,
                     QFontMetricsF(line.font).horizontalAdvance(line.text)
                         + (line.badge || line.swatch.isValid() ? mark : 0));
    width = qMin(width, widest) + 4 * m_style.space;
    const double height = lineHeight * double(lines.size()) + 3 * m_style.space;
    QRectF box(centre.x() + m_style.ring / 2 + m_style.space, centre.y() - height - m_style.space, width, height);
    if (box.right() > m_size.width() - 2)
        box.moveRight(centre.x() - m_style.ring / 2 - m_style.space);
    box.moveLeft(qMax(2.0, box.left()));
    box.moveTop(qBound(2.0, box.top(), qMax(2.0, m_size.height() - height - 2)));
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    double y = box.top() + 1.5 * m_style.space;
    for (const Line &line : lines) {
        double x = box.left() + 2 * m_style.space;
        const QRectF shape(x, y + (lineHeight - 3.25 * m_style.space) / 2, 3.25 * m_style.space, 3.25 * m_style.space);
        if (line.badge)
            paintStatus(painter, shape, *line.badge, theme);
        else if (line.swatch.isValid())
            painter.fillRect(shape.adjusted(1, 1, -1, -1), line.swatch);
        if (line.badge || line.swatch.isValid())
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
