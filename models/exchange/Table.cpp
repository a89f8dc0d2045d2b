// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Table.h"

#include "domain/Alias.h"
#include "exchange/ImportTargets.h"
#include "exchange/MonthOrder.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace statroom {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Table", text, nullptr, n);
}

constexpr int rowsLooked = 200;
constexpr qsizetype wholeUpTo = qsizetype(4) << 20;
constexpr qsizetype tailLooked = qsizetype(64) << 10;

struct SampleRow
{
    qint64 number = 0;
    qint64 end = 0; ///< offset in the text
    QStringList cells;
    int filled = 0;
    int first = 0; ///< place of the first cell that is not empty
    int width = 0; ///< up to the last cell that is not empty

    QString cell(int column) const { return column < cells.size() ? cells[column] : QString(); }
};

SampleRow sampleOf(const CsvRow &row, qint64 offset)
{
    SampleRow sample;
    sample.number = row.number;
    sample.end = offset + row.offset;
    for (QByteArrayView field : row.fields) {
        sample.cells.append(QString::fromUtf8(field));
        if (!sample.cells.last().trimmed().isEmpty()) {
            if (sample.filled++ == 0)
                sample.first = int(sample.cells.size()) - 1;
            sample.width = int(sample.cells.size());
        }
    }
    return sample;
}

bool isYear(QStringView text)
{
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
    return year.match(text.trimmed().toString()).hasMatch();
}

bool looksNumeric(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^[-+(\u2212]?\\s*[$\u20AC\u00A3]?\\s*[-\u2212]?(\\d[\\d.,\u00A0\u202F' "
                       "]*|\\.\\d+)([eE][-+]?\\d+)?\\s*[%kKmMbB]?\\s*\\)?$"));
    return number.match(text.trimmed()).hasMatch();
}

bool isMissingMark(const QString &text)
{
    static const QStringList marks{QStringLiteral("-"),    QStringLiteral("–"),   QStringLiteral("—"),
                                   QStringLiteral("*"),    QStringLiteral("n/a"), QStringLiteral("na"),
                                   QStringLiteral("n.a."), QStringLiteral("null")};
    return marks.contains(text.trimmed().toLower());
}

/// What a cell looks like, order of day and month left open.
TableColumn::Content contentOf(const QString &text, const FiscalCalendar &calendar)
{
    if (text.trimmed().isEmpty() || isMissingMark(text))
        return TableColumn::Content::Empty;
    const QString trimmed = Table::withoutSigns(text.trimmed());
    // 31.07.2025 has groups that no number has.
    static const QRegularExpression dottedDay(QStringLiteral("^\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})$"));
    if (trimmed.count(u'.') == 2 && dottedDay.match(trimmed).hasMatch())
        return TableColumn::Content::Day;
    if (looksNumeric(trimmed) && !isYear(trimmed))
        return TableColumn::Content::Number;
    static const QRegularExpression dayLike(QStringLiteral("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([T ].*)?$"));
    if (dayLike.match(trimmed).hasMatch())
        return TableColumn::Content::Day;
    if (trimmed.size() <= 24) {
        const Result<PeriodReading> reading = calendar.parseLoose(trimmed);
        if (reading)
            return reading->kind == PeriodReading::Kind::Day ? TableColumn::Content::Day : TableColumn::Content::Period;
    }
    // A time of the clock, or a part and its whole: 7:12, 1,031/1,144.
    static const QRegularExpression twoParts(
        QStringLiteral("^\\d{1,5}:\\d{2}(:\\d{2})?$|^\\d[\\d.,]*\\s*/\\s*\\d[\\d.,]*$"));
    return twoParts.match(trimmed).hasMatch() ? TableColumn::Content::Number : TableColumn::Content::Text;
}

/// What spreadsheets show in place of a value.
bool isErrorShown(const QString &text)
{
    static const QRegularExpression error(
        QStringLiteral("^#(N/A|DIV/0!|REF!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)$"));
    return error.match(text).hasMatch();
}

bool looksLikeFootnote(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("^\\s*([*†‡§¹²³⁴⁵⁶⁷⁸⁹⁽]|\\(?\\d{1,2}[).:]?\\s+\\D|note|source|"
                                                        "fuente|nota|quelle|footnote|last updated|data )"),
                                         QRegularExpression::CaseInsensitiveOption);
    return sign.match(text).hasMatch() || text.size() > 60;
}

} // namespace

