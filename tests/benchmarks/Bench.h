// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Findings.h"
#include "GeneratedCity.h"

#include <QHash>

namespace statroom {

/// What every workload is given: where to work, how big, and where to say what was found.
class Bench
{
public:
    static constexpr int months = 240;

    Bench(const QString &folder, bool quick) : m_folder(folder), m_quick(quick) {}

    bool isQuick() const { return m_quick; }
    int turns(int usual) const { return m_quick ? (usual + 2) / 3 : usual; }
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    Findings &findings() { return m_findings; }

    /// The generated city of that many series, made the first time it is asked for; empty after a failure.
    QString city(int series);
    /// A copy of it that may be written to.
    QString copyOf(int series, const QString &name);
    /// A new one without its observations, for importing into.
    QString definitionsOf(int series, const QString &name);
    QString csvOf(int series);

private:
    QString m_folder;
    bool m_quick;
    Findings m_findings;
};

/// What is measured at which size, in the order of the table.
void measureStart(Bench &bench, int series);
void measureIdle(Bench &bench, int series);
void measureOverview(Bench &bench, int series);
void measureCharts(Bench &bench, int series);
void measureDepartment(Bench &bench, int series);
void measureMetric(Bench &bench, int series);
void measureEdit(Bench &bench, int series);
void measureGoal(Bench &bench, int series);
void measureScroll(Bench &bench, int series);
void measureImport(Bench &bench, int series);
void measureWorkbook(Bench &bench, int series);
void measureExport(Bench &bench, int series);
void measureCheck(Bench &bench, int series);
void measurePdf(Bench &bench, int series);

} // namespace statroom
