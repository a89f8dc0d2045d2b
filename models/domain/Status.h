// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Tolerance.h"

#include <QLocale>
#include <QString>

namespace statroom {

/// How a value stands against its target, after LouieStat: met or exceeded, within the tolerance
/// (10 % of the target), off; and the two greys, which are never one. Models return it, only styles
/// colour it.
enum class Status { Met, Near, Off, NoTarget, NoData };

template <>
struct Tokens<Status>
{
    static constexpr std::array words{"green", "yellow", "red", "no_target", "no_data"};
};

/// "Met", "Within 10 %", "Off target", "No target", "No data". Where tolerances differ, or are
/// absolute, pass none: "Near target".
QString statusWord(Status status, std::optional<Tolerance> tolerance, const QLocale &locale);

/// Worst first: Off, Near, NoData, NoTarget, Met. For lists that begin with what needs attention.
int attentionRank(Status status);

} // namespace statroom
