// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "exchange/DefinitionsReader.h"
#include "exchange/MovingFolder.h"
#include "import/FolderReviewTable.h"
#include "import/ImportPage.h"
#include "import/SavedImportsTable.h"
#include "items/FolderReviewModel.h"
#include "items/SavedImportsModel.h"
#include "pages/Prompts.h"
#include "theme/PlainLabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;
using statroom::testing::MovingFolder;

namespace {

/// Chooses the file or folder that the test says.
class Answers : public Prompts
{
public:
    QString path;
    bool isFolder = false;

    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void openFolder(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        isFolder = true;
        answer(path);
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void ask(QWidget *, const Question &, std::function<void(std::optional<int>)> answer) override
    {
        answer(std::nullopt);
    }
    void askText(QWidget *, const TextQuestion &, std::function<void(std::optional<QString>)> answer) override
    {
        answer(std::nullopt);
    }
};

} // namespace

/// A director moves a city in from the 22 files of its departments with one review, lets them sign, and refreshes
/// a saved import the month after.
class CityMovesInTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;

    template <class W>
    W *the(const char *name)
    {
        W *found = m_window->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    bool reaches(ImportPage::Step step)
    {
        return QTest::qWaitFor([&] { return the<ImportPage>("importPage")->step() == step; }, 20000);
    }
    bool isReady(const char *button)
    {
        return QTest::qWaitFor(
            [&] { return the<QPushButton>(button)->isVisible() && the<QPushButton>(button)->isEnabled(); }, 20000);
    }
    QAbstractItemModel *rows() { return the<FolderReviewTable>("folderRows")->model(); }
    /// The row of a label as found, of a file that is named so; -1 = it is not shown.
    int rowOf(const QString &found, const QString &file = {})
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (rows()->index(row, FolderReviewModel::FoundColumn).data().toString() == found
                && rows()->index(row, FolderReviewModel::WhereColumn).data().toString().startsWith(file))
                return row;
        return -1;
    }
    /// By the keys of a person: to the cell, Enter, a part of the name, Enter.
    void say(int row, const QString &text)
    {
        auto *table = the<FolderReviewTable>("folderRows");
        table->setFocus();
        table->setCurrentIndex(rows()->index(row, FolderReviewModel::TakenColumn));
        QTest::keyClick(table, Qt::Key_Return);
        auto *box = table->findChild<QComboBox *>();
        if (!box)
            qFatal("nothing to choose");
        // Looking through the list chooses nothing yet.
        QTest::keyClick(box->lineEdit(), Qt::Key_Down);
        if (!box->view()->isVisible())
            qFatal("the list did not open");
        box->hidePopup();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
    std::optional<double> value(const QString &department, const QString &metric, int year, int month)
    {
        const auto c = m_window->viewpoint().catalogue();
        const Metric *m = c->metric(metric);
        const Series *s = m ? c->series(c->department(department)->id, m->id) : nullptr;
        const auto o = s ? m_window->viewpoint().reader().observation(s->id, Month(year, month))
                         : Result<std::optional<Observation>>(std::nullopt);
        return o && *o ? (*o)->value : std::nullopt;
    }

private slots:
    void initTestCase()
    {
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
    }

    void oneReview()
    {
        const MovingFolder folder(m_folder.filePath("in"));
        m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini"));
        m_settings->setAuthor("Director");
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        City city;
        city.name = "Riverbend";
        city.timeZone = "UTC";
        const QString path = m_folder.filePath("riverbend.statroom");
        QVERIFY(m_window->city().create(path, city).ok());
        {
            auto other = CityFile::open(path);
            const auto definitions = DefinitionsReader::fromJson(statroom::testing::movingCity, *(*other)->catalogue());
            QVERIFY(DefinitionsReader::commit(**other, *definitions, "Director").ok());
        }
        QVERIFY(m_window->viewpoint().file()->readOthers());

        m_answers.path = folder.path();
        m_window->pages().openImport();
        QTest::mouseClick(the<QPushButton>("importChooseFolder"), Qt::LeftButton);
        QVERIFY(m_answers.isFolder);
        QVERIFY(reaches(ImportPage::Step::Folder));
        QVERIFY(isReady("folderGo"));
        // At first only what needs somebody.
        QVERIFY(rowOf("Emergency calls", "Fire 2025-26.xlsx") < 0);
        QVERIFY(rowOf("OT hrs", "Fire 2025-26.xlsx") >= 0);
        QVERIFY2(the<PlainLabel>("folderSentence")->text().contains("22 files"),
                 qPrintable(the<PlainLabel>("folderSentence")->text()));

        // What is alike, all at once; what is unknown, one by one with the keys; a file that is none of ours.
        QTest::mouseClick(the<QPushButton>("folderSimilar"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return rowOf("OT hrs", "Fire 2025-26.xlsx") < 0; }, 20000));
        QVERIFY(isReady("folderGo"));
        const auto settles = [&](const QString &found, const QString &file, const QString &text) {
            const int row = rowOf(found, file);
            if (row < 0)
                return false;
            say(row, text);
            return QTest::qWaitFor([&] { return rowOf(found, file) < 0; }, 20000) && isReady("folderGo");
        };
        QVERIFY(settles("Hydrants painted", {}, "new metric"));
        QVERIFY(settles("Visitors", {}, "leave out"));
        QVERIFY(settles("the whole file", "Fire cut off.xlsx", "leave out"));
        QVERIFY(settles("Emergency calls (FIRE-CALLS) Aug 2025", {}, "399"));
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY2(the<PlainLabel>("folderSentence")->text().contains("nothing asks you"),
                 qPrintable(the<PlainLabel>("folderSentence")->text()));

        const RevisionId before = m_window->viewpoint().newestRevision();
        QTest::mouseClick(the<QPushButton>("folderGo"), Qt::LeftButton);
        QVERIFY(isReady("folderSignOff"));
        QCOMPARE(m_window->viewpoint().newestRevision().number, before.number + 1);
        QCOMPARE(value("FIRE", "OVERTIME", 2025, 8), std::optional<double>(96.5));
        QCOMPARE(value("FIRE", "FIRE-CALLS", 2025, 8), std::optional<double>(399));
        QCOMPARE(value("WATER", "HYDRANTS-PAINTED", 2025, 7), std::optional<double>(12));
        QCOMPARE(value("POL", "POL-CLEAR", 2025, 8), std::optional<double>(0.43));

        m_answers.path = m_folder.filePath("signed");
        QVERIFY(QDir().mkpath(m_answers.path));
        QTest::mouseClick(the<QPushButton>("folderSignOff"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_answers.path + "/sign-off-WATER.pdf"); }, 20000));
        QVERIFY(isReady("folderSignOff"));
        QVERIFY(QFile::exists(m_answers.path + "/sign-off-FIRE.xlsx"));

        // The same folder again has nothing to say, and knows the words.
        QTest::mouseClick(the<QPushButton>("folderGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::File));
        m_window->pages().openImport(folder.path());
        QVERIFY(QTest::qWaitFor([&] { return the<PlainLabel>("folderFoot")->text().contains("has all of it already"); },
                                20000));
        QVERIFY(!the<QPushButton>("folderGo")->isEnabled());
        QTest::mouseClick(the<QPushButton>("folderCancel"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::File));
        QCOMPARE(m_window->viewpoint().newestRevision().number, before.number + 1);
    }

    void theMonthAfter()
    {
        QVERIFY(m_window);
        const QString source = m_folder.filePath("water-2026-09.csv");
        const auto write = [&](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(source, "Department,Measure,Sep-26\nWATER,Water main breaks,3\n"));
        m_window->pages().openImport(source);
        QVERIFY(isReady("importGo"));
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Fields));
        QVERIFY(isReady("importGo"));
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Preview));
        QVERIFY(isReady("importGo"));
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Done));
        auto *name = the<QLineEdit>("saveName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, "Water breaks");
        QCOMPARE(the<QComboBox>("saveFile")->currentText(), "the newest like water-*.csv");
        QTest::keyClick(name, Qt::Key_Return);
        const SavedImport *saved = m_window->viewpoint().catalogue()->savedImport(u"Water breaks");
        QVERIFY(saved);
        QCOMPARE(saved->path, "water-*.csv");

        QTest::qSleep(1100);
        QVERIFY(
            write(m_folder.filePath("water-2026-10.csv"), "Department,Measure,Oct-26\nWATER,Water main breaks,5\n"));
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::File));
        auto *list = the<SavedImportsTable>("savedImports");
        QVERIFY(QTest::qWaitFor(
            [&] {
                return list->model()->index(0, SavedImportsModel::StateColumn).data().toString()
                    == "file changed since";
            },
            20000));
        QTest::mouseClick(the<QPushButton>("savedRefreshAll"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Refresh));
        QVERIFY(isReady("refreshGo"));
        auto *refresh = the<SavedImportsTable>("refreshRows");
        QCOMPARE(refresh->model()->index(0, SavedImportsModel::AddedColumn).data().toString(), "1");
        // Ticked off with the keys there is nothing to write.
        refresh->setFocus();
        refresh->setCurrentIndex(refresh->model()->index(0, 0));
        QTest::keyClick(refresh, Qt::Key_Space);
        QVERIFY(!the<QPushButton>("refreshGo")->isEnabled());
        QTest::keyClick(refresh, Qt::Key_Space);
        QVERIFY(the<QPushButton>("refreshGo")->isEnabled());
        QTest::mouseClick(the<QPushButton>("refreshGo"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return value("WATER", "WTR-BREAKS", 2026, 10).has_value(); }, 20000));
        QCOMPARE(value("WATER", "WTR-BREAKS", 2026, 10), std::optional<double>(5));
        QVERIFY(isReady("refreshGo"));
        QTest::mouseClick(the<QPushButton>("refreshGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::File));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return list->model()->index(0, SavedImportsModel::StateColumn).data().toString() == "file as it was";
            },
            20000));
        // Without its files the list says so, and below it the whole of what to do.
        auto *detail = the<QLabel>("savedDetail");
        QVERIFY(detail->isHidden());
        for (const char *month : {"09", "10"})
            QFile::remove(m_folder.filePath(QStringLiteral("water-2026-%1.csv").arg(QLatin1String(month))));
        m_window->pages().openOverview();
        m_window->pages().openImport();
        QVERIFY(QTest::qWaitFor([&] { return detail->isVisible(); }, 20000));
        QVERIFY2(detail->text().startsWith("Water breaks. "), qPrintable(detail->text()));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(the<QPushButton>("savedForget"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(!m_window->viewpoint().catalogue()->savedImport(u"Water breaks"));
        m_window.reset();
    }
};

QTEST_MAIN(CityMovesInTest)
#include "CityMovesInTest.moc"
