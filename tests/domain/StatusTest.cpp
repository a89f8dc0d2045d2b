// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Judgement.h"

#include "domain/PaceVectors.h"

#include <QtTest>

using namespace statroom;

using Direction = Metric::Direction;
using Kind = Metric::Kind;
using Reason = Judgement::Reason;

Q_DECLARE_METATYPE(statroom::Status)
Q_DECLARE_METATYPE(statroom::StatusQuestion)
Q_DECLARE_METATYPE(statroom::UnitFormat)

namespace {

constexpr Tolerance tenPercent{Tolerance::Kind::Relative, 0.1};

Period month(int yyyymm)
{
    return Period(Month::fromYyyymm(yyyymm), 1);
}

StatusQuestion asked(Direction direction, std::optional<double> value, std::optional<double> target,
                     std::optional<double> high = {}, Tolerance tolerance = tenPercent)
{
    StatusQuestion question;
    question.direction = direction;
    question.shown = month(202610);
    if (value)
        question.latest = PeriodValue{month(202610), value, {}, {}, false, false};
    question.target.value = target;
    question.target.high = high;
    question.tolerance = tolerance;
    return question;
}

StatusQuestion valueOf(StatusQuestion question, int yyyymm)
{
    question.latest->period = month(yyyymm);
    return question;
}

StatusQuestion because(StatusQuestion question, const char *reason)
{
    question.target.reason = QString::fromUtf8(reason);
    return question;
}

StatusQuestion cases(StatusQuestion question, double have, double needed)
{
    question.latest->numerator = have / 2;
    question.latest->denominator = have;
    question.minDenominator = needed;
    return question;
}

UnitFormat english(const char *unit, int decimals, Kind kind = Kind::Rate)
{
    return UnitFormat(QString::fromUtf8(unit), decimals, kind, QLocale(QLocale::English, QLocale::UnitedStates));
}

QString screen(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', u'\u202F').replace(u'~', u'\u2212');
}

} // namespace

class StatusTest : public QObject
{
    Q_OBJECT

private slots:
    void paceVector06()
    {
        const QJsonArray rows = paceVector(QStringLiteral("pace-06"))["expected"].toObject()["rows"].toArray();
        QCOMPARE(rows.size(), 22);
        const auto number = [](const QJsonValue &value) {
            return value.isNull() ? std::optional<double>() : value.toDouble();
        };
        for (const QJsonValue row : rows) {
            const QString direction = row["direction"].toString();
            const bool isRange = direction == u"range";
            const auto question =
                asked(isRange                        ? Direction::Range
                          : direction == u"increase" ? Direction::Up
                                                     : Direction::Down,
                      number(row["value"]), isRange ? number(row["low"]) : number(row["target"]), number(row["high"]));
            const Status status = judge(question).status;
            const QString word = status == Status::NoTarget || status == Status::NoData ? QStringLiteral("gray")
                                                                                        : QString(token(status));
            QVERIFY2(word == row["status"].toString(), QJsonDocument(row.toObject()).toJson());
        }
    }

