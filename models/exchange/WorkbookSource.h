// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Workbook.h"
#include "exchange/WorkbookPackage.h"

#include <memory>

namespace statroom {

/// What every form of workbook answers; a form's reader fills in the sheets when it is made. Not for several
/// threads at once.
class Workbook::Source
{
public:
    explicit Source(std::unique_ptr<WorkbookPackage> package) : m_package(std::move(package)) {}
    virtual ~Source() = default;

    const WorkbookPackage &package() const { return *m_package; }
    const QList<Sheet> &sheets() const { return m_sheets; }
    virtual Form form() const = 0;
    virtual Result<SheetLayout> layout(int sheet) const = 0;
    virtual Result<void> eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const = 0;

    QString path;

protected:
    /// The number of a text in the C locale, without spaces around it: no words, nothing behind it.
    static bool readNumber(QStringView text, double &number);
    /// The shortest text without an exponent that reads back the same.
    static QString numberText(double number);
    /// A number, or time, that is none: the cell alone is refused, as one that shows an error is.
    static void takeUnreadable(SheetCell &cell, const QString &text);
    static QString dateText(const QDate &date) { return date.toString(Qt::ISODate); }
    Error tooManyCells(int sheet) const;

    QList<Sheet> m_sheets;

private:
    std::unique_ptr<WorkbookPackage> m_package;
};

} // namespace statroom
