// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/SpansDrawing.h"

#include "charts/AxisSteps.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace statroom {

using Use = BeforeAfter::Point::Use;

SpansDrawing::SpansDrawing(const BeforeAfterReading &reading, const ChartStyle &style, const QSizeF &size, Words words)
    : m_reading(reading)
    , m_style(style)
    , m_format(reading.format())
    , m_size(size)
    , m_words(words)
{
    if (reading.result.points.empty())
        return;
    const Period last = reading.result.points.back().period;
    for (Period period = reading.result.points.front().period; period <= last; period = period.next()) {
        Row row;
        row.period = period;
        row.point = reading.pointAt(period);
        if (const PeriodValue *value = reading.numbers.at(period))
            row.value = value->value;
        m_rows.push_back(row);
    }
    chooseAxis();
    const QFontMetricsF axis(m_style.axis);
    double widest = 0;
    for (double value = m_low; value <= m_high + m_step / 2; value += m_step)
        widest = std::max(widest, axis.horizontalAdvance(m_format.plain(value)));
    const double space = m_style.space;
    const bool isFew = words == Words::Few;
    const double top = QFontMetricsF(m_style.labelStrong).height() * (isFew ? 1 : 2) + (isFew ? 1 : 3) * space;
    const bool hasLegend = !isFew || paintLegend(nullptr) <= size.width();
    const double bottom = (hasLegend ? 2 : 1) * axis.height() + (hasLegend ? (isFew ? 3 : 5) : 2) * space;
    const double left = widest + 2 * space;
    m_plot = QRectF(left, top, std::max(20.0, size.width() - left - 2 * space),
                    std::max(20.0, size.height() - top - bottom));
}

void SpansDrawing::chooseAxis()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](const std::optional<double> &value) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const Row &row : m_rows) {
        take(row.value);
        if (row.point) {
            take(row.point->fitted);
            take(row.point->expected);
        }
    }
    if (!(low <= high))
        low = high = 0;
    // Steps are round in the numbers that are written.
    const double scale = m_format.scale();
    if (high == low) {
        low -= 0.5 / scale;
        high += 0.5 / scale;
    }
    const double wanted = std::clamp(m_size.height() / (QFontMetricsF(m_style.axis).height() * 4.5), 2.0, 7.0);
    m_step = niceStep((high - low) * scale / wanted) / scale;
    const bool isNeverBelow = low >= 0;
    m_low = std::floor(low / m_step - 0.15) * m_step;
    if (isNeverBelow)
        m_low = std::max(0.0, m_low);
    m_high = std::ceil(high / m_step + 0.15) * m_step;
}

double SpansDrawing::xOf(double row) const
{
    return m_plot.left() + (row + 0.5) * m_plot.width() / double(m_rows.size());
}

double SpansDrawing::yOf(double value) const
{
    return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
}

int SpansDrawing::rowAt(double x) const
{
    if (m_rows.empty() || x < m_plot.left() || x >= m_plot.right())
        return -1;
    return std::min(int((x - m_plot.left()) / m_plot.width() * double(m_rows.size())), rowCount() - 1);
}

QString SpansDrawing::readOut(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &there = m_rows[size_t(row)];
    const QString period = m_reading.label(there.period);
    const QString value = there.value ? m_format.format(*there.value) : tr("no value");
    if (!there.point)
        return tr("%1: %2, in neither span").arg(period, value);
    const QString span = there.point->isAfter ? tr("after") : tr("before");
    switch (there.point->use) {
    case Use::Preliminary:
        return tr("%1, %2: %3, preliminary and left out").arg(period, span, value);
    case Use::Unlike:
        return tr("%1, %2: %3, left out: the other span has no like period").arg(period, span, value);
    case Use::Missing:
        return tr("%1, %2: no value").arg(period, span);
    case Use::Used:
        break;
    }
    if (!there.point->fitted)
        return tr("%1, %2: %3").arg(period, span, value);
    QString text = tr("%1, %2: %3; fitted %4").arg(period, span, value, m_format.format(*there.point->fitted));
    if (there.point->expected)
        text = tr("%1; as before %2").arg(text, m_format.format(*there.point->expected));
    return text;
}

QRectF SpansDrawing::place(const BeforeAfter::Side &side) const
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[size_t(row)].period.first >= side.span.first
            && m_rows[size_t(row)].period.last() <= side.span.last()) {
            first = first < 0 ? row : first;
            last = row;
        }
    if (first < 0)
        return {};
    return QRectF(QPointF(xOf(first - 0.5), m_plot.top()), QPointF(xOf(last + 0.5), m_plot.bottom()));
}

