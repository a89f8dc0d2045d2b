// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "exchange/SampleCity.h"
#include "import/ImportPage.h"
#include "items/ProblemEntry.h"
#include "pages/SetupPage.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace statroom;

/// On no page does a key stand on two buttons, or on a button and a menu: pressed, it would open neither. Labels
/// may share one among themselves, where it goes from field to field.
class KeysTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    AnsweredPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

    QStringList sharedKeys()
    {
        QHash<QString, QStringList> deeds;
        QHash<QString, QStringList> fields;
        const auto note = [](QHash<QString, QStringList> &into, const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                into[key.toString()] += text;
        };
        for (const QAction *menu : m_window->menuBar()->actions())
            if (menu->isVisible())
                note(deeds, menu->text());
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            if (button->isVisible())
                note(deeds, button->text());
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                note(fields, label->text());
        QStringList shared;
        for (auto it = deeds.cbegin(); it != deeds.cend(); ++it)
            if (it->size() > 1 || fields.contains(it.key()))
                shared += QStringLiteral("%1: %2").arg(it.key(), (*it + fields.value(it.key())).join(u" | "));
        return shared;
    }
    bool importReady()
    {
        return QTest::qWaitFor(
            [this] {
                auto *go = m_window->findChild<QPushButton *>(QStringLiteral("importGo"));
                return go && go->isVisible() && go->isEnabled();
            },
            20000);
    }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        const QString file = m_folder.filePath(QStringLiteral("Port Alder.statroom"));
        auto made = SampleCity::create(file);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setAuthor(QStringLiteral("Data analyst"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(sharedKeys(), QStringList());
        m_window->files().open(file);
        QVERIFY(m_window->viewpoint().hasFile());
    }

    void ofPages()
    {
        const auto catalogue = m_window->viewpoint().catalogue();
        const Department *works = catalogue->department(u"PWK");
        const Metric *lights = catalogue->metric(u"PWK-07");
        Pages &pages = m_window->pages();
        QStringList shared;
        for (const auto &open : std::initializer_list<std::function<void()>>{
                 [&] { pages.openOverview(); }, [&] { pages.openDepartments(); },
                 [&] { pages.openDepartment(works->id); }, [&] { pages.openMetric(works->id, lights->id); },
                 [&] { pages.openEntry(works->id, Month(2026, 10)); }, [&] { pages.openImport(); },
                 [&] { pages.openSessions(); }, [&] { pages.openSession(catalogue->session(u"COD-2026-11-12")->id); },
                 [&] { pages.openSession(catalogue->session(u"POL-2026-12-11")->id); },
                 [&] { pages.openSession(catalogue->session(u"COD-2026-10-01")->id); },
                 [&] { pages.openActions(ActionItemId()); }, [&] { pages.openProblems(); },
                 [&] { pages.openProblem(catalogue->problems().front().id); }, [&] { pages.openGoals(); },
                 [&] { pages.openGoal(catalogue->goals().front().id); },
                 [&] {
                     pages.openHistory();
                 }}) {
            open();
            QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() == 0);
            QCoreApplication::processEvents();
            shared += sharedKeys();
            // The parts of a session have keys of their own.
            for (QAbstractButton *part : m_window->findChildren<QAbstractButton *>())
                if (part->isVisible() && part->isEnabled()
                    && (part->text() == u"People" || part->text() == u"Decisions and notes"
                        || part->text() == u"Papers given out")) {
                    part->click();
                    QCoreApplication::processEvents();
                    shared += sharedKeys();
                }
        }
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u"; ")));
    }

    void ofBeforeAndAfter()
    {
        const auto catalogue = m_window->viewpoint().catalogue();
        const Department *works = catalogue->department(u"PWK");
        BeforeAfterChoice choice;
        choice.subject = {works->id, catalogue->metric(u"PWK-07")->id, {}, {}};
        choice.before = Period(Month(2024, 1), 12);
        choice.after = Period(Month(2025, 1), 12);
        m_window->pages().openBeforeAfter(choice);
        const auto isVisible = [this](const char *name) {
            auto *widget = m_window->findChild<QWidget *>(QLatin1String(name));
            return widget && widget->isVisible();
        };
        QTRY_VERIFY(isVisible("afterLast"));
        QVERIFY2(sharedKeys().isEmpty(), qPrintable(sharedKeys().join(u"; ")));
        m_window->pages().goBack();
    }

    void ofProblems()
    {
        Viewpoint &viewpoint = m_window->viewpoint();
        const auto catalogue = viewpoint.catalogue();
        m_window->pages().openProblems();
        QCoreApplication::processEvents();
        QVERIFY2(sharedKeys().isEmpty(), qPrintable(sharedKeys().join(u"; ")));
        const auto opened =
            ProblemEntry::open(viewpoint, {catalogue->department(u"PWK")->id, catalogue->metric(u"PWK-07")->id, {}, {}},
                               QStringLiteral("20 of 100 lamps stay dark longer than 5 days"));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        for (const double count : {70.0, 30.0})
            QVERIFY(ProblemEntry::addCause(viewpoint, *opened, {}, QString::number(count), count).ok());
        m_window->pages().openProblem(*opened);
        QCoreApplication::processEvents();
        QVERIFY2(sharedKeys().isEmpty(), qPrintable(sharedKeys().join(u"; ")));
        // From the metric's page it is one step away.
        m_window->pages().openMetric(catalogue->department(u"PWK")->id, catalogue->metric(u"PWK-07")->id);
        QCoreApplication::processEvents();
        QPushButton *link = nullptr;
        for (QPushButton *one : m_window->findChildren<QPushButton *>(QStringLiteral("problemLink")))
            if (one->isVisible())
                link = one;
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_window->pages().current(), Navigator::Place::Problem);
        m_window->pages().goBack();
    }

    void ofTheSetUp()
    {
        m_window->pages().openSetup();
        auto *parts = m_window->findChild<QListWidget *>(QStringLiteral("parts"));
        for (int part = 0; part < parts->count(); ++part) {
            parts->setCurrentRow(part);
            QCoreApplication::processEvents();
            QVERIFY2(sharedKeys().isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(parts->item(part)->text(), sharedKeys().join(u"; "))));
        }
    }

    void ofTheImport()
    {
        const QString path = m_folder.filePath(QStringLiteral("police.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("department,metric,period,value\nPOL,POL-05,2026-09,8.4\nPOL,POL-05,2026-10,8:4O\n");
        file.close();
        m_window->pages().openImport(path);
        auto *go = m_window->findChild<QPushButton *>(QStringLiteral("importGo"));
        for (int step = 0; step < 3; ++step) {
            QVERIFY(importReady());
            QVERIFY2(sharedKeys().isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(step).arg(sharedKeys().join(u"; "))));
            // The next step is there when its reading is, not at once.
            auto *page = m_window->findChild<ImportPage *>();
            const ImportPage::Step before = page->step();
            QTest::mouseClick(go, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(page->step() != before, 20000);
        }
        QCOMPARE(m_window->findChild<ImportPage *>()->step(), ImportPage::Step::Done);
        QVERIFY2(sharedKeys().isEmpty(), qPrintable(sharedKeys().join(u"; ")));
    }
};

QTEST_MAIN(KeysTest)
#include "KeysTest.moc"
