// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/Collection.h"

#include "domain/NumberText.h"
#include "items/MonthHandIn.h"
#include "items/TypedEntry.h"
#include "items/Viewpoint.h"
#include "items/books/EntryBookWriter.h"
#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Collection)
};

/// Spreadsheets keep fifteen to seventeen digits, each in its own way.
bool isSame(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

bool isSame(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}

bool isSameNumber(const Observation &a, const Observation &b)
{
    return isSame(a.value, b.value) && isSame(a.numerator, b.numerator) && isSame(a.denominator, b.denominator);
}

QString tidy(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return out.trimmed();
}

std::optional<double> numberIn(const QString &text)
{
    const auto number = fromText(text);
    return text.isEmpty() || !number ? std::nullopt : std::optional<double>(*number);
}

/// What the file held of a row when the workbook was written.
Observation writtenNumber(const ReturnedRow &row)
{
    Observation o;
    o.value = numberIn(row.was(BookField::Value));
    o.numerator = numberIn(row.was(BookField::Part));
    o.denominator = numberIn(row.was(BookField::Whole));
    o.state = o.value ? Observation::State::Value : Observation::State::Missing;
    return o;
}

/// Numbers out of the cells of one row, by the metric's unit.
class CellReader
{
public:
    CellReader(const Viewpoint &viewpoint, const Metric &metric)
        : m_viewpoint(viewpoint)
        , m_metric(metric)
        , m_format(viewpoint.format(metric))
        , m_plain(metric, QLocale::c())
    {}

    struct Read
    {
        NumberReading reading;
        QString remark;
    };

    Result<Read> value(const SheetCell &cell) const
    {
        if (const QString why = whyUnreadable(cell); !why.isEmpty())
            return refused(why);
        Read read;
        if (cell.isFormula)
            read.remark = Told::tr("It comes from a formula; its last result is taken.");
        switch (cell.kind) {
        case SheetCell::Kind::Empty:
            return read;
        case SheetCell::Kind::Percent:
            if (!m_format.isPercent())
                return refused(Told::tr("A percentage stands where %1 is asked for.").arg(unitText()));
            read.reading.content = NumberReading::Content::Value;
            read.reading.value = cell.number;
            return read;
        case SheetCell::Kind::Number:
        case SheetCell::Kind::Currency: {
            const auto parsed = m_plain.parse(cell.text);
            if (parsed && parsed->content == NumberReading::Content::Value) {
                read.reading = *parsed;
            } else {
                read.reading.content = NumberReading::Content::Value;
                read.reading.value = cell.number / m_format.scale();
            }
            return read;
        }
        case SheetCell::Kind::Duration:
            return duration(cell, std::move(read));
        case SheetCell::Kind::Text: {
            QString text = cell.text.simplified();
            static const QRegularExpression outOf(QStringLiteral("^(\\S+) (?:of|out of|de) (\\S+)$"),
                                                  QRegularExpression::CaseInsensitiveOption);
            text.replace(outOf, QStringLiteral("\\1/\\2"));
            const auto parsed = m_format.parse(text);
            if (!parsed)
                return parsed.error();
            read.reading = *parsed;
            if (!EntryBookWriter::isTyped(m_format) && !parsed->isMissing())
                read.remark = Told::tr("It stands there as a text and was read as a number.");
            return read;
        }
        default:
            return refused(Told::tr("“%1” is no number.").arg(cell.text));
        }
    }

    Result<double> part(const SheetCell &cell) const
    {
        if (const QString why = whyUnreadable(cell); !why.isEmpty())
            return refused(why);
        if (cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::Currency)
            return cell.number;
        if (cell.kind == SheetCell::Kind::Text) {
            const UnitFormat plain({}, 0, Metric::Kind::Count, m_viewpoint.locale());
            const auto parsed = plain.parse(cell.text);
            if (!parsed)
                return parsed.error();
            if (parsed->content == NumberReading::Content::Value && parsed->value)
                return *parsed->value;
        }
        return refused(Told::tr("“%1” is no plain number.").arg(cell.text));
    }

    Result<QDate> day(const SheetCell &cell) const
    {
        const bool isDay = cell.kind == SheetCell::Kind::Date || cell.kind == SheetCell::Kind::DateTime;
        if (const QString why = whyUnreadable(cell); !why.isEmpty() && !isDay)
            return refused(why);
        if (isDay)
            return cell.date;
        const auto reading = m_viewpoint.calendar().parseLoose(cell.text);
        if (cell.kind == SheetCell::Kind::Text && reading && reading->kind == PeriodReading::Kind::Day)
            return reading->day;
        return refused(Told::tr("“%1” is no day. Write it like 2026-11-20.").arg(cell.text));
    }

    /// Whether a cell still holds what was written into it. `factor` is what stored numbers were multiplied by.
    bool isUntouched(const SheetCell &cell, const QString &written, double factor) const
    {
        if (written.isEmpty() || cell.kind == SheetCell::Kind::Empty)
            return written.isEmpty() && cell.kind == SheetCell::Kind::Empty;
        if (cell.text == written)
            return true;
        const auto before = fromText(written);
        if (!before)
            return false;
        if (cell.kind == SheetCell::Kind::Text) {
            const auto parsed = m_format.parse(cell.text);
            return EntryBookWriter::isTyped(m_format) && parsed && parsed->value && isSame(*parsed->value, *before);
        }
        const bool isNumber = cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::Percent
            || cell.kind == SheetCell::Kind::Currency;
        return isNumber && isSame(cell.number, *before * factor);
    }

private:
    static Error refused(const QString &why) { return {ErrorKind::InvalidInput, why, {}}; }

    QString unitText() const { return m_metric.unit.isEmpty() ? Told::tr("a number") : m_metric.unit; }

    static QString whyUnreadable(const SheetCell &cell)
    {
        if (cell.isUncalculated || cell.isPlaceholder)
            return Told::tr("Its formula was never calculated. Open the file in a spreadsheet, save it, and collect it "
                            "again.");
        switch (cell.kind) {
        case SheetCell::Kind::Error:
            return Told::tr("The cell shows the error %1.").arg(cell.text);
        case SheetCell::Kind::Date:
        case SheetCell::Kind::DateTime:
            return Told::tr("A date (%1) stands where a number is asked for. Two numbers go into two cells.")
                .arg(cell.text);
        case SheetCell::Kind::Boolean:
            return Told::tr("“%1” stands where a number is asked for.").arg(cell.text);
        default:
            return {};
        }
    }

    Result<Read> duration(const SheetCell &cell, Read read) const
    {
        const QString &unit = m_metric.unit;
        const bool isOfHours =
            unit == QLatin1String("h") || (EntryBookWriter::isTyped(m_format) && unit.startsWith(u'h'));
        const bool isOfMinutes = !isOfHours && (unit == QLatin1String("min") || EntryBookWriter::isTyped(m_format));
        double perDay = 0;
        if (isOfHours)
            perDay = 24;
        else if (isOfMinutes)
            perDay = 24 * 60;
        else if (unit == QLatin1String("s"))
            perDay = 24 * 60 * 60;
        else if (unit == QLatin1String("d"))
            perDay = 1;
        if (perDay == 0)
            return refused(Told::tr("A time stands where %1 is asked for.").arg(unitText()));
        // 7:12 typed into any cell is seven hours; who counts minutes meant something else.
        if (isOfMinutes && cell.clock == SheetCell::Clock::Hours)
            return refused(
                Told::tr("The spreadsheet took this for hours and minutes, and minutes are asked for. Type an "
                         "apostrophe before it, '7:12."));
        read.reading.content = NumberReading::Content::Value;
        read.reading.value = std::round(cell.number * perDay * 1e9) / 1e9;
        return read;
    }

    const Viewpoint &m_viewpoint;
    const Metric &m_metric;
    UnitFormat m_format;
    UnitFormat m_plain;
};

} // namespace

