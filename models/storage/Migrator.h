// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "storage/Connection.h"

#include <QByteArrayList>

#include <vector>

namespace statroom {

/// The numbered steps by which a city file comes to the form this program reads. Each runs in one
/// transaction and is recorded in `user_version`.
class Migrator
{
public:
    static constexpr int applicationId = 0x53746152; ///< "StaR"

    struct Step
    {
        int version = 0;
        QByteArrayList statements;
    };

    enum class Form {
        Ours, ///< the tables, views and triggers of this version
        Foreign, ///< ours, and things or columns that are not: read only
        Broken, ///< a table of ours is missing or altered otherwise
    };

    /// The steps compiled into the program.
    static const std::vector<Step> &steps();
    static int newestVersion();
    /// Statements end at a semicolon followed by a blank line (or the end).
    static QByteArrayList split(const QByteArray &sql);

    /// 0 where the file is empty; refuses foreign and newer files before anything is written.
    static Result<int> version(Connection &connection);
    static Result<void> migrate(Connection &connection, int from, const std::vector<Step> &steps = Migrator::steps());
    /// Of `sqlite_master`: SHA-256 (lower-case hex) of all tables, views, triggers and indexes.
    static Result<QByteArray> digest(Connection &connection);
    /// That of a new file. A test says what it must be after another step.
    static constexpr char newestDigest[] = "1d8cc91eb71fb9b6211c5f485896f69c5f6d77e5bc772d281daf3c782e91901e";
    /// Compares `sqlite_master` with that of a fresh file, but for statistics and plain extra indexes.
    /// `difference` names the first thing that differs.
    static Result<Form> form(Connection &connection, QString *difference = nullptr);
};

} // namespace statroom
