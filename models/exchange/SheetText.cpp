// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetText.h"

#include "exchange/CsvField.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace statroom {

namespace {

using Kind = SheetCell::Kind;
using Note = SheetNotes::Note;

constexpr qint64 largestText = qint64(512) << 20;
constexpr qint64 mostSpread = 5'000'000; ///< cells that merged ones name
constexpr size_t rowsHeld = 60; ///< in which header and groups are looked for
constexpr int rowsProbed = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetText", text);
}

quint64 placeOf(qint64 row, int column)
{
    return quint64(row) << 16 | quint64(column);
}

bool isNumeric(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Percent || kind == Kind::Currency || kind == Kind::Duration;
}

bool isYear(const SheetCell &cell)
{
    return cell.kind == Kind::Number && cell.number >= 1900 && cell.number <= 2200
        && cell.number == std::floor(cell.number);
}

/// What may head a column: words, dates, years.
bool isHeading(const SheetCell &cell)
{
    return cell.kind == Kind::Text || cell.kind == Kind::Date || cell.kind == Kind::DateTime || isYear(cell);
}

/// The point moves two places to the right, in the text: 0.935 becomes 93.5.
QString inPercent(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    else
        text.remove(point, 1);
    while (text.size() < point + 2)
        text.append(u'0');
    point += 2;
    if (point < text.size())
        text.insert(point, u'.');
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text[zeros] == u'0' && text[zeros + 1] != u'.')
        ++zeros;
    text.remove(0, zeros);
    return negative ? u'-' + text : text;
}

/// h:mm:ss, with parts of a second where there are some.
QString clock(double days)
{
    const bool negative = days < 0;
    const qint64 millionths = qint64(std::llround(std::abs(days) * 86400e6));
    const qint64 seconds = millionths / 1'000'000;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(seconds / 3600)
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (const qint64 rest = millionths % 1'000'000) {
        QString part = QStringLiteral("%1").arg(rest, 6, 10, QLatin1Char('0'));
        while (part.endsWith(u'0'))
            part.chop(1);
        text += u'.' + part;
    }
    return negative ? u'-' + text : text;
}

bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[-+(\u2212]?\\s*\\p{Sc}?\\s*[-\u2212]?\\d[\\d.,' "
                                                          "\u00A0\u202F]*\\s*[%\\p{L}\\p{Sc}]{0,8}\\s*\\)?$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text).hasMatch();
}

struct Probe
{
    bool holdsTable = false;
    bool holdsNumbers = false;
    bool holdsNumbersAsText = false;
    bool holdsSomething = false;
};

Result<Probe> probed(const Workbook &book, int sheet)
{
    Probe probe;
    if (book.sheets()[sheet].isChart)
        return probe;
    int rows = 0;
    int wide = 0;
    const Result<void> read = book.eachRow(sheet, [&](const SheetRow &row) {
        probe.holdsSomething = true;
        wide += row.cells.size() >= 2;
        for (const SheetCell &cell : row.cells) {
            probe.holdsNumbers = probe.holdsNumbers || isNumeric(cell.kind) || cell.isFormula;
            probe.holdsNumbersAsText = probe.holdsNumbersAsText || looksLikeNumber(cell.text.trimmed());
        }
        return ++rows < rowsProbed;
    });
    if (!read)
        return read.error();
    probe.holdsTable = wide >= 2;
    return probe;
}

/// Writes the text of one sheet.
class SheetWriter
{
public:
    SheetWriter(const Workbook &book, int sheet, const FiscalCalendar &calendar, char decimal, SheetNotes &notes)
        : m_book(book)
        , m_sheet(sheet)
        , m_calendar(calendar)
        , m_decimal(decimal)
        , m_notes(notes)
    {}

    Result<QByteArray> run()
    {
        const Result<SheetLayout> layout = m_book.layout(m_sheet);
        if (!layout)
            return layout.error();
        m_layout = *layout;
        std::sort(m_layout.merged.begin(), m_layout.merged.end(), [](const SheetArea &a, const SheetArea &b) {
            return std::tie(a.firstRow, a.firstColumn) < std::tie(b.firstRow, b.firstColumn);
        });
        m_isHidden.resize(Workbook::maximumColumns);
        for (const auto &[first, last] : std::as_const(m_layout.hiddenColumns))
            std::fill(m_isHidden.begin() + first, m_isHidden.begin() + last + 1, true);
        bool isTooMuch = false;
        const Result<void> read = m_book.eachRow(m_sheet, [&](const SheetRow &row) {
            take(row);
            isTooMuch = m_text.size() > largestText || m_spread > mostSpread;
            return !isTooMuch;
        });
        if (!read)
            return read.error();
        if (isTooMuch)
            return Error{
                ErrorKind::InvalidInput,
                tr("“%1”, sheet “%2” is larger than can be looked through: its rows make more than 512 MB of text, or "
                   "its merged cells cover millions of others. Split it, or ask for the numbers as CSV.")
                    .arg(m_book.name(), m_notes.name),
                {}};
        if (m_isHeld)
            release();
        std::sort(m_notes.notes.begin(), m_notes.notes.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        return std::move(m_text);
    }

private:
    struct Row
    {
        int number = 0;
        bool isHidden = false;
        std::vector<SheetCell> cells;
        std::map<int, QString> names; ///< cells whose text comes from elsewhere

        const SheetCell *cell(int column) const { return SheetRow{number, false, cells}.cell(column); }
        QString text(int column) const
        {
            if (const auto known = names.find(column); known != names.end())
                return known->second;
            const SheetCell *found = cell(column);
            return !found || found->kind == Kind::Empty ? QString() : found->text.simplified();
        }
    };

    void take(const SheetRow &row)
    {
        Row held{row.number, row.isHidden, {row.cells.begin(), row.cells.end()}, {}};
        std::erase_if(held.cells, [](SheetCell &cell) {
            if (cell.kind == Kind::Text)
                cell.text = cell.text.trimmed();
            return cell.kind == Kind::Text && cell.text.isEmpty();
        });
        fillDown(held);
        if (held.cells.empty())
            return;
        if (m_isHeld) {
            m_held.push_back(std::move(held));
            if (m_held.size() >= rowsHeld)
                release();
        } else {
            watch(held);
            write(held);
        }
    }

    /// The first rows are all here: what heads the columns is known.
    void release()
    {
        m_isHeld = false;
        if (m_held.empty())
            return;
        for (size_t i = 0; i + 1 < m_held.size(); ++i)
            nameMonths(m_held[i], m_held[i + 1]);
        nameGroups();
        findMonthColumns();
        for (size_t i = 0; i < m_held.size(); ++i) {
            watch(m_held[i]);
            write(m_held[i]);
        }
        m_held.clear();
    }

    /// Merged cells name every row that they cover; those without a name, and rows that hold nothing else, stay
    /// as they are.
    void fillDown(Row &row)
    {
        if (row.cells.empty() && m_open.empty())
            return;
        while (m_nextMerged < m_layout.merged.size() && m_layout.merged[m_nextMerged].firstRow <= row.number) {
            const SheetArea &area = m_layout.merged[m_nextMerged++];
            if (area.firstRow != row.number)
                continue;
            const SheetCell *first = row.cell(area.firstColumn);
            if (!first)
                continue;
            if (isNumeric(first->kind))
                note(row.number, area.firstColumn, Note::Merged);
            if (area.lastRow > area.firstRow)
                m_open.insert_or_assign(area.firstColumn, std::pair(area.lastRow, *first));
        }
        std::erase_if(m_open, [&](const auto &open) { return open.second.first < row.number; });
        if (row.cells.empty())
            return;
        const size_t own = row.cells.size();
        for (const auto &[column, open] : m_open) {
            const SheetCell &cell = open.second;
            if (SheetRow{row.number, false, std::span(row.cells).first(own)}.cell(column))
                continue;
            if (isNumeric(cell.kind))
                note(row.number, column, Note::Merged);
            row.cells.push_back(cell);
            ++m_spread;
        }
        std::inplace_merge(row.cells.begin(), row.cells.begin() + std::ptrdiff_t(own), row.cells.end(),
                           [](const SheetCell &a, const SheetCell &b) { return a.column < b.column; });
    }

    /// Days over columns that are all first, or all last, of following months mean these months.
    void nameMonths(Row &row, const Row &below)
    {
        bool first = true;
        bool last = true;
        QDate before;
        std::vector<int> days;
        for (const SheetCell &cell : row.cells) {
            if (cell.kind != Kind::Date && cell.kind != Kind::DateTime) {
                if (!isHeading(cell))
                    return;
                continue;
            }
            if (cell.shown != SheetCell::Shown::Day || (before.isValid() && cell.date <= before))
                return;
            if (const SheetCell *under = below.cell(cell.column); under && under->date.isValid())
                return;
            first = first && isFirst(cell);
            last = last && isLast(cell);
            before = cell.date;
            days.push_back(cell.column);
        }
        if (days.size() < 3 || (!first && !last))
            return;
        for (int column : days)
            row.names[column] = monthOf(*row.cell(column));
        m_notes.hasDaysAsMonths = true;
    }

    /// Days down a column that are all first, or all last, days of several months mean these months too.
    void findMonthColumns()
    {
        struct Days
        {
            int count = 0;
            bool first = true;
            bool last = true;
            QDate one;
            bool isSeveral = false;
            bool isText = false; ///< others stand there as texts: then all of them are days until they are compared
            QString heading; ///< the nearest text above, or one that speaks of months
        };
        static const QRegularExpression dayText(
            QStringLiteral("^(\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})\\b"));
        std::map<int, Days> columns;
        for (const Row &row : m_held) {
            for (const SheetCell &cell : row.cells) {
                if (Days &above = columns[cell.column];
                    cell.kind == Kind::Text && above.count == 0 && !saysMonth(above.heading))
                    above.heading = cell.text;
                if (cell.kind == Kind::Text && dayText.match(cell.text.trimmed()).hasMatch())
                    columns[cell.column].isText = true;
                if (!cell.date.isValid() || cell.shown != SheetCell::Shown::Day || row.names.contains(cell.column))
                    continue;
                Days &days = columns[cell.column];
                ++days.count;
                days.first = days.first && isFirst(cell);
                days.last = days.last && isLast(cell);
                days.isSeveral = days.isSeveral || (days.one.isValid() && days.one != cell.date);
                days.one = cell.date;
            }
        }
        for (const auto &[column, days] : columns) {
            // Where the column is headed by "Month", one day is enough.
            const bool isSaid = days.count > 0 && saysMonth(days.heading);
            if (days.isText || (!isSaid && (days.count < 3 || !days.isSeveral)) || !(days.first || days.last))
                continue;
            m_monthsBy.insert_or_assign(column, days.first);
            m_notes.monthColumns.append(column);
        }
    }

    static bool saysMonth(const QString &heading)
    {
        static const QRegularExpression month(
            QStringLiteral(
                "^\\W*(report(ing)?\\W*)?(month(s|\\W+(end(ing)?|of))?|period|mes|meses|per[i\u00ED]odo)\\W*$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return month.match(heading).hasMatch();
    }

    /// Of its month, and at no time of the day.
    static bool isFirst(const SheetCell &cell) { return cell.date.day() == 1 && isMidnight(cell); }
    static bool isLast(const SheetCell &cell) { return cell.date.day() == cell.date.daysInMonth() && isMidnight(cell); }
    static bool isMidnight(const SheetCell &cell)
    {
        return cell.kind == Kind::Date || cell.text.endsWith(u"T00:00:00");
    }

    static QString monthOf(const SheetCell &cell) { return cell.date.toString(QStringLiteral("yyyy-MM")); }

    /// A name over several headers stands before each of them: FY26 over Q1 to Q4, Fire over Calls and Staff.
    void nameGroups()
    {
        std::map<int, int> named; ///< by row: up to which column
        QSet<int> covered; ///< columns of areas that go over several, and of names that go down
        for (const SheetArea &area : std::as_const(m_layout.merged)) {
            if (area.firstRow > m_held.back().number)
                break;
            for (int column = area.firstColumn; column <= area.lastColumn && area.lastRow <= m_held.back().number;
                 ++column)
                covered.insert(column);
            if (area.lastColumn == area.firstColumn)
                continue;
            if (const auto known = named.find(area.lastRow); known != named.end() && known->second >= area.firstColumn)
                continue;
            named.insert_or_assign(area.lastRow, area.lastColumn);
            const auto at = std::lower_bound(m_held.begin(), m_held.end(), area.lastRow,
                                             [](const Row &row, int number) { return row.number < number; });
            if (at == m_held.end() || at->number != area.lastRow || at + 1 == m_held.end()
                || (at + 1)->number != area.lastRow + 1)
                continue;
            Row &group = *at;
            Row &leaves = *(at + 1);
            const QString name = group.text(area.firstColumn);
            if (name.isEmpty())
                continue;
            int headings = 0;
            bool isHeader = true;
            for (const SheetCell &cell : leaves.cells) {
                isHeader = isHeader && isHeading(cell);
                headings += cell.column >= area.firstColumn && cell.column <= area.lastColumn;
            }
            // A title stands alone in its row and over the first column.
            const bool isTitle = group.cells.size() == 1 && area.firstColumn <= leaves.cells.front().column;
            if (!isHeader || headings < (isTitle ? 2 : 1))
                continue;
            if (!isTitle && !m_notes.groupRows.contains(group.number))
                m_notes.groupRows.append(group.number);
            for (const SheetCell &cell : leaves.cells) {
                if (cell.column < area.firstColumn || cell.column > area.lastColumn)
                    continue;
                nameLeaf(leaves, cell, name, isTitle);
            }
        }
        findRepeatedGroup();
        // A group of one column is not merged.
        for (size_t i = 0; i + 1 < m_held.size(); ++i) {
            if (!m_notes.groupRows.contains(m_held[i].number))
                continue;
            for (const SheetCell &cell : m_held[i].cells)
                if (const SheetCell *leaf = m_held[i + 1].cell(cell.column);
                    leaf && cell.kind == Kind::Text && !covered.contains(cell.column))
                    nameLeaf(m_held[i + 1], *leaf, cell.text.simplified(), false);
        }
    }

    /// Names that come again in each of their columns, instead of being merged over them, and numbers two rows below.
    void findRepeatedGroup()
    {
        constexpr size_t looked = 30;
        for (size_t i = 0; i + 2 < m_held.size() && i < looked; ++i) {
            const Row &group = m_held[i];
            const Row &leaves = m_held[i + 1];
            if (leaves.number != group.number + 1 || m_notes.groupRows.contains(group.number)
                || !std::all_of(leaves.cells.begin(), leaves.cells.end(), isHeading))
                continue;
            QSet<QString> names, together;
            bool isNamed = group.cells.size() >= 2;
            bool hasNumbers = false;
            for (const SheetCell &cell : group.cells) {
                const SheetCell *leaf = leaves.cell(cell.column);
                isNamed = isNamed && cell.kind == Kind::Text && leaf;
                names.insert(cell.text);
                together.insert(cell.text + QChar(0x1F) + (leaf ? leaf->text : QString()));
                const SheetCell *below = m_held[i + 2].cell(cell.column);
                hasNumbers = hasNumbers || (below && isNumeric(below->kind));
            }
            if (!isNamed || !hasNumbers || names.size() == qsizetype(group.cells.size())
                || together.size() != qsizetype(group.cells.size()))
                continue;
            m_notes.groupRows.append(group.number);
            return;
        }
    }

    void nameLeaf(Row &leaves, const SheetCell &cell, const QString &name, bool isTitle)
    {
        const QString leaf = canonical(cell).simplified();
        const Result<PeriodReading> alone = m_calendar.parseLoose(leaf);
        if (alone && alone->kind != PeriodReading::Kind::MonthWithoutYear)
            return;
        const Result<PeriodReading> over = m_calendar.parseLoose(name);
        if (alone) {
            // Months below a year are named where the header is found; below a quarter they are here.
            if (over && over->kind == PeriodReading::Kind::Period && over->period.length == 3)
                for (Month month = over->period.first; month <= over->period.last(); month = month + 1)
                    if (month.month() == alone->month)
                        leaves.names[cell.column] = m_calendar.spell(Period(month, 1));
            return;
        }
        const QString both = name + u' ' + leaf;
        const Result<PeriodReading> together = m_calendar.parseLoose(both);
        if (!isTitle || (together && together->kind == PeriodReading::Kind::Period)) {
            leaves.names[cell.column] = both;
            m_notes.groups.insert(cell.column, {name, leaf});
        }
    }

    /// Recognises a header that comes again, and another table below the first.
    void watch(const Row &row)
    {
        const bool isApart = m_lastRow > 0 && row.number > m_lastRow + 1;
        int headings = 0;
        int numbers = 0;
        for (const SheetCell &cell : row.cells) {
            headings += isHeading(cell);
            numbers += isNumeric(cell.kind) && !isYear(cell);
        }
        const bool isHeaderLike = headings >= 2 && numbers == 0 && size_t(headings) == row.cells.size();
        if (numbers == 0 && headings >= 2 && !m_hasNumbers)
            m_header = row;
        m_isOther = false;
        if (isHeaderLike && m_hasNumbers && !m_header.cells.empty()) {
            bool isSame = row.cells.size() == m_header.cells.size();
            for (size_t i = 0; isSame && i < row.cells.size(); ++i)
                isSame = row.cells[i].column == m_header.cells[i].column
                    && row.text(row.cells[i].column) == m_header.text(row.cells[i].column);
            if (isSame)
                m_isOther = true;
            else if (isApart && row.cells.size() * 2 >= m_header.cells.size())
                m_maybeOther = row.number;
        } else if (numbers > 0) {
            if (m_maybeOther > 0 && m_maybeOther == m_lastRow && m_notes.otherTable == 0)
                m_notes.otherTable = m_maybeOther;
            m_hasNumbers = true;
        }
        m_lastRow = row.number;
    }

    void write(const Row &row)
    {
        // Nothing of another table is written; its header was, before it could be known for one.
        if (m_notes.otherTable > 0) {
            if (m_notes.otherRows == 0) {
                m_text.truncate(m_otherAt);
                std::erase_if(m_notes.notes, [&](const auto &n) { return n.first >= placeOf(m_notes.otherTable, 0); });
                m_notes.otherRows = 1;
            }
            ++m_notes.otherRows;
            return;
        }
        while (m_written < row.number - 1) {
            m_text += '\n';
            ++m_written;
        }
        if (m_maybeOther == row.number)
            m_otherAt = m_text.size();
        if (m_isOther) {
            ++m_notes.repeatedHeaders;
            return;
        }
        m_notes.hiddenRows += row.isHidden;
        int column = 0;
        for (const SheetCell &cell : row.cells) {
            if (m_isHidden[size_t(cell.column)]) {
                m_isHidden[size_t(cell.column)] = false;
                ++m_notes.hiddenColumns;
            }
            m_text.append(cell.column - column, ',');
            column = cell.column;
            const auto named = row.names.find(cell.column);
            if (named != row.names.end())
                m_text += CsvField::raw(named->second.toUtf8());
            else
                writeCell(cell, row.number);
        }
        m_text += '\n';
        ++m_written;
    }

    void writeCell(const SheetCell &cell, int row)
    {
        m_notes.formulas += cell.isFormula;
        m_notes.uncalculated += cell.isUncalculated;
        switch (cell.kind) {
        case Kind::Text:
            if (cell.isFormula || looksLikeNumber(cell.text)) {
                static const QRegularExpression comma(QStringLiteral("^[^.,]*\\d(\\.\\d{3})*,(\\d{1,2}|\\d{4,})\\D*$"));
                m_notes.hasDecimalCommas = m_notes.hasDecimalCommas || comma.match(cell.text).hasMatch();
                note(row, cell.column, Note::NumberAsText);
            }
            break;
        case Kind::Number:
            if (!cell.unit.isEmpty())
                note(row, cell.column,
                     cell.unit == u"d"         ? Note::InDays
                         : cell.unit == u"h"   ? Note::InHours
                         : cell.unit == u"min" ? Note::InMinutes
                                               : Note::InSeconds);
            break;
        case Kind::Empty:
            note(row, cell.column, Note::Uncalculated);
            break;
        case Kind::Error:
            note(row, cell.column, Note::Error);
            break;
        case Kind::Boolean:
            note(row, cell.column, Note::Boolean);
            break;
        case Kind::Date:
        case Kind::DateTime:
            note(row, cell.column, Note::Date);
            break;
        case Kind::Duration:
            if (cell.clock == SheetCell::Clock::Hours && !cell.showsSeconds && cell.number != 0)
                note(row, cell.column, Note::OpenClock);
            break;
        default:
            break;
        }
        if (cell.isPlaceholder)
            note(row, cell.column, Note::Placeholder);
        m_text += CsvField::raw(canonical(cell).toUtf8());
    }

    QString canonical(const SheetCell &cell) const
    {
        switch (cell.kind) {
        case Kind::Text:
            // Read back, one apostrophe before what looks like a formula is taken away: such a text gets one more.
            return CsvField::unguarded(cell.text) != cell.text ? QString(u'\'' + cell.text) : cell.text;
        case Kind::Number:
            return decimal(cell.text);
        case Kind::Percent:
            return decimal(inPercent(cell.text)) + u'%';
        case Kind::Currency: {
            const bool isSign = cell.currency.size() <= 4
                && std::any_of(cell.currency.begin(), cell.currency.end(),
                               [](QChar c) { return c.category() == QChar::Symbol_Currency; });
            const QString number = decimal(cell.text);
            if (!isSign)
                return number;
            return number.startsWith(u'-') ? u'-' + cell.currency.trimmed() + number.mid(1)
                                           : cell.currency.trimmed() + number;
        }
        case Kind::Date:
        case Kind::DateTime:
            if (cell.shown == SheetCell::Shown::Month)
                return monthOf(cell);
            if (cell.shown == SheetCell::Shown::Year)
                return cell.date.toString(QStringLiteral("yyyy"));
            if (const auto months = m_monthsBy.find(cell.column);
                months != m_monthsBy.end() && (months->second ? isFirst(cell) : isLast(cell)))
                return monthOf(cell);
            // What is stored with the time 0:00 is a day.
            return isMidnight(cell) ? cell.text.first(10) : cell.text;
        case Kind::Duration:
            return clock(cell.number);
        default:
            return cell.text;
        }
    }

    QString decimal(QString text) const { return m_decimal == '.' ? text : text.replace(u'.', QLatin1Char(m_decimal)); }

    void note(int row, int column, Note note) { m_notes.notes.emplace_back(placeOf(row, column), note); }

    const Workbook &m_book;
    int m_sheet;
    const FiscalCalendar &m_calendar;
    char m_decimal;
    SheetNotes &m_notes;
    SheetLayout m_layout;
    qsizetype m_nextMerged = 0;
    std::map<int, std::pair<int, SheetCell>> m_open; ///< by column: merged cells that go on below, to which row
    bool m_isHeld = true;
    std::vector<Row> m_held;
    std::map<int, bool> m_monthsBy; ///< column: by first days, else by last
    Row m_header;
    bool m_hasNumbers = false;
    bool m_isOther = false; ///< this row is the header once more
    int m_lastRow = 0;
    int m_maybeOther = 0;
    qsizetype m_otherAt = 0;
    int m_written = 0;
    qint64 m_spread = 0;
    std::vector<bool> m_isHidden; ///< by column
    QByteArray m_text;
};

} // namespace

SheetNotes::Note SheetNotes::note(qint64 row, int column) const
{
    const quint64 place = placeOf(row, column);
    const auto found = std::lower_bound(notes.begin(), notes.end(), place,
                                        [](const auto &known, quint64 wanted) { return known.first < wanted; });
    if (found == notes.end() || found->first != place)
        return Note::None;
    // Of several the most serious.
    Note worst = found->second;
    for (auto next = found + 1; next != notes.end() && next->first == place; ++next)
        worst = std::max(worst, next->second);
    return worst;
}

QString SheetNotes::marked(const Neighbour &sheet)
{
    if (sheet.isChart)
        return tr("%1 (chart)").arg(sheet.name);
    switch (sheet.visibility) {
    case Workbook::Visibility::Hidden:
        return tr("%1 (hidden)").arg(sheet.name);
    case Workbook::Visibility::VeryHidden:
        return tr("%1 (very hidden)").arg(sheet.name);
    case Workbook::Visibility::Visible:
        break;
    }
    return sheet.name;
}

QString SheetNotes::place() const
{
    return sheets.size() == 1 ? tr("sheet “%1”").arg(name) : tr("sheet “%1” of %2").arg(name).arg(sheets.size());
}

QString SheetNotes::otherTables() const
{
    QStringList others;
    for (const Neighbour &sheet : sheets)
        if (sheet.name != name && sheet.holdsTable)
            others.append(marked(sheet));
    return others.isEmpty() ? QString()
                            : tr("Sheet “%1” of %2 was read; others hold tables too: %3.")
                                  .arg(name, QString::number(sheets.size()), others.join(QStringLiteral(", ")));
}

QStringList SheetNotes::remarks() const
{
    QStringList found;
    for (const Neighbour &sheet : sheets)
        if (sheet.name == name && sheet.visibility != Workbook::Visibility::Visible)
            found.append(tr("The sheet “%1” is hidden in the workbook.").arg(name));
    if (const QString others = otherTables(); !others.isEmpty())
        found.append(others);
    if (formulas > uncalculated)
        found.append(tr("Formulas were read by their stored results; cells: %1.").arg(formulas - uncalculated));
    if (uncalculated > 0)
        found.append(tr("Formulas without a stored result: %1. Open the workbook in Excel or LibreOffice, save it, and "
                        "import it again.")
                         .arg(uncalculated));
    if (hiddenRows > 0 || hiddenColumns > 0)
        found.append(
            tr("Hidden rows (%1) and columns (%2) were read like all others.").arg(hiddenRows).arg(hiddenColumns));
    if (hasDaysAsMonths)
        found.append(tr("The columns are headed by first or last days of months, which were read as the months."));
    if (!monthColumns.isEmpty()) {
        QStringList letters;
        for (int column : monthColumns)
            letters.append(WorkbookWriter::columnName(column));
        found.append(tr("First or last days of months were read as these months; columns: %1.")
                         .arg(letters.join(QStringLiteral(", "))));
    }
    if (repeatedHeaders > 0)
        found.append(tr("The header comes again below, which was left out; rows: %1.").arg(repeatedHeaders));
    if (form == Workbook::Form::Xlsm)
        found.append(tr("The macros in the workbook were not looked at."));
    return found;
}

Result<SheetText> SheetText::read(const Workbook &book, const QString &wanted, const FiscalCalendar &calendar,
                                  char decimal)
{
    auto notes = std::make_shared<SheetNotes>();
    notes->form = book.form();
    int best = -1;
    int bestRank = 0;
    int hidden = -1;
    bool hasCells = false;
    for (int i = 0; i < book.sheets().size(); ++i) {
        const Workbook::Sheet &sheet = book.sheets()[i];
        const Result<Probe> probe = probed(book, i);
        // A sheet that cannot be read is refused when it is asked for.
        const bool isReadable = probe.ok();
        if (!isReadable && (book.sheets().size() == 1 || (wanted.isEmpty() && best < 0)))
            return probe.error();
        const Probe found = isReadable ? *probe : Probe();
        notes->sheets.append({sheet.name, sheet.visibility, sheet.isChart, found.holdsTable,
                              found.holdsNumbers || found.holdsNumbersAsText});
        hasCells = hasCells || found.holdsSomething;
        const int rank = found.holdsTable && found.holdsNumbers ? 3
            : found.holdsTable                                  ? 2
            : found.holdsSomething                              ? 1
                                                                : 0;
        if (sheet.visibility != Workbook::Visibility::Visible) {
            if (rank >= 2 && hidden < 0)
                hidden = i;
        } else if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    if (!wanted.isEmpty()) {
        best = book.sheet(wanted);
        if (best < 0) {
            QStringList names;
            for (const SheetNotes::Neighbour &sheet : std::as_const(notes->sheets))
                names.append(SheetNotes::marked(sheet));
            return Error{ErrorKind::InvalidInput,
                         tr("There is no sheet “%1” in “%2”. Its sheets are: %3.")
                             .arg(wanted, book.name(), names.join(QStringLiteral(", "))),
                         {}};
        }
    } else if (best < 0) {
        return Error{
            ErrorKind::InvalidInput,
            hidden >= 0
                ? tr("No visible sheet of “%1” holds a table, and the hidden sheet “%2” does. Choose that one if "
                     "it is meant.")
                      .arg(book.name(), book.sheets()[hidden].name)
                : hasCells ? tr("No visible sheet of “%1” holds anything.").arg(book.name())
                           : tr("“%1” holds no cells on any of its sheets.").arg(book.name()),
            {}};
    }
    notes->name = book.sheets()[best].name;
    Result<QByteArray> text = SheetWriter(book, best, calendar, decimal, *notes).run();
    if (!text)
        return text.error();
    if (text->trimmed().isEmpty())
        return Error{ErrorKind::InvalidInput, tr("“%1”, sheet “%2” holds no cells.").arg(book.name(), notes->name), {}};
    return SheetText{*std::move(text), std::move(notes)};
}

} // namespace statroom
