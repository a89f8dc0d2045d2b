// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace statroom {

/// Where a file lies: on a disk of this computer, where SQLite's locks hold; on a network share, where they may not;
/// or in a folder that a program copies to other computers, where there are none. Recognised by the file system, by
/// the names of folders and by what such programs leave in them. STATROOM_PLACE (local, share or sync) says it
/// for a place that is taken for another one.
struct FilePlace
{
    enum class Kind { ThisComputer, Share, SyncFolder };

    Kind kind = Kind::ThisComputer;
    QString name; ///< of the file system or of the program; may be empty

    static FilePlace of(const QString &path);
    /// The same where the file system is known.
    static FilePlace of(const QString &path, const QByteArray &fileSystem);

    /// Only one may write there at a time, and says so by a Pen.
    bool needsPen() const { return kind != Kind::ThisComputer; }
    QString told() const; ///< translated, "on a network share (nfs4)"; empty on this computer
};

/// Names of the copies beside a city file that a program which synchronises folders made when two computers had
/// written at once: "City (Ana's conflicted copy 2026-11-09).statroom", "City (1).statroom".
QStringList conflictCopiesOf(const QString &path);

} // namespace statroom
