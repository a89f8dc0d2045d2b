// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Aggregation.h"
#include "domain/CompensatedSum.h"
#include "domain/TargetSteps.h"

#include "domain/PaceVectors.h"

#include <QtTest>

#include <limits>

using namespace statroom;

using Kind = Metric::Kind;
using Direction = Metric::Direction;
using Absence = Aggregate::Absence;
using Change = Comparison::Change;
using Values = QList<PeriodValue>;

Q_DECLARE_METATYPE(statroom::Metric::Kind)
Q_DECLARE_METATYPE(statroom::Metric::Direction)
Q_DECLARE_METATYPE(statroom::Aggregate::Absence)
Q_DECLARE_METATYPE(statroom::Comparison::Change)
Q_DECLARE_METATYPE(QList<statroom::PeriodValue>)

namespace {

Period month(int yyyymm)
{
    return Period(Month::fromYyyymm(yyyymm), 1);
}

PeriodValue value(int yyyymm, std::optional<double> v)
{
    return {month(yyyymm), v, {}, {}, false, false};
}

PeriodValue parts(int yyyymm, double numerator, double denominator)
{
    return {month(yyyymm), denominator == 0 ? std::nullopt : std::optional<double>(numerator / denominator),
            numerator,     denominator,
            false,         false};
}

template <class T>
std::span<const T> span(const QList<T> &list)
{
    return {list.constData(), size_t(list.size())};
}

Target step(int yyyymm, std::optional<double> v, Target::Basis basis = Target::Basis::Period)
{
    Target target;
    target.from = Month::fromYyyymm(yyyymm);
    target.value = v;
    target.basis = basis;
    return target;
}

constexpr double none = std::numeric_limits<double>::infinity();

} // namespace

