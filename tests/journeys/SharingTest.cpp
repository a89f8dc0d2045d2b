// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/PenStrip.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "entry/EntryPage.h"
#include "entry/MonthlyGridView.h"
#include "exchange/SampleCity.h"
#include "pages/SetupPage.h"
#include "storage/CityFile.h"
#include "storage/Pen.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;
using namespace std::chrono_literals;
using State = MonthlyGridModel::CellState;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

RunningProcess elsewhere()
{
    RunningProcess p = RunningProcess::self();
    p.host = u("HR-2");
    p.machine = u("another");
    return p;
}

class Answers : public AnsweredPrompts
{
public:
    QString saveAs;
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(saveAs);
    }
};

} // namespace

/// Several people and one file: on a disk of this computer what others write appears and conflicts are shown with both
/// values; on a network share one has the pen, the others read, ask for it and take it in turn.
class SharingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_made = m_folder.filePath(u("made.statroom"));
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    Answers m_prompts;
    std::unique_ptr<MainWindow> m_window;
    std::chrono::milliseconds m_clock = 1000s;
    std::unique_ptr<Pen> m_bo; ///< on another computer

    void start(const char *place)
    {
        m_window.reset();
        m_bo.reset();
        qputenv("STATROOM_PLACE", place);
        const QString folder = m_folder.filePath(QString::number(QDir(m_folder.path()).count()));
        QVERIFY(QDir().mkdir(folder));
        m_path = folder + u("/Port Alder.statroom");
        QVERIFY(QFile::copy(m_made, m_path));
        m_bo = std::make_unique<Pen>(m_path, FilePlace::Kind::Share, elsewhere());
        m_bo->setClock([this] { return m_clock; });
        m_settings->setAuthor(u("Coordinator, Public Works"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().open(m_path);
        QVERIFY(m_window->viewpoint().hasFile());
        if (Pen *pen = file().pen())
            pen->setClock([this] { return m_clock; });
    }
    CityFile &file() { return *m_window->city().file(); }
    void look()
    {
        m_bo->look();
        m_window->city().look();
        QCoreApplication::processEvents();
    }
    void openEntry()
    {
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(view() && view()->hasFocus());
    }
    EntryPage *page() { return m_window->findChild<EntryPage *>(); }
    MonthlyGridView *view() { return m_window->findChild<MonthlyGridView *>(); }
    MonthlyGridModel &grid() { return page()->grid(); }
    QModelIndex cell(const char *metric)
    {
        for (int row = 0; row < grid().rowCount(); ++row)
            if (grid().metricAt(row)->code == u(metric))
                return grid().index(row, grid().frontColumn());
        qFatal("%s is not in the grid", metric);
    }
    QString beside(const char *metric) { return cell(metric).siblingAtColumn(grid().noteColumn()).data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void enter(const char *metric, const char *text)
    {
        view()->goTo(cell(metric));
        for (const char *c = text; *c; ++c)
            QTest::keyClick(QApplication::focusWidget(), *c);
        press(Qt::Key_Return);
    }
    /// As another process finds it.
    std::optional<Observation> onDisk(const char *metric)
    {
        const auto reader = Reader::open(m_path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        const auto stored = (*reader)->observation(grid().seriesAt(cell(metric).row()), Month(2026, 10));
        return stored ? *stored : std::nullopt;
    }
    /// What a process of its own writes.
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(u(STATROOM_PROGRAM), arguments);
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
    PenStrip *strip() { return m_window->findChild<PenStrip *>(); }
    QPushButton *button(const char *name) { return strip()->findChild<QPushButton *>(u(name)); }
    QString holder() { return m_window->findChild<QLabel *>(u("penHolder"))->text(); }
    QAction *action(const char *text)
    {
        for (QAction *a : m_window->actions())
            if (a->text() == u(text))
                return a;
        qFatal("there is no action %s", text);
    }
    QString told()
    {
        QString all;
        for (const MessageLine *line : m_window->findChildren<MessageLine *>())
            if (line->isVisible())
                all += line->text();
        return all;
    }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        qputenv("STATROOM_PLACE", "local");
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        auto made = SampleCity::create(m_made);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u("settings.ini")));
    }

    void onThisComputerThereIsNoPen()
    {
        start("local");
        QVERIFY(!strip()->isVisible());
        QCOMPARE(holder(), QString());
        for (const char *text : {"&Ask for the pen", "&Release the pen", "&Take the pen over"}) {
            QVERIFY(!action(text)->isVisible());
            QVERIFY(!action(text)->isEnabled());
        }
        openEntry();
        enter("SICK", "1953/39800");
        QVERIFY(onDisk("SICK"));
        QCOMPARE(QDir(QFileInfo(m_path).absolutePath()).entryList(QDir::Files), QStringList(u("Port Alder.statroom")));
    }

    void whatOthersWriteAppearsByItself()
    {
        start("local");
        openEntry();
        QVERIFY(!grid().data(cell("SICK")).isValid() || grid().data(cell("SICK")).toString().isEmpty());
        QCOMPARE(run({u("record"), m_path, u("--department"), u("PWK"), u("--metric"), u("SICK"), u("--period"),
                      u("2026-10"), u("--numerator"), u("1953"), u("--denominator"), u("39800")}),
                 0);
        QTRY_VERIFY(!grid().data(cell("SICK")).toString().isEmpty());
    }

    void bothValuesOfAConflictAreShown()
    {
        start("local");
        openEntry();
        QCOMPARE(
            run({u("record"), m_path, u("--department"), u("PWK"), u("--metric"), u("SICK"), u("--period"),
                 u("2026-10"), u("--numerator"), u("1953"), u("--denominator"), u("39800"), u("--author"), u("Bo")}),
            0);
        // Typed before the window has looked.
        view()->goTo(cell("SICK"));
        QVERIFY(!grid().setData(cell("SICK"), u("1960/39800")));
        QCOMPARE(grid().stateAt(cell("SICK")), State::NotSaved);
        QCOMPARE(cell("SICK").data(MonthlyGridModel::TypedRole).toString(), u("1960/39800"));
        QVERIFY2(beside("SICK").contains(u("stored here by Bo")) && beside("SICK").contains(u("You typed 1960/39800")),
                 qPrintable(beside("SICK")));
        QCOMPARE(*onDisk("SICK")->numerator, 1953.0);
    }

    void aTextThatWasChangedMeanwhileIsNotOverwritten()
    {
        start("local");
        openEntry();
        view()->goTo(cell("OVERTIME"));
        auto *happened = m_window->findChild<QPlainTextEdit *>(u("happened"));
        auto *needed = m_window->findChild<QPlainTextEdit *>(u("needed"));
        happened->setFocus();
        happened->selectAll();
        QTest::keyClicks(happened, u("Mine"));
        const SeriesId series = grid().seriesAt(cell("OVERTIME").row());
        const auto theirs = [&] {
            const auto reader = Reader::open(m_path);
            const auto read = (*reader)->narratives({&series, 1}, Month(2026, 10), Month(2026, 10));
            return read && !read->empty() ? read->front() : Narrative();
        };
        {
            auto other = CityFile::open(m_path);
            QVERIFY(other);
            Narrative before = theirs();
            Narrative text = before;
            text.series = series;
            text.month = Month(2026, 10);
            text.happened = u("Theirs");
            Revision revision;
            revision.author = u("Bo");
            revision.changes = {before.series ? changed(before, text) : added(text)};
            QVERIFY((*other)->commit(revision));
        }
        m_window->city().readOthers();
        QCOMPARE(happened->toPlainText(), u("Mine"));
        needed->setFocus();
        QVERIFY2(told().contains(u("“Theirs”")) && told().contains(u("“Mine”")), qPrintable(told()));
        QCOMPARE(theirs().happened, u("Theirs"));
        QCOMPARE(happened->toPlainText(), u("Mine"));
        // Once it was seen it may be decided.
        happened->setFocus();
        needed->setFocus();
        QCOMPARE(theirs().happened, u("Mine"));
    }

    void theFirstEntryTakesThePen()
    {
        start("share");
        QVERIFY2(told().contains(u("on a network share")), qPrintable(told()));
        QCOMPARE(holder(), u("The pen is free"));
        QVERIFY(!strip()->isVisible());
        QVERIFY(action("&Ask for the pen")->isVisible());
        QVERIFY(!action("&Ask for the pen")->isEnabled());
        QCOMPARE(action("&Ask for the pen")->toolTip(), u("The pen is free: the next change takes it."));
        QCOMPARE(action("&Release the pen")->toolTip(), u("You do not have the pen."));
        openEntry();
        enter("SICK", "1953/39800");
        QVERIFY(onDisk("SICK"));
        QVERIFY(holder().startsWith(u("You have the pen since ")));
        QVERIFY(action("&Release the pen")->isEnabled());
        look();
        QCOMPARE(m_bo->holder().name, u("Coordinator, Public Works (on %1)").arg(RunningProcess::self().host));
        action("&Release the pen")->trigger();
        QCOMPARE(holder(), u("The pen is free"));
        m_bo->look();
        QCOMPARE(m_bo->state(), Pen::State::Free);
    }

    void afterTwoIdleMinutesItIsFree()
    {
        start("share");
        openEntry();
        enter("SICK", "1953/39800");
        m_clock += 110s;
        look();
        QCOMPARE(m_bo->state(), Pen::State::Elsewhere);
        m_clock += 15s;
        look();
        m_bo->look();
        QCOMPARE(m_bo->state(), Pen::State::Free);
        QCOMPARE(holder(), u("The pen is free"));
        // The next entry takes it again.
        enter("SICK", "1954/39800");
        m_bo->look();
        QCOMPARE(m_bo->state(), Pen::State::Elsewhere);
        m_window->city().close();
        m_bo->look();
        QCOMPARE(m_bo->state(), Pen::State::Free);
    }

    void thePenIsAskedForAndHandedOver()
    {
        start("share");
        openEntry();
        enter("SICK", "1953/39800");
        QVERIFY(m_bo->ask(u("Bo Lind")));
        look();
        QVERIFY(strip()->isVisible());
        QVERIFY2(strip()->accessibleName().startsWith(u("Bo Lind (on HR-2) asks for the pen.")),
                 qPrintable(strip()->accessibleName()));
        QVERIFY(button("handOverPen")->isVisible());
        QVERIFY(!button("askForPen")->isVisible());
        QTest::mouseClick(button("handOverPen"), Qt::LeftButton);
        QVERIFY(!strip()->isVisible());
        QVERIFY(m_bo->take(u("Bo Lind")));
        look();

        // Now he has it: this window reads on.
        QVERIFY(strip()->isVisible());
        QVERIFY2(strip()->accessibleName().startsWith(u("Bo Lind (on HR-2) has had the pen since ")),
                 qPrintable(strip()->accessibleName()));
        QCOMPARE(holder(), u("Somebody else has the pen"));
        QVERIFY(!m_window->viewpoint().canEdit());
        QVERIFY(!(cell("SICK").flags() & Qt::ItemIsEditable));
        QVERIFY(m_window->viewpoint().whyNotEditable().contains(u("Bo Lind (on HR-2)")));
        QVERIFY(!action("&Take the pen over")->isEnabled());
        QVERIFY(action("&Take the pen over")->toolTip().contains(u("90 seconds")));

        // And is asked in turn.
        QTest::mouseClick(button("askForPen"), Qt::LeftButton);
        QVERIFY(!button("askForPen")->isVisible());
        QVERIFY(strip()->accessibleName().contains(u("You asked for it")));
        m_bo->look();
        QCOMPARE(m_bo->asker()->name, u("Coordinator, Public Works (on %1)").arg(RunningProcess::self().host));
        m_bo->handOver();
        look();
        QVERIFY(!strip()->isVisible());
        QVERIFY(m_window->viewpoint().canEdit());
        QVERIFY2(told().contains(u("You have the pen now")), qPrintable(told()));
        QVERIFY(!m_bo->take(u("Bo Lind")));
        enter("SICK", "1954/39800");
        QCOMPARE(*onDisk("SICK")->numerator, 1954.0);
    }

    void whoOnlyReadsIsToldWhenItIsFree()
    {
        start("share");
        QVERIFY(m_bo->take(u("Bo Lind")));
        look();
        QVERIFY(strip()->isVisible());
        m_bo->release();
        look();
        QVERIFY(!strip()->isVisible());
        QVERIFY2(told().contains(u("The pen is free.")), qPrintable(told()));
    }

    void whatWasTypedStaysWhereThePenWasLost()
    {
        start("share");
        openEntry();
        // Taken in the moment between two looks.
        QVERIFY(m_bo->take(u("Bo Lind")));
        enter("SICK", "1953/39800");
        QVERIFY(!onDisk("SICK"));
        QCOMPARE(grid().stateAt(cell("SICK")), State::NotSaved);
        QCOMPARE(cell("SICK").data(MonthlyGridModel::TypedRole).toString(), u("1953/39800"));
        QVERIFY2(beside("SICK").contains(u("Bo Lind (on HR-2) has had the pen")), qPrintable(beside("SICK")));
        QVERIFY(strip()->isVisible());
        m_bo->release();
        look();
        QCOMPARE(cell("SICK").data(MonthlyGridModel::TypedRole).toString(), u("1953/39800"));
        QCOMPARE(int(grid().answer(cell("SICK"), 0)), int(MonthlyGridModel::Answered::Done));
        QCOMPARE(*onDisk("SICK")->numerator, 1953.0);
    }

    void aFormKeepsWhatWasTyped()
    {
        start("share");
        press(Qt::Key_6, Qt::ControlModifier);
        m_window->pages().openSetup(Navigator::SetupPart::Departments);
        QCoreApplication::processEvents();
        QLineEdit *field = nullptr;
        for (QLineEdit *line : m_window->findChildren<QLineEdit *>())
            if (line->isVisible() && line->objectName().startsWith(u("field")) && !line->isReadOnly())
                field = field ? field : line;
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u("Typed"));
        QVERIFY(m_bo->take(u("Bo Lind")));
        look();
        QVERIFY(field->isReadOnly());
        QCOMPARE(field->text(), u("Typed"));
        QVERIFY(field->toolTip().contains(u("Bo Lind")));
        m_bo->release();
        look();
        QVERIFY(!field->isReadOnly());
        QCOMPARE(field->text(), u("Typed"));
        press(Qt::Key_Escape);
    }

    void whoIsNotHeardOfIsTakenOverFrom()
    {
        start("share");
        openEntry();
        QVERIFY(m_bo->take(u("Bo Lind")));
        m_window->city().look();
        QVERIFY(button("askForPen")->isVisible());
        m_clock += 91s;
        m_window->city().look();
        QVERIFY(!button("askForPen")->isVisible());
        QVERIFY(button("takeOverPen")->isVisible());
        QVERIFY(action("&Take the pen over")->isEnabled());
        QVERIFY2(strip()->accessibleName().contains(u("Last heard of at")), qPrintable(strip()->accessibleName()));
        QTest::mouseClick(button("takeOverPen"), Qt::LeftButton);
        QVERIFY(!strip()->isVisible());
        enter("SICK", "1953/39800");
        QVERIFY(onDisk("SICK"));
        const auto late = m_bo->take(u("Bo Lind"));
        QVERIFY(!late);
        QVERIFY(late.error().message.contains(u("took the pen over")));
    }

    void whoLostItIsTold()
    {
        start("share");
        openEntry();
        enter("SICK", "1953/39800");
        m_bo->look();
        m_clock += 91s;
        m_bo->look();
        QVERIFY(m_bo->takeOver(u("Bo Lind")));
        look();
        QVERIFY(strip()->isVisible());
        QVERIFY2(told().contains(u("Bo Lind (on HR-2) took the pen over")), qPrintable(told()));
    }

    void aFileThatIsGoneIsSavedUnderANewName()
    {
        for (const char *place : {"local", "share"}) {
            start(place);
            openEntry();
            enter("SICK", "1953/39800");
            const RevisionId shown = m_window->viewpoint().newestRevision();
            QVERIFY(QFile::remove(m_path));
            m_window->city().readOthers();
            QVERIFY2(told().contains(u("moved or removed")), qPrintable(told()));
            QVERIFY(!m_window->viewpoint().canEdit());
            auto *verb = page()->findChild<MessageLine *>()->findChild<QPushButton *>();
            QCOMPARE(verb->text(), u("Save under a &new name…"));
            m_prompts.saveAs = m_path + u(".kept.statroom");
            QTest::mouseClick(verb, Qt::LeftButton);
            QCOMPARE(QFileInfo(file().path()).fileName(), u("Port Alder.statroom.kept.statroom"));
            QCOMPARE(m_window->viewpoint().newestRevision(), shown);
            QVERIFY(m_window->viewpoint().canEdit());
            QVERIFY(!QFileInfo::exists(m_path));
        }
    }

    void aFileThatComesBackIsGoneOnWith()
    {
        start("local");
        openEntry();
        const QString away = m_path + u(".away");
        QVERIFY(QFile::rename(m_path, away));
        QTRY_VERIFY(!m_window->viewpoint().canEdit());
        QVERIFY(QFile::rename(away, m_path));
        m_window->city().look();
        QVERIFY(m_window->viewpoint().canEdit());
        QVERIFY2(told().contains(u("is back")), qPrintable(told()));
        enter("SICK", "1953/39800");
        QVERIFY(onDisk("SICK"));
    }

    void copiesOfAConflictAreToldOnce()
    {
        start("sync");
        QVERIFY(QFile::copy(m_made, QFileInfo(m_path).absolutePath() + u("/Port Alder (1).statroom")));
        m_window->city().look();
        QVERIFY2(told().contains(u("“Port Alder (1).statroom”")), qPrintable(told()));
        for (MessageLine *line : m_window->findChildren<MessageLine *>())
            line->clear();
        m_window->city().look();
        QVERIFY(!told().contains(u("(1)")));
    }

    void theFileIsBackedUpHereEachDay()
    {
        QDir backups(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u("/backups"));
        start("local");
        QVERIFY(backups.removeRecursively());
        m_window->city().look();
        start("share");
        m_window->city().look();
        const QString name = u("Port Alder ") + QDate::currentDate().toString(Qt::ISODate) + u(".statroom");
        const auto made = [&] {
            const QStringList own = backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return own.size() == 1 && QFileInfo::exists(backups.filePath(own[0] + u'/' + name));
        };
        QTRY_VERIFY(made());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_bo.reset();
    }
};

QTEST_MAIN(SharingTest)
#include "SharingTest.moc"
