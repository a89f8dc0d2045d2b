// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Clock.h"
#include "ShownCity.h"

#include "exchange/SampleCity.h"

#include <QFile>
#include <QSlider>

namespace statroom {

/// The sample city's thousand houses: a life of 1,000 days, told by the day.
void measureGoal(Bench &bench, int)
{
    constexpr double frame = 1000.0 / 60;
    const QString measure = QStringLiteral("A goal of 1,000 days");
    const QString path = bench.path(QStringLiteral("promises.statroom"));
    QFile::remove(path);
    if (const auto made = SampleCity::create(path); !made)
        return bench.findings().failed(measure, made.error().message);
    auto shown = ShownCity::open(path);
    if (!shown)
        return bench.findings().failed(measure, QStringLiteral("the city cannot be opened"));
    const Goal *goal = shown->viewpoint().catalogue()->goal(u"VACANT1000");
    if (!goal)
        return bench.findings().failed(measure, QStringLiteral("it is not there"));
    const GoalId id = goal->id;
    std::vector<Cost> opened;
    for (int turn = 0; turn < bench.turns(15); ++turn) {
        shown->window().pages().openOverview();
        ShownCity::paint();
        opened.push_back(measured([&] {
            shown->window().pages().openGoal(id);
            ShownCity::paint();
        }));
    }
    const Cost open = median(opened);
    bench.findings().add({measure + QStringLiteral(", page opened"),
                          QStringLiteral("ms"),
                          open.wall,
                          open.cpu,
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});

    auto *slider = shown->window().findChild<QSlider *>(QStringLiteral("daySlider"));
    if (!slider || slider->maximum() - slider->minimum() < 800)
        return bench.findings().failed(measure, QStringLiteral("there is no slider over its life"));
    std::vector<double> wall;
    std::vector<double> cpu;
    const int steps = bench.isQuick() ? 100 : 400;
    for (int step = 0; step <= steps; ++step) {
        const Cost cost = measured([&] {
            slider->setValue(slider->minimum() + (slider->maximum() - slider->minimum()) * step / steps);
            ShownCity::paint();
        });
        wall.push_back(cost.wall);
        cpu.push_back(cost.cpu);
    }
    bench.findings().add({measure + QStringLiteral(", slider frame p50"),
                          QStringLiteral("ms"),
                          percentile(wall, 0.5),
                          percentile(cpu, 0.5),
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});
    bench.findings().add({measure + QStringLiteral(", slider frame p99"),
                          QStringLiteral("ms"),
                          percentile(wall, 0.99),
                          percentile(cpu, 0.99),
                          {},
                          {},
                          {},
                          {},
                          QStringLiteral("<= a frame, 16.7 ms"),
                          percentile(cpu, 0.99) <= frame,
                          {}});
}

} // namespace statroom
