// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace statroom {

/// The parts of a zipped workbook, inflated in memory one by one. What a part grows to is counted while it is
/// inflated, whatever its header says; too many parts, parts that grow too large or beyond all measure, parts
/// of the same name, with a password or with a wrong checksum are refused. Not for several threads at once.
class WorkbookPackage
{
public:
    static constexpr int maximumParts = 10'000;
    static constexpr qint64 maximumFileBytes = qint64(512) << 20;
    static constexpr qint64 maximumPartBytes = qint64(768) << 20;
    static constexpr qint64 maximumBytes = qint64(1536) << 20; ///< of all parts that were read
    static constexpr qint64 maximumRatio = 250; ///< above `freelyUpTo` bytes
    static constexpr qint64 freelyUpTo = qint64(32) << 20;

    static Result<std::unique_ptr<WorkbookPackage>> open(const QByteArray &bytes, const QString &name);
    ~WorkbookPackage();

    const QString &name() const { return m_name; } ///< of the file
    qint64 size() const { return m_input->bytes.size(); }
    QString sha256() const;

    bool has(const QString &part) const;
    /// In UTF-8, also where it is stored as UTF-16.
    Result<QByteArray> read(const QString &part) const;

private:
    struct Part
    {
        quint64 place = 0; ///< in the list of parts, as minizip finds it again
        quint64 number = 0;
        qint64 compressed = 0;
        quint64 method = 0; ///< of compression, as the format numbers them
        bool hasPassword = false;
        bool isTwice = false;
        bool isCounted = false;
    };
    /// The file as minizip reads it.
    struct Input
    {
        QByteArray bytes;
        qint64 at = 0;
    };

    WorkbookPackage(const QByteArray &bytes, const QString &name);
    static QString key(QString part);

    QString m_name;
    std::unique_ptr<Input> m_input;
    std::unique_ptr<void, int (*)(void *)> m_zip;
    mutable QHash<QString, Part> m_parts;
    mutable qint64 m_read = 0;
};

} // namespace statroom
