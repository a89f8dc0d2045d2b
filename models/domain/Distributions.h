// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statroom {

/// Quantiles and probabilities of the distributions that charts and projections use. The quantile of a
/// discrete distribution is the smallest integer whose cumulative probability reaches `probability`, as in
/// R and scipy. Probabilities lie within (0, 1); parameters as noted.

/// Of `trials` >= 0 with chance `success` within [0, 1].
int binomialQuantile(int trials, double success, double probability);

/// Failures before `shape` > 0 successes of chance `success` within (0, 1).
double negativeBinomialQuantile(double shape, double success, double probability);
/// P(X >= atLeast) of the same; 1 for `atLeast` <= 0.
double negativeBinomialReaches(double shape, double success, double atLeast);

/// `mean` > 0.
double poissonQuantile(double mean, double probability);

/// `degrees` of freedom > 0.
double studentTQuantile(double degrees, double probability);
/// P(|T| > |t|).
double studentTTwoSided(double degrees, double t);

/// P(F >= ratio) of Fisher's F; both degrees of freedom > 0, `ratio` >= 0.
double fisherFReaches(double numerator, double denominator, double ratio);

double normalQuantile(double probability);
/// P(Z <= z).
double normalProbability(double z);

} // namespace statroom
