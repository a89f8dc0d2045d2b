// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DailyBackup.h"

#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace statroom {

namespace {

constexpr qsizetype kept = 7;

} // namespace

Result<QString> backUpDaily(const QString &cityFile, const QString &folder, QDate day)
{
    auto file = CityFile::open(cityFile, CityFile::Access::ReadOnly);
    if (!file)
        return file.error();
    const QFileInfo info(cityFile);
    // Two cities may have files of one name.
    const QString own =
        info.completeBaseName() + QLatin1Char(' ') + (*file)->catalogue()->city.uuid.section(u'-', 0, 0).left(8);
    const QDir dir(QDir(folder).filePath(own));
    const QString target = dir.filePath(info.completeBaseName() + QLatin1Char(' ') + day.toString(Qt::ISODate)
                                        + QLatin1String(".statroom"));
    if (QFileInfo::exists(target))
        return QString();
    if (!dir.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate(
                         "statroom::DailyBackup",
                         "The folder %1 for daily backups cannot be made. Free space or permissions may be missing.")
                         .arg(dir.path()),
                     {}};
    if (auto copied = (*file)->backup(target); !copied)
        return copied.error();
    // By their names the oldest come first; what somebody else put there stays.
    QStringList copies;
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
        if (name.startsWith(info.completeBaseName() + QLatin1Char(' '))
            && name.size() == QFileInfo(target).fileName().size())
            copies.append(name);
    for (qsizetype i = 0; i < copies.size() - kept; ++i)
        QFile::remove(dir.filePath(copies[i]));
    return target;
}

} // namespace statroom
