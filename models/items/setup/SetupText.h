// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/FiscalCalendar.h"
#include "domain/Result.h"
#include "domain/UnitFormat.h"
#include "domain/Words.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace statroom {

/// Reading and writing of the texts in set-up tables and forms. What is read back is what was written;
/// errors quote the text and say what would be understood.
namespace SetupText {

QString ofDay(QDate day, const QLocale &locale);
/// Empty is no day. ISO days, days as the locale writes them, and months (their first day).
Result<QDate> readDay(const QString &text, const FiscalCalendar &calendar, const QLocale &locale);

QString ofTime(std::optional<int> minutes); ///< minutes after midnight: "9:00"; none is empty
/// Empty is none. "9:00", "14:30" and as the locale writes it.
Result<std::optional<int>> readTime(const QString &text, const QLocale &locale);

QString ofMonth(Month month, const FiscalCalendar &calendar, const QLocale &locale);
/// A month, or a quarter or year by its first month: Jul 2026, 2026-07, FY27.
Result<Month> readMonth(const QString &text, const FiscalCalendar &calendar, const QLocale &locale);

QString ofFlag(bool flag);
Result<bool> readFlag(const QString &text);

QString ofCount(std::optional<qint64> count, const QLocale &locale);
/// Empty is none; else a whole number between the bounds.
Result<std::optional<qint64>> readCount(const QString &text, qint64 least, qint64 most, const QLocale &locale);

QString ofValue(std::optional<double> value, const UnitFormat &format);
/// Empty is none. A reading that leaves a doubt is refused with its question.
Result<std::optional<double>> readValue(const QString &text, const UnitFormat &format);

/// "10 %" is a share of the target; "2 pts" and "0.5" are amounts in the metric's unit.
QString ofTolerance(const std::optional<Tolerance> &tolerance, const UnitFormat &format);
Result<std::optional<Tolerance>> readTolerance(const QString &text, const UnitFormat &format);

/// "FIRE · Fire": readable, and found again by its code.
QString of(const Department *department);
QString of(const Metric *metric);
/// By code, by "code · name", or by a name that only one has.
QString of(const Goal *goal);
const Goal *goal(const QString &text, const Catalogue &catalogue);
QStringList goals(const Catalogue &catalogue);
const Department *department(const QString &text, const Catalogue &catalogue);
const Metric *metric(const QString &text, const Catalogue &catalogue);
QStringList departments(const Catalogue &catalogue); ///< those that are not retired
QStringList metrics(const Catalogue &catalogue);

/// As names and headings are compared: composed, without surplus blanks, mnemonics and case.
QString folded(const QString &text);

/// What stands between commas or semicolons, without blanks around it and without empty ones.
QStringList list(const QString &text);

Error notAChoice(const QString &text, const QStringList &choices);
template <class Enum>
Result<Enum> readChoice(const QString &text)
{
    if (const auto found = fromWord<Enum>(text))
        return *found;
    return notAChoice(text, words<Enum>());
}

} // namespace SetupText

} // namespace statroom
