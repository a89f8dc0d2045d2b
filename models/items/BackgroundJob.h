// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace statroom {

/// One piece of work at a time on another thread: reports progress, can be asked to stop, and answers
/// once, on this object's thread. Starting another piece, or `drop`, lets the answer of the former one
/// fall. The work is given nothing of this thread: it opens its own Reader or CityFile.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// What the work holds of its job. Valid as long as the work runs.
    class Run
    {
    public:
        Run(const std::atomic_bool &stop, std::function<void(int)> report) : m_stop(stop), m_report(std::move(report))
        {}
        bool isCancelled() const { return m_stop.load(std::memory_order_relaxed); }
        const std::atomic_bool &cancelled() const { return m_stop; }
        /// False once it was asked to stop.
        bool report(qint64 done, qint64 total)
        {
            if (total > 0)
                m_report(int(double(qBound<qint64>(0, done, total)) * steps / double(total)));
            return !isCancelled();
        }

    private:
        const std::atomic_bool &m_stop;
        std::function<void(int)> m_report;
    };

    /// What `progressed` counts to.
    static constexpr int steps = 1000;

    explicit BackgroundJob(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~BackgroundJob() override;

    bool isRunning() const { return m_watcher != nullptr; }
    /// Asks the work to stop. It still answers: with Cancelled if it did stop, with what it did if it was faster.
    void cancel();
    /// Asks it to stop and wants no answer.
    void drop();

    /// `work` runs elsewhere; `answer` is called here, unless it is dropped before.
    template <class T>
    void start(std::function<Result<T>(Run &)> work, std::function<void(Result<T>)> answer);

signals:
    /// 0 to `steps`; not at all from work that cannot say how far it is.
    void progressed(int step);
    void runningChanged();

private:
    void begin(QFutureWatcherBase *watcher, std::shared_ptr<std::atomic_bool> stop);
    bool end(QFutureWatcherBase *watcher);
    static Error failure(const std::exception &problem);

    QFutureWatcherBase *m_watcher = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
};

template <class T>
void BackgroundJob::start(std::function<Result<T>(Run &)> work, std::function<void(Result<T>)> answer)
{
    auto stop = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    begin(watcher, stop);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answer = std::move(answer)] {
        const bool wanted = end(watcher);
        if (wanted)
            answer(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work), stop](QPromise<Result<T>> &promise) {
        promise.setProgressRange(0, steps);
        Run run(*stop, [&promise](int step) { promise.setProgressValue(step); });
        try {
            promise.addResult(work(run));
        } catch (const std::exception &problem) {
            promise.addResult(Result<T>(failure(problem)));
        }
    }));
}

} // namespace statroom
