// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Seasonality.h"
#include "domain/ControlChart.h"
#include "domain/GeneratedSeries.h"

#include <QtTest>

#include <functional>

using namespace statroom;

namespace {

using Verdict = Seasonality::Verdict;
using Values = std::vector<std::optional<double>>;
using Make = std::function<Values(GeneratedSeries &)>;

constexpr int trials = 300;

Values plain(const std::vector<double> &values)
{
    return Values(values.begin(), values.end());
}

/// Noise of variance 1, and what is added to it by place.
Make with(int length, double memory, std::function<double(int)> added)
{
    return [=](GeneratedSeries &random) {
        Values values = plain(random.noise(length, memory));
        for (int i = 0; i < length; ++i)
            *values[size_t(i)] += added(i);
        return values;
    };
}

Make noise(int length, double memory = 0)
{
    return with(length, memory, [](int) { return 0.0; });
}

double wave(int place, double height, int perYear = 12)
{
    return height * std::sin(2 * std::numbers::pi * place / perYear);
}

double peak(int place, double height)
{
    return place % 12 == 7 ? height : 0;
}

} // namespace

class SeasonalityTest : public QObject
{
    Q_OBJECT

private slots:
    /// Of many series without a season, how many are called seasonal.
    void falseAlarms_data()
    {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<Make>("make");
        QTest::addColumn<double>("most");
        const auto month = [](const char *name, const Make &make, double most) {
            QTest::newRow(name) << Frequency::Month << make << most;
        };
        month("noise, 2 years", noise(24), 0.01);
        month("noise, 3 years", noise(36), 0.01);
        month("noise, 5 years", noise(60), 0.01);
        month("noise, 30 months", noise(30), 0.02);
        month("trend", with(36, 0, [](int i) { return 0.2 * i; }), 0.01);
        month("steep trend, 2 years", with(24, 0, [](int i) { return 1.0 * i; }), 0.01);
        month("step", with(36, 0, [](int i) { return i < 20 ? 0.0 : 4.0; }), 0.01);
        month("large step", with(36, 0, [](int i) { return i < 14 ? 0.0 : 20.0; }), 0.02);
        month("step, 2 years", with(24, 0, [](int i) { return i < 12 ? 0.0 : 4.0; }), 0.01);
        month("half a year of another level", with(48, 0, [](int i) { return i >= 20 && i < 26 ? 5.0 : 0.0; }), 0.01);
        month("two steps a year apart", with(60, 0, [](int i) { return i >= 20 && i < 32 ? 5.0 : 0.0; }), 0.01);
        month("three odd months", with(48, 0, [](int i) { return i == 5 || i == 22 || i == 37 ? 12.0 : 0.0; }), 0.01);
        // Twice of four times is nearly a season; most often it is told from one.
        month("the same odd month twice in four years",
              with(48, 0, [](int i) { return i == 5 || i == 17 ? 12.0 : 0.0; }), 0.3);
        month("neighbours alike", noise(48, 0.5), 0.02);
        month("neighbours much alike", noise(48, 0.8), 0.03);
        month(
            "a walk",
            [](GeneratedSeries &random) {
                Values values;
                double at = 0;
                for (int i = 0; i < 60; ++i)
                    values.push_back(at += random.normal());
                return values;
            },
            0.03);
        month(
            "rare events",
            [](GeneratedSeries &random) {
                Values values;
                for (int i = 0; i < 48; ++i)
                    values.push_back(random.poisson(0.7));
                return values;
            },
            0.01);
        month(
            "heavy tails",
            [](GeneratedSeries &random) {
                Values values;
                for (int i = 0; i < 48; ++i)
                    values.push_back(random.normal() / std::max(0.2, random.uniform()));
                return values;
            },
            0.01);
        month("a wave of 17 months", with(72, 0, [](int i) { return wave(i, 3, 17); }), 0.02);
        QTest::newRow("quarters") << Frequency::Quarter << noise(20) << 0.02;
        QTest::newRow("quarters, 2 years") << Frequency::Quarter << noise(8) << 0.02;
        QTest::newRow("quarters with a step")
            << Frequency::Quarter << with(16, 0, [](int i) { return i < 9 ? 0.0 : 6.0; }) << 0.02;
    }
    void falseAlarms()
    {
        QFETCH(const Frequency, frequency);
        QFETCH(const Make, make);
        QFETCH(const double, most);
        const double share = seasonalShare(make, frequency);
        QVERIFY2(share <= most, qPrintable(QString::number(share)));
    }

