// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ProblemReport.h"

#include "domain/RecordText.h"
#include "items/CountermeasureModel.h"
#include "items/ParetoModel.h"
#include "items/TrendModel.h"
#include "problems/ProblemPainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;
constexpr double headGap = 6;

class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(ProblemReport)

public:
    Sheet(ReportFlow &flow, const std::shared_ptr<const ProblemStanding> &standing, double highest)
        : m_flow(flow)
        , m_standing(standing)
        , m_highest(highest)
    {}

    void fill()
    {
        m_flow.paragraph(RecordText::joined(tr("Problem: %1").arg(m_standing->step.toLower()), m_standing->metric),
                         TextRole::Secondary, TextColour::Secondary);
        m_flow.heading(m_standing->problem.statement, TextRole::PageTitle);
        m_flow.space(headGap);
        const double room = m_highest - m_flow.height() - 1;
        m_flow.drawing(room, [standing = m_standing](QPainter &painter, const QRectF &rect) {
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(pointsPerPixel, pointsPerPixel);
            ProblemPainter(*standing, ChartStyle::print())
                .paint(&painter, QRectF(QPointF(), rect.size() / pointsPerPixel));
            painter.restore();
        });
        const bool isWhole = ProblemPainter(*m_standing, ChartStyle::print())
                                 .paint(nullptr, QRectF(0, 0, m_flow.width() / pointsPerPixel, room / pointsPerPixel));
        if (isWhole)
            return;
        addCauses();
        addActions();
        addRecheck();
    }

private:
    void addCauses()
    {
        const CauseTree &causes = m_standing->causes;
        if (causes.nodes.empty())
            return;
        m_flow.heading(tr("Tree of whys"));
        ReportTable table;
        table.columns = {{0, 1}, {90, 0}, {70, 0}};
        table.heads = {{ReportCell::of(tr("Why"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("Counted"), Qt::AlignRight, TextColour::Secondary),
                        ReportCell::of(tr("Share"), Qt::AlignRight, TextColour::Secondary)}};
        for (const CauseTree::Node &node : causes.nodes) {
            ReportCell why = ReportCell::of(node.cause.text, Qt::AlignLeft, TextColour::Primary, node.depth == 0);
            if (node.depth > 0) {
                why.drawWidth = 16.0 * node.depth;
                why.draw = [](QPainter &, const QRectF &) {
                };
            }
            table.rows.append(
                {why,
                 ReportCell::of(node.count ? plainNumber(*node.count, m_standing->locale) : QString(QChar(0x2013)),
                                Qt::AlignRight),
                 ReportCell::of(shareText(node.share, m_standing->locale), Qt::AlignRight)});
        }
        m_flow.table(table);
        m_flow.space(4);
        m_flow.paragraph(m_standing->causeSentence);
        if (!m_standing->causeRemark.isEmpty())
            m_flow.paragraph(m_standing->causeRemark);
        m_flow.space(10);
    }

    void addActions()
    {
        if (m_standing->countermeasures.empty())
            return;
        m_flow.heading(tr("Countermeasures"));
        CountermeasureModel model;
        model.setStanding(m_standing);
        ReportTable table;
        table.columns = {{28, 0}, {0, 1}, {110, 0}, {75, 0}, {75, 0}, {110, 0}};
        QList<ReportCell> heads;
        const auto align = [](int column) {
            return column == CountermeasureModel::NumberColumn ? Qt::AlignRight : Qt::AlignLeft;
        };
        for (int column = 0; column < CountermeasureModel::ColumnCount; ++column)
            heads.append(ReportCell::of(CountermeasureModel::head(column), align(column), TextColour::Secondary));
        table.heads = {heads};
        for (int row = 0; row < model.rowCount(); ++row) {
            QList<ReportCell> cells;
            for (int column = 0; column < CountermeasureModel::ColumnCount; ++column)
                cells.append(ReportCell::of(model.index(row, column).data().toString(), align(column)));
            table.rows.append(cells);
        }
        m_flow.table(table);
        m_flow.space(10);
    }

    void addRecheck()
    {
        m_flow.heading(tr("Recheck"));
        m_flow.paragraph(m_standing->checkSentence);
        if (m_standing->check)
            for (const QString &caveat : m_standing->check->text.caveats)
                m_flow.paragraph(caveat, TextRole::Secondary, TextColour::Secondary);
        for (const QString &end : {m_standing->lastRound, m_standing->conclusion})
            if (!end.isEmpty()) {
                m_flow.space(4);
                m_flow.paragraph({{end, TextColour::Primary, true}});
            }
    }

    ReportFlow &m_flow;
    std::shared_ptr<const ProblemStanding> m_standing;
    double m_highest;
};

} // namespace

void ProblemReport::fill(ReportFlow &flow, const std::shared_ptr<const ProblemStanding> &standing, double highest)
{
    Sheet(flow, standing, highest).fill();
}

} // namespace statroom
