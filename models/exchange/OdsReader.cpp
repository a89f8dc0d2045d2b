// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OdsReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace statroom {

namespace {

const QString contentPart = QStringLiteral("content.xml");

QString tr(const char *text)
{
    return QCoreApplication::translate("OdsReader", text);
}

/// At least 1, and no more than a sheet could hold.
int repetitions(const QString &text)
{
    bool isNumber = false;
    const qint64 times = text.toLongLong(&isNumber);
    return isNumber ? int(std::clamp<qint64>(times, 1, Workbook::maximumRows + 1)) : 1;
}

/// What a data style says: its elements are the parts of a format.
NumberFormat formatOfDataStyle(SheetXml &xml)
{
    using Meaning = NumberFormat::Meaning;
    NumberFormat format;
    const QString kind = xml.name().toString();
    const int depth = xml.depth();
    bool showsYear = false;
    QString words;
    while (xml.nextBelow(depth)) {
        const QStringView name = xml.name();
        format.showsDay = format.showsDay || name == u"day" || name == u"day-of-week";
        format.showsMonth = format.showsMonth || name == u"month" || name == u"quarter";
        format.showsHours = format.showsHours || name == u"hours";
        format.showsMinutes = format.showsMinutes || name == u"minutes";
        format.showsSeconds = format.showsSeconds || name == u"seconds";
        showsYear = showsYear || name == u"year" || name == u"era";
        if (name == u"currency-symbol")
            format.currency = xml.text();
        else if (name == u"text")
            words += xml.text();
        else
            xml.skip();
    }
    if (kind == u"percentage-style")
        format.meaning = Meaning::Percent;
    else if (kind == u"currency-style")
        format.meaning = Meaning::Currency;
    else if (kind == u"time-style")
        format.meaning = Meaning::Duration;
    else if (kind == u"date-style")
        format.meaning = format.showsHours || format.showsMinutes ? Meaning::DateTime : Meaning::Date;
    else if (kind == u"number-style")
        format.takeWords(words);
    return format;
}

bool isDataStyle(QStringView name)
{
    return name == u"number-style" || name == u"percentage-style" || name == u"currency-style" || name == u"time-style"
        || name == u"date-style" || name == u"text-style" || name == u"boolean-style";
}

/// PT7H12M30.5S in days; nothing where it is no such text.
std::optional<double> daysOf(const QString &text)
{
    static const QRegularExpression duration(QStringLiteral(
        "^(-)?P(?:(\\d{1,9})D)?T?(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,](\\d{1,12}))?S)?$"));
    const QRegularExpressionMatch match = duration.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(2).toDouble() * 86400 + match.captured(3).toDouble() * 3600
        + match.captured(4).toDouble() * 60 + (match.captured(5) + u'.' + match.captured(6)).toDouble();
    return (match.captured(1).isEmpty() ? seconds : -seconds) / 86400;
}

bool isErrorText(const QString &text)
{
    static const QRegularExpression error(QStringLiteral("^(#[A-Z/0]+[!?]?|#N/A|#NAME\\?|Err:\\d{3})$"));
    return error.match(text).hasMatch();
}

/// LibreOffice stores the result of =TRUE() as the number 1 and shows what it is.
bool isTruthText(const QString &text)
{
    static const QStringList words{QStringLiteral("TRUE"),   QStringLiteral("FALSE"),     QStringLiteral("WAHR"),
                                   QStringLiteral("FALSCH"), QStringLiteral("VERDADERO"), QStringLiteral("FALSO"),
                                   QStringLiteral("VRAI"),   QStringLiteral("FAUX")};
    return words.contains(text);
}

} // namespace

