// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CheckDialog.h"
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "exchange/SampleCity.h"
#include "items/StandingRoles.h"
#include "items/TrendColumns.h"
#include "pages/OverviewPage.h"
#include "pages/Prompts.h"
#include "pages/ScorecardPage.h"
#include "pages/StandingTable.h"
#include "theme/Banner.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace statroom;

namespace {

/// Answers what the test says, at once.
class Answers : public Prompts
{
public:
    QString path;
    std::optional<QString> text;

    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void ask(QWidget *, const Question &, std::function<void(std::optional<int>)> answer) override
    {
        answer(std::nullopt);
    }
    void askText(QWidget *, const TextQuestion &, std::function<void(std::optional<QString>)> answer) override
    {
        answer(text);
    }
};

} // namespace

/// The mayor's office looks at the sample city with the keyboard alone: overview, a department, back, a
/// metric by a few letters, another month, an earlier record.
class LookingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    QString file() const { return m_folder.filePath(QStringLiteral("Port Alder.statroom")); }
    template <class W>
    W *the(const char *name)
    {
        W *found = m_window->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    Viewpoint &viewpoint() { return m_window->viewpoint(); }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        auto made = SampleCity::create(file());
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setAuthor(QStringLiteral("Mayor's office"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void welcomesAndSaysWhatWentWrong()
    {
        QVERIFY(!viewpoint().hasFile());
        QVERIFY(the<QWidget>("welcomePage")->isVisible());
        m_window->files().open(m_folder.filePath(QStringLiteral("nowhere.statroom")));
        QVERIFY(!viewpoint().hasFile());
        auto *line = the<QWidget>("welcomePage")->findChild<MessageLine *>();
        QVERIFY(line->isVisible());
        QVERIFY(!line->text().isEmpty());
        m_answers.path = file();
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(viewpoint().hasFile());
        QCOMPARE(m_settings->recentFiles().value(0), QFileInfo(file()).canonicalFilePath());
    }

    void overviewByKeyboard()
    {
        m_window->files().open(file());
        QCOMPARE(viewpoint().month(), Month(2026, 10));
        auto *table = the<StandingTable>("departments");
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("Codes & Regulations"));
        // Letters find a name wherever the current cell is.
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClicks(table, QStringLiteral("pol"));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Police"));
        QTest::keyClick(table, Qt::Key_Return);
        auto *scorecard = the<StandingTable>("scorecard");
        QVERIFY(scorecard->hasFocus());
        QCOMPARE(the<ScorecardPage>("scorecardPage")->title(), QStringLiteral("Police"));
        // The first row is a heading and is passed over.
        QVERIFY(!scorecard->currentIndex().data(StandingRole::IsSection).toBool());
        QVERIFY(scorecard->currentIndex().row() > 0);
        const int rows = scorecard->model()->rowCount();
        for (int i = 0; i < rows; ++i) {
            QTest::keyClick(scorecard, Qt::Key_Down);
            QVERIFY(!scorecard->currentIndex().data(StandingRole::IsSection).toBool());
        }
        QCOMPARE(scorecard->currentIndex().row(), rows - 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(table->isVisible());
    }

    void jumpsByAFewLetters()
    {
        m_window->files().open(file());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = the<QLineEdit>("jump");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("codes"));
        auto *list = the<QListView>("jumpList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Codes & Regulations"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(the<ScorecardPage>("scorecardPage")->title(), QStringLiteral("Codes & Regulations"));
        // Esc gives the focus back to where it was.
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("insp"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void switchesMonths()
    {
        m_window->files().open(file());
        auto *table = the<StandingTable>("departments");
        const QString october = table->model()->index(1, OverviewModel::FirstMetricColumn).data().toString();
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(viewpoint().month(), Month(2026, 9));
        QVERIFY(table->model()->index(1, OverviewModel::FirstMetricColumn).data().toString() != october);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(table->model()->index(1, OverviewModel::FirstMetricColumn).data().toString(), october);
    }

    void showsAnEarlierRecordAndComesBack()
    {
        m_window->files().open(file());
        QVERIFY(viewpoint().setRecordedOn(QDate(2026, 9, 30)).ok());
        auto *banner = the<Banner>("recordBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(!viewpoint().canEdit());
        QVERIFY(viewpoint().month() <= Month(2026, 9));
        auto *table = the<StandingTable>("departments");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(viewpoint().isNow());
        QVERIFY(!banner->isVisible());
        // Back in the month that was left.
        QCOMPARE(viewpoint().month(), Month(2026, 10));
        QVERIFY(viewpoint().setRecordedOn(QDate(2026, 9, 30)).ok());
        viewpoint().setMonth(Month(2026, 3));
        QVERIFY(viewpoint().setRecordedAt({}).ok());
        QCOMPARE(viewpoint().month(), Month(2026, 3));
    }

    void filtersSortsAndCopies()
    {
        m_window->files().open(file());
        m_window->pages().openDepartment(viewpoint().catalogue()->department(u"COD")->id);
        auto *table = the<StandingTable>("scorecard");
        const int all = table->model()->rowCount();
        QTest::keyClicks(the<QLineEdit>("filter"), QStringLiteral("vacant"));
        QVERIFY(table->model()->rowCount() < all);
        QTest::keyClick(the<QLineEdit>("filter"), Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), all);
        QTest::mouseClick(the<QAbstractButton>("count2"), Qt::LeftButton);
        QVERIFY(table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (!index.data(StandingRole::IsSection).toBool())
                QCOMPARE(index.data(StandingRole::Status).toInt(), int(Status::Off));
        }
        QTest::mouseClick(the<QAbstractButton>("count2"), Qt::LeftButton);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral("Status\tMetric\t")));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }

    void takesAPacketToPaper()
    {
        m_window->files().open(file());
        m_window->pages().openDepartment(viewpoint().catalogue()->department(u"FIN")->id);
        m_answers.path = m_folder.filePath(QStringLiteral("finance.pdf"));
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("printDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("extent1")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("go")), Qt::LeftButton);
        // It is not there before it is whole; then the page says where.
        QVERIFY(!QFileInfo::exists(m_answers.path));
        MessageLine *line = nullptr;
        QTRY_VERIFY((line = the<QWidget>("scorecardPage")->findChild<MessageLine *>()));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_answers.path), 20000);
        QTRY_VERIFY(line->text().contains(QStringLiteral("finance.pdf"))
                    && line->text().startsWith(QStringLiteral("Saved")));
        QVERIFY(QFileInfo(m_answers.path).size() > 100'000);
        m_answers.path.clear();
    }

    void endsAPacketHalfway()
    {
        m_window->files().open(file());
        m_answers.path = m_folder.filePath(QStringLiteral("city.pdf"));
        QTest::mouseClick(the<QWidget>("overviewPage")->findChild<QAbstractButton *>(QStringLiteral("exportPdf")),
                          Qt::LeftButton);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("printDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("extent2")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("go")), Qt::LeftButton);
        MessageLine *line = nullptr;
        QTRY_VERIFY((line = the<QWidget>("overviewPage")->findChild<MessageLine *>()) && line->isVisible());
        QVERIFY(line->text().contains(QStringLiteral("city.pdf")));
        QAbstractButton *cancel = nullptr;
        for (QAbstractButton *button : line->findChildren<QAbstractButton *>())
            if (button->isVisible())
                cancel = button;
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(line->text().startsWith(QStringLiteral("Cancelled")));
        QTest::qWait(50);
        QVERIFY(!QFileInfo::exists(m_answers.path));
        m_answers.path.clear();
    }

    void checksTheFile()
    {
        m_window->files().open(file());
        QAction *check = nullptr;
        for (QAction *action : m_window->actions())
            if (action->text().contains(QStringLiteral("Check this file")))
                check = action;
        QVERIFY(check && check->isEnabled());
        check->trigger();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("checkDialog"));
        QVERIFY(dialog);
        auto *head = dialog->findChild<QLineEdit *>(QStringLiteral("head"));
        QTRY_VERIFY_WITH_TIMEOUT(head->isVisible(), 20000);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("verdict"))->text(), QStringLiteral("All is well."));
        QCOMPARE(head->text().toLatin1(), *viewpoint().reader().headOfChain({}));
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("copyHead")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), head->text());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("checkDialog")));
    }

    void saysWhatACheckFound()
    {
        // As somebody might who opened the file with another tool.
        const QString broken = m_folder.filePath(QStringLiteral("broken.statroom"));
        QVERIFY(QFile::copy(file(), broken));
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(broken.toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle,
                              "UPDATE observation SET value = 99 WHERE (series, month) IN (SELECT series, month FROM "
                              "observation WHERE value IS NOT NULL AND numerator IS NULL LIMIT 1)",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(handle);
        m_window->files().open(broken);
        CheckDialog dialog(broken, QStringLiteral("Port Alder"), QLocale(), m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *findings = dialog.findChild<QPlainTextEdit *>(QStringLiteral("findings"));
        QTRY_VERIFY_WITH_TIMEOUT(findings->isVisible(), 20000);
        QVERIFY2(
            findings->toPlainText().contains(QStringLiteral("Its value is 99 in the tables, but 5.6 by the history")),
            qPrintable(findings->toPlainText()));
    }

    void everythingIsNamedAndReached()
    {
        m_window->files().open(file());
        const DepartmentId codes = viewpoint().catalogue()->department(u"COD")->id;
        const QList<std::function<void()>> pages{
            [&] { m_window->pages().openOverview(); }, [&] { m_window->pages().openDepartments(); },
            [&] { m_window->pages().openDepartment(codes); }, [&] { m_window->pages().openStatus(Status::Off); },
            [&] {
                m_window->pages().openMetric(codes, viewpoint().catalogue()->metric(u"SICK")->id);
            }};
        for (const auto &open : pages) {
            open();
            QTest::qWait(20);
            QSet<QWidget *> wanted;
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                // Of a choice of one, Tab goes to the chosen and arrows to the others.
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                if (!button || !button->group() || !button->group()->exclusive() || button->isChecked())
                    wanted.insert(widget);
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                const QString name = face ? face->text(QAccessible::Name) : QString();
                QVERIFY2(!name.isEmpty(),
                         qPrintable(QStringLiteral("%1 %2 in %3 has no name")
                                        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                             widget->parentWidget()->objectName())));
            }
            QVERIFY(wanted.size() > 5);
            // Around with Tab once, from wherever the focus is.
            for (int i = 0; i < 200 && !wanted.isEmpty(); ++i) {
                wanted.remove(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                                Qt::Key_Tab);
            }
            QStringList missed;
            for (QWidget *widget : wanted)
                missed.append(QStringLiteral("%1 %2 “%3”")
                                  .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                       widget->property("text").toString()));
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
        }
    }

    void chartsAreToldInWords()
    {
        m_window->files().open(file());
        m_window->pages().openMetric(viewpoint().catalogue()->department(u"COD")->id,
                                     viewpoint().catalogue()->metric(u"COD-05")->id);
        auto *chart = the<QWidget>("trendChart");
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Trend of Complaints inspected within 10 days"));
        const QString summary = face->text(QAccessible::Description);
        QVERIFY2(summary.contains(QStringLiteral("Oct 2026")) && summary.contains(QStringLiteral("81.4")),
                 qPrintable(summary));
        // The cells of tables say more than they show.
        m_window->pages().openOverview();
        auto *table = the<StandingTable>("departments");
        const QModelIndex cell = table->model()->index(1, OverviewModel::FirstMetricColumn);
        QVERIFY(cell.data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Unscheduled overtime. Off target: 5.6")));
    }

    void readsAControlChartByKeyboard()
    {
        m_window->files().open(file());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(the<QLineEdit>("jump"), QStringLiteral("COD-05"));
        QTest::keyClick(the<QLineEdit>("jump"), Qt::Key_Return);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
        auto *chart = the<QWidget>("trendChart");
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Control chart of Complaints inspected within 10 days"));
        const QString summary = face->text(QAccessible::Description);
        for (const char *words : {"Jul 2024: New baseline from here: online intake, new routing.",
                                  "Worse, lower. October 2026: below the lower limit of",
                                  "8 months below the mean, since Mar 2026", "Hit or miss."})
            QVERIFY2(summary.contains(QLatin1String(words)), qPrintable(summary));
        // From the newest month, a step back to one that is part of the run but within the limits.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Left);
        const QString september = face->text(QAccessible::Value);
        QVERIFY2(september.startsWith(QStringLiteral("Sep 2026: ")), qPrintable(september));
        QVERIFY2(september.contains(QStringLiteral("8 months below the mean, since Mar 2026")), qPrintable(september));
        QCOMPARE(the<QLabel>("readOut")->text(), september);
        // The table has the same columns.
        auto *table = the<QTableView>("trendTable");
        const QString signal = table->model()->index(1, int(TrendColumn::Signal)).data().toString();
        QVERIFY2(september.contains(signal)
                     && signal.endsWith(QStringLiteral("8 months below the mean, since Mar 2026")),
                 qPrintable(signal));
        // March is marked with its reason, and Ctrl+Z takes that back.
        while (!face->text(QAccessible::Value).startsWith(QStringLiteral("Mar 2026")))
            QTest::keyClick(chart, Qt::Key_Left);
        m_answers.text = QStringLiteral("inspectors lent to the storm desk");
        the<QAction>("markGhost")->trigger();
        QVERIFY2(face->text(QAccessible::Description)
                     .contains(QStringLiteral("Mar 2026: Left out: inspectors lent to the storm desk.")),
                 qPrintable(face->text(QAccessible::Description)));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(face->text(QAccessible::Description), summary);
        m_answers.text.reset();
    }

    void regionsByF6()
    {
        m_window->files().open(file());
        QSet<QWidget *> seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.contains(the<QListView>("places")));
        QVERIFY(seen.contains(the<StandingTable>("departments")));
        QVERIFY(seen.contains(the<QListView>("attention")));
        QVERIFY(seen.contains(the<QLineEdit>("jump")));
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        for (QAction *top : m_window->menuBar()->actions()) {
            QSet<QChar> seen;
            for (QAction *action : top->menu()->actions()) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!seen.contains(letter), qPrintable(top->text() + QStringLiteral(": ") + action->text()));
                seen.insert(letter);
            }
        }
    }

    void remembersFileAndPage()
    {
        m_window->files().open(file());
        m_window->pages().openDepartments();
        m_window->close();
        QCOMPARE(m_settings->lastFile(), QFileInfo(file()).canonicalFilePath());
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->restore();
        QVERIFY(viewpoint().hasFile());
        QCOMPARE(m_window->pages().current(), Navigator::Place::Departments);
        // A metric too; and what is gone meanwhile opens what is left of it.
        const auto catalogue = viewpoint().catalogue();
        m_window->pages().openMetric(catalogue->department(u"COD")->id, catalogue->metric(u"COD-05")->id);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->restore();
        QCOMPARE(m_window->pages().page()->title(), QStringLiteral("Complaints inspected within 10 days"));
        m_window->pages().openSpot(QStringLiteral("metric\tCOD\tNOMORE"));
        QCOMPARE(m_window->pages().current(), Navigator::Place::Departments);
        m_window->pages().openSpot(QStringLiteral("nonsense"));
        QCOMPARE(m_window->pages().current(), Navigator::Place::Departments);
    }

    void growsWithTheText()
    {
        m_window->files().open(file());
        auto *table = the<StandingTable>("departments");
        const int before = table->rowHeight(0);
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_settings->textScale() > 1.05);
        QTRY_VERIFY(table->rowHeight(0) > before);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(table->rowHeight(0), before);
    }
};

QTEST_MAIN(LookingTest)
#include "LookingTest.moc"
