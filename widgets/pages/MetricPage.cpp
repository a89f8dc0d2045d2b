// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MetricPage.h"

#include "charts/TrendChart.h"
#include "items/ProblemStanding.h"
#include "pages/AnnotationDialog.h"
#include "pages/PagePrinting.h"
#include "pages/metric/ChartMarks.h"
#include "pages/metric/MetricExport.h"
#include "pages/metric/MetricNotes.h"
#include "pages/metric/MetricSide.h"
#include "pages/metric/MetricStatusLine.h"
#include "pages/metric/MetricViews.h"
#include "problems/ProblemsPage.h"
#include "theme/FlowRow.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/SegmentedControl.h"
#include "theme/SquareButton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 300;
constexpr int leastChart = 380;
constexpr int mostChart = 1100;
constexpr int notesInSight = 190;

/// Neither calculated nor made from the daily values of imports.
bool isTyped(const TrendReading &reading)
{
    if (reading.numbers.origin == Standing::Origin::Calculated)
        return false;
    if (reading.numbers.origin == Standing::Origin::Entered)
        return !reading.numbers.isDerived;
    return std::none_of(reading.numbers.parts.begin(), reading.numbers.parts.end(),
                        [&](const MetricValues::OfCategory &part) {
                            const Series *series = reading.catalogue->series(part.series);
                            return series && series->isDerived();
                        });
}

} // namespace

