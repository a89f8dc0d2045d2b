// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/GoalsPage.h"

#include "charts/StatusBadge.h"
#include "goals/GoalRowDelegate.h"
#include "pages/PagePrinting.h"
#include "pages/PeriodChooser.h"
#include "pages/TableCopy.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/Layouts.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

constexpr int withoutCourse = 860;

/// What the lines of the small charts are.
class CourseLegend : public QWidget
{
public:
    explicit CourseLegend(QWidget *parent) : QWidget(parent) {}
    QSize sizeHint() const override
    {
        return {200, QFontMetrics(Theme::of(this).font(TextRole::Secondary)).height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme.font(TextRole::Secondary));
        int x = 0;
        const auto add = [&](const QColor &colour, const QString &text, bool isArea) {
            const int mark = int(20 * std::max(1.0, theme.scale()));
            if (isArea)
                painter.fillRect(QRectF(x, height() / 2.0 - 5, mark, 10), colour);
            painter.setPen(QPen(colour, 2));
            if (!isArea)
                painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + mark, height() / 2.0));
            x += mark + 6;
            painter.setPen(theme.text2);
            painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft), text);
            x += painter.fontMetrics().horizontalAdvance(text) + 20;
        };
        add(theme.target, GoalsPage::tr("path needed"), false);
        add(theme.series, GoalsPage::tr("measured"), false);
        add(theme.fan, GoalsPage::tr("likely range, 80 %"), true);
    }
};

} // namespace

