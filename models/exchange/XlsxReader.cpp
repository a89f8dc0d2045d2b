// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("XlsxReader", text);
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true" || text == u"on";
}

/// "B7": column from 0 and row from 1; false where it is no place in a sheet. Either may be missing (-1, 0).
bool placeOf(QStringView reference, int &column, int &row)
{
    qsizetype i = 0;
    qint64 c = 0;
    while (i < reference.size() && reference[i] == u'$')
        ++i;
    for (; i < reference.size() && i < 8; ++i) {
        const char16_t letter = reference[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        c = c * 26 + (letter - u'A' + 1);
    }
    while (i < reference.size() && reference[i] == u'$')
        ++i;
    qint64 r = 0;
    for (; i < reference.size() && r <= Workbook::maximumRows; ++i) {
        const char16_t digit = reference[i].unicode();
        if (digit < u'0' || digit > u'9')
            return false;
        r = r * 10 + (digit - u'0');
    }
    column = int(c) - 1;
    row = int(r);
    return i == reference.size() && c > 0 && c <= Workbook::maximumColumns && r > 0 && r <= Workbook::maximumRows;
}

/// _x000D_ stands for the character with that number (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_'
            && std::all_of(text.begin() + i + 2, text.begin() + i + 6, isHex)) {
            out.append(QChar(text.mid(i + 2, 4).toUShort(nullptr, 16)));
            i += 6;
        } else {
            out.append(text[i]);
        }
    }
    // A zero, or half a character, is no text.
    out.remove(QChar(0));
    return out.isValidUtf16() ? out : text;
}

/// The text of a string item: its runs, without what tells how it is pronounced.
QString richText(SheetXml &xml)
{
    const int depth = xml.depth();
    QString text;
    bool isRaised = false;
    while (xml.next()) {
        if (xml.isStart()) {
            if (xml.name() == u"rPh" || xml.name() == u"phoneticPr") {
                xml.skip();
            } else if (xml.name() == u"r") {
                isRaised = false;
            } else if (xml.name() == u"rPr") {
                const int run = xml.depth();
                while (xml.nextBelow(run)) {
                    isRaised = isRaised || (xml.name() == u"vertAlign" && xml.attribute(u"val") == u"superscript");
                    xml.skip();
                }
            } else if (xml.name() == u"t") {
                text += isRaised ? SheetCell::raised(xml.text()) : xml.text();
            }
        } else if (xml.xml().isEndElement() && xml.depth() == depth) {
            break;
        }
    }
    return unescaped(text);
}

/// A target beside the part that names it, or from the root; never outside the package.
QString resolved(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    target = target.section(u'#', 0, 0);
    QStringList pieces = target.startsWith(u'/') ? QStringList() : part.section(u'/', 0, -2).split(u'/');
    pieces += target.split(u'/');
    QStringList clean;
    for (const QString &piece : std::as_const(pieces)) {
        if (piece.isEmpty() || piece == u".")
            continue;
        if (piece != u"..")
            clean.append(piece);
        else if (!clean.isEmpty())
            clean.removeLast();
    }
    return clean.join(u'/');
}

} // namespace

Result<std::shared_ptr<const Workbook::Source>> XlsxReader::open(std::unique_ptr<WorkbookPackage> package)
{
    std::shared_ptr<XlsxReader> reader(new XlsxReader(std::move(package)));
    if (Result<void> r = reader->readBook(); !r)
        return r.error();
    return std::shared_ptr<const Source>(std::move(reader));
}

Result<QHash<QString, XlsxReader::Relation>> XlsxReader::relations(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString file =
        part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> found;
    if (!package().has(file))
        return found;
    const Result<QByteArray> bytes = package().read(file);
    if (!bytes)
        return bytes.error();
    SheetXml xml(*bytes, package().name(), file);
    while (xml.next()) {
        if (!xml.isStart(u"Relationship")
            || xml.attribute(u"TargetMode").compare(u"External", Qt::CaseInsensitive) == 0)
            continue;
        found.insert(xml.attribute(u"Id"),
                     {xml.attribute(u"Type").section(u'/', -1), resolved(part, xml.attribute(u"Target"))});
    }
    if (Result<void> r = xml.result(); !r)
        return r.error();
    return found;
}

