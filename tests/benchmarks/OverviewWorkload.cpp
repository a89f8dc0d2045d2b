// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareFile.h"
#include "Bench.h"
#include "Clock.h"

#include "items/OverviewModel.h"
#include "items/Standings.h"

namespace statroom {

void measureOverview(Bench &bench, int series)
{
    const QString path = bench.city(series);
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    if (!file)
        return bench.findings().failed(QStringLiteral("Overview"), file.error().message);
    Viewpoint viewpoint;
    viewpoint.setFile(file->get());
    const Month last = GeneratedCity(series, Bench::months).lastMonth();
    viewpoint.setMonth(last);
    const std::vector<StandingKey> keys = Standings::keysOf(*viewpoint.catalogue(), last);
    std::vector<qint64> ids;
    for (int i = 1; i <= series; ++i)
        ids.push_back(i);
    BareFile bare(path);
    const auto lookups = [&] {
        bare.readWindows(ids, (last - 23).yyyymm(), last.yyyymm());
    };
    const int turns = bench.turns(series > 5000 ? 3 : 15);

    size_t points = 0;
    const Pairs standings = Pairs::of(
        turns,
        [&] {
            const Standings reader(viewpoint.reader(), viewpoint.catalogue());
            const auto read = reader.read(keys, last);
            points = read && !read->empty() ? read->front().points.size() : 0;
        },
        lookups);
    if (points != 24)
        return bench.findings().failed(QStringLiteral("Overview"),
                                       QStringLiteral("24 points were expected, not %1").arg(points));
    const bool usual = series == 5000;
    const Cost ours = standings.oursMedian();
    const Cost other = standings.otherMedian();
    bench.findings().add({QStringLiteral("Latest, status and 24 points of %1 series").arg(series),
                          QStringLiteral("ms"),
                          ours.wall,
                          ours.cpu,
                          QStringLiteral("bare lookups"),
                          other.wall,
                          other.cpu,
                          standings.cpuRatio(),
                          usual ? QStringLiteral("<= 1.5x the lookups and <= 30 ms") : QString(),
                          usual ? std::optional(standings.cpuRatio() <= 1.5 && ours.cpu <= 30) : std::nullopt,
                          {}});

    OverviewModel overview(viewpoint);
    const Pairs model = Pairs::of(
        turns, [&] { overview.reload(); }, lookups);
    const Cost whole = model.oursMedian();
    bench.findings().add({QStringLiteral("Overview of %1 series, with highlights").arg(series),
                          QStringLiteral("ms"),
                          whole.wall,
                          whole.cpu,
                          QStringLiteral("bare lookups"),
                          model.otherMedian().wall,
                          model.otherMedian().cpu,
                          model.cpuRatio(),
                          {},
                          {},
                          {}});

    const Pairs catalogue = Pairs::of(
        turns, [&] { (void)viewpoint.reader().catalogue(); }, lookups);
    bench.findings().add({QStringLiteral("Definitions of %1 series").arg(series),
                          QStringLiteral("ms"),
                          catalogue.oursMedian().wall,
                          catalogue.oursMedian().cpu,
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});
}

} // namespace statroom
