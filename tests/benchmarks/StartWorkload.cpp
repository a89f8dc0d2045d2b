// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Process.h"

#include <QThread>

#include <cmath>

namespace statroom {

namespace {

struct Starts
{
    std::vector<Cost> costs;
    std::vector<double> megabytes;
    void add(const ProcessCost &cost)
    {
        costs.push_back(cost);
        megabytes.push_back(cost.peakMegabytes);
    }
};

/// A browser of SQLite files does not end by itself: it is asked to when it has done nothing for a second.
ProcessCost settled(const QString &program, const QStringList &arguments)
{
    Process process(program, arguments);
    double before = -1;
    for (int second = 0; second < 30; ++second) {
        QThread::sleep(1);
        const double now = process.processorMilliseconds();
        if (now > 0 && std::abs(now - before) < 1)
            break;
        before = now;
    }
    return process.end();
}

} // namespace

void measureStart(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Start to painted overview");
    const QString city = bench.city(series);
    const QString ours = QStringLiteral(STATROOM_PROGRAM);
    const QString empty = QStringLiteral(STATROOM_BENCH_PEERS "/empty_window");
    Starts started;
    Starts floor;
    std::vector<double> ratios;
    std::vector<double> cpuRatios;
    const int turns = bench.turns(15);
    qputenv("STATROOM_QUIT_AFTER_PAINT", "1");
    for (int turn = 0; turn <= turns; ++turn) {
        const ProcessCost a = Process::run(ours, {city});
        const ProcessCost b = Process::run(empty, {});
        if (a.exit != 0 || b.exit != 0) {
            bench.findings().failed(measure, QStringLiteral("exit %1 and %2").arg(a.exit).arg(b.exit));
            break;
        }
        if (turn == 0)
            continue;
        started.add(a);
        floor.add(b);
        ratios.push_back(a.wall / b.wall);
        cpuRatios.push_back(a.cpu / b.cpu);
    }
    qunsetenv("STATROOM_QUIT_AFTER_PAINT");
    if (ratios.empty())
        return;
    const Cost mine = median(started.costs);
    const Cost least = median(floor.costs);
    const double ratio = median(ratios);
    const QString note = QStringLiteral("%1; processor time %2x")
                             .arg(qEnvironmentVariable("QT_QPA_PLATFORM"))
                             .arg(median(cpuRatios), 0, 'f', 2);
    bench.findings().add({measure, QStringLiteral("ms"), mine.wall, mine.cpu, QStringLiteral("empty window"),
                          least.wall, least.cpu, ratio, QStringLiteral("<= 1.6x an empty window"), ratio <= 1.6, note});
    const double memory = median(started.megabytes) / median(floor.megabytes);
    bench.findings().add({QStringLiteral("Memory at the painted overview"),
                          QStringLiteral("MB"),
                          median(started.megabytes),
                          {},
                          QStringLiteral("empty window"),
                          median(floor.megabytes),
                          {},
                          memory,
                          QStringLiteral("<= 2x an empty window"),
                          memory <= 2,
                          {}});
    // Both show data at their end: it the rows of the observations, as the overview shows what they mean.
    Finding cpu{QStringLiteral("Processor time of the start"),
                QStringLiteral("ms"),
                mine.cpu,
                mine.cpu,
                QStringLiteral("sqlitebrowser"),
                {},
                {},
                {},
                QStringLiteral("<= 1/6 of sqlitebrowser"),
                {},
                QStringLiteral("sqlitebrowser is not installed")};
    if (Process::isInstalled(QStringLiteral("sqlitebrowser"))) {
        std::vector<double> others;
        for (int turn = 0; turn < bench.turns(3); ++turn)
            others.push_back(
                settled(QStringLiteral("sqlitebrowser"), {QStringLiteral("-t"), QStringLiteral("observation"), city})
                    .cpu);
        cpu.other = cpu.otherCpu = median(others);
        cpu.ratio = mine.cpu / *cpu.other;
        cpu.met = *cpu.ratio <= 1.0 / 6;
        cpu.note.clear();
    }
    bench.findings().add(cpu);
}

void measureIdle(Bench &bench, int series)
{
    Process process(QStringLiteral(STATROOM_PROGRAM), {bench.city(series)});
    QThread::sleep(4);
    const double before = process.processorMilliseconds();
    QThread::sleep(10);
    const double spent = process.processorMilliseconds() - before;
    if (before <= 0) {
        bench.findings().failed(QStringLiteral("Idle for 10 s"), QStringLiteral("the window did not stay open"));
        return;
    }
    bench.findings().add({QStringLiteral("Idle for 10 s, processor time"),
                          QStringLiteral("ms"),
                          spent,
                          spent,
                          {},
                          {},
                          {},
                          {},
                          QStringLiteral("<= 1 ms"),
                          spent <= 1,
                          {}});
}

} // namespace statroom
