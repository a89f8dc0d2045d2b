// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/EntryBookWriter.h"

#include "domain/UnitFormat.h"
#include "exchange/WorkbookWriter.h"
#include "items/Viewpoint.h"
#include "items/books/EntryBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(EntryBook)
};

using Look = WorkbookWriter::Look;
using Align = WorkbookWriter::Align;
using Lock = WorkbookWriter::Lock;
using Rule = WorkbookWriter::Rule;

enum Column {
    Code,
    Name,
    What,
    Mark,
    Value,
    Part,
    Whole,
    Expected,
    Note,
    Happened,
    Doing,
    Needed,
    FirstPast,
    SecondMark = FirstPast + EntryBook::pastPeriods,
    Least,
    Most,
    HasParts,
    IsTyped
};

enum Line { Marks, Title, Facts, Hint, Head, Gap, Heading, FirstRow };

constexpr quint32 ink = 0x1F2328, quietInk = 0x57606A, paleInk = 0xFFFFFF;
constexpr quint32 headPaper = 0x24415E, openPaper = 0xFFFBEA, missingPaper = 0xFFE9A8, idlePaper = 0xECEEF1,
                  shutPaper = 0xF6F8FA, line = 0xD0D7DE, warningInk = 0xB42318;

constexpr double noLimit = 1e15;

QString decimalsOf(int decimals)
{
    return decimals > 0 ? QStringLiteral("#,##0.") + QString(decimals, u'0') : QStringLiteral("#,##0");
}

/// Points that a wrapped text takes in a column. Some spreadsheets do not find the height of rows by themselves.
double heightOf(const QString &text, double characters)
{
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += std::max(1, int(std::ceil(double(paragraph.size()) * 1.08 / characters)));
    return 4 + 13.5 * lines;
}

class BookPainter
{
public:
    BookPainter(const EntryBook &book, const QLocale &locale)
        : m_book(book)
        , m_locale(locale)
        , m_calendar(book.catalogue()->city)
        , m_writer(Told::tr("%1: %2").arg(book.department().name, monthText()))
    {
        m_heading = {.bold = true,
                     .wrapped = true,
                     .size = 10,
                     .ink = paleInk,
                     .paper = headPaper,
                     .border = line,
                     .middle = true};
        m_open = {.wrapped = true, .ink = ink, .paper = openPaper, .border = line, .lock = Lock::Open};
        m_shut = {.wrapped = true, .ink = ink, .paper = shutPaper, .border = line, .lock = Lock::Open};
        m_past = {.size = 10, .ink = quietInk, .border = line, .align = Align::Right, .lock = Lock::Open};
    }

    Result<QByteArray> paint()
    {
        for (Frequency frequency : {Frequency::Month, Frequency::Quarter, Frequency::Year})
            paintSheet(frequency);
        paintInstructions();
        paintKept();
        return m_writer.bytes();
    }

private:
    QString monthText() const { return m_calendar.label(Period(m_book.month(), 1), LabelStyle::Long, m_locale); }
    QString dayText(QDate day) const { return m_locale.toString(day, QStringLiteral("dddd, d MMMM yyyy")); }
    UnitFormat format(const Metric &metric) const { return UnitFormat(metric, m_locale); }

    QString allowedText(const Metric &m) const
    {
        const UnitFormat f = format(m);
        if (m.lowerBound && m.upperBound)
            return Told::tr("from %1 to %2").arg(f.plain(*m.lowerBound), f.plain(*m.upperBound));
        if (m.lowerBound)
            return Told::tr("%1 or more").arg(f.plain(*m.lowerBound));
        if (m.upperBound)
            return Told::tr("%1 or less").arg(f.plain(*m.upperBound));
        return {};
    }

