// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/ProblemPage.h"

#include "charts/ParetoChart.h"
#include "charts/SignalBadge.h"
#include "charts/SpansChart.h"
#include "charts/StatusBadge.h"
#include "charts/StatusShape.h"
#include "charts/TrendChart.h"
#include "domain/RecordText.h"
#include "items/MetricFacts.h"
#include "items/SessionEntry.h"
#include "pages/PagePrinting.h"
#include "pages/TableCopy.h"
#include "problems/ConcludeDialog.h"
#include "problems/CountDialog.h"
#include "problems/ProblemPainter.h"
#include "session/ActionDialog.h"
#include "session/ActionShape.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/PlainLabel.h"
#include "theme/RowTable.h"
#include "theme/SegmentedControl.h"
#include "theme/TabOrder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int narrowBelow = 900;
constexpr int roomyFrom = 760; // height for the cards in which bars and tree, answer and picture stand together
constexpr int yearsOffered = 3;

enum CauseView { BarsView, TreeView, TableView };

/// A vital cause is bold and marked, so that the tree says it as the bars do.
class CauseLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.siblingAtColumn(CauseModel::TextColumn).data(CauseModel::VitalRole).toBool())
            return;
        option->font.setWeight(QFont::Bold);
        if (index.column() == CauseModel::TextColumn)
            option->text = QStringLiteral("\u25C6 ") + option->text;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(QFontMetrics(Theme::of(option.widget).font(TextRole::Body)).height() + 10);
        return size;
    }
};

/// The number as it stands on the chart, the shape of where it stands before its words.
class ActionLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isNumber = index.column() == CountermeasureModel::NumberColumn;
        const bool isState = index.column() == CountermeasureModel::StateColumn;
        // Ground, choice and the line below the row are the same in all cells.
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        if (!isNumber && !isState) {
            QStyleOptionViewItem words = option;
            words.rect.adjust(0, above, 0, 0);
            QStyledItemDelegate::paint(painter, words, index);
            return;
        }
        const Theme theme = Theme::of(option.widget);
        const QString text = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QFontMetrics metrics(theme.font(TextRole::Strong));
        const int high = metrics.height();
        if (isNumber) {
            const int wide = std::max(high, metrics.horizontalAdvance(text) + 8);
            const QRect sign(option.rect.left() + 8, option.rect.top() + above, wide, high);
            painter->setBrush(theme.annotationGround);
            painter->setPen(QPen(theme.annotation, 1));
            painter->drawRoundedRect(sign, 3, 3);
            painter->setFont(theme.font(TextRole::Strong));
            painter->drawText(sign, Qt::AlignCenter, text);
        } else {
            const auto standing = ActionItem::Standing(index.data(CountermeasureModel::StandingRole).toInt());
            const QRect shape(option.rect.left() + 4, option.rect.top() + above + 1, high - 2, high - 2);
            paintActionStanding(*painter, shape, standing, theme);
            painter->setFont(theme.font(standing == ActionItem::Standing::Late ? TextRole::Strong : TextRole::Body));
            painter->setPen(standing == ActionItem::Standing::Late ? theme.colour(TextColour::Off) : theme.text1);
            painter->drawText(option.rect.adjusted(high + indent, above, -4, 0), int(Qt::AlignLeft | Qt::TextWordWrap),
                              text);
        }
        painter->restore();
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != CountermeasureModel::StateColumn || option.rect.width() <= 0)
            return size;
        const QFontMetrics metrics(Theme::of(option.widget).font(TextRole::Strong));
        const int room = std::max(40, option.rect.width() - metrics.height() - indent - 4);
        size.setHeight(metrics.boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, index.data().toString()).height()
                       + 4);
        return size;
    }

private:
    static constexpr int indent = 8; // of the words behind the shape
    static constexpr int above = 5; // the words of a row
};

void dress(QTableView &table)
{
    showByRows(table);
    table.horizontalHeader()->setSectionsClickable(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new TableCopy(table);
}

} // namespace

ProblemPage::ProblemPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_causes(viewpoint)
    , m_head(new PageHeader(QString(), this))
    , m_top(new QWidget(this))
    , m_statement(selectableText({}, TextRole::Headline, TextColour::Primary, m_top))
    , m_lastRound(plainLabel({}, TextRole::Secondary, TextColour::Secondary, m_top))
    , m_steps(new SegmentedControl(tr("Step"), m_top))
    , m_scroll(new PageScroll(this))
    , m_gone(new EmptyState(tr("This problem is not in the record that is shown."), tr("All problems"), this))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        const auto &standing = m_model.standing();
        if (!standing)
            return {};
        return {{standing->problem.statement,
                 PagePrinting::nameOf(this->viewpoint(), standing->trend->metric().code, tr("problem")),
                 ReportContents::problem(standing->problem.id)}};
    }))
{
    setObjectName(QStringLiteral("problemPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24 - PageScroll::barRoom, 0);
    all->setSpacing(10);
    makeHead();
    all->addWidget(m_head);
    all->addWidget(m_top);

    m_scroll->setObjectName(QStringLiteral("problemScroll"));
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 16);
    m_columns->setSpacing(12);
    makeChart();
    makeCauses();
    makeActions();
    makeRecheck();
    // The page shares out what room there is; only where that is too little it scrolls.
    for (QWidget *part : sharing())
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_chart->setLegend(Legend::Hidden);
    m_table->setMinimumHeight(170);
    m_tree->setMinimumHeight(130);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(12);
        m_columns->addLayout(column, 1);
    }
    placeCards(false);
    m_cards[0]->installEventFilter(this);
    m_scroll->setContent(content);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_gone, 1);
    m_gone->hide();

    connect(m_gone, &EmptyState::verbTriggered, this, [this] { this->navigator().openProblems(); });
    connect(&m_model, &ProblemModel::changed, this, &ProblemPage::follow);
    connect(&m_model, &ProblemModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_causes, &CauseModel::failed, this, [this](const Error &error) { showMessage(error); });
    follow();
}

