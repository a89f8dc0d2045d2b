// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace statroom {

/// Ordinary least squares: the values as a sum of columns. Columns are made orthogonal one after the other, each
/// twice (Gram-Schmidt; Giraud, Langou & Rozložník 2005), so that it is as exact as a QR decomposition. A column that
/// the earlier ones already make up is left out, as in R: its coefficient stays absent. All numbers are finite as long
/// as what is given is.
class LeastSquares
{
public:
    using Column = std::vector<double>;

    explicit LeastSquares(size_t rows);

    /// Answers whether the column says anything that the earlier ones do not.
    bool add(std::span<const double> column);
    void fit(std::span<const double> values);

    /// What a fit finds, without keeping it: one set of columns may serve many series.
    struct Parts
    {
        Column along; ///< the basis
        Column residuals;
        double squares() const; ///< of the residuals
    };
    Parts partsOf(std::span<const double> values) const;
    /// Of this fit and of one that has these columns and then further ones: most of the work is the same.
    std::pair<Parts, Parts> partsOf(std::span<const double> values, const LeastSquares &further) const;
    std::vector<std::optional<double>> coefficientsOf(const Parts &parts) const;

    size_t rows() const { return m_rows; }
    size_t columns() const { return m_place.size(); }
    size_t rank() const { return m_basis.size(); }
    int degrees() const { return int(m_rows) - int(rank()); }

    /// The columns made orthogonal, of length 1; without those that were left out.
    const std::vector<Column> &basis() const { return m_basis; }

    /// By column, in the order in which they were added; none for one that was left out.
    const std::vector<std::optional<double>> &coefficients() const { return m_coefficients; }
    const Column &residuals() const { return m_residuals; }
    double squares() const { return m_squares; } ///< of the residuals
    double leverage(size_t row) const; ///< how much a value decides its own fitted one, 0..1

    /// A sum of coefficients, `weights` by column, as a sum of values, by row: its estimate is their product, and its
    /// variance follows from that of the values. None where a column that was left out would be needed.
    std::optional<Column> influence(std::span<const double> weights) const;

private:
    void takeAway(Parts &parts, size_t from) const;
    void takeAwayRounding(Parts &parts, double before, double share) const;

    size_t m_rows;
    std::vector<Column> m_basis;
    std::vector<std::vector<double>> m_triangle; ///< each kept column as a sum of the basis
    std::vector<std::optional<size_t>> m_place; ///< of each added column in the basis
    std::vector<std::optional<double>> m_coefficients;
    Column m_residuals;
    double m_squares = 0;
};

} // namespace statroom