    QString unitText(const Metric &m) const
    {
        if (m.unit == QLatin1String("%"))
            return Told::tr("Percent");
        if (m.unit == QLatin1String("$"))
            return Told::tr("Dollars");
        if (m.unit == QLatin1String("h:mm"))
            return Told::tr("Hours and minutes, like 7:12");
        if (m.unit == QLatin1String("m:ss"))
            return Told::tr("Minutes and seconds, like 7:12");
        static const QHash<QString, const char *> words{
            {QStringLiteral("d"), QT_TRANSLATE_NOOP("EntryBook", "Days")},
            {QStringLiteral("h"), QT_TRANSLATE_NOOP("EntryBook", "Hours")},
            {QStringLiteral("min"), QT_TRANSLATE_NOOP("EntryBook", "Minutes")},
            {QStringLiteral("s"), QT_TRANSLATE_NOOP("EntryBook", "Seconds")},
            {QString(), QT_TRANSLATE_NOOP("EntryBook", "Number")}};
        const auto found = words.constFind(m.unit);
        return found == words.constEnd() ? m.unit : Told::tr(*found);
    }

    /// "Percent, from 0 % to 100 %; or two numbers: on time / all requests"
    QString whatText(const Metric &m) const
    {
        QString text = unitText(m);
        if (const QString allowed = allowedText(m); !allowed.isEmpty())
            text = Told::tr("%1, %2").arg(text, allowed);
        if (!m.hasParts())
            return text;
        if (m.numeratorLabel.isEmpty() || m.denominatorLabel.isEmpty())
            return m.kind == Metric::Kind::Rate ? Told::tr("%1; or how many, and out of how many").arg(text)
                                                : Told::tr("%1; or the sum, and of how many cases").arg(text);
        return Told::tr("%1; or two numbers: %2 / %3").arg(text, m.numeratorLabel, m.denominatorLabel);
    }

    Look looked(Look look, const QString &number, Align align = Align::Right) const
    {
        look.number = number;
        look.align = align;
        return look;
    }

    void value(WorkbookWriter::Sheet &sheet, int row, int column, const std::optional<double> &stored,
               const UnitFormat &f, const Look &look)
    {
        if (!stored)
            sheet.blank(row, column, look);
        else if (EntryBookWriter::isTyped(f))
            sheet.text(row, column, f.editText(*stored), look);
        else
            sheet.number(row, column, *stored * EntryBookWriter::factor(f), look);
    }

