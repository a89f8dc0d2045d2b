// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "charts/BurnUpChart.h"
#include "charts/ChartStyle.h"
#include "exchange/SampleCity.h"
#include "goals/DaySlider.h"
#include "goals/GoalPage.h"
#include "goals/GoalRowDelegate.h"
#include "goals/GoalsPage.h"
#include "items/StandingText.h"
#include "items/Standings.h"
#include "pages/Prompts.h"
#include "theme/LeadSentence.h"
#include "theme/SegmentedControl.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

namespace {

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

/// The mayor's office looks at the promises with the keyboard alone: the list, a promise, its story day by day.
class GoalsTest : public QObject
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
    GoalPage *openGoal(QStringView code)
    {
        m_window->pages().openGoal(viewpoint().catalogue()->goal(code)->id);
        return qobject_cast<GoalPage *>(m_window->pages().page());
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

    void everyPromise()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        auto *table = the<QTableView>("goals");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // What is late stands first, and says so in words.
        QCOMPARE(table->model()->index(0, GoalsModel::PaceColumn).data().toString(), QStringLiteral("Late"));
        QVERIFY(table->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("31 days late")));
        // Theme by theme, under headings that cannot be opened.
        the<SegmentedControl>("order")->setCurrent(int(GoalsModel::Order::ByTheme));
        emit the<SegmentedControl>("order")->currentChanged(int(GoalsModel::Order::ByTheme));
        QCOMPARE(table->model()->rowCount(), 9);
        QVERIFY(!table->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
        emit the<SegmentedControl>("order")->currentChanged(int(GoalsModel::Order::ByRisk));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QStringLiteral("1,000 vacant properties in 1,000 days\t765")));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->pages().current(), Navigator::Place::Goal);
        QCOMPARE(m_window->pages().page()->title(), QStringLiteral("1,000 vacant properties in 1,000 days"));
    }

    void theStoryByTheDay()
    {
        GoalPage *page = openGoal(u"VACANT1000");
        QVERIFY(page);
        auto *slider = the<QSlider>("daySlider");
        QVERIFY(slider->hasFocus());
        QCOMPARE(page->model().day(), QDate(2026, 10, 31));
        QCOMPARE(*page->model().standing().done, 765.0);
        QVERIFY(the<LeadSentence>("why")->text().contains(QStringLiteral("765 of 1,000")));
        auto *chart = the<BurnUpChart>("burnUp");
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY(face->text(QAccessible::Description).startsWith(QStringLiteral("Behind")));

        QSignalSpy read(&page->model(), &GoalModel::readingChanged);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(page->model().day(), QDate(2026, 10, 30));
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(page->model().day(), QDate(2026, 9, 30));
        QCOMPARE(chart->burnUp().asOf, QDate(2026, 9, 30));
        QVERIFY(*page->model().standing().done < 765.0);
        // Less is said of the first day, and the chart stands where it stood.
        const auto place = [&] {
            QCoreApplication::processEvents();
            return QRect(chart->mapTo(m_window.get(), QPoint()), chart->size());
        };
        const QRect before = place();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(page->model().day(), QDate(2024, 7, 1));
        QCOMPARE(place(), before);
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(page->model().day(), QDate(2026, 10, 31));
        // What has not happened is not shown.
        slider->setValue(slider->maximum());
        QCOMPARE(page->model().day(), QDate(2026, 10, 31));
        QCOMPARE(read.count(), 0);

        // It plays from the start, and any key ends it.
        QTest::keyClick(slider, Qt::Key_Space);
        auto *days = qobject_cast<DaySlider *>(slider->parentWidget());
        QVERIFY(days->isPlaying());
        QTRY_VERIFY(page->model().day() > QDate(2024, 7, 5));
        QTest::keyClick(slider, Qt::Key_Space);
        QVERIFY(!days->isPlaying());
        QVERIFY(page->model().day() < QDate(2026, 10, 31));
        QTest::keyClick(slider, Qt::Key_End);
    }

    void theMetricsFollowTheDay()
    {
        GoalPage *page = openGoal(u"URGENT90");
        GoalModel &model = page->model();
        QVERIFY(model.metrics().size() > 1);
        QSignalSpy read(&model, &GoalModel::readingChanged);
        QSignalSpy told(&model, &GoalModel::metricsChanged);
        const auto catalogue = viewpoint().catalogue();
        QSet<QString> values;
        for (Month month(2025, 7); month <= Month(2026, 10); month = month + 1) {
            model.setDay(month.lastDay());
            for (const GoalMetric &metric : model.metrics()) {
                if (!metric.link.department || metric.value.isEmpty())
                    continue;
                // As a page that is read for that month alone has it.
                const StandingKey key{metric.link.department, metric.link.metric, metric.link.category};
                const auto alone = Standings(viewpoint().reader(), catalogue, {}, viewpoint().locale())
                                       .read(std::span(&key, 1), month);
                QVERIFY(alone.ok());
                const StandingText text(viewpoint(), alone->front());
                QCOMPARE(metric.value, text.value());
                QCOMPARE(metric.why, text.why());
                QCOMPARE(metric.status, alone->front().status());
                QVERIFY2(metric.period.contains(QString::number(month.year())) || !alone->front().isCurrent(),
                         qPrintable(metric.period));
                values.insert(metric.value);
            }
        }
        QVERIFY(values.size() > 6);
        QVERIFY(told.count() > 12);
        QCOMPARE(read.count(), 0);
        // Within a month they stand still: what it brings is not known before it is over.
        model.setDay(QDate(2025, 9, 1));
        QCOMPARE(model.metrics().front().period, viewpoint().label(Period(Month(2025, 8), 1), LabelStyle::Short));
        told.clear();
        model.setDay(QDate(2025, 9, 29));
        QCOMPARE(told.count(), 0);
        bool isTold = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            isTold = isTold || (label->isVisible() && label->text().contains(model.metrics().front().period));
        QVERIFY(isTold);
        model.setDay(model.lastDay());
    }

    void everyKind()
    {
        for (QStringView code : {u"RADIO", u"URGENT90", u"RESERVE", u"OVERDOSE10"}) {
            GoalPage *page = openGoal(code);
            QVERIFY(page);
            QVERIFY(page->model().reading());
            const QAbstractItemModelTester tester(&page->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (QDate day = page->model().firstDay(); day <= page->model().lastDay(); day = day.addDays(17)) {
                page->model().setDay(day);
                const GoalFacts facts = GoalFacts::of(*page->model().reading(), page->model().standing());
                QVERIFY2(!facts.why.isEmpty() && !facts.figures.isEmpty(), qPrintable(day.toString(Qt::ISODate)));
                for (const GoalFacts::Figure &figure : facts.figures)
                    QVERIFY2(!figure.value.contains(QStringLiteral("nan"), Qt::CaseInsensitive),
                             qPrintable(figure.value));
            }
        }
        // Steps alone have no course.
        openGoal(u"RADIO");
        QVERIFY(!the<QWidget>("burnUp")->isVisible());
        GoalPage *page = openGoal(u"URGENT90");
        QVERIFY(the<QWidget>("burnUp")->isVisible());
        // A metric that drives it and contributes too stands there once.
        QStringList parts;
        for (const GoalMetric &metric : page->model().metrics())
            if (metric.name == QLatin1String("Units out of service"))
                parts += metric.role;
        QCOMPARE(parts, QStringList{QStringLiteral("drives it, contributes to it")});
    }

    void amendedAndClosed()
    {
        GoalPage *page = openGoal(u"VACANT1000");
        const GoalId id = page->goal();
        const auto shown = [this](const char *name) {
            QWidget *dialog = nullptr;
            for (QWidget *top : QApplication::topLevelWidgets())
                if (top->objectName() == QLatin1String(name) && top->isVisible())
                    dialog = top;
            return dialog ? dialog : m_window->findChild<QWidget *>(QLatin1String(name));
        };
        the<QAction>("amendGoal")->trigger();
        QPointer<QWidget> amend = shown("amendGoalDialog");
        QVERIFY(amend);
        // The first promise stays in sight, and what the new one would mean is shown before it is made.
        QVERIFY(amend->findChild<QLabel *>("original")->text().contains(QStringLiteral("by 27 Mar 2027")));
        auto *button = amend->findChild<QPushButton *>("amend");
        QVERIFY(!button->isEnabled());
        amend->findChild<QLineEdit *>("newAmount")->setText(QStringLiteral("900"));
        QVERIFY(!button->isEnabled());
        QVERIFY(amend->findChild<QLabel *>("then")->text().contains(QStringLiteral("765 of 900")));
        amend->findChild<QLineEdit *>("reason")->setText(QStringLiteral("grant halved"));
        QVERIFY(button->isEnabled());
        amend->findChild<QLineEdit *>("newAmount")->setText(QStringLiteral("many"));
        button->click();
        QVERIFY(amend && amend->findChild<QLabel *>("failure")->text().contains(QStringLiteral("many")));
        amend->findChild<QLineEdit *>("newAmount")->setText(QStringLiteral("900"));
        button->click();
        QTRY_VERIFY(!amend);
        QCOMPARE(viewpoint().catalogue()->goalAmendments(id).size(), size_t(1));
        QCOMPARE(viewpoint().catalogue()->goal(id)->target, 1000.0);
        QVERIFY(the<QLabel>("notes")->text().contains(QStringLiteral("grant halved")));

        the<QAction>("closeGoal")->trigger();
        QPointer<QWidget> close = shown("closeGoalDialog");
        QVERIFY(close);
        QVERIFY(close->findChild<QLabel *>("figures")->text().contains(QStringLiteral("765 done")));
        auto *outcome = close->findChild<QComboBox *>("outcome");
        outcome->setCurrentIndex(0);
        QVERIFY(close->findChild<QLabel *>("doubt")->text().contains(QStringLiteral("not reached")));
        outcome->setCurrentIndex(2);
        QVERIFY(close->findChild<QLabel *>("doubt")->text().isEmpty());
        auto *successor = close->findChild<QComboBox *>("successor");
        const Goal *next = viewpoint().catalogue()->goal(u"URGENT90");
        successor->setCurrentIndex(successor->findText(QStringLiteral("URGENT90"), Qt::MatchContains));
        QVERIFY(!close->findChild<QPushButton *>("close")->isEnabled());
        close->findChild<QLineEdit *>("reason")->setText(QStringLiteral("a new plan"));
        const RevisionId before = viewpoint().newestRevision();
        close->findChild<QPushButton *>("close")->click();
        QTRY_VERIFY(!close);
        const Goal *closed = viewpoint().catalogue()->goal(id);
        QCOMPARE(closed->closing, Goal::Closing::Superseded);
        QCOMPARE(closed->closedDone, 765.0);
        QCOMPARE(closed->closedRevision, before);
        QCOMPARE(closed->closedReason, QStringLiteral("a new plan"));
        QCOMPARE(viewpoint().newestRevision().number, before.number + 1);
        QVERIFY(!the<QAction>("closeGoal")->isEnabled() && !the<QAction>("amendGoal")->isEnabled());
        QVERIFY(the<LeadSentence>("why")->text().contains(QStringLiteral("superseded")));
        // Each stands beside the other.
        QCOMPARE(page->model().related().size(), 1);
        QCOMPARE(page->model().related().front().goal, next->id);
        QVERIFY(!page->model().related().front().why.isEmpty());
        page = openGoal(u"URGENT90");
        QCOMPARE(page->model().related().size(), 1);
        QCOMPARE(page->model().related().front().goal, id);
        QVERIFY(page->model().related().front().why.contains(QStringLiteral("a new plan"))
                || page->model().related().front().why.contains(QStringLiteral("superseded")));
        // One step takes each back.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!viewpoint().catalogue()->goal(id)->isClosed());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(viewpoint().catalogue()->goalAmendments(id).empty());
        QVERIFY(page->model().related().isEmpty());
    }

    /// Words are as wide as they are: a row of the legend ends before the edge.
    void aLegendStaysInside()
    {
        GoalPage *page = openGoal(u"VACANT1000");
        const BurnUp shown = page->model().burnUp();
        for (int width = 400; width < 1000; width += 23) {
            QImage image(width + 60, 420, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            BurnUpChart::paint(painter, QRectF(0, 0, width, 420), shown, ChartStyle::print());
            painter.end();
            const QImage outside = image.copy(width + 1, 0, 59, 420);
            QImage white = outside;
            white.fill(Qt::white);
            QVERIFY2(outside == white, qPrintable(QStringLiteral("%1 wide").arg(width)));
        }
    }

    /// Days that nobody counted are a gap in the areas too.
    void aGapIsNotPaintedOver()
    {
        BurnUp shown;
        shown.start = QDate(2026, 1, 1);
        shown.asOf = shown.start.addDays(100);
        BurnUp::Class done;
        for (int day = 0; day <= 100; ++day)
            if (day < 40 || day > 60) {
                shown.days.push_back(shown.start.addDays(day));
                done.totals.push_back(50);
            }
        shown.done.push_back(done);
        const Theme theme = Theme::light();
        const auto columns = [&] {
            QImage image(1005, 100, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            BurnUpChart::paintSmall(painter, QRectF(image.rect()), shown, theme);
            painter.end();
            int found = 0;
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, 80) == theme.classes[0].rgb();
            return found;
        };
        const int seen = columns();
        QVERIFY2(seen > 750 && seen < 810, qPrintable(QString::number(seen)));
    }

    /// Three figures and their word, in the column of the smallest window.
    void daysPastAreNotCut()
    {
        QStandardItemModel model(1, GoalsModel::ColumnCount);
        const QModelIndex index = model.index(0, GoalsModel::DaysLeftColumn);
        model.setData(index, QStringLiteral("1,234"));
        model.setData(index, QStringLiteral("past"), GoalsModel::Below);
        model.setData(index, true, GoalsModel::IsOverdue);
        QImage image(73, 108, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.widget = the<QTableView>("goals");
        GoalRowDelegate().paint(&painter, option, index);
        painter.end();
        const QRgb ground = image.pixel(0, 0);
        int ink = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height() - 1; ++y) {
                ink += image.pixel(x, y) != ground;
                QVERIFY2(x >= 8 || image.pixel(x, y) == ground, qPrintable(QString::number(x)));
            }
        QVERIFY(ink > 50);
    }

    /// What the page reserves for its words makes no window grow, and with it the text on the wall.
    void theWallKeepsItsSize()
    {
        Settings settings(m_folder.filePath(QStringLiteral("wall.ini")));
        settings.setLook(Settings::Look::Projector);
        {
            MainWindow window(settings, m_answers);
            window.resize(1280, 800);
            window.looks().apply();
            auto file =
                CityFile::open(m_folder.filePath(QStringLiteral("Port Alder.statroom")), CityFile::Access::ReadOnly);
            QVERIFY(file.ok());
            window.city().take(std::move(*file));
            window.viewpoint().setMonth(Month(2026, 10));
            window.pages().openGoal(window.viewpoint().catalogue()->goal(u"VACANT1000")->id);
            window.show();
            QTest::qWait(300);
            QCOMPARE(window.size(), QSize(1280, 800));
            // The story is told with the slider in sight.
            auto *slider = window.findChild<QSlider *>(QStringLiteral("daySlider"));
            QVERIFY(slider && slider->isVisible());
            QVERIFY(slider->mapTo(&window, slider->rect().bottomLeft()).y() < window.height());
        }
        m_window->looks().apply();
    }

    void asAWebPage()
    {
        openGoal(u"VACANT1000");
        m_answers.path = m_folder.filePath(QStringLiteral("goal.html"));
        the<QAction>("saveWebPage")->trigger();
        QFile file(m_answers.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<svg role=\"img\""));
        QCOMPARE(html.count("<title>"), 1); // a browser shows that of a drawing to whoever rests on it
        QVERIFY(!html.contains("Generated with"));
        QVERIFY(html.contains("<th scope=\"col\">Demolished</th>"));
        QVERIFY(html.contains("<td>765</td>"));
        // Nothing is fetched from anywhere, and nothing runs.
        for (const char *foreign : {"<script", "src=", "<link", "@import", "url(http"})
            QVERIFY2(!html.contains(foreign), foreign);
    }
};

QTEST_MAIN(GoalsTest)
#include "GoalsTest.moc"
