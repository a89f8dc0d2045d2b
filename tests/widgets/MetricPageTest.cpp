// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/MetricPage.h"
#include "charts/StatusBadge.h"
#include "charts/TrendChart.h"
#include "items/EditHistory.h"
#include "items/MetricCity.h"
#include "items/MetricDepartmentsModel.h"
#include "pages/metric/MetricViews.h"
#include "theme/LeadSentence.h"
#include "theme/MessageLine.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace statroom;

namespace {

class Ways : public Navigator
{
public:
    bool has(Place) const override { return true; }
    void openOverview() override {}
    void openDepartments() override { said = QStringLiteral("departments"); }
    void openDepartment(DepartmentId department) override
    {
        said = QStringLiteral("department %1").arg(department.number);
    }
    void openStatus(Status) override {}
    void openMetric(DepartmentId department, MetricId metric, CategoryId category) override
    {
        said = QStringLiteral("metric");
        if (page)
            page->showMetric(department, metric, category);
    }
    void openEntry(DepartmentId, Month month, SeriesId series) override
    {
        said = QStringLiteral("entry %1 %2").arg(month.yyyymm()).arg(series.number);
    }
    void openImport(const QString &) override {}
    void openSetup(SetupPart, qint64) override {}
    void openHistory(const HistoryFilter &) override {}
    void goBack() override {}

    QString said;
    MetricPage *page = nullptr;
};

class Answers : public Prompts
{
public:
    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void saveFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        asked = question;
        answer(path);
    }
    void ask(QWidget *, const Question &question, std::function<void(std::optional<int>)> answer) override
    {
        askedToChoose = question;
        answer(choice);
    }
    void askText(QWidget *, const TextQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        askedForText = question;
        answer(text);
    }

    FileQuestion asked;
    Question askedToChoose;
    TextQuestion askedForText;
    QString path;
    std::optional<QString> text;
    std::optional<int> choice;
};

} // namespace

class MetricPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhyFirst();
    void anEditRepaintsThePage();
    void tableShowsTheSameModel();
    void controlChartSaysWhatItMeans();
    void tooFewValuesForAControlChart();
    void marksOnTheChart();
    void marksThatMakeNoSense();
    void byBreakdown();
    void sideBySideWithOtherDepartments();
    void pointSaysWhereItComesFrom();
    void enterOpensEntryOnThatMonth();
    void neighboursByKeyboard();
    void insertsAnAnnotation();
    void copiesDataAndPicture();
    void savesPictureDataAndPage();
    void emptyMetricOffersEntry();
    void asRecordedCannotBeEdited();
    void everyControlHasAName();
    void narrowPagesMoveTheFactsBelow();

private:
    template <class W>
    W *find(const char *name) const
    {
        W *found = m_page->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString textOf(const char *name) const { return find<PlainLabel>(name)->text(); }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }

    std::unique_ptr<MetricCity> m_city;
    Ways m_ways;
    Answers m_answers;
    std::unique_ptr<MetricPage> m_page;
};

void MetricPageTest::initTestCase()
{
    loadFonts();
    applyTheme(*qApp, Theme::light());
}