Result<void> XlsxReader::readBook()
{
    QString book = QStringLiteral("xl/workbook.xml");
    const auto roots = relations({});
    if (!roots)
        return roots.error();
    for (const Relation &relation : *roots)
        if (relation.type == u"officeDocument" && package().has(relation.target))
            book = relation.target;
    if (book.endsWith(u".bin", Qt::CaseInsensitive) || package().has(QStringLiteral("xl/workbook.bin")))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” is a binary workbook (.xlsb), which is not read. Save it as .xlsx and import that.")
                         .arg(package().name()),
                     {}};
    const Result<QByteArray> bytes = package().read(book);
    if (!bytes)
        return bytes.error();
    const auto related = relations(book);
    if (!related)
        return related.error();
    QString styles;
    for (const Relation &relation : *related) {
        if (relation.type == u"styles")
            styles = relation.target;
        else if (relation.type == u"sharedStrings")
            m_stringsPart = relation.target;
        else if (relation.type == u"vbaProject")
            m_hasMacros = true;
    }
    SheetXml xml(*bytes, package().name(), book);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.depth() == 1 && xml.name() != u"workbook")
            break;
        if (xml.name() == u"AlternateContent") {
            xml.skip();
        } else if (xml.name() == u"workbookPr") {
            m_isFrom1904 = isTrue(xml.attribute(u"date1904"));
        } else if (xml.name() == u"calcPr") {
            m_isToBeCalculated = isTrue(xml.attribute(u"fullCalcOnLoad"));
        } else if (xml.name() == u"sheet") {
            Workbook::Sheet sheet;
            sheet.name = unescaped(xml.attribute(u"name"));
            const QString state = xml.attribute(u"state");
            sheet.visibility = state == u"veryHidden" ? Workbook::Visibility::VeryHidden
                : state == u"hidden"                  ? Workbook::Visibility::Hidden
                                                      : Workbook::Visibility::Visible;
            // Its number is called id too, in no namespace.
            QString id;
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &a : attributes)
                if (a.name() == u"id" && !a.namespaceUri().isEmpty())
                    id = a.value().toString();
            const Relation relation = related->value(id);
            if (relation.target.isEmpty() || !package().has(relation.target)) {
                xml.fail(tr("“%1” is incomplete: its sheet “%2” is missing. Open it in its program and save it anew.")
                             .arg(package().name(), sheet.name));
                break;
            }
            sheet.isChart = relation.type != u"worksheet";
            m_sheets.append(sheet);
            m_parts.append(relation.target);
            if (m_sheets.size() > WorkbookPackage::maximumParts)
                break;
        }
    }
    if (Result<void> r = xml.result(); !r)
        return r;
    if (m_sheets.isEmpty())
        return Error{
            ErrorKind::InvalidInput,
            tr("“%1” is a workbook without any sheet. Open it in its program and save it anew.").arg(package().name()),
            {}};
    return !styles.isEmpty() && package().has(styles) ? readStyles(styles) : Result<void>();
}

Result<void> XlsxReader::readStyles(const QString &part)
{
    const Result<QByteArray> bytes = package().read(part);
    if (!bytes)
        return bytes.error();
    QHash<int, NumberFormat> own;
    SheetXml xml(*bytes, package().name(), part);
    while (xml.next()) {
        if (xml.isStart(u"dxfs") || xml.isStart(u"cellStyleXfs") || xml.isStart(u"AlternateContent")) {
            xml.skip();
        } else if (xml.isStart(u"numFmt")) {
            own.insert(xml.attribute(u"numFmtId").toInt(), NumberFormat::of(xml.attribute(u"formatCode")));
        } else if (xml.isStart(u"cellXfs")) {
            const int depth = xml.depth();
            while (xml.nextBelow(depth)) {
                const int id = xml.attribute(u"numFmtId").toInt();
                const auto known = own.constFind(id);
                m_formats.push_back(known != own.cend() ? *known : NumberFormat::builtIn(id));
                xml.skip();
            }
        }
    }
    return xml.result();
}