    void edges_data()
    {
        QTest::addColumn<StatusQuestion>("question");
        QTest::addColumn<Status>("status");
        const auto row = [](const char *name, const StatusQuestion &question, Status status) {
            QTest::newRow(name) << question << status;
        };
        const Tolerance two{Tolerance::Kind::Absolute, 2};
        const Tolerance none{Tolerance::Kind::Relative, 0};
        row("sum with binary noise meets", asked(Direction::Up, 0.1 + 0.2, 0.3), Status::Met);
        row("noise below meets", asked(Direction::Up, 0.3, 0.1 + 0.2), Status::Met);
        row("just outside the guard", asked(Direction::Up, 0.3 * (1 - 2e-9), 0.3), Status::Near);
        row("end of the band", asked(Direction::Up, 0.855, 0.95), Status::Near);
        row("end of the band, computed", asked(Direction::Up, 0.95 * 0.9, 0.95), Status::Near);
        row("past the band", asked(Direction::Up, 0.8549, 0.95), Status::Off);
        row("6.0 down, 6.6", asked(Direction::Down, 6.6, 6.0), Status::Near);
        row("6.0 down, 6.61", asked(Direction::Down, 6.61, 6.0), Status::Off);
        row("zero target, zero", asked(Direction::Down, 0, 0), Status::Met);
        row("zero target, a hair above", asked(Direction::Down, 1e-12, 0), Status::Off);
        row("zero target, absolute", asked(Direction::Down, 2, 0, {}, two), Status::Near);
        row("zero target, absolute passed", asked(Direction::Down, 2.01, 0, {}, two), Status::Off);
        row("zero target up", asked(Direction::Up, -1, 0), Status::Off);
        row("perfect zero, lower is better", asked(Direction::Down, 0, 10), Status::Met);
        row("absolute", asked(Direction::Up, 98, 100, {}, two), Status::Near);
        row("absolute passed", asked(Direction::Up, 97.99, 100, {}, two), Status::Off);
        row("absolute end near zero", asked(Direction::Up, 0, 0.1 + 0.2, {}, {Tolerance::Kind::Absolute, 0.3}),
            Status::Near);
        row("no tolerance", asked(Direction::Up, 99.9, 100, {}, none), Status::Off);
        row("no tolerance, met", asked(Direction::Up, 100, 100, {}, none), Status::Met);
        row("negative target up", asked(Direction::Up, -11, -10), Status::Near);
        row("range inside", asked(Direction::Range, 6, 4, 6), Status::Met);
        row("range absolute", asked(Direction::Range, 8, 4, 6, two), Status::Near);
        row("range absolute passed", asked(Direction::Range, 1.9, 4, 6, two), Status::Off);
        row("range written the wrong way round", asked(Direction::Range, 5, 6, 4), Status::Met);
        row("range with a bound of 0", asked(Direction::Range, -0.1, 0, 6), Status::Off);
        row("keep at 100", asked(Direction::Range, 110, 100), Status::Met);
        row("keep at 100, past", asked(Direction::Range, 121, 100), Status::Near);
        row("keep at 100, far past", asked(Direction::Range, 121.1, 100), Status::Off);
        row("no direction", asked(Direction::None, 5, 4), Status::NoTarget);
        row("no direction, no value", asked(Direction::None, {}, 4), Status::NoData);
        row("no target", asked(Direction::Up, 5, {}), Status::NoTarget);
        row("no value", asked(Direction::Up, {}, 5), Status::NoData);
        row("neither", asked(Direction::Up, {}, {}), Status::NoData);
        row("not a number", asked(Direction::Up, std::nan(""), 5), Status::NoData);
        row("stale by one", valueOf(asked(Direction::Up, 5, 5), 202609), Status::Met);
        row("stale by three", valueOf(asked(Direction::Up, 1, 5), 202607), Status::Off);
        row("four periods old", valueOf(asked(Direction::Up, 5, 5), 202606), Status::NoData);
        row("enough cases", cases(asked(Direction::Up, 0.5, 0.4), 30, 30), Status::Met);
        row("too few cases", cases(asked(Direction::Up, 0.5, 0.4), 29, 30), Status::NoData);
    }
    void edges()
    {
        QFETCH(StatusQuestion, question);
        QTEST(judge(question).status, "status");
    }

    void staleness()
    {
        QVERIFY(!judge(asked(Direction::Up, 5, 5)).stale);
        const auto stale = judge(valueOf(asked(Direction::Up, 5, 5), 202609));
        QVERIFY(stale.stale);
        QCOMPARE(stale.period, month(202609));
        const auto old = judge(valueOf(asked(Direction::Up, 5, 5), 202606));
        QVERIFY(!old.stale);
        QCOMPARE(old.reason, Reason::TooOld);

        StatusQuestion quarters = asked(Direction::Up, 5, 5);
        quarters.shown = Period(Month(2026, 10), 3);
        quarters.latest->period = Period(Month(2026, 1), 3);
        QVERIFY(judge(quarters).stale);
        quarters.latest->period = Period(Month(2025, 10), 3);
        QCOMPARE(judge(quarters).reason, Reason::TooOld);
    }

