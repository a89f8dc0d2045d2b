// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace statroom {

namespace {

double processorMilliseconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

double ratio(const std::vector<Cost> &ours, const std::vector<Cost> &other, double Cost::*part)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ours.size(), other.size()); ++i)
        if (other[i].*part > 0)
            ratios.push_back(ours[i].*part / other[i].*part);
    return median(ratios);
}

} // namespace

Cost measured(const std::function<void()> &work)
{
    const double cpu = processorMilliseconds();
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    return {wall.count(), processorMilliseconds() - cpu};
}

double percentile(std::vector<double> numbers, double share)
{
    if (numbers.empty())
        return 0;
    std::sort(numbers.begin(), numbers.end());
    return numbers[size_t(share * double(numbers.size() - 1) + 0.5)];
}

double median(std::vector<double> numbers)
{
    return percentile(std::move(numbers), 0.5);
}

Cost median(const std::vector<Cost> &costs)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Cost &c : costs) {
        wall.push_back(c.wall);
        cpu.push_back(c.cpu);
    }
    return {median(wall), median(cpu)};
}

double Pairs::wallRatio() const
{
    return ratio(ours, other, &Cost::wall);
}
double Pairs::cpuRatio() const
{
    return ratio(ours, other, &Cost::cpu);
}

Pairs Pairs::of(int turns, const std::function<void()> &ours, const std::function<void()> &other)
{
    Pairs pairs;
    for (int turn = 0; turn <= turns; ++turn) {
        const Cost first = measured(ours);
        const Cost second = measured(other);
        if (turn == 0)
            continue;
        pairs.ours.push_back(first);
        pairs.other.push_back(second);
    }
    return pairs;
}

} // namespace statroom
