// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/ReturnedBook.h"

#include "domain/NumberText.h"
#include "exchange/WorkbookWriter.h"
#include "items/books/EntryBookWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedBook)
};

QString textAt(const SheetRow &row, int column)
{
    const SheetCell *cell = row.cell(column);
    return cell ? cell->text.trimmed() : QString();
}

/// Which marked column stands where on one sheet.
struct Columns
{
    QHash<QString, int> byMark;
    QList<int> rowMarks;
    QSet<int> known;

    int at(const QString &mark) const { return byMark.value(mark, -1); }
    bool found() const { return !rowMarks.isEmpty() && at(bookMark(BookField::Value)) >= 0; }
};

class BookReader
{
public:
    BookReader(const Workbook &workbook, ReturnedBook &book) : m_workbook(workbook), m_book(book) {}

    Result<void> read()
    {
        for (int i = 0; i < m_workbook.sheets().size(); ++i)
            if (Result<void> kept = readKept(i); !kept)
                return kept;
        if (m_kept < 0)
            return Error{
                ErrorKind::InvalidInput,
                Told::tr("“%1” is no entry workbook: the hidden sheet that says whose it is is missing. Ask for "
                         "the file as it was sent out, or import it.")
                    .arg(m_book.fileName),
                {}};
        for (int i = 0; i < m_workbook.sheets().size(); ++i)
            if (i != m_kept && !m_workbook.sheets()[i].isChart)
                if (Result<void> done = readSheet(i); !done)
                    return done;
        if (m_book.sheets.isEmpty())
            return Error{ErrorKind::InvalidInput,
                         Told::tr("In “%1” the hidden first row is gone, without which nobody knows what its columns "
                                  "are. Ask for the file as it was sent out.")
                             .arg(m_book.fileName),
                         {}};
        for (const ReturnedRow &row : m_book.rows)
            if (!row.isThere && !m_refused.contains(row.uuid))
                remark({}, {}, row.code, Told::tr("The row of %1 is not in the workbook any more.").arg(row.name),
                       row.uuid);
        return {};
    }

private:
    void remark(const QString &sheet, const QString &cell, const QString &text, const QString &why,
                const QString &series = {})
    {
        m_book.remarks.push_back({sheet, cell, text, why, series});
    }

    Result<void> readKept(int sheet)
    {
        if (m_workbook.sheets()[sheet].isChart)
            return {};
        bool isKept = false;
        bool isKnown = true;
        QHash<QString, QStringList> facts;
        std::vector<ReturnedRow> rows;
        std::vector<QStringList> past;
        const Result<void> done = m_workbook.eachRow(sheet, [&](const SheetRow &row) {
            if (!isKept) {
                isKept = textAt(row, 0) == QLatin1String(EntryBookWriter::signature);
                isKnown = textAt(row, 1) == QString::number(EntryBookWriter::version);
                return isKept && isKnown;
            }
            const QString key = textAt(row, 0);
            if (key != QLatin1String("row")) {
                facts.insert(key, {textAt(row, 1), textAt(row, 2), textAt(row, 3)});
                return true;
            }
            ReturnedRow asked;
            asked.uuid = textAt(row, 1);
            asked.code = textAt(row, 2);
            asked.name = textAt(row, 3);
            for (size_t i = 0; i < bookFields; ++i)
                if (const SheetCell *cell = row.cell(4 + int(i)))
                    asked.written[i] = cell->text;
            QStringList before;
            for (int i = 0; i < EntryBook::pastPeriods; ++i)
                before.append(textAt(row, 4 + int(bookFields) + i));
            rows.push_back(std::move(asked));
            past.push_back(before);
            return true;
        });
        if (!done || !isKept)
            return done;
        if (!isKnown)
            return Error{ErrorKind::NewerFile,
                         Told::tr("“%1” was written by another version of StatRoom. Collect it with that one.")
                             .arg(m_book.fileName),
                         {}};
        if (m_kept >= 0)
            return Error{ErrorKind::InvalidInput,
                         Told::tr("“%1” holds the hidden sheets of two entry workbooks, so that nobody knows whose it "
                                  "is. Ask for each as a file of its own.")
                             .arg(m_book.fileName),
                         {}};
        m_kept = sheet;
        m_book.cityUuid = facts[QStringLiteral("city")].value(0);
        m_book.cityName = facts[QStringLiteral("city")].value(1);
        const QStringList department = facts[QStringLiteral("department")];
        m_book.departmentUuid = department.value(0);
        m_book.departmentCode = department.value(1);
        m_book.departmentName = department.value(2);
        m_book.month = Month::fromYyyymm(facts[QStringLiteral("month")].value(0).toInt());
        m_book.revision = RevisionId(facts[QStringLiteral("revision")].value(0).toLongLong());
        m_complete = facts[QStringLiteral("complete")];
        m_book.rows = std::move(rows);
        m_past = std::move(past);
        if (m_book.cityUuid.isEmpty() || m_book.departmentUuid.isEmpty() || !m_book.month.isValid()
            || m_book.rows.empty())
            return Error{ErrorKind::InvalidInput,
                         Told::tr("The hidden sheet of “%1” was changed, so that nobody knows whose it is. Ask for the "
                                  "file as it was sent out.")
                             .arg(m_book.fileName),
                         {}};
        return {};
    }

