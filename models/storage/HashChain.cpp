// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HashChain.h"

#include "storage/Sha256.h"
#include "storage/Statement.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace statroom::HashChain {

QByteArray digest(const QByteArray &bytes)
{
    return Sha256::of(bytes);
}

QByteArray first()
{
    return QByteArray(32, '\0');
}

QByteArray next(const Revision &revision, std::vector<ChunkDigest> chunks)
{
    Sha256 hash;
    const auto add = [&](const QByteArray &field) {
        const quint64 size = qToBigEndian(quint64(field.size()));
        hash.add(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.add(field);
    };
    add(revision.previousHash);
    add(QByteArray::number(revision.id.number));
    add(isoMoment(revision.at));
    add(revision.author.toUtf8());
    add(revision.reason.toUtf8());
    add(QByteArray::number(revision.reverts.number));
    add(QByteArray::number(revision.schemaVersion));
    std::sort(chunks.begin(), chunks.end(), [](const ChunkDigest &a, const ChunkDigest &b) {
        return std::tie(a.kind, a.owner) < std::tie(b.kind, b.owner);
    });
    for (const ChunkDigest &chunk : chunks) {
        add(chunk.kind);
        add(QByteArray::number(chunk.owner));
        add(QByteArray::number(chunk.n));
        add(chunk.sha256);
    }
    return hash.result();
}

} // namespace statroom::HashChain