/// Fills a Collection.
class CollectionReader
{
public:
    CollectionReader(const Viewpoint &viewpoint, Collection &collection)
        : m_viewpoint(viewpoint)
        , m_catalogue(viewpoint.catalogue())
        , m_collection(collection)
    {}

    Result<void> read(Collection::Files files, Month month)
    {
        take(std::move(files));
        m_collection.m_month = month.isValid() ? month : usualMonth();
        const auto asked = EntryBook::asked(m_viewpoint, m_collection.m_month);
        if (!asked)
            return asked.error();
        QHash<qint64, std::vector<const ReturnedBook *>> books = sorted();
        std::vector<DepartmentId> all = *asked;
        for (const Department &department : m_catalogue->departments())
            if (books.contains(department.id.number) && std::find(all.begin(), all.end(), department.id) == all.end())
                all.push_back(department.id);
        const auto handIns = m_viewpoint.reader().handIns(m_collection.m_month, m_collection.m_month);
        if (!handIns)
            return handIns.error();
        for (DepartmentId id : all) {
            auto book = EntryBook::read(m_viewpoint, id, m_collection.m_month);
            if (!book)
                return book.error();
            readDepartment(*book, books.value(id.number));
            m_collection.m_departments.back().isHandedIn = std::any_of(
                handIns->begin(), handIns->end(), [id](const HandIn &handIn) { return handIn.department == id; });
        }
        return {};
    }

private:
    using Fate = Collection::Fate;
    using Part = Collection::Part;
    using Item = Collection::Item;

    void notRead(const QString &file, const QString &why, const QString &sheet = {}, const QString &cell = {},
                 const QString &text = {}, DepartmentId department = {})
    {
        Item item;
        item.fate = Fate::NotRead;
        item.file = file;
        item.sheet = sheet;
        item.cell = cell;
        item.text = text;
        item.why = why;
        item.department = department;
        m_collection.m_items.push_back(item);
    }

    void take(Collection::Files files)
    {
        m_collection.m_files = int(files.all.size());
        QHash<QString, QString> seen;
        for (Collection::Files::One &file : files.all) {
            if (!file.book) {
                notRead(file.name, file.why);
                continue;
            }
            if (const QString same = seen.value(file.book->sha256); !same.isEmpty()) {
                notRead(file.name, Told::tr("It is the same file as “%1”, byte by byte.").arg(same));
                continue;
            }
            seen.insert(file.book->sha256, file.name);
            if (file.book->cityUuid != m_catalogue->city.uuid) {
                notRead(file.name, Told::tr("It belongs to another city: %1.").arg(file.book->cityName));
                continue;
            }
            m_collection.m_books.push_back(std::move(*file.book));
        }
    }

