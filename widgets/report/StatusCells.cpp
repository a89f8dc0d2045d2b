// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/StatusCells.h"

#include "charts/StatusShape.h"

#include <algorithm>

namespace statroom {

namespace {

constexpr double shape = 10;
constexpr double shapeRoom = 14;
constexpr double betweenCounts = 12;

} // namespace

std::function<void(QPainter &, const QRectF &)> badgeOf(Status status, const Theme &theme)
{
    return [status, theme](QPainter &painter, const QRectF &cell) {
        paintStatus(painter, QRectF(cell.left(), cell.center().y() - shape / 2, shape, shape), status, theme);
    };
}

void addStatusCounts(ReportFlow &flow, const std::array<StatusCount, 5> &counts, std::optional<Tolerance> tolerance,
                     const QLocale &locale)
{
    QList<ReportCell> cells;
    ReportTable table;
    for (size_t i = 0; i < counts.size(); ++i) {
        QString word = statusWord(Status(i), tolerance, locale);
        if (!word.isEmpty())
            word[0] = word[0].toLower();
        ReportCell cell;
        cell.draw = badgeOf(Status(i), flow.theme());
        cell.drawWidth = shapeRoom;
        cell.runs = {{locale.toString(counts[i].now) + u' ', TextColour::Primary, true},
                     {word, TextColour::Secondary, false}};
        double width = 0;
        for (const ReportRun &run : cell.runs)
            width += flow.textWidth(run.text, TextRole::Body, run.strong);
        if (!counts[i].remark.isEmpty()) {
            cell.runs.append({u'\n' + counts[i].remark, TextColour::Secondary, false});
            width = std::max(width, flow.textWidth(counts[i].remark, TextRole::Body));
        }
        table.columns.append({width + shapeRoom + betweenCounts, 1});
        cells.append(cell);
    }
    table.rows = {cells};
    table.ruled = false;
    flow.table(table);
}

} // namespace statroom
