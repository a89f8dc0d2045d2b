// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionPage.h"

#include "domain/RecordText.h"
#include "domain/Words.h"
#include "items/ProblemEntry.h"
#include "items/SessionCalendarFile.h"
#include "items/SessionEntry.h"
#include "items/SessionsModel.h"
#include "pages/PagePrinting.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "pages/setup/RecordForm.h"
#include "pages/setup/TableSection.h"
#include "report/SessionWebPage.h"
#include "session/AgendaDelegate.h"
#include "session/JumpDialog.h"
#include "session/MinutesBar.h"
#include "session/SessionDialog.h"
#include "session/SlidePainter.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/FlowRow.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int narrowBelow = 980;

} // namespace

AgendaPreview::AgendaPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("As the room will see it"));
}

void AgendaPreview::setSlide(const Slide &slide, const QString &place, const QString &record, const QLocale &locale)
{
    m_slide = slide;
    m_place = place;
    m_record = record;
    m_locale = locale;
    setAccessibleDescription(slide.headline + QStringLiteral(". ") + slide.summary);
    update();
}

void AgendaPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    SlidePainter::Shown shown;
    shown.view = m_slide.views.isEmpty() ? Slide::View::Trend : m_slide.views.first();
    shown.place = m_place;
    shown.record = m_record;
    QSizeF shape(16, 9);
    shape.scale(size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF(), shape);
    SlidePainter(m_slide, shown, m_locale).paint(painter, place);
    painter.setPen(Theme::of(this).divider);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

SessionPage::SessionPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_people(viewpoint)
    , m_notes(viewpoint)
    , m_deliveries(viewpoint)
    , m_head(new PageHeader(tr("Session"), this))
    , m_facts(new QWidget(this))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        const SessionReading *reading = m_model.reading();
        if (!reading)
            return {};
        std::vector<PagePrinting::Choice> choices;
        const auto offer = [&](const QString &text, MemoDelivery::Memo memo) {
            choices.push_back(
                {text, PagePrinting::nameOf(this->viewpoint(), reading->session.code, QLatin1String(token(memo))),
                 ReportContents::session(reading->session.id, memo)});
        };
        if (reading->session.state == Session::State::Held)
            offer(tr("The memo after"), MemoDelivery::Memo::After);
        offer(tr("The memo before"), MemoDelivery::Memo::Before);
        offer(tr("The draft for the department"), MemoDelivery::Memo::Draft);
        return choices;
    }))
{
    setObjectName(QStringLiteral("sessionPage"));
    build();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SessionPage::followModel);
    connect(&m_model, &AgendaModel::failed, this, [this](const Error &error) { showMessage(error); });
}

void SessionPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(14);
    m_suggest = m_head->addButton(tr("Su&ggest agenda"));
    m_suggest->setObjectName(QStringLiteral("suggest"));
    connect(m_suggest, &QPushButton::clicked, this, &SessionPage::suggest);
    m_papers = m_head->addButton(tr("&Papers"));
    m_papers->setObjectName(QStringLiteral("papers"));
    m_papersMenu = new QMenu(m_papers);
    m_papers->setMenu(m_papersMenu);
    m_more = m_head->addButton(tr("M&ore"));
    m_more->setObjectName(QStringLiteral("more"));
    m_moreMenu = new QMenu(m_more);
    m_more->setMenu(m_moreMenu);
    m_start = m_head->addButton(tr("Sta&rt session"), true);
    m_start->setObjectName(QStringLiteral("start"));
    connect(m_start, &QPushButton::clicked, this, &SessionPage::start);
    connect(m_head, &PageHeader::crumbClicked, this, [this] { navigator().openSessions(); });
    all->addWidget(m_head);
    m_factRow = new FlowRow(m_facts, 32, 8);
    m_factRow->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_facts);

    m_choice = new SegmentedControl(tr("Parts of the session"), this);
    auto *choosing = new QHBoxLayout;
    choosing->addWidget(m_choice);
    choosing->addStretch(1);
    all->addLayout(choosing);
    m_parts = new QStackedWidget(this);
    auto *scroll = new QScrollArea(m_parts);
    scroll->setObjectName(QStringLiteral("agendaScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *agenda = new QWidget;
    scroll->setWidget(agenda);
    agenda->setAutoFillBackground(false);
    m_parts->addWidget(scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, agenda);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_agendaCard = new Card(tr("Agenda"), this);
    m_minutes = new MinutesBar(m_agendaCard);
    m_agendaCard->addTitleWidget(m_minutes);
    m_table = new QTableView(m_agendaCard);
    m_table->setObjectName(QStringLiteral("agenda"));
    m_table->setAccessibleName(tr("Agenda"));
    m_table->setModel(&m_model);
    m_delegate = new AgendaDelegate(this);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_agendaCard->addFlush(m_table);
    m_empty = new EmptyState({}, {}, m_agendaCard);
    m_agendaCard->addFlush(m_empty);
    m_addRow = new QWidget(m_agendaCard);
    auto *adding = new FlowRow(m_addRow, 16, 4);
    adding->setContentsMargins(16, 6, 16, 8);
    const auto link = [&](const char *name, const QString &text, auto deed) {
        auto *button = new LinkButton(text, m_addRow);
        button->setObjectName(QLatin1String(name));
        adding->addWidget(button);
        connect(button, &QPushButton::clicked, this, deed);
    };
    link("addSubject", tr("Add metric, goa&l, problem"), [this] { add(AgendaItem::Kind::Metric); });
    link("addAction", tr("Add &action item"), [this] { add(AgendaItem::Kind::Action); });
    link("addText", tr("Add te&xt"), [this] { add(AgendaItem::Kind::Text); });
    link("addPicture", tr("Add pict&ure"), [this] { add(AgendaItem::Kind::Picture); });
    adding->addWidget(plainLabel(tr("Alt+Up and Alt+Down move an item"), TextRole::Secondary, m_addRow));
    m_agendaCard->addFlush(m_addRow, 0);
    m_columns->addWidget(m_agendaCard, 12);
    m_agendaCard->installEventFilter(this);
    connect(m_empty, &EmptyState::verbTriggered, this, &SessionPage::suggest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionPage::followItem);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const SessionReading *reading = m_model.reading();
        const SessionReading::Item *item = reading ? reading->item(m_model.itemAt(index.row())) : nullptr;
        if (item && item->item.kind == AgendaItem::Kind::Metric && index.column() == AgendaModel::ItemColumn)
            navigator().openMetric(item->item.department, item->item.metric, item->item.category);
        else if (item && item->item.kind == AgendaItem::Kind::Goal && index.column() == AgendaModel::ItemColumn)
            navigator().openGoal(item->item.goal);
        else if (item && item->item.kind == AgendaItem::Kind::Action && index.column() == AgendaModel::ItemColumn)
            navigator().openActions(item->item.action);
        else if (item && item->item.kind == AgendaItem::Kind::Problem && index.column() == AgendaModel::ItemColumn)
            navigator().openProblem(item->item.problem);
    });

    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(14);
    m_afterCard = new Card(tr("What came of it"), m_side);
    m_after = selectableText({}, TextRole::Body, TextColour::Primary, m_afterCard);
    m_after->setObjectName(QStringLiteral("whatCameOfIt"));
    m_afterScroll = new QScrollArea(m_afterCard);
    m_afterScroll->setObjectName(QStringLiteral("afterScroll"));
    m_afterScroll->setFrameShape(QFrame::NoFrame);
    m_afterScroll->setWidgetResizable(true);
    m_afterScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_afterScroll->setWidget(m_after);
    m_afterScroll->viewport()->setAutoFillBackground(false);
    m_after->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_afterCard->body()->addWidget(m_afterScroll, 1);
    side->addWidget(m_afterCard, 9);
    auto *shown = new Card(m_side);
    m_itemHead = plainLabel({}, TextRole::Secondary, shown);
    shown->body()->addWidget(m_itemHead);
    m_preview = new AgendaPreview(shown);
    shown->body()->addWidget(m_preview);
    side->addWidget(shown);
    m_questionCard = new Card(tr("Questions to ask"), m_side);
    m_questions = new QPlainTextEdit(m_questionCard);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Questions to ask, one a line"));
    m_questions->setPlaceholderText(tr("One question a line. Shown to the presenter, printed in the memo."));
    m_questions->setTabChangesFocus(true);
    // What shares the room has no height of its own; the page scrolls where not even the least of it fits.
    for (QWidget *part :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_questions), static_cast<QWidget *>(m_afterScroll)})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_questions->installEventFilter(this);
    m_questionCard->body()->addWidget(m_questions, 1);
    side->addWidget(m_questionCard, 1);
    auto *why = new Card(tr("Why it is on the agenda"), m_side);
    m_why = selectableText({}, TextRole::Body, TextColour::Secondary, why);
    why->body()->addWidget(m_why);
    m_reply = selectableText({}, TextRole::Body, TextColour::Primary, why);
    why->body()->addWidget(m_reply);
    side->addWidget(why);
    side->addStretch(1);
    m_columns->addWidget(m_side, 9);
    all->addWidget(m_parts, 1);
    buildParts();

    const auto keys = [this](const QKeySequence &sequence, auto deed) {
        auto *shortcut = new QShortcut(sequence, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    keys(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveItem(-1); });
    keys(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveItem(1); });
    keys(QKeySequence::Delete, [this] { removeItem(); });
}

SessionPage::~SessionPage()
{
    // The views end before the models they show.
    delete m_parts;
}