    /// That of most workbooks, the later one of two; without any the month a file opens with.
    Month usualMonth() const
    {
        std::map<Month, int> counts;
        for (const ReturnedBook &book : m_collection.m_books)
            ++counts[book.month];
        Month usual = EntryBook::current(m_viewpoint);
        int most = 0;
        for (const auto &[month, count] : counts)
            if (count >= most) {
                usual = month;
                most = count;
            }
        return usual;
    }

    QHash<qint64, std::vector<const ReturnedBook *>> sorted()
    {
        QHash<qint64, std::vector<const ReturnedBook *>> books;
        for (const ReturnedBook &book : m_collection.m_books) {
            const Department *department = nullptr;
            for (const Department &d : m_catalogue->departments())
                if (d.uuid == book.departmentUuid)
                    department = &d;
            if (!department)
                notRead(book.fileName,
                        Told::tr("Its department %1 is not in this city file.").arg(book.departmentName));
            else if (book.month != m_collection.m_month)
                notRead(book.fileName,
                        Told::tr("It is of %1 for %2, and %3 is collected.")
                            .arg(department->name, monthText(book.month), monthText(m_collection.m_month)),
                        {}, {}, {}, department->id);
            else
                books[department->id.number].push_back(&book);
        }
        return books;
    }

    QString monthText(Month month) const { return m_viewpoint.label(Period(month, 1), LabelStyle::Long); }

    void readDepartment(const EntryBook &now, const std::vector<const ReturnedBook *> &books)
    {
        Collection::Department department;
        department.id = now.department().id;
        department.due = now.due();
        department.asked = int(now.rows().size());
        department.state = !books.empty() ? Collection::State::Returned
            : now.missing() == 0          ? Collection::State::Entered
                                          : Collection::State::Missing;
        QStringList people;
        for (const ReturnedBook *book : books) {
            department.files.append(book->fileName);
            if (!book->by.isEmpty() && !people.contains(book->by))
                people.append(book->by);
            if (book->complete != ReturnedBook::Complete::Unsaid && department.complete != ReturnedBook::Complete::No)
                department.complete = book->complete;
            for (const BookRemark &remark : book->remarks) {
                notRead(book->fileName, remark.why, remark.sheet, remark.cell, remark.text, department.id);
                for (const EntryBookRow &row : now.rows())
                    if (!remark.series.isEmpty() && m_catalogue->series(row.row.series)->uuid == remark.series) {
                        m_collection.m_items.back().series = row.row.series;
                        m_collection.m_items.back().name = row.row.name;
                    }
            }
        }
        department.by = people.join(QStringLiteral("; "));
        m_collection.m_departments.push_back(department);
        QSet<QString> asked;
        for (const EntryBookRow &row : now.rows()) {
            asked.insert(m_catalogue->series(row.row.series)->uuid);
            readRow(now, row, books);
        }
        for (const ReturnedBook *book : books)
            for (const ReturnedRow &row : book->rows)
                if (!asked.contains(row.uuid) && row.isThere)
                    tellOfGone(*book, row, department.id);
    }

    /// What the city no longer asks for, where somebody filled it in.
    void tellOfGone(const ReturnedBook &book, const ReturnedRow &row, DepartmentId department)
    {
        for (size_t i = 0; i < bookFields; ++i) {
            const BookCell &cell = row.now[i];
            if (cell.content.kind == SheetCell::Kind::Empty || tidy(cell.content.text) == tidy(row.written[i]))
                continue;
            notRead(book.fileName, Told::tr("%1 is not asked for any more.").arg(row.name), cell.sheet, cell.cell,
                    cell.content.text, department);
        }
    }

    /// What one copy says of one part of a row.
    struct Said
    {
        Item item;
        std::optional<Observation> number;
        std::optional<Observation> corrected;
        QDate expected;
        QString text;
        Observation wanted; ///< the number alone, to be compared
        bool isOtherwise = false; ///< not what stands there, but what is probably meant
    };

