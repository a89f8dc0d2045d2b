// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/NumberFormat.h"
#include "exchange/SheetXml.h"
#include "exchange/WorkbookSource.h"

#include <vector>

namespace statroom {

/// Workbooks of Office Open XML (ECMA-376), as Excel, LibreOffice, libxlsxwriter, openpyxl and others write
/// them: parts are found by their relations, relative or absolute.
class XlsxReader : public Workbook::Source
{
public:
    static Result<std::shared_ptr<const Workbook::Source>> open(std::unique_ptr<WorkbookPackage> package);

    Workbook::Form form() const override { return m_hasMacros ? Workbook::Form::Xlsm : Workbook::Form::Xlsx; }
    Result<SheetLayout> layout(int sheet) const override;
    Result<void> eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const override;

private:
    struct Relation
    {
        QString type; ///< the last part of its address
        QString target; ///< a part of the package
    };
    struct Walk;

    using Source::Source;
    Result<QHash<QString, Relation>> relations(const QString &part) const;
    Result<void> readBook();
    Result<void> readStyles(const QString &part);
    Result<void> readStrings() const;
    Result<QByteArray> sheetBytes(int sheet) const;
    void takeNumber(SheetCell &cell, double number, quint32 style) const;
    QDate dateOf(qint64 day) const;

    bool m_hasMacros = false;
    bool m_isFrom1904 = false;
    bool m_isToBeCalculated = false;
    QStringList m_parts; ///< of the sheets
    QString m_stringsPart;
    std::vector<NumberFormat> m_formats; ///< by the style of a cell
    mutable std::vector<QString> m_strings;
    mutable bool m_hasStrings = false;
    mutable int m_kept = -1; ///< the sheet whose bytes are kept
    mutable QByteArray m_keptBytes;
};

} // namespace statroom
