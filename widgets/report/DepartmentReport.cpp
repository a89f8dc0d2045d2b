// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/DepartmentReport.h"

#include "charts/Sparkline.h"
#include "items/ScorecardModel.h"
#include "items/SparkPoints.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"
#include "items/Viewpoint.h"
#include "report/StatusCells.h"

#include <QCoreApplication>
#include <QPainter>

#include <utility>

namespace statroom {

namespace {

class ScorecardPages
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentReport)

public:
    ScorecardPages(ReportFlow &flow, const Viewpoint &viewpoint, const ScorecardModel &model,
                   std::optional<Status> only)
        : m_flow(flow)
        , m_viewpoint(viewpoint)
        , m_model(model)
        , m_only(only)
        , m_rows(rowsShown())
    {}

    void fill()
    {
        const Department *department = m_viewpoint.catalogue()->department(m_model.department());
        m_flow.paragraph(department ? tr("Scorecard") : tr("All departments"), TextRole::Secondary);
        m_flow.heading(department   ? department->name
                           : m_only ? statusWord(*m_only, m_viewpoint.city().tolerance, m_viewpoint.locale())
                                    : tr("Metrics of the city"),
                       TextRole::PageTitle);
        addCounts();
        m_flow.space(8);
        addTable();
        addNarratives();
    }

private:
    void addCounts()
    {
        std::array<StatusCount, 5> counts;
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i].now = m_model.counts()[i];
        addStatusCounts(m_flow, counts, m_viewpoint.city().tolerance, m_viewpoint.locale());
        if (const int preliminary = m_model.preliminaryCount(); preliminary > 0)
            m_flow.paragraph(
                tr("Statuses that rest on a preliminary value: %1.").arg(m_viewpoint.locale().toString(preliminary)),
                TextRole::Secondary, TextColour::Secondary);
    }

    // Headings are kept where something stands under them.
    std::vector<int> rowsShown() const
    {
        std::vector<int> rows;
        int heading = -1;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const Standing *standing = m_model.standing(row);
            if (!standing) {
                heading = row;
            } else if (!m_only || standing->status() == *m_only) {
                if (heading >= 0)
                    rows.push_back(std::exchange(heading, -1));
                rows.push_back(row);
            }
        }
        return rows;
    }

    QVariant at(int row, int column, int role = Qt::DisplayRole) const { return m_model.index(row, column).data(role); }

    void addTable()
    {
        ReportTable table;
        table.rowPadding = 3.5;
        const auto head = [this](int column, Qt::Alignment align) {
            return ReportCell::of(m_model.headerData(column, Qt::Horizontal).toString(), align, TextColour::Secondary);
        };
        table.columns = {{65, 1}, {0, 1}, {48, 1}, {46, 1}, {78, 1}, {50, 1}, {46, 1}, {74, 1}};
        table.heads = {
            {head(ScorecardModel::StatusColumn, Qt::AlignLeft), head(ScorecardModel::MetricColumn, Qt::AlignLeft),
             head(ScorecardModel::ValueColumn, Qt::AlignRight), head(ScorecardModel::TargetColumn, Qt::AlignRight),
             head(ScorecardModel::ChangeColumn, Qt::AlignRight), head(ScorecardModel::YearToDateColumn, Qt::AlignRight),
             head(ScorecardModel::YearToDateTargetColumn, Qt::AlignRight),
             head(ScorecardModel::PointsColumn, Qt::AlignLeft)}};
        for (int row : m_rows) {
            const Standing *standing = m_model.standing(row);
            if (!standing) {
                table.rows.append({ReportCell::of(at(row, 0).toString(), Qt::AlignLeft, TextColour::Primary, true)});
                continue;
            }
            const StandingText text(m_viewpoint, *standing);
            ReportCell status;
            status.draw = badgeOf(standing->status(), m_flow.theme());
            status.drawWidth = 14;
            status.runs = {{text.status(), wordColour(standing->status()), false}};
            const Metric *metric = m_viewpoint.catalogue()->metric(standing->metric);
            ReportCell name = ReportCell::of(metric->name, Qt::AlignLeft, TextColour::Primary, true);
            QString sub = metric->code;
            if (standing->preliminary)
                sub = tr("%1, preliminary").arg(sub);
            if (standing->status() == Status::NoTarget && !standing->question.target.reason.isEmpty())
                sub = tr("%1, %2").arg(sub, standing->question.target.reason);
            name.runs.append({QStringLiteral("  ") + sub, TextColour::Secondary, false});
            ReportCell value = ReportCell::of(text.value(), Qt::AlignRight, TextColour::Primary, true);
            if (!text.stalePeriod().isEmpty())
                value.runs.append({u' ' + text.stalePeriod(), TextColour::Secondary, false});
            ReportCell change = ReportCell::of(text.change(), Qt::AlignRight);
            if (!text.changeWord().isEmpty())
                change.runs.append(
                    {u' ' + text.changeWord(),
                     standing->yearBefore.change == Comparison::Change::Worse ? TextColour::Worse : TextColour::Better,
                     false});
            ReportCell soFar = ReportCell::of(text.yearToDate(), Qt::AlignRight);
            if (!text.yearToDateCoverage().isEmpty())
                soFar.runs.append({u'\n' + text.yearToDateCoverage(), TextColour::Secondary, false});
            ReportCell spark;
            const auto points = at(row, ScorecardModel::PointsColumn, StandingRole::Points).value<SparkPoints>();
            if (points.values.empty())
                spark = ReportCell::of(tr("no values yet"), Qt::AlignLeft, TextColour::Secondary);
            else
                spark.draw = [points, theme = m_flow.theme()](QPainter &painter, const QRectF &cell) {
                    paintSparkline(painter, QRectF(cell.left() + 4, cell.center().y() - 10, cell.width() - 4, 20),
                                   points, theme);
                };
            table.rows.append({status, name, value,
                               ReportCell::of(text.target(), Qt::AlignRight, TextColour::Secondary), change, soFar,
                               ReportCell::of(text.yearToDateTarget(), Qt::AlignRight, TextColour::Secondary), spark});
        }
        m_flow.table(table);
    }

    void addNarratives()
    {
        bool first = true;
        for (int row : m_rows) {
            const Standing *standing = m_model.standing(row);
            if (!standing)
                continue;
            const QString happened = at(row, ScorecardModel::MetricColumn, StandingRole::Happened).toString();
            const QString doing = at(row, ScorecardModel::MetricColumn, StandingRole::Doing).toString();
            const QString needed = at(row, ScorecardModel::MetricColumn, StandingRole::Needed).toString();
            if (happened.isEmpty() && doing.isEmpty() && needed.isEmpty())
                continue;
            if (first) {
                m_flow.space(14);
                m_flow.heading(tr("What the department says"));
                first = false;
            } else {
                m_flow.space(6);
            }
            const Metric *metric = m_viewpoint.catalogue()->metric(standing->metric);
            const StandingText text(m_viewpoint, *standing);
            ReportTable head;
            ReportCell cell = ReportCell::of(metric->name, Qt::AlignLeft, TextColour::Primary, true);
            cell.draw = badgeOf(standing->status(), m_flow.theme());
            cell.drawWidth = 14;
            cell.runs.append({QStringLiteral("  ") + text.value(), TextColour::Secondary, false});
            // Of one cell under two columns: it stays with the text that follows.
            head.columns = {{0, 1}, {0, 1}};
            head.rows = {{cell}};
            head.ruled = false;
            head.rowPadding = 1;
            m_flow.table(head);
            for (const auto &[lead, words] :
                 {std::pair(tr("What happened."), happened), std::pair(tr("What we do."), doing),
                  std::pair(tr("What we need."), needed)})
                if (!words.isEmpty())
                    m_flow.paragraph({{lead + u' ', TextColour::Secondary, false}, {words, TextColour::Primary, false}},
                                     TextRole::Body, 14);
        }
    }

    ReportFlow &m_flow;
    const Viewpoint &m_viewpoint;
    const ScorecardModel &m_model;
    std::optional<Status> m_only;
    std::vector<int> m_rows;
};

} // namespace

void DepartmentReport::fill(ReportFlow &flow, const Viewpoint &viewpoint, const ScorecardModel &model,
                            std::optional<Status> only)
{
    ScorecardPages(flow, viewpoint, model, only).fill();
}

} // namespace statroom
