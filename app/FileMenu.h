// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/OpenCity.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace statroom {

class Actions;
class Prompts;
class Settings;
class WelcomePage;

/// The File menu and its twin, the welcome page: asks for files, opens, makes, copies and closes cities.
class FileMenu : public QObject
{
    Q_OBJECT

public:
    /// `mayLeave` is asked before the city shown is left.
    FileMenu(OpenCity &city, Settings &settings, Prompts &prompts, Actions &actions, WelcomePage &welcome,
             QWidget &window, std::function<bool()> mayLeave);

    void open(const QString &path);
    void fillRecent(QMenu *menu);

signals:
    void noted(const QString &text);
    void failed(const statroom::Error &error);

private:
    void wire();
    void opened(const Result<OpenCity::Outcome> &outcome);

    OpenCity &m_city;
    Settings &m_settings;
    Prompts &m_prompts;
    Actions &m_do;
    WelcomePage &m_welcome;
    QWidget &m_window;
    std::function<bool()> m_mayLeave;
};

} // namespace statroom