Result<void> XlsxReader::readStrings() const
{
    if (m_hasStrings)
        return {};
    m_hasStrings = true;
    if (m_stringsPart.isEmpty() || !package().has(m_stringsPart))
        return {};
    const Result<QByteArray> bytes = package().read(m_stringsPart);
    if (!bytes)
        return bytes.error();
    SheetXml xml(*bytes, package().name(), m_stringsPart);
    while (xml.next())
        if (xml.isStart(u"si"))
            m_strings.push_back(richText(xml));
    return xml.result();
}

Result<QByteArray> XlsxReader::sheetBytes(int sheet) const
{
    if (m_kept == sheet)
        return m_keptBytes;
    m_keptBytes.clear();
    m_kept = -1;
    Result<QByteArray> bytes = package().read(m_parts[sheet]);
    if (!bytes)
        return bytes;
    m_keptBytes = *std::move(bytes);
    m_kept = sheet;
    return m_keptBytes;
}

Result<SheetLayout> XlsxReader::layout(int sheet) const
{
    SheetLayout layout;
    if (m_sheets[sheet].isChart)
        return layout;
    const Result<QByteArray> bytes = sheetBytes(sheet);
    if (!bytes)
        return bytes.error();
    SheetXml head(*bytes, package().name(), m_parts[sheet]);
    while (head.next() && !head.isStart(u"sheetData")) {
        if (layout.hiddenColumns.size() < Workbook::maximumColumns && head.isStart(u"col")
            && isTrue(head.attribute(u"hidden"))) {
            const int first = head.attribute(u"min").toInt() - 1;
            const int last = head.attribute(u"max").toInt() - 1;
            if (first >= 0 && first <= last)
                layout.hiddenColumns.append({first, std::min(last, Workbook::maximumColumns - 1)});
        }
    }
    if (Result<void> r = head.result(); !r)
        return r.error();
    // Merged cells stand behind the rows, which need not be read for them: from the end of the rows on it is
    // a document of its own, but for the root's end.
    qsizetype end = bytes->lastIndexOf("sheetData");
    while (end > 0) {
        qsizetype before = end - 1;
        while (before > 0 && (std::isalnum(uchar((*bytes)[before])) || (*bytes)[before] == ':'))
            --before;
        if ((*bytes)[before] == '/' && before > 0 && (*bytes)[before - 1] == '<')
            break;
        end = bytes->lastIndexOf("sheetData", end - 1);
    }
    const qsizetype close = end > 0 ? bytes->indexOf('>', end) : -1;
    if (close < 0)
        return layout;
    SheetXml tail("<tail>" + bytes->sliced(close + 1), package().name(), m_parts[sheet]);
    tail.xml().setNamespaceProcessing(false);
    while (tail.next()) {
        if (!tail.isStart())
            continue;
        if (tail.name() != u"mergeCell" && !tail.name().endsWith(u":mergeCell"))
            continue;
        const QString reference = tail.attribute(u"ref");
        SheetArea area;
        const bool isArea = placeOf(reference.section(u':', 0, 0), area.firstColumn, area.firstRow)
            && placeOf(reference.section(u':', -1), area.lastColumn, area.lastRow) && area.firstRow <= area.lastRow
            && area.firstColumn <= area.lastColumn;
        if (!isArea)
            return Error{ErrorKind::InvalidInput,
                         tr("“%1”, sheet “%2”: “%3” is named as merged cells and is no block of cells. Open it in its "
                            "program and save it anew.")
                             .arg(package().name(), m_sheets[sheet].name, reference),
                         {}};
        layout.merged.append(area);
    }
    return layout;
}

QDate XlsxReader::dateOf(qint64 day) const
{
    if (day < 0 || day > 2'958'465)
        return {};
    if (m_isFrom1904)
        return QDate(1904, 1, 1).addDays(day);
    // The system of 1900 counts a 29 February that never was: 60 is no day.
    if (day == 0 || day == 60)
        return {};
    return QDate(1899, 12, day > 60 ? 30 : 31).addDays(day);
}

