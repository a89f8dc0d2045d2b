// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/OverviewPage.h"

#include "charts/SideCardDelegate.h"
#include "items/LateMemos.h"
#include "items/SessionReading.h"
#include "items/StandingRoles.h"
#include "pages/PagePrinting.h"
#include "pages/PeriodChooser.h"
#include "pages/RecordChooser.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "pages/TableCopy.h"
#include "pages/TallyButton.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/FlowRow.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/PlainLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 340;
constexpr int wallEntriesFrom = 650;
constexpr int listGap = 16;
constexpr int attended = 5;
constexpr int celebrated = 4;

/// The hollow shape that marks what rests on preliminary values.
class PreliminaryKey : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override
    {
        const int side = QFontMetrics(Theme::of(this).font(TextRole::Secondary)).height();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double side = std::min(width(), height()) - 2;
        paintStanding(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), Status::Met, true,
                      Theme::of(this));
    }
};

} // namespace

OverviewPage::OverviewPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Overview"), this))
    , m_scroll(new PageScroll(this))
    , m_table(new StandingTable(tr("Departments"), this))
    , m_delegate(new StandingDelegate({}, this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_printing(new PagePrinting(*this, [this] {
        return m_model.rowCount() == 0 ? std::vector<PagePrinting::Choice>() : PagePrinting::ofCity(this->viewpoint());
    }))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24 - PageScroll::barRoom, 16);
    all->setSpacing(16);
    m_head->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    m_head->addAction(new PeriodChooser(viewpoint, m_head));
    m_head->addActionGap();
    auto *record = new RecordChooser(viewpoint, m_head);
    connect(record, &RecordChooser::failed, this, [this](const Error &error) { showMessage(error); });
    m_head->addAction(record);
    m_printing->addButton(*m_head);
    all->addWidget(m_head);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("overviewContent"));
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    m_scroll->setContent(content);
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
    m_table->setRowHeights(38, 38);
    m_table->setModel(&m_model);
    m_departments = new Card(content);
    m_departments->body()->setContentsMargins(0, 0, 0, 0);
    m_departments->addFlush(m_table);
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    m_foot = plainLabel(QString(), TextRole::Secondary, content);
    m_key = new QWidget(content);
    auto *key = new QHBoxLayout(m_key);
    key->setContentsMargins(0, 0, 0, 0);
    key->setSpacing(6);
    auto *shape = new PreliminaryKey(m_key);
    shape->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    key->addWidget(shape);
    key->addWidget(plainLabel(tr("rests on a preliminary value"), TextRole::Secondary, m_key));
    // What has no room beside the others goes on below: it never pushes the lists at the side out of the window.
    auto *foot = new FlowRow(nullptr, 14, 6);
    foot->addWidget(m_foot);
    m_promises = new LinkButton(QString(), content);
    m_promises->setObjectName(QStringLiteral("promises"));
    m_promises->hide();
    connect(m_promises, &LinkButton::clicked, this, [this] { this->navigator().openGoals(); });
    foot->addWidget(m_promises);
    m_meetings = new LinkButton(QString(), content);
    m_meetings->setObjectName(QStringLiteral("meetings"));
    m_meetings->hide();
    connect(m_meetings, &LinkButton::clicked, this, [this] { this->navigator().openSessions(); });
    foot->addWidget(m_meetings);
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &OverviewPage::followMeetings);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (revision.touchesKind(QLatin1String(MemoDelivery::kindName)))
            followMeetings();
    });
    foot->addWidget(m_key);
    main->addWidget(m_departments, 100);
    m_empty->hide();
    main->addWidget(m_empty, 100);
    main->addLayout(foot);
    main->addStretch(1);
    m_columns->addLayout(main, 1);
    connect(m_empty, &EmptyState::verbTriggered, this,
            [this] { this->navigator().openSetup(Navigator::SetupPart::Departments); });
    connect(m_table, &StandingTable::opened, this, &OverviewPage::open);
    connect(m_table, &StandingTable::heightChanged, this, &OverviewPage::followHeight);

    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    const SideCardDelegate::Roles roles{Qt::DisplayRole,
                                        StandingRole::Status,
                                        StandingRole::Value,
                                        StandingRole::Place,
                                        StandingRole::Why,
                                        StandingRole::Variation,
                                        StandingRole::VariationDirection};
    m_attentionCard = new Card(tr("Needs attention"), content);
    m_allAttention = m_attentionCard->addTitleLink(QString());
    m_attention = sideList(tr("Needs attention"), roles, m_attentionCard);
    m_attention->setObjectName(QStringLiteral("attention"));
    m_attention->setModel(m_model.attention());
    m_attentionCard->body()->setContentsMargins(16, 10, 16, 8);
    m_calm = plainLabel(tr("Nothing is off target."), TextRole::Body, TextColour::Secondary, m_attentionCard);
    m_attentionCard->body()->addWidget(m_calm);
    m_attentionCard->addFlush(m_attention);
    m_celebrationCard = new Card(tr("Worth celebrating"), content);
    m_allCelebration = m_celebrationCard->addTitleLink(QString());
    m_celebration = sideList(tr("Worth celebrating"), roles, m_celebrationCard);
    m_celebration->setObjectName(QStringLiteral("celebration"));
    m_celebration->setModel(m_model.celebration());
    m_celebrationCard->body()->setContentsMargins(16, 10, 16, 8);
    m_celebrationCard->addFlush(m_celebration);
    side->addWidget(m_attentionCard);
    side->addWidget(m_celebrationCard);
    side->addStretch(1);
    m_columns->addLayout(side);
    for (QListView *list : {m_attention, m_celebration}) {
        new TableCopy(*list);
        connect(list, &QAbstractItemView::clicked, this, &OverviewPage::openHighlight);
        connect(list, &QAbstractItemView::activated, this, &OverviewPage::openHighlight);
    }
    connect(m_allAttention, &QAbstractButton::clicked, this, [this] { this->navigator().openStatus(Status::Off); });
    connect(m_allCelebration, &QAbstractButton::clicked, this, [this] { this->navigator().openStatus(Status::Met); });

    connect(&m_model, &OverviewModel::talliesChanged, this, &OverviewPage::followTallies);
    connect(&m_model, &OverviewModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverviewPage::followColumns);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OverviewPage::arrangeSoon);
    for (HighlightModel *model : {m_model.attention(), m_model.celebration()}) {
        connect(model, &QAbstractItemModel::modelReset, this, &OverviewPage::followTallies);
        connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewPage::followTallies);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::followTallies);
        connect(model, &QAbstractItemModel::dataChanged, this, &OverviewPage::arrangeSoon);
    }
    followColumns();
    followTallies();
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
    m_head->setCrumbs({viewpoint().city().name});
    followTallies();
    followMeetings();
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
    // Not before the page was painted first.
    if (!m_goals)
        QTimer::singleShot(0, this, [this] {
            if (m_goals)
                return;
            m_goals = std::make_unique<GoalsModel>(viewpoint());
            connect(m_goals.get(), &QAbstractItemModel::modelReset, this, &OverviewPage::followPromises);
            followPromises();
        });
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

