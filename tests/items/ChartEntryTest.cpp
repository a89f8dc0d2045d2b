// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/ChartEntry.h"
#include "items/ChartReading.h"
#include "items/RevisionDetails.h"
#include "items/StandingCity.h"
#include "items/Standings.h"

#include <QTest>

using namespace statroom;

/// What is done to a chart: written, shown, refused and undone.
class ChartEntryTest : public QObject
{
    Q_OBJECT

    static ChartMark mark(const StandingCity &city, Month month, ChartMark::Kind kind,
                          const QString &reason = QStringLiteral("new software"))
    {
        ChartMark mark;
        mark.department = city.fire.id;
        mark.metric = city.response.id;
        mark.month = month;
        mark.kind = kind;
        mark.reason = reason;
        return mark;
    }
    static SeriesChart chart(const StandingCity &city, DepartmentId department, MetricId metric,
                             CategoryId category = {}, RecordedAt at = {})
    {
        const auto catalogue = city.file->reader().catalogue(at);
        const auto read = ChartReading::read(city.file->reader(), **catalogue, department, metric, category,
                                             StandingCity::october, at);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return read->chart;
    }
    static SeriesChart chart(const StandingCity &city) { return chart(city, city.fire.id, city.response.id); }

private slots:
    void marksAreOneRevisionEachAndUndone()
    {
        StandingCity city;
        const RevisionId before = city.newest();
        QVERIFY(addChartMark(city.viewpoint, mark(city, StandingCity::october - 2, ChartMark::Kind::Rebase)));
        QCOMPARE(city.newest().number, before.number + 1);
        QCOMPARE(chart(city).chart.groups.size(), size_t(2));
        const auto revision = city.file->reader().revision(city.newest());
        QCOMPARE(revision->reason, QStringLiteral("new software"));
        const RevisionDetails told = RevisionDetails::of(*revision, *city.catalogue(), QLocale::c());
        QVERIFY2(told.summary.contains(QLatin1String("Calls answered in time"))
                     && told.summary.contains(QLatin1String("limits begin anew")),
                 qPrintable(told.summary));
        QVERIFY(addChartMark(city.viewpoint, mark(city, StandingCity::october - 10, ChartMark::Kind::Baseline)));
        QVERIFY(addChartMark(city.viewpoint, mark(city, StandingCity::october - 20, ChartMark::Kind::Ghost)));
        QCOMPARE(chart(city).marks.size(), size_t(3));
        QCOMPARE(chart(city).rows[3].use, ChartRow::Use::Ghost);
        QVERIFY(chart(city).chart.groups[0].baselineEnd);
        // Undone by the inverse, and still there in the record.
        QVERIFY(city.file->revert(city.newest(), QStringLiteral("Director")));
        QCOMPARE(chart(city).rows[3].use, ChartRow::Use::Counted);
        QCOMPARE(chart(city, city.fire.id, city.response.id, {}, {RevisionId(city.newest().number - 1)}).rows[3].use,
                 ChartRow::Use::Ghost);
        const ChartMark rebase = *chart(city).markAt(21, ChartMark::Kind::Rebase);
        QVERIFY(removeChartMark(city.viewpoint, rebase.id, QStringLiteral("was no new software")));
        QCOMPARE(chart(city).chart.groups.size(), size_t(1));
        QVERIFY(!removeChartMark(city.viewpoint, rebase.id));
    }

    void whatMakesNoSenseIsRefused()
    {
        StandingCity city;
        const RevisionId before = city.newest();
        const auto refused = [&](Month month, ChartMark::Kind kind, const QString &reason) {
            const auto done = addChartMark(city.viewpoint, mark(city, month, kind, reason));
            return done ? QString() : done.error().message;
        };
        QVERIFY(
            refused(StandingCity::october, ChartMark::Kind::Ghost, QStringLiteral(" ")).contains(QLatin1String("why")));
        QVERIFY(!refused(StandingCity::october - 30, ChartMark::Kind::Ghost, QStringLiteral("x")).isEmpty());
        QVERIFY(!refused(StandingCity::october - 20, ChartMark::Kind::Baseline, QStringLiteral("x")).isEmpty());
        QCOMPARE(city.newest(), before);
        // Nor while an earlier record is shown.
        QVERIFY(city.viewpoint.setRecordedAt({before}));
        QVERIFY(!refused(StandingCity::october, ChartMark::Kind::Ghost, QStringLiteral("x")).isEmpty());
        QCOMPARE(city.newest(), before);
    }