    void readRow(const EntryBook &now, const EntryBookRow &row, const std::vector<const ReturnedBook *> &books)
    {
        const Metric &metric = now.metric(row);
        Collection::Plan plan;
        plan.stored = row.front().stored;
        plan.told = row.narrative;
        plan.series = row.row.series;
        plan.first = row.front().period.first;
        plan.department = now.department().id;
        plan.name = row.row.name;
        plan.uuid = m_catalogue->series(row.row.series)->uuid;
        std::map<Part, std::vector<Said>> said;
        for (const ReturnedBook *book : books) {
            const auto found = std::find_if(book->rows.begin(), book->rows.end(),
                                            [&](const ReturnedRow &r) { return r.uuid == plan.uuid && r.isThere; });
            if (found == book->rows.end())
                continue;
            const auto blank = [&](BookField field) {
                Item item;
                item.department = plan.department;
                item.series = plan.series;
                item.name = plan.name;
                item.file = book->fileName;
                item.sheet = found->at(field).sheet;
                item.cell = found->at(field).cell;
                item.text = found->at(field).content.text;
                return item;
            };
            if (auto number = readNumber(row, metric, *found, blank(BookField::Value)))
                said[Part::Number].push_back(std::move(*number));
            if (auto day = readExpected(row, metric, *found, blank(BookField::Expected)))
                said[Part::Expected].push_back(std::move(*day));
            static constexpr std::array<std::pair<Part, BookField>, 4> texts{{{Part::Note, BookField::Note},
                                                                              {Part::Happened, BookField::Happened},
                                                                              {Part::Doing, BookField::Doing},
                                                                              {Part::Needed, BookField::Needed}}};
            for (const auto &[part, field] : texts)
                if (auto text = readText(row, *found, part, field, blank(field)))
                    said[part].push_back(std::move(*text));
        }
        const bool hasNote = !said[Part::Note].empty() && !said[Part::Note].front().text.isEmpty();
        for (auto &[part, all] : said)
            settle(plan, part, all, hasNote);
        m_collection.m_plans.push_back(std::move(plan));
    }

    /// Several copies: what they agree in is one, what they differ in is to be chosen.
    void settle(Collection::Plan &plan, Part part, std::vector<Said> &all, bool hasNote)
    {
        std::vector<Said> different;
        for (Said &said : all) {
            const bool isKnown = std::any_of(different.begin(), different.end(), [&](const Said &other) {
                return part == Part::Number
                    ? isSameNumber(other.wanted, said.wanted) && other.item.fate == said.item.fate
                    : part == Part::Expected ? other.expected == said.expected && other.item.fate == said.item.fate
                                             : other.text == said.text;
            });
            if (!isKnown)
                different.push_back(std::move(said));
        }
        const auto isUsable = [](const Said &said) {
            return said.item.fate != Fate::Refused;
        };
        const bool areCopies = std::count_if(different.begin(), different.end(), isUsable) > 1;
        for (Said &said : different) {
            if (areCopies && isUsable(said)) {
                said.item.fate = Fate::Copies;
                said.item.why =
                    Told::tr("Another workbook of the department says something else. %1").arg(said.item.why).trimmed();
                said.item.isTaken = false;
            } else if (said.item.fate == Fate::Odd && hasNote && !said.isOtherwise) {
                said.item.isTaken = true;
                said.item.why = Told::tr("%1 A note stands beside it.").arg(said.item.why);
            }
            const size_t place = m_collection.m_items.size();
            if (part == Part::Number) {
                if (said.number)
                    plan.numbers.emplace(place, *said.number);
                if (said.corrected)
                    plan.corrected.emplace(place, *said.corrected);
            } else if (isUsable(said)) {
                if (part == Part::Expected)
                    plan.expected.emplace(place, said.expected);
                else
                    plan.texts.emplace(place, said.text);
            }
            said.item.part = part;
            m_collection.m_items.push_back(std::move(said.item));
        }
    }

    static Said refuse(Item item, const QString &why)
    {
        item.fate = Fate::Refused;
        item.isTaken = false;
        item.why = why;
        Said said;
        said.item = std::move(item);
        return said;
    }

    std::optional<Said> readNumber(const EntryBookRow &row, const Metric &metric, const ReturnedRow &back, Item item)
    {
        const CellReader cells(m_viewpoint, metric);
        const double factor = EntryBookWriter::factor(m_viewpoint.format(metric));
        const auto isEmpty = [&](BookField field) {
            return back.at(field).content.kind == SheetCell::Kind::Empty && !back.at(field).content.isUncalculated;
        };
        const bool valueChanged =
            !cells.isUntouched(back.at(BookField::Value).content, back.was(BookField::Value), factor)
            || back.at(BookField::Value).content.isUncalculated;
        const bool partsChanged = !cells.isUntouched(back.at(BookField::Part).content, back.was(BookField::Part), 1)
            || !cells.isUntouched(back.at(BookField::Whole).content, back.was(BookField::Whole), 1);
        if (!valueChanged && !partsChanged)
            return std::nullopt;
        const auto at = [&](BookField field) {
            item.cell = back.at(field).cell;
            item.text = back.at(field).content.text;
        };

        CellReader::Read read;
        const bool hasPart = !isEmpty(BookField::Part);
        const bool hasWhole = !isEmpty(BookField::Whole);
        if (!isEmpty(BookField::Value)) {
            auto value = cells.value(back.at(BookField::Value).content);
            // What nobody touched is not told of.
            if (!value && valueChanged)
                return refuse(item, value.error().message);
            if (value)
                read = std::move(*value);
        }
        if (hasPart || hasWhole) {
            at(hasPart ? BookField::Part : BookField::Whole);
            if (!metric.hasParts())
                return refuse(item, Told::tr("%1 takes one number, in the column before.").arg(row.row.name));
            if (!hasPart || !hasWhole)
                return refuse(item, Told::tr("One of the two numbers is missing."));
            const auto part = cells.part(back.at(BookField::Part).content);
            if (!part)
                return refuse(item, part.error().message);
            at(BookField::Whole);
            const auto whole = cells.part(back.at(BookField::Whole).content);
            if (!whole)
                return refuse(item, whole.error().message);
            at(partsChanged ? BookField::Part : BookField::Value);
            item.text =
                back.at(BookField::Part).content.text + QStringLiteral(" / ") + back.at(BookField::Whole).content.text;
            if (!partsChanged && isEmpty(BookField::Value))
                return refuse(item,
                              Told::tr("The number was emptied, and the two numbers it follows from still stand there. "
                                       "Empty all three, or none."));
            const std::optional<double> ratio = *whole == 0 ? std::nullopt : std::optional<double>(*part / *whole);
            if (valueChanged && !isEmpty(BookField::Value) && read.reading.content == NumberReading::Content::Value
                && !fits(read.reading.value, ratio, metric))
                return refuse(item,
                              Told::tr("%1 stands there, and %2 makes %3. Which is right?")
                                  .arg(shown(read.reading.value, metric), item.text, shown(ratio, metric)));
            if (valueChanged && read.reading.content == NumberReading::Content::Parts)
                return refuse(item, Told::tr("Two numbers stand there twice. Leave them in their own columns."));
            read.reading = {};
            read.reading.content = NumberReading::Content::Parts;
            read.reading.numerator = *part;
            read.reading.denominator = *whole;
            read.reading.value = ratio;
        }
        return checked(row, metric, back, std::move(item), read);
    }

