// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SetupWorkbook.h"
#include "exchange/CityFixture.h"
#include "exchange/DefinitionsWriter.h"
#include "exchange/WorkbookWriter.h"

#include <QVariant>

using namespace statroom;

namespace {

using Line = SetupWorkbook::Line;
using Fate = Line::Fate;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const riverbend = R"({
 "departments": [{"code": "FIRE", "name": "Fire"}, {"code": "POL", "name": "Police", "parent": null, "from": "2020-01-01"}],
 "people": [{"name": "Ana Ruiz", "email": "ana@example.org", "roles": [{"role": "coordinator", "department": "FIRE", "from": "2024-07-01", "to": null}]}],
 "metrics": [{"code": "RESP", "name": "Response within 6 minutes", "unit": "%", "kind": "rate", "direction": "up", "decimals": 1,
   "why": "Minutes count.\nLives too.", "method": "=not a formula", "lower_bound": 0, "upper_bound": 1, "tolerance": {"absolute": 0.02},
   "baseline": {"value": 0.81, "period": "2024-06"}, "benchmark": {"value": 0.9, "who": "NFPA", "period": "2025"},
   "definitions": [{"from": "2026-01", "why": "", "method": "New clock", "source": "CAD 2", "owner": ""}]},
  {"code": "VACANT", "name": "Vacant houses", "kind": "count", "direction": "down"},
  {"code": "BOTH", "name": "Both", "formula": "RESP / VACANT", "direction": "none"}],
 "breakdowns": [{"metric": "VACANT", "name": "outcome", "categories": ["Demolished", {"name": "Burnt", "retired": true}]}],
 "series": [{"department": "FIRE", "metric": "RESP", "baseline": {"value": 0.7, "period": "2023"}},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished"}],
 "targets": [{"department": "FIRE", "metric": "RESP", "from": "2025-07", "value": 0.9033333333333333},
  {"department": "FIRE", "metric": "VACANT", "category": "Demolished", "from": "2025-07", "value": null, "basis": "year", "no_target_reason": "establishing baseline"}]
})";

/// A workbook taken apart, changed by hand and put together as another program would.
class Edited
{
public:
    explicit Edited(const QByteArray &bytes)
    {
        const Result<Workbook> book = Workbook::fromBytes(bytes, u("setup.xlsx"));
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        for (int i = 0; i < book->sheets().size(); ++i) {
            Page page{book->sheets()[i].name, {}};
            const Result<void> read = book->eachRow(i, [&](const SheetRow &row) {
                std::map<int, QVariant> cells;
                for (const SheetCell &cell : row.cells) {
                    const bool number = cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::Percent;
                    if (!cell.text.isEmpty())
                        cells[cell.column] = number              ? QVariant(cell.number)
                            : cell.kind == SheetCell::Kind::Date ? QVariant(cell.date)
                                                                 : QVariant(cell.text);
                }
                page.rows[row.number - 1] = cells;
                return true;
            });
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            m_pages.push_back(page);
        }
    }

    struct Page
    {
        QString name;
        std::map<int, std::map<int, QVariant>> rows;

        int column(const char *key) const
        {
            for (const auto &[at, cell] : rows.at(0))
                if (cell.toString() == QLatin1String(key))
                    return at;
            qFatal("no column %s", key);
        }
        /// The row in which a column says something.
        int row(const char *key, const QVariant &value) const
        {
            for (const auto &[at, cells] : rows)
                if (at > 1 && cells.contains(column(key)) && cells.at(column(key)) == value)
                    return at;
            qFatal("no row");
        }
        void set(int row, const char *key, const QVariant &value)
        {
            if (value.isValid())
                rows[row][column(key)] = value;
            else
                rows[row].erase(column(key));
        }
    };
    Page &page(const char *key)
    {
        for (Page &page : m_pages)
            if (!page.rows.empty() && page.rows.begin()->first == 0 && page.rows[0][0].toString() == QLatin1String(key))
                return page;
        qFatal("no sheet %s", key);
    }
    std::vector<Page> &pages() { return m_pages; }

