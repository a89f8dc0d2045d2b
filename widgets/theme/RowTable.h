// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a table looks and feels that is read and chosen row by row.
#pragma once

class QPainter;
class QRect;
class QTableView;

namespace statroom {

struct Theme;

// Whole rows are chosen, one at a time, and none is typed into; no grid, no frame and no row numbers; texts wrap,
// and Tab leaves the table.
void showByRows(QTableView &table);

// Below the words of a cell that is painted by hand: its ground, the line under the row and, where the row is chosen,
// the bar at its beginning; in high contrast, where grounds are all alike, the lines around it. A row that waits for
// an answer stands on a ground of its own until it is chosen.
enum class RowCell { First, Further };
enum class RowTone { Plain, Waits };
void paintRowGround(QPainter &painter, const QRect &cell, const Theme &theme, bool isChosen, RowCell place,
                    RowTone tone = RowTone::Plain);

} // namespace statroom
