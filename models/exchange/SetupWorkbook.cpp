// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SetupWorkbook.h"

#include "exchange/SetupSheets.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SetupWorkbook)
};

using SetupSheets::Column;
using SetupSheets::Row;
using SetupSheets::Sheet;
using Type = Column::Type;

constexpr int freeRows = 300; ///< open below the last record
constexpr int firstRow = 2; ///< of records; above them the hidden keys and the titles
constexpr int charactersAcross = 190; ///< that can be read on a printed page
constexpr double lineHeight = 15; ///< in points
constexpr int mostLines = 12;
constexpr int chunk = 30'000; ///< of the values written out, in one cell

WorkbookWriter::Look headLook()
{
    WorkbookWriter::Look look;
    look.bold = true;
    look.wrapped = true;
    look.middle = true;
    look.ink = 0xFFFFFF;
    look.paper = 0x23577A;
    return look;
}

WorkbookWriter::Look cellLook(const Column &column, bool isPercent)
{
    WorkbookWriter::Look look;
    look.lock = WorkbookWriter::Lock::Open;
    look.border = 0xD5DADF;
    switch (column.type) {
    case Type::Number:
        break;
    case Type::Amount:
        look.number = isPercent ? QStringLiteral("0.0####%") : QString();
        break;
    case Type::Count:
        look.number = QStringLiteral("0");
        look.align = WorkbookWriter::Align::Center;
        break;
    case Type::Day:
        look.number = QStringLiteral("yyyy-mm-dd");
        look.align = WorkbookWriter::Align::Left;
        break;
    case Type::LongText:
        look.number = QStringLiteral("@");
        look.wrapped = true;
        break;
    default:
        // What is typed stays as it is typed: 2025-07 is no date.
        look.number = QStringLiteral("@");
    }
    if (column.isKey)
        look.paper = 0xEEF3F7;
    return look;
}

void writeValue(WorkbookWriter::Sheet &sheet, int row, int at, const Column &column, const QJsonValue &value,
                const WorkbookWriter::Look &look)
{
    if (value.isNull() || value.isUndefined())
        sheet.blank(row, at, look);
    else if (column.type == Type::Day)
        sheet.date(row, at, QDate::fromString(value.toString(), Qt::ISODate), look);
    else if (value.isDouble())
        sheet.number(row, at, value.toDouble(), look);
    else
        sheet.text(row, at, SetupSheets::text(value), look);
}

void writeInstructions(WorkbookWriter &writer, const Catalogue &catalogue, const std::vector<Sheet> &sheets)
{
    WorkbookWriter::Sheet page = writer.sheet(Told::tr("Read me"));
    page.paintGrid(false);
    page.columnWidth(0, 0, 26);
    page.columnWidth(1, 1, 92);
    WorkbookWriter::Look title;
    title.bold = true;
    title.size = 16;
    page.text(0, 5, QLatin1String(SetupWorkbook::readMe));
    page.hideColumns(5, 5);
    page.text(0, 0, Told::tr("Set-up of %1").arg(catalogue.city.name), title);
    WorkbookWriter::Look text;
    text.wrapped = true;
    WorkbookWriter::Look strong;
    strong.bold = true;
    int row = 2;
    const QList<std::pair<QString, QString>> lines{
        {Told::tr("Change"),
         Told::tr("Change any cell below the headings. Codes and names of departments, people and "
                  "metrics may change too: a hidden column knows which record is meant.")},
        {Told::tr("Add"),
         Told::tr("Write a new record into the first empty row, or copy a row and give it another code.")},
        {Told::tr("Retire"),
         Told::tr("Write yes under Retired. Deleting a row deletes nothing: the record stays as it is.")},
        {Told::tr("Order"),
         Told::tr("Rows may be sorted and filtered, columns moved, hidden and inserted. The hidden first "
                  "row and column must stay.")},
        {Told::tr("Empty cells"), Told::tr("An emptied cell empties the field.")},
        {Told::tr("Back"),
         Told::tr("Save as .xlsx or .ods, then in StatRoom File ▸ Read a set-up workbook. Everything is "
                  "shown before it is written, with what somebody changed in the city file meanwhile.")}};
    for (const auto &[head, body] : lines) {
        page.text(row, 0, head, strong);
        page.text(row, 1, body, text);
        page.rowHeight(row++, 32);
    }
    ++row;
    for (const Sheet &sheet : sheets) {
        page.text(row, 0, sheet.title, strong);
        QStringList hints;
        for (const Column &column : sheet.columns) {
            if (!column.hint.isEmpty())
                hints << Told::tr("%1: %2").arg(column.title, column.hint);
            if (!column.choices.isEmpty())
                hints << Told::tr("%1: %2").arg(column.title, column.choices.join(QStringLiteral(", ")));
        }
        page.text(row, 1, hints.join(u'\n'), text);
        page.rowHeight(row++, 15.5 * std::max<double>(1, double(hints.size()) + 0.3));
    }
    page.protect({});
    WorkbookWriter::Page paper;
    paper.landscape = false;
    page.page(paper);
    page.open();
}