    /// A rounded percentage beside its two numbers is no contradiction.
    bool fits(const std::optional<double> &value, const std::optional<double> &ratio, const Metric &metric) const
    {
        if (!value || !ratio)
            return !value && !ratio;
        const double unit =
            0.5000001 * std::pow(10.0, -std::min(metric.decimals, 6)) / m_viewpoint.format(metric).scale();
        return isSame(*value, *ratio) || std::abs(*value - *ratio) <= unit;
    }

    QString shown(const std::optional<double> &value, const Metric &metric) const
    {
        return value ? m_viewpoint.format(metric).plain(*value) : Told::tr("nothing");
    }

    QString shown(const Observation &o, const Metric &metric) const
    {
        if (o.numerator && o.denominator)
            return m_viewpoint.format(metric).parts(*o.numerator, *o.denominator);
        return o.isEntered() ? shown(o.value, metric) : QString();
    }

    /// By what is usual, by the bounds, and by what the file holds now. None where it holds just that.
    std::optional<Said> checked(const EntryBookRow &row, const Metric &metric, const ReturnedRow &back, Item item,
                                const CellReader::Read &read)
    {
        using Kind = TypedEntry::Kind;
        using What = EntryReading::Outcome::What;
        const EntryReading entry(m_viewpoint, metric, row.row, row.front());
        const Observation current = entry.blankOrStored();
        const Observation written = writtenNumber(back);
        Said said;
        said.wanted = current;
        switch (read.reading.content) {
        case NumberReading::Content::Blank:
        case NumberReading::Content::MissingMark:
            said.wanted.setMissing();
            break;
        case NumberReading::Content::Value:
            said.wanted.setValue(read.reading.value);
            break;
        case NumberReading::Content::Parts:
            if (metric.hasParts())
                said.wanted.setParts(*read.reading.numerator, *read.reading.denominator);
            else
                return refuse(item, Told::tr("“%1” has two numbers. %2 takes one.").arg(item.text, row.row.name));
            break;
        }
        EntryReading::Outcome outcome = entry.of(read.reading, item.text);
        const bool isDoubted = outcome.what == What::Hold && outcome.held.kind != Kind::Reason;
        const QString standing = shown(said.wanted, metric);
        if (const auto meant = isDoubted ? inHundredths(metric, back, read.reading) : std::nullopt) {
            EntryReading::Outcome likely = entry.of(*meant, item.text);
            if (likely.what != What::Hold || likely.held.kind != Kind::Refused) {
                outcome = std::move(likely);
                said.wanted.setValue(meant->value);
                said.isOtherwise = true;
            }
        }
        if (isSameNumber(current, said.wanted)) {
            if (read.reading.content == NumberReading::Content::MissingMark && !written.isEntered())
                notRead(
                    item.file,
                    Told::tr("“%1” leaves %2 missing. Say when it is expected, or why not, in the columns for that.")
                        .arg(item.text, row.row.name),
                    item.sheet, item.cell, item.text, item.department);
            return std::nullopt;
        }
        item.before = shown(current, metric);
        item.after = shown(said.wanted, metric);
        item.fate = said.wanted.isEntered() ? Fate::Taken : Fate::Cleared;
        item.isTaken = true;
        item.why = read.remark;
        if (outcome.what == What::Hold && outcome.held.kind == Kind::Question) {
            item.fate = Fate::Odd;
            item.isTaken = false;
            item.why = outcome.held.sentence;
            outcome = entry.of(*outcome.held.wanted, item.text, {});
        }
        if (said.isOtherwise) {
            const QString question = Told::tr("The cell holds %1. Is %2 meant?").arg(standing, item.after);
            item.why = item.fate == Fate::Odd ? QStringLiteral("%1 %2").arg(question, item.why) : question;
            item.fate = Fate::Odd;
            item.isTaken = false;
        }
        if (outcome.what == What::Hold && outcome.held.kind == Kind::Reason) {
            if (item.fate != Fate::Odd)
                item.fate = Fate::Closed;
            item.isTaken = false;
            item.why = QStringLiteral("%1 %2").arg(item.why, outcome.held.sentence).trimmed();
            // Any reason: it stands in the revision, not in the value.
            said.corrected = entry.of(*outcome.held.wanted, item.text, QStringLiteral("-")).wanted;
        } else if (outcome.what == What::Hold) {
            return refuse(item, outcome.held.sentence);
        } else if (outcome.what == What::Nothing) {
            return std::nullopt;
        } else {
            said.number = outcome.wanted;
        }
        if (!isSameNumber(current, written)) {
            item.fate = Fate::Conflict;
            item.isTaken = false;
            item.why = Told::tr("The file held %1 when the workbook was written, and holds %2 now. %3")
                           .arg(orNothing(shown(written, metric)), orNothing(item.before), item.why)
                           .trimmed();
        }
        said.item = std::move(item);
        return said;
    }

