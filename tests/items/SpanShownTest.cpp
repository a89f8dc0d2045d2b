// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SpanShown.h"
#include "items/StandingCity.h"

#include <QTest>

using namespace statroom;

/// Going back and on from a month, against the first and last month of the whole city.
class SpanShownTest : public QObject
{
    Q_OBJECT

private slots:
    void asTheWholeCitySays()
    {
        StandingCity city;
        const Viewpoint &viewpoint = city.viewpoint;
        const Month first = viewpoint.firstMonth();
        const Month last = std::max(viewpoint.lastMonth(), Month::of(viewpoint.today()));
        QCOMPARE(first, StandingCity::october - 23);
        for (Month month = first - 3; month <= last + 3; month = month + 1) {
            QCOMPARE(SpanShown::goesBackFrom(viewpoint, month), month > first);
            QCOMPARE(SpanShown::goesOnFrom(viewpoint, month), month < last);
        }
    }

    void aLateSeriesAloneIsEnough()
    {
        // The one that reaches back is the last of many.
        StandingCity city;
        const Month early = StandingCity::october - 40;
        city.write({added(StandingCity::handedIn(city.value(city.repaired, early, 1)))});
        QVERIFY(SpanShown::goesBackFrom(city.viewpoint, StandingCity::october - 30));
        QVERIFY(!SpanShown::goesBackFrom(city.viewpoint, early));
    }

    void withoutValues()
    {
        NewCity city;
        QVERIFY(SpanShown::goesBackFrom(city.viewpoint, Month(2026, 10)));
    }
};

QTEST_GUILESS_MAIN(SpanShownTest)
#include "SpanShownTest.moc"