void SpansDrawing::paint(QPainter &painter, int current, bool focused) const
{
    if (m_rows.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpans(painter);
    paintAxes(painter);
    paintEvent(painter);
    paintFitted(painter);
    paintValues(painter);
    if (m_words == Words::All || paintLegend(nullptr) <= m_size.width())
        paintLegend(&painter);
    if (m_style.interactive && current >= 0 && current < rowCount()) {
        const Row &row = m_rows[size_t(current)];
        painter.setPen(QPen(m_style.theme.accent, focused ? m_style.series : m_style.thin));
        painter.setBrush(Qt::NoBrush);
        if (row.value)
            painter.drawEllipse(QPointF(xOf(current), yOf(*row.value)), m_style.ring / 2, m_style.ring / 2);
        else
            painter.drawLine(QPointF(xOf(current), m_plot.top()), QPointF(xOf(current), m_plot.bottom()));
    }
    painter.restore();
}

QString SpansDrawing::spanOf(const BeforeAfter::Side &side) const
{
    return spanText(side.span, m_reading.numbers.metric.frequency, m_reading.numbers.calendar, m_reading.story.locale);
}

void SpansDrawing::paintSpans(QPainter &painter) const
{
    const QFontMetricsF strong(m_style.labelStrong);
    const QFontMetricsF label(m_style.label);
    const auto paintOne = [&](const BeforeAfter::Side &side, const QString &name, const QColor &ground) {
        const QRectF rect = place(side);
        if (rect.isEmpty())
            return;
        painter.fillRect(rect, ground);
        // A bracket as well, for eyes and themes that do not see the ground.
        painter.setPen(QPen(m_style.theme.text2, m_style.thin));
        painter.drawLine(rect.topLeft(), rect.topRight());
        painter.drawLine(rect.topLeft(), rect.topLeft() + QPointF(0, 2 * m_style.space));
        painter.drawLine(rect.topRight(), rect.topRight() + QPointF(0, 2 * m_style.space));
        const bool isFew = m_words == Words::Few;
        const double top =
            m_plot.top() - strong.height() - (isFew ? 0.5 * m_style.space : label.height() + 2 * m_style.space);
        const QString span = spanOf(side);
        const double nameWidth = strong.horizontalAdvance(name);
        const double spanWidth = label.horizontalAdvance(span);
        const double onOneLine = nameWidth + strong.horizontalAdvance(QLatin1Char(' ')) + spanWidth;
        // On one line the span gives way where there is no room for it.
        const bool hasSpan = !isFew || onOneLine + m_style.space <= rect.width();
        const double words = !isFew ? std::max(nameWidth, spanWidth) : hasSpan ? onOneLine : nameWidth;
        // Above a short span the words begin before it.
        const double left = std::max(0.0, std::min(rect.left() + m_style.space, m_size.width() - words));
        painter.setPen(m_style.theme.text1);
        painter.setFont(m_style.labelStrong);
        painter.drawText(QPointF(left, top + strong.ascent()), name);
        if (!hasSpan)
            return;
        painter.setPen(m_style.theme.text2);
        painter.setFont(m_style.label);
        painter.drawText(isFew ? QPointF(left + onOneLine - spanWidth, top + strong.ascent())
                               : QPointF(left, top + strong.height() + label.ascent()),
                         span);
    };
    paintOne(m_reading.result.before, tr("Before"), m_style.theme.sunken);
    paintOne(m_reading.result.after, tr("After"), m_style.theme.selectedRow);
}

void SpansDrawing::paintAxes(QPainter &painter) const
{
    const QFontMetricsF axis(m_style.axis);
    painter.setFont(m_style.axis);
    for (double value = m_low; value <= m_high + m_step / 2; value += m_step) {
        const double y = yOf(value);
        painter.setPen(QPen(m_style.theme.divider, m_style.line));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_style.theme.text2);
        // A multiple of the step that is 0 but for rounding is 0.
        const QString text = m_format.plain(std::abs(value) < m_step * 1e-9 ? 0 : value);
        painter.drawText(QRectF(0, y - axis.height() / 2, m_plot.left() - m_style.space, axis.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
    // As many periods as there is room for, counted from the last one.
    const auto textOf = [&](int row) {
        return m_reading.label(m_rows[size_t(row)].period);
    };
    const double needed = axis.horizontalAdvance(textOf(rowCount() - 1)) + 4 * m_style.space;
    const double each = m_plot.width() / double(m_rows.size());
    int every = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 48})
        if (every = candidate; each * candidate >= needed)
            break;
    for (int row = rowCount() - 1; row >= 0; row -= every) {
        const double x = xOf(row);
        painter.setPen(QPen(m_style.theme.control, m_style.line));
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + m_style.space));
        const double width = axis.horizontalAdvance(textOf(row));
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        painter.setPen(m_style.theme.text2);
        painter.drawText(QPointF(left, m_plot.bottom() + 1.5 * m_style.space + axis.ascent()), textOf(row));
    }
}

void SpansDrawing::paintEvent(QPainter &painter) const
{
    if (!m_reading.story.event)
        return;
    const QRectF after = place(m_reading.result.after);
    const QRectF before = place(m_reading.result.before);
    if (after.isEmpty() || before.isEmpty())
        return;
    painter.setPen(QPen(m_style.theme.annotation, m_style.target));
    painter.setBrush(Qt::NoBrush);
    if (after.left() - before.right() < 1) {
        painter.drawLine(after.topLeft(), after.bottomLeft());
        return;
    }
    drawHatch(painter, QRectF(before.topRight(), after.bottomLeft()), 2 * m_style.space,
              QPen(m_style.theme.annotation, m_style.line));
}