    Result<Workbook> book() const
    {
        WorkbookWriter writer;
        for (const Page &page : m_pages) {
            WorkbookWriter::Sheet sheet = writer.sheet(page.name);
            WorkbookWriter::Look day;
            day.number = u("yyyy-mm-dd");
            for (const auto &[row, cells] : page.rows)
                for (const auto &[column, cell] : cells) {
                    if (cell.typeId() == QMetaType::Double)
                        sheet.number(row, column, cell.toDouble());
                    else if (cell.typeId() == QMetaType::QDate)
                        sheet.date(row, column, cell.toDate(), day);
                    else
                        sheet.text(row, column, cell.toString());
                }
        }
        const Result<QByteArray> bytes = writer.bytes();
        return bytes ? Workbook::fromBytes(*bytes, u("setup.xlsx")) : Result<Workbook>(bytes.error());
    }

private:
    std::vector<Page> m_pages;
};

} // namespace

/// The set-up of a city out into a workbook and back.
class SetupWorkbookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CityFixture> city;

    void define(const QByteArray &json)
    {
        const auto read = DefinitionsReader::fromJson(json, *(*city)->catalogue());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(DefinitionsReader::commit(**city, *read, u("tester")));
    }
    QByteArray json() const { return *DefinitionsWriter::json((*city)->reader()); }
    QByteArray written() const
    {
        const auto bytes = SetupWorkbook::bytes(*(*city)->catalogue(), RevisionId(1));
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message));
        return *bytes;
    }
    SetupWorkbook::Reading read(const Edited &edited) const
    {
        const auto book = edited.book();
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        auto reading = SetupWorkbook::read(*book, *(*city)->catalogue(), (*city)->reader());
        if (!reading)
            qFatal("%s", qPrintable(reading.error().message));
        return *reading;
    }
    void take(const SetupWorkbook::Reading &reading)
    {
        const auto done = DefinitionsReader::commit(**city, reading.definitions, u("tester"));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QVERIFY(done->wrote);
    }
    /// Of the one series without a category.
    static std::optional<double> targetOf(const Catalogue &catalogue)
    {
        for (const Series &series : catalogue.series())
            if (!series.category)
                return catalogue.targets(series.id).front().value;
        return {};
    }
    static const Line *line(const SetupWorkbook::Reading &reading, Fate fate)
    {
        for (const Line &line : reading.lines)
            if (line.fate == fate)
                return &line;
        return nullptr;
    }

