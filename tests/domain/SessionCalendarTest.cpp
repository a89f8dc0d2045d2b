// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/SessionCalendar.h"

#include <QtTest>

using namespace statroom;

namespace {

Cadence everySixWeeks()
{
    Cadence cadence;
    cadence.id = CadenceId(1);
    cadence.department = DepartmentId(1);
    cadence.weeks = 6;
    cadence.weekday = 2; // Tuesdays
    cadence.from = QDate(2026, 1, 5); // a Monday
    return cadence;
}

QList<QDate> days(const std::vector<ProposedSession> &proposed)
{
    QList<QDate> found;
    for (const ProposedSession &p : proposed)
        found << p.day;
    return found;
}

Session sessionOn(QDate day, int id = 1)
{
    Session session;
    session.id = SessionId(id);
    session.code = QStringLiteral("S%1").arg(id);
    session.day = day;
    return session;
}

Catalogue cityWith(std::vector<Session> sessions)
{
    Catalogue catalogue;
    std::vector<Department> departments(1);
    departments[0].id = DepartmentId(1);
    departments[0].code = QStringLiteral("COD");
    std::vector<SessionDepartment> of;
    for (const Session &session : sessions)
        of.push_back({session.id, DepartmentId(1), 0});
    catalogue.take(std::move(departments));
    catalogue.take(std::vector<Cadence>{everySixWeeks()});
    catalogue.take(std::move(sessions));
    catalogue.take(std::move(of));
    catalogue.index();
    return catalogue;
}

} // namespace

class SessionCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void everySoManyWeeks()
    {
        QCOMPARE(days(daysOf(everySixWeeks(), BusinessCalendar(), {2026, 1, 1}, {2026, 6, 30})),
                 (QList<QDate>{{2026, 1, 6}, {2026, 2, 17}, {2026, 3, 31}, {2026, 5, 12}, {2026, 6, 23}}));
        // The same days, wherever one begins to look.
        QCOMPARE(days(daysOf(everySixWeeks(), BusinessCalendar(), {2029, 1, 1}, {2029, 2, 28})),
                 (QList<QDate>{{2029, 1, 2}, {2029, 2, 13}}));
        QVERIFY(daysOf(everySixWeeks(), BusinessCalendar(), {2025, 1, 1}, {2025, 12, 31}).empty());
        Cadence retired = everySixWeeks();
        retired.retired = true;
        QVERIFY(daysOf(retired, BusinessCalendar(), {2026, 1, 1}, {2026, 12, 31}).empty());
    }

    void aHolidayMovesTheMeetingAndSaysSo()
    {
        Holiday holiday;
        holiday.day = QDate(2026, 2, 17);
        holiday.name = QStringLiteral("Founders’ Day");
        const BusinessCalendar calendar(std::span(&holiday, 1));
        const auto proposed = daysOf(everySixWeeks(), calendar, {2026, 2, 18}, {2026, 2, 28});
        QCOMPARE(proposed.size(), size_t(1));
        QCOMPARE(proposed[0].day, QDate(2026, 2, 18));
        QCOMPARE(proposed[0].regular, QDate(2026, 2, 17));
    }

    void whatIsPlannedIsNotProposedAgain()
    {
        // One put off by nine days still is the meeting of its turn; one that was cancelled too.
        Session cancelled = sessionOn({2026, 3, 31}, 2);
        cancelled.state = Session::State::Cancelled;
        const Catalogue catalogue = cityWith({sessionOn({2026, 2, 26}, 1), cancelled});
        QCOMPARE(days(proposedSessions(catalogue, BusinessCalendar(), {2026, 1, 1}, {2026, 6, 30})),
                 (QList<QDate>{{2026, 1, 6}, {2026, 5, 12}, {2026, 6, 23}}));
    }

    void standings()
    {
        const QDate today(2026, 11, 9);
        Session session = sessionOn({2026, 11, 9});
        QCOMPARE(standingOf(session, today), SessionStanding::Upcoming);
        QCOMPARE(standingOf(session, today.addDays(1)), SessionStanding::Missed);
        session.moved = 3;
        QCOMPARE(standingOf(session, today), SessionStanding::PutOff);
        session.began = QDateTime(today, QTime(9, 0), Qt::UTC);
        QCOMPARE(standingOf(session, today.addDays(1)), SessionStanding::Running);
        session.state = Session::State::Held;
        QCOMPARE(standingOf(session, today.addDays(1)), SessionStanding::Held);
        session.state = Session::State::Cancelled;
        QCOMPARE(standingOf(session, today.addDays(1)), SessionStanding::Cancelled);
    }

    void papersAreDue()
    {
        Session session = sessionOn({2026, 11, 12});
        session.startsAt = 13 * 60 + 30;
        QCOMPARE(memoBeforeDue(session), QDateTime(QDate(2026, 11, 10), QTime(13, 30), Qt::UTC));
        QCOMPARE(memoAfterDue(session), QDate(2026, 11, 14));
        QCOMPARE(startOf(session), QTime(13, 30));
        session.startsAt.reset();
        QVERIFY(!startOf(session).isValid());
        QCOMPARE(memoBeforeDue(session).time(), QTime(9, 0));
    }

    void actionItems()
    {
        const QDate today(2026, 11, 9);
        ActionItem item;
        item.due = today;
        QCOMPARE(item.standing(today), ActionItem::Standing::Due);
        QVERIFY(!item.isKept(today).has_value());
        QCOMPARE(item.standing(today.addDays(1)), ActionItem::Standing::Late);
        QCOMPARE(item.isKept(today.addDays(1)), std::optional(false));
        QCOMPARE(item.standing(today.addDays(-8)), ActionItem::Standing::Later);
        item.state = ActionItem::State::Done;
        item.doneOn = today;
        QCOMPARE(item.standing(today.addDays(9)), ActionItem::Standing::Done);
        QCOMPARE(item.isKept(today.addDays(9)), std::optional(true));
        item.doneOn = today.addDays(1);
        QCOMPARE(item.standing(today.addDays(9)), ActionItem::Standing::DoneLate);
        QCOMPARE(item.isKept(today.addDays(9)), std::optional(false));
        item.state = ActionItem::State::Dropped;
        QVERIFY(!item.isKept(today.addDays(9)).has_value());
        ActionItem open;
        QCOMPARE(open.standing(today), ActionItem::Standing::Later);
        QVERIFY(!open.isKept(today.addDays(900)).has_value());
    }
};

QTEST_APPLESS_MAIN(SessionCalendarTest)
#include "SessionCalendarTest.moc"