    /// Of many series with a strong season, how many are recognised.
    void recognised_data()
    {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<Make>("make");
        QTest::addColumn<double>("least");
        const auto month = [](const char *name, const Make &make, double least) {
            QTest::newRow(name) << Frequency::Month << make << least;
        };
        month("high wave, 2 years", with(24, 0, [](int i) { return wave(i, 8); }), 0.95);
        month("wave, 3 years", with(36, 0, [](int i) { return wave(i, 3); }), 0.95);
        month("wave, 6 years", with(72, 0, [](int i) { return wave(i, 3); }), 0.99);
        month("steep wave", with(36, 0, [](int i) { return wave(i, 6); }), 0.99);
        month("one month of the year", with(60, 0, [](int i) { return peak(i, 8); }), 0.95);
        month("on a trend", with(48, 0, [](int i) { return wave(i, 3) + 0.3 * i; }), 0.95);
        month("with a step", with(48, 0, [](int i) { return wave(i, 3) + (i < 22 ? 0 : 10); }), 0.95);
        month("with three odd months",
              with(48, 0, [](int i) { return wave(i, 3) + (i == 5 || i == 22 || i == 37 ? 15 : 0); }), 0.95);
        month("neighbours alike", with(48, 0.5, [](int i) { return wave(i, 3); }), 0.95);
        month(
            "with gaps",
            [](GeneratedSeries &random) {
                Values values = with(60, 0, [](int i) { return wave(i, 3); })(random);
                for (int i : {3, 17, 18, 19, 40, 55})
                    values[size_t(i)].reset();
                return values;
            },
            0.95);
        month(
            "growing with the level",
            [](GeneratedSeries &random) {
                Values values;
                for (int i = 0; i < 60; ++i)
                    values.push_back((10 + 0.4 * i) * (1 + wave(i, 0.5)) + random.normal());
                return values;
            },
            0.99);
        month(
            "counts",
            [](GeneratedSeries &random) {
                Values values;
                for (int i = 0; i < 48; ++i)
                    values.push_back(random.poisson(20 + wave(i, 14)));
                return values;
            },
            0.95);
        QTest::newRow("quarters") << Frequency::Quarter << with(20, 0, [](int i) { return wave(i, 4, 4); }) << 0.95;
        QTest::newRow("quarters, 3 years")
            << Frequency::Quarter << with(12, 0, [](int i) { return wave(i, 6, 4); }) << 0.8;
    }
    void recognised()
    {
        QFETCH(const Frequency, frequency);
        QFETCH(const Make, make);
        QFETCH(const double, least);
        const double share = seasonalShare(make, frequency);
        QVERIFY2(share >= least, qPrintable(QString::number(share)));
    }

    /// From half the variance on a season makes nearly every chart of three years signal by itself.
    void strongIsWhereChartsAreMisled()
    {
        int misled = 0;
        for (int seed = 1; seed <= trials; ++seed) {
            GeneratedSeries random{std::uint64_t(seed)};
            std::vector<ChartRow> rows;
            for (const std::optional<double> &value : with(36, 0, [](int i) { return wave(i, std::sqrt(2)); })(random))
                rows.push_back({.value = value, .cases = {}, .use = ChartRow::Use::Counted, .rebase = false});
            const ControlChart chart = controlChart({}, rows);
            misled += std::any_of(chart.points.begin(), chart.points.end(),
                                  [](const ChartPoint &p) { return p.signal != Signal::Common; });
        }
        QVERIFY2(misled > 0.8 * trials, qPrintable(QString::number(misled)));
    }

    void tooShortIsUnknown()
    {
        GeneratedSeries random(1);
        const Values two = with(24, 0, [](int i) { return wave(i, 20); })(random);
        QCOMPARE(seasonality(two, Frequency::Month).verdict, Verdict::Seasonal);
        QCOMPARE(seasonality(std::span(two).first(23), Frequency::Month).verdict, Verdict::Unknown);
        Values gap = two;
        gap[3].reset();
        QCOMPARE(seasonality(gap, Frequency::Month).verdict, Verdict::Unknown);
        QCOMPARE(seasonality({}, Frequency::Month).verdict, Verdict::Unknown);
        QVERIFY(seasonality({}, Frequency::Month).effects.empty());

        // Two years without a clear season deny none; three do.
        const Values quiet = noise(36)(random);
        QCOMPARE(seasonality(std::span(quiet).first(24), Frequency::Month).verdict, Verdict::Unknown);
        QCOMPARE(seasonality(std::span(quiet).first(35), Frequency::Month).verdict, Verdict::Unknown);
        QCOMPARE(seasonality(quiet, Frequency::Month).verdict, Verdict::NotSeasonal);
        QCOMPARE(seasonality(quiet, Frequency::Month).fullYears, 3);
        QCOMPARE(seasonality({}, Frequency::Year).verdict, Verdict::NotSeasonal);
    }

    void valuesThatDoNotVaryAreNotSeasonal()
    {
        const Seasonality same = seasonality(Values(48, 0.1 + 0.2), Frequency::Month);
        QCOMPARE(same.verdict, Verdict::NotSeasonal);
        QCOMPARE(same.strength, 0.0);
        QCOMPARE(same.effects, std::vector<double>(12, 0.0));
    }

