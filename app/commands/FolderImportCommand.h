// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statroom {

class Invocation;

/// `import FILE FOLDER`: all tables of a folder in one revision. Answers the exit code.
int importFolder(Invocation &call);

} // namespace statroom