void SpansDrawing::paintLine(QPainter &painter, std::optional<double> BeforeAfter::Point::*field, const QPen &pen) const
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    const auto end = [&] {
        // One value alone is a level too.
        if (line.size() == 1)
            line = {line.first() - QPointF(m_style.dot, 0), line.first() + QPointF(m_style.dot, 0)};
        painter.drawPolyline(line);
        line.clear();
    };
    const BeforeAfter::Point *last = nullptr;
    for (int row = 0; row < rowCount(); ++row) {
        const BeforeAfter::Point *point = m_rows[size_t(row)].point;
        if (!point || !(point->*field))
            continue;
        if (last && last->isAfter != point->isAfter)
            end();
        line.append(QPointF(xOf(row), yOf(*(point->*field))));
        last = point;
    }
    if (!line.isEmpty())
        end();
}

void SpansDrawing::paintFitted(QPainter &painter) const
{
    QPen expected(m_style.theme.target, m_style.target, Qt::CustomDashLine, Qt::FlatCap);
    expected.setDashPattern({4, 3});
    paintLine(painter, &BeforeAfter::Point::expected, expected);
    paintLine(painter, &BeforeAfter::Point::fitted,
              QPen(m_style.theme.accent, m_style.series * 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

void SpansDrawing::paintValues(QPainter &painter) const
{
    painter.setPen(QPen(m_style.theme.series, m_style.line));
    for (int row = 1; row < rowCount(); ++row)
        if (m_rows[size_t(row)].value && m_rows[size_t(row - 1)].value)
            painter.drawLine(QPointF(xOf(row - 1), yOf(*m_rows[size_t(row - 1)].value)),
                             QPointF(xOf(row), yOf(*m_rows[size_t(row)].value)));
    for (int row = 0; row < rowCount(); ++row) {
        const Row &there = m_rows[size_t(row)];
        if (!there.value)
            continue;
        const bool isUsed = there.point && there.point->use == Use::Used;
        painter.setPen(QPen(m_style.theme.series, m_style.thin));
        painter.setBrush(isUsed ? m_style.theme.series : m_style.theme.surface);
        const double radius = m_style.dot / 2;
        painter.drawEllipse(QPointF(xOf(row), yOf(*there.value)), radius, radius);
    }
}

double SpansDrawing::paintLegend(QPainter *with) const
{
    const QFontMetricsF label(m_style.label);
    const double y = m_size.height() - label.height() / 2 - m_style.space / 2;
    // Where it is narrow the entries move together.
    const bool isFew = m_words == Words::Few;
    const bool isNarrow = isFew || m_size.width() < 75 * label.averageCharWidth();
    const double gap = (isNarrow ? 2.5 : 5) * m_style.space;
    double x = isNarrow ? 0 : m_plot.left();
    const double sign = (isNarrow ? 3.5 : 5) * m_style.space;
    const auto entry = [&](const QString &text, const auto &paintSign) {
        if (with) {
            paintSign(x + sign / 2);
            with->setFont(m_style.label);
            with->setPen(m_style.theme.text2);
            with->drawText(QPointF(x + sign + m_style.space, y + label.ascent() / 2 - label.descent() / 2), text);
        }
        x += sign + label.horizontalAdvance(text) + gap;
    };
    const auto dot = [&](bool isUsed) {
        return [this, isUsed, y, with](double middle) {
            with->setPen(QPen(m_style.theme.series, m_style.thin));
            with->setBrush(isUsed ? m_style.theme.series : m_style.theme.surface);
            with->drawEllipse(QPointF(middle, y), m_style.dot / 2, m_style.dot / 2);
        };
    };
    const auto line = [&](const QPen &pen) {
        return [pen, y, sign, with](double middle) {
            with->setPen(pen);
            with->drawLine(QPointF(middle - sign / 2, y), QPointF(middle + sign / 2, y));
        };
    };
    if (!isFew)
        entry(tr("value"), dot(true));
    if (std::any_of(m_rows.begin(), m_rows.end(),
                    [](const Row &row) { return row.value && !(row.point && row.point->use == Use::Used); }))
        entry(tr("left out"), dot(false));
    if (!m_reading.result.isTold())
        return x - gap;
    QPen expected(m_style.theme.target, m_style.target, Qt::CustomDashLine, Qt::FlatCap);
    expected.setDashPattern({4, 3});
    entry(m_reading.result.likeWithLike   ? tr("fitted")
              : m_reading.result.underWay ? tr("line of each span")
                                          : tr("mean of each span"),
          line(QPen(m_style.theme.accent, m_style.series * 1.5, Qt::SolidLine, Qt::FlatCap)));
    entry(tr("had it gone on as before"), line(expected));
    return x - gap;
}

} // namespace statroom
