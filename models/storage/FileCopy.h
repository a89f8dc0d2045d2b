// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>

namespace statroom {

class Connection;

/// A new file is built under a name of its own beside its final one, so that a file of the final name is
/// always a whole one.
QString unfinishedName(const QString &name);
void removeUnfinished(const QString &unfinished);
/// Gives a finished, closed file its final name once its bytes are on the disk. Never replaces a file.
Result<void> giveName(const QString &unfinished, const QString &name);

/// Copies a whole city file page by page while it may be in use, verifies the copy by opening it, and only
/// then gives it its name. An existing file is never replaced.
Result<void> backUp(Connection &connection, const QString &target);

/// Writes what is ours in a city file, its history included, into a fresh one, and leaves out what others put
/// there. An existing file is never replaced.
Result<void> salvage(Connection &connection, const QString &target);

} // namespace statroom