void SessionPage::buildParts()
{
    const auto add = [this](const QString &title, const char *name, SessionTableModel &model,
                            const TableSection::Words &words) {
        auto *section = new TableSection(model, words, *this);
        section->setObjectName(QLatin1String(name));
        m_choice->addSegment(m_parts->addWidget(section), title);
        return section;
    };
    m_choice->addSegment(0, tr("Agenda"));
    TableSection *people =
        add(tr("People"), "people", m_people, {tr("People"), tr("Nobody is asked to come yet."), tr("&Add person")});
    auto *usual = new QPushButton(tr("Ask b&y roles"), people);
    usual->setObjectName(QStringLiteral("askUsual"));
    usual->setToolTip(tr("Adds the heads and coordinators of the departments and the mayor’s office"));
    people->addDeed(usual);
    connect(usual, &QPushButton::clicked, this, [this, people] {
        if (!people->settle())
            return;
        const auto asked = m_people.askUsual();
        people->tellOf(asked.revision, tr("%n person(s) asked.", nullptr, asked.added));
    });
    const auto attendance = [&](const char *name, const QString &text, Attendee::Attendance what) {
        auto *button = new QPushButton(text, people);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tr("Of all selected rows"));
        people->addDeed(button);
        connect(button, &QPushButton::clicked, this, [this, people, what] {
            if (people->settle())
                people->tellOf(m_people.setAttendance(people->selectedKeys(), what), tr("Saved."));
        });
        return button;
    };
    auto *present = attendance("present", tr("Present (&9)"), Attendee::Attendance::Present);
    auto *absent = attendance("absent", tr("A&bsent"), Attendee::Attendance::Absent);
    add(tr("Decisions and notes"), "notes", m_notes,
        {tr("Decisions and notes"), tr("Nothing was decided or noted yet."), tr("&Add decision or note")});
    add(tr("Papers given out"), "deliveries", m_deliveries,
        {tr("Papers given out"), tr("Nobody is noted yet as having received a paper."), tr("&Add recipient")});
    buildThenAndNow();
    for (QPushButton *button : {usual, present, absent})
        button->setAutoDefault(false);
    const auto follow = [this, usual, present, absent] {
        for (QPushButton *button : {usual, present, absent})
            button->setEnabled(viewpoint().canEdit());
    };
    connect(&viewpoint(), &Viewpoint::editableChanged, people, follow);
    connect(&viewpoint(), &Viewpoint::recordedAtChanged, people, follow);
    follow();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int id) { turnTo(Part(id)); });
}

void SessionPage::buildThenAndNow()
{
    auto *card = new Card(m_parts);
    card->setObjectName(QStringLiteral("thenAndNow"));
    m_compared = plainLabel({}, TextRole::Body, card);
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setWordWrap(true);
    card->body()->addWidget(m_compared);
    m_beside = new StandingTable(tr("What the room saw, and the same now"), card);
    m_beside->setObjectName(QStringLiteral("beside"));
    using Cell = StandingDelegate::Cell;
    m_beside->setItemDelegate(new StandingDelegate(
        {Cell::NameWithCode, Cell::ValueWithBadge, Cell::ValueWithBadge, Cell::Name, Cell::Quiet}, m_beside));
    m_beside->setColumnWeights({{ThenAndNowModel::ItemColumn, 3}, {ThenAndNowModel::SinceColumn, 2}});
    m_beside->setModel(&m_thenAndNow);
    card->addFlush(m_beside);
    auto *foot = new QWidget(card);
    auto *below = new QVBoxLayout(foot);
    below->setContentsMargins(16, 8, 16, 12);
    m_besideText = selectableText({}, TextRole::Body, TextColour::Primary, foot);
    m_besideText->setObjectName(QStringLiteral("besideText"));
    below->addWidget(m_besideText);
    card->addFlush(foot, 0);
    m_choice->addSegment(m_parts->addWidget(card), tr("Then and now"));
    connect(m_beside->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &at) {
        const ThenAndNow::Line *line = m_thenAndNow.line(at.row());
        m_besideText->setText(line ? line->since.join(QLatin1Char('\n')) : QString());
        m_besideText->setVisible(line && !line->since.isEmpty());
    });
}

void SessionPage::followThenAndNow()
{
    const SessionReading *reading = m_model.reading();
    const bool held = reading && reading->session.state == Session::State::Held;
    m_choice->setSegmentEnabled(int(Part::ThenAndNow), held);
    if (!held && m_parts->currentIndex() == int(Part::ThenAndNow))
        turnTo(Part::Agenda);
    if (!held || m_parts->currentIndex() != int(Part::ThenAndNow))
        return;
    auto compared = ThenAndNow::read(viewpoint(), *reading);
    if (!compared) {
        showMessage(compared.error());
        return;
    }
    const QString day = viewpoint().locale().toString(reading->session.day, QStringLiteral("d MMMM yyyy"));
    m_compared->setText(
        !compared->hasRecord
            ? tr("What the room saw on %1 is kept in the file from which this one was built; here are the numbers as "
                 "they stand now.")
                  .arg(day)
            : compared->corrected == 0
            ? tr("Nothing was corrected since the room saw it on %1.").arg(day)
            : tr("%n item(s) differ from what the room saw on %1. They enter the next agenda.", "", compared->corrected)
                  .arg(day));
    m_thenAndNow.setReading(std::move(*compared));
    m_beside->setVisible(m_thenAndNow.rowCount() > 0);
    m_besideText->hide();
    m_beside->setCurrentIndex(m_thenAndNow.index(0, 0));
}

void SessionPage::turnTo(Part part)
{
    if (canLeave())
        m_parts->setCurrentIndex(int(part));
    m_choice->setCurrent(m_parts->currentIndex());
    clearMessage();
    if (part == Part::ThenAndNow)
        followThenAndNow();
    // What was hidden was not measured.
    arrangeSoon();
}

