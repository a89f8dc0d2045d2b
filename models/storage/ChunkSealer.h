// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>

#include <deque>
#include <memory>

namespace statroom {

/// Compresses and hashes the chunks of a commit on another core while this one writes rows, and hands them back in
/// the order in which they came. What the other core has not begun with is done by who asks for it, so that
/// nobody ever waits for a core that is busy elsewhere.
class ChunkSealer
{
public:
    struct Sealed
    {
        QLatin1String kind;
        qint64 owner = 0;
        qint64 n = 0;
        QByteArray body; ///< compressed
        QByteArray sha256; ///< of what it was before
    };

    void add(QLatin1String kind, qint64 owner, qint64 n, const QByteArray &bytes);
    bool isEmpty() const { return m_loads.empty(); }
    /// Enough wait to be written; more would only take memory.
    bool isFull() const { return m_loads.size() > 4; }
    /// The oldest one.
    Sealed take();

private:
    struct Load;
    static void send(std::shared_ptr<Load> load);

    std::deque<std::shared_ptr<Load>> m_loads; ///< the last is still being filled, unless it is full
};

} // namespace statroom
