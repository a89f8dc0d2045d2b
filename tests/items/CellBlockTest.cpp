// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CellBlock.h"
#include "items/StandingRoles.h"
#include "items/TableText.h"

#include <QMimeData>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>

using namespace statroom;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What other programs copy, and what they are given.
class CellBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void tabSeparatedText()
    {
        QCOMPARE(CellBlock::ofText(u("a\tb\r\nc\td\r\n")).texts(),
                 (QList<QStringList>{{u("a"), u("b")}, {u("c"), u("d")}}));
        QCOMPARE(CellBlock::ofText(u("\"a\nb\"\t\"say \"\"x\"\"\"")).texts(),
                 (QList<QStringList>{{u("a\nb"), u("say \"x\"")}}));
        QVERIFY(CellBlock::ofText(QString()).isEmpty());
        // The line break behind the last row begins no further one; an empty row between two does count.
        QCOMPARE(CellBlock::ofText(u("1\n")).rowCount(), 1);
        QCOMPARE(CellBlock::ofText(u("1\r\n2\r\n")).rowCount(), 2);
        QCOMPARE(CellBlock::ofText(u("a\n\n")).rowCount(), 2);
        QCOMPARE(CellBlock::ofText(u("1\t2\n3\n")).texts(),
                 (QList<QStringList>{{u("1"), u("2")}, {u("3"), QString()}}));
        // What StatRoom guarded comes back as it was.
        QCOMPARE(CellBlock::ofText(u("'=SUM(A1)\t'yes\t''=x")).texts(),
                 (QList<QStringList>{{u("=SUM(A1)"), u("'yes"), u("'=x")}}));
    }

    void excelsTable()
    {
        // As Excel writes it: conditional comments, hidden row of widths, spaces that hold columns apart.
        const CellBlock block = CellBlock::ofHtml(
            u("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--td {color:black}--></style>"
              "<!--[if gte mso 9]><xml><x:a>77</x:a></xml><![endif]--></head><body><table border=0>"
              "<!--StartFragment--> <col width=64 span=2 style='width:48pt'>\r\n"
              " <tr height=20><td height=20 class=xl65 align=right x:num=\"0.90369999999999995\">90.4%</td>\r\n"
              "  <td align=right x:num>12</td></tr>\r\n"
              " <tr><td class=xl66 x:num=\"12000.4\"><span style='mso-spacerun:yes'>&nbsp;</span>$12,000 </td>"
              "<td>a<br>\r\n  b &amp; c</td></tr>\r\n"
              " <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td>"
              "<td width=64></td></tr><![endif]><!--EndFragment--></table></body></html>"));
        QCOMPARE(block.texts(), (QList<QStringList>{{u("90.4%"), u("12")}, {u("$12,000"), u("a\nb & c")}}));
        QCOMPARE(*block.at(0, 0).number, 0.9037);
        QVERIFY(!block.at(0, 1).number);
        QCOMPARE(block.at(0, 0).exact(u'.').text, u("90.37%"));
        QCOMPARE(block.at(1, 0).exact(u'.').text, u("$12000.4"));
        QCOMPARE(block.hiddenCells(), 0);
    }

    void mergedAndHiddenCells()
    {
        const CellBlock block = CellBlock::ofHtml(
            u("<table><colgroup><col><col style=\"display: none\"><col></colgroup>"
              "<tr><th rowspan=2>Metric</th><th>secret</th><th colspan=2>Q4</th></tr>"
              "<tr><td>7</td><td>Oct</td><td>Nov</td></tr>"
              "<tr style=\"display:none\"><td>hidden</td><td></td><td>9</td><td></td></tr>"
              "<tr><td>Calls</td><td></td><td rowspan=\"2\" colspan=\"2\">5</td></tr><tr><td>Fires</td></tr></table>"));
        QCOMPARE(
            block.texts(),
            (QList<QStringList>{
                {u("Metric"), u("Q4"), {}}, {{}, u("Oct"), u("Nov")}, {u("Calls"), u("5"), {}}, {u("Fires"), {}, {}}}));
        QVERIFY(block.at(0, 0).isHeading && block.at(0, 0).isMerged);
        QVERIFY(block.at(1, 0).isCovered && block.at(0, 2).isCovered);
        QVERIFY(block.at(3, 1).isCovered && block.at(3, 2).isCovered && !block.at(3, 0).isCovered);
        QCOMPARE(block.hiddenCells(), 4);
    }

    void numbersBehindTheirTexts_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        using K = CopiedCell::Exact::Kind;
        const auto row = [](const char *name, const char *attribute, const char *text, K kind, const char *typed) {
            QTest::newRow(name) << u(attribute) << u(text) << int(kind) << u(typed);
        };
        row("LibreOffice", "sdval=\"0.9037\" sdnum=\"1033;0;0%\"", "90%", K::MoreDigits, "90.37%");
        row("Google", "data-sheets-value='{\"1\":3,\"3\":0.9037}'", "90.4%", K::MoreDigits, "90.37%");
        row("Google text", "data-sheets-value='{\"1\":2,\"2\":\"x\"}'", "90.4%", K::AsShown, "90.4%");
        row("the same", "sdval=\"12\"", "12", K::AsShown, "12");
        row("grouped", "sdval=\"12000\"", "12,000", K::AsShown, "12000");
        row("grouped the other way", "sdval=\"1234.5\"", "1.234,5", K::AsShown, "1234.5");
        row("one or a thousand", "sdval=\"1234\"", "1.234", K::AsShown, "1234");
        row("money", "sdval=\"12000.4\"", "$12,000", K::MoreDigits, "$12000.4");
        row("in brackets", "sdval=\"-3.25\"", "(3)", K::MoreDigits, "(3.25)");
        row("negative", "sdval=\"-3.25\"", "-3.3", K::MoreDigits, "-3.25");
        row("rounds to nought", "sdval=\"-0.3\"", "0", K::MoreDigits, "-0.3");
        row("a dash for nought", "sdval=\"0\"", "-", K::MoreDigits, "0");
        row("too narrow", "sdval=\"1234567\"", "###", K::MoreDigits, "1234567");
        row("a word", "sdval=\"1\" sdnum=\"1033;1033;BOOLEAN\"", "TRUE", K::AsShown, "TRUE");
        row("seconds", "sdval=\"0.300347222222222\"", "7:12", K::MoreDigits, "7:12:30");
        row("minutes", "sdval=\"0.3\"", "7:12", K::AsShown, "7:12");
        row("a day", "sdval=\"46296\"", "10/01/2026", K::AsShown, "10/01/2026");
        row("thousands", "sdval=\"12000\"", "12.0", K::Differs, "12.0");
        row("nothing known", "", "90%", K::AsShown, "90%");
    }

    void numbersBehindTheirTexts()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, typed);
        const CellBlock block = CellBlock::ofHtml(u("<table><tr><td %1>%2</td></tr></table>").arg(attribute, text));
        QCOMPARE(block.rowCount(), 1);
        const CopiedCell::Exact exact = block.at(0, 0).exact(u'.');
        QCOMPARE(int(exact.kind), kind);
        QCOMPARE(exact.text, typed);
    }

    void writtenForTheLocale()
    {
        CopiedCell cell;
        cell.text = u("90,4 %");
        cell.number = 0.9037;
        QCOMPARE(cell.exact(u',').text, u("90,37 %"));
        QCOMPARE(CopiedCell::written(0.07, 2, u'.'), u("7"));
        QCOMPARE(CopiedCell::written(-1.5, 2, u'.'), u("-150"));
        QCOMPARE(CopiedCell::written(1e-7, 0, u'.'), u("0.0000001"));
    }

    void otherHtml()
    {
        QVERIFY(CellBlock::ofHtml(u("<p>No table</p>")).isEmpty());
        // One cell of a web sheet has no table around it.
        const CellBlock one = CellBlock::ofHtml(u("<span data-sheets-value='{\"1\":3,\"3\":0.123}'>12.3%</span>"));
        QCOMPARE(one.texts(), (QList<QStringList>{{u("12.3%")}}));
        QCOMPARE(*one.at(0, 0).number, 0.123);
        // A table inside a cell is that cell's text; unclosed and damaged markup still gives its cells.
        QCOMPARE(CellBlock::ofHtml(u("<table><tr><td>a<table><tr><td>b</td></tr></table><td>c")).columnCount(), 2);
        QCOMPARE(CellBlock::ofHtml(u("<TABLE><TR><TD>1<TD>2<TR><TD>3</TABLE>")).texts(),
                 (QList<QStringList>{{u("1"), u("2")}, {u("3"), {}}}));
        QCOMPARE(CellBlock::ofHtml(u("<table><tr><td>&#8722;5&nbsp;&unknown; &#x2009;")).texts(),
                 (QList<QStringList>{{u("−5\u00A0&unknown;")}}));
        // Spans that are no numbers, or far too many.
        QCOMPARE(CellBlock::ofHtml(u("<table><tr><td colspan=x rowspan=-3>1")).columnCount(), 1);
        QVERIFY(CellBlock::ofHtml(u("<table><tr><td colspan=999999999>1")).columnCount() <= 1000);
        QString large = u("<table>");
        for (int i = 0; i < 300; ++i)
            large += u("<tr><td colspan=1000>1</td></tr>");
        QVERIFY(CellBlock::ofHtml(large).isTooLarge());
        QVERIFY(CellBlock::ofHtml(large).isEmpty());
    }

    void damagedHtmlStillGivesARectangle()
    {
        const QString whole = u(
            "<html><style>td{}</style><!--StartFragment--><table><col span=2 style='display:none'><tr><th rowspan=2 "
            "colspan=\"3\">a&amp;b</th><td sdval=\"0.9\" sdnum='1033;0;0%'>90%</td></tr><tr style='display:none'><td>x"
            "</td></tr><tr><td data-sheets-value='{\"1\":3,\"3\":2}'>2<br>3<table><tr><td>in</td></tr></table></td>"
            "</tr></table><![endif]><!--EndFragment--></html>");
        QRandomGenerator random(20261109);
        for (int i = 0; i < 3000; ++i) {
            QString html = whole;
            for (int change = random.bounded(1, 6); change > 0 && !html.isEmpty(); --change) {
                const int at = random.bounded(int(html.size()));
                switch (random.bounded(4)) {
                case 0:
                    html.remove(at, random.bounded(1, 30));
                    break;
                case 1:
                    html.insert(at, html.mid(random.bounded(int(html.size())), random.bounded(40)));
                    break;
                case 2:
                    html[at] = QChar(random.bounded(1, 0x3000));
                    break;
                default:
                    html.truncate(at + 1);
                }
            }
            const CellBlock block = CellBlock::ofHtml(html);
            for (int row = 0; row < block.rowCount(); ++row)
                QCOMPARE(block.texts(row).size(), block.columnCount());
            for (int row = 0; row < block.rowCount(); ++row)
                for (int column = 0; column < block.columnCount(); ++column)
                    QVERIFY(!block.at(row, column).isCovered || block.at(row, column).text.isEmpty());
        }
    }

    void htmlComesBeforeText()
    {
        QMimeData data;
        data.setText(u("90%\n"));
        data.setHtml(u("<table><tr><td sdval=0.9037>90%</td></tr></table>"));
        QCOMPARE(CellBlock::of(data).at(0, 0).exact(u'.').text, u("90.37%"));
        data.setHtml(u("<b>90%</b>"));
        QCOMPARE(CellBlock::of(data).texts(), (QList<QStringList>{{u("90%")}}));
    }

    void whatIsCopiedComesBack()
    {
        QStandardItemModel table(4, 3);
        table.setHorizontalHeaderLabels({u("Metric"), u("Value"), u("Change\nsince")});
        const auto set = [&](int row, int column, const char *text, std::optional<double> number = {}) {
            table.setItem(row, column, new QStandardItem(u(text)));
            if (number)
                table.item(row, column)->setData(*number, StandingRole::Number);
        };
        set(0, 0, "=cmd|' /C calc'!A0");
        set(0, 1, "90.4 %", 0.9037);
        set(0, 2, "+1.2 pts");
        set(1, 0, "Line\nbreak");
        set(1, 1, "−3", -3.25);
        set(1, 2, "-5");
        set(2, 0, "Grants <paid>");
        set(2, 1, "$36.6 k", 36.61);
        set(2, 2, "–");
        set(3, 0, "Per 10,000");
        set(3, 1, "3.2", 0.000321);
        set(3, 2, "@home");
        const auto data = TableText::copied(table, {0, 1, 2}, {}, TableText::Headings::With, QLocale::c());
        QCOMPARE(data->text(),
                 u("Metric\tValue\tChange since\n"
                   "'=cmd|' /C calc'!A0\t90.37%\t+1.2 pts\n"
                   "\"Line\nbreak\"\t-3.25\t-5\n"
                   "Grants <paid>\t36.61\t\n"
                   "Per 10,000\t3.21\t'@home\n"));
        const QString html = data->html();
        QVERIFY2(html.contains(u("sdval=\"0.9037\"")) && html.contains(u("x:num=\"0.9037\"")), qPrintable(html));
        QVERIFY(html.contains(u(">90.4 %</td>")));
        QVERIFY(html.contains(u("Grants &lt;paid&gt;")));
        QVERIFY(html.contains(u("<th>Change since</th>")));
        const CellBlock back = CellBlock::of(*data);
        QCOMPARE(back.rowCount(), 5);
        QCOMPARE(back.at(1, 0).text, u("=cmd|' /C calc'!A0"));
        QCOMPARE(back.at(1, 1).exact(u'.').text, u("90.37 %"));
        QCOMPARE(back.at(2, 0).text, u("Line\nbreak"));
        QCOMPARE(back.at(2, 1).exact(u'.').text, u("−3.25"));
        QCOMPARE(back.at(2, 2).text, u("-5"));
        QVERIFY(back.at(3, 2).isBlank());
        QCOMPARE(back.at(4, 2).text, u("@home"));
        const auto bare = TableText::copied(table, {1}, {0}, TableText::Headings::Without, QLocale::c());
        QCOMPARE(bare->text(), u("90.37%\n"));
    }
};

QTEST_GUILESS_MAIN(CellBlockTest)
#include "CellBlockTest.moc"
