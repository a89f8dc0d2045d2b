// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MetricPage.h"

#include "charts/StatusBadge.h"
#include "charts/StatusShape.h"
#include "charts/TrendChart.h"
#include "items/RecordLine.h"
#include "items/StandingRoles.h"
#include "items/TableText.h"
#include "pages/AnnotationDialog.h"
#include "pages/FactGrid.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "report/ChartPicture.h"
#include "report/ReportPainter.h"
#include "report/ReportWriter.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/Icon.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/ThemedStyle.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 300;
constexpr int notesAtFirst = 5;

/// The shape before the word, in the table of periods.
class PeriodStatusDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shifted = option;
        shifted.rect.adjust(22, 0, 0, 0);
        QStyledItemDelegate::paint(painter, shifted, index);
        const QVariant status = index.data(TrendRole::Number);
        if (!status.isValid())
            return;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 22, option.rect.height()), Theme::of(option.widget).selectedRow);
        paintStatus(*painter, QRectF(option.rect.left() + 8, option.rect.center().y() - 7, 14, 14), static_cast<Status>(status.toInt()),
                    Theme::of(option.widget));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(30, 0);
    }
};

void clearRows(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

TextColour wordColour(Status status)
{
    switch (status) {
    case Status::Met:
        return TextColour::Met;
    case Status::Near:
        return TextColour::Near;
    case Status::Off:
        return TextColour::Off;
    default:
        return TextColour::Secondary;
    }
}

PlainLabel *wrapped(const QString &text, TextRole role, TextColour colour, QWidget *parent)
{
    PlainLabel *label = plainLabel(text, role, colour, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Neither calculated nor made from the daily values of imports.
bool isTyped(const TrendReading &reading)
{
    if (reading.numbers.origin == Standing::Origin::Calculated)
        return false;
    if (reading.numbers.origin == Standing::Origin::Entered)
        return !reading.numbers.isDerived;
    return std::none_of(reading.numbers.parts.begin(), reading.numbers.parts.end(), [&](const MetricValues::OfCategory &part) {
        const Series *series = reading.catalogue->series(part.series);
        return series && series->isDerived();
    });
}

/// A name may hold an ampersand, which a button or menu would take for its mnemonic.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MetricPage::MetricPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_departments(viewpoint)
    , m_head(new PageHeader(QString(), this))
    , m_writer(new ReportWriter(viewpoint, this))
{
    setObjectName(QStringLiteral("metricPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 0);
    all->setSpacing(12);
    makeHead();
    all->addWidget(m_head);
    makeStatus();
    all->addWidget(m_status);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("metricScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("metricContent"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 2, 16);
    m_columns->setSpacing(16);
    makeChartCard();
    makeBelow();
    makeSide();
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_chartCard);
    m_below->setSpacing(16);
    left->addLayout(m_below, 1);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    all->addWidget(m_scroll, 1);

    connect(&m_model, &TrendModel::readingChanged, this, [this] {
        if (isVisible())
            followReading();
        else
            invalidate();
    });
    connect(&m_model, &TrendModel::spanChanged, this, &MetricPage::followSpan);
    connect(&m_model, &TrendModel::failed, this, [this](const QString &message) { showMessage(Tone::Failure, message); });
    connect(&m_departments, &MetricDepartmentsModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_departments, &MetricDepartmentsModel::rowsChanged, this, [this] {
        m_cityText->setText(m_departments.cityText());
        m_cityText->setVisible(!m_cityText->text().isEmpty());
    });
}

MetricPage::~MetricPage()
{
    // The views let go while the models they show are still there.
    m_chart->setModel(nullptr);
    m_table->setModel(nullptr);
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
    const auto arrow = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys, int step) {
        auto *button = new QToolButton(m_head);
        button->setObjectName(name);
        button->setIcon(themeIcon(icon));
        button->setAccessibleName(text);
        button->setShortcut(keys);
        button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        button->setFixedSize(30, 30);
        button->setFocusPolicy(Qt::StrongFocus);
        m_head->addAction(button);
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(step); });
        return button;
    };
    m_up = arrow(QStringLiteral("metricAbove"), QStringLiteral("arrow-up"), tr("Metric above"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down = arrow(QStringLiteral("metricBelow"), QStringLiteral("arrow-down"), tr("Metric below"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    m_head->addActionGap();

    const auto add = [this](QMenu *menu, const QString &name, const QString &text, const QString &icon, const QKeySequence &keys, void (MetricPage::*deed)()) {
        QAction *action = menu->addAction(themeIcon(icon), text);
        action->setObjectName(name);
        action->setIconVisibleInMenu(false);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
        return action;
    };
    m_insert = m_head->addButton(tr("&Insert"));
    m_insert->setObjectName(QStringLiteral("insertMenu"));
    auto *insert = new QMenu(m_insert);
    add(insert, QStringLiteral("insertAnnotation"), tr("&Annotation…"), QStringLiteral("annotation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &MetricPage::insertAnnotation);
    m_insert->setMenu(insert);

    m_export = m_head->addButton(tr("E&xport"));
    m_export->setObjectName(QStringLiteral("exportMenu"));
    auto *menu = new QMenu(m_export);
    add(menu, QStringLiteral("copyPicture"), tr("Copy &picture"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &MetricPage::copyPicture);
    add(menu, QStringLiteral("copyData"), tr("Copy &data"), QStringLiteral("table"), QKeySequence(), &MetricPage::copyData);
    menu->addSeparator();
    add(menu, QStringLiteral("saveReport"), tr("Save page as PD&F…"), QStringLiteral("file"), QKeySequence(), &MetricPage::saveReport);
    add(menu, QStringLiteral("savePicture"), tr("Save chart as PN&G, SVG or PDF…"), QStringLiteral("chart"), QKeySequence(), &MetricPage::savePicture);
    add(menu, QStringLiteral("saveData"), tr("Save data as &CSV…"), QStringLiteral("save"), QKeySequence(), &MetricPage::saveData);
    menu->addSeparator();
    add(menu, QStringLiteral("print"), tr("P&rint…"), QStringLiteral("print"), QKeySequence(QKeySequence::Print), &MetricPage::print);
    add(menu, QStringLiteral("printPreview"), tr("Print pre&view…"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &MetricPage::previewPrint);
    m_export->setMenu(menu);

    m_enter = m_head->addButton(tr("E&nter data"), true);
    m_enter->setObjectName(QStringLiteral("enterData"));
    connect(m_enter, &QPushButton::clicked, this, [this] { enterMonth(m_model.rowCount() - 1); });
}

void MetricPage::makeStatus()
{
    m_status = new QWidget(this);
    m_status->setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(m_status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_badge = new StatusBadge(Status::NoData, StatusBadge::Shows::Shape, m_status);
    m_badge->setShapeSize(36);
    m_badge->setObjectName(QStringLiteral("statusBadge"));
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_value = plainLabel({}, TextRole::HeroValue, m_status);
    m_value->setObjectName(QStringLiteral("heroValue"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_value, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(5);
    m_phrase = plainLabel({}, TextRole::Headline, m_status);
    m_phrase->setObjectName(QStringLiteral("statusPhrase"));
    m_phrase->setAlignment(Qt::AlignTop);
    m_why = wrapped({}, TextRole::Lead, TextColour::Primary, m_status);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAlignment(Qt::AlignTop);
    sentence->addWidget(m_phrase, 0, Qt::AlignTop);
    sentence->addWidget(m_why, 1, Qt::AlignTop);
    m_remark = wrapped({}, TextRole::Lead, TextColour::Secondary, m_status);
    m_remark->setObjectName(QStringLiteral("remark"));
    words->addStretch(1);
    words->addLayout(sentence);
    words->addWidget(m_remark);
    words->addStretch(1);
    row->addLayout(words, 1);
}

void MetricPage::makeChartCard()
{
    m_chartCard = new Card(this);
    m_chartCard->setObjectName(QStringLiteral("chartCard"));
    auto *body = m_chartCard->body();
    body->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    m_segmentPlace = new QVBoxLayout;
    head->addLayout(m_segmentPlace);
    head->addStretch(1);
    m_yearBefore = new QCheckBox(tr("&Year before"), m_chartCard);
    m_yearBefore->setObjectName(QStringLiteral("yearBefore"));
    m_yearBefore->setToolTip(tr("Draw the same months of the year before as a second line"));
    head->addWidget(m_yearBefore);
    m_span = new QPushButton(m_chartCard);
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAutoDefault(false);
    setButtonLook(*m_span, ButtonLook::Quiet);
    m_spans = new QMenu(m_span);
    m_span->setMenu(m_spans);
    head->addWidget(m_span);
    body->addLayout(head);
    connect(m_spans, &QMenu::aboutToShow, this, [this] {
        m_spans->clear();
        for (const auto &choice : m_model.spanChoices()) {
            QAction *action = m_spans->addAction(choice.span == TrendSpan::All ? tr("All: %1").arg(choice.label) : choice.label);
            action->setCheckable(true);
            action->setChecked(choice.label == m_model.spanLabel());
            connect(action, &QAction::triggered, this, [this, span = choice.span] { m_model.setSpan(span); });
        }
    });

    m_stack = new QStackedWidget(m_chartCard);
    m_chart = new TrendChart(m_stack);
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_chart->setModel(&m_model);
    m_chart->setMinimumHeight(280);
    m_stack->addWidget(m_chart);
    connect(m_yearBefore, &QCheckBox::toggled, this, [this](bool on) { m_chart->setYearBefore(on ? YearBefore::Shown : YearBefore::Hidden); });
    connect(m_chart, &TrendChart::currentRowChanged, this, &MetricPage::followPoint);
    connect(m_chart, &TrendChart::pointActivated, this, &MetricPage::enterMonth);
    auto *copyChart = new QShortcut(QKeySequence::Copy, m_chart, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyChart, &QShortcut::activated, this, &MetricPage::copyData);

    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setAccessibleName(tr("Values by period"));
    m_newestFirst.setSourceModel(&m_model);
    m_newestFirst.setSortRole(TrendRole::FirstDay);
    m_newestFirst.sort(0, Qt::DescendingOrder);
    m_table->setModel(&m_newestFirst);
    m_table->setItemDelegateForColumn(static_cast<int>(TrendColumn::Status), new PeriodStatusDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { followPoint(m_newestFirst.mapToSource(now).row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { enterMonth(m_newestFirst.mapToSource(index).row()); });
    auto *copyTable = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copyTable, &QShortcut::activated, this, &MetricPage::copyData);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MetricPage::arrangeTable);

    m_departmentsView = new QWidget(m_stack);
    auto *departments = new QVBoxLayout(m_departmentsView);
    departments->setContentsMargins(0, 0, 0, 0);
    m_cityText = plainLabel({}, TextRole::Body, TextColour::Secondary, m_departmentsView);
    departments->addWidget(m_cityText);
    m_departmentTable = new StandingTable(tr("The metric in all departments"), m_departmentsView);
    m_departmentTable->setObjectName(QStringLiteral("departmentTable"));
    using Cell = StandingDelegate::Cell;
    m_departmentTable->setItemDelegate(new StandingDelegate({Cell::Badge, Cell::NameWithCode, Cell::Value, Cell::Quiet, Cell::Change, Cell::Quiet, Cell::Points}, m_departmentTable));
    m_departmentTable->setRowHeights(38, 32);
    m_departmentTable->setNameColumn(MetricDepartmentsModel::DepartmentColumn);
    m_departmentTable->setLinkColumns({MetricDepartmentsModel::DepartmentColumn});
    m_departmentTable->setModel(&m_departments);
    m_departmentTable->horizontalHeader()->setSectionsClickable(false);
    departments->addWidget(m_departmentTable, 1);
    m_stack->addWidget(m_departmentsView);
    connect(m_departmentTable, &StandingTable::opened, this, [this](const QModelIndex &index) {
        if (const DepartmentId department = m_departments.departmentAt(index.row()))
            navigator().openMetric(department, metric());
    });

    m_empty = new EmptyState({}, {}, m_stack);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { enterMonth(-1); });
    body->addWidget(m_stack, 1);
    m_readOut = wrapped({}, TextRole::Secondary, TextColour::Secondary, m_chartCard);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    body->addWidget(m_readOut);
}

void MetricPage::makeBelow()
{
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_notes = new Card(tr("Notes and corrections"), this);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_noteRows = new QVBoxLayout;
    m_noteRows->setSpacing(8);
    m_notes->body()->addLayout(m_noteRows);
    m_notes->body()->addStretch(1);
    m_story = new Card(tr("What the department says"), this);
    m_story->setObjectName(QStringLiteral("narrative"));
    m_storyRows = new QVBoxLayout;
    m_storyRows->setSpacing(8);
    m_story->body()->addLayout(m_storyRows);
    m_story->body()->addStretch(1);
    m_below->addWidget(m_notes, 1);
    m_below->addWidget(m_story, 1);
}

void MetricPage::makeSide()
{
    m_side = new Card(this);
    m_side->setObjectName(QStringLiteral("facts"));
    auto *body = m_side->body();
    body->setSpacing(8);
    const auto section = [this, body](const QString &title) {
        if (!title.isEmpty() && body->count() > 0) {
            auto *line = new QFrame(m_side);
            line->setFrameShape(QFrame::HLine);
            line->setObjectName(QStringLiteral("line"));
            body->addSpacing(4);
            body->addWidget(line);
            body->addSpacing(4);
        }
        PlainLabel *label = plainLabel(title, TextRole::CardTitle, m_side);
        body->addWidget(label);
        return label;
    };
    section(tr("Facts"));
    m_factGrid = new FactGrid(m_side);
    body->addWidget(m_factGrid);
    m_warning = wrapped({}, TextRole::Secondary, TextColour::Annotation, m_side);
    body->addWidget(m_warning);
    m_pointTitle = section(tr("Where this number comes from"));
    m_pointTitle->setWordWrap(true);
    m_pointGrid = new FactGrid(m_side);
    m_pointGrid->setObjectName(QStringLiteral("point"));
    body->addWidget(m_pointGrid);
    section(tr("How it is measured"));
    m_definition = new QVBoxLayout;
    m_definition->setSpacing(6);
    body->addLayout(m_definition);
    m_sourcesTitle = section(tr("Sources of all numbers"));
    m_sourceGrid = new FactGrid(m_side);
    body->addWidget(m_sourceGrid);
    body->addStretch(1);
}

QString MetricPage::title() const
{
    return m_model.reading() ? m_facts.title.isEmpty() ? m_model.reading()->metric().name : m_facts.title : tr("Metric");
}

QWidget *MetricPage::mainWidget()
{
    if (m_stack->currentWidget() == m_departmentsView)
        return m_departmentTable;
    return m_stack->currentWidget();
}

QList<QWidget *> MetricPage::regions()
{
    QList<QWidget *> all{m_head};
    if (m_segments)
        all.append(m_segments);
    all.append(mainWidget());
    return all;
}

void MetricPage::showMetric(DepartmentId department, MetricId metric, CategoryId category)
{
    clearMessage();
    m_allNotes = false;
    const int before = m_view;
    m_view = before == int(View::Table) ? before : int(View::Trend);
    m_model.setSubject({department, metric, category, {}});
    followSegments();
    const auto &reading = m_model.reading();
    if (m_view == int(View::Trend) && reading && reading->numbers.origin == Standing::Origin::SummedOverCategories) {
        const qsizetype place = m_breakdowns.indexOf(reading->numbers.totalOver);
        if (place >= 0)
            m_view = int(View::FirstBreakdown) + static_cast<int>(place);
    } else if (before == int(View::Departments) && m_hasDepartments) {
        m_view = before;
    }
    m_segments->setCurrent(m_view);
    showView(m_view);
    refresh();
}

void MetricPage::followSegments()
{
    const auto catalogue = viewpoint().catalogue();
    const TrendSubject subject = m_model.subject();
    m_breakdowns.clear();
    if (!subject.category)
        for (const Breakdown *breakdown : catalogue->breakdownsOf(subject.metric))
            if (!catalogue->categorySeries(subject.department, subject.metric, breakdown->id).empty())
                m_breakdowns.append(breakdown->id);
    m_hasDepartments = MetricDepartmentsModel::departmentsOf(*catalogue, subject.metric, viewpoint().month()).size() > 1;
    delete m_segments;
    m_segments = new SegmentedControl(tr("View"), m_chartCard);
    m_segments->setObjectName(QStringLiteral("views"));
    m_segments->addSegment(int(View::Trend), tr("Trend"));
    for (qsizetype i = 0; i < m_breakdowns.size(); ++i)
        m_segments->addSegment(int(View::FirstBreakdown) + static_cast<int>(i), tr("By %1").arg(literal(catalogue->breakdown(m_breakdowns[i])->name)));
    m_segments->addSegment(int(View::Table), tr("Table"));
    if (m_hasDepartments)
        m_segments->addSegment(int(View::Departments), tr("Departments"));
    m_segmentPlace->addWidget(m_segments);
    m_segments->show();
    connect(m_segments, &SegmentedControl::currentChanged, this, &MetricPage::showView);
}

void MetricPage::showView(int view)
{
    m_view = view;
    TrendSubject subject = m_model.subject();
    if (view == int(View::Trend))
        subject.breakdown = {};
    else if (view >= int(View::FirstBreakdown))
        subject.breakdown = m_breakdowns.value(view - int(View::FirstBreakdown));
    m_model.setSubject(subject);
    m_chart->setSplit(view >= int(View::FirstBreakdown) ? Split::Stacked : Split::Whole);
    if (view == int(View::Departments)) {
        m_departments.setMetric(metric());
        QHeaderView *head = m_departmentTable->horizontalHeader();
        head->setSectionResizeMode(QHeaderView::Fixed);
        head->setSectionResizeMode(MetricDepartmentsModel::DepartmentColumn, QHeaderView::Stretch);
        const int widths[] = {118, 0, 84, 78, 124, 90, 130};
        for (int column = 0; column < MetricDepartmentsModel::ColumnCount; ++column)
            if (widths[column])
                head->resizeSection(column, widths[column]);
        if (const int row = m_departments.rowOf(department()); row >= 0)
            m_departmentTable->setCurrentIndex(m_departments.index(row, MetricDepartmentsModel::DepartmentColumn));
    }
    const bool isEmpty = m_model.rowCount() == 0 && view != int(View::Departments);
    m_stack->setCurrentWidget(isEmpty                             ? static_cast<QWidget *>(m_empty)
                                  : view == int(View::Departments) ? m_departmentsView
                                  : view == int(View::Table)       ? static_cast<QWidget *>(m_table)
                                                                   : m_chart);
    m_yearBefore->setVisible(view == int(View::Trend) && !isEmpty && m_model.hasContent(TrendColumn::LastYear));
    m_span->setVisible(view != int(View::Departments) && !isEmpty);
    m_readOut->setVisible(view != int(View::Departments) && view != int(View::Table) && !isEmpty);
    if (view == int(View::Table))
        arrangeTable();
}

void MetricPage::refresh()
{
    followReading();
}

void MetricPage::followReading()
{
    const auto &reading = m_model.reading();
    m_status->setVisible(reading.has_value());
    m_scroll->setVisible(reading.has_value());
    m_insert->setEnabled(reading && viewpoint().canEdit());
    m_insert->setToolTip(viewpoint().whyNotEditable());
    m_export->setEnabled(reading.has_value());
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
    m_neighbours = Standings::keysOf(*viewpoint().catalogue(), department(), viewpoint().month());
    const auto here = std::find_if(m_neighbours.begin(), m_neighbours.end(), [this](const StandingKey &key) { return key.metric == metric(); });
    m_up->setEnabled(here != m_neighbours.end() && here != m_neighbours.begin());
    m_down->setEnabled(here != m_neighbours.end() && here + 1 != m_neighbours.end());

    m_badge->setStatus(m_facts.status);
    m_badge->setWhy(m_facts.why);
    m_value->setText(m_facts.value);
    m_phrase->setText(m_facts.phrase);
    m_phrase->setColour(wordColour(m_facts.status));
    m_why->setText(m_facts.why);
    m_why->setVisible(!m_facts.why.isEmpty());
    m_remark->setText(m_facts.remark);
    m_remark->setVisible(!m_facts.remark.isEmpty());

    m_factGrid->setFacts(m_facts.facts);
    m_warning->setText(m_facts.warnings.join(u'\n'));
    m_warning->setVisible(!m_facts.warnings.isEmpty());
    m_sourceGrid->setFacts(m_facts.sources);
    m_sourcesTitle->setVisible(!m_facts.sources.isEmpty());
    followDefinition();
    followNotes();
    followSpan();
    const QString month = viewpoint().label(reading->shown, LabelStyle::Long);
    m_empty->setContent(reading->numbers.formulaError.isEmpty() ? tr("No values yet.") : reading->numbers.formulaError,
                        canEnter && viewpoint().canEdit() ? tr("Enter %1").arg(month) : QString());
    if ((m_model.rowCount() == 0) != (m_stack->currentWidget() == m_empty) && m_view != int(View::Departments))
        showView(m_view);
    followPoint(m_view == int(View::Table) && m_table->currentIndex().isValid() ? m_newestFirst.mapToSource(m_table->currentIndex()).row() : m_chart->currentRow());
    m_chart->setAccessibleName(tr("Trend of %1").arg(m_facts.title));
    arrange();
}

void MetricPage::followSpan()
{
    m_span->setText(m_model.spanLabel());
    m_span->setAccessibleName(tr("Span shown: %1").arg(m_model.spanLabel()));
}

void MetricPage::followPoint(int row)
{
    const bool any = m_model.reading() && row >= 0 && row < m_model.rowCount();
    m_pointTitle->setVisible(any);
    m_pointGrid->setVisible(any);
    m_readOut->setText(any ? m_chart->readOut(row) : QString());
    if (!any)
        return;
    const TrendRow &point = m_model.trendRow(row);
    m_pointTitle->setText(tr("Where %1 comes from").arg(viewpoint().label(point.period, LabelStyle::Long)));
    m_pointGrid->setFacts(originOf(*m_model.reading(), point, viewpoint().locale()));
}

void MetricPage::followNotes()
{
    clearRows(m_noteRows);
    const auto count = m_facts.notes.size();
    const auto shownCount = m_allNotes ? count : qMin<qsizetype>(count, notesAtFirst);
    for (qsizetype i = 0; i < shownCount; ++i) {
        const auto &note = m_facts.notes[i];
        auto *row = new QWidget(m_notes);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        PlainLabel *when = plainLabel(note.when, TextRole::Body, TextColour::Secondary, row);
        when->setMinimumWidth(64);
        line->addWidget(when, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(wrapped(note.text, TextRole::Body, TextColour::Primary, row));
        if (!note.who.isEmpty())
            words->addWidget(wrapped(note.who, TextRole::Secondary, TextColour::Tertiary, row));
        line->addLayout(words, 1);
        m_noteRows->addWidget(row);
    }
    if (count > shownCount) {
        auto *more = new LinkButton(tr("Show all %1").arg(viewpoint().locale().toString(count)), m_notes);
        connect(more, &LinkButton::clicked, this, [this] {
            m_allNotes = true;
            followNotes();
        });
        m_noteRows->addWidget(more, 0, Qt::AlignLeft);
    }
    if (count == 0)
        m_noteRows->addWidget(plainLabel(tr("No notes, and no number was corrected."), TextRole::Body, TextColour::Tertiary, m_notes));

    clearRows(m_storyRows);
    for (qsizetype i = 0; i < qMin<qsizetype>(m_facts.narratives.size(), 2); ++i) {
        const auto &told = m_facts.narratives[i];
        m_storyRows->addWidget(plainLabel(told.when, TextRole::Secondary, TextColour::Tertiary, m_story));
        for (const auto &[head, text] : {std::pair(tr("What happened"), told.happened), std::pair(tr("What we do"), told.doing), std::pair(tr("What we need"), told.needed)}) {
            if (text.isEmpty())
                continue;
            auto *pair = new QWidget(m_story);
            auto *lines = new QVBoxLayout(pair);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(1);
            lines->addWidget(plainLabel(head, TextRole::Strong, pair));
            lines->addWidget(wrapped(text, TextRole::Body, TextColour::Secondary, pair));
            m_storyRows->addWidget(pair);
        }
    }
    if (m_facts.narratives.isEmpty())
        m_storyRows->addWidget(plainLabel(tr("Nothing told for these months."), TextRole::Body, TextColour::Tertiary, m_story));
}

void MetricPage::followDefinition()
{
    clearRows(m_definition);
    if (!m_facts.formula.isEmpty()) {
        m_definition->addWidget(wrapped(tr("Calculated: %1").arg(m_facts.formula), TextRole::Body, TextColour::Primary, m_side));
        for (const auto &input : m_facts.inputs) {
            auto *link = new LinkButton(literal(tr("%1, %2").arg(input.name, input.value)), m_side, TextRole::Body);
            link->setToolTip(input.code);
            connect(link, &LinkButton::clicked, this, [this, input] { navigator().openMetric(input.department, input.metric); });
            m_definition->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    for (const auto &how : m_facts.definitions) {
        if (!how.since.isEmpty())
            m_definition->addWidget(plainLabel(how.since, TextRole::Strong, m_side));
        for (const QString &text : {how.method, how.why})
            if (!text.isEmpty())
                m_definition->addWidget(wrapped(text, TextRole::Body, TextColour::Secondary, m_side));
        if (!how.source.isEmpty())
            m_definition->addWidget(wrapped(tr("Source: %1").arg(how.source), TextRole::Secondary, TextColour::Tertiary, m_side));
        if (!how.measuredBy.isEmpty())
            m_definition->addWidget(wrapped(tr("Measured by: %1").arg(how.measuredBy), TextRole::Secondary, TextColour::Tertiary, m_side));
    }
    if (m_facts.definitions.isEmpty() && m_facts.formula.isEmpty())
        m_definition->addWidget(plainLabel(tr("Nobody wrote it down yet."), TextRole::Body, TextColour::Tertiary, m_side));
}

void MetricPage::arrangeTable()
{
    const QList<int> shownColumns = TableText::columns(m_model);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(column, !shownColumns.contains(column));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(72, m_table->columnWidth(column) + 12, 300));
}

void MetricPage::goTo(int step)
{
    const auto here = std::find_if(m_neighbours.begin(), m_neighbours.end(), [this](const StandingKey &key) { return key.metric == metric(); });
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
        showMessage(Tone::Note, tr("%1 is calculated: %2. Enter its inputs instead.").arg(m_facts.title, m_facts.formula));
        return;
    }
    const Period period = row >= 0 && row < m_model.rowCount() ? m_model.trendRow(row).period : reading->shown;
    SeriesId series = reading->numbers.series;
    if (!reading->numbers.parts.empty())
        series = reading->numbers.parts.front().series;
    navigator().openEntry(department(), period.last(), series);
}

void MetricPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MetricPage::arrange()
{
    const double scale = std::max(1.0, Theme::of(this).textScale);
    const bool isNarrow = width() < narrowBelow * scale;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_below->setDirection(width() < 700 * scale ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The chart has most of the page and the notes below it begin in sight.
    m_chartCard->setFixedHeight(qBound(int(380 * scale), height() - int((isNarrow ? 260 : 330) * scale), int(720 * scale)));
    if (isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(int((width() > 1300 ? sideWidth + 40 : sideWidth) * scale));
    }
}

TrendSubject MetricPage::shown() const
{
    return m_model.subject();
}

QString MetricPage::proposedPath(const QString &ending) const
{
    QString name = QStringLiteral("%1 %2").arg(m_facts.code, viewpoint().calendar().spell(m_model.reading()->shown));
    name.replace(u'/', u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name + ending);
}

namespace {

ChartPicture pictureOf(const TrendChart &chart, const MetricFacts &facts, const Viewpoint &viewpoint)
{
    const auto record = recordLine(viewpoint);
    QString source = QCoreApplication::translate("MetricPage", "%1, %2").arg(facts.city, facts.shown);
    if (record)
        source = QCoreApplication::translate("MetricPage", "%1, %2").arg(source, *record);
    if (!facts.definitions.isEmpty() && !facts.definitions.first().source.isEmpty())
        source = QCoreApplication::translate("MetricPage", "Source: %1. %2").arg(facts.definitions.first().source, source);
    return ChartPicture(chart, {facts.title, QCoreApplication::translate("MetricPage", "%1 · %2").arg(facts.department, facts.code), source});
}

} // namespace

void MetricPage::copyPicture()
{
    if (!m_model.reading())
        return;
    QGuiApplication::clipboard()->setImage(pictureOf(*m_chart, m_facts, viewpoint()).image());
    showMessage(Tone::Note, tr("The chart is on the clipboard."));
}

void MetricPage::copyData()
{
    if (!m_model.reading())
        return;
    QList<int> rows;
    if (m_stack->currentWidget() == m_table)
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(m_newestFirst.mapToSource(index).row());
    // One row is where one stands, not what one chose.
    if (rows.size() < 2)
        rows.clear();
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setMimeData(TableText::mimeData(m_model, TableText::columns(m_model), rows).release());
    showMessage(Tone::Note, tr("%1 rows are on the clipboard.").arg(viewpoint().locale().toString(rows.isEmpty() ? m_model.rowCount() : rows.size())));
}

void MetricPage::savePicture()
{
    if (!m_model.reading())
        return;
    prompts().saveFile(this, {tr("Save chart"), {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF (*.pdf)")}, proposedPath(QStringLiteral(".png"))},
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           const auto done = pictureOf(*m_chart, m_facts, viewpoint()).save(path);
                           if (done)
                               showMessage(Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
                           else
                               showMessage(done.error());
                       });
}

void MetricPage::saveData()
{
    if (!m_model.reading())
        return;
    prompts().saveFile(this, {tr("Save data"), {tr("Comma-separated values (*.csv)")}, proposedPath(QStringLiteral(".csv"))}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const QByteArray text = TableText::csv(m_model);
        if (path.endsWith(QLatin1String(".statroom"), Qt::CaseInsensitive) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            showMessage(Tone::Failure, tr("%1 could not be written: %2. Choose another folder or make room there.").arg(path, file.errorString()));
        else
            showMessage(Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void MetricPage::saveReport()
{
    if (!m_model.reading())
        return;
    prompts().saveFile(this, {tr("Save page as PDF"), {tr("PDF (*.pdf)")}, proposedPath(QStringLiteral(".pdf"))}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (const auto done = m_writer->write(ReportContents::metric(shown()), path); !done)
            showMessage(done.error());
        else
            showMessage(Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void MetricPage::print()
{
    if (!m_model.reading())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(ReportPainter::pageLayout(ReportWriter::usualSize(viewpoint().locale())));
    printer->setDocName(m_facts.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (const auto done = m_writer->print(ReportContents::metric(shown()), *printer); !done)
            showMessage(done.error());
    });
    // The dialog looks at the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void MetricPage::previewPrint()
{
    if (!m_model.reading())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(ReportPainter::pageLayout(ReportWriter::usualSize(viewpoint().locale())));
    printer->setDocName(m_facts.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print preview: %1").arg(m_facts.title));
    dialog->resize(900, 760);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *on) {
        if (const auto done = m_writer->print(ReportContents::metric(shown()), *on); !done)
            showMessage(done.error());
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void MetricPage::insertAnnotation()
{
    if (!m_model.reading() || !viewpoint().canEdit())
        return;
    const int row = m_chart->currentRow();
    const QDate day = row >= 0 && row < m_model.rowCount() ? m_model.trendRow(row).period.firstDay() : m_model.reading()->shown.firstDay();
    auto *dialog = new AnnotationDialog(viewpoint(), department(), metric(), day, this);
    dialog->open();
}

} // namespace statroom
