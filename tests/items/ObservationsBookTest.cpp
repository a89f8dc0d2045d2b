// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/ObservationsBook.h"
#include "exchange/Importer.h"
#include "items/EntryCity.h"

#include <QTest>

using namespace statroom;

/// Observations as a workbook: what people read in it, and that all of it comes back.
class ObservationsBookTest : public QObject
{
    Q_OBJECT

    EntryCity city;
    QString path = city.folder.filePath(QStringLiteral("numbers.xlsx"));

    /// Writes the workbook of a selection, and says what an import of one of its sheets would do.
    ImportPlan planned(const QString &sheet)
    {
        ImportRequest request;
        request.reading.sheet = sheet;
        const auto table = Importer::read(path, request.reading, *city.file->catalogue());
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        auto plan = Importer::plan(city.file->reader(), *table, request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        return *plan;
    }

private slots:
    void initTestCase()
    {
        // More digits than a cell shows, and a sign that a spreadsheet would calculate.
        Observation exact = *city.onDisk(city.lanes, Month(2026, 9));
        Observation before = exact;
        exact.setValue(1.0 / 3);
        exact.note = QStringLiteral("=1+1");
        city.write({changed(before, exact)});
        const auto bytes = ObservationsBook::xlsx(city.file->reader(), {}, city.viewpoint->locale());
        QVERIFY2(bytes.ok(), qPrintable(bytes ? QString() : bytes.error().message));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    }

    void theListComesBackAsItIs()
    {
        const ImportPlan plan = planned(QStringLiteral("List"));
        QCOMPARE(plan.count(ImportPlan::Outcome::Added), 0);
        QCOMPARE(plan.count(ImportPlan::Outcome::Changed), 0);
        QCOMPARE(plan.count(ImportPlan::Fate::Rejected), 0);
        QCOMPARE(plan.count(ImportPlan::Fate::Waiting), 0);
        QVERIFY(plan.count(ImportPlan::Outcome::Unchanged) > 200);
    }

    void whatPeopleReadSaysTheSame()
    {
        for (const char *sheet : {"By month", "By quarter"}) {
            const ImportPlan plan = planned(QLatin1String(sheet));
            QCOMPARE(plan.count(ImportPlan::Outcome::Added), 0);
            QCOMPARE(plan.count(ImportPlan::Outcome::Changed), 0);
            QCOMPARE(plan.count(ImportPlan::Fate::Rejected), 0);
            QVERIFY(plan.count(ImportPlan::Outcome::Unchanged) > 0);
        }
    }

    void howCellsLook()
    {
        const auto book = Workbook::open(path);
        QVERIFY(book.ok());
        QStringList names;
        for (const Workbook::Sheet &sheet : book->sheets())
            names.append(sheet.name);
        QCOMPARE(names, QStringList({"By month", "By quarter", "List"}));
        int percents = 0;
        QDate firstMonth;
        QVERIFY(book->eachRow(0,
                              [&](const SheetRow &row) {
                                  if (const SheetCell *cell = row.cell(5); cell && row.number == 1)
                                      firstMonth = cell->date;
                                  for (const SheetCell &cell : row.cells)
                                      percents += cell.kind == SheetCell::Kind::Percent;
                                  return true;
                              })
                    .ok());
        QVERIFY(firstMonth.isValid());
        QVERIFY(percents > 20);
        bool hasNote = false;
        QVERIFY(book->eachRow(2,
                              [&](const SheetRow &row) {
                                  for (const SheetCell &cell : row.cells)
                                      hasNote = hasNote || (cell.text == QLatin1String("=1+1") && !cell.isFormula);
                                  return true;
                              })
                    .ok());
        QVERIFY(hasNote);
    }

    void oneDepartmentAlone()
    {
        ObservationsWriter::Selection selection;
        selection.department = city.parks;
        const auto bytes = ObservationsBook::xlsx(city.file->reader(), selection, city.viewpoint->locale());
        QVERIFY(bytes.ok());
        const auto book = Workbook::fromBytes(*bytes, QStringLiteral("parks.xlsx"));
        QVERIFY(book.ok());
        QStringList departments;
        QVERIFY(book->eachRow(int(book->sheets().size()) - 1,
                              [&](const SheetRow &row) {
                                  if (row.number > 1 && !departments.contains(row.cell(0)->text))
                                      departments.append(row.cell(0)->text);
                                  return true;
                              })
                    .ok());
        QCOMPARE(departments, QStringList{"PRK"});
    }
};

QTEST_GUILESS_MAIN(ObservationsBookTest)
#include "ObservationsBookTest.moc"