    /// 90 in a cell of percentages is 9,000 %, where 90 % was meant; nothing where it cannot be that.
    static std::optional<NumberReading> inHundredths(const Metric &metric, const ReturnedRow &back,
                                                     const NumberReading &reading)
    {
        const bool isNumber = reading.content == NumberReading::Content::Value && reading.value
            && back.at(BookField::Value).content.kind == SheetCell::Kind::Percent;
        if (!isNumber || metric.unit != u"%" || std::abs(*reading.value) <= 1)
            return std::nullopt;
        NumberReading meant = reading;
        meant.value = *reading.value / 100;
        return meant;
    }

    static QString orNothing(const QString &text) { return text.isEmpty() ? Told::tr("nothing") : text; }

    /// Fills in what is said alike of a day and of a text.
    std::optional<Said> compared(Item item, const QString &before, const QString &written, const QString &after) const
    {
        if (after == written || after == before)
            return std::nullopt;
        item.before = before;
        item.after = after;
        item.fate = after.isEmpty() ? Fate::Cleared : Fate::Taken;
        item.isTaken = true;
        if (before != written) {
            item.fate = Fate::Conflict;
            item.isTaken = false;
            item.why = Told::tr("It was changed in the file since the workbook was written.");
        }
        Said said;
        said.item = std::move(item);
        return said;
    }

    std::optional<Said> readExpected(const EntryBookRow &row, const Metric &metric, const ReturnedRow &back, Item item)
    {
        const CellReader cells(m_viewpoint, metric);
        const SheetCell &cell = back.at(BookField::Expected).content;
        const bool isEmpty = cell.kind == SheetCell::Kind::Empty && !cell.isUncalculated;
        const bool hasNumber = back.at(BookField::Value).content.kind != SheetCell::Kind::Empty
            || back.at(BookField::Whole).content.kind != SheetCell::Kind::Empty;
        const QString &written = back.was(BookField::Expected);
        QDate day;
        if (!isEmpty && cell.text != written) {
            const auto read = cells.day(cell);
            if (!read)
                return refuse(item, read.error().message);
            day = *read;
        } else if (!isEmpty) {
            day = QDate::fromString(written, Qt::ISODate);
        }
        const QString after = day.isValid() ? day.toString(Qt::ISODate) : QString();
        if (after == written)
            return std::nullopt;
        // A number ends the waiting, whoever empties the cell.
        if (hasNumber && isEmpty)
            return std::nullopt;
        const EntryCell &front = row.front();
        if (hasNumber || front.isEntered())
            return refuse(item, Told::tr("A number is there already, so that nothing is expected."));
        if (day.isValid() && day < front.period.firstDay())
            return refuse(item, Told::tr("%1 lies before the period itself.").arg(after));
        const QDate expected = front.stored ? front.stored->expected : QDate();
        auto said =
            compared(std::move(item), expected.isValid() ? expected.toString(Qt::ISODate) : QString(), written, after);
        if (said)
            said->expected = day;
        return said;
    }

    std::optional<Said> readText(const EntryBookRow &row, const ReturnedRow &back, Part part, BookField field,
                                 Item item)
    {
        const SheetCell &cell = back.at(field).content;
        const QString after = tidy(cell.text);
        const QString written = tidy(back.was(field));
        if (after == written && !cell.isUncalculated)
            return std::nullopt;
        if (cell.isUncalculated || cell.isPlaceholder)
            return refuse(item,
                          Told::tr("Its formula was never calculated. Open the file in a spreadsheet, save it, and "
                                   "collect it again."));
        if (cell.kind == SheetCell::Kind::Error)
            return refuse(item, Told::tr("The cell shows the error %1.").arg(cell.text));
        const QString before = part == Part::Note ? (row.front().stored ? row.front().stored->note : QString())
            : part == Part::Happened              ? row.narrative.happened
            : part == Part::Doing                 ? row.narrative.doing
                                                  : row.narrative.needed;
        auto said = compared(std::move(item), tidy(before), written, after);
        if (said)
            said->text = after;
        return said;
    }