    void sentences_data()
    {
        QTest::addColumn<StatusQuestion>("question");
        QTest::addColumn<UnitFormat>("format");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const StatusQuestion &question, const UnitFormat &format, const char *sentence) {
            QTest::newRow(sentence) << question << format << screen(sentence);
        };
        const UnitFormat percent = english("%", 1);
        const UnitFormat count = english("", 0, Kind::Count);
        const UnitFormat days = english("d", 1, Kind::Average);
        row(asked(Direction::Up, 0.812, 0.95), percent,
            "Red: 81.2_% in Oct 2026 against a target of 95_%; the yellow band ends at 85.5_%.");
        row(asked(Direction::Up, 0.814, 0.92), percent,
            "Red: 81.4_% in Oct 2026 against a target of 92_%; the yellow band ends at 82.8_%.");
        row(asked(Direction::Up, 0.9, 0.95), percent,
            "Yellow: 90.0_% in Oct 2026 against a target of 95_%; the yellow band ends at 85.5_%.");
        row(asked(Direction::Up, 0.963, 0.95), percent, "Green: 96.3_% in Oct 2026 against a target of 95_%.");
        row(asked(Direction::Up, 0.9496, 0.95), percent,
            "Yellow: 94.96_% in Oct 2026 against a target of 95_%; the yellow band ends at "
            "85.5_%.");
        row(asked(Direction::Up, 0.8548, 0.95), percent,
            "Red: 85.48_% in Oct 2026 against a target of 95_%; the yellow band ends at 85.5_%.");
        row(asked(Direction::Down, 8.4, 7), days,
            "Red: 8.4_d in Oct 2026 against a target of at most 7_d; the yellow band ends at "
            "7.7_d.");
        row(asked(Direction::Down, 1, 0), count,
            "Red: 1 in Oct 2026 against a target of at most 0; a target of 0 has no yellow band.");
        row(asked(Direction::Down, 0, 0), count, "Green: 0 in Oct 2026 against a target of at most 0.");
        row(asked(Direction::Down, 3, 0, {}, {Tolerance::Kind::Absolute, 2}), count,
            "Red: 3 in Oct 2026 against a target of at most 0; the yellow band ends at 2.");
        row(asked(Direction::Up, 97, 100, {}, {Tolerance::Kind::Absolute, 2}), count,
            "Red: 97 in Oct 2026 against a target of 100; the yellow band ends at 98.");
        row(asked(Direction::Up, 97, 100, {}, {Tolerance::Kind::Relative, 0}), count,
            "Red: 97 in Oct 2026 against a target of 100; there is no yellow band.");
        row(asked(Direction::Range, 5, 4, 6), days, "Green: 5.0_d in Oct 2026 against a target of 4_d to 6_d.");
        row(asked(Direction::Range, 3.59, 4, 6), days,
            "Red: 3.59_d in Oct 2026 against a target of 4_d to 6_d; the yellow band ends at "
            "3.6_d.");
        row(asked(Direction::Range, 6.6, 4, 6), days,
            "Yellow: 6.6_d in Oct 2026 against a target of 4_d to 6_d; the yellow band ends at "
            "6.6_d.");
        row(valueOf(asked(Direction::Up, 0.812, 0.95), 202609), percent,
            "Red: 81.2_% in Sep 2026 against a target of 95_%; the yellow band ends at 85.5_%; "
            "stale, there is no value for Oct 2026 yet.");
        row(valueOf(asked(Direction::Up, 0.96, 0.95), 202609), percent,
            "Green: 96.0_% in Sep 2026 against a target of 95_%; stale, there is no value for Oct "
            "2026 yet.");
        row(valueOf(asked(Direction::Up, 0.96, 0.95), 202605), percent,
            "No data: the latest value, 96.0_% in May 2026, is more than three periods older than "
            "Oct 2026.");
        row(asked(Direction::Up, {}, 0.95), percent, "No data: there is no value for Oct 2026 or before it.");
        row(because(asked(Direction::Up, {}, {}), "establishing baseline"), percent,
            "No data: there is no value for Oct 2026 or before it, and no target (establishing "
            "baseline).");
        row(because(asked(Direction::Up, 36.6, {}), "establishing baseline"), english("$k", 1, Kind::Count),
            "No target: establishing baseline; $36.6_k in Oct 2026.");
        row(asked(Direction::Up, 36.6, {}), english("$k", 1, Kind::Count),
            "No target: none has been set; $36.6_k in Oct 2026.");
        row(asked(Direction::None, 8.2, {}), days,
            "No target: this metric is only assessed so far; 8.2_d in Oct 2026.");
        row(cases(asked(Direction::Up, 0.5, 0.4), 12, 30), percent,
            "No data: too few cases in Oct 2026, 12 where 30 are needed.");
        row(asked(Direction::Up, -11, -10), count,
            "Yellow: ~11 in Oct 2026 against a target of ~10; the yellow band ends at ~11.");
    }
    void sentences()
    {
        QFETCH(StatusQuestion, question);
        QFETCH(UnitFormat, format);
        QTEST(why(question, judge(question), format, FiscalCalendar(7)), "sentence");
    }

    void words()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(statusWord(Status::Near, tenPercent, english), screen("Within 10_%"));
        QCOMPARE(statusWord(Status::Near, Tolerance{Tolerance::Kind::Relative, 0.075}, english),
                 screen("Within 7.5_%"));
        QCOMPARE(statusWord(Status::Near, Tolerance{Tolerance::Kind::Absolute, 2}, english),
                 QStringLiteral("Near target"));
        QCOMPARE(statusWord(Status::Near, std::nullopt, english), QStringLiteral("Near target"));
        QCOMPARE(statusWord(Status::Off, tenPercent, english), QStringLiteral("Off target"));
        const char *const tokens[] = {"green", "yellow", "red", "no_target", "no_data"};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(QString(token(Status(i))), QString::fromLatin1(tokens[i]));
            QCOMPARE(*fromToken<Status>(QString::fromLatin1(tokens[i])), Status(i));
        }
        QVERIFY(attentionRank(Status::Off) < attentionRank(Status::Near));
        QVERIFY(attentionRank(Status::Near) < attentionRank(Status::Met));
    }

    void questionOfAMetric()
    {
        City city;
        Metric metric;
        metric.kind = Kind::Rate;
        metric.direction = Direction::Up;
        Target early;
        early.from = Month(2025, 7);
        early.value = 0.85;
        Target late;
        late.from = Month(2026, 10);
        late.value = 0.92;
        const QList<Target> steps{late, early};
        QList<PeriodValue> values{{month(202609), 0.87, {}, {}, false, false},
                                  {month(202608), 0.5, {}, {}, false, false},
                                  {month(202611), 0.99, {}, {}, false, false},
                                  {month(202610), {}, {}, {}, false, false}};
        auto question = StatusQuestion::of(city, metric, {steps.data(), 2}, {values.data(), 4}, month(202610));
        QCOMPARE(question.latest->period, month(202609));
        QCOMPARE(*question.target.value, 0.85); // the one that held when the value was measured
        QCOMPARE(question.tolerance, city.tolerance);
        QVERIFY(judge(question).stale);
        QCOMPARE(judge(question).status, Status::Met);

        values[3].numerator = 88;
        values[3].denominator = 100;
        question = StatusQuestion::of(city, metric, {steps.data(), 2}, {values.data(), 4}, month(202610));
        QCOMPARE(*question.target.value, 0.92);
        QCOMPARE(judge(question).status, Status::Near);

        metric.setTolerance(Tolerance{Tolerance::Kind::Absolute, 0.01});
        question = StatusQuestion::of(city, metric, {steps.data(), 2}, {values.data(), 4}, month(202610));
        QCOMPARE(judge(question).status, Status::Off);
        QList<Target> own = steps;
        own[0].setTolerance(Tolerance{Tolerance::Kind::Absolute, 0.05});
        question = StatusQuestion::of(city, metric, {own.data(), 2}, {values.data(), 4}, month(202610));
        QCOMPARE(judge(question).status, Status::Near);

        question = StatusQuestion::of(city, metric, {steps.data(), 2}, {values.data(), 4}, month(202607));
        QVERIFY(!question.latest);
        QCOMPARE(judge(question).status, Status::NoData);
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "StatusTest.moc"