GoalsPage::GoalsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Goals"), this))
    , m_order(new SegmentedControl(tr("Order"), m_head))
    , m_tally(new QWidget(this))
    , m_tallyRow(new QHBoxLayout(m_tally))
    , m_card(new Card(this))
    , m_table(new QTableView(this))
    , m_delegate(new GoalRowDelegate(this))
    , m_legend(new CourseLegend(this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        if (m_model.goalCount() == 0)
            return {};
        ReportContents all;
        const QDate day = std::min(this->viewpoint().month().lastDay(), this->viewpoint().today());
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (const GoalId goal = m_model.goalAt(row))
                all.append(ReportContents::goal(goal, day));
        return {{tr("The sheets of all %n goal(s)", "", m_model.goalCount()),
                 PagePrinting::nameOf(this->viewpoint(), this->viewpoint().city().name, tr("goals")), all}};
    }))
{
    setObjectName(QStringLiteral("goalsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(14);
    m_order->addSegment(int(GoalsModel::Order::ByRisk), tr("By &risk"));
    m_order->addSegment(int(GoalsModel::Order::ByTheme), tr("By the&me"));
    m_order->setObjectName(QStringLiteral("order"));
    m_head->addAction(m_order);
    m_head->addAction(new PeriodChooser(viewpoint, m_head));
    m_printing->addButton(*m_head);
    m_add = m_head->addButton(tr("&Add goal"));
    m_add->setObjectName(QStringLiteral("addGoal"));
    connect(m_add, &QPushButton::clicked, this, [this] { this->navigator().newGoal(); });
    all->addWidget(m_head);
    m_tally->setObjectName(QStringLiteral("tally"));
    m_tallyRow->setContentsMargins(0, 0, 0, 0);
    m_tallyRow->setSpacing(20);
    all->addWidget(m_tally);

    m_table->setObjectName(QStringLiteral("goals"));
    m_table->setAccessibleName(tr("Goals"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    // A bar that comes takes its width from the columns.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GoalsPage::arrangeSoon);
    m_card->addFlush(m_table);
    all->addWidget(m_card, 100);
    all->addWidget(m_legend);
    all->addWidget(m_empty, 100);
    all->addStretch(1);

    connect(m_order, &SegmentedControl::currentChanged, this,
            [this](int order) { m_model.setOrder(GoalsModel::Order(order)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GoalsPage::followModel);
    connect(&m_model, &GoalsModel::failed, this, [this](const Error &error) { showMessage(error); });
    const auto open = [this](const QModelIndex &index) {
        if (const GoalId goal = m_model.goalAt(index.row()))
            this->navigator().openGoal(goal);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, [open](const QModelIndex &index) {
        if (index.column() == GoalsModel::PromiseColumn)
            open(index);
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { this->navigator().newGoal(); });
    (new TableCopy(*m_table))->setColumns([] {
        QList<int> columns(int(GoalsModel::CourseColumn));
        std::iota(columns.begin(), columns.end(), 0);
        return columns;
    });
    followModel();
}

QWidget *GoalsPage::mainWidget()
{
    return m_model.goalCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

QList<QWidget *> GoalsPage::regions()
{
    return {m_head, mainWidget()};
}

void GoalsPage::refresh()
{
    m_head->setCrumbs({viewpoint().city().name});
    m_add->setEnabled(viewpoint().canEdit());
    m_add->setToolTip(viewpoint().whyNotEditable());
    m_empty->setContent(tr("No public promise is kept here yet."),
                        viewpoint().canEdit() ? tr("Add a goal") : QString());
}

void GoalsPage::followModel()
{
    const bool any = m_model.goalCount() > 0;
    for (QWidget *part : {static_cast<QWidget *>(m_card), m_legend, m_tally, static_cast<QWidget *>(m_order)})
        part->setVisible(any);
    m_empty->setVisible(!any);
    clearLayout(*m_tallyRow);
    const PromiseTally &tally = m_model.tally();
    const auto add = [this](Status status, int count, const QString &word) {
        if (count == 0)
            return;
        auto *item = new QWidget(m_tally);
        auto *row = new QHBoxLayout(item);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *badge = new StatusBadge(status, StatusBadge::Shows::Shape, item);
        badge->setWord(word);
        badge->setShapeSize(int(16 * std::max(1.0, Theme::of(this).scale())));
        row->addWidget(badge);
        row->addWidget(plainLabel(viewpoint().locale().toString(count), TextRole::Strong, item));
        row->addWidget(plainLabel(word, TextRole::Body, TextColour::Secondary, item));
        m_tallyRow->addWidget(item);
    };
    add(Status::Met, tally.onPace, tr("on pace"));
    add(Status::Near, tally.behind, tr("behind"));
    add(Status::Off, tally.late, tr("late"));
    add(Status::NoData, tally.unknown, tr("not judged yet"));
    add(Status::NoTarget, tally.closed, tr("closed"));
    m_tallyRow->addStretch(1);
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.goalAt(row))
            m_table->setSpan(row, 0, 1, GoalsModel::ColumnCount);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.goalAt(row)) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            break;
        }
    arrangeSoon();
}

void GoalsPage::arrangeParts()
{
    if (m_model.rowCount() == 0)
        return;
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    const int room = m_table->viewport()->width();
    const bool noCourse = room < withoutCourse * scale;
    m_table->setColumnHidden(GoalsModel::CourseColumn, noCourse);
    m_legend->setVisible(!noCourse && theme.medium != Medium::Wall);
    const double shares[GoalsModel::ColumnCount] = {0.28, 0.18, 0.17, 0.15, 0.07, noCourse ? 0 : 0.17};
    const double all = std::accumulate(std::begin(shares), std::end(shares), 0.0);
    int left = room;
    for (int column = GoalsModel::ColumnCount - 1; column > 0; --column) {
        const int width = int(room * shares[column] / all);
        m_table->setColumnWidth(column, width);
        left -= noCourse && column == GoalsModel::CourseColumn ? 0 : width;
    }
    m_table->setColumnWidth(0, left);
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int needed = 0;
        for (int column = 0; column < GoalsModel::ColumnCount; ++column)
            if (!m_table->isColumnHidden(column))
                needed =
                    std::max(needed,
                             m_delegate->heightFor(m_model.index(row, column),
                                                   m_model.goalAt(row) ? m_table->columnWidth(column) : room, m_table));
        m_table->setRowHeight(row, needed);
        height += needed;
    }
    m_card->setMaximumHeight(height + m_table->horizontalHeader()->sizeHint().height() + 4);
}

} // namespace statroom
