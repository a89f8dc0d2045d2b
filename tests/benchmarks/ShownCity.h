// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "app/Settings.h"
#include "pages/DialogPrompts.h"

#include <QTemporaryDir>

namespace statroom {

/// The program's own window with a city open in it, 1280 by 800, in the month that the city ends with.
class ShownCity
{
public:
    /// Null where the file cannot be opened.
    static std::unique_ptr<ShownCity> open(const QString &path);

    MainWindow &window() { return *m_window; }
    Viewpoint &viewpoint() { return m_window->viewpoint(); }
    CityFile &file() { return *m_window->city().file(); }
    /// Delivers what is queued until everything that asked for it is painted.
    static void paint();

private:
    ShownCity() = default;

    QTemporaryDir m_home;
    std::unique_ptr<Settings> m_settings;
    DialogPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace statroom