ProblemPage::~ProblemPage()
{
    // The chart lets go while the model it shows is still there.
    delete m_chart;
    hide();
}

void ProblemPage::makeHead()
{
    m_head->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    connect(m_head, &PageHeader::crumbClicked, this, [this](int crumb) {
        const auto &standing = m_model.standing();
        if (crumb == 0 || !standing)
            navigator().openProblems();
        else if (crumb == 1)
            navigator().openDepartment(standing->problem.department);
        else
            navigator().openMetric(standing->problem.department, standing->problem.metric, standing->problem.category);
    });
    m_more = m_head->addButton(tr("&More"));
    m_more->setObjectName(QStringLiteral("more"));
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &ProblemPage::fillMore);
    m_more->setMenu(menu);
    m_printing->addButton(*m_head);
    m_conclude = m_head->addButton(tr("&Conclude…"), true);
    m_conclude->setObjectName(QStringLiteral("conclude"));
    connect(m_conclude, &QPushButton::clicked, this, &ProblemPage::conclude);

    m_statement->setObjectName(QStringLiteral("statement"));
    m_lastRound->setObjectName(QStringLiteral("lastRound"));
    m_lastRound->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->addSegment(int(Problem::Step::Plan), tr("P&lan"));
    m_steps->addSegment(int(Problem::Step::Do), tr("&Do"));
    m_steps->addSegment(int(Problem::Step::Check), tr("Chec&k"));
    connect(m_steps, &SegmentedControl::currentChanged, this, [this](int step) {
        if (!m_following && m_model.standing())
            tell(ProblemEntry::setStep(viewpoint(), m_model.problem(), Problem::Step(step)));
    });
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    row->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_statement);
    words->addWidget(m_lastRound);
    row->addLayout(words, 1);
    row->addWidget(m_steps, 0, Qt::AlignTop);
}

void ProblemPage::makeChart()
{
    auto *card = new Card(tr("1  Chart"), this);
    m_cards[0] = card;
    card->setObjectName(QStringLiteral("chartCard"));
    auto *state = new QWidget(card);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_value = plainLabel({}, TextRole::Strong, state);
    m_value->setObjectName(QStringLiteral("value"));
    m_status = new StatusBadge(Status::NoData, StatusBadge::Shows::ShapeAndWord, state);
    row->addWidget(m_value);
    row->addWidget(m_status);
    card->addTitleWidget(state);
    m_chart = new TrendChart(card);
    m_chart->setObjectName(QStringLiteral("chart"));
    m_trend.setSpan(TrendSpan::SinceThreeYears);
    m_chart->setModel(&m_trend);
    card->body()->addWidget(m_chart, 1);
    m_says = selectableText({}, TextRole::Body, TextColour::Primary, card);
    m_says->setObjectName(QStringLiteral("chartSays"));
    card->body()->addWidget(m_says);
    // A point that is walked to is read out in place of what the chart says; they take the same room.
    connect(m_chart, &TrendChart::pointReadOut, this, [this](const QString &text) {
        const auto &standing = m_model.standing();
        m_says->setText(!text.isEmpty() && m_chart->hasFocus() ? text : standing ? saysOfChart(*standing) : QString());
    });
    connect(m_chart, &TrendChart::pointActivated, this, [this] {
        if (const auto &standing = m_model.standing())
            navigator().openMetric(standing->problem.department, standing->problem.metric, standing->problem.category);
    });
}