void writeSheet(WorkbookWriter &writer, const Sheet &sheet, const std::map<QString, QString> &names,
                const std::map<QString, int> &counts)
{
    WorkbookWriter::Sheet page = writer.sheet(names.at(sheet.key));
    page.text(0, 0, sheet.key);
    page.hideRow(0);
    page.hideColumns(0, 0);
    const int last = firstRow + int(sheet.rows.size()) + freeRows - 1;
    const WorkbookWriter::Look head = headLook();
    page.text(1, 0, QStringLiteral("id"), head);
    page.rowHeight(1, 30);
    for (size_t c = 0; c < sheet.columns.size(); ++c) {
        const Column &column = sheet.columns[c];
        const int at = int(c) + 1;
        page.text(0, at, column.key);
        page.text(1, at, column.title, head);
        page.columnWidth(at, at, column.width);
        WorkbookWriter::Rule rule;
        rule.what = WorkbookWriter::Rule::What::Anything;
        rule.promptTitle = column.hint.isEmpty() ? QString() : column.title;
        rule.prompt = column.hint;
        rule.refusalTitle = column.title;
        const auto among = [&](const char *which, bool warns) {
            const QString key = QLatin1String(which);
            rule.what = WorkbookWriter::Rule::What::OneOf;
            rule.formula = QStringLiteral("='%1'!$B$%2:$B$%3")
                               .arg(QString(names.at(key)).replace(u'\'', QLatin1String("''")))
                               .arg(firstRow + 1)
                               .arg(firstRow + counts.at(key) + freeRows);
            rule.otherwise = warns ? WorkbookWriter::Rule::Otherwise::Warn : WorkbookWriter::Rule::Otherwise::Refuse;
            rule.refusal = Told::tr("Choose one that stands on the sheet %1.").arg(names.at(key));
        };
        switch (column.type) {
        case Type::Choice:
            rule.what = WorkbookWriter::Rule::What::OneOf;
            rule.choices = column.choices;
            rule.refusal = Told::tr("One of: %1").arg(column.choices.join(QStringLiteral(", ")));
            break;
        case Type::Flag:
            rule.what = WorkbookWriter::Rule::What::OneOf;
            rule.choices = {SetupSheets::text(true), SetupSheets::text(false)};
            rule.refusal = Told::tr("One of: %1").arg(rule.choices.join(QStringLiteral(", ")));
            break;
        case Type::Department:
            among("departments", true);
            break;
        case Type::Metric:
            among("metrics", true);
            break;
        case Type::Person:
            among("people", true);
            break;
        case Type::Number:
        case Type::Amount:
        case Type::Count:
            rule.what = WorkbookWriter::Rule::What::Number;
            rule.least = column.type == Type::Amount ? QStringLiteral("-1000000000000000") : QStringLiteral("0");
            rule.most = QStringLiteral("1000000000000000");
            rule.refusal = Told::tr("A number is needed here.");
            break;
        default:
            break;
        }
        if (rule.what != WorkbookWriter::Rule::What::Anything || !rule.prompt.isEmpty())
            page.rule({firstRow, at, last, at}, rule);
    }
    WorkbookWriter::Look open;
    open.lock = WorkbookWriter::Lock::Open;
    open.number = QStringLiteral("@");
    for (int r = firstRow; r <= last; ++r) {
        const Row *row = size_t(r - firstRow) < sheet.rows.size() ? &sheet.rows[size_t(r - firstRow)] : nullptr;
        if (row)
            page.text(r, 0, row->id, open);
        else
            page.blank(r, 0, open);
        // Programs that do not measure wrapped texts would write them over each other.
        int lines = 1;
        for (const Column &column : sheet.columns)
            if (row && column.type == Type::LongText) {
                int needed = 0;
                for (const QString &part : SetupSheets::text(row->cells.at(column.key)).split(u'\n'))
                    needed += 1 + int(part.size()) / std::max(1, column.width - 2);
                lines = std::max(lines, needed);
            }
        if (lines > 1)
            page.rowHeight(r, lineHeight * std::min(lines, mostLines));
        for (size_t c = 0; c < sheet.columns.size(); ++c) {
            const Column &column = sheet.columns[c];
            const WorkbookWriter::Look look = cellLook(column, row && row->isPercent);
            const auto found = row ? row->cells.find(column.key) : std::map<QString, QJsonValue>::const_iterator();
            writeValue(page, r, int(c) + 1, column,
                       row && found != row->cells.end() ? found->second : QJsonValue(QJsonValue::Null), look);
        }
    }
    page.freeze(firstRow, 2);
    page.filter({1, 0, std::max(firstRow, firstRow + int(sheet.rows.size()) - 1), int(sheet.columns.size())});
    page.protect({});
    WorkbookWriter::Page paper;
    paper.titleRows = std::pair(1, 1);
    paper.area = WorkbookWriter::Area{1, 1, std::max(firstRow, firstRow + int(sheet.rows.size()) - 1),
                                      int(sheet.columns.size())};
    paper.header = sheet.title;
    int wide = 0;
    for (const Column &column : sheet.columns)
        wide += column.width;
    paper.pagesWide = 1 + wide / charactersAcross;
    paper.titleColumns = std::pair(1, 1);
    page.page(paper);
}

} // namespace

