// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/FiscalCalendar.h"

#include "domain/PaceVectors.h"

#include <QtTest>

using namespace statroom;

namespace {

using NamedBy = City::YearNamedBy;

Period month(int year, int number)
{
    return Period(Month(year, number), 1);
}
Period quarter(int year, int number)
{
    return Period(Month(year, number), 3);
}
Period year(int first, int number)
{
    return Period(Month(first, number), 12);
}

} // namespace

Q_DECLARE_METATYPE(statroom::Period)
Q_DECLARE_METATYPE(statroom::LabelStyle)
Q_DECLARE_METATYPE(statroom::Frequency)
Q_DECLARE_METATYPE(statroom::FiscalCalendar::DayOrder)

class FiscalCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void yearMonthAndQuarter_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("byStart");
        QTest::addColumn<int>("yyyymm");
        QTest::addColumn<int>("fiscalYear");
        QTest::addColumn<int>("fiscalMonth");
        QTest::addColumn<int>("fiscalQuarter");
        QTest::newRow("june closes") << 7 << false << 201306 << 2013 << 12 << 4;
        QTest::newRow("july opens") << 7 << false << 201307 << 2014 << 1 << 1;
        QTest::newRow("december") << 7 << false << 201512 << 2016 << 6 << 2;
        QTest::newRow("named by start") << 7 << true << 201307 << 2013 << 1 << 1;
        QTest::newRow("named by start, spring") << 7 << true << 201406 << 2013 << 12 << 4;
        QTest::newRow("october opens") << 10 << false << 202610 << 2027 << 1 << 1;
        QTest::newRow("october, september") << 10 << false << 202609 << 2026 << 12 << 4;
        QTest::newRow("calendar year") << 1 << false << 202612 << 2026 << 12 << 4;
        QTest::newRow("calendar year by start") << 1 << true << 202601 << 2026 << 1 << 1;
        QTest::newRow("december opens") << 12 << false << 202512 << 2026 << 1 << 1;
        QTest::newRow("february opens") << 2 << true << 202601 << 2025 << 12 << 4;
    }
    void yearMonthAndQuarter()
    {
        QFETCH(int, start);
        QFETCH(bool, byStart);
        QFETCH(int, yyyymm);
        QFETCH(int, fiscalYear);
        const FiscalCalendar calendar(start, byStart ? NamedBy::Start : NamedBy::End);
        const Month m = Month::fromYyyymm(yyyymm);
        QCOMPARE(calendar.fiscalYear(m), fiscalYear);
        QTEST(calendar.fiscalMonth(m), "fiscalMonth");
        QTEST(calendar.fiscalQuarter(m), "fiscalQuarter");
        QVERIFY(calendar.fiscalYearPeriod(fiscalYear).contains(m));
        QCOMPARE(calendar.monthInFiscalYear(m.month(), fiscalYear).yyyymm(), yyyymm);
        QVERIFY(calendar.isFiscalYear(calendar.fiscalYearPeriod(fiscalYear)));
        QVERIFY(calendar.fiscalQuarterPeriod(fiscalYear, calendar.fiscalQuarter(m)).contains(m));
    }

    void paceVector08()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-08"));
        const QJsonObject input = vector["input"].toObject();
        const QJsonObject expected = vector["expected"].toObject();
        const FiscalCalendar calendar(input["fiscal_year_start_month"].toInt());
        const QJsonArray dates = input["dates"].toArray();
        QCOMPARE(dates.size(), 6);
        for (int i = 0; i < dates.size(); ++i) {
            const Month m = Month::of(QDate::fromString(dates[i].toString(), Qt::ISODate));
            QCOMPARE(calendar.fiscalYear(m), expected["fiscal_years"][i].toInt());
            QCOMPARE(calendar.fiscalMonth(m), expected["fiscal_month_numbers"][i].toInt());
            QCOMPARE(calendar.fiscalQuarter(m), expected["fiscal_quarters"][i].toInt());
        }
    }

    void spelling_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("byStart");
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("month") << 7 << false << month(2026, 10) << "2026-10";
        QTest::newRow("calendar quarter") << 7 << false << quarter(2026, 10) << "2026-Q4";
        QTest::newRow("first quarter") << 7 << false << quarter(2026, 1) << "2026-Q1";
        QTest::newRow("fiscal quarter") << 9 << false << quarter(2026, 12) << "FY27-Q2";
        QTest::newRow("fiscal quarter by start") << 9 << true << quarter(2026, 12) << "FY26-Q2";
        QTest::newRow("fiscal year") << 7 << false << year(2026, 7) << "FY27";
        QTest::newRow("fiscal year by start") << 7 << true << year(2026, 7) << "FY26";
        QTest::newRow("calendar year") << 7 << false << year(2026, 1) << "2026";
        QTest::newRow("calendar is fiscal") << 1 << false << year(2026, 1) << "FY26";
        QTest::newRow("old year") << 7 << false << year(1974, 7) << "FY1975";
        QTest::newRow("1980") << 7 << false << year(1979, 7) << "FY80";
        QTest::newRow("2079") << 7 << false << year(2078, 7) << "FY79";
        QTest::newRow("far year") << 7 << false << year(2079, 7) << "FY2080";
        QTest::newRow("old fiscal quarter") << 9 << false << quarter(1974, 9) << "FY1975-Q1";
        QTest::newRow("2000") << 7 << false << year(1999, 7) << "FY00";
        QTest::newRow("a former calendar's quarter") << 7 << false << quarter(2026, 2) << "2026-02..2026-04";
        QTest::newRow("a former calendar's year") << 7 << false << year(2025, 10) << "2025-10..2026-09";
    }
    void spelling()
    {
        QFETCH(int, start);
        QFETCH(bool, byStart);
        QFETCH(Period, period);
        QFETCH(QString, spelling);
        const FiscalCalendar calendar(start, byStart ? NamedBy::Start : NamedBy::End);
        QCOMPARE(calendar.spell(period), spelling);
        const auto read = calendar.parse(spelling);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, period);
    }

    void canonicalOnly_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-13", "2026-00", "2026-1", "Oct 2026", "2026-Q5", "2026-Q0", "FY2", "FY27-Q", "fy27", "27",
              " 2026-10", "2026-10 ", "2026-10-07", "2026-02..2026-05", "2026-04..2026-02", "0000-01", "20261"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void canonicalOnly()
    {
        QFETCH(QString, text);
        const auto read = FiscalCalendar().parse(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(read.error().message.contains(text));
    }

    void bothNames()
    {
        const FiscalCalendar calendar(7);
        QCOMPARE(*calendar.parse(u"FY27-Q2"), quarter(2026, 10));
        QCOMPARE(*calendar.parse(u"FY2027"), year(2026, 7));
        QCOMPARE(*FiscalCalendar(1).parse(u"2026"), year(2026, 1));
    }

    void loosePeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Period>("period");
        const auto row = [](const char *text, const Period &period) {
            QTest::newRow(text) << QString::fromUtf8(text) << period;
        };
        for (const char *text :
             {"Jul-25",        "JUL-25",    "Jul 2025",  "July 2025", "july, 2025", "2025-07",  "2025/7",
              "2025-7",        "07/2025",   "7/2025",    "07-2025",   "202507",     "Jul-2025", "Jul'25",
              "Jul ’25",       "Jul. 2025", "Jul25",     "jul/25",    "2025 July",  "2025-Jul", "julio 2025",
              "Julio de 2025", "jul–25",    "  Jul-25 ", "FY26 July", "Jul FY26",   "2025.07"})
            row(text, month(2025, 7));
        for (const char *text : {"2014M11", "2014m11", "2014-M11", "2014 M11", "M11 2014", "M11/2014", "CY14 Nov"})
            row(text, month(2014, 11));
        row("2014M1", month(2014, 1));
        row("2014M01", month(2014, 1));
        row("Jul-01", month(2001, 7));
        row("Jul-99", month(1999, 7));
        row("Jul 99", month(1999, 7));
        row("ene-25", month(2025, 1));
        row("Enero 2025", month(2025, 1));
        row("abr-25", month(2025, 4));
        row("ago. 2025", month(2025, 8));
        row("setiembre 2025", month(2025, 9));
        row("Sept 2025", month(2025, 9));
        row("dic-25", month(2025, 12));
        row("2011-12", month(2011, 12));
        row("2010-11", month(2010, 11));
        for (const char *text : {"FY26 Q1",     "FY26-Q1",        "FY26Q1",
                                 "Q1 FY26",     "Q1 FY2026",      "FY2026 Q1",
                                 "fy 25-26 q1", "1Q FY26",        "2025-26 Q1",
                                 "Q1 2025-26",  "FY26 T1",        "Q3 2025",
                                 "2025, Q3",    "2025-Q3",        "2025Q3",
                                 "3Q25",        "Quarter 3 2025", "3rd Quarter 2025",
                                 "Q3-2025",     "T3 2025",        "3er trimestre de 2025"})
            row(text, quarter(2025, 7));
        row("2014, Q1", quarter(2014, 1));
        row("Q1 2014", quarter(2014, 1));
        for (const char *text :
             {"FY26", "FY2026", "FY 26", "FY 25-26", "FY25-26", "FY2025-26", "FY2025/26", "FY 2025-2026", "2025-26",
              "2025/26", "2025-2026", "Fiscal Year 2026", "año fiscal 2026", "fy'26"})
            row(text, year(2025, 7));
        row("FY99-00", year(1999, 7));
        row("2014", year(2014, 1));
        row("1992", year(1992, 1));
        for (const char *text :
             {"CY2025", "CY 2025", "cy25", "CY'25", "C.Y. 2025", "Calendar Year 2025", "año natural 2025"})
            row(text, year(2025, 1));
        row("CY2025 Q1", quarter(2025, 1));
        row("Q1 CY25", quarter(2025, 1));
        row("2025-10..2026-09", year(2025, 10));
    }
    void loosePeriods()
    {
        QFETCH(QString, text);
        QFETCH(Period, period);
        const auto read = FiscalCalendar(7).parseLoose(text);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->kind, PeriodReading::Kind::Period);
        QCOMPARE(FiscalCalendar(7).spell(read->period), FiscalCalendar(7).spell(period));
    }

    void looseDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FiscalCalendar::DayOrder>("order");
        QTest::addColumn<QDate>("day");
        const auto unknown = FiscalCalendar::DayOrder::Unknown;
        const auto monthFirst = FiscalCalendar::DayOrder::MonthFirst;
        const auto dayFirst = FiscalCalendar::DayOrder::DayFirst;
        const auto row = [](const char *text, FiscalCalendar::DayOrder order, int y, int m, int d) {
            QTest::newRow(text) << QString::fromUtf8(text) << order << QDate(y, m, d);
        };
        row("2025-07-01", unknown, 2025, 7, 1);
        row("2025/07/01", unknown, 2025, 7, 1);
        row("20250701", unknown, 2025, 7, 1);
        row("2025-07-01 00:00:00", unknown, 2025, 7, 1);
        row("2025-07-01T00:00:00.000Z", unknown, 2025, 7, 1);
        row("1.7.2025", unknown, 2025, 7, 1);
        row("25/7/2025", unknown, 2025, 7, 25);
        row("7/25/2025", unknown, 2025, 7, 25);
        row("7/25/25", unknown, 2025, 7, 25);
        row("7/7/2025", unknown, 2025, 7, 7);
        row("7/8/2025", monthFirst, 2025, 7, 8);
        row("8/7/2025", dayFirst, 2025, 7, 8);
        row("7/8/2025 0:00", monthFirst, 2025, 7, 8);
        row("July 4, 2025", unknown, 2025, 7, 4);
        row("4 July 2025", unknown, 2025, 7, 4);
        row("1-Jul-25", unknown, 2025, 7, 1);
        row("4 de julio de 2025", unknown, 2025, 7, 4);
        row("2024-02-29", unknown, 2024, 2, 29);
        row("2026-W01-1", unknown, 2025, 12, 29);
        row("2026-W14-3", unknown, 2026, 4, 1);
        row("2020W537", unknown, 2021, 1, 3);
    }
    void looseDays()
    {
        QFETCH(QString, text);
        QFETCH(FiscalCalendar::DayOrder, order);
        const auto read = FiscalCalendar(7).parseLoose(text, order);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->kind, PeriodReading::Kind::Day);
        QTEST(read->day, "day");
    }

    void monthsWithoutYear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::newRow("July") << "July" << 7;
        QTest::newRow("jul.") << "jul." << 7;
        QTest::newRow("Enero") << "Enero" << 1;
        QTest::newRow("MAY") << "MAY" << 5;
    }
    void monthsWithoutYear()
    {
        QFETCH(QString, text);
        const auto read = FiscalCalendar(7).parseLoose(text);
        QVERIFY(read.ok());
        QCOMPARE(read->kind, PeriodReading::Kind::MonthWithoutYear);
        QTEST(read->month, "number");
        QVERIFY(!read->period.isValid());
    }

    void looseRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("", "empty");
        row("Jul 25", "July 2025 or the day 25 July");
        row("Jul-1", "July 2001 or the day 1 July");
        row("25-Jul", "the day 25 July or July 2025");
        row("25 July", "the day 25 July or July 2025");
        row("7/25", "July 2025 or a day");
        row("07-25", "July 2025 or a day");
        row("7/8/2025", "2025-07-08 or 2025-08-07");
        row("2011/12", "December 2011 or the fiscal year 2011–2012");
        row("2025-27", "does not exist");
        row("2025-13", "does not exist");
        row("2025-02-30", "does not exist");
        row("FY25-27", "longer than a year");
        row("2023-2025", "longer than a year");
        row("Q5 2025", "does not exist");
        row("Q1", "of which year");
        row("45839", "day number");
        row("Total", "not a period");
        row("YTD", "not a period");
        row("072025", "not a period");
        row("1234", "not a period");
        row("12.5", "2005 or a day");
        row("Jul-25*", "not a period");
        row("Foo-25", "not a period");
        row("FY", "not a period");
        row("2014M13", "does not exist");
        row("M11", "not a period");
        row("M11 14", "not a period");
        row("FY26 M13", "numbered from 1 to 12");
        row("P13 FY2026", "numbered from 1 to 12");
        row("FY26 P00", "numbered from 1 to 12");
        row("26 P3", "not a period");
        row("P3", "not a period");
        row("FY25-27 P3", "longer than a year");
        row("2026 P3", "September 2025 (counted from the start of the fiscal year) or March 2026");
        row("Period 3, 2026", "September 2025 (counted from the start of the fiscal year) or March 2026");
        row("FY26-03", "September 2025 (counted from the start of the fiscal year) or March 2026");
        row("FY2026/12", "June 2026 (counted from the start of the fiscal year) or December 2025");
        for (const char *text : {"2026-W14", "2026W14", "W14 2026", "Week 14", "Wk 14, 2026", "FY26 W02",
                                 "w/e 3/30/2026", "Week of 2026-03-30", "Semana 14 de 2026"})
            row(text, "is a week");
        row("2026-W54-1", "does not exist");
        row("2025-W53-1", "does not exist");
        row("H1 2026", "half a year");
        row("FY26 H2", "half a year");
        row("2026 1H", "half a year");
        row("CY2025-26", "not a period");
        row("FY CY2025", "not a period");
        row("CY", "not a period");
    }
    void looseRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto read = FiscalCalendar(7).parseLoose(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(text));
    }

    void yearSpansNeedAFiscalYear()
    {
        QVERIFY(!FiscalCalendar(1).parseLoose(u"2025-26").ok());
        QVERIFY(!FiscalCalendar(1).parseLoose(u"FY 25-26").ok());
        QCOMPARE(FiscalCalendar(1).parseLoose(u"2011/12")->period, month(2011, 12));
        QCOMPARE(FiscalCalendar(7, NamedBy::Start).parseLoose(u"2025-26")->period, year(2025, 7));
        QCOMPARE(FiscalCalendar(7, NamedBy::Start).parseLoose(u"FY25")->period, year(2025, 7));
        QCOMPARE(FiscalCalendar(9).parseLoose(u"FY27 Q2")->period, quarter(2026, 12));
        QCOMPARE(FiscalCalendar(9).parseLoose(u"Q2 2027")->period, quarter(2027, 4));
    }

    /// By their number in the books, wherever a fiscal year begins and whichever year it is named by.
    void numberedFiscalMonths_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("byStart");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Period>("period");
        const auto row = [](int start, bool byStart, const char *text, const Period &period) {
            QTest::addRow("%s from %d%s", text, start, byStart ? " by start" : "")
                << start << byStart << QString::fromUtf8(text) << period;
        };
        for (const char *text :
             {"FY26 M03", "FY26-M3", "FY26M03", "FY2026 P3", "FY2026-P03", "FY26 P3", "P3 FY26", "P03/FY2026",
              "Period 3, FY26", "fiscal year 2026 period 3", "FY 25-26 P3", "2025-26 P3", "P3 2025-26", "M03 2025-2026",
              "FY26 month 3", "año fiscal 2026 mes 3"}) {
            row(7, false, text, month(2025, 9));
            row(10, false, text, month(2025, 12));
        }
        row(7, true, "FY26 M03", month(2026, 9));
        row(7, true, "2025-26 P3", month(2025, 9));
        row(10, true, "FY26 P12", month(2027, 9));
        row(10, false, "FY26 P4", month(2026, 1));
        row(7, false, "FY26 P1", month(2025, 7));
        row(7, false, "FY26 P12", month(2026, 6));
        row(7, false, "FY99 P12", month(1999, 6));
        // Where both years are one, there is one reading.
        for (const char *text : {"FY26 M03", "FY2026 P3", "2026 P3", "P3 2026", "FY26-03", "Period 3 2026"})
            row(1, false, text, month(2026, 3));
    }
    void numberedFiscalMonths()
    {
        QFETCH(int, start);
        QFETCH(bool, byStart);
        QFETCH(QString, text);
        const auto read = FiscalCalendar(start, byStart ? NamedBy::Start : NamedBy::End).parseLoose(text);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->kind, PeriodReading::Kind::Period);
        QTEST(read->period, "period");
    }

    void monthsFromTo()
    {
        for (const char *text :
             {"Jul-Sep 2025", "Jul–Sep 2025", "July to September 2025", "Jul. - Sept. 2025", "Jul/Sep 2025",
              "julio a septiembre de 2025", "Jul 2025 - Sep 2025", "Jul through Sep, 2025"}) {
            const auto read = FiscalCalendar(7).parseLoose(QString::fromUtf8(text));
            QVERIFY2(read.ok(), text);
            QCOMPARE(read->period, quarter(2025, 7));
        }
        QCOMPARE(FiscalCalendar(7).parseLoose(u"Jul 2025 to Jun 2026")->period, year(2025, 7));
        QCOMPARE(FiscalCalendar(7).parseLoose(u"Jan-Dec 2025")->period, year(2025, 1));
        QCOMPARE(FiscalCalendar(9).parseLoose(u"Sep-Nov 2025")->period, quarter(2025, 9));
        for (const char *text :
             {"Jul-Aug 2025", "Sep-Nov 2025", "Dec-Feb 2026", "Jul-Jun 2026", "Jan 2025 - Dec 2026", "Sep-Jul 2025"}) {
            const auto read = FiscalCalendar(7).parseLoose(QString::fromUtf8(text));
            QVERIFY2(!read.ok(), text);
            QVERIFY2(read.error().message.contains("neither a quarter nor a year"), qPrintable(read.error().message));
        }
    }

    void labels_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<Period>("period");
        QTest::addColumn<LabelStyle>("style");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("label");
        QTest::newRow("short") << 7 << month(2026, 10) << LabelStyle::Short << "en_US"
                               << "Oct 2026";
        QTest::newRow("long") << 7 << month(2026, 10) << LabelStyle::Long << "en_US"
                              << "October 2026";
        QTest::newRow("axis") << 7 << month(2026, 10) << LabelStyle::Axis << "en_US"
                              << "Oct\n2026";
        QTest::newRow("spanish") << 7 << month(2026, 10) << LabelStyle::Short << "es_US"
                                 << "oct 2026";
        QTest::newRow("calendar quarter") << 7 << quarter(2026, 10) << LabelStyle::Short << "en_US"
                                          << "Q4 2026";
        QTest::newRow("fiscal quarter") << 9 << quarter(2026, 12) << LabelStyle::Long << "en_US"
                                        << "FY27 Q2";
        QTest::newRow("fiscal year") << 7 << year(2026, 7) << LabelStyle::Long << "en_US"
                                     << "FY27";
        QTest::newRow("old fiscal year") << 7 << year(1974, 7) << LabelStyle::Short << "en_US"
                                         << "FY1975";
        QTest::newRow("calendar year") << 7 << year(2026, 1) << LabelStyle::Axis << "en_US"
                                       << "2026";
        QTest::newRow("former quarter") << 7 << quarter(2026, 2) << LabelStyle::Short << "en_US"
                                        << "Feb–Apr 2026";
        QTest::newRow("former year") << 7 << year(2025, 10) << LabelStyle::Short << "en_US"
                                     << "Oct 2025–Sep 2026";
    }
    void labels()
    {
        QFETCH(int, start);
        QFETCH(Period, period);
        QFETCH(LabelStyle, style);
        QFETCH(QString, locale);
        QTEST(FiscalCalendar(start).label(period, style, QLocale(locale)), "label");
    }

    void grouping()
    {
        const FiscalCalendar calendar(7);
        QCOMPARE(calendar.periodContaining(Month(2026, 10), Frequency::Quarter), quarter(2026, 10));
        QCOMPARE(calendar.periodContaining(Month(2026, 6), Frequency::Year), year(2025, 7));
        QCOMPARE(calendar.periodsIn(year(2026, 7), Frequency::Month).size(), 12);
        QCOMPARE(calendar.periodsIn(Period(Month(2026, 8), 12), Frequency::Quarter).size(), 3);
        QCOMPARE(calendar.periodsIn(year(2026, 1), Frequency::Year).size(), 0);
        QCOMPARE(calendar.yearToDate(month(2026, 10)), Period(Month(2026, 7), 4));
        QCOMPARE(calendar.yearToDate(quarter(2026, 7)), Period(Month(2026, 7), 3));
        QCOMPARE(calendar.yearToDate(month(2026, 7)), Period(Month(2026, 7), 1));
    }

    void days()
    {
        QCOMPARE(FiscalCalendar::daysIn(month(2024, 2)), 29);
        QCOMPARE(FiscalCalendar::daysIn(year(2025, 7)), 365);
        QCOMPARE(FiscalCalendar::daysIn(month(1000, 1)), 31);
        QCOMPARE(FiscalCalendar::daysBetween(QDate(2013, 2, 28), QDate(2015, 11, 24)), 999);
        QCOMPARE(FiscalCalendar::endOfMonth(QDate(2023, 2, 3)), QDate(2023, 2, 28));
    }
};

QTEST_GUILESS_MAIN(FiscalCalendarTest)
#include "FiscalCalendarTest.moc"
