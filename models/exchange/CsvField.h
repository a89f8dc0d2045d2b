// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace statroom {

/// A field of the CSV that StatRoom writes (RFC 4180). Text that a spreadsheet would take for a formula
/// (= + - @ TAB CR LF, also full-width, at its start) gets an apostrophe before it, and so does text that
/// already begins with apostrophes before such a character; `unguarded` takes exactly that one away, so
/// that export and import are each other's inverse.
namespace CsvField {

QByteArray text(const QString &text); ///< guarded, quoted where needed
QByteArray raw(QByteArrayView field); ///< quoted where needed, not guarded: numbers, periods
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace CsvField

} // namespace statroom
