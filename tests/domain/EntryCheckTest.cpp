// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/EntryCheck.h"

#include <QtTest>

#include <limits>

using namespace statroom;

using Kind = Metric::Kind;
using Values = QList<PeriodValue>;
using FindingKind = Finding::Kind;

Q_DECLARE_METATYPE(QList<double>)
Q_DECLARE_METATYPE(statroom::Metric::Kind)

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

Period month(int yyyymm)
{
    return Period(Month::fromYyyymm(yyyymm), 1);
}

/// The values of the months up to September 2026, oldest first.
Values history(const QList<double> &values)
{
    Values history;
    Month m = Month(2026, 10) - int(values.size());
    for (const double value : values) {
        history.append({Period(m, 1), value, {}, {}, false, false});
        m = m + 1;
    }
    return history;
}

QList<double> repeated(const QList<double> &values, int times)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all += values;
    return all;
}

const QList<double> recycling = repeated({0.236, 0.25, 0.26, 0.272, 0.28, 0.276}, 4);
const QList<double> tickets = repeated({0, 0, 1, 0, 2, 0}, 4);

EntryQuestion entering(std::optional<double> value, const Values &past, Kind kind = Kind::Rate)
{
    EntryQuestion question;
    question.entered = {month(202610), value, {}, {}, false, false};
    question.today = QDate(2026, 11, 9);
    question.kind = kind;
    question.history = {past.constData(), size_t(past.size())};
    return question;
}

UnitFormat english(const char *unit, int decimals, Kind kind = Kind::Rate)
{
    return UnitFormat(QString::fromUtf8(unit), decimals, kind, QLocale(QLocale::English, QLocale::UnitedStates));
}

QString screen(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', u'\u202F');
}

} // namespace

class EntryCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void farOutside_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<double>>("past");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<double>("suggested");
        const auto row = [](const char *name, Kind kind, const QList<double> &past, double value, bool asks,
                            double suggested = none) {
            QTest::newRow(name) << kind << past << value << asks << suggested;
        };
        row("usual", Kind::Rate, recycling, 0.27, false);
        row("new but near", Kind::Rate, recycling, 0.33, false);
        row("a hundredth", Kind::Rate, recycling, 0.0027, true, 0.27);
        row("a hundredfold", Kind::Rate, recycling, 27, true, 0.27);
        row("a tenfold", Kind::Rate, recycling, 2.7, true, 0.27);
        row("0.93 where 93 was usual", Kind::Average, repeated({93, 91, 94, 92}, 6), 0.93, true, 93);
        row("93 where 0.93 was usual", Kind::Average, repeated({0.93, 0.91, 0.94, 0.92}, 6), 93, true, 0.93);
        row("a missing thousand", Kind::Count, repeated({36600, 35000, 38100, 33000}, 6), 36.6, true, 36600);
        row("far and no power of ten", Kind::Rate, recycling, 0.6, true);
        row("zero where much was usual", Kind::Rate, recycling, 0, true);
        row("too short a history", Kind::Rate, recycling.mid(0, 7), 0.0027, false);
        row("just long enough", Kind::Rate, recycling.mid(0, 8), 0.0027, true, 0.27);
        row("constant, a ripple", Kind::Average, repeated({5}, 24), 5.2, false);
        row("constant, a jump", Kind::Average, repeated({5}, 24), 8, true);
        row("small counts", Kind::Count, tickets, 5, false);
        row("small counts, many", Kind::Count, tickets, 9, true);
        row("only the last 24 count", Kind::Average, repeated({700}, 24) + repeated({5, 5.5, 6}, 8), 700, true);
        row("a whole number stays whole", Kind::Count, repeated({3, 4, 2, 5}, 6), 35, true);
        row("a whole number, tenfold", Kind::Count, repeated({30, 40, 20, 50}, 6), 3500, true, 35);
    }
    void farOutside()
    {
        QFETCH(Kind, kind);
        QFETCH(QList<double>, past);
        QFETCH(double, value);
        QFETCH(bool, asks);
        QFETCH(double, suggested);
        const Values values = history(past);
        const auto found = checkEntry(entering(value, values, kind), english("", 1, kind), FiscalCalendar(7));
        QCOMPARE(found.size(), asks ? 1 : 0);
        if (!asks)
            return;
        QCOMPARE(found[0].severity, Finding::Severity::Question);
        QCOMPARE(found[0].kind, std::isfinite(suggested) ? FindingKind::Misplaced : FindingKind::FarOutside);
        QCOMPARE(found[0].suggested.has_value(), std::isfinite(suggested));
        if (found[0].suggested)
            QVERIFY(*found[0].suggested == suggested);
    }

    void sentence()
    {
        const Values values = history(recycling);
        const auto found = checkEntry(entering(0.0027, values), english("%", 1), FiscalCalendar(7));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].sentence, screen("Really 0.27_%? 24 months: 23.6 to 28.0_%."));
        const auto fine = checkEntry(entering(0.0027, values), english("%", 2), FiscalCalendar(7));
        QCOMPARE(fine[0].sentence, screen("Really 0.27_%? 24 months: 23.60 to 28.00_%."));
    }

    void partsAreNotSuggestedAway()
    {
        const Values values = history(recycling);
        EntryQuestion question = entering({}, values);
        question.entered.numerator = 27;
        question.entered.denominator = 10000;
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, FindingKind::OtherForm);
        QCOMPARE(found[1].kind, FindingKind::FarOutside);
        QVERIFY(!found[1].suggested);
    }

    void partsOfAnotherSize_data()
    {
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<double>("suggestedNumerator");
        QTest::addColumn<double>("suggestedDenominator");
        QTest::newRow("usual") << 2050.0 << 39800.0 << "" << none << none;
        QTest::newRow("a quieter month") << 1700.0 << 34000.0 << "" << none << none;
        QTest::newRow("thousands read as decimals")
            << 2.05 << 39.8 << "Really 2.05 of 39.8? 24 months: of 38,145 to 42,229." << 2050.0 << 39800.0;
        QTest::newRow("a digit too many")
            << 20500.0 << 398000.0 << "Really 20,500 of 398,000? 24 months: of 38,145 to 42,229." << none << none;
        QTest::newRow("a digit too few") << 205.0 << 3980.0 << "Really 205 of 3,980? 24 months: of 38,145 to 42,229."
                                         << none << none;
        QTest::newRow("no cases") << 0.0 << 0.0 << "" << none << none;
    }
    void partsOfAnotherSize()
    {
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        Values values;
        const QList<std::pair<double, double>> parts = {{1907, 38145}, {1934, 39469}, {2121, 40793}, {2207, 42229}};
        for (int i = 0; i < 24; ++i) {
            const auto [n, d] = parts[i % 4];
            values.append({Period(Month(2026, 10) - 24 + i, 1), n / d, n, d, false, false});
        }
        EntryQuestion question = entering({}, values);
        question.entered.numerator = numerator;
        question.entered.denominator = denominator;
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QFETCH(QString, sentence);
        QCOMPARE(found.size(), sentence.isEmpty() ? 0 : 1);
        if (found.isEmpty())
            return;
        QCOMPARE(found[0].severity, Finding::Severity::Question);
        QCOMPARE(found[0].kind, FindingKind::OtherSize);
        QCOMPARE(found[0].sentence, sentence);
        QTEST(found[0].suggestedParts.has_value() ? found[0].suggestedParts->numerator : none, "suggestedNumerator");
        QTEST(found[0].suggestedParts.has_value() ? found[0].suggestedParts->denominator : none,
              "suggestedDenominator");
    }

    void twoNumbersWhereOneWasUsual()
    {
        const Values values = history(recycling);
        EntryQuestion question = entering({}, values);
        question.entered.numerator = 241;
        question.entered.denominator = 914;
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].kind, FindingKind::OtherForm);
        QCOMPARE(found[0].sentence, screen("Really two numbers, 241 / 914? 24 months had one: 23.6 to 28.0_%."));
    }

    void partAndWholeTheWrongWayRound()
    {
        Values values;
        for (int i = 0; i < 24; ++i)
            values.append({Period(Month(2026, 10) - 24 + i, 1), 0.05, 2000.0, 40000.0, false, false});
        EntryQuestion question = entering({}, values);
        question.upperBound = 1;
        question.entered.numerator = 39800;
        question.entered.denominator = 1953;
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QCOMPARE(found[0].kind, FindingKind::PartExceedsWhole);
        QVERIFY(found[0].suggestedParts == (Finding::Parts{1953, 39800}));
        // A slip of the finger has no such answer.
        question.entered.numerator = 2410;
        question.entered.denominator = 2140;
        QVERIFY(!checkEntry(question, english("%", 1), FiscalCalendar(7))[0].suggestedParts);
    }

    void bounds_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("inside") << 0.5 << none << none << -1 << "";
        QTest::newRow("on the bound") << 1.0 << none << none << -1 << "";
        QTest::newRow("above") << 8.68 << none << none << int(FindingKind::AboveBound)
                               << screen("868.0_% cannot be: this metric is never above 100_%.");
        QTest::newRow("a little above") << 1.0001 << none << none << int(FindingKind::AboveBound)
                                        << screen("100.01_% cannot be: this metric is never above 100_%.");
        QTest::newRow("below") << -0.01 << none << none << int(FindingKind::BelowBound)
                               << screen("\u22121.0_% cannot be: this metric is never below 0_%.");
        QTest::newRow("241 of 214") << none << 241.0 << 214.0 << int(FindingKind::PartExceedsWhole)
                                    << "241 of 214 cannot be. The first number is the part, the second the whole.";
        QTest::newRow("all of them") << none << 214.0 << 214.0 << -1 << "";
        QTest::newRow("5 of 0") << none << 5.0 << 0.0 << int(FindingKind::ImpossibleWhole)
                                << "5 of 0 cannot be. The first number is the part, the second the whole.";
        QTest::newRow("0 of 0") << none << 0.0 << 0.0 << -1 << "";
        QTest::newRow("negative whole") << none << 1.0 << -5.0 << int(FindingKind::ImpossibleWhole)
                                        << QString::fromUtf8(
                                               "A whole of \u22125 cannot be. Enter part and whole as 1031/1144.");
        QTest::newRow("missing") << none << none << none << -1 << "";
    }
    void bounds()
    {
        QFETCH(double, value);
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        QFETCH(int, kind);
        EntryQuestion question = entering({}, {});
        question.lowerBound = 0;
        question.upperBound = 1;
        if (std::isfinite(value))
            question.entered.value = value;
        if (std::isfinite(numerator)) {
            question.entered.numerator = numerator;
            question.entered.denominator = denominator;
        }
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QCOMPARE(found.size(), kind < 0 ? 0 : 1);
        if (kind < 0)
            return;
        QCOMPARE(found[0].severity, Finding::Severity::Error);
        QCOMPARE(int(found[0].kind), kind);
        QTEST(found[0].sentence, "sentence");
    }

    void ratesWithoutBoundMayExceedTheWhole()
    {
        EntryQuestion question = entering({}, {});
        question.entered.numerator = 120;
        question.entered.denominator = 100;
        QVERIFY(checkEntry(question, english("%", 1), FiscalCalendar(7)).isEmpty());
    }

    void errorsComeFirstAndMayHaveAnAnswer()
    {
        const Values values = history(repeated({0.86, 0.87, 0.85, 0.88}, 6));
        EntryQuestion question = entering(8.68, values);
        question.upperBound = 1;
        const auto found = checkEntry(question, english("%", 1), FiscalCalendar(7));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].severity, Finding::Severity::Error);
        QCOMPARE(*found[0].suggested, 0.868);
    }

    void future_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("after") << QDate(2026, 11, 1) << "";
        QTest::newRow("last day") << QDate(2026, 10, 31) << "October 2026 is not over. Really a value for it already?";
        QTest::newRow("first day") << QDate(2026, 10, 1) << "October 2026 is not over. Really a value for it already?";
        QTest::newRow("before") << QDate(2026, 9, 30) << "October 2026 has not begun. Really a value for it already?";
    }
    void future()
    {
        QFETCH(QDate, today);
        QFETCH(QString, sentence);
        EntryQuestion question = entering(5, {});
        question.today = today;
        const auto found = checkEntry(question, english("", 0), FiscalCalendar(7));
        QCOMPARE(found.size(), sentence.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(found[0].kind, FindingKind::FuturePeriod);
            QCOMPARE(found[0].sentence, sentence);
        }
    }
};

QTEST_GUILESS_MAIN(EntryCheckTest)
#include "EntryCheckTest.moc"
