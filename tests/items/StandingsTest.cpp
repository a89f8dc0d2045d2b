// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Standings.h"
#include "exchange/SampleCity.h"
#include "items/EntriesDue.h"
#include "items/MetricValues.h"
#include "items/StandingCity.h"
#include "items/StandingText.h"

#include <QTest>

using namespace statroom;

/// How metrics stand, read in one pass: entered, summed over categories, calculated, stale, never entered.
class StandingsTest : public QObject
{
    Q_OBJECT

    StandingCity m_city;

    Standing of(const Department &d, const Metric &m, Month month = StandingCity::october,
                Standings::Depth depth = Standings::Depth::Full)
    {
        const StandingKey key{d.id, m.id, {}};
        auto read = Standings(m_city.file->reader(), m_city.catalogue()).read({&key, 1}, month, depth);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return read->front();
    }

private slots:
    void saysThatARunMayBeLonger()
    {
        const StandingKey key{m_city.fire.id, m_city.response.id, {}};
        const auto read = Standings(m_city.file->reader(), m_city.catalogue())
                              .read({&key, 1}, StandingCity::october, Standings::Depth::Full, 1);
        QVERIFY(read.ok());
        QCOMPARE(read->front().inARow, 2);
        QVERIFY(read->front().longerInARow);
        QCOMPARE(read->front().points.size(), size_t(1));
    }

    void entered()
    {
        const Standing s = of(m_city.fire, m_city.response);
        QCOMPARE(s.origin, Standing::Origin::Entered);
        QCOMPARE(s.status(), Status::Off);
        QCOMPARE(*s.value(), 0.7);
        QVERIFY(s.isCurrent());
        QCOMPARE(s.inARow, 3);
        QCOMPARE(s.before, Status::Off);
        QVERIFY(qAbs(*s.margin() - (0.7 - 0.9) / 0.9) < 1e-12);
        QCOMPARE(s.yearBefore.change, Comparison::Change::Worse);
        QCOMPARE(s.points.size(), size_t(24));
        QVERIFY(!s.longerInARow);
        QCOMPARE(*s.points.back().value, 0.7);
        QCOMPARE(*s.points.front().target, 0.9);
        // July to October: 95, 70, 70, 70 of 100 each.
        QVERIFY(qAbs(*s.yearToDate.value - 305.0 / 400) < 1e-12);
        QCOMPARE(s.yearToDate.coverage, (Coverage{4, 4}));
    }

    void bothDepthsAgree()
    {
        for (const auto &[d, m] :
             {std::pair(&m_city.fire, &m_city.response), std::pair(&m_city.codes, &m_city.inspections),
              std::pair(&m_city.codes, &m_city.houses), std::pair(&m_city.fire, &m_city.share)}) {
            const Standing full = of(*d, *m);
            const Standing quick = of(*d, *m, StandingCity::october, Standings::Depth::Status);
            QCOMPARE(quick.status(), full.status());
            QCOMPARE(quick.before, full.before);
            QCOMPARE(quick.value(), full.value());
        }
    }

    void bothDepthsAgreeOnAWholeCity_data()
    {
        QTest::addColumn<Month>("month");
        for (Month month : {Month(2026, 10), Month(2026, 9), Month(2026, 6), Month(2025, 1), Month(2023, 12),
                            Month(2021, 1), Month(2027, 3)})
            QTest::addRow("%d", month.yyyymm()) << month;
    }

