// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/LeastSquares.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace statroom;

namespace {

using Column = LeastSquares::Column;

bool close(double got, double expected, double tolerance = 1e-9)
{
    return std::abs(got - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

class LeastSquaresTest : public QObject
{
    Q_OBJECT

private slots:
    /// NIST StRD "Longley" (public domain): columns that are nearly made up by each other.
    void longley()
    {
        const Column employed{60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761,
                              66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551};
        const std::vector<Column> columns{
            Column(16, 1.0),
            {83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9},
            {234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704,
             502601, 518173, 554894},
            {2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007},
            {1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827},
            {107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366,
             125368, 127852, 130081},
            {1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962}};
        const double certified[]{-3482258.63459582, 15.0618722713733,       -0.358191792925910E-01, -2.02022980381683,
                                 -1.03322686717359, -0.511041056535807E-01, 1829.15146461355};
        LeastSquares fit(16);
        for (const Column &column : columns)
            QVERIFY(fit.add(column));
        fit.fit(employed);
        QCOMPARE(fit.degrees(), 9);
        for (size_t i = 0; i < columns.size(); ++i)
            QVERIFY2(std::abs(*fit.coefficients()[i] / certified[i] - 1) < 1e-7,
                     qPrintable(QString::number(*fit.coefficients()[i], 'g', 15)));
        QVERIFY(close(fit.squares(), 836424.055505915, 1e-8));
        // The certified deviation of the last coefficient, by its influences.
        const Column influence = *fit.influence(Column{0, 0, 0, 0, 0, 0, 1});
        const double deviation = std::sqrt(
            std::inner_product(influence.begin(), influence.end(), influence.begin(), 0.0) * fit.squares() / 9);
        QVERIFY(close(deviation, 455.478499142212, 1e-7));
    }

    void aColumnThatOthersMakeUpIsLeftOut()
    {
        LeastSquares fit(4);
        QVERIFY(fit.add(Column{1, 1, 1, 1}));
        QVERIFY(fit.add(Column{0, 1, 2, 3}));
        QVERIFY(!fit.add(Column{5, 7, 9, 11}));
        QVERIFY(!fit.add(Column(4, 0.0)));
        QVERIFY(fit.add(Column{0, 0, 0, 1}));
        QCOMPARE(fit.rank(), size_t(3));
        QCOMPARE(fit.degrees(), 1);
        fit.fit(Column{1, 3, 5, 17});
        QVERIFY(close(*fit.coefficients()[0], 1));
        QVERIFY(close(*fit.coefficients()[1], 2));
        QVERIFY(!fit.coefficients()[2]);
        QVERIFY(close(*fit.coefficients()[4], 10));
        QVERIFY(fit.squares() < 1e-20);
        QVERIFY(!fit.influence(Column{0, 0, 1, 0, 0}));
        QVERIFY(fit.influence(Column{0, 1, 0, 0, 0}));
    }

    void influenceTimesValuesIsTheEstimate()
    {
        LeastSquares fit(5);
        fit.add(Column{1, 1, 1, 1, 1});
        fit.add(Column{1, 4, 2, 8, 5});
        fit.add(Column{0, 0, 1, 1, 3});
        const Column values{3, 1, 4, 1, 5};
        fit.fit(values);
        const Column influence = *fit.influence(Column{2, -1, 0.5});
        const double estimate = 2 * *fit.coefficients()[0] - *fit.coefficients()[1] + 0.5 * *fit.coefficients()[2];
        QVERIFY(close(std::inner_product(influence.begin(), influence.end(), values.begin(), 0.0), estimate));
        double leverages = 0;
        for (size_t i = 0; i < 5; ++i)
            leverages += fit.leverage(i);
        QVERIFY(close(leverages, 3));
    }
};

QTEST_APPLESS_MAIN(LeastSquaresTest)

#include "LeastSquaresTest.moc"
