// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "entry/EntryPage.h"
#include "entry/MonthlyGridView.h"
#include "entry/NotYetDialog.h"
#include "exchange/SampleCity.h"
#include "storage/CityFile.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;
using State = MonthlyGridModel::CellState;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The words of the screen with its narrow no-break space written as "_".
QString screen(const char *text)
{
    return u(text).replace(u'_', u'\u202F');
}

} // namespace

/// A coordinator who comes from Excel enters October of Public Works with the keyboard: mistakes of every kind
/// are refused or asked about where they stand, what was entered survives the end of the program, and the month
/// goes its whole way from preliminary to approved.
class CoordinatorEntersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    AnsweredPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

    QString file() const { return m_folder.filePath(u("Port Alder.statroom")); }
    void start(const char *author)
    {
        m_window.reset();
        m_settings->setAuthor(u(author));
        m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().open(file());
        QVERIFY(m_window->viewpoint().hasFile());
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
    QStringList answers(const char *metric) { return cell(metric).data(MonthlyGridModel::AnswersRole).toStringList(); }
    State stateOf(const char *metric) { return grid().stateAt(cell(metric)); }
    /// As another process finds it.
    std::optional<Observation> onDisk(const char *metric)
    {
        const auto reader = Reader::open(file());
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        const auto stored = (*reader)->observation(grid().seriesAt(cell(metric).row()), Month(2026, 10));
        return stored ? *stored : std::nullopt;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// The first letter opens the editor, the others go into it.
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(QApplication::focusWidget(), *c);
    }
    void enter(const char *metric, const char *text)
    {
        view()->goTo(cell(metric));
        type(text);
        press(Qt::Key_Return);
    }
    QString missing() { return m_window->findChild<QLabel *>(u("missingCount"))->text(); }
    QString told()
    {
        return page()->findChild<MessageLine *>() ? page()->findChild<MessageLine *>()->text() : QString();
    }
    QPushButton *button(const char *name) { return page()->findChild<QPushButton *>(u(name)); }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-09");
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        auto made = SampleCity::create(file());
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u("settings.ini")));
    }

    void comesToTheOwnDepartmentAndMonth()
    {
        start("Coordinator, Public Works");
        QCOMPARE(m_window->viewpoint().catalogue()->department(page()->department())->code, u("PWK"));
        QCOMPARE(page()->month(), Month(2026, 10));
        QCOMPARE(missing(), u("4"));
        QCOMPARE(view()->currentIndex(), cell("SICK"));
    }

    void mistakesAreMetWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *metric, const char *typed, bool refused, const char *sentence,
                            const char *answer = "") {
            QTest::newRow(name) << QByteArray(metric) << QByteArray(typed) << refused << screen(sentence)
                                << screen(answer);
        };
        row("more parts than the whole", "PWK-07", "241/214", true, "241 of 214 cannot be.");
        row("the wrong way round", "SICK", "39800/1953", true, "39,800 of 1,953 cannot be.", "Use 1,953 / 39,800");
        row("letters", "SICK", "five", true, "“five” is not a number.");
        row("a letter for a digit", "PWK-09", "1O", true, "“1O”: the last character is the letter O");
        row("a whole of nothing", "SICK", "5/0", true, "5 of 0 cannot be.");
        row("below nothing", "SICK", "-5", true, "−5.0_% cannot be: this metric is never below 0_%.");
        row("far too much", "SICK", "1e9", true, "1,000,000,000.0_% cannot be");
        row("a fraction for a percentage", "PWK-08", "0.27", false, "Really 0.27_%? 24 months: ", "Use 27_%");
        row("points for commas", "SICK", "2.050/39.800", false, "Really 2.05 of 39.8? 24 months: of ",
            "Use 2,050 / 39,800");
        row("a digit too many", "PWK-09", "950", false, "Really 950? 24 months: ", "Use 9.5");
        row("two numbers for one", "INJURY", "241/214", false, "Really two numbers, 241 / 214? 24 months had one: ");
    }
    void mistakesAreMetWhereTheyStand()
    {
        QFETCH(QByteArray, metric);
        QFETCH(QByteArray, typed);
        QFETCH(bool, refused);
        QFETCH(QString, sentence);
        QFETCH(QString, answer);
        const auto before = onDisk(metric);
        enter(metric, typed);
        QCOMPARE(stateOf(metric), refused ? State::NotSaved : State::Question);
        QVERIFY2(beside(metric).startsWith(sentence), qPrintable(beside(metric)));
        QCOMPARE(cell(metric).data().toString(), QString::fromUtf8(typed));
        QCOMPARE(answers(metric).value(0).startsWith(u("Use ")), !answer.isEmpty());
        if (!answer.isEmpty())
            QCOMPARE(answers(metric).first(), answer);
        QVERIFY(onDisk(metric) == before);
        // Esc gives the cell back as it was, without a trace in the file.
        press(Qt::Key_Escape);
        if (stateOf(metric) == State::NotSaved || stateOf(metric) == State::Question)
            press(Qt::Key_Escape);
        QVERIFY(stateOf(metric) != State::NotSaved && stateOf(metric) != State::Question);
        QVERIFY(onDisk(metric) == before);
        QVERIFY(!grid().hasUnsaved());
    }

    void whatIsNotOverAsks()
    {
        press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(page()->month(), Month(2026, 11));
        enter("PWK-09", "9.2");
        QCOMPARE(stateOf("PWK-09"), State::Question);
        QVERIFY2(beside("PWK-09").startsWith(u("November 2026 is not over.")), qPrintable(beside("PWK-09")));
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(stateOf("PWK-09"), State::Empty);
        press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(page()->month(), Month(2026, 10));
    }

    void separatorsOfThousandsAreRead()
    {
        enter("SICK", "1,953/39,800");
        QCOMPARE(*onDisk("SICK")->numerator, 1953.0);
        QCOMPARE(*onDisk("SICK")->denominator, 39800.0);
        QCOMPARE(missing(), u("3"));
        QCOMPARE(view()->currentIndex(), cell("INJURY"));
    }

    void aSuggestionIsTaken()
    {
        // Nobody doubts a comma where the other reading would be ten times what was usual.
        enter("PWK-08", "27,5");
        QCOMPARE(*onDisk("PWK-08")->value, 0.275);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!onDisk("PWK-08"));
        enter("PWK-08", "0.27");
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(*onDisk("PWK-08")->value, 0.27);
        QCOMPARE(missing(), u("2"));
    }

    void blankOverAValueIsMissingAndComesBack()
    {
        const auto before = onDisk("PWK-09");
        view()->goTo(cell("PWK-09"));
        press(Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QVERIFY(!onDisk("PWK-09") || !onDisk("PWK-09")->hasValue());
        QCOMPARE(missing(), u("3"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(onDisk("PWK-09") == before);
        QCOMPARE(view()->currentIndex(), cell("PWK-09"));
        QCOMPARE(missing(), u("2"));
    }

    void theEndOfTheProgramLosesNothing()
    {
        enter("PWK-07", "182/214");
        // The program ends without a word; what was undone before can still be done again after its start.
        start("Coordinator, Public Works");
        QCOMPARE(*onDisk("PWK-07")->numerator, 182.0);
        QCOMPARE(*onDisk("PWK-08")->value, 0.27);
        QCOMPARE(missing(), u("1"));
        QCOMPARE(view()->currentIndex(), cell("PWK-10"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!onDisk("PWK-07"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!onDisk("PWK-08"));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(*onDisk("PWK-07")->numerator, 182.0);
        QCOMPARE(missing(), u("1"));
    }

    void handsIn()
    {
        // Approved by the mayor's office in this city, so that the whole way is gone.
        const Result<CityFile::Committed> set = [&] {
            City city = m_window->viewpoint().city();
            const City before = city;
            city.approval = City::Approval::MayorsOffice;
            Revision revision;
            revision.author = m_window->viewpoint().author();
            revision.changes = {changed(before, city)};
            return m_window->viewpoint().file()->commit(revision);
        }();
        QVERIFY(set);

        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QVERIFY2(told().contains(u("Bridges in fair or better condition")), qPrintable(told()));
        QCOMPARE(view()->currentIndex(), cell("PWK-10"));
        press(Qt::Key_E, Qt::ControlModifier);
        auto *notYet = page()->findChild<NotYetDialog *>();
        QVERIFY(notYet);
        notYet->findChild<QDateEdit *>()->setDate(QDate(2026, 11, 16));
        notYet->findChild<QLineEdit *>(u("because"))->setText(u("the inspector is away"));
        notYet->accept();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(missing(), u("0"));
        QTRY_VERIFY(button("handIn")->isEnabled());
        view()->goTo(cell("OVERTIME"));
        auto *happened = page()->findChild<QPlainTextEdit *>(u("happened"));
        happened->setFocus();
        QTest::keyClicks(happened, u(" Three storm weekends."));
        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QCOMPARE(int(onDisk("PWK-07")->stage), int(Observation::Stage::HandedIn));
        QVERIFY2(told().contains(u("is handed in")), qPrintable(told()));
        QVERIFY(button("approve")->isVisible());
        QVERIFY(!button("approve")->isEnabled());
        const auto reader = Reader::open(file());
        const SeriesId overtime = grid().seriesAt(cell("OVERTIME").row());
        const auto texts = (*reader)->narratives({&overtime, 1}, Month(2026, 10), Month(2026, 10));
        QVERIFY(texts && texts->front().happened.contains(u("Three storm weekends.")));
    }

    void aClosedNumberAsksWhyItChanges()
    {
        enter("PWK-09", "9.6");
        QCOMPARE(stateOf("PWK-09"), State::Question);
        QVERIFY2(beside("PWK-09").startsWith(u("Why does 9.5 change?")), qPrintable(beside("PWK-09")));
        press(Qt::Key_1, Qt::AltModifier);
        type("One street was counted late");
        press(Qt::Key_Return);
        QCOMPARE(*onDisk("PWK-09")->value, 9.6);
        const auto newest = m_window->viewpoint().file()->reader().newestRevision();
        QCOMPARE(m_window->viewpoint().file()->reader().revision(*newest)->reason, u("One street was counted late"));
        // Open months ask nothing.
        QTest::mouseClick(button("undo") ? static_cast<QWidget *>(button("undo"))
                                         : m_window->findChild<QAbstractButton *>(u("undo")),
                          Qt::LeftButton);
        QCOMPARE(*onDisk("PWK-09")->value, 9.5);
    }

    void whatComesLaterIsHandedInToo()
    {
        enter("PWK-10", "172/181");
        QCOMPARE(int(onDisk("PWK-10")->stage), int(Observation::Stage::Preliminary));
        QVERIFY(button("handIn")->isVisible());
        QTest::mouseClick(button("handIn"), Qt::LeftButton);
        QCOMPARE(int(onDisk("PWK-10")->stage), int(Observation::Stage::HandedIn));
    }

    void theMayorsOfficeApproves()
    {
        const auto catalogue = m_window->viewpoint().catalogue();
        QString office;
        for (const Person &person : catalogue->people())
            for (const Role *role : catalogue->rolesOf(person.id))
                if (role->role == Role::What::MayorsOffice && role->holdsOn(QDate(2026, 11, 9)))
                    office = person.name;
        QVERIFY(!office.isEmpty());
        start(qPrintable(office));
        page()->open(catalogue->department(u"PWK")->id, Month(2026, 10));
        QVERIFY(button("approve")->isEnabled());
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QCOMPARE(int(onDisk("PWK-10")->stage), int(Observation::Stage::Approved));
        QVERIFY(!button("approve")->isVisible());
        // A correction takes the approval with it, and says so in the question.
        enter("PWK-10", "170/181");
        QVERIFY2(beside("PWK-10").contains(u("was approved with it")), qPrintable(beside("PWK-10")));
        press(Qt::Key_1, Qt::AltModifier);
        type("Two bridges were counted twice");
        press(Qt::Key_Return);
        QCOMPARE(int(onDisk("PWK-10")->stage), int(Observation::Stage::HandedIn));
        QVERIFY(button("approve")->isVisible());
    }
};

QTEST_MAIN(CoordinatorEntersTest)
#include "CoordinatorEntersTest.moc"
