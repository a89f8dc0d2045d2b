// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/TrendModel.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QMimeData>
#include <QString>

#include <memory>

namespace statroom {

/// Tables as other programs take them: the one way out of every table view, and a trend for scripts.
namespace TableText {

enum class Headings { With, Without };

/// Cells for the clipboard, `rows` empty = all. As tab-separated text, numbers with all their digits in the
/// locale's spelling, without thousands separators (percentages with their sign), and as HTML as shown, with
/// the exact number and its format beside it as spreadsheets write them. Missing is an empty cell. Text that
/// a spreadsheet would take for a formula is guarded as in CSV; numbers never are.
std::unique_ptr<QMimeData> copied(const QAbstractItemModel &model, const QList<int> &columns,
                                  const QList<int> &rows = {}, Headings headings = Headings::With,
                                  const QLocale &locale = {});

/// The columns of a trend that have content, in their order.
QList<int> columns(const TrendModel &model);
/// For scripts: numbers as stored (percentages as fractions) in the C locale, canonical periods, tokens
/// for status and stage; UTF-8, RFC 4180, CRLF.
QByteArray csv(const TrendModel &model);

} // namespace TableText

} // namespace statroom
