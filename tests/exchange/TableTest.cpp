// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Table.h"

#include <QTest>

using namespace statroom;

class TableTest : public QObject
{
    Q_OBJECT

private:
    static Result<Table> read(const QByteArray &bytes, const ReadingChoices &choices = {})
    {
        const auto file = TextFile::fromBytes(bytes, QStringLiteral("f.csv"), choices.encoding);
        if (!file)
            return file.error();
        return Table::recognise(*file, choices, FiscalCalendar(7));
    }
    static QList<qint64> dataRows(const Table &table)
    {
        QList<qint64> numbers;
        (void)table.eachRow([&](const CsvRow &row) {
            numbers.append(row.number);
            return true;
        });
        return numbers;
    }

private slots:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QList<qint64>>("rows");
        QTest::newRow("plain") << QByteArray("metric,period,value\nA,2025-07,1\nB,2025-07,2\n")
                               << "UTF-8, commas, header in row 1" << QList<qint64>{2, 3};
        QTest::newRow("months across, titles and a footnote")
            << QByteArray("Fire Department;;;;\nPerformance "
                          "report;;;;\nMeasure;Jul-26;Aug-26;Sep-26;Oct-26\nCalls;10;12;13;14\nFires;1;2;3;4\n\n* "
                          "preliminary;;;;\n")
            << "UTF-8, semicolons, periods across (Jul-26 to Oct-26), header in row 3, 2 title rows and 1 footnote"
            << QList<qint64>{4, 5};
        QTest::newRow("windows-1252, decimal commas")
            << QByteArray("Gr\xF6\xDF"
                          "e;Jul-25;Aug-25\nA;1,5;2,5\nB;3,25;4,0\n")
            << "Windows-1252, semicolons, decimal commas, periods across (Jul-25 to Aug-25), header in row 1"
            << QList<qint64>{2, 3};
        QTest::newRow("years across") << QByteArray("Measure,2014,2015,2016\nCalls,1,2,3\nFires,2,3,4\n")
                                      << "UTF-8, commas, periods across (2014 to 2016), header in row 1"
                                      << QList<qint64>{2, 3};
        QTest::newRow("no header") << QByteArray("FIRE,RESP,2025-07,93.5\nFIRE,RESP,2025-08,92.1\n")
                                   << "UTF-8, commas, no header" << QList<qint64>{1, 2};
        QTest::newRow("blank rows around") << QByteArray("\n\nmetric,period,value\n\nA,2025-07,1\n\n")
                                           << "UTF-8, commas, header in row 3" << QList<qint64>{5};
        QTest::newRow("several footnotes")
            << QByteArray("metric,period,value\nA,2025-07,1\nSource: CAD\n1 Without mutual aid\n")
            << "UTF-8, commas, header in row 1, 2 footnotes" << QList<qint64>{2};
        QTest::newRow("a name without values is no footnote")
            << QByteArray("metric,2014,2015\nA,1,2\nB,,\n")
            << "UTF-8, commas, periods across (2014 to 2015), header in row 1" << QList<qint64>{2, 3};
    }
    void recognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, description);
        QFETCH(QList<qint64>, rows);
        const auto table = read(bytes);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->description(), description);
        QCOMPARE(dataRows(*table), rows);
        QCOMPARE(table->rowCount(), rows.size());
    }

    void yearsOfMonths_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("first");
        QTest::newRow("of the title") << QByteArray("Report FY26\nMeasure,July,August\nA,1,2\nB,3,4\n") << "2025-07";
        QTest::newRow("of the row above")
            << QByteArray(",2025,2025,2026\nMeasure,November,December,January\nA,1,2,3\nB,1,2,3\n") << "2025-11";
        QTest::newRow("of a merged cell above")
            << QByteArray(",FY26,,FY27\nMeasure,May,June,July\nA,1,2,3\nB,1,2,3\n") << "2026-05";
    }
    void yearsOfMonths()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, first);
        const auto table = read(bytes);
        QVERIFY(table.ok());
        const auto &period = table->columns()[1].period;
        QVERIFY(period && period->kind == PeriodReading::Kind::Period);
        QCOMPARE(FiscalCalendar(7).spell(period->period), first);
    }
    void monthsWithoutYear()
    {
        const auto table = read("Measure,July,August\nA,1,2\nB,3,4\n");
        QVERIFY(table.ok());
        QCOMPARE(table->columns()[1].period->kind, PeriodReading::Kind::MonthWithoutYear);
    }

    void columnsByName()
    {
        const auto table = read("Date_of_Outcome,Status,Status\n2014-01-01,a,b\n");
        QVERIFY(table.ok());
        QCOMPARE(table->column("date of outcome"), 0);
        QCOMPARE(table->column("#A"), 0);
        QCOMPARE(table->column("#3"), 2);
        QCOMPARE(table->column("C"), 2);
        QCOMPARE(table->column("Status"), -1);
        QCOMPARE(table->column("Nothing"), -1);
        QCOMPARE(table->column("#4"), -1);
        QCOMPARE(table->columns()[0].content, TableColumn::Content::Day);
    }

    void footnoteSigns()
    {
        const auto table = read("metric,period,value\nResponse1,2025-07,1\n\n1 Without mutual aid\n");
        QVERIFY(table.ok());
        QCOMPARE(table->withoutFootnote("Response1"), "Response");
        QCOMPARE(table->withoutFootnote("PM2"), "PM2");
        QCOMPARE(table->withoutFootnote(QStringLiteral("Response¹")), "Response");
        QCOMPARE(table->withoutFootnote("Calls*"), "Calls");
    }

    void runningNumbers()
    {
        const auto table = read("OBJECTID,Year,Calls\n1,1992,5\n2,1993,6\n3,1994,7\n4,1995,9\n");
        QVERIFY(table.ok());
        QVERIFY(table->columns()[0].counts);
        QVERIFY(!table->columns()[1].counts);
        QVERIFY(!table->columns()[2].counts);
    }

    void choicesStand()
    {
        ReadingChoices choices;
        choices.separator = ';';
        choices.headerRow = 2;
        choices.encoding = TextFile::Encoding::Windows1252;
        choices.decimal = ReadingChoices::Decimal::Comma;
        const auto table = read("a,b;c\nd;e\n1;2\n", choices);
        QVERIFY(table.ok());
        QCOMPARE(table->separator(), ';');
        QCOMPARE(table->headerRow(), 2);
        QCOMPARE(table->columns()[1].name, "e");
        QCOMPARE(table->decimal(), ReadingChoices::Decimal::Comma);
        QCOMPARE(dataRows(*table), QList<qint64>{3});
    }

    void fingerprintForgetsPeriods()
    {
        const auto july = read("Measure,Unit,Jul-25,Aug-25\nA,d,1,2\n");
        const auto more = read("measure, UNIT,Jul-25,Aug-25,Sep-25\nA,d,1,2,3\n");
        QVERIFY(july.ok() && more.ok());
        QCOMPARE(july->fingerprint(), more->fingerprint());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only separators") << QByteArray(",,,,\n,,,\n");
        QTest::newRow("one cell") << QByteArray("x");
        QTest::newRow("only a header") << QByteArray("a,b,c\n");
        QTest::newRow("only quotes") << QByteArray("\"\"\"\"\"\"");
        QTest::newRow("carriage returns") << QByteArray("\r\r\r\ra\r\r");
        QTest::newRow("markup") << QByteArray("<html><body>,<img src=\"/x\">\n1,2\n");
        QTest::newRow("wide") << QByteArray(9000, ',');
        QTest::newRow("long") << QByteArray("a,b\n").repeated(50'000);
        QTest::newRow("bidi") << QStringLiteral("a\u202Eb,c\n1,2\n").toUtf8();
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        if (table)
            QVERIFY(!table->description().isEmpty());
        else
            QVERIFY(table.error().message.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "TableTest.moc"
