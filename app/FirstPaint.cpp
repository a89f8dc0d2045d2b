// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FirstPaint.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace statroom {

FirstPaint::FirstPaint(QWidget &window) : m_window(window)
{
    if (qEnvironmentVariableIntValue("STATROOM_QUIT_AFTER_PAINT") == 1)
        qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != &m_window)
        return false;
    qApp->removeEventFilter(this);
    // The first widget comes with all others of the window; the queue goes on when the last is painted.
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    return false;
}

} // namespace statroom
