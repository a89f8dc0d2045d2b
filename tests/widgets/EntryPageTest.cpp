// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/EntryPage.h"
#include "entry/MonthlyGridView.h"
#include "entry/NotYetDialog.h"
#include "items/EntryCity.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace statroom;
using State = MonthlyGridModel::CellState;

namespace {

class NowhereElse : public Navigator
{
public:
    bool has(Place) const override { return true; }
    void openOverview() override {}
    void openDepartments() override {}
    void openDepartment(DepartmentId) override {}
    void openMetric(DepartmentId, MetricId metric, CategoryId) override { opened = metric; }
    void openEntry(DepartmentId, Month, SeriesId) override {}
    void openImport(const QString &) override {}
    void openSetup(SetupPart, qint64) override {}
    void openHistory(const HistoryFilter &) override {}
    void goBack() override {}

    MetricId opened;
};

class Answers : public Prompts
{
public:
    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void ask(QWidget *, const Question &, std::function<void(std::optional<int>)> answer) override { answer({}); }
    void askText(QWidget *, const TextQuestion &, std::function<void(std::optional<QString>)> answer) override
    {
        answer(text);
    }

    std::optional<QString> text;
};

} // namespace

class EntryPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EntryCity> city;
    NowhereElse navigator;
    Answers prompts;
    std::unique_ptr<EntryPage> page;
    MonthlyGridView *view = nullptr;

    void make(City::Approval approval = City::Approval::Nobody)
    {
        page.reset();
        city = std::make_unique<EntryCity>(approval);
        page = std::make_unique<EntryPage>(*city->viewpoint, navigator, prompts);
        page->resize(1088, 772);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        view = page->findChild<MonthlyGridView *>();
        QVERIFY(view);
        page->open(city->works, city->october);
    }
    QModelIndex cell(SeriesId series, Month month = {}) const { return page->grid().indexOf(series, month); }
    State stateOf(SeriesId series) const { return page->grid().stateAt(cell(series)); }
    /// Keys go where a person's would: to the widget with the focus.
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QLineEdit *editor() const { return view->findChild<QLineEdit *>(QStringLiteral("cellEditor")); }
    QString missing() const { return page->findChild<QLabel *>(QStringLiteral("missingCount"))->text(); }
    QString message() const
    {
        const auto *line = page->findChild<MessageLine *>();
        return line && line->isVisible() ? line->text() : QString();
    }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(QLatin1String(name)); }

