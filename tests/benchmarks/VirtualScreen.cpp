// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VirtualScreen.h"

#include <QThread>

namespace statroom {

VirtualScreen::VirtualScreen()
{
    if (!Process::isInstalled(QStringLiteral("Xvfb")) || !m_number.open())
        return;
    // The server writes the number it chose to its standard output once it can be used.
    m_server = std::make_unique<Process>(
        QStringLiteral("Xvfb"),
        QStringList{QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")},
        m_number.fileName());
    for (int tries = 0; tries < 100; ++tries) {
        QThread::msleep(50);
        QFile answer(m_number.fileName());
        if (!answer.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : answer.readAll().split('\n')) {
            bool number = false;
            line.trimmed().toInt(&number);
            if (!number)
                continue;
            qputenv("DISPLAY", ":" + line.trimmed());
            qputenv("QT_QPA_PLATFORM", "xcb");
            return;
        }
    }
    m_server.reset();
}

QString VirtualScreen::name() const
{
    return m_server ? QStringLiteral("xcb") : QStringLiteral("offscreen");
}

} // namespace statroom
