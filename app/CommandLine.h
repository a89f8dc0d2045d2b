// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statroom {

/// The verbs of `statroom`, as the manual page promises them. Answers exit codes 0 to 6 and never opens a
/// window.
class CommandLine
{
public:
    /// Whether the arguments (without the program's name) begin with a verb or an option of the command
    /// line, so that no window is wanted.
    static bool wants(const QStringList &arguments);
    /// Whether that verb paints something and therefore needs a QApplication.
    static bool paints(const QStringList &arguments);
    /// What the libraries below remark is no part of an answer: only with `--verbose` is it printed.
    static void quieten(const QStringList &arguments);
    static int run(const QStringList &arguments);
};

} // namespace statroom
