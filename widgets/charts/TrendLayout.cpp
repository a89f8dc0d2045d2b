// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendLayout.h"

#include "charts/AxisSteps.h"
#include "charts/StatusShape.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace statroom {

namespace {

std::optional<double> TrendPoint::*fieldOf(TrendLayout::Line line)
{
    switch (line) {
    case TrendLayout::Line::Lower:
        return &TrendPoint::lower;
    case TrendLayout::Line::Upper:
        return &TrendPoint::upper;
    case TrendLayout::Line::Mean:
        return &TrendPoint::mean;
    case TrendLayout::Line::Target:
        return &TrendPoint::target;
    case TrendLayout::Line::TargetHigh:
        return &TrendPoint::targetHigh;
    case TrendLayout::Line::YearBefore:
        return &TrendPoint::yearBefore;
    case TrendLayout::Line::Value:
        break;
    }
    return &TrendPoint::value;
}

bool isOfChart(TrendLayout::Line line)
{
    return line == TrendLayout::Line::Lower || line == TrendLayout::Line::Upper || line == TrendLayout::Line::Mean;
}

} // namespace

void TrendLayout::read(const QAbstractItemModel *model)
{
    m_trend.read(model);
    setCurrent(m_current, m_callout);
}

void TrendLayout::setCurrent(int row, Callout callout)
{
    m_current = row >= 0 && row < rowCount() ? row : -1;
    m_callout = callout;
}

int TrendLayout::rowAt(double x) const
{
    if (m_trend.rows.empty() || m_plot.width() <= 0)
        return -1;
    const double place = (x - m_plot.left()) / m_plot.width() * rowCount();
    return place < 0 || place >= rowCount() ? -1 : int(place);
}

// Keeps what is drawn clear of the focus frame.
double TrendLayout::margin() const
{
    return m_style.interactive ? 1.5 * m_style.space : 0;
}

double TrendLayout::xOf(double row) const
{
    return m_plot.left() + (row + 0.5) / qMax(1, rowCount()) * m_plot.width();
}

double TrendLayout::yOf(double value) const
{
    return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
}

QColor TrendLayout::classColour(const TrendClass &which) const
{
    return which.colour < 0 ? m_style.theme.otherClasses : m_style.theme.classes[std::size_t(which.colour)];
}

void TrendLayout::chooseAxis(double plotHeight)
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
            if (m_trend.showsYearBefore())
                take(row.yearBefore);
            if (m_trend.charted()) {
                take(row.mean);
                if (row.lower)
                    take(m_trend.drawnLimit(*row.lower));
                if (row.upper)
                    take(m_trend.drawnLimit(*row.upper));
            }
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
    double step = niceStep((to - from) / wanted);
    // In a low chart coarse steps would leave much of the height empty.
    const auto span = [&](double of) {
        return (std::ceil(to / of - 1e-9) - std::floor(from / of + 1e-9)) * of;
    };
    const double finer = niceStep(step / 2.6);
    if (span(step) > 1.4 * (to - from) && plotHeight * finer / span(finer) > 1.3 * lineHeight)
        step = finer;
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

void TrendLayout::chooseTicks(double plotWidth)
{
    m_xTicks.clear();
    if (m_trend.rows.empty())
        return;
    const QFontMetricsF metrics(m_style.axis);
    const double perRow = plotWidth / rowCount();
    if (m_trend.rows.front().months >= 12 || !m_trend.rows.front().first.isValid()) {
        double widest = 0;
        for (const TrendPoint &row : m_trend.rows)
            widest = qMax(widest, metrics.horizontalAdvance(row.period));
        const int every = qMax(1, int(std::ceil((widest + 3 * m_style.space) / perRow)));
        // Counted from the newest, which is the one that matters.
        for (int row = (rowCount() - 1) % every; row < rowCount(); row += every)
            m_xTicks.add(m_trend.rows[std::size_t(row)].period, (row + 0.5) * perRow);
        return;
    }
    const int months = m_trend.rows.front().months;
    m_xTicks.chooseMonths(m_style, perRow / months, months);
    for (int row = 0; row < rowCount(); ++row)
        m_xTicks.addMonth(m_trend.rows[std::size_t(row)].first, (row + 0.5) * perRow);
    m_xTicks.dropCrowdedYears(m_style);
}

