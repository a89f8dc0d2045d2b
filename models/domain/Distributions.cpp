// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace statroom {

namespace {

// Boost's default rounds discrete quantiles outwards and differs from R for nearly every n.
using Discrete =
    boost::math::policies::policy<boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;

// A probability that is only compared with a bound needs no digits beyond those of a double, which cost three times
// as much.
using AsDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

} // namespace

int binomialQuantile(int trials, double success, double probability)
{
    if (trials == 0)
        return 0;
    return int(quantile(boost::math::binomial_distribution<double, Discrete>(trials, success), probability));
}

double negativeBinomialQuantile(double shape, double success, double probability)
{
    return quantile(boost::math::negative_binomial_distribution<double, Discrete>(shape, success), probability);
}

double negativeBinomialReaches(double shape, double success, double atLeast)
{
    const double below = std::ceil(atLeast) - 1;
    if (below < 0)
        return 1;
    return cdf(complement(boost::math::negative_binomial_distribution<double, Discrete>(shape, success), below));
}

double poissonQuantile(double mean, double probability)
{
    return quantile(boost::math::poisson_distribution<double, Discrete>(mean), probability);
}

double studentTQuantile(double degrees, double probability)
{
    return quantile(boost::math::students_t(degrees), probability);
}

double studentTTwoSided(double degrees, double t)
{
    return 2 * cdf(complement(boost::math::students_t(degrees), std::abs(t)));
}

double fisherFReaches(double numerator, double denominator, double ratio)
{
    return cdf(complement(boost::math::fisher_f_distribution<double, AsDouble>(numerator, denominator), ratio));
}

double normalQuantile(double probability)
{
    return quantile(boost::math::normal(), probability);
}

double normalProbability(double z)
{
    return cdf(boost::math::normal(), z);
}

} // namespace statroom
