// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Words.h"
#include "items/JumpModel.h"
#include "items/OverviewModel.h"
#include "items/ScorecardModel.h"
#include "items/StandingCity.h"
#include "items/StandingRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace statroom;

/// Overview, scorecard and the way by a few letters: what they show, and that a commit announces exactly
/// the cells that depend on it.
class StandingModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    static int cellsOf(const QSignalSpy &spy)
    {
        int cells = 0;
        for (const QList<QVariant> &call : spy) {
            const QModelIndex a = call[0].toModelIndex();
            const QModelIndex b = call[1].toModelIndex();
            cells += (b.row() - a.row() + 1) * (b.column() - a.column() + 1);
        }
        return cells;
    }

private slots:
    // Whatever day the shell has it is.
    void initTestCase() { qunsetenv("STATROOM_TODAY"); }

    void overviewCounts()
    {
        StandingCity city;
        OverviewModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), OverviewModel::FirstMetricColumn + 2);
        const int codes = model.rowOf(city.codes.id);
        const int fire = model.rowOf(city.fire.id);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(codes, OverviewModel::MetColumn), QStringLiteral("1")); // inspections, of September
        QCOMPARE(text(codes, OverviewModel::NearColumn), QStringLiteral("1")); // sick time
        QCOMPARE(text(codes, OverviewModel::OffColumn), QStringLiteral("·"));
        QCOMPARE(text(codes, OverviewModel::GreyColumn), QStringLiteral("2")); // houses, surveys
        QCOMPARE(text(fire, OverviewModel::OffColumn), QStringLiteral("1"));
        QCOMPARE(text(codes, OverviewModel::FirstMetricColumn), QStringLiteral("5.3\u202f%"));
        // The clock stands in 2099: what is owed is late.
        QCOMPARE(text(codes, model.entriesColumn()), QStringLiteral("2 overdue"));
        QCOMPARE(text(fire, model.entriesColumn()), QStringLiteral("complete"));
        QCOMPARE(model.tallies()[size_t(Status::Off)].now, 1);
        QCOMPARE(model.entries().expected, 9);
        QCOMPARE(model.entries().answered, 7);
        QCOMPARE(model.attention()->rowCount(), 1);
        QCOMPARE(model.attention()->index(0).data().toString(), city.response.name);
    }

    /// The lists hold the first of all that are off target or met, though few are compared with the year before.
    void listsHoldTheFirstOfMany()
    {
        StandingCity city;
        std::vector<Change> changes;
        for (int i = 0; i < 400; ++i) {
            Metric m;
            m.id = city.file->newId<Metric>();
            m.uuid = NewCity::uuid();
            m.code = QStringLiteral("M-%1").arg(i);
            m.name = m.code;
            m.direction = i % 3 ? Metric::Direction::Up : Metric::Direction::Down;
            Series s;
            s.id = city.file->newId<Series>();
            s.uuid = NewCity::uuid();
            s.department = city.fire.id;
            s.metric = m.id;
            Target t;
            t.series = s.id;
            t.from = Month(2020, 7);
            t.value = 100;
            changes.insert(changes.end(), {added(m), added(s), added(t)});
            // Spread without a pattern; some months have no value.
            for (int back : {0, 1, 12, 13})
                if ((i * 7 + back) % 11)
                    changes.push_back(
                        added(NewCity::value(s, StandingCity::october - back, (i * 7919 + back * 104729) % 200)));
        }
        city.write(std::move(changes));
        OverviewModel model(city.viewpoint);
        const auto catalogue = city.file->catalogue();
        const auto keys = Standings::keysOf(*catalogue, StandingCity::october);
        auto all =
            Standings(city.file->reader(), catalogue, {}, city.viewpoint.locale()).read(keys, StandingCity::october);
        QVERIFY(all.ok());
        const auto need = [](const Standing &s) {
            return -*s.margin() * (s.yearBefore.change == Comparison::Change::Worse || s.before != Status::Off ? 2 : 1);
        };
        const auto gain = [](const Standing &s) {
            return s.yearBefore.change != Comparison::Change::Better || !s.yearBefore.before ? 0
                : *s.yearBefore.before == 0                                                  ? 1
                                            : std::abs(*s.yearBefore.difference / *s.yearBefore.before);
        };
        const auto isNew = [](const Standing &s) {
            return s.before == Status::Off || s.before == Status::Near;
        };
        std::vector<Standing> off;
        std::vector<Standing> good;
        for (const Standing &s : *all) {
            if (s.status() == Status::Off)
                off.push_back(s);
            else if (s.status() == Status::Met && !s.isStale() && (isNew(s) || gain(s) > 0))
                good.push_back(s);
        }
        QVERIFY(off.size() > 2 * OverviewModel::mostHighlights && good.size() > OverviewModel::mostHighlights);
        std::stable_sort(off.begin(), off.end(),
                         [&](const Standing &a, const Standing &b) { return need(a) > need(b); });
        std::stable_sort(good.begin(), good.end(), [&](const Standing &a, const Standing &b) {
            return std::pair(isNew(a), gain(a)) > std::pair(isNew(b), gain(b));
        });
        for (const auto &[expected, list] :
             {std::pair(&off, model.attention()), std::pair(&good, model.celebration())}) {
            QCOMPARE(size_t(list->rowCount()), OverviewModel::mostHighlights);
            for (int row = 0; row < list->rowCount(); ++row)
                QCOMPARE(list->index(row).data(StandingRole::MetricNumber).toLongLong(),
                         (*expected)[size_t(row)].metric.number);
        }
    }

    void oneEditAnnouncesOneCellRange()
    {
        StandingCity city;
        OverviewModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        // Another number with the same status touches the one cell that shows it.
        city.correct(city.fireSick, StandingCity::october,
                     NewCity::parts(city.fireSick, StandingCity::october, 45, 1000));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cellsOf(changed), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), model.rowOf(city.fire.id));
        QCOMPARE(changed[0][0].toModelIndex().column(), int(OverviewModel::FirstMetricColumn));

        // A month nobody looks at changes nothing here.
        changed.clear();
        city.correct(city.fireSick, Month(2025, 3), NewCity::parts(city.fireSick, Month(2025, 3), 45, 1000));
        QCOMPARE(changed.count(), 0);

        // The late number: its department's entries, and only that row.
        city.write({added(StandingCity::handedIn(NewCity::value(city.codesInspections, StandingCity::october, 50)))});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), model.rowOf(city.codes.id));
        QCOMPARE(model.index(model.rowOf(city.codes.id), model.entriesColumn()).data().toString(),
                 QStringLiteral("1 overdue"));
        QCOMPARE(model.tallies()[size_t(Status::Off)].now, 2);
        QCOMPARE(model.attention()->rowCount(), 2);
        QCOMPARE(model.attention()->index(0).data().toString(), city.inspections.name); // further from its target
        QCOMPARE(reset.count(), 0);
    }

    void scorecardRowsAndHeadings()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        model.setDepartment(city.codes.id);
        QCOMPARE(model.rowCount(), 6); // two headings, four metrics
        QVERIFY(model.index(0, 0).data(StandingRole::IsSection).toBool());
        QCOMPARE(model.index(1, ScorecardModel::MetricColumn).data().toString(), city.sick.name);
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Measured by Codes & Regulations"));
        QCOMPARE(model.counts(), (ScorecardModel::Counts{1, 1, 0, 1, 1}));
        const int row = model.rowOf(city.codes.id, city.inspections.id);
        QCOMPARE(model.index(row, ScorecardModel::ValueColumn).data(StandingRole::StalePeriod).toString(),
                 QStringLiteral("Sep"));
        QCOMPARE(model.index(row, ScorecardModel::YearToDateColumn).data().toString(), QStringLiteral("360"));
        QVERIFY(!model.index(row, ScorecardModel::YearToDateColumn).data(StandingRole::SubText).toString().isEmpty());
        QCOMPARE(model.headerData(ScorecardModel::ValueColumn, Qt::Horizontal).toString(),
                 QStringLiteral("October 2026"));
    }

    void scorecardAnnouncesItsRows()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        model.setDepartment(city.fire.id);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        city.correct(city.fireResponse, StandingCity::october,
                     NewCity::parts(city.fireResponse, StandingCity::october, 95, 100));
        QCOMPARE(changed.count(), 1);
        const int row = model.rowOf(city.fire.id, city.response.id);
        QCOMPARE(changed[0][0].toModelIndex().row(), row);
        QCOMPARE(changed[0][1].toModelIndex().row(), row);
        QCOMPARE(model.standing(row)->status(), Status::Met);
        changed.clear();
        city.correct(city.codesSick, StandingCity::october,
                     NewCity::parts(city.codesSick, StandingCity::october, 1, 100));
        QCOMPARE(changed.count(), 0); // another department
        QCOMPARE(reset.count(), 0);
        // A target counts like a value.
        Target target;
        target.series = city.fireResponse.id;
        target.from = Month(2026, 10);
        target.value = 0.99;
        city.write({added(target)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.standing(row)->status(), Status::Near);
        // A new metric is another table.
        const Metric m = city.define(QStringLiteral("FIR-06"), QStringLiteral("Hydrants"), Metric::Kind::Count,
                                     Metric::Direction::Up);
        city.series(city.fire, m);
        QVERIFY(reset.count() > 0);
        QVERIFY(model.rowOf(city.fire.id, m.id) > 0);
    }

    void scorecardSaysWhatTheChartsSay()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDepartment(city.fire.id);
        const int row = model.rowOf(city.fire.id, city.response.id);
        const auto at = [&](int role) {
            return model.index(row, ScorecardModel::VariationColumn).data(role);
        };
        QVERIFY(!at(StandingRole::Variation).isValid()); // the rows do not wait for it
        QTRY_VERIFY(!model.isChartingYet());
        QVERIFY(!changed.isEmpty());
        for (const auto &call : changed)
            QVERIFY(call[0].toModelIndex().column() == ScorecardModel::VariationColumn
                    && call[1].toModelIndex().column() == ScorecardModel::AssuranceColumn);
        // 95 % for 21 months, then 70 %: beyond its limits, of no width before.
        QCOMPARE(at(StandingRole::Variation).toInt(), int(Variation::Concern));
        QCOMPARE(at(StandingRole::VariationDirection).toInt(), int(ChartPoint::Direction::Low));
        QCOMPARE(at(Qt::DisplayRole).toString(), word(Variation::Concern, ChartPoint::Direction::Low));
        QCOMPARE(at(StandingRole::VariationWord), at(Qt::DisplayRole));
        QVERIFY(at(StandingRole::Assurance).isValid());
        QCOMPARE(model.index(row, ScorecardModel::AssuranceColumn).data().toString(),
                 at(StandingRole::AssuranceWord).toString());
        QCOMPARE(at(StandingRole::SortKey).toDouble(), 0.0);
        // A mark changes what the chart says and nothing else.
        changed.clear();
        ChartMark mark;
        mark.id = city.file->newId<ChartMark>();
        mark.uuid = NewCity::uuid();
        mark.department = city.fire.id;
        mark.metric = city.response.id;
        mark.month = StandingCity::october - 2;
        mark.reason = QStringLiteral("new software");
        city.write({added(mark)});
        QTRY_VERIFY(!model.isChartingYet());
        QCOMPARE(cellsOf(changed), 2);
        QVERIFY(!at(StandingRole::Variation).isValid());
        QVERIFY(at(StandingRole::ChartNote).toString().contains(QLatin1String("3 of 8")));
        // Its values since then are few: no icon may stand for them.
        QVERIFY(!at(StandingRole::SortKey).isValid());
    }

    /// Off target by less, but its chart shows a concern: it comes first as soon as that is known.
    void attentionBeginsWithConcern()
    {
        StandingCity city;
        std::vector<Change> changes;
        for (int i = 0; i < 24; ++i) {
            const Month month = StandingCity::october - i;
            Observation after = StandingCity::handedIn(NewCity::parts(city.codesSick, month, 90 + 30 * (i % 2), 1000));
            changes.push_back(changed(**city.file->reader().observation(city.codesSick.id, month), after));
        }
        city.write(std::move(changes));
        OverviewModel model(city.viewpoint);
        const auto first = [&] {
            return model.attention()->index(0).data().toString();
        };
        QCOMPARE(model.attention()->rowCount(), 2);
        QCOMPARE(first(), city.sick.name); // 80 % above its target of 5 %
        QTRY_VERIFY(!model.isChartingYet());
        QCOMPARE(first(), city.response.name);
        QCOMPARE(model.attention()->index(0).data(StandingRole::Variation).toInt(), int(Variation::Concern));
        QCOMPARE(model.attention()->index(1).data(StandingRole::Variation).toInt(), int(Variation::Common));
    }

    void orderKeepsHeadingsOnTop()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        ScorecardOrder order(model);
        QAbstractItemModelTester tester(&order, fatal);
        model.setDepartment(city.codes.id);
        for (Qt::SortOrder turn : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            order.sort(ScorecardModel::ValueColumn, turn);
            QVERIFY(order.index(0, 0).data(StandingRole::IsSection).toBool());
            QVERIFY(order.index(2, 0).data(StandingRole::IsSection).toBool());
            // Without a value: last, whichever way.
            QCOMPARE(order.index(5, ScorecardModel::MetricColumn).data().toString(), city.survey.name);
            QCOMPARE(order.index(3, ScorecardModel::MetricColumn).data().toString(),
                     turn == Qt::AscendingOrder ? city.houses.name : city.inspections.name);
        }
        order.setFilterText(QStringLiteral("houses"));
        QCOMPARE(order.rowCount(), 2);
        order.setFilterText({});
        order.setFilterStatus(Status::Near);
        QCOMPARE(order.rowCount(), 2);
        QCOMPARE(order.index(1, ScorecardModel::MetricColumn).data().toString(), city.sick.name);
        order.setFilterStatus(std::nullopt);
        order.unsort();
        QCOMPARE(order.rowCount(), 6);
        QCOMPARE(order.index(1, ScorecardModel::MetricColumn).data().toString(), city.sick.name);
    }

    void asRecordedBefore()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        model.setDepartment(city.fire.id);
        const RevisionId before = city.newest();
        city.correct(city.fireResponse, StandingCity::october,
                     NewCity::parts(city.fireResponse, StandingCity::october, 95, 100));
        const int row = model.rowOf(city.fire.id, city.response.id);
        QCOMPARE(model.standing(row)->status(), Status::Met);
        QVERIFY(city.viewpoint.setRecordedAt({before}).ok());
        QVERIFY(!city.viewpoint.canEdit());
        QCOMPARE(model.standing(row)->status(), Status::Off);
        QVERIFY(city.viewpoint.setRecordedAt({}).ok());
        QCOMPARE(model.standing(row)->status(), Status::Met);
    }

    void jump_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("first");
        QTest::newRow("code") << "cod-05"
                              << "Inspections made";
        QTest::newRow("beginning") << "insp"
                                   << "Inspections made";
        QTest::newRow("two beginnings") << "cal ti"
                                        << "Calls answered in time";
        QTest::newRow("any order, with department") << "fire sick"
                                                    << "Sick time used";
        QTest::newRow("department first") << "fir"
                                          << "Fire";
        QTest::newRow("initials") << "cait"
                                  << "Calls answered in time";
        QTest::newRow("inside a word") << "swered"
                                       << "Calls answered in time";
        QTest::newRow("letters in order") << "hsadd"
                                          << "Houses addressed";
        QTest::newRow("nothing") << "xyzzy"
                                 << "";
    }
    void jump()
    {
        StandingCity city;
        JumpModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QFETCH(QString, letters);
        QFETCH(QString, first);
        model.setQuery(letters);
        QCOMPARE(model.index(0, 0).data().toString(), first);
    }

    void jumpFoldsAccents()
    {
        QVERIFY(JumpModel::fit(JumpModel::folded(QStringLiteral("desempeno")),
                               JumpModel::folded(QStringLiteral("Desempeño del año")), {})
                > 0);
    }

    void defaultMonth()
    {
        Catalogue city;
        city.city.dueDay = 10;
        QCOMPARE(defaultMonthOf(city, QDate(2026, 11, 9), Month(2026, 10)), Month(2026, 9));
        QCOMPARE(defaultMonthOf(city, QDate(2026, 11, 11), Month(2026, 10)), Month(2026, 10));
        // A city that stopped entering does not look as if it were up to date; a file of the past opens in it.
        QCOMPARE(defaultMonthOf(city, QDate(2027, 6, 1), Month(2026, 10)), Month(2027, 4));
        QCOMPARE(defaultMonthOf(city, QDate(2028, 10, 11), Month(2026, 10)), Month(2028, 9));
        QCOMPARE(defaultMonthOf(city, QDate(2028, 11, 11), Month(2026, 10)), Month(2026, 10));
        // Every value from the settling month on gives the same answer, so the newest need not be looked for.
        const QDate today(2028, 11, 11);
        QCOMPARE(openingSettledBy(city, today), Month(2026, 11));
        QCOMPARE(defaultMonthOf(city, today, Month(2026, 11)), Month(2028, 10));
        QCOMPARE(defaultMonthOf(city, today, Month(2028, 12)), Month(2028, 10));
        city.city.uuid = QLatin1String(City::sampleUuid);
        QCOMPARE(defaultMonthOf(city, QDate(2026, 1, 1), Month(2026, 10)), Month(2026, 10));
        QVERIFY(!openingSettledBy(city, today).isValid());
        // Who goes on with the sample city moves it, but not by a value of a month that is yet to come.
        QCOMPARE(defaultMonthOf(city, QDate(2026, 11, 9), Month(2027, 5)), Month(2026, 10));
        QCOMPARE(defaultMonthOf(city, QDate(2026, 1, 1), Month(2027, 5)), Month(2026, 10));
        QCOMPARE(defaultMonthOf(city, QDate(2026, 12, 20), Month(2026, 11)), Month(2026, 11));
        QCOMPARE(defaultMonthOf(city, QDate(2027, 6, 1), Month(2026, 10)), Month(2026, 10));
        QCOMPARE(defaultMonthOf(city, QDate(2027, 6, 1), Month()), Month(2027, 4));
    }
};

QTEST_GUILESS_MAIN(StandingModelsTest)
#include "StandingModelsTest.moc"
