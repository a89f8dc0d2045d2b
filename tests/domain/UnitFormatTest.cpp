// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/UnitFormat.h"
#include "domain/NumberText.h"

#include <QtTest>

#include <limits>

using namespace statroom;

using Kind = Metric::Kind;
using Content = NumberReading::Content;
using Bare = UnitFormat::Bare;

Q_DECLARE_METATYPE(statroom::Metric::Kind)
Q_DECLARE_METATYPE(statroom::NumberReading::Content)
Q_DECLARE_METATYPE(statroom::UnitFormat::Bare)
Q_DECLARE_METATYPE(statroom::Doubt::Kind)

namespace {

// In tables "_" stands for the narrow space before a unit and "~" for the minus of the screen.
QString screen(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', u'\u202F').replace(u'~', u'\u2212');
}

UnitFormat english(const QString &unit, int decimals = 0, Kind kind = Kind::Count)
{
    return UnitFormat(unit, decimals, kind, QLocale(QLocale::English, QLocale::UnitedStates));
}

UnitFormat german(const QString &unit, int decimals = 0, Kind kind = Kind::Count)
{
    return UnitFormat(unit, decimals, kind, QLocale(QLocale::German, QLocale::Germany));
}

} // namespace

class UnitFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *unit, Kind kind, int decimals, double value, const char *text) {
            QTest::addRow("%s %s %d", unit, text, decimals)
                << QString::fromUtf8(unit) << kind << decimals << value << screen(text);
        };
        row("%", Kind::Rate, 1, 0.814, "81.4_%");
        row("%", Kind::Rate, 1, 0.95, "95.0_%");
        row("%", Kind::Rate, 0, 0.285, "29_%");
        row("%", Kind::Rate, 1, -0.0123, "~1.2_%");
        row("%", Kind::Rate, 1, -0.0001, "0.0_%");
        row("%", Kind::Rate, 2, 0.00005, "0.01_%");
        row("$", Kind::Count, 0, 36600, "$36,600");
        row("$", Kind::Count, 2, -3.5, "~$3.50");
        row("$k", Kind::Count, 1, 36.6, "$36.6_k");
        row("US$", Kind::Count, 0, 12, "US$12");
        row("$/ton", Kind::Average, 2, 51.25, "$51.25_/ton");
        row("d", Kind::Average, 1, 8.4, "8.4_d");
        row("h", Kind::Average, 2, 7.2, "7.20_h");
        row("min", Kind::Average, 1, 8.65, "8.7_min");
        row("h:mm", Kind::Average, 0, 7.2, "7:12");
        row("h:mm", Kind::Average, 0, -0.5, "~0:30");
        row("m:ss", Kind::Average, 0, 8.67, "8:40");
        row("per 10,000", Kind::Rate, 1, 0.00061, "6.1_per 10,000");
        row("per 10,000", Kind::Average, 1, 6.1, "6.1_per 10,000");
        row("", Kind::Count, 0, 1188, "1,188");
        row("", Kind::Count, 2, 0.125, "0.13");
        row("", Kind::Count, 0, 0.5, "1");
        row("", Kind::Count, 0, -1188, "~1,188");
        row("", Kind::Count, 0, 0, "0");
        row("", Kind::Count, 2, 999.995, "1,000.00");
        row("houses", Kind::Count, 0, 765, "765_houses");
        row("", Kind::Count, 0, std::numeric_limits<double>::quiet_NaN(), "–");
    }
    void formats()
    {
        QFETCH(QString, unit);
        QFETCH(Kind, kind);
        QFETCH(int, decimals);
        QFETCH(double, value);
        QTEST(english(unit, decimals, kind).format(value), "text");
    }

    void missingIsNeverZero()
    {
        QCOMPARE(english("%", 1).format(std::optional<double>()), QStringLiteral("–"));
        QCOMPARE(english("%", 1).format(std::optional<double>(0)), screen("0.0_%"));
    }

    void otherLocales()
    {
        QCOMPARE(german("%", 1).format(0.814), screen("81,4_%"));
        QCOMPARE(german("€", 0).format(36600.0), screen("36.600_€"));
        QCOMPARE(UnitFormat("$", 0, Kind::Count, QLocale("es_US")).format(36600.0), QStringLiteral("$36,600"));
        QCOMPARE(UnitFormat("", 1).format(36600.5), QStringLiteral("36600.5"));
    }

    void otherForms()
    {
        const UnitFormat percent = english("%", 1, Kind::Rate);
        QCOMPARE(percent.number(0.814), QStringLiteral("81.4"));
        QCOMPARE(percent.plain(0.95), screen("95_%"));
        QCOMPARE(percent.plain(0.855), screen("85.5_%"));
        QCOMPARE(percent.plain(0.95 * 0.9), screen("85.5_%"));
        QCOMPARE(percent.plain(0.8561), screen("85.61_%"));
        QCOMPARE(percent.range(0.236, 0.28), screen("23.6 to 28.0_%"));
        QCOMPARE(percent.difference(-0.105), screen("10.5_pts"));
        QCOMPARE(percent.change(-0.105), screen("~10.5_pts"));
        QCOMPARE(percent.change(0.012), screen("+1.2_pts"));
        QCOMPARE(percent.change(0.0001), QStringLiteral("no change"));
        QCOMPARE(percent.parts(2645, 39485), QStringLiteral("2,645 / 39,485"));
        QCOMPARE(english("d", 1).change(2.7), QStringLiteral("+2.7"));
        QCOMPARE(english("").change(-125), screen("~125"));
        QCOMPARE(english("$").range(23, 28), QStringLiteral("$23 to $28"));
        QCOMPARE(english("h:mm").difference(-0.2), QStringLiteral("0:12"));
        QCOMPARE(english("$").abbreviated(36600), screen("$36.6_k"));
        QCOMPARE(english("$").abbreviated(10400000), screen("$10.4_M"));
        QCOMPARE(english("$").abbreviated(999960), screen("$1.0_M"));
        QCOMPARE(english("$").abbreviated(9999), QStringLiteral("$9,999"));
        QCOMPARE(english("$k", 1).abbreviated(36.6), screen("$36.6_k"));
        QCOMPARE(english("$k", 1).abbreviated(10400), screen("$10.4_M"));
        QCOMPARE(english("$").abbreviated(-36600), screen("~$36.6_k"));
        QCOMPARE(english("%", 1).abbreviated(0.5), screen("50.0_%"));
        QCOMPARE(english("houses").abbreviated(36600), screen("36.6_k_houses"));
    }

    void apart_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("other");
        QTest::addColumn<QString>("text");
        QTest::newRow("below a target") << "%" << 1 << 0.9496 << 0.95 << screen("94.96_%");
        QTest::newRow("far") << "%" << 1 << 0.812 << 0.95 << screen("81.2_%");
        QTest::newRow("equal") << "%" << 1 << 0.95 << 0.95 << screen("95.0_%");
        QTest::newRow("equal but for binary noise") << "%" << 1 << 0.1 + 0.2 << 0.3 << screen("30.0_%");
        QTest::newRow("very close") << "" << 0 << 89.9999 << 90.0 << screen("89.9999");
        QTest::newRow("target finer than shown") << "" << 0 << 95.0 << 95.04 << screen("95.00");
        QTest::newRow("clock") << "h:mm" << 0 << 7.201 << 7.2 << screen("7.201_h");
        QTest::newRow("clock, far") << "h:mm" << 0 << 7.3 << 7.2 << screen("7:18");
    }
    void apart()
    {
        QFETCH(QString, unit);
        QFETCH(int, decimals);
        QFETCH(double, value);
        QFETCH(double, other);
        QTEST(english(unit, decimals).apart(value, {other}), "text");
    }

    void parses_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char *unit, Kind kind, const char *text, double value) {
            QTest::addRow("%s: %s", unit, text) << QString::fromUtf8(unit) << kind << QString::fromUtf8(text) << value;
        };
        row("%", Kind::Rate, "93.5%", 0.935);
        row("%", Kind::Rate, "93.5 %", 0.935);
        row("%", Kind::Rate, "93.5\u202F%", 0.935);
        row("%", Kind::Rate, "93.5", 0.935);
        row("%", Kind::Rate, "0.93 %", 0.0093);
        row("%", Kind::Rate, "28.5", 0.285);
        row("%", Kind::Rate, "0", 0.0);
        row("%", Kind::Rate, "−1.2 %", -0.012);
        row("%", Kind::Rate, "(1.2%)", -0.012);
        row("%", Kind::Rate, "868", 8.68);
        row("$", Kind::Count, "$10.4M", 10400000);
        row("$", Kind::Count, "$10.4 M", 10400000);
        row("$", Kind::Count, "$10.4m", 10400000);
        row("$", Kind::Count, "$36.6k", 36600);
        row("$", Kind::Count, "$36,600", 36600);
        row("$", Kind::Count, "36,600.50", 36600.5);
        row("$", Kind::Count, "($3,000)", -3000);
        row("$", Kind::Count, "-$3", -3);
        row("$", Kind::Count, "$-3", -3);
        row("$", Kind::Count, "$1.2 billion", 1.2e9);
        row("$k", Kind::Count, "36.6", 36.6);
        row("$k", Kind::Count, "$36.6 k", 36.6);
        row("$k", Kind::Count, "$10.4M", 10400);
        row("€", Kind::Count, "36,600 €", 36600);
        row("$/ton", Kind::Average, "$5/ton", 5);
        row("", Kind::Count, "(3)", -3);
        row("", Kind::Count, "1,234.5", 1234.5);
        row("", Kind::Count, "1 234,5", 1234.5);
        row("", Kind::Count, "1\u00A0234", 1234);
        row("", Kind::Count, "1\u202F234\u202F567", 1234567);
        row("", Kind::Count, "1.234,5", 1234.5);
        row("", Kind::Count, "1'234.5", 1234.5);
        row("", Kind::Count, "1,234", 1234);
        row("", Kind::Count, "1.234", 1.234);
        row("", Kind::Count, "1,234,567", 1234567);
        row("", Kind::Count, "1.234.567", 1234567);
        row("", Kind::Count, "0,234", 0.234);
        row("", Kind::Count, ".5", 0.5);
        row("", Kind::Count, "5.", 5);
        row("", Kind::Count, "+5", 5);
        row("", Kind::Count, "-5", -5);
        row("", Kind::Count, "–5", -5);
        row("", Kind::Count, "  7 ", 7);
        row("", Kind::Count, "007", 7);
        row("", Kind::Count, "1.2E+05", 120000);
        row("", Kind::Count, "10.4M", 10400000);
        row("", Kind::Count, "$5", 5);
        row("", Kind::Count, "-0", 0);
        row("houses", Kind::Count, "765 houses", 765);
        row("houses", Kind::Count, "765", 765);
        row("d", Kind::Average, "8.4 d", 8.4);
        row("d", Kind::Average, "8.4 days", 8.4);
        row("d", Kind::Average, "1 day", 1);
        row("min", Kind::Average, "7:12", 7.2);
        row("min", Kind::Average, "1:07:12", 67.2);
        row("min", Kind::Average, "7.2 min", 7.2);
        row("min", Kind::Average, "7.2 minutes", 7.2);
        row("h", Kind::Average, "7:12", 7.2);
        row("h", Kind::Average, "7:12:36", 7.21);
        row("h:mm", Kind::Average, "7:12", 7.2);
        row("h:mm", Kind::Average, "7.2", 7.2);
        row("m:ss", Kind::Average, "7:12", 7.2);
        row("s", Kind::Average, "7:12", 432);
        row("per 10,000", Kind::Rate, "6.1", 0.00061);
        row("per 10,000", Kind::Rate, "6.1 per 10,000", 0.00061);
        row("per 2,500", Kind::Rate, "5", 0.002);
        row("per 10,000", Kind::Average, "6.1", 6.1);
    }
    void parses()
    {
        QFETCH(QString, unit);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = english(unit, 1, kind).parse(text);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->content, Content::Value);
        QVERIFY(read->value.has_value());
        QVERIFY2(*read->value == value, qPrintable(toText(*read->value)));
        QVERIFY(!std::signbit(*read->value) || value < 0);
    }

    void parsesByLocale()
    {
        QCOMPARE(*german("", 1).parse(u"1.234")->value, 1234.0);
        QCOMPARE(*german("", 1).parse(u"1,234")->value, 1.234);
        QCOMPARE(*german("", 1).parse(u"93,5")->value, 93.5);
        QVERIFY(!german("", 1).parse(u"93,5")->doubt);
        QCOMPARE(*german("", 1).parse(u"1.234,5")->value, 1234.5);
        QCOMPARE(*german("", 1).parse(u"1,234.5")->value, 1234.5);
        QCOMPARE(german("", 1).parse(u"93.5")->doubt->kind, Doubt::Kind::Separator);
        QVERIFY(!UnitFormat("", 0, Kind::Count, QLocale("fr_FR")).parse(u"100 200")->doubt);
    }

    void doubts_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Bare>("bare");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<Doubt::Kind>("doubt");
        QTest::addColumn<double>("otherwise");
        const double none = std::numeric_limits<double>::infinity();
        QTest::newRow("0.93") << "%" << Bare::InUnit << "0.93" << 0.0093 << Doubt::Kind::PercentOrFraction << 0.93;
        QTest::newRow("1") << "%" << Bare::InUnit << "1" << 0.01 << Doubt::Kind::PercentOrFraction << 1.0;
        QTest::newRow("93.5 as fraction")
            << "%" << Bare::Fraction << "93.5" << 93.5 << Doubt::Kind::PercentOrFraction << 0.935;
        QTest::newRow("93,5") << "" << Bare::InUnit << "93,5" << 93.5 << Doubt::Kind::Separator << 935.0;
        QTest::newRow("93,5 percent") << "%" << Bare::InUnit << "93,5 %" << 0.935 << Doubt::Kind::Separator << 9.35;
        QTest::newRow("two numbers?") << "" << Bare::InUnit << "100 200" << 100200.0 << Doubt::Kind::TwoNumbers << none;
        QTest::newRow("dollars in thousands")
            << "$k" << Bare::InUnit << "$36,600" << 36600.0 << Doubt::Kind::Scale << 36.6;
        QTest::newRow("per 10,000 as fraction")
            << "per 10,000" << Bare::Fraction << "6.1" << 6.1 << Doubt::Kind::PercentOrFraction << 0.00061;
    }
    void doubts()
    {
        QFETCH(QString, unit);
        QFETCH(Bare, bare);
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(double, otherwise);
        const auto read = english(unit, 1, Kind::Rate).parse(text, bare);
        QVERIFY(read.ok());
        QCOMPARE(*read->value, value);
        QVERIFY(read->doubt.has_value());
        QTEST(read->doubt->kind, "doubt");
        QVERIFY2(read->doubt->question.contains(text), qPrintable(read->doubt->question));
        QCOMPARE(read->doubt->otherwise.has_value(), std::isfinite(otherwise));
        if (read->doubt->otherwise)
            QCOMPARE(*read->doubt->otherwise, otherwise);
    }

    void noDoubt()
    {
        const UnitFormat percent = english("%", 1, Kind::Rate);
        for (const char *text : {"93.5", "0.93 %", "0", "0.0", "100", "1.5"})
            QVERIFY2(!percent.parse(QString::fromLatin1(text))->doubt, text);
        for (const char *text : {"0.93", "1", "0"})
            QVERIFY2(!percent.parse(QString::fromLatin1(text), Bare::Fraction)->doubt, text);
        QCOMPARE(*percent.parse(u"0.93", Bare::Fraction)->value, 0.93);
        QCOMPARE(*percent.parse(u"93 %", Bare::Fraction)->value, 0.93);
        QCOMPARE(percent.parse(u"0.93")->doubt->question, screen("Does “0.93” mean 0.93_% or 93_%?"));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator");
        QTest::newRow("plain") << "1,031/1,144" << 1031.0 << 1144.0;
        QTest::newRow("spaces") << "1,031 / 1,144" << 1031.0 << 1144.0;
        QTest::newRow("of") << "241 of 214" << 241.0 << 214.0;
        QTest::newRow("de") << "241 de 314" << 241.0 << 314.0;
        QTest::newRow("no cases") << "0/0" << 0.0 << 0.0;
        QTest::newRow("decimals") << "12.5/20" << 12.5 << 20.0;
        QTest::newRow("negative") << "-5/10" << -5.0 << 10.0;
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        for (const Kind kind : {Kind::Rate, Kind::Average}) {
            const auto read = english("", 1, kind).parse(text);
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
            QCOMPARE(read->content, Content::Parts);
            QCOMPARE(*read->numerator, numerator);
            QCOMPARE(*read->denominator, denominator);
            if (denominator == 0)
                QVERIFY(!read->value);
            else
                QCOMPARE(*read->value, numerator / denominator);
        }
        QVERIFY(!english("").parse(text).ok());
    }

    void missing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Content>("content");
        for (const char *text : {"", " ", "\t", "\u00A0"})
            QTest::addRow("blank %d", int(qstrlen(text))) << QString::fromUtf8(text) << Content::Blank;
        for (const char *text :
             {"N/A", "n/a", "NA", "n.a.", "#N/A", "-",   "–",    "—",     "--",      "*",        "**",
              ".",   "..",  "…",  "ND",   "n.d.", "s/d", "null", " N/A ", "No data", "sin dato", "?"})
            QTest::addRow("mark %s", text) << QString::fromUtf8(text) << Content::MissingMark;
    }
    void missing()
    {
        QFETCH(QString, text);
        const auto read = english("%", 1, Kind::Rate).parse(text);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QTEST(read->content, "content");
        QVERIFY(!read->value);
        QVERIFY(read->isMissing());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *unit, const char *text, const char *says) {
            QTest::addRow("%s: %s", unit, text)
                << QString::fromUtf8(unit) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        for (const char *text : {"nan", "inf", "-inf",  "infinity", "0x1F",    "1e5x", "abc",  "none", "nil",
                                 "-",   "1-2", "--5",   "5-",       "1.2.3",   "e5",   "$",    "%",    ",",
                                 "1e",  "(5",  "((5))", "()",       "12 cats", "True", "5 5 5"}) {
            if (qstrcmp(text, "-") != 0)
                row("", text, "“");
        }
        row("min", "8:4O", "the last character is the letter O");
        row("", "1O5", "character 2 is the letter O");
        row("", "l2", "is the letter l, not the digit 1");
        row("", "85 92", "two numbers");
        row("", "1,234 56", "two numbers");
        row("", "5 1234", "two numbers");
        row("", "1,23,456", "groups of three");
        row("", "12,34,567", "groups of three");
        row("%", "0.556¹", "footnote");
        row("", "12*", "footnote");
        row("", "12 (3)", "footnote");
        row("", "12[a]", "footnote");
        row("", "93.5%", "percentage");
        row("d", "93.5%", "percentage");
        row("d", "7:12", "counts in d");
        row("", "7:12", "no unit of time");
        row("min", "2 h", "another unit");
        row("min", "7:72", "run to 59");
        row("d", "$5", "amount in $");
        row("$", "€5", "amount in €");
        row("", "1/2/2025", "not a number");
        row("", "1e400", "“1e400”");
        row("%", "9/10%", "“9/10%”");
    }
    void refuses()
    {
        QFETCH(QString, unit);
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto read = english(unit, 1).parse(text);
        QVERIFY2(!read.ok(), read && read->value ? qPrintable(toText(*read->value)) : "");
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(text), qPrintable(read.error().message));
    }

    void editTextReadsBack_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("percent") << "%" << 0.814 << "81.4 %";
        QTest::newRow("small percent") << "%" << 0.0027 << "0.27 %";
        QTest::newRow("third") << "%" << 1.0 / 3 << "33.33333333333333 %";
        QTest::newRow("money") << "$" << 36600.0 << "36600";
        QTest::newRow("thousands") << "$k" << 36.6 << "36.6";
        QTest::newRow("negative") << "" << -3.25 << "-3.25";
        QTest::newRow("clock") << "h:mm" << 7.2 << "7:12";
        QTest::newRow("no full minute") << "h:mm" << 7.201 << "7.201";
        QTest::newRow("per 10,000") << "per 10,000" << 0.00061 << "6.1";
    }
    void editTextReadsBack()
    {
        QFETCH(QString, unit);
        QFETCH(double, value);
        const UnitFormat format = english(unit, 1, Kind::Rate);
        QTEST(format.editText(value), "text");
        const auto read = format.parse(format.editText(value));
        QVERIFY(read.ok());
        QVERIFY(!read->doubt);
        QCOMPARE(*read->value, value);
        const UnitFormat inGerman = german(unit, 1, Kind::Rate);
        QCOMPARE(*inGerman.parse(inGerman.editText(value))->value, value);
    }

    void fileText_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << "0";
        QTest::newRow("-0") << -0.0 << "0";
        QTest::newRow("0.935") << 0.935 << "0.935";
        QTest::newRow("100000") << 100000.0 << "100000";
        QTest::newRow("-1.5") << -1.5 << "-1.5";
        QTest::newRow("0.1+0.2") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("large") << 1e22 << "1e+22";
        QTest::newRow("small") << 1e-9 << "1e-09";
    }
    void fileText()
    {
        QFETCH(double, value);
        QTEST(toText(value), "text");
        QCOMPARE(*fromText(toText(value)), value);
    }

    void fileTextRefuses()
    {
        for (const char *text :
             {"", "-", "nan", "inf", "-inf", "0x10", "1,5", "1.5 ", " 1", "1e5x", "+1", "1e400", "e5"}) {
            const auto read = fromText(QString::fromLatin1(text));
            QVERIFY2(!read.ok(), text);
            QVERIFY(read.error().message.contains(QString::fromLatin1(text)));
        }
    }
};

QTEST_GUILESS_MAIN(UnitFormatTest)
#include "UnitFormatTest.moc"
