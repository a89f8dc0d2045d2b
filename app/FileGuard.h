// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace statroom {

/// One window a file: whoever has a file open listens under a name made of its path, and a second start
/// on the same file asks it to come to the front instead of opening it again.
class FileGuard : public QObject
{
    Q_OBJECT

public:
    explicit FileGuard(QObject *parent = nullptr);
    ~FileGuard() override;

    /// True if another window has the file and was asked to show itself.
    static bool raiseOther(const QString &path);
    void watch(const QString &path); ///< from now on this window has it; empty = none

signals:
    void raiseRequested();

private:
    static QString nameOf(const QString &path);

    QLocalServer *m_server = nullptr;
};

} // namespace statroom
