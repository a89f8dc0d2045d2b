// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FilePlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <iterator>
#include <optional>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("statroom::FilePlace", text);
}

/// File systems of other computers. What FUSE mounts is one, too, but for those below.
constexpr const char *shares[] = {"cifs",     "smb",       "smb2",   "smb3",  "smbfs", "nfs",    "nfs4", "9p",
                                  "virtiofs", "vboxsf",    "vmhgfs", "prlfs", "drvfs", "davfs",  "afs",  "afpfs",
                                  "ceph",     "glusterfs", "lustre", "gpfs",  "gfs2",  "beegfs", "ocfs2"};
constexpr const char *fuseOnThisComputer[] = {"fuse.bindfs", "fuse.cryfs",     "fuse.encfs",
                                              "fuse.exfat",  "fuse.gocryptfs", "fuse.mergerfs",
                                              "fuse.ntfs",   "fuse.ntfs-3g",   "fuse.portal"};

struct Synchroniser
{
    const char *folder; ///< as it is called, alone or before " (City)" or " - City"
    const char *name;
};
constexpr Synchroniser byName[] = {{"dropbox", "Dropbox"},
                                   {"onedrive", "OneDrive"},
                                   {"google drive", "Google Drive"},
                                   {"googledrive", "Google Drive"},
                                   {"my drive", "Google Drive"},
                                   {"nextcloud", "Nextcloud"},
                                   {"owncloud", "ownCloud"},
                                   {"icloud drive", "iCloud"},
                                   {"iclouddrive", "iCloud"},
                                   {"com~apple~clouddocs", "iCloud"},
                                   {"syncthing", "Syncthing"},
                                   {"box sync", "Box"},
                                   {"megasync", "MEGA"},
                                   {"seafile", "Seafile"},
                                   {"synologydrive", "Synology Drive"}};
/// In the folder itself. Dropbox's own ".dropbox" also lies in homes that are not copied.
constexpr Synchroniser byMarker[] = {{".dropbox.cache", "Dropbox"},
                                     {".stfolder", "Syncthing"},
                                     {".tmp.drivedownload", "Google Drive"},
                                     {".tmp.driveupload", "Google Drive"},
                                     {".nextcloudsync.log", "Nextcloud"},
                                     {".owncloudsync.log", "ownCloud"},
                                     {".SynologyWorkingDirectory", "Synology Drive"},
                                     {".sync/ID", "Resilio Sync"}};

bool isCalled(const QString &folder, QLatin1String name)
{
    return folder.startsWith(name, Qt::CaseInsensitive)
        && (folder.size() == name.size() || folder[name.size()] == u' ' || folder[name.size()] == u'-');
}

QString synchroniserOf(const QString &folder)
{
    const QString home = QDir::homePath();
    for (QDir dir(folder);;) {
        const QString called = dir.dirName();
        for (const Synchroniser &s : byName)
            if (isCalled(called, QLatin1String(s.folder)))
                return QLatin1String(s.name);
        for (const Synchroniser &s : byMarker)
            if (dir.exists(QLatin1String(s.folder)))
                return QLatin1String(s.name);
        // A folder that is a home holds too much to be looked through for a database of Nextcloud's.
        const QString path = dir.absolutePath();
        if (path.startsWith(home + u'/')
            && !dir.entryList({QStringLiteral(".sync_*.db"), QStringLiteral("._sync_*.db")}, QDir::Files | QDir::Hidden)
                    .isEmpty())
            return QStringLiteral("Nextcloud");
        if (!dir.cdUp())
            return {};
    }
}

QString folderOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.exists() ? QFileInfo(info.canonicalFilePath()).absolutePath()
                                         : QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absolutePath() : folder;
}

std::optional<FilePlace> forced()
{
    const QByteArray said = qgetenv("STATROOM_PLACE");
    if (said == "local")
        return FilePlace{};
    if (said == "share")
        return FilePlace{FilePlace::Kind::Share, {}};
    if (said == "sync")
        return FilePlace{FilePlace::Kind::SyncFolder, {}};
    return std::nullopt;
}

} // namespace

FilePlace FilePlace::of(const QString &path)
{
    if (const auto said = forced())
        return *said;
    return of(path, QStorageInfo(folderOf(path)).fileSystemType());
}

FilePlace FilePlace::of(const QString &path, const QByteArray &fileSystem)
{
    const QString folder = folderOf(path);
    if (const QString name = synchroniserOf(folder); !name.isEmpty())
        return {Kind::SyncFolder, name};
    const auto isOneOf = [&](const auto &names) {
        return std::any_of(std::begin(names), std::end(names),
                           [&](const char *name) { return fileSystem.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const bool isFuse = fileSystem == "fuse" || fileSystem.startsWith("fuse.");
    if (isOneOf(shares) || (isFuse && !isOneOf(fuseOnThisComputer)))
        return {Kind::Share, QString::fromLatin1(fileSystem)};
    // \\server\folder
    if (folder.startsWith(QLatin1String("//")) || folder.startsWith(QLatin1String("\\\\")))
        return {Kind::Share, {}};
    return {};
}

QString FilePlace::told() const
{
    switch (kind) {
    case Kind::ThisComputer:
        break;
    case Kind::Share:
        return name.isEmpty() ? tr("on a network share") : tr("on a network share (%1)").arg(name);
    case Kind::SyncFolder:
        return name.isEmpty() ? tr("in a folder that is copied to other computers")
                              : tr("in a folder that %1 copies to other computers").arg(name);
    }
    return {};
}

QStringList conflictCopiesOf(const QString &path)
{
    const QFileInfo info(path);
    const QString base = info.completeBaseName();
    // What stands between the name and its end: "(1)", "conflicted copy", "sync-conflict", "en conflicto".
    static const QRegularExpression counted(QStringLiteral("^ \\([0-9]{1,3}\\)$"));
    QStringList found;
    for (const QString &name : info.dir().entryList({QStringLiteral("*.") + info.suffix()}, QDir::Files)) {
        if (!name.startsWith(base) || name == info.fileName())
            continue;
        const QString rest = QFileInfo(name).completeBaseName().mid(base.size());
        // OneDrive adds the computer's name.
        if (counted.match(rest).hasMatch() || rest.contains(QLatin1String("conflict"), Qt::CaseInsensitive)
            || rest.compare(u'-' + QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0)
            found.append(name);
    }
    return found;
}

} // namespace statroom