private slots:
    void init()
    {
        // The same city every time, down to its ids: files in the data carry them.
        city = std::make_unique<CityFixture>(7, QStringLiteral("5e70b00c-0000-4000-8000-000000000000"));
        auto read = DefinitionsReader::fromJson(riverbend, *(*city)->catalogue());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        int number = 0;
        for (Change &change : read->changes)
            std::visit(
                [&](auto &record) {
                    if constexpr (requires { record.uuid; })
                        record.uuid =
                            QStringLiteral("5e70b00c-0000-4000-8000-%1").arg(++number, 12, 10, QLatin1Char('0'));
                },
                *change.after);
        QVERIFY(DefinitionsReader::commit(**city, *read, u("tester")));
        if (const QString path = qEnvironmentVariable("STATROOM_SETUP_WORKBOOK"); !path.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written()) > 0);
        }
    }
    void cleanup() { city.reset(); }

    void outAndBackChangesNothing()
    {
        const QByteArray bytes = written();
        QCOMPARE(written(), bytes);
        const auto book = Workbook::fromBytes(bytes, u("setup.xlsx"));
        QVERIFY(book);
        QStringList names;
        for (const Workbook::Sheet &sheet : book->sheets())
            names << sheet.name;
        QVERIFY(names.contains(u("Metrics")) && names.contains(u("Targets")) && names.contains(u("Baselines")));
        QVERIFY(book->sheets().back().visibility == Workbook::Visibility::VeryHidden);
        const auto reading = SetupWorkbook::read(*book, *(*city)->catalogue(), (*city)->reader());
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
        QVERIFY2(reading->lines.empty(), qPrintable(reading->lines.empty() ? QString() : reading->lines[0].why));
        QVERIFY(reading->definitions.changes.empty());
        QVERIFY(reading->definitions.warnings.isEmpty());
        QVERIFY(!reading->needsPerson());
        QVERIFY(reading->unchangedRows > 12);
        // So does the copy that the other tests change.
        QVERIFY(read(Edited(bytes)).lines.empty());
    }

    void cellsThatWereTouchedAreTaken()
    {
        Edited edited(written());
        auto &metrics = edited.page("metrics");
        const int resp = metrics.row("code", u("RESP"));
        metrics.set(resp, "name", u("Response in 6 minutes"));
        metrics.set(resp, "why", {});
        metrics.set(resp, "upper_bound", 0.99);
        edited.page("targets").set(edited.page("targets").row("metric", u("RESP")), "value", 0.92);
        edited.page("baselines").set(edited.page("baselines").row("value", 0.7), "value", 0.71);
        auto &departments = edited.page("departments");
        departments.set(departments.row("code", u("POL")), "to", QDate(2027, 6, 30));
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Changed), 6);
        QCOMPARE(reading.lines.size(), size_t(6));
        const auto name = std::find_if(reading.lines.begin(), reading.lines.end(),
                                       [](const Line &line) { return line.after == u("Response in 6 minutes"); });
        QVERIFY(name != reading.lines.end());
        QCOMPARE(name->sheet, u("Metrics"));
        QCOMPARE(name->cell, u("C%1").arg(resp + 1));
        QCOMPARE(name->before, u("Response within 6 minutes"));
        QCOMPARE(name->what, u("metric RESP, Name"));
        const RevisionId before = *(*city)->reader().newestRevision();
        take(reading);
        QCOMPARE((*city)->reader().newestRevision()->number, before.number + 1);
        const auto catalogue = (*city)->catalogue();
        QCOMPARE(catalogue->metric(u"RESP")->upperBound, std::optional(0.99));
        QCOMPARE(catalogue->definitions(catalogue->metric(u"RESP")->id).front().why, QString());
        QCOMPARE(targetOf(*catalogue), std::optional(0.92));
        QCOMPARE(catalogue->department(u"POL")->to, QDate(2027, 6, 30));
        QVERIFY((*city)->revert(*(*city)->reader().newestRevision(), u("tester")));
    }

    void rowsAndColumnsInAnyOrder()
    {
        Edited edited(written());
        // Columns to the left of all, rows upside down.
        for (Edited::Page &page : edited.pages()) {
            if (!page.rows.contains(0) || page.rows[0][0].toString().isEmpty() || page.name == u("statroom")
                || page.name == u("Read me"))
                continue;
            std::map<int, std::map<int, QVariant>> turned;
            const int last = page.rows.rbegin()->first;
            for (const auto &[row, cells] : page.rows) {
                const int to = row < 2 ? row : last + 2 - row;
                turned[to][0] = u("a note");
                const int wide = page.rows[0].rbegin()->first;
                for (const auto &[column, cell] : cells)
                    turned[to][column == 0 ? 1 : wide + 2 - column] = cell;
            }
            turned[0].erase(0);
            page.rows = turned;
        }
        const auto reading = read(edited);
        QVERIFY2(reading.lines.empty(), qPrintable(reading.lines.empty() ? QString() : reading.lines[0].why));
        QVERIFY(reading.definitions.changes.empty());
    }

    void newRecordsAndRowsThatWentAway()
    {
        Edited edited(written());
        auto &departments = edited.page("departments");
        const int next = departments.rows.rbegin()->first + 1;
        departments.set(next, "code", u("PARKS"));
        departments.set(next, "name", u("Parks"));
        departments.rows.erase(departments.row("code", u("POL")));
        auto &metrics = edited.page("metrics");
        // A row copied with its hidden id is a new metric once it has a code of its own.
        const int copied = metrics.rows.rbegin()->first + 1;
        metrics.rows[copied] = metrics.rows[metrics.row("code", u("VACANT"))];
        metrics.set(copied, "code", u("TREES"));
        metrics.set(copied, "name", u("Trees planted"));
        auto &series = edited.page("series");
        const int measured = series.rows.rbegin()->first + 1;
        series.set(measured, "department", u("PARKS"));
        series.set(measured, "metric", u("TREES"));
        auto &targets = edited.page("targets");
        const int aimed = targets.rows.rbegin()->first + 1;
        targets.set(aimed, "department", u("PARKS"));
        targets.set(aimed, "metric", u("TREES"));
        targets.set(aimed, "from", u("2026-07"));
        targets.set(aimed, "value", 40.0);
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Added), 4);
        QCOMPARE(reading.count(Fate::Gone), 1);
        QVERIFY(line(reading, Fate::Gone)->what.contains(u("POL")));
        QVERIFY(line(reading, Fate::Gone)->why.contains(u("stays")));
        take(reading);
        const auto catalogue = (*city)->catalogue();
        QVERIFY(catalogue->department(u"POL") && !catalogue->department(u"POL")->retired);
        const Metric *trees = catalogue->metric(u"TREES");
        QVERIFY(trees && trees->direction == Metric::Direction::Down);
        const Series *its = catalogue->series(catalogue->department(u"PARKS")->id, trees->id, CategoryId());
        QVERIFY(its);
        QCOMPARE(catalogue->targets(its->id).front().value, std::optional(40.0));
    }

    void codesAreRenamedByTheirIds()
    {
        Edited edited(written());
        auto &metrics = edited.page("metrics");
        const MetricId resp = (*city)->catalogue()->metric(u"RESP")->id;
        metrics.set(metrics.row("code", u("RESP")), "code", u("RESPONSE"));
        edited.page("departments").set(edited.page("departments").row("code", u("FIRE")), "code", u("FD"));
        edited.page("people").set(edited.page("people").row("name", u("Ana Ruiz")), "name", u("Ana Ruiz-Lee"));
        // Rows that name them follow, whether they were changed too or not.
        auto &targets = edited.page("targets");
        const int target = targets.row("metric", u("RESP"));
        targets.set(target, "metric", u("RESPONSE"));
        targets.set(target, "value", 0.95);
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Refused), 0);
        QCOMPARE(reading.count(Fate::Changed), 4);
        take(reading);
        const auto catalogue = (*city)->catalogue();
        QVERIFY(!catalogue->metric(u"RESP"));
        QCOMPARE(catalogue->metric(u"RESPONSE")->id, resp);
        QCOMPARE(catalogue->metric(u"BOTH")->formula, u("RESPONSE / VACANT"));
        QVERIFY(catalogue->department(u"FD"));
        QVERIFY(catalogue->person(u"Ana Ruiz-Lee") && !catalogue->person(u"Ana Ruiz"));
        QCOMPARE(targetOf(*catalogue), std::optional(0.95));
    }

    void whatChangedMeanwhileIsAConflict()
    {
        Edited edited(written());
        auto &metrics = edited.page("metrics");
        metrics.set(metrics.row("code", u("VACANT")), "name", u("Empty houses"));
        metrics.set(metrics.row("code", u("VACANT")), "decimals", 1.0);
        define(
            R"({"metrics": [{"code": "VACANT", "name": "Houses without people"}, {"code": "RESP", "name": "Response"}]})");
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Conflict), 1);
        const Line *conflict = line(reading, Fate::Conflict);
        QVERIFY(conflict->why.contains(u("Vacant houses")) && conflict->why.contains(u("Houses without people"))
                && conflict->why.contains(u("Empty houses")));
        QVERIFY(reading.needsPerson());
        // The rest is taken, and what nobody touched in the workbook stays as it is now.
        take(reading);
        const auto catalogue = (*city)->catalogue();
        QCOMPARE(catalogue->metric(u"VACANT")->name, u("Houses without people"));
        QCOMPARE(catalogue->metric(u"VACANT")->decimals, 1);
        QCOMPARE(catalogue->metric(u"RESP")->name, u("Response"));
    }

    void whatCannotBeTakenIsRefusedInItsCell()
    {
        Edited edited(written());
        auto &metrics = edited.page("metrics");
        const int vacant = metrics.row("code", u("VACANT"));
        metrics.set(vacant, "kind", u("ratio"));
        metrics.set(metrics.row("code", u("RESP")), "decimals", u("many"));
        auto &targets = edited.page("targets");
        const int target = targets.row("metric", u("RESP"));
        targets.set(target, "from", u("2026-01"));
        targets.set(target, "value", 95.0);
        auto &series = edited.page("series");
        const int next = series.rows.rbegin()->first + 1;
        series.set(next, "department", u("NONE"));
        series.set(next, "metric", u("RESP"));
        series.set(next + 1, "department", u("FIRE"));
        series.set(next + 1, "metric", u("RESP"));
        edited.page("departments").set(edited.page("departments").row("code", u("POL")), "name", u("Police Dept."));
        auto &people = edited.page("people");
        const int person = people.rows.rbegin()->first;
        people.set(person, "email", u("ask the clerk"));
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Refused), 7);
        QCOMPARE(reading.count(Fate::Changed), 1);
        QVERIFY(std::any_of(reading.lines.begin(), reading.lines.end(), [](const Line &line) {
            return line.why == u("95 without a sign is 9500 % here. Write 95% if that is meant");
        }));
        QStringList cells;
        for (const Line &line : reading.lines)
            if (line.fate == Fate::Refused) {
                QVERIFY(!line.why.isEmpty());
                cells << line.sheet + u' ' + line.cell;
            }
        QVERIFY2(cells.contains(u("Metrics E%1").arg(vacant + 1)), qPrintable(cells.join(u'|')));
        QVERIFY2(cells.contains(u("Series B%1").arg(next + 1)), qPrintable(cells.join(u'|')));
        QVERIFY2(cells.contains(u("People C%1").arg(person + 1)), qPrintable(cells.join(u'|')));
        take(reading);
        QCOMPARE((*city)->catalogue()->department(u"POL")->name, u("Police Dept."));
        QCOMPARE((*city)->catalogue()->series().size(), size_t(2));
    }

    void kindAndUnitStayOnceThereAreValues()
    {
        const auto now = (*city)->catalogue();
        const Series series = *now->series(now->department(u"FIRE")->id, now->metric(u"RESP")->id, CategoryId());
        Observation value;
        value.series = series.id;
        value.month = Month(2026, 1);
        value.setParts(9, 10);
        Revision revision;
        revision.author = u("tester");
        revision.changes.push_back(added(value));
        QVERIFY((*city)->commit(revision));
        Edited edited(written());
        auto &metrics = edited.page("metrics");
        metrics.set(metrics.row("code", u("RESP")), "unit", u("min"));
        metrics.set(metrics.row("code", u("RESP")), "name", u("Response"));
        const auto reading = read(edited);
        QCOMPARE(reading.count(Fate::Refused), 1);
        QVERIFY(line(reading, Fate::Refused)->why.contains(u("has values")));
        take(reading);
        QCOMPARE((*city)->catalogue()->metric(u"RESP")->unit, u("%"));
        QCOMPARE((*city)->catalogue()->metric(u"RESP")->name, u("Response"));
    }

    void workbooksThatAreNone()
    {
        WorkbookWriter writer;
        writer.sheet(u("Data")).text(0, 0, u("x"));
        const auto other = Workbook::fromBytes(*writer.bytes(), u("other.xlsx"));
        const auto refused = SetupWorkbook::read(*other, *(*city)->catalogue(), (*city)->reader());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u("other.xlsx")));
        Edited edited(written());
        CityFixture second;
        const auto elsewhere = SetupWorkbook::read(*edited.book(), *second->catalogue(), second->reader());
        QVERIFY(!elsewhere);
        QVERIFY(elsewhere.error().message.contains(u("another city")));
        auto &metrics = edited.page("metrics");
        const int code = metrics.column("code");
        for (auto &[row, cells] : metrics.rows)
            cells.erase(code);
        const auto lost = SetupWorkbook::read(*edited.book(), *(*city)->catalogue(), (*city)->reader());
        QVERIFY(!lost);
        QVERIFY2(lost.error().message.contains(u("Code")), qPrintable(lost.error().message));
    }

    void afterLibreOffice()
    {
        // This city's workbook, opened and saved by LibreOffice: see the README of the data.
        const QString folder = QStringLiteral(STATROOM_TEST_DATA "/setup-workbook");
        for (const char *name : {"saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"}) {
            const auto book = Workbook::open(folder + u'/' + QLatin1String(name));
            QVERIFY2(book, qPrintable(book ? QString() : book.error().message));
            const auto reading = SetupWorkbook::read(*book, *(*city)->catalogue(), (*city)->reader());
            QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
            QVERIFY2(reading->lines.empty(),
                     qPrintable(reading->lines.empty() ? QString()
                                                       : reading->lines[0].sheet + reading->lines[0].cell + u' '
                                        + reading->lines[0].found + u' ' + reading->lines[0].why));
            QVERIFY(reading->definitions.changes.empty());
            QVERIFY(reading->unchangedRows > 12);
        }
    }
};

QTEST_GUILESS_MAIN(SetupWorkbookTest)
#include "SetupWorkbookTest.moc"
