// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>
#include <random>
#include <vector>

/// Series made from a seed, the same on every system: of the standard's random parts only the engine is fixed.
class GeneratedSeries
{
public:
    explicit GeneratedSeries(std::uint64_t seed) : m_engine(seed * 0x9e3779b97f4a7c15 + 1) {}

    double uniform() { return (double(m_engine() >> 11) + 0.5) * 0x1p-53; }
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
    int poisson(double mean)
    {
        int events = 0;
        for (double left = std::exp(-mean), product = uniform(); product > left; product *= uniform())
            ++events;
        return events;
    }

    /// Values of variance 1, each keeping `memory` of the one before.
    std::vector<double> noise(int length, double memory = 0)
    {
        std::vector<double> values;
        double last = normal();
        for (int i = 0; i < length; ++i) {
            last = i == 0 ? last : memory * last + std::sqrt(1 - memory * memory) * normal();
            values.push_back(last);
        }
        return values;
    }

private:
    std::mt19937_64 m_engine;
};
