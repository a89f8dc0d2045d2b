// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct sha256_ctx;

namespace statroom {

/// SHA-256 (FIPS 180-4) by nettle, which uses the processor's own instructions for it: a bulk commit and a check
/// hash every byte of the history, and Qt's takes seven times as long.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes; what is added after that begins anew.
    QByteArray result();

    static QByteArray of(QByteArrayView bytes);

private:
    std::unique_ptr<sha256_ctx> m_context;
};

} // namespace statroom