    Result<void> readSheet(int sheet)
    {
        const QString name = m_workbook.sheets()[sheet].name;
        Columns columns;
        QSet<int> added;
        QString twice;
        m_head = {};
        m_foreign.clear();
        m_hasOwnRows = false;
        const Result<void> done = m_workbook.eachRow(sheet, [&](const SheetRow &row) {
            if (!columns.found()) {
                columns = marksOf(row, twice);
                // A table for oneself may be long.
                return columns.found() || row.number < 50;
            }
            readRow(name, row, columns, added);
            return true;
        });
        if (!done || !columns.found())
            return done;
        if (!twice.isEmpty())
            return Error{
                ErrorKind::InvalidInput,
                Told::tr("On the sheet “%1” of “%2” a marked column stands twice (%3): it was copied. Take the "
                         "copy out, and collect it again.")
                    .arg(name, m_book.fileName, twice),
                {}};
        m_book.sheets.append(name);
        if (m_hasOwnRows)
            takeHead();
        // What was copied here from the workbook of others, its name and its “complete” too.
        if (!m_hasOwnRows && !m_foreign.isEmpty())
            remark(name, {}, {},
                   Told::tr("The sheet “%1” belongs to another workbook (rows: %2). Nothing of it is read.")
                       .arg(name)
                       .arg(m_foreign.size()));
        else
            m_book.remarks.insert(m_book.remarks.end(), m_foreign.cbegin(), m_foreign.cend());
        for (int column : added)
            remark(name, WorkbookWriter::columnName(column), {},
                   Told::tr("Column %1 was added by hand. What stands in it is not read.")
                       .arg(WorkbookWriter::columnName(column)));
        return {};
    }

    static Columns marksOf(const SheetRow &row, QString &twice)
    {
        Columns columns;
        QStringList doubled;
        for (const SheetCell &cell : row.cells) {
            const QString mark = cell.text.trimmed();
            if (mark.isEmpty())
                continue;
            if (mark == QLatin1String(bookRowMark)) {
                columns.rowMarks.append(cell.column);
            } else if (columns.byMark.contains(mark)) {
                doubled.append(WorkbookWriter::columnName(columns.byMark.value(mark)) + QStringLiteral(", ")
                               + WorkbookWriter::columnName(cell.column));
            } else {
                columns.byMark.insert(mark, cell.column);
            }
            columns.known.insert(cell.column);
        }
        twice = columns.found() ? doubled.join(QStringLiteral("; ")) : QString();
        return columns;
    }

