// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QTimer>

class QWidget;

namespace statroom {

class Actions;
class Settings;

/// Colours and size of text, as the person chose them, for the whole application. On the projector text is a share
/// of the window's height and follows it.
class Looks : public QObject
{
    Q_OBJECT

public:
    Looks(Settings &settings, Actions &actions, QWidget &window);

    void apply();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoom(double factor); ///< 0 = the usual size

    Settings &m_settings;
    QWidget &m_window;
    QPalette m_desktop;
    QTimer m_resized; ///< rings when the window has its new size
};

} // namespace statroom
