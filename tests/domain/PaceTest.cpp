// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Pace.h"

#include "domain/Distributions.h"
#include "domain/PaceVectors.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace statroom;

namespace {

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> all;
    for (const QJsonValue number : value.toArray())
        all.push_back(number.toDouble());
    return all;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

bool agree(std::optional<double> got, std::optional<double> expected)
{
    if (!got || !expected)
        return got.has_value() == expected.has_value();
    return std::abs(*got - *expected) <= 1e-6 * std::max(1.0, std::abs(*expected));
}

#define AGREE(got, expected)                                                                                           \
    QVERIFY2(agree(got, expected),                                                                                     \
             qPrintable(QStringLiteral("%1, expected %2")                                                              \
                            .arg(std::optional<double>(got).value_or(NAN), 0, 'g', 12)                                 \
                            .arg(std::optional<double>(expected).value_or(NAN), 0, 'g', 12)))

GoalSpan hundredDays()
{
    return GoalSpan::ofDays(QDate(2020, 1, 1), 100);
}

} // namespace

class PaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aThousandInAThousandDays()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-01"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        PaceQuestion question;
        question.span = GoalSpan::ofDays(date(in["start"]), in["duration_days"].toInt());
        question.asOf = date(in["as_of"]);
        question.target = in["target"].toDouble();
        question.actual = in["done"].toDouble();
        const Pace p = pace(question);
        QCOMPARE(question.span.deadline, date(out["last_day"]));
        QCOMPARE(p.state, Pace::State::Running);
        QCOMPARE(p.elapsed, out["elapsed_days"].toInt());
        QCOMPARE(p.remaining, out["remaining_days"].toInt());
        AGREE(p.expected, number(out["expected_to_date"]));
        AGREE(p.variance, number(out["variance"]));
        QVERIFY(!p.ahead);
        AGREE(p.ratio, number(out["pace_ratio"]));
        AGREE(p.progress, number(out["progress"]));
        AGREE(p.timeElapsed, number(out["time_elapsed"]));
        AGREE(p.rateToDate, number(out["rate_per_day_to_date"]));
        AGREE(*p.rateToDate * daysPerMonth, number(out["rate_per_30_4375_days"]));
        AGREE(p.required, number(out["required_per_day_from_now"]));
        AGREE(*p.required * daysPerMonth, number(out["required_per_30_4375_days"]));
        AGREE(p.effort, number(out["required_over_actual"]));
        AGREE(p.daysToFinish, number(out["days_to_finish"]));
        QCOMPARE(p.finishKind, Pace::Finish::On);
        QCOMPARE(p.finish, date(out["projected_finish"]));
        QCOMPARE(p.daysLate, out["days_late"].toInt());
        AGREE(p.projectedAtDeadline, number(out["projected_at_deadline"]));
        QCOMPARE(token(p.status), QLatin1String("red"));
    }

    void theLastSixMonths()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-02"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        const std::vector<double> months = numbers(in["monthly_counts"]);
        const std::optional<double> recent = meanOfLast(months, in["window_months"].toInt());
        AGREE(recent, number(out["recent_rate_per_month"]));
        double done = 0;
        for (const double month : months)
            done += month;
        AGREE(done, number(out["done"]));
        const double left = in["target"].toDouble() - done;
        AGREE(left / *recent, number(out["months_to_finish"]));
        QCOMPARE(int(std::ceil(left / *recent)), out["months_to_finish_whole"].toInt());
        const int monthsLeft = out["months_left"].toInt();
        AGREE(left / monthsLeft, number(out["required_per_month"]));
        AGREE(done + *recent * monthsLeft, number(out["projected_at_deadline"]));
    }

    void slopesOfTheRunningTotal()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-03"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        const std::vector<double> totals = numbers(in["cumulative"]);
        const double left = in["target"].toDouble() - totals.back();
        const auto anchored = [&](std::optional<double> slope) {
            return double(totals.size()) + left / *slope;
        };
        AGREE(leastSquaresSlope(totals), number(out["ols_slope"]));
        AGREE(anchored(leastSquaresSlope(totals)), number(out["ols_x_at_target_anchored"]));
        AGREE(theilSenSlope(totals), number(out["theil_sen_slope"]));
        AGREE(anchored(theilSenSlope(totals)), number(out["theil_sen_x_at_target_anchored"]));
        QVERIFY(!leastSquaresSlope(std::vector<double>{4}));
        QVERIFY(!theilSenSlope(std::vector<double>{4}));
    }

    void rangeAndChance()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-05"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        const std::vector<double> months = numbers(in["monthly_counts"]);
        const double left = in["future_months"].toDouble();
        const auto p = projectCount(months, 297, left, in["target"].toDouble());
        QVERIFY(p);
        AGREE(p->point, 297 + out["future_mean"].toDouble());
        AGREE(p->low, number(out["total_lower"]));
        AGREE(p->high, number(out["total_upper"]));
        AGREE(p->chance, number(out["prob_reach_target"]));
        AGREE(dispersion(months), number(out["dispersion"]));
        const auto t = projectLevel(months, 297, left);
        QVERIFY(t);
        AGREE(t->point, number(out["t_total_point"]));
        AGREE(t->low, number(out["t_total_lower"]));
        AGREE(t->high, number(out["t_total_upper"]));
        QVERIFY(!projectCount(std::vector<double>(5, 3.0), 15, 6, 100));
        QVERIFY(!projectLevel(std::vector<double>(5, 3.0), 15, 6));
    }

    void monthsThatVaryMoreWidenTheRange()
    {
        const std::vector<double> even(12, 20.0);
        const std::vector<double> uneven{2, 40, 5, 38, 0, 41, 3, 39, 1, 36, 4, 31};
        const auto narrow = projectCount(even, 240, 6, 400);
        const auto wide = projectCount(uneven, 240, 6, 400);
        QVERIFY(dispersion(uneven) > 1);
        QCOMPARE(wide->point, narrow->point);
        QVERIFY(wide->high - wide->low > 2 * (narrow->high - narrow->low));
        QVERIFY(*wide->chance > *narrow->chance); // a far target is likelier where months vary
    }

    void progressAndRollUp()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-09"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        for (const QJsonValue item : out["items"].toArray())
            AGREE(progress(item["baseline"].toDouble(), item["target"].toDouble(), item["current"].toDouble()),
                  number(item["raw"]));
        std::vector<ProgressPart> parts;
        const QJsonArray weights = in["rollup_weights"].toArray();
        const QJsonArray raw = in["rollup_raw"].toArray();
        for (qsizetype i = 0; i < raw.size(); ++i)
            parts.push_back({number(raw[i]), weights[i].toDouble()});
        const RolledUpProgress rolled = rollUpProgress(parts);
        AGREE(rolled.progress, number(out["rollup_capped"]));
        AGREE(rolled.coverage, number(out["rollup_coverage"]));
        QVERIFY(rolled.coversEnough());
        QVERIFY(!rollUpProgress({}).progress);
    }

    void degenerate()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-10"));
        const QJsonArray cases = vector["input"]["cases"].toArray();
        const QJsonArray rows = vector["expected"]["rows"].toArray();
        QCOMPARE(cases.size(), rows.size());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonValue in = cases[i];
            const QJsonValue out = rows[i];
            PaceQuestion question;
            question.span = GoalSpan::ofDays(QDate(2020, 1, 1), in["duration"].toInt());
            question.asOf = QDate(2020, 1, 1).addDays(in["elapsed"].toInt() - 1);
            question.target = in["target"].toDouble();
            question.actual = in["done"].toDouble();
            const Pace p = pace(question);
            AGREE(p.expected, number(out["expected_to_date"]));
            AGREE(p.required, number(out["required_per_day"]));
            const QString state = out["state"].toString();
            QCOMPARE(p.status == Status::NoData ? QStringLiteral("gray") : QString(token(p.status)), state);
            const QJsonValue finish = out["projected_finish"];
            if (finish == QLatin1String("never"))
                QCOMPARE(p.finishKind, Pace::Finish::Never);
            else if (finish == QLatin1String("reached"))
                QCOMPARE(p.finishKind, Pace::Finish::Reached);
            else if (out["projected_finish_days_from_now"].isDouble())
                AGREE(p.daysToFinish, number(out["projected_finish_days_from_now"]));
            else
                QCOMPARE(p.finishKind, Pace::Finish::Unknown);
        }
    }

    void aStockGoingDown()
    {
        const QJsonObject vector = paceVector(QStringLiteral("pace-11"));
        const QJsonValue in = vector["input"];
        const QJsonValue out = vector["expected"];
        PaceQuestion question;
        question.span = {date(in["start"]), date(in["deadline"]), GoalSpan::Counting::Level};
        question.asOf = date(in["as_of"]);
        question.baseline = in["baseline"].toDouble();
        question.target = in["target"].toDouble();
        question.actual = in["current"].toDouble();
        const Pace p = pace(question);
        QCOMPARE(question.span.total(), out["total_days"].toInt());
        QCOMPARE(p.elapsed, out["elapsed_days"].toInt());
        AGREE(p.expected, number(out["expected_now"]));
        AGREE(p.variance, number(out["variance"]));
        QVERIFY(p.ahead);
        AGREE(p.progress, number(out["progress"]));
        AGREE(p.timeElapsed, number(out["time_elapsed"]));
        AGREE(p.rate, number(out["rate_per_day"]));
        AGREE(p.required, number(out["required_per_day"]));
        AGREE(p.projectedAtDeadline, number(out["projected_at_deadline"]));
        QCOMPARE(token(p.status), out["pace_status"].toString());
    }

    void quantilesAsTheFieldHasThem()
    {
        const QJsonValue out = paceVector(QStringLiteral("pace-12"))["expected"];
        for (const QJsonValue row : out["binomial_quantile"].toArray())
            QCOMPARE(binomialQuantile(row["n"].toInt(), row["p"].toDouble(), row["q"].toDouble()), row["k"].toInt());
        for (const QJsonValue row : out["negative_binomial_quantile"].toArray())
            QCOMPARE(negativeBinomialQuantile(row["r"].toDouble(), 12.0 / 33, row["q"].toDouble()),
                     row["k"].toDouble());
        for (const QJsonValue row : out["poisson_quantile"].toArray())
            QCOMPARE(poissonQuantile(row["mean"].toDouble(), row["q"].toDouble()), row["k"].toDouble());
        for (const QJsonValue row : out["t_quantile"].toArray())
            AGREE(studentTQuantile(row["df"].toDouble(), row["q"].toDouble()), number(row["t"]));
    }

    void onceReachedStaysReached()
    {
        PaceQuestion question;
        question.span = hundredDays();
        question.asOf = QDate(2020, 3, 1);
        question.target = 100;
        question.actual = 98;
        question.reachedOn = QDate(2020, 2, 20);
        const Pace p = pace(question);
        QCOMPARE(p.state, Pace::State::Reached);
        QCOMPARE(p.finish, QDate(2020, 2, 20));
        QCOMPARE(p.status, Status::Met);
        AGREE(p.required, 0.0);
    }

    void aFinishInTheFarFutureIsNoDate()
    {
        PaceQuestion question;
        question.span = hundredDays();
        question.asOf = QDate(2020, 2, 19);
        question.target = 1e6;
        question.actual = 1;
        const Pace p = pace(question);
        QCOMPARE(p.finishKind, Pace::Finish::TooLate);
        QVERIFY(!p.finish.isValid());
    }

    void theLastDayIsStillTime()
    {
        PaceQuestion question;
        question.span = hundredDays();
        question.target = 100;
        question.actual = 90;
        question.asOf = question.span.deadline.addDays(-1);
        QCOMPARE(pace(question).state, Pace::State::Running);
        question.asOf = question.span.deadline;
        QCOMPARE(pace(question).remaining, 0);
        QCOMPARE(pace(question).state, Pace::State::Overdue); // at the end of its last day
        question.asOf = question.span.start.addDays(-1);
        QCOMPARE(pace(question).state, Pace::State::NotStarted);
        QCOMPARE(pace(question).status, Status::NoData);
    }

    void chancesAreToldInWords_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.0 << "less than 1 in 20";
        QTest::newRow("small") << 0.06 << "about 1 in 20";
        QTest::newRow("a tenth") << 0.1 << "about 1 in 10";
        QTest::newRow("half") << 0.5 << "about 5 in 10";
        QTest::newRow("large") << 0.94 << "about 19 in 20";
        QTest::newRow("sure") << 1.0 << "more than 19 in 20";
    }

    void chancesAreToldInWords()
    {
        QFETCH(double, chance);
        QFETCH(QString, words);
        QCOMPARE(chanceText(chance), words);
    }
};

QTEST_APPLESS_MAIN(PaceTest)

#include "PaceTest.moc"
