// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Process.h"

#include <QFile>

namespace statroom {

namespace {

struct Command
{
    QString program;
    QStringList arguments;
    QString output;
};

/// Two processes over the whole city in turns; neither is held to a target but to growing with it evenly.
void compare(Bench &bench, int series, const QString &measure, const Command &mine, const QString &otherName,
             const Command &theirs)
{
    std::vector<Cost> ours;
    std::vector<Cost> other;
    std::vector<double> ratios;
    double peak = 0;
    for (int turn = 0; turn < (series > 5000 ? 1 : bench.turns(5)); ++turn) {
        const ProcessCost a = Process::run(mine.program, mine.arguments, mine.output);
        const ProcessCost b = Process::run(theirs.program, theirs.arguments, theirs.output);
        if (a.exit != 0 || b.exit != 0)
            return bench.findings().failed(
                measure, QStringLiteral("exit %1, and of %2 %3").arg(a.exit).arg(otherName).arg(b.exit));
        ours.push_back(a);
        other.push_back(b);
        ratios.push_back(a.wall / b.wall);
        peak = std::max(peak, a.peakMegabytes);
    }
    const double rows = double(series) * Bench::months;
    const Cost cost = median(ours);
    bench.findings().add(
        {measure,
         QStringLiteral("ms"),
         cost.wall,
         cost.cpu,
         otherName,
         median(other).wall,
         median(other).cpu,
         median(ratios),
         {},
         {},
         QStringLiteral("%1 µs of processor a row, %2 MB").arg(cost.cpu * 1e3 / rows, 0, 'f', 2).arg(peak, 0, 'f', 0)});
}

} // namespace

void measureExport(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Export of %1 rows").arg(qint64(series) * Bench::months);
    if (!Process::isInstalled(QStringLiteral("sqlite3")))
        return bench.findings().failed(measure, QStringLiteral("sqlite3 is not installed"));
    const QString city = bench.city(series);
    const QString ours = bench.path(QStringLiteral("exported.csv"));
    const QString theirs = bench.path(QStringLiteral("exported-bare.csv"));
    compare(bench, series, measure,
            {QStringLiteral(STATROOM_PROGRAM),
             {QStringLiteral("export"), city, QStringLiteral("--observations"), QStringLiteral("-o"), ours},
             {}},
            QStringLiteral("sqlite3 -csv of the same view"),
            {QStringLiteral("sqlite3"),
             {QStringLiteral("-readonly"), QStringLiteral("-csv"), city,
              QStringLiteral("SELECT department, metric, category, period, value, numerator, denominator, note, source "
                             "FROM observations")},
             theirs});
    QFile::remove(ours);
    QFile::remove(theirs);
}

void measureCheck(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Check of %1 rows").arg(qint64(series) * Bench::months);
    if (!Process::isInstalled(QStringLiteral("sqlite3")))
        return bench.findings().failed(measure, QStringLiteral("sqlite3 is not installed"));
    const QString city = bench.city(series);
    compare(bench, series, measure, {QStringLiteral(STATROOM_PROGRAM), {QStringLiteral("check"), city}, {}},
            QStringLiteral("SQLite's own checks alone"),
            {QStringLiteral("sqlite3"),
             {QStringLiteral("-readonly"), city, QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check")},
             {}});
}

} // namespace statroom
