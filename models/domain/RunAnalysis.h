// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace statroom {

/// Runs about a centre line after Anhøj: J. Anhøj, A. V. Olesen, "Run charts revisited", PLoS ONE 9 (2014).
/// Useful values are those that are there, are not ghosted and do not lie on the centre; the others are passed
/// over and break no run. Non-random when a run is longer than round(log2 n) + 3, or the centre is crossed less
/// often than the 5 % quantile of Binomial(n - 1, 1/2).
struct RunAnalysis
{
    /// With fewer useful values the rules find next to nothing.
    static constexpr int enough = 10;

    int useful = 0;
    int longest = 0;
    int longestAllowed = 0;
    int crossings = 0;
    int crossingsNeeded = 0;
    int current = 0; ///< length of the last run; negative below the centre
    bool signal = false;

    bool isTooLong() const { return longest > longestAllowed; }
    bool crossesTooSeldom() const { return crossings < crossingsNeeded; }
    bool hasEnough() const { return useful >= enough; }
    bool operator==(const RunAnalysis &) const = default;
};

/// `sides`: above the centre 1, below -1, passed over 0. None without a useful value.
std::optional<RunAnalysis> analyseRuns(std::span<const int> sides);

} // namespace statroom
