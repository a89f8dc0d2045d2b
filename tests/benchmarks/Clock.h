// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace statroom {

/// What one run took, in milliseconds: on the wall, and of processors in all threads.
struct Cost
{
    double wall = 0;
    double cpu = 0;
};

Cost measured(const std::function<void()> &work);

double median(std::vector<double> numbers);
double percentile(std::vector<double> numbers, double share); ///< share from 0 to 1
Cost median(const std::vector<Cost> &costs);

/// Ours and the other's, taken in turns so that a busy machine disturbs both alike; the first turn warms
/// up and is not counted. Ratios are the medians of the pairs' own.
struct Pairs
{
    std::vector<Cost> ours;
    std::vector<Cost> other;

    Cost oursMedian() const { return median(ours); }
    Cost otherMedian() const { return median(other); }
    double wallRatio() const;
    double cpuRatio() const;

    static Pairs of(int turns, const std::function<void()> &ours, const std::function<void()> &other);
};

} // namespace statroom