/// Finds out what a Table is, step by step.
class TableRecognition
{
public:
    TableRecognition(Table &table, const FiscalCalendar &calendar) : m_table(table), m_calendar(calendar) {}

    Result<void> run()
    {
        const QByteArrayView text = m_table.m_file.text();
        m_table.m_separator = m_table.m_sheet ? ','
            : m_table.m_choices.separator     ? *m_table.m_choices.separator
                                              : CsvReader::findSeparator(text);
        if (Result<void> r = sample(text); !r)
            return r;
        if (m_head.empty())
            return Error{ErrorKind::InvalidInput, tr("“%1” holds no rows.").arg(m_table.m_file.name()), {}};
        findHeader();
        findFootnotes(text);
        nameColumns();
        describeColumns();
        leaveOutTableBeside();
        findDecimal();
        return {};
    }

private:
    Result<void> sample(QByteArrayView text)
    {
        const bool whole = text.size() <= wholeUpTo;
        qint64 rows = 0;
        Result<void> r = CsvReader::read(text, m_table.m_separator, [&](const CsvRow &row) {
            if (row.isBlank())
                return true;
            ++rows;
            if (m_head.size() < rowsLooked)
                m_head.push_back(sampleOf(row, 0));
            if (whole) {
                m_tail.push_back(sampleOf(row, 0));
                if (m_tail.size() > 2 * rowsLooked)
                    m_tail.erase(m_tail.begin(), m_tail.begin() + rowsLooked);
            }
            return whole || m_head.size() < rowsLooked;
        });
        if (!r)
            return r;
        if (!whole) {
            rows = std::count(text.begin(), text.end(), '\n');
            const qsizetype cut = text.indexOf('\n', text.size() - tailLooked);
            const QByteArrayView tail = cut < 0 ? QByteArrayView() : text.sliced(cut + 1);
            // Inside quotation marks the cut is no end of a row.
            if (std::count(tail.begin(), tail.end(), '"') % 2 == 0)
                (void)CsvReader::read(tail, m_table.m_separator, [&](const CsvRow &row) {
                    if (!row.isBlank())
                        m_tail.push_back(sampleOf(row, cut + 1));
                    return true;
                });
        }
        m_rows = rows;
        return {};
    }

    int usualWidth() const
    {
        std::vector<int> widths;
        for (const SampleRow &row : m_head)
            widths.push_back(row.width);
        std::nth_element(widths.begin(), widths.begin() + std::ptrdiff_t(widths.size() / 2), widths.end());
        return widths[widths.size() / 2];
    }

    bool isHeaderLike(const SampleRow &row) const
    {
        int words = 0;
        int periods = 0;
        for (const QString &cell : row.cells) {
            const QString text = cell.trimmed();
            if (text.isEmpty())
                continue;
            const TableColumn::Content content = contentOf(text, m_calendar);
            if (content == TableColumn::Content::Number)
                return false;
            if (content == TableColumn::Content::Text)
                ++words;
            else
                ++periods;
        }
        return words > 0 || periods == row.filled;
    }

    /// How many cells name a month and leave its year to a row above.
    int monthsNamed(const SampleRow &row) const
    {
        int months = 0;
        for (const QString &cell : row.cells) {
            const Result<PeriodReading> reading = m_calendar.parseLoose(cell);
            months += reading && reading->kind == PeriodReading::Kind::MonthWithoutYear;
        }
        return months;
    }

