// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace statroom {

/// Ends the program when a window has been painted for the first time, where STATROOM_QUIT_AFTER_PAINT is
/// set to 1: that is how a start is timed. Otherwise it does nothing.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace statroom
