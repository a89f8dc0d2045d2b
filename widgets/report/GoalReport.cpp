// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/GoalReport.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "items/GoalFacts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr double leastChart = 190;
constexpr double mostChart = 340;
constexpr double blockGap = 9;
constexpr double columnGap = 24;
constexpr double pixelsPerPoint = 96.0 / 72.0;

class GoalSheet
{
    Q_DECLARE_TR_FUNCTIONS(GoalReport)

public:
    GoalSheet(ReportFlow &flow, const GoalModel &model, double highest)
        : m_flow(flow)
        , m_model(model)
        , m_highest(highest)
        , m_facts(GoalFacts::of(*model.reading(), model.standing()))
    {}

    void fill()
    {
        QStringList over;
        for (const QString &text : {m_facts.plan, m_facts.theme})
            if (!text.isEmpty())
                over.append(text);
        m_flow.paragraph(over.isEmpty() ? m_model.reading()->goal().code : over.join(QStringLiteral(" / ")),
                         TextRole::Secondary);
        m_flow.heading(m_facts.statement, TextRole::PageTitle);
        addStatus();
        addFigures();
        const std::optional<size_t> chart = addChart();
        m_flow.space(blockGap);
        m_flow.sideBySide(
            columnGap,
            [this](ReportFlow &flow) {
                addClasses(flow);
                addMetrics(flow);
            },
            [this](ReportFlow &flow) {
                addSteps(flow);
                addWork(flow);
            },
            std::max(m_highest - m_flow.height(), 120.0));
        addTerms();
        // What a page has left is the chart's.
        if (const double left = m_highest - m_flow.height(); chart && left > 0)
            m_flow.stretch(*chart, std::min(left, mostChart - leastChart));
    }

private:
    void addStatus()
    {
        ReportCell shape;
        shape.drawHeight = 27;
        shape.draw = [status = m_facts.pace, theme = m_flow.theme()](QPainter &painter, const QRectF &cell) {
            paintStatus(painter, QRectF(cell.left(), cell.top() + 1, 26, 26), status, theme);
        };
        ReportCell sentence;
        sentence.role = TextRole::Lead;
        if (!m_facts.phrase.isEmpty())
            sentence.runs.append({m_facts.phrase + QStringLiteral(". "), wordColour(m_facts.pace), true});
        sentence.runs.append({m_facts.why, TextColour::Primary, false});
        for (const QString &note : m_facts.notes + m_facts.amendments)
            sentence.runs.append({u' ' + note, TextColour::Secondary, false});
        ReportTable table;
        table.columns = {{36, 1}, {0, 1}};
        table.rows = {{shape, sentence}};
        table.ruled = false;
        m_flow.table(table);
        m_flow.space(6);
    }

    void addFigures()
    {
        if (m_facts.figures.isEmpty())
            return;
        // In two even rows where one would be crowded.
        const qsizetype inRow = m_facts.figures.size() <= 5 ? m_facts.figures.size() : (m_facts.figures.size() + 1) / 2;
        for (qsizetype from = 0; from < m_facts.figures.size(); from += inRow) {
            ReportTable table;
            for (qsizetype i = 0; i < inRow; ++i)
                table.columns.append({0, 1});
            table.ruled = false;
            table.rowPadding = 1;
            table.fromTop = true;
            QList<ReportCell> values;
            QList<ReportCell> labels;
            QList<ReportCell> details;
            for (qsizetype i = from; i < from + inRow; ++i) {
                const GoalFacts::Figure figure = m_facts.figures.value(i);
                ReportCell value = ReportCell::of(figure.value, Qt::AlignLeft, TextColour::Primary, true);
                value.role = TextRole::Headline;
                values.append(value);
                labels.append(ReportCell::of(figure.label));
                details.append(ReportCell::of(figure.detail, Qt::AlignLeft, TextColour::Secondary));
            }
            table.rows.append(values);
            table.rows.append(labels);
            table.rows.append(details);
            m_flow.table(table);
            m_flow.space(6);
        }
    }

    std::optional<size_t> addChart()
    {
        if (m_model.standing().kind == Goal::Kind::Milestones)
            return std::nullopt;
        ChartStyle style = ChartStyle::print();
        return m_flow.drawing(leastChart, [burnUp = m_model.burnUp(), style](QPainter &painter, const QRectF &rect) {
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(1 / pixelsPerPoint, 1 / pixelsPerPoint);
            BurnUpChart::paint(painter, QRectF(QPointF(), rect.size() * pixelsPerPoint), burnUp, style);
            painter.restore();
        });
    }

