// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace statroom {

/// Adds doubles and carries what each addition loses, so that the order of the terms does not show.
/// A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54
/// (1974).
class CompensatedSum
{
public:
    void add(double term)
    {
        const double total = m_sum + term;
        // Exact whichever of the two is larger, so that nothing is compared (Knuth, TAOCP 2, 4.2.2).
        const double added = total - m_sum;
        m_lost += (m_sum - (total - added)) + (term - added);
        m_sum = total;
    }
    CompensatedSum &operator+=(double term)
    {
        add(term);
        return *this;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace statroom
