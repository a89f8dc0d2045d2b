// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/BeforeAfter.h"
#include "domain/GeneratedSeries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <functional>

using namespace statroom;

namespace {

using Outcome = BeforeAfter::Outcome;
using Use = BeforeAfter::Point::Use;
using Added = std::function<double(int)>;

const Month start(2020, 1);

/// Months from January 2020 on, split into spans after the first `before`.
BeforeAfterQuestion monthly(const std::vector<double> &values, int before)
{
    BeforeAfterQuestion question;
    question.before = Period(start, before);
    question.after = Period(start + before, int(values.size()) - before);
    for (size_t i = 0; i < values.size(); ++i) {
        PeriodValue value;
        value.period = Period(start + int(i), 1);
        value.value = values[i];
        question.values.push_back(value);
    }
    return question;
}

BeforeAfterQuestion generated(std::uint64_t seed, int before, int after, double memory, const Added &added)
{
    GeneratedSeries random(seed);
    std::vector<double> values = random.noise(before + after, memory);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] += added(int(i));
    return monthly(values, before);
}

double nothing(int)
{
    return 0;
}

double wave(int place)
{
    return 6 * std::sin(2 * std::numbers::pi * place / 12);
}

bool close(double got, double expected)
{
    return std::abs(got - expected) <= 1e-8 * std::max(1.0, std::abs(expected));
}

#define CLOSE(got, expected)                                                                                           \
    QVERIFY2(close(got, expected),                                                                                     \
             qPrintable(QStringLiteral("%1, expected %2").arg(got, 0, 'g', 12).arg(double(expected), 0, 'g', 12)))

} // namespace

