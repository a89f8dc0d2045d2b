// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Workbook.h"
#include "exchange/WorkbookWriter.h"
#include "items/books/EntryBook.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace statroom {

/// A spreadsheet program in small: reads a workbook, types into cells, sorts rows, inserts columns, and saves it
/// without any of the looks, rules and protection that it had.
class Spreadsheet
{
public:
    explicit Spreadsheet(const QString &path)
    {
        const auto workbook = Workbook::open(path);
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().message));
        for (int i = 0; i < workbook->sheets().size(); ++i) {
            Sheet sheet;
            sheet.name = workbook->sheets()[i].name;
            sheet.isHidden = workbook->sheets()[i].visibility != Workbook::Visibility::Visible;
            const auto done = workbook->eachRow(i, [&](const SheetRow &row) {
                for (const SheetCell &cell : row.cells)
                    if (cell.kind != SheetCell::Kind::Empty)
                        sheet.rows[row.number][cell.column] = cell;
                return true;
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            m_sheets.push_back(std::move(sheet));
        }
    }

    using Row = std::map<int, SheetCell>;
    struct Sheet
    {
        QString name;
        bool isHidden = false;
        std::map<int, Row> rows; ///< by number, from 1
    };
    Sheet &sheet(int i = 0) { return m_sheets[size_t(i)]; }
    /// Sheets of another workbook, moved behind these.
    void take(const Spreadsheet &other, int first, int last)
    {
        for (int i = first; i <= last; ++i) {
            m_sheets.push_back(other.m_sheets[size_t(i)]);
            m_sheets.back().name += QStringLiteral(" (2)");
        }
    }
    int sheetCount() const { return int(m_sheets.size()); }

    /// Where a row of that name and a marked column meet.
    SheetCell &at(const QString &name, BookField field, int sheet = 0)
    {
        return row(name, sheet)[column(bookMark(field), sheet)];
    }
    Row &row(const QString &name, int sheet = 0)
    {
        const int names = column(QLatin1String(bookNameMark), sheet);
        for (auto &[number, row] : m_sheets[size_t(sheet)].rows)
            if (row.contains(names) && row[names].text == name)
                return row;
        qFatal("no row %s", qPrintable(name));
    }
    int column(const QString &mark, int sheet = 0)
    {
        for (const auto &[column, cell] : m_sheets[size_t(sheet)].rows.at(1))
            if (cell.text == mark)
                return column;
        qFatal("no column %s", qPrintable(mark));
    }
    void number(const QString &name, BookField field, double value, SheetCell::Kind kind = SheetCell::Kind::Number)
    {
        SheetCell cell;
        cell.kind = kind;
        cell.number = value;
        at(name, field) = cell;
    }
    void text(const QString &name, BookField field, const QString &text)
    {
        SheetCell cell;
        cell.kind = SheetCell::Kind::Text;
        cell.text = text;
        at(name, field) = cell;
    }
    void day(const QString &name, BookField field, QDate day)
    {
        SheetCell cell;
        cell.kind = SheetCell::Kind::Date;
        cell.date = day;
        at(name, field) = cell;
    }
    void empty(const QString &name, BookField field) { row(name).erase(column(bookMark(field))); }

    /// Whole rows below the headings, by the texts of a column, last first.
    void sortBackwards(const QString &mark, int sheet = 0)
    {
        const int by = column(mark, sheet);
        sort(by, 0, 1 << 20, sheet);
    }
    /// Only some columns of them: what nobody should do.
    void sort(int by, int first, int last, int sheet = 0)
    {
        std::map<int, Row> &all = m_sheets[size_t(sheet)].rows;
        const int mark = column(QLatin1String(bookRowMark), sheet);
        std::vector<int> numbers;
        std::vector<Row> parts;
        for (auto &[number, row] : all) {
            if (!row.contains(mark) || row[mark].text.size() < 30)
                continue;
            numbers.push_back(number);
            Row part;
            for (const auto &[column, cell] : row)
                if (column >= first && column <= last)
                    part[column] = cell;
            parts.push_back(std::move(part));
        }
        std::stable_sort(parts.begin(), parts.end(), [by](const Row &a, const Row &b) {
            const auto text = [by](const Row &row) {
                return row.contains(by) ? row.at(by).text : QString();
            };
            return text(b) < text(a);
        });
        for (size_t i = 0; i < numbers.size(); ++i) {
            Row &row = all[numbers[i]];
            std::erase_if(row, [&](const auto &cell) { return cell.first >= first && cell.first <= last; });
            for (const auto &[column, cell] : parts[i])
                row[column] = cell;
        }
    }
    void insertColumn(int before, int sheet = 0)
    {
        for (auto &[number, row] : m_sheets[size_t(sheet)].rows) {
            Row moved;
            for (auto &[column, cell] : row)
                moved[column >= before ? column + 1 : column] = cell;
            row = std::move(moved);
        }
    }

    void save(const QString &path)
    {
        WorkbookWriter writer;
        for (const Sheet &sheet : m_sheets) {
            auto out = writer.sheet(
                sheet.name, sheet.isHidden ? WorkbookWriter::Visibility::Hidden : WorkbookWriter::Visibility::Visible);
            for (const auto &[number, row] : sheet.rows)
                for (const auto &[column, cell] : row)
                    put(out, number - 1, column, cell);
        }
        const auto saved = writer.save(path);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }

private:
    static void put(WorkbookWriter::Sheet &out, int row, int column, const SheetCell &cell)
    {
        switch (cell.kind) {
        case SheetCell::Kind::Percent:
            out.number(row, column, cell.number, {.number = QStringLiteral("0.0%")});
            break;
        case SheetCell::Kind::Currency:
            out.number(row, column, cell.number, {.number = QStringLiteral("\"$\"#,##0")});
            break;
        case SheetCell::Kind::Number:
            if (cell.isFormula)
                out.formula(row, column, QStringLiteral("=1*1"), cell.number, WorkbookWriter::Look());
            else
                out.number(row, column, cell.number);
            break;
        case SheetCell::Kind::Duration:
            out.number(row, column, cell.number, {.number = QStringLiteral("h:mm")});
            break;
        case SheetCell::Kind::Date:
            out.date(row, column, cell.date, {.number = QStringLiteral("yyyy-mm-dd")});
            break;
        default:
            out.text(row, column, cell.text);
        }
    }

    std::vector<Sheet> m_sheets;
};

} // namespace statroom
