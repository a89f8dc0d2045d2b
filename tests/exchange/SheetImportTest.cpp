// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CityFixture.h"
#include "exchange/PlanContent.h"
#include "exchange/WorkbookWriter.h"
#include "exchange/ZippedParts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace statroom;
using statroom::testing::ods;
using statroom::testing::SheetPart;
using statroom::testing::xlsxParts;
using statroom::testing::zipped;

using Fate = ImportPlan::Fate;
using Outcome = ImportPlan::Outcome;

namespace {

/// 0 general, 1 percent, 2 mmm-yy, 3 a day, 4 dollars, 5 [h]:mm, 6 mm:ss, 7 euros, 8 thousands, 9 (3), 10 h:mm:ss,
/// 11 0" days", 12 0.0" hrs", 13 0"%"
const QByteArray styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"165\" "
    "formatCode=\"&quot;$&quot;#,##0.0,,&quot;M&quot;\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0 [$€-407]\"/>"
    "<numFmt numFmtId=\"167\" formatCode=\"0&quot; days&quot;\"/>"
    "<numFmt numFmtId=\"168\" formatCode=\"0.0&quot; hrs&quot;\"/>"
    "<numFmt numFmtId=\"169\" formatCode=\"0&quot;%&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
    "numFmtId=\"10\"/><xf numFmtId=\"17\"/><xf numFmtId=\"14\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"164\"/><xf numFmtId=\"45\"/><xf numFmtId=\"166\"/><xf numFmtId=\"3\"/>"
    "<xf numFmtId=\"37\"/><xf numFmtId=\"21\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf "
    "numFmtId=\"169\"/></cellXfs>";

struct Styled
{
    int style;
    QByteArray value;
};

using Cell = std::variant<std::monostate, const char *, double, Styled, QByteArray>;

/// A row of cells: texts, numbers, styled numbers, and whatever stands in the element otherwise.
QByteArray row(int number, const std::vector<Cell> &cells, const QByteArray &attributes = {})
{
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">";
    for (size_t i = 0; i < cells.size(); ++i) {
        const QByteArray place = "<c r=\"" + WorkbookWriter::cell(number - 1, int(i)).toUtf8() + "\"";
        if (const auto *text = std::get_if<const char *>(&cells[i]))
            xml += place + " t=\"inlineStr\"><is><t>" + QString::fromUtf8(*text).toHtmlEscaped().toUtf8()
                + "</t></is></c>";
        else if (const auto *value = std::get_if<double>(&cells[i]))
            xml += place + "><v>" + QByteArray::number(*value, 'g', 17) + "</v></c>";
        else if (const auto *styled = std::get_if<Styled>(&cells[i]))
            xml += place + " s=\"" + QByteArray::number(styled->style) + "\"><v>" + styled->value + "</v></c>";
        else if (const auto *other = std::get_if<QByteArray>(&cells[i]))
            xml += place + *other + "</c>";
    }
    return xml + "</row>";
}

QByteArray merged(const QList<QByteArray> &areas)
{
    QByteArray xml = "<mergeCells>";
    for (const QByteArray &area : areas)
        xml += "<mergeCell ref=\"" + area + "\"/>";
    return xml + "</mergeCells>";
}

QByteArray book(const QByteArray &rows, const QByteArray &after = {}, const QByteArray &bookPr = {})
{
    return zipped(xlsxParts({{QStringLiteral("Data"), rows, {}, {}, after}}, styles, {}, bookPr));
}

} // namespace

/// A city with two departments that measure what the sheets speak of.
class SheetCity : public CityFixture
{
public:
    SheetCity()
    {
        ops = department("OPS", "Operations");
        support = department("SUP", "Support");
        add("CALLS", "Calls answered");
        add("RESP", "Response within 6 minutes", "%", Metric::Kind::Rate);
        add("AVG", "Average response", "min", Metric::Kind::Average);
        add("OTC", "Overtime cost", "$");
        add("OTH", "Overtime hours", "h");
        add("INJ", "Injuries");
        add("PERM", "Permits");
        add("DRILLS", "Drills", "", Metric::Kind::Count, Frequency::Quarter);
    }
    Department ops, support;

    QString keep(const QByteArray &bytes, const QString &name = QStringLiteral("book.xlsx"))
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    Result<Table> read(const QByteArray &bytes, const ReadingChoices &choices = {})
    {
        return Importer::read(keep(bytes), choices, *(**this).catalogue());
    }
    ImportRequest request() const
    {
        ImportRequest request;
        request.create = true;
        return request;
    }
    /// What an import of the workbook would do.
    ImportPlan planned(const QByteArray &bytes, ImportRequest asked)
    {
        asked.create = true;
        auto plan = planFile(keep(bytes), asked);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        return *plan;
    }
    ImportPlan planned(const QByteArray &bytes) { return planned(bytes, request()); }

private:
    Department department(const QString &code, const QString &name)
    {
        Department d;
        d.id = (**this).newId<Department>();
        d.uuid = code;
        d.code = code;
        d.name = name;
        write(added(d));
        return d;
    }
    void add(const QString &code, const QString &name, const QString &unit = {},
             Metric::Kind kind = Metric::Kind::Count, Frequency frequency = Frequency::Month)
    {
        Metric m;
        m.code = code;
        m.name = name;
        m.unit = unit;
        m.kind = kind;
        m.frequency = frequency;
        metric(m);
    }
};