    const Viewpoint &m_viewpoint;
    std::shared_ptr<const Catalogue> m_catalogue;
    Collection &m_collection;
};

Result<Collection::Files> Collection::open(const QStringList &paths, const GoOn &goOn)
{
    QStringList names;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorKind::NotFound, Told::tr("There is no “%1”. Check the name.").arg(path), {}};
        if (!info.isDir()) {
            names.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList found =
            folder.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.ods"),
                              QStringLiteral("*.xls"), QStringLiteral("*.csv")},
                             QDir::Files, QDir::Name);
        for (const QString &name : found)
            // What a spreadsheet puts beside a file that is open.
            if (!name.startsWith(QLatin1String("~$")) && !name.startsWith(QLatin1String(".~lock")))
                names.append(folder.filePath(name));
    }
    Files files;
    for (const QString &name : std::as_const(names)) {
        if (goOn && !goOn(qint64(files.all.size()), names.size()))
            return Error{ErrorKind::Cancelled, Told::tr("Stopped. Nothing was changed."), {}};
        Files::One file{QFileInfo(name).fileName(), {}, {}};
        if (Result<ReturnedBook> book = ReturnedBook::read(name))
            file.book = std::move(*book);
        else
            file.why = book.error().message;
        files.all.push_back(std::move(file));
    }
    return files;
}

Result<Collection> Collection::of(const Viewpoint &viewpoint, Files files, Month month)
{
    Collection collection;
    if (Result<void> done = CollectionReader(viewpoint, collection).read(std::move(files), month); !done)
        return done.error();
    return collection;
}

Result<Collection> Collection::read(const Viewpoint &viewpoint, const QStringList &paths, Month month)
{
    Result<Files> files = open(paths);
    return files ? of(viewpoint, *std::move(files), month) : Result<Collection>(files.error());
}

void Collection::setTaken(size_t at, bool taken)
{
    Item &item = m_items[at];
    if (!item.canChoose())
        return;
    if (taken)
        for (Item &other : m_items)
            if (&other != &item && other.series == item.series && other.part == item.part
                && other.department == item.department && other.canChoose())
                other.isTaken = false;
    item.isTaken = taken;
}

void Collection::setReason(const QString &reason)
{
    m_reason = reason.trimmed();
    for (Item &item : m_items)
        if (item.fate == Fate::Closed)
            item.isTaken = !m_reason.isEmpty();
}

int Collection::taken(DepartmentId department) const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return item.isTaken && (!department || item.department == department);
    }));
}

int Collection::count(Fate fate) const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.fate == fate; }));
}

Observation Collection::observationOf(const Plan &plan) const
{
    Observation o;
    if (plan.stored) {
        o = *plan.stored;
    } else {
        o.series = plan.series;
        o.month = plan.first;
    }
    for (const auto &[item, number] : plan.numbers)
        if (m_items[item].isTaken)
            o = number;
    for (const auto &[item, number] : plan.corrected)
        if (m_items[item].isTaken && !m_reason.isEmpty())
            o = number;
    for (const auto &[item, text] : plan.texts)
        if (m_items[item].isTaken && m_items[item].part == Part::Note)
            o.note = text;
    for (const auto &[item, day] : plan.expected)
        if (m_items[item].isTaken && !o.isEntered())
            o.expected = day;
    return o;
}

Narrative Collection::narrativeOf(const Plan &plan) const
{
    Narrative told = *plan.told;
    for (const auto &[item, text] : plan.texts) {
        if (!m_items[item].isTaken)
            continue;
        if (m_items[item].part == Part::Happened)
            told.happened = text;
        else if (m_items[item].part == Part::Doing)
            told.doing = text;
        else if (m_items[item].part == Part::Needed)
            told.needed = text;
    }
    return told;
}

QStringList Collection::stillMissing(DepartmentId department) const
{
    QStringList names;
    for (const Plan &plan : m_plans) {
        if (plan.department != department)
            continue;
        const Observation o = observationOf(plan);
        if (!o.isEntered() && !o.expected.isValid())
            names.append(plan.name);
    }
    return names;
}

QString Collection::whyNotHandIn(DepartmentId id) const
{
    const auto department =
        std::find_if(m_departments.begin(), m_departments.end(), [id](const Department &d) { return d.id == id; });
    if (department == m_departments.end() || department->state == State::Missing)
        return Told::tr("No workbook came back.");
    if (department->state == State::Entered)
        return Told::tr("It was entered in the program, and is handed in there.");
    if (department->isHandedIn && taken(id) == 0)
        return Told::tr("It is handed in already.");
    if (department->complete == ReturnedBook::Complete::No)
        return Told::tr("The workbook says that it is not complete yet.");
    if (const qsizetype missing = stillMissing(id).size(); missing > 0)
        return Told::tr("%n number(s) still missing.", nullptr, int(missing));
    QSet<qint64> settled;
    for (const Item &item : m_items)
        if (item.isTaken && item.part == Part::Number)
            settled.insert(item.series.number);
    int open = 0;
    for (const Item &item : m_items)
        if (item.department == id && item.series && !item.isTaken && !settled.contains(item.series.number)
            && (item.part == Part::Number || item.fate == Fate::NotRead))
            ++open;
    if (open > 0)
        return Told::tr("%n number(s) could not be taken as they stand.", nullptr, open);
    return {};
}

