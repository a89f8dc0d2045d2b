// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>

namespace statroom {

/// Copies a city file once a day into a folder of this computer, where neither a network nor a synchronisation
/// reaches it, verified as every backup is, and keeps the last seven. Answers the copy made; empty where that
/// day's is there already.
Result<QString> backUpDaily(const QString &cityFile, const QString &folder, QDate day);

} // namespace statroom
