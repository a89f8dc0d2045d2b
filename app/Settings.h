// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QStringList>

namespace statroom {

/// What this person and machine prefer; facts about the city live in its file. One getter and one setter
/// a key; unknown or damaged values read as the default.
class Settings
{
public:
    enum class Look { System, Light, Dark, HighContrast, Projector };

    Settings(); ///< of the person
    explicit Settings(const QString &iniFile); ///< of tests and pictures

    Look look() const;
    void setLook(Look look);
    static Look lookNamed(const QString &word); ///< light, dark, contrast, projector; else System
    double textScale() const; ///< 0.8 to 2
    void setTextScale(double scale);
    QString author() const; ///< never empty: the login name by default
    void setAuthor(const QString &name);
    QStringList recentFiles() const; ///< newest first, at most 10
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    QString lastFile() const; ///< open when the window was closed; empty = none
    void setLastFile(const QString &path);
    QString lastSpot() const; ///< the page in it, as Pages writes it
    void setLastSpot(const QString &spot);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString folder() const; ///< where files were last opened
    void setFolder(const QString &folder);

private:
    mutable QSettings m_store;
};

} // namespace statroom
