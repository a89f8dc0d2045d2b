// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BackgroundJob.h"

namespace statroom {

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob()
{
    const bool running = m_watcher;
    m_watcher = nullptr;
    if (running)
        m_stop->store(true);
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>()) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void BackgroundJob::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void BackgroundJob::drop()
{
    if (!m_watcher)
        return;
    m_stop->store(true);
    m_watcher = nullptr;
    emit runningChanged();
}

void BackgroundJob::begin(QFutureWatcherBase *watcher, std::shared_ptr<std::atomic_bool> stop)
{
    const bool wasRunning = m_watcher;
    if (wasRunning)
        m_stop->store(true);
    m_watcher = watcher;
    m_stop = std::move(stop);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int step) {
        if (watcher == m_watcher)
            emit progressed(step);
    });
    if (!wasRunning)
        emit runningChanged();
}

bool BackgroundJob::end(QFutureWatcherBase *watcher)
{
    // No child any more: once its result was taken a future never ends again, and the destructor would wait for it.
    watcher->setParent(nullptr);
    watcher->deleteLater();
    if (watcher != m_watcher)
        return false;
    m_watcher = nullptr;
    emit runningChanged();
    return true;
}

Error BackgroundJob::failure(const std::exception &problem)
{
    return {ErrorKind::Io,
            tr("This could not be done: the machine ran out of memory or refused. Close other programs and try again."),
            QString::fromLocal8Bit(problem.what())};
}

} // namespace statroom