    void readRow(const QString &sheet, const SheetRow &row, const Columns &columns, QSet<int> &added)
    {
        QStringList marks;
        for (int column : columns.rowMarks)
            if (const QString mark = textAt(row, column); !marks.contains(mark))
                marks.append(mark);
        const auto place = [&](int column) {
            return WorkbookWriter::cell(row.number - 1, column);
        };
        const int valueColumn = columns.at(bookMark(BookField::Value));
        if (marks == QStringList{QString()}) {
            // A row of somebody's own; titles stand to the left of what is entered.
            for (size_t i = 0; i < bookFields; ++i) {
                const int column = columns.at(bookMark(BookField(i)));
                if (const QString text = column < 0 ? QString() : textAt(row, column); !text.isEmpty()) {
                    remark(sheet, place(column), text,
                           Told::tr("Row %1 was added by hand, so that nobody knows what it is of. It is not read.")
                               .arg(row.number));
                    break;
                }
            }
            return;
        }
        if (marks.contains(QLatin1String(bookNoMark)))
            return;
        if (marks.contains(QLatin1String(bookHeadMark))) {
            m_head = {textAt(row, columns.at(QLatin1String(bookNameMark))), textAt(row, valueColumn)};
            return;
        }
        const QString value = textAt(row, valueColumn);
        // Where one of the two marks was emptied, code and name beside the other one have to say the same.
        if (marks.size() == 2 && marks.contains(QString())) {
            const QString mark = marks[marks[0].isEmpty() ? 1 : 0];
            const auto named = std::find_if(m_book.rows.begin(), m_book.rows.end(),
                                            [&](const ReturnedRow &r) { return r.uuid == mark; });
            if (named != m_book.rows.end() && textAt(row, columns.at(QLatin1String(bookCodeMark))) == named->code
                && textAt(row, columns.at(QLatin1String(bookNameMark))) == named->name)
                marks = QStringList{mark};
        }
        const auto asked = std::find_if(m_book.rows.begin(), m_book.rows.end(),
                                        [&](const ReturnedRow &r) { return marks.contains(r.uuid); });
        if (marks.size() > 1) {
            remark(
                sheet, place(valueColumn), value,
                Told::tr("The hidden marks of row %1 do not agree: it was sorted in part. Nothing of it is read; sort "
                         "whole rows, or send the file as it was.")
                    .arg(row.number),
                asked == m_book.rows.end() ? QString() : asked->uuid);
            for (const QString &mark : marks)
                m_refused.insert(mark);
            return;
        }
        if (asked == m_book.rows.end()) {
            m_foreign.append(
                {sheet,
                 place(valueColumn),
                 value,
                 Told::tr("Row %1 is marked as something that this workbook did not ask for. It is not read.")
                     .arg(row.number),
                 {}});
            return;
        }
        m_hasOwnRows = true;
        const QString shown = textAt(row, columns.at(QLatin1String(bookNameMark)));
        const bool isOfAnother = !shown.isEmpty() && shown != asked->name
            && std::any_of(m_book.rows.begin(), m_book.rows.end(),
                           [&](const ReturnedRow &r) { return r.name == shown; });
        if (isOfAnother) {
            remark(
                sheet, place(valueColumn), value,
                Told::tr("Row %1 is named “%2”, and its hidden mark says “%3”: it was sorted in part. Nothing of it is "
                         "read; sort whole rows, or send the file as it was.")
                    .arg(QString::number(row.number), shown, asked->name),
                asked->uuid);
            m_refused.insert(asked->uuid);
            asked->isThere = false;
            return;
        }
        if (m_refused.contains(asked->uuid))
            return;
        std::array<BookCell, bookFields> now;
        for (size_t i = 0; i < bookFields; ++i) {
            const int column = columns.at(bookMark(BookField(i)));
            now[i].sheet = sheet;
            now[i].cell = column < 0 ? QString() : place(column);
            if (const SheetCell *cell = column < 0 ? nullptr : row.cell(column))
                now[i].content = *cell;
            else if (column < 0)
                // A column that was taken out changes nothing.
                now[i].content = asWritten(asked->written[i]);
        }
        if (asked->isThere) {
            const bool isSame =
                std::equal(now.begin(), now.end(), asked->now.begin(),
                           [](const BookCell &a, const BookCell &b) { return a.content.text == b.content.text; });
            if (isSame)
                return;
            remark(
                sheet, place(valueColumn), value,
                Told::tr("The row of %1 stands twice, and the two differ. Nothing of them is read.").arg(asked->name),
                asked->uuid);
            m_refused.insert(asked->uuid);
            asked->isThere = false;
            return;
        }
        asked->now = now;
        asked->isThere = true;
        for (const SheetCell &cell : row.cells)
            if (!columns.known.contains(cell.column) && !cell.text.trimmed().isEmpty())
                added.insert(cell.column);
        lookAtPast(sheet, row, columns, size_t(asked - m_book.rows.begin()));
    }

