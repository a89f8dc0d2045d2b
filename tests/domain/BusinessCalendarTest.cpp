// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BusinessCalendar.h"

#include <QTest>

using namespace statroom;

namespace {

BusinessCalendar federal(int from, int to)
{
    std::vector<Holiday> all;
    for (int year = from; year <= to; ++year)
        for (const Holiday &holiday : BusinessCalendar::federalHolidays(year))
            all.push_back(holiday);
    return BusinessCalendar(all);
}

} // namespace

class BusinessCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void federalHolidays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("days");
        // As published by the U.S. Office of Personnel Management.
        QTest::newRow("2026") << 2026 << QStringList{"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25",
                                                     "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12",
                                                     "2026-11-11", "2026-11-26", "2026-12-25"};
        QTest::newRow("2023: New Year on a Sunday, Veterans Day on a Saturday")
            << 2023 << QStringList{"2023-01-02", "2023-01-16", "2023-02-20", "2023-05-29", "2023-06-19", "2023-07-04",
                                   "2023-09-04", "2023-10-09", "2023-11-10", "2023-11-23", "2023-12-25"};
        QTest::newRow("2021: the next New Year, a Saturday, is kept on 31 December")
            << 2021 << QStringList{"2021-01-01", "2021-01-18", "2021-02-15", "2021-05-31", "2021-06-18", "2021-07-05",
                                   "2021-09-06", "2021-10-11", "2021-11-11", "2021-11-25", "2021-12-24", "2021-12-31"};
        QTest::newRow("2022: its own New Year was kept the year before")
            << 2022 << QStringList{"2022-01-17", "2022-02-21", "2022-05-30", "2022-06-20", "2022-07-04",
                                   "2022-09-05", "2022-10-10", "2022-11-11", "2022-11-24", "2022-12-26"};
        QTest::newRow("before Juneteenth was one")
            << 2020 << QStringList{"2020-01-01", "2020-01-20", "2020-02-17", "2020-05-25", "2020-07-03",
                                   "2020-09-07", "2020-10-12", "2020-11-11", "2020-11-26", "2020-12-25"};
        QTest::newRow("before the days were what they are") << 1970 << QStringList();
    }
    void federalHolidays()
    {
        QFETCH(int, year);
        QFETCH(QStringList, days);
        QStringList found;
        for (const Holiday &holiday : BusinessCalendar::federalHolidays(year)) {
            found.append(holiday.day.toString(Qt::ISODate));
            QVERIFY(!holiday.name.isEmpty());
        }
        QCOMPARE(found, days);
    }

    void observedDaysSaySo()
    {
        const auto all = BusinessCalendar::federalHolidays(2026);
        QCOMPARE(all[5].name, QStringLiteral("Independence Day (observed)"));
        QCOMPARE(all[6].name, QStringLiteral("Labor Day"));
    }

    void days()
    {
        const BusinessCalendar plain;
        const BusinessCalendar calendar = federal(2026, 2027);
        QVERIFY(plain.isBusinessDay(QDate(2026, 11, 26)));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 11, 26)));
        QVERIFY(calendar.isHoliday(QDate(2026, 11, 26)));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 11, 28)));
        QVERIFY(!calendar.isHoliday(QDate(2026, 11, 28)));
        QCOMPARE(calendar.onOrAfter(QDate(2026, 11, 25)), QDate(2026, 11, 25));
        QCOMPARE(calendar.onOrAfter(QDate(2026, 11, 26)), QDate(2026, 11, 27));
        QCOMPARE(calendar.onOrAfter(QDate(2026, 10, 10)), QDate(2026, 10, 13));
        QCOMPARE(plain.onOrAfter(QDate(2026, 10, 10)), QDate(2026, 10, 12));
        QCOMPARE(calendar.onOrBefore(QDate(2026, 10, 12)), QDate(2026, 10, 9));
        QVERIFY(calendar.isBusinessDay(QDate(1000, 1, 1)));
    }

    void addingAndCounting_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("to");
        QTest::newRow("none") << QDate(2026, 11, 28) << 0 << QDate(2026, 11, 28);
        QTest::newRow("over a weekend") << QDate(2026, 11, 6) << 1 << QDate(2026, 11, 9);
        QTest::newRow("from a Saturday") << QDate(2026, 11, 7) << 1 << QDate(2026, 11, 9);
        QTest::newRow("over Thanksgiving") << QDate(2026, 11, 25) << 2 << QDate(2026, 11, 30);
        QTest::newRow("over the year's end") << QDate(2026, 12, 24) << 5 << QDate(2027, 1, 4);
        QTest::newRow("back") << QDate(2026, 11, 30) << -2 << QDate(2026, 11, 25);
        QTest::newRow("back from a Sunday") << QDate(2026, 11, 8) << -1 << QDate(2026, 11, 6);
    }
    void addingAndCounting()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, to);
        const BusinessCalendar calendar = federal(2026, 2027);
        QCOMPARE(calendar.plus(from, days), to);
        if (days > 0)
            QCOMPARE(calendar.count(from.addDays(1), to), days);
        if (days < 0)
            QCOMPARE(calendar.count(to, from.addDays(-1)), -days);
    }

    void countingDayByDay()
    {
        const BusinessCalendar calendar = federal(2026, 2027);
        const QDate from(2026, 9, 3);
        int counted = 0;
        for (QDate day = from; day < QDate(2027, 3, 1); day = day.addDays(1)) {
            counted += calendar.isBusinessDay(day);
            QCOMPARE(calendar.count(from, day), counted);
        }
        QCOMPARE(calendar.count(QDate(2026, 11, 9), QDate(2026, 11, 8)), 0);
        const BusinessCalendar plain;
        QCOMPARE(plain.count(QDate(2026, 11, 9), QDate(2026, 11, 15)), 5);
        QCOMPARE(plain.count(QDate(2026, 11, 7), QDate(2026, 11, 8)), 0);
        QCOMPARE(plain.count(QDate(2026, 11, 6), QDate(2026, 11, 9)), 2);
        QCOMPARE(plain.count(QDate(2026, 10, 1), QDate(2026, 10, 31)), 22);
    }

    void dueDates_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<int>("dueDay");
        QTest::addColumn<QDate>("due");
        QTest::newRow("a Tuesday") << Period(Month(2026, 10), 1) << 10 << QDate(2026, 11, 10);
        QTest::newRow("a Saturday before Columbus Day") << Period(Month(2026, 9), 1) << 10 << QDate(2026, 10, 13);
        QTest::newRow("a Sunday") << Period(Month(2026, 4), 1) << 10 << QDate(2026, 5, 11);
        QTest::newRow("a holiday") << Period(Month(2026, 10), 1) << 11 << QDate(2026, 11, 12);
        QTest::newRow("a short month that ends on a Saturday") << Period(Month(2026, 1), 1) << 31 << QDate(2026, 3, 2);
        QTest::newRow("New Year") << Period(Month(2026, 11), 1) << 31 << QDate(2026, 12, 31);
        QTest::newRow("quarter") << Period(Month(2026, 7), 3) << 10 << QDate(2026, 10, 13);
    }
    void dueDates()
    {
        QFETCH(Period, period);
        QFETCH(int, dueDay);
        QTEST(federal(2026, 2027).dueDate(period, dueDay), "due");
    }

    void latestDue_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("dueDay");
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<QString>("latest");
        QTest::newRow("day before") << QDate(2026, 11, 9) << 10 << Frequency::Month << "2026-09";
        QTest::newRow("on the day") << QDate(2026, 11, 10) << 10 << Frequency::Month << "2026-09";
        QTest::newRow("day after") << QDate(2026, 11, 11) << 10 << Frequency::Month << "2026-10";
        QTest::newRow("due on the last of a short month, a Saturday, so on the Monday after")
            << QDate(2026, 3, 2) << 31 << Frequency::Month << "2025-12";
        QTest::newRow("the day after that Monday") << QDate(2026, 3, 3) << 31 << Frequency::Month << "2026-01";
        QTest::newRow("quarter, due on a Saturday, so on the Monday after")
            << QDate(2026, 10, 12) << 10 << Frequency::Quarter << "2026-Q2";
        QTest::newRow("quarter") << QDate(2026, 10, 13) << 10 << Frequency::Quarter << "2026-Q3";
        QTest::newRow("year") << QDate(2026, 7, 11) << 10 << Frequency::Year << "FY26";
        QTest::newRow("year, not yet") << QDate(2026, 7, 10) << 10 << Frequency::Year << "FY25";
    }
    void latestDue()
    {
        QFETCH(QDate, today);
        QFETCH(int, dueDay);
        QFETCH(Frequency, frequency);
        const FiscalCalendar years(7);
        const BusinessCalendar calendar;
        const Period latest = calendar.latestDue(years, today, dueDay, frequency);
        QTEST(years.spell(latest), "latest");
        QVERIFY(calendar.dueDate(latest, dueDay) < today);
        QVERIFY(calendar.dueDate(latest.next(), dueDay) >= today);
    }
};

QTEST_GUILESS_MAIN(BusinessCalendarTest)
#include "BusinessCalendarTest.moc"
