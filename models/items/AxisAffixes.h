// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UnitFormat.h"

namespace statroom {

/// What an axis writes before and after its topmost number, taken from the format itself, so that an axis and a table
/// never write a unit in two ways.
struct AxisAffixes
{
    QString prefix;
    QString suffix;
};
AxisAffixes axisAffixes(const UnitFormat &format, Metric::Kind kind);

} // namespace statroom
