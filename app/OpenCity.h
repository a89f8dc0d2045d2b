// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FileGuard.h"
#include "items/BackgroundJob.h"
#include "storage/CityFile.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace statroom {

class Settings;
class Viewpoint;

/// The city file that the window has open, if any: opens, makes and closes it, shows it in the viewpoint,
/// remembers it as recent and looks at what others write into it.
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

signals:
    void raiseRequested();
    void failed(const statroom::Error &error);

private:
    void lookThrough();
    void distrust(const Error &why);

    Viewpoint &m_viewpoint;
    Settings &m_settings;
    std::unique_ptr<CityFile> m_file;
    FileGuard m_guard;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QTimer m_painted;
    BackgroundJob m_check;
};

} // namespace statroom
