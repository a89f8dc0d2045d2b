// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace statroom {

/// A running program on a computer, so that it can be told from all others and found to have ended.
struct RunningProcess
{
    QString host; ///< as people call the computer
    QString machine; ///< the computer itself, in a form that gives nothing away
    QString boot; ///< its present run
    QString space; ///< in which its numbers of processes count
    qint64 number = 0;
    QString started;

    static RunningProcess self();
    bool operator==(const RunningProcess &) const = default;
    /// Certainly: it ran here, and does not any more. Of another computer nothing is certain.
    bool hasEnded() const;
};

/// A small file beside a city file that is made atomically, exists once, says who made it and is renewed as long as
/// that one lives. Whether it lives is judged by the file changing while it is watched, by this computer's own
/// steady clock: clocks of two computers are never compared. Nobody ever writes over the file of another one.
class PenFile
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< steady

    /// What stands in it. One that cannot be read was made by somebody nonetheless.
    struct Entry
    {
        QString name; ///< of the person; empty where it cannot be read
        RunningProcess process;
        QDateTime since; ///< UTC, by the clock of its computer: to be shown, not to be reckoned with
        qint64 beat = 0;
        QByteArray bytes;
    };

    PenFile(const QString &path, const RunningProcess &self, std::chrono::milliseconds renewEvery);

    void setClock(Clock clock);
    std::chrono::milliseconds now() const { return m_clock(); }

    /// None where it is not there.
    Result<std::optional<Entry>> read();
    bool isMine(const Entry &entry) const { return entry.process == m_self; }
    /// How long it has not changed under the eyes of this object.
    std::chrono::milliseconds silence() const;

    /// False where there is one already.
    Result<bool> make(const QString &name);
    bool isDue() const { return m_clock() - m_renewedAt >= m_renewEvery; }
    /// Writes a sign of life into the own file where that is due. False where it is not there, or not mine.
    Result<bool> renew();
    /// Takes it away if it is still the same.
    void takeAway(const Entry &entry);
    void takeAwayMine();

private:
    static Entry parsed(const QByteArray &bytes);
    Error failed(int code) const;

    QString m_path;
    RunningProcess m_self;
    std::chrono::milliseconds m_renewEvery;
    Clock m_clock;
    QByteArray m_seen;
    std::chrono::milliseconds m_seenSince{};
    std::chrono::milliseconds m_renewedAt{};
};

/// What was written last under the pen, in a file of its own that stays: what one computer wrote may arrive at another one
/// later than its pen does, because a network's file system or a synchronisation holds it back.
struct PenMark
{
    QString city; ///< its uuid
    QString name; ///< who wrote
    qint64 revision = 0;
    QByteArray hash;

    static std::optional<PenMark> read(const QString &path);
    void write(const QString &path) const;
};

} // namespace statroom
