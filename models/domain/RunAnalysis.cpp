// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/RunAnalysis.h"

#include "domain/Distributions.h"

#include <algorithm>
#include <cmath>

namespace statroom {

std::optional<RunAnalysis> analyseRuns(std::span<const int> sides)
{
    RunAnalysis runs;
    int length = 0;
    int side = 0;
    for (const int s : sides) {
        if (s == 0)
            continue;
        ++runs.useful;
        if (s == side) {
            ++length;
        } else {
            if (side != 0)
                ++runs.crossings;
            side = s;
            length = 1;
        }
        runs.longest = std::max(runs.longest, length);
    }
    if (runs.useful == 0)
        return std::nullopt;
    runs.current = side * length;
    // log2 of a whole number is never a half, so how halves are rounded cannot matter.
    runs.longestAllowed = int(std::lround(std::log2(double(runs.useful)))) + 3;
    runs.crossingsNeeded = binomialQuantile(runs.useful - 1, 0.5, 0.05);
    runs.signal = runs.isTooLong() || runs.crossesTooSeldom();
    return runs;
}

} // namespace statroom
