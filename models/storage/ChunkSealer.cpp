// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChunkSealer.h"

#include "storage/Chunk.h"
#include "storage/HashChain.h"

#include <QThreadPool>

#include <atomic>
#include <semaphore>

namespace statroom {

namespace {

/// As much as makes it worth waking another thread.
constexpr qsizetype loadSize = qsizetype(128) << 10;

} // namespace

struct ChunkSealer::Load
{
    std::deque<Sealed> chunks; ///< the body not yet compressed
    qsizetype size = 0;
    std::atomic_bool begun = false;
    std::binary_semaphore done{0};
    bool ready = false; ///< known to who takes

    bool begin() { return !begun.exchange(true); }
    void seal()
    {
        for (Sealed &chunk : chunks) {
            chunk.sha256 = HashChain::digest(chunk.body);
            chunk.body = Chunk::compressed(chunk.body);
        }
    }
};

void ChunkSealer::add(QLatin1String kind, qint64 owner, qint64 n, const QByteArray &bytes)
{
    if (m_loads.empty() || m_loads.back()->size >= loadSize || m_loads.back()->ready)
        m_loads.push_back(std::make_shared<Load>());
    Load &load = *m_loads.back();
    load.chunks.push_back({kind, owner, n, bytes, {}});
    load.size += bytes.size();
    if (load.size >= loadSize)
        send(m_loads.back());
}

void ChunkSealer::send(std::shared_ptr<Load> load)
{
    QThreadPool::globalInstance()->start([load = std::move(load)] {
        if (!load->begin())
            return;
        load->seal();
        load->done.release();
    });
}

ChunkSealer::Sealed ChunkSealer::take()
{
    Load &load = *m_loads.front();
    if (!load.ready) {
        if (load.begin())
            load.seal();
        else
            load.done.acquire();
        load.ready = true;
    }
    Sealed chunk = std::move(load.chunks.front());
    load.chunks.pop_front();
    if (load.chunks.empty())
        m_loads.pop_front();
    return chunk;
}

} // namespace statroom