/// Programmes die of cancelled meetings: what was missed and what is put off again and again comes before the next one.
void OverviewPage::followMeetings()
{
    const Catalogue &catalogue = *viewpoint().catalogue();
    const QDate today = viewpoint().today();
    int missed = 0, putOff = 0;
    const Session *next = nullptr;
    for (const Session &session : catalogue.sessions()) {
        const SessionStanding standing = standingOf(session, today);
        missed += standing == SessionStanding::Missed;
        putOff += standing == SessionStanding::PutOff;
        if (!next && (standing == SessionStanding::Upcoming || standing == SessionStanding::PutOff))
            next = &session;
    }
    QStringList parts;
    if (missed > 0)
        parts << tr("%n session(s) missed", nullptr, missed);
    if (putOff > 0)
        parts << tr("%n session(s) put off again and again", nullptr, putOff);
    if (const std::vector<LateMemo> late = lateMemos(viewpoint()); !late.empty())
        parts << (late.size() == 1 ? tr("%1 (%2)").arg(lateWord(late.front(), viewpoint().locale()),
                                                       sessionName(catalogue, *catalogue.session(late.front().session)))
                                   : tr("%n memo(s) late", nullptr, int(late.size())));
    if (next)
        parts << tr("next session %1, %2")
                     .arg(viewpoint().locale().toString(next->day, QStringLiteral("d MMM")),
                          sessionName(catalogue, *next));
    m_meetings->setVisible(!parts.isEmpty());
    if (!parts.isEmpty())
        parts.first()[0] = parts.first()[0].toUpper();
    m_meetingsTexts = parts;
    placeMeetings();
}