void TrendLayout::chooseEndLabels()
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
            m_endLabels.push_back(
                {base + *part / 2, m_trend.classText(which, number), theme.text1, m_style.label, which.name, number});
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
    if (m_trend.charted() && m_trend.shown.namesLimits)
        addChartLabels();
    if (m_trend.showsYearBefore()) {
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

// Of the stretch that holds now; those before are told where one points at them.
void TrendLayout::addChartLabels()
{
    const Theme &theme = m_style.theme;
    const TrendPoint *newest = nullptr;
    for (const TrendPoint &row : m_trend.rows)
        if (row.mean)
            newest = &row;
    if (!newest)
        return;
    if (newest->upper)
        m_endLabels.push_back({m_trend.drawnLimit(*newest->upper),
                               m_trend.naturalHigh && *newest->upper > *m_trend.naturalHigh
                                   ? tr("No upper limit below %1").arg(numberText(*m_trend.naturalHigh))
                                   : tr("Upper limit %1").arg(newest->upperText),
                               theme.text2, m_style.label});
    m_endLabels.push_back(
        {*newest->mean, tr("%1 %2").arg(m_trend.centre, newest->meanText), theme.text1, m_style.label});
    if (newest->lower)
        m_endLabels.push_back({m_trend.drawnLimit(*newest->lower),
                               m_trend.naturalLow && *newest->lower < *m_trend.naturalLow
                                   ? tr("No lower limit above %1").arg(numberText(*m_trend.naturalLow))
                                   : tr("Lower limit %1").arg(newest->lowerText),
                               theme.text2, m_style.label});
}

void TrendLayout::chooseSeams()
{
    m_seams.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        // Where both begin, the words are those of what changes the lines.
        const TrendMark *rebase = m_trend.charted() ? at.mark(ChartMark::Kind::Rebase) : nullptr;
        if (rebase)
            m_seams.push_back({row - 0.5, tr("Rebased %1").arg(at.period), rebase->reason});
        if (!at.seam.isEmpty())
            m_seams.push_back({row - 0.5, tr("New definition %1").arg(at.period), at.seam});
        if (!m_trend.charted())
            continue;
        if (const TrendMark *mark = at.mark(ChartMark::Kind::Baseline))
            m_seams.push_back({row + 0.5, tr("Limits fixed at %1").arg(at.period), mark->reason});
    }
}

