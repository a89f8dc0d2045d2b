// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/TrendModel.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class QMimeData;

namespace statroom {

/// A trend as text for other programs. Columns without content are left away.
namespace TableText {

/// The columns worth showing, in their order.
QList<int> columns(const TrendModel &model);

/// For spreadsheets: exact numbers in the metric's unit and the locale's spelling, no thousands
/// separators, the unit in the heading (percentages carry their sign), missing = empty. `rows` empty = all.
QString tabSeparated(const TrendModel &model, const QList<int> &columns, const QList<int> &rows = {});
/// For mails and documents: as on the screen.
QString html(const TrendModel &model, const QList<int> &columns, const QList<int> &rows = {});
/// For scripts: numbers as stored (percentages as fractions) in the C locale, canonical periods, tokens
/// for status and stage; UTF-8, RFC 4180, CRLF.
QByteArray csv(const TrendModel &model);

/// Text and HTML for the clipboard.
std::unique_ptr<QMimeData> mimeData(const TrendModel &model, const QList<int> &columns, const QList<int> &rows = {});

/// Any table as it is shown, cell by cell with its headings, as text and HTML. `rows` empty = all.
std::unique_ptr<QMimeData> asShown(const QAbstractItemModel &model, const QList<int> &columns,
                                   const QList<int> &rows = {});

} // namespace TableText

} // namespace statroom
