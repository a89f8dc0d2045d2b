// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricViews.h"

#include "charts/StatusShape.h"
#include "charts/TrendChart.h"
#include "items/StandingRoles.h"
#include "items/TableText.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "pages/TableCopy.h"
#include "pages/metric/MetricSays.h"
#include "theme/EmptyState.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/ThemedStyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

namespace statroom {

namespace {

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
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 22, option.rect.height()),
                              Theme::of(option.widget).selectedRow);
        paintStatus(*painter, QRectF(option.rect.left() + 8, option.rect.center().y() - 7, 14, 14),
                    static_cast<Status>(status.toInt()), Theme::of(option.widget));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(30, 0);
    }
};

} // namespace

QStringList MetricViews::viewNames()
{
    return {QStringLiteral("trend"), QStringLiteral("control"), QStringLiteral("table")};
}

std::optional<MetricViews::View> MetricViews::viewNamed(const QString &word)
{
    const qsizetype at = viewNames().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(View(at));
}

MetricViews::MetricViews(Viewpoint &viewpoint, Navigator &navigator, TrendModel &model, QWidget *parent)
    : Card(parent)
    , m_viewpoint(viewpoint)
    , m_model(model)
    , m_departments(viewpoint)
{
    setObjectName(QStringLiteral("chartCard"));
    body()->setSpacing(8);
    makeHead();
    m_stack = new QStackedWidget(this);
    m_chart = new TrendChart(m_stack);
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_chart->setModel(&m_model);
    m_chart->setMinimumHeight(280);
    m_stack->addWidget(m_chart);
    connect(m_yearBefore, &QCheckBox::toggled, this,
            [this](bool on) { m_chart->setYearBefore(on ? YearBefore::Shown : YearBefore::Hidden); });
    connect(m_chart, &TrendChart::currentRowChanged, this, &MetricViews::currentRowChanged);
    connect(m_chart, &TrendChart::pointActivated, this, &MetricViews::rowActivated);
    auto *copyChart = new QShortcut(QKeySequence::Copy, m_chart, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyChart, &QShortcut::activated, this, &MetricViews::copyWanted);
    makeTable();
    makeDepartments();
    connect(m_departmentTable, &StandingTable::opened, this, [this, &navigator](const QModelIndex &index) {
        if (const DepartmentId department = m_departments.departmentAt(index.row()))
            navigator.openMetric(department, m_model.subject().metric);
    });
    m_empty = new EmptyState({}, {}, m_stack);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { emit rowActivated(-1); });
    body()->addWidget(m_stack, 1);
    m_readOut = selectableText({}, TextRole::Secondary, TextColour::Secondary, this);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    body()->addWidget(m_readOut);
    m_says = new MetricSays(this);
    body()->addWidget(m_says);
    connect(this, &MetricViews::currentRowChanged, this, [this](int row) {
        m_readOut->setText(row >= 0 && row < m_model.rowCount() ? m_chart->readOut(row) : QString());
    });
    connect(&m_model, &TrendModel::spanChanged, this, &MetricViews::showSpan);
}

MetricViews::~MetricViews()
{
    // The views let go while the models they show are still there.
    m_chart->setModel(nullptr);
    m_table->setModel(nullptr);
    m_departmentTable->setModel(nullptr);
}

void MetricViews::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    m_segmentPlace = new QVBoxLayout;
    head->addLayout(m_segmentPlace);
    head->addStretch(1);
    m_yearBefore = new QCheckBox(tr("&Year before"), this);
    m_yearBefore->setObjectName(QStringLiteral("yearBefore"));
    m_yearBefore->setToolTip(tr("Draw the same months of the year before as a second line"));
    head->addWidget(m_yearBefore);
    m_span = new QPushButton(this);
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAutoDefault(false);
    setButtonLook(*m_span, ButtonLook::Quiet);
    m_spans = new QMenu(m_span);
    m_span->setMenu(m_spans);
    head->addWidget(m_span);
    body()->addLayout(head);
    connect(m_spans, &QMenu::aboutToShow, this, [this] {
        m_spans->clear();
        for (const auto &choice : m_model.spanChoices()) {
            QAction *action =
                m_spans->addAction(choice.span == TrendSpan::All ? tr("All: %1").arg(choice.label) : choice.label);
            action->setCheckable(true);
            action->setChecked(choice.label == m_model.spanLabel());
            connect(action, &QAction::triggered, this, [this, span = choice.span] { m_model.setSpan(span); });
        }
    });
}