private slots:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, Theme::light());
    }
    void init() { make(); }
    void cleanup()
    {
        page.reset();
        city.reset();
    }

    void opensOnTheMonthToEnter()
    {
        QCOMPARE(page->department(), city->works);
        QCOMPARE(page->month(), city->october);
        QCOMPARE(view->currentIndex(), cell(city->sickTime));
        QVERIFY(view->hasFocus());
        QCOMPARE(missing(), QStringLiteral("5"));
    }

    void typingOverwritesAndEnterGoesDown()
    {
        view->goTo(cell(city->lanes));
        type(QStringLiteral("9.5"));
        QVERIFY(editor());
        QVERIFY(!city->onDisk(city->lanes, city->october));
        press(Qt::Key_Return);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
        QVERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex(), cell(city->bridges));
        QCOMPARE(missing(), QStringLiteral("4"));

        type(QStringLiteral("172/181"));
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 172.0);
        QCOMPARE(view->currentIndex(), cell(city->lanes));
        // Over a value, too: what stood there is replaced, not appended to.
        type(QStringLiteral("9.7"));
        press(Qt::Key_Down);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.7);
    }

    void tabGoesOverEditableCells()
    {
        view->goTo(cell(city->sickTime, Month(2026, 9)));
        press(Qt::Key_Tab);
        QCOMPARE(view->currentIndex(), cell(city->sickTime));
        type(QStringLiteral("1953/39800"));
        press(Qt::Key_Tab);
        QCOMPARE(*city->onDisk(city->sickTime, city->october)->numerator, 1953.0);
        QCOMPARE(view->currentIndex().column(), page->grid().noteColumn());
        type(QStringLiteral("Influenza came early"));
        press(Qt::Key_Tab);
        QCOMPARE(city->onDisk(city->sickTime, city->october)->note, QStringLiteral("Influenza came early"));
        QCOMPARE(view->currentIndex(), cell(city->injuries));
        press(Qt::Key_Backtab);
        QCOMPARE(view->currentIndex(), cell(city->sickTime).siblingAtColumn(page->grid().noteColumn()));

        // Enter after Tab begins the next row where this one was begun.
        view->goTo(cell(city->lights));
        press(Qt::Key_Tab);
        type(QStringLiteral("Two crews"));
        press(Qt::Key_Return);
        QCOMPARE(view->currentIndex(), cell(city->recycling));
        press(Qt::Key_Tab);
        press(Qt::Key_Down);
        QCOMPARE(view->currentIndex(), cell(city->lanes).siblingAtColumn(page->grid().noteColumn()));

        // Calculated rows and sums are passed over.
        view->goTo(cell(city->bridges).siblingAtColumn(page->grid().noteColumn()));
        press(Qt::Key_Tab);
        QCOMPARE(page->grid().seriesAt(view->currentIndex().row()), city->demolished);
        // At the end the grid lets go.
        view->goTo(cell(city->repaired).siblingAtColumn(page->grid().noteColumn()));
        press(Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
    }

    void f2EditsAndEscReverts()
    {
        view->goTo(cell(city->missedWaste));
        press(Qt::Key_F2);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), QStringLiteral("6.1"));
        press(Qt::Key_Backspace);
        type(QStringLiteral("3"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 6.1);
        QVERIFY(view->hasFocus());
        press(Qt::Key_F2);
        press(Qt::Key_Backspace);
        type(QStringLiteral("3"));
        press(Qt::Key_Return);
        QCOMPARE(*city->onDisk(city->missedWaste, city->october)->value, 6.3);
    }

    void anEditorLeftUntouchedIsNoEdit()
    {
        const auto before = city->file->reader().newestRevision();
        view->goTo(cell(city->potholes));
        press(Qt::Key_F2);
        press(Qt::Key_Return);
        QCOMPARE(city->file->reader().newestRevision()->number, before->number);
        QCOMPARE(*city->onDisk(city->potholes, city->october)->numerator, 1031.0);
    }

    void leavingByMouseSavesToo()
    {
        view->goTo(cell(city->lanes));
        type(QStringLiteral("9.5"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell(city->injuries)).center());
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
    }

    void asLastMonthAndMissing()
    {
        view->goTo(cell(city->bridges));
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 173.0);
        press(Qt::Key_Delete);
        QVERIFY(!city->onDisk(city->bridges, city->october));
        QCOMPARE(stateOf(city->bridges), State::Empty);
    }

    void hardErrorsKeepTheEditorOpen()
    {
        view->goTo(cell(city->lights));
        type(QStringLiteral("241/214"));
        press(Qt::Key_Return);
        QVERIFY(editor());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->text(), QStringLiteral("241/214"));
        QCOMPARE(stateOf(city->lights), State::NotSaved);
        QVERIFY(!city->onDisk(city->lights, city->october));
        QVERIFY(cell(city->lights)
                    .siblingAtColumn(page->grid().noteColumn())
                    .data()
                    .toString()
                    .contains(QStringLiteral("241")));

        // Leaving keeps the text in the cell; Esc there takes it back.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell(city->injuries)).center());
        QTRY_VERIFY(!editor());
        QCOMPARE(cell(city->lights).data().toString(), QStringLiteral("241/214"));
        view->goTo(cell(city->lights));
        press(Qt::Key_F2);
        QCOMPARE(editor()->text(), QStringLiteral("241/214"));
        editor()->selectAll();
        type(QStringLiteral("182/214"));
        press(Qt::Key_Return);
        QCOMPARE(*city->onDisk(city->lights, city->october)->numerator, 182.0);
        QCOMPARE(stateOf(city->lights), State::Entered);
    }

    void escTakesRefusedTextBack()
    {
        view->goTo(cell(city->lights));
        type(QStringLiteral("nonsense"));
        press(Qt::Key_Return);
        QVERIFY(editor());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(stateOf(city->lights), State::Empty);
        QVERIFY(!page->grid().hasUnsaved());
    }

    void questionsAreAnsweredByKeys()
    {
        view->goTo(cell(city->recycling));
        type(QStringLiteral("0.27"));
        press(Qt::Key_Return);
        QCOMPARE(stateOf(city->recycling), State::Question);
        QCOMPARE(view->currentIndex(), cell(city->recycling));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(*city->onDisk(city->recycling, city->october)->value, 0.27);

        type(QStringLiteral("0.28"));
        press(Qt::Key_Return);
        press(Qt::Key_2, Qt::AltModifier);
        auto *note = view->findChild<QLineEdit *>(QStringLiteral("noteEditor"));
        QVERIFY(note);
        QVERIFY(note->hasFocus());
        type(QStringLiteral("The plant burned down"));
        press(Qt::Key_Return);
        QCOMPARE(*city->onDisk(city->recycling, city->october)->value, 0.0028);
        QCOMPARE(city->onDisk(city->recycling, city->october)->note, QStringLiteral("The plant burned down"));
    }

    void questionsAreAnsweredByMouse()
    {
        view->goTo(cell(city->recycling));
        type(QStringLiteral("0.27"));
        press(Qt::Key_Return);
        const QModelIndex note = cell(city->recycling).siblingAtColumn(page->grid().noteColumn());
        const QRect rect = view->visualRect(note);
        QPoint link;
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.widget = view;
        option.rect = rect;
        auto *delegate = qobject_cast<ObservationDelegate *>(view->itemDelegate());
        for (int y = rect.top(); y < rect.bottom() && link.isNull(); ++y)
            for (int x = rect.left(); x < rect.right() && link.isNull(); ++x)
                if (delegate->answerAt(option, note, QPoint(x, y)) == 0)
                    link = QPoint(x + 8, y + 8);
        QVERIFY(!link.isNull());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(*city->onDisk(city->recycling, city->october)->value, 0.27);
    }

    void movesLikeASpreadsheet()
    {
        view->goTo(cell(city->lights));
        press(Qt::Key_Home);
        QCOMPARE(view->currentIndex().column(), 1);
        press(Qt::Key_End);
        QCOMPARE(view->currentIndex(), cell(city->lights));
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), page->grid().index(0, 1));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->currentIndex().row(), page->grid().rowCount() - 1);
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), cell(city->sickTime));
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), cell(city->lights));
        press(Qt::Key_Left);
        QCOMPARE(view->currentIndex(), cell(city->lights, Month(2026, 9)));
        // From beside a missing cell, that one comes first.
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), cell(city->lights));
        press(Qt::Key_Right);
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), cell(city->lights));
    }

    void wideNumbersWidenTheirColumn()
    {
        const int before = view->columnWidth(page->grid().frontColumn());
        view->goTo(cell(city->lanes));
        type(QStringLiteral("123456789012345"));
        press(Qt::Key_Return);
        QCOMPARE(stateOf(city->lanes), State::Question);
        QVERIFY(view->columnWidth(page->grid().frontColumn()) > before);
        const QString shown = cell(city->lanes).data().toString();
        QVERIFY(view->fontMetrics().horizontalAdvance(shown) < view->columnWidth(page->grid().frontColumn()));
    }

    void questionsOfTheLastRowAreSeenWhole()
    {
        page->resize(1088, 520);
        const QModelIndex last = page->grid().index(page->grid().rowCount() - 1, page->grid().frontColumn());
        QCOMPARE(page->grid().seriesAt(last.row()), city->repaired);
        view->goTo(last);
        type(QStringLiteral("x"));
        press(Qt::Key_Return);
        QTRY_VERIFY(view->visualRect(last).bottom() <= view->viewport()->height());
        QVERIFY(view->visualRect(last).top() >= 0);
    }

    void smallWindowsScrollAsAWhole()
    {
        page->resize(928, 700);
        QTRY_COMPARE(page->grid().pastMonths(), 1);
        auto *scroll = page->findChild<QScrollArea *>(QStringLiteral("entryScroll"));
        auto *list = page->findChild<QListView *>(QStringLiteral("missingList"));
        const auto yOf = [&](const QWidget *widget) {
            return widget->mapTo(scroll->widget(), QPoint()).y();
        };
        QTRY_VERIFY(yOf(list) > yOf(view) + view->height());
        QVERIFY(!view->verticalScrollBar()->isVisible());
        QVERIFY(page->findChild<QLabel *>(QStringLiteral("entryHint"))->text().startsWith(QStringLiteral("5 of ")));
        // The current cell is always in sight.
        view->goTo(page->grid().index(0, page->grid().frontColumn()));
        press(Qt::Key_End, Qt::ControlModifier);
        const QRect at = view->visualRect(view->currentIndex());
        const QPoint corner = view->viewport()->mapTo(scroll->viewport(), at.bottomLeft());
        QVERIFY(corner.y() <= scroll->viewport()->height());
        page->resize(1088, 772);
        QTRY_COMPARE(page->grid().pastMonths(), 2);
        QTRY_VERIFY(yOf(list) < yOf(view) + view->height());
    }

    void disputedIsMarkedAndTakenOff()
    {
        prompts.text = QStringLiteral("Ana Ruiz: two crews counted twice");
        view->goTo(cell(city->potholes));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(city->onDisk(city->potholes, city->october)->disputed);
        QVERIFY(cell(city->potholes).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("disputed")));
        QVERIFY(cell(city->potholes)
                    .siblingAtColumn(page->grid().noteColumn())
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("Disputed.")));
        QCOMPARE(city->file->reader().revision(*city->file->reader().newestRevision())->reason, *prompts.text);
        // The number itself stays, also through a correction; made missing, nothing is left to doubt.
        QCOMPARE(*city->onDisk(city->potholes, city->october)->numerator, 1031.0);
        type(QStringLiteral("1030/1144"));
        press(Qt::Key_Return);
        QVERIFY(city->onDisk(city->potholes, city->october)->disputed);
        view->goTo(cell(city->potholes));
        prompts.text.reset();
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(city->onDisk(city->potholes, city->october)->disputed);
        prompts.text = QStringLiteral("Counted again");
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!city->onDisk(city->potholes, city->october)->disputed);
        // Where there is no number there is nothing to doubt.
        view->goTo(cell(city->sickTime));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!city->onDisk(city->sickTime, city->october));
    }

    void aNoteLeavesWhatIsTyped()
    {
        view->goTo(cell(city->lights));
        type(QStringLiteral("241/214"));
        press(Qt::Key_Return);
        view->goTo(cell(city->lights).siblingAtColumn(page->grid().noteColumn()));
        type(QStringLiteral("Asked the crew"));
        press(Qt::Key_Return);
        QCOMPARE(city->onDisk(city->lights, city->october)->note, QStringLiteral("Asked the crew"));
        QCOMPARE(stateOf(city->lights), State::NotSaved);
        QCOMPARE(cell(city->lights).data().toString(), QStringLiteral("241/214"));
    }

    void undoGoesToWhatItChanged()
    {
        view->goTo(cell(city->lanes));
        type(QStringLiteral("9.5"));
        press(Qt::Key_Return);
        view->goTo(cell(city->overtime));
        QTest::mouseClick(button("undo"), Qt::LeftButton);
        QCOMPARE(view->currentIndex(), cell(city->lanes));
    }

    void theWheelChangesNothing()
    {
        const auto before = city->file->reader().newestRevision();
        view->goTo(cell(city->potholes));
        press(Qt::Key_F2);
        QVERIFY(editor());
        const QPointF at = editor()->rect().center();
        QWheelEvent wheel(at, editor()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(editor(), &wheel);
        press(Qt::Key_Return);
        QCOMPARE(city->file->reader().newestRevision()->number, before->number);
    }

    void notYet()
    {
        view->goTo(cell(city->sickTime));
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = page->findChild<NotYetDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 11, 16));
        dialog->findChild<QLineEdit *>(QStringLiteral("because"))->setText(QStringLiteral("payroll closes late"));
        dialog->accept();
        const auto stored = city->onDisk(city->sickTime, city->october);
        QVERIFY(stored && !stored->hasValue());
        QCOMPARE(stored->expected, QDate(2026, 11, 16));
        QCOMPARE(stored->note, QStringLiteral("payroll closes late"));
        QCOMPARE(missing(), QStringLiteral("4"));
    }

    void entriesOfTheListGoToTheirCells()
    {
        auto *list = page->findChild<QListView *>(QStringLiteral("missingList"));
        QCOMPARE(list->model()->rowCount(), 5);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        press(Qt::Key_Return);
        QCOMPARE(view->currentIndex(), cell(city->recycling));
        QVERIFY(view->hasFocus());
    }

    void countsDownToZeroAndHandsIn()
    {
        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QVERIFY2(message().contains(QStringLiteral("Sick time used")), qPrintable(message()));
        QCOMPARE(view->currentIndex(), cell(city->sickTime));

        const QList<std::pair<SeriesId, QString>> entries{{city->sickTime, QStringLiteral("1953/39800")},
                                                          {city->lights, QStringLiteral("182/214")},
                                                          {city->recycling, QStringLiteral("26.9")},
                                                          {city->lanes, QStringLiteral("9.5")},
                                                          {city->bridges, QStringLiteral("172/181")}};
        int left = int(entries.size());
        for (const auto &[series, text] : entries) {
            QCOMPARE(missing(), QString::number(left--));
            if (view->currentIndex() != cell(series))
                press(Qt::Key_M, Qt::ControlModifier);
            QCOMPARE(view->currentIndex(), cell(series));
            type(text);
            press(Qt::Key_Return);
        }
        QCOMPARE(missing(), QStringLiteral("0"));
        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QCOMPARE(city->onDisk(city->bridges, city->october)->stage, Observation::Stage::HandedIn);
        QVERIFY(!button("handIn")->isVisible());
        QVERIFY(
            page->findChild<QLabel *>(QStringLiteral("handInState"))->text().contains(QLatin1String(EntryCity::ana)));

        // Changing one now asks for a reason, in the row.
        view->goTo(cell(city->lanes));
        type(QStringLiteral("9.6"));
        press(Qt::Key_Return);
        QCOMPARE(stateOf(city->lanes), State::Question);
        press(Qt::Key_1, Qt::AltModifier);
        type(QStringLiteral("One street was counted late"));
        press(Qt::Key_Return);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.6);
        const auto newest = city->file->reader().newestRevision();
        QCOMPARE(city->file->reader().revision(*newest)->reason, QStringLiteral("One street was counted late"));
    }

    void theHeadApproves()
    {
        make(City::Approval::Head);
        page->grid().setData(cell(city->sickTime), "1953/39800");
        page->grid().setData(cell(city->lights), "182/214");
        page->grid().setData(cell(city->recycling), "26.9");
        page->grid().setData(cell(city->lanes), "9.5");
        page->grid().setData(cell(city->bridges), "172/181");
        QVERIFY(!button("approve")->isVisible());
        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QVERIFY(button("approve")->isVisible());
        QVERIFY(!button("approve")->isEnabled());
        city->viewpoint->setAuthor(QLatin1String(EntryCity::leo));
        QVERIFY(button("approve")->isEnabled());
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QCOMPARE(city->onDisk(city->lanes, city->october)->stage, Observation::Stage::Approved);
        QVERIFY(!button("approve")->isVisible());
    }

    void textsAreSavedWhenLeft()
    {
        view->goTo(cell(city->overtime));
        auto *happened = page->findChild<QPlainTextEdit *>(QStringLiteral("happened"));
        auto *needed = page->findChild<QPlainTextEdit *>(QStringLiteral("needed"));
        happened->setFocus();
        QTest::keyClicks(happened, QStringLiteral("Three storm weekends"));
        needed->setFocus();
        QTest::keyClicks(needed, QStringLiteral("Two mechanics"));
        view->goTo(cell(city->potholes));
        QCOMPARE(happened->toPlainText(), QString());
        const auto reader = Reader::open(city->path);
        const auto texts = (*reader)->narratives({&city->overtime, 1}, city->october, city->october);
        QCOMPARE(texts->size(), size_t(1));
        QCOMPARE(texts->front().happened, QStringLiteral("Three storm weekends"));
        QCOMPARE(texts->front().needed, QStringLiteral("Two mechanics"));
        view->goTo(cell(city->overtime));
        QCOMPARE(needed->toPlainText(), QStringLiteral("Two mechanics"));
    }

    void lastSavedAndUndo()
    {
        view->goTo(cell(city->lanes));
        type(QStringLiteral("9.5"));
        press(Qt::Key_Return);
        auto *saved = page->findChild<QLabel *>(QStringLiteral("lastSaved"));
        QVERIFY2(saved->text().contains(QStringLiteral("Lane miles resurfaced, Oct 2026, 9.5")),
                 qPrintable(saved->text()));
        QTest::mouseClick(button("undo"), Qt::LeftButton);
        QVERIFY(!city->onDisk(city->lanes, city->october));
        QTest::mouseClick(button("redo"), Qt::LeftButton);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
    }

    void pasteFromTheClipboard()
    {
        view->goTo(cell(city->lanes));
        QApplication::clipboard()->setText(QStringLiteral("9.5\n172/181\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(*city->onDisk(city->lanes, city->october)->value, 9.5);
        QCOMPARE(*city->onDisk(city->bridges, city->october)->numerator, 172.0);
        QVERIFY(message().contains(QStringLiteral("2")));
    }

    void leavingWithTypedTextWarns()
    {
        QVERIFY(page->canLeave());
        view->goTo(cell(city->lights));
        type(QStringLiteral("241/214"));
        QVERIFY(!page->canLeave());
        QVERIFY(message().contains(QStringLiteral("241/214")));
        QVERIFY(page->canLeave());
    }

    void notesOfPastMonthsAreAsked()
    {
        prompts.text = QStringLiteral("counted twice");
        view->goTo(cell(city->lanes, Month(2026, 8)));
        press(Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(city->onDisk(city->lanes, Month(2026, 8))->note, QStringLiteral("counted twice"));
    }

    void everythingHasAName()
    {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy()
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto *push = qobject_cast<QPushButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (push && !push->text().isEmpty());
            QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QVERIFY(cell(city->sickTime).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("empty")));
    }

    void looks()
    {
        // Written where the environment asks for it, to be looked at.
        const QString folder = qEnvironmentVariable("STATROOM_LOOK");
        if (folder.isEmpty())
            QSKIP("STATROOM_LOOK names no folder");
        page->grid().setData(cell(city->lights), "241/214");
        page->grid().setData(cell(city->recycling), "0.27");
        page->grid().setData(cell(city->lanes), "9.5");
        page->grid().setNote(cell(city->lanes), QStringLiteral("Paving season ended 24 Oct"));
        view->goTo(cell(city->sickTime));
        const QList<std::pair<QString, Theme>> themes{{QStringLiteral("light"), Theme::light()},
                                                      {QStringLiteral("dark"), Theme::dark()},
                                                      {QStringLiteral("contrast"), Theme::highContrast()}};
        for (const auto &[name, theme] : themes) {
            applyTheme(*qApp, theme);
            for (const QSize size : {QSize(1088, 772), QSize(1248, 872), QSize(1728, 1052), QSize(832, 740)}) {
                page->resize(size);
                QTest::qWait(100);
                page->grab().save(QStringLiteral("%1/entry-%2-%3.png").arg(folder, name).arg(size.width()));
            }
        }
        applyTheme(*qApp, Theme::light());
        setTheme(*page, Theme::projector(1080));
        page->resize(1728, 1052);
        QTest::qWait(100);
        page->grab().save(QStringLiteral("%1/entry-projector.png").arg(folder));
        setTheme(*page, Theme::light());
    }
};

QTEST_MAIN(EntryPageTest)
#include "EntryPageTest.moc"