    void addClasses(ReportFlow &flow) const
    {
        if (m_facts.classes.isEmpty())
            return;
        flow.heading(tr("What became of them"));
        ReportTable table;
        table.columns = {{0, 1}, {60, 1}, {40, 1}};
        table.rowPadding = 1.5;
        const auto add = [&](const QString &name, const QString &value, const QString &share, bool strong) {
            table.rows.append({ReportCell::of(name, Qt::AlignLeft, TextColour::Primary, strong),
                               ReportCell::of(value, Qt::AlignRight, TextColour::Primary, true),
                               ReportCell::of(share, Qt::AlignRight, TextColour::Secondary)});
        };
        for (const GoalFacts::Class &one : m_facts.classes)
            if (!one.isCommitted)
                add(one.name, one.value, one.share, false);
        if (!m_facts.doneTotal.isEmpty())
            add(tr("Done"), m_facts.doneTotal, {}, true);
        for (const GoalFacts::Class &one : m_facts.classes)
            if (one.isCommitted)
                add(tr("%1 (committed, not done)").arg(one.name), one.value, {}, false);
        flow.table(table);
        flow.space(blockGap);
    }

    void addMetrics(ReportFlow &flow) const
    {
        if (m_model.metrics().isEmpty())
            return;
        flow.heading(tr("Metrics behind the promise"));
        ReportTable table;
        table.columns = {{0, 1}, {70, 1}};
        table.rowPadding = 1.5;
        for (const GoalMetric &metric : m_model.metrics()) {
            ReportCell name = ReportCell::of(metric.period.isEmpty()
                                                 ? tr("%1 (%2)").arg(metric.name, metric.role)
                                                 : tr("%1 (%2, %3)").arg(metric.name, metric.role, metric.period));
            if (!metric.value.isEmpty()) {
                name.drawWidth = 14;
                name.draw = [status = metric.status, theme = flow.theme()](QPainter &painter, const QRectF &cell) {
                    paintStatus(painter, QRectF(cell.left(), cell.top() + 2, 9, 9), status, theme);
                };
            }
            table.rows.append({name, ReportCell::of(metric.value, Qt::AlignRight, TextColour::Primary, true)});
        }
        flow.table(table);
    }

    void addSteps(ReportFlow &flow) const
    {
        if (m_facts.steps.isEmpty())
            return;
        flow.heading(tr("Milestones"));
        ReportTable table;
        table.columns = {{0, 1.4}, {0, 1}};
        table.rowPadding = 1.5;
        for (const GoalFacts::Step &step : m_facts.steps) {
            ReportCell name = ReportCell::of(step.name);
            if (!step.evidence.isEmpty())
                name.runs.append({u' ' + step.evidence, TextColour::Tertiary, false});
            table.rows.append(
                {name,
                 ReportCell::of(step.when, Qt::AlignRight, step.isOverdue ? TextColour::Off : TextColour::Secondary)});
        }
        flow.table(table);
        flow.space(blockGap);
    }

    void addWork(ReportFlow &flow) const
    {
        if (m_facts.work.isEmpty())
            return;
        flow.heading(tr("Initiatives"));
        for (const GoalFacts::Work &work : m_facts.work) {
            QList<ReportRun> runs{{work.name, TextColour::Primary, true}};
            for (const QString &text : {work.when, work.detail})
                if (!text.isEmpty())
                    runs.append({QStringLiteral("  ") + text, TextColour::Secondary, false});
            flow.paragraph(runs);
            flow.space(3);
        }
    }

    void addTerms()
    {
        QStringList terms;
        if (!m_facts.owner.isEmpty())
            terms.append(tr("Promised by: %1.").arg(m_facts.owner));
        if (!m_facts.span.isEmpty())
            terms.append(tr("Time: %1.").arg(m_facts.span));
        if (terms.isEmpty())
            return;
        m_flow.space(blockGap);
        m_flow.paragraph(terms.join(u' '), TextRole::Secondary, TextColour::Secondary);
    }

    ReportFlow &m_flow;
    const GoalModel &m_model;
    double m_highest;
    GoalFacts m_facts;
};

} // namespace

void GoalReport::fill(ReportFlow &flow, const GoalModel &model, double highest)
{
    GoalSheet(flow, model, highest).fill();
}

} // namespace statroom