Result<QByteArray> SetupWorkbook::bytes(const Catalogue &catalogue, RevisionId revision)
{
    const std::vector<Sheet> sheets = SetupSheets::of(catalogue);
    WorkbookWriter writer(Told::tr("Set-up of %1").arg(catalogue.city.name));
    writeInstructions(writer, catalogue, sheets);
    std::map<QString, QString> names;
    std::map<QString, int> counts;
    for (const Sheet &sheet : sheets) {
        names[sheet.key] = WorkbookWriter::legalName(sheet.title);
        counts[sheet.key] = int(sheet.rows.size());
    }
    for (const Sheet &sheet : sheets)
        writeSheet(writer, sheet, names, counts);

    // As it was written out: what somebody touched differs from it.
    WorkbookWriter::Sheet origin = writer.sheet(QLatin1String(originSheet), WorkbookWriter::Visibility::VeryHidden);
    int row = 0;
    for (const QString &text :
         {QString(QLatin1String(mark)), QStringLiteral("1"), catalogue.city.uuid, QString::number(revision.number)})
        origin.text(row++, 0, text);
    for (const Sheet &sheet : sheets)
        for (const Row &record : sheet.rows) {
            QJsonObject cells;
            for (const auto &[key, value] : record.cells)
                if (!value.isNull())
                    cells.insert(key, value);
            const QString json = QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
            origin.text(row, 0, sheet.key);
            origin.text(row, 1, record.id);
            for (qsizetype at = 0, column = 2; at < json.size(); ++column) {
                qsizetype length = std::min<qsizetype>(chunk, json.size() - at);
                if (json[at + length - 1].isHighSurrogate())
                    --length;
                origin.text(row, int(column), json.mid(at, length));
                at += length;
            }
            ++row;
        }
    origin.protect({});
    return writer.bytes();
}

int SetupWorkbook::Reading::count(Line::Fate fate) const
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const Line &line) { return line.fate == fate; }));
}

bool SetupWorkbook::Reading::needsPerson() const
{
    return count(Line::Fate::Refused) + count(Line::Fate::Conflict) > 0 || definitions.needsPerson;
}

} // namespace statroom
