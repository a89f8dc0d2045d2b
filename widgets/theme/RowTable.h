// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a table looks and feels that is read and chosen row by row.
#pragma once

class QTableView;

namespace statroom {

// Whole rows are chosen, one at a time, and none is typed into; no grid, no frame and no row numbers; texts wrap,
// and Tab leaves the table.
void showByRows(QTableView &table);

} // namespace statroom