TableSection *SessionPage::section(Part part) const
{
    return qobject_cast<TableSection *>(m_parts->widget(int(part)));
}

bool SessionPage::canLeave()
{
    keepQuestions();
    TableSection *shown = section(Part(m_parts->currentIndex()));
    return !shown || shown->settle();
}

bool SessionPage::escape()
{
    TableSection *shown = section(Part(m_parts->currentIndex()));
    RecordForm *form = shown ? shown->form() : nullptr;
    if (!form || !(form->isChanged() || form->isNew()))
        return false;
    form->takeBack();
    return true;
}

QString SessionPage::title() const
{
    const SessionReading *reading = m_model.reading();
    return reading ? sessionName(*reading->catalogue, reading->session) : tr("Session");
}

QWidget *SessionPage::mainWidget()
{
    TableSection *shown = section(Part(m_parts->currentIndex()));
    return shown                                           ? shown->mainWidget()
        : m_parts->currentIndex() == int(Part::ThenAndNow) ? static_cast<QWidget *>(m_beside)
                                                           : m_table;
}

QList<QWidget *> SessionPage::regions()
{
    if (TableSection *shown = section(Part(m_parts->currentIndex()))) {
        QList<QWidget *> all{m_head, shown->mainWidget()};
        if (shown->form() && shown->form()->isVisible())
            all << shown->form();
        return all;
    }
    if (m_parts->currentIndex() == int(Part::ThenAndNow))
        return {m_head, m_beside};
    return {m_head, m_agendaCard, m_side};
}

void SessionPage::showSession(SessionId session)
{
    if (session != m_model.session())
        turnTo(Part::Agenda);
    clearMessage();
    m_model.setSession(session);
    for (SessionTableModel *model :
         {static_cast<SessionTableModel *>(&m_people), static_cast<SessionTableModel *>(&m_notes),
          static_cast<SessionTableModel *>(&m_deliveries)})
        model->setSession(session);
    refresh();
}

AgendaItemId SessionPage::chosen() const
{
    return m_model.itemAt(m_table->currentIndex().row());
}

void SessionPage::refresh()
{
    const SessionReading *reading = m_model.reading();
    const bool canEdit = viewpoint().canEdit() && reading;
    const bool held = reading && reading->session.state == Session::State::Held;
    const bool over = held || (reading && reading->session.state == Session::State::Cancelled);
    m_suggest->setEnabled(canEdit && !over);
    m_suggest->setToolTip(viewpoint().whyNotEditable());
    m_start->setEnabled(canEdit && !over && reading && !reading->items.empty());
    m_start->setText(reading && reading->session.began.isValid() && !held ? tr("&Resume session")
                                                                          : tr("Sta&rt session"));
    m_start->setVisible(!over);
    m_addRow->setVisible(canEdit && !over);
    m_questions->setReadOnly(!canEdit || over);
    m_head->setTitle(reading ? sessionHeadline(reading->session, viewpoint().locale()) : tr("Session"));
    m_head->setCrumbs({tr("Sessions"), title()});
    fillMenus();
}