void XlsxReader::takeNumber(SheetCell &cell, double number, quint32 style) const
{
    using Meaning = NumberFormat::Meaning;
    using Kind = SheetCell::Kind;
    cell.number = number == 0 ? 0 : number;
    cell.kind = Kind::Number;
    if (style < m_formats.size()) {
        const NumberFormat &format = m_formats[style];
        switch (format.meaning) {
        case Meaning::Percent:
            cell.kind = Kind::Percent;
            break;
        case Meaning::Currency:
            cell.kind = Kind::Currency;
            cell.currency = format.currency;
            break;
        case Meaning::Duration:
            cell.kind = Kind::Duration;
            cell.clock = format.showsHours ? SheetCell::Clock::Hours
                : format.showsMinutes      ? SheetCell::Clock::Minutes
                                           : SheetCell::Clock::Seconds;
            cell.showsSeconds = format.showsSeconds;
            break;
        case Meaning::Date:
        case Meaning::DateTime: {
            // To the second: what is finer is how a double holds it.
            const double seconds = std::round(number * 86400);
            if (!(seconds >= 0 && seconds < 3e11))
                break;
            const qint64 day = qint64(seconds) / 86400;
            const qint64 rest = qint64(seconds) % 86400;
            const QDate date = dateOf(day);
            if (!date.isValid())
                break;
            cell.date = date;
            cell.shown = format.showsDay ? SheetCell::Shown::Day
                : format.showsMonth      ? SheetCell::Shown::Month
                                         : SheetCell::Shown::Year;
            cell.kind = rest || format.meaning == Meaning::DateTime ? Kind::DateTime : Kind::Date;
            cell.text = dateText(date);
            if (cell.kind == Kind::DateTime)
                cell.text += u'T' + QTime(0, 0).addSecs(int(rest)).toString(Qt::ISODate);
            return;
        }
        case Meaning::Number:
            cell.unit = format.unit;
            if (format.isPercentInWords) {
                cell.kind = Kind::Percent;
                cell.number = (numberText(number) + QStringLiteral("e-2")).toDouble();
            }
            break;
        }
    }
    cell.text = numberText(cell.number);
}

/// Walks the rows of one sheet, cell by cell.
struct XlsxReader::Walk
{
    const XlsxReader &reader;
    const Workbook::Sheet &sheet;
    SheetXml xml;
    std::vector<SheetCell> cells;
    int row = 0;
    int last = -1; ///< column of the cell before, empty ones too
    bool isHidden = false;
    qint64 given = 0;

    void refuse(const QString &what)
    {
        xml.fail(tr("“%1”, sheet “%2”: %3 Open it in its program and save it anew.")
                     .arg(reader.package().name(), sheet.name, what));
    }

