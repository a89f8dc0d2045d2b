// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Process.h"

#include <QTemporaryFile>

#include <memory>

namespace statroom {

/// A screen of our own for the processes started while it lives: Xvfb where it is installed, so that
/// nobody's desktop is part of the numbers, else Qt's offscreen platform.
class VirtualScreen
{
public:
    VirtualScreen();
    QString name() const; ///< "xcb" or "offscreen"

private:
    std::unique_ptr<Process> m_server;
    QTemporaryFile m_number;
};

} // namespace statroom
