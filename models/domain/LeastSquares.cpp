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

/// Four sums at a time: one alone would wait for each of its own additions.
double product(std::span<const double> a, std::span<const double> b)
{
    double sums[4] = {};
    size_t i = 0;
    for (; i + 4 <= a.size(); i += 4)
        for (size_t k = 0; k < 4; ++k)
            sums[k] += a[i + k] * b[i + k];
    for (; i < a.size(); ++i)
        sums[0] += a[i] * b[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

} // namespace

LeastSquares::LeastSquares(size_t rows) : m_rows(rows) {}

void LeastSquares::takeAway(Column &left, size_t from) const
{
    for (size_t k = from; k < m_basis.size(); ++k) {
        const Column &direction = m_basis[k];
        const double part = product(direction, left);
        for (size_t i = 0; i < m_rows; ++i)
            left[i] -= part * direction[i];
    }
}

// A second time where so much was taken away that rounding shows in the rest.
void LeastSquares::takeAwayRounding(Column &left, double before) const
{
    if (!(product(left, left) > before / 4))
        takeAway(left, 0);
}

LeastSquares::Column LeastSquares::residualsOf(std::span<const double> values) const
{
    Column left(values.begin(), values.end());
    takeAway(left, 0);
    takeAwayRounding(left, product(values, values));
    return left;
}

std::pair<LeastSquares::Column, LeastSquares::Column> LeastSquares::residualsOf(std::span<const double> values,
                                                                                const LeastSquares &further) const
{
    Q_ASSERT(further.rank() >= rank() && std::equal(m_basis.begin(), m_basis.end(), further.m_basis.begin()));
    const double before = product(values, values);
    std::pair<Column, Column> found;
    found.first.assign(values.begin(), values.end());
    takeAway(found.first, 0);
    found.second = found.first;
    takeAwayRounding(found.first, before);
    further.takeAway(found.second, rank());
    further.takeAwayRounding(found.second, before);
    return found;
}

double LeastSquares::squaresOf(const Column &residuals)
{
    return product(residuals, residuals);
}

bool LeastSquares::add(std::span<const double> column)
{
    Q_ASSERT(column.size() == m_rows);
    Column direction = residualsOf(column);
    const double length = std::sqrt(product(direction, direction));
    if (!(length > nothingLeft * std::sqrt(product(column, column)))) {
        m_place.emplace_back();
        return false;
    }
    for (double &value : direction)
        value /= length;
    m_place.emplace_back(m_basis.size());
    m_basis.push_back(std::move(direction));
    std::vector<double> parts;
    for (const Column &earlier : m_basis)
        parts.push_back(product(earlier, column));
    m_triangle.push_back(std::move(parts));
    return true;
}

void LeastSquares::fit(std::span<const double> values)
{
    m_coefficients = coefficientsOf(values);
    m_residuals = residualsOf(values);
    m_squares = squaresOf(m_residuals);
}

std::vector<std::optional<double>> LeastSquares::coefficientsOf(std::span<const double> values) const
{
    Q_ASSERT(values.size() == m_rows);
    std::vector<double> solution(rank());
    for (size_t k = rank(); k-- > 0;) {
        double left = product(m_basis[k], values);
        for (size_t j = k + 1; j < rank(); ++j)
            left -= m_triangle[j][k] * solution[j];
        solution[k] = left / m_triangle[k][k];
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
