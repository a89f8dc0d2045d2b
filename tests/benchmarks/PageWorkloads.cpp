// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareFile.h"
#include "Bench.h"
#include "Clock.h"
#include "ShownCity.h"

#include "charts/TrendChart.h"
#include "items/ScorecardModel.h"
#include "items/TrendModel.h"
#include "pages/StandingTable.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QScrollBar>

namespace statroom {

namespace {

constexpr double frame = 1000.0 / 60;

/// The series of a department, counted from 0.
std::vector<qint64> seriesOf(int department)
{
    std::vector<qint64> ids;
    for (int i = 1; i <= 50; ++i)
        ids.push_back(department * 50 + i);
    return ids;
}

} // namespace

void measureDepartment(Bench &bench, int series)
{
    const QString path = bench.city(series);
    auto shown = ShownCity::open(path);
    if (!shown)
        return bench.findings().failed(QStringLiteral("A department"), QStringLiteral("the city cannot be opened"));
    BareFile bare(path);
    const Month last = shown->viewpoint().month();
    const int departments = series / 50;
    int turn = 0;
    const auto lookups = [&] {
        bare.readWindows(seriesOf(turn % departments), (last - 239).yyyymm(), last.yyyymm());
    };
    const Pairs page = Pairs::of(
        bench.turns(30),
        [&] {
            shown->window().pages().openDepartment(DepartmentId(++turn % departments + 1));
            ShownCity::paint();
        },
        lookups);
    ScorecardModel model(shown->viewpoint());
    const Pairs numbers = Pairs::of(
        bench.turns(30), [&] { model.setDepartment(DepartmentId(++turn % departments + 1)); }, lookups);
    const Cost ours = numbers.oursMedian();
    bench.findings().add({QStringLiteral("A department's numbers, city of %1 series").arg(series),
                          QStringLiteral("ms"),
                          ours.wall,
                          ours.cpu,
                          QStringLiteral("bare lookups, 50 x 240"),
                          numbers.otherMedian().wall,
                          numbers.otherMedian().cpu,
                          numbers.cpuRatio(),
                          QStringLiteral("<= 6 ms"),
                          ours.cpu <= 6,
                          {}});
    const Cost painted = page.oursMedian();
    bench.findings().add({QStringLiteral("Switching departments, painted, of %1 series").arg(series),
                          QStringLiteral("ms"),
                          painted.wall,
                          painted.cpu,
                          QStringLiteral("bare lookups, 50 x 240"),
                          page.otherMedian().wall,
                          page.otherMedian().cpu,
                          page.cpuRatio(),
                          QStringLiteral("<= a frame, 16.7 ms"),
                          painted.cpu <= frame,
                          {}});
}

void measureMetric(Bench &bench, int series)
{
    auto shown = ShownCity::open(bench.city(series));
    if (!shown)
        return bench.findings().failed(QStringLiteral("A metric"), QStringLiteral("the city cannot be opened"));
    const int departments = series / 50;
    TrendModel model(shown->viewpoint());
    TrendChart chart;
    chart.setModel(&model);
    chart.resize(1000, 480);
    model.setSubject({DepartmentId(1), MetricId(1), {}, {}});
    model.setSpan(TrendSpan::All);
    chart.show();
    ShownCity::paint();

    QChartView bare;
    auto *line = new QLineSeries;
    bare.chart()->addSeries(line);
    bare.chart()->createDefaultAxes();
    bare.setRenderHint(QPainter::Antialiasing);
    bare.resize(1000, 480);
    bare.show();

    int turn = 0;
    const Pairs pairs = Pairs::of(
        bench.turns(30),
        [&] {
            const int department = ++turn % departments;
            model.setSubject({DepartmentId(department + 1), MetricId(department * 50 + 1), {}, {}});
            model.setSpan(TrendSpan::All);
            ShownCity::paint();
        },
        [&] {
            const GeneratedCity city(series, Bench::months);
            QList<QPointF> points;
            for (int m = 0; m < Bench::months; ++m)
                points.append({double(m), city.value(turn, m)});
            line->replace(points);
            ShownCity::paint();
        });
    if (model.rowCount() != Bench::months)
        return bench.findings().failed(
            QStringLiteral("A metric"),
            QStringLiteral("%1 rows were expected, not %2").arg(Bench::months).arg(model.rowCount()));
    const Cost ours = pairs.oursMedian();
    bench.findings().add({QStringLiteral("A metric's trend, painted, of %1 series").arg(series),
                          QStringLiteral("ms"),
                          ours.wall,
                          ours.cpu,
                          QStringLiteral("bare QLineSeries"),
                          pairs.otherMedian().wall,
                          pairs.otherMedian().cpu,
                          pairs.cpuRatio(),
                          QStringLiteral("<= a frame, 16.7 ms"),
                          ours.cpu <= frame,
                          {}});

    Pages &pages = shown->window().pages();
    if (!pages.has(Navigator::Place::Metric))
        return;
    chart.hide();
    bare.hide();
    const Pairs page = Pairs::of(
        bench.turns(30),
        [&] {
            const int department = ++turn % departments;
            pages.openMetric(DepartmentId(department + 1), MetricId(department * 50 + 1));
            ShownCity::paint();
        },
        [] {});
    const Cost whole = page.oursMedian();
    bench.findings().add({QStringLiteral("Opening a metric's page, of %1 series").arg(series),
                          QStringLiteral("ms"),
                          whole.wall,
                          whole.cpu,
                          {},
                          {},
                          {},
                          {},
                          QStringLiteral("<= a frame, 16.7 ms"),
                          whole.cpu <= frame,
                          {}});
}

void measureScroll(Bench &bench, int series)
{
    auto shown = ShownCity::open(bench.city(series));
    if (!shown)
        return bench.findings().failed(QStringLiteral("Scrolling"), QStringLiteral("the city cannot be opened"));
    shown->window().pages().openStatus(Status::Met);
    ShownCity::paint();
    auto *table = shown->window().findChild<StandingTable *>(QStringLiteral("scorecard"));
    auto *order = table ? qobject_cast<ScorecardOrder *>(table->model()) : nullptr;
    if (!order)
        return bench.findings().failed(QStringLiteral("Scrolling"), QStringLiteral("there is no scorecard"));
    order->setFilterStatus({});
    ShownCity::paint();
    const int rows = table->model()->rowCount();
    QScrollBar *bar = table->verticalScrollBar();
    std::vector<double> wall;
    std::vector<double> cpu;
    const int steps = bench.isQuick() ? 200 : 600;
    for (int step = 0; step < steps; ++step) {
        const Cost cost = measured([&] {
            bar->setValue(int(double(bar->maximum()) * step / steps));
            ShownCity::paint();
        });
        wall.push_back(cost.wall);
        cpu.push_back(cost.cpu);
    }
    bench.findings().add({QStringLiteral("Scrolling %1 rows, frame p50").arg(rows),
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
    bench.findings().add({QStringLiteral("Scrolling %1 rows, frame p99").arg(rows),
                          QStringLiteral("ms"),
                          percentile(wall, 0.99),
                          percentile(cpu, 0.99),
                          {},
                          {},
                          {},
                          {},
                          QStringLiteral("<= 8 ms"),
                          percentile(cpu, 0.99) <= 8,
                          {}});
}

void measureEdit(Bench &bench, int series)
{
    const QString path = bench.copyOf(series, QStringLiteral("edited.statroom"));
    const QString other = bench.copyOf(series, QStringLiteral("edited-bare.statroom"));
    auto shown = path.isEmpty() ? nullptr : ShownCity::open(path);
    if (!shown || other.isEmpty())
        return bench.findings().failed(QStringLiteral("An edit"), QStringLiteral("the city cannot be copied"));
    BareFile bare(other);
    const Month last = shown->viewpoint().month();
    TrendModel model(shown->viewpoint());
    TrendChart chart;
    chart.setModel(&model);
    chart.resize(1000, 480);
    model.setSubject({DepartmentId(1), MetricId(1), {}, {}});
    chart.show();

    // Every page has been opened once, so that all there is follows the edit.
    Pages &pages = shown->window().pages();
    pages.openEntry(DepartmentId(1), last);
    ShownCity::paint();
    const auto edit = [&](int turn) {
        const auto found = shown->file().reader().observation(SeriesId(1), last);
        if (!found || !*found)
            return;
        Observation now = **found;
        now.setValue(100 + turn % 40);
        Revision revision;
        revision.author = QStringLiteral("benchmark");
        revision.reason = QStringLiteral("a cell");
        revision.changes.push_back(changed(**found, now));
        (void)shown->file().commit(revision);
    };
    const auto add = [&](const QString &view) {
        int turn = 0;
        const Pairs pairs = Pairs::of(
            bench.turns(60),
            [&] {
                edit(++turn);
                ShownCity::paint();
            },
            [&] { bare.write(1, last.yyyymm(), 100 + turn % 40); });
        const Cost ours = pairs.oursMedian();
        const Cost floor = pairs.otherMedian();
        bench.findings().add({QStringLiteral("An edit until painted, %1, of %2 series").arg(view).arg(series),
                              QStringLiteral("ms"),
                              ours.wall,
                              ours.cpu,
                              QStringLiteral("bare durable commit"),
                              floor.wall,
                              floor.cpu,
                              pairs.wallRatio(),
                              QStringLiteral("<= 2x the commit and a frame"),
                              ours.wall <= 2 * floor.wall + frame,
                              {}});
    };
    pages.openOverview();
    ShownCity::paint();
    add(QStringLiteral("overview"));
    pages.openDepartment(DepartmentId(1));
    ShownCity::paint();
    add(QStringLiteral("scorecard"));
}

} // namespace statroom
