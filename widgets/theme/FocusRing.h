// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws one 2 px ring in the accent colour, 1 px outside the control that has the focus. Views,
// charts and editors inside views mark their own current cell instead. Owned by the application.
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace statroom {

class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace statroom