Result<std::shared_ptr<const Workbook::Source>> OdsReader::open(std::unique_ptr<WorkbookPackage> package)
{
    std::shared_ptr<OdsReader> reader(new OdsReader(std::move(package)));
    const WorkbookPackage &parts = reader->package();
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (parts.has(manifest)) {
        const Result<QByteArray> bytes = parts.read(manifest);
        if (!bytes)
            return bytes.error();
        if (bytes->contains("encryption-data"))
            return Error{ErrorKind::InvalidInput,
                         tr("“%1” is protected by a password. Open it in its program, save it without one, and import "
                            "that.")
                             .arg(parts.name()),
                         {}};
    }
    Result<QByteArray> content = parts.read(contentPart);
    if (!content)
        return content.error();
    reader->m_content = *std::move(content);
    const QString styles = QStringLiteral("styles.xml");
    if (parts.has(styles)) {
        const Result<QByteArray> bytes = parts.read(styles);
        if (!bytes)
            return bytes.error();
        if (Result<void> r = reader->readStyles(*bytes, styles); !r)
            return r.error();
    }
    if (Result<void> r = reader->readStyles(reader->m_content, contentPart); !r)
        return r.error();
    if (Result<void> r = reader->readSheets(); !r)
        return r.error();
    return std::shared_ptr<const Source>(std::move(reader));
}

Result<void> OdsReader::readStyles(const QByteArray &bytes, const QString &part)
{
    SheetXml xml(bytes, package().name(), part);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"body")
            break;
        if (isDataStyle(xml.name())) {
            const QString name = xml.attribute(u"name");
            m_formats.insert(name, formatOfDataStyle(xml));
        } else if (xml.name() == u"style") {
            const QString name = xml.attribute(u"name");
            const QString family = xml.attribute(u"family");
            if (family == u"table-cell") {
                m_cellStyles.insert(name, {xml.attribute(u"parent-style-name"), xml.attribute(u"data-style-name")});
            } else if (family == u"text") {
                const int depth = xml.depth();
                while (xml.nextBelow(depth)) {
                    const QString position = xml.attribute(u"text-position").trimmed();
                    if (position.startsWith(u"super")
                        || (!position.isEmpty() && position[0].isDigit() && !position.startsWith(u"0%")))
                        m_raised.insert(name);
                    xml.skip();
                }
            } else if (family == u"table") {
                const int depth = xml.depth();
                while (xml.nextBelow(depth)) {
                    if (xml.name() == u"table-properties")
                        m_tableIsShown.insert(name, xml.attribute(u"display") != u"false");
                    xml.skip();
                }
            }
        }
    }
    return xml.result();
}

Result<void> OdsReader::readSheets()
{
    SheetXml xml(m_content, package().name(), contentPart);
    bool isSpreadsheet = false;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"spreadsheet" && xml.depth() == 3) {
            isSpreadsheet = true;
        } else if (xml.name() == u"table" && xml.depth() == 4 && isSpreadsheet) {
            Workbook::Sheet sheet;
            sheet.name = xml.attribute(u"name");
            if (!m_tableIsShown.value(xml.attribute(u"style-name"), true))
                sheet.visibility = Workbook::Visibility::Hidden;
            m_sheets.append(sheet);
            xml.skip();
        }
    }
    if (Result<void> r = xml.result(); !r)
        return r;
    if (m_sheets.isEmpty())
        return Error{
            ErrorKind::InvalidInput,
            isSpreadsheet
                ? tr("“%1” is a workbook without any sheet. Open it in its program and save it anew.")
                      .arg(package().name())
                : tr("“%1” is a document, not a workbook. Choose a spreadsheet or a CSV file.").arg(package().name()),
            {}};
    return {};
}

NumberFormat OdsReader::formatOf(const QString &cellStyle) const
{
    QString name = cellStyle;
    for (int i = 0; i < 8 && !name.isEmpty(); ++i) {
        const Style style = m_cellStyles.value(name);
        if (!style.dataStyle.isEmpty())
            return m_formats.value(style.dataStyle);
        name = style.parent;
    }
    return {};
}

Result<SheetLayout> OdsReader::layout(int sheet) const
{
    SheetLayout layout;
    if (Result<void> r = walk(sheet, &layout, nullptr); !r)
        return r.error();
    return layout;
}

