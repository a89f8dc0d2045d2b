// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionsPage.h"

#include "items/SessionCalendarFile.h"
#include "pages/PagePrinting.h"
#include "session/SessionDialog.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/RowTable.h"
#include "theme/SegmentedControl.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace statroom {

namespace {

// Room for the eye between the rows; headings stand out from them; what was missed is said in colour and in words.
class SessionLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {60, heightFor(option.widget, index.data(SessionsModel::IsSectionRole).toBool())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const bool isSection = index.data(SessionsModel::IsSectionRole).toBool();
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        paintRowGround(*painter, option.rect, theme, isChosen && !isSection,
                       index.column() == 0 ? RowCell::First : RowCell::Further);
        if (isSection)
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme.sunken);
        const QVariant standing = index.data(SessionsModel::StandingRole);
        const bool isMissed = standing.isValid() && SessionStanding(standing.toInt()) == SessionStanding::Missed;
        painter->setFont(theme.font(isSection || index.column() == SessionsModel::SessionColumn ? TextRole::Strong
                                                                                                : TextRole::Body));
        painter->setPen(isMissed && index.column() == SessionsModel::StateColumn ? theme.colour(TextColour::Off)
                            : isSection || index.column() <= SessionsModel::SessionColumn ? theme.text1
                                                                                          : theme.text2);
        const QRect text = option.rect.adjusted(inset, 0, -8, 0);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    static constexpr int inset = 10; ///< as in the headings of every table

    static int heightFor(const QWidget *view, bool isSection)
    {
        return QFontMetrics(Theme::of(view).font(TextRole::Strong)).height() + (isSection ? 14 : 20);
    }
};

} // namespace

SessionsPage::SessionsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Sessions"), this))
    , m_part(new SegmentedControl(tr("Which sessions"), m_head))
    , m_missed(plainLabel({}, TextRole::Body, TextColour::Off, this))
    , m_card(new Card(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
{
    setObjectName(QStringLiteral("sessionsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(14);
    m_part->setObjectName(QStringLiteral("part"));
    m_part->addSegment(int(SessionsModel::Part::Coming), {});
    m_part->addSegment(int(SessionsModel::Part::Past), {});
    m_head->addAction(m_part);
    connect(m_part, &SegmentedControl::currentChanged, this,
            [this](int part) { m_model.show(SessionsModel::Part(part)); });
    m_calendar = m_head->addButton(tr("Save as &calendar…"));
    m_calendar->setObjectName(QStringLiteral("saveCalendar"));
    connect(m_calendar, &QPushButton::clicked, this, &SessionsPage::saveCalendar);
    m_plan = m_head->addButton(tr("&Plan session…"), true);
    m_plan->setObjectName(QStringLiteral("planSession"));
    connect(m_plan, &QPushButton::clicked, this, [this] { plan({}); });
    all->addWidget(m_head);
    m_missed->setWordWrap(true);
    all->addWidget(m_missed);
    m_table->setObjectName(QStringLiteral("sessions"));
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setModel(&m_model);
    showByRows(*m_table);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegate(new SessionLine(m_table));
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->addFlush(m_table);
    all->addWidget(m_card, 100);
    all->addWidget(m_empty, 100);
    all->addStretch(1);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SessionsPage::followModel);
    connect(m_table, &QTableView::activated, this, &SessionsPage::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SessionsModel::SessionColumn)
            open(index);
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] { plan({}); });
    followModel();
}

QWidget *SessionsPage::mainWidget()
{
    return m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

QList<QWidget *> SessionsPage::regions()
{
    return {m_head, mainWidget()};
}

void SessionsPage::refresh()
{
    m_head->setCrumbs({viewpoint().city().name});
    m_plan->setEnabled(viewpoint().canEdit());
    m_plan->setToolTip(viewpoint().whyNotEditable());
    m_empty->setContent(tr("No session is planned. A cadence for each department, in Set up, proposes their days."),
                        viewpoint().canEdit() ? tr("Plan a session") : QString());
}

void SessionsPage::followModel()
{
    const QLocale locale = viewpoint().locale();
    const int coming = m_model.count(SessionsModel::Part::Coming);
    const int past = m_model.count(SessionsModel::Part::Past);
    m_part->setSegmentText(int(SessionsModel::Part::Coming), tr("C&oming, %1").arg(locale.toString(coming)));
    m_part->setSegmentText(int(SessionsModel::Part::Past), tr("P&ast, %1").arg(locale.toString(past)));
    m_part->setSegmentEnabled(int(SessionsModel::Part::Past), past > 0);
    const bool any = m_model.rowCount() > 0;
    m_card->setVisible(any);
    m_empty->setVisible(!any);
    m_part->setVisible(any || past > 0);
    m_calendar->setEnabled(coming + past > 0 || any);
    m_missed->setVisible(m_model.missed() > 0);
    m_missed->setText(tr("%n session(s) were neither held nor cancelled.", "", m_model.missed()));
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(SessionsModel::IsSectionRole).toBool())
            m_table->setSpan(row, 0, 1, SessionsModel::ColumnCount);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.flags(m_model.index(row, 0)) & Qt::ItemIsSelectable) {
            m_table->setCurrentIndex(m_model.index(row, SessionsModel::SessionColumn));
            break;
        }
    arrangeSoon();
}

void SessionsPage::arrangeParts()
{
    const int room = m_table->viewport()->width();
    // Days and what comes of it stand whole; names and what is said of them share the rest.
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body));
    const auto widest = [&](int column) {
        int width = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (!m_model.index(row, 0).data(SessionsModel::IsSectionRole).toBool())
                width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        return std::min(width + metrics.averageCharWidth() * 4, room * 3 / 10);
    };
    const int day = widest(SessionsModel::DayColumn);
    const int yield = widest(SessionsModel::YieldColumn);
    const int rest = room - day - yield;
    m_table->setColumnWidth(SessionsModel::DayColumn, day);
    m_table->setColumnWidth(SessionsModel::SessionColumn, rest / 2);
    m_table->setColumnWidth(SessionsModel::StateColumn, rest - rest / 2);
    m_table->setColumnWidth(SessionsModel::YieldColumn, yield);
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(
            row, SessionLine::heightFor(m_table, m_model.index(row, 0).data(SessionsModel::IsSectionRole).toBool()));
}

void SessionsPage::open(const QModelIndex &index)
{
    if (const SessionId session = m_model.sessionAt(index.row()))
        navigator().openSession(session);
    else if (const auto proposal = m_model.proposalAt(index.row()))
        plan(proposal);
}

void SessionsPage::plan(const std::optional<ProposedSession> &proposal)
{
    if (!viewpoint().canEdit()) {
        showMessage(Tone::Note, viewpoint().whyNotEditable());
        return;
    }
    auto *dialog = new SessionDialog(viewpoint(), proposal, this);
    connect(dialog, &SessionDialog::planned, this, [this](SessionId session) { navigator().openSession(session); });
    dialog->open();
}

void SessionsPage::saveCalendar()
{
    prompts().saveFile(
        this,
        {tr("Save the sessions as a calendar"),
         {tr("Calendars (*.ics)")},
         PagePrinting::proposedPath(tr("%1 sessions").arg(viewpoint().city().name), QStringLiteral("ics"))},
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(sessionCalendar(viewpoint())) < 0 || !file.commit()) {
                showMessage(Tone::Failure,
                            tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
                return;
            }
            showMessage(Tone::Note, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
        });
}

} // namespace statroom
