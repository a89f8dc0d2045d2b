// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A director makes a city's set-up from nothing, with the keyboard alone: a department, its coordinator,
// two metrics, a target; then a value can be entered.
#include "app/FileMenu.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "pages/SetupPage.h"
#include "pages/setup/RecordForm.h"
#include "pages/setup/TableSection.h"
#include "storage/CityFile.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// Keys go where the focus is, as they would from a keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), u(text));
}

QString focus()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->accessibleName() : QString();
}

/// Tab until the control of that name has the focus.
bool tabTo(const char *name)
{
    for (int i = 0; i < 60; ++i) {
        if (focus() == u(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace

class SetUpACityTest : public QObject
{
    Q_OBJECT

private slots:
    void fromNothingToTheFirstValue()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        applyTheme(*qApp, Theme::light());
        QTemporaryDir folder;
        const QString path = folder.filePath(u("springfield.statroom"));
        {
            City city;
            city.name = u("Springfield");
            city.timeZone = u("UTC");
            QVERIFY(CityFile::create(path, city, u("Director")));
        }
        Settings settings(folder.filePath(u("settings.ini")));
        settings.setAuthor(u("Director"));
        AnsweredPrompts prompts;
        MainWindow window(settings, prompts);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.files().open(path);
        QVERIFY(window.viewpoint().hasFile());
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_8, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<SetupPage *>());
        auto *page = window.findChild<SetupPage *>();
        auto *parts = page->findChild<QListWidget *>(u("parts"));
        QTRY_COMPARE(QApplication::focusWidget(), parts);

        // A department.
        press(Qt::Key_Down);
        QCOMPARE(int(page->part()), int(Navigator::SetupPart::Departments));
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(focus(), u("Code"));
        type("FIRE");
        press(Qt::Key_Tab);
        QCOMPARE(focus(), u("Name"));
        type("Fire");
        press(Qt::Key_Return);
        QCOMPARE(page->section()->table()->model()->rowCount(), 1);

        // Who enters its numbers.
        parts->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(focus(), u("Name"));
        type("Ana Ruiz");
        QVERIFY(tabTo("Role"));
        type("coord");
        QVERIFY(tabTo("In department"));
        type("FIRE");
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(page->section()->table()->model()->rowCount(), 1);

        // What it measures: a rate and a count.
        parts->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(focus(), u("Code"));
        type("FIRE-01");
        QVERIFY(tabTo("Name"));
        type("Responses on time");
        QVERIFY(tabTo("Unit"));
        type("%");
        QVERIFY(tabTo("Kind"));
        type("rate");
        QVERIFY(tabTo("Measured by"));
        type("FIRE");
        press(Qt::Key_Return);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(focus(), u("Code"));
        type("FIRE-02");
        QVERIFY(tabTo("Name"));
        type("Fires in buildings");
        QVERIFY(tabTo("Direction"));
        type("lower");
        QVERIFY(tabTo("Measured by"));
        type("FIRE");
        press(Qt::Key_Return);
        QCOMPARE(page->section()->table()->model()->rowCount(), 2);

        // The target of the first, for this fiscal year.
        parts->setFocus();
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        QCOMPARE(int(page->part()), int(Navigator::SetupPart::Targets));
        QTableView *grid = page->section()->table();
        grid->setFocus();
        int year = 0;
        for (int column = 0; column < grid->model()->columnCount(); ++column)
            if (grid->model()->headerData(column, Qt::Horizontal).toString() == u("FY27"))
                year = column;
        QVERIFY(year > 0);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        while (grid->currentIndex().column() < year)
            press(Qt::Key_Right);
        press(Qt::Key_9);
        type("2 %");
        press(Qt::Key_Return);
        QTRY_VERIFY(grid->currentIndex().data().toString().contains(u("92")));

        // All of it is in the file, and a value can be written.
        window.close();
        auto file = CityFile::open(path);
        QVERIFY(file);
        const auto catalogue = (*file)->catalogue();
        const Department *fire = catalogue->department(u"FIRE");
        const Metric *rate = catalogue->metric(u"FIRE-01");
        const Metric *count = catalogue->metric(u"FIRE-02");
        QVERIFY(fire && rate && count);
        QCOMPARE(catalogue->coordinator(fire->id, QDate(2026, 11, 9))->name, u("Ana Ruiz"));
        QVERIFY(rate->kind == Metric::Kind::Rate);
        QVERIFY(count->direction == Metric::Direction::Down);
        const Series *series = catalogue->series(fire->id, rate->id);
        QVERIFY(series);
        QCOMPARE(catalogue->targets(series->id).size(), size_t(1));
        QCOMPARE(catalogue->targets(series->id).front().value, std::optional<double>(0.92));
        QCOMPARE(catalogue->targets(series->id).front().from, Month(2026, 7));
        Observation october;
        october.series = series->id;
        october.month = Month(2026, 10);
        october.setParts(46, 50);
        Revision revision;
        revision.author = u("Ana Ruiz");
        revision.changes = {added(october)};
        QVERIFY((*file)->commit(revision));
    }
};

QTEST_MAIN(SetUpACityTest)
#include "SetUpACityTest.moc"
