// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

#include <vector>

namespace statroom {

/// A metric that many cities keep, as a starting point: what a new one begins with, to be changed at will.
struct MetricTemplate
{
    QString group; ///< the trade it belongs to
    QString name;
    SetupTexts texts; ///< by MetricTableModel::Column

    static std::vector<MetricTemplate> all();
};

} // namespace statroom