    /// Some programs write the name of the first column, and nothing else, into a row below the other headings.
    void takeNameBelow()
    {
        if (m_header < 0 || size_t(m_header) + 1 >= m_head.size())
            return;
        SampleRow &header = m_head[size_t(m_header)];
        const SampleRow below = m_head[size_t(m_header) + 1];
        if (below.filled != 1 || header.filled < 2 || below.first >= header.cells.size()
            || !header.cell(below.first).trimmed().isEmpty() || below.number != header.number + 1
            || contentOf(below.cell(below.first), m_calendar) != TableColumn::Content::Text)
            return;
        header.cells[below.first] = below.cell(below.first);
        header.number = below.number;
        header.end = below.end;
        m_head.erase(m_head.begin() + m_header + 1);
    }

    void findHeader()
    {
        const int width = usualWidth();
        m_header = -1;
        if (m_table.m_choices.headerRow) {
            for (size_t i = 0; i < m_head.size(); ++i)
                if (m_head[i].number == *m_table.m_choices.headerRow)
                    m_header = int(i);
            m_firstData = m_header + 1;
        } else {
            size_t first = 0;
            const auto isGroup = [this](const SampleRow &row) {
                return m_table.m_sheet && m_table.m_sheet->groupRows.contains(int(row.number));
            };
            while (first < m_head.size() && (m_head[first].width * 2 < width + 1 || isGroup(m_head[first])))
                ++first;
            // A group row ("FY26" over the months) is wide and still no header: the fuller row below it is.
            while (first + 1 < m_head.size() && first < 30 && isHeaderLike(m_head[first + 1])
                   && (m_head[first].filled * 2 <= m_head[first + 1].filled
                       || (monthsNamed(m_head[first]) == 0 && monthsNamed(m_head[first + 1]) >= 2)))
                ++first;
            if (first < m_head.size() && isHeaderLike(m_head[first]))
                m_header = int(first);
            takeNameBelow();
            m_firstData = m_header >= 0 ? m_header + 1 : int(std::min(first, m_head.size()));
        }
        const int titles = m_header >= 0 ? m_header : m_firstData;
        for (int i = 0; i < titles; ++i) {
            QStringList texts = m_head[size_t(i)].cells;
            texts.removeIf([](const QString &t) { return t.trimmed().isEmpty(); });
            m_table.m_titles.append(texts.join(QStringLiteral(" · ")));
        }
        m_table.m_headerRow = m_header >= 0 ? int(m_head[size_t(m_header)].number) : 0;
        m_table.m_headerWidth = m_header >= 0 ? int(m_head[size_t(m_header)].cells.size()) : 0;
        m_table.m_dataBegin = m_header >= 0 ? m_head[size_t(m_header)].number
            : m_firstData > 0               ? m_head[size_t(m_firstData) - 1].number
                                            : 0;
    }

    void findFootnotes(QByteArrayView text)
    {
        const int width = usualWidth();
        m_table.m_dataEnd = text.size();
        size_t end = m_tail.size();
        const auto isData = [&](const SampleRow &row) {
            return row.end > headerEnd();
        };
        // A table may begin further to the right.
        int left = width;
        for (const SampleRow &row : m_head)
            if (row.filled >= 2)
                left = std::min(left, row.first);
        while (width >= left + 2 && end > 0 && isData(m_tail[end - 1]) && m_tail[end - 1].filled == 1
               && m_tail[end - 1].first <= left)
            --end;
        // A last row with nothing but its name may be data without values: a footnote stands apart or says so.
        while (end < m_tail.size()) {
            const SampleRow &row = m_tail[end];
            const bool apart = end > 0 && row.number > m_tail[end - 1].number + 1;
            if (apart || looksLikeFootnote(row.cell(row.first)))
                break;
            ++end;
        }
        for (size_t i = end; i < m_tail.size(); ++i)
            m_table.m_footnotes.append(m_tail[i].cell(m_tail[i].first).trimmed());
        if (end < m_tail.size()) {
            m_table.m_dataEnd = end > 0 ? m_tail[end - 1].end : headerEnd();
            m_head.erase(std::remove_if(m_head.begin(), m_head.end(),
                                        [&](const SampleRow &row) { return row.end > m_table.m_dataEnd; }),
                         m_head.end());
        }
        m_table.m_rowCount = std::max<qint64>(0, m_rows - m_firstData - m_table.m_footnotes.size());
    }

