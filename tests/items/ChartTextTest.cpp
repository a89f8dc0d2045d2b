// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ChartText.h"

#include <QTest>

#include <array>
#include <vector>

using namespace statroom;

namespace {

/// Twenty-four months of a percentage from January 2024, ending with what a test says.
struct Story
{
    Metric metric;
    std::vector<PeriodValue> values;
    std::vector<Target> targets;
    std::vector<ChartMark> marks;
    ChartSetting setting;
    FiscalCalendar calendar;

    explicit Story(Metric::Direction direction = Metric::Direction::Up)
    {
        metric.id = MetricId(1);
        metric.code = QStringLiteral("INTIME");
        metric.kind = Metric::Kind::Rate;
        metric.unit = QStringLiteral("%");
        metric.decimals = 1;
        metric.direction = direction;
        metric.frequency = Frequency::Month;
    }
    Story &add(std::initializer_list<double> more)
    {
        for (const double value : more) {
            PeriodValue v;
            v.period = Period(Month(2024, 1) + int(values.size()), Frequency::Month);
            v.value = value;
            values.push_back(v);
        }
        return *this;
    }
    /// A wave around 84 % with limits of about 77 and 91 %.
    Story &usual(int months)
    {
        static constexpr double wave[] = {0.83, 0.86, 0.82, 0.85, 0.84, 0.87, 0.83, 0.81, 0.85, 0.84};
        for (int i = 0; i < months; ++i)
            add({wave[size_t(i) % std::size(wave)]});
        return *this;
    }
    Story &target(double value)
    {
        Target t;
        t.from = Month(2024, 1);
        t.value = value;
        targets = {t};
        return *this;
    }
    SeriesChart chart() const
    {
        return SeriesChart::of({metric, setting, marks, targets, values,
                                values.empty() ? Month(2024, 1) : values.back().period.last(), calendar});
    }
};

const QLocale english(QLocale::English, QLocale::UnitedStates);

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

class ChartTextTest : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void tooFewValuesSaySo();
    void provisionalLimitsSaySo();
    void aSignalIsToldWithItsLengthAndBeginning();
    void anEarlierRunHasAnEnd();
    void whatIsLeftOutDoesNotCount();
    void limitsAreSaidAsFarAsTheyArePossible();
    void runChartsSpeakOfTheMedian();
    void anOrderThatIsHardlyChanceIsNotUsual();
    void limitsDoNotLookLikeTheirMean();
};

void ChartTextTest::says_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("target");
    QTest::addColumn<QList<double>>("last");
    QTest::addColumn<QString>("variation");
    QTest::addColumn<QString>("whyVariation"); // a part of it
    QTest::addColumn<QString>("assurance");
    QTest::addColumn<QString>("whyAssurance");

    const int up = int(Metric::Direction::Up);
    const int down = int(Metric::Direction::Down);
    const int none = int(Metric::Direction::None);
    QTest::newRow("met by luck") << up << 0.85 << QList<double>{0.86} << "Usual variation"
                                 << "is nothing unusual"
                                 << "Hit or miss"
                                 << "met 85 % by luck";
    QTest::newRow("missed by chance") << up << 0.85 << QList<double>{0.83} << "Usual variation"
                                      << "is nothing unusual"
                                      << "Hit or miss"
                                      << "missed 85 % by chance";
    QTest::newRow("will meet it") << up << 0.7 << QList<double>{0.84} << "Usual variation"
                                  << "is nothing unusual"
                                  << "Will meet it"
                                  << "will meet 70 %";
    QTest::newRow("will miss it") << up << 0.97 << QList<double>{0.84} << "Usual variation"
                                  << "is nothing unusual"
                                  << "Will miss it"
                                  << "a change in how the work is done can";
    QTest::newRow("below the limits") << up << 0.85 << QList<double>{0.6} << "Worse, lower"
                                      << "below the lower limit of"
                                      << "Hit or miss"
                                      << "set a new baseline";
    QTest::newRow("above the limits") << up << 0.85 << QList<double>{1.0} << "Better, higher"
                                      << "above the upper limit of"
                                      << "Hit or miss"
                                      << "set a new baseline";
    QTest::newRow("lower is better") << down << 0.85 << QList<double>{0.6} << "Better, lower"
                                     << "below the lower limit of"
                                     << "Hit or miss"
                                     << "set a new baseline";
    QTest::newRow("lower is better, will meet it") << down << 0.97 << QList<double>{0.84} << "Usual variation"
                                                   << "is nothing unusual"
                                                   << "Will meet it"
                                                   << "will meet 97 %";
    QTest::newRow("lower is better, met by luck") << down << 0.85 << QList<double>{0.83} << "Usual variation"
                                                  << "is nothing unusual"
                                                  << "Hit or miss"
                                                  << "met 85 % by luck";
    QTest::newRow("nobody says which way") << none << 0.85 << QList<double>{1.0} << "Unusually high"
                                           << "above the upper limit of"
                                           << ""
                                           << "";
    QTest::newRow("no target") << up << -1.0 << QList<double>{0.84} << "Usual variation"
                               << "is nothing unusual"
                               << ""
                               << "";
}