/// As much of it as a line has room for, the most urgent first; the rest is told when asked.
void OverviewPage::placeMeetings()
{
    const QString all = m_meetingsTexts.join(QStringLiteral("; "));
    for (qsizetype count = m_meetingsTexts.size(); count > 0; --count) {
        m_meetings->setText(literalText(m_meetingsTexts.mid(0, count).join(QStringLiteral("; "))));
        if (m_meetings->sizeHint().width() <= m_departments->width())
            break;
    }
    m_meetings->setToolTip(all.toHtmlEscaped());
    m_meetings->setAccessibleName(all);
}

void OverviewPage::followTallies()
{
    const Month month = viewpoint().month();
    const QLocale locale = viewpoint().locale();
    for (size_t i = 0; i < m_tallies.size(); ++i) {
        const OverviewModel::Tally &tally = m_model.tallies()[i];
        m_tallies[i]->setTally(tally.now, statusWord(Status(i), viewpoint().city().tolerance, locale),
                               m_model.sinceBefore(Status(i)));
        m_tallies[i]->setToolTip(tally.preliminary ? tr("%n of them preliminary", nullptr, tally.preliminary)
                                                   : QString());
    }
    const int off = m_model.tallies()[size_t(Status::Off)].now;
    const int good = m_model.celebration()->rowCount();
    m_allAttention->setText(tr("All %1").arg(off));
    m_allAttention->setAccessibleName(tr("All %1 that are off target").arg(off));
    m_allCelebration->setText(tr("All met, %1").arg(m_model.tallies()[size_t(Status::Met)].now));
    m_key->setVisible(std::any_of(m_model.tallies().begin(), m_model.tallies().end(),
                                  [](const OverviewModel::Tally &t) { return t.preliminary > 0; }));
    m_allAttention->setVisible(off > 0);
    m_allCelebration->setVisible(good > 0);
    m_calm->setVisible(off == 0);
    m_attention->setVisible(off > 0);
    m_attentionCard->setVisible(off > 0 || good > 0);
    m_celebrationCard->setVisible(good > 0);
    const OverviewModel::Entries &entries = m_model.entries();
    m_foot->setText(entries.expected == 0 ? QString()
                                          : tr("%1 of %2 %3 values entered")
                                                .arg(entries.answered)
                                                .arg(entries.expected)
                                                .arg(locale.standaloneMonthName(month.month())));
    arrangeSoon();
}

