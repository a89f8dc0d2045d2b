// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/OverviewReport.h"

#include "items/OverviewModel.h"
#include "items/StandingRoles.h"
#include "items/Viewpoint.h"
#include "report/StatusCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

constexpr double badgeRoom = 13;

class OverviewPages
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)

public:
    OverviewPages(ReportFlow &flow, const Viewpoint &viewpoint, OverviewModel &model)
        : m_flow(flow)
        , m_viewpoint(viewpoint)
        , m_model(model)
    {}

    void fill()
    {
        m_flow.paragraph(tr("Overview"), TextRole::Secondary);
        m_flow.heading(m_viewpoint.city().name, TextRole::PageTitle);
        addTallies();
        m_flow.space(8);
        addDepartments();
        addHighlights(tr("Needs attention"), *m_model.attention(), m_model.tallies()[size_t(Status::Off)].now);
        addHighlights(tr("Worth celebrating"), *m_model.celebration(), m_model.celebration()->rowCount());
    }

private:
    void addTallies()
    {
        const QLocale locale = m_viewpoint.locale();
        std::array<StatusCount, 5> counts;
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] = {m_model.tallies()[i].now, m_model.sinceBefore(Status(i))};
        addStatusCounts(m_flow, counts, m_viewpoint.city().tolerance, locale);
    }

    void addDepartments()
    {
        if (m_model.rowCount() == 0) {
            m_flow.paragraph(tr("This city has no departments yet."), TextRole::Body, TextColour::Secondary);
            return;
        }
        const int metrics = m_model.entriesColumn() - OverviewModel::FirstMetricColumn;
        constexpr double counts = 22;
        constexpr double entries = 66;
        constexpr double names = 112;
        const double room = m_flow.width() - 4 * counts - entries - names;
        const double metric = std::clamp(metrics ? room / metrics : 0, 46.0, 66.0);
        ReportTable table;
        table.rowPadding = 3;
        QList<ReportCell> head;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const bool isCount = column >= OverviewModel::MetColumn && column <= OverviewModel::GreyColumn;
            const bool isMetric = column >= OverviewModel::FirstMetricColumn && column < m_model.entriesColumn();
            table.columns.append({column == OverviewModel::DepartmentColumn ? 0
                                      : isCount                             ? counts
                                      : isMetric                            ? metric
                                                                            : entries,
                                  1});
            const QVariant status = m_model.headerData(column, Qt::Horizontal, StandingRole::Status);
            ReportCell cell =
                ReportCell::of(status.isValid() ? QString() : m_model.headerData(column, Qt::Horizontal).toString(),
                               isMetric ? Qt::AlignRight : Qt::AlignLeft, TextColour::Secondary);
            if (status.isValid()) {
                cell.draw = badgeOf(Status(status.toInt()), m_flow.theme());
                cell.runs.clear();
            }
            head.append(cell);
        }
        table.heads = {head};
        for (int row = 0; row < m_model.rowCount(); ++row) {
            QList<ReportCell> cells;
            for (int column = 0; column < m_model.columnCount(); ++column)
                cells.append(departmentCell(m_model.index(row, column)));
            table.rows.append(cells);
        }
        m_flow.table(table);
        const OverviewModel::Entries &e = m_model.entries();
        if (e.expected > 0) {
            m_flow.space(4);
            m_flow.paragraph(tr("%1 of %2 %3 values entered")
                                 .arg(m_viewpoint.locale().toString(e.answered),
                                      m_viewpoint.locale().toString(e.expected),
                                      m_viewpoint.locale().standaloneMonthName(m_viewpoint.month().month())),
                             TextRole::Secondary, TextColour::Secondary);
        }
    }

    ReportCell departmentCell(const QModelIndex &index) const
    {
        const int column = index.column();
        const QString text = index.data().toString();
        if (column == OverviewModel::DepartmentColumn)
            return ReportCell::of(text, Qt::AlignLeft, TextColour::Primary, true);
        const int number = index.data(StandingRole::Number).toInt();
        if (column == m_model.entriesColumn())
            return ReportCell::of(text, Qt::AlignLeft, number > 0 ? TextColour::Off : TextColour::Secondary,
                                  number > 0);
        const QVariant status = index.data(StandingRole::Status);
        if (column < OverviewModel::FirstMetricColumn)
            return ReportCell::of(text, Qt::AlignLeft, number > 0 ? TextColour::Primary : TextColour::Tertiary,
                                  number > 0 && status.toInt() == int(Status::Off));
        ReportCell cell = ReportCell::of(text, Qt::AlignRight);
        const QString stale = index.data(StandingRole::StalePeriod).toString();
        if (!stale.isEmpty())
            cell.runs.append({u' ' + stale, TextColour::Secondary, false});
        if (status.isValid()) {
            cell.draw = badgeOf(Status(status.toInt()), m_flow.theme());
            cell.drawWidth = badgeRoom;
            cell.drawSide = ReportCell::Side::After;
        }
        return cell;
    }

    void addHighlights(const QString &title, const HighlightModel &model, int all)
    {
        if (model.rowCount() == 0)
            return;
        m_flow.space(14);
        m_flow.heading(title);
        ReportTable table;
        table.rowPadding = 3;
        table.columns = {{0, 1}, {58, 1}, {0, 1.15}};
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            ReportCell name = ReportCell::of(index.data().toString(), Qt::AlignLeft, TextColour::Primary, true);
            name.runs.append({u'\n' + index.data(StandingRole::Place).toString(), TextColour::Secondary, false});
            name.draw = badgeOf(Status(index.data(StandingRole::Status).toInt()), m_flow.theme());
            name.drawWidth = badgeRoom + 1;
            table.rows.append(
                {name,
                 ReportCell::of(index.data(StandingRole::Value).toString(), Qt::AlignRight, TextColour::Primary, true),
                 ReportCell::of(index.data(StandingRole::Why).toString(), Qt::AlignLeft, TextColour::Secondary)});
        }
        m_flow.table(table);
        if (all > model.rowCount()) {
            m_flow.space(3);
            m_flow.paragraph(tr("%n more of them stand in the scorecards.", nullptr, all - model.rowCount()),
                             TextRole::Secondary, TextColour::Secondary);
        }
    }

    ReportFlow &m_flow;
    const Viewpoint &m_viewpoint;
    OverviewModel &m_model;
};

} // namespace

void OverviewReport::fill(ReportFlow &flow, const Viewpoint &viewpoint, OverviewModel &model)
{
    OverviewPages(flow, viewpoint, model).fill();
}

} // namespace statroom
