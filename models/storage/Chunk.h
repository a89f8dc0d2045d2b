// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Change.h"
#include "domain/Result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace statroom {

/// The form in which the history keeps the changes of one revision to one owner. It names its fields, so
/// that a later version, with more of them, still reads it; it is frozen, because the hash chain is
/// computed over these bytes (before compression).
///
/// Form 1: the byte 1; the number of fields and each name; then each change: 1 added, 2 changed or
/// 3 removed, followed by the fields before (not for 1) and after (not for 3). A number of things or
/// bytes is a varint. A field is a byte and its content: 0 nothing; 1 whole number (zigzag varint);
/// 2 real (8 bytes, little endian); 3 text (length, UTF-8).
namespace Chunk {

/// Collects changes of one kind; `bytes()` is the uncompressed form.
class Writer
{
public:
    void add(const Change &change);
    void clear();
    bool isEmpty() const { return m_count == 0; }
    qint64 count() const { return m_count; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    std::string m_record; ///< the change being added: its many small parts go into one piece
    qint64 m_count = 0;
};

QByteArray compressed(const QByteArray &bytes);
/// Refuses what is not compressed or grows beyond reason.
Result<QByteArray> uncompressed(const QByteArray &body);

/// The changes in a stored, compressed chunk of this kind.
Result<std::vector<Change>> changes(QLatin1String kind, const QByteArray &body);

} // namespace Chunk

} // namespace statroom
