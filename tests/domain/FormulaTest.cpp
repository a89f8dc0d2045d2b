// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Formula.h"
#include "domain/Standing.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace statroom;

namespace {

const QStringList codes{"OVERTIME_HOURS", "FTE",       "A",   "B",          "A-B", "A.B", "A-B-C",
                        "COD-05",         "311-CALLS", "311", "WITH SPACE", "ÑU",  "Z"};

const QHash<QString, double> inputs{{"OVERTIME_HOURS", 120},
                                    {"FTE", 40},
                                    {"A", 10},
                                    {"B", 3},
                                    {"A-B", 100},
                                    {"A.B", 200},
                                    {"A-B-C", 1000},
                                    {"COD-05", 0.8},
                                    {"311-CALLS", 50},
                                    {"311", 7},
                                    {"WITH SPACE", 8},
                                    {"ÑU", 9},
                                    {"Z", 0}};

constexpr double none = std::numeric_limits<double>::infinity();

} // namespace

class FormulaTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char *text, double value) {
            QTest::newRow(text) << QString::fromUtf8(text) << value;
        };
        row("OVERTIME_HOURS / FTE", 3);
        row("OVERTIME_HOURS/FTE", 3);
        row("A+B*2", 16);
        row("(A+B)*2", 26);
        row("A - B", 7);
        row("A-B", 100);
        row("[A]-[B]", 7);
        row("[A-B]", 100);
        row("A.B", 200);
        row("A-B-C", 1000);
        row("A-B-B", 97);
        row("-A", -10);
        row("-A^2", -100);
        row("2^B", 8);
        row("2^3^2 + 0*A", 512);
        row("A-5", 5);
        row("A*0.5", 5);
        row("A*.5", 5);
        row("COD-05 * 100", 80);
        row("311-CALLS / A", 5);
        row("[311] + A", 17);
        row("311 + A", 321);
        row("[WITH SPACE] * 2", 16);
        row("[ A ] * 2", 20);
        row("ÑU", 9);
        row("max(A, B, FTE)", 40);
        row("min(A, B)", 3);
        row("abs(B - A)", 7);
        row("sqrt(A*A)", 10);
        row("round(A / B)", 3);
        row("A − B × 2 ÷ 1", 4);
        row("A / Z", none);
        row("1 / (A / Z)", none);
        row("Z * (A / Z)", none);
        row("(A / Z)^Z", none);
        row("min(A, A / Z)", none);
        row("sqrt(-A)", none);
        row("Z / A", 0);
        row("A^1000", none);
    }
    void evaluates()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto formula = Formula::compile(text, codes);
        QVERIFY2(formula.ok(), qPrintable(formula ? QString() : formula.error().message + formula.error().detail));
        QCOMPARE(formula->text(), text);
        const auto result = formula->evaluate(inputs);
        QCOMPARE(result.has_value(), std::isfinite(value));
        if (result)
            QCOMPARE(*result, value);
    }

    void namesItsInputs()
    {
        const auto formula = Formula::compile(QStringLiteral("A-B / FTE + [A] + FTE"), codes);
        QVERIFY(formula.ok());
        QCOMPARE(formula->codes(), (QStringList{"A-B", "FTE", "A"}));
    }

    void missingWhereAnInputIs()
    {
        const auto formula = Formula::compile(QStringLiteral("A + 0 * FTE"), codes);
        QCOMPARE(*formula->evaluate({{"A", 1}, {"FTE", 2}}), 1.0);
        QVERIFY(!formula->evaluate({{"A", 1}}));
        QVERIFY(!formula->evaluate({{"A", 1}, {"FTE", std::nan("")}}));
        QVERIFY(!formula->evaluate(
            [](const QString &code) { return code == u"A" ? std::optional<double>(1) : std::nullopt; }));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("", "empty");
        row("   ", "empty");
        row("OVERTIME / FTE", "“OVERTIME” is not a metric's code");
        row("A-B - C", "“C” is not a metric's code");
        row("overtime_hours / FTE", "Is “OVERTIME_HOURS” meant?");
        row("[NOPE]", "“NOPE”");
        row("[A", "not closed");
        row("A = 5", "assigns nothing");
        row("A == B", "assigns nothing");
        row("\"text\"", "quotation marks");
        row("A + 'x'", "quotation marks");
        row("sin(A)", "“sin”");
        row("max + A", "“max”");
        row("A +", "ends where");
        row("A + * B", "no value before it");
        row("* A", "no value before it");
        row("A B", "Two values");
        row("A FTE", "Two values");
        row("(A", "parentheses");
        row("A)", "parentheses");
        row("A, B", "comma");
        row("min()", "function");
        row("abs(A, B)", "function");
        row("A ? B : FTE", "“?”");
        row("A; B", "“;”");
        row("A && B", "“&”");
        row("A < B", "“<”");
        row("2A", "“2A”");
        row("1.2.3 * A", "“1.2.3”");
        row("1e5 * A", "“1e5”");
        row("FTE2", "“FTE2”");
        row("_pi * A", "“_pi”");
        row("v0", "“v0”");
        row("2 + 3", "names no metric");
        row("A!", "“!”");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto formula = Formula::compile(text, codes);
        QVERIFY(!formula.ok());
        QCOMPARE(formula.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(formula.error().message.contains(says),
                 qPrintable(formula.error().message + QStringLiteral(" | ") + formula.error().detail));
    }

    /// A formula on a formula: over a quarter it is made of sums, not of the months' ratios.
    void aRatioOfARatioIsOneOfSums()
    {
        const FiscalCalendar calendar(7);
        const auto perHead = Formula::compile("HOURS / STAFF", {"HOURS", "STAFF", "PER"});
        const auto doubled = Formula::compile("PER * 2", {"HOURS", "STAFF", "PER"});
        QVERIFY(perHead.ok() && doubled.ok());
        const auto monthly = [](std::initializer_list<double> numbers) {
            std::vector<PeriodValue> values;
            for (double number : numbers)
                values.push_back(
                    PeriodValue{Period(Month(2025, 7 + int(values.size())), 1), number, {}, {}, false, false});
            return values;
        };
        FormulaInput per{"PER", Metric::Kind::Rate, Frequency::Month, {}, std::make_shared<const Formula>(*perHead),
                         {}};
        per.inputs.push_back({"HOURS", Metric::Kind::Count, Frequency::Month, monthly({100, 10, 10}), {}, {}});
        per.inputs.push_back({"STAFF", Metric::Kind::Count, Frequency::Month, monthly({10, 10, 100}), {}, {}});
        const Period quarter(Month(2025, 7), 3);
        const auto whole = calculatedValues(calendar, *doubled, Frequency::Quarter, quarter, std::span(&per, 1));
        QCOMPARE(whole.size(), size_t(1));
        QCOMPARE(*whole[0].value, 2.0); // 120 / 120; the mean of 10, 1 and 0.1 is 3.7
        QCOMPARE(*calculatedOver(calendar, *doubled, Frequency::Quarter, quarter, std::span(&per, 1)).value, 2.0);
        per.inputs[1].values.pop_back();
        QVERIFY(calculatedValues(calendar, *doubled, Frequency::Quarter, quarter, std::span(&per, 1)).empty());
    }

    void cycles()
    {
        QVERIFY(Formula::refuseCycles({}).ok());
        QVERIFY(Formula::refuseCycles({{"C", {"A", "B"}}, {"D", {"C", "A"}}, {"E", {"D", "C"}}}).ok());
        const auto self = Formula::refuseCycles({{"A", {"A"}}});
        QVERIFY(!self.ok());
        QVERIFY2(self.error().message.contains(QStringLiteral("A → A")), qPrintable(self.error().message));
        const auto round = Formula::refuseCycles({{"A", {"X", "B"}}, {"B", {"C"}}, {"C", {"A"}}, {"D", {"A"}}});
        QVERIFY(!round.ok());
        QVERIFY2(round.error().message.contains(QStringLiteral("A → B → C → A")), qPrintable(round.error().message));
    }
};

QTEST_GUILESS_MAIN(FormulaTest)
#include "FormulaTest.moc"
