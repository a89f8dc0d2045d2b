// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/Collection.h"
#include "items/books/EntryBookWriter.h"
#include "items/books/Reminders.h"

#include "exchange/DefinitionsReader.h"
#include "items/EntryCity.h"
#include "items/Spreadsheet.h"
#include "items/Standings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace statroom;

namespace {

constexpr int many = 60;

/// Metrics of every kind in one department, and two departments with a few.
QByteArray largeCity()
{
    QJsonArray metrics;
    QJsonArray series;
    const auto metric = [&](const QString &department, int i) {
        const QString code = QStringLiteral("%1-%2").arg(department).arg(i + 1, 2, 10, QLatin1Char('0'));
        QJsonObject m{{"code", code}, {"name", QStringLiteral("Measure %1").arg(code)}};
        switch (i % 6) {
        case 0:
            m["kind"] = "count";
            break;
        case 1:
            m["kind"] = "rate";
            m["unit"] = "%";
            m["decimals"] = 1;
            m["lower_bound"] = 0;
            m["upper_bound"] = 1;
            break;
        case 2:
            m["kind"] = "average";
            m["unit"] = "d";
            m["decimals"] = 1;
            break;
        case 3:
            m["kind"] = "count";
            m["unit"] = "$";
            m["lower_bound"] = 0;
            break;
        case 4:
            m["kind"] = "average";
            m["unit"] = "m:ss";
            break;
        case 5:
            m["kind"] = "rate";
            m["unit"] = "per 10,000";
            m["decimals"] = 1;
            break;
        }
        metrics.append(m);
        series.append(QJsonObject{{"department", department}, {"metric", code}, {"category", QJsonValue()}});
    };
    for (int i = 0; i < many; ++i)
        metric(QStringLiteral("BIG"), i);
    for (int i = 0; i < 3; ++i) {
        metric(QStringLiteral("TWO"), i);
        metric(QStringLiteral("THREE"), i);
    }
    const auto person = [](const char *name, const char *email, const char *department) {
        return QJsonObject{{"name", name},
                           {"email", email},
                           {"roles", QJsonArray{QJsonObject{{"role", "coordinator"}, {"department", department}}}}};
    };
    return QJsonDocument(
               QJsonObject{
                   {"city", QJsonObject{{"name", "Port Alder"}, {"time_zone", "UTC"}}},
                   {"departments",
                    QJsonArray{QJsonObject{{"code", "BIG"}, {"name", "Big Works"}},
                               QJsonObject{{"code", "TWO"}, {"name", "Second"}},
                               QJsonObject{{"code", "THREE"}, {"name", "Third"}}}},
                   {"people",
                    QJsonArray{person("Ana Ruiz", "ana@alder.example", "BIG"),
                               person("José Núñez", "jose@alder.example", "TWO"), person("Kim Lee", "", "THREE")}},
                   {"metrics", metrics},
                   {"series", series},
                   {"targets",
                    QJsonArray{
                        QJsonObject{{"department", "BIG"}, {"metric", "BIG-02"}, {"from", "2025-07"}, {"value", 0.9}}}},
                   {"holidays", QJsonArray{QJsonObject{{"date", "2026-11-10"}, {"name", "Founders' Day"}}}}})
        .toJson();
}

struct LargeCity
{
    QTemporaryDir folder;
    std::unique_ptr<CityFile> file;
    Viewpoint viewpoint;
    Month october{2026, 10};

    LargeCity()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        City city;
        city.uuid = QStringLiteral("7f2d1c54-7a52-4a0e-9d57-1c0f4c9b2a60");
        city.name = QStringLiteral("Port Alder");
        auto made = CityFile::create(folder.filePath(QStringLiteral("alder.statroom")), city, QStringLiteral("Tester"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        file = std::move(*made);
        auto definitions = DefinitionsReader::fromJson(largeCity(), *file->catalogue());
        if (!definitions)
            qFatal("%s", qPrintable(definitions.error().message));
        // The same each time, so that a workbook that was saved by hand once belongs to it.
        int n = 0;
        for (Change &change : definitions->changes)
            if (change.after && !change.before)
                std::visit(
                    [&n](auto &record) {
                        if constexpr (requires { record.uuid; })
                            record.uuid =
                                QUuid::createUuidV5(QUuid(), QString::number(++n)).toString(QUuid::WithoutBraces);
                    },
                    *change.after);
        if (const auto done = DefinitionsReader::commit(*file, *definitions, QStringLiteral("Tester")); !done)
            qFatal("%s", qPrintable(done.error().message));
        viewpoint.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        viewpoint.setAuthor(QStringLiteral("Olga Olsen"));
        viewpoint.setFile(file.get());
    }
    DepartmentId department(const char *code) const
    {
        return file->catalogue()->department(QString::fromLatin1(code))->id;
    }
    Observation stored(const QString &code) const
    {
        const Series *series = file->catalogue()->series(department("BIG"), file->catalogue()->metric(code)->id);
        const auto found = file->reader().observation(series->id, october);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return found->value_or(Observation());
    }
};

QString written(const Viewpoint &viewpoint, DepartmentId department, Month month, const QString &folder)
{
    const auto saved = EntryBookWriter::save(viewpoint, month, {department}, folder);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return saved->front().path;
}

/// Says who filled a workbook in, and whether it is complete.
void filledIn(Spreadsheet &sheet, const QString &by, const QString &complete)
{
    const int marks = sheet.column(QLatin1String(bookRowMark));
    for (auto &[number, row] : sheet.sheet().rows)
        if (row.contains(marks) && row[marks].text == QLatin1String(bookHeadMark)) {
            SheetCell said;
            said.kind = SheetCell::Kind::Text;
            said.text = by;
            row[sheet.column(QLatin1String(bookNameMark))] = said;
            said.text = complete;
            row[sheet.column(bookMark(BookField::Value))] = said;
        }
}

/// Items that are told of, "fate|cell text|why".
const Collection::Item *itemOf(const Collection &collection, const QString &name, Collection::Part part)
{
    for (const Collection::Item &item : collection.items())
        if (item.name == name && item.part == part)
            return &item;
    return nullptr;
}

} // namespace

/// Entry workbooks go out, are filled in, mistreated, and come back.
class EntryBooksTest : public QObject
{
    Q_OBJECT

