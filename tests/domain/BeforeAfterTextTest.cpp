// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/BeforeAfterText.h"
#include "domain/GeneratedSeries.h"

#include <QRegularExpression>
#include <QtTest>

using namespace statroom;

namespace {

const Month start(2023, 3);

BeforeAfterQuestion question(const std::vector<double> &values, int before)
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

BeforeAfterStory story()
{
    BeforeAfterStory story;
    story.metric.unit = QStringLiteral("d");
    story.metric.kind = Metric::Kind::Average;
    story.metric.decimals = 1;
    story.title = QStringLiteral("Days to inspection");
    story.department = QStringLiteral("Codes");
    story.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    story.event = BeforeAfterStory::Event{QDate(2025, 3, 1), {}, QStringLiteral("New software")};
    return story;
}

/// A difference with this interval, and nothing else known.
BeforeAfter told(double value, double low, double high)
{
    BeforeAfter result;
    result.outcome = BeforeAfter::Outcome::Told;
    result.before.span = Period(start, 24);
    result.after.span = Period(Month(2025, 3), 20);
    result.difference = {value, low, high, 0.5};
    result.slopeBefore = BeforeAfter::Interval{};
    result.season.verdict = Seasonality::Verdict::NotSeasonal;
    return result;
}

} // namespace

class BeforeAfterTextTest : public QObject
{
    Q_OBJECT

private slots:
    void answers()
    {
        const QString space(QChar(0x202f));
        const auto answer = [&](const BeforeAfter &result, const BeforeAfterStory &s = story()) {
            return BeforeAfterText::of(result, s).answer.replace(space, QStringLiteral(" "));
        };
        QCOMPARE(answer(told(-4.2, -6.3, -2.1)),
                 QStringLiteral("After 1 Mar 2025 the monthly value was 4.2 lower (95 %: 2.1 to 6.3 lower) than "
                                "before: the value changed."));
        QCOMPARE(answer(told(0.4, -2.1, 2.9)),
                 QStringLiteral(
                     "After 1 Mar 2025 the monthly value was 0.4 higher (95 %: 2.1 lower to 2.9 higher) than before: "
                     "no change that can be told from how much the values vary anyway."));
        BeforeAfter seasonal = told(4.2, 2.1, 6.3);
        seasonal.likeWithLike = true;
        QCOMPARE(
            answer(seasonal),
            QStringLiteral("After 1 Mar 2025 the monthly value was 4.2 higher (95 %: 2.1 to 6.3 higher) than before, "
                           "months compared with like months: the value changed."));
        BeforeAfter trend = told(-4.2, -6.3, -2.1);
        trend.underWay = true;
        QCOMPARE(answer(trend),
                 QStringLiteral(
                     "After 1 Mar 2025 the monthly value was on average 4.2 lower (95 %: 2.1 to 6.3 lower) than the "
                     "trend before would give: the value changed."));
        BeforeAfterStory spans = story();
        spans.event.reset();
        QCOMPARE(answer(told(-4.2, -6.3, -2.1), spans),
                 QStringLiteral("In Mar 2025 to Oct 2026 the monthly value was 4.2 lower (95 %: 2.1 to 6.3 lower) than "
                                "in Mar 2023 to Feb 2025: "
                                "the value changed."));
        BeforeAfter still = told(0, 0, 0);
        still.varies = false;
        QCOMPARE(
            answer(still),
            QStringLiteral(
                "After 1 Mar 2025 the monthly value was the same as before; the values of each span do not vary, so "
                "that no interval can be given."));
    }

    void nothingIsNotLower()
    {
        const auto answer = [](const BeforeAfter &result) {
            return BeforeAfterText::of(result, story()).answer;
        };
        const BeforeAfter equal = beforeAfter(question(std::vector<double>(36, 0.7), 18));
        QCOMPARE(equal.difference.value, 0.0);
        QVERIFY2(answer(equal).contains(QStringLiteral("was the same as before")), qPrintable(answer(equal)));
        QVERIFY2(answer(told(-0.0001, -6.3, 6.3)).contains(QStringLiteral("was no different (95 %: 6.3")),
                 qPrintable(answer(told(-0.0001, -6.3, 6.3))));
        QVERIFY2(answer(told(3, -0.0001, 6.3)).contains(QStringLiteral("no change to 6.3")),
                 qPrintable(answer(told(3, -0.0001, 6.3))));
    }

    void percentagesDifferInPoints()
    {
        BeforeAfterStory rate = story();
        rate.metric.unit = QStringLiteral("%");
        rate.metric.kind = Metric::Kind::Rate;
        const BeforeAfterText text = BeforeAfterText::of(told(-0.062, -0.081, -0.043), rate);
        QVERIFY2(text.figure.contains(QStringLiteral("6.20")) && text.figure.contains(QStringLiteral("pts")),
                 qPrintable(text.figure));
    }