void SessionPage::followModel()
{
    const SessionReading *reading = m_model.reading();
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(AgendaModel::IsSectionRole).toBool())
            m_table->setSpan(row, AgendaModel::ItemColumn, 1, 2);
    clearLayout(*m_factRow);
    if (reading) {
        const QLocale locale = viewpoint().locale();
        const auto fact = [this](const QString &label, const QString &value, TextColour colour = TextColour::Primary) {
            if (value.isEmpty())
                return;
            auto *one = new QWidget(m_facts);
            auto *lines = new QVBoxLayout(one);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(2);
            lines->addWidget(plainLabel(label, TextRole::Secondary, one));
            lines->addWidget(plainLabel(value, TextRole::Strong, colour, one));
            m_factRow->addWidget(one);
        };
        const Session &session = reading->session;
        fact(tr("When"),
             RecordText::joined(locale.toString(session.day, QStringLiteral("ddd d MMM yyyy")),
                                sessionHours(session, locale)));
        fact(tr("Room"), session.room);
        const auto count = [&](Attendee::Attendance attendance) {
            return std::count_if(reading->attendees.begin(), reading->attendees.end(),
                                 [&](const Attendee &attendee) { return attendee.attendance == attendance; });
        };
        const auto present = count(Attendee::Attendance::Present);
        const auto confirmed = count(Attendee::Attendance::Confirmed) + present;
        const bool isNoted = present + count(Attendee::Attendance::Absent) > 0;
        fact(tr("People"),
             session.state != Session::State::Held
                 ? tr("%1 asked, %2 confirmed").arg(reading->attendees.size()).arg(confirmed)
                 : isNoted ? tr("%1 of %2 present").arg(present).arg(reading->attendees.size())
                           : tr("%1 asked, presence not noted").arg(reading->attendees.size()));
        fact(tr("State"), standingWord(session, viewpoint().today()));
        const bool wasSent =
            std::any_of(reading->deliveries.begin(), reading->deliveries.end(), [&](const MemoDelivery &delivery) {
                return delivery.memo
                    == (session.state == Session::State::Held ? MemoDelivery::Memo::After : MemoDelivery::Memo::Before);
            });
        if (session.state == Session::State::Held) {
            const QDate due = memoAfterDue(session);
            fact(tr("Memo after"),
                 wasSent ? tr("sent")
                     : viewpoint().today() > due
                     ? tr("late, it was due %1").arg(locale.toString(due, QStringLiteral("d MMM")))
                     : tr("due %1").arg(locale.toString(due, QStringLiteral("d MMM"))),
                 !wasSent && viewpoint().today() > due ? TextColour::Off : TextColour::Primary);
        } else if (session.state != Session::State::Cancelled) {
            const QDateTime due = memoBeforeDue(session);
            const qint64 days = viewpoint().today().daysTo(due.date());
            const QString time = clockText(due.time(), locale);
            const QString day = tr("%1, %2").arg(locale.toString(due.date(), QStringLiteral("d MMM")), time);
            fact(tr("Memo before"),
                 wasSent         ? tr("sent")
                     : days < 0  ? tr("late, it was due %1").arg(day)
                     : days == 0 ? tr("due today, %1").arg(time)
                     : days == 1 ? tr("due tomorrow, %1").arg(time)
                                 : tr("due %1").arg(day),
                 wasSent || days > 1 ? TextColour::Primary
                     : days < 0      ? TextColour::Off
                                     : TextColour::Near);
        }
        if (const Session *last = reading->catalogue->session(reading->previous)) {
            int kept = 0, due = 0;
            for (const ActionItem &action : reading->catalogue->actionItems())
                if (action.session == last->id)
                    if (const auto fulfilled = action.isKept(viewpoint().today())) {
                        ++due;
                        kept += *fulfilled;
                    }
            fact(tr("Last session"),
                 due > 0 ? tr("%1, %2 of %3 action items on time")
                               .arg(locale.toString(last->day, QStringLiteral("d MMM yyyy")), QString::number(kept),
                                    QString::number(due))
                         : locale.toString(last->day, QStringLiteral("d MMM yyyy")));
        }
        m_minutes->setMinutes(reading->agendaMinutes(), session.minutes);
        const bool held = session.state == Session::State::Held;
        m_afterCard->setVisible(held);
        if (held)
            if (auto memo = SessionMemo::read(viewpoint(), session.id, SessionMemo::Kind::After)) {
                QStringList lines;
                for (const QString &decision : memo->decisions)
                    lines << tr("Decided: %1").arg(decision);
                for (const QList<SessionMemo::Promise> &list : {memo->actions, memo->requests})
                    for (const SessionMemo::Promise &promise : list)
                        lines << tr("%1: %2 (%3)").arg(promise.who, promise.text, promise.state);
                for (const SessionMemo::Note &note : memo->notes)
                    lines << note.text;
                for (const QString &correction : memo->corrections)
                    lines << tr("Corrected since: %1").arg(correction);
                m_after->setText(lines.isEmpty() ? tr("Nothing was decided or promised.")
                                                 : lines.join(QLatin1Char('\n')));
            }
    }
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setContent(tr("Nothing is on the agenda yet."),
                        viewpoint().canEdit() && reading ? tr("Suggest agenda") : QString());
    m_side->setVisible(any);
    int row = m_model.rowOf(m_wanted);
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i)
        row = m_model.itemAt(i) ? i : row;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, AgendaModel::ItemColumn));
    followItem();
    followThenAndNow();
    refresh();
    arrangeSoon();
}

void SessionPage::followItem()
{
    const std::optional<Deck> &deck = m_model.deck();
    const AgendaItemId id = chosen();
    const int place = deck && id ? deck->slideOf(id) : -1;
    const SessionReading::Item *item = deck && id ? deck->reading.item(id) : nullptr;
    if (place < 0 || !item)
        return;
    m_wanted = id;
    const Slide &slide = deck->slides[size_t(place)];
    const bool held = deck->reading.session.state == Session::State::Held;
    m_itemHead->setText((held ? tr("Item %1, %2: as the room saw it") : tr("Item %1, %2: as the room will see it"))
                            .arg(slide.number)
                            .arg(word(item->item.section)));
    m_questionCard->setVisible(!held || !item->questions.empty());
    m_preview->setSlide(slide, deck->place, deck->record, viewpoint().locale());
    QStringList questions;
    for (const AgendaQuestion &question : item->questions)
        questions << question.text;
    const QString text = questions.join(QLatin1Char('\n'));
    if (!m_questions->hasFocus() && m_questions->toPlainText() != text)
        m_questions->setPlainText(text);
    m_why->setText(item->item.why.isEmpty() ? tr("Added by hand.") : item->item.why);
    m_reply->setText(item->item.reply.isEmpty() ? QString() : tr("The department answers: %1").arg(item->item.reply));
    m_reply->setVisible(!item->item.reply.isEmpty());
}

