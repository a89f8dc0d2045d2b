// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace statroom {

namespace {

// Every key of the program.
const QString lookKey = QStringLiteral("view/theme");
const QString textScaleKey = QStringLiteral("view/textScale");
const QString authorKey = QStringLiteral("person/name");
const QString recentKey = QStringLiteral("files/recent");
const QString lastFileKey = QStringLiteral("session/file");
const QString lastSpotKey = QStringLiteral("session/page");
const QString geometryKey = QStringLiteral("session/window");
const QString folderKey = QStringLiteral("files/folder");

const QStringList lookWords{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("contrast"), QStringLiteral("projector")};
constexpr int mostRecent = 10;

} // namespace

Settings::Settings() : m_store(QStringLiteral("StatRoom"), QStringLiteral("StatRoom")) {}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) {}

Settings::Look Settings::lookNamed(const QString &word)
{
    return Look(std::max<qsizetype>(0, lookWords.indexOf(word)));
}

Settings::Look Settings::look() const
{
    return lookNamed(m_store.value(lookKey).toString());
}

void Settings::setLook(Look look)
{
    m_store.setValue(lookKey, lookWords[int(look)]);
}

double Settings::textScale() const
{
    const double scale = m_store.value(textScaleKey, 1.0).toDouble();
    return scale > 0 ? std::clamp(scale, 0.8, 2.0) : 1.0;
}

void Settings::setTextScale(double scale)
{
    m_store.setValue(textScaleKey, std::clamp(scale, 0.8, 2.0));
}

namespace {

/// The login name where the environment does not say it.
QString loginName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return QDir::home().dirName();
}

} // namespace

QString Settings::author() const
{
    const QString name = m_store.value(authorKey).toString().trimmed();
    if (!name.isEmpty())
        return name;
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? loginName() : login;
}

void Settings::setAuthor(const QString &name)
{
    m_store.setValue(authorKey, name.trimmed());
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList().mid(0, mostRecent);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    // What stands there already is not written again: QSettings would rewrite its file and wait for the disk.
    if (files.value(0) == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, mostRecent));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

QString Settings::lastFile() const
{
    return m_store.value(lastFileKey).toString();
}

void Settings::setLastFile(const QString &path)
{
    m_store.setValue(lastFileKey, path);
}

QString Settings::lastSpot() const
{
    return m_store.value(lastSpotKey).toString();
}

void Settings::setLastSpot(const QString &spot)
{
    m_store.setValue(lastSpotKey, spot);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QString Settings::folder() const
{
    const QString folder = m_store.value(folderKey).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !folder.isEmpty() && QDir(folder).exists() ? folder
        : QDir(documents).exists()                    ? documents
                                                      : QDir::homePath();
}

void Settings::setFolder(const QString &folder)
{
    if (m_store.value(folderKey).toString() == folder)
        return;
    m_store.setValue(folderKey, folder);
}

} // namespace statroom
