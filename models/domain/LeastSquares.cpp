// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/LeastSquares.h"

#include <QtGlobal>

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

LeastSquares::Column LeastSquares::rest(std::span<const double> column) const
{
    Column left(column.begin(), column.end());
    const double before = product(left, left);
    for (int pass = 0; pass < 2; ++pass) {
        for (const Column &direction : m_basis) {
            const double part = product(direction, left);
            for (size_t i = 0; i < m_rows; ++i)
                left[i] -= part * direction[i];
        }
        // A second time where so much was taken away that rounding shows in the rest.
        if (product(left, left) > before / 4)
            break;
    }
    return left;
}

bool LeastSquares::add(std::span<const double> column)
{
    Q_ASSERT(column.size() == m_rows);
    Column direction = rest(column);
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
    Q_ASSERT(values.size() == m_rows);
    std::vector<double> solution(rank());
    for (size_t k = rank(); k-- > 0;) {
        double left = product(m_basis[k], values);
        for (size_t j = k + 1; j < rank(); ++j)
            left -= m_triangle[j][k] * solution[j];
        solution[k] = left / m_triangle[k][k];
    }
    m_coefficients.clear();
    for (const std::optional<size_t> &place : m_place)
        m_coefficients.push_back(place ? std::optional(solution[*place]) : std::nullopt);
    m_residuals = rest(values);
    m_squares = product(m_residuals, m_residuals);
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
