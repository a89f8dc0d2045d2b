// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "domain/Words.h"
#include "exchange/SampleCity.h"
#include "items/SessionEntry.h"
#include "pages/Prompts.h"
#include "pages/setup/TableSection.h"
#include "session/ActionItemsPage.h"
#include "session/PresenterPanel.h"
#include "session/Presenting.h"
#include "session/SessionPage.h"
#include "session/SlideView.h"
#include "theme/MessageLine.h"
#include "theme/PageScroll.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

class Answers : public Prompts
{
public:
    QString path;
    QString text;
    std::optional<int> choice;

    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void ask(QWidget *, const Question &, std::function<void(std::optional<int>)> answer) override { answer(choice); }
    void askText(QWidget *, const TextQuestion &, std::function<void(std::optional<QString>)> answer) override
    {
        answer(text);
    }
};

} // namespace

/// The mayor's office takes a session from the suggested agenda to the memo after, and begins the next one with what
/// was promised. Two screens: a laptop and a projector.
class SessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_session;

    Viewpoint &viewpoint() { return m_window->viewpoint(); }
    Presenting &presenting() { return m_window->pages().presenting(); }
    SessionPage *page() { return qobject_cast<SessionPage *>(m_window->pages().page()); }
    template <class W>
    W *the(const char *name, QWidget *in = nullptr)
    {
        W *found = (in ? in : m_window.get())->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    // The number of the first item about a metric.
    int firstMetric()
    {
        for (const Slide &slide : presenting().run()->deck().slides)
            if (slide.kind == Slide::Kind::Metric)
                return slide.number;
        return 0;
    }

    void wall(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(presenting().projector(), Qt::Key(key), modifiers);
    }
    void save(const char *menu, int entry, const QString &name)
    {
        m_answers.path = m_folder.filePath(name);
        const QList<QAction *> actions = the<QPushButton>(menu, page())->menu()->actions();
        QVERIFY(entry < actions.size());
        actions[entry]->trigger();
        QVERIFY2(QFile::exists(m_answers.path), qPrintable(name));
    }
    QByteArray bytes(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("STATROOM_TODAY", "2026-11-12");
        QStandardPaths::setTestModeEnabled(true);
        installTranslations(*qApp, QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        QCOMPARE(QGuiApplication::screens().size(), 2);
        const QString file = m_folder.filePath(QStringLiteral("Port Alder.statroom"));
        auto made = SampleCity::create(file);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        made->reset();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setAuthor(QStringLiteral("Mayor's office"));
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->looks().apply();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().open(file);
        viewpoint().setMonth(Month(2026, 10));
    }

    void cleanupTestCase() { m_window.reset(); }

    /// Whatever is said of the meetings, the overview is as wide as its window.
    void theOverviewTellsOfTheMeetings()
    {
        auto *meetings = the<QPushButton>("meetings");
        QVERIFY2(meetings->isVisible() && meetings->text().contains(QStringLiteral("late")),
                 qPrintable(meetings->text()));
        m_window->resize(1240, 760);
        auto *scroll = m_window->pages().page()->findChild<PageScroll *>();
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        m_window->resize(1280, 800);
    }

    void theSessionsOfTheCity()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        auto *table = the<QTableView>("sessions");
        QVERIFY(table->isVisible());
        // The next ones stand first, what was held below.
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Coming"));
        int row = -1;
        for (int i = 0; i < table->model()->rowCount() && row < 0; ++i)
            if (table->model()->index(i, 1).data().toString() == QStringLiteral("Codes & Regulations"))
                row = i;
        QVERIFY(row > 0);
        table->setCurrentIndex(table->model()->index(row, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(page());
        m_session = page()->session();
        QCOMPARE(viewpoint().catalogue()->session(m_session)->code, QStringLiteral("COD-2026-11-12"));
    }

    void theAgendaComesFromTheNumbers()
    {
        const int before = page()->model().rowCount();
        the<QPushButton>("suggest", page())->click();
        QVERIFY(page()->model().rowCount() > before);
        // By keyboard an item goes down, and up again.
        auto *table = the<QTableView>("agenda", page());
        table->setCurrentIndex(table->model()->index(1, 0));
        const QString first = table->currentIndex().data().toString();
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table->currentIndex().data().toString(), first);
        QCOMPARE(table->currentIndex().row(), 2);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table->currentIndex().row(), 1);
        // Questions are typed one a line and kept when one leaves them.
        auto *questions = the<QPlainTextEdit>("questions", page());
        questions->setFocus();
        questions->setPlainText(QStringLiteral("What is left?\nWho does it?"));
        table->setFocus();
        QTRY_COMPARE(page()->model().reading()->items[0].questions.size(), size_t(2));
        save("papers", 0, QStringLiteral("before.pdf"));
        QVERIFY(bytes(QStringLiteral("before.pdf")).startsWith("%PDF"));
        save("papers", 1, QStringLiteral("before.html"));
        QVERIFY(bytes(QStringLiteral("before.html")).contains("What is left?"));
        QVERIFY(!bytes(QStringLiteral("before.html")).contains("<script"));
    }

    void theWallIsOnTheOtherScreen()
    {
        the<QPushButton>("start", page())->click();
        QVERIFY(presenting().isRunning());
        ProjectorWindow *projector = presenting().projector();
        QTRY_VERIFY(projector->isVisible());
        QCOMPARE(projector->screenName(), QStringLiteral("projector"));
        QVERIFY(presenting().panel()->isVisible());
        QCOMPARE(presenting().run()->slide().kind, Slide::Kind::Agenda);
        // The presenter's remote: through the pages of a long agenda, then to its first item.
        for (int page = 1; presenting().run()->slide().number == 0; ++page) {
            QVERIFY(page < 5);
            QCOMPARE(presenting().run()->page(), page - 1);
            wall(Qt::Key_PageDown);
        }
        QCOMPARE(presenting().run()->slide().number, 1);
        wall(Qt::Key_Space);
        QCOMPARE(presenting().run()->slide().number, 2);
        wall(Qt::Key_Left);
        QCOMPARE(presenting().run()->slide().number, 1);
        // A number and Enter.
        const int metric = firstMetric();
        for (const QChar digit : QString::number(metric))
            wall(Qt::Key(Qt::Key_0 + digit.digitValue()));
        wall(Qt::Key_Return);
        QCOMPARE(presenting().run()->slide().number, metric);
        QCOMPARE(presenting().run()->slide().kind, Slide::Kind::Metric);
        const Slide::View view = presenting().run()->view();
        wall(Qt::Key_Return);
        QVERIFY(presenting().run()->view() != view);
        wall(Qt::Key_Escape);
        QCOMPARE(presenting().run()->view(), view);
        wall(Qt::Key_S);
        QCOMPARE(presenting().run()->view(), Slide::View::Source);
        QVERIFY(!presenting().run()->table()->rows.isEmpty());
        wall(Qt::Key_Escape);
        wall(Qt::Key_B);
        QCOMPARE(presenting().run()->wall(), SessionRun::Wall::Black);
        QVERIFY(projector->slide()->describedSummary().contains(QStringLiteral("black")));
        wall(Qt::Key_B);
    }

    /// Somebody asks for a problem: chart, causes, actions and recheck, then all of it in pages, and back.
    void aProblemIsAskedForInTheRoom()
    {
        SessionRun *run = presenting().run();
        const int before = run->slide().number;
        presenting().projector()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(presenting().projector()));
        wall(Qt::Key_K, Qt::ControlModifier);
        auto *letters = the<QLineEdit>("letters", presenting().panel());
        QTest::keyClicks(letters, QStringLiteral("reached later"));
        QTest::keyClick(letters, Qt::Key_Return);
        QTRY_COMPARE(run->slide().kind, Slide::Kind::Problem);
        QVERIFY(run->isAside());
        SlideView *slide = presenting().projector()->slide();
        const QString told = slide->describedSummary();
        for (const char *part : {"9 minutes", "No bed free at East Hospital", "Two peak-hour ambulances", "pts higher"})
            QVERIFY2(told.contains(QLatin1String(part)), part);
        QCOMPARE(run->page(), 0);
        wall(Qt::Key_PageDown);
        QCOMPARE(run->page(), 1);
        // While the wall is frozen or black the presenter goes through the pages of what he looks at.
        wall(Qt::Key_F);
        wall(Qt::Key_R);
        QVERIFY(!run->isAside());
        wall(Qt::Key_PageUp);
        QCOMPARE(run->slide().number, before - 1);
        wall(Qt::Key_PageDown);
        wall(Qt::Key_F);
        wall(Qt::Key_B);
        QVERIFY(run->jump(viewpoint().catalogue()->problems().front().id).ok());
        wall(Qt::Key_PageDown);
        QCOMPARE(run->page(), 1);
        wall(Qt::Key_B);
        QCOMPARE(run->slide().kind, Slide::Kind::Problem);
        wall(Qt::Key_PageUp);
        QCOMPARE(run->page(), 0);
        wall(Qt::Key_PageDown);
        // From a page to the slide, from there to the agenda where the room left it.
        wall(Qt::Key_Escape);
        QCOMPARE(run->page(), 0);
        QCOMPARE(run->slide().kind, Slide::Kind::Problem);
        wall(Qt::Key_Escape);
        QVERIFY(!run->isAside());
        QCOMPARE(run->slide().number, before);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whatTheRoomSeesIsNotBlank()
    {
        for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 768), QSize(3840, 2160)}) {
            SessionRun *run = presenting().run();
            for (int slide = 0; slide < int(run->deck().slides.size()); ++slide) {
                run->goTo(slide);
                QImage image(size, QImage::Format_RGB32);
                image.fill(Qt::magenta);
                QPainter painter(&image);
                SlideView::paint(painter, QRectF(QPointF(), QSizeF(size)), *run, run->shown());
                painter.end();
                // The ground is painted to every edge, and something stands on it.
                QVERIFY(image.pixelColor(0, 0) != QColor(Qt::magenta));
                QVERIFY(image.pixelColor(size.width() - 1, size.height() - 1) != QColor(Qt::magenta));
                int ink = 0;
                for (int y = 0; y < size.height(); y += 4)
                    for (int x = 0; x < size.width(); x += 4)
                        ink += qGray(image.pixel(x, y)) < 140;
                QVERIFY2(ink > 200, qPrintable(QStringLiteral("slide %1").arg(slide)));
            }
        }
        presenting().run()->goToNumber(firstMetric());
    }

    void threePromisesAreCaught()
    {
        PresenterPanel *panel = presenting().panel();
        auto *line = the<QLineEdit>("catch", panel);
        const auto say = [&](int key, const char *text) {
            wall(key);
            QVERIFY(line->isVisible());
            QTest::keyClicks(line, QString::fromUtf8(text));
            QTest::keyClick(line, Qt::Key_Return);
        };
        wall(Qt::Key_A);
        QTest::keyClicks(line, QStringLiteral("Inspection manager: two inspectors back on complaints by 4 Dec"));
        // Recognised before Enter keeps it.
        const QString understood = the<QLabel>("understood", panel)->text();
        QVERIFY2(understood.contains(QStringLiteral("Fri 4 Dec 2026")), qPrintable(understood));
        QVERIFY(understood.contains(QStringLiteral("Inspection manager")));
        QTest::keyClick(line, Qt::Key_Return);
        const Slide::View seen = presenting().run()->view();
        say(Qt::Key_Q, "Budget analyst: storm desk overtime since March by 20 Nov");
        // Enter keeps the line and does not drill besides.
        QCOMPARE(presenting().run()->view(), seen);
        say(Qt::Key_D, "Overtime cap stays at 4 %");
        QCOMPARE(presenting().run()->caught().size(), 3);
        const ActionItem &action = viewpoint().catalogue()->actionItems().back();
        QCOMPARE(action.kind, ActionItem::Kind::DataRequest);
        QCOMPARE(action.due, QDate(2026, 11, 20));
        // Esc discards what is half typed, and the keys are the deck's again.
        wall(Qt::Key_N);
        QTest::keyClicks(line, QStringLiteral("never mind"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(presenting().run()->caught().size(), 3);
    }

    void theRoomReadsWhatWasCaught()
    {
        SlideView *slide = presenting().projector()->slide();
        QVERIFY(presenting().run()->onTheWall().caught.isEmpty());
        wall(Qt::Key_W);
        QVERIFY(slide->describedSummary().contains(QStringLiteral("Overtime cap stays at 4 %")));
        // Notes are the presenter's.
        wall(Qt::Key_N);
        auto *line = the<QLineEdit>("catch", presenting().panel());
        QTest::keyClicks(line, QStringLiteral("the chief looked tired"));
        QVERIFY(!slide->describedSummary().contains(QStringLiteral("tired")));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(slide->describedSummary().contains(QStringLiteral("Overtime cap stays at 4 %")));
        wall(Qt::Key_W);
        QVERIFY(!slide->describedSummary().contains(QStringLiteral("Overtime cap stays at 4 %")));
    }

    void theWallIsPutOnAnotherScreen()
    {
        ProjectorWindow *projector = presenting().projector();
        QMenu *menu = the<QPushButton>("wallMenu", presenting().panel())->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions()[1]->isChecked());
        menu->actions()[2]->trigger();
        QCOMPARE(projector->form(), ProjectorWindow::Form::Window);
        QVERIFY(projector->isVisible() && !projector->isFullScreen());
        emit menu->aboutToShow();
        QVERIFY(menu->actions()[2]->isChecked());
        menu->actions()[1]->trigger();
        QVERIFY(projector->isFullScreen());
        QCOMPARE(projector->screen(), QGuiApplication::screens()[1]);
    }

    /// With one screen Tab goes from the wall to the panel and back; for a line to be caught the panel comes without
    /// what is not for the room, and goes again by itself.
    void onOneScreen()
    {
        ProjectorWindow *projector = presenting().projector();
        PresenterPanel *panel = presenting().panel();
        QMenu *menu = the<QPushButton>("wallMenu", panel)->menu();
        emit menu->aboutToShow();
        menu->actions()[0]->trigger();
        QCOMPARE(projector->screen(), panel->screen());
        QTRY_VERIFY(projector->isActiveWindow());
        QTest::keyClick(projector, Qt::Key_Tab);
        QTRY_VERIFY(panel->isActiveWindow());
        auto *questions = the<QListWidget>("questions", panel);
        QVERIFY(questions->parentWidget()->isVisible());
        QTest::keyClick(panel, Qt::Key_Tab);
        QTRY_VERIFY(projector->isActiveWindow());
        QTest::keyClick(projector, Qt::Key_A);
        QTRY_VERIFY(panel->isActiveWindow());
        QVERIFY(!questions->isVisible());
        auto *line = the<QLineEdit>("catch", panel);
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(projector->isActiveWindow());
        QVERIFY(questions->parentWidget()->isVisible());
        emit menu->aboutToShow();
        menu->actions()[1]->trigger();
        QCOMPARE(projector->screen(), QGuiApplication::screens()[1]);
    }

    void theProjectorIsUnpluggedAndComesBack()
    {
        QScreen *screen = QGuiApplication::screens()[1];
        const int before = presenting().run()->slide().number;
        const auto shape = [&] {
            return the<SlideView>("slide", presenting().panel())->shape();
        };
        QCOMPARE(shape(), presenting().projector()->size());
        emit qGuiApp->screenRemoved(screen);
        QVERIFY(!presenting().projector()->isVisible());
        QVERIFY(presenting().projector()->isUnplugged());
        QVERIFY(the<QLabel>("said", presenting().panel())->text().contains(QStringLiteral("unplugged")));
        emit qGuiApp->screenAdded(screen);
        QVERIFY(presenting().projector()->isVisible());
        QCOMPARE(presenting().run()->slide().number, before);
        // Another one in its place has another shape, and so have the presenter's pictures of it.
        const QSize wall = presenting().projector()->size();
        presenting().projector()->resize(1024, 768);
        QTRY_COMPARE(shape(), QSize(1024, 768));
        presenting().projector()->resize(wall);
        QTRY_COMPARE(shape(), wall);
    }

    void itEndsAndTheMemoGoesOut()
    {
        m_answers.choice = 0;
        the<QPushButton>("end", presenting().panel())->click();
        QVERIFY(!presenting().isRunning());
        QTRY_VERIFY(m_window->isActiveWindow());
        QVERIFY(page());
        QCOMPARE(viewpoint().catalogue()->session(m_session)->state, Session::State::Held);
        save("papers", 0, QStringLiteral("after.pdf"));
        QVERIFY(bytes(QStringLiteral("after.pdf")).startsWith("%PDF"));
        save("papers", 1, QStringLiteral("after.html"));
        QVERIFY(bytes(QStringLiteral("after.html")).contains("two inspectors back on complaints"));
        save("papers", 2, QStringLiteral("after.txt"));
        QVERIFY(bytes(QStringLiteral("after.txt")).contains("Overtime cap stays"));
        save("papers", 3, QStringLiteral("after.ics"));
        QVERIFY(bytes(QStringLiteral("after.ics")).contains("DUE;VALUE=DATE:20261204"));
    }

    /// Beside the agenda: who came, what was decided, who received which paper; each change one step of Undo.
    void whoCameAndWhoReceivedThePapers()
    {
        using Part = SessionPage::Part;
        page()->turnTo(Part::People);
        TableSection *people = page()->section(Part::People);
        QVERIFY(people && people->isVisible());
        const int invited = people->table()->model()->rowCount();
        QVERIFY(invited > 1);
        people->table()->selectAll();
        the<QPushButton>("present", people)->click();
        const auto present = [&] {
            int count = 0;
            for (const Attendee &attendee : page()->model().reading()->attendees)
                count += attendee.attendance == Attendee::Attendance::Present;
            return count;
        };
        QCOMPARE(present(), invited);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(present() < invited);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(present(), invited);
        page()->turnTo(Part::Notes);
        QAbstractItemModel *notes = page()->section(Part::Notes)->table()->model();
        QCOMPARE(notes->index(0, SessionNoteTableModel::Text).data().toString(),
                 QStringLiteral("Overtime cap stays at 4 %"));
        m_answers.text = QStringLiteral("Mayor; Inspection manager;; ");
        for (QAction *action : the<QPushButton>("papers", page())->menu()->actions())
            if (action->text() == QStringLiteral("&Note who received it…")) {
                action->trigger(); // the menu is filled anew
                break;
            }
        page()->turnTo(Part::Deliveries);
        QAbstractItemModel *deliveries = page()->section(Part::Deliveries)->table()->model();
        const auto received = [&] {
            QStringList names;
            for (int row = 0; row < deliveries->rowCount(); ++row)
                if (deliveries->index(row, MemoDeliveryTableModel::Paper).data() == word(MemoDelivery::Memo::After))
                    names << deliveries->index(row, MemoDeliveryTableModel::Recipient).data().toString();
            return names;
        };
        QCOMPARE(received(), (QStringList{QStringLiteral("Mayor"), QStringLiteral("Inspection manager")}));
        page()->turnTo(Part::Agenda);
        // The agenda of what was held is nobody's to change.
        auto *table = the<QTableView>("agenda", page());
        const int rows = table->model()->rowCount();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), rows);
        QVERIFY(page()->findChild<MessageLine *>()->text().contains(QStringLiteral("was held")));
    }

    /// What somebody corrects afterwards stands beside what the room saw, and comes back next time.
    void whatIsCorrectedAfterwards()
    {
        const SessionReading &held = *page()->model().reading();
        const auto item = std::find_if(held.items.begin(), held.items.end(), [](const SessionReading::Item &one) {
            return one.item.kind == AgendaItem::Kind::Metric && !one.item.category;
        });
        QVERIFY(item != held.items.end());
        const MetricId metric = item->item.metric;
        const SeriesId series = viewpoint().catalogue()->series(item->item.department, metric, {})->id;
        const auto was = viewpoint().reader().observation(series, held.session.month);
        QVERIFY(was.ok() && *was && (*was)->hasValue());
        page()->turnTo(SessionPage::Part::ThenAndNow);
        auto *beside = the<QTableView>("beside", page());
        QVERIFY(beside->isVisible());
        auto *compared = the<QLabel>("compared", page());
        QVERIFY2(compared->text().contains(QStringLiteral("Nothing was corrected")), qPrintable(compared->text()));
        Observation is = **was;
        is.setValue(*is.value * 1.5 + 1);
        Revision revision;
        revision.author = QStringLiteral("Codes coordinator");
        revision.reason = QStringLiteral("a district was missing");
        revision.changes = {changed(**was, is)};
        QVERIFY(viewpoint().file()->commit(revision).ok());
        QVERIFY2(compared->text().contains(QStringLiteral("next agenda")), qPrintable(compared->text()));
        int differing = 0;
        for (int row = 0; row < beside->model()->rowCount(); ++row)
            if (beside->model()
                    ->index(row, ThenAndNowModel::SinceColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("Codes coordinator"))) {
                ++differing;
                beside->setCurrentIndex(beside->model()->index(row, 0));
            }
        QVERIFY(differing > 0);
        QVERIFY(the<QLabel>("besideText", page())->text().contains(QStringLiteral("a district was missing")));
        page()->turnTo(SessionPage::Part::Agenda);
    }

    void theNextSessionBeginsWithWhatWasPromised()
    {
        Session next;
        next.day = QDate(2026, 12, 17);
        const DepartmentId codes = viewpoint().catalogue()->department(QStringView(u"COD"))->id;
        const auto planned = SessionEntry::plan(viewpoint(), next, std::span(&codes, 1));
        QVERIFY(planned.ok());
        m_window->pages().openSession(*planned);
        the<QPushButton>("suggest", page())->click();
        QStringList followUp;
        for (const SessionReading::Item &item : page()->model().reading()->items)
            if (item.item.section == AgendaItem::Section::FollowUp)
                followUp << agendaTitle(*viewpoint().catalogue(), item.item);
        QVERIFY(followUp.contains(QStringLiteral("two inspectors back on complaints")));
        QVERIFY(followUp.contains(QStringLiteral("storm desk overtime since March")));
        QVERIFY(std::any_of(page()->model().reading()->items.begin(), page()->model().reading()->items.end(),
                            [](const SessionReading::Item &one) {
                                return one.item.signal == AgendaSignal::Corrected
                                    && one.item.why.contains(QStringLiteral("a district was missing"));
                            }));
    }

    void theBoard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
        auto *board = qobject_cast<ActionItemsPage *>(m_window->pages().page());
        QVERIFY(board);
        auto *late = the<QListView>("column0", board);
        QVERIFY(late->model()->rowCount() > 0);
        const int before = late->model()->rowCount();
        late->setFocus();
        late->setCurrentIndex(late->model()->index(0, 0));
        const QString text = late->currentIndex().data().toString();
        QTest::keyClick(late, Qt::Key_Space);
        QCOMPARE(late->model()->rowCount(), before - 1);
        // The keyboard went with it: a second Space opens the same one again, and marks no other.
        auto *done = the<QListView>("column3", board);
        QVERIFY(done->hasFocus());
        QCOMPARE(done->currentIndex().data().toString(), text);
        QTest::keyClick(done, Qt::Key_Space);
        QCOMPARE(late->model()->rowCount(), before);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(late->model()->rowCount(), before - 1);
        // Undo brings it back, as everything.
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(late->model()->rowCount(), before);
    }

    /// Killed in the middle nothing is lost: what is written is durable, and it is offered to be resumed.
    void aSessionLeftRunningIsOffered()
    {
        const SessionId other = [&] {
            for (const Session &session : viewpoint().catalogue()->sessions())
                if (session.state == Session::State::Planned && session.day > QDate(2026, 11, 12))
                    return session.id;
            return SessionId();
        }();
        m_window->pages().openSession(other);
        the<QPushButton>("suggest", page())->click();
        m_window->pages().present(other);
        QVERIFY(presenting().isRunning());
        wall(Qt::Key_Right);
        wall(Qt::Key_Right);
        const int slide = presenting().run()->slide().number;
        wall(Qt::Key_A);
        auto *half = the<QLineEdit>("catch", presenting().panel());
        QTest::keyClicks(half, QStringLiteral("Fire chief: hydr"));
        const QString path = viewpoint().file()->path();
        m_window->files().open(path);
        m_window->city().close();
        QVERIFY(!presenting().isRunning());
        m_window->files().open(path);
        bool offered = false;
        for (QPushButton *button : m_window->pages().page()->findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Resume"))) {
                offered = true;
                button->click();
                break;
            }
        QVERIFY(offered);
        QVERIFY(presenting().isRunning());
        QCOMPARE(presenting().run()->slide().number, slide);
        // The next key goes on where the line stopped.
        auto *line = the<QLineEdit>("catch", presenting().panel());
        QCOMPARE(line->text(), QStringLiteral("Fire chief: hydr"));
        QTRY_COMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ants"));
        QCOMPARE(presenting().run()->draft(), QStringLiteral("Fire chief: hydrants"));
    }
};

QTEST_MAIN(SessionTest)
#include "SessionTest.moc"