    void effectsAreWhatTheTimesOfTheYearAdd()
    {
        Values values;
        for (int i = 0; i < 48; ++i)
            values.push_back(100 + 0.5 * i + (i % 12 == 4 ? 30 : i % 12 == 9 ? -6 : 0));
        values[20].reset();
        const Seasonality season = seasonality(values, Frequency::Month);
        QCOMPARE(season.verdict, Verdict::Seasonal);
        QVERIFY(season.strength > 0.999);
        for (int i = 0; i < 12; ++i)
            QVERIFY(std::abs(season.effects[size_t(i)] - ((i == 4 ? 30 : i == 9 ? -6 : 0) - 2)) < 1e-9);
        const auto adjusted = seasonallyAdjusted(values, season);
        QVERIFY(adjusted);
        for (int i = 0; i < 48; ++i)
            if (i == 20)
                QVERIFY(!(*adjusted)[20]);
            else
                QVERIFY(std::abs(*(*adjusted)[size_t(i)] - (102 + 0.5 * i)) < 1e-9);
    }

    void adjustsWithThreeFullYearsOnly()
    {
        GeneratedSeries random(7);
        const Values values = with(36, 0, [](int i) { return wave(i, 20); })(random);
        QVERIFY(seasonallyAdjusted(values, seasonality(values, Frequency::Month)));
        const auto shorter = std::span(values).first(35);
        QCOMPARE(seasonality(shorter, Frequency::Month).verdict, Verdict::Seasonal);
        QVERIFY(!seasonallyAdjusted(shorter, seasonality(shorter, Frequency::Month)));
    }

    void yearOnYearTakesTheSamePeriodOfTheYearBefore()
    {
        const Values values{1, 2, std::nullopt, 4, 10, 20, 30, std::nullopt, 11};
        QCOMPARE(
            yearOnYear(values, Frequency::Quarter),
            (Values{std::nullopt, std::nullopt, std::nullopt, std::nullopt, 9, 18, std::nullopt, std::nullopt, 1}));
        QCOMPARE(yearOnYear(values, Frequency::Month), Values(9));
    }

    void sizeAndLevelDoNotMatter()
    {
        GeneratedSeries random(3);
        const Values values = with(60, 0.3, [](int i) { return wave(i, 3) + (i < 31 ? 0 : 9); })(random);
        const Seasonality plain = seasonality(values, Frequency::Month);
        for (const double scale : {1e-250, 1e-3, -4.0, 1e6, 1e300}) {
            Values moved = values;
            for (std::optional<double> &value : moved)
                *value = (*value + 50) * scale;
            const Seasonality season = seasonality(moved, Frequency::Month);
            QCOMPARE(season.verdict, plain.verdict);
            QVERIFY(std::abs(season.strength - plain.strength) < 1e-6);
            for (size_t i = 0; i < 12; ++i)
                QVERIFY(std::abs(season.effects[i] / scale - plain.effects[i]) < 1e-6);
        }
    }

    void seriesOfTheSampleCity()
    {
        QFile file(QStringLiteral(STATROOM_SHARED "/data/port-alder/observations.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the folder of cities' data is not here");
        QMap<QByteArray, QMap<int, double>> series;
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().split(',');
            const Month month(cells.value(3).left(4).toInt(), cells.value(3).mid(5, 2).toInt());
            if (month.isValid() && cells.value(2).isEmpty() && !cells.value(4).isEmpty())
                series[cells[1]][month.index()] = cells[4].toDouble();
        }
        QVERIFY(series.size() > 100);
        const auto judged = [&](const QByteArray &code) {
            return ofMonths(series[code]);
        };
        for (const char *code : {"LIB-06", "ANI-10", "COD-02", "PRK-10", "FIN-02"})
            QVERIFY2(judged(code).verdict == Verdict::Seasonal, code);
        for (const char *code : {"COD-05", "LIB-09", "POL-10", "PWK-03"})
            QVERIFY2(judged(code).verdict == Verdict::NotSeasonal, code);
    }

    void housesOfSouthBend()
    {
        QFile file(QStringLiteral(STATROOM_SHARED "/data/southbend-vacant/Abandoned_Property_Parcels.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the folder of cities' data is not here");
        QMap<int, double> demolished;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            static const QRegularExpression day(QStringLiteral("(\\d{4})-(\\d\\d)-\\d\\dT"));
            const QRegularExpressionMatch match = day.match(line);
            if (match.hasMatch())
                ++demolished[Month(match.captured(1).toInt(), match.captured(2).toInt()).index()];
        }
        for (int month = demolished.firstKey(); month < demolished.lastKey(); ++month)
            demolished[month] += 0;
        QVERIFY(demolished.size() > 36);
        QCOMPARE(ofMonths(demolished).verdict, Verdict::NotSeasonal);
    }

private:
    static Seasonality ofMonths(const QMap<int, double> &values)
    {
        Values all(size_t(values.lastKey() - values.firstKey() + 1));
        for (auto value = values.begin(); value != values.end(); ++value)
            all[size_t(value.key() - values.firstKey())] = value.value();
        return seasonality(all, Frequency::Month);
    }

    static double seasonalShare(const Make &make, Frequency frequency)
    {
        int seasonal = 0;
        for (int seed = 1; seed <= trials; ++seed) {
            GeneratedSeries random{std::uint64_t(seed)};
            seasonal += seasonality(make(random), frequency).isSeasonal();
        }
        return double(seasonal) / trials;
    }
};

QTEST_APPLESS_MAIN(SeasonalityTest)

#include "SeasonalityTest.moc"