// Finds a tier for each flag so that neither letters nor texts touch; a text without room goes to
// the legend.
int TrendLayout::placeFlags(double left, double right)
{
    const QFontMetricsF metrics(m_style.label);
    const double box = metrics.height() + m_style.space / 2;
    const double gap = 1.5 * m_style.space;
    const double perRow = (right - left) / qMax(1, rowCount());
    // A low chart keeps its height for the values.
    constexpr int tiersOfHigh = 3;
    const int mostTiers = std::clamp(int(0.25 * m_size.height() / (box + m_style.space / 2)), 1, tiersOfHigh);
    std::vector<std::pair<double, double>> taken[tiersOfHigh];
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
        flag.isCovered = !isFree(flag.tier, flag.x - box / 2 - 1, flag.x + box / 2 + 1);
        if (flag.isCovered)
            continue;
        taken[flag.tier].emplace_back(flag.x - box / 2 - 1, flag.x + box / 2 + 1);
        tiers = qMax(tiers, flag.tier + 1);
    }
    for (Flag &flag : m_flags) {
        flag.textRect = {};
        if (flag.isCovered)
            continue;
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

void TrendLayout::chooseLegend()
{
    using Mark = LegendEntry::Mark;
    m_legend.clear();
    if (m_trend.shown.legend == Legend::Hidden)
        return;
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
        if (m_trend.charted())
            addChartLegend();
        if (m_trend.showsYearBefore() && any([](const TrendPoint &row) { return row.yearBefore.has_value(); }))
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
        m_legend.push_back({Mark::Sign, tr("disputed"), theme.annotation, false, disputedSign(), {}});
    if (any([](const TrendPoint &row) { return row.corrected; }))
        m_legend.push_back(
            {Mark::Sign, tr("corrected after it was handed in"), theme.annotation, false, QStringLiteral("*"), {}});
    for (const Flag &flag : m_flags)
        if (flag.textRect.isEmpty())
            m_legend.push_back({Mark::Letter, flag.text, theme.annotation, false, flag.letter, {}});
}

void TrendLayout::addChartLegend()
{
    using Mark = LegendEntry::Mark;
    const Theme &theme = m_style.theme;
    const auto any = [&](auto &&test) {
        return std::any_of(m_trend.rows.begin(), m_trend.rows.end(), test);
    };
    const auto signal = [&](Variation variation, const QString &text) {
        if (any([&](const TrendPoint &row) { return row.variation == variation; }))
            m_legend.push_back({Mark::Signal, text, {}, false, {}, {}, variation});
    };
    if (any([](const TrendPoint &row) { return row.isLeftOut() && row.value; }))
        m_legend.push_back({Mark::LeftOut, tr("left out"), theme.text3, false, {}, {}});
    signal(Variation::Concern, tr("signal, worse"));
    signal(Variation::Improvement, tr("signal, better"));
    signal(Variation::NeutralHigh, tr("signal, higher"));
    signal(Variation::NeutralLow, tr("signal, lower"));
    if (any([](const TrendPoint &row) { return row.mean.has_value(); }))
        m_legend.push_back({Mark::Line, m_trend.centre.toLower(), theme.mean, false, {}, {}});
    if (any([](const TrendPoint &row) { return row.lower && !row.provisional; }))
        m_legend.push_back({Mark::Limits, tr("process limits"), theme.limits, false, {}, {}});
    if (any([](const TrendPoint &row) { return row.lower && row.provisional; }))
        m_legend.push_back({Mark::Limits, tr("provisional limits"), theme.limits, true, {}, {}});
}

// Gives every entry its place in rows as wide as the chart; returns their height.
double TrendLayout::placeLegend(double width)
{
    const QFontMetricsF metrics(m_style.label);
    const double rowHeight = metrics.height() + m_style.space;
    double x = 0;
    double y = 0;
    for (LegendEntry &entry : m_legend) {
        const bool isLine = entry.mark == LegendEntry::Mark::Line || entry.mark == LegendEntry::Mark::Limits
            || entry.mark == LegendEntry::Mark::Target;
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

// Many events leave the chart its height: the latest are told, the earlier ones counted.
double TrendLayout::fitLegend(double width)
{
    constexpr double mostOfHeight = 0.3;
    const auto isEvent = [](const LegendEntry &entry) {
        return entry.mark == LegendEntry::Mark::Letter;
    };
    double height = placeLegend(width);
    int left = 0;
    for (;;) {
        const auto first = std::find_if(m_legend.begin(), m_legend.end(), isEvent);
        const auto oldest = first == m_legend.end() || left == 0 ? first : first + 1;
        if (height <= mostOfHeight * m_size.height() || oldest == m_legend.end())
            return height;
        ++left;
        if (left == 1)
            oldest->sign = QString();
        else
            m_legend.erase(oldest);
        std::find_if(m_legend.begin(), m_legend.end(), isEvent)->text = tr("%n earlier event(s)", nullptr, left);
        height = placeLegend(width);
    }
}

void TrendLayout::layOut()
{
    if (m_size.width() < 40 || m_size.height() < 40)
        return;
    const QFontMetricsF axis(m_style.axis);
    const QFontMetricsF label(m_style.label);
    const QFontMetricsF strong(m_style.labelStrong);
    const double space = m_style.space;

    m_flags.clear();
    chooseSeams();
    for (int row = 0; row < rowCount(); ++row) {
        const TrendPoint &at = m_trend.rows[std::size_t(row)];
        for (int i = 0; i < at.annotations.size(); ++i)
            m_flags.push_back(
                {row, at.letters.at(i), tr("%1: %2").arg(at.period, at.annotations.at(i).text), 0, 0, {}, false});
    }

    chooseEndLabels();
    double right = 2 * space;
    for (const EndLabel &end : m_endLabels)
        right = qMax(right, QFontMetricsF(end.font).horizontalAdvance(end.text) + 2.5 * space + m_style.dot / 2);
    // Without a legend there are only the words at the ends.
    right = qMin(right, (m_trend.shown.legend == Legend::Shown ? 0.3 : 0.4) * m_size.width()) + margin();

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
    if (!m_seams.empty())
        top += strong.height() + space;

    chooseLegend();
    const double legendHeight = fitLegend(m_size.width() - 2 * margin());
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
}

// Lines

std::vector<TrendLayout::Run> TrendLayout::runs(Line line) const
{
    std::vector<Run> found;
    const bool shown = line == Line::Value ? !m_trend.stacked()
        : line == Line::YearBefore         ? m_trend.showsYearBefore() && !m_trend.stacked()
        : isOfChart(line)                  ? m_trend.charted()
                                           : true;
    const auto field = fieldOf(line);
    for (int row = 0; shown && row < rowCount(); ++row) {
        if (!(m_trend.rows[std::size_t(row)].*field))
            continue;
        const bool goesOn = !found.empty() && found.back().last == row - 1
            && (!isOfChart(line) || m_trend.rows[std::size_t(row) - 1].group == m_trend.rows[std::size_t(row)].group);
        if (goesOn)
            found.back().last = row;
        else
            found.push_back({row, row});
    }
    return found;
}

QList<QPointF> TrendLayout::points(Line line, const Run &run) const
{
    const auto field = fieldOf(line);
    const bool steps = line == Line::Target || line == Line::TargetHigh || isOfChart(line);
    const bool isLimit = line == Line::Lower || line == Line::Upper;
    QList<QPointF> points;
    points.reserve(run.last - run.first + 1);
    for (int row = run.first; row <= run.last; ++row) {
        double level = *(m_trend.rows[std::size_t(row)].*field);
        if (isLimit)
            level = m_trend.drawnLimit(level);
        if (!steps) {
            points << QPointF(row, level);
        } else if (points.isEmpty() || points.last().y() != level) {
            // A target or a limit holds for the whole of its period, so steps stand between periods.
            if (!points.isEmpty())
                points << QPointF(row - 0.5, points.last().y());
            points << QPointF(row - 0.5, level);
        }
    }
    if (steps)
        points << QPointF(run.last + 0.5, points.last().y());
    return points;
}

QPen TrendLayout::pen(Line line, const Run &run) const
{
    const Theme &theme = m_style.theme;
    const bool provisional = m_trend.rows[std::size_t(run.first)].provisional;
    switch (line) {
    case Line::Value:
        return QPen(theme.series, m_style.series, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    case Line::YearBefore:
        return QPen(theme.limits, m_style.thin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    case Line::Mean: {
        QPen pen(theme.mean, m_style.thin, Qt::SolidLine, Qt::FlatCap);
        if (provisional)
            pen.setDashPattern({8, 5});
        return pen;
    }
    case Line::Lower:
    case Line::Upper:
        return limitPen(provisional);
    case Line::Target:
    case Line::TargetHigh:
        break;
    }
    return QPen(theme.target, m_style.target, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

// Provisional limits are fainter: short dashes far apart.
QPen TrendLayout::limitPen(bool provisional) const
{
    QPen pen(m_style.theme.limits, m_style.thin, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern(provisional ? QList<qreal>{2, 5} : QList<qreal>{6, 4});
    return pen;
}

// A number of the axis, with its unit.
QString TrendLayout::numberText(double value) const
{
    return m_trend.prefix + QLocale().toString(value * m_trend.scale, 'g', 6) + m_trend.suffix;
}

} // namespace statroom