void ProblemPage::makeCauses()
{
    auto *card = new Card(tr("2  Causes"), this);
    m_cards[1] = card;
    card->setObjectName(QStringLiteral("causeCard"));
    m_views = new SegmentedControl(tr("How the causes are shown"), card);
    m_views->setObjectName(QStringLiteral("causeViews"));
    m_views->addSegment(BarsView, tr("Pa&reto"));
    m_views->addSegment(TreeView, tr("&Whys"));
    m_views->addSegment(TableView, tr("Ta&ble"));
    connect(m_views, &SegmentedControl::currentChanged, this, &ProblemPage::showCauses);
    m_bars = new ParetoChart(card);
    m_bars->setObjectName(QStringLiteral("pareto"));
    card->body()->addWidget(m_bars, 3);
    connect(m_bars, &ParetoChart::barReadOut, m_bars, &QWidget::setToolTip);

    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("paretoTable"));
    m_table->setAccessibleName(tr("Causes, the most frequent first"));
    m_table->setModel(&m_pareto);
    dress(*m_table);
    card->body()->addWidget(m_table, 3);

    m_tree = new QTreeView(card);
    m_tree->setObjectName(QStringLiteral("causes"));
    m_tree->setAccessibleName(tr("Tree of whys"));
    m_tree->setModel(&m_causes);
    m_tree->setItemDelegate(new CauseLine(m_tree));
    connect(&m_causes, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->setIndentation(18);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionsClickable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CauseModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CauseModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(CauseModel::ShareColumn, QHeaderView::ResizeToContents);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAutoScrollMargin(6); // a few rows are all that is seen: their edges are rows too
    connect(&m_causes, &CauseModel::moved, this, [this](CauseId cause) { m_wanted = cause; });
    m_tree->installEventFilter(this);
    new TableCopy(*m_tree);
    card->body()->addWidget(m_tree, 2);
    m_causeSays = selectableText({}, TextRole::Body, TextColour::Primary, card);
    m_causeSays->setObjectName(QStringLiteral("causeSays"));
    card->body()->addWidget(m_causeSays);
    m_remark = selectableText({}, TextRole::Secondary, TextColour::Near, card);
    m_remark->setObjectName(QStringLiteral("causeRemark"));
    card->body()->addWidget(m_remark);

    m_adding = new QWidget(card);
    auto *row = new QHBoxLayout(m_adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_why = new QLineEdit(m_adding);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why is that so"));
    m_why->setPlaceholderText(tr("Why is that so?"));
    m_why->setMaxLength(300);
    auto *whyLabel = plainLabel(tr("Wh&y"), TextRole::Secondary, TextColour::Secondary, m_adding);
    whyLabel->setBuddy(m_why);
    m_count = new QLineEdit(m_adding);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setAccessibleName(tr("How often it was counted"));
    m_count->setPlaceholderText(tr("times"));
    m_count->setAlignment(Qt::AlignRight);
    auto *countLabel = plainLabel(tr("c&ounted"), TextRole::Secondary, TextColour::Secondary, m_adding);
    countLabel->setBuddy(m_count);
    m_add = new QPushButton(tr("&Add"), m_adding);
    m_add->setObjectName(QStringLiteral("addCause"));
    m_add->setToolTip(tr("An answer to the problem itself"));
    m_addBelow = new QPushButton(tr("A&sk why"), m_adding);
    m_addBelow->setObjectName(QStringLiteral("addWhy"));
    m_causeMenu = new QPushButton(tr("Ca&use"), card);
    m_causeMenu->setObjectName(QStringLiteral("causeMenu"));
    row->addWidget(whyLabel);
    row->addWidget(m_why, 1);
    row->addWidget(countLabel);
    row->addWidget(m_count);
    row->addWidget(m_add);
    row->addWidget(m_addBelow);
    card->body()->addWidget(m_adding);
    card->addTitleWidget(m_causeMenu);
    card->addTitleWidget(m_views);
    auto *menu = new QMenu(m_causeMenu);
    makeCauseMenu(*menu);
    m_causeMenu->setMenu(menu);
    for (QLineEdit *edit : {m_why, m_count})
        connect(edit, &QLineEdit::returnPressed, this, [this] { addCause(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { addCause(false); });
    connect(m_addBelow, &QPushButton::clicked, this, [this] { addCause(true); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemPage::fillCauseMenu);
}

void ProblemPage::makeCauseMenu(QMenu &menu)
{
    using Move = ProblemEntry::Move;
    const auto key = [](Qt::Key arrow) {
        return QKeySequence(Qt::ALT | Qt::SHIFT | arrow);
    };
    const auto move = [&](const char *name, const QString &text, Qt::Key arrow, Move where) {
        m_moves[size_t(where)] = addDeed(menu, name, text, key(arrow), [this, where] { moveCause(where); });
    };
    move("causeUp", tr("Move &up"), Qt::Key_Up, Move::Up);
    move("causeDown", tr("Move &down"), Qt::Key_Down, Move::Down);
    move("causeIn", tr("Make it a &why of the one above"), Qt::Key_Right, Move::In);
    move("causeOut", tr("Move it &out, beside its cause"), Qt::Key_Left, Move::Out);
    menu.addSeparator();
    m_remove = addDeed(menu, "removeCause", tr("&Remove with its whys"), {}, [this] { removeCause(); });
    menu.addSeparator();
    connect(&menu, &QMenu::aboutToShow, this, &ProblemPage::fillCauseMenu);
}

void ProblemPage::makeActions()
{
    auto *card = new Card(tr("3  Actions"), this);
    m_cards[2] = card;
    card->setObjectName(QStringLiteral("actionCard"));
    m_tally = plainLabel({}, TextRole::Secondary, TextColour::Secondary, card);
    m_tally->setObjectName(QStringLiteral("actionSays"));
    card->addTitleWidget(m_tally);
    m_addAction = card->addTitleLink(tr("Add a cou&ntermeasure…"));
    m_addAction->setObjectName(QStringLiteral("addCountermeasure"));
    connect(m_addAction, &QPushButton::clicked, this, &ProblemPage::addCountermeasure);
    m_actionTable = new QTableView(card);
    m_actionTable->setObjectName(QStringLiteral("countermeasures"));
    m_actionTable->setAccessibleName(tr("Countermeasures: who does what by when"));
    m_actionTable->setModel(&m_actions);
    dress(*m_actionTable);
    m_actionTable->setItemDelegate(new ActionLine(m_actionTable));
    m_actionTable->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_actionTable->setToolTip(tr("Enter opens it, Space marks it done, Delete drops it."));
    m_actionTable->installEventFilter(this);
    card->addFlush(m_actionTable);
    m_noActions = selectableText({}, TextRole::Body, TextColour::Secondary, card);
    m_noActions->setObjectName(QStringLiteral("noActions"));
    m_noActions->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(m_noActions, 1);
    connect(m_actionTable, &QTableView::activated, this, &ProblemPage::openCountermeasure);
}

void ProblemPage::makeRecheck()
{
    auto *card = new Card(tr("4  Recheck"), this);
    m_cards[3] = card;
    card->setObjectName(QStringLiteral("recheckCard"));
    auto *verdict = new QWidget(card);
    auto *said = new QHBoxLayout(verdict);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(8);
    m_verdict = new SignalBadge(verdict);
    m_verdictWord = plainLabel({}, TextRole::Strong, verdict);
    m_verdictWord->setObjectName(QStringLiteral("verdict"));
    said->addWidget(m_verdict);
    said->addWidget(m_verdictWord);
    card->addTitleWidget(verdict);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    m_figure = plainLabel({}, TextRole::Figure, card);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_interval = plainLabel({}, TextRole::Body, TextColour::Secondary, card);
    m_interval->setObjectName(QStringLiteral("interval"));
    m_interval->setWordWrap(true);
    figures->addWidget(m_figure);
    figures->addWidget(m_interval, 1);
    card->body()->addLayout(figures);
    m_answer = selectableText({}, TextRole::Body, TextColour::Primary, card);
    m_answer->setObjectName(QStringLiteral("checkSays"));
    card->body()->addWidget(m_answer);
    m_spans = new SpansChart(card);
    m_spans->setObjectName(QStringLiteral("spans"));
    card->body()->addWidget(m_spans, 1);
    m_caveats = plainLabel({}, TextRole::Secondary, TextColour::Secondary, card);
    m_caveats->setWordWrap(true);
    m_caveats->setObjectName(QStringLiteral("caveats"));
    card->body()->addWidget(m_caveats);
    m_end = selectableText({}, TextRole::Strong, TextColour::Primary, card);
    m_end->setObjectName(QStringLiteral("conclusionSays"));
    card->body()->addWidget(m_end);
    card->body()->addStretch(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_since = new QComboBox(card);
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setAccessibleName(tr("Change expected since"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_since->setMinimumContentsLength(18);
    m_since->setMaxVisibleItems(14);
    m_since->setFocusPolicy(Qt::StrongFocus);
    m_since->installEventFilter(this);
    auto *label = plainLabel(tr("Chan&ge since"), TextRole::Secondary, TextColour::Secondary, card);
    label->setBuddy(m_since);
    m_compare = new LinkButton(tr("Before and after…"), card);
    m_compare->setObjectName(QStringLiteral("compare"));
    row->addWidget(label);
    row->addWidget(m_since, 1);
    row->addSpacing(8);
    row->addWidget(m_compare);
    card->body()->addLayout(row);
    connect(m_since, &QComboBox::activated, this, [this] {
        if (!m_following)
            tell(ProblemEntry::setCheckFrom(
                viewpoint(), m_model.problem(),
                m_since->currentIndex() > 0 ? Month::fromYyyymm(m_since->currentData().toInt()) : Month()));
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const auto &standing = m_model.standing();
        if (standing && standing->check)
            navigator().openBeforeAfter(standing->check->choice);
    });
}

QString ProblemPage::title() const
{
    const auto &standing = m_model.standing();
    return standing ? standing->problem.statement : tr("Problem");
}

QWidget *ProblemPage::mainWidget()
{
    return m_model.standing() ? static_cast<QWidget *>(m_chart) : m_gone;
}

QList<QWidget *> ProblemPage::regions()
{
    if (!m_model.standing())
        return {m_head, m_gone};
    QList<QWidget *> all{m_head, m_steps, m_chart};
    for (QWidget *one : {static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_tree)})
        if (one->isVisible())
            all << one;
    return all << m_actionTable << m_since;
}

void ProblemPage::showProblem(ProblemId problem)
{
    clearMessage();
    m_why->clear();
    m_count->clear();
    m_trend.setSpan(TrendSpan::SinceThreeYears);
    m_model.setProblem(problem);
    const auto &standing = m_model.standing();
    // Without counts there is nothing to see yet but the tree.
    m_views->setCurrent(standing && standing->causes.pareto.total > 0 ? BarsView : TreeView);
    if (m_actions.rowCount() > 0)
        m_actionTable->setCurrentIndex(m_actions.index(0, CountermeasureModel::WhatColumn));
    showCauses();
}

bool ProblemPage::isOpen() const
{
    return m_model.standing() && m_model.standing()->isOpen() && viewpoint().canEdit();
}

void ProblemPage::refresh()
{
    follow();
}

void ProblemPage::follow()
{
    const auto standing = m_model.standing();
    m_gone->setVisible(!standing);
    m_scroll->setVisible(bool(standing));
    m_top->setVisible(bool(standing));
    for (QWidget *button : {m_more, m_conclude})
        button->setEnabled(bool(standing));
    if (!standing) {
        m_head->setTitle(tr("Problem"));
        m_head->setCrumbs({tr("Problems"), QString()});
        return;
    }
    m_following = true;
    const bool canEdit = viewpoint().canEdit();
    const QString why = !canEdit ? viewpoint().whyNotEditable()
        : standing->isOpen()     ? QString()
                                 : tr("This problem has ended. Open it again to work on it.");
    m_head->setTitle(standing->trend->metric().name);
    m_head->setCrumbs({tr("Problems"), standing->department, standing->trend->metric().code, standing->step});
    m_statement->setText(standing->problem.statement);
    m_lastRound->setText(standing->lastRound);
    m_lastRound->setVisible(!standing->lastRound.isEmpty());
    m_steps->setVisible(standing->isOpen());
    if (standing->isOpen())
        m_steps->setCurrent(int(standing->problem.step));
    m_steps->setEnabled(canEdit);
    m_conclude->setText(standing->isOpen() ? tr("&Conclude…") : tr("&Open again"));
    m_conclude->setEnabled(canEdit);
    m_conclude->setToolTip(viewpoint().whyNotEditable());

    m_value->setText(RecordText::joined(standing->value, standing->shown));
    m_status->setVisible(standing->status.has_value());
    if (standing->status) {
        m_status->setStatus(*standing->status);
        m_status->setWhy(standing->statusSentence);
    }
    const bool hasValues = !standing->trend->rows.empty();
    m_trend.setReading(*standing->trend, standing->locale);
    m_chart->setLimits(standing->trend->chart.verdict().variation ? Limits::Shown : Limits::Hidden);
    m_chart->setVisible(hasValues);
    m_says->setText(saysOfChart(*standing));
    followCauses(*standing);

    m_actions.setStanding(standing);
    const int row = m_actions.rowOf(m_wantedAction);
    if (m_actions.rowCount() > 0)
        m_actionTable->setCurrentIndex(m_actions.index(std::max(0, row), CountermeasureModel::WhatColumn));
    const bool hasActions = m_actions.rowCount() > 0;
    m_actionTable->setVisible(hasActions);
    m_noActions->setVisible(!hasActions);
    m_noActions->setText(standing->actionSentence);
    m_tally->setText(hasActions ? standing->actionSentence : QString());
    m_addAction->setEnabled(isOpen());
    m_addAction->setToolTip(why);
    followRecheck(*standing);
    for (QWidget *part : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_count)}) {
        part->setEnabled(isOpen());
        part->setToolTip(why);
    }
    m_add->setEnabled(isOpen());
    fillCauseMenu();
    m_following = false;
    arrangeSoon();
}

QString ProblemPage::saysOfChart(const ProblemStanding &standing)
{
    if (standing.trend->rows.empty())
        return tr("No values yet.");
    return standing.chartSentence.isEmpty() ? standing.statusSentence : standing.chartSentence;
}

void ProblemPage::followCauses(const ProblemStanding &standing)
{
    const CauseId stood = m_wanted ? m_wanted : m_causes.causeAt(m_tree->currentIndex());
    const int column = std::max(0, m_tree->currentIndex().column());
    m_causes.setStanding(m_model.standing());
    m_pareto.setStanding(m_model.standing());
    QModelIndex here = m_causes.indexOf(stood);
    if (!here.isValid())
        here = m_causes.index(0, CauseModel::TextColumn);
    if (here.isValid() && m_causes.causeAt(m_tree->currentIndex()) != m_causes.causeAt(here))
        m_tree->setCurrentIndex(here.siblingAtColumn(column));
    m_wanted = {};
    m_bars->setPareto(standing.causes.pareto, standing.causeSentence, standing.locale);
    m_causeSays->setText(standing.causeSentence);
    m_remark->setText(standing.causeRemark);
    m_remark->setVisible(!standing.causeRemark.isEmpty());
    showCauses();
}

void ProblemPage::followRecheck(const ProblemStanding &standing)
{
    const auto shape = shapeOf(standing.verdict);
    m_verdict->setVisible(shape.has_value());
    m_verdictWord->setText(standing.checkVerdict);
    m_verdictWord->setColour(shape ? wordColour(*shape) : TextColour::Primary);
    if (shape)
        m_verdict->showVariation(*shape,
                                 *shape == Variation::Common                       ? ChartPoint::Direction::None
                                     : standing.check->result.difference.value < 0 ? ChartPoint::Direction::Low
                                                                                   : ChartPoint::Direction::High,
                                 standing.checkVerdict, standing.checkSentence);
    m_figure->setText(standing.checkFigure);
    m_figure->setVisible(!standing.checkFigure.isEmpty());
    m_interval->setText(standing.checkInterval);
    m_interval->setVisible(!standing.checkFigure.isEmpty());
    m_answer->setText(standing.checkSentence);
    m_answer->setMaximumHeight(QWIDGETSIZE_MAX);
    m_spans->setReading(standing.check);
    m_caveats->setText(standing.check && !standing.checkFigure.isEmpty()
                           ? standing.check->text.caveats.join(QLatin1Char(' '))
                           : QString());
    m_end->setText(standing.conclusion);
    m_end->setVisible(!standing.conclusion.isEmpty());
    m_compare->setEnabled(bool(standing.check));
    fillSince(standing);
}

void ProblemPage::fillSince(const ProblemStanding &standing)
{
    const QSignalBlocker quiet(m_since);
    m_since->clear();
    const QDate first = [&] {
        QDate day;
        for (const auto &one : standing.countermeasures)
            if (one.beginsOn.isValid() && one.round == standing.problem.round && (!day.isValid() || one.beginsOn < day))
                day = one.beginsOn;
        return day;
    }();
    m_since->addItem(first.isValid() ? tr("first countermeasure, %1").arg(dateText(first, standing.locale))
                                     : tr("the first countermeasure begins"),
                     0);
    const auto &rows = standing.trend->rows;
    const auto from = rows.size() > 12 * yearsOffered ? rows.end() - 12 * yearsOffered : rows.begin();
    for (auto row = std::make_reverse_iterator(rows.end()); row != std::make_reverse_iterator(from); ++row)
        m_since->addItem(viewpoint().label(row->period, LabelStyle::Long), row->period.first.yyyymm());
    const Month chosen = standing.problem.checkFrom;
    if (chosen.isValid() && m_since->findData(chosen.yyyymm()) < 0)
        m_since->addItem(viewpoint().label(Period(chosen, 1), LabelStyle::Long), chosen.yyyymm());
    m_since->setCurrentIndex(chosen.isValid() ? m_since->findData(chosen.yyyymm()) : 0);
    m_since->setEnabled(isOpen());
}

void ProblemPage::fillMore()
{
    QMenu &menu = *m_more->menu();
    menu.clear();
    const auto standing = m_model.standing();
    if (!standing)
        return;
    const bool canEdit = viewpoint().canEdit();
    menu.addAction(tr("Change the &statement…"), this, &ProblemPage::changeStatement)->setEnabled(canEdit);
    auto *sessions = menu.addMenu(tr("Put on the &agenda of"));
    const auto catalogue = viewpoint().catalogue();
    // Of the department first, then the others.
    for (const bool own : {true, false})
        for (const Session &session : catalogue->sessions()) {
            const auto departments = catalogue->departmentsOf(session.id);
            const bool isOwn = std::any_of(departments.begin(), departments.end(), [&](const SessionDepartment &d) {
                return d.department == standing->problem.department;
            });
            if (isOwn != own || session.state == Session::State::Held || session.state == Session::State::Cancelled
                || session.day < viewpoint().today())
                continue;
            sessions->addAction(
                tr("%1, %2").arg(dateText(session.day, viewpoint().locale()), sessionName(*catalogue, session)), this,
                [this, id = session.id] { putOnAgenda(id); });
        }
    sessions->setEnabled(canEdit && !sessions->isEmpty());
    if (sessions->isEmpty())
        sessions->setTitle(tr("Put on an &agenda: no session is planned"));
    menu.addSeparator();
    menu.addAction(tr("Open the &metric"), this,
                   [this, of = standing->problem] { navigator().openMetric(of.department, of.metric, of.category); });
    menu.addAction(tr("&Before and after"), this,
                   [this, standing] {
                       if (standing->check)
                           navigator().openBeforeAfter(standing->check->choice);
                   })
        ->setEnabled(bool(standing->check));
    menu.addAction(tr("&History of this problem"), this, [this, of = standing->problem] {
        HistoryFilter filter;
        filter.department = of.department;
        navigator().openHistory(filter);
    });
}

void ProblemPage::fillCauseMenu()
{
    const CauseId cause = m_causes.causeAt(m_tree->currentIndex());
    const auto &standing = m_model.standing();
    const bool can = isOpen() && bool(cause);
    for (size_t i = 0; i < m_moves.size(); ++i)
        m_moves[i]->setEnabled(can && ProblemEntry::canMove(standing->causes, cause, ProblemEntry::Move(i)));
    m_remove->setEnabled(can);
    m_addBelow->setEnabled(can);
    const CauseTree::Node *node = standing ? standing->causes.node(cause) : nullptr;
    m_addBelow->setToolTip(node ? tr("A why of “%1”").arg(node->cause.text) : QString());
    m_causeMenu->setEnabled(isOpen());
    QMenu &menu = *m_causeMenu->menu();
    const QList<QAction *> all = menu.actions();
    for (QAction *action : all)
        if (action->data().isValid())
            delete action;
    if (!isOpen() || standing->trend->metric().kind != Metric::Kind::Count)
        return;
    for (const Breakdown *breakdown : viewpoint().catalogue()->breakdownsOf(standing->problem.metric)) {
        QAction *count =
            menu.addAction(tr("&Count by %1…").arg(literalText(breakdown->name)), this, [this, id = breakdown->id] {
                auto *dialog = new CountDialog(viewpoint(), m_model.problem(), id, this);
                connect(dialog, &CountDialog::counted, this, [this](int categories) {
                    showMessage(Tone::Note, tr("%n categories counted.", nullptr, categories));
                });
                dialog->open();
            });
        count->setData(breakdown->id.number);
    }
}

QList<QWidget *> ProblemPage::sharing() const
{
    return {m_chart, m_bars, m_table, m_tree, m_actionTable, m_spans};
}

bool ProblemPage::isRoomy() const
{
    return height() - m_scroll->y() >= roomyFrom * std::max(1.0, Theme::of(this).rowScale());
}

void ProblemPage::showCauses()
{
    const auto &standing = m_model.standing();
    const bool isCounted = standing && standing->causes.pareto.total > 0;
    const bool isNamed = standing && !standing->causes.nodes.empty();
    const bool both = isRoomy() && isCounted;
    m_views->setVisible(isCounted);
    m_views->setSegmentEnabled(TreeView, !both);
    if (both && m_views->current() == TreeView) {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrent(BarsView);
    }
    const int view = isCounted ? m_views->current() : TreeView;
    m_bars->setVisible(view == BarsView);
    m_table->setVisible(view == TableView);
    m_tree->setVisible(isNamed && (view == TreeView || both));
}

// Beside each other in two columns, or in the order of their numbers.
void ProblemPage::placeCards(bool isNarrow)
{
    for (Card *card : m_cards) {
        m_left->removeWidget(card);
        m_right->removeWidget(card);
    }
    m_left->addWidget(m_cards[0], 11);
    (isNarrow ? m_left : m_right)->addWidget(m_cards[1], 12);
    m_left->addWidget(m_cards[2], 9);
    (isNarrow ? m_left : m_right)->addWidget(m_cards[3], 8);
    m_columns->setStretch(1, isNarrow ? 0 : 1);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_isNarrow = isNarrow;
}

/// From chart to cause to action to recheck, as the numbers say, and not column by column.
QList<QWidget *> ProblemPage::stops()
{
    QList<QWidget *> all;
    for (QWidget *part : {static_cast<QWidget *>(m_head), m_top})
        all += tabStops(*part);
    for (Card *card : m_cards)
        all += tabStops(*card);
    return all;
}

void ProblemPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    const bool isNarrow = width() < narrowBelow * scale;
    if (isNarrow != m_isNarrow)
        placeCards(isNarrow);
    m_columns->activate(); // columns of tables are measured by it
    m_count->setFixedWidth(int(64 * scale));
    showCauses();
    const auto &standing = m_model.standing();
    // Where there is little room the picture stands for the sentence: figure, interval and verdict are beside it.
    const bool hasRoom = isRoomy() || isNarrow;
    const bool isPictured = standing && standing->check && !standing->checkFigure.isEmpty();
    m_spans->setVisible(isPictured);
    // One below the other each picture is seen whole, and the page scrolls.
    const int picture = isNarrow ? height() * 42 / 100 : 0;
    m_chart->setMinimumHeight(std::max(220, picture));
    m_bars->setMinimumHeight(std::max(170, picture));
    m_spans->setMinimumHeight(std::max(hasRoom ? 170 : 160, picture));
    m_answer->setVisible(hasRoom || !isPictured);
    m_caveats->setVisible(hasRoom && !m_caveats->text().isEmpty());
    const int room = m_actionTable->width() - m_actionTable->verticalScrollBar()->sizeHint().width();
    // Days and numbers on one line; the words share the rest. Where a countermeasure begins stands on the chart too.
    const QFontMetrics words(theme.font(TextRole::Body));
    const int day = words.horizontalAdvance(dateText(QDate(2028, 12, 28), viewpoint().locale())) + int(22 * scale);
    const bool isTight = room < 640 * scale;
    m_actionTable->setColumnHidden(CountermeasureModel::BeginsColumn, isTight);
    const int number = words.horizontalAdvance(QStringLiteral("000")) + int(26 * scale);
    const int rest = std::max(0, room - number - (isTight ? 1 : 2) * day);
    const int widths[CountermeasureModel::ColumnCount] = {
        number, int(rest * 0.44), int(rest * 0.27), day, day, rest - int(rest * 0.44) - int(rest * 0.27)};
    for (int column = 0; column < CountermeasureModel::ColumnCount; ++column)
        m_actionTable->setColumnWidth(column, widths[column]);
    m_actionTable->resizeRowsToContents();
    for (int row = 0; row < m_actions.rowCount(); ++row)
        m_actionTable->setRowHeight(row, m_actionTable->rowHeight(row) + 10);
    const int rows = m_actionTable->verticalHeader()->length() + m_actionTable->horizontalHeader()->height() + 4;
    m_actionTable->setMinimumHeight(isNarrow ? std::clamp(rows, 130, std::max(130, height() * 6 / 10)) : 130);
    const int wide = m_table->viewport()->width();
    const double causeShares[ParetoModel::ColumnCount] = {0.46, 0.14, 0.13, 0.14, 0.13};
    for (int column = 0; column < ParetoModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, int(wide * causeShares[column]));
    m_table->resizeRowsToContents();
    for (Card *card : m_cards)
        keepLeastHeight(*card, sharing());
}

bool ProblemPage::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll bar that comes takes width from words that were measured without it.
    if (watched == m_cards[0] && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            arrangeSoon();
    }
    // A month is chosen on purpose, never by a wheel that scrolls past.
    if (watched == m_since && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_tree && key == Qt::Key_Delete) {
        removeCause();
        return true;
    }
    if (watched == m_tree && key == Qt::Key_Insert) {
        m_why->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (watched == m_actionTable && key == Qt::Key_Space) {
        toggleDone();
        return true;
    }
    if (watched == m_actionTable && key == Qt::Key_Delete) {
        dropCountermeasure();
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool ProblemPage::tell(const Result<void> &done)
{
    if (!done) {
        showMessage(done.error());
        follow();
    } else {
        clearMessage();
    }
    return done.ok();
}

void ProblemPage::addCause(bool below)
{
    if (!isOpen())
        return;
    const auto count = CauseModel::readCount(m_count->text(), viewpoint().locale());
    if (!count) {
        showMessage(count.error());
        m_count->setFocus();
        m_count->selectAll();
        return;
    }
    const CauseId parent = below ? m_causes.causeAt(m_tree->currentIndex()) : CauseId();
    const auto added = ProblemEntry::addCause(viewpoint(), m_model.problem(), parent, m_why->text(), *count);
    if (!added) {
        showMessage(added.error());
        m_why->setFocus();
        return;
    }
    clearMessage();
    m_why->clear();
    m_count->clear();
    // Asked further, the same cause stays chosen, so that its next why can follow.
    m_wanted = below ? parent : *added;
    followCauses(*m_model.standing());
    fillCauseMenu();
    m_why->setFocus();
}

void ProblemPage::moveCause(ProblemEntry::Move move)
{
    const CauseId cause = m_causes.causeAt(m_tree->currentIndex());
    if (!cause || !isOpen())
        return;
    m_wanted = cause;
    tell(ProblemEntry::moveCause(viewpoint(), m_model.problem(), cause, move));
}

void ProblemPage::removeCause()
{
    const CauseId cause = m_causes.causeAt(m_tree->currentIndex());
    if (!cause || !isOpen())
        return;
    const auto removed = ProblemEntry::removeCause(viewpoint(), m_model.problem(), cause);
    if (!removed)
        showMessage(removed.error());
    else
        showMessage(Tone::Note, tr("%n cause(s) removed. Undo brings them back.", nullptr, *removed));
}

void ProblemPage::addCountermeasure()
{
    if (!isOpen())
        return;
    ActionItem draft;
    draft.problem = m_model.problem();
    draft.department = m_model.standing()->problem.department;
    (new ActionDialog(viewpoint(), draft, this))->open();
}

void ProblemPage::openCountermeasure()
{
    if (const ActionItemId id = m_actions.itemAt(m_actionTable->currentIndex().row())) {
        m_wantedAction = id;
        (new ActionDialog(viewpoint(), id, this))->open();
    }
}

void ProblemPage::toggleDone()
{
    const ActionItemId id = m_actions.itemAt(m_actionTable->currentIndex().row());
    const ActionItem *action = viewpoint().catalogue()->actionItem(id);
    if (!action || !viewpoint().canEdit())
        return;
    m_wantedAction = id;
    const bool wasOpen = action->state == ActionItem::State::Open;
    if (tell(wasOpen ? SessionEntry::finish(viewpoint(), id, viewpoint().today())
                     : SessionEntry::reopen(viewpoint(), id)))
        showMessage(Tone::Note, wasOpen ? tr("Done. Space opens it again.") : tr("Open again."));
}

void ProblemPage::dropCountermeasure()
{
    const ActionItemId id = m_actions.itemAt(m_actionTable->currentIndex().row());
    if (!id || !viewpoint().canEdit())
        return;
    m_wantedAction = id;
    Prompts::TextQuestion question;
    question.title = tr("Drop the countermeasure");
    question.text = tr("It stays in the history and in the next memo, with its reason.");
    question.label = tr("&Why");
    question.accept = tr("&Drop");
    prompts().askText(this, question, [this, id](std::optional<QString> reason) {
        if (reason)
            tell(SessionEntry::drop(viewpoint(), id, *reason));
    });
}

void ProblemPage::changeStatement()
{
    if (!m_model.standing())
        return;
    Prompts::TextQuestion question;
    question.title = tr("Change the statement");
    question.text = tr("One sentence that says what is wrong, where, and how much: no cause and no remedy in it.");
    question.label = tr("&Statement");
    question.initial = m_model.standing()->problem.statement;
    question.accept = tr("&Save");
    prompts().askText(this, question, [this](std::optional<QString> text) {
        if (text)
            tell(ProblemEntry::setStatement(viewpoint(), m_model.problem(), *text));
    });
}

void ProblemPage::conclude()
{
    const auto &standing = m_model.standing();
    if (!standing || !viewpoint().canEdit())
        return;
    if (!standing->isOpen()) {
        tell(ProblemEntry::reopen(viewpoint(), m_model.problem()));
        return;
    }
    (new ConcludeDialog(viewpoint(), *standing, this))->open();
}

void ProblemPage::putOnAgenda(SessionId session)
{
    const auto done = ProblemEntry::putOnAgenda(viewpoint(), m_model.problem(), session);
    if (!done) {
        showMessage(done.error());
        return;
    }
    showMessage(Tone::Note, tr("It is on the agenda."), tr("Open the session"),
                [this, session] { navigator().openSession(session); });
}

} // namespace statroom