void MetricPageTest::init()
{
    m_city = std::make_unique<MetricCity>();
    m_page = std::make_unique<MetricPage>(m_city->viewpoint(), m_ways, m_answers);
    m_ways.page = m_page.get();
    m_ways.said.clear();
    m_page->resize(1088, 760);
    m_page->showMetric(m_city->code, m_city->inTime);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void MetricPageTest::cleanup()
{
    m_page.reset();
    m_ways.page = nullptr;
    m_city.reset();
}

void MetricPageTest::saysWhyFirst()
{
    QCOMPARE(m_page->title(), QStringLiteral("Complaints inspected within 10 days"));
    QVERIFY(find<StatusBadge>("statusBadge")->status() == Status::Off);
    QVERIFY(textOf("heroValue").startsWith(QStringLiteral("81.4")));
    auto *why = find<LeadSentence>("why");
    QVERIFY(why->phrase().startsWith(QStringLiteral("Not within 10")));
    QVERIFY(why->rest().contains(QStringLiteral("against a target of 92")));
    // What is read aloud has no markup.
    QCOMPARE(why->accessibleName(), why->phrase() + u' ' + why->rest());
    QVERIFY(textOf("remark").contains(QStringLiteral("Preliminary")));
}

void MetricPageTest::anEditRepaintsThePage()
{
    m_city->change(m_city->inTimeSeries, Month(2026, 10), 0.95);
    QVERIFY(find<StatusBadge>("statusBadge")->status() == Status::Met);
    QVERIFY(textOf("heroValue").startsWith(QStringLiteral("95.0")));
    QVERIFY(textOf("readOut").contains(QStringLiteral("95.0")));
}

void MetricPageTest::tableShowsTheSameModel()
{
    m_page->views().showView(MetricViews::View::Table);
    auto *table = find<QTableView>("trendTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), m_page->model().rowCount());
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Oct 2026"));
    QVERIFY(table->isColumnHidden(static_cast<int>(TrendColumn::TargetHigh)));
    QVERIFY(!table->isColumnHidden(static_cast<int>(TrendColumn::Numerator)));
}

void MetricPageTest::controlChartSaysWhatItMeans()
{
    auto *chart = find<TrendChart>("trendChart");
    QVERIFY(!find<QWidget>("says")->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QVERIFY(chart->isVisible());
    QVERIFY(chart->limits() == Limits::Shown);
    QVERIFY(find<QWidget>("says")->isVisible());
    const auto *variation = find<LeadSentence>("saysVariation");
    QCOMPARE(variation->phrase(), QStringLiteral("Better, higher."));
    QVERIFY2(variation->rest().startsWith(QStringLiteral("September 2026: ")), qPrintable(variation->rest()));
    const auto *assurance = find<LeadSentence>("saysAssurance");
    QCOMPARE(assurance->phrase(), QStringLiteral("Will miss it."));
    QVERIFY2(assurance->rest().contains(QStringLiteral("92")), qPrintable(assurance->rest()));
    // October is preliminary: shown, and not judged.
    QVERIFY2(textOf("saysRemarks").contains(QStringLiteral("preliminary")), qPrintable(textOf("saysRemarks")));
    QCOMPARE(textOf("variation"), QStringLiteral("Better, higher"));
    QCOMPARE(textOf("assurance"), QStringLiteral("Will miss it"));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY2(textOf("readOut").contains(QStringLiteral(". Mean 8")), qPrintable(textOf("readOut")));
    m_city->change(m_city->inTimeSeries, Month(2026, 9), 0.5);
    QCOMPARE(variation->phrase(), QStringLiteral("Worse, lower."));
    QVERIFY2(variation->rest().startsWith(QStringLiteral("September 2026: below the lower limit of")),
             qPrintable(variation->rest()));
    QVERIFY2(chart->describedSummary().contains(variation->rest()), qPrintable(chart->describedSummary()));
    // The next metric is looked at in the same way.
    m_page->showMetric(m_city->code, m_city->sick);
    QVERIFY(chart->limits() == Limits::Shown);
}

void MetricPageTest::tooFewValuesForAControlChart()
{
    m_city->viewpoint().setMonth(Month(2024, 5));
    m_page->views().showView(MetricViews::View::ControlChart);
    QCOMPARE(find<LeadSentence>("saysVariation")->phrase(), QStringLiteral("Too few values."));
    QVERIFY(!find<LeadSentence>("saysAssurance")->isVisible());
    const QString remarks = textOf("saysRemarks");
    QVERIFY2(remarks.contains(u'5') && remarks.contains(u'8'), qPrintable(remarks));
}

void MetricPageTest::marksOnTheChart()
{
    auto *chart = find<TrendChart>("trendChart");
    m_page->views().showView(MetricViews::View::ControlChart);
    const int july = m_page->model().rowOf(Period(Month(2025, 7), 1));
    const auto revisions = [this] {
        HistoryFilter all;
        return m_city->viewpoint().reader().history(all)->size();
    };
    const auto marks = [&] {
        return m_page->model().index(july, 0).data(TrendRole::Marks).value<QList<TrendMark>>();
    };
    const auto mean = [&](int row) {
        return m_page->model().index(row, int(TrendColumn::Mean)).data(TrendRole::Number).toDouble();
    };
    chart->setCurrentRow(july);
    QVERIFY(find<QAction>("markRebase")->isEnabled());
    QVERIFY(!find<QAction>("markRemove")->isEnabled());
    // Nothing is written while nobody has said why.
    const auto before = revisions();
    m_answers.text.reset();
    trigger("markRebase");
    QVERIFY2(m_answers.askedForText.text.contains(QStringLiteral("July 2025")),
             qPrintable(m_answers.askedForText.text));
    QCOMPARE(revisions(), before);

    m_answers.text = QStringLiteral("online intake");
    trigger("markRebase");
    QCOMPARE(revisions(), before + 1);
    QCOMPARE(marks(), (QList<TrendMark>{{ChartMark::Kind::Rebase, QStringLiteral("online intake")}}));
    QVERIFY(mean(july) != mean(july - 1));
    QCOMPARE(m_page->model().index(july, 0).data(TrendRole::Group).toInt(), 1);
    chart->setCurrentRow(july);
    QVERIFY2(textOf("readOut").contains(QStringLiteral("New baseline from here: online intake.")),
             qPrintable(textOf("readOut")));
    QVERIFY2(chart->describedSummary().contains(QStringLiteral("Jul 2025: New baseline from here: online intake.")),
             qPrintable(chart->describedSummary()));

    // A point is left out: its value stays, the mean of its stretch no longer knows it.
    const double with = mean(july);
    trigger("markGhost");
    QCOMPARE(marks().size(), 2);
    QVERIFY(mean(july) != with);
    QVERIFY(m_page->model().index(july, int(TrendColumn::Value)).data(TrendRole::Number).isValid());
    QVERIFY(!m_page->model().index(july, int(TrendColumn::Signal)).data(TrendRole::Number).isValid());

    // And is counted again: of two marks one is asked which.
    chart->setCurrentRow(july);
    QVERIFY(find<QAction>("markRemove")->isEnabled());
    m_answers.choice = 1;
    trigger("markRemove");
    QCOMPARE(int(m_answers.askedToChoose.choices.size()), 2);
    QCOMPARE(marks(), (QList<TrendMark>{{ChartMark::Kind::Rebase, QStringLiteral("online intake")}}));
    QCOMPARE(mean(july), with);

    // Each was one revision, and is undone as one.
    EditHistory edits(m_city->viewpoint());
    QVERIFY(edits.canUndo());
    QVERIFY(edits.undo().ok());
    QCOMPARE(marks().size(), 2);
}

void MetricPageTest::marksThatMakeNoSense()
{
    auto *chart = find<TrendChart>("trendChart");
    const auto said = [this] {
        const auto *line = m_page->findChild<MessageLine *>();
        return line && line->isVisible() ? line->text() : QString();
    };
    m_answers.text = QStringLiteral("because");
    m_answers.askedForText = {};
    chart->setCurrentRow(0);
    trigger("markRebase");
    QVERIFY2(said().contains(QStringLiteral("first period of the chart")), qPrintable(said()));
    QVERIFY(m_answers.askedForText.title.isEmpty()); // refused before a reason is asked for
    chart->setCurrentRow(m_page->model().rowOf(Period(Month(2025, 2), 1)));
    trigger("markGhost");
    QVERIFY2(said().contains(QStringLiteral("no value")), qPrintable(said()));
    QVERIFY(m_city->viewpoint().setRecordedAt({m_city->beforeCorrection}).ok());
    chart->setCurrentRow(5);
    for (const char *name : {"markRebase", "markGhost", "markBaseline", "markRemove"})
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
}

void MetricPageTest::byBreakdown()
{
    m_page->showMetric(m_city->code, m_city->vacant);
    auto *chart = find<TrendChart>("trendChart");
    QVERIFY(chart->isVisible());
    QVERIFY(chart->split() == Split::Stacked);
    QCOMPARE(m_page->model().reading()->categoryNames,
             QStringList({QStringLiteral("Demolished"), QStringLiteral("Repaired")}));
    QCOMPARE(find<SegmentedControl>("views")->current(), int(MetricViews::View::FirstBreakdown));
    m_page->views().showView(MetricViews::View::Trend);
    QVERIFY(chart->split() == Split::Whole);
}

void MetricPageTest::sideBySideWithOtherDepartments()
{
    m_page->showMetric(m_city->code, m_city->sick);
    m_page->views().showView(MetricViews::View::Departments);
    auto *table = find<QTableView>("departmentTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, MetricDepartmentsModel::DepartmentColumn).data().toString(),
             QStringLiteral("Police"));
    table->setCurrentIndex(table->model()->index(1, MetricDepartmentsModel::DepartmentColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_page->department(), m_city->police);
}

void MetricPageTest::pointSaysWhereItComesFrom()
{
    auto *chart = find<TrendChart>("trendChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QString all;
    for (PlainLabel *label : find<QWidget>("point")->findChildren<PlainLabel *>())
        if (label->isVisible())
            all += label->text() + u'\n';
    QVERIFY2(all.contains(QStringLiteral("complaints_2024.csv")), qPrintable(all));
    QVERIFY2(all.remove(u'\n').contains(QString(64, u'a')), qPrintable(all));
    QVERIFY(textOf("readOut").startsWith(QStringLiteral("Jan 2024")));
}

void MetricPageTest::enterOpensEntryOnThatMonth()
{
    auto *chart = find<TrendChart>("trendChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_ways.said, QStringLiteral("entry 202609 %1").arg(m_city->inTimeSeries.number));
}

void MetricPageTest::neighboursByKeyboard()
{
    const MetricId before = m_page->metric();
    auto *down = find<QToolButton>("metricBelow");
    auto *up = find<QToolButton>("metricAbove");
    QVERIFY(down->isEnabled());
    QCOMPARE(down->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Down));
    QTest::mouseClick(down, Qt::LeftButton);
    QVERIFY(m_page->metric() != before);
    QTest::mouseClick(up, Qt::LeftButton);
    QCOMPARE(m_page->metric(), before);
    QTest::keyClick(m_page->window()->windowHandle(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(m_page->metric() != before);
    QVERIFY(up->isEnabled());
    QTest::keyClick(m_page->window()->windowHandle(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_page->metric(), before);
}

void MetricPageTest::insertsAnAnnotation()
{
    trigger("insertAnnotation");
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("annotationDialog"));
    QVERIFY(dialog);
    auto *insert = dialog->findChild<QPushButton *>(QStringLiteral("insert"));
    QVERIFY(!insert->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("text")), QStringLiteral("Online intake opened"));
    dialog->findChild<QDateEdit *>(QStringLiteral("from"))->setDate(QDate(2025, 9, 15));
    QVERIFY(insert->isEnabled());
    QTest::mouseClick(insert, Qt::LeftButton);
    const int row = m_page->model().rowOf(Period(Month(2025, 9), 1));
    const auto events = m_page->model().index(row, 0).data(TrendRole::Annotations).value<QList<TrendAnnotation>>();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().text, QStringLiteral("Online intake opened"));
}

void MetricPageTest::copiesDataAndPicture()
{
    trigger("copyData");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(QStringLiteral("Oct 2026\t81.4")));
    QVERIFY(data->hasHtml());
    trigger("copyPicture");
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1920, 1080));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void MetricPageTest::savesPictureDataAndPage()
{
    const QList<std::pair<const char *, QString>> ways{{"savePicture", QStringLiteral("chart.png")},
                                                       {"savePicture", QStringLiteral("chart.svg")},
                                                       {"savePicture", QStringLiteral("chart.pdf")},
                                                       {"saveData", QStringLiteral("data.csv")},
                                                       {"saveData", QStringLiteral("data.xlsx")},
                                                       {"saveReport", QStringLiteral("page.pdf")}};
    for (const auto &[action, name] : ways) {
        m_answers.path = m_city->path(name);
        trigger(action);
        if (auto *paper = m_page->findChild<QDialog *>(QStringLiteral("printDialog")))
            QTest::mouseClick(paper->findChild<QPushButton *>(QStringLiteral("go")), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_answers.path));
        QFile file(m_answers.path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.size() > 500, qPrintable(name));
    }
    QVERIFY(m_answers.asked.start.endsWith(QStringLiteral("INTIME 2026-10.pdf")));
    QFile svg(m_city->path(QStringLiteral("chart.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawing = svg.readAll();
    QVERIFY(drawing.contains("Complaints inspected within 10 days"));
    QVERIFY(drawing.contains("Source: Case system, closed on day 5"));
    // A wrong ending is refused in words, and nothing is written.
    m_answers.path = m_city->path(QStringLiteral("chart.bmp"));
    trigger("savePicture");
    QVERIFY(!QFile::exists(m_answers.path));
}

void MetricPageTest::emptyMetricOffersEntry()
{
    m_page->showMetric(m_city->code, m_city->empty);
    QVERIFY(!find<TrendChart>("trendChart")->isVisible());
    QPushButton *offer = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(QStringLiteral("Enter October 2026")))
            offer = button;
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(m_ways.said.startsWith(QStringLiteral("entry 202610")));
}

void MetricPageTest::asRecordedCannotBeEdited()
{
    QVERIFY(m_city->viewpoint().setRecordedAt({m_city->beforeCorrection}).ok());
    QTRY_VERIFY(!find<QAction>("insertAnnotation")->isEnabled());
    QVERIFY(find<QAction>("beforeAfter")->isEnabled());
    QVERIFY(!find<QPushButton>("enterData")->isEnabled());
    QVERIFY(!find<QPushButton>("enterData")->toolTip().isEmpty());
}

void MetricPageTest::everyControlHasAName()
{
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || dynamic_cast<Described *>(widget) || qobject_cast<PlainLabel *>(widget);
        QVERIFY2(named,
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
                            + QLatin1String(widget->parentWidget()->metaObject()->className())));
    }
}

void MetricPageTest::narrowPagesMoveTheFactsBelow()
{
    auto *facts = find<QWidget>("facts");
    auto *chart = find<QWidget>("chartCard");
    QVERIFY(facts->mapTo(m_page.get(), QPoint()).x() > chart->mapTo(m_page.get(), QPoint()).x() + chart->width() - 1);
    m_page->resize(820, 640);
    QTRY_VERIFY(facts->mapTo(m_page.get(), QPoint()).y() > chart->mapTo(m_page.get(), QPoint()).y() + chart->height());
    QVERIFY(facts->width() > 700);
}

QTEST_MAIN(MetricPageTest)
#include "MetricPageTest.moc"
