// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HashChain.h"

#include "storage/Statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace statroom::HashChain {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray first()
{
    return QByteArray(32, '\0');
}

QByteArray next(const Revision &revision, std::vector<ChunkDigest> chunks)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &field) {
        const quint64 size = qToBigEndian(quint64(field.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(field);
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
