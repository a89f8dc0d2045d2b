// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPage.h"
#include "import/ImportPreviewTable.h"
#include "items/ImportCity.h"
#include "items/ImportPreviewModel.h"
#include "theme/PlainLabel.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace statroom;

/// From a file to the city through the page, by keys and buttons.
class ImportPageTest : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        ImportCity city;
        SentNavigator navigator;
        AnsweredPrompts prompts;
        ImportPage page{city.viewpoint, navigator, prompts};

        Window()
        {
            page.resize(1080, 760);
            page.show();
            page.activateWindow();
        }
        template <class W>
        W *find(const char *name)
        {
            auto *found = page.findChild<W *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        QPushButton *go() { return find<QPushButton>("importGo"); }
        bool ready()
        {
            return QTest::qWaitFor([this] { return go()->isVisible() && go()->isEnabled(); }, 20000);
        }
        void type(const char *name, const QString &text)
        {
            auto *line = find<QComboBox>(name)->lineEdit();
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
        bool reaches(ImportPage::Step step)
        {
            return QTest::qWaitFor([&] { return page.step() == step; }, 20000);
        }
        QString text(const char *name) { return find<PlainLabel>(name)->text(); }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, Theme::light());
    }

    void wideFileWithAnswers()
    {
        Window w;
        w.page.openFile(w.city.wideFile());
        QVERIFY(w.ready());
        QVERIFY2(w.text("importReading").contains(QStringLiteral("semicolons")), qPrintable(w.text("importReading")));
        QVERIFY(w.text("importReading").contains(QStringLiteral("header in row 3")));
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QCOMPARE(w.page.step(), ImportPage::Step::Fields);
        // The file does not say which department: the button waits and the sentence says why.
        QVERIFY(QTest::qWaitFor([&] { return w.text("importFoot").contains(QStringLiteral("department")); }, 20000));
        QVERIFY(!w.go()->isEnabled());
        w.type("importDepartment", QStringLiteral("POL"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY2(w.go()->text().contains(QStringLiteral("9")), qPrintable(w.go()->text()));
        auto *rows = w.find<ImportPreviewTable>("importRows");
        QAbstractItemModel *model = rows->model();
        int waiting = -1;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, ImportPreviewModel::TextColumn).data().toString() == QLatin1String("0.556"))
                waiting = row;
        QVERIFY(waiting >= 0);
        rows->setCurrentIndex(model->index(waiting, 0));
        QVERIFY(w.text("importDetail").contains(QStringLiteral("Alt+2")));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_2, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.go()->text().contains(QStringLiteral("10")) && w.go()->isEnabled(); },
                                20000));
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Done));
        QCOMPARE(w.text("receiptFile"), QStringLiteral("police_kpi.csv"));
        QVERIFY(w.text("receiptValues").startsWith(QStringLiteral("9 added, 1 changed")));
        const auto stored = w.city.file->reader().observation(w.city.theftsOfPolice.id, Month(2026, 8));
        QCOMPARE((*stored)->value, std::optional<double>(339));

        QTest::mouseClick(w.find<QPushButton>("importUndo"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !w.find<QPushButton>("importUndo")->isEnabled(); }, 20000));
        QCOMPARE((*w.city.file->reader().observation(w.city.theftsOfPolice.id, Month(2026, 8)))->value,
                 std::optional<double>(343));
    }

    void aTableThatIsNotReadIsShownAndStandsInTheReceipt()
    {
        Window w;
        w.page.openFile(w.city.written("two.csv",
                                       "Measure,Jul-26,Aug-26,,Measure,Sep-26,Oct-26\n"
                                       "Vehicle thefts,311,340,,Vehicle thefts,350,362\n"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        w.type("importDepartment", QStringLiteral("POL"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY(w.find<QWidget>("countUnread")->accessibleName().startsWith(QStringLiteral("1 not read")));
        QVERIFY(w.text("importWarnings").contains(QStringLiteral("Another table begins in column E")));
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Done));
        QCOMPARE(w.text("receiptUnread"), QStringLiteral("the table that begins in column E"));
    }

    void aWorkbookAndItsSheets()
    {
        Window w;
        w.page.openFile(QStringLiteral(STATROOM_TEST_DATA "/monthly-openpyxl.xlsx"));
        QVERIFY(w.ready());
        QVERIFY2(w.text("importReading").contains(QStringLiteral("sheet “Monthly” of 4")),
                 qPrintable(w.text("importReading")));
        QVERIFY(!w.find<QComboBox>("importEncoding")->isVisible());
        QVERIFY(!w.find<QComboBox>("importSeparator")->isVisible());
        auto *sheets = w.find<QComboBox>("importSheet");
        QVERIFY(sheets->isVisible());
        QVERIFY(!sheets->accessibleName().isEmpty());
        QStringList names;
        for (int i = 0; i < sheets->count(); ++i)
            names.append(sheets->itemText(i));
        QCOMPARE(names, QStringList({"Monthly", "Codes (hidden)", "Lists (very hidden)", "It's a list"}));
        QVERIFY(w.text("importRemarks").contains(QStringLiteral("Hidden rows (1) and columns (1)")));

        // By keys, to the end of the list: it is read again.
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_End);
        QVERIFY(QTest::qWaitFor([&] { return w.text("importReading").contains(QStringLiteral("“It's a list” of 4")); },
                                20000));
        QVERIFY(w.ready());
        QCOMPARE(sheets->currentText(), QStringLiteral("It's a list"));
        QCOMPARE(w.find<QTableView>("importFirstRows")->model()->index(1, 0).data().toString(), QStringLiteral("2014"));

        // A sheet without cells is refused, and the one before stays.
        QTest::keyClick(sheets, Qt::Key_Home);
        QVERIFY(
            QTest::qWaitFor([&] { return w.text("importReading").contains(QStringLiteral("“Monthly” of 4")); }, 20000));
    }

    void recordsAndTheSameFileAgain()
    {
        Window w;
        w.page.openFile(w.city.recordsFile());
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        auto *columns = w.find<QTableView>("importColumns");
        QVERIFY(columns->model()->setData(columns->model()->index(1, 4), QStringLiteral("category")));
        w.type("importDepartment", QStringLiteral("POL"));
        w.type("importMetric", QStringLiteral("VACANT"));
        auto *breakdown = w.find<QLineEdit>("importBreakdown");
        QVERIFY(breakdown->isVisible());
        QTest::keyClicks(breakdown, QStringLiteral("outcome"));
        QTest::mouseClick(w.find<QCheckBox>("importCreate"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(w.find<QCheckBox>("importCreate")->isChecked());
        QVERIFY(QTest::qWaitFor([&] { return w.text("importMade").contains(QStringLiteral("metric VACANT")); }, 20000));
        QVERIFY(w.text("importMade").contains(QStringLiteral("breakdown outcome")));
        QCOMPARE(w.find<QLineEdit>("importCoversTo")->placeholderText(), QStringLiteral("2014-04-30"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Done));
        const auto catalogue = w.city.catalogue();
        const Metric *metric = catalogue->metric(u"VACANT");
        QVERIFY(metric);
        // March has no rows and is inside the span: 0, not missing.
        for (const SeriesId id : catalogue->seriesOf(metric->id)) {
            if (!catalogue->series(id)->category)
                continue;
            const auto march = w.city.file->reader().observation(id, Month(2014, 3));
            QVERIFY(*march);
            QCOMPARE((*march)->value, std::optional<double>(0));
        }
        QTest::mouseClick(w.find<QPushButton>("importOpen"), Qt::LeftButton);
        QCOMPARE(w.navigator.sent,
                 QStringList{QStringLiteral("metric %1 %2").arg(w.city.police.id.number).arg(metric->id.number)});

        const RevisionId before = w.city.newest();
        w.page.openFile(w.city.recordsFile());
        QVERIFY(w.ready());
        QVERIFY(w.text("importReading").contains(QStringLiteral("Mapping remembered from")));
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY(QTest::qWaitFor([&] { return w.text("importFoot").contains(QStringLiteral("has all of it already")); },
                                20000));
        QVERIFY(!w.go()->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("importCancel"), Qt::LeftButton);
        QCOMPARE(w.page.step(), ImportPage::Step::File);
        QCOMPARE(w.city.newest(), before);
    }

    void renamedColumnsAreConfirmed()
    {
        Window w;
        const auto import = [&](const QByteArray &header) {
            w.page.openFile(
                w.city.written("cases.csv", header + "\nVehicle thefts,2026-09,12\nVehicle thefts,2026-10,13\n"));
            QVERIFY(w.ready());
            QTest::mouseClick(w.go(), Qt::LeftButton);
        };
        import("Metric,Period,Value");
        w.type("importDepartment", QStringLiteral("POL"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Done));
        import("Metric,Period,Values");
        auto *line = w.find<QWidget>("importRenames");
        QVERIFY(line->isVisible());
        QVERIFY2(line->accessibleName().contains(QStringLiteral("Values")), qPrintable(line->accessibleName()));
        QVERIFY(!w.go()->isEnabled());
        for (auto *button : line->findChildren<QPushButton *>())
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w.ready());
        QVERIFY(!line->isVisible());
    }

    void onlyLookedAt()
    {
        Window w;
        QVERIFY(w.city.viewpoint.setRecordedAt({w.city.newest()}).ok());
        w.page.openFile(w.city.wideFile());
        QVERIFY(w.ready());
        QVERIFY(w.text("importFoot").contains(QStringLiteral("earlier record")));
        QTest::mouseClick(w.go(), Qt::LeftButton);
        w.type("importDepartment", QStringLiteral("POL"));
        QVERIFY(w.ready());
        QTest::mouseClick(w.go(), Qt::LeftButton);
        QVERIFY(w.reaches(ImportPage::Step::Preview));
        QVERIFY(!w.go()->isEnabled());
        QVERIFY(w.text("importFoot").contains(QStringLiteral("earlier record")));
    }

    void whatIsNoTable()
    {
        Window w;
        w.page.openFile(w.city.written("picture.csv", QByteArray("\x89PNG\0\0\0\1", 8)));
        QVERIFY(QTest::qWaitFor(
            [&] { return w.page.findChild<QWidget *>(QStringLiteral("importChoose"))->isVisible(); }, 20000));
        bool said = false;
        for (const PlainLabel *label : w.page.findChildren<PlainLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("picture.csv")));
        QVERIFY(said);
    }

    void everythingHasAName()
    {
        Window w;
        w.page.openFile(w.city.recordsFile());
        QVERIFY(w.ready());
        const auto check = [&] {
            for (const QWidget *widget : w.page.findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || !widget->objectName().startsWith(QLatin1String("import")))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        };
        check();
        QTest::mouseClick(w.go(), Qt::LeftButton);
        check();
    }
};

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
