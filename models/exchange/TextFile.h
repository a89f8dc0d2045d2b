// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <future>
#include <optional>

namespace statroom {

/// The text of a file as UTF-8, however it was encoded: a byte order mark, UTF-16 with or without one,
/// strict UTF-8, else Windows-1252. Bytes that mean nothing in the encoding are refused with their line,
/// never replaced; so are files with NUL bytes, those that are no text, and those above `maximumBytes`.
class TextFile
{
public:
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
    static constexpr qint64 maximumBytes = qint64(2) << 30;

    /// Without `encoding` it is found out.
    static Result<TextFile> read(const QString &path, std::optional<Encoding> encoding = {});
    static Result<TextFile> fromBytes(const QByteArray &bytes, const QString &name,
                                      std::optional<Encoding> encoding = {});

    /// Text that stands for a file of another kind, whose name, path, size and hash it keeps.
    static TextFile inPlaceOf(const QByteArray &text, const QString &name, const QString &path, qint64 size,
                              const QString &sha256);

    QByteArrayView text() const { return m_text; } ///< UTF-8 without a mark, valid as long as a copy of this lives
    QString name() const { return m_name; } ///< without the folder
    QString path() const { return m_path; } ///< empty where it came from bytes
    Encoding encoding() const { return m_encoding; }
    bool hasMark() const { return m_hasMark; }
    qint64 size() const { return m_size; } ///< of the file, in bytes
    QString sha256() const; ///< of the file's bytes, lower-case hex; waits until it is computed

    static QString encodingName(Encoding encoding);

private:
    static Result<TextFile> decoded(TextFile file, std::optional<Encoding> encoding);

    QByteArray m_bytes;
    QByteArray m_converted; ///< where the file is not UTF-8
    std::shared_future<QString> m_sha256;
    QByteArrayView m_text;
    QString m_name;
    QString m_path;
    Encoding m_encoding = Encoding::Utf8;
    bool m_hasMark = false;
    qint64 m_size = 0;
};

} // namespace statroom