    void paintSheet(Frequency frequency)
    {
        std::vector<const EntryBookRow *> rows;
        for (const EntryBookRow &row : m_book.rows())
            if (m_book.metric(row).frequency == frequency)
                rows.push_back(&row);
        const bool isFirst = !m_first;
        if (rows.empty() && (frequency != Frequency::Year || !isFirst))
            return;
        m_first = true;
        const Period front = rows.empty() ? Period(m_book.month(), 1) : rows.front()->front().period;
        const QString period = m_calendar.label(front, LabelStyle::Long, m_locale);
        auto sheet = m_writer.sheet(period);
        m_sheets.append(sheet.name());
        sheet.paintGrid(false);
        sheet.tab(headPaper);

        sheet.text(Title, Code, Told::tr("%1: numbers for %2").arg(m_book.department().name, period),
                   {.bold = true, .size = 18, .ink = ink, .middle = true});
        sheet.rowHeight(Title, 30);
        QString facts = m_book.catalogue()->city.name;
        if (m_book.due().isValid())
            facts = Told::tr("%1. Due on %2.").arg(facts, dayText(m_book.due()));
        if (m_book.coordinator())
            facts = Told::tr("%1 Coordinator: %2.").arg(facts, m_book.coordinator()->name);
        sheet.text(Facts, Code, facts, {.bold = true, .size = 12, .ink = ink});
        sheet.rowHeight(Facts, 18);
        sheet.text(
            Hint, Code,
            Told::tr("Fill in the yellow cells, save the file and send it back. Rows may be sorted, filtered and "
                     "hidden. All else is on the sheet “%1”.")
                .arg(instructionsTitle()),
            {.ink = quietInk});
        const int last = FirstRow + int(rows.size()) - 1;
        paintHead(sheet, isFirst, rows.empty() ? FirstRow : last);
        paintHeading(sheet, rows.empty() ? nullptr : rows.front());
        for (size_t i = 0; i < rows.size(); ++i)
            paintRow(sheet, FirstRow + int(i), *rows[i]);
        if (!rows.empty())
            paintRules(sheet, last, front);

        sheet.columnWidth(Code, Code, 12);
        sheet.columnWidth(Name, Name, 36);
        sheet.columnWidth(What, What, 30);
        sheet.hideColumns(Mark, Mark);
        sheet.columnWidth(Value, Value, 14);
        sheet.columnWidth(Part, Whole, 12);
        sheet.columnWidth(Expected, Expected, 14);
        sheet.columnWidth(Note, Needed, 30);
        sheet.columnWidth(FirstPast, SecondMark - 1, 10.5);
        sheet.hideColumns(SecondMark, IsTyped);
        sheet.hideRow(Marks);
        sheet.rowHeight(Head, 22);
        sheet.rowHeight(Gap, 6);
        sheet.rowHeight(Heading, 46);
        sheet.freeze(FirstRow, What);
        if (!rows.empty())
            sheet.filter({Heading, Code, last, IsTyped});
        sheet.protect({});
        sheet.page(
            {.paper = m_locale.measurementSystem() == QLocale::ImperialUSSystem ? WorkbookWriter::Page::Paper::Letter
                                                                                : WorkbookWriter::Page::Paper::A4,
             .pagesWide = 3,
             .area = WorkbookWriter::Area{Title, Code, std::max<int>(last, Heading), SecondMark - 1},
             .titleRows = std::pair<int, int>(Heading, Heading),
             .titleColumns = std::pair<int, int>(Code, Name),
             .footer = Told::tr("%1, %2, %3").arg(m_book.catalogue()->city.name, m_book.department().name, period)});
        sheet.select(FirstRow, Value);
        if (isFirst)
            sheet.open();
    }

    /// Who fills it in, whether it is complete, how many are missing.
    void paintHead(WorkbookWriter::Sheet &sheet, bool isFirst, int last)
    {
        const Look label{.bold = true, .ink = ink, .align = Align::Right, .middle = true};
        Look field = m_open;
        field.middle = true;
        field.wrapped = false;
        if (isFirst) {
            sheet.text(Head, Code, Told::tr("Filled in by"), {.bold = true, .ink = ink, .middle = true});
            sheet.text(Head, Mark, QLatin1String(bookHeadMark));
            sheet.text(Head, Name, m_book.coordinator() ? m_book.coordinator()->name : QString(), field);
            sheet.text(Head, What, Told::tr("Is it complete?"), label);
            sheet.blank(Head, Value, field);
            Rule by;
            by.what = Rule::What::OneOf;
            by.choices = people();
            by.otherwise = Rule::Otherwise::Warn;
            by.prompt = Told::tr("Your name, as it is to stand in the history.");
            by.refusal = Told::tr("This name is not known in the city file. Take it nevertheless?");
            if (!by.choices.isEmpty() && by.choices.join(u',').size() <= 255)
                sheet.rule({Head, Name, Head, Name}, by);
            Rule ready;
            ready.what = Rule::What::OneOf;
            ready.choices = {readyWord(), notReadyWord()};
            ready.prompt = Told::tr("Say “%1” when nothing more will come for this month.").arg(readyWord());
            ready.refusal = Told::tr("Choose one of the two, or leave the cell empty.");
            sheet.rule({Head, Value, Head, Value}, ready);
        }
        const QString values =
            QStringLiteral("%1:%2").arg(WorkbookWriter::cell(FirstRow, Value), WorkbookWriter::cell(last, Value));
        const QString days =
            QStringLiteral("%1:%2").arg(WorkbookWriter::cell(FirstRow, Expected), WorkbookWriter::cell(last, Expected));
        const QString parts =
            QStringLiteral("%1:%2").arg(WorkbookWriter::cell(FirstRow, Whole), WorkbookWriter::cell(last, Whole));
        sheet.text(Head, Expected, Told::tr("Still missing"), label);
        sheet.formula(Head, Note, QStringLiteral("=SUMPRODUCT((%1=\"\")*(%2=\"\")*(%3=\"\"))").arg(values, days, parts),
                      missingOn(sheet.name()),
                      {.number = QStringLiteral("0"), .bold = true, .ink = ink, .align = Align::Left, .middle = true});
    }

