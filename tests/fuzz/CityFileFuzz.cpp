// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A city file that was damaged or made to harm: it opens or is refused with a sentence; it never
// crashes, and checking it ends. The input is a list of edits of a sound file, six bytes each: where
// (four bytes, counted around its end), how (0 = set, 1 = flip, 2 = cut the file here), value.
#include "storage/CityFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace statroom;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

QByteArray soundFile(const QString &path)
{
    City city;
    city.name = QStringLiteral("Riverbend");
    {
        const auto created = CityFile::create(path, city, QStringLiteral("fuzz"));
        require(bool(created), "a city can be made");
    }
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the city can be read");
    const QByteArray bytes = file.readAll();
    file.close();
    require(file.remove(), "the city can be removed");
    return bytes;
}

QByteArray edited(QByteArray bytes, const uint8_t *data, size_t size)
{
    for (size_t i = 0; i + 6 <= size && !bytes.isEmpty(); i += 6) {
        const quint32 where =
            quint32(data[i]) << 24 | quint32(data[i + 1]) << 16 | quint32(data[i + 2]) << 8 | quint32(data[i + 3]);
        const qsizetype at = qsizetype(where) % bytes.size();
        switch (data[i + 4] % 3) {
        case 0:
            bytes[at] = char(data[i + 5]);
            break;
        case 1:
            bytes[at] = char(bytes[at] ^ (1 << (data[i + 5] % 8)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QByteArray sound = soundFile(folder.filePath(QStringLiteral("sound.statroom")));

    const QString path = folder.filePath(QStringLiteral("edited.statroom"));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly), "the edited city can be written");
        const QByteArray bytes = edited(sound, data, size);
        require(file.write(bytes) == bytes.size(), "the edited city can be written");
    }
    {
        const auto opened = CityFile::open(path);
        if (!opened) {
            require(!opened.error().message.isEmpty(), "a refusal says why");
        } else {
            const auto findings = (*opened)->check();
            require(findings || !findings.error().message.isEmpty(), "a failed check says why");
        }
    }
    QDir(folder.path()).removeRecursively();
    QDir().mkpath(folder.path());
    return 0;
}
