// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextFile.h"

#include "storage/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TextFile", text);
}

Error unreadable(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

qint64 lineAt(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(offset);
    const qint64 feeds = std::count(before.begin(), before.end(), '\n');
    return 1 + (feeds ? feeds : std::count(before.begin(), before.end(), '\r'));
}

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629), or -1.
qsizetype invalidUtf8(QByteArrayView text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data());
    const qsizetype size = text.size();
    const auto follows = [&](qsizetype i) {
        return i < size && (p[i] & 0xC0) == 0x80;
    };
    qsizetype i = 0;
    while (i < size) {
        if (i + 8 <= size) {
            quint64 eight;
            std::memcpy(&eight, p + i, 8);
            if (!(eight & 0x8080808080808080ULL)) {
                i += 8;
                continue;
            }
        }
        const unsigned char c = p[i];
        if (c < 0x80) {
            i += 1;
        } else if (c >= 0xC2 && c <= 0xDF && follows(i + 1)) {
            i += 2;
        } else if (c >= 0xE0 && c <= 0xEF && follows(i + 1) && follows(i + 2) && !(c == 0xE0 && p[i + 1] < 0xA0)
                   && !(c == 0xED && p[i + 1] > 0x9F)) {
            i += 3;
        } else if (c >= 0xF0 && c <= 0xF4 && follows(i + 1) && follows(i + 2) && follows(i + 3)
                   && !(c == 0xF0 && p[i + 1] < 0x90) && !(c == 0xF4 && p[i + 1] > 0x8F)) {
            i += 4;
        } else {
            return i;
        }
    }
    return -1;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out.append(char(c));
    } else if (c < 0x800) {
        out.append(char(0xC0 | (c >> 6)));
        out.append(char(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        out.append(char(0xE0 | (c >> 12)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    } else {
        out.append(char(0xF0 | (c >> 18)));
        out.append(char(0x80 | ((c >> 12) & 0x3F)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    }
}

/// Where the zeros of Latin text in UTF-16 stand tells its byte order.
std::optional<TextFile::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2)
        return std::nullopt;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    const qsizetype units = head.size() / 2;
    if (odd * 2 > units && even == 0)
        return TextFile::Encoding::Utf16LittleEndian;
    if (even * 2 > units && odd == 0)
        return TextFile::Encoding::Utf16BigEndian;
    return std::nullopt;
}

constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isControl(unsigned char c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
}

QString kindOfBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return tr("“%1” is a database, not a table of text. A city file is opened, not imported.");
    if (bytes.startsWith("PK\x03\x04"))
        return tr("“%1” is a workbook or an archive, not a table of text. Save the sheet as CSV and import that.");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return tr("“%1” is an old Excel workbook, not a table of text. Save the sheet as CSV and import that.");
    if (bytes.startsWith("%PDF"))
        return tr("“%1” is a PDF, not a table of text. Ask for the numbers as CSV.");
    return {};
}

/// What programs save under the name of a table and is none: a web page, XML.
QString kindOfMarkup(QByteArrayView text)
{
    const QByteArray head = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 2000)).toByteArray();
    const QByteArray small = head.toLower();
    bool isPage = small.startsWith("<?xml") && small.contains("<html");
    for (const char *begin : {"<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta"})
        isPage = isPage || small.startsWith(begin);
    if (isPage)
        return tr("“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx or "
                  "CSV, and import that.");
    if (small.startsWith("<?xml"))
        return tr("“%1” is XML, not a table of text. Open it in Excel or LibreOffice, save it as .xlsx or CSV, and "
                  "import that.");
    return {};
}

} // namespace

QString TextFile::encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString TextFile::sha256() const
{
    return m_sha256.valid() ? m_sha256.get() : QString();
}

Result<TextFile> TextFile::read(const QString &path, std::optional<Encoding> encoding)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, tr("There is no file “%1”. Check its name and folder.").arg(path), {}};
    if (!info.isFile())
        return unreadable(tr("“%1” is not a file. Choose a CSV file.").arg(path));
    if (info.size() > maximumBytes)
        return unreadable(tr("“%1” is larger than 2 GB. Split it, or export a shorter span.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            tr("“%1” cannot be opened: %2. Check that you may read it.").arg(info.fileName(), file.errorString()),
            {}};
    TextFile result;
    result.m_name = info.fileName();
    result.m_path = info.absoluteFilePath();
    result.m_bytes = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError || result.m_bytes.size() < info.size())
        return Error{ErrorKind::Io,
                     tr("“%1” could not be read to its end: %2. Copy it to this computer and try again.")
                         .arg(info.fileName(), file.errorString()),
                     {}};
    return decoded(std::move(result), encoding);
}

Result<TextFile> TextFile::fromBytes(const QByteArray &bytes, const QString &name, std::optional<Encoding> encoding)
{
    TextFile result;
    result.m_name = name;
    result.m_bytes = bytes;
    return decoded(std::move(result), encoding);
}

TextFile TextFile::inPlaceOf(const QByteArray &text, const QString &name, const QString &path, qint64 size,
                             const QString &sha256)
{
    TextFile result;
    result.m_bytes = text;
    result.m_text = result.m_bytes;
    result.m_name = name;
    result.m_path = path;
    result.m_size = size;
    std::promise<QString> hash;
    hash.set_value(sha256);
    result.m_sha256 = hash.get_future().share();
    return result;
}