    void beginRow()
    {
        cells.clear();
        last = -1;
        isHidden = false;
        int number = row + 1;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &a : attributes) {
            if (a.name() == u"r") {
                bool isNumber = false;
                number = a.value().toInt(&isNumber);
                if (!isNumber)
                    number = 0;
            } else if (a.name() == u"hidden") {
                isHidden = isTrue(a.value());
            }
        }
        if (number < 1 || number > Workbook::maximumRows) {
            refuse(tr("after row %1 comes one whose number no sheet has.").arg(row));
            return;
        }
        if (number <= row) {
            refuse(tr("row %1 stands after row %2.").arg(number).arg(row));
            return;
        }
        row = number;
    }

    void readCell()
    {
        SheetCell cell;
        cell.column = last + 1;
        quint32 style = 0;
        QString type;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &a : attributes) {
            const QStringView name = a.name();
            if (name == u"r") {
                int column = -1;
                int number = 0;
                if (!placeOf(a.value(), column, number) || number != row) {
                    refuse(tr("row %1 holds a cell that says it is “%2”.").arg(row).arg(a.value().left(20)));
                    return;
                }
                cell.column = column;
            } else if (name == u"s") {
                style = a.value().toUInt();
            } else if (name == u"t") {
                type = a.value().toString();
            }
        }
        if (cell.column <= last || cell.column >= Workbook::maximumColumns) {
            refuse(cell.column <= last ? tr("row %1 holds cells twice or out of their order.").arg(row)
                                       : tr("row %1 has more cells than a sheet has columns.").arg(row));
            return;
        }
        last = cell.column;
        const int depth = xml.depth();
        QString value;
        QString inlined;
        QString formula;
        bool hasValue = false;
        bool isInline = false;
        while (xml.next()) {
            if (xml.isStart(u"v")) {
                value = xml.text();
                hasValue = true;
            } else if (xml.isStart(u"f")) {
                cell.isFormula = true;
                formula = xml.text();
            } else if (xml.isStart(u"is")) {
                inlined = richText(xml);
                isInline = true;
            } else if (xml.isStart()) {
                xml.skip();
            } else if (xml.xml().isEndElement() && xml.depth() == depth) {
                break;
            }
        }
        if (xml.failed())
            return;
        take(cell, style, type, value, hasValue, isInline ? &inlined : nullptr);
        if (cell.isFormula) {
            cell.isUncalculated = cell.kind == SheetCell::Kind::Empty && !(type == u"str" && hasValue);
            cell.isPlaceholder = reader.m_isToBeCalculated && cell.kind != SheetCell::Kind::Text && cell.number == 0
                && cell.kind != SheetCell::Kind::Error;
            if (cell.isUncalculated)
                cell.text = u'=' + formula;
        }
        if (cell.kind != SheetCell::Kind::Empty || cell.isUncalculated)
            cells.push_back(std::move(cell));
    }

    void take(SheetCell &cell, quint32 style, const QString &type, const QString &value, bool hasValue,
              const QString *inlined)
    {
        using Kind = SheetCell::Kind;
        const auto takeText = [&cell](const QString &text) {
            cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
            cell.text = text;
        };
        if (inlined) {
            takeText(*inlined);
            return;
        }
        if (!hasValue || (type != u"str" && value.trimmed().isEmpty()))
            return;
        if (type == u"s") {
            bool isNumber = false;
            const uint place = value.trimmed().toUInt(&isNumber);
            if (!isNumber || place >= reader.m_strings.size()) {
                refuse(tr("a cell of row %1 names a text that the file does not hold.").arg(row));
                return;
            }
            takeText(reader.m_strings[place]);
        } else if (type == u"str" || type == u"inlineStr") {
            takeText(unescaped(value));
        } else if (type == u"e") {
            cell.kind = Kind::Error;
            cell.text = value.trimmed();
        } else if (type == u"b") {
            cell.kind = Kind::Boolean;
            cell.number = isTrue(value.trimmed()) ? 1 : 0;
            cell.text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        } else if (type == u"d") {
            takeDate(cell, value.trimmed());
        } else {
            double number = 0;
            if (readNumber(value, number))
                reader.takeNumber(cell, number, style);
            else
                takeUnreadable(cell, value);
        }
    }

    void takeDate(SheetCell &cell, const QString &text)
    {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        if (!at.isValid()) {
            cell.kind = SheetCell::Kind::Text;
            cell.text = text;
            return;
        }
        cell.date = at.date();
        cell.kind = text.size() > 10 ? SheetCell::Kind::DateTime : SheetCell::Kind::Date;
        cell.text =
            text.size() > 10 ? dateText(at.date()) + u'T' + at.time().toString(Qt::ISODate) : dateText(at.date());
    }
};

Result<void> XlsxReader::eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const
{
    if (m_sheets[sheet].isChart)
        return Error{ErrorKind::InvalidInput,
                     tr("“%1”, sheet “%2” is a chart and has no cells. Choose the sheet with its numbers.")
                         .arg(package().name(), m_sheets[sheet].name),
                     {}};
    if (Result<void> r = readStrings(); !r)
        return r;
    const Result<QByteArray> bytes = sheetBytes(sheet);
    if (!bytes)
        return bytes.error();
    Walk walk{*this, m_sheets[sheet], SheetXml(*bytes, package().name(), m_parts[sheet]), {}};
    SheetXml &xml = walk.xml;
    while (xml.next() && !xml.isStart(u"sheetData")) {}
    const int depth = xml.depth();
    while (xml.nextBelow(depth)) {
        if (xml.name() != u"row") {
            xml.skip();
            continue;
        }
        walk.beginRow();
        const int rowDepth = xml.depth();
        while (xml.nextBelow(rowDepth)) {
            if (xml.name() == u"c")
                walk.readCell();
            else
                xml.skip();
        }
        if (xml.failed())
            break;
        walk.given += qint64(walk.cells.size());
        if (walk.given > Workbook::maximumCells)
            return tooManyCells(sheet);
        if (!walk.cells.empty() && !each({walk.row, walk.isHidden, walk.cells}))
            return {};
    }
    return xml.result();
}

} // namespace statroom
