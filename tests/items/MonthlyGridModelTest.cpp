// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MonthlyGridModel.h"
#include "items/EditHistory.h"
#include "items/EntryCity.h"
#include "items/EntryPaste.h"
#include "items/MonthHandIn.h"
#include "items/NarrativeDraft.h"
#include "items/StillMissingModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;
using State = MonthlyGridModel::CellState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class MonthlyGridModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EntryCity> city;
    std::unique_ptr<MonthlyGridModel> grid;
    std::unique_ptr<QAbstractItemModelTester> tester;

    QModelIndex cell(SeriesId series, Month month = {}) const { return grid->indexOf(series, month); }
    QString sentence(const QModelIndex &index) const { return index.data(MonthlyGridModel::SentenceRole).toString(); }
    QStringList answers(const QModelIndex &index) const
    {
        return index.data(MonthlyGridModel::AnswersRole).toStringList();
    }
    void make(City::Approval approval = City::Approval::Nobody)
    {
        tester.reset();
        grid.reset();
        city = std::make_unique<EntryCity>(approval);
        grid = std::make_unique<MonthlyGridModel>(*city->viewpoint);
        tester = std::make_unique<QAbstractItemModelTester>(grid.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        grid->setPlace(city->works, city->october);
    }
    void enterAll()
    {
        QVERIFY(grid->setData(cell(city->sickTime), "1,953/39,800"));
        QVERIFY(grid->setData(cell(city->lights), "182/214"));
        QVERIFY(grid->setData(cell(city->recycling), "26.9"));
        QVERIFY(grid->setData(cell(city->lanes), "9.5"));
        QVERIFY(grid->setData(cell(city->bridges), "172/181"));
    }

private slots:
    void init() { make(); }
    void cleanup()
    {
        tester.reset();
        grid.reset();
        city.reset();
    }

    void showsTheDepartmentsMonth()
    {
        QCOMPARE(grid->columnCount(), 6);
        QCOMPARE(grid->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Jul\n2026"));
        QCOMPARE(grid->headerData(4, Qt::Horizontal).toString(), QStringLiteral("Oct\n2026"));
        const QModelIndex front = cell(city->potholes);
        QCOMPARE(front.data().toString(), text("90.1\u202f%"));
        QCOMPARE(front.data(MonthlyGridModel::PartsRole).toString(), QStringLiteral("1,031 / 1,144"));
        QCOMPARE(front.data(MonthlyGridModel::StatusRole).toInt(), int(Status::Met));
        QCOMPARE(front.data(MonthlyGridModel::StageRole).toInt(), int(Observation::Stage::Preliminary));
        QCOMPARE(cell(city->potholes, Month(2026, 7)).data().toString(), text("91.7\u202f%"));
        QCOMPARE(front.siblingAtColumn(0).data(MonthlyGridModel::DetailRole).toString(),
                 text("PWK-05, target 90.0\u202f%, filled in 2 days / reported"));
        QCOMPARE(grid->stateAt(cell(city->sickTime)), State::Empty);
        QVERIFY(!cell(city->sickTime).data(MonthlyGridModel::NumberRole).isValid());
        QVERIFY(!cell(city->trees).isValid());
    }

    void widerScreensShowMoreMonths()
    {
        grid->setPastMonths(11);
        QCOMPARE(grid->columnCount(), 14);
        QCOMPARE(grid->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Nov\n2025"));
        QCOMPARE(cell(city->lanes, Month(2026, 9)).data().toString(), QStringLiteral("10.1"));
    }

    void quartersStandInTheirLastMonth()
    {
        QVERIFY(!cell(city->quarterly).isValid());
        QVERIFY(!grid->notDueText().isEmpty());
        grid->setPlace(city->works, Month(2026, 9));
        const QModelIndex front = cell(city->quarterly);
        QVERIFY(front.isValid());
        QCOMPARE(front.data(MonthlyGridModel::PeriodRole).toString(), QStringLiteral("Q3 2026"));
        QCOMPARE(front.data().toString(), QStringLiteral("125"));
        const QModelIndex before = front.siblingAtColumn(front.column() - 1);
        QCOMPARE(before.data(MonthlyGridModel::PeriodRole).toString(), QStringLiteral("Q2 2026"));
        QCOMPARE(before.data().toString(), QStringLiteral("122"));
        QVERIFY(grid->notDueText().isEmpty());
    }

    void whatIsCalculatedIsNotTyped()
    {
        const QModelIndex sum = cell(city->outcomes);
        QCOMPARE(sum.data().toString(), QStringLiteral("34"));
        QCOMPARE(sum.siblingAtColumn(3).data().toString(), QStringLiteral("35"));
        QVERIFY(!(grid->flags(sum) & Qt::ItemIsEditable));
        QVERIFY(!sum.data(MonthlyGridModel::ReadOnlyReasonRole).toString().isEmpty());
        QVERIFY(!grid->setData(sum, "40"));
        QVERIFY(!city->onDisk(city->outcomes, city->october));

        const QModelIndex calculated = cell(city->calculated);
        QCOMPARE(calculated.data().toString(), text("–"));
        QSignalSpy spy(grid.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(grid->setData(cell(city->lanes), "9.5"));
        QCOMPARE(calculated.data().toString(), QStringLiteral("2.38"));
        QCOMPARE(spy.size(), 2);
    }

    void oneEditIsOneRevisionAndOneSignal()
    {
        QSignalSpy spy(grid.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        const QModelIndex front = cell(city->sickTime);
        QVERIFY(grid->setData(front, "1,953/39,800"));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex(), front);
        QCOMPARE(spy.at(0).at(1).toModelIndex(), front);
        const auto stored = city->onDisk(city->sickTime, city->october);
        QVERIFY(stored);
        QCOMPARE(*stored->numerator, 1953.0);
        QCOMPARE(*stored->denominator, 39800.0);
        QCOMPARE(*stored->value, 1953.0 / 39800.0);
        QCOMPARE(stored->stage, Observation::Stage::Preliminary);
        QCOMPARE(grid->stateAt(front), State::Entered);

        // The same again is no edit.
        QVERIFY(grid->setData(front, front.data(Qt::EditRole)));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(spy.size(), 1);
    }

    void readsByUnitAndLocale_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("stored");
        QTest::newRow("percent as typed") << "26.9" << 0.269;
        QTest::newRow("with its sign") << "26.9 %" << 0.269;
        QTest::newRow("parts") << "2,600/9,600" << 2600.0 / 9600;
        QTest::newRow("parts with spaces") << " 2600 / 9600 " << 2600.0 / 9600;
    }
    void readsByUnitAndLocale()
    {
        QFETCH(QString, typed);
        QFETCH(double, stored);
        QVERIFY(grid->setData(cell(city->recycling), typed));
        QCOMPARE(*city->onDisk(city->recycling, city->october)->value, stored);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("part exceeds whole") << "241/214";
        QTest::newRow("above its bound") << "120";
        QTest::newRow("below its bound") << "-3";
        QTest::newRow("no number") << "about eighty";
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, typed);
        const QModelIndex front = cell(city->lights);
        QVERIFY(!grid->setData(front, typed));
        QCOMPARE(grid->stateAt(front), State::NotSaved);
        QCOMPARE(front.data().toString(), typed);
        QCOMPARE(front.data(Qt::EditRole).toString(), typed);
        QVERIFY(sentence(front).endsWith(QStringLiteral("Not saved.")));
        QCOMPARE(front.siblingAtColumn(grid->noteColumn()).data().toString(), sentence(front));
        QVERIFY(!city->onDisk(city->lights, city->october));
        QVERIFY(grid->hasUnsaved());
        QVERIFY(grid->setData(front, "182/214"));
        QCOMPARE(grid->stateAt(front), State::Entered);
        QVERIFY(!grid->hasUnsaved());
    }

    void countsTakeOneNumber()
    {
        QVERIFY(!grid->setData(cell(city->lanes), "3/4"));
        QCOMPARE(grid->stateAt(cell(city->lanes)), State::NotSaved);
    }

    void unlikelyValuesAsk()
    {
        const QModelIndex front = cell(city->recycling);
        QVERIFY(!grid->setData(front, "0.27"));
        QCOMPARE(grid->stateAt(front), State::Question);
        QVERIFY2(sentence(front).startsWith(QStringLiteral("Really 0.27")), qPrintable(sentence(front)));
        QCOMPARE(answers(front).size(), 2);
        QCOMPARE(answers(front).first(), text("Use 27\u202f%"));
        QVERIFY(!city->onDisk(city->recycling, city->october));

        QCOMPARE(grid->answer(front, 0), MonthlyGridModel::Answered::Done);
        QCOMPARE(*city->onDisk(city->recycling, city->october)->value, 0.27);
        QCOMPARE(grid->stateAt(front), State::Entered);
    }

    void unlikelyValuesAreKeptWithANote()
    {
        const QModelIndex front = cell(city->lanes);
        QVERIFY(!grid->setData(front, "31"));
        QCOMPARE(grid->stateAt(front), State::Question);
        const int keep = int(answers(front).indexOf(QStringLiteral("Keep it, with a note")));
        QVERIFY(keep >= 0);
        QCOMPARE(grid->answer(front, keep), MonthlyGridModel::Answered::AsksForText);
        const QModelIndex note = front.siblingAtColumn(grid->noteColumn());
        QVERIFY(!grid->setData(note, "  "));
        QCOMPARE(grid->stateAt(front), State::Question);
        QVERIFY(grid->setData(note, "State money paid for the harbour road"));
        const auto stored = city->onDisk(city->lanes, city->october);
        QCOMPARE(*stored->value, 31.0);
        QCOMPARE(stored->note, QStringLiteral("State money paid for the harbour road"));
    }

    void futurePeriodsAsk()
    {
        grid->setPlace(city->works, Month(2026, 12));
        QVERIFY(!grid->setData(cell(city->lanes), "9.9"));
        QCOMPARE(grid->stateAt(cell(city->lanes)), State::Question);
    }

    void missingIsNeverZero()
    {
        const QModelIndex front = cell(city->missedWaste);
        QVERIFY(grid->clear(front));
        QCOMPARE(grid->stateAt(front), State::Empty);
        QVERIFY(!front.data(MonthlyGridModel::NumberRole).isValid());
        QVERIFY(!city->onDisk(city->missedWaste, city->october));
        QVERIFY(!grid->setData(front, "0"));
        QCOMPARE(grid->stateAt(front), State::Question);
        QVERIFY(grid->giveText(front, QStringLiteral("None was missed")));
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 0.0);

        // With a note the record stays, without a value.
        QVERIFY(grid->clear(cell(city->overtime)));
        const auto kept = city->onDisk(city->overtime, city->october);
        QVERIFY(kept && !kept->hasValue() && !kept->denominator);
        QCOMPARE(kept->note, QStringLiteral("Storm clean-up, 3 weekends"));
    }

    void noCasesIsAnAnswer()
    {
        const QModelIndex front = cell(city->lights);
        QVERIFY(grid->setData(front, "0/0"));
        QCOMPARE(grid->stateAt(front), State::Entered);
        QVERIFY(!city->onDisk(city->lights, city->october)->hasValue());
    }

    void asLastMonth()
    {
        QVERIFY(grid->copyPrevious(cell(city->bridges)));
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 173.0);
        QCOMPARE(*city->onDisk(city->bridges, city->october)->denominator, 181.0);
    }

    void notesAndDaysExpected()
    {
        const QModelIndex front = cell(city->sickTime);
        QVERIFY(grid->setExpected(front, QDate(2026, 11, 16), QStringLiteral("payroll closes late")));
        QCOMPARE(grid->stateAt(front), State::Expected);
        QCOMPARE(front.siblingAtColumn(grid->noteColumn()).data().toString(),
                 QStringLiteral("Not yet, expected on 16 Nov: payroll closes late"));
        // The reason for waiting goes when the number comes.
        QVERIFY(grid->setData(front, "1953/39800"));
        const auto stored = city->onDisk(city->sickTime, city->october);
        QVERIFY(stored->note.isEmpty());
        QVERIFY(!stored->expected.isValid());
        QVERIFY(grid->setData(front.siblingAtColumn(grid->noteColumn()), "Influenza came early"));
        QCOMPARE(city->onDisk(city->sickTime, city->october)->note, QStringLiteral("Influenza came early"));
    }

    void conflictsKeepBothNumbers()
    {
        auto second = CityFile::open(city->path);
        QVERIFY(second);
        auto theirs = (*second)->reader().observation(city->missedWaste, city->october);
        QVERIFY(theirs && *theirs);
        Observation changedByLeo = **theirs;
        changedByLeo.setValue(6.4);
        Revision revision;
        revision.author = QLatin1String(EntryCity::leo);
        revision.changes.push_back(changed(**theirs, changedByLeo));
        QVERIFY((*second)->commit(revision));

        const QModelIndex front = cell(city->missedWaste);
        QVERIFY(!grid->setData(front, "5.8"));
        QCOMPARE(grid->stateAt(front), State::NotSaved);
        QCOMPARE(front.data().toString(), QStringLiteral("5.8"));
        QVERIFY2(sentence(front).contains(QStringLiteral("6.4")), qPrintable(sentence(front)));
        QVERIFY2(sentence(front).contains(QStringLiteral("5.8")), qPrintable(sentence(front)));
        QVERIFY2(sentence(front).contains(QLatin1String(EntryCity::leo)), qPrintable(sentence(front)));
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 6.4);

        QCOMPARE(answers(front), (QStringList{QStringLiteral("Use 5.8"), QStringLiteral("Leave 6.4")}));
        QCOMPARE(grid->answer(front, 0), MonthlyGridModel::Answered::Done);
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 5.8);
    }

    void whatOthersWriteDoesNotSlipUnderAQuestion()
    {
        const QModelIndex front = cell(city->recycling);
        QVERIFY(!grid->setData(front, "0.27"));
        Observation theirs;
        theirs.series = city->recycling;
        theirs.month = city->october;
        theirs.setValue(0.265);
        city->write({added(theirs)}, EntryCity::leo);
        QCOMPARE(grid->stateAt(front), State::NotSaved);
        QVERIFY(sentence(front).contains(QStringLiteral("26.5")));
        QCOMPARE(grid->answer(front, 1), MonthlyGridModel::Answered::Done);
        QCOMPARE(front.data().toString(), text("26.5\u202f%"));
    }

    void typedTextComesBackWithItsMonth()
    {
        QVERIFY(!grid->setData(cell(city->lights), "241/214"));
        grid->setPlace(city->parks, city->october);
        QVERIFY(grid->hasUnsaved());
        grid->setPlace(city->works, city->october);
        QCOMPARE(cell(city->lights).data().toString(), QStringLiteral("241/214"));
        grid->takeBack(cell(city->lights));
        QCOMPARE(grid->stateAt(cell(city->lights)), State::Empty);
        QVERIFY(!grid->hasUnsaved());
    }

    void pasteIsOneRevision()
    {
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        // Spreadsheets end the block with a line break; the row below keeps its number.
        const QModelIndex from = cell(city->potholes, Month(2026, 9));
        const CellBlock block = CellBlock::ofText(QStringLiteral("1,120/1,207\t1,033/1,144\r\n6.0\t\r\n"));
        const EntryPaste plan(*grid, block, {from}, {});
        QVERIFY(plan.fits());
        const auto outcome = grid->paste(plan);
        QCOMPARE(outcome.saved, 3);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(*city->onDisk(city->potholes, Month(2026, 9))->numerator, 1120.0);
        QCOMPARE(*city->onDisk(city->potholes, city->october)->numerator, 1033.0);
        QCOMPARE(*city->onDisk(city->missedWaste, Month(2026, 9))->value, 6.0);
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 6.1);
        QCOMPARE(*city->onDisk(city->lights, Month(2026, 9))->numerator, 180.0);

        const CellBlock two = CellBlock::ofText(QStringLiteral("1\t2"));
        const EntryPaste tooWide(*grid, two, {cell(city->lanes)}, {});
        QVERIFY(!tooWide.fits());
        QCOMPARE(tooWide.lines().size(), size_t(2));
        QCOMPARE(tooWide.lines()[1].fate, PreviewLine::Fate::LeftOut);
        QVERIFY(tooWide.lines()[1].why.contains(QStringLiteral("no month left")));
        const CellBlock oddBlock = CellBlock::ofText(QStringLiteral("241/214\n26.4\n"));
        const auto odd = grid->paste(EntryPaste(*grid, oddBlock, {cell(city->lights)}, {}));
        QCOMPARE(odd.waiting, 1);
        QCOMPARE(odd.saved, 1);
        QCOMPARE(grid->stateAt(cell(city->lights)), State::NotSaved);
    }

    void missingCountsDown()
    {
        StillMissingModel missing(*grid);
        QAbstractItemModelTester missingTester(&missing, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(grid->toEnterCount(), 12);
        QCOMPARE(grid->missingCount(), 5);
        QCOMPARE(missing.rowCount(), 5);
        QCOMPARE(missing.index(0).data().toString(), QStringLiteral("Sick time used"));
        QVERIFY(!grid->setData(cell(city->lights), "241/214"));
        QCOMPARE(missing.index(1).data(StillMissingModel::WordRole).toString(), QStringLiteral("not saved"));
        QCOMPARE(grid->missingCount(), 5);
        QVERIFY(grid->setExpected(cell(city->sickTime), QDate(2026, 11, 16), {}));
        QCOMPARE(grid->missingCount(), 4);
        QCOMPARE(missing.index(0).data(StillMissingModel::WordRole).toString(), QStringLiteral("expected 16 Nov"));
        QCOMPARE(grid->nextMissing({}), cell(city->lights));
        QCOMPARE(grid->nextMissing(cell(city->lights)), cell(city->recycling));
        QCOMPARE(grid->nextMissing(cell(city->bridges)), cell(city->lights));
        enterAll();
        QCOMPARE(grid->missingCount(), 0);
        QCOMPARE(missing.rowCount(), 0);
        QVERIFY(!grid->nextMissing({}).isValid());
    }

    void handingInClosesTheMonth()
    {
        MonthHandIn handIn(*city->viewpoint, *grid);
        QVERIFY(!handIn.canHandIn());
        QCOMPARE(handIn.blockers().size(), 5);
        QVERIFY(!handIn.handIn());
        enterAll();
        QVERIFY2(handIn.canHandIn(), qPrintable(handIn.whyNotHandIn()));
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        QVERIFY(handIn.handIn());
        QCOMPARE(committed.size(), 1);
        QVERIFY(handIn.isHandedIn());
        QVERIFY(!handIn.awaitsApproval());
        QVERIFY(handIn.stateText().contains(QLatin1String(EntryCity::ana)));
        QCOMPARE(city->onDisk(city->lanes, city->october)->stage, Observation::Stage::HandedIn);
        QCOMPARE(city->onDisk(city->demolished, city->october)->stage, Observation::Stage::HandedIn);
        QCOMPARE(city->onDisk(city->lanes, Month(2026, 9))->stage, Observation::Stage::Preliminary);
        QVERIFY(!handIn.canHandIn());

        // A closed value asks for a reason, also to be made missing.
        const QModelIndex front = cell(city->lanes);
        QVERIFY(!grid->setData(front, "9.6"));
        QCOMPARE(grid->stateAt(front), State::Question);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
        QCOMPARE(grid->answer(front, 0), MonthlyGridModel::Answered::AsksForText);
        QVERIFY(grid->setData(front.siblingAtColumn(grid->noteColumn()), "One street was counted late"));
        const auto corrected = city->onDisk(city->lanes, city->october);
        QCOMPARE(*corrected->value, 9.6);
        QCOMPARE(corrected->stage, Observation::Stage::HandedIn);
        QVERIFY(corrected->note.isEmpty());
        const auto newest = city->file->reader().newestRevision();
        QCOMPARE(city->file->reader().revision(*newest)->reason, QStringLiteral("One street was counted late"));
        QVERIFY(!grid->clear(front));
        QCOMPARE(grid->answer(front, 1), MonthlyGridModel::Answered::Done);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.6);
    }

    void lateValuesAreHandedInAgain()
    {
        MonthHandIn handIn(*city->viewpoint, *grid);
        enterAll();
        QVERIFY(grid->clear(cell(city->sickTime)));
        QVERIFY(!handIn.canHandIn());
        QVERIFY(grid->setExpected(cell(city->sickTime), QDate(2026, 11, 16), QStringLiteral("payroll")));
        QVERIFY(handIn.handIn());
        QVERIFY(grid->setData(cell(city->sickTime), "1953/39800"));
        QCOMPARE(city->onDisk(city->sickTime, city->october)->stage, Observation::Stage::Preliminary);
        QCOMPARE(handIn.openValues(), 1);
        QVERIFY(handIn.handIn());
        QCOMPARE(city->onDisk(city->sickTime, city->october)->stage, Observation::Stage::HandedIn);
    }

    void approvalFollowsTheCity()
    {
        make(City::Approval::Head);
        MonthHandIn handIn(*city->viewpoint, *grid);
        enterAll();
        QVERIFY(handIn.handIn());
        QVERIFY(handIn.awaitsApproval());
        QVERIFY(!handIn.whyNotApprove().isEmpty());
        QVERIFY(!handIn.approve());
        city->viewpoint->setAuthor(QLatin1String(EntryCity::leo));
        QVERIFY2(handIn.whyNotApprove().isEmpty(), qPrintable(handIn.whyNotApprove()));
        QVERIFY(handIn.approve());
        QVERIFY(handIn.isApproved());
        QCOMPARE(city->onDisk(city->lanes, city->october)->stage, Observation::Stage::Approved);

        // A corrected number is to be looked at again.
        QVERIFY(!grid->setData(cell(city->lanes), "9.6"));
        QVERIFY(grid->giveText(cell(city->lanes), QStringLiteral("counted late")));
        QCOMPARE(city->onDisk(city->lanes, city->october)->stage, Observation::Stage::HandedIn);
        QVERIFY(handIn.awaitsApproval());
    }

    void textsAreStored()
    {
        NarrativeDraft draft(*city->viewpoint);
        draft.setPlace(city->lanes, city->october);
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        QVERIFY(draft.save({}, {}, {}));
        QCOMPARE(committed.size(), 0);
        QVERIFY(draft.save(QStringLiteral("Paving ended"), {}, QStringLiteral("A second crew")));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(draft.needed(), QStringLiteral("A second crew"));
        QVERIFY(draft.save(QStringLiteral("Paving ended"), {}, QStringLiteral("A second crew")));
        QCOMPARE(committed.size(), 1);
        draft.setPlace(city->lights, city->october);
        QVERIFY(draft.happened().isEmpty());
        draft.setPlace(city->lanes, city->october);
        QCOMPARE(draft.happened(), QStringLiteral("Paving ended"));
    }

    void undoAndRedoOutliveTheProgram()
    {
        EditHistory history(*city->viewpoint);
        QVERIFY(grid->setData(cell(city->lanes), "9.5"));
        QVERIFY(grid->setData(cell(city->bridges), "172/181"));
        QCOMPARE(history.undoText(), text("Bridges in fair or better condition, Oct 2026, 95.0\u202f%"));
        QVERIFY(!history.canRedo());

        // Closed and opened again.
        grid->setPlace({}, {});
        city->viewpoint->setFile(nullptr);
        city->file.reset();
        auto again = CityFile::open(city->path);
        QVERIFY(again);
        city->file = std::move(*again);
        city->viewpoint->setFile(city->file.get());
        grid->setPlace(city->works, city->october);

        QVERIFY(history.canUndo());
        QVERIFY(history.undo());
        QVERIFY(history.undo());
        QVERIFY(!city->onDisk(city->lanes, city->october));
        QVERIFY(!city->onDisk(city->bridges, city->october));
        QCOMPARE(grid->stateAt(cell(city->lanes)), State::Empty);
        QCOMPARE(history.redoText(), QStringLiteral("Lane miles resurfaced, Oct 2026, 9.5"));
        QVERIFY(history.redo());
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
        QVERIFY(history.redo());
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 172.0);
        QVERIFY(!history.canRedo());
        QVERIFY(history.undo());
        QVERIFY(grid->setData(cell(city->lights), "182/214"));
        QVERIFY(!history.canRedo());

        // Only one's own.
        city->viewpoint->setAuthor(QLatin1String(EntryCity::leo));
        QVERIFY(!history.canUndo());
        QVERIFY(!history.undo());
    }

    void earlierRecordsAreReadOnly()
    {
        const auto before = city->file->reader().newestRevision();
        QVERIFY(grid->setData(cell(city->lanes), "9.5"));
        QVERIFY(city->viewpoint->setRecordedAt({*before}));
        const QModelIndex front = cell(city->lanes);
        QCOMPARE(front.data().toString(), QString());
        QVERIFY(!(grid->flags(front) & Qt::ItemIsEditable));
        QVERIFY(!grid->setData(front, "7"));
        QVERIFY(city->viewpoint->setRecordedAt({}));
        QCOMPARE(cell(city->lanes).data().toString(), QStringLiteral("9.5"));
    }
};

QTEST_GUILESS_MAIN(MonthlyGridModelTest)
#include "MonthlyGridModelTest.moc"
