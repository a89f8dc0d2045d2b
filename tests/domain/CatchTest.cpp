// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Catch.h"

#include <QtTest>

using namespace statroom;

namespace {

const QDate thursday(2026, 11, 12); ///< the day of the session

Catalogue city()
{
    Catalogue catalogue;
    std::vector<Department> departments(2);
    departments[0].id = DepartmentId(1);
    departments[0].code = QStringLiteral("FIR");
    departments[0].name = QStringLiteral("Fire");
    departments[1].id = DepartmentId(2);
    departments[1].code = QStringLiteral("COD");
    departments[1].name = QStringLiteral("Codes & Regulations");
    std::vector<Person> people(4);
    const QStringList names{QStringLiteral("Fire chief"), QStringLiteral("Coordinator, Fire"),
                            QStringLiteral("Ana García"), QStringLiteral("Ana Lopez")};
    for (int i = 0; i < 4; ++i) {
        people[size_t(i)].id = PersonId(i + 1);
        people[size_t(i)].name = names[i];
    }
    std::vector<Role> roles(1);
    roles[0].id = RoleId(1);
    roles[0].person = PersonId(1);
    roles[0].role = Role::What::Head;
    roles[0].department = DepartmentId(1);
    catalogue.take(std::move(departments));
    catalogue.take(std::move(people));
    catalogue.take(std::move(roles));
    catalogue.index();
    return catalogue;
}

} // namespace

class CatchTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAsTheyAreSaid_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *said, QDate day) {
            QTest::newRow(said) << QString::fromUtf8(said) << day;
        };
        row("12 Dec", {2026, 12, 12});
        row("Dec 12", {2026, 12, 12});
        row("12 December 2027", {2027, 12, 12});
        row("December 12th, 2026", {2026, 12, 12});
        row("1st of December", {2026, 12, 1});
        row("4 Dec.", {2026, 12, 4});
        row("12 Nov", {2026, 11, 12}); // the day itself is not over
        row("11 Nov", {2027, 11, 11});
        row("1 Sept", {2027, 9, 1});
        row("2026-12-12", {2026, 12, 12});
        row("12/20", {2026, 12, 20});
        row("20/12/26", {2026, 12, 20});
        row("20.12.", {2026, 12, 20});
        row("3/3", {2027, 3, 3});
        row("Friday", {2026, 11, 13});
        row("Thursday", {2026, 11, 19}); // said on a Thursday
        row("next Friday", {2026, 11, 20});
        row("Friday 13 Nov", {2026, 11, 13});
        row("today", {2026, 11, 12});
        row("tomorrow", {2026, 11, 13});
        row("in two weeks", {2026, 11, 26});
        row("in 10 days", {2026, 11, 22});
        row("in a month", {2026, 12, 12});
        row("end of the month", {2026, 11, 30});
        row("29 Feb", {2028, 2, 29});
        row("12 de diciembre", {2026, 12, 12});
        row("el viernes", {2026, 11, 13});
        row("mañana", {2026, 11, 13});
        row("en 2 semanas", {2026, 11, 26});
        row("fin de mes", {2026, 11, 30});
        for (const char *none : {"", "district", "31 Feb", "3/4", "Friday 12 Dec", "12", "Dec", "the mayor", "0 Dec",
                                 "13/13", "may", "in 400 years", "2026-02-30", "12 Dec Dec"})
            QTest::newRow(none[0] ? none : "nothing") << QString::fromUtf8(none) << QDate();
    }
    void daysAsTheyAreSaid()
    {
        QFETCH(QString, said);
        QTEST(spokenDay(said, thursday), "day");
    }

    void aDayOfTwoReadingsFollowsTheLocale()
    {
        QCOMPARE(spokenDay(QStringLiteral("3/4"), thursday, FiscalCalendar::DayOrder::MonthFirst), QDate(2027, 3, 4));
        QCOMPARE(spokenDay(QStringLiteral("3/4"), thursday, FiscalCalendar::DayOrder::DayFirst), QDate(2027, 4, 3));
    }

    void whoWhatByWhen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("person");
        QTest::addColumn<int>("department");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("doubt");
        const auto row = [](const char *typed, const char *who, int person, int department, const char *text,
                            QDate due = {}, bool doubt = false) {
            QTest::newRow(typed[0] ? typed : "nothing") << QString::fromUtf8(typed) << QString::fromUtf8(who) << person
                                                        << department << QString::fromUtf8(text) << due << doubt;
        };
        row("Fire chief: weekly list of stuck permits by 12 Dec", "Fire chief", 1, 1, "weekly list of stuck permits",
            {2026, 12, 12});
        row("fire CHIEF :  two inspectors back,  weekly count to the mayor, by 4 Dec", "Fire chief", 1, 1,
            "two inspectors back, weekly count to the mayor", {2026, 12, 4});
        row("Fire coordinator: check July by Friday", "Coordinator, Fire", 2, 0, "check July", {2026, 11, 13});
        row("Ana: call the vendor", "Ana", 0, 0, "call the vendor");
        row("ana garcia: call the vendor", "Ana García", 3, 0, "call the vendor");
        row("COD: list of open cases", "COD", 0, 2, "list of open cases");
        row("Codes & Regulations lawyer: draft the order by 1 Dec", "Codes & Regulations lawyer", 0, 2,
            "draft the order", {2026, 12, 1});
        row("Parks volunteer: rake", "Parks volunteer", 0, 0, "rake");
        row("complaints by district by 20 Nov", "", 0, 0, "complaints by district", {2026, 11, 20});
        row("complaints by district", "", 0, 0, "complaints by district");
        row("list the stops at 9:30 by 31 Feb", "", 0, 0, "list the stops at 9:30 by 31 Feb", {}, true);
        row("Fire chief: by Friday", "Fire chief", 1, 1, "", {2026, 11, 13});
        row("Ana García: lista semanal para el 12 de diciembre", "Ana García", 3, 0, "lista semanal", {2026, 12, 12});
        row("Ana García: lista para mañana", "Ana García", 3, 0, "lista", {2026, 11, 13});
        row("Fire chief: list by the next session", "Fire chief", 1, 1, "list", {2026, 12, 10});
        row("lista para la próxima sesión.", "", 0, 0, "lista", {2026, 12, 10});
        row("Fire chief: list by 1 Nov 2026", "Fire chief", 1, 1, "list", {2026, 11, 1}, true);
        row("", "", 0, 0, "");
        row(":", "", 0, 0, ":");
    }
    void whoWhatByWhen()
    {
        QFETCH(QString, typed);
        const Catalogue catalogue = city();
        const Catch found = Catch::read(typed, catalogue, thursday, QLocale(QLocale::English, QLocale::UnitedStates),
                                        QDate(2026, 12, 10));
        QTEST(found.who, "who");
        QTEST(int(found.person.number), "person");
        QTEST(int(found.department.number), "department");
        QTEST(found.text, "text");
        QTEST(found.due, "due");
        QTEST(!found.doubt.isEmpty(), "doubt");
    }

    /// Several of a name are named, and none of them is chosen.
    void severalOfOneName()
    {
        const Catch found = Catch::read(QStringLiteral("Ana: call the vendor"), city(), thursday, QLocale::c());
        QVERIFY(!found.person);
        QVERIFY(found.isDoubtful());
        QVERIFY2(found.whoDoubt.contains(QStringLiteral("Ana García")), qPrintable(found.whoDoubt));
        QVERIFY(!Catch::read(QStringLiteral("Fire chief: call"), city(), thursday, QLocale::c()).isDoubtful());
        const Catch unplanned =
            Catch::read(QStringLiteral("list by next session"), city(), thursday, QLocale::c());
        QVERIFY(!unplanned.due.isValid());
        QVERIFY(!unplanned.doubt.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CatchTest)
#include "CatchTest.moc"