    void bothDepthsAgreeOnAWholeCity()
    {
        QFETCH(Month, month);
        static const QTemporaryDir folder;
        static const auto sample = SampleCity::create(folder.filePath(QStringLiteral("sample.statroom")));
        QVERIFY(sample.ok());
        const auto catalogue = (*sample)->catalogue();
        const Standings standings((*sample)->reader(), catalogue);
        const auto keys = Standings::keysOf(*catalogue, month);
        const auto full = standings.read(keys, month);
        const auto quick = standings.read(keys, month, Standings::Depth::Status);
        QVERIFY(full.ok() && quick.ok());
        QVERIFY(keys.size() > 100);
        for (size_t i = 0; i < keys.size(); ++i) {
            const Standing &a = (*full)[i];
            const Standing &b = (*quick)[i];
            QCOMPARE(b.metric, keys[i].metric);
            QCOMPARE(b.status(), a.status());
            QCOMPARE(b.before, a.before);
            QCOMPARE(b.value(), a.value());
            QCOMPARE(b.judgement.period, a.judgement.period);
            QCOMPARE(b.judgement.reason, a.judgement.reason);
            QCOMPARE(b.preliminary, a.preliminary);
            QCOMPARE(b.entry.has_value(), a.entry.has_value());
            if (a.entry) {
                QCOMPARE(b.entry->value, a.entry->value);
                QCOMPARE(b.entry->disputed, a.entry->disputed);
                QCOMPARE(b.entry->expected, a.entry->expected);
            }
        }
        // The metric page reads the same numbers by another way, and says the same of them.
        for (size_t i = 0; i < keys.size(); ++i) {
            const auto values =
                MetricValues::read((*sample)->reader(), *catalogue, keys[i].department, keys[i].metric, {}, {}, month);
            QVERIFY(values.ok());
            const Standing page = values->standing(*catalogue, month, QLocale::c());
            const Standing &s = (*full)[i];
            QCOMPARE(s.status(), page.status());
            QCOMPARE(s.before, page.before);
            QCOMPARE(s.value(), page.value());
            QCOMPARE(s.judgement.period, page.judgement.period);
            QCOMPARE(s.judgement.reason, page.judgement.reason);
            QCOMPARE(s.yearBefore.difference, page.yearBefore.difference);
            QCOMPARE(std::min(s.inARow, 24), std::min(page.inARow, 24)); // a list reads no further back
        }
        // What is owed is the same whether standings told part of it or not.
        const auto read = EntriesDue::read((*sample)->reader(), *catalogue, month);
        const auto told = EntriesDue::read((*sample)->reader(), *catalogue, month, {}, {}, *quick);
        QVERIFY(read.ok() && told.ok());
        QCOMPARE(told->size(), read->size());
        for (size_t i = 0; i < read->size(); ++i) {
            QCOMPARE((*told)[i].series, (*read)[i].series);
            QCOMPARE((*told)[i].answered, (*read)[i].answered);
            QCOMPARE((*told)[i].expected, (*read)[i].expected);
        }
    }

    void lateValueIsStaleAndThenTooOld()
    {
        const Standing late = of(m_city.codes, m_city.inspections);
        QVERIFY(late.isStale());
        QVERIFY(!late.isCurrent());
        QCOMPARE(late.status(), Status::Met);
        QCOMPARE(late.judgement.period.first, Month(2026, 9));
        QCOMPARE(late.yearToDate.coverage, (Coverage{3, 4}));
        QCOMPARE(*late.yearToDateTarget.value, 400.0);
        // Two years on, far beyond what the window reads.
        const Standing old = of(m_city.codes, m_city.inspections, Month(2029, 10));
        QCOMPARE(old.status(), Status::NoData);
        QCOMPARE(old.judgement.reason, Judgement::Reason::TooOld);
        const Standing never = of(m_city.codes, m_city.survey);
        QCOMPARE(never.judgement.reason, Judgement::Reason::NothingEntered);
    }

    void summedOverCategories()
    {
        const Standing s = of(m_city.codes, m_city.houses);
        QCOMPARE(s.origin, Standing::Origin::SummedOverCategories);
        QVERIFY(!s.series);
        QCOMPARE(*s.value(), 7.0);
        QCOMPARE(*s.yearToDate.value, 28.0);
        QCOMPARE(s.status(), Status::NoTarget);
        const StandingKey part{m_city.codes.id, m_city.houses.id, m_city.repaired.category};
        auto read = Standings(m_city.file->reader(), m_city.catalogue()).read({&part, 1}, StandingCity::october);
        QVERIFY(read.ok());
        QCOMPARE(*read->front().value(), 4.0);
    }

    void calculatedFromSums()
    {
        const Standing s = of(m_city.fire, m_city.share);
        QCOMPARE(s.origin, Standing::Origin::Calculated);
        QCOMPARE(*s.value(), 11.0);
        QCOMPARE(s.status(), Status::Near);
        // Hours add up over the year, staff does not: 880 / 20, never the mean of four shares.
        QCOMPARE(*s.yearToDate.value, 44.0);
    }