    int missingOn(const QString &sheet) const
    {
        int missing = 0;
        for (const EntryBookRow &row : m_book.rows()) {
            const QString period = m_calendar.label(row.front().period, LabelStyle::Long, m_locale);
            missing += WorkbookWriter::legalName(period) == sheet && EntryBook::isMissing(row);
        }
        return missing;
    }

    void paintHeading(WorkbookWriter::Sheet &sheet, const EntryBookRow *first)
    {
        const std::array<std::pair<int, QString>, 11> titles{{
            {Code, Told::tr("Code")},
            {Name, Told::tr("Metric")},
            {What, Told::tr("What to enter")},
            {Value, Told::tr("Number")},
            {Part, Told::tr("First of two numbers")},
            {Whole, Told::tr("Second of two numbers")},
            {Expected, Told::tr("Not yet, expected on")},
            {Note, Told::tr("Note, or why not yet")},
            {Happened, Told::tr("What happened")},
            {Doing, Told::tr("What we do")},
            {Needed, Told::tr("What we need")},
        }};
        for (const auto &[column, title] : titles)
            sheet.text(Heading, column, title, m_heading);
        sheet.text(Heading, Mark, QLatin1String(bookNoMark), m_heading);
        for (int i = 0; i < EntryBook::pastPeriods; ++i) {
            Look past = m_heading;
            past.align = Align::Right;
            // The newest stands first, beside what is entered.
            const Period period = first ? first->past(i).period : Period();
            sheet.text(Heading, FirstPast + i,
                       first ? m_calendar.label(period, LabelStyle::Short, m_locale) : QString(), past);
        }
        for (int column = SecondMark; column <= IsTyped; ++column)
            sheet.text(Heading, column, QLatin1String(bookNoMark), m_heading);
        const std::array<std::pair<int, const char *>, 9> marks{{{Code, bookCodeMark},
                                                                 {Name, bookNameMark},
                                                                 {What, "what"},
                                                                 {Mark, bookRowMark},
                                                                 {SecondMark, bookRowMark},
                                                                 {Least, "least"},
                                                                 {Most, "most"},
                                                                 {HasParts, "parts"},
                                                                 {IsTyped, "typed"}}};
        for (const auto &[column, mark] : marks)
            sheet.text(Marks, column, QLatin1String(mark));
        for (int i = 0; i < EntryBook::pastPeriods; ++i)
            sheet.text(Marks, FirstPast + i, bookPastMark(i));
        for (size_t i = 0; i < bookFields; ++i)
            sheet.text(Marks, Value + int(i), bookMark(BookField(i)));
    }