void OverviewPage::followPromises()
{
    const PromiseTally &tally = m_goals->tally();
    QStringList parts;
    for (const auto &[count, word] : {std::pair(tally.onPace, tr("%n on pace", nullptr, tally.onPace)),
                                      std::pair(tally.behind, tr("%n behind", nullptr, tally.behind)),
                                      std::pair(tally.late, tr("%n late", nullptr, tally.late))})
        if (count > 0)
            parts.append(word);
    m_promises->setVisible(tally.open() > 0);
    m_promises->setText(literalText(parts.isEmpty() ? tr("%n promise(s)", nullptr, tally.open())
                                                    : tr("%1: %2").arg(tr("%n promise(s)", nullptr, tally.open()),
                                                                       parts.join(QStringLiteral(", ")))));
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

void OverviewPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    m_narrow = width() < int(narrowBelow * std::max(1.0, theme.scale()));
    m_columns->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Card *card : {m_attentionCard, m_celebrationCard}) {
        card->setMinimumWidth(m_narrow ? 0 : std::min(sideWidth, width() * 26 / 100));
        card->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : std::max(sideWidth, width() * 26 / 100));
    }
    TallyButton::Fit fit = TallyButton::Fit::Ample;
    const int tallyRoom = m_tallies[0]->parentWidget()->width() / int(m_tallies.size()) - 3;
    for (const TallyButton *tally : m_tallies)
        for (const TallyButton::Fit less : {TallyButton::Fit::Close, TallyButton::Fit::Stacked})
            if (fit < less && tally->neededWidth(fit) > tallyRoom)
                fit = less;
    for (TallyButton *tally : m_tallies)
        tally->setFit(fit);
    m_columns->activate();
    // On the wall the room is for how the city stands, not for what is still owed.
    m_table->setColumnHidden(m_model.entriesColumn(),
                             theme.medium == Medium::Wall && m_narrow
                                 && width() < int(wallEntriesFrom * theme.scale()));
    QHash<int, double> weights{{OverviewModel::DepartmentColumn, 1.5}, {m_model.entriesColumn(), 0.7}};
    for (int column = OverviewModel::MetColumn; column <= OverviewModel::GreyColumn; ++column)
        weights.insert(column, 0.15);
    for (int column = OverviewModel::FirstMetricColumn; column < m_model.entriesColumn(); ++column)
        weights.insert(column, 1);
    // A sign in one column and none in the next would read as nothing unusual there: either all have room for it, or
    // the words of the cells say it.
    if (m_delegate->keepRoomForSigns(true))
        m_table->measureAgain();
    m_table->setColumnWeights(weights);
    if (m_table->horizontalHeader()->length() > m_table->viewport()->width() && m_delegate->keepRoomForSigns(false)) {
        m_table->measureAgain();
        m_table->fitColumns();
    }
    placeMeetings();
    followHeight();
    arrangeLists();
}

void OverviewPage::followHeight()
{
    m_departments->setMaximumHeight(m_table->wholeHeight() + 2);
    m_table->setMinimumHeight(m_narrow ? m_table->wholeHeight() : 0);
}

/// The side lists end with a whole card: five need attention to four worth celebrating, as far as there is room.
void OverviewPage::arrangeLists()
{
    const std::array<QListView *, 2> lists{m_attention, m_celebration};
    const std::array<Card *, 2> cards{m_attentionCard, m_celebrationCard};
    std::array<int, 2> shown{};
    std::array<int, 2> heights{};
    int room = m_scroll->viewport()->height() - m_columns->geometry().top();
    if (m_narrow)
        room = QWIDGETSIZE_MAX;
    for (size_t i = 0; i < lists.size(); ++i) {
        lists[i]->setFixedHeight(0);
        if (cards[i]->isVisibleTo(this))
            room -= cards[i]->sizeHint().height() + (i > 0 ? listGap : 0);
    }
    for (;;) {
        const size_t next = shown[0] * celebrated <= shown[1] * attended ? 0 : 1;
        bool grew = false;
        for (size_t i : {next, 1 - next}) {
            const int most = m_narrow ? (i == 0 ? attended : celebrated) : lists[i]->model()->rowCount();
            if (shown[i] >= std::min(most, lists[i]->model()->rowCount()))
                continue;
            const int height = lists[i]->sizeHintForRow(shown[i]);
            if (height > room)
                continue;
            room -= height;
            heights[i] += height;
            ++shown[i];
            grew = true;
            break;
        }
        if (!grew)
            break;
    }
    for (size_t i = 0; i < lists.size(); ++i)
        lists[i]->setFixedHeight(
            std::max(heights[i], lists[i]->model()->rowCount() > 0 ? lists[i]->sizeHintForRow(0) : 0));
}

} // namespace statroom
