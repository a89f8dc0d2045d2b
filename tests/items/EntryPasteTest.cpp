// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/EntryPaste.h"
#include "items/EntryCity.h"
#include "items/MonthHandIn.h"
#include "items/MonthlyGridModel.h"
#include "items/TableText.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace statroom;

namespace {

using Fate = PreviewLine::Fate;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Where the cells of a block go in the entry grid, and what is said of each.
class EntryPasteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EntryCity> city;
    std::unique_ptr<MonthlyGridModel> grid;

    QModelIndex cell(SeriesId series, Month month = {}) const { return grid->indexOf(series, month); }
    EntryPaste plan(const CellBlock &block, const QModelIndexList &where, bool byLabels = true) const
    {
        return EntryPaste(*grid, block, where, {byLabels, false, {}});
    }
    static const PreviewLine *line(const EntryPaste &plan, const QString &found)
    {
        for (const PreviewLine &line : plan.lines())
            if (line.found == found)
                return &line;
        return nullptr;
    }

private slots:
    void init()
    {
        city = std::make_unique<EntryCity>();
        grid = std::make_unique<MonthlyGridModel>(*city->viewpoint);
        grid->setPlace(city->works, city->october);
    }
    void cleanup()
    {
        grid.reset();
        city.reset();
    }