void MetricViews::makeTable()
{
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
            [this](const QModelIndex &now) { emit currentRowChanged(m_newestFirst.mapToSource(now).row()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(m_newestFirst.mapToSource(index).row()); });
    new TableCopy(*m_table);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MetricViews::arrangeTable);
}

void MetricViews::makeDepartments()
{
    m_departmentsView = new QWidget(m_stack);
    auto *departments = new QVBoxLayout(m_departmentsView);
    departments->setContentsMargins(0, 0, 0, 0);
    m_cityText = plainLabel({}, TextRole::Body, TextColour::Secondary, m_departmentsView);
    departments->addWidget(m_cityText);
    m_departmentTable = new StandingTable(tr("The metric in all departments"), m_departmentsView);
    m_departmentTable->setObjectName(QStringLiteral("departmentTable"));
    using Cell = StandingDelegate::Cell;
    m_departmentTable->setItemDelegate(
        new StandingDelegate({Cell::Badge, Cell::NameWithCode, Cell::Value, Cell::Quiet, Cell::Change, Cell::Quiet,
                              Cell::Points, Cell::Variation, Cell::Assurance},
                             m_departmentTable));
    m_departmentTable->setRowHeights(38, 32);
    m_departmentTable->setNameColumn(MetricDepartmentsModel::DepartmentColumn);
    m_departmentTable->setLinkColumns({MetricDepartmentsModel::DepartmentColumn});
    m_departmentTable->setModel(&m_departments);
    m_departmentTable->horizontalHeader()->setSectionsClickable(false);
    m_departmentTable->setColumnWeights({{MetricDepartmentsModel::DepartmentColumn, 1},
                                         {MetricDepartmentsModel::ValueColumn, 0.4},
                                         {MetricDepartmentsModel::TargetColumn, 0.3},
                                         {MetricDepartmentsModel::ChangeColumn, 0.4},
                                         {MetricDepartmentsModel::YearToDateColumn, 0.4},
                                         {MetricDepartmentsModel::PointsColumn, 1},
                                         {MetricDepartmentsModel::VariationColumn, 0.1},
                                         {MetricDepartmentsModel::AssuranceColumn, 0.1}});
    departments->addWidget(m_departmentTable, 1);
    m_stack->addWidget(m_departmentsView);
    connect(&m_departments, &MetricDepartmentsModel::failed, this, &MetricViews::failed);
    connect(&m_departments, &MetricDepartmentsModel::rowsChanged, this, [this] {
        m_cityText->setText(m_departments.cityText());
        m_cityText->setVisible(!m_cityText->text().isEmpty());
    });
}

void MetricViews::begin()
{
    const int before = m_view;
    m_view = before == int(View::Table) || before == int(View::ControlChart) ? before : int(View::Trend);
    makeSegments();
    const auto &reading = m_model.reading();
    if (m_view == int(View::Trend) && reading && reading->numbers.origin == Standing::Origin::SummedOverCategories) {
        const qsizetype place = m_breakdowns.indexOf(reading->numbers.totalOver);
        if (place >= 0)
            m_view = int(View::FirstBreakdown) + static_cast<int>(place);
    } else if (before == int(View::Departments) && m_hasDepartments) {
        m_view = before;
    }
    m_segments->setCurrent(m_view);
    showSegment(m_view);
}

void MetricViews::makeSegments()
{
    const auto catalogue = m_viewpoint.catalogue();
    const TrendSubject subject = m_model.subject();
    m_breakdowns.clear();
    if (!subject.category)
        for (const Breakdown *breakdown : catalogue->breakdownsOf(subject.metric))
            if (!catalogue->countedSeries(subject.department, subject.metric, breakdown->id).empty())
                m_breakdowns.append(breakdown->id);
    m_hasDepartments =
        MetricDepartmentsModel::departmentsOf(*catalogue, subject.metric, m_viewpoint.month()).size() > 1;
    delete m_segments;
    m_segments = new SegmentedControl(tr("View"), this);
    m_segments->setObjectName(QStringLiteral("views"));
    m_segments->addSegment(int(View::Trend), tr("Trend"));
    m_segments->addSegment(int(View::ControlChart), tr("&Control chart"));
    for (qsizetype i = 0; i < m_breakdowns.size(); ++i)
        m_segments->addSegment(int(View::FirstBreakdown) + static_cast<int>(i),
                               tr("By %1").arg(literalText(catalogue->breakdown(m_breakdowns[i])->name)));
    m_segments->addSegment(int(View::Table), tr("Table"));
    if (m_hasDepartments)
        m_segments->addSegment(int(View::Departments), tr("Departments"));
    m_segmentPlace->addWidget(m_segments);
    m_segments->show();
    connect(m_segments, &SegmentedControl::currentChanged, this, &MetricViews::showSegment);
}

