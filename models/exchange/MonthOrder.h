// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>

namespace statroom {

/// Months in the order in which a table names them, all said to be of one year: whether they go over its end, as
/// November, December, January do, so that the one year cannot be that of all. Months in no order, such as by their
/// names, go over nothing.
class MonthOrder
{
public:
    /// `place` of the month in the year: 0..11.
    void add(int place)
    {
        if (m_last >= 0 && place != m_last) {
            ++(place > m_last ? m_ups : m_downs);
            m_wraps = m_wraps || std::abs(place - m_last) == 11;
        }
        m_last = place;
    }
    bool turns() const { return m_wraps || std::min(m_ups, m_downs) == 1; }

private:
    int m_last = -1;
    int m_ups = 0;
    int m_downs = 0;
    bool m_wraps = false; ///< from the last month to the first, or back
};

} // namespace statroom
