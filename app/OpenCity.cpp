// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenCity.h"

#include "app/Settings.h"
#include "exchange/SampleCity.h"
#include "items/Viewpoint.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace statroom {

namespace {

constexpr int writingSettles = 150; // ms after the last sign of another's writing
constexpr int firstPaint = 500; // ms, so that looking through a file does not hold up its first page

} // namespace

OpenCity::OpenCity(Viewpoint &viewpoint, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_viewpoint(viewpoint)
    , m_settings(settings)
{
    connect(&m_guard, &FileGuard::raiseRequested, this, &OpenCity::raiseRequested);
    m_settled.setSingleShot(true);
    m_settled.setInterval(writingSettles);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settled.start(); });
    connect(&m_settled, &QTimer::timeout, this, &OpenCity::readOthers);
    m_painted.setSingleShot(true);
    m_painted.setInterval(firstPaint);
    connect(&m_painted, &QTimer::timeout, this, &OpenCity::lookThrough);
}

OpenCity::~OpenCity()
{
    m_viewpoint.setFile(nullptr);
}

void OpenCity::take(std::unique_ptr<CityFile> file)
{
    m_viewpoint.setFile(nullptr);
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_file = std::move(file);
    m_viewpoint.setFile(m_file.get());
    m_check.drop();
    m_painted.stop();
    if (m_file) {
        m_watcher.addPath(m_file->path());
        m_painted.start();
    }
}

void OpenCity::lookThrough()
{
    m_check.start<bool>(
        [path = m_file->path()](BackgroundJob::Run &run) -> Result<bool> {
            const auto reader = Reader::open(path);
            const Result<void> sound = reader ? (*reader)->quickCheck(run.cancelled()) : Result<void>();
            return sound ? Result<bool>(true) : Result<bool>(sound.error());
        },
        [this](const Result<bool> &sound) {
            if (!sound && sound.error().kind == ErrorKind::Corrupt)
                distrust(sound.error());
        });
}

void OpenCity::distrust(const Error &why)
{
    m_file->distrust(why.message);
    emit failed(why);
}

Result<OpenCity::Outcome> OpenCity::open(const QString &path)
{
    const QFileInfo info(path);
    const QString exact = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (m_file && !m_file->hasMoved() && QFileInfo(m_file->path()).canonicalFilePath() == exact)
        return Outcome::Opened;
    if (FileGuard::raiseOther(exact))
        return Outcome::ElsewhereOpen;
    auto file = CityFile::open(exact);
    if (!file) {
        if (file.error().kind == ErrorKind::NotFound)
            m_settings.removeRecentFile(exact);
        return file.error();
    }
    m_guard.watch(exact);
    m_settings.addRecentFile(exact);
    m_settings.setFolder(QFileInfo(exact).absolutePath());
    take(std::move(*file));
    return Outcome::Opened;
}

Result<void> OpenCity::create(const QString &path, const City &city)
{
    auto file = CityFile::create(path, city, m_settings.author());
    if (!file)
        return file.error();
    const QString exact = QFileInfo(path).canonicalFilePath();
    m_guard.watch(exact);
    m_settings.addRecentFile(exact);
    m_settings.setFolder(QFileInfo(exact).absolutePath());
    take(std::move(*file));
    return {};
}

bool OpenCity::hasSample()
{
    return SampleCity::isAvailable();
}

Result<OpenCity::Outcome> OpenCity::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("Port Alder.statroom"));
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(folder))
            return Error{ErrorKind::Io,
                         tr("The folder %1 cannot be made. Free space or permissions may be missing.").arg(folder),
                         {}};
        auto made = SampleCity::create(path);
        if (!made)
            return made.error();
    }
    return open(path);
}

void OpenCity::close()
{
    take(nullptr);
    m_guard.watch({});
}

void OpenCity::readOthers()
{
    if (!m_file)
        return;
    // Programs that replace a file instead of writing into it end the watch.
    if (!m_watcher.files().contains(m_file->path()) && QFileInfo::exists(m_file->path()))
        m_watcher.addPath(m_file->path());
    if (m_file->hasMoved()) {
        distrust({ErrorKind::Io,
                  tr("Another program moved, removed or replaced the file. What is shown is as it was and cannot be "
                     "changed: "
                     "save a copy, or open the file again."),
                  {}});
        return;
    }
    if (const auto read = m_file->readOthers(); !read)
        emit failed(read.error());
}

} // namespace statroom