MetricPage::MetricPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(QString(), this))
    , m_problems(new QWidget(this))
    , m_status(new MetricStatusLine(this))
    , m_scroll(new PageScroll(this))
    , m_views(new MetricViews(viewpoint, navigator, m_model, this))
    , m_notes(new MetricNotes(viewpoint.locale(), this))
    , m_side(new MetricSide(this))
    , m_export(new MetricExport(*this, m_model, *m_views, m_facts))
    , m_marks(new ChartMarks(*this, m_model, *m_views))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        if (!m_model.reading())
            return {};
        return {{m_facts.title, m_export->proposedName(), ReportContents::metric(m_model.subject())}};
    }))
{
    setObjectName(QStringLiteral("metricPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24 - PageScroll::barRoom, 0);
    all->setSpacing(12);
    makeHead();
    m_head->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    all->addWidget(m_head);
    m_status->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    all->addWidget(m_status);
    m_problems->setObjectName(QStringLiteral("problemLinks"));
    auto *links = new FlowRow(m_problems, 16, 4);
    links->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    all->addWidget(m_problems);

    m_scroll->setObjectName(QStringLiteral("metricScroll"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("metricContent"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 16);
    m_columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_views);
    left->addWidget(m_notes, 1);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_scroll->setContent(content);
    all->addWidget(m_scroll, 1);

    connect(&m_model, &TrendModel::readingChanged, this, [this] {
        if (isVisible())
            refresh();
        else
            invalidate();
    });
    connect(&m_model, &TrendModel::failed, this,
            [this](const QString &message) { showMessage(Tone::Failure, message); });
    connect(m_views, &MetricViews::failed, this, [this](const Error &error) { showMessage(error); });
    connect(m_views, &MetricViews::viewChanged, this, &MetricPage::arrangeSoon);
    connect(m_views, &MetricViews::currentRowChanged, this, &MetricPage::followPoint);
    connect(m_views, &MetricViews::rowActivated, this, &MetricPage::enterMonth);
    connect(m_views, &MetricViews::copyWanted, m_export, &MetricExport::copyData);
    connect(m_side, &MetricSide::metricChosen, this,
            [this](DepartmentId where, MetricId what) { this->navigator().openMetric(where, what); });
}

MetricPage::~MetricPage()
{
    // The views let go while the model they show is still there.
    delete m_views;
    hide();
}

void MetricPage::makeHead()
{
    connect(m_head, &PageHeader::crumbClicked, this, [this](int crumb) {
        if (crumb == 0)
            navigator().openDepartments();
        else
            navigator().openDepartment(department());
    });
    const auto arrow = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                              int step) {
        auto *button = new SquareButton(icon, text, keys.toString(QKeySequence::NativeText), m_head);
        button->setObjectName(name);
        button->setShortcut(keys);
        m_head->addAction(button);
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(step); });
        return button;
    };
    m_up = arrow(QStringLiteral("metricAbove"), QStringLiteral("arrow-up"), tr("Metric above"),
                 QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down = arrow(QStringLiteral("metricBelow"), QStringLiteral("arrow-down"), tr("Metric below"),
                   QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    m_head->addActionGap();

    m_insert = m_head->addButton(tr("Inse&rt"));
    m_insert->setObjectName(QStringLiteral("insertMenu"));
    auto *insert = new QMenu(m_insert);
    m_annotation = addDeed(*insert, "insertAnnotation", tr("&Annotation…"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { insertAnnotation(); });
    addDeed(*insert, "beforeAfter", tr("&Before and after…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] {
        BeforeAfterChoice choice;
        choice.subject = m_model.subject();
        this->navigator().openBeforeAfter(choice);
    });
    m_problem = addDeed(*insert, "openProblem", tr("&Problem…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                        [this] { ProblemsPage::askAndOpen(*this, m_model.subject()); });
    insert->addSeparator();
    insert->addActions(m_marks->actions());
    insert->setToolTipsVisible(true);
    m_views->chart().addActions(m_marks->actions());
    m_views->chart().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_insert->setMenu(insert);

    makeExportMenu();
    m_enter = m_head->addButton(tr("E&nter data"), true);
    m_enter->setObjectName(QStringLiteral("enterData"));
    connect(m_enter, &QPushButton::clicked, this, [this] { enterMonth(m_model.rowCount() - 1); });
}

void MetricPage::makeExportMenu()
{
    m_exportButton = m_head->addButton(tr("E&xport"));
    m_exportButton->setObjectName(QStringLiteral("exportMenu"));
    auto *menu = new QMenu(m_exportButton);
    addDeed(*menu, "copyPicture", tr("Copy &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { m_export->copyPicture(); });
    addDeed(*menu, "copyData", tr("Copy &data"), {}, [this] { m_export->copyData(); });
    menu->addSeparator();
    addDeed(*menu, "saveReport", tr("Save page as PD&F…"), {}, [this] { m_printing->exportPdf(); });
    addDeed(*menu, "savePicture", tr("Save chart as PN&G, SVG or PDF…"), {}, [this] { m_export->savePicture(); });
    addDeed(*menu, "saveData", tr("Save data as &CSV or XLSX…"), {}, [this] { m_export->saveData(); });
    menu->addSeparator();
    addDeed(*menu, "print", tr("P&rint…"), {}, [this] { m_printing->print(); });
    addDeed(*menu, "printPreview", tr("Print pre&view…"), {}, [this] { m_printing->preview(); });
    m_exportButton->setMenu(menu);
}

QString MetricPage::title() const
{
    return m_model.reading() ? m_facts.title.isEmpty() ? m_model.reading()->metric().name : m_facts.title
                             : tr("Metric");
}

QWidget *MetricPage::mainWidget()
{
    return m_views->mainWidget();
}

QList<QWidget *> MetricPage::regions()
{
    QList<QWidget *> all{m_head};
    if (m_views->segments())
        all.append(m_views->segments());
    all.append(mainWidget());
    all.append(m_notes);
    all.append(m_side);
    return all;
}

void MetricPage::showMetric(DepartmentId department, MetricId metric, CategoryId category)
{
    clearMessage();
    m_notes->showFewAgain();
    m_model.setSubject({department, metric, category, {}});
    m_views->begin();
    refresh();
}

void MetricPage::refresh()
{
    const auto &reading = m_model.reading();
    m_status->setVisible(reading.has_value());
    m_scroll->setVisible(reading.has_value());
    m_insert->setEnabled(reading.has_value());
    m_annotation->setEnabled(reading && viewpoint().canEdit());
    m_annotation->setToolTip(viewpoint().whyNotEditable());
    m_problem->setEnabled(reading && viewpoint().canEdit());
    m_problem->setToolTip(viewpoint().whyNotEditable());
    followProblems();
    m_exportButton->setEnabled(reading.has_value());
    const bool canEnter = reading && navigator().has(Navigator::Place::Entry) && isTyped(*reading);
    m_enter->setVisible(canEnter);
    m_enter->setEnabled(canEnter && viewpoint().canEdit());
    m_enter->setToolTip(viewpoint().whyNotEditable());
    if (!reading) {
        m_head->setTitle(tr("Metric"));
        m_head->setCrumbs({tr("Departments"), QString()});
        return;
    }
    m_facts = MetricFacts::of(*reading, viewpoint().locale());
    m_head->setTitle(m_facts.title);
    m_head->setCrumbs({tr("Departments"), m_facts.department, m_facts.code});
    followNeighbours();
    m_status->show(m_facts);
    m_side->show(m_facts);
    m_notes->show(m_facts);
    m_views->follow(
        m_facts, reading->numbers.formulaError.isEmpty() ? tr("No values yet.") : reading->numbers.formulaError,
        canEnter && viewpoint().canEdit() ? tr("Enter %1").arg(viewpoint().label(reading->shown, LabelStyle::Long))
                                          : QString());
    arrangeSoon();
}

void MetricPage::followProblems()
{
    clearLayout(*m_problems->layout());
    const auto &reading = m_model.reading();
    if (reading && navigator().has(Navigator::Place::Problem))
        for (const Problem &problem : viewpoint().catalogue()->problems()) {
            if (problem.retired || problem.metric != metric() || problem.department != department()
                || !ProblemStanding::isOpen(problem))
                continue;
            auto *link = new LinkButton(tr("Problem, %1: %2").arg(problemStep(problem).toLower(), problem.statement),
                                        m_problems);
            link->setObjectName(QStringLiteral("problemLink"));
            connect(link, &QPushButton::clicked, this, [this, id = problem.id] { navigator().openProblem(id); });
            m_problems->layout()->addWidget(link);
        }
    m_problems->setVisible(m_problems->layout()->count() > 0);
}

void MetricPage::followNeighbours()
{
    m_neighbours = Standings::keysOf(*viewpoint().catalogue(), department(), viewpoint().month());
    const auto here = std::find_if(m_neighbours.begin(), m_neighbours.end(),
                                   [this](const StandingKey &key) { return key.metric == metric(); });
    m_up->setEnabled(here != m_neighbours.end() && here != m_neighbours.begin());
    m_down->setEnabled(here != m_neighbours.end() && here + 1 != m_neighbours.end());
}

void MetricPage::followPoint(int row)
{
    m_marks->follow();
    if (!m_model.reading() || row < 0 || row >= m_model.rowCount()) {
        m_side->showPoint({}, {});
        return;
    }
    const TrendRow &point = m_model.trendRow(row);
    m_side->showPoint(tr("Where %1 comes from").arg(viewpoint().label(point.period, LabelStyle::Long)),
                      originOf(*m_model.reading(), point, viewpoint().locale()));
}

void MetricPage::goTo(int step)
{
    const auto here = std::find_if(m_neighbours.begin(), m_neighbours.end(),
                                   [this](const StandingKey &key) { return key.metric == metric(); });
    if (here == m_neighbours.end())
        return;
    const auto place = here - m_neighbours.begin() + step;
    if (place >= 0 && place < static_cast<qsizetype>(m_neighbours.size()))
        navigator().openMetric(department(), m_neighbours[static_cast<size_t>(place)].metric);
}

void MetricPage::enterMonth(int row)
{
    const auto &reading = m_model.reading();
    if (!reading || !navigator().has(Navigator::Place::Entry))
        return;
    if (reading->numbers.origin == Standing::Origin::Calculated) {
        showMessage(Tone::Note,
                    tr("%1 is calculated: %2. Enter its inputs instead.").arg(m_facts.title, m_facts.formula));
        return;
    }
    const Period period = row >= 0 && row < m_model.rowCount() ? m_model.trendRow(row).period : reading->shown;
    SeriesId series = reading->numbers.series;
    if (!reading->numbers.parts.empty())
        series = reading->numbers.parts.front().series;
    navigator().openEntry(department(), period.last(), series);
}

void MetricPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    const double rows = std::max(1.0, theme.rowScale());
    const bool isNarrow = width() < narrowBelow * scale;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_notes->setStacked(width() < 700 * scale);
    // The chart has most of the page and the notes below it begin in sight; on the wall it has all of it.
    const int room = height() - m_scroll->y();
    const int notes = theme.medium == Medium::Wall ? m_columns->contentsMargins().bottom() : int(notesInSight * rows);
    const int words = theme.medium == Medium::Wall ? 0 : m_views->heightOfWords(m_views->width());
    m_views->setFixedHeight(qBound(int(leastChart * rows), room - notes, int(mostChart * rows)) + words);
    if (isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(int((width() > 1300 ? sideWidth + 40 : sideWidth) * scale));
    }
}

void MetricPage::insertAnnotation()
{
    if (!m_model.reading() || !viewpoint().canEdit())
        return;
    const int row = m_views->chart().currentRow();
    const QDate day = row >= 0 && row < m_model.rowCount() ? m_model.trendRow(row).period.firstDay()
                                                           : m_model.reading()->shown.firstDay();
    auto *dialog = new AnnotationDialog(viewpoint(), department(), metric(), day, this);
    dialog->open();
}

} // namespace statroom
