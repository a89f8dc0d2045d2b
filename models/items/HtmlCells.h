// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/CellBlock.h"

#include <QStringView>

#include <vector>

namespace statroom {

/// The cells of the tables in a piece of HTML, table below table, row by row as they are written: merged
/// cells are spread over the rows and columns that they cover. Nothing is loaded, styles are only asked
/// whether they hide; damaged HTML gives what can be made out.
struct HtmlCells
{
    std::vector<std::vector<CopiedCell>> rows; ///< of different lengths
    int hidden = 0; ///< cells with content that the page did not show
    bool tooLarge = false;

    static HtmlCells read(QStringView html);
};

} // namespace statroom