Result<TextFile> TextFile::decoded(TextFile file, std::optional<Encoding> encoding)
{
    QByteArrayView bytes(file.m_bytes);
    file.m_size = bytes.size();
    if (bytes.isEmpty())
        return unreadable(tr("“%1” is empty.").arg(file.m_name));
    if (bytes.size() > maximumBytes)
        return unreadable(tr("“%1” is larger than 2 GB. Split it, or export a shorter span.").arg(file.m_name));
    if (const QString binary = kindOfBinary(bytes); !binary.isEmpty())
        return unreadable(binary.arg(file.m_name));

    std::optional<Encoding> marked;
    qsizetype mark = 0;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        marked = Encoding::Utf8;
        mark = 3;
    } else if (bytes.startsWith("\xFF\xFE")) {
        marked = Encoding::Utf16LittleEndian;
        mark = 2;
    } else if (bytes.startsWith("\xFE\xFF")) {
        marked = Encoding::Utf16BigEndian;
        mark = 2;
    }
    if (!encoding || encoding == marked) {
        file.m_hasMark = marked.has_value();
        bytes = bytes.sliced(file.m_hasMark ? mark : 0);
    }
    const bool asked = encoding.has_value() || marked.has_value();
    if (!encoding)
        encoding = marked;
    if (!encoding)
        encoding = unmarkedUtf16(bytes);

    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian) {
        if (bytes.size() % 2)
            return unreadable(
                tr("“%1” looks like UTF-16 and ends in the middle of a character. Save it again as UTF-8.")
                    .arg(file.m_name));
        const int high = encoding == Encoding::Utf16BigEndian ? 0 : 1;
        const auto unit = [&](qsizetype i) {
            return char16_t((uchar(bytes[2 * i + high]) << 8) | uchar(bytes[2 * i + 1 - high]));
        };
        file.m_converted.reserve(bytes.size() / 2 + bytes.size() / 8);
        qint64 line = 1;
        for (qsizetype i = 0; i < bytes.size() / 2; ++i) {
            char32_t c = unit(i);
            if (c == u'\n')
                ++line;
            if (QChar::isSurrogate(c)) {
                const char16_t low = 2 * i + 3 < bytes.size() ? unit(i + 1) : char16_t(0);
                if (!QChar::isHighSurrogate(c) || !QChar::isLowSurrogate(low))
                    return unreadable(
                        tr("“%1” looks like UTF-16, but line %2 holds half a character. Save it again as UTF-8.")
                            .arg(file.m_name)
                            .arg(line));
                c = QChar::surrogateToUcs4(char16_t(c), low);
                ++i;
            }
            if (c == 0)
                return unreadable(
                    tr("“%1” is not a text: line %2 holds a zero. Save the table as CSV.").arg(file.m_name).arg(line));
            appendUtf8(file.m_converted, c);
        }
        file.m_text = file.m_converted;
    } else {
        if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
            return unreadable(tr("“%1” is not a text: line %2 holds a zero. Save the table as CSV.")
                                  .arg(file.m_name)
                                  .arg(lineAt(bytes, zero)));
        if (encoding != Encoding::Windows1252) {
            const qsizetype invalid = invalidUtf8(bytes);
            if (invalid < 0) {
                encoding = Encoding::Utf8;
                file.m_text = bytes;
            } else if (asked) {
                return unreadable(tr("“%1” is marked or asked for as UTF-8, but line %2 holds bytes that are none. "
                                     "Save it again as UTF-8, or choose another encoding.")
                                      .arg(file.m_name)
                                      .arg(lineAt(bytes, invalid)));
            } else {
                encoding = Encoding::Windows1252;
            }
        }
        if (encoding == Encoding::Windows1252) {
            file.m_converted.reserve(bytes.size() + bytes.size() / 8);
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                const auto c = uchar(bytes[i]);
                const char32_t read = c >= 0x80 && c < 0xA0 ? windows1252[c - 0x80] : char32_t(c);
                if (read == 0 || isControl(c))
                    return unreadable(tr("“%1” is neither UTF-8 nor Windows-1252: line %2 holds the byte 0x%3. Save "
                                         "the table as CSV in UTF-8.")
                                          .arg(file.m_name)
                                          .arg(lineAt(bytes, i))
                                          .arg(c, 2, 16, QLatin1Char('0')));
                appendUtf8(file.m_converted, read);
            }
            file.m_text = file.m_converted;
        }
    }
    file.m_encoding = *encoding;
    if (file.m_text.trimmed().isEmpty())
        return unreadable(tr("“%1” is empty.").arg(file.m_name));
    if (const QString markup = kindOfMarkup(file.m_text); !markup.isEmpty())
        return unreadable(markup.arg(file.m_name));

    const auto hash = [original = file.m_bytes] {
        return QString::fromLatin1(Sha256::of(original).toHex());
    };
    file.m_sha256 = std::async(file.m_size > (1 << 20) ? std::launch::async : std::launch::deferred, hash).share();
    if (!file.m_converted.isNull())
        file.m_bytes.clear();
    return file;
}

} // namespace statroom