Result<void> OdsReader::eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const
{
    return walk(sheet, nullptr, &each);
}

/// Walks one table.
struct OdsReader::Walk
{
    const OdsReader &reader;
    const Workbook::Sheet &sheet;
    SheetXml &xml;
    SheetLayout *layout;
    const std::function<bool(const SheetRow &)> *each;

    struct Column
    {
        int end; ///< one behind its last
        QString style;
    };
    std::vector<Column> columns;
    std::vector<SheetCell> cells;
    int nextColumn = 0;
    int row = 1;
    qint64 given = 0;
    bool stopped = false;

    void refuse(const QString &what)
    {
        xml.fail(tr("“%1”, sheet “%2”: %3 Open it in its program and save it anew.")
                     .arg(reader.package().name(), sheet.name, what));
    }

    /// Rows and columns may stand in groups.
    void below(int depth)
    {
        while (!stopped && xml.nextBelow(depth)) {
            const QStringView name = xml.name();
            if (name == u"table-row") {
                readRow();
            } else if (name == u"table-column") {
                readColumn();
            } else if (name == u"table-row-group" || name == u"table-rows" || name == u"table-header-rows"
                       || name == u"table-column-group" || name == u"table-columns"
                       || name == u"table-header-columns") {
                below(xml.depth());
            } else {
                xml.skip();
            }
        }
    }

    void readColumn()
    {
        const int times = repetitions(xml.attribute(u"number-columns-repeated"));
        const int first = nextColumn;
        nextColumn = std::min(nextColumn + times, Workbook::maximumColumns);
        const QString visibility = xml.attribute(u"visibility");
        if (nextColumn > first)
            columns.push_back({nextColumn, xml.attribute(u"default-cell-style-name")});
        if (layout && nextColumn > first && (visibility == u"collapse" || visibility == u"filter"))
            layout->hiddenColumns.append({first, nextColumn - 1});
        xml.skip();
    }

    QString styleOf(int column) const
    {
        const auto found = std::upper_bound(columns.begin(), columns.end(), column,
                                            [](int c, const Column &known) { return c < known.end; });
        return found == columns.end() ? QString() : found->style;
    }

    void readRow()
    {
        const int times = repetitions(xml.attribute(u"number-rows-repeated"));
        const QString visibility = xml.attribute(u"visibility");
        const QString style = xml.attribute(u"default-cell-style-name");
        cells.clear();
        int column = 0;
        const int depth = xml.depth();
        while (xml.nextBelow(depth)) {
            const bool isCell = xml.name() == u"table-cell";
            if (!isCell && xml.name() != u"covered-table-cell") {
                xml.skip();
                continue;
            }
            const int wide = repetitions(xml.attribute(u"number-columns-repeated"));
            if (isCell) {
                readCell(column, wide, style);
            } else {
                xml.skip();
            }
            column = std::min(column + wide, Workbook::maximumColumns + 1);
            if (xml.failed())
                return;
        }
        if (each && !cells.empty()) {
            for (int i = 0; i < times && !stopped; ++i) {
                if (row + i > Workbook::maximumRows) {
                    refuse(tr("it has more than %1 rows.").arg(Workbook::maximumRows));
                    return;
                }
                given += qint64(cells.size());
                if (given > Workbook::maximumCells)
                    return;
                stopped = !(*each)({row + i, visibility == u"collapse" || visibility == u"filter", cells});
            }
        }
        row = int(std::min<qint64>(qint64(row) + times, Workbook::maximumRows + 1));
    }

