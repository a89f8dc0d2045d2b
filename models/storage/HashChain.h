// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Revision.h"

#include <QByteArray>

#include <vector>

namespace statroom {

/// The hash that closes a revision: SHA-256 over the previous hash and the revision's content, each field
/// preceded by its length (8 bytes, big endian): id, at, author, reason, reverts, schema version, then for
/// every chunk by kind and owner: kind, owner, number of changes, SHA-256 of its uncompressed bytes.
/// It makes changes to the history evident; it cannot prevent them.
namespace HashChain {

struct ChunkDigest
{
    QByteArray kind;
    qint64 owner = 0;
    qint64 n = 0;
    QByteArray sha256;
};

QByteArray digest(const QByteArray &bytes);
QByteArray first(); ///< what precedes the first revision: 32 zero bytes
QByteArray next(const Revision &revision, std::vector<ChunkDigest> chunks);

} // namespace HashChain

} // namespace statroom
