// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"

namespace statroom {

class Connection;

/// Looks through a whole city file: SQLite's own checks, foreign keys, the form of the tables, the hash
/// chain, and whether today's tables are what the history leads to. Names the first difference of each kind.
Result<std::vector<CityFile::Finding>> checkFile(Connection &connection, const CityFile::Progress &progress);

/// Whether the pages of the file hold together. Table by table, so that a writer need not wait for all of
/// them; `cancelled` is looked at now and then.
Result<void> quickCheck(Connection &connection, const std::atomic_bool *cancelled = nullptr);

} // namespace statroom
