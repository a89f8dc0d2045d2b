// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/SampleCity.h"
#include "pages/SetupPage.h"
#include "pages/StandingTable.h"
#include "theme/PlainLabel.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace statroom;

/// In the windows that people have, in both languages, nothing of a page lies where it cannot be seen: no content is
/// wider than a view that does not scroll sideways, no word of a label or a button is cut off.
class FitTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString nameOf(const QWidget *widget)
    {
        QString name = widget->objectName();
        for (const QWidget *up = widget->parentWidget(); up && name.isEmpty(); up = up->parentWidget())
            name = up->objectName();
        return name;
    }
    static QStringList cutOff(const QWidget &window)
    {
        QStringList found;
        for (const QScrollArea *area : window.findChildren<QScrollArea *>())
            if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && area->widget()->width() > area->viewport()->width())
                found << QStringLiteral("the content of %1 is %2 wide in %3")
                             .arg(nameOf(area->widget()))
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width());
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()
                && label->width() + 1 < label->minimumSizeHint().width())
                found << QStringLiteral("“%1” in %2").arg(label->text(), nameOf(label));
        for (const QPushButton *button : window.findChildren<QPushButton *>())
            if (button->isVisible() && !button->text().isEmpty()
                && button->width() + 1 < button->minimumSizeHint().width())
                found << QStringLiteral("button “%1” in %2").arg(button->text(), nameOf(button));
        return found;
    }
    static void settle()
    {
        for (int quiet = 0; quiet < 4;) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            quiet = QThreadPool::globalInstance()->activeThreadCount() > 0 ? 0 : quiet + 1;
            QTest::qSleep(5);
        }
    }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        loadFonts();
        auto made = SampleCity::create(m_folder.filePath(QStringLiteral("Port Alder.statroom")));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    }

    void ofPages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {QStringLiteral("en_US"), QStringLiteral("es_MX")})
            for (const QSize &size : {QSize(1024, 740), QSize(1276, 770), QSize(1366, 720)})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2x%3").arg(language).arg(size.width()).arg(size.height())))
                    << language << size;
    }
    void ofPages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        installTranslations(*qApp, locale);
        Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
        settings.setAuthor(QStringLiteral("Data analyst"));
        AnsweredPrompts prompts;
        MainWindow window(settings, prompts);
        window.viewpoint().setLocale(locale);
        window.looks().apply();
        window.resize(size);
        window.show();
        window.files().open(m_folder.filePath(QStringLiteral("Port Alder.statroom")));
        QVERIFY(window.viewpoint().hasFile());
        const auto catalogue = window.viewpoint().catalogue();
        const DepartmentId codes = catalogue->department(u"COD")->id;
        const MetricId inspected = catalogue->metric(u"COD-05")->id;
        Pages &pages = window.pages();
        QStringList found;
        const auto look = [&](const QString &page) {
            settle();
            for (const QString &one : cutOff(window))
                found << QStringLiteral("%1: %2").arg(page, one);
        };
        for (const Navigator::Place place : Pages::places()) {
            if (place == Navigator::Place::Entry)
                pages.openEntry(codes, Month(2026, 10));
            else
                pages.open(place);
            look(Pages::wordOf(place));
        }
        pages.openDepartment(codes);
        look(QStringLiteral("department"));
        pages.openMetric(codes, inspected);
        look(QStringLiteral("metric"));
        pages.openGoal(catalogue->goals().front().id);
        look(QStringLiteral("goal"));
        pages.openSession(catalogue->session(u"COD-2026-11-12")->id);
        look(QStringLiteral("session"));
        pages.openSetup();
        auto *parts = window.findChild<QListWidget *>(QStringLiteral("parts"));
        QVERIFY(parts);
        for (int part = 0; part < parts->count(); ++part) {
            parts->setCurrentRow(part);
            look(QStringLiteral("set up, ") + parts->item(part)->text());
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    /// What stands on the wall cannot be pushed aside: words give way to their signs before a table is wider than it.
    void ofTablesOnTheWall()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        installTranslations(*qApp, QLocale());
        Settings settings(m_folder.filePath(QStringLiteral("wall.ini")));
        settings.setLook(Settings::Look::Projector);
        settings.setAuthor(QStringLiteral("Data analyst"));
        AnsweredPrompts prompts;
        for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)}) {
            MainWindow window(settings, prompts);
            window.resize(size);
            window.looks().apply();
            // Shown last, as for a picture: what was measured until then is measured anew.
            window.files().open(m_folder.filePath(QStringLiteral("Port Alder.statroom")));
            QVERIFY(window.viewpoint().hasFile());
            window.pages().openDepartment(window.viewpoint().catalogue()->department(u"COD")->id);
            window.show();
            settle();
            const auto *table = window.findChild<StandingTable *>(QStringLiteral("scorecard"));
            QVERIFY(table && table->isVisible() && table->model()->rowCount() > 10);
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 too wide").arg(table->horizontalScrollBar()->maximum())));
            QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            window.pages().openOverview();
            settle();
            const auto *departments = window.findChild<StandingTable *>(QStringLiteral("departments"));
            QVERIFY(departments && departments->isVisible() && departments->model()->rowCount() > 10);
            QCOMPARE(departments->horizontalHeader()->length(), departments->viewport()->width());
        }
        applyTheme(*qApp, Theme::light());
    }

    /// A long name wraps or is shortened; it never makes the window wider than the screen.
    void ofLongNames()
    {
        const QString path = m_folder.filePath(QStringLiteral("Long.statroom"));
        auto made = SampleCity::create(path);
        QVERIFY(made.ok());
        QByteArray departments;
        for (const Department &one : (*made)->catalogue()->departments())
            departments += (departments.isEmpty() ? "" : ",") + QByteArray("{\"code\":\"") + one.code.toUtf8()
                + "\",\"name\":\"" + one.name.toUtf8() + ", Neighbourhood Services and Public Property Maintenance\"}";
        const QByteArray who = "\"Deputy commissioner for neighbourhood inspections and housing\"";
        const QByteArray source = "{\"departments\":[" + departments
            + "],\"sessions\":[{\"code\":\"COD-2026-11-12\",\"room\":\"City Hall, the large conference room on the "
              "second floor, west wing\"}],\"actions\":[{\"number\":16,\"text\":\"Return two inspectors from the storm "
              "desk\",\"who\":"
            + who + "}]}";
        const auto read = DefinitionsReader::fromJson(source, *(*made)->catalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QVERIFY(DefinitionsReader::commit(**made, *read, QStringLiteral("Tester")).ok());
        made->reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        installTranslations(*qApp, QLocale());
        Settings settings(m_folder.filePath(QStringLiteral("long.ini")));
        settings.setAuthor(QStringLiteral("Data analyst"));
        AnsweredPrompts prompts;
        for (const QSize &size : {QSize(1024, 740), QSize(1276, 770)}) {
            MainWindow window(settings, prompts);
            window.looks().apply();
            window.resize(size);
            window.show();
            window.files().open(path);
            QVERIFY(window.viewpoint().hasFile());
            const auto catalogue = window.viewpoint().catalogue();
            const auto look = [&](const char *page) {
                settle();
                QVERIFY2(window.width() <= size.width() && window.minimumSizeHint().width() <= size.width(),
                         qPrintable(QStringLiteral("%1 needs %2 of %3")
                                        .arg(QLatin1String(page))
                                        .arg(window.minimumSizeHint().width())
                                        .arg(size.width())));
            };
            Pages &pages = window.pages();
            pages.open(Navigator::Place::Sessions);
            look("sessions");
            pages.open(Navigator::Place::Actions);
            look("actions");
            pages.open(Navigator::Place::Problems);
            look("problems");
            pages.openProblem(catalogue->problems().front().id);
            look("problem");
            pages.openSession(catalogue->session(u"COD-2026-11-12")->id);
            look("session");
        }
    }
};

QTEST_MAIN(FitTest)
#include "FitTest.moc"
