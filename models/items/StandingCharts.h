// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BackgroundJob.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"

#include <QTimer>

#include <vector>

namespace statroom {

/// Adds to standings that are shown already what their control charts say, on another thread: that takes every
/// value that was ever entered, for which nobody should wait. Asking again lets the former answer fall.
class StandingCharts : public QObject
{
    Q_OBJECT

public:
    explicit StandingCharts(Viewpoint &viewpoint, QObject *parent = nullptr);

    /// `places` are whatever the asker knows them by; they come back as they are.
    void ask(std::vector<size_t> places, std::vector<Standing> standings);
    void drop();
    bool isWaiting() const { return m_start.isActive() || m_job.isRunning(); }

signals:
    /// One verdict, or none, for each place.
    void answered(const std::vector<size_t> &places, const std::vector<std::optional<ChartVerdict>> &verdicts);

private:
    void start();

    /// What is on the screen comes first.
    static constexpr int milliseconds = 40;

    Viewpoint &m_viewpoint;
    BackgroundJob m_job;
    QTimer m_start;
    std::vector<size_t> m_places;
    std::vector<Standing> m_standings;
};

} // namespace statroom
