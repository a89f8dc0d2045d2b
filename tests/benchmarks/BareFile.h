// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace statroom {

/// SQLite by its C interface alone, with the settings of a city file: the floor under our reading and
/// writing. Ends the program where SQLite refuses, for then there is nothing to compare with.
class BareFile
{
public:
    explicit BareFile(const QString &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    void run(const char *sql);
    /// Reads month, number and stage of each series between two months (202610); answers how many there were.
    qint64 readWindows(const std::vector<qint64> &series, int from, int to);
    /// Changes one number in a transaction of its own.
    void write(qint64 series, int month, double value);

private:
    sqlite3_stmt *prepare(const char *sql);
    void check(int code) const;

    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_window = nullptr;
    sqlite3_stmt *m_write = nullptr;
};

} // namespace statroom
