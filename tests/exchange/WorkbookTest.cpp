// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Workbook.h"
#include "exchange/WorkbookPackage.h"
#include "exchange/ZippedParts.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;
using statroom::testing::ods;
using statroom::testing::Parts;
using statroom::testing::xlsx;
using statroom::testing::xlsxParts;
using statroom::testing::zipped;
using Kind = SheetCell::Kind;

namespace {

const char *kindName(Kind kind)
{
    constexpr std::array names{"empty", "text",      "number",   "percent", "currency",
                               "date",  "date-time", "duration", "boolean", "error"};
    return names[size_t(kind)];
}

/// "B3=percent 0.935": every cell that holds something, in their order; f = formula, h = hidden row.
QStringList cellsOf(const Workbook &book, int sheet = 0)
{
    QStringList found;
    const Result<void> read = book.eachRow(sheet, [&](const SheetRow &row) {
        for (const SheetCell &cell : row.cells) {
            QString letters;
            for (int n = cell.column + 1; n > 0; n = (n - 1) / 26)
                letters.prepend(QChar(u'A' + (n - 1) % 26));
            QString text = letters + QString::number(row.number) + u'=' + kindName(cell.kind) + u' ' + cell.text;
            if (cell.kind == Kind::Currency)
                text += u' ' + cell.currency;
            if (cell.kind == Kind::Duration)
                text += QStringLiteral(" %1").arg(int(cell.clock));
            if (cell.shown != SheetCell::Shown::Day)
                text += cell.shown == SheetCell::Shown::Month ? " (month)" : " (year)";
            if (cell.isFormula)
                text += cell.isUncalculated ? " f?" : cell.isPlaceholder ? " f0" : " f";
            if (row.isHidden)
                text += " h";
            found.append(text);
        }
        return found.size() < 1000;
    });
    if (!read)
        found.append(QStringLiteral("! ") + read.error().message);
    return found;
}

QStringList cellsOf(const QByteArray &bytes, int sheet = 0)
{
    const Result<Workbook> book = Workbook::fromBytes(bytes, QStringLiteral("book.xlsx"));
    return book ? cellsOf(*book, sheet) : QStringList{QStringLiteral("! ") + book.error().message};
}

QString refusal(const QByteArray &bytes)
{
    const QStringList cells = cellsOf(bytes);
    return !cells.isEmpty() && cells.last().startsWith(u"! ") ? cells.last().mid(2) : QString();
}

const QByteArray inlineA = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfCell()
    {
        const QByteArray styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$€-407]#,##0.00\"/><numFmt numFmtId=\"165\" "
            "formatCode=\"[h]:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0.0&quot; %&quot;\"/><numFmt "
            "numFmtId=\"167\" formatCode=\"yyyy\"/></numFmts>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"17\"/><xf numFmtId=\"14\"/>"
            "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"45\"/><xf numFmtId=\"166\"/>"
            "<xf numFmtId=\"167\"/><xf numFmtId=\"22\"/></cellXfs>";
        const QByteArray strings = "<si><t>plain</t></si><si><r><t xml:space=\"preserve\">rich </t></r><r><rPr/><t>text"
                                   "</t></r><rPh sb=\"0\" eb=\"1\"><t>sounds</t></rPh></si><si><t>two_x000D_lines"
                                   "_x005F_x</t></si>";
        const QByteArray rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v>"
            "</c><c r=\"D2\" t=\"inlineStr\"><is><t>in line</t></is></c><c r=\"E2\" t=\"str\"><f>A2</f><v>plain</v></c>"
            "<c r=\"F2\" s=\"1\"/></row>"
            "<row r=\"4\"><c r=\"A4\"><v>0.30000000000000004</v></c><c r=\"B4\" s=\"1\"><v>0.93500000000000005</v></c>"
            "<c r=\"C4\" s=\"2\"><v>45839</v></c><c r=\"D4\" s=\"3\"><v>45839</v></c><c r=\"E4\" s=\"4\"><v>1234.5</v>"
            "</c><c r=\"F4\" s=\"5\"><v>0.3</v></c><c r=\"G4\" s=\"6\"><v>5.0000000000000001E-3</v></c>"
            "<c r=\"H4\" s=\"7\"><v>93.5</v></c><c r=\"I4\" s=\"8\"><v>45839</v></c><c r=\"J4\" s=\"9\"><v>45839.5</v>"
            "</c><c r=\"K4\"><v>1E21</v></c></row>"
            "<row r=\"5\" hidden=\"1\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"e\"><v>#DIV/0!</v></c><c "
            "r=\"C5\"><f>1+1</f><v>2</v></c><c r=\"D5\" t=\"b\"><f>TRUE()</f><v>0</v></c><c r=\"E5\"><f>A1+A2</f></c>"
            "<c r=\"F5\" t=\"e\"><f t=\"shared\" si=\"0\"/><v>#REF!</v></c><c r=\"G5\" t=\"d\"><v>2025-07-01</v></c>"
            "<c r=\"H5\" t=\"str\"><f>\"\"</f><v></v></c></row>";
        QCOMPARE(cellsOf(xlsx(rows, styles, strings)),
                 QStringList({"A2=text plain",
                              "B2=text rich text",
                              "C2=text two\rlines_x",
                              "D2=text in line",
                              "E2=text plain f",
                              "A4=number 0.30000000000000004",
                              "B4=percent 0.935",
                              "C4=date 2025-07-01 (month)",
                              "D4=date 2025-07-01",
                              "E4=currency 1234.5 €",
                              "F4=duration 0.3 0",
                              "G4=duration 0.005 1",
                              "H4=percent 0.935",
                              "I4=date 2025-07-01 (year)",
                              "J4=date-time 2025-07-01T12:00:00",
                              "K4=number 1000000000000000000000",
                              "A5=boolean TRUE h",
                              "B5=error #DIV/0! h",
                              "C5=number 2 f h",
                              "D5=boolean FALSE f h",
                              "E5=empty =A1+A2 f? h",
                              "F5=error #REF! f h",
                              "G5=date 2025-07-01 h"}));
    }

    void numbersThatAreNone()
    {
        QCOMPARE(cellsOf(xlsx("<row r=\"3\"><c r=\"A3\"><v>12abc</v></c><c r=\"B3\"><v>inf</v></c><c r=\"C3\" "
                              "t=\"n\"><v></v></c><c r=\"D3\"><v>NaN</v></c><c r=\"E3\" t=\"n\"><v>#N/A</v></c><c "
                              "r=\"F3\"><v/></c><c r=\"G3\"><v> </v></c><c r=\"H3\"><v>1E400</v></c><c "
                              "r=\"I3\"><v>7</v></c></row>")),
                 QStringList({"A3=error 12abc", "B3=error inf", "D3=error NaN", "E3=error #N/A", "H3=error 1E400",
                              "I3=number 7"}));
        const QByteArray number = "<table:table-cell office:value-type=\"float\" office:value=";
        QCOMPARE(cellsOf(ods(
                     "<table:table table:name=\"T\"><table:table-row>" + number + "\"\"/>" + number + "\"NaN\"/>"
                     + number + "\"\"><text:p>12</text:p></table:table-cell>" + number
                     + "\"7\"/><table:table-cell office:value-type=\"time\" office:time-value=\"\"/>"
                       "<table:table-cell office:value-type=\"time\" office:time-value=\"noon\"/>"
                       "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"float\" office:value=\"\"/>"
                       "</table:table-row></table:table>")),
                 QStringList({"B1=error NaN", "C1=error 12", "D1=number 7", "F1=error noon", "G1=empty =[.A1] f?"}));
    }

    void placesThatAreLeftToTheReader()
    {
        // No numbers of rows, no names of cells: each follows the one before.
        QCOMPARE(cellsOf(xlsx("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"1048576\"><c "
                              "r=\"XFD1048576\"><v>4</v></c></row>")),
                 QStringList({"A1=number 1", "D1=number 2", "E1=number 3", "XFD1048576=number 4"}));
    }

    void dates_data()
    {
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<QString>("cell");
        QTest::newRow("1900") << false << QByteArray("1") << "A1=date 1900-01-01";
        QTest::newRow("before the day that never was") << false << QByteArray("59") << "A1=date 1900-02-28";
        QTest::newRow("the day that never was") << false << QByteArray("60") << "A1=number 60";
        QTest::newRow("after it") << false << QByteArray("61") << "A1=date 1900-03-01";
        QTest::newRow("2026") << false << QByteArray("46204") << "A1=date 2026-07-01";
        QTest::newRow("1904") << true << QByteArray("0") << "A1=date 1904-01-01";
        QTest::newRow("1904, 2026") << true << QByteArray("44742") << "A1=date 2026-07-01";
        QTest::newRow("a hair below midnight") << false << QByteArray("46203.999999999") << "A1=date 2026-07-01";
        QTest::newRow("negative") << false << QByteArray("-3") << "A1=number -3";
        QTest::newRow("beyond 9999") << false << QByteArray("2958466") << "A1=number 2958466";
    }

    void dates()
    {
        QFETCH(bool, from1904);
        QFETCH(QByteArray, serial);
        QFETCH(QString, cell);
        const QByteArray bytes =
            xlsx("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>" + serial + "</v></c></row>",
                 "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", {}, from1904 ? "<workbookPr date1904=\"1\"/>" : "");
        QCOMPARE(cellsOf(bytes), QStringList{cell});
    }

    void absolutePartsPrefixesAndTheStrictForm()
    {
        const QByteArray rel = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const Parts parts{
            {"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + rel
                 + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"" + rel
                 + "\"><x:sheets><x:sheet name=\"Zahlen\" sheetId=\"7\" r:id=\"b\"/></x:sheets></x:workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"b\" Type=\"" + rel
                 + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>"},
            {"xl\\worksheets\\Sheet1.xml",
             "<x:worksheet xmlns:x=\"m\"><x:cols><x:col min=\"2\" max=\"3\" hidden=\"1\"/></x:cols><x:sheetData><x:row "
             "r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:C2\"/>"
             "</x:mergeCells></x:worksheet>"}};
        const Result<Workbook> book = Workbook::fromBytes(zipped(parts), "strict.xlsx");
        QVERIFY2(book.ok(), qPrintable(book ? QString() : book.error().message));
        QCOMPARE(book->sheets().size(), 1);
        QCOMPARE(book->sheets()[0].name, "Zahlen");
        QCOMPARE(cellsOf(*book), QStringList{"A1=number 1"});
        const Result<SheetLayout> layout = book->layout(0);
        QVERIFY(layout.ok());
        QCOMPARE(layout->merged, (QList<SheetArea>{{1, 0, 2, 2}}));
        QVERIFY(!layout->isHidden(0));
        QVERIFY(layout->isHidden(1));
        QVERIFY(layout->isHidden(2));
        QVERIFY(!layout->isHidden(3));
    }

    void sheetsAndWhoSeesThem()
    {
        const QByteArray bytes = zipped(xlsxParts({{"It's \"data\" <ñ>", inlineA, {}, {}, {}},
                                                   {"Old", inlineA, "hidden", {}, {}},
                                                   {"Codes", inlineA, "veryHidden", {}, {}}}));
        const Result<Workbook> book = Workbook::fromBytes(bytes, "three.xlsx");
        QVERIFY(book.ok());
        QCOMPARE(book->sheets().size(), 3);
        QCOMPARE(book->sheets()[0].name, "It's \"data\" <ñ>");
        QCOMPARE(book->sheets()[0].visibility, Workbook::Visibility::Visible);
        QCOMPARE(book->sheets()[1].visibility, Workbook::Visibility::Hidden);
        QCOMPARE(book->sheets()[2].visibility, Workbook::Visibility::VeryHidden);
        QCOMPARE(book->sheet("OLD "), 1);
        QCOMPARE(book->sheet("New"), -1);
        QCOMPARE(book->sha256(),
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void resultsThatAreOnlyPlaceholders()
    {
        const QByteArray rows = "<row r=\"1\"><c r=\"A1\"><f>B1</f><v>0</v></c><c r=\"B1\"><f>2</f><v>2</v></c><c "
                                "r=\"C1\"><v>0</v></c></row>";
        QCOMPARE(cellsOf(xlsx(rows)), QStringList({"A1=number 0 f", "B1=number 2 f", "C1=number 0"}));
        QCOMPARE(cellsOf(xlsx(rows, {}, {}, "<calcPr fullCalcOnLoad=\"1\"/>")),
                 QStringList({"A1=number 0 f0", "B1=number 2 f", "C1=number 0"}));
    }

    void openDocument()
    {
        const QByteArray styles =
            "<number:date-style style:name=\"N1\"><number:month number:textual=\"true\"/><number:text>-</number:text>"
            "<number:year/></number:date-style><number:currency-style style:name=\"N2\"><number:currency-symbol>$"
            "</number:currency-symbol><number:number/></number:currency-style><number:time-style style:name=\"N3\">"
            "<number:minutes/><number:text>:</number:text><number:seconds/></number:time-style>"
            "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
            "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
            "<style:style style:name=\"ce3\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
            "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
            "</style:style>";
        const QByteArray tables =
            "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell/>"
            "</table:cell-content-deletion></table:deletion></table:tracked-changes>"
            "<table:table table:name=\"Data\"><table:table-column table:number-columns-repeated=\"2\"/>"
            "<table:table-column table:default-cell-style-name=\"ce1\" "
            "table:visibility=\"collapse\"/><table:table-column "
            "table:number-columns-repeated=\"16381\"/>"
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row>"
            "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
            "office:value-type=\"string\"><office:annotation>"
            "<text:p>a note</text:p></office:annotation><text:p>Over<text:s text:c=\"2\"/>two</text:p><text:p>lines"
            "</text:p></table:table-cell><table:covered-table-cell office:value-type=\"float\" office:value=\"7\"/>"
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-07-01\"><text:p>Jul-26</text:p>"
            "</table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"0.935\"><text:p>94 %"
            "</text:p></table:table-cell><table:table-cell table:style-name=\"ce2\" office:value-type=\"currency\" "
            "office:currency=\"USD\" office:value=\"10400000\"/><table:table-cell table:style-name=\"ce3\" "
            "office:value-type=\"time\" office:time-value=\"PT00H07M12S\"/><table:table-cell "
            "office:value-type=\"boolean\" office:boolean-value=\"true\"/><table:table-cell "
            "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
            "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell "
            "table:formula=\"of:=[.A1]\"/><table:table-cell table:number-columns-repeated=\"2\" "
            "office:value-type=\"float\" office:value=\"3\"/></table:table-row>"
            "<table:table-row-group><table:table-row table:visibility=\"filter\" "
            "table:number-rows-repeated=\"2\"><table:table-cell "
            "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/></table:table-row>"
            "</table:table-row-group><table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
            "<table:table table:name=\"Old\" table:style-name=\"ta2\"><table:table-row><table:table-cell><text:p>x"
            "</text:p></table:table-cell></table:table-row></table:table>";
        const Result<Workbook> book = Workbook::fromBytes(ods(tables, styles), "d.ods");
        QVERIFY2(book.ok(), qPrintable(book ? QString() : book.error().message));
        QCOMPARE(book->form(), Workbook::Form::Ods);
        QCOMPARE(book->sheets().size(), 2);
        QCOMPARE(book->sheets()[1].visibility, Workbook::Visibility::Hidden);
        QCOMPARE(
            cellsOf(*book),
            QStringList({"A3=text Over  two\nlines", "C3=date 2026-07-01 (month)", "D3=percent 0.935",
                         "E3=currency 10400000 $", "F3=duration 0.005 1", "G3=boolean TRUE", "H3=error #DIV/0! f",
                         "I3=empty =[.A1] f?", "J3=number 3", "K3=number 3", "A4=number 2 f h", "A5=number 2 f h"}));
        QCOMPARE(cellsOf(*book, 1), QStringList{"A1=text x"});
        const Result<SheetLayout> layout = book->layout(0);
        QVERIFY(layout.ok());
        QCOMPARE(layout->merged, (QList<SheetArea>{{3, 0, 3, 1}}));
        QVERIFY(layout->isHidden(2));
        QVERIFY(!layout->isHidden(1));
    }

    void repeatedBeyondMeasure()
    {
        const QByteArray cell = "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" "
                                "office:value=\"1\"/>";
        qint64 rows = 0;
        const Result<Workbook> book = Workbook::fromBytes(
            ods("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"1048576\">" + cell
                + "</table:table-row></table:table>"),
            "full.ods");
        QVERIFY(book.ok());
        const Result<void> read = book->eachRow(0, [&](const SheetRow &) { return ++rows > 0; });
        QVERIFY(!read.ok());
        QCOMPARE(read.error().message,
                 "“full.ods”, sheet “T” has more than 50 million cells that hold something. Split it, or ask for the "
                 "numbers as CSV.");
        QVERIFY(rows < 4000);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QString anew = " Open it in its program and save it anew.";
        const QString data = "“book.xlsx”, sheet “Data”: ";
        QTest::newRow("empty") << QByteArray() << "“book.xlsx” is empty.";
        QTest::newRow("text") << QByteArray("a,b\n1,2\n")
                              << "“book.xlsx” holds plain text, whatever its name says. Give its name the ending .csv, "
                                 "and import it again.";
        QTest::newRow("a web page") << QByteArray("<html><table></table></html>")
                                    << "“book.xlsx” is no workbook, whatever its name says. Open it in its program and "
                                       "save it as .xlsx or CSV.";
        QTest::newRow("cut off") << xlsx(inlineA).first(700)
                                 << "“book.xlsx” is damaged or cut off: it begins like a workbook and has no list of "
                                    "its parts. Copy it again, or open it in its program and save it anew.";
        QTest::newRow("an archive") << zipped({{"readme.txt", "x"}})
                                    << "“book.xlsx” is an archive, not a workbook. Unpack it, and import the "
                                       "spreadsheet in it.";
        QTest::newRow("a letter") << zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<d/>"}})
                                  << "“book.xlsx” is a document, not a workbook. Choose a spreadsheet or a CSV file.";
        QTest::newRow("xlsb") << zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}})
                              << "“book.xlsx” is a binary workbook (.xlsb), which is not read. Save it as .xlsx and "
                                 "import that.";
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const auto named = [&](const QString &part) {
            return ole + QByteArray(504, '\0')
                + QByteArray(reinterpret_cast<const char *>(part.utf16()), part.size() * 2);
        };
        QTest::newRow("xls") << named("Workbook")
                             << "“book.xlsx” is a workbook in the form of Excel 97 to 2003 (.xls), which keeps too "
                                "little of what its numbers mean. Open it in Excel or LibreOffice, save it as .xlsx, "
                                "and import that.";
        QTest::newRow("password") << named("EncryptedPackage")
                                  << "“book.xlsx” is protected by a password. Open it in Excel or LibreOffice, save it "
                                     "without one, and import that.";
        QTest::newRow("doctype")
            << zipped({{"[Content_Types].xml", "<Types/>"},
                       {"xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>"}})
            << "“book.xlsx” declares a DOCTYPE in its part “xl/workbook.xml”, as no spreadsheet program does and "
               "attacks do."
                + anew;
        QTest::newRow("no XML") << zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook><she"}})
                                << "“book.xlsx” is damaged: its part “xl/workbook.xml” breaks off or is not written as "
                                   "it should be (line 1). Copy it again, or open it in its program and save it anew.";
        QTest::newRow("no sheet") << zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}})
                                  << "“book.xlsx” is a workbook without any sheet." + anew;
        QTest::newRow("a part is missing")
            << zipped({{"[Content_Types].xml", "<Types/>"}})
            << "“book.xlsx” is incomplete: its part “xl/workbook.xml” is missing." + anew;
        Parts twice = xlsxParts({{"Data", inlineA, {}, {}, {}}});
        twice.append(std::pair<QString, QByteArray>("xl/Worksheets/sheet1.xml", "<worksheet/>"));
        QTest::newRow("a part twice") << zipped(twice)
                                      << "“book.xlsx” holds its part “xl/worksheets/sheet1.xml” twice, and nobody can "
                                         "say which one is right."
                + anew;
        Parts astray = xlsxParts({{"Data", inlineA, {}, {}, {}}});
        for (auto &[name, content] : astray)
            if (name == "xl/_rels/workbook.xml.rels")
                content.replace("worksheets/sheet1.xml", "../../../etc/passwd");
        QTest::newRow("a sheet outside") << zipped(astray)
                                         << "“book.xlsx” is incomplete: its sheet “Data” is missing." + anew;
        QTest::newRow("column XFE") << xlsx("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")
                                    << data + "row 1 holds a cell that says it is “XFE1”." + anew;
        QTest::newRow("row 1048577") << xlsx("<row r=\"1048577\"><c><v>1</v></c></row>")
                                     << data + "after row 0 comes one whose number no sheet has." + anew;
        QTest::newRow("another row's cell") << xlsx("<row r=\"2\"><c r=\"B7\"><v>1</v></c></row>")
                                            << data + "row 2 holds a cell that says it is “B7”." + anew;
        QTest::newRow("a cell twice") << xlsx("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")
                                      << data + "row 1 holds cells twice or out of their order." + anew;
        QTest::newRow("rows backwards") << xlsx("<row r=\"5\"/><row r=\"3\"><c><v>1</v></c></row>")
                                        << data + "row 3 stands after row 5." + anew;
        QTest::newRow("no such text") << xlsx("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>5</v></c></row>", {}, "<si/>")
                                      << data + "a cell of row 3 names a text that the file does not hold." + anew;
        QByteArray newer = xlsx(inlineA);
        for (qsizetype at = newer.indexOf("PK"); at >= 0; at = newer.indexOf("PK", at + 2))
            if (newer[at + 2] == 1 || newer[at + 2] == 3)
                newer[at + (newer[at + 2] == 1 ? 10 : 8)] = 14;
        QTest::newRow("LZMA") << newer
                              << "“book.xlsx” is compressed in a way (method 14) that StatRoom cannot read. Open it in "
                                 "Excel or LibreOffice, save it again, and import that.";
        QTest::newRow("nested") << xlsx("<row r=\"1\">" + QByteArray("<a>").repeated(300)
                                        + QByteArray("</a>").repeated(300) + "</row>")
                                << "“book.xlsx” nests its parts deeper than any workbook does "
                                   "(“xl/worksheets/sheet1.xml”)."
                + anew;
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QCOMPARE(refusal(bytes), message);
    }

    void bomb()
    {
        // 300 MB of spaces in some 300 KB.
        QByteArray rows(qsizetype(300) << 20, ' ');
        QCOMPARE(refusal(xlsx(rows)).section(u':', 0, 0), "“book.xlsx” grows out of all measure when it is unpacked");
    }

    void partsThatPointElsewhereAreOnlyNames()
    {
        QTemporaryDir folder;
        Parts parts = xlsxParts({{"Data", inlineA, {}, {}, {}}});
        parts.prepend(std::pair<QString, QByteArray>("../../evil.txt", "x"));
        parts.prepend(std::pair<QString, QByteArray>("/tmp/evil.txt", "x"));
        QFile file(folder.filePath("inner.xlsx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipped(parts));
        file.close();
        const Result<Workbook> book = Workbook::open(file.fileName());
        QVERIFY(book.ok());
        QCOMPARE(cellsOf(*book), QStringList{"A1=text a"});
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"inner.xlsx"});
    }

    void everyCutAndEveryFlipIsAnAnswer()
    {
        const QByteArray whole = xlsx(inlineA + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", "<cellXfs/>", "<si/>");
        const QStringList right = cellsOf(whole);
        for (qsizetype cut = 0; cut < whole.size(); cut += 7)
            QVERIFY(!refusal(whole.first(cut)).isEmpty());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ 0x10);
            // Whatever it says, it is an answer; and cells that are handed over are the right ones: parts have
            // checksums.
            const QStringList cells = cellsOf(flipped);
            QVERIFY(cells == right || (!cells.isEmpty() && cells.last().startsWith(u"! ")));
        }
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "WorkbookTest.moc"
