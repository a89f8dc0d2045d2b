// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "import/ImportPage.h"
#include "pages/Prompts.h"
#include "theme/PlainLabel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

/// Chooses the file that the test says.
class Answers : public Prompts
{
public:
    QString path;

    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
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

/// An analyst turns a city's own list of parcels into a metric with one import: monthly counts by outcome,
/// and no month without rows is missing.
class AnalystImportsTest : public QObject
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
    bool ready()
    {
        return QTest::qWaitFor(
            [this] { return the<QPushButton>("importGo")->isVisible() && the<QPushButton>("importGo")->isEnabled(); },
            20000);
    }
    bool reaches(ImportPage::Step step)
    {
        return QTest::qWaitFor([&] { return the<ImportPage>("importPage")->step() == step; }, 20000);
    }
    void type(const char *name, const QString &text)
    {
        auto *line = the<QComboBox>(name)->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    double total(const QString &category)
    {
        const auto catalogue = m_window->viewpoint().catalogue();
        double sum = 0;
        for (const SeriesId id : catalogue->seriesOf(catalogue->metric(u"VACANT")->id)) {
            if (catalogue->categorySpelling(catalogue->series(id)->category) != category)
                continue;
            const auto observations = m_window->viewpoint().reader().observations(id);
            for (const Observation &o : *observations)
                sum += o.value.value_or(0);
        }
        return sum;
    }
    qsizetype months(const QString &category)
    {
        const auto catalogue = m_window->viewpoint().catalogue();
        for (const SeriesId id : catalogue->seriesOf(catalogue->metric(u"VACANT")->id))
            if (catalogue->categorySpelling(catalogue->series(id)->category) == category)
                return qsizetype(m_window->viewpoint().reader().observations(id)->size());
        return -1;
    }

private slots:
    void initTestCase()
    {
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
    }

    void parcels_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("months");
        QTest::addColumn<QList<double>>("totals");
        QTest::addColumn<QString>("rejected");
        QTest::newRow("a few") << QStringLiteral(STATROOM_TEST_DATA "/parcels-few.csv") << qsizetype(5)
                               << QList<double>{3, 2, 1, 1} << QStringLiteral("1");
        const QString real = QStringLiteral(STATROOM_SHARED "/data/southbend-vacant/Abandoned_Property_Parcels.csv");
        if (QFile::exists(real))
            QTest::newRow("South Bend") << real << qsizetype(61) << QList<double>{716, 531, 67, 10}
                                        << QStringLiteral("187");
    }

    void parcels()
    {
        QFETCH(QString, file);
        QFETCH(QList<double>, totals);
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setAuthor(QStringLiteral("Analyst"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        City city;
        city.name = QStringLiteral("South Bend");
        city.timeZone = QStringLiteral("UTC");
        const QString path =
            m_folder.filePath(QStringLiteral("%1.statroom").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(m_window->city().create(path, city).ok());

        m_answers.path = file;
        m_window->pages().openImport();
        QTest::mouseClick(the<QPushButton>("importChoose"), Qt::LeftButton);
        QVERIFY(ready());
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Fields));
        auto *columns = the<QTableView>("importColumns");
        QAbstractItemModel *model = columns->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString heading = model->index(row, 1).data().toString();
            if (heading == QLatin1String("Outcome_Status"))
                QVERIFY(model->setData(model->index(row, 4), QStringLiteral("category")));
            if (heading == QLatin1String("Date_of_Outcome"))
                QCOMPARE(model->index(row, 4).data(Qt::EditRole).toString(), QStringLiteral("date"));
        }
        type("importDepartment", QStringLiteral("CODE"));
        type("importMetric", QStringLiteral("VACANT"));
        the<QLineEdit>("importBreakdown")->setFocus();
        QTest::keyClicks(the<QLineEdit>("importBreakdown"), QStringLiteral("outcome"));
        the<QCheckBox>("importCreate")->setFocus();
        QTest::keyClick(the<QCheckBox>("importCreate"), Qt::Key_Space);
        QVERIFY(ready());
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Preview));
        QVERIFY(ready());
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Done));
        QTEST(the<PlainLabel>("receiptRejected")->text(), "rejected");
        QTEST(months(QStringLiteral("Demolished")), "months");
        QTEST(months(QStringLiteral("Deconstructed")), "months");
        QCOMPARE(total(QStringLiteral("Demolished")), totals[0]);
        QCOMPARE(total(QStringLiteral("Repaired")), totals[1]);
        QCOMPARE(total(QStringLiteral("Repaired & Occupied")), totals[2]);
        QCOMPARE(total(QStringLiteral("Deconstructed")), totals[3]);
        const auto catalogue = m_window->viewpoint().catalogue();
        QCOMPARE(catalogue->breakdownsOf(catalogue->metric(u"VACANT")->id).size(), size_t(1));
        QTest::mouseClick(the<QPushButton>("importOpen"), Qt::LeftButton);
        QVERIFY(m_window->pages().current() != Navigator::Place::Import);

        // The same file once more: it is known, and there is nothing to write.
        const RevisionId before = m_window->viewpoint().newestRevision();
        m_window->pages().openImport(file);
        QVERIFY(ready());
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(ready());
        QTest::mouseClick(the<QPushButton>("importGo"), Qt::LeftButton);
        QVERIFY(reaches(ImportPage::Step::Preview));
        QVERIFY(QTest::qWaitFor(
            [&] { return the<PlainLabel>("importFoot")->text().contains(QStringLiteral("has all of it already")); },
            20000));
        QVERIFY(!the<QPushButton>("importGo")->isEnabled());
        QCOMPARE(m_window->viewpoint().newestRevision(), before);
        m_window.reset();
    }
};

QTEST_MAIN(AnalystImportsTest)
#include "AnalystImportsTest.moc"
