// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareFile.h"
#include "Bench.h"
#include "Clock.h"

#include "items/Standings.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <algorithm>

namespace statroom {

void measureCharts(Bench &bench, int series)
{
    const QString measure = QStringLiteral("Control charts of %1 series").arg(series);
    const QString path = bench.city(series);
    auto file = CityFile::open(path, CityFile::Access::ReadOnly);
    if (!file)
        return bench.findings().failed(measure, file.error().message);
    Viewpoint viewpoint;
    viewpoint.setFile(file->get());
    const Month last = GeneratedCity(series, Bench::months).lastMonth();
    const std::vector<StandingKey> keys = Standings::keysOf(*viewpoint.catalogue(), last);
    const Standings standings(viewpoint.reader(), viewpoint.catalogue());
    auto read = standings.read(keys, last, Standings::Depth::Status);
    if (!read)
        return bench.findings().failed(measure, read.error().message);
    std::vector<qint64> ids;
    for (int i = 1; i <= series; ++i)
        ids.push_back(i);
    BareFile bare(path);
    bool charted = false;
    qint64 rows = 0;
    const Pairs pairs = Pairs::of(
        bench.turns(series > 5000 ? 1 : 5), [&] { charted = standings.chart(*read, last).ok(); },
        [&] { rows = bare.readWindows(ids, 100001, 999912); });
    charted = charted && std::all_of(read->begin(), read->end(), [](const Standing &s) { return s.chart.has_value(); });
    if (!charted || rows != qint64(series) * Bench::months)
        return bench.findings().failed(measure, QStringLiteral("not every series has a chart"));
    const Cost ours = pairs.oursMedian();
    const Cost other = pairs.otherMedian();
    bench.findings().add({measure,
                          QStringLiteral("ms"),
                          ours.wall,
                          ours.cpu,
                          QStringLiteral("one sequential read"),
                          other.wall,
                          other.cpu,
                          pairs.cpuRatio(),
                          series == 5000 ? QStringLiteral("<= 2x the read") : QString(),
                          series == 5000 ? std::optional(pairs.cpuRatio() <= 2) : std::nullopt,
                          {}});
}

} // namespace statroom
