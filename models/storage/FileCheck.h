// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"

namespace statroom {

class Connection;

/// Looks through a whole city file: SQLite's own checks, foreign keys, the form of the tables, the hash
/// chain, and whether today's tables are what the history leads to. Names the first difference of each kind.
Result<std::vector<CityFile::Finding>> checkFile(Connection &connection, const CityFile::Progress &progress);

/// Copies a whole file page by page while it may be in use, verifies the copy by opening it, and only then
/// gives it its name. An existing file is never replaced.
Result<void> backUp(Connection &connection, const QString &target);

} // namespace statroom