void SessionPage::arrangeParts()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    const bool narrow = width() < narrowBelow * scale;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // All of it where there is room, and never more room than it needs.
    const int whole = std::max(1, m_after->heightForWidth(m_afterScroll->viewport()->width()));
    m_afterScroll->setMinimumHeight(std::min(whole, int(130 * scale)));
    m_afterScroll->setMaximumHeight(whole);
    m_columns->setContentsMargins(0, 0, narrow ? PageScroll::barRoom : 0, 0);
    m_columns->activate();
    const int room = m_table->viewport()->width();
    const int minutes = int(90 * scale);
    const int lead = int(std::min(170.0 * scale, room * 0.22));
    m_table->setColumnWidth(AgendaModel::MinutesColumn, minutes);
    m_table->setColumnWidth(AgendaModel::LeadColumn, lead);
    m_table->setColumnWidth(AgendaModel::ItemColumn, std::max(120, room - minutes - lead));
    m_table->horizontalHeader()->setSectionResizeMode(AgendaModel::ItemColumn, QHeaderView::Stretch);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStyleOptionViewItem option;
        option.widget = m_table;
        m_table->setRowHeight(row, m_delegate->sizeHint(option, m_model.index(row, 0)).height());
        rows += m_table->rowHeight(row);
    }
    // One below the other each has what it needs to be read, and the page scrolls.
    const int most = height() * 6 / 10;
    m_table->setMinimumHeight(narrow ? std::min(rows, most) : 75);
    m_preview->setMaximumWidth(narrow ? most * 16 / 9 : QWIDGETSIZE_MAX);
    m_questions->setMinimumHeight(int(70 * scale));
    for (Card *card : {m_agendaCard, m_questionCard, m_afterCard})
        keepLeastHeight(*card, {m_table, m_questions, m_afterScroll});
}

bool SessionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_questions && event->type() == QEvent::FocusOut)
        keepQuestions();
    // A scroll bar that comes takes width from words that were measured without it.
    if (watched == m_agendaCard && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            arrangeSoon();
    }
    return Page::eventFilter(watched, event);
}

void SessionPage::keepQuestions()
{
    const SessionReading *reading = m_model.reading();
    if (!reading || m_questions->isReadOnly() || !reading->item(m_wanted))
        return;
    const QStringList lines = m_questions->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    tell(SessionEntry::setQuestions(viewpoint(), *reading, m_wanted, lines));
}

void SessionPage::tell(const Result<void> &done)
{
    if (!done)
        showMessage(done.error());
}

void SessionPage::suggest()
{
    const SessionReading *reading = m_model.reading();
    if (!reading || !viewpoint().canEdit())
        return;
    const auto suggestion = AgendaSuggestion::of(viewpoint(), *reading, viewpoint().month());
    if (!suggestion) {
        showMessage(suggestion.error());
        return;
    }
    const auto added = SessionEntry::suggest(viewpoint(), reading->session.id, *suggestion);
    if (!added) {
        showMessage(added.error());
        return;
    }
    QString text = *added == 0 ? tr("The numbers suggest nothing that is not on the agenda already.")
                               : tr("%n item(s) suggested.", "", *added);
    if (!suggestion->leftOut.empty()) {
        QStringList names;
        for (const AgendaSuggestion::Item &item : suggestion->leftOut)
            names << agendaTitle(*viewpoint().catalogue(), item.item);
        text += QLatin1Char(' ')
            + tr("There was no time for: %1. Add them, or make the session longer.")
                  .arg(names.join(QStringLiteral("; ")));
    }
    showMessage(Tone::Note, text);
}

void SessionPage::start()
{
    if (session())
        navigator().present(session());
}

void SessionPage::moveItem(int step)
{
    if (const AgendaItemId item = chosen()) {
        m_wanted = item;
        tell(m_model.move(item, step));
    }
}

void SessionPage::removeItem()
{
    const AgendaItemId item = chosen();
    if (!item || !m_model.reading())
        return;
    const Result<void> removed = SessionEntry::removeItem(viewpoint(), *m_model.reading(), item);
    tell(removed);
    if (removed)
        showMessage(Tone::Note, tr("Taken off the agenda. Undo brings it back."));
}

void SessionPage::addItem(AgendaItem item, std::optional<Attachment> picture)
{
    item.session = session();
    const auto done = SessionEntry::addItem(viewpoint(), item, usualQuestions(item.signal), std::move(picture));
    if (!done)
        showMessage(done.error());
    else
        m_wanted = *done;
    followModel();
}