    void readCell(int column, int wide, const QString &rowStyle)
    {
        using Kind = SheetCell::Kind;
        SheetCell cell;
        cell.column = column;
        QString type;
        QString calcType;
        QString style;
        QString value;
        QString formula;
        QString currency;
        int spannedColumns = 1;
        int spannedRows = 1;
        bool hasString = false;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &a : attributes) {
            const QStringView name = a.name();
            if (name == u"value-type") {
                // The same name stands in two namespaces; the newer one knows errors.
                (a.namespaceUri().contains(u"calcext") ? calcType : type) = a.value().toString();
            } else if (name == u"value" || name == u"date-value" || name == u"time-value" || name == u"boolean-value") {
                value = a.value().toString();
            } else if (name == u"string-value") {
                value = a.value().toString();
                hasString = true;
            } else if (name == u"formula") {
                cell.isFormula = true;
                formula = a.value().toString();
            } else if (name == u"currency") {
                currency = a.value().toString();
            } else if (name == u"style-name") {
                style = a.value().toString();
            } else if (name == u"number-columns-spanned") {
                spannedColumns = repetitions(a.value().toString());
            } else if (name == u"number-rows-spanned") {
                spannedRows = repetitions(a.value().toString());
            }
        }
        if (layout && (spannedColumns > 1 || spannedRows > 1) && column < Workbook::maximumColumns
            && row <= Workbook::maximumRows)
            layout->merged.append({row, column, std::min(row + spannedRows - 1, Workbook::maximumRows),
                                   std::min(column + spannedColumns - 1, Workbook::maximumColumns - 1)});
        if (!each) {
            xml.skip();
            return;
        }
        const QString shown = shownText();
        if (type.isEmpty() && !shown.isEmpty())
            type = QStringLiteral("string");
        if (calcType == u"error" || (cell.isFormula && isErrorText(shown))) {
            cell.kind = Kind::Error;
            cell.text = shown;
        } else if (type == u"string") {
            cell.text = hasString && !value.isEmpty() ? value : shown;
            cell.kind = cell.text.isEmpty() ? Kind::Empty : Kind::Text;
        } else if (!type.isEmpty() && value.trimmed().isEmpty()) {
            // What the cell shows is rounded, and no value.
            takeUnreadable(cell, shown);
        } else if (!type.isEmpty()) {
            take(cell, type, value, currency, style.isEmpty() ? rowStyle : style);
            if (cell.isFormula && cell.kind == Kind::Number && isTruthText(shown)) {
                cell.kind = Kind::Boolean;
                cell.text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
            }
        }
        if (cell.isFormula && cell.kind == Kind::Empty && type != u"string") {
            cell.isUncalculated = true;
            cell.text = u'=' + formula.section(u':', 1).remove(0, formula.section(u':', 1).startsWith(u'=') ? 1 : 0);
        }
        if (cell.kind == Kind::Empty && !cell.isUncalculated)
            return;
        if (column + wide > Workbook::maximumColumns) {
            refuse(tr("row %1 has more cells than a sheet has columns.").arg(row));
            return;
        }
        for (int i = 0; i < wide; ++i) {
            cells.push_back(cell);
            cells.back().column = column + i;
        }
    }

    void take(SheetCell &cell, const QString &type, const QString &value, const QString &currency, const QString &style)
    {
        using Kind = SheetCell::Kind;
        const auto format = [&] {
            return reader.formatOf(style.isEmpty() ? styleOf(cell.column) : style);
        };
        if (type == u"boolean") {
            cell.kind = Kind::Boolean;
            cell.number = value == u"true" ? 1 : 0;
            cell.text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        } else if (type == u"date") {
            takeDate(cell, value, format());
        } else if (type == u"time") {
            const std::optional<double> days = daysOf(value);
            if (!days) {
                takeUnreadable(cell, value);
                return;
            }
            const NumberFormat how = format();
            cell.kind = Kind::Duration;
            cell.number = *days;
            cell.text = numberText(*days);
            cell.clock = how.showsHours || !(how.showsMinutes || how.showsSeconds) ? SheetCell::Clock::Hours
                : how.showsMinutes                                                 ? SheetCell::Clock::Minutes
                                                                                   : SheetCell::Clock::Seconds;
            cell.showsSeconds = how.showsSeconds;
        } else {
            double number = 0;
            if (!readNumber(value, number)) {
                takeUnreadable(cell, value);
                return;
            }
            cell.number = number;
            cell.text = numberText(number);
            const NumberFormat how = format();
            cell.kind = type == u"percentage"                                           ? Kind::Percent
                : type == u"currency" || how.meaning == NumberFormat::Meaning::Currency ? Kind::Currency
                                                                                        : Kind::Number;
            if (cell.kind == Kind::Currency) {
                cell.currency = how.currency.isEmpty() ? currency : how.currency;
            } else if (cell.kind == Kind::Number && how.isPercentInWords) {
                cell.kind = Kind::Percent;
                cell.number = (numberText(number) + QStringLiteral("e-2")).toDouble();
                cell.text = numberText(cell.number);
            } else if (cell.kind == Kind::Number) {
                cell.unit = how.unit;
            }
        }
    }

    void takeDate(SheetCell &cell, const QString &value, const NumberFormat &format)
    {
        const bool hasTime = value.contains(u'T');
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        if (!at.isValid()) {
            cell.kind = SheetCell::Kind::Text;
            cell.text = value;
            return;
        }
        cell.date = at.date();
        cell.kind = hasTime ? SheetCell::Kind::DateTime : SheetCell::Kind::Date;
        cell.text = hasTime ? dateText(at.date()) + u'T' + at.time().toString(Qt::ISODate) : dateText(at.date());
        const bool isKnown = format.showsDay || format.showsMonth || format.meaning == NumberFormat::Meaning::Date;
        cell.shown = !isKnown || format.showsDay ? SheetCell::Shown::Day
            : format.showsMonth                  ? SheetCell::Shown::Month
                                                 : SheetCell::Shown::Year;
    }

    /// The paragraphs of a cell, without notes and drawings; ends behind the cell.
    QString shownText()
    {
        const int depth = xml.depth();
        QString text;
        bool hasParagraph = false;
        while (xml.nextBelow(depth)) {
            if (xml.name() != u"p") {
                xml.skip();
                continue;
            }
            if (hasParagraph)
                text += u'\n';
            hasParagraph = true;
            paragraph(text);
        }
        return text;
    }

    void paragraph(QString &text)
    {
        const int depth = xml.depth();
        int raisedAt = 0; ///< depth of the span that stands above the line
        while (xml.next()) {
            if (xml.xml().isCharacters()) {
                text += raisedAt ? SheetCell::raised(xml.xml().text().toString()) : xml.xml().text().toString();
            } else if (!raisedAt && xml.isStart(u"span") && reader.m_raised.contains(xml.attribute(u"style-name"))) {
                raisedAt = xml.depth();
            } else if (raisedAt && xml.xml().isEndElement() && xml.depth() == raisedAt) {
                raisedAt = 0;
            } else if (xml.isStart(u"s")) {
                text += QString(std::min(repetitions(xml.attribute(u"c")), 1000), u' ');
            } else if (xml.isStart(u"tab")) {
                text += u'\t';
            } else if (xml.isStart(u"line-break")) {
                text += u'\n';
            } else if (xml.isStart(u"annotation") || xml.isStart(u"ruby-text") || xml.isStart(u"note")) {
                xml.skip();
            } else if (xml.xml().isEndElement() && xml.depth() == depth) {
                return;
            }
        }
    }
};

Result<void> OdsReader::walk(int sheet, SheetLayout *layout, const std::function<bool(const SheetRow &)> *each) const
{
    SheetXml xml(m_content, package().name(), contentPart);
    int seen = -1;
    while (xml.next()) {
        if (!xml.isStart(u"table") || xml.depth() != 4)
            continue;
        if (++seen < sheet) {
            xml.skip();
            continue;
        }
        Walk walk{*this, m_sheets[sheet], xml, layout, each, {}, {}};
        walk.below(xml.depth());
        if (walk.given > Workbook::maximumCells)
            return tooManyCells(sheet);
        break;
    }
    return xml.result();
}

} // namespace statroom
