// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileGuard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace statroom {

namespace {

constexpr int patience = 300; // ms, for a process on the same machine

}

FileGuard::FileGuard(QObject *parent) : QObject(parent) {}

FileGuard::~FileGuard() = default;

QString FileGuard::nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString exact = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray person = QDir::homePath().toUtf8();
    return QStringLiteral("statroom-")
        + QString::fromLatin1(
               QCryptographicHash::hash(exact.toUtf8() + '\0' + person, QCryptographicHash::Sha256).toHex().left(24));
}

bool FileGuard::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write("raise\n");
    const bool told = socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    return told;
}

void FileGuard::watch(const QString &path)
{
    delete m_server;
    m_server = nullptr;
    if (path.isEmpty())
        return;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // What a killed process left behind would keep the name forever; a living one was asked before.
    if (!m_server->listen(nameOf(path))) {
        QLocalServer::removeServer(nameOf(path));
        m_server->listen(nameOf(path));
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            emit raiseRequested();
        }
    });
}

} // namespace statroom
