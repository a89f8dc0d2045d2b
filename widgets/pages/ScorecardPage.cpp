// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ScorecardPage.h"

#include "items/GoalReading.h"
#include "items/StandingRoles.h"
#include "items/StandingText.h"
#include "pages/PeriodChooser.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "pages/TallyButton.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/FlowRow.h"
#include "theme/Icon.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr int dropYearBelow = 1000;
constexpr int manyPeriodsFrom = 1700;

/// The dashed line that explains the small charts.
class TargetKey : public QWidget
{
public:
    explicit TargetKey(QWidget *parent) : QWidget(parent) { setFixedSize(24, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPen pen(Theme::of(this).target, 1);
        pen.setDashPattern({4, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }
};

} // namespace

ScorecardPage::ScorecardPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_order(m_model)
    , m_head(new PageHeader(QString(), this))
    , m_switch(new QPushButton(tr("Other de&partment"), this))
    , m_departments(new QMenu(this))
    , m_enter(new QPushButton(tr("E&nter data"), this))
    , m_filter(new QLineEdit(this))
    , m_promises(new QWidget(this))
    , m_promiseRow(new FlowRow(m_promises, 12, 2))
    , m_card(new Card(this))
    , m_table(new StandingTable(tr("Scorecard"), this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_story(new Card(this))
    , m_printing(new PagePrinting(*this, [this] { return printed(); }))
{
    setObjectName(QStringLiteral("scorecardPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(12);
    connect(m_head, &PageHeader::crumbClicked, this, [this] { this->navigator().openDepartments(); });
    m_head->addAction(new PeriodChooser(viewpoint, m_head));
    m_switch->setObjectName(QStringLiteral("otherDepartment"));
    m_switch->setMenu(m_departments);
    m_switch->setAutoDefault(false);
    m_head->addAction(m_switch);
    m_printing->addButton(*m_head);
    m_enter->setObjectName(QStringLiteral("enterData"));
    m_enter->setAutoDefault(false);
    m_head->addAction(m_enter);
    all->addWidget(m_head);
    connect(m_enter, &QPushButton::clicked, this,
            [this] { this->navigator().openEntry(m_model.department(), this->viewpoint().month()); });
    connect(m_departments, &QMenu::aboutToShow, this, [this] {
        m_departments->clear();
        const auto catalogue = this->viewpoint().catalogue();
        for (DepartmentId id : Standings::departments(*catalogue, this->viewpoint().month())) {
            QAction *action = m_departments->addAction(literalText(catalogue->department(id)->name));
            action->setCheckable(true);
            action->setChecked(id == m_model.department());
            connect(action, &QAction::triggered, this, [this, id] { this->navigator().openDepartment(id); });
        }
    });

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    for (size_t i = 0; i < m_tallies.size(); ++i) {
        m_tallies[i] = new TallyButton(Status(i), TallyButton::Form::Compact, this);
        m_tallies[i]->setObjectName(QStringLiteral("count%1").arg(i));
        m_tallies[i]->setToolTip(tr("Show only these"));
        connect(m_tallies[i], &QAbstractButton::clicked, this, [this, i](bool checked) {
            if (m_model.extent() == ScorecardModel::Extent::City && checked) {
                this->navigator().openStatus(Status(i));
                return;
            }
            m_order.setFilterStatus(checked ? std::optional<Status>(Status(i)) : std::nullopt);
            followCounts();
            followRows();
        });
        line->addWidget(m_tallies[i]);
    }
    line->addStretch(1);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setAccessibleName(tr("Filter by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(150);
    line->addWidget(m_filter, 1);
    all->addLayout(line);
    m_promises->setObjectName(QStringLiteral("promises"));
    m_promises->hide();
    all->addWidget(m_promises);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.setFilterText(text);
        followRows();
    });

    using Cell = StandingDelegate::Cell;
    m_table->setObjectName(QStringLiteral("scorecard"));
    m_delegate = new StandingDelegate({Cell::Badge, Cell::NameWithCode, Cell::Value, Cell::Quiet, Cell::Change,
                                       Cell::Quiet, Cell::Quiet, Cell::Points, Cell::Variation, Cell::Assurance},
                                      this);
    m_table->setItemDelegate(m_delegate);
    m_table->setRowHeights(44, 32);
    m_table->setNameColumn(ScorecardModel::MetricColumn);
    m_table->setLinkColumns({ScorecardModel::MetricColumn});
    m_table->setModel(&m_order);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->addFlush(m_table);
    all->addWidget(m_card, 100);
    m_empty->hide();
    all->addWidget(m_empty, 100);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ScorecardPage::sortBy);
    connect(m_table, &StandingTable::heightChanged, this, &ScorecardPage::arrangeSoon);
    connect(m_table, &StandingTable::opened, this, &ScorecardPage::open);
    connect(m_table, &StandingTable::currentChangedTo, this, &ScorecardPage::tell);

    auto *story = m_story->body();
    story->setSpacing(6);
    m_why = plainLabel(QString(), TextRole::Body, TextColour::Primary, m_story);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    story->addWidget(m_why);
    m_untold = plainLabel(QString(), TextRole::Secondary, TextColour::Tertiary, m_story);
    story->addWidget(m_untold);
    auto *told = new QHBoxLayout;
    told->setSpacing(24);
    const QStringList heads{tr("What happened"), tr("What we do"), tr("What we need")};
    for (size_t i = 0; i < m_told.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(plainLabel(heads[qsizetype(i)], TextRole::Secondary, TextColour::Tertiary, m_story));
        m_told[i] = plainLabel(QString(), TextRole::Body, TextColour::Secondary, m_story);
        m_told[i]->setWordWrap(true);
        m_told[i]->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(m_told[i], 1);
        told->addLayout(column, 1);
    }
    story->addLayout(told);
    m_story->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_story->hide();
    all->addWidget(m_story);

    m_hint = new QWidget(this);
    auto *foot = new QHBoxLayout(m_hint);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(6);
    m_foot = plainLabel(QString(), TextRole::Secondary, m_hint);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    foot->addWidget(new TargetKey(m_hint));
    foot->addWidget(plainLabel(tr("target in the small charts"), TextRole::Secondary, m_hint));
    all->addWidget(m_hint);
    all->addStretch(1);

    connect(&m_model, &ScorecardModel::countsChanged, this, &ScorecardPage::followCounts);
    connect(&m_model, &ScorecardModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ScorecardPage::followRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        tell(m_table->currentIndex());
        // What the control charts say comes later than the rows, and needs room.
        if (from.column() == ScorecardModel::VariationColumn)
            arrangeSoon();
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        if (m_order.filterStatus() || !m_filter->text().isEmpty()) {
            m_order.setFilterStatus(std::nullopt);
            m_filter->clear();
            followCounts();
            followRows();
        } else {
            this->navigator().openSetup(Navigator::SetupPart::Metrics);
        }
    });
}

QString ScorecardPage::title() const
{
    if (m_model.extent() == ScorecardModel::Extent::City)
        return tr("Metrics of the city");
    const Department *department = viewpoint().catalogue()->department(m_model.department());
    return department ? department->name : tr("Departments");
}

QWidget *ScorecardPage::mainWidget()
{
    return m_table;
}

QList<QWidget *> ScorecardPage::regions()
{
    return {m_head, m_filter, m_table};
}

bool ScorecardPage::escape()
{
    if (m_filter->text().isEmpty()
        && !(m_order.filterStatus() && m_model.extent() == ScorecardModel::Extent::Department))
        return false;
    m_filter->clear();
    if (m_model.extent() == ScorecardModel::Extent::Department)
        m_order.setFilterStatus(std::nullopt);
    followCounts();
    followRows();
    return true;
}

void ScorecardPage::showDepartment(DepartmentId department)
{
    m_order.setFilterStatus(std::nullopt);
    m_filter->clear();
    if (m_model.department() != department || m_model.extent() != ScorecardModel::Extent::Department)
        m_model.setDepartment(department);
    refresh();
}

void ScorecardPage::showStatus(Status status)
{
    m_filter->clear();
    if (m_model.extent() != ScorecardModel::Extent::City)
        m_model.setCity();
    m_order.setFilterStatus(status);
    refresh();
}

std::vector<PagePrinting::Choice> ScorecardPage::printed() const
{
    const bool isCity = m_model.extent() == ScorecardModel::Extent::City;
    if (m_model.rowCount() == 0)
        return {};
    const Department *department = viewpoint().catalogue()->department(m_model.department());
    const QString name = isCity ? viewpoint().city().name : department->code;
    const std::optional<Status> status = m_order.filterStatus();
    std::vector<PagePrinting::Choice> choices;
    const auto add = [&](const QString &text, const QString &kind, ReportContents contents) {
        choices.push_back({text, PagePrinting::nameOf(viewpoint(), name, kind), std::move(contents)});
    };
    if (status) {
        const QString word = statusWord(*status, viewpoint().city().tolerance, viewpoint().locale());
        add(tr("Those that are shown: %1").arg(word), word,
            {{ReportContents::Scorecard{m_model.department(), status}}});
    }
    if (isCity)
        add(tr("All metrics of the city"), tr("metrics"), {{ReportContents::Scorecard{}}});
    else
        add(tr("The scorecard"), tr("scorecard"), ReportContents::department(m_model.department()));
    if (!isCity) {
        ReportContents packet = ReportContents::departmentWithMetrics(viewpoint(), m_model.department());
        const int pages = int(packet.parts.size()) - 1;
        add(tr("The scorecard and the page of each of its %n metric(s)", nullptr, pages), tr("packet"),
            std::move(packet));
    }
    return choices;
}

void ScorecardPage::refresh()
{
    const bool city = m_model.extent() == ScorecardModel::Extent::City;
    m_head->setTitle(title());
    const Department *department = viewpoint().catalogue()->department(m_model.department());
    m_head->setCrumbs(city || !department ? QStringList{viewpoint().city().name}
                                          : QStringList{tr("Departments"), department->code});
    m_switch->setVisible(!city);
    m_enter->setVisible(!city && navigator().has(Navigator::Place::Entry));
    m_enter->setEnabled(viewpoint().canEdit());
    m_enter->setToolTip(viewpoint().whyNotEditable());
    followCounts();
    followRows();
    followPromises();
}

void ScorecardPage::followPromises()
{
    clearLayout(*m_promiseRow);
    const auto catalogue = viewpoint().catalogue();
    const std::vector<ServedGoal> goals = m_model.extent() == ScorecardModel::Extent::City
        ? std::vector<ServedGoal>()
        : goalsOf(*catalogue, m_model.department());
    m_promises->setVisible(!goals.empty());
    if (goals.empty())
        return;
    m_promiseRow->addWidget(
        plainLabel(tr("%n promise(s)", nullptr, int(goals.size())), TextRole::Secondary, m_promises));
    for (const ServedGoal &served : goals) {
        auto *link = new LinkButton(literalText(catalogue->goal(served.goal)->statement), m_promises);
        connect(link, &LinkButton::clicked, this, [this, id = served.goal] { this->navigator().openGoal(id); });
        m_promiseRow->addWidget(link);
    }
}

void ScorecardPage::followCounts()
{
    const ScorecardModel::Counts counts = m_model.counts();
    for (size_t i = 0; i < m_tallies.size(); ++i) {
        QString word = statusWord(Status(i), viewpoint().city().tolerance, viewpoint().locale());
        word.front() = word.front().toLower();
        m_tallies[i]->setTally(counts[i], word);
        m_tallies[i]->setChecked(m_order.filterStatus() == Status(i));
    }
}

void ScorecardPage::followRows()
{
    const bool filtered = m_order.filterStatus() || !m_filter->text().isEmpty();
    const bool empty = m_order.rowCount() == 0;
    m_card->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty) {
        const bool setup = navigator().has(Navigator::Place::Setup) && viewpoint().canEdit();
        m_empty->setContent(filtered ? tr("No metric is like that.") : tr("No metrics are measured here yet."),
                            filtered    ? tr("Show all")
                                : setup ? tr("Set up metrics")
                                        : QString());
    }
    const QString order = m_sorted < 0
        ? (m_model.extent() == ScorecardModel::Extent::City ? tr("Sorted as the city orders them.")
                                                            : tr("Sorted as the department orders them."))
        : tr("Sorted by %1.").arg(m_order.headerData(m_sorted, Qt::Horizontal).toString().replace(u'\n', u' '));
    m_foot->setText(tr("%1 Click a heading to sort.").arg(order));
    arrangeSoon();
    m_table->selectFirst();
    tell(m_table->currentIndex());
}

void ScorecardPage::tell(const QModelIndex &index)
{
    const bool any = index.isValid() && !index.data(StandingRole::IsSection).toBool();
    m_story->setVisible(any && height() > 480);
    if (!any)
        return;
    m_why->setText(tr("%1. %2").arg(isolated(index.siblingAtColumn(ScorecardModel::MetricColumn).data().toString()),
                                    index.data(StandingRole::Why).toString()));
    const QStringList texts{index.data(StandingRole::Happened).toString(), index.data(StandingRole::Doing).toString(),
                            index.data(StandingRole::Needed).toString()};
    // On the wall the room is for the rows; what is told stands on the metric's own page.
    const bool wall = Theme::of(this).medium == Medium::Wall;
    bool told = false;
    for (size_t i = 0; i < m_told.size(); ++i) {
        m_told[i]->setText(texts[qsizetype(i)].isEmpty() ? QStringLiteral("–") : texts[qsizetype(i)]);
        told = told || !texts[qsizetype(i)].isEmpty();
    }
    for (QWidget *label : m_story->findChildren<PlainLabel *>())
        if (label != m_why && label != m_untold)
            label->setVisible(told && !wall);
    m_untold->setVisible(!told && !wall);
    m_untold->setText(tr("The department has told nothing about it for %1.")
                          .arg(viewpoint().label(Period(viewpoint().month(), 1), LabelStyle::Long)));
}

void ScorecardPage::sortBy(int column)
{
    // Numbers are wanted largest first, statuses and changes worst first; a third click ends the sorting.
    const bool largestFirst = column != ScorecardModel::StatusColumn && column != ScorecardModel::MetricColumn
        && column != ScorecardModel::ChangeColumn && column != ScorecardModel::PointsColumn
        && column != ScorecardModel::VariationColumn && column != ScorecardModel::AssuranceColumn;
    const Qt::SortOrder natural = largestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    QHeaderView *head = m_table->horizontalHeader();
    if (m_sorted == column && m_order.sortOrder() != natural) {
        m_sorted = -1;
        head->setSortIndicatorShown(false);
        m_order.unsort();
    } else {
        const Qt::SortOrder order =
            m_sorted == column ? (natural == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder) : natural;
        m_sorted = column;
        head->setSortIndicatorShown(true);
        head->setSortIndicator(column, order);
        m_order.sort(column, order);
    }
    followRows();
}

void ScorecardPage::open(const QModelIndex &index)
{
    const Standing *standing = m_model.standing(m_order.mapToSource(index).row());
    if (!standing)
        return;
    if (navigator().has(Navigator::Place::Metric))
        navigator().openMetric(standing->department, standing->metric);
    else if (m_model.extent() == ScorecardModel::Extent::City)
        navigator().openDepartment(standing->department);
}

void ScorecardPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    const bool isSmall = width() < int(dropYearBelow * std::max(1.0, theme.scale()));
    // Where numbers are so long that names would be squeezed, the year so far gives way, then the words of the
    // assurance and of the variation, whose icons stay, and last these.
    struct Fit
    {
        bool year;
        StandingDelegate::Words variation;
        StandingDelegate::Words assurance;
        bool icons;
    };
    using Words = StandingDelegate::Words;
    const auto apply = [this](const Fit &fit) {
        for (int column : {ScorecardModel::YearToDateTargetColumn, ScorecardModel::YearToDateColumn})
            m_table->setColumnHidden(column, !fit.year);
        for (int column : {ScorecardModel::VariationColumn, ScorecardModel::AssuranceColumn})
            m_table->setColumnHidden(column, !fit.icons);
        if (m_delegate->setWords(fit.variation, fit.assurance))
            m_table->measureAgain();
    };
    for (const Fit &fit :
         {Fit{true, Words::Shown, Words::Shown, true}, Fit{false, Words::Shown, Words::Shown, true},
          Fit{false, Words::Shown, Words::Hidden, true}, Fit{false, Words::Hidden, Words::Hidden, true},
          Fit{false, Words::Hidden, Words::Hidden, false}}) {
        if (fit.year && isSmall)
            continue;
        apply(fit);
        if (m_table->neededWidth() <= m_table->viewport()->width())
            break;
    }
    tell(m_table->currentIndex());
    m_hint->setVisible(theme.medium != Medium::Wall);
    m_filter->setMaximumWidth(int(240 * std::max(1.0, theme.rowScale())));
    m_model.setPeriodsShown(width() >= manyPeriodsFrom * theme.scale() ? 36 : 24);
    m_table->setColumnWeights({{ScorecardModel::MetricColumn, 1},
                               {ScorecardModel::ValueColumn, 0.4},
                               {ScorecardModel::TargetColumn, 0.3},
                               {ScorecardModel::ChangeColumn, 0.4},
                               {ScorecardModel::YearToDateColumn, 0.4},
                               {ScorecardModel::YearToDateTargetColumn, 0.3},
                               {ScorecardModel::PointsColumn, 1.2},
                               {ScorecardModel::VariationColumn, 0.1},
                               {ScorecardModel::AssuranceColumn, 0.1}});
    fitTable(*m_card, *m_table);
}

} // namespace statroom