void ChartTextTest::says()
{
    QFETCH(int, direction);
    QFETCH(double, target);
    QFETCH(QList<double>, last);
    Story story{Metric::Direction(direction)};
    story.usual(23);
    for (const double value : last)
        story.add({value});
    if (target >= 0)
        story.target(target);
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QFETCH(QString, variation);
    QFETCH(QString, whyVariation);
    QFETCH(QString, assurance);
    QFETCH(QString, whyAssurance);
    QCOMPARE(text.variation(), variation);
    QVERIFY2(plain(text.whyVariation()).contains(whyVariation), qPrintable(text.whyVariation()));
    QVERIFY2(text.whyVariation().startsWith(QStringLiteral("December 2025")), qPrintable(text.whyVariation()));
    QCOMPARE(text.assurance(), assurance);
    QVERIFY2(plain(text.whyAssurance()).contains(whyAssurance), qPrintable(text.whyAssurance()));
    QCOMPARE(text.whyAssurance().isEmpty(), assurance.isEmpty());
    QCOMPARE(text.whole().contains(text.whyVariation()), true);
}

void ChartTextTest::tooFewValuesSaySo()
{
    const Story story = Story().usual(5).target(0.85);
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QCOMPARE(text.variation(), QStringLiteral("Too few values"));
    QVERIFY(text.whyVariation().isEmpty());
    QVERIFY(text.assurance().isEmpty());
    QVERIFY2(text.remarks().contains(QStringLiteral("5")) && text.remarks().contains(QStringLiteral("8")),
             qPrintable(text.remarks()));
    for (int i = 0; i < 5; ++i)
        QVERIFY(text.signal(i).isEmpty());
}

void ChartTextTest::provisionalLimitsSaySo()
{
    const Story story = Story().usual(9).target(0.85);
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QCOMPARE(text.variation(), QStringLiteral("Usual variation"));
    QVERIFY2(text.remarks().contains(QStringLiteral("provisional")), qPrintable(text.remarks()));
}

void ChartTextTest::aSignalIsToldWithItsLengthAndBeginning()
{
    Story story;
    story.usual(20).add({0.80, 0.805, 0.79, 0.80, 0.795, 0.80, 0.79, 0.60});
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    // The last is beyond the limit too, which is said first.
    const QString last = plain(text.signal(27));
    QVERIFY2(last.startsWith(QStringLiteral("below the lower limit of")), qPrintable(last));
    QVERIFY2(last.endsWith(QStringLiteral("; 8 month(s) below the mean, since Sep 2025"))
                 || last.endsWith(QStringLiteral("; 8 months below the mean, since Sep 2025")),
             qPrintable(last));
    // Every point of the run tells all of it.
    QVERIFY2(text.signal(20).contains(QStringLiteral("since Sep 2025")), qPrintable(text.signal(20)));
    QVERIFY(text.signal(0).isEmpty());
}

