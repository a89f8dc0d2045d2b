// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statroom {

enum class ErrorKind { InvalidInput, NotFound, Conflict, Locked, NewerFile, Corrupt, Io, Cancelled };

/// The one error type of the program. `message` is translated, for people, and says what is wrong,
/// where, and what to do; `detail` is for the log and for `--verbose`.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidInput;
    QString message;
    QString detail;
};

} // namespace statroom
