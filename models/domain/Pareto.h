// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace statroom {

/// Counted causes as a Pareto chart: the most frequent first, what is "other" or not known last however large, each
/// with its share and the share of all up to it. The vital few are the fewest named causes that together make up 80 %
/// (J. M. Juran, Quality Control Handbook, 1951); causes counted equally often keep the order in which they came.
struct Pareto
{
    static constexpr double vitalShare = 0.8;

    struct Entry
    {
        CauseId cause; ///< none where it is no cause of its own
        QString text;
        double count = 0; ///< never below 0
        bool isOther = false; ///< a heap of what is not known; never among the vital few
    };
    struct Bar
    {
        Entry entry;
        std::optional<double> share; ///< none where nothing was counted at all
        std::optional<double> cumulative;
        bool isVital = false;
        bool operator==(const Bar &) const = default;
    };

    std::vector<Bar> bars;
    double total = 0;
    int counted = 0; ///< named causes that were counted at least once
    int vital = 0; ///< 0 where the named causes do not reach 80 %
    int tied = 0; ///< named causes counted as often as the last of the vital few that are not among them
    double others = 0; ///< how much of the total has no named cause

    static Pareto of(std::vector<Entry> entries);

    double vitalPart() const; ///< share of the vital few together; 0 without any
    /// Few enough that looking at them first is a choice: one of several, or no more than half.
    bool standsOut() const { return vital > 0 && counted > 1 && (vital == 1 || 2 * vital <= counted); }
};

inline bool operator==(const Pareto::Entry &a, const Pareto::Entry &b)
{
    return a.cause == b.cause && a.text == b.text && a.count == b.count && a.isOther == b.isOther;
}

} // namespace statroom