    void paintRow(WorkbookWriter::Sheet &sheet, int at, const EntryBookRow &row)
    {
        const Metric &metric = m_book.metric(row);
        const UnitFormat f = format(metric);
        const QString number = EntryBookWriter::numberFormat(f);
        const BookTexts texts = EntryBook::texts(row);
        const QString uuid = m_book.catalogue()->series(row.row.series)->uuid;
        // Wrapped in a column that is hidden it would make rows tall.
        Look kept = m_shut;
        kept.wrapped = false;
        sheet.text(at, Code, metric.code, m_shut);
        Look name = m_shut;
        name.bold = true;
        sheet.text(at, Name, row.row.name, name);
        Look what = m_shut;
        what.size = 10;
        what.ink = quietInk;
        sheet.text(at, What, whatText(metric), what);
        sheet.text(at, Mark, uuid, kept);
        const std::optional<Observation> &stored = row.front().stored;
        Look open = looked(m_open, number);
        open.bold = true;
        value(sheet, at, Value, stored ? stored->value : std::nullopt, f, open);
        const Look plain = looked(m_open, QStringLiteral("#,##0.######"));
        const Look whole = looked(m_open, QStringLiteral("#,##0"));
        const auto part = [&](int column, const std::optional<double> &v) {
            if (v)
                sheet.number(at, column, *v, *v == std::floor(*v) ? whole : plain);
            else
                sheet.blank(at, column, whole);
        };
        part(Part, stored ? stored->numerator : std::nullopt);
        part(Whole, stored ? stored->denominator : std::nullopt);
        const Look day = looked(m_open, QStringLiteral("yyyy-mm-dd"), Align::Center);
        if (stored && stored->expected.isValid())
            sheet.date(at, Expected, stored->expected, day);
        else
            sheet.blank(at, Expected, day);
        for (BookField field : {BookField::Note, BookField::Happened, BookField::Doing, BookField::Needed})
            // As a text whatever is typed: a spreadsheet would make a number of 50 % and a date of 10/12.
            sheet.text(at, Value + int(field), texts[size_t(field)], looked(m_open, QStringLiteral("@"), Align::Left));
        for (int i = 0; i < EntryBook::pastPeriods; ++i) {
            const EntryCell &cell = row.past(i);
            value(sheet, at, FirstPast + i, cell.stored ? cell.stored->value : std::nullopt, f, looked(m_past, number));
        }
        double height = std::max({30.0, heightOf(row.row.name, 34), heightOf(whatText(metric), 32)});
        for (BookField field : {BookField::Note, BookField::Happened, BookField::Doing, BookField::Needed})
            height = std::max(height, heightOf(texts[size_t(field)], 28));
        sheet.rowHeight(at, std::min(height, 200.0));
        const double factor = EntryBookWriter::factor(f);
        sheet.text(at, SecondMark, uuid, kept);
        sheet.number(at, Least, metric.lowerBound.value_or(-noLimit) * factor, kept);
        sheet.number(at, Most, metric.upperBound.value_or(noLimit) * factor, kept);
        sheet.number(at, HasParts, metric.hasParts(), kept);
        sheet.number(at, IsTyped, EntryBookWriter::isTyped(f), kept);
    }