class SheetImportTest : public QObject
{
    Q_OBJECT

private:
    /// "OPS CALLS 2025-07 = 410"
    static QStringList values(const ImportPlan &plan)
    {
        QStringList found;
        for (qint64 i = 0; i < plan.valueCount(); ++i) {
            const ImportPlan::Value v = plan.value(i);
            found.append(QStringLiteral("%1 %2 %3 = %4")
                             .arg(v.department, v.metric, plan.content().calendar.spell(v.period),
                                  v.after.value ? QString::number(*v.after.value, 'g', 15) : QStringLiteral("-")));
        }
        found.sort();
        return found;
    }
    /// "row 10 E “#DIV/0!”: why"
    static QStringList remarks(const ImportPlan &plan, Fate fate = Fate::Rejected)
    {
        QStringList found;
        for (qint64 n : plan.remarksWith(fate)) {
            const ImportPlan::Item item = plan.remark(n);
            found.append(QStringLiteral("row %1 %2 “%3”: %4")
                             .arg(item.row)
                             .arg(item.columnName.section(u',', 0, 0), item.text, item.why));
        }
        return found;
    }

private slots:
    void asLibreOfficeWritesIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << "monthly-libreoffice.xlsx";
        QTest::newRow("ods") << "monthly-libreoffice.ods";
    }

    void asLibreOfficeWritesIt()
    {
        QFETCH(QString, file);
        SheetCity city;
        const QString path = QStringLiteral(STATROOM_TEST_DATA "/") + file;
        const auto table = Importer::read(path, {}, *city->catalogue());
        QVERIFY2(table.ok(), qPrintable(table ? QString() : table.error().message));
        QCOMPARE(table->headerRow(), 5);
        QCOMPARE(table->titles(),
                 QStringList({"Fire Department", "Reported by the battalion chiefs", "Division · Measure · FY26"}));
        QCOMPARE(table->footnotes(),
                 QStringList({"1 Including calls passed on to neighbours", "Source: dispatch system"}));
        QStringList names;
        for (const TableColumn &c : table->columns())
            names.append(c.name);
        QCOMPARE(names, QStringList({"Division", "Measure", "2025-07", "2025-08", "2025-09", "FY26 Total"}));
        QCOMPARE(table->description(),
                 "sheet “Monthly” of 4, periods across (2025-07 to 2025-09), header in row 5, 3 title rows and 2 "
                 "footnotes");

        const auto plan = city.planFile(path, city.request());
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(values(*plan),
                 QStringList({"OPS AVG 2025-07 = 7.2", "OPS AVG 2025-08 = 6.9", "OPS AVG 2025-09 = 7",
                              "OPS CALLS 2025-07 = 410", "OPS CALLS 2025-08 = 388", "OPS CALLS 2025-09 = 402",
                              "OPS RESP 2025-07 = 0.935", "OPS RESP 2025-08 = 0.9412", "OPS RESP 2025-09 = 0.9",
                              "SUP INJ 2025-07 = 3", "SUP INJ 2025-08 = 4", "SUP INJ 2025-09 = -",
                              "SUP OTC 2025-07 = 10400", "SUP OTC 2025-08 = 9800.5", "SUP OTC 2025-09 = 11000",
                              "SUP OTH 2025-07 = 7.2", "SUP OTH 2025-08 = 30.5"}));
        QCOMPARE(remarks(*plan),
                 QStringList{"row 10 E “#DIV/0!”: The cell shows the error #DIV/0!. Mend it in the workbook and import "
                             "it again."});
        QCOMPARE(plan->warnings(),
                 QStringList({"Sheet “Monthly” of 4 was read; others hold tables too: Codes (hidden), It's a list.",
                              "Formulas were read by their stored results; cells: 4.",
                              "Hidden rows (1) and columns (1) were read like all others.",
                              "Columns left out: FY26 Total."}));

        // Written with its receipt, and once only.
        const auto done = city.commit(*plan);
        QVERIFY(done.ok() && done->wrote);
        const auto receipts = city->reader().receipts();
        QVERIFY(receipts.ok());
        QCOMPARE(receipts->size(), 1);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(receipts->front().sha256,
                 QString::fromLatin1(QCryptographicHash::hash(original.readAll(), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(receipts->front().sheet, "Monthly");
        QCOMPARE(receipts->front().fileName, file);
        QCOMPARE(receipts->front().rejected, 1);
        const auto again = city.planFile(path, city.request());
        QVERIFY(again.ok());
        QVERIFY(again->isEmpty());
        QVERIFY(again->warnings().contains("Read like “monthly-libreoffice” the last time."));
    }

    void asOpenpyxlWritesIt()
    {
        SheetCity city;
        const auto plan = city.planFile(QStringLiteral(STATROOM_TEST_DATA "/monthly-openpyxl.xlsx"), city.request());
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->valueCount(), 16);
        const QString unstored = " is a formula whose result is not stored. Open the workbook in Excel or LibreOffice, "
                                 "save it, and import it again.";
        QCOMPARE(remarks(*plan),
                 QStringList({"row 10 E “=1/0”: “=1/0”" + unstored, "row 11 D “=C11+1”: “=C11+1”" + unstored}));
        QVERIFY(
            plan->warnings().contains("Formulas without a stored result: 4. Open the workbook in Excel or LibreOffice, "
                                      "save it, and import it again."));
        QCOMPARE(plan->table().sheet()->sheets[2].visibility, Workbook::Visibility::VeryHidden);
    }

    void anOldWorkbookIsRefused()
    {
        SheetCity city;
        const auto table =
            Importer::read(QStringLiteral(STATROOM_TEST_DATA "/monthly-libreoffice.xls"), {}, *city->catalogue());
        QVERIFY(!table.ok());
        QCOMPARE(
            table.error().message,
            "“monthly-libreoffice.xls” is a workbook in the form of Excel 97 to 2003 (.xls), which keeps too "
            "little of what its numbers mean. Open it in Excel or LibreOffice, save it as .xlsx, and import that.");
    }

    void asTheProgramItselfWritesIt()
    {
        SheetCity city;
        WorkbookWriter writer;
        auto sheet = writer.sheet("Plan");
        sheet.merged({0, 0, 0, 3}, "Support, monthly", {});
        const QStringList heads{"Metric", "Jul 2025", "Aug 2025", "Sep 2025"};
        for (int i = 0; i < 4; ++i)
            sheet.text(2, i, heads[i]);
        sheet.text(3, 0, "Injuries");
        sheet.number(3, 1, 2);
        sheet.formula(3, 2, "=B4+1", 3, {});
        sheet.formula(3, 3, "=B4-2", 0, {});
        const auto bytes = writer.bytes();
        QVERIFY(bytes.ok());
        ImportRequest request;
        request.department = "SUP";
        const ImportPlan plan = city.planned(*bytes, request);
        QCOMPARE(values(plan), QStringList({"SUP INJ 2025-07 = 2", "SUP INJ 2025-08 = 3"}));
        // The workbook asks to be calculated when it is opened: that its 0 was calculated is not said.
        QCOMPARE(remarks(plan, Fate::Waiting),
                 QStringList{"row 4 D “0”: The formula here was stored with the result 0 by a program that left the "
                             "calculating to others. Is the value 0?"});
        request.answers.append({4, 3, ImportRequest::Answer::Choice::AsRead});
        QCOMPARE(values(city.planned(*bytes, request)).last(), "SUP INJ 2025-09 = 0");
    }

    void oneCell_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("becomes");
        const auto styled = [](int style, const char *value) {
            return " s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v>";
        };
        const auto text = [](const char *value) {
            return " t=\"inlineStr\"><is><t>" + QByteArray(value) + "</t></is>";
        };
        QTest::newRow("a number as a double holds it") << "CALLS" << styled(0, "0.30000000000000004") << "0.3";
        QTest::newRow("thousands") << "CALLS" << styled(8, "1234567") << "1234567";
        QTest::newRow("negative in brackets") << "CALLS" << styled(9, "-3") << "-3";
        QTest::newRow("percent") << "RESP" << styled(1, "0.93500000000000005") << "0.935";
        QTest::newRow("a percent above all") << "RESP" << styled(1, "1.2") << "1.2";
        QTest::newRow("a small percent") << "RESP" << styled(1, "1.5E-3") << "0.0015";
        QTest::newRow("percent as text") << "RESP" << text("93.5%") << "0.935";
        QTest::newRow("percent of a count")
            << "CALLS" << styled(1, "0.5")
            << "“50%” is a percentage; this metric has no unit. Set its unit to % or enter a plain number.";
        QTest::newRow("millions shown") << "OTC" << styled(4, "10400000") << "10400000";
        QTest::newRow("millions as text") << "OTC" << text("$10.4M") << "10400000";
        QTest::newRow("euros where dollars are counted")
            << "OTC" << styled(7, "12") << "“€12” is an amount in €; this metric counts in $.";
        QTest::newRow("hours") << "OTH" << styled(5, "1.2708333333333333") << "30.5";
        QTest::newRow("minutes and seconds") << "AVG" << styled(6, "0.005") << "7.2";
        QTest::newRow("parts of a second") << "AVG" << styled(10, "5.0057870370370367E-3") << "7.20833333333333";
        QTest::newRow("hours for minutes")
            << "AVG" << styled(5, "0.3")
            << "? The workbook holds 7:12 hours and minutes, which is 432\u202Fmin. Is it "
               "meant so, or as 7.2\u202Fmin?";
        QTest::newRow("hours as text") << "OTH" << text("7:12") << "7.2";
        QTest::newRow("a number as text") << "CALLS" << text("1,234") << "1234";
        QTest::newRow("a number as text with two readings")
            << "CALLS" << text("1.234") << "? Does “1.234” mean 1234 or 1.234? Say which sign parts the decimals.";
        QTest::newRow("a decimal comma") << "CALLS" << text("1,5") << "? Does “1,5” mean 1.5 or 15?";
        QTest::newRow("text around a number") << "CALLS" << text("\xC2\xA0 12 \xC2\xA0") << "12";
        QTest::newRow("not available") << "CALLS" << text("N/A") << "-";
        QTest::newRow("words") << "CALLS" << text("see note")
                               << "“see note” is not a number. Type digits, or N/A if there is no value.";
        QTest::newRow("true") << "CALLS" << QByteArray(" t=\"b\"><v>1</v>") << "“TRUE” is true or false, not a number.";
        QTest::newRow("a reference lost") << "CALLS" << QByteArray(" t=\"e\"><f>#REF!+1</f><v>#REF!</v>")
                                          << "The cell shows the error #REF!. Mend it in the workbook and import it "
                                             "again.";
        QTest::newRow("not applicable, as an error")
            << "CALLS" << QByteArray(" t=\"e\"><v>#N/A</v>")
            << "The cell shows the error #N/A. Mend it in the workbook and import it again.";
        QTest::newRow("a date") << "CALLS" << styled(3, "45839") << "“2025-07-01” is a date, not a number.";
        QTest::newRow("a formula's text") << "CALLS" << QByteArray(" t=\"str\"><f>A1</f><v>12</v>") << "12";
        QTest::newRow("an apostrophe") << "CALLS" << text("'=1")
                                       << "“''=1” is not a number. Type digits, or N/A if there is no value.";
    }

    void oneCell()
    {
        QFETCH(QString, metric);
        QFETCH(QByteArray, cell);
        QFETCH(QString, becomes);
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan = city.planned(book(row(1, {"Metric", "2025-07", "2025-08"})
                                                  + row(2, {metric.toUtf8().constData(), cell, Cell()})
                                                  + row(3, {"INJ", 1., 2.}) + row(4, {"PERM", 1., 2.})),
                                             request);
        QString found;
        if (plan.count(Fate::Rejected) > 0)
            found = plan.remark(plan.remarksWith(Fate::Rejected).first()).why;
        else if (plan.count(Fate::Waiting) > 0)
            found = QStringLiteral("? ") + plan.remark(plan.remarksWith(Fate::Waiting).first()).why;
        else
            found =
                values(plan).filter(QStringLiteral("OPS %1 ").arg(metric)).value(0).section(QStringLiteral(" = "), 1);
        QCOMPARE(found, becomes);
    }

    void groupsOverHeadersNameThem()
    {
        SheetCity city;
        // Years over quarters, beside names that go down two rows.
        const ImportPlan quarters =
            city.planned(book(row(1, {"Department", "Metric", "FY26", Cell(), Cell(), Cell(), "FY27"})
                                  + row(2, {Cell(), Cell(), "Q1", "Q2", "Q3", "Q4", "Q1"})
                                  + row(3, {"OPS", "DRILLS", 1., 2., 3., 4., 5.}),
                              merged({"A1:A2", "B1:B2", "C1:F1", "G1:H1"})));
        QCOMPARE(values(quarters),
                 QStringList({"OPS DRILLS 2025-Q3 = 1", "OPS DRILLS 2025-Q4 = 2", "OPS DRILLS 2026-Q1 = 3",
                              "OPS DRILLS 2026-Q2 = 4", "OPS DRILLS 2026-Q3 = 5"}));

        // Departments over what they measure: one name each; a title over all is no group.
        const auto table = city.read(
            book(row(1, {"Monthly report"}) + row(2, {Cell(), "Operations", Cell(), "Support", Cell()})
                     + row(3, {"Month", "Calls", "Injuries", "Calls", "Injuries"})
                     + row(4, {Styled{2, "45839"}, 1., 2., 3., 4.}) + row(5, {Styled{2, "45870"}, 5., 6., 7., 8.}),
                 merged({"A1:E1", "B2:C2", "D2:E2"})));
        QVERIFY(table.ok());
        QStringList names;
        for (const TableColumn &c : table->columns())
            names.append(c.name);
        QCOMPARE(
            names,
            QStringList({"Month", "Operations Calls", "Operations Injuries", "Support Calls", "Support Injuries"}));
        QCOMPARE(table->headerRow(), 3);

        const auto titled = city.read(
            book(row(1, {"Operations"}) + row(2, {"Metric", "2025-07", "2025-08"}) + row(3, {"CALLS", 1., 2.}),
                 merged({"A1:C1"})));
        QVERIFY(titled.ok());
        QCOMPARE(titled->columns()[0].name, "Metric");
    }

    void headingsThatNameADepartmentToo()
    {
        SheetCity city;
        // Over merged headers; what is under a department's name may be new.
        const ImportPlan over = city.planned(book(
            row(1, {"Month", "Operations", Cell(), "SUP"}) + row(2, {Cell(), "Calls answered", "Visits", "Injuries"})
                + row(3, {Styled{2, "45839"}, 1., 2., 3.}) + row(4, {Styled{2, "45870"}, 4., 5., 6.}),
            merged({"A1:A2", "B1:C1"})));
        QCOMPARE(values(over),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 4", "OPS VISITS 2025-07 = 2",
                              "OPS VISITS 2025-08 = 5", "SUP INJ 2025-07 = 3", "SUP INJ 2025-08 = 6"}));
        QVERIFY(over.warnings().contains("Columns whose headings name a department were read as its values: "
                                         "“Operations Calls answered” (Operations), “Operations Visits” (Operations), "
                                         "“SUP Injuries” (SUP)."));
        // A department below what it measures, and both in one line of text.
        const ImportPlan below =
            city.planned(book(row(1, {"Month", "Calls answered", Cell()}) + row(2, {Cell(), "OPS", "Support"})
                                  + row(3, {Styled{2, "45839"}, 1., 2.}) + row(4, {Styled{2, "45870"}, 3., 4.}),
                              merged({"A1:A2", "B1:C1"})));
        QCOMPARE(values(below),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 3", "SUP CALLS 2025-07 = 2",
                              "SUP CALLS 2025-08 = 4"}));
        ImportRequest own;
        own.department = "OPS";
        const ImportPlan plain =
            city.planned(book(row(1, {"Month", "Support – Calls answered", "Injuries", "Operations picnics"})
                              + row(2, {Styled{2, "45839"}, 1., 2., 3.}) + row(3, {Styled{2, "45870"}, 4., 5., 6.})),
                         own);
        // Without a group over it only a metric that is known is looked for behind a department's name.
        QCOMPARE(values(plain),
                 QStringList({"OPS INJ 2025-07 = 2", "OPS INJ 2025-08 = 5", "OPS OPERATIONS-PICNICS 2025-07 = 3",
                              "OPS OPERATIONS-PICNICS 2025-08 = 6", "SUP CALLS 2025-07 = 1", "SUP CALLS 2025-08 = 4"}));
    }

    void whatStandsRaisedIsNoDigit()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const auto raised = [](const char *text, const char *above) {
            return QByteArray(" t=\"inlineStr\"><is><r><t>") + text
                + "</t></r><r><rPr><b/><vertAlign val=\"superscript\"/></rPr><t>" + above + "</t></r></is>";
        };
        const ImportPlan plan = city.planned(book(row(1, {"Metric", "2025-07", "2025-08"})
                                                  + row(2, {raised("Calls answered", "1"), 1., raised("12", "2")})
                                                  + row(3, {raised("Injuries", "1,2"), 3., raised("4", "(3)")})
                                                  + row(5, {"1 Only by phone"})),
                                             request);
        QCOMPARE(values(plan), QStringList({"OPS CALLS 2025-07 = 1", "OPS INJ 2025-07 = 3"}));
        QCOMPARE(remarks(plan, Fate::Waiting),
                 QStringList({"row 2 C “12²”: “12²” carries a footnote mark. Is the value 12?",
                              "row 3 C “4⁽³⁾”: “4⁽³⁾” carries a footnote mark. Is the value 4?"}));

        request.create = true;
        const QByteArray style = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
                                 "style:text-position=\"super 58%\"/></style:style>";
        const auto text = [](const char *t) {
            return "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(t)
                + "</text:p></table:table-cell>";
        };
        const auto open =
            city.planFile(city.keep(ods("<table:table table:name=\"T\"><table:table-row>" + text("Metric")
                                            + text("2025-07") + text("2025-08") + "</table:table-row><table:table-row>"
                                            + text("Calls answered<text:span text:style-name=\"T1\">1</text:span>")
                                            + text("12<text:span text:style-name=\"T1\">2</text:span>")
                                            + "<table:table-cell office:value-type=\"float\" office:value=\"7\"/>"
                                              "</table:table-row></table:table>",
                                        style),
                                    "t.ods"),
                          request);
        QVERIFY2(open.ok(), qPrintable(open ? QString() : open.error().message));
        QCOMPARE(values(*open), QStringList{"OPS CALLS 2025-08 = 7"});
        QCOMPARE(remarks(*open, Fate::Waiting).size(), 1);
    }

    void aFootnotesNumberApartFromTheName()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const auto table = [](const char *footnote) {
            return book(row(1, {"Metric", "2025-07"}) + row(2, {"Injuries 2", 1.}) + row(3, {"Permits", 2.})
                        + row(5, {footnote}));
        };
        const ImportPlan plan = city.planned(table("2. Without contractors"), request);
        QCOMPARE(values(plan), QStringList({"OPS INJ 2025-07 = 1", "OPS PERM 2025-07 = 2"}));
        QVERIFY(plan.warnings().contains("“Injuries 2” was read as “Injuries” with the sign of a footnote."));
        // No footnote of that number: the name stays as it is.
        QCOMPARE(values(city.planned(table("3. Without contractors"), request)),
                 QStringList({"OPS INJURIES-2 2025-07 = 1", "OPS PERM 2025-07 = 2"}));
    }

    void aMetricTakesItsUnitFromItsNumbers()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan = city.planned(
            book(row(1, {"Metric", "2025-07", "2025-08"}) + row(2, {"Occupancy", "n/a", Styled{1, "0.935"}})
                 + row(3, {"Fees", 0., Styled{7, "1200"}}) + row(4, {"Visits", 5., 6.})),
            request);
        QCOMPARE(values(plan),
                 QStringList({"OPS FEES 2025-07 = 0", "OPS FEES 2025-08 = 1200", "OPS OCCUPANCY 2025-07 = -",
                              "OPS OCCUPANCY 2025-08 = 0.935", "OPS VISITS 2025-07 = 5", "OPS VISITS 2025-08 = 6"}));
        QStringList units;
        for (const Change &change : plan.content().definitions)
            if (const auto *made = std::get_if<Metric>(&change.any()))
                units.append(made->name + u' ' + made->unit);
        QCOMPARE(units, QStringList({"Occupancy %", "Fees €", "Visits "}));
    }

    void headingsWithTheirUnit()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan =
            city.planned(book(row(1,
                                  {"Month", "Calls answered (number)", "Response within 6 minutes (%)",
                                   "Overtime cost, $", "Overtime hours [hrs]", "Average response (h)"})
                              + row(2, {"2025-07", 1., Styled{1, "0.9"}, 3., 4., 5.})
                              + row(3, {"2025-08", 6., Styled{1, "0.8"}, 8., 9., 10.})),
                         request);
        // Hours are no minutes: that is another metric.
        QCOMPARE(values(plan),
                 QStringList({"OPS AVERAGE-RESPONSE-H 2025-07 = 5", "OPS AVERAGE-RESPONSE-H 2025-08 = 10",
                              "OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 6", "OPS OTC 2025-07 = 3",
                              "OPS OTC 2025-08 = 8", "OPS OTH 2025-07 = 4", "OPS OTH 2025-08 = 9",
                              "OPS RESP 2025-07 = 0.9", "OPS RESP 2025-08 = 0.8"}));
    }

    void unitsThatAreOnlyDrawn()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan =
            city.planned(book(row(1, {"Metric", "2025-07", "2025-08"})
                              + row(2, {"Overtime hours", Styled{12, "4.5"}, Styled{11, "5"}})
                              + row(3, {"Calls answered", Styled{11, "6"}, 7.})
                              + row(4, {"Response within 6 minutes", Styled{13, "93.5"}, Styled{13, "0.5"}})),
                         request);
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 6", "OPS CALLS 2025-08 = 7", "OPS OTH 2025-07 = 4.5",
                              "OPS RESP 2025-07 = 0.935", "OPS RESP 2025-08 = 0.005"}));
        QCOMPARE(remarks(plan), QStringList{"row 2 C “5”: “5 d” is a time in another unit; this metric counts in h."});

        request.create = true;
        const QByteArray styles =
            "<number:number-style style:name=\"N1\"><number:number/><number:text> days</number:text>"
            "</number:number-style><number:number-style style:name=\"N2\"><number:number/><number:text>%</number:text>"
            "</number:number-style><style:style style:name=\"c1\" style:family=\"table-cell\" "
            "style:data-style-name=\"N1\"/><style:style style:name=\"c2\" style:family=\"table-cell\" "
            "style:data-style-name=\"N2\"/>";
        const auto text = [](const char *t) {
            return "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(t)
                + "</text:p></table:table-cell>";
        };
        const auto number = [](const char *style, const char *value) {
            return "<table:table-cell table:style-name=\"" + QByteArray(style)
                + "\" office:value-type=\"float\" office:value=\"" + value + "\"/>";
        };
        const auto open = city.planFile(
            city.keep(ods("<table:table table:name=\"T\"><table:table-row>" + text("Metric") + text("2025-07")
                              + "</table:table-row><table:table-row>" + text("Overtime hours") + number("c1", "5")
                              + "</table:table-row><table:table-row>" + text("Response within 6 minutes")
                              + number("c2", "0.5") + "</table:table-row></table:table>",
                          styles),
                      "t.ods"),
            request);
        QVERIFY2(open.ok(), qPrintable(open ? QString() : open.error().message));
        QCOMPARE(values(*open), QStringList{"OPS RESP 2025-07 = 0.005"});
        QCOMPARE(remarks(*open).size(), 1);
    }

    void columnsWithoutOneNumber()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        // As scripts write them: not one formula was ever calculated.
        const ImportPlan open = city.planned(book(row(1, {"Month", "Calls answered", "Injuries"})
                                                  + row(2, {"2025-07", QByteArray("><f>1+1</f>"), 3.})
                                                  + row(3, {"2025-08", QByteArray("><f>2+1</f>"), 4.})),
                                             request);
        const QString why = ": “%1” is a formula whose result is not stored. Open the workbook in Excel or "
                            "LibreOffice, save it, and import it again.";
        QCOMPARE(values(open), QStringList({"OPS INJ 2025-07 = 3", "OPS INJ 2025-08 = 4"}));
        QCOMPARE(remarks(open), QStringList({"row 2 B “=1+1”" + why.arg("=1+1"), "row 3 B “=2+1”" + why.arg("=2+1")}));
        const ImportPlan errors = city.planned(book(row(1, {"Month", "Calls answered"})
                                                    + row(2, {"2025-07", QByteArray(" t=\"e\"><v>#REF!</v>")})
                                                    + row(3, {"2025-08", QByteArray(" t=\"b\"><v>1</v>")})),
                                               request);
        QCOMPARE(values(errors), QStringList());
        QCOMPARE(remarks(errors),
                 QStringList({"row 2 B “#REF!”: The cell shows the error #REF!. Mend it in the workbook "
                              "and import it again.",
                              "row 3 B “TRUE”: “TRUE” is true or false, not a number."}));
        // Nor are texts in place of numbers a reason to leave the column out.
        const ImportPlan texts = city.planned(book(row(1, {"Month", "Calls answered"}) + row(2, {"2025-07", "pending"})
                                                   + row(3, {"2025-08", "½"}) + row(4, {"Total", 3.})),
                                              request);
        QCOMPARE(remarks(texts).size(), 2);
        const ImportPlan hidden = city.planned(
            book(row(1, {"Month", "Calls answered"}) + row(2, {"2025-07", "5\u200B"}) + row(3, {"2025-08", 6.})),
            request);
        QCOMPARE(remarks(hidden),
                 QStringList{"row 2 B “5\u200B”: “5\u200B” holds a sign that cannot be seen. Type the number anew in "
                             "the file."});
        QCOMPARE(remarks(texts, Fate::LeftOut), QStringList{"row 4 B “3”: A row of totals: they are computed."});
        // Values that look like years are values.
        QCOMPARE(values(city.planned(book(row(1, {"Month", "Calls answered"}) + row(2, {"2025-07", 1998.})
                                          + row(3, {"2025-08", 2011.})),
                                     request)),
                 QStringList({"OPS CALLS 2025-07 = 1998", "OPS CALLS 2025-08 = 2011"}));
    }

    void daysThatAreTextsAndMeanMonths()
    {
        SheetCity city;
        ImportRequest request;
        request.create = true;
        request.department = "OPS";
        const auto csv = [&](const QByteArray &text) {
            auto plan = city.plan(text, request);
            if (!plan)
                qFatal("%s", qPrintable(plan.error().message));
            return *plan;
        };
        const ImportPlan last = csv("Month,Calls answered\n1/31/2026,5\n2/28/2026,6\n3/31/2026,7\n4/30/2026,8\n");
        QCOMPARE(values(last),
                 QStringList({"OPS CALLS 2026-01 = 5", "OPS CALLS 2026-02 = 6", "OPS CALLS 2026-03 = 7",
                              "OPS CALLS 2026-04 = 8"}));
        QVERIFY(last.warnings().contains("First or last days of months were read as these months; columns: A."));
        QCOMPARE(values(csv("Date,Calls answered\n2026-01-01T00:00:00.000,5\n2026-02-01T00:00:00.000,6\n"
                            "2026-03-01T00:00:00.000,7\n")),
                 QStringList({"OPS CALLS 2026-01 = 5", "OPS CALLS 2026-02 = 6", "OPS CALLS 2026-03 = 7"}));
        // A value for each day is none for the month, and its rows are not counted.
        const ImportPlan daily = csv("Date,Calls answered\n2026-01-01,5\n2026-01-02,6\n2026-01-03,7\n");
        QCOMPARE(values(daily), QStringList());
        QCOMPARE(remarks(daily).first(),
                 "row 2 B “5”: The row is of the day 2026-01-01; measures across need a month, quarter or "
                 "year.");
        // Cases come on the same day; they are counted as before.
        request.metric = "INJ";
        const ImportPlan cases = csv("Date,Case\n2026-01-01,511\n2026-01-01,512\n2026-02-01,513\n2026-03-01,514\n");
        QCOMPARE(values(cases), QStringList({"OPS INJ 2026-01 = 2", "OPS INJ 2026-02 = 1", "OPS INJ 2026-03 = 1"}));
    }

    void yearsDownAndMonthsAcross()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        request.metric = "CALLS";
        const ImportPlan plan =
            city.planned(book(row(1, {Cell(), "Jan", "Feb", "Mar", "Total"}) + row(2, {2024., 1., 2., 3., 6.})
                              + row(3, {2025., 4., 5., 6., 15.}) + row(4, {"Total", 5., 7., 9., 21.})),
                         request);
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2024-01 = 1", "OPS CALLS 2024-02 = 2", "OPS CALLS 2024-03 = 3",
                              "OPS CALLS 2025-01 = 4", "OPS CALLS 2025-02 = 5", "OPS CALLS 2025-03 = 6"}));
        const auto fiscal = [&](const char *year) {
            return city.planned(book(row(1, {"Year", "Nov", "Dec", "Jan"}) + row(2, {year, 1., 2., 3.})), request);
        };
        QCOMPARE(values(fiscal("FY25")),
                 QStringList({"OPS CALLS 2024-11 = 1", "OPS CALLS 2024-12 = 2", "OPS CALLS 2025-01 = 3"}));
        QCOMPARE(values(fiscal("2025")), QStringList());
        QCOMPARE(remarks(fiscal("2025")).first(),
                 "row 2 B “1”: The months run over the turn of a year, and “2025” does not say which of the two: "
                 "write FY and the year if the fiscal year is meant.");
    }

    void headingsOfSections()
    {
        SheetCity city;
        const QByteArray bytes =
            book(row(1, {"Measure", "2025-07", "2025-08"}) + row(2, {"OPERATIONS"}) + row(3, {"Calls answered", 1., 2.})
                 + row(4, {"Crews", Cell(), Cell()}) + row(5, {"Injuries", 3., 4.}) + row(6, {"Support"})
                 + row(7, {"Calls answered", 5., 6.}));
        const ImportPlan plan = city.planned(bytes);
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 3",
                              "OPS INJ 2025-08 = 4", "SUP CALLS 2025-07 = 5", "SUP CALLS 2025-08 = 6"}));
        QVERIFY(plan.warnings().contains("Rows that only name a department were read as headings of those below them: "
                                         "OPERATIONS, Support."));
        ImportRequest one;
        one.department = "OPS";
        const ImportPlan asked = city.planned(bytes, one);
        QCOMPARE(values(asked).size(), 4);
        QCOMPARE(remarks(asked).first(),
                 "row 7 B “5”: The row stands below “Support”, and the values were to be those of OPS.");
    }

    void groupsThatAreRepeatedInsteadOfMerged()
    {
        SheetCity city;
        const ImportPlan plan =
            city.planned(book(row(1, {Cell(), "Operations", "Operations", "Support", "Support"})
                              + row(2, {"Month", "Calls answered", "Injuries", "Calls answered", "Injuries"})
                              + row(3, {"2025-07", 1., 2., 3., 4.}) + row(4, {"2025-08", 5., 6., 7., 8.})));
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 5", "OPS INJ 2025-07 = 2",
                              "OPS INJ 2025-08 = 6", "SUP CALLS 2025-07 = 3", "SUP CALLS 2025-08 = 7",
                              "SUP INJ 2025-07 = 4", "SUP INJ 2025-08 = 8"}));
        // As pandas writes them: merged, and the name of the first column in a row of its own.
        const ImportPlan index =
            city.planned(book(row(1, {Cell(), "Operations", Cell(), "Support"})
                                  + row(2, {Cell(), "Calls answered", "Injuries", "Injuries"}) + row(3, {"Month"})
                                  + row(4, {Styled{3, "45839"}, 1., 2., 3.}) + row(5, {Styled{3, "45870"}, 4., 5., 6.}),
                              merged({"B1:C1"})));
        QCOMPARE(values(index),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 4", "OPS INJ 2025-07 = 2",
                              "OPS INJ 2025-08 = 5", "SUP INJ 2025-07 = 3", "SUP INJ 2025-08 = 6"}));
    }

    void departmentsDownTheSideOfOneMetric()
    {
        SheetCity city;
        ImportRequest request;
        request.metric = "CALLS";
        const ImportPlan plan =
            city.planned(book(row(1, {"Row Labels", "2025-07", "2025-08", "Grand Total", "Remarks"})
                              + row(2, {"Operations", 1., 2., 3., "storm"}) + row(3, {"Support", 4., 5., 9., "none"})
                              + row(4, {"Grand Total", 5., 7., 12.})),
                         request);
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "SUP CALLS 2025-07 = 4",
                              "SUP CALLS 2025-08 = 5"}));
        QCOMPARE(remarks(plan), QStringList());
    }

    void whatWasMeasuredBesideWhatWasPlanned()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan = city.planned(book(row(1, {"Measure", "Jul 2025", Cell(), "Aug 2025", Cell()})
                                                      + row(2, {Cell(), "Actual", "Target", "Actual", "Target"})
                                                      + row(3, {"Calls answered", 1., 10., 2., 20.})
                                                      + row(4, {"Injuries", 3., 30., 4., 40.}),
                                                  merged({"A1:A2", "B1:C1", "D1:E1"})),
                                             request);
        QCOMPARE(values(plan),
                 QStringList(
                     {"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 3", "OPS INJ 2025-08 = 4"}));
        QVERIFY(plan.warnings().contains("Columns left out: Jul 2025 Target, Aug 2025 Target."));
        QCOMPARE(values(city.planned(
                     book(row(1, {"Measure", "2025-07 (actual)", "2025-08 Budget"}) + row(2, {"Permits", 1., 2.})),
                     request)),
                 QStringList{"OPS PERM 2025-07 = 1"});
    }

    void whatStandsBesideTheTable()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan =
            city.planned(book(row(1, {"Month", "Calls answered"}) + row(2, {"2025-07", 1.})
                              + row(3, {"2025-08", 2., Cell(), Cell(), "checked"}) + row(4, {"2025-09", 3.})),
                         request);
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS CALLS 2025-09 = 3"}));
        QVERIFY(plan.warnings().contains("Columns left out: E."));
        // A footnote below a table that begins further to the right.
        const ImportPlan right =
            city.planned(book(row(3, {Cell(), Cell(), "Month", "Injuries1"}) + row(4, {Cell(), Cell(), "2025-07", 1.})
                              + row(5, {Cell(), Cell(), "2025-08", 2.}) + row(7, {Cell(), Cell(), "1 Only staff"})),
                         request);
        QCOMPARE(values(right), QStringList({"OPS INJ 2025-07 = 1", "OPS INJ 2025-08 = 2"}));
        QCOMPARE(right.content().table.footnotes(), QStringList{"1 Only staff"});
    }

    void ofSeveralMetricsWithOneNameTheOneThatIsMeasured()
    {
        SheetCity city;
        Metric twin;
        twin.code = "SUP-INJ";
        twin.name = "Injuries";
        city.metric(twin);
        const QByteArray bytes = book(row(1, {"Department", "Metric", "2025-07"}) + row(2, {"SUP", "Injuries", 1.}));
        QCOMPARE(remarks(city.planned(bytes)).size(), 1);
        QVERIFY(city.commit(city.planned(
                                book(row(1, {"Department", "Metric", "2025-06"}) + row(2, {"SUP", "SUP-INJ", 9.}))))
                    .ok());
        QCOMPARE(values(city.planned(bytes)), QStringList{"SUP SUP-INJ 2025-07 = 1"});
    }

    void monthsBelowAYear()
    {
        SheetCity city;
        const ImportPlan plan = city.planned(book(row(1, {"Department", "Metric", "FY26", Cell(), Cell()})
                                                      + row(2, {Cell(), Cell(), "Jul", "Aug", "January"})
                                                      + row(3, {"OPS", "CALLS", 1., 2., 3.}),
                                                  merged({"A1:A2", "B1:B2", "C1:E1"})));
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS CALLS 2026-01 = 3"}));
    }

    void namesThatGoDownAndNumbersThatDoNot()
    {
        SheetCity city;
        const ImportPlan plan =
            city.planned(book(row(1, {"Department", "Metric", "2025-07", "2025-08"})
                                  + row(2, {"Operations", "CALLS", 1., 2.}) + row(3, {Cell(), "INJ", 3., Cell()})
                                  + row(4, {"Support", "CALLS", 5., Cell()}) + row(5, {Cell(), "INJ", Cell(), 8.}),
                              merged({"A2:A3", "A4:A5", "C4:C5", "D2:D3"})));
        QCOMPARE(values(plan), QStringList({"OPS CALLS 2025-07 = 1", "OPS INJ 2025-07 = 3", "SUP INJ 2025-08 = 8"}));
        const QString open =
            " stands in merged cells, and it is open which of them it belongs to. Separate them in the workbook.";
        QCOMPARE(remarks(plan),
                 QStringList({"row 2 D “2”: The number 2" + open, "row 3 D “2”: The number 2" + open,
                              "row 4 C “5”: The number 5" + open, "row 5 C “5”: The number 5" + open}));
    }

    void periodsOfEveryKindInOneColumn()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan = city.planned(
            book(row(1, {"Period", "Metric", "Value"}) + row(2, {2014., "PERM", 1.}) + row(3, {"2014-08", "PERM", 2.})
                 + row(4, {"2014, Q1", "DRILLS", 3.}) + row(5, {Styled{2, "41883"}, "PERM", 4.})
                 + row(6, {"Q2 2014", "DRILLS", 5.}) + row(7, {Styled{3, "41913"}, "PERM", 6.})
                 + row(1048576, {"2014-12", "PERM", QByteArray(" t=\"e\"><v>#VALUE!</v>")})),
            request);
        QCOMPARE(values(plan),
                 QStringList({"OPS DRILLS 2014-Q1 = 3", "OPS DRILLS 2014-Q2 = 5", "OPS PERM 2014-08 = 2",
                              "OPS PERM 2014-09 = 4", "OPS PERM 2014-10 = 6"}));
        QCOMPARE(remarks(plan),
                 QStringList({"row 2 A “2014”: “2014” is a year; PERM is not measured by year.",
                              "row 1048576 C “#VALUE!”: The cell shows the error #VALUE!. Mend it in the "
                              "workbook and import it again."}));
    }

    void daysOverColumns()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        // First days of months are these months, whatever the format shows; so it is said.
        const ImportPlan months =
            city.planned(book(row(1, {"Metric", Styled{3, "45839"}, Styled{3, "45870"}, Styled{3, "45901"}})
                              + row(2, {"CALLS", 1., 2., 3.})),
                         request);
        QCOMPARE(values(months),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS CALLS 2025-09 = 3"}));
        QVERIFY(months.warnings().contains(
            "The columns are headed by first or last days of months, which were read as the months."));
        // Weeks are no months.
        const auto weeks = city.read(book(row(1, {"Metric", Styled{3, "45845"}, Styled{3, "45852"}, Styled{3, "45859"}})
                                          + row(2, {"CALLS", 1., 2., 3.})));
        QVERIFY(weeks.ok());
        QCOMPARE(weeks->columns()[1].name, "2025-07-07");
        QVERIFY(
            !city.planFile(city.keep(book(row(1, {"Metric", Styled{3, "45845"}, Styled{3, "45852"}, Styled{3, "45859"}})
                                          + row(2, {"CALLS", 1., 2., 3.}))),
                           request)
                 .ok());
    }

    void daysDownAColumn()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const auto list = [](const char *third) {
            return book(row(1, {"Month", "Metric", "Value"}) + row(2, {Styled{3, "45839"}, "CALLS", 1.})
                        + row(3, {Styled{3, "45870"}, "CALLS", 2.}) + row(4, {Styled{3, third}, "CALLS", 3.}));
        };
        const ImportPlan months = city.planned(list("45901"), request);
        QCOMPARE(values(months),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS CALLS 2025-09 = 3"}));
        QVERIFY(months.warnings().contains("First or last days of months were read as these months; columns: A."));
        // A column headed by "Month" needs no third row to be believed.
        QCOMPARE(
            values(city.planned(
                book(row(1, {"Month", "Calls answered", "Injuries"}) + row(2, {Styled{3, "45839"}, 1., 2.})), request)),
            QStringList({"OPS CALLS 2025-07 = 1", "OPS INJ 2025-07 = 2"}));
        // Some of them typed as texts.
        const ImportPlan mixed =
            city.planned(book(row(1, {"Month", "Metric", "Value"}) + row(2, {"07/01/2025", "CALLS", 1.})
                              + row(3, {"2025-08-01", "CALLS", 2.}) + row(4, {Styled{3, "45901"}, "CALLS", 3.})
                              + row(5, {"10/1/2025", "CALLS", 4.})),
                         [&] {
                             ImportRequest r = request;
                             r.reading.dayOrder = FiscalCalendar::DayOrder::MonthFirst;
                             return r;
                         }());
        QCOMPARE(values(mixed),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS CALLS 2025-09 = 3",
                              "OPS CALLS 2025-10 = 4"}));
        // One day within a month: days are days, and a metric by month has none.
        request.layout = ImportRequest::Layout::Long;
        const ImportPlan days = city.planned(list("45902"), request);
        QCOMPARE(days.valueCount(), 0);
        QCOMPARE(days.count(Fate::Rejected), 3);
        // Measures across, by the last days of months.
        const ImportPlan across =
            city.planned(book(row(1, {"Date", "Calls answered", "Injuries"}) + row(2, {Styled{3, "45869"}, 1., 2.})
                              + row(3, {Styled{3, "45900"}, 3., 4.}) + row(4, {Styled{3, "45930"}, 5., 6.})),
                         [] {
                             ImportRequest r;
                             r.department = "OPS";
                             return r;
                         }());
        QCOMPARE(values(across).filter("CALLS"),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 3", "OPS CALLS 2025-09 = 5"}));
    }

    void datesOf1904()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan =
            city.planned(book(row(1, {"Metric", Styled{2, "44377"}, Styled{2, "44408"}}) + row(2, {"CALLS", 1., 2.}),
                              {}, "<workbookPr date1904=\"1\"/>"),
                         request);
        QCOMPARE(values(plan), QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2"}));
    }

    void anotherTableBelowIsSaidAndNotRead()
    {
        SheetCity city;
        const ImportPlan plan = city.planned(
            book(row(1, {"Department", "Metric", "2025-07", "2025-08"}) + row(2, {"OPS", "CALLS", 1., 2.})
                 + row(3, {"OPS", "INJ", 3., 4.}) + row(5, {"Department", "Metric", "2025-07", "2025-08"})
                 + row(6, {"SUP", "CALLS", 5., 6.}) + row(9, {"Department", "Metric", "2025-10", "2025-11"})
                 + row(10, {"OPS", "CALLS", 7., 8.}) + row(11, {"OPS", "INJ", 9., 10.})));
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 3",
                              "OPS INJ 2025-08 = 4", "SUP CALLS 2025-07 = 5", "SUP CALLS 2025-08 = 6"}));
        QVERIFY(plan.warnings().contains("The header comes again below, which was left out; rows: 1."));
        QVERIFY(plan.warnings().contains(
            "Another table begins in row 9 and was not read (rows: 3). Give it a sheet of its own."));
    }

    /// A pivot table names each metric once, over all departments that measure it.
    void aMetricIsNamedOnceOverItsDepartments()
    {
        SheetCity city;
        const ImportPlan plan =
            city.planned(book(row(1, {"Metric", "Department", "Jul-25", "Aug-25"})
                              + row(2, {"CALLS", "Operations", 1., 2.}) + row(3, {Cell(), "Support", 3., 4.})
                              + row(4, {"Total", Cell(), 4., 6.}) + row(5, {"INJ", "Operations", 5., 6.})
                              + row(6, {Cell(), "Support", 7., 8.}) + row(7, {Cell(), "Total", 12., 14.})));
        QCOMPARE(values(plan),
                 QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 5",
                              "OPS INJ 2025-08 = 6", "SUP CALLS 2025-07 = 3", "SUP CALLS 2025-08 = 4",
                              "SUP INJ 2025-07 = 7", "SUP INJ 2025-08 = 8"}));
        QCOMPARE(plan.count(Fate::LeftOut), 4);
        QVERIFY(plan.warnings().contains("Rows without a metric were read as being of the one named above them."));
        // To the right of the department an empty cell is a metric that is not named.
        const ImportPlan right = city.planned(
            book(row(1, {"Department", "Metric", "Jul-25", "Aug-25"}) + row(2, {"Operations", "CALLS", 1., 2.})
                 + row(3, {"Support", Cell(), 3., 4.}) + row(4, {"Support", "INJ", 3., 4.})));
        QCOMPARE(right.count(Fate::Rejected), 2);
    }

    /// The first department may stand in the row of the headings, or alone in the row below it.
    void theFirstSectionStandsInTheHeadings()
    {
        SheetCity city;
        for (const bool isBelow : {false, true}) {
            const QByteArray above = isBelow ? row(1, {Cell(), "Jul-25", "Aug-25"}) + row(2, {"Operations"})
                                             : row(1, {"Operations", "Jul-25", "Aug-25"});
            const ImportPlan plan = city.planned(book(above + row(3, {"CALLS", 1., 2.}) + row(4, {"INJ", 0., 1.})
                                                      + row(5, {"Support"}) + row(6, {"CALLS", 3., 4.})));
            QCOMPARE(values(plan),
                     QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 0",
                                  "OPS INJ 2025-08 = 1", "SUP CALLS 2025-07 = 3", "SUP CALLS 2025-08 = 4"}));
            QVERIFY(plan.warnings().contains(
                "Rows that only name a department were read as headings of those below them: Operations, Support."));
        }
    }

    /// Months by their number in the books are read, and said; weeks are none.
    void periodsOfTheBooks()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan across = city.planned(
            book(row(1, {"Metric", "FY26 M01", "FY26-P02"}) + row(2, {"CALLS", 1., 2.}) + row(3, {"INJ", 3., 4.})),
            request);
        QCOMPARE(values(across),
                 QStringList(
                     {"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 3", "OPS INJ 2025-08 = 4"}));
        const QString said = "Months were counted from the start of the fiscal year: “FY26 M01” is 2025-07.";
        QVERIFY2(across.warnings().contains(said), qPrintable(across.warnings().join('|')));
        const ImportPlan down =
            city.planned(book(row(1, {"Metric", "Period", "Value"}) + row(2, {"CALLS", "FY26 M01", 1.})
                              + row(3, {"CALLS", "FY26 P13", 2.}) + row(4, {"CALLS", "2026 P3", 3.})
                              + row(5, {"CALLS", "2026-W14", 4.})),
                         request);
        QCOMPARE(values(down), QStringList{"OPS CALLS 2025-07 = 1"});
        QVERIFY(down.warnings().contains(said));
        QCOMPARE(down.count(Fate::Rejected), 3);
        QVERIFY(remarks(down).last().contains("“2026-W14” is a week"));
        const auto weeks = city.planFile(city.keep(book(row(1, {"Metric", "2026-W14", "2026-W15"})
                                                        + row(2, {"CALLS", 1., 2.}) + row(3, {"INJ", 3., 4.}))),
                                         request);
        QVERIFY(!weeks.ok());
        QVERIFY2(weeks.error().message.contains("“2026-W14” is a week"), qPrintable(weeks.error().message));
    }

    /// What a file holds beside what is read stands in the plan, its sum and its receipt, and needs a person unless
    /// somebody chose what is read.
    void unreadTablesNeedSomebody()
    {
        SheetCity city;
        const QByteArray heading = row(1, {"Department", "Metric", "2025-07", "2025-08"});
        const QByteArray bytes =
            zipped(xlsxParts({{"Ops", heading + row(2, {"OPS", "CALLS", 1., 2.}) + row(3, {"OPS", "INJ", 3., 4.})},
                              {"Support", heading + row(2, {"SUP", "CALLS", "5", "6"})},
                              {"Notes", row(1, {"Who", "What"}) + row(2, {"Ana", "counts"})},
                              {"Old", heading + row(2, {"OPS", "CALLS", 7., 8.}), "veryHidden"}},
                             styles));
        const ImportPlan plan = city.planned(bytes);
        QCOMPARE(plan.unread().size(), 2);
        QCOMPARE(plan.unread()[0].sheet, "Support");
        QVERIFY(plan.unread()[0].needsPerson && !plan.unread()[0].isHidden);
        QCOMPARE(plan.unread()[1].sheet, "Old");
        QVERIFY(!plan.unread()[1].needsPerson && plan.unread()[1].isHidden);
        QVERIFY(plan.needsPerson());
        QVERIFY2(plan.summary().contains("not read"), qPrintable(plan.summary()));
        QVERIFY(city.commit(plan).ok());
        const auto receipts = city->reader().receipts();
        QVERIFY(receipts.ok());
        QCOMPARE(QJsonDocument::fromJson(receipts->front().mapping.toUtf8())["unread"],
                 (QJsonArray{QJsonObject{{"sheet", "Support"}}, QJsonObject{{"sheet", "Old"}}}));

        ImportRequest request = city.request();
        request.reading.sheet = "Ops";
        const ImportPlan chosen = city.planned(bytes, request);
        QCOMPARE(chosen.unread().size(), 2);
        QVERIFY(!chosen.needsPerson());
        QVERIFY2(!chosen.summary().contains("not read"), qPrintable(chosen.summary()));

        // Of the sheet that was chosen all is meant.
        const ImportPlan below = city.planned(book(heading + row(2, {"OPS", "CALLS", 1., 2.})
                                                   + row(5, {"Department", "Metric", "2025-10", "2025-11"})
                                                   + row(6, {"OPS", "CALLS", 7., 8.})),
                                              [&] {
                                                  ImportRequest asked = city.request();
                                                  asked.reading.sheet = "Data";
                                                  return asked;
                                              }());
        QCOMPARE(below.unread().size(), 1);
        QCOMPARE(below.unread()[0].row, 5);
        QCOMPARE(below.unread()[0].rows, 2);
        QVERIFY(below.needsPerson());
    }

    void anotherTableBesideIsSaidAndNotRead()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        const QString said = "Another table begins in column E and was not read. Give it a sheet or a file of its own.";
        // Its rows stand in another order, under the same heading, another one and none.
        for (const char *heading : {"Metric", "Measure", ""}) {
            const ImportPlan plan =
                city.planned(book(row(1, {"Metric", "2025-07", "2025-08", Cell(), heading, "2025-09", "2025-10"})
                                  + row(2, {"CALLS", 1., 2., Cell(), "INJ", 3., 4.})
                                  + row(3, {"INJ", 5., 6., Cell(), "CALLS", 7., 8.})),
                             request);
            QCOMPARE(values(plan),
                     QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2", "OPS INJ 2025-07 = 5",
                                  "OPS INJ 2025-08 = 6"}));
            QVERIFY(plan.warnings().contains(said));
        }
        const ImportPlan down = city.planned(book(row(1, {"Month", "CALLS", "PERM", Cell(), "Month", "INJ"})
                                                  + row(2, {"2025-07", 1., 5., Cell(), "2025-08", 3.})
                                                  + row(3, {"2025-08", 2., 6., Cell(), "2025-09", 4.})),
                                             request);
        QCOMPARE(values(down).filter("CALLS"), QStringList({"OPS CALLS 2025-07 = 1", "OPS CALLS 2025-08 = 2"}));
        QVERIFY(values(down).filter("INJ").isEmpty());
        QVERIFY(down.warnings().contains(said));
        // Without a column between them it is not known which rows belong together.
        const auto joined =
            city.read(book(row(1, {"Metric", "2025-07", "Measure", "2025-08", "2025-09"})
                           + row(2, {"CALLS", 1., "INJ", 3., 4.}) + row(3, {"INJ", 5., "CALLS", 7., 8.})));
        QVERIFY(joined.ok());
        const auto refused = Importer::plan(city->reader(), *joined, request);
        QVERIFY(!refused.ok());
        QCOMPARE(
            refused.error().message,
            "Column C names metrics once more, as a second table beside the first does. Give each a sheet or a file "
            "of its own.");
        // Notes and an empty column are no table.
        const ImportPlan notes = city.planned(book(row(1, {"Metric", "2025-07", "Notes", "2025-08", Cell(), "Comment"})
                                                   + row(2, {"CALLS", 1., "late", 3., Cell(), "none"})
                                                   + row(3, {"INJ", 5., "sure", 7., Cell(), "none"})),
                                              request);
        QCOMPARE(notes.valueCount(), 4);
    }

    void whichSheet()
    {
        SheetCity city;
        const QByteArray table = row(1, {"Metric", "2025-07"}) + row(2, {"CALLS", 1.}) + row(3, {"INJ", 2.});
        const QByteArray cover = row(1, {"Read me"}) + row(3, {"Ask the chief"});
        const auto nameOf = [&](const QList<SheetPart> &sheets, const QString &asked = {}) {
            ReadingChoices choices;
            choices.sheet = asked;
            const auto read = city.read(zipped(xlsxParts(sheets)), choices);
            return read ? read->sheet()->name : u'!' + read.error().message;
        };
        const SheetPart hidden{"Old", table, "hidden", {}, {}};
        const SheetPart secret{"Lists", table, "veryHidden", {}, {}};
        const SheetPart first{"Cover", cover, {}, {}, {}};
        const SheetPart words{"Codes", row(1, {"code", "name"}) + row(2, {"A", "Alpha"}), {}, {}, {}};
        const SheetPart data{"“Q” & ñ", table, {}, {}, {}};
        const SheetPart empty{"Empty", {}, {}, {}, {}};
        QCOMPARE(nameOf({hidden, first, words, data}), "“Q” & ñ");
        QCOMPARE(nameOf({first, words, hidden}), "Codes");
        QCOMPARE(nameOf({empty, first, hidden}), "Cover");
        QCOMPARE(nameOf({first, hidden, data}, "old"), "Old");
        QCOMPARE(nameOf({first, secret, data}, "2026"),
                 "!There is no sheet “2026” in “book.xlsx”. Its sheets are: Cover, Lists (very hidden), “Q” & ñ.");
        QCOMPARE(nameOf({empty, hidden}),
                 "!No visible sheet of “book.xlsx” holds a table, and the hidden sheet “Old” does. Choose that one if "
                 "it is meant.");
        QCOMPARE(nameOf({empty, empty}), "!“book.xlsx” holds no cells on any of its sheets.");
        QCOMPARE(nameOf({empty, data}, "Empty"), "!“book.xlsx”, sheet “Empty” holds no cells.");
        auto chart = xlsxParts({{"Chart", {}, {}, {}, {}}, data});
        for (auto &[part, content] : chart)
            if (part == "xl/_rels/workbook.xml.rels")
                content.replace("/worksheet\" Target=\"worksheets/sheet1.xml",
                                "/chartsheet\" Target=\"worksheets/sheet1.xml");
        ReadingChoices choices;
        QCOMPARE(city.read(zipped(chart), choices)->sheet()->name, "“Q” & ñ");
        choices.sheet = "Chart";
        QCOMPARE(city.read(zipped(chart), choices).error().message,
                 "“book.xlsx”, sheet “Chart” is a chart and has no cells. Choose the sheet with its numbers.");
        const auto text = Importer::read(city.keep("a,b\n1,2\n", "t.csv"), choices, *city->catalogue());
        QCOMPARE(text.error().message,
                 "“t.csv” is text and has no sheet “Chart”. Leave the sheet away, or choose the workbook.");
    }

    void theSheetOfTheLastTimeIsMeantAgain()
    {
        SheetCity city;
        const auto bytes = [](double value) {
            const SheetPart first{
                "Notes", row(1, {"Who", "Age"}) + row(2, {"Ann", 3.}) + row(3, {"Bo", 4.}), {}, {}, {}};
            return zipped(xlsxParts({first,
                                     {"Numbers",
                                      row(1, {"Department", "Metric", "2025-07"}) + row(2, {"OPS", "CALLS", value}),
                                      {},
                                      {},
                                      {}}}));
        };
        ImportRequest request;
        request.reading.sheet = "Numbers";
        QVERIFY(city.commit(city.planned(bytes(1), request)).ok());
        // Without a word: its header is known, that of the first sheet is not.
        const ImportPlan plan = city.planned(bytes(2));
        QCOMPARE(plan.request().sheet, "Numbers");
        QCOMPARE(plan.count(Outcome::Changed), 1);
    }

    void whatIsNamedByAnErrorIsNotMade()
    {
        SheetCity city;
        const QByteArray lost = " t=\"e\"><f>#REF!</f><v>#REF!</v>";
        const QByteArray open = "><f>A9</f>";
        const ImportPlan wide =
            city.planned(book(row(1, {"Department", "Metric", "2025-07", "2025-08"}) + row(2, {lost, "CALLS", 1., 2.})
                              + row(3, {"OPS", open, 3., 4.}) + row(4, {"OPS", "CALLS", 5., 6.})));
        QCOMPARE(values(wide), QStringList({"OPS CALLS 2025-07 = 5", "OPS CALLS 2025-08 = 6"}));
        QCOMPARE(wide.created(), QStringList{"series OPS CALLS"});
        QCOMPARE(wide.count(Fate::Rejected), 4);
        const ImportPlan list =
            city.planned(book(row(1, {"Department", "Metric", "Month", "Value"}) + row(2, {"OPS", lost, "2025-07", 1.})
                              + row(3, {"OPS", "CALLS", "2025-07", 2.})));
        QCOMPARE(list.created(), QStringList{"series OPS CALLS"});
        QCOMPARE(remarks(list),
                 QStringList{"row 2 B “#REF!”: The cell shows the error #REF!. Mend it in the workbook "
                             "and import it again."});
    }

    void decimalCommasOfTexts()
    {
        SheetCity city;
        ImportRequest request;
        request.department = "OPS";
        request.reading.decimal = ReadingChoices::Decimal::Comma;
        const ImportPlan plan = city.planned(
            book(row(1, {"Metric", "2025-07", "2025-08"}) + row(2, {"CALLS", 1234.5, "1.234,5"})), request);
        QCOMPARE(values(plan), QStringList({"OPS CALLS 2025-07 = 1234.5", "OPS CALLS 2025-08 = 1234.5"}));
    }

    void wideAsASheetCanBe()
    {
        SheetCity city;
        QByteArray far = row(1, {"Metric", "2025-07"}) + row(2, {"CALLS", 1.});
        far.replace("</row><row r=\"2\"", "<c r=\"XFD1\" t=\"inlineStr\"><is><t>end</t></is></c></row><row r=\"2\"");
        ImportRequest request;
        request.department = "OPS";
        const ImportPlan plan = city.planned(book(far), request);
        QCOMPARE(values(plan), QStringList{"OPS CALLS 2025-07 = 1"});
        QCOMPARE(plan.table().columns().last().letter(), "XFD");
    }

    void rowsOfCasesWithTypedDates()
    {
        SheetCity city;
        ImportRequest request;
        request.layout = ImportRequest::Layout::Records;
        request.department = "OPS";
        request.metric = "PERM";
        request.map = {{"date", "Issued"}};
        const ImportPlan plan = city.planned(
            book(row(1, {"No", "Issued", "Kind"}) + row(2, {1., Styled{3, "45839.5"}, "a"})
                 + row(3, {2., Styled{3, "45845"}, "b"}) + row(4, {3., "soon", "c"}) + row(5, {4., 45850., "d"})),
            request);
        QCOMPARE(values(plan), QStringList{"OPS PERM 2025-07 = 2"});
        QCOMPARE(remarks(plan).size(), 2);
        QVERIFY(remarks(plan)[0].startsWith("row 4 "));
        QVERIFY(remarks(plan)[1].startsWith("row 5 B “45850”"));
    }

    void openDocumentTables()
    {
        SheetCity city;
        const auto text = [](const char *t) {
            return "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(t)
                + "</text:p></table:table-cell>";
        };
        const auto plan = city.planFile(
            city.keep(ods("<table:table table:name=\"T\"><table:table-row>" + text("Department") + text("Metric")
                          + text("2025-07") + "</table:table-row><table:table-row table:number-rows-repeated=\"3\"/>"
                          + "<table:table-row>" + text("OPS") + text("RESP")
                          + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.9412\"/>"
                            "</table:table-row></table:table>"),
                      "t.ods"),
            city.request());
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(values(*plan), QStringList{"OPS RESP 2025-07 = 0.9412"});
        QCOMPARE(plan->value(0).row, 5);
    }
};

QTEST_GUILESS_MAIN(SheetImportTest)
#include "SheetImportTest.moc"
