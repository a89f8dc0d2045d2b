// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"

#include <QIODevice>

namespace statroom {

/// A city of any size for measuring: departments of 50 series each, monthly values with seasons, steps and
/// gaps, targets that step by fiscal year. The same numbers every time.
class GeneratedCity
{
public:
    GeneratedCity(int series, int months) : m_series(series), m_months(months) {}

    qint64 observationCount() const { return qint64(m_series) * m_months; }
    Month lastMonth() const { return Month(2026, 10); }
    Month firstMonth() const { return lastMonth() - (m_months - 1); }

    /// Value of a series in a month, counted from 0.
    double value(int series, int month) const;

    /// Departments, metrics, series and targets, without observations.
    Result<std::unique_ptr<CityFile>> define(const QString &path) const;
    /// Commits all observations as one revision.
    Result<void> fill(CityFile &file) const;
    /// The observations as the CSV that `import` reads.
    bool writeCsv(QIODevice &device) const;

    static QString departmentCode(int series)
    {
        return QStringLiteral("D%1").arg(series / 50 + 1, 4, 10, QLatin1Char('0'));
    }
    static QString metricCode(int series) { return QStringLiteral("M%1").arg(series + 1, 6, 10, QLatin1Char('0')); }

private:
    int m_series;
    int m_months;
};

} // namespace statroom