    /// All of them ask the row's own limits, so that they hold wherever sorting takes it.
    void paintRules(WorkbookWriter::Sheet &sheet, int last, const Period &front)
    {
        const auto column = [&](int c) {
            return WorkbookWriter::Area{FirstRow, c, last, c};
        };
        const auto of = [](int c) {
            return u'$' + WorkbookWriter::cell(FirstRow, c);
        };
        const QString value = of(Value);
        Rule number;
        number.what = Rule::What::Formula;
        number.formula = QStringLiteral("=OR(AND(ISNUMBER(%1),%1>=%2,%1<=%3),AND(%4=1,ISTEXT(%1)))")
                             .arg(value, of(Least), of(Most), of(IsTyped));
        number.promptTitle = Told::tr("Number");
        number.prompt = Told::tr("One number, in the unit and within the limits that stand under “What to enter”. For "
                                 "shares and averages the two numbers to the right will do. Leave it empty if it is "
                                 "not there yet.");
        number.refusalTitle = Told::tr("This does not fit");
        number.refusal = Told::tr("Enter one number within the limits that stand under “What to enter” in this row, "
                                  "without words.");
        sheet.rule(column(Value), number);
        for (int c : {Part, Whole}) {
            Rule part;
            part.what = Rule::What::Formula;
            part.formula = c == Part ? QStringLiteral("=AND(%1=1,ISNUMBER(%2))").arg(of(HasParts), of(Part))
                                     : QStringLiteral("=AND(%1=1,ISNUMBER(%2),%2>=0)").arg(of(HasParts), of(Whole));
            part.promptTitle = Told::tr("Two numbers");
            part.prompt = Told::tr("For shares and averages: the first and the second number that stand under “What to "
                                   "enter”, each in its own cell. The number itself follows from them.");
            part.refusalTitle = number.refusalTitle;
            part.refusal = Told::tr("This takes one plain number, and only in rows whose number follows from two; the "
                                    "second is never below 0.");
            sheet.rule(column(c), part);
        }
        Rule day;
        day.what = Rule::What::Date;
        day.least = front.lastDay().toString(Qt::ISODate);
        day.promptTitle = Told::tr("Not yet, expected on");
        day.prompt = Told::tr("The day on which the number will be there, if it is not yet. Say why under “Note”.");
        day.refusalTitle = number.refusalTitle;
        day.refusal = Told::tr("Enter a day after the end of the period, like %1.")
                          .arg(front.lastDay().addDays(20).toString(Qt::ISODate));
        sheet.rule(column(Expected), day);
        Rule shut;
        shut.what = Rule::What::Formula;
        shut.formula = QStringLiteral("=FALSE");
        shut.refusalTitle = Told::tr("Not for entry");
        shut.refusal = Told::tr("Only the yellow cells are read. Press Escape, and enter it there.");
        sheet.rule({FirstRow, Code, last, Mark}, shut);
        sheet.rule({FirstRow, FirstPast, last, IsTyped}, shut);

        const QString nothing = QStringLiteral("=AND(%1=\"\",%2=\"\",%3=\"\")").arg(value, of(Whole), of(Expected));
        sheet.lookWhere(column(Value), nothing, {.paper = missingPaper});
        sheet.lookWhere(column(Value),
                        QStringLiteral("=AND(ISNUMBER(%1),OR(%1<%2,%1>%3))").arg(value, of(Least), of(Most)),
                        {.bold = true, .ink = warningInk});
        sheet.lookWhere({FirstRow, Part, last, Whole}, QStringLiteral("=%1=0").arg(of(HasParts)), {.paper = idlePaper});
    }

    QString instructionsTitle() const { return Told::tr("Instructions"); }
    QString readyWord() const { return Told::tr("Yes, hand it in"); }
    QString notReadyWord() const { return Told::tr("Not yet"); }

    QStringList people() const
    {
        QStringList names;
        for (const Role &role : m_book.catalogue()->roles()) {
            const Person *person = m_book.catalogue()->person(role.person);
            if (person && !person->retired && role.department == m_book.department().id && !role.to.isValid()
                && !names.contains(person->name) && !person->name.contains(u','))
                names.append(person->name);
        }
        return names;
    }