    void namesAndMonthsFindTheirCells()
    {
        // Rows in another order, a total, a note; the current cell does not matter.
        const CellBlock block = CellBlock::ofText(u("Metric\tUnit\tOct 2026\tSep 2026\tRemark\n"
                                                    "Bridges in fair or better condition\t%\t172/181\t\tall of them\n"
                                                    "Lane miles resurfaced\tmi\t9.5\t10.25\t\n"
                                                    "Total\t\t12\t\t\n"));
        const EntryPaste pasted = plan(block, {cell(city->overtime)});
        QVERIFY(pasted.hasLabels());
        QVERIFY(!pasted.fits());
        QVERIFY2(line(pasted, u("9.5")), "9.5");
        QCOMPARE(line(pasted, u("9.5"))->to, u("Lane miles resurfaced, Oct 2026"));
        QCOMPARE(line(pasted, u("10.25"))->fate, Fate::Changed);
        QVERIFY(!line(pasted, u("10.25"))->before.isEmpty());
        QCOMPARE(line(pasted, u("12"))->fate, Fate::LeftOut);
        QVERIFY(line(pasted, u("12"))->why.contains(u("Total")));
        QCOMPARE(line(pasted, u("all of them"))->fate, Fate::LeftOut);
        QVERIFY(line(pasted, u("all of them"))->why.contains(u("Remark")));
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        const auto done = grid->paste(pasted);
        QCOMPARE(done.saved, 3);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
        QCOMPARE(*city->onDisk(city->lanes, Month(2026, 9))->value, 10.25);
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 172.0);
    }

    void codesDoAsWellAndDatesAreMonths()
    {
        const QString code = grid->metricAt(cell(city->lanes).row())->code;
        const CellBlock block = CellBlock::ofText(u("\t2026-10-01\n%1\t9.5\n").arg(code));
        const EntryPaste pasted = plan(block, {cell(city->overtime)});
        QCOMPARE(pasted.cells().size(), size_t(1));
        QCOMPARE(pasted.cells().front().at, cell(city->lanes));
        // The same by place: the names are then no numbers.
        const EntryPaste placed = plan(block, {cell(city->overtime)}, false);
        QVERIFY(placed.cells().empty() || placed.cells().front().at != cell(city->lanes));
    }

    void valuesThatLookLikeYearsAreValues()
    {
        const CellBlock block = CellBlock::ofText(u("Lane miles resurfaced\t2025\nMissed waste\t2024\n"));
        const EntryPaste pasted = plan(block, {cell(city->lanes)});
        QVERIFY(line(pasted, u("2025")));
        QCOMPARE(line(pasted, u("2025"))->to, u("Lane miles resurfaced, Oct 2026"));
    }

    void partsThatWouldGoAreTold()
    {
        const CellBlock block = CellBlock::ofText(u("93.0%\n"));
        const EntryPaste pasted = plan(block, {cell(city->potholes, Month(2026, 9))});
        QVERIFY(!pasted.fits());
        QVERIFY2(pasted.lines().front().why.contains(u("1,124 / 1,207")), qPrintable(pasted.lines().front().why));
    }

    void aNameTwiceIsNotGuessed()
    {
        const CellBlock block =
            CellBlock::ofText(u("Lane miles resurfaced\t9.5\nLane miles resurfaced\t9.6\nNothing like it\t1\n"));
        const EntryPaste pasted = plan(block, {cell(city->lanes)});
        QCOMPARE(line(pasted, u("9.5"))->fate, Fate::Added);
        QCOMPARE(line(pasted, u("9.6"))->fate, Fate::LeftOut);
        QVERIFY(line(pasted, u("9.6"))->why.contains(u("Row 1")));
        QCOMPARE(line(pasted, u("1"))->fate, Fate::LeftOut);
    }

    void exactNumbersAreTakenAndSaid()
    {
        const CellBlock block = CellBlock::ofHtml(u("<table><tr><td sdval=9.4567>9.5</td></tr></table>"));
        const EntryPaste pasted = plan(block, {cell(city->lanes)});
        QCOMPARE(pasted.moreExact(), 1);
        QVERIFY(pasted.lines().front().why.contains(u("9.4567")));
        QCOMPARE(grid->paste(pasted).saved, 1);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.4567);
        // Another number than is shown needs a look.
        const CellBlock thousands = CellBlock::ofHtml(u("<table><tr><td sdval=9400>9.4</td></tr></table>"));
        const EntryPaste odd = plan(thousands, {cell(city->lanes)});
        QVERIFY(odd.hasOthers());
        QVERIFY(!odd.fits());
        QVERIFY(odd.lines().front().why.contains(u("9400")));
    }

    void oneCellFillsThoseChosen()
    {
        const QModelIndexList where{cell(city->lanes, Month(2026, 8)), cell(city->lanes, Month(2026, 9)),
                                    cell(city->lanes)};
        const CellBlock block = CellBlock::ofText(u("9.9\n"));
        const EntryPaste pasted = plan(block, where);
        QCOMPARE(pasted.lines().size(), size_t(3));
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        grid->paste(pasted);
        QCOMPARE(committed.size(), 1);
        for (const Month month : {Month(2026, 8), Month(2026, 9), city->october})
            QCOMPARE(*city->onDisk(city->lanes, month)->value, 9.9);
    }

    void calculatedCellsAreLeftOut()
    {
        int computed = -1;
        for (int row = 0; row < grid->rowCount(); ++row)
            if (grid->stateAt(grid->index(row, grid->frontColumn())) == MonthlyGridModel::CellState::ReadOnly)
                computed = row;
        QVERIFY(computed >= 0);
        const CellBlock block = CellBlock::ofText(u("5\n"));
        const EntryPaste pasted = plan(block, {grid->index(computed, grid->frontColumn())});
        QVERIFY(!pasted.fits());
        QVERIFY(pasted.cells().empty());
        QCOMPARE(pasted.lines().front().fate, Fate::LeftOut);
        QVERIFY(!pasted.lines().front().why.isEmpty());
    }

    void whatWasHandedInAsksForOneReason()
    {
        const Month august(2026, 8);
        const auto stored = city->onDisk(city->lanes, august);
        QVERIFY(stored);
        Observation closed = *stored;
        closed.stage = Observation::Stage::HandedIn;
        if (closed.stage != stored->stage)
            city->write({changed(*stored, closed)});
        const CellBlock block = CellBlock::ofText(u("9.9\n"));
        const EntryPaste asks = plan(block, {cell(city->lanes, august)});
        QVERIFY(asks.asksReason());
        QVERIFY(!asks.fits());
        const EntryPaste given(*grid, block, {cell(city->lanes, august)}, {true, false, u("counted anew")});
        QCOMPARE(given.lines().front().fate, Fate::Changed);
        QCOMPARE(grid->paste(given, u("counted anew")).saved, 1);
        QCOMPARE(*city->onDisk(city->lanes, august)->value, 9.9);
        const auto newest = city->viewpoint->reader().revision(city->viewpoint->newestRevision(), false);
        QVERIFY(newest);
        QCOMPARE(newest->reason, u("counted anew"));
    }

    void mergedCellsNeedALook()
    {
        const CellBlock block = CellBlock::ofHtml(u("<table><tr><td rowspan=2>9.5</td></tr><tr></tr></table>"));
        QCOMPARE(block.rowCount(), 2);
        const EntryPaste pasted = plan(block, {cell(city->lanes)});
        QVERIFY(!pasted.fits());
        QCOMPARE(pasted.cells().size(), size_t(1));
    }

    void blankIsNotNoughtAndNotMissing()
    {
        const CellBlock block = CellBlock::ofText(u("\n0\nN/A\n"));
        const QModelIndex from = cell(city->lanes, Month(2026, 9));
        const auto before = city->onDisk(city->lanes, Month(2026, 9));
        const EntryPaste pasted = plan(block, {from});
        QCOMPARE(pasted.lines().size(), size_t(2));
        grid->paste(pasted);
        QCOMPARE(city->onDisk(city->lanes, Month(2026, 9))->value, before->value);
    }

    void theGridsOwnCellsComeBackWhole()
    {
        // A rate with its parts, copied and pasted a month on, keeps both parts.
        const QModelIndex from = cell(city->potholes, Month(2026, 9));
        const auto data = TableText::copied(*grid, {from.column()}, {from.row()}, TableText::Headings::Without,
                                            city->viewpoint->locale());
        const CellBlock block = CellBlock::of(*data);
        const EntryPaste pasted = plan(block, {cell(city->potholes)});
        QVERIFY(pasted.cells().size() == 1);
        grid->paste(pasted);
        const auto was = city->onDisk(city->potholes, Month(2026, 9));
        const auto now = city->onDisk(city->potholes, city->october);
        QCOMPARE(now->numerator, was->numerator);
        QCOMPARE(now->denominator, was->denominator);
    }

    void whileSomebodyElseSavesTheBlockWaitsAndGoesInWhole()
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(city->path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        const CellBlock block = CellBlock::ofText(u("9.9\t9.8\n"));
        const auto done = grid->paste(plan(block, {cell(city->lanes, Month(2026, 9)), cell(city->lanes)}));
        QCOMPARE(done.saving, 2);
        QCOMPARE(done.waiting, 0);
        QCOMPARE(committed.size(), 0);
        QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
        QTRY_COMPARE(committed.size(), 1);
        QCOMPARE(*city->onDisk(city->lanes, Month(2026, 9))->value, 9.9);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.8);
    }

    void severalCellsAreMadeMissingTogether()
    {
        QSignalSpy committed(city->file.get(), &CityFile::committed);
        const auto done = grid->clear({cell(city->missedWaste, Month(2026, 9)), cell(city->missedWaste)});
        QCOMPARE(committed.size(), 1);
        QCOMPARE(done.saved + done.waiting, 2);
        const auto now = city->onDisk(city->missedWaste, city->october);
        QVERIFY(!now || !now->value);
    }
};

QTEST_GUILESS_MAIN(EntryPasteTest)
#include "EntryPasteTest.moc"
