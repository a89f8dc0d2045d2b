// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/OverviewPage.h"

#include "charts/SideCardDelegate.h"
#include "items/StandingRoles.h"
#include "pages/PagePrinting.h"
#include "pages/PeriodChooser.h"
#include "pages/RecordChooser.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "pages/TallyButton.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"

#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 340;

} // namespace

OverviewPage::OverviewPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Overview"), this))
    , m_scroll(new QScrollArea(this))
    , m_table(new StandingTable(tr("Departments"), this))
    , m_delegate(new StandingDelegate({}, this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_printing(new PagePrinting(*this, [this] {
        return m_model.rowCount() == 0 ? std::vector<PagePrinting::Choice>() : PagePrinting::ofCity(this->viewpoint());
    }))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(16);
    m_head->setCrumbs({tr("City")});
    m_head->addAction(new PeriodChooser(viewpoint, m_head));
    m_head->addActionGap();
    auto *record = new RecordChooser(viewpoint, m_head);
    connect(record, &RecordChooser::failed, this, [this](const Error &error) { showMessage(error); });
    m_head->addAction(record);
    m_printing->addButton(*m_head);
    all->addWidget(m_head);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("overviewContent"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    all->addWidget(m_scroll, 1);

    auto *tallies = new Card(content);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (size_t i = 0; i < m_tallies.size(); ++i) {
        if (i > 0) {
            auto *line = new QFrame(tallies);
            line->setFrameShape(QFrame::VLine);
            line->setFixedWidth(1);
            row->addWidget(line);
        }
        m_tallies[i] = new TallyButton(Status(i), TallyButton::Form::Large, tallies);
        m_tallies[i]->setObjectName(QStringLiteral("tally%1").arg(i));
        connect(m_tallies[i], &QAbstractButton::clicked, this, [this, i] { this->navigator().openStatus(Status(i)); });
        row->addWidget(m_tallies[i], 1);
    }
    tallies->body()->setContentsMargins(4, 4, 4, 4);
    tallies->body()->addLayout(row);
    tallies->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body->addWidget(tallies);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    body->addLayout(m_columns, 1);

    m_table->setObjectName(QStringLiteral("departments"));
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowHeights(38, 38);
    m_table->setModel(&m_model);
    m_departments = new Card(content);
    m_departments->body()->setContentsMargins(0, 0, 0, 0);
    m_departments->addFlush(m_table);
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    m_foot = plainLabel(QString(), TextRole::Secondary, content);
    main->addWidget(m_departments, 100);
    m_empty->hide();
    main->addWidget(m_empty, 100);
    main->addWidget(m_foot);
    main->addStretch(1);
    m_columns->addLayout(main, 1);
    connect(m_empty, &EmptyState::verbTriggered, this,
            [this] { this->navigator().openSetup(Navigator::SetupPart::Departments); });
    connect(m_table, &StandingTable::opened, this, &OverviewPage::open);

    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    const SideCardDelegate::Roles roles{Qt::DisplayRole, StandingRole::Status, StandingRole::Value, StandingRole::Place, StandingRole::Why};
    m_attentionCard = new Card(tr("Needs attention"), content);
    m_allAttention = m_attentionCard->addTitleLink(QString());
    m_attention = sideList(tr("Needs attention"), roles, m_attentionCard);
    m_attention->setObjectName(QStringLiteral("attention"));
    m_attention->setModel(m_model.attention());
    m_attentionCard->body()->setContentsMargins(16, 10, 16, 8);
    m_attentionCard->addFlush(m_attention);
    m_celebrationCard = new Card(tr("Worth celebrating"), content);
    m_allCelebration = m_celebrationCard->addTitleLink(QString());
    m_celebration = sideList(tr("Worth celebrating"), roles, m_celebrationCard);
    m_celebration->setObjectName(QStringLiteral("celebration"));
    m_celebration->setModel(m_model.celebration());
    m_celebrationCard->body()->setContentsMargins(16, 10, 16, 8);
    m_celebrationCard->addFlush(m_celebration);
    side->addWidget(m_attentionCard, 5);
    side->addWidget(m_celebrationCard, 4);
    m_columns->addLayout(side);
    for (QListView *list : {m_attention, m_celebration}) {
        connect(list, &QAbstractItemView::clicked, this, &OverviewPage::openHighlight);
        connect(list, &QAbstractItemView::activated, this, &OverviewPage::openHighlight);
    }
    connect(m_allAttention, &QAbstractButton::clicked, this, [this] { this->navigator().openStatus(Status::Off); });
    connect(m_allCelebration, &QAbstractButton::clicked, this, [this] { this->navigator().openStatus(Status::Met); });

    connect(&m_model, &OverviewModel::talliesChanged, this, &OverviewPage::followTallies);
    connect(&m_model, &OverviewModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverviewPage::followColumns);
    for (HighlightModel *model : {m_model.attention(), m_model.celebration()})
        connect(model, &QAbstractItemModel::modelReset, this, &OverviewPage::followTallies);
    followColumns();
    followTallies();
    setTabOrder(m_head, m_tallies[0]);
}

QWidget *OverviewPage::mainWidget()
{
    return m_table;
}

QList<QWidget *> OverviewPage::regions()
{
    return {m_head, m_table, m_attention, m_celebration};
}

void OverviewPage::refresh()
{
    followTallies();
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
}

void OverviewPage::open(const QModelIndex &index)
{
    const DepartmentId department = m_model.departmentAt(index.row());
    const int column = index.column();
    if (column == m_model.entriesColumn() && navigator().has(Navigator::Place::Entry)) {
        navigator().openEntry(department, viewpoint().month());
        return;
    }
    const QVariant metric = index.data(StandingRole::MetricNumber);
    if (metric.isValid() && navigator().has(Navigator::Place::Metric))
        navigator().openMetric(department, MetricId(metric.toLongLong()));
    else
        navigator().openDepartment(department);
}

void OverviewPage::openHighlight(const QModelIndex &index)
{
    const DepartmentId department(index.data(StandingRole::DepartmentNumber).toLongLong());
    const MetricId metric(index.data(StandingRole::MetricNumber).toLongLong());
    if (navigator().has(Navigator::Place::Metric))
        navigator().openMetric(department, metric);
    else
        navigator().openDepartment(department);
}

void OverviewPage::followTallies()
{
    const Month month = viewpoint().month();
    const QLocale locale = viewpoint().locale();
    for (size_t i = 0; i < m_tallies.size(); ++i) {
        const OverviewModel::Tally &tally = m_model.tallies()[i];
        m_tallies[i]->setTally(tally.now, statusWord(Status(i), viewpoint().city().tolerance, locale), m_model.sinceBefore(Status(i)));
        m_tallies[i]->setToolTip(tally.preliminary ? tr("%n of them preliminary", nullptr, tally.preliminary) : QString());
    }
    const int off = m_model.tallies()[size_t(Status::Off)].now;
    const int good = m_model.celebration()->rowCount();
    m_allAttention->setText(tr("All %1").arg(off));
    m_allAttention->setAccessibleName(tr("All %1 that are off target").arg(off));
    m_allCelebration->setText(tr("All met, %1").arg(m_model.tallies()[size_t(Status::Met)].now));
    m_allAttention->setVisible(off > 0);
    m_allCelebration->setVisible(good > 0);
    m_attentionCard->setVisible(off > 0 || good > 0);
    m_celebrationCard->setVisible(good > 0);
    const OverviewModel::Entries &entries = m_model.entries();
    m_foot->setText(entries.expected == 0 ? QString()
                                          : tr("%1 of %2 %3 values entered")
                                                .arg(entries.answered)
                                                .arg(entries.expected)
                                                .arg(locale.standaloneMonthName(month.month())));
}

void OverviewPage::followColumns()
{
    const bool empty = m_model.rowCount() == 0;
    m_departments->setVisible(!empty);
    m_empty->setVisible(empty && viewpoint().hasFile());
    const bool setup = navigator().has(Navigator::Place::Setup) && viewpoint().canEdit();
    m_empty->setContent(tr("This city has no departments yet."), setup ? tr("Set up departments") : QString());

    using Cell = StandingDelegate::Cell;
    QList<Cell> cells{Cell::Name, Cell::Count, Cell::Count, Cell::Count, Cell::Count};
    QSet<int> links{OverviewModel::DepartmentColumn};
    for (int column = OverviewModel::FirstMetricColumn; column < m_model.entriesColumn(); ++column) {
        cells.append(Cell::ValueWithBadge);
        links.insert(column);
    }
    cells.append(Cell::Entries);
    links.insert(m_model.entriesColumn());
    m_delegate->setColumns(cells);
    m_table->setLinkColumns(links);
    arrangeSoon();
}

/// Once for all that changes at the same moment, and not before there is a size to share out.
void OverviewPage::arrangeSoon()
{
    if (m_arranging || !isVisible())
        return;
    m_arranging = true;
    QMetaObject::invokeMethod(this, &OverviewPage::arrange, Qt::QueuedConnection);
}

void OverviewPage::arrange()
{
    m_arranging = false;
    QHeaderView *head = m_table->horizontalHeader();
    if (head->count() == 0)
        return;
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(OverviewModel::DepartmentColumn, QHeaderView::Stretch);
    const int counts = int(29 * scale);
    for (int column = OverviewModel::MetColumn; column <= OverviewModel::GreyColumn; ++column)
        head->resizeSection(column, counts);
    // No number is ever cut: each column is as wide as what it shows, and what is left over is shared.
    const QFontMetrics body(theme.font(TextRole::Body));
    const QFontMetrics strong(theme.font(TextRole::Strong));
    const QFontMetrics small(theme.font(TextRole::Small));
    const auto widest = [&](int column, const auto &widthOf) {
        int width = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, widthOf(m_model.index(row, column)));
        return width;
    };
    // Many departments say the same about their entries, and measuring words is slow.
    const auto widestWords = [&](int column) {
        QSet<QString> words;
        for (int row = 0; row < m_model.rowCount(); ++row)
            words.insert(m_model.index(row, column).data().toString());
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, strong.horizontalAdvance(word));
        return width;
    };
    const int names = widestWords(OverviewModel::DepartmentColumn) + 28;
    const int entries = widestWords(m_model.entriesColumn()) + 26;
    const int metrics = m_model.entriesColumn() - OverviewModel::FirstMetricColumn;
    int room = m_table->viewport()->width() - 4 * counts - names - std::max(entries, int(86 * scale));
    const QFontMetrics heads(theme.font(TextRole::Secondary));
    std::vector<int> widths;
    for (int column = OverviewModel::FirstMetricColumn; column < m_model.entriesColumn(); ++column) {
        widths.push_back(widest(column, [&](const QModelIndex &i) {
            const QString stale = i.data(StandingRole::StalePeriod).toString();
            return body.horizontalAdvance(i.data().toString()) + (stale.isEmpty() ? 0 : small.horizontalAdvance(stale) + 4);
        }) + int(14 * scale) + 28);
        for (const QString &word : m_model.headerData(column, Qt::Horizontal).toString().split(QLatin1Char(' ')))
            widths.back() = std::max(widths.back(), heads.horizontalAdvance(word) + 20);
        room -= widths.back();
    }
    const int more = metrics ? std::clamp(room / metrics, 0, int(50 * scale)) : 0;
    for (int i = 0; i < metrics; ++i)
        head->resizeSection(OverviewModel::FirstMetricColumn + i, widths[size_t(i)] + more);
    head->resizeSection(m_model.entriesColumn(), std::max(entries, int(86 * scale)));
    m_departments->setMaximumHeight(m_table->wholeHeight() + 2);
    m_table->setMinimumHeight(m_narrow ? m_table->wholeHeight() : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < int(narrowBelow * std::max(1.0, Theme::of(this).scale()));
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Card *card : {m_attentionCard, m_celebrationCard}) {
        card->setMinimumWidth(narrow ? 0 : std::min(sideWidth, width() * 26 / 100));
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : std::max(sideWidth, width() * 26 / 100));
        card->setMinimumHeight(narrow ? 300 : 0);
    }
    m_narrow = narrow;
    arrangeSoon();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrangeSoon();
}

} // namespace statroom