    void paintInstructions()
    {
        auto sheet = m_writer.sheet(instructionsTitle());
        sheet.paintGrid(false);
        sheet.columnWidth(0, 0, 14);
        sheet.columnWidth(1, 1, 34);
        sheet.columnWidth(2, 2, 30);
        sheet.columnWidth(3, 4, 44);
        sheet.columnWidth(5, 5, 26);
        int at = 0;
        sheet.text(at, 0, instructionsTitle(), {.bold = true, .size = 18, .ink = ink});
        sheet.rowHeight(at++, 30);
        const QStringList lines{
            Told::tr("This workbook asks %1 of %2 for its numbers of %3.")
                .arg(m_book.department().name, m_book.catalogue()->city.name, monthText()),
            m_book.due().isValid()
                ? Told::tr("Please send it back by %1. If you know a number already, do not wait for the others.")
                      .arg(dayText(m_book.due()))
                : Told::tr("Please send it back as soon as the numbers are there."),
            Told::tr("1. Fill in the yellow cells of the sheet “%1”. The darker ones are still missing.")
                .arg(m_sheets.join(QStringLiteral("”, “"))),
            Told::tr("2. Enter numbers as numbers: 93 or 93% for 93 percent, 1250 for dollars. No words, no “about”."),
            Told::tr("3. For a share or an average enter either the number itself or the two numbers it comes from: 40 "
                     "and 42, each in its own cell. With both numbers the year's figure will be right as well."),
            Told::tr("4. A number that is not there yet stays empty: say when it is expected, and why, in the two "
                     "columns for that. Empty is never taken for 0; enter 0 where it was 0."),
            Told::tr("5. If you can, tell what happened, what you do and what you need. It stands beside the number in "
                     "the meeting, before anybody asks."),
            Told::tr("6. Put your name under “Filled in by”. Choose “%1” when nothing more will come for this month.")
                .arg(readyWord()),
            Told::tr("7. Save the file under its name, in its format, and send it back."),
            Told::tr("You may sort, filter and hide rows, change widths, and add columns for yourself: what you add is "
                     "not read. What you leave as it was is not changed in the city's file either. The twelve periods "
                     "before are there to compare with; to correct one of them, write to the analyst."),
        };
        for (const QString &text : lines) {
            sheet.merged({at, 0, at, 4}, text, {.wrapped = true, .size = 12, .ink = ink});
            sheet.rowHeight(at++, heightOf(text, 140) + 4);
        }
        ++at;
        sheet.text(at, 0, Told::tr("What is counted, and how"), {.bold = true, .size = 14, .ink = ink});
        sheet.rowHeight(at++, 24);
        const QStringList titles{Told::tr("Code"),           Told::tr("Metric"),
                                 Told::tr("What to enter"),  Told::tr("How it is counted"),
                                 Told::tr("Why it matters"), Told::tr("Source")};
        for (int c = 0; c < titles.size(); ++c)
            sheet.text(at, c, titles[c], m_heading);
        ++at;
        MetricId before;
        for (const EntryBookRow &row : m_book.rows()) {
            if (row.row.metric == before)
                continue;
            before = row.row.metric;
            const Metric &metric = m_book.metric(row);
            const Definition *definition = m_book.catalogue()->definitionAt(metric.id, m_book.month());
            const QStringList texts{metric.code,
                                    metric.name,
                                    whatText(metric),
                                    definition ? definition->method : QString(),
                                    definition ? definition->why : QString(),
                                    definition ? definition->source : QString()};
            static constexpr std::array<double, 6> widths{14, 34, 30, 44, 44, 26};
            double height = 0;
            for (int c = 0; c < texts.size(); ++c) {
                sheet.text(at, c, texts[c], {.wrapped = true, .size = 10, .ink = ink, .border = line});
                height = std::max(height, heightOf(texts[c], widths[size_t(c)] * 1.1));
            }
            sheet.rowHeight(at++, height);
        }
        sheet.protect({.sort = false, .filter = false, .insertColumns = false});
        sheet.page(
            {.paper = m_locale.measurementSystem() == QLocale::ImperialUSSystem ? WorkbookWriter::Page::Paper::Letter
                                                                                : WorkbookWriter::Page::Paper::A4,
             .footer =
                 Told::tr("%1, %2, %3").arg(m_book.catalogue()->city.name, m_book.department().name, monthText())});
    }