    qint64 headerEnd() const
    {
        return m_firstData > 0 && size_t(m_firstData) <= m_head.size() ? m_head[size_t(m_firstData) - 1].end : 0;
    }

    /// Also of "FY26 Actual" and "Sep 2025 (prelim)": what was measured is what is meant, and not what was planned.
    std::optional<PeriodReading> periodOf(const QString &name) const
    {
        static const QRegularExpression actual(
            QStringLiteral(
                "^(?:(.*\\S)[\\s,:/(-]+(?:actuals?|results?|real(?:es)?|prelim(?:inary|inar|\\.)?|provisional|revised|"
                "revisado|final|unaudited)\\)?|(?:actuals?|results?)[\\s,:/-]+(.*)|(.*\\S)\\s*\\([pr]\\))$"),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = actual.match(name);
        const QString text = match.hasMatch() ? match.captured(1) + match.captured(2) + match.captured(3) : name;
        const Result<PeriodReading> reading = m_calendar.parseLoose(text, m_table.m_choices.dayOrder);
        return reading ? std::optional(*reading) : std::nullopt;
    }

    void nameColumns()
    {
        int width = 0;
        for (const SampleRow &row : m_head)
            width = std::max(width, row.width);
        if (m_header >= 0)
            width = std::max(width, int(m_head[size_t(m_header)].width));
        for (int i = 0; i < width; ++i) {
            TableColumn column;
            column.index = i;
            if (m_header >= 0)
                column.header = m_head[size_t(m_header)].cell(i);
            column.name = m_table.withoutFootnote(column.header.simplified());
            if (column.name.isEmpty())
                column.name = column.letter();
            else
                column.period = periodOf(column.name);
            m_table.m_columns.append(column);
        }
        nameYears();
    }

    /// Months without a year take it from the row above them, or from the one year the titles name.
    void nameYears()
    {
        QList<std::optional<Period>> years(m_table.m_columns.size());
        if (m_header > 0) {
            std::optional<Period> current;
            for (qsizetype i = 0; i < years.size(); ++i) {
                const QString above = m_head[size_t(m_header) - 1].cell(int(i)).trimmed();
                if (!above.isEmpty()) {
                    const Result<PeriodReading> reading = m_calendar.parseLoose(above);
                    current = reading && reading->kind == PeriodReading::Kind::Period && reading->period.length == 12
                        ? std::optional<Period>(reading->period)
                        : std::nullopt;
                }
                years[i] = current;
            }
        }
        static const QRegularExpression yearText(
            QStringLiteral(
                "\\b(FY\\s?'?\\d{2}(?:\\d{2})?(?:[-/]\\d{2,4})?|(?:19|20)\\d\\d(?:[-/]\\d{2}(?:\\d{2})?)?)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        QList<Period> named;
        const auto look = [&](const QString &text) {
            auto matches = yearText.globalMatch(text);
            while (matches.hasNext()) {
                const Result<PeriodReading> reading = m_calendar.parseLoose(matches.next().captured(1));
                if (reading && reading->kind == PeriodReading::Kind::Period && reading->period.length == 12
                    && !named.contains(reading->period))
                    named.append(reading->period);
            }
        };
        for (const QString &title : std::as_const(m_table.m_titles))
            look(title);
        // The nearest that names a year speaks.
        QStringList places = m_table.m_choices.around;
        if (places.isEmpty() && m_table.m_sheet)
            places.append(m_table.m_sheet->name);
        if (places.isEmpty() || m_table.m_sheet)
            places.append(QFileInfo(m_table.m_file.name()).completeBaseName());
        QString around;
        for (const QString &text : std::as_const(places)) {
            if (!named.isEmpty())
                break;
            look(text);
            around = text;
        }
        if (named.size() == 1)
            m_table.m_year = named.first();
        for (qsizetype i = 0; i < years.size(); ++i)
            if (!years[i])
                years[i] = m_table.m_year;
        // November, December, January of 2025: which of the three is of another year, the one word does not say.
        QSet<Month> turning;
        std::optional<Period> before;
        MonthOrder order;
        const auto end = [&] {
            if (order.turns())
                turning.insert(before->first);
            order = {};
        };
        for (qsizetype i = 0; i < years.size(); ++i) {
            const TableColumn &column = m_table.m_columns[i];
            if (!column.period || column.period->kind != PeriodReading::Kind::MonthWithoutYear || !years[i])
                continue;
            if (before != years[i])
                end();
            order.add((column.period->month - years[i]->first.month() + 12) % 12);
            before = years[i];
        }
        end();
        for (qsizetype i = 0; i < years.size(); ++i) {
            TableColumn &column = m_table.m_columns[i];
            const std::optional<Period> &year = years[i];
            if (!column.period || column.period->kind != PeriodReading::Kind::MonthWithoutYear || !year
                || turning.contains(year->first))
                continue;
            if (year == m_table.m_year)
                m_table.m_yearFrom = around;
            for (Month month = year->first; month <= year->last(); month = month + 1)
                if (month.month() == column.period->month)
                    column.period = PeriodReading{PeriodReading::Kind::Period, Period(month, 1), {}, 0};
        }
    }

    void describeColumns()
    {
        for (TableColumn &column : m_table.m_columns) {
            int numbers = 0, days = 0, periods = 0, texts = 0;
            QSet<QString> different;
            bool steps = true;
            qint64 previous = -1;
            for (size_t i = size_t(m_firstData); i < m_head.size(); ++i) {
                const QString text = m_head[i].cell(column.index).trimmed();
                if (text.isEmpty()) {
                    steps = false;
                    continue;
                }
                if (column.samples.size() < 5 && !column.samples.contains(text))
                    column.samples.append(text);
                column.isRepeated = column.isRepeated || different.contains(text);
                different.insert(text);
                // The sum of a column says nothing of what heads its row.
                if (ImportTargets::isTotal(text)) {
                    steps = false;
                    continue;
                }
                // A cell without a value that could be read is still a value's.
                const SheetNotes::Note note =
                    m_table.m_sheet ? m_table.m_sheet->note(m_head[i].number, column.index) : SheetNotes::Note::None;
                if (note == SheetNotes::Note::Error || note == SheetNotes::Note::Uncalculated
                    || note == SheetNotes::Note::Boolean || isErrorShown(text)) {
                    ++numbers;
                    steps = false;
                    continue;
                }
                bool whole = false;
                const qint64 number = text.toLongLong(&whole);
                steps = steps && whole && (previous < 0 ? number == 0 || number == 1 : number == previous + 1);
                previous = number;
                switch (contentOf(text, m_calendar)) {
                case TableColumn::Content::Number:
                    ++numbers;
                    break;
                case TableColumn::Content::Day:
                    ++days;
                    break;
                case TableColumn::Content::Period:
                    ++periods;
                    break;
                case TableColumn::Content::Empty:
                    break;
                default:
                    ++texts;
                }
            }
            const int filled = numbers + days + periods + texts;
            using Content = TableColumn::Content;
            column.content = filled == 0              ? Content::Empty
                : numbers * 10 >= filled * 9          ? Content::Number
                : days * 10 >= filled * 9             ? Content::Day
                : periods * 10 >= filled * 9          ? Content::Period
                : (days + periods) * 10 >= filled * 9 ? Content::Day
                : texts * 2 >= filled                 ? Content::Text
                                                      : Content::Mixed;
            static const QRegularExpression idLike(QStringLiteral("(id|no|nr|num|number|row|index|#|key)\\.?$"),
                                                   QRegularExpression::CaseInsensitiveOption);
            column.counts = steps && m_head.size() >= size_t(m_firstData) + 3
                && (column.header.trimmed().isEmpty() || idLike.match(column.name).hasMatch());
            if (column.content == Content::Day)
                column.months = monthsOf(column.index);
        }
        for (size_t i = size_t(m_firstData); i < m_head.size() && m_table.m_preview.size() < 50; ++i)
            m_table.m_preview.append(m_head[i].cells);
    }

    /// Behind an empty column a further table may stand: names and months come again. Rows of the two have nothing in
    /// common.
    void leaveOutTableBeside()
    {
        using Content = TableColumn::Content;
        QList<TableColumn> &all = m_table.m_columns;
        const auto isGap = [](const TableColumn &c) {
            return c.header.trimmed().isEmpty() && c.content == Content::Empty;
        };
        const auto isKey = [](const TableColumn &c) {
            return !c.period
                && (c.content == Content::Text || c.content == Content::Period || c.content == Content::Day);
        };
        const auto isAcross = [](const TableColumn &c) {
            return c.period.has_value();
        };
        const auto isValue = [](const TableColumn &c) {
            return c.period || c.content == Content::Number || c.content == Content::Mixed;
        };
        for (qsizetype gap = 1; m_header >= 0 && gap + 2 < all.size(); ++gap) {
            const auto left = std::span(all).first(size_t(gap));
            const auto right = std::span(all).subspan(size_t(gap) + 1);
            const TableColumn &head = right.front();
            if (!isGap(all[gap]) || !isKey(head) || std::none_of(left.begin(), left.end(), isKey)
                || std::none_of(left.begin(), left.end(), isValue)
                || std::none_of(right.begin() + 1, right.end(), isValue))
                continue;
            const QString heading = Table::normalised(head.header);
            const bool comesAgain = !heading.isEmpty()
                && std::any_of(left.begin(), left.end(),
                               [&](const TableColumn &c) { return Table::normalised(c.header) == heading; });
            const bool areAcross = head.content == Content::Text && std::any_of(left.begin(), left.end(), isAcross)
                && std::any_of(right.begin(), right.end(), isAcross);
            const bool areDown = head.content == Content::Period
                && std::any_of(left.begin(), left.end(),
                               [](const TableColumn &c) { return c.content == Content::Period && !c.period; });
            if (comesAgain || areAcross || areDown) {
                m_table.m_otherTable = head.index;
                all.erase(all.begin() + gap, all.end());
                return;
            }
        }
    }

    /// Three days at least, and where the order of day and month is open, all of them in the one order that is right.
    std::optional<bool> monthsOf(int column) const
    {
        using Order = FiscalCalendar::DayOrder;
        std::optional<bool> found;
        for (const Order order : {Order::MonthFirst, Order::DayFirst}) {
            if (m_table.m_choices.dayOrder != Order::Unknown && m_table.m_choices.dayOrder != order)
                continue;
            QSet<qint32> months;
            int count = 0;
            bool first = true, last = true;
            for (size_t i = size_t(m_firstData); i < m_head.size(); ++i) {
                const QString text = m_head[i].cell(column).trimmed();
                if (text.isEmpty())
                    continue;
                const Result<PeriodReading> reading = m_calendar.parseLoose(text, order);
                const bool isDay = reading && reading->kind == PeriodReading::Kind::Day;
                first = first && isDay && reading->day.day() == 1;
                last = last && isDay && reading->day.day() == reading->day.daysInMonth();
                if (!first && !last)
                    break;
                months.insert(qint32(Month::of(reading->day).index()));
                ++count;
            }
            if (count < 3 || months.size() < 3 || (!first && !last))
                continue;
            found = first;
        }
        return found;
    }

    void findDecimal()
    {
        if (m_table.m_choices.decimal) {
            m_table.setDecimal(*m_table.m_choices.decimal);
            return;
        }
        // A sheet's numbers are numbers; what is open of its texts is asked cell by cell.
        if (m_table.m_sheet) {
            m_table.m_isDecimalSure = true;
            return;
        }
        static const QRegularExpression comma(QStringLiteral(
            "^[-(\u2212]?[$\u20AC]?\\s?\\d{1,3}([.\u00A0 ']\\d{3})*,\\d{1,2}\\s*%?\\)?$|^-?\\d+,\\d{4,}$|^-?0,\\d+$"));
        static const QRegularExpression point(
            QStringLiteral("^[-(\u2212]?[$\u20AC]?\\s?\\d{1,3}(,\\d{3})*\\.\\d{1,2}\\s*%?\\)?$|^-?\\d+\\.\\d{4,}$|^-?0?"
                           "\\.\\d+$|^\\d{1,3}(,\\d{3}){2,}$"));
        int commas = 0, points = 0;
        for (size_t i = size_t(m_firstData); i < m_head.size(); ++i) {
            for (const QString &cell : std::as_const(m_head[i].cells)) {
                const QString text = cell.trimmed();
                commas += comma.match(text).hasMatch();
                points += point.match(text).hasMatch();
            }
        }
        if (commas > 0 && points == 0)
            m_table.m_decimal = ReadingChoices::Decimal::Comma;
        m_table.m_isDecimalSure = (commas > 0) != (points > 0) || (commas == 0 && m_table.m_separator == ',');
    }

    Table &m_table;
    const FiscalCalendar &m_calendar;
    std::vector<SampleRow> m_head;
    std::vector<SampleRow> m_tail;
    qint64 m_rows = 0;
    int m_header = -1;
    int m_firstData = 0;
};

bool TableColumn::holdsNumbers() const
{
    static const QRegularExpression ofYears(QStringLiteral("\\b(years?|fy|a\u00F1os?|period|periodo|date)\\b"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    return content == Content::Number || content == Content::Mixed
        || (content == Content::Period && !header.trimmed().isEmpty()
            && std::all_of(samples.cbegin(), samples.cend(), isYear) && !ofYears.match(name).hasMatch());
}

QString TableColumn::letter() const
{
    QString letters;
    for (int n = index + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters;
}

Result<Table> Table::recognise(TextFile file, const ReadingChoices &choices, const FiscalCalendar &calendar)
{
    Table table;
    table.m_file = std::move(file);
    table.m_choices = choices;
    if (Result<void> r = TableRecognition(table, calendar).run(); !r)
        return r.error();
    return table;
}

Result<Table> Table::recognise(const Workbook &book, const ReadingChoices &choices, const FiscalCalendar &calendar)
{
    const bool hasComma = choices.decimal == ReadingChoices::Decimal::Comma;
    Result<SheetText> sheet = SheetText::read(book, choices.sheet, calendar, hasComma ? ',' : '.');
    if (!sheet)
        return sheet.error();
    Table table;
    table.m_file = TextFile::inPlaceOf(sheet->text, book.name(), book.path(), book.size(), book.sha256());
    table.m_sheet = sheet->notes;
    table.m_choices = choices;
    if (Result<void> r = TableRecognition(table, calendar).run(); !r)
        return r.error();
    return table;
}

Result<void> Table::eachRow(const std::function<bool(const CsvRow &)> &each) const
{
    return CsvReader::read(m_file.text().first(m_dataEnd), m_separator,
                           [&](const CsvRow &row) { return row.number <= m_dataBegin || row.isBlank() || each(row); });
}

void Table::setDecimal(ReadingChoices::Decimal decimal)
{
    m_choices.decimal = decimal;
    m_decimal = decimal;
    m_isDecimalSure = true;
}

int Table::monthsWithoutYear() const
{
    return int(std::count_if(m_columns.cbegin(), m_columns.cend(), [](const TableColumn &c) {
        return c.period && c.period->kind == PeriodReading::Kind::MonthWithoutYear;
    }));
}

QList<QStringList> Table::preview(int count) const
{
    return m_preview.first(std::min<qsizetype>(count, m_preview.size()));
}

QString Table::normalised(const QString &header)
{
    return Alias::normalised(header);
}

QString Table::withoutSigns(const QString &text)
{
    static const QRegularExpression signs(
        QStringLiteral("\\s*([*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰⁽⁾]+(?:[,;]\\s?[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰⁽⁾]+)*|\\[\\d{1,2}\\])$"));
    return QString(text).remove(signs);
}

QStringList Table::unread() const
{
    QStringList found;
    if (m_sheet && m_sheet->otherTable > 0)
        found.append(tr("Another table begins in row %1 and was not read (rows: %2). Give it a sheet of its own.")
                         .arg(m_sheet->otherTable)
                         .arg(m_sheet->otherRows));
    if (m_otherTable >= 0)
        found.append(tr("Another table begins in column %1 and was not read. Give it a sheet or a file of its own.")
                         .arg(WorkbookWriter::columnName(m_otherTable)));
    return found;
}

QString Table::withoutFootnote(const QString &name) const
{
    const QString text = withoutSigns(name);
    static const QRegularExpression glued(QStringLiteral("^(.*[\\p{L})%])(\\d{1,2})$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = glued.match(text);
    if (match.hasMatch() && hasFootnote(match.captured(2)))
        return match.captured(1).trimmed();
    return text.isEmpty() ? name : text;
}

QString Table::withoutFootnoteApart(const QString &name) const
{
    static const QRegularExpression apart(QStringLiteral("^(.*[\\p{L})%])\\s+\\(?(\\d{1,2})\\)?$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = apart.match(name.trimmed());
    return match.hasMatch() && hasFootnote(match.captured(2)) ? match.captured(1) : QString();
}

bool Table::hasFootnote(const QString &digits) const
{
    const QRegularExpression beginning(QStringLiteral("^\\(?%1[).:\\s]").arg(digits));
    return std::any_of(m_footnotes.cbegin(), m_footnotes.cend(),
                       [&](const QString &footnote) { return beginning.match(footnote).hasMatch(); });
}

int Table::column(const QString &name) const
{
    const QString wanted = normalised(name);
    int found = -1;
    int times = 0;
    for (const TableColumn &column : m_columns) {
        if (normalised(column.header) == wanted || (normalised(column.name) == wanted && !column.header.isEmpty())) {
            found = column.index;
            ++times;
        }
    }
    if (times == 1)
        return found;
    if (times > 1)
        return -1;
    const QString place = name.startsWith(u'#') ? name.mid(1) : name;
    bool isNumber = false;
    const int number = place.toInt(&isNumber);
    if (isNumber && name.startsWith(u'#'))
        return number >= 1 && number <= m_columns.size() ? number - 1 : -1;
    for (const TableColumn &column : m_columns)
        if (column.letter() == place.toUpper())
            return column.index;
    return -1;
}

QString Table::description() const
{
    QStringList parts;
    if (m_sheet) {
        parts.append(m_sheet->place());
    } else {
        parts.append(TextFile::encodingName(m_file.encoding()));
        parts.append(m_separator == ','        ? tr("commas")
                         : m_separator == ';'  ? tr("semicolons")
                         : m_separator == '\t' ? tr("tabs")
                                               : tr("bars (|)"));
    }
    if (m_decimal == ReadingChoices::Decimal::Comma)
        parts.append(tr("decimal commas"));
    QStringList periods;
    for (const TableColumn &column : m_columns)
        if (column.period && column.period->kind != PeriodReading::Kind::Day)
            periods.append(column.name);
    if (periods.size() > 1)
        parts.append(tr("periods across (%1 to %2)").arg(periods.first(), periods.last()));
    parts.append(m_headerRow > 0 ? tr("header in row %1").arg(m_headerRow) : tr("no header"));
    QString around;
    if (!m_titles.isEmpty())
        around = m_titles.size() == 1 ? tr("1 title row") : tr("%1 title rows").arg(m_titles.size());
    if (!m_footnotes.isEmpty()) {
        const QString notes = m_footnotes.size() == 1 ? tr("1 footnote") : tr("%1 footnotes").arg(m_footnotes.size());
        around = around.isEmpty() ? notes : tr("%1 and %2").arg(around, notes);
    }
    if (!around.isEmpty())
        parts.append(around);
    return parts.join(QStringLiteral(", "));
}

QString Table::fingerprint() const
{
    QStringList names;
    bool inPeriods = false;
    for (const TableColumn &column : m_columns) {
        if (column.period) {
            if (!inPeriods)
                names.append(QStringLiteral("<periods>"));
            inPeriods = true;
            continue;
        }
        inPeriods = false;
        names.append(normalised(column.name));
    }
    return names.join(QChar(0x1F));
}

} // namespace statroom
