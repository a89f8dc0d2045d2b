// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/MainWindow.h"
#include "app/Pages.h"
#include "app/Settings.h"
#include "app/SetupWorkbookMenu.h"
#include "app/Translations.h"
#include "entry/EntryPage.h"
#include "exchange/SampleCity.h"
#include "items/BeforeAfterReading.h"
#include "items/MonthlyGridModel.h"
#include "pages/NumbersDialog.h"
#include "pages/Page.h"
#include "pages/PreviewDialog.h"
#include "pages/Prompts.h"
#include "pages/TableCopy.h"
#include "storage/CityFile.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// Answers what the test says, at once.
class Answers : public Prompts
{
public:
    QString path;

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
        answer(std::nullopt);
    }
};

} // namespace

/// Numbers go in and out by the clipboard, in every table of the window, and the set-up by a workbook.
class ClipboardTest : public QObject
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
    Viewpoint &viewpoint() { return m_window->viewpoint(); }
    QAction *action(const char *text)
    {
        for (QAction *action : m_window->actions())
            if (const QString its = action->text().remove(u'&');
                its == QString::fromUtf8(text) || its.startsWith(QString::fromUtf8(text) + u':'))
                return action;
        qFatal("no action %s", text);
    }
    QString message()
    {
        auto *line = m_window->pages().page()->findChild<MessageLine *>();
        return line ? line->text() : QString();
    }

    /// Through the dialog that asks of which; `choose` answers in it.
    void exportNumbers(const std::function<void(NumbersDialog &)> &choose = {})
    {
        QTRY_VERIFY(!m_window->findChild<NumbersDialog *>());
        action("Export numbers…")->trigger();
        auto *dialog = m_window->findChild<NumbersDialog *>();
        QVERIFY(dialog);
        if (choose)
            choose(*dialog);
        dialog->accept();
    }

    /// Copies out of every table that the page shows, and says which ones it was.
    void copyAll(Page *page, QStringList &seen)
    {
        QVERIFY(page);
        QCoreApplication::processEvents();
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            const bool isTable = qobject_cast<QTableView *>(view);
            // Lists of parts to choose from, and those that drop down from a field, are no tables.
            if (!isTable
                && (!qobject_cast<QListView *>(view) || view->objectName() == u"parts"
                    || view->window() != m_window.get()))
                continue;
            if (!view->model() || view->model()->rowCount(view->rootIndex()) == 0)
                continue;
            const QString name = page->objectName() + u'/' + view->objectName();
            TableCopy *copy = TableCopy::of(view);
            QVERIFY2(copy, qPrintable(name + QLatin1String(" copies nothing")));
            QModelIndex cell;
            for (int row = 0; row < view->model()->rowCount() && !cell.isValid(); ++row)
                for (int column = 0; column < view->model()->columnCount() && !cell.isValid(); ++column) {
                    const auto *table = qobject_cast<QTableView *>(view);
                    const QModelIndex index = view->model()->index(row, column);
                    if ((index.flags() & Qt::ItemIsSelectable) && !(table && table->isColumnHidden(column)))
                        cell = index;
                }
            if (!cell.isValid())
                continue;
            view->setCurrentIndex(cell);
            QApplication::clipboard()->clear();
            if (view->isVisible()) {
                view->setFocus();
                QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            } else {
                copy->copy();
            }
            const QMimeData *data = QApplication::clipboard()->mimeData();
            QVERIFY2(data && data->hasText() && !data->text().isEmpty(), qPrintable(name));
            QVERIFY2(data->hasHtml() && data->html().contains(u"<table>"), qPrintable(name));
            // The context menu has the same verb.
            QMenu menu;
            copy->addTo(menu);
            QVERIFY2(!menu.actions().isEmpty() && menu.actions().front()->isEnabled(), qPrintable(name));
            if (isTable) {
                copy->copyWithHeadings();
                QVERIFY2(QApplication::clipboard()->mimeData()->html().contains(u"<th>"), qPrintable(name));
            }
            seen << name;
        }
    }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        const QString path = m_folder.filePath(u("Port Alder.statroom"));
        const auto made = SampleCity::create(path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u("settings.ini")));
        m_settings->setAuthor(u("Mayor's office"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().open(path);
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyTableCopies()
    {
        QStringList seen;
        Pages &pages = m_window->pages();
        const auto catalogue = viewpoint().catalogue();
        const DepartmentId finance = catalogue->department(u"FIN")->id;
        pages.openOverview();
        copyAll(pages.page(), seen);
        pages.openDepartments();
        copyAll(pages.page(), seen);
        pages.openDepartment(finance);
        copyAll(pages.page(), seen);
        pages.openGoals();
        copyAll(pages.page(), seen);
        pages.openGoal(catalogue->goals().front().id);
        copyAll(pages.page(), seen);
        const Series *series = catalogue->series(catalogue->seriesOf(finance).front());
        pages.openMetric(series->department, series->metric, series->category);
        copyAll(pages.page(), seen);
        BeforeAfterChoice choice;
        choice.subject = {series->department, series->metric, series->category, {}};
        pages.openBeforeAfter(choice);
        QTest::qWait(300);
        copyAll(pages.page(), seen);
        pages.openEntry(finance, Month(2026, 10));
        copyAll(pages.page(), seen);
        pages.openHistory();
        copyAll(pages.page(), seen);
        for (int part = 0; part <= int(Navigator::SetupPart::Goals); ++part) {
            pages.openSetup(Navigator::SetupPart(part));
            copyAll(pages.page(), seen);
        }
        QFile file(m_folder.filePath(u("in.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("department,metric,period,value\nFIN,FIN-01,2026-09,1\n");
        file.close();
        pages.openImport(file.fileName());
        QTest::qWait(500);
        copyAll(pages.page(), seen);
        for (const char *name :
             {"overviewPage/departments", "overviewPage/attention", "entryPage/entryGrid", "metricPage/trendTable"})
            QVERIFY2(seen.contains(QLatin1String(name)),
                     qPrintable(QLatin1String(name) + QLatin1String(" of ") + seen.join(QLatin1String(", "))));
        QVERIFY2(seen.size() >= 20, qPrintable(seen.join(QLatin1String(", "))));
    }

    void aBlockWithItsNamesIsShownFirst()
    {
        Pages &pages = m_window->pages();
        int row = -1;
        MonthlyGridModel *grid = nullptr;
        QTableView *view = nullptr;
        const std::vector<Department> departments = viewpoint().catalogue()->departments();
        for (size_t d = 0; d < departments.size() && row < 0; ++d) {
            pages.openEntry(departments[d].id, Month(2026, 10));
            view = the<QTableView>("entryGrid");
            grid = qobject_cast<MonthlyGridModel *>(view->model());
            for (int r = 0; r < grid->rowCount() && row < 0; ++r) {
                const QModelIndex cell = grid->index(r, grid->frontColumn());
                const auto stored = grid->storedAt(cell);
                if ((grid->flags(cell) & Qt::ItemIsEditable) && !grid->metricAt(r)->hasParts() && stored
                    && stored->value)
                    row = r;
            }
        }
        QVERIFY(row >= 0);
        const QString name = grid->index(row, 0).data().toString();
        const SeriesId series = grid->seriesAt(row);
        const auto before = viewpoint().reader().observation(series, Month(2026, 10));
        QVERIFY(before && *before && (*before)->value);
        const double wanted = *(*before)->value * 1.0009765625;
        QApplication::clipboard()->setText(
            u("Metric\tOct 2026\n%1\t%2\nNo such thing\t5\n").arg(name, QString::number(wanted, 'g', 17)));
        view->setCurrentIndex(grid->index(0, grid->frontColumn()));
        view->setFocus();
        action("Paste")->trigger();
        auto *dialog = m_window->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QCheckBox *>(u("byLabels"))->isChecked());
        QCOMPARE(dialog->model().count(PreviewLine::Fate::LeftOut), 1);
        // What has no place can be copied back.
        QTest::mouseClick(dialog->findChild<QPushButton *>(u("copyLeft")), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u("No such thing"))
                || QApplication::clipboard()->text().contains(u("\t5\t")));
        if (auto *reason = dialog->findChild<QLineEdit *>(u("reason")); reason->isVisible())
            reason->setText(u("counted anew"));
        const auto newest = *viewpoint().reader().newestRevision();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u("write")), Qt::LeftButton);
        const auto after = viewpoint().reader().observation(series, Month(2026, 10));
        if (viewpoint().reader().newestRevision()->number == newest.number) {
            // It asks about the number first; then it waits in its cell.
            QVERIFY(grid->pendingCell(row).isValid());
        } else {
            QCOMPARE(*(*after)->value, wanted);
            QCOMPARE(viewpoint().reader().newestRevision()->number, newest.number + 1);
            QVERIFY(message().contains(u("1 value pasted")));
            action("Undo")->trigger();
        }
        QTRY_VERIFY(!m_window->findChild<PreviewDialog *>());
    }

    void theMenuSaysWhereNothingIsPasted()
    {
        m_window->pages().openOverview();
        the<QTableView>("departments")->setFocus();
        action("Paste")->trigger();
        QVERIFY(message().contains(u("Enter data")));
    }

    void allNumbersGoOut()
    {
        for (const char *name : {"numbers.xlsx", "numbers.csv"}) {
            m_answers.path = m_folder.filePath(u(name));
            m_window->pages().openOverview();
            exportNumbers();
            QVERIFY(message().contains(u(name)));
            QTRY_VERIFY(message().startsWith(u("Saved")));
            QFile file(m_answers.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 10'000);
            QCOMPARE(bytes.startsWith("PK"), m_answers.path.endsWith(u("xlsx")));
        }
        // The city's own file is no place for them.
        const QByteArray before = [&] {
            QFile file(viewpoint().file()->path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        m_answers.path = viewpoint().file()->path();
        exportNumbers();
        QTRY_VERIFY(message().contains(u("ends in .xlsx or .csv")));
        QVERIFY(!before.isEmpty());
        QCOMPARE(QFileInfo(viewpoint().file()->path()).size(), before.size());
    }

    /// Of one department and one metric, as they are shown, or as they are chosen then.
    void chosenNumbersGoOut()
    {
        const Catalogue &catalogue = *viewpoint().catalogue();
        const DepartmentId ambulances = catalogue.department(u"EMS")->id;
        const auto rows = [&] {
            QFile file(m_answers.path);
            QList<QByteArray> lines;
            if (file.open(QIODevice::ReadOnly))
                lines = file.readAll().trimmed().split('\n');
            return lines.mid(1);
        };
        const auto all = [&](const QByteArray &begins) {
            const QList<QByteArray> lines = rows();
            return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
                return line.startsWith(begins);
            });
        };
        m_window->pages().openMetric(ambulances, catalogue.metric(u"EMS-05")->id);
        m_answers.path = m_folder.filePath(u("metric.csv"));
        exportNumbers();
        QTRY_VERIFY(message().startsWith(u("Saved")));
        QVERIFY(all("EMS,EMS-05,"));
        const qsizetype ofMetric = rows().size();

        m_answers.path = m_folder.filePath(u("department.csv"));
        exportNumbers(
            [](NumbersDialog &dialog) { dialog.findChild<QComboBox *>(u("numbersMetric"))->setCurrentIndex(0); });
        QTRY_VERIFY(message().startsWith(u("Saved")));
        QVERIFY(all("EMS,"));
        QVERIFY(rows().size() > ofMetric);

        // A metric that the other department does not measure is no longer chosen.
        m_answers.path = m_folder.filePath(u("other.csv"));
        exportNumbers([&](NumbersDialog &dialog) {
            auto *box = dialog.findChild<QComboBox *>(u("numbersDepartment"));
            const int other = box->findText(u("COD ·"), Qt::MatchStartsWith);
            QVERIFY(other > 0);
            box->setCurrentIndex(other);
            QCOMPARE(dialog.findChild<QComboBox *>(u("numbersMetric"))->findText(u("EMS-05 ·"), Qt::MatchStartsWith),
                     -1);
        });
        QTRY_VERIFY(message().startsWith(u("Saved")));
        QVERIFY(all("COD,"));
    }

    void theSetUpGoesOutAndComesBack()
    {
        m_answers.path = m_folder.filePath(u("setup.xlsx"));
        m_window->pages().openSetup(Navigator::SetupPart::Metrics);
        action("Set-up workbook…")->trigger();
        QVERIFY(QFileInfo::exists(m_answers.path));
        QVERIFY(message().contains(u("setup.xlsx")));
        action("Read a set-up workbook…")->trigger();
        auto *dialog = m_window->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->model().rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u("write"))->isEnabled());
        dialog->reject();
    }
};

QTEST_MAIN(ClipboardTest)
#include "ClipboardTest.moc"
