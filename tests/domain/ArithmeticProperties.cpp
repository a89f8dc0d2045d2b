// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/CompensatedSum.h"
#include "domain/Judgement.h"
#include "domain/NumberText.h"

#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>

using namespace statroom;

namespace {

/// Every finite double is as likely as any other.
rc::Gen<double> anyFinite()
{
    return rc::gen::suchThat(
        rc::gen::map(rc::gen::arbitrary<uint64_t>(), [](uint64_t bits) { return std::bit_cast<double>(bits); }),
        [](double value) { return std::isfinite(value); });
}

/// Values such as people measure: up to six digits before and four behind the point.
rc::Gen<double> anyMeasure()
{
    return rc::gen::map(rc::gen::inRange<int64_t>(-9'999'999'999, 10'000'000'000),
                        [](int64_t n) { return double(n) / 10000; });
}

} // namespace

class ArithmeticProperties : public QObject
{
    Q_OBJECT

private slots:
    void everySpellingReadsBack()
    {
        QVERIFY(rc::check("parse(spell(p)) == p for every start month and naming", [] {
            const int start = *rc::gen::inRange(1, 13);
            const auto namedBy = *rc::gen::element(City::YearNamedBy::End, City::YearNamedBy::Start);
            const FiscalCalendar calendar(start, namedBy);
            const int length = *rc::gen::element(1, 3, 12);
            const Period period(Month::fromIndex(*rc::gen::inRange(1001 * 12, 9998 * 12)), length);
            const auto read = calendar.parse(calendar.spell(period));
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == period);
            if (period.first.year() >= 1800 && period.last().year() <= 2199) {
                const auto loose = calendar.parseLoose(calendar.spell(period));
                RC_ASSERT(loose.ok());
                RC_ASSERT(loose->period == period);
            }
        }));
    }

    void everyMonthHasOneFiscalYear()
    {
        QVERIFY(rc::check("a month lies in its fiscal year, quarter and nowhere else", [] {
            const FiscalCalendar calendar(*rc::gen::inRange(1, 13),
                                          *rc::gen::element(City::YearNamedBy::End, City::YearNamedBy::Start));
            const Month month = Month::fromIndex(*rc::gen::inRange(1500 * 12, 2500 * 12));
            const Period year = calendar.fiscalYearPeriod(calendar.fiscalYear(month));
            RC_ASSERT(year.contains(month));
            RC_ASSERT(calendar.isFiscalYear(year));
            RC_ASSERT(calendar.periodContaining(month, Frequency::Year) == year);
            RC_ASSERT(calendar.fiscalQuarterPeriod(calendar.fiscalYear(month), calendar.fiscalQuarter(month))
                          .contains(month));
            RC_ASSERT(year.first + (calendar.fiscalMonth(month) - 1) == month);
        }));
    }

    void numbersReadBackFromFiles()
    {
        QVERIFY(rc::check("fromText(toText(x)) == x to the last bit", [] {
            const double value = *anyFinite();
            const auto read = fromText(toText(value));
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == value);
        }));
    }

    void numbersReadBackFromEditors()
    {
        QVERIFY(rc::check("parse(editText(x)) == x in every unit", [] {
            const char *const units[] = {"", "%", "$", "$k", "d", "min", "h:mm", "per 10,000"};
            const char *const locales[] = {"en_US", "de_DE", "es_US", "fr_FR", "C"};
            const UnitFormat format(QString::fromLatin1(units[*rc::gen::inRange(0, 8)]), *rc::gen::inRange(0, 4),
                                    Metric::Kind::Rate, QLocale(QString::fromLatin1(locales[*rc::gen::inRange(0, 5)])));
            const double value =
                *rc::gen::oneOf(anyMeasure(), rc::gen::map(anyMeasure(), [](double x) { return x / 3; }));
            const auto read = format.parse(format.editText(value));
            RC_ASSERT(read.ok());
            RC_ASSERT(read->value.has_value());
            RC_ASSERT(*read->value == value);
        }));
    }

    void anyTextIsReadOrRefused()
    {
        QVERIFY(rc::check("no text makes a reading without a finite number", [] {
            const std::string alphabet = "0123456789.,:/-()%$ kMOe'*N A";
            const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(alphabet));
            const UnitFormat format(QStringLiteral("%"), 1, Metric::Kind::Rate, QLocale(QLocale::English));
            const auto read = format.parse(QString::fromStdString(text));
            if (!read)
                RC_ASSERT(!read.error().message.isEmpty());
            else if (read->value)
                RC_ASSERT(std::isfinite(*read->value));
            const auto period = FiscalCalendar(7).parseLoose(QString::fromStdString(text));
            if (period && period->kind == PeriodReading::Kind::Period)
                RC_ASSERT(period->period.isValid());
        }));
    }

    void orderOfTermsDoesNotShow()
    {
        QVERIFY(rc::check("a compensated sum is the same in any order", [] {
            auto terms = *rc::gen::container<std::vector<double>>(anyMeasure());
            const auto sum = [](const std::vector<double> &values) {
                CompensatedSum total;
                for (double value : values)
                    total += value;
                return total.value();
            };
            const double straight = sum(terms);
            std::mt19937 random(*rc::gen::arbitrary<uint32_t>());
            std::shuffle(terms.begin(), terms.end(), random);
            const double shuffled = sum(terms);
            const double size =
                std::accumulate(terms.begin(), terms.end(), 0.0, [](double a, double b) { return a + std::abs(b); });
            // What is left is second order: the size of the terms times the square of the rounding
            // unit.
            RC_ASSERT(std::abs(straight - shuffled) <= std::abs(straight) * 2.3e-16 + size * 1e-28);
        }));
    }

    void betterValuesHaveNoWorseStatus()
    {
        QVERIFY(rc::check("status is monotone in the value", [] {
            StatusQuestion question;
            question.shown = Period(Month(2026, 10), 1);
            question.direction = *rc::gen::element(Metric::Direction::Up, Metric::Direction::Down);
            question.target.value = *anyMeasure();
            question.tolerance.kind = *rc::gen::element(Tolerance::Kind::Relative, Tolerance::Kind::Absolute);
            question.tolerance.amount = double(*rc::gen::inRange(0, 500)) / 1000;
            // Near the target, where the edges are.
            const double reach = std::abs(*question.target.value) * 0.3 + 1;
            const auto nearTarget = [&] {
                return *question.target.value + reach * (*rc::gen::inRange(-1000, 1001)) / 1000;
            };
            double worse = nearTarget();
            double better = nearTarget();
            if ((worse > better) == (question.direction == Metric::Direction::Up))
                std::swap(worse, better);
            const auto rank = [&](double value) {
                question.latest = PeriodValue{question.shown, value, {}, {}, false, false};
                const Status status = judge(question).status;
                RC_ASSERT(status == Status::Met || status == Status::Near || status == Status::Off);
                return int(status);
            };
            RC_ASSERT(rank(better) <= rank(worse));
        }));
    }

    void roundingNeverCrossesATarget()
    {
        QVERIFY(rc::check("a value shown apart from another reads on its own side of it", [] {
            const UnitFormat format(QString(), *rc::gen::inRange(0, 3), Metric::Kind::Average, QLocale::c());
            const double target = double(*rc::gen::inRange(-100'000, 100'000)) / 100;
            const double value = target + double(*rc::gen::inRange(-1000, 1000)) / 10000;
            QString text = format.apart(value, {target});
            const double shown = text.replace(QChar(0x2212), u'-').toDouble();
            if (std::abs(value - target) > 1e-9 * std::max(std::abs(value), std::abs(target)))
                RC_ASSERT((shown < target) == (value < target) && (shown > target) == (value > target));
        }));
    }
};

QTEST_GUILESS_MAIN(ArithmeticProperties)
#include "ArithmeticProperties.moc"
