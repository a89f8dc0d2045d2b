// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Process.h"

#include <QFile>

namespace statroom {

namespace {

/// The same rows and key, without checks and without a history.
ProcessCost importBare(const QString &database, const QString &csv)
{
    QFile::remove(database);
    return Process::run(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-cmd"), QStringLiteral("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"), database,
         QStringLiteral(
             "CREATE TABLE observation (department TEXT, metric TEXT, category TEXT, period TEXT, value REAL, "
             "numerator TEXT, denominator TEXT, note TEXT, source TEXT, "
             "PRIMARY KEY (department, metric, category, period)) WITHOUT ROWID;"),
         QStringLiteral(".import --csv --skip 1 \"%1\" observation").arg(csv)});
}

qint64 rowsOf(Bench &bench, const QString &database)
{
    const QString answer = bench.path(QStringLiteral("rows.txt"));
    Process::run(QStringLiteral("sqlite3"),
                 {QStringLiteral("-readonly"), database, QStringLiteral("SELECT count(*) FROM observation")}, answer);
    QFile file(answer);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : -1;
}

} // namespace

void measureImport(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Import of %1 rows").arg(qint64(series) * Bench::months);
    if (!Process::isInstalled(QStringLiteral("sqlite3")))
        return bench.findings().failed(measure, QStringLiteral("sqlite3 is not installed"));
    const QString csv = bench.csvOf(series);
    std::vector<Cost> ours;
    std::vector<Cost> other;
    std::vector<double> ratios;
    std::vector<double> cpuRatios;
    double peak = 0;
    double otherPeak = 0;
    for (int turn = 0; turn < (series > 5000 ? 1 : bench.turns(5)); ++turn) {
        const QString city = bench.definitionsOf(series, QStringLiteral("imported.statroom"));
        const QString bare = bench.path(QStringLiteral("imported-bare.sqlite"));
        const QString said = bench.path(QStringLiteral("import.txt"));
        const ProcessCost a =
            Process::run(QStringLiteral(STATROOM_PROGRAM), {QStringLiteral("import"), city, csv}, said);
        const ProcessCost b = importBare(bare, csv);
        const qint64 rows = qint64(series) * Bench::months;
        if (a.exit != 0 || rowsOf(bench, city) != rows || rowsOf(bench, bare) != rows)
            return bench.findings().failed(measure,
                                           QStringLiteral("exit %1, %2 and %3 rows; see %4")
                                               .arg(a.exit)
                                               .arg(rowsOf(bench, city))
                                               .arg(rowsOf(bench, bare))
                                               .arg(said));
        ours.push_back(a);
        other.push_back(b);
        ratios.push_back(a.wall / b.wall);
        cpuRatios.push_back(a.cpu / b.cpu);
        peak = std::max(peak, a.peakMegabytes);
        otherPeak = std::max(otherPeak, b.peakMegabytes);
        QFile::remove(city);
        QFile::remove(bare);
    }
    const Cost mine = median(ours);
    const Cost theirs = median(other);
    bench.findings().add({measure, QStringLiteral("ms"), mine.wall, mine.cpu, QStringLiteral("sqlite3 .import"),
                          theirs.wall, theirs.cpu, median(ratios), QStringLiteral("<= 1.2x .import"),
                          median(ratios) <= 1.2,
                          QStringLiteral("processor time %1x").arg(median(cpuRatios), 0, 'f', 2)});
    bench.findings().add({measure + QStringLiteral(", memory"),
                          QStringLiteral("MB"),
                          peak,
                          {},
                          QStringLiteral("sqlite3 .import"),
                          otherPeak,
                          {},
                          peak / otherPeak,
                          QStringLiteral("<= 200 MB at 1.2 million"),
                          series == 5000 ? std::optional(peak <= 200) : std::nullopt,
                          {}});
}

} // namespace statroom