void MetricViews::showView(View view)
{
    m_segments->setCurrent(int(view));
    showSegment(int(view));
}

void MetricViews::showSegment(int view)
{
    m_view = view;
    TrendSubject subject = m_model.subject();
    if (view == int(View::Trend) || view == int(View::ControlChart))
        subject.breakdown = {};
    else if (view >= int(View::FirstBreakdown))
        subject.breakdown = m_breakdowns.value(view - int(View::FirstBreakdown));
    m_model.setSubject(subject);
    m_chart->setSplit(view >= int(View::FirstBreakdown) ? Split::Stacked : Split::Whole);
    m_chart->setLimits(view == int(View::ControlChart) ? Limits::Shown : Limits::Hidden);
    m_says->setVisible(view == int(View::ControlChart));
    nameChart();
    if (view == int(View::Departments)) {
        m_departments.setMetric(subject.metric);
        if (const int row = m_departments.rowOf(subject.department); row >= 0)
            m_departmentTable->setCurrentIndex(m_departments.index(row, MetricDepartmentsModel::DepartmentColumn));
    }
    const bool isEmpty = m_model.rowCount() == 0 && view != int(View::Departments);
    m_stack->setCurrentWidget(isEmpty                              ? static_cast<QWidget *>(m_empty)
                                  : view == int(View::Departments) ? m_departmentsView
                                  : view == int(View::Table)       ? static_cast<QWidget *>(m_table)
                                                                   : m_chart);
    m_yearBefore->setVisible(view == int(View::Trend) && !isEmpty && m_model.hasContent(TrendColumn::LastYear));
    m_span->setVisible(view != int(View::Departments) && !isEmpty);
    // On the wall the words below a control chart leave no room for more; its points are told where one points at them.
    const bool crowded = view == int(View::ControlChart) && Theme::of(this).medium == Medium::Wall;
    m_readOut->setVisible(view != int(View::Departments) && view != int(View::Table) && !isEmpty && !crowded);
    if (view == int(View::Table))
        arrangeTable();
    emit viewChanged();
}

void MetricViews::follow(const MetricFacts &facts, const QString &emptyText, const QString &emptyVerb)
{
    showSpan();
    m_empty->setContent(emptyText, emptyVerb);
    if ((m_model.rowCount() == 0) != (m_stack->currentWidget() == m_empty) && m_view != int(View::Departments))
        showSegment(m_view);
    m_says->show(facts.chart);
    m_title = facts.title;
    nameChart();
    emit currentRowChanged(currentRow());
}

int MetricViews::heightOfWords(int width)
{
    if (m_view != int(View::ControlChart))
        return 0;
    const QMargins around = body()->contentsMargins();
    return std::max(0, m_says->heightForWidth(width - around.left() - around.right())) + body()->spacing();
}

/// With its category, which the model's own title leaves out.
void MetricViews::nameChart()
{
    if (!m_title.isEmpty())
        m_chart->setAccessibleName(m_chart->limits() == Limits::Shown ? tr("Control chart of %1").arg(m_title)
                                                                      : tr("Trend of %1").arg(m_title));
}

QWidget *MetricViews::mainWidget() const
{
    return m_stack->currentWidget() == m_departmentsView ? m_departmentTable : m_stack->currentWidget();
}

int MetricViews::currentRow() const
{
    if (m_view == int(View::Table) && m_table->currentIndex().isValid())
        return m_newestFirst.mapToSource(m_table->currentIndex()).row();
    return m_chart->currentRow();
}

QList<int> MetricViews::chosenRows() const
{
    QList<int> rows;
    if (m_stack->currentWidget() == m_table)
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(m_newestFirst.mapToSource(index).row());
    // One row is where one stands, not what one chose.
    if (rows.size() < 2)
        rows.clear();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MetricViews::showSpan()
{
    m_span->setText(m_model.spanLabel());
    m_span->setAccessibleName(tr("Span shown: %1").arg(m_model.spanLabel()));
}

void MetricViews::arrangeTable()
{
    const QList<int> shownColumns = TableText::columns(m_model);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(column, !shownColumns.contains(column));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(72, m_table->columnWidth(column) + 12, 300));
}

} // namespace statroom
