// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownCity.h"

#include "GeneratedCity.h"

#include <QCoreApplication>

namespace statroom {

std::unique_ptr<ShownCity> ShownCity::open(const QString &path)
{
    auto file = CityFile::open(path);
    if (!file)
        return nullptr;
    std::unique_ptr<ShownCity> shown(new ShownCity);
    shown->m_settings = std::make_unique<Settings>(shown->m_home.filePath(QStringLiteral("settings.ini")));
    shown->m_settings->setAuthor(QStringLiteral("benchmark"));
    shown->m_window = std::make_unique<MainWindow>(*shown->m_settings, shown->m_prompts);
    shown->m_window->resize(1280, 800);
    shown->m_window->city().take(std::move(*file));
    shown->viewpoint().setMonth(GeneratedCity(1, 1).lastMonth());
    shown->m_window->show();
    paint();
    return shown;
}

void ShownCity::paint()
{
    // What is painted may ask for more: a table lays itself out and then wants its new size.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace statroom
