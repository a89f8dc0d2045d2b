// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/LeastSquares.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

// What rounding leaves of a column that the earlier ones make up.
constexpr double nothingLeft = 1e-9;

// Of the squares of a column, below which it is made orthogonal once more (Giraud et al.), and of those of values,
// whose residuals need as many digits as they have and no more.
constexpr double muchTaken = 0.25;
constexpr double littleLeft = 1e-6;

/// Eight sums at a time: one alone would wait for each of its own additions.
double product(std::span<const double> a, std::span<const double> b)
{
    double sums[8] = {};
    size_t i = 0;
    for (; i + 8 <= a.size(); i += 8)
        for (size_t k = 0; k < 8; ++k)
            sums[k] += a[i + k] * b[i + k];
    for (; i < a.size(); ++i)
        sums[0] += a[i] * b[i];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

} // namespace

LeastSquares::LeastSquares(size_t rows) : m_rows(rows) {}

void LeastSquares::takeAway(Parts &parts, size_t from) const
{
    parts.along.resize(rank());
    for (size_t k = from; k < m_basis.size(); ++k) {
        const Column &direction = m_basis[k];
        const double part = product(direction, parts.residuals);
        for (size_t i = 0; i < m_rows; ++i)
            parts.residuals[i] -= part * direction[i];
        parts.along[k] += part;
    }
}

// A second time where so little is left that rounding shows in it.
void LeastSquares::takeAwayRounding(Parts &parts, double before, double share) const
{
    if (!(parts.squares() > before * share))
        takeAway(parts, 0);
}

LeastSquares::Parts LeastSquares::partsOf(std::span<const double> values) const
{
    Parts parts;
    parts.residuals.assign(values.begin(), values.end());
    takeAway(parts, 0);
    takeAwayRounding(parts, product(values, values), littleLeft);
    return parts;
}

std::pair<LeastSquares::Parts, LeastSquares::Parts> LeastSquares::partsOf(std::span<const double> values,
                                                                          const LeastSquares &further) const
{
    Q_ASSERT(further.rank() >= rank() && std::equal(m_basis.begin(), m_basis.end(), further.m_basis.begin()));
    const double before = product(values, values);
    std::pair<Parts, Parts> found;
    found.first.residuals.assign(values.begin(), values.end());
    takeAway(found.first, 0);
    found.second = found.first;
    takeAwayRounding(found.first, before, littleLeft);
    further.takeAway(found.second, rank());
    further.takeAwayRounding(found.second, before, littleLeft);
    return found;
}

double LeastSquares::Parts::squares() const
{
    return product(residuals, residuals);
}

bool LeastSquares::add(std::span<const double> column)
{
    Q_ASSERT(column.size() == m_rows);
    const double before = product(column, column);
    Parts parts;
    parts.residuals.assign(column.begin(), column.end());
    takeAway(parts, 0);
    takeAwayRounding(parts, before, muchTaken);
    const double length = std::sqrt(parts.squares());
    if (!(length > nothingLeft * std::sqrt(before))) {
        m_place.emplace_back();
        return false;
    }
    for (double &value : parts.residuals)
        value /= length;
    parts.along.push_back(length);
    m_place.emplace_back(m_basis.size());
    m_basis.push_back(std::move(parts.residuals));
    m_triangle.push_back(std::move(parts.along));
    return true;
}

void LeastSquares::fit(std::span<const double> values)
{
    Q_ASSERT(values.size() == m_rows);
    Parts parts = partsOf(values);
    m_coefficients = coefficientsOf(parts);
    m_squares = parts.squares();
    m_residuals = std::move(parts.residuals);
}

std::vector<std::optional<double>> LeastSquares::coefficientsOf(const Parts &parts) const
{
    Q_ASSERT(parts.along.size() == rank());
    Column solution = parts.along;
    for (size_t k = rank(); k-- > 0;) {
        solution[k] /= m_triangle[k][k];
        for (size_t j = 0; j < k; ++j)
            solution[j] -= m_triangle[k][j] * solution[k];
    }
    std::vector<std::optional<double>> coefficients;
    coefficients.reserve(m_place.size());
    for (const std::optional<size_t> &place : m_place)
        coefficients.push_back(place ? std::optional(solution[*place]) : std::nullopt);
    return coefficients;
}

double LeastSquares::leverage(size_t row) const
{
    double sum = 0;
    for (const Column &direction : m_basis)
        sum += direction[row] * direction[row];
    return sum;
}

std::optional<LeastSquares::Column> LeastSquares::influence(std::span<const double> weights) const
{
    Q_ASSERT(weights.size() == m_place.size());
    std::vector<double> wanted(rank());
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] == 0)
            continue;
        if (!m_place[i])
            return std::nullopt;
        wanted[*m_place[i]] = weights[i];
    }
    Column result(m_rows, 0.0);
    for (size_t k = 0; k < rank(); ++k) {
        double left = wanted[k];
        for (size_t j = 0; j < k; ++j)
            left -= m_triangle[k][j] * wanted[j];
        wanted[k] = left / m_triangle[k][k];
        for (size_t i = 0; i < m_rows; ++i)
            result[i] += wanted[k] * m_basis[k][i];
    }
    return result;
}

} // namespace statroom