class BeforeAfterTest : public QObject
{
    Q_OBJECT

private slots:
    /// tests/data/before-after/README.md says how R computed them.
    void asRHasIt_data()
    {
        QFile file(QStringLiteral(STATROOM_TEST_DATA "/before-after/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(cases.size(), 10);
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue vector : cases)
            QTest::newRow(qPrintable(vector["name"].toString())) << vector.toObject();
    }
    void asRHasIt()
    {
        QFETCH(const QJsonObject, vector);
        BeforeAfterQuestion question;
        const bool isRate = vector["kind"].toString() == QLatin1String("rate");
        question.kind = isRate ? Metric::Kind::Rate : Metric::Kind::Count;
        question.frequency =
            vector["frequency"].toString() == QLatin1String("quarter") ? Frequency::Quarter : Frequency::Month;
        const int length = monthsIn(question.frequency);
        question.before = Period(start, vector["before"].toInt() * length);
        question.after = Period(question.before.last() + 1, vector["after"].toInt() * length);
        const QJsonArray values = vector["values"].toArray();
        for (int i = 0; i < values.size(); ++i) {
            PeriodValue value;
            value.period = Period(start + i * length, length);
            value.value = values[i].toDouble();
            if (isRate) {
                value.denominator = vector["weights"].toArray()[i].toDouble();
                value.numerator = *value.value * *value.denominator;
            }
            value.preliminary = vector["leftOut"].toArray().contains(QJsonValue(i));
            question.values.push_back(value);
        }
        const BeforeAfter result = beforeAfter(question);
        const QJsonObject expected = vector["expected"].toObject();
        QVERIFY(result.isTold());
        QCOMPARE(result.likeWithLike, vector["seasonal"].toBool());
        QCOMPARE(result.weighted, isRate);
        QCOMPARE(result.before.preliminary + result.after.preliminary, vector["leftOut"].toArray().size());
        QCOMPARE(result.underWay, expected["underWay"].toBool());
        QCOMPARE(result.lag, expected["lag"].toInt());
        QCOMPARE(result.degrees, expected["degrees"].toInt());
        const auto compare = [](const BeforeAfter::Interval &got, const QJsonValue &interval) {
            CLOSE(got.value, interval["value"].toDouble());
            CLOSE(got.low, interval["low"].toDouble());
            CLOSE(got.high, interval["high"].toDouble());
            CLOSE(got.probability, interval["probability"].toDouble());
        };
        compare(result.difference, expected["difference"]);
        if (!QTest::currentTestFailed())
            compare(*result.slopeBefore, expected["slopeBefore"]);
        QVERIFY(std::abs(result.alike - expected["difference"]["alike"].toDouble()) < 1e-9);
        std::vector<double> fitted;
        for (const QJsonValue value : expected["fitted"].toArray())
            fitted.push_back(value.toDouble());
        auto next = fitted.begin();
        for (const BeforeAfter::Point &point : result.points)
            if (point.use == Use::Used) {
                const double there = *next++;
                CLOSE(*point.fitted, there);
            }
    }

    /// Where nothing changed, 95 of 100 intervals hold 0. Where neighbours are alike in few months it is fewer.
    void coverage_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<double>("memory");
        QTest::addColumn<Added>("added");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const Added slope = [](int i) {
            return 0.15 * i;
        };
        QTest::newRow("8 and 8") << 8 << 8 << 0.0 << Added(nothing) << 0.92 << 0.98;
        QTest::newRow("12 and 12") << 12 << 12 << 0.0 << Added(nothing) << 0.92 << 0.98;
        QTest::newRow("24 and 24") << 24 << 24 << 0.0 << Added(nothing) << 0.92 << 0.98;
        QTest::newRow("36 and 8") << 36 << 8 << 0.0 << Added(nothing) << 0.92 << 0.98;
        QTest::newRow("24 and 24, months of the year") << 24 << 24 << 0.0 << Added(wave) << 0.92 << 0.98;
        QTest::newRow("36 and 18, months of the year") << 36 << 18 << 0.0 << Added(wave) << 0.92 << 0.98;
        QTest::newRow("24 and 24, a trend") << 24 << 24 << 0.0 << slope << 0.92 << 0.99;
        QTest::newRow("36 and 24, a trend and months of the year")
            << 36 << 24 << 0.0 << Added([=](int i) { return slope(i) + wave(i); }) << 0.92 << 0.99;
        QTest::newRow("36 and 36, neighbours alike") << 36 << 36 << 0.4 << Added(nothing) << 0.9 << 0.97;
        QTest::newRow("24 and 24, neighbours alike") << 24 << 24 << 0.3 << Added(nothing) << 0.89 << 0.97;
        QTest::newRow("8 and 8, neighbours alike") << 8 << 8 << 0.3 << Added(nothing) << 0.85 << 0.97;
    }
    void coverage()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const double, memory);
        QFETCH(const Added, added);
        QFETCH(const double, least);
        QFETCH(const double, most);
        constexpr int trials = 150;
        int covered = 0;
        int told = 0;
        for (int seed = 1; seed <= trials; ++seed) {
            const BeforeAfter result = beforeAfter(generated(std::uint64_t(seed), before, after, memory, added));
            told += result.isTold();
            covered += result.isTold() && !result.difference.leavesOutZero();
        }
        QVERIFY(told > 0.95 * trials);
        const double share = double(covered) / told;
        QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
    }

    void aChangeIsFound()
    {
        int found = 0;
        for (int seed = 1; seed <= 100; ++seed)
            found += beforeAfter(
                         generated(std::uint64_t(seed), 24, 24, 0.2, [](int i) { return wave(i) + (i < 24 ? 0 : 2); }))
                         .difference.low
                > 0;
        QVERIFY2(found >= 95, qPrintable(QString::number(found)));
    }

    void ratesAreRatiosOfSums()
    {
        BeforeAfterQuestion question;
        question.kind = Metric::Kind::Rate;
        question.before = Period(start, 10);
        question.after = Period(start + 10, 10);
        double sums[2][2]{};
        GeneratedSeries random(5);
        for (int i = 0; i < 20; ++i) {
            PeriodValue value;
            value.period = Period(start + i, 1);
            value.denominator = 20 + (i * 37) % 400;
            value.numerator = std::floor(*value.denominator * (0.6 + 0.1 * random.normal()));
            value.value = *value.numerator / *value.denominator;
            sums[i >= 10][0] += *value.numerator;
            sums[i >= 10][1] += *value.denominator;
            question.values.push_back(value);
        }
        BeforeAfter result = beforeAfter(question);
        QVERIFY(result.isTold() && result.weighted && !result.underWay);
        CLOSE(*result.before.mean, sums[0][0] / sums[0][1]);
        CLOSE(*result.after.mean, sums[1][0] / sums[1][1]);
        CLOSE(result.difference.value, sums[1][0] / sums[1][1] - sums[0][0] / sums[0][1]);

        // One month without its denominator, and all months count alike; it is said how many.
        question.values[4].numerator.reset();
        question.values[4].denominator.reset();
        result = beforeAfter(question);
        QVERIFY(!result.weighted);
        QCOMPARE(result.withoutParts, 1);
    }

    void preliminaryValuesAreLeftOut()
    {
        BeforeAfterQuestion question = generated(9, 20, 20, 0, nothing);
        const BeforeAfter all = beforeAfter(question);
        for (int i : {18, 38, 39}) {
            question.values[size_t(i)].preliminary = true;
            question.values[size_t(i)].value = 1e6;
        }
        question.values[30].value.reset();
        const BeforeAfter result = beforeAfter(question);
        QCOMPARE(result.before.preliminary, 1);
        QCOMPARE(result.after.preliminary, 2);
        QCOMPARE(result.after.missing, 1);
        QCOMPARE(result.after.used, 17);
        QCOMPARE(result.after.periods, 20);
        QVERIFY(result.difference.high < 5);
        QVERIFY(result.difference.value != all.difference.value);
        QCOMPARE(result.points[18].use, Use::Preliminary);
        QVERIFY(!result.points[18].fitted);
    }

    void tooFewAreRefused()
    {
        const BeforeAfterQuestion question = generated(1, 20, 20, 0, nothing);
        const auto with = [&](int before, int after) {
            BeforeAfterQuestion part = question;
            part.before = Period(start + (20 - before), before);
            part.after = Period(start + 20, after);
            return beforeAfter(part);
        };
        QCOMPARE(with(7, 20).outcome, Outcome::TooFewBefore);
        QCOMPARE(with(20, 7).outcome, Outcome::TooFewAfter);
        QCOMPARE(with(8, 8).outcome, Outcome::Told);
        QCOMPARE(with(7, 7).needed, 8);

        // Of a seasonal series a year on both sides.
        const BeforeAfterQuestion seasonal = generated(1, 36, 11, 0, wave);
        const BeforeAfter result = beforeAfter(seasonal);
        QCOMPARE(result.outcome, Outcome::TooFewAfter);
        QCOMPARE(result.needed, 12);
        QCOMPARE(result.before.unlike, 3);

        BeforeAfterQuestion wrong = question;
        std::swap(wrong.before, wrong.after);
        QCOMPARE(beforeAfter(wrong).outcome, Outcome::NotInOrder);
        wrong.before = wrong.after;
        QCOMPARE(beforeAfter(wrong).outcome, Outcome::NotInOrder);
        QCOMPARE(beforeAfter({}).outcome, Outcome::NotInOrder);
    }

    /// A year against a year and a half: only its own months stand against each month.
    void likeIsComparedWithLike()
    {
        BeforeAfterQuestion question = generated(4, 48, 18, 0, [](int i) { return 5 * wave(i) + (i < 48 ? 0 : 3); });
        question.before = Period(start + 24, 24);
        const BeforeAfter result = beforeAfter(question);
        QVERIFY(result.likeWithLike);
        QVERIFY(std::abs(result.difference.value - 3) < 1);
        // The plain means are further apart than that, for the half year more.
        QVERIFY(std::abs(*result.after.mean - *result.before.mean - 3) > 3);
    }

    /// Two years are too short to know of a season: months are compared with their like to be safe, and a trend
    /// cannot be told from them.
    void withAYearOnEachSideATrendIsNotTested()
    {
        const BeforeAfter result = beforeAfter(generated(2, 12, 12, 0, [](int i) { return 0.1 * i; }));
        QVERIFY(result.isTold());
        QCOMPARE(result.season.verdict, Seasonality::Verdict::Unknown);
        QVERIFY(result.likeWithLike);
        QVERIFY(!result.slopeBefore);
        QVERIFY(!result.underWay);
    }

    void aTrendUnderWayIsNotTakenForAChange()
    {
        const BeforeAfter result = beforeAfter(generated(11, 30, 24, 0, [](int i) { return -0.4 * i; }));
        QVERIFY(result.underWay);
        QVERIFY(result.slopeBefore->high < 0);
        QVERIFY(!result.difference.leavesOutZero());
        QVERIFY(*result.after.mean - *result.before.mean < -8);
        // Where the line before would have led.
        const BeforeAfter::Point &last = result.points.back();
        QVERIFY(std::abs(*last.expected + 0.4 * 53) < 3);
    }

    void valuesThatDoNotVaryHaveNoInterval()
    {
        std::vector<double> values(24, 5.0);
        const BeforeAfter same = beforeAfter(monthly(values, 12));
        QVERIFY(same.isTold() && !same.varies);
        QCOMPARE(same.difference.value, 0.0);
        QVERIFY(!same.underWay);
        std::fill(values.begin() + 12, values.end(), 7.0);
        const BeforeAfter step = beforeAfter(monthly(values, 12));
        QVERIFY(!step.varies);
        CLOSE(step.difference.value, 2.0);
        CLOSE(step.difference.high, 2.0);
    }

    void anExtremeBeforeIsNamed()
    {
        // Only where the difference points back to what was usual.
        const auto after = [](double peak, double change) {
            return beforeAfter(generated(21, 24, 24, 0, [=](int i) { return i < 22 ? 0 : i < 24 ? peak : change; }));
        };
        const BeforeAfter fell = after(6, -0.5);
        QVERIFY(fell.extreme && fell.extreme->isHigh);
        QCOMPARE(fell.extreme->periods, 2);
        QVERIFY(fell.extreme->mean - fell.extreme->usual > 4);
        QVERIFY(!after(6, 8).extreme);
        QVERIFY(!after(0, -3).extreme);
        const BeforeAfter rose = after(-6, 1);
        QVERIFY(rose.extreme && !rose.extreme->isHigh);
        int alarms = 0;
        for (int seed = 1; seed <= 200; ++seed)
            alarms += beforeAfter(generated(std::uint64_t(seed), 24, 24, 0, nothing)).extreme.has_value();
        QVERIFY2(alarms <= 14, qPrintable(QString::number(alarms)));
    }

    void aValueThatMovesTheAnswerIsNamed()
    {
        const BeforeAfterQuestion question = generated(6, 20, 20, 0, [](int i) { return i == 33 ? 30.0 : 0.0; });
        const BeforeAfter result = beforeAfter(question);
        QVERIFY(result.lever);
        QCOMPARE(result.lever->period, Period(start + 33, 1));
        BeforeAfterQuestion without = question;
        without.values[33].value.reset();
        CLOSE(result.lever->differenceWithout, beforeAfter(without).difference.value);
        QVERIFY(!beforeAfter(generated(6, 20, 20, 0, nothing)).lever);
    }

    void spansAroundAnEvent()
    {
        const Period first(Month(2020, 1), 1);
        const Period last(Month(2026, 10), 1);
        // The first of a month makes it the first one after.
        EventSpans spans = spansAround(QDate(2025, 3, 1), {}, first, last);
        QCOMPARE(spans.before, Period(Month(2023, 3), 24));
        QCOMPARE(spans.after, Period(Month(2025, 3), 20));
        QCOMPARE(spans.between, 0);
        spans = spansAround(QDate(2025, 3, 14), {}, first, last, 1);
        QCOMPARE(spans.before, Period(Month(2024, 3), 12));
        QCOMPARE(spans.after, Period(Month(2025, 4), 12));
        QCOMPARE(spans.between, 1);
        spans = spansAround(QDate(2025, 3, 1), QDate(2025, 5, 31), first, last);
        QCOMPARE(spans.before.last(), Month(2025, 2));
        QCOMPARE(spans.after.first, Month(2025, 6));
        QCOMPARE(spans.between, 3);
        QVERIFY(!spansAround(QDate(2020, 1, 10), {}, first, last).before.isValid());
        QVERIFY(!spansAround(QDate(2027, 1, 1), {}, first, last).after.isValid());
        spans = spansAround(QDate(2025, 3, 1), {}, Period(Month(2022, 1), 3), Period(Month(2026, 7), 3));
        QCOMPARE(spans.before, Period(Month(2023, 1), 24));
        QCOMPARE(spans.after, Period(Month(2025, 4), 18));
        QCOMPARE(spans.between, 1);
    }
};

QTEST_APPLESS_MAIN(BeforeAfterTest)

#include "BeforeAfterTest.moc"
