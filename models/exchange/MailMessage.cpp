// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MailMessage.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace statroom {

namespace {

constexpr const char *crlf = "\r\n";

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Nothing in it ends a header.
QString oneLine(const QString &text)
{
    QString out;
    for (QChar c : text.simplified())
        if (c.category() != QChar::Other_Control)
            out += c;
    return out;
}

/// A header's text: as it is where it is short and plain, else in encoded words of at most 75 characters, each with
/// whole characters, folded onto lines of their own (RFC 2047).
QByteArray headerText(const QString &given, qsizetype used)
{
    const QString text = oneLine(given);
    if (isAscii(text) && used + text.size() <= 76 && !text.contains(QLatin1String("=?")))
        return text.toLatin1();
    QByteArray out;
    QByteArray word;
    // 75 characters less "=?UTF-8?B?" and "?=", in fours of base64; the first line begins behind the header's name.
    const auto room = [&] {
        return (out.isEmpty() ? (75 - std::min<qsizetype>(used, 30) - 12) : 63) / 4 * 3;
    };
    const auto flush = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > room())
            flush();
        word += bytes;
    }
    if (!word.isEmpty() || out.isEmpty())
        flush();
    return out;
}

QByteArray mailbox(const MailMessage::Mailbox &box, qsizetype used)
{
    const QByteArray address = '<' + box.address.trimmed().toLatin1() + '>';
    const QString name = oneLine(box.name);
    if (name.isEmpty())
        return box.address.trimmed().toLatin1();
    QByteArray out;
    if (isAscii(name) && name.size() < 60) {
        QString quoted = name;
        quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        out = '"' + quoted.toLatin1() + '"';
    } else {
        out = headerText(name, used);
    }
    const qsizetype line = used + out.size() - (out.lastIndexOf('\n') + 1);
    return out + (line + address.size() > 76 ? "\r\n " : " ") + address;
}

/// "Tue, 10 Nov 2026 09:00:00 -0500", in English whatever the locale.
QByteArray dateText(const QDateTime &date)
{
    const int offset = date.offsetFromUtc() / 60;
    return QLocale::c().toString(date, QStringLiteral("ddd, d MMM yyyy HH:mm:ss ")).toLatin1()
        + (offset < 0 ? '-' : '+') + QByteArray::number(std::abs(offset) / 60).rightJustified(2, '0')
        + QByteArray::number(std::abs(offset) % 60).rightJustified(2, '0');
}

/// RFC 2045, 6.7: lines of at most 76 characters, none ends with a space.
QByteArray quotedPrintable(const QString &given)
{
    QString text = given;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QByteArray out;
    for (const QByteArray &line : text.toUtf8().split('\n')) {
        QByteArray current;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto c = static_cast<unsigned char>(line[i]);
            const bool isLast = i + 1 == line.size();
            QByteArray piece;
            if ((c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !isLast))
                piece = QByteArray(1, char(c));
            else
                piece = '=' + QByteArray(1, char(c)).toHex().toUpper();
            if (current.size() + piece.size() > 75) {
                out += current + "=" + crlf;
                current.clear();
            }
            current += piece;
        }
        out += current + crlf;
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    out.reserve(all.size() + all.size() / 38);
    for (qsizetype at = 0; at < all.size(); at += 76)
        out += all.mid(at, 76) + crlf;
    return out;
}

/// The name of an attachment, plain and, where it has to be, as RFC 2231 writes it.
QByteArray nameParameter(const char *key, const QString &given)
{
    QString name = oneLine(given);
    name.replace(u'/', u'-').replace(u'\\', u'-').replace(u'"', u'\'');
    QString plain;
    for (QChar c : name)
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f ? c : QChar(u'_');
    QByteArray out = QByteArray(";\r\n ") + key + "=\"" + plain.toLatin1() + '"';
    if (plain != name)
        out += QByteArray(";\r\n ") + key + "*=UTF-8''" + QUrl::toPercentEncoding(name);
    return out;
}

} // namespace

bool MailMessage::isAddress(const QString &address)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[!-~]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")));
    static const QRegularExpression breaking(QStringLiteral("[<>()\\[\\]\\\\,;:\"]"));
    const QString trimmed = address.trimmed();
    return trimmed.size() <= 254 && trimmed.count(u'@') == 1 && shape.match(trimmed).hasMatch()
        && !trimmed.contains(breaking);
}

QByteArray MailMessage::eml() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text.toUtf8());
    for (const Attachment &attachment : attachments)
        hash.addData(attachment.bytes);
    // "=_" is in neither quoted-printable nor base64.
    const QByteArray boundary = "=_statroom_" + hash.result().toHex().left(32);

    QByteArray out;
    if (isAddress(from.address))
        out += "From: " + mailbox(from, 6) + crlf;
    if (isAddress(to.address))
        out += "To: " + mailbox(to, 4) + crlf;
    out += "Subject: " + headerText(subject, 9) + crlf;
    out += "Date: " + dateText(date) + crlf;
    out += "X-Unsent: 1\r\n";
    out += "MIME-Version: 1.0\r\n";
    out += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + crlf;
    out += "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    out += quotedPrintable(text);
    for (const Attachment &attachment : attachments) {
        out += "--" + boundary + crlf;
        out += "Content-Type: " + attachment.type + nameParameter("name", attachment.name) + crlf;
        out += "Content-Transfer-Encoding: base64\r\n";
        out += "Content-Disposition: attachment" + nameParameter("filename", attachment.name) + "\r\n\r\n";
        out += base64Lines(attachment.bytes);
    }
    return out + "--" + boundary + "--" + crlf;
}

} // namespace statroom