    static Collection collected(const Viewpoint &viewpoint, const QStringList &paths, Month month = {})
    {
        auto collection = Collection::read(viewpoint, paths, month);
        if (!collection)
            qFatal("%s", qPrintable(collection.error().message));
        return std::move(*collection);
    }

private slots:
    void whatIsWritten()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        QVERIFY(path.endsWith(QStringLiteral("/PWK-2026-10.xlsx")));
        const auto workbook = Workbook::open(path);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets().size(), 3);
        QCOMPARE(workbook->sheets()[0].name, QStringLiteral("October 2026"));
        QCOMPARE(workbook->sheets()[1].name, QStringLiteral("Instructions"));
        QCOMPARE(workbook->sheets()[2].visibility, Workbook::Visibility::VeryHidden);
        Spreadsheet sheet(path);
        // Fractions of a percentage stand as percentages; parts in their own cells; what is missing is empty.
        const SheetCell &overtime = sheet.at(QStringLiteral("Unscheduled overtime"), BookField::Value);
        QCOMPARE(overtime.kind, SheetCell::Kind::Percent);
        QVERIFY(qAbs(overtime.number - 2788.0 / 39828) < 1e-12);
        QCOMPARE(sheet.at(QStringLiteral("Unscheduled overtime"), BookField::Whole).number, 39828.0);
        QCOMPARE(sheet.at(QStringLiteral("Unscheduled overtime"), BookField::Note).text,
                 QStringLiteral("Storm clean-up, 3 weekends"));
        QCOMPARE(sheet.at(QStringLiteral("Sick time used"), BookField::Value).kind, SheetCell::Kind::Empty);
        QCOMPARE(sheet.at(QStringLiteral("Sidewalk orders closed: Replaced"), BookField::Value).number, 12.0);
        // The newest of the past periods stands first: September.
        QCOMPARE(sheet.row(QStringLiteral("Lane miles resurfaced"))[sheet.column(bookPastMark(0))].number, 10.1);
        // Totals and calculated ones are not asked for; nor is a quarter that does not end in October.
        int rows = 0;
        for (const auto &[number, row] : sheet.sheet().rows)
            rows += row.contains(sheet.column(QLatin1String(bookRowMark)))
                && row.at(sheet.column(QLatin1String(bookRowMark))).text.size() > 30;
        QCOMPARE(rows, 12);
        // The same again is the same file; another one is not put over it.
        const auto again = EntryBookWriter::save(*city.viewpoint, city.october, {city.works}, city.folder.path());
        QCOMPARE(again->front().what, EntryBookWriter::Saved::What::Unchanged);
        sheet.number(QStringLiteral("Lane miles resurfaced"), BookField::Value, 9.9);
        sheet.save(path);
        const auto kept = EntryBookWriter::save(*city.viewpoint, city.october, {city.works}, city.folder.path());
        QCOMPARE(kept->front().what, EntryBookWriter::Saved::What::Kept);
        QCOMPARE(Spreadsheet(path).at(QStringLiteral("Lane miles resurfaced"), BookField::Value).number, 9.9);
    }

    void aQuarterHasItsOwnSheet()
    {
        EntryCity city;
        const auto book = EntryBook::read(*city.viewpoint, city.works, Month(2026, 9));
        QVERIFY(book);
        const auto bytes = EntryBookWriter::xlsx(*book, city.viewpoint->locale());
        QVERIFY(bytes);
        const auto workbook = Workbook::fromBytes(*bytes, QStringLiteral("PWK-2026-09.xlsx"));
        QVERIFY(workbook);
        QStringList names;
        for (const Workbook::Sheet &sheet : workbook->sheets())
            names.append(sheet.name);
        QCOMPARE(names,
                 (QStringList{QStringLiteral("September 2026"), QStringLiteral("Q3 2026"),
                              QStringLiteral("Instructions"), QStringLiteral("statroom")}));
        QCOMPARE(*EntryBookWriter::xlsx(*book, city.viewpoint->locale()), *bytes);
    }

    void nothingChangedIsNothingTaken()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        // Somebody else enters meanwhile; the workbook comes back as it went out, from another program.
        Observation lanes;
        lanes.series = city.lanes;
        lanes.month = city.october;
        lanes.setValue(11.5);
        city.write({added(lanes)}, EntryCity::leo);
        Spreadsheet(path).save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        for (const Collection::Item &item : collection.items())
            qWarning("%s %s %s", qPrintable(item.name), qPrintable(item.text), qPrintable(item.why));
        QCOMPARE(collection.items().size(), size_t(0));
        const auto before = *city.file->reader().newestRevision();
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.file->reader().newestRevision(), before);
        QCOMPARE(*city.onDisk(city.lanes, city.october)->value, 11.5);
    }

    /// Written, filled by a script, sorted, a column inserted, headings renamed, collected.
    void sixtyMetricsThereAndBack()
    {
        LargeCity city;
        const QString folder = city.folder.filePath(QStringLiteral("back"));
        const QString path = written(city.viewpoint, city.department("BIG"), city.october, folder);
        Spreadsheet sheet(path);
        const auto code = [](int i) {
            return QStringLiteral("BIG-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        };
        const auto name = [&](int i) {
            return QStringLiteral("Measure %1").arg(code(i));
        };
        for (int i = 0; i < many; ++i) {
            switch (i % 6) {
            case 0:
                sheet.number(name(i), BookField::Value, 100 + i);
                break;
            case 1:
                sheet.number(name(i), BookField::Part, 40 + i);
                sheet.number(name(i), BookField::Whole, 142);
                break;
            case 2:
                sheet.number(name(i), BookField::Value, i + 0.25);
                break;
            case 3:
                sheet.number(name(i), BookField::Value, 1000.5 + i, SheetCell::Kind::Currency);
                break;
            case 4:
                sheet.text(name(i), BookField::Value, QStringLiteral("%1:30").arg(i));
                break;
            case 5:
                sheet.number(name(i), BookField::Value, 7.5 + i);
                break;
            }
        }
        sheet.text(name(0), BookField::Happened, QStringLiteral("=Storms\nin both weeks"));
        sheet.text(name(0), BookField::Needed, QStringLiteral("Two crews"));
        sheet.insertColumn(sheet.column(bookMark(BookField::Part)));
        sheet.insertColumn(1);
        sheet.sortBackwards(QStringLiteral("code"));
        for (auto &[column, cell] : sheet.sheet().rows[7])
            if (cell.text != QLatin1String(bookNoMark))
                cell.text = QStringLiteral("renamed");
        sheet.save(path);

        auto collection = collected(city.viewpoint, {folder});
        QCOMPARE(collection.month(), city.october);
        QCOMPARE(collection.taken(), many + 2);
        QCOMPARE(int(collection.items().size()), many + 2);
        QCOMPARE(collection.stillMissing(city.department("BIG")), QStringList());
        QCOMPARE(collection.whyNotHandIn(city.department("BIG")), QString());
        const auto done = collection.write(city.viewpoint, Collection::HandIn::Complete);
        QVERIFY(done.ok());
        QVERIFY(done.departments.front().handedIn);
        const auto revision = *city.file->reader().revision(done.departments.front().revision);
        QCOMPARE(revision.author, QStringLiteral("Ana Ruiz"));
        QVERIFY(revision.reason.contains(QStringLiteral("BIG-2026-10.xlsx")));
        QVERIFY(revision.reason.contains(QStringLiteral("Olga Olsen")));
        QCOMPARE(*city.file->reader().newestRevision(), done.departments.front().revision);
        for (int i = 0; i < many; ++i) {
            const Observation o = city.stored(code(i));
            const double wanted = i % 6 == 0 ? 100 + i
                : i % 6 == 1                 ? (40.0 + i) / 142
                : i % 6 == 2                 ? i + 0.25
                : i % 6 == 3                 ? 1000.5 + i
                : i % 6 == 4                 ? i + 0.5
                                             : (7.5 + i) / 10'000;
            QVERIFY2(o.value && qAbs(*o.value - wanted) <= 1e-15 * std::max(1.0, wanted), qPrintable(code(i)));
            QCOMPARE(o.stage, Observation::Stage::HandedIn);
            QVERIFY(o.receipt);
            if (i % 6 == 1)
                QCOMPARE(*o.denominator, 142.0);
        }
        const SeriesId first =
            city.file->catalogue()->series(city.department("BIG"), city.file->catalogue()->metric(code(0))->id)->id;
        const auto told = city.file->reader().narratives({&first, 1}, city.october, city.october);
        QCOMPARE(told->front().happened, QStringLiteral("=Storms\nin both weeks"));
        QCOMPARE(told->front().needed, QStringLiteral("Two crews"));
        // The scorecard tells of it: 41 of 142 against 90 %.
        const StandingKey key{city.department("BIG"), city.file->catalogue()->metric(code(1))->id, {}};
        const auto standing = Standings(city.file->reader(), city.file->catalogue())
                                  .read({&key, 1}, city.october, Standings::Depth::Full);
        QCOMPARE(standing->front().status(), Status::Off);
        const auto receipt = city.file->reader().receipt(city.stored(code(0)).receipt);
        QCOMPARE((*receipt)->fileName, QStringLiteral("BIG-2026-10.xlsx"));
        QCOMPARE((*receipt)->added, many + 2);
        QVERIFY(city.file->check()->empty());

        // A second time there is nothing to take, and nothing is written.
        collection = collected(city.viewpoint, {folder});
        QCOMPARE(collection.taken(), 0);
        QCOMPARE(collection.items().size(), size_t(0));
        const auto second = collection.write(city.viewpoint, Collection::HandIn::Complete);
        QVERIFY(second.ok() && !second.departments.front().revision && !second.departments.front().handedIn);

        // The two others are missing, and get their reminders.
        QCOMPARE(collection.departments()[1].state, Collection::State::Missing);
        QCOMPARE(collection.departments()[2].state, Collection::State::Missing);
        const auto drafts = Reminders::of(city.viewpoint, collection);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), size_t(2));
        QCOMPARE((*drafts)[0].fileName, QStringLiteral("TWO-2026-10.eml"));
        QCOMPARE((*drafts)[0].to, QStringLiteral("José Núñez <jose@alder.example>"));
        const QByteArray eml = (*drafts)[0].eml;
        QVERIFY(eml.contains("To: =?UTF-8?B?" + QStringLiteral("José Núñez").toUtf8().toBase64()
                             + "?= <jose@alder.example>\r\n"));
        // Due on the 10th, a holiday of this city: the 11th.
        QVERIFY2(eml.contains("Wednesday, 11 November 2026") || eml.contains("Wednesday, 11 Novem="), eml.left(1500));
        QVERIFY(eml.contains("filename=\"TWO-2026-10.xlsx\""));
        QVERIFY((*drafts)[1].to.isEmpty());
        QVERIFY((*drafts)[1].remark.contains(QStringLiteral("Kim Lee")));
        QVERIFY(!(*drafts)[1].eml.contains("\r\nTo:") && !(*drafts)[1].eml.startsWith("To:"));
        // What is attached is the workbook, whole.
        const qsizetype from = eml.indexOf("\r\n\r\n", eml.indexOf("base64")) + 4;
        const QByteArray attached =
            QByteArray::fromBase64(eml.mid(from, eml.indexOf("\r\n--", from) - from).replace("\r\n", ""));
        const auto book = EntryBook::read(city.viewpoint, city.department("TWO"), city.october);
        QCOMPARE(attached, *EntryBookWriter::xlsx(*book, city.viewpoint.locale()));
    }

    /// tests/data/README.md tells how it was made: typed, sorted, a column put in and rows hidden, in LibreOffice.
    void savedByLibreOffice_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << "entry-workbook-libreoffice.xlsx";
        QTest::newRow("ods") << "entry-workbook-libreoffice.ods";
    }
    void savedByLibreOffice()
    {
        QFETCH(QString, file);
        LargeCity city;
        // With a folder to write into, what is to be filled in there.
        if (const QString folder = qEnvironmentVariable("STATROOM_WRITE_BOOKS"); !folder.isEmpty()) {
            written(city.viewpoint, city.department("BIG"), city.october, folder);
            QSKIP("written");
        }
        const QString path = QStringLiteral(STATROOM_TEST_DATA "/") + file;
        const Collection collection = collected(city.viewpoint, {path});
        QStringList told;
        for (const Collection::Item &item : collection.items())
            if (!item.isTaken)
                told.append(item.cell + QStringLiteral(": ") + item.why);
        QCOMPARE(told.join(u'\n'), QString());
        QVERIFY(collection.write(city.viewpoint, Collection::HandIn::Complete).ok());
        QCOMPARE(*city.stored(QStringLiteral("BIG-01")).value, 101.0);
        QCOMPARE(*city.stored(QStringLiteral("BIG-02")).value, 0.93);
        QCOMPARE(*city.stored(QStringLiteral("BIG-03")).value, 8.4);
        QCOMPARE(*city.stored(QStringLiteral("BIG-04")).value, 1250.0);
        QCOMPARE(*city.stored(QStringLiteral("BIG-05")).value, 7.2);
        QVERIFY(qAbs(*city.stored(QStringLiteral("BIG-06")).value - 0.00125) < 1e-15);
        QCOMPARE(*city.stored(QStringLiteral("BIG-08")).numerator, 40.0);
        QCOMPARE(*city.stored(QStringLiteral("BIG-08")).denominator, 42.0);
        QCOMPARE(city.stored(QStringLiteral("BIG-07")).expected, QDate(2026, 11, 20));
        QCOMPARE(city.stored(QStringLiteral("BIG-07")).note, QStringLiteral("payroll is late"));
        QCOMPARE(*city.stored(QStringLiteral("BIG-60")).value, 0.0002);
        QVERIFY(!city.stored(QStringLiteral("BIG-09")).isEntered());
        QCOMPARE(collection.stillMissing(city.department("BIG")).size(), 60 - 9);
        QVERIFY(!collection.whyNotHandIn(city.department("BIG")).isEmpty());
    }

    void cells_data()
    {
        using K = SheetCell::Kind;
        using F = Collection::Fate;
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fate"); // -1: nothing to say
        QTest::addColumn<double>("becomes"); // as stored
        QTest::addColumn<QString>("says");
        const QString sick = QStringLiteral("Sick time used");
        const QString lanes = QStringLiteral("Lane miles resurfaced");
        const auto row = [](const char *tag, const QString &name, K kind, double number, const QString &text, int fate,
                            double becomes, const QString &says) {
            QTest::newRow(tag) << name << int(kind) << number << text << fate << becomes << says;
        };
        row("a percentage", sick, K::Percent, 0.051, {}, int(F::Taken), 0.051, {});
        row("typed where the format was lost", sick, K::Number, 5.1, {}, int(F::Taken), 0.051, {});
        row("as a text with a sign", sick, K::Text, 0, QStringLiteral("5.1%"), int(F::Taken), 0.051,
            QStringLiteral("text"));
        row("two numbers in one cell", sick, K::Text, 0, QStringLiteral("2012 of 39450"), int(F::Taken), 2012.0 / 39450,
            QStringLiteral("text"));
        row("a hundred times too much", sick, K::Percent, 5.1, {}, int(F::Odd), 0.051, QStringLiteral("meant"));
        row("far beyond what can be meant", sick, K::Percent, 1200, {}, int(F::Refused), 0, QStringLiteral("100"));
        row("out of bounds", sick, K::Percent, -0.1, {}, int(F::Refused), 0, QStringLiteral("0"));
        row("unlikely", sick, K::Percent, 0.51, {}, int(F::Odd), 0.51, QStringLiteral("Really"));
        row("words", sick, K::Text, 0, QStringLiteral("about five"), int(F::Refused), 0, QStringLiteral("about five"));
        row("no answer", sick, K::Text, 0, QStringLiteral("n/a"), int(F::NotRead), 0, QStringLiteral("missing"));
        row("a date", lanes, K::Date, 0, QStringLiteral("2026-10-12"), int(F::Refused), 0, QStringLiteral("date"));
        row("a percentage of miles", lanes, K::Percent, 0.1, {}, int(F::Refused), 0, QStringLiteral("percentage"));
        row("two numbers where one is asked for", lanes, K::Text, 0, QStringLiteral("10/12"), int(F::Refused), 0,
            QStringLiteral("10/12"));
        row("a time of the clock", lanes, K::Duration, 0.3, {}, int(F::Refused), 0, QStringLiteral("time"));
        row("by formula", lanes, K::Number, 10.2, QStringLiteral("formula"), int(F::Taken), 10.2,
            QStringLiteral("formula"));
        row("a number as text", lanes, K::Text, 0, QStringLiteral("10.2"), int(F::Taken), 10.2, QStringLiteral("text"));
    }
    void cells()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(double, number);
        QFETCH(QString, text);
        QFETCH(int, fate);
        QFETCH(double, becomes);
        QFETCH(QString, says);
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        SheetCell cell;
        cell.kind = SheetCell::Kind(kind);
        cell.number = number;
        cell.text = text;
        cell.isFormula = text == QLatin1String("formula");
        cell.date = QDate::fromString(text, Qt::ISODate);
        sheet.at(name, BookField::Value) = cell;
        sheet.save(path);
        auto collection = collected(*city.viewpoint, {path});
        QCOMPARE(collection.items().size(), size_t(1));
        const Collection::Item &item = collection.items().front();
        QVERIFY2(int(item.fate) == fate, qPrintable(item.why));
        QVERIFY2(item.why.contains(says), qPrintable(item.why));
        QVERIFY(item.cell.startsWith(QStringLiteral("E")));
        QCOMPARE(item.sheet, QStringLiteral("October 2026"));
        const SeriesId series = name.startsWith(u'S') ? city.sickTime : city.lanes;
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        const bool isTaken = fate == int(Collection::Fate::Taken);
        QCOMPARE(city.onDisk(series, city.october).has_value(), isTaken);
        if (fate == int(Collection::Fate::Odd)) {
            collection.setTaken(0, true);
            QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        }
        if (isTaken || fate == int(Collection::Fate::Odd))
            QVERIFY(qAbs(*city.onDisk(series, city.october)->value - becomes) < 1e-12);
    }

    void twoNumbers()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        const QString sick = QStringLiteral("Sick time used");
        const QString lanes = QStringLiteral("Lane miles resurfaced");
        const auto why = [&](const std::function<void(Spreadsheet &)> &edit, const QString &name) {
            Spreadsheet sheet(path);
            edit(sheet);
            const QString other = city.folder.filePath(QStringLiteral("other.xlsx"));
            sheet.save(other);
            const Collection collection = collected(*city.viewpoint, {other});
            const Collection::Item *item = itemOf(collection, name, Collection::Part::Number);
            return !item                                  ? QStringLiteral("nothing")
                : item->fate == Collection::Fate::Refused ? item->why
                                                          : QStringLiteral("becomes ") + item->after;
        };
        QCOMPARE(why(
                     [&](Spreadsheet &s) {
                         s.number(sick, BookField::Part, 2012);
                         s.number(sick, BookField::Whole, 39450);
                     },
                     sick),
                 QStringLiteral("becomes 2,012 / 39,450"));
        QVERIFY(why([&](Spreadsheet &s) { s.number(sick, BookField::Part, 2012); }, sick)
                    .contains(QStringLiteral("One of the two numbers")));
        QVERIFY(why(
                    [&](Spreadsheet &s) {
                        s.number(sick, BookField::Part, 2012);
                        s.number(sick, BookField::Whole, 39450);
                        s.number(sick, BookField::Value, 0.08, SheetCell::Kind::Percent);
                    },
                    sick)
                    .contains(QStringLiteral("Which is right?")));
        // Rounded, beside what it was rounded from.
        QCOMPARE(why(
                     [&](Spreadsheet &s) {
                         s.number(sick, BookField::Part, 2012);
                         s.number(sick, BookField::Whole, 39450);
                         s.number(sick, BookField::Value, 0.051, SheetCell::Kind::Percent);
                     },
                     sick),
                 QStringLiteral("becomes 2,012 / 39,450"));
        QVERIFY(why(
                    [&](Spreadsheet &s) {
                        s.number(lanes, BookField::Part, 1);
                        s.number(lanes, BookField::Whole, 2);
                    },
                    lanes)
                    .contains(QStringLiteral("takes one number")));
        // More than the whole is refused as it is in typing.
        QVERIFY(why(
                    [&](Spreadsheet &s) {
                        s.number(sick, BookField::Part, 241);
                        s.number(sick, BookField::Whole, 214);
                    },
                    sick)
                    .contains(QStringLiteral("241")));
        // A corrected number beside the two it came from before.
        QVERIFY(why(
                    [&](Spreadsheet &s) {
                        s.number(QStringLiteral("Unscheduled overtime"), BookField::Value, 0.05,
                                 SheetCell::Kind::Percent);
                    },
                    QStringLiteral("Unscheduled overtime"))
                    .contains(QStringLiteral("Which is right?")));
    }

    void changedMeanwhileIsAConflict()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        const QString injuries = QStringLiteral("Work-related illness and injury");
        sheet.number(injuries, BookField::Value, 0.9);
        sheet.save(path);
        Observation before = *city.onDisk(city.injuries, city.october);
        Observation after = before;
        after.setValue(0.88);
        city.write({changed(before, after)}, EntryCity::leo);
        auto collection = collected(*city.viewpoint, {path});
        const Collection::Item *item = itemOf(collection, injuries, Collection::Part::Number);
        QVERIFY(item);
        QCOMPARE(item->fate, Collection::Fate::Conflict);
        QCOMPARE(item->before, QStringLiteral("0.88"));
        QCOMPARE(item->after, QStringLiteral("0.9"));
        QVERIFY(item->why.contains(QStringLiteral("0.86")));
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.onDisk(city.injuries, city.october)->value, 0.88);
        collection.setTaken(0, true);
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.onDisk(city.injuries, city.october)->value, 0.9);
    }

    void textsDaysAndWhatWasEmptied()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        const QString overtime = QStringLiteral("Unscheduled overtime");
        const QString sick = QStringLiteral("Sick time used");
        const QString lights = QStringLiteral("Street lights repaired within 5 days");
        Spreadsheet sheet(path);
        sheet.empty(overtime, BookField::Note);
        sheet.text(overtime, BookField::Doing, QStringLiteral("Two more on call"));
        sheet.day(sick, BookField::Expected, QDate(2026, 11, 16));
        sheet.text(sick, BookField::Note, QStringLiteral("Payroll closes on the 14th"));
        sheet.empty(QStringLiteral("Missed waste collections per 10,000"), BookField::Value);
        sheet.text(lights, BookField::Expected, QStringLiteral("next week"));
        sheet.day(QStringLiteral("Potholes filled within 2 days"), BookField::Expected, QDate(2026, 11, 16));
        sheet.save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        QCOMPARE(itemOf(collection, overtime, Collection::Part::Note)->fate, Collection::Fate::Cleared);
        QCOMPARE(itemOf(collection, lights, Collection::Part::Expected)->fate, Collection::Fate::Refused);
        QVERIFY(itemOf(collection, lights, Collection::Part::Expected)->why.contains(QStringLiteral("next week")));
        QVERIFY(itemOf(collection, QStringLiteral("Potholes filled within 2 days"), Collection::Part::Expected)
                    ->why.contains(QStringLiteral("A number is there already")));
        const Collection::Item *waste =
            itemOf(collection, QStringLiteral("Missed waste collections per 10,000"), Collection::Part::Number);
        QCOMPARE(waste->fate, Collection::Fate::Cleared);
        QCOMPARE(waste->before, QStringLiteral("6.1"));
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Complete).ok());
        QCOMPARE(city.onDisk(city.overtime, city.october)->note, QString());
        QCOMPARE(*city.onDisk(city.overtime, city.october)->numerator, 2788.0);
        const Observation expected = *city.onDisk(city.sickTime, city.october);
        QVERIFY(!expected.isEntered());
        QCOMPARE(expected.expected, QDate(2026, 11, 16));
        QCOMPARE(expected.note, QStringLiteral("Payroll closes on the 14th"));
        const auto missed = city.onDisk(city.missedWaste, city.october);
        QVERIFY(!missed || !missed->isEntered());
        const auto told = city.file->reader().narratives({&city.overtime, 1}, city.october, city.october);
        QCOMPARE(told->front().doing, QStringLiteral("Two more on call"));
        // Not complete: nothing was handed in.
        QVERIFY(city.file->reader().handIns(city.october, city.october)->empty());
        QVERIFY(city.file->check()->empty());
    }

    void aNoteAnswersWhatIsOdd()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Sick time used"), BookField::Value, 0.4, SheetCell::Kind::Percent);
        sheet.text(QStringLiteral("Sick time used"), BookField::Note, QStringLiteral("Influenza in all crews"));
        sheet.save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        const Collection::Item *item = itemOf(collection, QStringLiteral("Sick time used"), Collection::Part::Number);
        QCOMPARE(item->fate, Collection::Fate::Odd);
        QVERIFY(item->isTaken);
    }

    void whatWasHandedInNeedsAReason()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Observation before = *city.onDisk(city.injuries, city.october);
        Observation handedIn = before;
        handedIn.stage = Observation::Stage::HandedIn;
        city.write({changed(before, handedIn)});
        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Work-related illness and injury"), BookField::Value, 0.95);
        sheet.save(path);
        auto collection = collected(*city.viewpoint, {path});
        QCOMPARE(collection.items().front().fate, Collection::Fate::Closed);
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.onDisk(city.injuries, city.october)->value, 0.86);
        collection.setReason(QStringLiteral("Two cases came late"));
        const auto done = collection.write(*city.viewpoint, Collection::HandIn::Nothing);
        QCOMPARE(*city.onDisk(city.injuries, city.october)->value, 0.95);
        QVERIFY(city.file->reader()
                    .revision(done.departments.front().revision)
                    ->reason.startsWith(QStringLiteral("Two cases came late")));
    }

    void whatIsRefusedIsNeitherTakenNorCounted()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Recycling rate"), BookField::Value, -0.04, SheetCell::Kind::Percent);
        sheet.number(QStringLiteral("Sick time used"), BookField::Value, -5, SheetCell::Kind::Percent);
        sheet.save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        QCOMPARE(collection.count(Collection::Fate::Refused), 2);
        QCOMPARE(collection.taken(), 0);
        const RevisionId before = *city.file->reader().newestRevision();
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Complete).ok());
        // No receipt either, and nothing handed in.
        QCOMPARE(*city.file->reader().newestRevision(), before);
        QVERIFY(city.file->reader().handIns(city.october, city.october)->empty());
    }

    void ninetyInACellOfPercentages()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Sick time used"), BookField::Value, 5.1, SheetCell::Kind::Percent);
        // A note that something unusual happened is no word on which number is meant.
        sheet.text(QStringLiteral("Sick time used"), BookField::Note, QStringLiteral("flu"));
        sheet.save(path);
        Collection collection = collected(*city.viewpoint, {path});
        const Collection::Item *item = itemOf(collection, QStringLiteral("Sick time used"), Collection::Part::Number);
        QVERIFY(item);
        QCOMPARE(item->fate, Collection::Fate::Odd);
        QVERIFY(!item->isTaken);
        QVERIFY2(item->why.startsWith(QStringLiteral("The cell holds 510\u202F%. Is 5.1\u202F% meant?")),
                 qPrintable(item->why));
        collection.setTaken(size_t(item - collection.items().data()), true);
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.onDisk(city.sickTime, city.october)->value, 0.051);
    }

    void oneOfTheTwoMarksEmptied()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        const QString lanes = QStringLiteral("Lane miles resurfaced");
        for (const bool isNamed : {true, false}) {
            Spreadsheet sheet(path);
            sheet.number(lanes, BookField::Value, 10.3);
            Spreadsheet::Row &row = sheet.row(lanes);
            row.erase(sheet.column(QLatin1String(bookRowMark)));
            if (!isNamed)
                row[sheet.column(QLatin1String(bookCodeMark))].text = QStringLiteral("something");
            const QString other = city.folder.filePath(QStringLiteral("other.xlsx"));
            sheet.save(other);
            const Collection collection = collected(*city.viewpoint, {other});
            QCOMPARE(collection.taken(), int(isNamed));
        }
    }

    void sortedInPart()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        const auto whys = [&](int first, int last) {
            Spreadsheet sheet(path);
            sheet.number(QStringLiteral("Lane miles resurfaced"), BookField::Value, 10.3);
            sheet.sort(first, first, last);
            const QString other = city.folder.filePath(QStringLiteral("other.xlsx"));
            sheet.save(other);
            const Collection collection = collected(*city.viewpoint, {other});
            int inPart = 0;
            for (const Collection::Item &item : collection.items())
                inPart += item.why.contains(QStringLiteral("sorted in part"));
            const int taken = collection.taken();
            return std::pair(inPart, taken);
        };
        const Spreadsheet sheet(path);
        // Names alone; all up to the numbers, so that the second mark stays.
        QVERIFY(whys(0, 2).first >= 10);
        QCOMPARE(whys(0, 2).second, 0);
        QVERIFY(whys(0, 8).first >= 10);
        QCOMPARE(whys(0, 8).second, 0);
    }

    void rowsAndColumnsOfOnesOwn()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        Spreadsheet sheet(path);
        SheetCell own;
        own.kind = SheetCell::Kind::Number;
        own.number = 5;
        sheet.sheet().rows[40][sheet.column(bookMark(BookField::Value))] = own;
        sheet.insertColumn(sheet.column(bookMark(BookField::Part)));
        sheet.row(QStringLiteral("Sick time used"))[sheet.column(bookMark(BookField::Part)) - 1] = own;
        sheet.row(QStringLiteral("Sick time used"))[sheet.column(bookPastMark(0))].number += 1;
        sheet.save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        QStringList whys;
        for (const Collection::Item &item : collection.items()) {
            QCOMPARE(item.fate, Collection::Fate::NotRead);
            whys.append(item.cell + QStringLiteral(": ") + item.why);
        }
        QCOMPARE(whys.size(), 3);
        QVERIFY(whys.join(u'\n').contains(QStringLiteral("Row 40 was added by hand")));
        QVERIFY(whys.join(u'\n').contains(QStringLiteral("Column F was added by hand")));
        QVERIFY(whys.join(u'\n').contains(QStringLiteral("earlier period")));
    }

    void whatDoesNotBelong()
    {
        EntryCity city;
        EntryCity other;
        const QString folder = city.folder.filePath(QStringLiteral("back"));
        written(*city.viewpoint, city.works, city.october, folder);
        written(*city.viewpoint, city.parks, Month(2026, 9), folder);
        const QString strange = written(*other.viewpoint, other.parks, other.october, folder);
        QVERIFY(strange.endsWith(QStringLiteral("PRK-2026-10.xlsx")));
        {
            WorkbookWriter writer;
            writer.sheet(QStringLiteral("Budget")).number(0, 0, 12);
            QVERIFY(writer.save(folder + QStringLiteral("/budget.xlsx")));
        }
        QFile::copy(folder + QStringLiteral("/PWK-2026-10.xlsx"), folder + QStringLiteral("/again.xlsx"));
        QFile torn(folder + QStringLiteral("/torn.xlsx"));
        QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("PK\x03\x04 no more") > 0);
        torn.close();
        QFile text(folder + QStringLiteral("/works.csv"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("code,name\nLANES,12\n") > 0);
        text.close();
        const Collection collection = collected(*city.viewpoint, {folder});
        QCOMPARE(collection.files(), 7);
        QCOMPARE(collection.month(), city.october);
        std::map<QString, QString> whys;
        for (const Collection::Item &item : collection.items())
            whys[item.file] = item.why;
        QCOMPARE(whys.size(), size_t(6));
        QVERIFY(whys[QStringLiteral("works.csv")].contains(QStringLiteral("keeps neither")));
        QVERIFY(whys[QStringLiteral("PRK-2026-10.xlsx")].contains(QStringLiteral("another city")));
        QVERIFY(whys[QStringLiteral("PRK-2026-09.xlsx")].contains(QStringLiteral("September 2026")));
        QVERIFY(whys[QStringLiteral("budget.xlsx")].contains(QStringLiteral("no entry workbook")));
        QVERIFY(whys[QStringLiteral("again.xlsx")].contains(QStringLiteral("PWK-2026-10.xlsx")));
        QVERIFY(!whys[QStringLiteral("torn.xlsx")].isEmpty());
        QVERIFY(!Collection::read(*city.viewpoint, {folder + QStringLiteral("/nowhere.xlsx")}));
    }

    void sheetsOfAnotherWorkbook()
    {
        EntryCity city;
        Spreadsheet mine(written(*city.viewpoint, city.works, city.october, city.folder.path()));
        Spreadsheet other(written(*city.viewpoint, city.parks, city.october, city.folder.path()));
        filledIn(mine, QStringLiteral("Ann"), QStringLiteral("Not yet"));
        filledIn(other, QStringLiteral("Bob"), QStringLiteral("Yes, hand it in"));
        mine.number(QStringLiteral("Lane miles resurfaced"), BookField::Value, 10.3);
        Spreadsheet both = mine;
        both.take(other, 0, 0);
        const QString path = city.folder.filePath(QStringLiteral("both.xlsx"));
        both.save(path);
        const Collection collection = collected(*city.viewpoint, {path});
        QCOMPARE(collection.taken(), 1);
        const auto department = std::find_if(collection.departments().begin(), collection.departments().end(),
                                             [&](const Collection::Department &d) { return d.id == city.works; });
        QCOMPARE(department->by, QStringLiteral("Ann"));
        QCOMPARE(department->complete, ReturnedBook::Complete::No);
        QStringList whys;
        for (const Collection::Item &item : collection.items())
            if (item.fate == Collection::Fate::NotRead)
                whys.append(item.why);
        QCOMPARE(whys.size(), 1);
        QVERIFY2(whys[0].contains(QStringLiteral("belongs to another workbook")), qPrintable(whys[0]));
        // With its hidden sheet too, nobody knows which of the two it is.
        both = mine;
        both.take(other, 0, other.sheetCount() - 1);
        both.save(path);
        const Collection none = collected(*city.viewpoint, {path});
        QCOMPARE(none.taken(), 0);
        QVERIFY(none.items().front().why.contains(QStringLiteral("hidden sheets of two entry workbooks")));
    }

    void twoCopiesThatDiffer()
    {
        EntryCity city;
        const QString path = written(*city.viewpoint, city.works, city.october, city.folder.path());
        const QString folder = city.folder.filePath(QStringLiteral("back"));
        QDir().mkpath(folder);
        Spreadsheet sheet(path);
        const QString lanes = QStringLiteral("Lane miles resurfaced");
        sheet.number(lanes, BookField::Value, 10.3);
        sheet.number(QStringLiteral("Sick time used"), BookField::Value, 0.05, SheetCell::Kind::Percent);
        filledIn(sheet, QStringLiteral("Ann"), {});
        sheet.save(folder + QStringLiteral("/a.xlsx"));
        sheet.number(lanes, BookField::Value, 10.4);
        filledIn(sheet, QStringLiteral("Bob"), {});
        sheet.save(folder + QStringLiteral("/b.xlsx"));
        auto collection = collected(*city.viewpoint, {folder});
        // What they agree in is one; what they differ in is to be chosen, once.
        QCOMPARE(collection.taken(), 1);
        QCOMPARE(collection.count(Collection::Fate::Copies), 2);
        std::vector<size_t> copies;
        for (size_t i = 0; i < collection.items().size(); ++i)
            if (collection.items()[i].fate == Collection::Fate::Copies)
                copies.push_back(i);
        collection.setTaken(copies[0], true);
        collection.setTaken(copies[1], true);
        QCOMPARE(collection.taken(), 2);
        QVERIFY(collection.write(*city.viewpoint, Collection::HandIn::Nothing).ok());
        QCOMPARE(*city.onDisk(city.lanes, city.october)->value, 10.4);
        // Both have filled it in.
        QCOMPARE(city.file->reader().revision(*city.file->reader().newestRevision())->author,
                 QStringLiteral("Ann; Bob"));
    }

    void notCompleteIsNotHandedIn()
    {
        LargeCity city;
        const QString path = written(city.viewpoint, city.department("TWO"), city.october, city.folder.path());
        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Measure TWO-01"), BookField::Value, 5);
        sheet.number(QStringLiteral("Measure TWO-02"), BookField::Value, 0.5, SheetCell::Kind::Percent);
        sheet.number(QStringLiteral("Measure TWO-03"), BookField::Value, 5);
        Spreadsheet unsure = sheet;
        filledIn(unsure, QStringLiteral("Max Mustermann"), QStringLiteral("Not yet"));
        unsure.save(path);
        Collection collection = collected(city.viewpoint, {path});
        QVERIFY(collection.whyNotHandIn(city.department("TWO")).contains(QStringLiteral("not complete")));
        const auto done = collection.write(city.viewpoint, Collection::HandIn::Complete);
        const auto one = std::find_if(done.departments.begin(), done.departments.end(),
                                      [&](const auto &d) { return d.department == city.department("TWO"); });
        QVERIFY(!one->handedIn);
        QCOMPARE(city.file->reader().revision(one->revision)->author, QStringLiteral("Max Mustermann"));
    }
};

QTEST_GUILESS_MAIN(EntryBooksTest)
#include "EntryBooksTest.moc"