    /// A mark must fit what was entered after the month shown, too.
    void aMarkFitsTheWholeChart()
    {
        StandingCity city;
        QVERIFY(addChartMark(city.viewpoint, mark(city, StandingCity::october - 4, ChartMark::Kind::Baseline)));
        city.viewpoint.setMonth(StandingCity::october - 8);
        QVERIFY(!addChartMark(city.viewpoint, mark(city, StandingCity::october - 9, ChartMark::Kind::Baseline)));
    }

    void theSettingOfAMetricHoldsForItsSeries()
    {
        StandingCity city;
        ChartSetting setting = city.catalogue()->chartSetting(city.sick.id);
        const RevisionId before = city.newest();
        QVERIFY(changeChartSetting(city.viewpoint, setting));
        QCOMPARE(city.newest(), before); // it was so
        setting.kind = ChartKind::PPrime;
        QVERIFY(changeChartSetting(city.viewpoint, setting));
        QCOMPARE(chart(city, city.fire.id, city.sick.id).chart.kind, ChartKind::PPrime);
        QCOMPARE(chart(city, city.codes.id, city.sick.id).chart.kind, ChartKind::PPrime);
        QCOMPARE(chart(city).chart.kind, ChartKind::XmR);
        setting.kind = ChartKind::Run;
        QVERIFY(changeChartSetting(city.viewpoint, setting));
        QVERIFY(city.file->revert(city.newest(), QStringLiteral("Director")));
        QCOMPARE(chart(city, city.fire.id, city.sick.id).chart.kind, ChartKind::PPrime);
        setting.metric = city.inspections.id;
        setting.kind = ChartKind::P;
        const auto refused = changeChartSetting(city.viewpoint, setting);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("COD-05")));
        setting.kind = ChartKind::C;
        setting.runLength = 40;
        QVERIFY(!changeChartSetting(city.viewpoint, setting));
    }

    void chartsOfTotalsCategoriesAndFormulas()
    {
        StandingCity city;
        QCOMPARE(chart(city, city.codes.id, city.houses.id).chart.points.back().value, std::optional(7.0));
        QCOMPARE(chart(city, city.codes.id, city.houses.id, city.repaired.category).chart.points.back().value,
                 std::optional(4.0));
        QCOMPARE(chart(city, city.fire.id, city.share.id).chart.points.back().value, std::optional(11.0));
        QVERIFY(addChartMark(city.viewpoint, [&] {
            ChartMark total = mark(city, StandingCity::october - 5, ChartMark::Kind::Rebase);
            total.department = city.codes.id;
            total.metric = city.houses.id;
            return total;
        }()));
        QCOMPARE(chart(city, city.codes.id, city.houses.id).chart.groups.size(), size_t(2));
        QCOMPARE(chart(city, city.codes.id, city.houses.id, city.repaired.category).chart.groups.size(), size_t(1));
    }

    /// Read in bulk or each on its own, a chart says the same.
    void standingsAreChartedAlike()
    {
        StandingCity city;
        QVERIFY(addChartMark(city.viewpoint, mark(city, StandingCity::october - 13, ChartMark::Kind::Rebase)));
        for (const RecordedAt at : {RecordedAt(), RecordedAt{city.newest()}}) {
            const auto catalogue = city.file->reader().catalogue(at);
            const Standings standings(city.file->reader(), *catalogue, at);
            auto read = standings.read(Standings::keysOf(**catalogue, StandingCity::october), StandingCity::october);
            QVERIFY(standings.chart(*read, StandingCity::october));
            int charted = 0;
            for (const Standing &s : *read) {
                if (!s.value()) {
                    QVERIFY(!s.chart);
                    continue;
                }
                QVERIFY(s.chart);
                QVERIFY(*s.chart == chart(city, s.department, s.metric, s.category).verdict());
                charted += s.chart->variation.has_value();
            }
            QVERIFY(charted >= 6);
        }
        const auto stopped = [&] {
            const Standings standings(city.file->reader(), city.catalogue());
            auto read =
                standings.read(Standings::keysOf(*city.catalogue(), StandingCity::october), StandingCity::october);
            return standings.chart(*read, StandingCity::october, [] { return true; });
        }();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ChartEntryTest)
#include "ChartEntryTest.moc"