void ChartTextTest::anEarlierRunHasAnEnd()
{
    Story story;
    story.usual(10).add({0.80, 0.805, 0.79, 0.80, 0.795, 0.80, 0.79}).usual(10);
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QVERIFY2(text.signal(12).contains(QStringLiteral("Nov 2024 to May 2025")), qPrintable(text.signal(12)));
    QVERIFY(!text.signal(12).contains(QStringLiteral("since")));
}

void ChartTextTest::whatIsLeftOutDoesNotCount()
{
    Story story;
    story.usual(23).add({0.6});
    ChartMark mark;
    mark.month = story.values.back().period.first;
    mark.kind = ChartMark::Kind::Ghost;
    mark.reason = QStringLiteral("ice storm");
    story.marks = {mark};
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QVERIFY(text.signal(23).isEmpty());
    QCOMPARE(text.variation(), QStringLiteral("Usual variation"));
    QVERIFY2(text.whyVariation().startsWith(QStringLiteral("November 2025")), qPrintable(text.whyVariation()));
}

void ChartTextTest::limitsAreSaidAsFarAsTheyArePossible()
{
    Story story;
    for (int i = 0; i < 16; ++i)
        story.add({i % 2 ? 0.99 : 0.80});
    const SeriesChart chart = story.chart();
    QVERIFY(*chart.chart.points.back().upper > 1);
    const ChartText text(chart, story.metric, english);
    QVERIFY2(plain(text.whyVariation()).contains(QStringLiteral("and 100.0 %")), qPrintable(text.whyVariation()));
}

void ChartTextTest::runChartsSpeakOfTheMedian()
{
    Story story;
    story.setting.kind = ChartKind::Run;
    for (int i = 0; i < 12; ++i)
        story.add({i % 2 ? 0.85 : 0.83});
    story.add({0.9, 0.91, 0.9, 0.92, 0.9, 0.91, 0.9, 0.93, 0.9, 0.91, 0.92, 0.9});
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    QCOMPARE(text.variation(), QStringLiteral("Better, higher"));
    QVERIFY2(text.whyVariation().contains(QStringLiteral("above the median")), qPrintable(text.whyVariation()));
}

void ChartTextTest::anOrderThatIsHardlyChanceIsNotUsual()
{
    Story story;
    story.setting.kind = ChartKind::Run;
    story.add({0.80, 0.81, 0.80, 0.81, 0.80});
    for (int i = 0; i < 10; ++i)
        story.add({i % 2 ? 0.91 : 0.90});
    story.add({0.81, 0.80, 0.81, 0.80, 0.81});
    const SeriesChart chart = story.chart();
    QVERIFY(chart.chart.groups.back().runs->signal);
    const ChartText text(chart, story.metric, english);
    QVERIFY2(text.whyVariation().contains(QStringLiteral("hardly chance")), qPrintable(text.whyVariation()));
}

void ChartTextTest::limitsDoNotLookLikeTheirMean()
{
    Story story;
    story.metric.unit.clear();
    story.metric.kind = Metric::Kind::Average;
    for (int i = 0; i < 24; ++i)
        story.add({0.3 + std::array{0, 2, -1, 1, -2, 0, 1}[size_t(i % 7)] * 0.01});
    story.add({0.42});
    const SeriesChart chart = story.chart();
    const ChartText text(chart, story.metric, english);
    const ChartPoint &last = chart.chart.points.back();
    QVERIFY(text.lineFormat().format(*last.mean) != text.lineFormat().format(*last.upper));
    QVERIFY2(text.signal(24).startsWith(QStringLiteral("above the upper limit of 0.3")), qPrintable(text.signal(24)));
}

QTEST_GUILESS_MAIN(ChartTextTest)
#include "ChartTextTest.moc"
