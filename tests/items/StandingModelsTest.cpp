// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/JumpModel.h"
#include "items/OverviewModel.h"
#include "items/ScorecardModel.h"
#include "items/StandingCity.h"
#include "items/StandingRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    void overviewCounts()
    {
        StandingCity city;
        OverviewModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), OverviewModel::FirstMetricColumn + 2);
        const int codes = model.rowOf(city.codes.id);
        const int fire = model.rowOf(city.fire.id);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(codes, OverviewModel::MetColumn), QStringLiteral("1"));   // inspections, of September
        QCOMPARE(text(codes, OverviewModel::NearColumn), QStringLiteral("1"));  // sick time
        QCOMPARE(text(codes, OverviewModel::OffColumn), QStringLiteral("·"));
        QCOMPARE(text(codes, OverviewModel::GreyColumn), QStringLiteral("2"));  // houses, surveys
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

    void oneEditAnnouncesOneCellRange()
    {
        StandingCity city;
        OverviewModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        // Another number with the same status touches the one cell that shows it.
        city.correct(city.fireSick, StandingCity::october, NewCity::parts(city.fireSick, StandingCity::october, 45, 1000));
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
        QCOMPARE(model.index(model.rowOf(city.codes.id), model.entriesColumn()).data().toString(), QStringLiteral("1 overdue"));
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
        QCOMPARE(model.index(row, ScorecardModel::ValueColumn).data(StandingRole::StalePeriod).toString(), QStringLiteral("Sep"));
        QCOMPARE(model.index(row, ScorecardModel::YearToDateColumn).data().toString(), QStringLiteral("360"));
        QVERIFY(!model.index(row, ScorecardModel::YearToDateColumn).data(StandingRole::SubText).toString().isEmpty());
        QCOMPARE(model.headerData(ScorecardModel::ValueColumn, Qt::Horizontal).toString(), QStringLiteral("October 2026"));
    }

    void scorecardAnnouncesItsRows()
    {
        StandingCity city;
        ScorecardModel model(city.viewpoint);
        QAbstractItemModelTester tester(&model, fatal);
        model.setDepartment(city.fire.id);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        city.correct(city.fireResponse, StandingCity::october, NewCity::parts(city.fireResponse, StandingCity::october, 95, 100));
        QCOMPARE(changed.count(), 1);
        const int row = model.rowOf(city.fire.id, city.response.id);
        QCOMPARE(changed[0][0].toModelIndex().row(), row);
        QCOMPARE(changed[0][1].toModelIndex().row(), row);
        QCOMPARE(model.standing(row)->status(), Status::Met);
        changed.clear();
        city.correct(city.codesSick, StandingCity::october, NewCity::parts(city.codesSick, StandingCity::october, 1, 100));
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
        const Metric m = city.define(QStringLiteral("FIR-06"), QStringLiteral("Hydrants"), Metric::Kind::Count, Metric::Direction::Up);
        city.series(city.fire, m);
        QVERIFY(reset.count() > 0);
        QVERIFY(model.rowOf(city.fire.id, m.id) > 0);
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
        city.correct(city.fireResponse, StandingCity::october, NewCity::parts(city.fireResponse, StandingCity::october, 95, 100));
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
        QTest::newRow("code") << "cod-05" << "Inspections made";
        QTest::newRow("beginning") << "insp" << "Inspections made";
        QTest::newRow("two beginnings") << "cal ti" << "Calls answered in time";
        QTest::newRow("any order, with department") << "fire sick" << "Sick time used";
        QTest::newRow("department first") << "fir" << "Fire";
        QTest::newRow("initials") << "cait" << "Calls answered in time";
        QTest::newRow("inside a word") << "swered" << "Calls answered in time";
        QTest::newRow("letters in order") << "hsadd" << "Houses addressed";
        QTest::newRow("nothing") << "xyzzy" << "";
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
        QVERIFY(JumpModel::fit(JumpModel::folded(QStringLiteral("desempeno")), JumpModel::folded(QStringLiteral("Desempeño del año")), {}) > 0);
    }

    void defaultMonth()
    {
        City city;
        city.dueDay = 10;
        QCOMPARE(defaultMonthOf(city, QDate(2026, 11, 9), Month(2026, 10)), Month(2026, 9));
        QCOMPARE(defaultMonthOf(city, QDate(2026, 11, 11), Month(2026, 10)), Month(2026, 10));
        // A city that stopped entering does not look as if it were up to date; a file of the past opens in it.
        QCOMPARE(defaultMonthOf(city, QDate(2027, 6, 1), Month(2026, 10)), Month(2027, 4));
        QCOMPARE(defaultMonthOf(city, QDate(2028, 10, 11), Month(2026, 10)), Month(2028, 9));
        QCOMPARE(defaultMonthOf(city, QDate(2028, 11, 11), Month(2026, 10)), Month(2026, 10));
        city.uuid = QLatin1String(City::sampleUuid);
        QCOMPARE(defaultMonthOf(city, QDate(2026, 1, 1), Month(2026, 10)), Month(2026, 10));
    }
};

QTEST_GUILESS_MAIN(StandingModelsTest)
#include "StandingModelsTest.moc"
