// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/BeforeAfterReport.h"

#include "charts/SpansDrawing.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr double chartHeight = 170;
constexpr double highestChart = 330;
constexpr double blockGap = 8;
constexpr double columnGap = 24;

class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(BeforeAfterReport)

public:
    Sheet(ReportFlow &flow, std::shared_ptr<const BeforeAfterReading> reading, double highest)
        : m_flow(flow)
        , m_reading(std::move(reading))
        , m_highest(highest)
    {}

    void fill()
    {
        const BeforeAfterText &text = m_reading->text;
        m_flow.paragraph(tr("%1: before and after").arg(m_reading->numbers.metric.code), TextRole::Secondary);
        m_flow.heading(text.question, TextRole::CardTitle);
        if (!text.figure.isEmpty())
            m_flow.paragraph({{text.figure + QStringLiteral("   "), TextColour::Primary, true},
                              {text.interval, TextColour::Secondary, false}},
                             TextRole::PageTitle);
        m_flow.paragraph(text.answer, TextRole::Lead);
        if (!text.comparison.isEmpty()) {
            m_flow.space(3);
            m_flow.paragraph(text.comparison);
        }
        m_flow.space(blockGap);
        const std::optional<size_t> chart = addChart();
        m_flow.space(blockGap);
        m_flow.sideBySide(
            columnGap, [this](ReportFlow &flow) { addCaveats(flow); },
            [this](ReportFlow &flow) { addDataAndMethod(flow); }, m_highest);
        m_flow.space(blockGap);
        addValues();
        // What a page has left is the chart's.
        if (const double left = m_highest - m_flow.height(); chart && left > 0)
            m_flow.stretch(*chart, std::min(left, highestChart - chartHeight));
    }

private:
    std::optional<size_t> addChart()
    {
        if (m_reading->result.points.empty())
            return std::nullopt;
        return m_flow.drawing(chartHeight, [reading = m_reading](QPainter &painter, const QRectF &rect) {
            constexpr double pointsPerPixel = 72.0 / 96.0;
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(pointsPerPixel, pointsPerPixel);
            SpansDrawing(*reading, ChartStyle::print(), rect.size() / pointsPerPixel).paint(painter);
            painter.restore();
        });
    }

    void addCaveats(ReportFlow &flow) const
    {
        if (m_reading->text.caveats.isEmpty())
            return;
        flow.heading(tr("What to know with it"));
        for (const QString &caveat : m_reading->text.caveats) {
            flow.paragraph(caveat);
            flow.space(2);
        }
    }

    void addDataAndMethod(ReportFlow &flow) const
    {
        const BeforeAfterText &text = m_reading->text;
        if (!text.before.isEmpty()) {
            flow.heading(tr("Data"));
            flow.paragraph(tr("Before: %1").arg(text.before));
            flow.paragraph(tr("After: %1").arg(text.after));
        }
        if (!text.method.isEmpty()) {
            flow.space(4);
            flow.heading(tr("Method"));
            flow.paragraph(text.method, TextRole::Secondary, TextColour::Secondary);
        }
    }

    /// Every value, in as many columns as keep them on the page.
    void addValues()
    {
        const auto &points = m_reading->result.points;
        if (points.empty())
            return;
        m_flow.heading(tr("Values"));
        constexpr int columns = 6;
        const int rows = (int(points.size()) + columns - 1) / columns;
        ReportTable table;
        table.rowPadding = 0.5;
        table.ruled = false;
        for (int column = 0; column < columns; ++column)
            table.columns.append({0, 1});
        for (int row = 0; row < rows; ++row) {
            QList<ReportCell> cells;
            for (int column = 0; column < columns; ++column) {
                const size_t place = size_t(column * rows + row);
                if (place >= points.size()) {
                    cells.append(ReportCell::of({}));
                    continue;
                }
                const BeforeAfter::Point &point = points[place];
                const bool isUsed = point.use == BeforeAfter::Point::Use::Used;
                const QString value = m_reading->format().format(point.value);
                ReportCell cell;
                cell.role = TextRole::Small;
                cell.runs = {
                    {m_reading->label(point.period) + QStringLiteral("  "), TextColour::Secondary, false},
                    {isUsed || !point.value ? value : tr("(%1)").arg(value), TextColour::Primary, point.isAfter}};
                cells.append(cell);
            }
            table.rows.append(cells);
        }
        m_flow.table(table);
        m_flow.paragraph(tr("In bold the values after, in brackets those left out."), TextRole::Small,
                         TextColour::Tertiary);
    }

    ReportFlow &m_flow;
    std::shared_ptr<const BeforeAfterReading> m_reading;
    double m_highest;
};

} // namespace

void BeforeAfterReport::fill(ReportFlow &flow, std::shared_ptr<const BeforeAfterReading> reading, double highest)
{
    Sheet(flow, std::move(reading), highest).fill();
}

} // namespace statroom
