// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statroom {

/// The formula with another code wherever it names the one; the same text where it does not.
QString withCodeRenamed(const QString &formula, const QString &code, const QString &to);

} // namespace statroom
