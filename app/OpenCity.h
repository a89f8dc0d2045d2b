// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FileGuard.h"
#include "items/BackgroundJob.h"
#include "storage/CityFile.h"
#include "storage/Pen.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace statroom {

class Settings;
class Viewpoint;

/// The city file that the window has open, if any: opens, makes and closes it, shows it in the viewpoint,
/// remembers it as recent and looks at what others write into it. On a network share or in a synchronised folder it
/// also looks after the pen, makes the daily backup and tells of copies that a conflict left beside the file.
class OpenCity : public QObject
{
    Q_OBJECT

public:
    OpenCity(Viewpoint &viewpoint, Settings &settings, QObject *parent = nullptr);
    ~OpenCity() override;

    enum class Outcome { Opened, ElsewhereOpen };
    Result<Outcome> open(const QString &path);
    Result<void> create(const QString &path, const City &city);
    /// The sample city in the person's own folder, made there the first time.
    Result<Outcome> openSample();
    static bool hasSample();
    void take(std::unique_ptr<CityFile> file); ///< a file that is already open
    void close();
    bool isOpen() const { return m_file != nullptr; }
    CityFile *file() const { return m_file.get(); }
    void readOthers();
    /// What is done every few seconds where nobody else says that something changed.
    void look();

    void askForPen();
    void releasePen(); ///< or hands it over, where somebody asks for it
    void takeOverPen();

signals:
    void raiseRequested();
    void failed(const statroom::Error &error);
    void warned(const QString &text);
    void noted(const QString &text);
    void penChanged();

private:
    void lookThrough();
    void distrust(const Error &why);
    void followPen();
    void lookForCopies();
    void backUpWhereDue();

    Viewpoint &m_viewpoint;
    Settings &m_settings;
    std::unique_ptr<CityFile> m_file;
    FileGuard m_guard;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QTimer m_painted;
    QTimer m_look;
    BackgroundJob m_check;
    BackgroundJob m_backup;
    QDate m_backedUpOn;
    QDateTime m_folderSeen; ///< as it was when copies were last looked for
    QStringList m_copies;
    QString m_trouble; ///< that was told
    Pen::State m_pen = Pen::State::Free;
};

} // namespace statroom
