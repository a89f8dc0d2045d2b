// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/SeriesChart.h"

#include <QtTest>

using namespace statroom;

namespace {

using Use = ChartRow::Use;

constexpr Month january(2024, 1);

/// A series and everything its chart is made from; `chart()` draws it as of a month.
struct Drawn
{
    Metric metric;
    ChartSetting setting;
    std::vector<ChartMark> marks;
    std::vector<Target> targets;
    std::vector<PeriodValue> values;
    FiscalCalendar calendar{7};

    explicit Drawn(Metric::Kind kind = Metric::Kind::Count, Frequency frequency = Frequency::Month)
    {
        metric.code = QStringLiteral("PERMITS");
        metric.kind = kind;
        metric.frequency = frequency;
    }

    /// The next period's value; none leaves the period out.
    Drawn &add(std::optional<double> value, bool preliminary = false)
    {
        if (value)
            values.push_back({Period(m_next, metric.frequency), value, {}, {}, preliminary, false});
        m_next = m_next + monthsIn(metric.frequency);
        return *this;
    }
    Drawn &addParts(double numerator, double denominator)
    {
        const std::optional<double> value = denominator == 0 ? std::nullopt : std::optional(numerator / denominator);
        values.push_back({Period(m_next, metric.frequency), value, numerator, denominator, false, false});
        m_next = m_next + monthsIn(metric.frequency);
        return *this;
    }
    /// As many usual values, around 10 or what is asked for.
    Drawn &addUsual(int count, double about = 10)
    {
        for (int i = 0; i < count; ++i)
            add(about + std::array{0, 2, -1, 1, -2, 0, 1}[size_t(i % 7)]);
        return *this;
    }
    Drawn &mark(Month month, ChartMark::Kind kind)
    {
        ChartMark mark;
        mark.id = ChartMarkId(qint64(marks.size()) + 1);
        mark.month = month;
        mark.kind = kind;
        mark.reason = QStringLiteral("new software");
        marks.push_back(mark);
        return *this;
    }
    SeriesChart chart(Month month) const
    {
        return SeriesChart::of({metric, setting, marks, targets, values, month, calendar});
    }
    SeriesChart chart() const { return chart(m_next - 1); }
    QString refusalOf(Month month, ChartMark::Kind kind, const QString &reason = QStringLiteral("why")) const
    {
        ChartMark mark;
        mark.month = month;
        mark.kind = kind;
        mark.reason = reason;
        const Result<void> allowed = chart().allows(mark, QLocale::c());
        return allowed ? QString() : allowed.error().message;
    }

private:
    Month m_next = january;
};

/// Months that go up and down with the year, each a little more or less than the year before.
Drawn seasonal(int months)
{
    constexpr std::array ofMonth{0, 1, 4, 9, 14, 18, 20, 18, 13, 8, 3, 1};
    Drawn series;
    for (int i = 0; i < months; ++i)
        series.add(100 + ofMonth[size_t(i % 12)] + std::array{0, 2, -1, 1, -2, 0, 1}[size_t(i % 7)]);
    return series;
}

} // namespace

class SeriesChartTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPeriodIsAPoint()
    {
        const SeriesChart drawn = Drawn().add(10).add({}).add(12).add({}).add({}).chart();
        QCOMPARE(drawn.periods.size(), size_t(5));
        QCOMPARE(drawn.periods[1], Period(january + 1, 1));
        QVERIFY(!drawn.chart.points[1].value);
        QVERIFY(!drawn.chart.points[4].value);
        QCOMPARE(drawn.latest(), Period(january + 2, 1));
        QCOMPARE(drawn.pointOf(january + 2), 2);
        QCOMPARE(drawn.pointOf(january + 5), -1);
        QCOMPARE(drawn.pointOf(january - 1), -1);
        QVERIFY(Drawn().chart(january).isEmpty());
    }

    void aZeroIsAValue()
    {
        const SeriesChart drawn = Drawn().addUsual(14).add(0).chart();
        QCOMPARE(drawn.chart.points.back().value, std::optional(0.0));
        QCOMPARE(drawn.chart.points.back().signal, Signal::BeyondLimits);
    }

    void laterPeriodsAreLeftAway()
    {
        Drawn series;
        series.addUsual(20);
        const SeriesChart drawn = series.chart(january + 13);
        QCOMPARE(drawn.periods.back(), Period(january + 13, 1));
        QCOMPARE(drawn.chart.groups[0].values, 14);
    }

    void quartersAndYearsHaveTheirOwnPoints()
    {
        Drawn quarters(Metric::Kind::Count, Frequency::Quarter);
        quarters.add(10).add({}).add(12);
        const SeriesChart drawn = quarters.chart(january + 9);
        QCOMPARE(drawn.periods.size(), size_t(3));
        QCOMPARE(drawn.periods[1], Period(january + 3, 3));
        QCOMPARE(drawn.pointOf(january + 7), 2);
        const SeriesChart earlier = quarters.chart(january + 7);
        QCOMPARE(earlier.periods.size(), size_t(2));
        Drawn years(Metric::Kind::Average, Frequency::Year);
        years.addUsual(9);
        QCOMPARE(years.chart(january + 9 * 12).periods.size(), size_t(9));
        QVERIFY(years.chart(january + 9 * 12).chart.points[0].upper);
    }

    void aPreliminaryValueIsDrawnAndCountsForNothing()
    {
        Drawn series;
        series.addUsual(14);
        const SeriesChart before = series.chart();
        series.add(1000, true);
        const SeriesChart after = series.chart();
        QCOMPARE(after.chart.points.back().value, std::optional(1000.0));
        QCOMPARE(after.rows.back().use, Use::Open);
        QCOMPARE(after.chart.points.back().signal, Signal::Common);
        QCOMPARE(after.chart.groups[0].mean, before.chart.groups[0].mean);
        QCOMPARE(after.latest(), before.latest());
        QCOMPARE(after.preliminary, 1);
        QVERIFY(after.remarks(QLocale::c()).join(u' ').contains(QLatin1String("preliminary")));
    }

    void directionSaysWhatASignalMeans_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("variation");
        QTest::newRow("up") << int(Metric::Direction::Up) << int(Variation::Improvement);
        QTest::newRow("down") << int(Metric::Direction::Down) << int(Variation::Concern);
        QTest::newRow("range") << int(Metric::Direction::Range) << int(Variation::NeutralHigh);
        QTest::newRow("none") << int(Metric::Direction::None) << int(Variation::NeutralHigh);
    }
    void directionSaysWhatASignalMeans()
    {
        QFETCH(int, direction);
        QFETCH(int, variation);
        Drawn series;
        series.metric.direction = Metric::Direction(direction);
        Target target;
        target.from = january;
        target.value = 5;
        series.targets = {target};
        const SeriesChart drawn = series.addUsual(14).add(30).chart();
        QCOMPARE(drawn.chart.variation, std::optional(Variation(variation)));
        const bool isJudged =
            series.metric.direction == Metric::Direction::Up || series.metric.direction == Metric::Direction::Down;
        QCOMPARE(drawn.chart.assurance.has_value(), isJudged);
    }

    void theTargetIsThatOfTheLastPeriod()
    {
        Drawn series;
        Target low, high;
        low.from = january;
        low.value = 1;
        high.from = january + 10;
        high.value = 100;
        series.targets = {high, low};
        series.addUsual(14);
        QCOMPARE(series.chart().chart.assurance, std::optional(Assurance::Fail));
        QCOMPARE(series.chart(january + 9).chart.assurance, std::optional(Assurance::Pass));
    }

    void limitsComeAnewAfterARebase()
    {
        Drawn series;
        series.addUsual(14, 10).addUsual(14, 40);
        QCOMPARE(series.chart().chart.groups.size(), size_t(1));
        series.mark(january + 14, ChartMark::Kind::Rebase);
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.chart.groups.size(), size_t(2));
        QCOMPARE(drawn.chart.groups[1].first, 14);
        QCOMPARE(drawn.chart.variation, std::optional(Variation::Common));
        QVERIFY(drawn.markAt(14, ChartMark::Kind::Rebase));
        QVERIFY(!drawn.markAt(13, ChartMark::Kind::Rebase));
        QVERIFY(!drawn.markAt(14, ChartMark::Kind::Ghost));
    }

    void aGhostNeitherWidensNorSignals()
    {
        Drawn series;
        series.addUsual(14);
        const auto mean = series.chart().chart.groups[0].mean;
        series.add(500).mark(january + 14, ChartMark::Kind::Ghost);
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.chart.groups[0].mean, mean);
        QCOMPARE(drawn.chart.points.back().signal, Signal::Common);
        QCOMPARE(drawn.chart.points.back().value, std::optional(500.0));
    }

    void aBaselineFixesTheLimitsOfItsStretchOnly()
    {
        Drawn series;
        series.addUsual(14, 10).addUsual(14, 40).addUsual(14, 80);
        series.mark(january + 13, ChartMark::Kind::Baseline).mark(january + 28, ChartMark::Kind::Rebase);
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.chart.groups.size(), size_t(2));
        QCOMPARE(drawn.chart.groups[0].mean, std::optional(Drawn().addUsual(14, 10).chart().chart.groups[0].mean));
        QCOMPARE(drawn.chart.groups[0].baselineEnd, std::optional(13));
        QCOMPARE(drawn.chart.points[20].signal, Signal::BeyondLimits);
        QCOMPARE(drawn.chart.groups[1].mean, std::optional(Drawn().addUsual(14, 80).chart().chart.groups[0].mean));
        QVERIFY(!drawn.chart.groups[1].baselineEnd);
    }

    void marksOfOtherPeriodsChangeNothing()
    {
        Drawn series;
        series.addUsual(14);
        const SeriesChart plain = series.chart();
        series.mark(january - 5, ChartMark::Kind::Rebase).mark(january + 40, ChartMark::Kind::Ghost);
        const SeriesChart marked = series.chart();
        QVERIFY(marked.marks.empty());
        QCOMPARE(marked.chart.groups.size(), plain.chart.groups.size());
        QCOMPARE(marked.chart.groups[0].upper, plain.chart.groups[0].upper);
    }

    void sharesAreRatiosOfSums()
    {
        Drawn series(Metric::Kind::Rate);
        for (int i = 0; i < 14; ++i)
            series.addParts(40 + i % 3, i % 2 ? 50 : 100);
        const SeriesChart xmr = series.chart();
        QCOMPARE(xmr.chart.points[0].value, std::optional(0.4));
        QCOMPARE(xmr.chart.points[0].cases, std::optional(100.0));
        series.setting.kind = ChartKind::P;
        const SeriesChart p = series.chart();
        QCOMPARE(p.chart.kind, ChartKind::P);
        double numerators = 0;
        for (int i = 0; i < 14; ++i)
            numerators += 40 + i % 3;
        QCOMPARE(*p.chart.groups[0].mean, numerators / (7 * 50 + 7 * 100));
        QVERIFY(*p.chart.points[1].upper > *p.chart.points[0].upper);
        QVERIFY(!p.refused);
        series.setting.kind = ChartKind::Run;
        QCOMPARE(series.chart().chart.points[0].value, std::optional(0.4));
    }

    void aMonthWithoutCasesHasNoPoint()
    {
        Drawn series(Metric::Kind::Rate);
        for (int i = 0; i < 14; ++i)
            series.addParts(i == 5 ? 0 : 40, i == 5 ? 0 : 80 + i);
        series.setting.kind = ChartKind::P;
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.periods.size(), size_t(14));
        QVERIFY(!drawn.chart.points[5].value);
        QCOMPARE(drawn.unfit, 0);
    }

    void aKindThatTheNumbersDoNotAllowIsSaid()
    {
        Drawn counts;
        counts.addUsual(14);
        counts.setting.kind = ChartKind::P;
        const SeriesChart asP = counts.chart();
        QCOMPARE(asP.refused, std::optional(ChartKind::P));
        QCOMPARE(asP.chart.kind, ChartKind::XmR);
        QVERIFY(asP.chart.points[0].upper);
        QVERIFY(asP.remarks(QLocale::c()).join(u' ').contains(QLatin1String("PERMITS")));

        Drawn rate(Metric::Kind::Rate);
        for (int i = 0; i < 14; ++i)
            rate.add(0.8 + 0.01 * (i % 4));
        rate.setting.kind = ChartKind::P;
        const SeriesChart withoutParts = rate.chart();
        QCOMPARE(withoutParts.refused, std::optional(ChartKind::P));
        QCOMPARE(withoutParts.chart.points[0].value, std::optional(0.8));
        QVERIFY(withoutParts.remarks(QLocale::c()).join(u' ').contains(QLatin1String("number of cases")));
    }

    void aKindThatSuitsTheCasesBadlyIsSaid()
    {
        const auto remarks = [](double cases, const std::vector<double> &shares) {
            Drawn series(Metric::Kind::Rate);
            series.setting.kind = ChartKind::P;
            for (int i = 0; i < 14; ++i)
                series.addParts(std::round(cases * shares[size_t(i) % shares.size()]), cases);
            return series.chart().remarks(QLocale::c()).join(u' ');
        };
        QCOMPARE(remarks(100, {0.8, 0.82, 0.79, 0.84}), QString());
        QVERIFY2(remarks(10, {0.8, 0.8, 0.7, 0.9}).contains(QLatin1String("so few")),
                 qPrintable(remarks(10, {0.8, 0.8, 0.7, 0.9})));
        QVERIFY2(remarks(40'000, {0.8, 0.84, 0.78, 0.83}).contains(QLatin1String("too thin")),
                 qPrintable(remarks(40'000, {0.8, 0.84, 0.78, 0.83})));
    }

    void aValueThatDoesNotFitIsCounted()
    {
        Drawn series(Metric::Kind::Rate);
        for (int i = 0; i < 14; ++i)
            series.addParts(i == 3 ? 120 : 50, 100 + i);
        series.setting.kind = ChartKind::P;
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.unfit, 1);
        QVERIFY(!drawn.chart.points[3].value);
        QVERIFY(!drawn.remarks(QLocale::c()).isEmpty());
    }

    void everyMetricHasKindsItCanBeChartedIn()
    {
        Metric metric;
        metric.kind = Metric::Kind::Count;
        QVERIFY(whyNotCharted(metric, ChartKind::C).isEmpty());
        QVERIFY(!whyNotCharted(metric, ChartKind::P).isEmpty());
        metric.kind = Metric::Kind::Rate;
        QVERIFY(whyNotCharted(metric, ChartKind::P).isEmpty());
        QVERIFY(!whyNotCharted(metric, ChartKind::T).isEmpty());
        metric.formula = QStringLiteral("A / B");
        QVERIFY(!whyNotCharted(metric, ChartKind::P).isEmpty());
        metric.formula.clear();
        metric.kind = Metric::Kind::Average; // accidents by days of work
        QVERIFY(whyNotCharted(metric, ChartKind::U).isEmpty());
        QVERIFY(whyNotCharted(metric, ChartKind::UPrime).isEmpty());
        QVERIFY(!whyNotCharted(metric, ChartKind::P).isEmpty());
        metric.kind = Metric::Kind::Stock;
        const std::vector<ChartKind> kinds = chartKindsFor(metric);
        QCOMPARE(kinds, (std::vector{ChartKind::XmR, ChartKind::Run, ChartKind::I, ChartKind::T}));
    }

    void fewValuesHaveNoLimitsAndNoSignals()
    {
        const SeriesChart seven = Drawn().addUsual(6).add(900).chart();
        QCOMPARE(seven.trust(), ChartGroup::Trust::LineOnly);
        QVERIFY(seven.chart.points[0].mean);
        for (const ChartPoint &point : seven.chart.points) {
            QVERIFY(!point.upper && !point.lower);
            QCOMPARE(point.signal, Signal::Common);
        }
        QVERIFY(!seven.chart.groups[0].upper);
        QVERIFY(!seven.chart.variation);
        QVERIFY(seven.remarks(QLocale::c()).join(u' ').contains(QLatin1String("7 of the 8")));
        const SeriesChart eight = Drawn().addUsual(8).chart();
        QCOMPARE(eight.trust(), ChartGroup::Trust::Trial);
        QVERIFY(eight.chart.points[0].upper);
        QVERIFY(eight.chart.variation);
        QVERIFY(eight.remarks(QLocale::c()).join(u' ').contains(QLatin1String("provisional")));
        QVERIFY(Drawn().addUsual(13).chart().remarks(QLocale::c()).isEmpty());
    }

    void fewValuesHaveNoOrder()
    {
        Drawn runs;
        runs.setting.kind = ChartKind::Run;
        runs.addUsual(9);
        QVERIFY(!runs.chart().verdict().variation);
        QCOMPARE(runs.chart().verdict().fewest, 10);
        QVERIFY(runs.chart().remarks(QLocale::c()).join(u' ').contains(QLatin1String("9 of the 10")));
        runs.addUsual(1);
        QVERIFY(runs.chart().verdict().variation);
        QVERIFY(runs.chart().remarks(QLocale::c()).isEmpty());
    }

    void valuesThatNeverFollowHaveNoLimits()
    {
        Drawn apart;
        for (int i = 0; i < 10; ++i)
            apart.add(i % 3).add({});
        QVERIFY(!apart.chart().verdict().variation);
        QVERIFY(apart.chart().remarks(QLocale::c()).join(u' ').contains(QLatin1String("No two values follow")));
    }

    /// Four years that go up and down with the months: limits would call every winter a shift.
    void aSeasonThatIsOnlyRemarkedHasNeitherLimitsNorIcons()
    {
        Drawn series;
        series.setting.season = ChartSetting::Season::Remark;
        Target target;
        target.from = january;
        target.value = 5;
        series.targets = {target};
        constexpr std::array ofMonth{0, 1, 4, 9, 14, 18, 20, 18, 13, 8, 3, 1};
        for (int i = 0; i < 48; ++i)
            series.add(100 + ofMonth[size_t(i % 12)] + i % 3);
        const SeriesChart drawn = series.chart();
        QVERIFY(drawn.season.isSeasonal());
        QVERIFY(!drawn.chart.variation && !drawn.chart.assurance);
        for (const ChartPoint &point : drawn.chart.points) {
            QVERIFY(point.value && !point.lower && !point.upper);
            QCOMPARE(point.signal, Signal::Common);
        }
        QVERIFY(drawn.remarks(QLocale::c()).join(u' ').contains(QLatin1String("time of year")));
        const ChartVerdict verdict = drawn.verdict();
        QVERIFY(verdict.seasonal && !verdict.variation && !verdict.assurance);
        QCOMPARE(verdict.period, Period(january + 47, 1));
        // Without a season it is judged.
        Drawn usual;
        usual.targets = series.targets;
        const SeriesChart judged = usual.addUsual(48).chart();
        QVERIFY(!judged.season.isSeasonal());
        QVERIFY(judged.verdict().variation && judged.verdict().assurance);
    }

    void aSeasonIsJudgedAgainstTheYearBefore()
    {
        Drawn series = seasonal(48);
        const SeriesChart usual = series.chart();
        QVERIFY(usual.season.isSeasonal());
        QCOMPARE(usual.seasonJudged, ChartSetting::Season::YearBefore);
        QCOMPARE(usual.chart.kind, ChartKind::XmR);
        QCOMPARE(usual.chart.variation, std::optional(Variation::Common));
        QVERIFY(!usual.chart.assurance);
        // By hand: the chart of the differences.
        std::vector<ChartRow> rows(48);
        for (size_t i = 12; i < 48; ++i)
            rows[i].value = *series.values[i].value - *series.values[i - 12].value;
        const ControlChart differences = controlChart(usual.request, rows);
        for (size_t i = 0; i < 48; ++i) {
            const ChartPoint &point = usual.chart.points[i];
            QCOMPARE(point.value, series.values[i].value);
            QCOMPARE(point.mean.has_value(), i >= 12);
            QCOMPARE(point.signal, differences.points[i].signal);
            if (i < 12)
                continue;
            const double before = *series.values[i - 12].value;
            QVERIFY(std::abs(*point.upper - before - *differences.points[i].upper) < 1e-9);
            QVERIFY(std::abs(*point.lower - before - *differences.points[i].lower) < 1e-9);
            QVERIFY(std::abs(*usual.judgedValue(int(i)) - *rows[i].value) < 1e-12);
        }
        QVERIFY(!usual.judgedValue(0));
        QVERIFY(!usual.chart.groups[0].mean && !usual.chart.groups[0].upper);
        QVERIFY(usual.remarks(QLocale::c()).join(u' ').contains(QLatin1String("a year before")));

        // A month far from its like is unusual, though other months of the year are as high.
        series.values.back().value = 118;
        const SeriesChart odd = series.chart();
        QVERIFY(odd.season.isSeasonal());
        QCOMPARE(odd.chart.points.back().signal, Signal::BeyondLimits);
        QCOMPARE(odd.chart.points.back().direction, ChartPoint::Direction::High);
        QVERIFY(odd.verdict().variation && odd.verdict().seasonal);

        // Nothing is compared across a change of the process: the year after it has no limits.
        Drawn rebased = seasonal(72);
        rebased.mark(january + 36, ChartMark::Kind::Rebase);
        const SeriesChart anew = rebased.chart();
        QVERIFY(anew.season.isSeasonal());
        for (size_t i = 0; i < 72; ++i)
            QCOMPARE(anew.chart.points[i].upper.has_value(), (i >= 12 && i < 36) || i >= 48);
        // What is left out is nothing to compare with.
        Drawn ghosted = seasonal(48);
        ghosted.mark(january + 20, ChartMark::Kind::Ghost);
        QVERIFY(!ghosted.chart().chart.points[32].mean);
        QVERIFY(ghosted.chart().chart.points[31].mean);
    }

    void aSeasonIsTakenAwayWhereThatIsWanted()
    {
        Drawn series = seasonal(48);
        Target target;
        target.from = january;
        target.value = 90;
        series.targets = {target};
        series.metric.direction = Metric::Direction::Up;
        series.setting.season = ChartSetting::Season::Adjusted;
        const SeriesChart drawn = series.chart();
        QCOMPARE(drawn.seasonJudged, ChartSetting::Season::Adjusted);
        for (size_t i = 0; i < 48; ++i) {
            const ChartPoint &point = drawn.chart.points[i];
            QCOMPARE(point.value, series.values[i].value);
            QVERIFY(point.mean && point.upper && point.lower);
            QVERIFY(std::abs(*drawn.judgedValue(int(i)) - (*point.value - drawn.season.effects[i % 12])) < 1e-12);
            // The limits move with the effect alone.
            QVERIFY(
                std::abs((*point.upper - *point.mean) - (*drawn.chart.points[0].upper - *drawn.chart.points[0].mean))
                < 1e-9);
        }
        // Each effect is a mean of four: the limits of what is left are that much too narrow, and are widened.
        std::vector<ChartRow> rows(48);
        for (size_t i = 0; i < 48; ++i)
            rows[i].value = *drawn.judgedValue(int(i));
        ControlChartRequest request = drawn.request;
        const ControlChart narrow = controlChart(request, rows);
        QVERIFY(std::abs((*drawn.chart.points[5].upper - *drawn.chart.points[5].mean)
                         - (*narrow.points[5].upper - *narrow.points[5].mean) * std::sqrt(4.0 / 3))
                < 1e-9);
        // Below every month's limits the target is always met; amid them it is a matter of the season, and not said.
        QCOMPARE(drawn.chart.assurance, std::optional(Assurance::Pass));
        series.targets[0].value = 110;
        QVERIFY(!series.chart().chart.assurance);
        series.targets[0].value = 140;
        QCOMPARE(series.chart().chart.assurance, std::optional(Assurance::Fail));
        // Two years are too few to take a season away; they are compared instead.
        Drawn two = seasonal(30);
        two.setting.season = ChartSetting::Season::Adjusted;
        const SeriesChart shorter = two.chart();
        QVERIFY(shorter.season.isSeasonal());
        QCOMPARE(shorter.seasonJudged, ChartSetting::Season::YearBefore);
    }

    void aVerdictSaysOfWhichPeriodItSpeaks()
    {
        const SeriesChart drawn = Drawn().addUsual(9).add(90).add({}).chart();
        const ChartVerdict verdict = drawn.verdict();
        QCOMPARE(verdict.variation, std::optional(Variation::Improvement));
        QCOMPARE(verdict.direction, ChartPoint::Direction::High);
        QCOMPARE(verdict.period, Period(january + 9, 1));
        QCOMPARE(verdict.values, 10);
        QVERIFY(verdict.provisional);
        QVERIFY(!Drawn().addUsual(20).chart().verdict().provisional);
        QVERIFY(Drawn().chart(january).verdict() == ChartVerdict());
    }

    void marksThatMakeNoSenseAreRefused()
    {
        Drawn series;
        series.addUsual(20).add({}).addUsual(5);
        using Kind = ChartMark::Kind;
        QCOMPARE(series.refusalOf(january + 13, Kind::Baseline), QString());
        QCOMPARE(series.refusalOf(january + 13, Kind::Rebase), QString());
        QCOMPARE(series.refusalOf(january + 13, Kind::Ghost), QString());
        QVERIFY(series.refusalOf(january + 13, Kind::Ghost, QStringLiteral("  ")).contains(QLatin1String("why")));
        QVERIFY(series.refusalOf(january - 1, Kind::Rebase).contains(QLatin1String("no point")));
        QVERIFY(series.refusalOf(january, Kind::Rebase).contains(QLatin1String("January 2024 is the first")));
        QVERIFY(series.refusalOf(january + 20, Kind::Ghost).contains(QLatin1String("September 2025 has no value")));
        QVERIFY(series.refusalOf(january + 10, Kind::Baseline)
                    .contains(QLatin1String("12 values, and up to November 2024 there are 11")));

        series.mark(january + 13, Kind::Baseline);
        QVERIFY(series.refusalOf(january + 13, Kind::Baseline).contains(QLatin1String("has this mark already")));
        QVERIFY(
            series.refusalOf(january + 15, Kind::Baseline).contains(QLatin1String("ends in February 2025 already")));
        QVERIFY(
            series.refusalOf(january + 13, Kind::Ghost).contains(QLatin1String("The baseline ends in February 2025")));
        QVERIFY(series.refusalOf(january + 6, Kind::Rebase).contains(QLatin1String("cut in two")));
        QCOMPARE(series.refusalOf(january + 14, Kind::Rebase), QString());
        QCOMPARE(series.refusalOf(january + 6, Kind::Ghost), QString());

        series.marks.clear();
        series.mark(january + 13, Kind::Ghost);
        QVERIFY(series.refusalOf(january + 13, Kind::Baseline).contains(QLatin1String("Choose the period before")));
        QCOMPARE(series.refusalOf(january + 13, Kind::Rebase), QString());
    }
};

QTEST_GUILESS_MAIN(SeriesChartTest)
#include "SeriesChartTest.moc"
