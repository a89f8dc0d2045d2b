// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/ProblemPage.h"
#include "PageCity.h"
#include "charts/ParetoChart.h"
#include "charts/TrendChart.h"
#include "items/EditHistory.h"
#include "items/MetricCity.h"
#include "problems/ConcludeDialog.h"
#include "problems/CountDialog.h"
#include "problems/ProblemsPage.h"
#include "session/ActionDialog.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace statroom;

/// A problem is opened, its causes counted, something done, checked and concluded, all of it by the keyboard.
class ProblemPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_city = std::make_unique<MetricCity>();
        const auto opened = ProblemEntry::open(m_city->viewpoint(), {m_city->code, m_city->inTime, {}, {}},
                                               QStringLiteral("12 of 100 complaints wait longer than 10 days"));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_problem = *opened;
        m_page = std::make_unique<ProblemPage>(m_city->viewpoint(), m_navigator, m_prompts);
        m_page->resize(1240, 900);
        m_page->show();
        m_page->showProblem(m_problem);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_city.reset();
    }

    void saysWhatThereIsToDo()
    {
        QCOMPARE(label("statement"), QStringLiteral("12 of 100 complaints wait longer than 10 days"));
        QVERIFY(label("causeSays").startsWith(QStringLiteral("No cause is named yet")));
        QVERIFY(label("noActions").startsWith(QStringLiteral("No countermeasure yet")));
        QVERIFY(label("checkSays").startsWith(QStringLiteral("No countermeasure has begun")));
        QVERIFY(find<TrendChart>("chart")->isVisible());
        QVERIFY(!find<ParetoChart>("pareto")->isVisible());
        QVERIFY(!find<QLabel>("figure")->isVisible());
        QVERIFY(!find<QWidget>("spans")->isVisible());
        QVERIFY(!find<QPushButton>("compare")->isEnabled());
        QVERIFY(!find<QPushButton>("addWhy")->isEnabled());
    }

    void categoriesAreCountedOverTheMonthsThatAreChosen()
    {
        const auto opened = ProblemEntry::open(m_city->viewpoint(), {m_city->code, m_city->vacant, {}, {}},
                                               QStringLiteral("Too few vacant houses are addressed"));
        QVERIFY(opened.ok());
        m_page->showProblem(*opened);
        QMenu *menu = find<QPushButton>("causeMenu")->menu();
        emit menu->aboutToShow();
        QAction *count = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().contains(QStringLiteral("outcome")))
                count = action;
        QVERIFY(count);
        count->trigger();
        auto *dialog = m_page->findChild<CountDialog *>();
        QVERIFY(dialog);
        auto *first = dialog->findChild<QComboBox *>(QStringLiteral("first"));
        auto *last = dialog->findChild<QComboBox *>(QStringLiteral("last"));
        auto *counts = dialog->findChild<QLabel *>(QStringLiteral("counts"));
        auto *remark = dialog->findChild<QLabel *>(QStringLiteral("remark"));
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
        // The twelve months to the one shown are proposed; the city has values in ten of them.
        QCOMPARE(dialog->span().length, 12);
        QCOMPARE(counts->text(), QStringLiteral("Demolished 209, Repaired 160"));
        QVERIFY2(remark->text().contains(QStringLiteral("Repaired in 10 of 12 periods")), qPrintable(remark->text()));
        // The first month after the last one is refused in words.
        first->setCurrentIndex(first->findData(202605));
        last->setCurrentIndex(last->findData(202604));
        QVERIFY(!ok->isEnabled());
        QVERIFY(counts->text().contains(QStringLiteral("before the first")));
        last->setCurrentIndex(last->findData(202607));
        QVERIFY(ok->isEnabled());
        QVERIFY(remark->isHidden());
        QCOMPARE(counts->text(), QStringLiteral("Demolished 63, Repaired 49"));
        ok->click();
        QTRY_COMPARE(causes().nodes.size(), size_t(2));
        QCOMPARE(*causes().nodes[0].count, 63.0);
        // The span stands with the counts, and goes with them.
        QVERIFY2(label("causeSays").contains(QStringLiteral("Counted by outcome, May 2026 to Jul 2026.")),
                 qPrintable(label("causeSays")));
        undo();
        QTRY_COMPARE(causes().nodes.size(), size_t(0));
        QVERIFY(!label("causeSays").contains(QStringLiteral("Counted by")));
    }

    void fitsASmallWindow()
    {
        const auto cause = [&](const QString &text, double count) {
            QVERIFY(ProblemEntry::addCause(m_city->viewpoint(), m_problem, {}, text, count).ok());
        };
        cause(QStringLiteral("Inspectors missing"), 120);
        cause(QStringLiteral("Wrong address"), 12);
        cause(QStringLiteral("Other"), 8);
        ActionItem action;
        action.text = QStringLiteral("Two inspectors come back from the storm desk");
        action.who = QStringLiteral("Codes director");
        action.due = QDate(2025, 12, 2);
        action.beginsOn = QDate(2025, 12, 2);
        QVERIFY(ProblemEntry::addCountermeasure(m_city->viewpoint(), m_problem, action).ok());
        m_page->resize(1088, 770);
        const auto isSeen = [&](const QWidget *widget) {
            return widget->isVisible()
                && m_page->rect().contains(QRect(widget->mapTo(m_page.get(), QPoint()), widget->size()));
        };
        // Chart, cause, action and recheck stand there at once, the last with its own picture.
        for (const char *name : {"chartCard", "causeCard", "actionCard", "recheckCard", "chart", "pareto",
                                 "countermeasures", "spans", "since"})
            QTRY_VERIFY2(isSeen(find<QWidget>(name)), name);
        auto *table = find<QTableView>("countermeasures");
        const QFontMetrics words(table->horizontalHeader()->font());
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column)) {
                const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(table->columnWidth(column) > words.horizontalAdvance(head), qPrintable(head));
            }
        auto *since = find<QComboBox>("since");
        QVERIFY(since->width() > QFontMetrics(since->font()).horizontalAdvance(since->currentText()) + 30);
        auto *tree = find<QTreeView>("causes");
        QCOMPARE(tree->dragDropMode(), QAbstractItemView::InternalMove);
    }

    void causesAreTypedAndTheFewAreNamed()
    {
        QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::AltModifier);
        auto *why = find<QLineEdit>("why");
        QTRY_VERIFY(why->hasFocus());
        type(QStringLiteral("Inspectors missing"), {});
        type(QStringLiteral("Wrong address"), QStringLiteral("20"));
        type(QStringLiteral("Other"), QStringLiteral("10"));
        auto *tree = find<QTreeView>("causes");
        QVERIFY(tree->isVisible());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        // A why of the first one.
        QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::AltModifier);
        QTRY_VERIFY(why->hasFocus());
        QTest::keyClicks(why, QStringLiteral("Lent to the storm desk"));
        QTest::keyClick(why, Qt::Key_Tab);
        QVERIFY(find<QLineEdit>("count")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("170"));
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(causes().nodes.size(), size_t(4));
        QCOMPARE(causes().nodes[1].cause.text, QStringLiteral("Lent to the storm desk"));
        QCOMPARE(causes().nodes[1].depth, 1);
        QVERIFY2(label("causeSays").startsWith(QStringLiteral("The vital one: Lent to the storm desk (170)")),
                 qPrintable(label("causeSays")));

        // A count is corrected in its cell, in one revision, and undone.
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_End);
        QTest::keyClick(tree, Qt::Key_Right);
        tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(CauseModel::CountColumn));
        QTest::keyClick(tree, Qt::Key_F2);
        auto *editor = tree->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("10"));
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("many"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!messages().isEmpty());
        QCOMPARE(*causes().nodes[3].count, 10.0);
        QTest::keyClick(tree, Qt::Key_F2);
        editor = nullptr;
        for (QLineEdit *one : tree->findChildren<QLineEdit *>())
            if (one->isVisible())
                editor = one;
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("12"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(*causes().nodes[3].count, 12.0);
        undo();
        QTRY_COMPARE(*causes().nodes[3].count, 10.0);

        // The bars are walked and read.
        find<SegmentedControl>("causeViews")->setCurrent(0);
        auto *bars = find<ParetoChart>("pareto");
        QTRY_VERIFY(bars->isVisible());
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QCOMPARE(bars->readOut(),
                 QStringLiteral("Lent to the storm desk: 170 of 200, 85\u202f%; together 85\u202f%; one of the vital "
                                "few"));
        QTest::keyClick(bars, Qt::Key_End);
        QVERIFY2(bars->readOut().startsWith(QStringLiteral("Other: 10 of 200")), qPrintable(bars->readOut()));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(bars);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Description), label("causeSays"));
        QCOMPARE(find<QTableView>("paretoTable")->model()->rowCount(), 3);
    }

    void causesMoveByKeysAndGo()
    {
        for (const char *text : {"A", "B", "C"})
            QVERIFY(ProblemEntry::addCause(m_city->viewpoint(), m_problem, {}, QString::fromLatin1(text)).ok());
        auto *tree = find<QTreeView>("causes");
        QTRY_COMPARE(tree->model()->rowCount(), 3);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_End);
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(texts(), QStringLiteral("A C B"));
        QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(texts(), QStringLiteral("A >C B"));
        QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(texts(), QStringLiteral("A C B"));
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_COMPARE(texts(), QStringLiteral("A B"));
        QVERIFY(messages().contains(QStringLiteral("Undo")));
        undo();
        QTRY_COMPARE(texts(), QStringLiteral("A C B"));
    }

    void countermeasuresAreSaidDoneAndDropped()
    {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(dialogOf<ActionDialog>());
        auto *dialog = dialogOf<ActionDialog>();
        // Without a name it is a wish, and the dialog stays.
        dialog->findChild<QLineEdit *>(QStringLiteral("text"))->setText(QStringLiteral("Two inspectors come back"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QComboBox *>(QStringLiteral("who"))->setCurrentText(QStringLiteral("Codes director"));
        dialog->findChild<QDateEdit *>(QStringLiteral("due"))->setDate(QDate(2026, 2, 27));
        dialog->findChild<QCheckBox *>(QStringLiteral("begun"))->setChecked(true);
        dialog->findChild<QDateEdit *>(QStringLiteral("begins"))->setDate(QDate(2026, 3, 2));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
        QTRY_COMPARE(m_page->model().standing()->countermeasures.size(), size_t(1));
        QCOMPARE(m_page->model().standing()->problem.step, Problem::Step::Do);
        QCOMPARE(find<SegmentedControl>("steps")->current(), int(Problem::Step::Do));
        auto *table = find<QTableView>("countermeasures");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(label("actionSays"), QStringLiteral("1 late of 1 countermeasure(s)."));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(label("actionSays"), QStringLiteral("1 done of 1 countermeasure(s)."));
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(label("actionSays"), QStringLiteral("1 late of 1 countermeasure(s)."));
        // Whoever moves its day says why; of anything else no reason is asked.
        ActionDialog moving(m_city->viewpoint(), m_page->model().standing()->countermeasures.front().action.id);
        moving.setAttribute(Qt::WA_DeleteOnClose, false);
        moving.show();
        auto *why = moving.findChild<QLineEdit *>(QStringLiteral("why"));
        QVERIFY(!why->isVisible());
        moving.findChild<QDateEdit *>(QStringLiteral("due"))->setDate(QDate(2026, 3, 27));
        QVERIFY(why->isVisible());
        why->setText(QStringLiteral("the storm came first"));
        QTest::mouseClick(moving.findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
        const ActionItem moved = m_page->model().standing()->countermeasures.front().action;
        QTRY_COMPARE(m_page->model().standing()->countermeasures.front().action.due, QDate(2026, 3, 27));
        const auto past =
            m_city->viewpoint().reader().pastChanges(QLatin1String(ActionItem::kindName), moved.id.number);
        QVERIFY(past.ok());
        QCOMPARE(past->back().revision.reason, QStringLiteral("the storm came first"));
        m_prompts.text = QStringLiteral("the storm goes on");
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(label("actionSays"), QStringLiteral("1 dropped of 1 countermeasure(s)."));
    }

    void theRecheckIsHonest()
    {
        ActionItem item;
        item.text = QStringLiteral("Two inspectors come back");
        item.who = QStringLiteral("Codes director");
        item.due = QDate(2025, 7, 1);
        item.beginsOn = QDate(2025, 7, 1);
        QVERIFY(ProblemEntry::addCountermeasure(m_city->viewpoint(), m_problem, item).ok());
        QTRY_VERIFY(m_page->model().standing()->check);
        const ProblemStanding told = *m_page->model().standing();
        QCOMPARE(label("checkSays"), told.checkSentence);
        QCOMPARE(label("figure"), told.checkFigure);
        QVERIFY(find<QPushButton>("compare")->isEnabled());
        // Of the last month alone nothing can be said.
        auto *since = find<QComboBox>("since");
        since->setFocus();
        QTest::keyClick(since, Qt::Key_Down);
        QTRY_COMPARE(m_page->model().standing()->problem.checkFrom, Month(2026, 10));
        QCOMPARE(m_page->model().standing()->problem.step, Problem::Step::Check);
        QCOMPARE(m_page->model().standing()->verdict, ProblemStanding::Verdict::None);
        QVERIFY(!find<QLabel>("figure")->isVisible());
        QVERIFY(!label("checkSays").isEmpty());
        QVERIFY(label("checkSays") != told.checkSentence);
        QTest::keyClick(since, Qt::Key_Home);
        QTRY_VERIFY(!m_page->model().standing()->problem.checkFrom.isValid());
        QCOMPARE(label("checkSays"), told.checkSentence);
    }

    void concludedByKeysAndOpenedAgain()
    {
        QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(dialogOf<ConcludeDialog>());
        auto *dialog = dialogOf<ConcludeDialog>();
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled());
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("conclusion"));
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Inspectors alone are not enough"));
        QTest::keyClick(dialog, Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_page->model().standing()->problem.round, 2);
        QVERIFY(label("lastRound").contains(QStringLiteral("Inspectors alone are not enough")));
        QTRY_VERIFY(!dialogOf<ConcludeDialog>());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(dialogOf<ConcludeDialog>());
        dialog = dialogOf<ConcludeDialog>();
        QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
        text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("conclusion"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Fourteen inspectors stay"));
        QTest::keyClick(dialog, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(!m_page->model().standing()->isOpen());
        QVERIFY(label("conclusionSays").contains(QStringLiteral("Fourteen inspectors stay")));
        QVERIFY(!find<QLineEdit>("why")->isEnabled());
        QVERIFY(!find<QComboBox>("since")->isEnabled());
        QVERIFY(!find<SegmentedControl>("steps")->isVisible());
        QTest::mouseClick(find<QPushButton>("conclude"), Qt::LeftButton);
        QTRY_VERIFY(m_page->model().standing()->isOpen());
        QVERIFY(find<QLineEdit>("why")->isEnabled());
    }

    void everyControlIsNamedAndReached()
    {
        QVERIFY(ProblemEntry::addCause(m_city->viewpoint(), m_problem, {}, QStringLiteral("A"), 3).ok());
        for (QWidget *one : m_page->findChildren<QWidget *>()) {
            if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus) || one->focusProxy())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(one);
            const QString name = one->accessibleName().isEmpty() && button ? button->text() : one->accessibleName();
            QVERIFY2(!name.isEmpty() || qobject_cast<PlainLabel *>(one) || one->inherits("QScrollArea"),
                     qPrintable(QLatin1String(one->metaObject()->className()) + ' ' + one->objectName()));
        }
        // Tab goes through chart, causes, actions and recheck, in that order, and never stays.
        QStringList order;
        QWidget *start = find<TrendChart>("chart");
        start->setFocus();
        for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == start)
                break;
        }
        int last = -1;
        for (const char *name : {"chart", "causes", "why", "count", "addCause", "addCountermeasure", "since"}) {
            const int place = int(order.indexOf(QLatin1String(name)));
            QVERIFY2(place > last, qPrintable(QLatin1String(name) + QStringLiteral(" in ") + order.join(' ')));
            last = place;
        }
    }

    void asItStoodNothingCanBeChanged()
    {
        QVERIFY(ProblemEntry::addCause(m_city->viewpoint(), m_problem, {}, QStringLiteral("A"), 3).ok());
        const RevisionId then = m_city->viewpoint().newestRevision();
        QVERIFY(ProblemEntry::addCause(m_city->viewpoint(), m_problem, {}, QStringLiteral("B"), 3).ok());
        QVERIFY(m_city->viewpoint().setRecordedAt(RecordedAt{then}).ok());
        QTRY_COMPARE(causes().nodes.size(), size_t(1));
        QVERIFY(!find<QLineEdit>("why")->isEnabled());
        QVERIFY(!find<QPushButton>("conclude")->isEnabled());
        QVERIFY(!find<QPushButton>("addCountermeasure")->isEnabled());
        QVERIFY(m_city->viewpoint().setRecordedAt({}).ok());
    }

    void theListOpensProblems()
    {
        ProblemsPage list(m_city->viewpoint(), m_navigator, m_prompts);
        list.resize(1000, 600);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        auto *table = list.findChild<QTableView *>(QStringLiteral("problems"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(list.mainWidget(), table);
        m_prompts.text = QStringLiteral("Sick time rises");
        ProblemsPage::askAndOpen(list, {m_city->police, m_city->sick, {}, {}});
        QCOMPARE(table->model()->rowCount(), 2);
        undo();
        undo();
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
        // What was shown is gone, and the page says so.
        QTRY_VERIFY(!m_page->model().standing());
    }

private:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    template <class T>
    T *dialogOf()
    {
        for (T *dialog : m_page->findChildren<T *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    const CauseTree &causes() { return m_page->model().standing()->causes; }
    QString texts()
    {
        QStringList all;
        for (const CauseTree::Node &node : causes().nodes)
            all << QString(node.depth, QLatin1Char('>')) + node.cause.text;
        return all.join(QLatin1Char(' '));
    }
    void type(const QString &why, const QString &count)
    {
        const size_t before = causes().nodes.size();
        QTest::keyClicks(QApplication::focusWidget(), why);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), count);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(causes().nodes.size(), before + 1);
        QVERIFY(find<QLineEdit>("why")->hasFocus());
    }
    void undo()
    {
        EditHistory history(m_city->viewpoint());
        const auto done = history.undo();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    }
    QString messages()
    {
        QStringList all;
        for (const QLabel *one : m_page->findChildren<QLabel *>())
            if (one->isVisible() && one->parentWidget() && one->parentWidget()->inherits("statroom::MessageLine"))
                all << one->text();
        return all.join(QLatin1Char(' '));
    }

    SentNavigator m_navigator;
    AnsweredPrompts m_prompts;
    std::unique_ptr<MetricCity> m_city;
    ProblemId m_problem;
    std::unique_ptr<ProblemPage> m_page;
};

QTEST_MAIN(ProblemPageTest)
#include "ProblemPageTest.moc"
