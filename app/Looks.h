// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QWidget;

namespace statroom {

class Actions;
class Settings;

/// Colours and size of text, as the person chose them, for the whole application.
class Looks : public QObject
{
    Q_OBJECT

public:
    Looks(Settings &settings, Actions &actions, QWidget &window);

    void apply();

private:
    void zoom(double factor);                     ///< 0 = the usual size

    Settings &m_settings;
    QWidget &m_window;
    QPalette m_desktop;
};

} // namespace statroom
