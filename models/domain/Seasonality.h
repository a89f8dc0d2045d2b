// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Period.h"

#include <optional>
#include <span>
#include <vector>

namespace statroom {

/// Whether a series goes up and down with the time of year, strongly enough to mislead a control chart.
///
/// Least squares of a trend (straight within a year) and one effect for each month, or quarter, of the year. Sudden
/// steps and single odd values are found one by one and fitted too, at |t| >= 4 (Chen & Liu 1993, JASA 88), so that
/// they neither hide a season nor look like one. A series is seasonal where the F test of the effects says so at 1 in
/// 1,000 and the strength of seasonality (Wang, Smith & Hyndman 2006: 1 - variance left / variance without the trend;
/// here by degrees of freedom, so that short series are not flattered) is at least a half: from there on nearly every
/// chart of three years would show signals that are the season's alone.
struct Seasonality
{
    enum class Verdict {
        Unknown, ///< too short to tell; within two full years, or not clear within three
        NotSeasonal,
        Seasonal,
    };
    static constexpr int fewestYears = 2; ///< each month of the year seen that often
    static constexpr int fewestYearsToDeny = 3;
    static constexpr int fewestYearsToAdjust = 3;
    static constexpr double significant = 0.001;
    static constexpr double strong = 0.5;

    Verdict verdict = Verdict::Unknown;
    int fullYears = 0; ///< that the values make up, wherever the gaps are
    double strength = 0; ///< 0..1
    double probability = 1; ///< of effects as large without any season
    /// Of each position in the year, first that of the first period; they add up to 0. Empty below two years.
    std::vector<double> effects;

    bool isSeasonal() const { return verdict == Verdict::Seasonal; }
    bool canAdjust() const { return !effects.empty() && fullYears >= fewestYearsToAdjust; }
};

/// `values` follow each other period by period; a period without one is there too. Years are never seasonal. Numbers
/// are finite; the values may be of any size.
Seasonality seasonality(std::span<const std::optional<double>> values, Frequency frequency);

/// Each value less that of the same period a year before; none where either is missing.
std::vector<std::optional<double>> yearOnYear(std::span<const std::optional<double>> values, Frequency frequency);

/// Each value less the effect of its time of year. None at all with less than three full years.
std::optional<std::vector<std::optional<double>>> seasonallyAdjusted(std::span<const std::optional<double>> values,
                                                                     const Seasonality &seasonality);

} // namespace statroom