    void refusesInASentence()
    {
        const BeforeAfterText text =
            BeforeAfterText::of(beforeAfter(question(std::vector<double>(27, 4.0), 24)), story());
        QCOMPARE(
            text.answer,
            QStringLiteral(
                "Too few values to say: 3 month(s) with a final value after (Mar 2025 to May 2025); 8 month(s) are "
                "needed on each side. Choose a longer span, or wait."));
        QVERIFY(text.figure.isEmpty());
        QVERIFY(text.method.isEmpty());
        QVERIFY(!text.before.isEmpty());
        QCOMPARE(BeforeAfterText::of({}, story()).answer,
                 QStringLiteral("There are no values on one side of this event. Choose another event, or two spans."));
        BeforeAfterStory spans = story();
        spans.event.reset();
        QCOMPARE(BeforeAfterText::of({}, spans).answer,
                 QStringLiteral("“Days to inspection” of Codes has no values yet that could be compared."));
        QCOMPARE(BeforeAfterText::of({}, spans).question, QStringLiteral("Did “Days to inspection” of Codes change?"));
        BeforeAfter overlapping;
        overlapping.before.span = Period(start, 24);
        overlapping.after.span = Period(start + 12, 24);
        QCOMPARE(BeforeAfterText::of(overlapping, spans).answer,
                 QStringLiteral("The span before must end before the span after begins. Choose other spans."));
    }

    void caveatsSayWhatIsLeftOut()
    {
        GeneratedSeries random(3);
        std::vector<double> values;
        for (int i = 0; i < 44; ++i)
            values.push_back(20 + random.normal() + (i == 22 || i == 23 ? 8 : 0));
        BeforeAfterQuestion asked = question(values, 24);
        asked.values[40].preliminary = true;
        asked.values[41].value.reset();
        BeforeAfterStory s = story();
        s.between = 1;
        s.disputed = 2;
        s.seams = {QStringLiteral("from Jul 2024")};
        s.otherEvents = {QStringLiteral("1 May 2024: flood")};
        const QString all = BeforeAfterText::of(beforeAfter(asked), s).all();
        for (const char *said : {"Left out since preliminary: 1 month", "Without a value: 1 month", "In neither span",
                                 "regression to the mean", "the last 2 month", "Used although disputed: 2 month",
                                 "Measured differently from Jul 2024", "1 May 2024: flood", "nothing of why"})
            QVERIFY2(all.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + QStringLiteral(" in ") + all));
    }

    void comparedWithOthers()
    {
        BeforeAfterStory s = story();
        s.others = {QStringLiteral("Fire"), QStringLiteral("Police")};
        s.against = told(-3.9, -6.6, -1.2);
        s.othersIncomplete = 2;
        const BeforeAfterText text = BeforeAfterText::of(told(-4.2, -6.3, -2.1), s);
        QVERIFY2(text.comparison.startsWith(QStringLiteral("Compared with Fire and Police over the same spans")),
                 qPrintable(text.comparison));
        QVERIFY(text.caveats.join(u' ').contains(QStringLiteral("Not in the comparison")));
        s.against = told(-0.9, -3.6, 1.2);
        QVERIFY(BeforeAfterText::of(told(-4.2, -6.3, -2.1), s)
                    .comparison.contains(QStringLiteral("no change that the others did not have as well")));
        s.against->outcome = BeforeAfter::Outcome::TooFewAfter;
        QVERIFY(BeforeAfterText::of(told(-4.2, -6.3, -2.1), s)
                    .comparison.contains(QStringLiteral("too few values to say")));
    }

    /// Whatever was found, no word says why.
    void noWordOfCause()
    {
        static const QRegularExpression cause(
            QStringLiteral("because|due to|caus|thanks to|owing|\\beffect|impact|\\bled to|result(s|ed)? "
                           "(of|from|in)|consequence|improved by|"
                           "reduced by|thereby|attribut"),
            QRegularExpression::CaseInsensitiveOption);
        int read = 0;
        for (int seed = 1; seed <= 60; ++seed) {
            GeneratedSeries random{std::uint64_t(seed)};
            const int before = 6 + int(30 * random.uniform());
            const int after = 6 + int(30 * random.uniform());
            const double slope = seed % 3 == 0 ? 0.3 : 0;
            const double height = seed % 4 == 0 ? 10 : 0;
            std::vector<double> values = random.noise(before + after, seed % 5 == 0 ? 0.7 : 0);
            for (size_t i = 0; i < values.size(); ++i)
                values[i] += slope * double(i) + height * std::sin(double(i) * 0.5235987755982988)
                    + (int(i) >= before && seed % 2 == 0 ? 5 : 0) + (int(i) == before - 1 && seed % 6 == 0 ? 9 : 0);
            BeforeAfterStory s = story();
            if (seed % 2 == 0)
                s.event.reset();
            s.others = {QStringLiteral("Fire")};
            s.against = told(1, seed % 3 - 1, 2);
            s.othersIncomplete = 1;
            s.between = 1;
            s.disputed = 1;
            const QString all = BeforeAfterText::of(beforeAfter(question(values, before)), s).all();
            QVERIFY2(!cause.match(all).hasMatch(),
                     qPrintable(cause.match(all).captured() + QStringLiteral(" in ") + all));
            read += int(all.size());
        }
        QVERIFY(read > 30000);
    }
};

QTEST_APPLESS_MAIN(BeforeAfterTextTest)

#include "BeforeAfterTextTest.moc"
