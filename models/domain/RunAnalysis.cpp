// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/RunAnalysis.h"

#include "domain/Distributions.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace statroom {

namespace {

/// The fewest crossings that are usual among so many useful points. A city has thousands of series of a few lengths,
/// and the quantile costs more than all the rest of a chart.
int crossingsNeeded(int useful)
{
    static thread_local std::unordered_map<int, int> known;
    const auto [found, isNew] = known.try_emplace(useful);
    if (isNew)
        found->second = binomialQuantile(useful - 1, 0.5, 0.05);
    return found->second;
}

} // namespace

std::optional<RunAnalysis> analyseRuns(std::span<const int> sides)
{
    RunAnalysis runs;
    int length = 0;
    int side = 0;
    for (const int s : sides) {
        if (s == 0)
            continue;
        ++runs.useful;
        // Which side a point lies on is hard to foretell: the processor is given nothing to guess.
        const bool goesOn = s == side;
        runs.crossings += !goesOn && side != 0;
        length = goesOn ? length + 1 : 1;
        side = s;
        runs.longest = std::max(runs.longest, length);
    }
    if (runs.useful == 0)
        return std::nullopt;
    runs.current = side * length;
    // log2 of a whole number is never a half, so how halves are rounded cannot matter.
    runs.longestAllowed = int(std::lround(std::log2(double(runs.useful)))) + 3;
    runs.crossingsNeeded = crossingsNeeded(runs.useful);
    runs.signal = runs.isTooLong() || runs.crossesTooSeldom();
    return runs;
}

} // namespace statroom
