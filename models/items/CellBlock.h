// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statroom {

/// Rows of cells out of tab-separated text as spreadsheets copy it: quotes around cells with breaks in
/// them, doubled quotes for one, and a line break after the last row that begins no further row.
QList<QStringList> cellBlock(const QString &text);

} // namespace statroom
