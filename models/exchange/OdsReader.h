// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/NumberFormat.h"
#include "exchange/SheetXml.h"
#include "exchange/WorkbookSource.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace statroom {

/// Workbooks of OpenDocument 1.2 and 1.3. Rows and columns that are repeated are handed over one by one only
/// where they hold something. A cell below a merged one, a note on a cell and what was deleted under recorded
/// changes are no content.
class OdsReader : public Workbook::Source
{
public:
    static Result<std::shared_ptr<const Workbook::Source>> open(std::unique_ptr<WorkbookPackage> package);

    Workbook::Form form() const override { return Workbook::Form::Ods; }
    Result<SheetLayout> layout(int sheet) const override;
    Result<void> eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const override;

private:
    struct Walk;

    using Source::Source;
    Result<void> readStyles(const QByteArray &bytes, const QString &part);
    Result<void> readSheets();
    NumberFormat formatOf(const QString &cellStyle) const;
    Result<void> walk(int sheet, SheetLayout *layout, const std::function<bool(const SheetRow &)> *each) const;

    QByteArray m_content;
    QHash<QString, NumberFormat> m_formats; ///< by the name of a data style
    struct Style
    {
        QString parent;
        QString dataStyle;
    };
    QHash<QString, Style> m_cellStyles;
    QHash<QString, bool> m_tableIsShown;
    QSet<QString> m_raised; ///< styles of text that stand above the line
};

} // namespace statroom