bool Collection::Written::ok() const
{
    return std::none_of(departments.begin(), departments.end(), [](const One &one) { return one.error.has_value(); });
}

Collection::Written Collection::write(Viewpoint &viewpoint, HandIn handIn) const
{
    Written written;
    const QString collector = viewpoint.author();
    for (const Department &department : m_departments) {
        if (department.state != State::Returned)
            continue;
        Written::One one;
        one.department = department.id;
        if (!viewpoint.canEdit()) {
            one.error = Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
            written.departments.push_back(one);
            continue;
        }
        const Person *coordinator = viewpoint.catalogue()->coordinator(department.id, viewpoint.today());
        Revision revision;
        revision.author = !department.by.isEmpty() ? department.by.left(120)
            : coordinator                          ? coordinator->name
                                                   : collector;
        const bool isHandedIn = handIn == HandIn::Complete && whyNotHandIn(department.id).isEmpty();

        std::map<QString, Receipt> receipts;
        for (const ReturnedBook &book : m_books) {
            if (!department.files.contains(book.fileName))
                continue;
            Receipt receipt;
            for (const Item &item : m_items) {
                if (item.department != department.id || item.file != book.fileName)
                    continue;
                if (!item.isTaken)
                    ++receipt.rejected;
                else if (item.before.isEmpty())
                    ++receipt.added;
                else
                    ++receipt.changed;
            }
            if (receipt.added + receipt.changed == 0)
                continue;
            receipt.id = viewpoint.file()->newId<Receipt>();
            receipt.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            receipt.fileName = book.fileName;
            receipt.sha256 = book.sha256;
            receipt.sheet = book.sheets.join(QStringLiteral(", "));
            receipt.layout = QStringLiteral("entry workbook");
            receipt.coversFrom = m_month.firstDay();
            receipt.coversTo = m_month.lastDay();
            receipt.rows = qint64(book.rows.size());
            receipt.unchanged = std::max<qint64>(0, receipt.rows - receipt.added - receipt.changed);
            receipt.at = QDateTime::currentDateTimeUtc();
            receipt.by = collector;
            revision.changes.push_back(added(receipt));
            receipts.emplace(book.fileName, receipt);
        }

        QSet<qint64> changedSeries;
        for (const Plan &plan : m_plans) {
            if (plan.department != department.id)
                continue;
            Observation after = observationOf(plan);
            const auto number = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
                return item.isTaken && item.part == Part::Number && item.series == plan.series;
            });
            if (number != m_items.end())
                if (const auto receipt = receipts.find(number->file); receipt != receipts.end())
                    after.receipt = receipt->second.id;
            const bool isBare = EntryReading::isBare(after);
            const bool isSame = plan.stored ? *plan.stored == after : isBare;
            if (!isSame) {
                if (isHandedIn && after.isEntered() && after.stage == Observation::Stage::Preliminary)
                    after.stage = Observation::Stage::HandedIn;
                changedSeries.insert(plan.series.number);
                if (!plan.stored)
                    revision.changes.push_back(added(after));
                else if (isBare)
                    revision.changes.push_back(removed(*plan.stored));
                else
                    revision.changes.push_back(changed(*plan.stored, after));
            }
            const Narrative told = narrativeOf(plan);
            const Narrative &before = *plan.told;
            if (told == before)
                continue;
            const auto isEmpty = [](const Narrative &n) {
                return n.happened.isEmpty() && n.doing.isEmpty() && n.needed.isEmpty();
            };
            if (isEmpty(before))
                revision.changes.push_back(added(told));
            else if (isEmpty(told))
                revision.changes.push_back(removed(before));
            else
                revision.changes.push_back(changed(before, told));
        }

        if (isHandedIn) {
            auto all = MonthHandIn::observations(viewpoint, department.id, m_month);
            const auto records = viewpoint.reader().handIns(m_month, m_month);
            if (!all || !records) {
                one.error = !all ? all.error() : records.error();
                written.departments.push_back(one);
                continue;
            }
            std::erase_if(*all, [&](const Observation &o) { return changedSeries.contains(o.series.number); });
            std::optional<statroom::HandIn> before;
            for (const statroom::HandIn &record : *records)
                if (record.department == department.id)
                    before = record;
            statroom::HandIn now;
            now.department = department.id;
            now.month = m_month;
            now.at = QDateTime::currentDateTimeUtc();
            now.by = revision.author;
            MonthHandIn::handIn(revision.changes, *all, before, now);
            one.handedIn = true;
        }
        if (!revision.changes.empty()) {
            const QString from = Told::tr("Entry workbook %1, collected by %2")
                                     .arg(department.files.join(QStringLiteral(", ")), collector);
            revision.reason = m_reason.isEmpty() ? from : QStringLiteral("%1 (%2)").arg(m_reason, from);
            const auto done = viewpoint.file()->commit(revision);
            if (!done) {
                one.error = done.error();
                one.handedIn = false;
            } else if (done->wrote) {
                one.revision = done->revision;
            }
        }
        written.departments.push_back(one);
    }
    return written;
}

} // namespace statroom
