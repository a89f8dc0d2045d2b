// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/GoalPage.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusBadge.h"
#include "goals/AmendGoalDialog.h"
#include "goals/CloseGoalDialog.h"
#include "goals/DaySlider.h"
#include "goals/FigureRow.h"
#include "goals/GoalSide.h"
#include "items/RecordLine.h"
#include "items/TableText.h"
#include "pages/PagePrinting.h"
#include "pages/TableCopy.h"
#include "report/GoalWebPage.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/LeadSentence.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/SegmentedControl.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 300;
constexpr int leastCourse = 340;
constexpr int mostCourse = 1100;
constexpr int shapeAtDesk = 32;

enum View { ChartView, TableView };

} // namespace

GoalPage::GoalPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(QString(), this))
    , m_statusLine(new QWidget(this))
    , m_scroll(new PageScroll(this))
    , m_figures(new FigureRow)
    , m_side(new GoalSide)
    , m_empty(new EmptyState(tr("This promise is not in the city file that is shown."), tr("All goals"), this))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        if (!m_model.reading())
            return {};
        return {{m_facts.statement, PagePrinting::nameOf(this->viewpoint(), m_model.reading()->goal().code, tr("goal")),
                 ReportContents::goal(m_model.goal(), m_model.day())}};
    }))
{
    setObjectName(QStringLiteral("goalPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24 - PageScroll::barRoom, 0);
    all->setSpacing(12);
    makeHead();
    m_head->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    all->addWidget(m_head);

    auto *status = new QHBoxLayout(m_statusLine);
    status->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    status->setSpacing(16);
    m_badge = new StatusBadge(Status::NoData, StatusBadge::Shows::Shape, m_statusLine);
    status->addWidget(m_badge, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_why = new LeadSentence(m_statusLine);
    m_why->setObjectName(QStringLiteral("why"));
    m_notes = selectableText({}, TextRole::Lead, TextColour::Secondary, m_statusLine);
    m_notes->setObjectName(QStringLiteral("notes"));
    words->addWidget(m_why);
    words->addWidget(m_notes);
    words->addStretch(1); // what is reserved and not needed stays below
    status->addLayout(words, 1);
    all->addWidget(m_statusLine);
    all->addWidget(m_empty, 1);

    m_scroll->setObjectName(QStringLiteral("goalScroll"));
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 16);
    m_rows->setSpacing(16);
    m_rows->addWidget(m_figures);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeCourse(), 1, Qt::AlignTop);
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    m_rows->addLayout(m_columns);
    m_rows->addStretch(1);
    m_scroll->setContent(content);
    all->addWidget(m_scroll, 1);

    connect(m_empty, &EmptyState::verbTriggered, this, [this] { this->navigator().openGoals(); });
    connect(&m_model, &GoalModel::readingChanged, this, [this] {
        if (isVisible())
            refresh();
        else
            invalidate();
    });
    connect(&m_model, &GoalModel::metricsChanged, this, [this] { m_side->tellMetrics(m_model.metrics()); });
    connect(&m_model, &GoalModel::dayChanged, this, &GoalPage::showDay);
    connect(&m_model, &GoalModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(m_side, &GoalSide::metricChosen, this,
            [this](DepartmentId department, MetricId metric, CategoryId category) {
                this->navigator().openMetric(department, metric, category);
            });
    connect(m_side, &GoalSide::goalChosen, this, [this](GoalId goal) { this->navigator().openGoal(goal); });
}

GoalPage::~GoalPage() = default;

void GoalPage::makeHead()
{
    connect(m_head, &PageHeader::crumbClicked, this, [this] { navigator().openGoals(); });
    makeChanges();
    m_exportButton = m_head->addButton(tr("E&xport"));
    m_exportButton->setObjectName(QStringLiteral("exportMenu"));
    auto *menu = new QMenu(m_exportButton);
    addDeed(*menu, "copyPicture", tr("Copy &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { copyPicture(); });
    addDeed(*menu, "copyData", tr("Copy &data"), {}, [this] { copyData(); });
    menu->addSeparator();
    addDeed(*menu, "saveReport", tr("Save as PD&F…"), {}, [this] { m_printing->exportPdf(); });
    addDeed(*menu, "saveWebPage", tr("Save as &web page…"), {}, [this] { saveWebPage(); });
    menu->addSeparator();
    addDeed(*menu, "print", tr("P&rint…"), {}, [this] { m_printing->print(); });
    addDeed(*menu, "printPreview", tr("Print pre&view…"), {}, [this] { m_printing->preview(); });
    m_exportButton->setMenu(menu);
}

/// A promise is never rewritten: it is amended or closed, and what it first said stays. The form under Set up is for
/// what was typed wrongly.
void GoalPage::makeChanges()
{
    m_change = m_head->addButton(tr("Chan&ge"));
    m_change->setObjectName(QStringLiteral("changeMenu"));
    auto *menu = new QMenu(m_change);
    menu->setToolTipsVisible(true);
    m_amend = addDeed(*menu, "amendGoal", tr("&Amend promise…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                      [this] { (new AmendGoalDialog(viewpoint(), *m_model.reading(), m_model.day(), this))->open(); });
    m_close = addDeed(*menu, "closeGoal", tr("&Close promise…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                      [this] { (new CloseGoalDialog(viewpoint(), *m_model.reading(), m_model.day(), this))->open(); });
    menu->addSeparator();
    addDeed(*menu, "editGoal", tr("&Edit under Set up"), {},
            [this] { navigator().openSetup(Navigator::SetupPart::Goals, goal().number); });
    m_change->setMenu(menu);
}

QWidget *GoalPage::makeCourse()
{
    m_course = new Card;
    m_course->setObjectName(QStringLiteral("course"));
    m_views = new SegmentedControl(tr("View"), m_course);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->addSegment(ChartView, tr("&Course"));
    m_views->addSegment(TableView, tr("Ta&ble"));
    m_course->body()->addWidget(m_views, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget(m_course);
    m_chart = new BurnUpChart(m_stack);
    m_chart->setObjectName(QStringLiteral("burnUp"));
    m_stack->addWidget(m_chart);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("courseTable"));
    m_table->setAccessibleName(tr("Course by month"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_table);
    m_course->body()->addWidget(m_stack, 1);
    m_steps = new StepChain(m_course);
    m_course->body()->addWidget(m_steps);
    m_slider = new DaySlider(m_course);
    m_course->body()->addWidget(m_slider);
    connect(m_views, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_slider, &DaySlider::dayChanged, &m_model, &GoalModel::setDay);
    connect(m_chart, &BurnUpChart::dayWanted, this, [this](QDate day) {
        m_slider->stop();
        m_model.setDay(day);
    });

    new TableCopy(*m_table);
    return m_course;
}

QString GoalPage::title() const
{
    return m_facts.statement.isEmpty() ? tr("Goal") : m_facts.statement;
}

QWidget *GoalPage::mainWidget()
{
    return m_slider->slider();
}

QList<QWidget *> GoalPage::regions()
{
    return {m_head, m_course, m_side};
}

void GoalPage::showGoal(GoalId goal)
{
    clearMessage();
    m_slider->stop();
    m_model.setGoal(goal);
    refresh();
}

void GoalPage::refresh()
{
    const bool any = m_model.reading().has_value();
    for (QWidget *part : {m_statusLine, static_cast<QWidget *>(m_scroll)})
        part->setVisible(any);
    m_empty->setVisible(!any);
    m_exportButton->setEnabled(any);
    const bool canChange = any && viewpoint().canEdit();
    m_change->setEnabled(canChange);
    m_change->setToolTip(viewpoint().whyNotEditable());
    const bool isOpen = canChange && !m_model.reading()->goal().isClosed();
    for (QAction *action : {m_amend, m_close}) {
        action->setEnabled(isOpen);
        action->setToolTip(
            canChange && !isOpen ? tr("This promise is closed. Undo that, or open it again under Set up.") : QString());
    }
    if (!any) {
        m_head->setTitle(tr("Goal"));
        m_head->setCrumbs({tr("Goals"), QString()});
        return;
    }
    const bool hasCourse = m_model.standing().kind != Goal::Kind::Milestones;
    // Over steps that were never set there is nothing to move a day on.
    m_course->setVisible(hasCourse || m_model.standing().steps.all > 0);
    m_views->setVisible(hasCourse);
    m_stack->setVisible(hasCourse);
    m_steps->setVisible(!hasCourse);
    m_slider->setSpan(m_model.firstDay(), std::max(m_model.lastDay(), m_model.endOfLife()), m_model.lastDay());
    m_side->showMetrics(m_model.metrics());
    m_side->showRelated(m_model.related());
    m_wordsWidth = 0; // another goal, or the same with other numbers, has other words
    showDay();
    m_side->showWork(m_facts);
    m_side->setVisible(m_side->hasContent());
    m_head->setTitle(m_facts.statement);
    m_head->setCrumbs({tr("Goals"), m_facts.theme.isEmpty() ? m_model.reading()->goal().code : m_facts.theme});
    arrangeSoon();
}

void GoalPage::showDay()
{
    if (!m_model.reading())
        return;
    m_facts = GoalFacts::of(*m_model.reading(), m_model.standing());
    m_badge->setStatus(m_facts.pace);
    m_badge->setWord(m_facts.phrase);
    m_badge->setWhy(m_facts.why);
    m_why->say(m_facts.phrase.isEmpty() ? QString() : m_facts.phrase + u'.', wordColour(m_facts.pace), m_facts.why);
    const QStringList notes = m_facts.notes + m_facts.amendments;
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_figures->setFigures(m_facts.figures);
    m_chart->setBurnUp(m_model.burnUp(), m_facts.summary);
    m_steps->setSteps(m_model.burnUp().flags, m_facts.summary);
    m_slider->setDay(m_model.day());
    // What has not begun is told of as of now, whatever first day the slider stands on.
    const bool isToCome = m_model.standing().state == Pace::State::NotStarted;
    const bool isCounted = m_model.standing().kind == Goal::Kind::Countdown && !isToCome;
    const QString day = m_model.reading()->text().day(isToCome ? m_model.standing().asked : m_model.day());
    m_slider->setTexts(
        tr("As of %1").arg(day),
        isCounted ? tr("day %1").arg(viewpoint().locale().toString(int(m_model.firstDay().daysTo(m_model.day())) + 1))
                  : QString());
    m_side->showDay(m_facts);
    reserveWords();
}

// While the days go by, what is said of them may only take more room: the chart below it stands still, and the slider
// stays in sight.
void GoalPage::reserveWords()
{
    // In a width that is not its own yet they would take room that a window has to grow for.
    if (!isVisible())
        return;
    if (m_wordsWidth != m_statusLine->width()) {
        m_wordsWidth = m_statusLine->width();
        m_statusLine->setMinimumHeight(0);
    }
    const int needed = m_statusLine->layout()->heightForWidth(m_wordsWidth);
    if (needed > m_statusLine->minimumHeight()) {
        m_statusLine->setMinimumHeight(needed);
        arrangeSoon();
    }
}

void GoalPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    const bool isWall = theme.medium == Medium::Wall;
    const bool isNarrow = isWall ? width() < height() : width() < narrowBelow * scale;
    m_badge->setShapeSize(int(shapeAtDesk * std::max(1.0, theme.rowScale())));
    reserveWords();
    // On the wall the burn-up and the figures beside it are the whole picture; the rest follows below.
    const bool onWall = isWall && !isNarrow;
    if (onWall != m_onWall) {
        m_onWall = onWall;
        m_rows->removeWidget(m_figures);
        m_columns->removeWidget(m_figures);
        m_columns->removeWidget(m_side);
        m_rows->removeWidget(m_side);
        if (onWall) {
            m_columns->addWidget(m_figures, 0, Qt::AlignTop);
            m_rows->insertWidget(1, m_side);
        } else {
            m_rows->insertWidget(0, m_figures);
            m_columns->addWidget(m_side, 0, Qt::AlignTop);
        }
        m_figures->setStacked(onWall);
    }
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = height() - m_scroll->y() - (onWall ? 16 : m_figures->sizeHint().height() + 32);
    if (m_model.standing().kind != Goal::Kind::Milestones)
        // On the wall it ends with the picture, so that the slider is in it.
        m_course->setFixedHeight(std::clamp(
            room, onWall ? leastCourse : std::min(int(leastCourse * std::max(1.0, theme.rowScale())), mostCourse),
            mostCourse));
    else
        m_course->setFixedHeight(m_course->sizeHint().height());
    m_figures->setMinimumWidth(onWall ? int(width() * 0.22) : 0);
    m_figures->setMaximumWidth(onWall ? int(width() * 0.22) : QWIDGETSIZE_MAX);
    if (isNarrow || onWall) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(int((width() > 1300 ? sideWidth + 40 : sideWidth) * scale));
    }
}

void GoalPage::copyPicture()
{
    if (!m_model.reading())
        return;
    const auto record = recordLine(viewpoint());
    if (!record) {
        showMessage(record.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(goalPicture(m_model, viewpoint().city().name, *record).image());
    showMessage(Tone::Note, tr("The picture is on the clipboard."));
}

void GoalPage::saveWebPage()
{
    if (!m_model.reading())
        return;
    const auto record = recordLine(viewpoint());
    if (!record) {
        showMessage(record.error());
        return;
    }
    const QByteArray page = goalWebPage(m_model, viewpoint().city().name, *record, viewpoint().locale());
    const Prompts::FileQuestion question{
        tr("Save as web page"),
        {tr("Web page (*.html)")},
        PagePrinting::proposedPath(PagePrinting::nameOf(viewpoint(), m_model.reading()->goal().code, tr("goal")),
                                   QStringLiteral(".html"))};
    prompts().saveFile(this, question, [this, page](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
            showMessage(Tone::Failure,
                        tr("%1 could not be written: %2. Choose another folder or make room there.")
                            .arg(path, file.errorString()));
        else
            showMessage(Tone::Note, tr("Saved %1.").arg(path));
    });
}

void GoalPage::copyData()
{
    if (!m_model.reading())
        return;
    QList<int> rows;
    if (m_stack->currentIndex() == TableView)
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
    QList<int> columns(m_model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setMimeData(TableText::copied(m_model, columns, rows).release());
    showMessage(Tone::Note, tr("The numbers are on the clipboard."));
}

} // namespace statroom