    /// What says whose it is, and what the file held when it was written.
    void paintKept()
    {
        auto sheet = m_writer.sheet(QStringLiteral("statroom"), WorkbookWriter::Visibility::VeryHidden);
        const City &city = m_book.catalogue()->city;
        const Department &department = m_book.department();
        const QList<QStringList> facts{
            {QLatin1String(EntryBookWriter::signature), QString::number(EntryBookWriter::version)},
            {QStringLiteral("city"), city.uuid, city.name},
            {QStringLiteral("department"), department.uuid, department.code, department.name},
            {QStringLiteral("month"), QString::number(m_book.month().yyyymm())},
            {QStringLiteral("revision"), QString::number(m_book.revision().number)},
            {QStringLiteral("complete"), readyWord(), notReadyWord()},
            {QStringLiteral("by"), m_book.coordinator() ? m_book.coordinator()->name : QString()},
        };
        int at = 0;
        for (const QStringList &fact : facts) {
            for (int c = 0; c < fact.size(); ++c)
                sheet.text(at, c, fact[c]);
            ++at;
        }
        for (const EntryBookRow &row : m_book.rows()) {
            const Series *series = m_book.catalogue()->series(row.row.series);
            const BookTexts texts = EntryBook::texts(row);
            sheet.text(at, 0, QStringLiteral("row"));
            sheet.text(at, 1, series->uuid);
            sheet.text(at, 2, m_book.metric(row).code);
            sheet.text(at, 3, row.row.name);
            for (size_t i = 0; i < texts.size(); ++i)
                sheet.text(at, 4 + int(i), texts[i]);
            for (int i = 0; i < EntryBook::pastPeriods; ++i)
                sheet.text(at, 4 + int(bookFields) + i, EntryBook::pastText(row, i));
            ++at;
        }
        sheet.protect({.sort = false,
                       .filter = false,
                       .formatColumns = false,
                       .formatRows = false,
                       .formatCells = false,
                       .insertColumns = false});
    }

    const EntryBook &m_book;
    QLocale m_locale;
    FiscalCalendar m_calendar;
    WorkbookWriter m_writer;
    Look m_heading, m_open, m_shut, m_past;
    QStringList m_sheets;
    bool m_first = false;
};

} // namespace

double EntryBookWriter::factor(const UnitFormat &format)
{
    return format.isPercent() ? 1 : format.scale();
}

QString EntryBookWriter::numberFormat(const UnitFormat &format)
{
    const QString &unit = format.unit();
    const QString digits = decimalsOf(format.decimals());
    if (isTyped(format))
        return QStringLiteral("@");
    if (format.isPercent())
        return digits + u'%';
    for (const QString &sign : {QStringLiteral("$"), QStringLiteral("€"), QStringLiteral("£")})
        if (unit.startsWith(sign)) {
            const QString rest = unit.mid(sign.size()).remove(u'"');
            return u'"' + sign + u'"' + digits + (rest.isEmpty() ? QString() : QStringLiteral("\" %1\"").arg(rest));
        }
    static const QStringList times{QStringLiteral("d"), QStringLiteral("h"), QStringLiteral("min"),
                                   QStringLiteral("s")};
    return times.contains(unit) ? QStringLiteral("%1\" %2\"").arg(digits, unit) : digits;
}

bool EntryBookWriter::isTyped(const UnitFormat &format)
{
    return format.number(1).contains(u':');
}

Result<QByteArray> EntryBookWriter::xlsx(const EntryBook &book, const QLocale &locale)
{
    return BookPainter(book, locale).paint();
}

Result<std::vector<EntryBookWriter::Saved>> EntryBookWriter::save(const Viewpoint &viewpoint, Month month,
                                                                  const std::vector<DepartmentId> &departments,
                                                                  const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io, Told::tr("The folder %1 could not be made. Choose another one.").arg(folder), {}};
    std::vector<Saved> all;
    for (DepartmentId id : departments) {
        const auto book = EntryBook::read(viewpoint, id, month);
        if (!book)
            return book.error();
        const auto bytes = xlsx(*book, viewpoint.locale());
        if (!bytes)
            return bytes.error();
        Saved saved{id,
                    QDir(folder).filePath(book->fileName()),
                    Saved::What::Written,
                    book->due(),
                    int(book->rows().size()),
                    book->missing()};
        QFile there(saved.path);
        if (there.exists()) {
            const bool isSame = there.open(QIODevice::ReadOnly) && there.readAll() == *bytes;
            saved.what = isSame ? Saved::What::Unchanged : Saved::What::Kept;
        } else if (Result<void> done = WorkbookWriter::save(*bytes, saved.path); !done) {
            return done.error();
        }
        all.push_back(std::move(saved));
    }
    return all;
}

} // namespace statroom