void SessionPage::add(AgendaItem::Kind kind)
{
    if (!m_model.reading())
        return;
    AgendaItem item;
    item.kind = kind;
    item.section = AgendaItem::Section::New;
    if (!m_model.reading()->departments.empty())
        item.department = m_model.reading()->departments.front();
    switch (kind) {
    case AgendaItem::Kind::Metric: {
        auto *dialog = new JumpDialog(viewpoint(), this);
        connect(dialog, &JumpDialog::metricChosen, this,
                [this, item](DepartmentId department, MetricId metric) mutable {
                    item.kind = AgendaItem::Kind::Metric;
                    item.department = department;
                    item.metric = metric;
                    addItem(item);
                });
        connect(dialog, &JumpDialog::goalChosen, this, [this, item](GoalId goal) mutable {
            item.kind = AgendaItem::Kind::Goal;
            item.goal = goal;
            addItem(item);
        });
        connect(dialog, &JumpDialog::problemChosen, this, [this](ProblemId problem) {
            const auto done = ProblemEntry::putOnAgenda(viewpoint(), problem, session());
            if (!done)
                showMessage(done.error());
            else
                m_wanted = *done;
            followModel();
        });
        dialog->open();
        break;
    }
    case AgendaItem::Kind::Action: {
        Prompts::TextQuestion question;
        question.title = tr("Add an action item");
        question.text = tr("Which one?");
        question.label = tr("Action &item");
        question.accept = tr("&Add");
        QHash<QString, ActionItemId> ids;
        for (const ActionItem &action : viewpoint().catalogue()->actionItems())
            if (action.state == ActionItem::State::Open) {
                const QString name = tr("%1: %2").arg(QString::number(action.number), action.text);
                question.proposals << name;
                ids.insert(name, action.id);
            }
        prompts().askText(this, question, [this, item, ids](std::optional<QString> chosenText) mutable {
            if (!chosenText)
                return;
            const ActionItemId id = ids.value(*chosenText);
            const ActionItem *action = viewpoint().catalogue()->actionItem(id);
            if (!action) {
                showMessage(Tone::Note,
                            tr("There is no open action item “%1”. Choose one from the list.").arg(*chosenText));
                return;
            }
            item.section = AgendaItem::Section::FollowUp;
            item.action = id;
            item.department = action->department;
            item.lead = actionWho(*viewpoint().catalogue(), *action);
            addItem(item);
        });
        break;
    }
    case AgendaItem::Kind::Text:
        editText(tr("Add a text"), tr("&Title"), {}, [this, item](const QString &text) mutable -> Result<void> {
            item.title = text;
            addItem(item);
            return {};
        });
        break;
    case AgendaItem::Kind::Picture:
        prompts().openFile(this, {tr("Add a picture"), {tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)")}, {}},
                           [this, item](const QString &path) mutable {
                               if (path.isEmpty())
                                   return;
                               auto picture = SessionEntry::attachmentFrom(path);
                               if (!picture) {
                                   showMessage(picture.error());
                                   return;
                               }
                               item.title = QFileInfo(path).completeBaseName();
                               addItem(item, std::move(*picture));
                           });
        break;
    case AgendaItem::Kind::Goal:
    case AgendaItem::Kind::Problem:
        break;
    }
}

namespace {

Prompts::TextQuestion saving(const QString &title, const QString &label, const QString &initial)
{
    Prompts::TextQuestion question;
    question.title = title;
    question.label = label;
    question.initial = initial;
    question.accept = SessionPage::tr("&Save");
    return question;
}

} // namespace

void SessionPage::editLongText(const QString &title, const QString &label, const QString &initial,
                               std::function<Result<void>(const QString &)> deed)
{
    Prompts::TextQuestion question = saving(title, label, initial);
    question.required = false;
    question.isLong = true;
    askText(question, std::move(deed));
}

void SessionPage::editText(const QString &title, const QString &label, const QString &initial,
                           std::function<Result<void>(const QString &)> deed)
{
    askText(saving(title, label, initial), std::move(deed));
}

void SessionPage::askText(const Prompts::TextQuestion &question, std::function<Result<void>(const QString &)> deed)
{
    prompts().askText(this, question, [this, deed = std::move(deed)](std::optional<QString> text) {
        if (text)
            tell(deed(*text));
    });
}

void SessionPage::fillMenus()
{
    m_papersMenu->clear();
    m_moreMenu->clear();
    const SessionReading *reading = m_model.reading();
    if (!reading)
        return;
    const bool held = reading->session.state == Session::State::Held;
    const auto paper = [&](const QString &text, MemoDelivery::Memo memo, const QString &ending) {
        m_papersMenu->addAction(text, this, [this, memo, ending] { savePaper(memo, ending); });
    };
    using Memo = MemoDelivery::Memo;
    if (held) {
        paper(tr("Memo &after as PDF…"), Memo::After, QStringLiteral("pdf"));
        paper(tr("Memo after as &web page…"), Memo::After, QStringLiteral("html"));
        paper(tr("Memo after as &text for a mail…"), Memo::After, QStringLiteral("txt"));
        paper(tr("Action items as &calendar…"), Memo::After, QStringLiteral("ics"));
        paper(tr("Action items as &list (CSV)…"), Memo::After, QStringLiteral("csv"));
        m_papersMenu->addSeparator();
    }
    paper(tr("Memo &before as PDF…"), Memo::Before, QStringLiteral("pdf"));
    paper(tr("Memo before as web pa&ge…"), Memo::Before, QStringLiteral("html"));
    paper(tr("&Draft for the department as PDF…"), Memo::Draft, QStringLiteral("pdf"));
    paper(tr("D&raft as web page…"), Memo::Draft, QStringLiteral("html"));
    if (!held)
        paper(tr("Session as &calendar…"), Memo::Before, QStringLiteral("ics"));
    m_papersMenu->addSeparator();
    const bool canEdit = viewpoint().canEdit();
    m_papersMenu
        ->addAction(tr("&Note who received it…"), this,
                    [this, held] { noteDelivery(held ? MemoDelivery::Memo::After : MemoDelivery::Memo::Before); })
        ->setEnabled(canEdit);
    m_papersMenu
        ->addAction(tr("Note who received the dra&ft…"), this, [this] { noteDelivery(MemoDelivery::Memo::Draft); })
        ->setEnabled(canEdit);

    const bool over = held || reading->session.state == Session::State::Cancelled;
    m_moreMenu
        ->addAction(tr("Change day, room, &length…"), this,
                    [this] {
                        if (const SessionReading *now = m_model.reading())
                            (new SessionDialog(viewpoint(), *now, this))->open();
                    })
        ->setEnabled(canEdit && !over);
    m_moreMenu
        ->addAction(tr("Write the department’s &reply to this item…"), this,
                    [this] {
                        const SessionReading *now = m_model.reading();
                        const SessionReading::Item *item = now ? now->item(chosen()) : nullptr;
                        if (item)
                            editLongText(tr("The department’s reply"), tr("&Reply"), item->item.reply,
                                         [this, of = item->item](const QString &text) mutable {
                                             of.reply = text;
                                             return SessionEntry::changeItem(viewpoint(), of);
                                         });
                    })
        ->setEnabled(canEdit && !over);
    m_moreMenu
        ->addAction(tr("&Notes for the presenter…"), this,
                    [this] {
                        const SessionReading *now = m_model.reading();
                        const SessionReading::Item *item = now ? now->item(chosen()) : nullptr;
                        if (item)
                            editLongText(tr("Notes for the presenter"), tr("&Notes"), item->item.notes,
                                         [this, of = item->item](const QString &text) mutable {
                                             of.notes = text;
                                             return SessionEntry::changeItem(viewpoint(), of);
                                         });
                    })
        ->setEnabled(canEdit && !over);
    m_moreMenu
        ->addAction(tr("Text of this &item…"), this,
                    [this] {
                        const SessionReading *now = m_model.reading();
                        const SessionReading::Item *item = now ? now->item(chosen()) : nullptr;
                        if (item)
                            editLongText(tr("Text (Markdown)"), tr("&Text"), item->item.text,
                                         [this, of = item->item](const QString &text) mutable {
                                             of.text = text;
                                             return SessionEntry::changeItem(viewpoint(), of);
                                         });
                    })
        ->setEnabled(canEdit && !over);
    m_moreMenu->addAction(tr("&Take this item off the agenda"), this, &SessionPage::removeItem)
        ->setEnabled(canEdit && !over);
    m_moreMenu->addSeparator();
    m_moreMenu
        ->addAction(tr("See it as the r&oom saw it"), this,
                    [this] {
                        if (const SessionReading *now = m_model.reading())
                            if (const auto moved = viewpoint().setRecordedAt({now->session.revision}); !moved)
                                showMessage(moved.error());
                    })
        ->setEnabled(held && reading->session.hasRecord());
    m_moreMenu
        ->addAction(tr("&Cancel the session…"), this,
                    [this] {
                        Prompts::TextQuestion question;
                        question.title = tr("Cancel the session");
                        question.label = tr("&Why");
                        question.accept = tr("Call it &off");
                        askText(question, [this](const QString &text) {
                            return SessionEntry::cancel(viewpoint(), session(), text);
                        });
                    })
        ->setEnabled(canEdit && !over);
}

void SessionPage::savePaper(MemoDelivery::Memo memo, const QString &ending)
{
    const SessionReading *reading = m_model.reading();
    if (!reading)
        return;
    const QString name = tr("%1 %2").arg(reading->session.code, QString(token(memo)));
    prompts().saveFile(
        this, {tr("Save the paper"), {tr("Files (*.%1)").arg(ending)}, PagePrinting::proposedPath(name, ending)},
        [this, memo, ending](const QString &path) {
            if (path.isEmpty())
                return;
            if (ending == QLatin1String("pdf")) {
                ReportWriter writer(viewpoint());
                if (const auto done = writer.write(ReportContents::session(session(), memo), path); !done)
                    showMessage(done.error());
                else
                    showMessage(Tone::Note, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
                return;
            }
            QByteArray bytes;
            if (ending == QLatin1String("ics")) {
                const auto calendar = sessionCalendar(viewpoint(), session());
                if (!calendar) {
                    showMessage(calendar.error());
                    return;
                }
                bytes = *calendar;
            } else {
                const auto read = SessionMemo::read(viewpoint(), session(), memo);
                if (!read) {
                    showMessage(read.error());
                    return;
                }
                bytes = ending == QLatin1String("html") ? sessionWebPage(*read, viewpoint().locale())
                    : ending == QLatin1String("csv")    ? read->actionsCsv()
                                                        : read->plainText().toUtf8();
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                showMessage(Tone::Failure,
                            tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
            else
                showMessage(Tone::Note, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
        });
}

void SessionPage::noteDelivery(MemoDelivery::Memo memo)
{
    QStringList names;
    if (const SessionReading *reading = m_model.reading())
        for (const Attendee &attendee : reading->attendees)
            names << attendee.name;
    editText(tr("Who received it"), tr("&Names, parted by semicolons"), names.join(QStringLiteral("; ")),
             [this, memo](const QString &text) {
                 return SessionEntry::recordDelivery(viewpoint(), session(), memo,
                                                     text.split(QLatin1Char(';'), Qt::SkipEmptyParts),
                                                     viewpoint().newestRevision());
             });
}

} // namespace statroom