    /// Of several sheets the first that gives a name; complete is only what none of them denies.
    void takeHead()
    {
        using Complete = ReturnedBook::Complete;
        const auto &[by, complete] = m_head;
        if (m_book.by.isEmpty())
            m_book.by = by;
        if (!complete.isEmpty() && m_book.complete != Complete::No)
            m_book.complete =
                complete.compare(m_complete.value(0), Qt::CaseInsensitive) == 0 ? Complete::Yes : Complete::No;
    }

    static SheetCell asWritten(const QString &text)
    {
        SheetCell cell;
        cell.text = text;
        cell.kind = text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
        return cell;
    }

    void lookAtPast(const QString &sheet, const SheetRow &row, const Columns &columns, size_t asked)
    {
        for (int i = 0; i < EntryBook::pastPeriods; ++i) {
            const int column = columns.at(bookPastMark(i));
            const SheetCell *cell = column < 0 ? nullptr : row.cell(column);
            const QString was = m_past[asked].value(i);
            // Times of the clock are texts, and what a rate per head is written as is not what is stored: only
            // whether something stands there is compared then.
            const auto before = fromText(was);
            const bool isNumber = cell && cell->kind != SheetCell::Kind::Text && cell->kind != SheetCell::Kind::Empty;
            const bool isChanged = !cell || cell->kind == SheetCell::Kind::Empty
                ? false
                : was.isEmpty() || (isNumber && before && !isMultiple(cell->number, *before));
            if (isChanged)
                remark(
                    sheet, WorkbookWriter::cell(row.number - 1, column), cell->text,
                    Told::tr("A number of an earlier period of %1 was changed. It is not taken from here: correct it "
                             "in that month.")
                        .arg(m_book.rows[asked].name),
                    m_book.rows[asked].uuid);
        }
    }

    /// The same number, or the same in a unit of which there go ten, a hundred … to the one stored.
    static bool isMultiple(double shown, double stored)
    {
        if (shown == stored || stored == 0)
            return shown == stored;
        const double ratio = shown / stored;
        const double power = std::round(std::log10(std::abs(ratio)));
        return ratio > 0 && power >= 0 && std::abs(ratio / std::pow(10.0, power) - 1) < 1e-12
            && (power == 0 || power >= 2);
    }

    const Workbook &m_workbook;
    ReturnedBook &m_book;
    int m_kept = -1;
    QStringList m_complete;
    std::vector<QStringList> m_past;
    QSet<QString> m_refused;
    std::pair<QString, QString> m_head; ///< of the sheet that is read: who filled it in, whether it is complete
    QList<BookRemark> m_foreign; ///< its rows that are of no metric of this workbook
    bool m_hasOwnRows = false;
};

} // namespace

Result<ReturnedBook> ReturnedBook::read(const QString &path)
{
    QFile file(path);
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) && file.open(QIODevice::ReadOnly)
        && !Workbook::isLike(file.read(16)))
        return Error{
            ErrorKind::InvalidInput,
            Told::tr("“%1” is text: a CSV file keeps neither the hidden marks nor the other sheets of an entry "
                     "workbook. Ask for the workbook itself, or import it.")
                .arg(QFileInfo(path).fileName()),
            {}};
    const Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    ReturnedBook book;
    book.path = path;
    book.fileName = QFileInfo(path).fileName();
    book.sha256 = workbook->sha256();
    if (Result<void> done = BookReader(*workbook, book).read(); !done)
        return done.error();
    return book;
}

} // namespace statroom
