// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportPreviewModel.h"
#include "items/ImportCity.h"
#include "items/ImportMappingModel.h"
#include "items/ImportTableModel.h"

#include <QAbstractItemModelTester>

using namespace statroom;

/// What the import page is bound to: the file as found, the columns, the preview; and the draft behind.
class ImportPreviewModelTest : public QObject
{
    Q_OBJECT

private:
    static int rowOf(const QAbstractItemModel &model, const QString &text)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, ImportPreviewModel::TextColumn).data().toString() == text)
                return row;
        return -1;
    }
    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void fileAsFound()
    {
        ImportCity city;
        ImportDraft draft(city.viewpoint);
        ImportTableModel model(draft);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        draft.openFile(city.wideFile());
        QVERIFY(settle(draft));
        QVERIFY(draft.hasTable());
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(cell(model, 0, 0), QStringLiteral("Police Department"));
        QCOMPARE(model.index(0, 0).data(ImportTableModel::PartRole).toInt(), int(ImportTableModel::Part::Title));
        QCOMPARE(model.index(2, 4).data(ImportTableModel::PartRole).toInt(), int(ImportTableModel::Part::Header));
        QCOMPARE(cell(model, 2, 4), QStringLiteral("Oct-26"));
        QCOMPARE(cell(model, 6, 0), QStringLiteral("Café visits"));
        QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("E"));
        ReadingChoices choices;
        choices.headerRow = 4;
        draft.setReading(choices);
        QVERIFY(settle(draft));
        QCOMPARE(model.index(2, 4).data(ImportTableModel::PartRole).toInt(), int(ImportTableModel::Part::Title));
    }

    void columnsToFields()
    {
        ImportCity city;
        ImportDraft draft(city.viewpoint);
        ImportMappingModel model(draft);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        draft.openFile(city.recordsFile());
        QVERIFY(settle(draft));
        QCOMPARE(draft.request().layout, ImportRequest::Layout::Records);
        QCOMPARE(draft.fieldOf(2), QStringLiteral("date"));
        const QModelIndex outcome = model.index(1, ImportMappingModel::FieldColumn);
        QVERIFY(model.setData(outcome, QStringLiteral("category")));
        QCOMPARE(outcome.data().toString(), QStringLiteral("Category"));
        // A field moves, it is never in two columns.
        QVERIFY(model.setData(model.index(0, ImportMappingModel::FieldColumn), QStringLiteral("category")));
        QCOMPARE(outcome.data(Qt::EditRole).toString(), QString());
        // What is set to "not used" stays so when it is planned.
        QVERIFY(model.setData(model.index(2, ImportMappingModel::FieldColumn), QString()));
        draft.plan();
        QVERIFY(settle(draft));
        QVERIFY2(draft.problem().contains(QStringLiteral("date")), qPrintable(draft.problem()));
        QVERIFY(!draft.preview());
    }

    void everyCellHasItsFate()
    {
        ImportCity city;
        ImportDraft draft(city.viewpoint);
        ImportPreviewModel model(draft);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ImportPreviewFilter filter(model);
        draft.openFile(city.wideFile());
        QVERIFY(settle(draft));
        ImportRequest request = draft.request();
        request.department = QStringLiteral("POL");
        draft.setRequest(request);
        draft.plan();
        QVERIFY(settle(draft));
        QVERIFY2(draft.preview(), qPrintable(draft.problem()));
        const ImportPreview::Counts counts = draft.preview()->counts();
        QCOMPARE(counts.items, 16);
        QCOMPARE(counts.added + counts.changed + counts.unchanged + counts.waiting + counts.rejected + counts.notNeeded,
                 counts.items);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.waiting, 1);
        QCOMPARE(counts.rejected, 5);
        QCOMPARE(counts.added, 8);
        QCOMPARE(draft.writeCount(), 9);

        // Worst first.
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.groupAt(row - 1) <= model.groupAt(row));
        const int rejected = rowOf(model, QStringLiteral("8:4O"));
        QCOMPARE(cell(model, rejected, ImportPreviewModel::FateColumn), QStringLiteral("rejected"));
        QCOMPARE(cell(model, rejected, ImportPreviewModel::RowColumn), QStringLiteral("6"));
        QCOMPARE(cell(model, rejected, ImportPreviewModel::ColumnColumn), QStringLiteral("E"));
        QCOMPARE(cell(model, rejected, ImportPreviewModel::PeriodColumn), QStringLiteral("Oct 2026"));
        QVERIFY(!cell(model, rejected, ImportPreviewModel::WhyColumn).isEmpty());
        const int changed = rowOf(model, QStringLiteral("339"));
        QCOMPARE(cell(model, changed, ImportPreviewModel::ReadColumn), QStringLiteral("343 to 339"));
        QCOMPARE(cell(model, changed, ImportPreviewModel::MetricColumn), QStringLiteral("Vehicle thefts"));

        filter.setShow(ImportPreviewFilter::Show::NeedsLook);
        QCOMPARE(filter.rowCount(), 7);
        QCOMPARE(qint64(filter.rowCount()),
                 ImportPreviewFilter::count(*draft.preview(), ImportPreviewFilter::Show::NeedsLook));
    }

    void answersMakeThePlanAnew()
    {
        ImportCity city;
        ImportDraft draft(city.viewpoint);
        ImportPreviewModel model(draft);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        draft.openFile(city.wideFile());
        QVERIFY(settle(draft));
        ImportRequest request = draft.request();
        request.department = QStringLiteral("POL");
        draft.setRequest(request);
        draft.plan();
        QVERIFY(settle(draft));
        const int waiting = rowOf(model, QStringLiteral("0.556"));
        QCOMPARE(model.groupAt(waiting), ImportPreview::Group::Waiting);
        const QStringList answers = model.index(waiting, 0).data(ImportPreviewModel::AnswersRole).toStringList();
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[1].contains(QStringLiteral("55.6")));
        QVERIFY(!model.answer(waiting, 3));
        QVERIFY(model.answer(waiting, 1));
        QVERIFY(settle(draft));
        const int taken = rowOf(model, QStringLiteral("0.556"));
        QCOMPARE(model.groupAt(taken), ImportPreview::Group::Added);
        QVERIFY(cell(model, taken, ImportPreviewModel::ReadColumn).startsWith(QStringLiteral("55.6")));
        QCOMPARE(draft.writeCount(), 10);
        // What was answered can be asked again.
        QCOMPARE(model.index(taken, 0).data(ImportPreviewModel::AnswersRole).toStringList().size(), 1);
        QVERIFY(model.answer(taken, 0));
        QVERIFY(settle(draft));
        QCOMPARE(model.groupAt(rowOf(model, QStringLiteral("0.556"))), ImportPreview::Group::Waiting);
    }

    void roundedIsNoChange()
    {
        ImportCity city;
        const auto catalogue = city.catalogue();
        const Series cleared = *catalogue->series(city.police.id, city.cleared.id);
        city.write({added(NewCity::parts(cleared, Month(2026, 7), 134, 251)),
                    added(NewCity::parts(cleared, Month(2026, 8), 134, 256))});
        ImportDraft draft(city.viewpoint);
        // 53.386… % is shown as 53.4 %; 52.343… % as 52.3 %, so 52.4 % is another value.
        draft.openFile(
            city.written("rounded.csv", "metric,period,value\nCLEARED,2026-07,53.4%\nCLEARED,2026-08,52.4%\n"));
        QVERIFY(settle(draft));
        ImportRequest request = draft.request();
        request.department = QStringLiteral("POL");
        draft.setRequest(request);
        draft.plan();
        QVERIFY(settle(draft));
        QVERIFY2(draft.preview(), qPrintable(draft.problem()));
        QCOMPARE(draft.preview()->counts().unchanged, 1);
        QCOMPARE(draft.preview()->counts().changed, 1);
        draft.write();
        QVERIFY(settle(draft));
        const auto kept = city.NewCity::file->reader().observation(cleared.id, Month(2026, 7));
        QCOMPARE((*kept)->numerator, std::optional<double>(134));
    }

    void manyAreWrittenAside()
    {
        ImportCity city;
        QByteArray bytes = "department,metric,period,value\n";
        for (int m = 0; m < 20; ++m)
            for (int i = 0; i < 120; ++i)
                bytes += "POL,M" + QByteArray::number(m) + ',' + QByteArray::number(2010 + i / 12) + '-'
                    + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + ",5\n";
        ImportDraft draft(city.viewpoint);
        draft.openFile(city.written("many.csv", bytes));
        QVERIFY(settle(draft));
        ImportRequest request = draft.request();
        request.create = true;
        draft.setRequest(request);
        draft.plan();
        QVERIFY(settle(draft));
        QCOMPARE(draft.writeCount(), 2400);

        // Asked to stop before it began to write: nothing is there.
        const RevisionId before = city.newest();
        QSignalSpy stopped(&draft, &ImportDraft::cancelled);
        draft.write();
        QCOMPARE(draft.work(), ImportDraft::Work::Writing);
        QVERIFY(!city.viewpoint.canEdit());
        QCOMPARE(city.viewpoint.whyNotEditable(), QStringLiteral("Import running"));
        draft.cancel();
        QVERIFY(settle(draft));
        QVERIFY(city.viewpoint.canEdit());
        if (stopped.count() == 1) {
            QCOMPARE(city.newest(), before);
            QSignalSpy committed(&city.viewpoint, &Viewpoint::committed);
            draft.write();
            QVERIFY(settle(draft));
            QCOMPARE(committed.count(), 1);
        }
        QVERIFY(draft.receipt());
        QCOMPARE(draft.receipt()->added, 2400);
        draft.undo();
        QVERIFY(settle(draft));
        QVERIFY(draft.isTakenBack());
        QVERIFY(!city.catalogue()->metric(u"M7"));
    }

    void staleAnswersAreDropped()
    {
        BackgroundJob job;
        QList<int> heard;
        std::atomic_bool let = false;
        job.start<int>(
            [&let](BackgroundJob::Run &) -> Result<int> {
                while (!let)
                    QThread::msleep(1);
                return 1;
            },
            [&](Result<int> n) { heard.append(*n); });
        job.start<int>(
            [](BackgroundJob::Run &run) -> Result<int> {
                run.report(1, 2);
                return 2;
            },
            [&](Result<int> n) { heard.append(*n); });
        let = true;
        QTRY_VERIFY(!job.isRunning());
        QTest::qWait(20);
        QCOMPARE(heard, QList<int>{2});
        job.start<int>(
            [](BackgroundJob::Run &run) -> Result<int> {
                while (!run.isCancelled())
                    QThread::msleep(1);
                return Error{ErrorKind::Cancelled, {}, {}};
            },
            [&](Result<int> n) { heard.append(n ? 3 : 4); });
        job.cancel();
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.last(), 4);
    }
};

QTEST_GUILESS_MAIN(ImportPreviewModelTest)
#include "ImportPreviewModelTest.moc"