    void aTotalThatLacksACategoryIsPreliminary()
    {
        std::vector<PeriodValue> a{{Period(Month(2026, 1), 1), 1.0, {}, {}, false, false},
                                   {Period(Month(2026, 2), 1), 2.0, {}, {}, false, false}};
        std::vector<PeriodValue> b{{Period(Month(2026, 2), 1), 5.0, {}, {}, false, false}};
        std::vector<PeriodValue> late = a;
        late.pop_back();
        const std::vector<CategoryValues> growing{{a, Month(2026, 1), false}, {b, Month(2026, 2), false}};
        const auto sums = totalOverCategories(Metric::Kind::Count, growing);
        QCOMPARE(sums.size(), size_t(2));
        QCOMPARE(*sums[0].value, 1.0);
        QVERIFY(!sums[0].preliminary); // the second category had not begun
        QCOMPARE(*sums[1].value, 7.0);
        const std::vector<CategoryValues> lacking{{late, Month(2026, 1), false}, {b, Month(2026, 2), false}};
        const auto partial = totalOverCategories(Metric::Kind::Count, lacking);
        QCOMPARE(*partial[1].value, 5.0);
        QVERIFY(partial[1].preliminary);
        // What was retired is not missed afterwards, and what began before the window is.
        const std::vector<CategoryValues> retired{{late, Month(2026, 1), true}, {b, Month(2026, 2), false}};
        QVERIFY(!totalOverCategories(Metric::Kind::Count, retired)[1].preliminary);
        const std::vector<CategoryValues> beforeTheWindow{{{}, Month(2020, 1), false}, {b, Month(2026, 2), false}};
        QVERIFY(totalOverCategories(Metric::Kind::Count, beforeTheWindow)[0].preliminary);
    }