class AggregationTest : public QObject
{
    Q_OBJECT

private slots:
    void overTimeByKind_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Values>("values");
        QTest::addColumn<int>("expected");
        QTest::addColumn<double>("result");
        QTest::addColumn<int>("have");
        QTest::addColumn<bool>("unweighted");
        QTest::addColumn<Absence>("absence");
        const auto row = [](const char *name, Kind kind, const Values &values, int expected, double result, int have,
                            bool unweighted = false, Absence absence = Absence::None) {
            QTest::newRow(name) << kind << values << expected << result << have << unweighted << absence;
        };
        row("count adds", Kind::Count, {value(202607, 30), value(202608, 40), value(202610, 60)}, 4, 130, 3);
        row("count of nothing", Kind::Count, {}, 4, none, 0, false, Absence::NothingEntered);
        row("count, missing is not 0", Kind::Count, {value(202607, {}), value(202608, {})}, 2, none, 0, false,
            Absence::NothingEntered);
        row("count of zeros", Kind::Count, {value(202607, 0), value(202608, 0)}, 2, 0, 2);
        row("count, not a number is missing", Kind::Count, {value(202607, std::nan("")), value(202608, 3)}, 2, 3, 1);
        row("stock is the latest", Kind::Stock, {value(202608, 40), value(202610, 60), value(202607, 30)}, 4, 60, 3);
        row("stock, last missing", Kind::Stock, {value(202607, 30), value(202608, 40), value(202609, {})}, 3, 40, 2);
        row("average by parts", Kind::Average, {parts(202607, 100, 10), parts(202608, 40, 20)}, 2, 140.0 / 30, 2);
        row("average without parts", Kind::Average, {value(202607, 10), value(202608, 2)}, 2, 6, 2, true);
        row("average, parts in one only", Kind::Average, {parts(202607, 100, 10), value(202608, 2)}, 2, 6, 2, true);
        row("average of one month", Kind::Average, {value(202607, 10)}, 2, 10, 1);
        row("average, month without cases", Kind::Average, {parts(202607, 100, 10), parts(202608, 0, 0)}, 2, 10, 2);
        row("average, no cases at all", Kind::Average, {parts(202607, 0, 0), parts(202608, 0, 0)}, 2, none, 2, false,
            Absence::NoCases);
        row("rate by parts", Kind::Rate, {parts(202607, 1, 10), parts(202608, 90, 100)}, 2, 91.0 / 110, 2);
        row("rate, parts in one only", Kind::Rate, {parts(202607, 1, 10), value(202608, 0.9)}, 2, 0.1, 1);
        row("rate without parts", Kind::Rate, {value(202607, 0.5), value(202608, 0.9)}, 2, none, 0, false,
            Absence::PartsMissing);
        row("rate, one of two without parts", Kind::Rate, {value(202607, 0.5)}, 2, none, 0, false,
            Absence::PartsMissing);
        row("rate of one expected month", Kind::Rate, {value(202607, 0.5)}, 1, 0.5, 1);
        row("rate, denominators of 0", Kind::Rate, {parts(202607, 0, 0)}, 2, none, 1, false, Absence::NoCases);
    }
    void overTimeByKind()
    {
        QFETCH(Kind, kind);
        QFETCH(Values, values);
        QFETCH(int, expected);
        QFETCH(double, result);
        const Aggregate aggregate = overTime(kind, span(values), expected);
        QCOMPARE(aggregate.value.has_value(), std::isfinite(result));
        if (aggregate.value)
            QCOMPARE(*aggregate.value, result);
        QTEST(aggregate.coverage.have, "have");
        QCOMPARE(aggregate.coverage.expected, expected);
        QTEST(aggregate.unweighted, "unweighted");
        QTEST(aggregate.absence, "absence");
    }

    void acrossDepartments()
    {
        const Values stocks{value(202610, 100), value(202610, 20), value(202610, {})};
        const Aggregate stock = across(Kind::Stock, span(stocks), 3);
        QCOMPARE(*stock.value, 120.0);
        QCOMPARE(coverageText(stock.coverage, Covered::Departments), QStringLiteral("2 of 3 departments"));
        const Values rates{parts(202610, 9, 10), parts(202610, 10, 100)};
        QCOMPARE(*across(Kind::Rate, span(rates), 2).value, 19.0 / 110);
        const Values outcomes{value(202610, 7), value(202610, 5), value(202610, 0)};
        const Aggregate total = across(Kind::Count, span(outcomes), 3);
        QCOMPARE(*total.value, 12.0);
        QVERIFY(!total.isPartial());
    }

    void paceVector07()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-07"));
        const QJsonArray numerators = vector["input"]["numerators"].toArray();
        const QJsonArray denominators = vector["input"]["denominators"].toArray();
        QCOMPARE(numerators.size(), 4);
        Values values;
        for (int i = 0; i < 4; ++i)
            values.append(parts(202607 + i, numerators[i].toDouble(), denominators[i].toDouble()));
        const QJsonObject expected = vector["expected"].toObject();
        const auto near = [](double a, double b) {
            return std::abs(a - b) <= 1e-6;
        };
        QVERIFY(near(*overTime(Kind::Rate, span(values), 4).value, expected["weighted"].toDouble()));
        QVERIFY(!near(*overTime(Kind::Rate, span(values), 4).value, expected["mean_of_percentages_wrong"].toDouble()));
        values.remove(1);
        const Aggregate without = overTime(Kind::Rate, span(values), 4);
        QVERIFY(near(*without.value, expected["with_month2_missing"].toDouble()));
        QCOMPARE(without.coverage, (Coverage{3, 4}));
    }

    void paceVector08()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-08"));
        const FiscalCalendar calendar(vector["input"]["fiscal_year_start_month"].toInt());
        Values values;
        const QJsonObject monthly = vector["input"]["monthly"].toObject();
        for (auto it = monthly.begin(); it != monthly.end(); ++it)
            values.append({*calendar.parse(it.key()),
                           it.value().isNull() ? std::nullopt : std::optional<double>(it.value().toDouble()),
                           {},
                           {},
                           false,
                           false});
        QCOMPARE(values.size(), 6);
        const Period asOf = *calendar.parse(vector["input"]["as_of_month"].toString());
        const QJsonObject expected = vector["expected"].toObject();
        const Aggregate sum = yearToDate(calendar, Kind::Count, Frequency::Month, span(values), asOf);
        QCOMPARE(*sum.value, expected["ytd_sum"].toDouble());
        QCOMPARE(sum.coverage.have, expected["ytd_months_present"].toInt());
        QCOMPARE(sum.coverage.expected, expected["ytd_months_elapsed"].toInt());
        QVERIFY(sum.isPartial());
        QCOMPARE(coverageText(sum.coverage, covered(Frequency::Month)), QStringLiteral("3 of 4 months"));
        QVERIFY(std::abs(*yearToDate(calendar, Kind::Average, Frequency::Month, span(values), asOf).value
                         - expected["ytd_average_of_present"].toDouble())
                <= 1e-6);
        QCOMPARE(*yearToDate(calendar, Kind::Stock, Frequency::Month, span(values), asOf).value,
                 expected["latest"].toDouble());
        QCOMPARE(yearToDate(calendar, Kind::Count, Frequency::Month, span(values), asOf.yearBefore()).value.has_value(),
                 expected["previous_fy_ytd_available"].toBool());
        const QList<Target> steps{step(201307, 360, Target::Basis::Year)};
        QCOMPARE(*yearToDateTarget(calendar, Kind::Count, Frequency::Month, span(steps), asOf).value,
                 expected["linear_target_to_date_of_360"].toDouble());
    }

    void yearToDateOfQuarters()
    {
        const FiscalCalendar calendar(7);
        const Period q1(Month(2026, 7), 3);
        const Values values{{q1, 5, {}, {}, false, false}, value(202607, 100)};
        const Aggregate first = yearToDate(calendar, Kind::Count, Frequency::Quarter, span(values), q1);
        QCOMPARE(*first.value, 5.0);
        QCOMPARE(first.coverage, (Coverage{1, 1}));
        const Aggregate second = yearToDate(calendar, Kind::Count, Frequency::Quarter, span(values), q1.next());
        QCOMPARE(second.coverage, (Coverage{1, 2}));
        QCOMPARE(second.span, Period(Month(2026, 7), 6));
        QCOMPARE(second.latest, q1);
    }

    void preliminaryAndUnweightedAreCounted()
    {
        Values values{value(202607, 3), value(202608, 5)};
        values[1].preliminary = true;
        values[0].unweighted = true;
        const Aggregate mean = overTime(Kind::Average, span(values), 2);
        QCOMPARE(mean.preliminary, 1);
        QVERIFY(mean.unweighted);
    }

    void rollsUp()
    {
        const FiscalCalendar calendar(7);
        Values values;
        for (Month m(2025, 7); m <= Month(2026, 10); m = m + 1)
            if (m != Month(2026, 2))
                values.append({Period(m, 1), 1, {}, {}, false, false});
        const QList<Aggregate> quarters =
            rollUp(calendar, Kind::Count, Frequency::Month, Frequency::Quarter, span(values));
        QCOMPARE(quarters.size(), 6);
        QCOMPARE(calendar.spell(quarters[0].span), QStringLiteral("2025-Q3"));
        QCOMPARE(*quarters[0].value, 3.0);
        QCOMPARE(quarters[2].coverage, (Coverage{2, 3}));
        QCOMPARE(quarters[5].coverage, (Coverage{1, 3}));
        const QList<Aggregate> years = rollUp(calendar, Kind::Count, Frequency::Month, Frequency::Year, span(values));
        QCOMPARE(years.size(), 2);
        QCOMPARE(*years[0].value, 11.0);
        QCOMPARE(calendar.spell(years[1].span), QStringLiteral("FY27"));
        QCOMPARE(years[1].coverage, (Coverage{4, 12}));
    }

    void comparison_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<double>("now");
        QTest::addColumn<double>("before");
        QTest::addColumn<Change>("change");
        QTest::newRow("up, more") << Direction::Up << 5.0 << 4.0 << Change::Better;
        QTest::newRow("up, less") << Direction::Up << 3.0 << 4.0 << Change::Worse;
        QTest::newRow("down, more") << Direction::Down << 5.0 << 4.0 << Change::Worse;
        QTest::newRow("down, less") << Direction::Down << 3.0 << 4.0 << Change::Better;
        QTest::newRow("same") << Direction::Down << 0.3 << 0.1 + 0.2 << Change::Same;
        QTest::newRow("both 0") << Direction::Down << 0.0 << 0.0 << Change::Same;
        QTest::newRow("range, nearer") << Direction::Range << 13.0 << 15.0 << Change::Better;
        QTest::newRow("range, farther") << Direction::Range << 2.0 << 4.0 << Change::Worse;
        QTest::newRow("range, both inside") << Direction::Range << 6.0 << 7.0 << Change::Neutral;
        QTest::newRow("none") << Direction::None << 6.0 << 7.0 << Change::Neutral;
        QTest::newRow("unknown") << Direction::Up << 6.0 << none << Change::Unknown;
    }
    void comparison()
    {
        QFETCH(Direction, direction);
        QFETCH(double, now);
        QFETCH(double, before);
        QFETCH(Change, change);
        const auto given = [](double v) {
            return std::isfinite(v) ? std::optional<double>(v) : std::nullopt;
        };
        const Comparison comparison = compareWithYearBefore(value(202610, given(now)), value(202510, given(before)),
                                                            direction, 5, 10, {}, FiscalCalendar(7), QLocale::c());
        QCOMPARE(comparison.change, change);
        QCOMPARE(comparison.difference.has_value(), change != Change::Unknown);
        if (comparison.difference && change != Change::Same)
            QCOMPARE(*comparison.difference, now - before);
        QVERIFY(!comparison.acrossSeam);
    }

    void comparisonAcrossASeam_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("seam");
        QTest::newRow("from the beginning") << 100001 << false;
        QTest::newRow("before both") << 202509 << false;
        QTest::newRow("with the earlier") << 202510 << false;
        QTest::newRow("in between") << 202511 << true;
        QTest::newRow("with the later") << 202610 << true;
        QTest::newRow("after both") << 202611 << false;
    }
    void comparisonAcrossASeam()
    {
        QFETCH(int, from);
        QFETCH(bool, seam);
        const QList<Month> defined{Month::fromYyyymm(from)};
        const Comparison comparison = compareWithYearBefore(value(202610, 5), value(202510, 4), Direction::Up, {}, {},
                                                            span(defined), FiscalCalendar(7), QLocale::c());
        QCOMPARE(comparison.acrossSeam, seam);
        QCOMPARE(!comparison.warning.isEmpty(), seam);
        if (from == 202511)
            QCOMPARE(comparison.warning,
                     QStringLiteral("The definition changed from Nov 2025 on; the two values may "
                                    "not measure the same."));
    }

    void targetsStep()
    {
        const QList<Target> steps{step(202607, 0.95), step(202501, 0.85), step(202701, {})};
        QVERIFY(!targetAt(span(steps), Month(2024, 12)));
        QCOMPARE(*targetAt(span(steps), Month(2025, 1))->value, 0.85);
        QCOMPARE(*targetAt(span(steps), Month(2026, 6))->value, 0.85);
        QCOMPARE(*targetAt(span(steps), Month(2026, 7))->value, 0.95);
        QVERIFY(!targetAt(span(steps), Month(2027, 3))->value);
        QVERIFY(!targetAt({}, Month(2027, 3)));
    }

    void targetsToDate_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<Target>>("steps");
        QTest::addColumn<int>("asOf");
        QTest::addColumn<double>("periodResult");
        QTest::addColumn<double>("result");
        const auto row = [](const char *name, Kind kind, const QList<Target> &steps, int asOf, double one, double all) {
            QTest::newRow(name) << kind << steps << asOf << one << all;
        };
        const auto yearly = Target::Basis::Year;
        row("count by month", Kind::Count, {step(202001, 40)}, 202610, 40, 160);
        row("count by year", Kind::Count, {step(202001, 360, yearly)}, 202610, 30, 120);
        row("count stepping inside the year", Kind::Count, {step(202001, 40), step(202609, 50)}, 202610, 50, 180);
        row("count by month, then by year", Kind::Count, {step(202001, 40), step(202609, 360, yearly)}, 202610, 30,
            140);
        row("count that began late", Kind::Count, {step(202609, 50)}, 202610, 50, none);
        row("count without", Kind::Count, {}, 202610, none, none);
        row("count given up", Kind::Count, {step(202001, 40), step(202610, {})}, 202610, none, none);
        row("stock", Kind::Stock, {step(202001, 1200), step(202610, 1150)}, 202610, 1150, 1150);
        row("stock by year", Kind::Stock, {step(202001, 1200, yearly)}, 202610, 1200, 1200);
        row("rate", Kind::Rate, {step(202001, 0.85), step(202607, 0.92)}, 202610, 0.92, 0.92);
        row("average", Kind::Average, {step(202001, 7)}, 202610, 7, 7);
        row("whole year", Kind::Count, {step(202001, 360, yearly)}, 202606, 30, 360);
    }
    void targetsToDate()
    {
        QFETCH(Kind, kind);
        QFETCH(QList<Target>, steps);
        QFETCH(int, asOf);
        QFETCH(double, periodResult);
        QFETCH(double, result);
        const FiscalCalendar calendar(7);
        const TargetValue one = periodTarget(calendar, kind, Frequency::Month, span(steps), month(asOf));
        QCOMPARE(one.value.has_value(), std::isfinite(periodResult));
        if (one.value)
            QCOMPARE(*one.value, periodResult);
        const TargetValue all = yearToDateTarget(calendar, kind, Frequency::Month, span(steps), month(asOf));
        QCOMPARE(all.value.has_value(), std::isfinite(result));
        if (all.value)
            QCOMPARE(*all.value, result);
    }

    void rangesAndReasons()
    {
        const FiscalCalendar calendar(7);
        QList<Target> steps{step(202001, 10)};
        steps[0].high = 20;
        const TargetValue range = yearToDateTarget(calendar, Kind::Count, Frequency::Month, span(steps), month(202610));
        QCOMPARE(*range.value, 40.0);
        QCOMPARE(*range.high, 80.0);
        QList<Target> without{step(202001, {})};
        without[0].noTargetReason = QStringLiteral("establishing baseline");
        for (const Kind kind : {Kind::Count, Kind::Rate})
            QCOMPARE(periodTarget(calendar, kind, Frequency::Month, span(without), month(202610)).reason,
                     QStringLiteral("establishing baseline"));
    }

    void quarterlyAndYearlyCounts()
    {
        const FiscalCalendar calendar(7);
        const QList<Target> yearly{step(202001, 360, Target::Basis::Year)};
        const Period q2(Month(2026, 10), 3);
        QCOMPARE(*periodTarget(calendar, Kind::Count, Frequency::Quarter, span(yearly), q2).value, 90.0);
        QCOMPARE(*yearToDateTarget(calendar, Kind::Count, Frequency::Quarter, span(yearly), q2).value, 180.0);
        QCOMPARE(*periodTarget(calendar, Kind::Count, Frequency::Month, span(yearly), q2).value, 90.0);
        const QList<Target> each{step(202001, 5)};
        QCOMPARE(*periodTarget(calendar, Kind::Count, Frequency::Quarter, span(each), q2).value, 5.0);
        QCOMPARE(*periodTarget(calendar, Kind::Count, Frequency::Quarter, span(each), Period(Month(2026, 11), 3)).value,
                 5.0);
        QVERIFY(!yearToDateTarget(calendar, Kind::Count, Frequency::Year, span(each), month(202610)).value);
    }

    void seasonalShares()
    {
        Values values;
        for (Month m(2024, 7); m < Month(2026, 7); m = m + 1)
            values.append({Period(m, 1), m.month() >= 7 && m.month() <= 10 ? 30.0 : 10.0, {}, {}, false, false});
        values.append(value(202607, 1000)); // this year does not count
        const auto share = SeasonalShare::fromHistory(span(values), 7, Month(2026, 7));
        QVERIFY(share);
        QCOMPARE(share->of(Period(Month(2026, 7), 1)), 30.0 / 200);
        QCOMPARE(share->of(Period(Month(2026, 7), 4)), 120.0 / 200);
        QCOMPARE(share->of(Period(Month(2026, 7), 12)), 1.0);
        const QList<Target> steps{step(202001, 400, Target::Basis::Year)};
        QCOMPARE(*yearToDateTarget(FiscalCalendar(7), Kind::Count, Frequency::Month, span(steps), month(202610), *share)
                      .value,
                 240.0);

        values.remove(3);
        QVERIFY(SeasonalShare::fromHistory(span(values), 7, Month(2026, 7)));
        values.remove(15);
        QVERIFY(!SeasonalShare::fromHistory(span(values), 7, Month(2026, 7)));
        QVERIFY(!SeasonalShare::fromHistory({}, 7, Month(2026, 7)));
        const Values quarters{{Period(Month(2025, 7), 3), 60, {}, {}, false, false},
                              {Period(Month(2025, 10), 3), 30, {}, {}, false, false},
                              {Period(Month(2026, 1), 3), 0, {}, {}, false, false},
                              {Period(Month(2026, 4), 3), 10, {}, {}, false, false}};
        QCOMPARE(SeasonalShare::fromHistory(span(quarters), 7, Month(2026, 7))->of(Period(Month(2026, 7), 3)), 0.6);
        QCOMPARE(SeasonalShare().of(Period(Month(2026, 7), 4)) * 360, 120.0);
    }

    void sumsAreCompensated()
    {
        CompensatedSum sum;
        for (const double term : {1.0, 1e100, 1.0, -1e100})
            sum += term;
        QCOMPARE(sum.value(), 2.0);
        Values values;
        for (int i = 0; i < 10; ++i)
            values.append(value(202601 + i, 0.1));
        QVERIFY(*overTime(Kind::Count, span(values), 10).value == 1.0);
    }

    void coverageInWords()
    {
        QCOMPARE(coverageText({0, 1}, Covered::Months), QStringLiteral("0 of 1 month"));
        QCOMPARE(coverageText({1, 2}, Covered::Quarters), QStringLiteral("1 of 2 quarters"));
        QCOMPARE(coverageText({3, 4}, Covered::Categories), QStringLiteral("3 of 4 categories"));
    }
};

QTEST_GUILESS_MAIN(AggregationTest)
#include "AggregationTest.moc"
