// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/BeforeAfter.h"

#include <QtTest>

#include <rapidcheck.h>

#include <bit>
#include <cmath>

using namespace statroom;

namespace {

/// Monthly numbers with gaps and preliminary ones, in two spans that may be far too short.
BeforeAfterQuestion anyQuestion(int shortest = 6)
{
    BeforeAfterQuestion question;
    const int before = *rc::gen::inRange(shortest, 40);
    const int between = *rc::gen::inRange(0, 3);
    const int after = *rc::gen::inRange(shortest, 40);
    const Month start(2020, *rc::gen::inRange(1, 13));
    question.before = Period(start, before);
    question.after = Period(start + before + between, after);
    const int height = *rc::gen::inRange(0, 40);
    for (int i = 0; i < before + between + after; ++i) {
        PeriodValue value;
        value.period = Period(start + i, 1);
        if (*rc::gen::inRange(0, 20) != 0)
            value.value = *rc::gen::inRange(0, 30) + std::round(height * std::sin(i * 0.5235987755982988));
        value.preliminary = *rc::gen::inRange(0, 20) == 0;
        question.values.push_back(value);
    }
    return question;
}

bool close(double a, double b, double scale)
{
    return std::abs(a - b) <= 1e-7 * scale;
}

} // namespace

class BeforeAfterProperties : public QObject
{
    Q_OBJECT

private slots:
    void shiftingMovesNothingAndScalingScales()
    {
        QVERIFY(rc::check("the difference of a x + b is a times that of x", [] {
            const BeforeAfterQuestion question = anyQuestion();
            const double a = *rc::gen::element(-4.0, 0.25, 3.0, 1000.0);
            const double b = *rc::gen::inRange(-200, 200);
            BeforeAfterQuestion moved = question;
            for (PeriodValue &value : moved.values)
                if (value.value)
                    value.value = *value.value * a + b;
            const BeforeAfter one = beforeAfter(question);
            const BeforeAfter other = beforeAfter(moved);
            RC_ASSERT(one.outcome == other.outcome);
            if (!one.isTold())
                return;
            RC_ASSERT(one.underWay == other.underWay);
            RC_ASSERT(one.likeWithLike == other.likeWithLike);
            const double scale = 100 * std::abs(a);
            RC_ASSERT(close(one.difference.value * a, other.difference.value, scale));
            RC_ASSERT(close((a > 0 ? one.difference.low : one.difference.high) * a, other.difference.low, scale));
            RC_ASSERT(close((a > 0 ? one.difference.high : one.difference.low) * a, other.difference.high, scale));
            RC_ASSERT(one.extreme.has_value() == other.extreme.has_value());
        }));
    }

    void whatIsAddedAfterIsTheDifference()
    {
        QVERIFY(rc::check("a constant added to every value after is added to the difference", [] {
            BeforeAfterQuestion question = anyQuestion(20);
            const BeforeAfter one = beforeAfter(question);
            const double step = *rc::gen::inRange(-20, 20);
            for (PeriodValue &value : question.values)
                if (value.value && value.period.first >= question.after.first)
                    *value.value += step;
            const BeforeAfter other = beforeAfter(question);
            // A step may hide a weak season from the question whether there is one.
            const bool isComparable = one.likeWithLike == other.likeWithLike && one.isTold() && other.isTold();
            RC_CLASSIFY(isComparable);
            if (!isComparable)
                return;
            RC_ASSERT(one.underWay == other.underWay);
            RC_ASSERT(close(one.difference.value + step, other.difference.value, 100));
            RC_ASSERT(
                close(one.difference.high - one.difference.low, other.difference.high - other.difference.low, 100));
        }));
    }

    void whatIsLeftOutDoesNotMatter()
    {
        QVERIFY(rc::check("preliminary values and those outside the spans of a series without season", [] {
            const BeforeAfterQuestion question = anyQuestion();
            BeforeAfterQuestion other = question;
            for (PeriodValue &value : other.values)
                if (value.preliminary && value.value)
                    value.value = *rc::gen::inRange(-10000, 10000);
            const BeforeAfter a = beforeAfter(question);
            const BeforeAfter b = beforeAfter(other);
            RC_ASSERT(a.outcome == b.outcome);
            RC_ASSERT(a.difference.value == b.difference.value);
            RC_ASSERT(a.difference.low == b.difference.low);
        }));
    }

    void everyNumberIsFinite()
    {
        QVERIFY(rc::check("any doubles", [] {
            const auto anyDouble =
                rc::gen::map(rc::gen::arbitrary<uint64_t>(), [](uint64_t bits) { return std::bit_cast<double>(bits); });
            const auto often =
                rc::gen::oneOf(anyDouble, rc::gen::element(0.0, 1.0, -1.0, 1e308, -1e299, 1e299, 5e-324));
            BeforeAfterQuestion question = anyQuestion();
            question.kind = *rc::gen::element(Metric::Kind::Count, Metric::Kind::Rate);
            for (PeriodValue &value : question.values) {
                if (value.value)
                    value.value = *often;
                if (*rc::gen::arbitrary<bool>()) {
                    value.numerator = *often;
                    value.denominator = *often;
                }
            }
            const BeforeAfter result = beforeAfter(question);
            const auto isFinite = [](const BeforeAfter::Interval &i) {
                return std::isfinite(i.value) && std::isfinite(i.low) && std::isfinite(i.high)
                    && std::isfinite(i.probability);
            };
            RC_ASSERT(isFinite(result.difference));
            RC_ASSERT((!result.slopeBefore || isFinite(*result.slopeBefore)));
            for (const BeforeAfter::Point &point : result.points)
                RC_ASSERT((!point.fitted || std::isfinite(*point.fitted))
                          && (!point.expected || std::isfinite(*point.expected)));
            if (result.isTold())
                RC_ASSERT(result.before.used >= result.needed && result.after.used >= result.needed
                          && result.degrees > 0);
        }));
    }
};

QTEST_APPLESS_MAIN(BeforeAfterProperties)

#include "BeforeAfterProperties.moc"
