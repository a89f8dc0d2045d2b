// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/StandingCharts.h"

#include "storage/CityFile.h"

namespace statroom {

StandingCharts::StandingCharts(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    m_start.setSingleShot(true);
    m_start.setInterval(milliseconds);
    connect(&m_start, &QTimer::timeout, this, &StandingCharts::start);
}

void StandingCharts::ask(std::vector<size_t> places, std::vector<Standing> standings)
{
    drop();
    if (places.empty() || !m_viewpoint.hasFile())
        return;
    m_places = std::move(places);
    m_standings = std::move(standings);
    m_start.start();
}

void StandingCharts::drop()
{
    m_start.stop();
    m_job.drop();
}

void StandingCharts::start()
{
    using Verdicts = std::vector<std::optional<ChartVerdict>>;
    if (!m_viewpoint.hasFile())
        return;
    m_job.start<Verdicts>(
        [path = m_viewpoint.file()->path(), catalogue = m_viewpoint.catalogue(), month = m_viewpoint.month(),
         at = m_viewpoint.recordedAt(),
         standings = std::move(m_standings)](BackgroundJob::Run &run) mutable -> Result<Verdicts> {
            const auto reader = Reader::open(path);
            if (!reader)
                return reader.error();
            const auto done =
                Standings(**reader, catalogue, at).chart(standings, month, [&run] { return run.isCancelled(); });
            if (!done)
                return done.error();
            Verdicts verdicts;
            for (const Standing &standing : standings)
                verdicts.push_back(standing.chart);
            return verdicts;
        },
        // A file that cannot be read any more says so wherever its numbers are read; the icons stay away.
        [this, places = m_places](const Result<Verdicts> &verdicts) {
            if (verdicts)
                emit answered(places, *verdicts);
        });
}

} // namespace statroom
