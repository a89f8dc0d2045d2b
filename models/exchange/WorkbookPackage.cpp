// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WorkbookPackage.h"

#include "storage/Sha256.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("WorkbookPackage", text);
}

Error refused(const QString &message, const QString &detail = {})
{
    return {ErrorKind::InvalidInput, message, detail};
}

} // namespace

WorkbookPackage::WorkbookPackage(const QByteArray &bytes, const QString &name)
    : m_name(name)
    , m_input(std::make_unique<Input>(Input{bytes, 0}))
    , m_zip(nullptr, unzClose)
{
    zlib_filefunc64_def functions{};
    functions.opaque = m_input.get();
    functions.zopen64_file = [](void *input, const void *, int) {
        return input;
    };
    functions.zread_file = [](void *, void *stream, void *buffer, uLong size) -> uLong {
        Input &input = *static_cast<Input *>(stream);
        const qint64 count = std::clamp<qint64>(input.bytes.size() - input.at, 0, qint64(size));
        std::memcpy(buffer, input.bytes.constData() + input.at, size_t(count));
        input.at += count;
        return uLong(count);
    };
    functions.ztell64_file = [](void *, void *stream) {
        return ZPOS64_T(static_cast<Input *>(stream)->at);
    };
    functions.zseek64_file = [](void *, void *stream, ZPOS64_T offset, int origin) -> long {
        Input &input = *static_cast<Input *>(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? input.at
            : origin == ZLIB_FILEFUNC_SEEK_END               ? input.bytes.size()
                                                             : 0;
        // A wild offset may be beyond what adding can hold.
        if (offset > ZPOS64_T(input.bytes.size()) || from + qint64(offset) > input.bytes.size())
            return -1;
        input.at = from + qint64(offset);
        return 0;
    };
    functions.zclose_file = [](void *, void *) {
        return 0;
    };
    functions.zerror_file = [](void *, void *) {
        return 0;
    };
    m_zip.reset(unzOpen2_64("", &functions));
}

WorkbookPackage::~WorkbookPackage() = default;

/// Names are compared as the standard says, without regard to case, and with either slash.
QString WorkbookPackage::key(QString part)
{
    part.replace(u'\\', u'/');
    while (part.startsWith(u'/'))
        part.remove(0, 1);
    return part.toLower();
}

Result<std::unique_ptr<WorkbookPackage>> WorkbookPackage::open(const QByteArray &bytes, const QString &name)
{
    std::unique_ptr<WorkbookPackage> package(new WorkbookPackage(bytes, name));
    void *zip = package->m_zip.get();
    unz_global_info64 global{};
    if (!zip || unzGetGlobalInfo64(zip, &global) != UNZ_OK)
        return refused(tr("“%1” is damaged or cut off: it begins like a workbook and has no list of its parts. Copy it "
                          "again, or open it in its program and save it anew.")
                           .arg(name));
    if (global.number_entry > quint64(maximumParts))
        return refused(tr("“%1” holds %2 parts, more than any workbook needs. Open it in its program and save it anew.")
                           .arg(name)
                           .arg(global.number_entry));
    quint64 seen = 0;
    int at = UNZ_OK;
    std::array<char, 2048> stored;
    for (at = unzGoToFirstFile(zip); at == UNZ_OK; at = unzGoToNextFile(zip)) {
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(zip, &info, stored.data(), stored.size(), nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(zip, &place) != UNZ_OK || ++seen > global.number_entry)
            break;
        const auto length = std::min<qsizetype>(info.size_filename, stored.size() - 1);
        const QString part = key(QString::fromUtf8(stored.data(), length));
        const auto known = package->m_parts.find(part);
        if (known != package->m_parts.end())
            known->isTwice = true;
        else
            package->m_parts.insert(part,
                                    {place.pos_in_zip_directory, place.num_of_file, qint64(info.compressed_size),
                                     info.compression_method, (info.flag & 1) != 0});
    }
    if (at != UNZ_END_OF_LIST_OF_FILE || seen != global.number_entry)
        return refused(tr("“%1” is damaged: the list of its parts cannot be read to its end. Copy it again, or open it "
                          "in its program and save it anew.")
                           .arg(name),
                       QStringLiteral("zip error %1, %2 of %3 parts").arg(at).arg(seen).arg(global.number_entry));
    return package;
}

QString WorkbookPackage::sha256() const
{
    return QString::fromLatin1(Sha256::of(m_input->bytes).toHex());
}

bool WorkbookPackage::has(const QString &part) const
{
    return m_parts.contains(key(part));
}

Result<QByteArray> WorkbookPackage::read(const QString &part) const
{
    const auto found = m_parts.find(key(part));
    if (found == m_parts.end())
        return refused(tr("“%1” is incomplete: its part “%2” is missing. Open it in its program and save it anew.")
                           .arg(m_name, part));
    if (found->isTwice)
        return refused(tr("“%1” holds its part “%2” twice, and nobody can say which one is right. Open it in its "
                          "program and save it anew.")
                           .arg(m_name, part));
    if (found->hasPassword)
        return refused(tr("“%1” is protected by a password. Open it in its program, save it without one, and import "
                          "that.")
                           .arg(m_name));
    if (found->method != 0 && found->method != Z_DEFLATED)
        return refused(tr("“%1” is compressed in a way (method %2) that StatRoom cannot read. Open it in Excel or "
                          "LibreOffice, save it again, and import that.")
                           .arg(m_name)
                           .arg(found->method),
                       part);
    const auto damaged = [&](int error) {
        return refused(tr("“%1” is damaged: its part “%2” cannot be unpacked. Copy it again, or open it in its program "
                          "and save it anew.")
                           .arg(m_name, part),
                       QStringLiteral("zip error %1").arg(error));
    };
    const unz64_file_pos place{found->place, found->number};
    if (int error = unzGoToFilePos64(m_zip.get(), &place); error != UNZ_OK)
        return damaged(error);
    if (int error = unzOpenCurrentFile(m_zip.get()); error != UNZ_OK)
        return damaged(error);
    QByteArray bytes;
    constexpr qint64 step = qint64(1) << 16;
    const qint64 limit = std::min(maximumPartBytes, maximumBytes - (found->isCounted ? 0 : m_read));
    int got = 0;
    do {
        const qsizetype before = bytes.size();
        if (bytes.capacity() < before + step)
            bytes.reserve(std::max<qsizetype>(before * 2, before + step));
        bytes.resize(before + step);
        got = unzReadCurrentFile(m_zip.get(), bytes.data() + before, unsigned(step));
        bytes.resize(before + std::max(got, 0));
        if (bytes.size() > limit
            || (bytes.size() > freelyUpTo && bytes.size() / maximumRatio > std::max<qint64>(found->compressed, 1))) {
            unzCloseCurrentFile(m_zip.get());
            return refused(
                tr("“%1” grows out of all measure when it is unpacked: its part “%2” is %3 KB there and more "
                   "than %4 MB here. Nothing was read. Ask for the numbers as CSV.")
                    .arg(m_name, part)
                    .arg(found->compressed / 1024)
                    .arg(bytes.size() >> 20));
        }
    } while (got > 0);
    const int closed = unzCloseCurrentFile(m_zip.get());
    if (got < 0 || closed != UNZ_OK)
        return damaged(got < 0 ? got : closed);
    if (!found->isCounted)
        m_read += bytes.size();
    found->isCounted = true;
    // Parts may stand in UTF-16.
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(bytes.startsWith("\xFF\xFE") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        QString text = decoder.decode(bytes);
        const qsizetype declaration = text.startsWith(u"<?xml") ? text.indexOf(u"?>") : -1;
        if (declaration >= 0)
            text.remove(0, declaration + 2);
        return text.toUtf8();
    }
    return bytes;
}

} // namespace statroom
