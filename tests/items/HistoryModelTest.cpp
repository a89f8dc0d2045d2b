// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/HistoryModel.h"
#include "items/NewCity.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

namespace {

const Month august(2026, 8);
const Month october(2026, 10);

/// A rate of 2026 in one department, typed and later corrected.
struct CorrectedCity : NewCity
{
    Department code = department(QStringLiteral("COD"), QStringLiteral("Codes & Regulations"));
    Metric inspected = metric(QStringLiteral("COD-05"), QStringLiteral("Complaints inspected within 10 days"),
                              Metric::Kind::Rate, QStringLiteral("%"));
    Series series = NewCity::series(code, inspected);
    RevisionId typed, corrected;

    CorrectedCity()
    {
        Target target;
        target.series = series.id;
        target.from = Month(2026, 7);
        target.value = 0.92;
        write({added(target)});
        const Observation first = parts(series, august, 445, 529);
        typed = write({added(first)}, QStringLiteral("typed"), QStringLiteral("Inspection manager"));
        const Observation second = parts(series, august, 438, 525);
        corrected =
            write({changed(first, second)}, QStringLiteral("4 duplicates removed"), QStringLiteral("Data analyst"));
    }
};

QString text(const HistoryModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private slots:
    void revisionsAreToldNewestFirst()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.revisionsInFile(), qint64(7));
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(text(model, 0, HistoryModel::Day), QStringLiteral("9 Nov"));
        QCOMPARE(text(model, 0, HistoryModel::Time), QStringLiteral("14:32"));
        QCOMPARE(text(model, 0, HistoryModel::Number), QStringLiteral("7"));
        QCOMPARE(text(model, 0, HistoryModel::Who), QStringLiteral("Data analyst"));
        QCOMPARE(text(model, 0, HistoryModel::What), QStringLiteral("Complaints inspected within 10 days"));
        QCOMPARE(text(model, 0, HistoryModel::What, HistoryModel::SecondLineRole), QStringLiteral("COD-05, Aug 2026"));
        QCOMPARE(text(model, 0, HistoryModel::BeforeAfter), QStringLiteral("445 / 529 → 438 / 525"));
        QCOMPARE(text(model, 0, HistoryModel::Why), QStringLiteral("4 duplicates removed"));
        QCOMPARE(text(model, 1, HistoryModel::BeforeAfter), QStringLiteral("empty → 445 / 529"));
        QCOMPARE(text(model, 2, HistoryModel::BeforeAfter),
                 QStringLiteral("none → 92.0 %").replace(QStringLiteral(" %"), QStringLiteral("\u202f%")));
        QCOMPARE(text(model, 4, HistoryModel::What), QStringLiteral("Complaints inspected within 10 days"));
        QCOMPARE(text(model, 4, HistoryModel::What, HistoryModel::SecondLineRole), QStringLiteral("metric COD-05"));
    }

    void aBlockIsToldByItsRange()
    {
        CorrectedCity c;
        std::vector<Change> changes;
        for (int i = 1; i <= 3; ++i) {
            const Metric m = c.metric(QStringLiteral("FIN-0%1").arg(i), QStringLiteral("Finance %1").arg(i));
            changes.push_back(added(NewCity::value(c.NewCity::series(c.code, m), october, i)));
        }
        c.write(changes, QStringLiteral("pasted from Excel"));
        HistoryModel model(c.viewpoint);
        QCOMPARE(text(model, 0, HistoryModel::What), QStringLiteral("3 value(s)"));
        QCOMPARE(text(model, 0, HistoryModel::What, HistoryModel::SecondLineRole),
                 QStringLiteral("FIN-01 to FIN-03, Oct 2026"));
        QCOMPARE(text(model, 0, HistoryModel::BeforeAfter), QStringLiteral("see details"));
    }

    void newOnesArriveAtTheTop()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        c.write({added(NewCity::value(c.series, october, 0.5))});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(inserted.first().at(2).toInt(), 0);
        QCOMPARE(model.revisionsInFile(), qint64(8));
        QCOMPARE(model.revision(0), c.newest());
    }

    void revertsAndTheRevertedSaySo()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto revert =
            c.file->revert(c.corrected, QStringLiteral("Director"), QStringLiteral("they were no duplicates"));
        QVERIFY(revert);
        QCOMPARE(model.remark(revert->revision), QStringLiteral("Reverts revision 7"));
        QCOMPARE(text(model, 1, HistoryModel::Why, HistoryModel::SecondLineRole),
                 QStringLiteral("Reverted by revision 8"));
        QVERIFY(model.isReverted(c.corrected));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(c.file->revert(revert->revision, QStringLiteral("Director")));
        QVERIFY(!model.isReverted(c.corrected));
        QVERIFY(model.isReverted(revert->revision));
        QCOMPARE(changes.size(), 2);
    }

    void filtersLeaveOnlyWhatIsAsked()
    {
        CorrectedCity c;
        c.department(QStringLiteral("FIRE"), QStringLiteral("Fire"));
        HistoryModel model(c.viewpoint);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        HistoryFilter filter;
        filter.author = QStringLiteral("Data analyst");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        filter = {};
        filter.metric = c.inspected.id;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        c.department(QStringLiteral("POL"), QStringLiteral("Police"));
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.revisionsInFile(), qint64(9));
    }

    void slicesAreReadAsTheyAreAskedFor()
    {
        CorrectedCity c;
        Observation before = NewCity::value(c.series, october, 0);
        c.write({added(before)});
        for (int i = 1; i <= 150; ++i) {
            const Observation after = NewCity::value(c.series, october, i / 1000.0);
            c.write({changed(before, after)});
            before = after;
        }
        HistoryModel model(c.viewpoint);
        QVERIFY(model.rowCount() < 100);
        const int slice = model.rowCount();
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 2 * slice);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.fetchDownTo(RevisionId(1));
        QCOMPARE(qint64(model.rowCount()), model.revisionsInFile());
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.revision(model.rowCount() - 1), RevisionId(1));
    }

    void theRecordShownIsMarkedAndWhatCameLaterSaysSo()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(c.viewpoint.setRecordedAt({c.typed}));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.markRow(), 1);
        QVERIFY(model.index(0, 0).data(HistoryModel::LaterRole).toBool());
        QVERIFY(!model.index(2, 0).data(HistoryModel::LaterRole).toBool());
        QCOMPARE(text(model, 1, 0),
                 QStringLiteral("Shown as of here: 9 Nov 2099, revision 6. Everything above came later."));
        QCOMPARE(model.rowOf(c.typed), 2);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable));
        c.write({added(NewCity::value(c.series, october, 0.5))});
        QCOMPARE(model.markRow(), 2);
        QVERIFY(c.viewpoint.setRecordedAt({}));
        QCOMPARE(model.markRow(), -1);
        QCOMPARE(model.rowCount(), 8);
    }

    void oneRevisionIsToldInFull()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        auto told = model.tell(c.corrected);
        QVERIFY(told);
        QCOMPARE(told->moment, QStringLiteral("9 Nov 2099, 14:32"));
        QCOMPARE(told->details.items.size(), size_t(1));
        const auto &item = told->details.items.front();
        QCOMPARE(item.place, QStringLiteral("COD-05, Aug 2026"));
        QCOMPARE(item.fields.size(), size_t(3));
        QCOMPARE(item.fields[0].label, QStringLiteral("value"));
        QVERIFY(item.fields[0].before.startsWith(QStringLiteral("84.1")));
        QCOMPARE(item.fields[1].label, QStringLiteral("part"));
        QCOMPARE(item.fields[1].before, QStringLiteral("445"));
        QCOMPARE(item.fields[1].after, QStringLiteral("438"));
        QCOMPARE(item.statusBefore, std::optional(Status::Near));
        QCOMPARE(item.statusAfter, std::optional(Status::Near));
        QCOMPARE(item.month, august);
        QCOMPARE(item.metric, c.inspected.id);
    }

    void aNewMetricIsToldByWhatWasSaidAboutIt()
    {
        CorrectedCity c;
        HistoryModel model(c.viewpoint);
        auto told = model.tell(RevisionId(3));
        QVERIFY(told);
        QStringList labels;
        for (const auto &field : told->details.items.front().fields)
            labels << field.label;
        QVERIFY2(labels.contains(QStringLiteral("unit")) && labels.contains(QStringLiteral("kind")),
                 qPrintable(labels.join(u',')));
        QVERIFY(!labels.contains(QStringLiteral("retired")));
        for (const auto &field : told->details.items.front().fields)
            QCOMPARE(field.before, QStringLiteral("empty"));
    }
};

QTEST_MAIN(HistoryModelTest)
#include "HistoryModelTest.moc"