    /// Beside a fiscal year from July on: what is counted by calendar years is shown by them, and owed by them.
    void calendarYearsBesideFiscalOnes_data()
    {
        QTest::addColumn<int>("first"); // months of the values
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("asOf");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<int>("coverage");
        QTest::addColumn<int>("owedIn");
        QTest::newRow("just ended") << 202401 << 202501 << 202512 << 2.0 << false << 0 << 202612;
        QTest::newRow("ended in the winter") << 202401 << 202501 << 202603 << 2.0 << false << 0 << 202612;
        QTest::newRow("one late") << 202401 << 202501 << 202612 << 2.0 << true << 0 << 202612;
        QTest::newRow("not over") << 202401 << 202501 << 202506 << 1.0 << false << 0 << 202612;
        QTest::newRow("fiscal") << 202407 << 202507 << 202606 << 2.0 << false << 1 << 202706;
        QTest::newRow("fiscal not over") << 202407 << 202507 << 202512 << 1.0 << false << 1 << 202706;
        QTest::newRow("left behind by a former calendar") << 202310 << 202410 << 202606 << 2.0 << false << 1 << 202606;
    }
    void calendarYearsBesideFiscalOnes()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, asOf);
        QFETCH(double, value);
        QFETCH(bool, stale);
        QFETCH(int, coverage);
        QFETCH(int, owedIn);
        NewCity city;
        Metric m;
        m.id = city.file->newId<Metric>();
        m.uuid = NewCity::uuid();
        m.code = m.name = QStringLiteral("CRIMES");
        m.frequency = Frequency::Year;
        city.write({added(m)});
        const Department d = city.department(QStringLiteral("POL"), QStringLiteral("Police"));
        const Series s = city.series(d, m);
        city.write({added(NewCity::value(s, Month::fromYyyymm(first), 1)),
                    added(NewCity::value(s, Month::fromYyyymm(second), 2))});
        const StandingKey key{d.id, m.id, {}};
        for (auto depth : {Standings::Depth::Status, Standings::Depth::Full}) {
            auto read =
                Standings(city.file->reader(), city.catalogue()).read({&key, 1}, Month::fromYyyymm(asOf), depth);
            QVERIFY(read.ok());
            QCOMPARE(*read->front().value(), value);
            QCOMPARE(read->front().isStale(), stale);
            if (depth == Standings::Depth::Full)
                QCOMPARE(read->front().yearToDate.coverage.expected, coverage);
        }
        const auto owed = EntriesDue::read(city.file->reader(), *city.catalogue(), Month::fromYyyymm(owedIn));
        QVERIFY(owed.ok());
        QCOMPARE(owed->size(), size_t(1));
    }

    /// What lies beyond the window that is read still says so, however the number comes about.
    void oldTotalsAreTooOldNotMissing()
    {
        for (const Metric *m : {&m_city.houses, &m_city.share}) {
            const Standing s = of(m == &m_city.houses ? m_city.codes : m_city.fire, *m, Month(2030, 10));
            QCOMPARE(s.judgement.reason, Judgement::Reason::TooOld);
            QCOMPARE(s.judgement.period.first, Month(2026, 10));
            QVERIFY(s.value().has_value());
        }
    }

    /// A total was entered as a whole, and later by its categories: both count.
    void enteredAndSummedTotalsInOneYear()
    {
        StandingCity city;
        const Series total = city.series(city.codes, city.houses);
        const Month july(2024, 7);
        city.write({added(StandingCity::handedIn(NewCity::value(total, july, 100)))});
        const StandingKey key{city.codes.id, city.houses.id, {}};
        auto read = Standings(city.file->reader(), city.catalogue()).read({&key, 1}, Month(2024, 12));
        QVERIFY(read.ok());
        // 100 in July, nothing before the categories began in November, then 7 each.
        QCOMPARE(*read->front().yearToDate.value, 114.0);
        QCOMPARE(read->front().yearToDate.coverage, (Coverage{3, 6}));
        const auto numbers = MetricValues::read(city.file->reader(), *city.catalogue(), city.codes.id, city.houses.id);
        QVERIFY(numbers.ok());
        QCOMPARE(*numbers->at(Period(july, 1))->value, 100.0);
        QCOMPARE(*numbers->at(Period(StandingCity::october, 1))->value, 7.0);
    }

    void touchedRowsFollowInputsAndCategories()
    {
        const auto catalogue = m_city.catalogue();
        const auto keys = Standings::keysOf(*catalogue, StandingCity::october);
        const auto touchedBy = [&](SeriesId series) {
            CommittedRevision revision;
            revision.touched.push_back({QLatin1String("observation"), series.number, 1});
            QStringList codes;
            for (size_t i : Standings::touched(*catalogue, keys, revision))
                codes.append(catalogue->metric(keys[i].metric)->code);
            return codes;
        };
        QCOMPARE(touchedBy(m_city.fireOvertime.id), (QStringList{QStringLiteral("OT"), QStringLiteral("OT-SHARE")}));
        QCOMPARE(touchedBy(m_city.repaired.id), (QStringList{QStringLiteral("COD-06")}));
        QCOMPARE(touchedBy(m_city.codesSick.id), (QStringList{QStringLiteral("SICK")}));
    }

    void owedEntries()
    {
        auto read = EntriesDue::read(m_city.file->reader(), *m_city.catalogue(), StandingCity::october);
        QVERIFY(read.ok());
        QStringList owed;
        for (const EntryDue &entry : *read)
            if (!entry.answered)
                owed.append(m_city.catalogue()->metric(entry.metric)->code);
        owed.sort();
        QCOMPARE(owed, (QStringList{QStringLiteral("COD-05"), QStringLiteral("COD-09")}));
        // Houses are owed by outcome, the calculated share by nobody.
        QCOMPARE(read->size(), size_t(9));
        QCOMPARE(read->front().due, QDate(2026, 11, 10));
        QVERIFY(read->back().answered || !read->back().isOverdue(QDate(2026, 11, 10)));
    }

    void words()
    {
        const Standing s = of(m_city.fire, m_city.response);
        const StandingText text(m_city.viewpoint, s);
        QCOMPARE(text.status(), QStringLiteral("Off target"));
        QCOMPARE(text.changeWord(), QStringLiteral("worse"));
        QVERIFY2(text.change().startsWith(QStringLiteral("\u2193 25.0")), qPrintable(text.change()));
        QVERIFY2(text.attention().contains(QStringLiteral("For 3 month")), qPrintable(text.attention()));
        QVERIFY2(text.why().contains(QStringLiteral("Oct 2026")), qPrintable(text.why()));
        const Standing late = of(m_city.codes, m_city.inspections);
        QCOMPARE(StandingText(m_city.viewpoint, late).stalePeriod(), QStringLiteral("Sep"));
    }
};

QTEST_GUILESS_MAIN(StandingsTest)
#include "StandingsTest.moc"
