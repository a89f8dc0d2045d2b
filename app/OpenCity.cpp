// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenCity.h"

#include "app/Settings.h"
#include "exchange/SampleCity.h"
#include "items/Viewpoint.h"
#include "storage/DailyBackup.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace statroom {

namespace {

constexpr int writingSettles = 150; // ms after the last sign of another's writing
constexpr int firstPaint = 500; // ms, so that looking through a file does not hold up its first page
constexpr int writingGoesOn = 1000; // ms until a file that somebody is writing is looked at again
constexpr int lookAgain = 5000; // ms; file systems of other computers tell nobody what changed

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
    m_look.setInterval(lookAgain);
    connect(&m_look, &QTimer::timeout, this, &OpenCity::look);
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
    m_backup.drop();
    m_painted.stop();
    m_look.stop();
    m_backedUpOn = {};
    m_folderSeen = {};
    m_copies.clear();
    m_trouble.clear();
    m_pen = Pen::State::Free;
    if (m_file) {
        m_watcher.addPath(m_file->path());
        m_painted.start();
        connect(m_file.get(), &CityFile::penChanged, this, &OpenCity::followPen);
        if (m_file->pen())
            m_pen = m_file->pen()->state();
        if (m_file->place().needsPen())
            m_look.start();
    }
    emit penChanged();
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
            else
                look();
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
    if (m_file && !m_file->hasMoved() && !m_file->isLost() && QFileInfo(m_file->path()).canonicalFilePath() == exact)
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
    const bool wasLost = m_file->isLost();
    const auto read = m_file->readOthers();
    if (!read && read.error().kind == ErrorKind::Locked) {
        QTimer::singleShot(writingGoesOn, &m_settled, qOverload<>(&QTimer::start));
        return;
    }
    // Nothing tells that a file is back.
    if (m_file->isLost())
        m_look.start();
    else if (!m_file->place().needsPen())
        m_look.stop();
    if (!read && read.error().message != m_trouble)
        emit failed(read.error());
    m_trouble = read ? QString() : read.error().message;
    if (wasLost && read)
        emit noted(tr("The city file is back. It can be changed again."));
}

void OpenCity::look()
{
    readOthers();
    if (!m_file || !m_file->place().needsPen())
        return;
    m_file->followPen();
    if (Pen *pen = m_file->pen()) {
        // What a background job still writes is no idleness.
        const bool isWriting = m_viewpoint.isNow() && !m_viewpoint.canEdit();
        if (pen->isIdle() && !isWriting) {
            releasePen();
        } else if (pen->isAskedByMe() && pen->state() == Pen::State::Free) {
            const auto taken = m_file->takePen(m_viewpoint.author());
            if (taken)
                emit noted(tr("You have the pen now and can change the file."));
            else if (taken.error().kind != ErrorKind::Locked)
                emit failed(taken.error());
        }
    }
    lookForCopies();
    backUpWhereDue();
}

void OpenCity::followPen()
{
    const Pen &pen = *m_file->pen();
    const Pen::State before = std::exchange(m_pen, pen.state());
    const bool wasElsewhere = before == Pen::State::Elsewhere || before == Pen::State::Unheard;
    if (before == Pen::State::Mine && pen.isElsewhere())
        emit failed(
            {ErrorKind::Locked,
             tr("%1 took the pen over while this computer was not heard of. Nothing that was saved is lost; what "
                "was not saved yet stays where it was typed.")
                 .arg(pen.holder().name),
             {}});
    else if (wasElsewhere && m_pen == Pen::State::Free && !pen.isAskedByMe())
        emit noted(tr("The pen is free. You can change the file again."));
    emit penChanged();
}

void OpenCity::askForPen()
{
    if (const auto asked = m_file->pen()->ask(m_viewpoint.author()); !asked)
        emit failed(asked.error());
    look();
}

void OpenCity::releasePen()
{
    Pen &pen = *m_file->pen();
    pen.asker() ? pen.handOver() : pen.release();
    m_file->followPen();
}

void OpenCity::takeOverPen()
{
    if (const auto taken = m_file->pen()->takeOver(m_viewpoint.author()); !taken)
        emit failed(taken.error());
    look();
}

void OpenCity::lookForCopies()
{
    const QDateTime changed = QFileInfo(QFileInfo(m_file->path()).absolutePath()).lastModified();
    if (changed == m_folderSeen)
        return;
    m_folderSeen = changed;
    const QStringList copies = conflictCopiesOf(m_file->path());
    if (copies != m_copies && !copies.isEmpty())
        emit warned(tr("Beside the city file lies “%1”: a copy that was made because two computers wrote at once. What "
                       "was entered there is not in this file. Open it, enter again what is missing here, then put "
                       "the copy away.")
                        .arg(copies.join(tr("”, “"))));
    m_copies = copies;
}

void OpenCity::backUpWhereDue()
{
    const QDate day = QDate::currentDate();
    if (m_backedUpOn == day || m_backup.isRunning())
        return;
    m_backedUpOn = day;
    const QString folder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
    m_backup.start<QString>(
        [path = m_file->path(), folder, day](BackgroundJob::Run &) { return backUpDaily(path, folder, day); },
        [this](const Result<QString> &made) {
            if (!made && made.error().kind != ErrorKind::Locked)
                emit failed(made.error());
            else if (!made)
                m_backedUpOn = {};
        });
}

} // namespace statroom
