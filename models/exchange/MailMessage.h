// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace statroom {

/// A message as a file that mail programs open as a draft (RFC 5322, MIME by RFC 2045 to 2047 and 2231, X-Unsent).
/// Text is UTF-8 as quoted-printable, attachments are base64. A name or address that would break a header is
/// taken out of it; a mailbox without an address writes no header, which is then left for the person who sends it.
struct MailMessage
{
    struct Mailbox
    {
        QString name;
        QString address;
    };
    struct Attachment
    {
        QString name;
        QByteArray type; ///< "application/pdf"
        QByteArray bytes;
    };

    Mailbox from;
    Mailbox to;
    QString subject;
    QDateTime date; ///< with the offset of its zone
    QString text;
    std::vector<Attachment> attachments;

    QByteArray eml() const;
    /// One address as it may stand in a header: something@something, without spaces, brackets and line ends.
    static bool isAddress(const QString &address);
};

} // namespace statroom
