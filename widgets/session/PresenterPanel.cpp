// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PresenterPanel.h"

#include "charts/StatusShape.h"
#include "session/ActionShape.h"
#include "session/ClockView.h"
#include "session/JumpDialog.h"
#include "session/ProjectorWindow.h"
#include "session/SlideView.h"
#include "theme/Card.h"
#include "theme/FlowRow.h"
#include "theme/PageScroll.h"
#include "theme/PlainLabel.h"
#include "theme/RowTable.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace statroom {

namespace {

enum DeckRole { PlaceRole = Qt::UserRole, NumberRole, StateRole, StatusRole, StandingRole, IsBehindUsRole };

// One line for each slide: number, shape, title, what has become of it.
class DeckLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {60, QFontMetrics(Theme::of(option.widget).font(TextRole::Strong)).height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const QRect rect = option.rect;
        const bool isNow = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRowGround(*painter, rect, theme, isNow, RowCell::First);
        const QColor ink = index.data(IsBehindUsRole).toBool() && !isNow ? theme.text2 : theme.text1;
        painter->setFont(theme.font(TextRole::Secondary));
        painter->setPen(theme.text2);
        painter->drawText(QRect(rect.left() + 8, rect.top(), 24, rect.height()), int(Qt::AlignRight | Qt::AlignVCenter),
                          index.data(NumberRole).toString());
        const QRectF shape(rect.left() + 40, rect.center().y() - 7, 15, 15);
        if (const QVariant status = index.data(StatusRole); status.isValid())
            paintStatus(*painter, shape, Status(status.toInt()), theme);
        else if (const QVariant standing = index.data(StandingRole); standing.isValid())
            paintActionStanding(*painter, shape, ActionItem::Standing(standing.toInt()), theme);
        const QString state = index.data(StateRole).toString();
        const QFontMetrics small(theme.font(TextRole::Secondary));
        const int stateWidth = small.horizontalAdvance(state);
        painter->drawText(rect.adjusted(0, 0, -14, 0), int(Qt::AlignRight | Qt::AlignVCenter), state);
        painter->setFont(theme.font(isNow ? TextRole::Strong : TextRole::Body));
        painter->setPen(ink);
        const QRect title = rect.adjusted(64, 0, -stateWidth - 26, 0);
        painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->restore();
    }
};

// Wrapped lines need the room that the style keeps around them too, or the last one is cut.
class WrappedLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int around = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, around);
    }
};

QListWidget *list(const QString &name, const char *objectName, QWidget *parent)
{
    auto *view = new QListWidget(parent);
    view->setObjectName(QLatin1String(objectName));
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(true);
    view->setResizeMode(QListView::Adjust); // lines wrap anew at another width
    view->setTextElideMode(Qt::ElideNone);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setItemDelegate(new WrappedLine(view));
    return view;
}

} // namespace

PresenterPanel::PresenterPanel(SessionRun &run, Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_run(run)
    , m_prompts(prompts)
    , m_title(plainLabel({}, TextRole::CardTitle, this))
    , m_place(plainLabel({}, TextRole::Secondary, this))
    , m_later(plainLabel({}, TextRole::Secondary, TextColour::Annotation, this))
    , m_adopt(new QPushButton(tr("Adopt (&U)"), this))
    , m_wall(new QPushButton(tr("&Wall"), this))
    , m_black(new QPushButton(tr("&Black"), this))
    , m_freeze(new QPushButton(tr("&Freeze"), this))
    , m_end(new QPushButton(tr("&End session…"), this))
    , m_slide(new SlideView(run, SlideView::Shows::Presenter, this))
    , m_next(new SlideView(run, SlideView::Shows::Next, this))
    , m_nextTitle(plainLabel({}, TextRole::Strong, this))
    , m_itemClock(new ClockView(tr("This item"), this))
    , m_sessionClock(new ClockView(tr("Session"), this))
    , m_agenda(list(tr("Agenda"), "agenda", this))
    , m_questions(list(tr("Questions"), "questions", this))
    , m_noQuestions(
          plainLabel(tr("None are written down for this slide."), TextRole::Body, TextColour::Secondary, this))
    , m_notes(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
    , m_caught(list(tr("Caught so far"), "caught", this))
    , m_nothingCaught(plainLabel(tr("Nothing yet. A catches an action item, D a decision, Q a data request, N a note."),
                                 TextRole::Body, TextColour::Secondary, this))
    , m_keys(new QWidget(this))
    , m_catchCard(new Card(this))
    , m_catchKind(plainLabel({}, TextRole::Strong, TextColour::Accent, this))
    , m_catch(new QLineEdit(this))
    , m_understood(plainLabel({}, TextRole::Secondary, this))
    , m_said(plainLabel({}, TextRole::Body, TextColour::Accent, this))
    , m_hint(plainLabel({}, TextRole::Secondary, this))
{
    setObjectName(QStringLiteral("presenter"));
    setWindowTitle(tr("Presenter – %1").arg(run.deck().place));
    resize(1280, 800);
    build();
    connect(&run, &SessionRun::changed, this, &PresenterPanel::refresh);
    connect(&run, &SessionRun::ticked, this, &PresenterPanel::tick);
    connect(&run, &SessionRun::said, this, &PresenterPanel::say);
    connect(&run, &SessionRun::failed, this, [this](const Error &error) { say(error.message); });
    refresh();
    tick();
}

void PresenterPanel::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 14, 20, 12);
    all->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_title);
    head->addWidget(m_place);
    head->addStretch(1);
    head->addWidget(m_later);
    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_adopt->setToolTip(tr("Shows the room what was changed: old and new value (U)"));
    head->addWidget(m_adopt);
    for (QPushButton *button : {m_black, m_freeze})
        button->setCheckable(true);
    m_wall->setObjectName(QStringLiteral("wallMenu"));
    m_wall->setToolTip(tr("On which screen the room sees it"));
    auto *screens = new QMenu(m_wall);
    connect(screens, &QMenu::aboutToShow, this, [this, screens] { fillScreens(*screens); });
    m_wall->setMenu(screens);
    m_black->setObjectName(QStringLiteral("black"));
    m_freeze->setObjectName(QStringLiteral("freeze"));
    m_end->setObjectName(QStringLiteral("end"));
    for (QPushButton *button : {m_wall, m_black, m_freeze, m_end})
        head->addWidget(button);
    all->addLayout(head);
    connect(m_adopt, &QPushButton::clicked, this, [this] { this->run(m_run.adopt()); });
    connect(m_black, &QPushButton::clicked, &m_run, &SessionRun::toggleBlack);
    connect(m_freeze, &QPushButton::clicked, &m_run, &SessionRun::toggleFreeze);
    connect(m_end, &QPushButton::clicked, this, &PresenterPanel::endWanted);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    m_left = new QVBoxLayout;
    m_left->setSpacing(12);
    m_slide->setObjectName(QStringLiteral("slide"));
    m_slide->setMinimumSize(480, 270);
    m_left->addWidget(m_slide, 3);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    auto *questions = new Card(tr("Questions"), this);
    m_questions->setSpacing(3);
    // How high the parts are is for the panel to say, not for what they happen to hold.
    for (QListWidget *one : {m_agenda, m_questions, m_caught}) {
        one->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        one->setMinimumHeight(60);
    }
    questions->body()->addWidget(m_noQuestions);
    questions->body()->addWidget(m_questions, 3);
    m_notes->setWordWrap(true);
    m_notesScroll = new PageScroll(this);
    m_notesScroll->setContent(m_notes);
    questions->body()->addWidget(m_notesScroll, 2);
    questions->body()->addStretch(0);
    below->addWidget(questions, 3);
    auto *next = new Card(this);
    next->body()->addWidget(m_nextTitle);
    m_next->setMinimumSize(160, 90);
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    next->body()->addWidget(m_next, 1);
    below->addWidget(next, 2);
    m_private = {questions, next};
    m_left->addLayout(below, 2);
    middle->addLayout(m_left, 16);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    auto *clocks = new Card(this);
    clocks->body()->setContentsMargins(0, 0, 0, 0);
    auto *clockRow = new QHBoxLayout;
    clockRow->setSpacing(0);
    clockRow->addWidget(m_itemClock, 1);
    clockRow->addWidget(m_sessionClock, 1);
    clocks->body()->addLayout(clockRow);
    right->addWidget(clocks);
    auto *agenda = new Card(this);
    agenda->body()->setContentsMargins(0, 0, 0, 0);
    agenda->addFlush(m_agenda);
    right->addWidget(agenda, 9);
    auto *caught = new Card(tr("Caught so far"), this);
    m_nothingCaught->setWordWrap(true);
    caught->body()->addWidget(m_nothingCaught);
    m_caught->setSpacing(2);
    caught->body()->addWidget(m_caught, 1);
    caught->body()->addStretch(0);
    right->addWidget(caught, 5);
    m_private << caught;
    middle->addLayout(right, 9);
    all->addLayout(middle, 1);

    auto *catchRow = new QHBoxLayout;
    catchRow->setSpacing(12);
    m_catch->setObjectName(QStringLiteral("catch"));
    m_catch->setAccessibleName(tr("What was said"));
    m_catch->setFrame(false);
    m_catch->installEventFilter(this);
    catchRow->addWidget(m_catchKind);
    catchRow->addWidget(m_catch, 1);
    m_catchCard->body()->addLayout(catchRow);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setWordWrap(true);
    m_catchCard->body()->addWidget(m_understood);
    all->addWidget(m_catchCard);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    all->addWidget(m_said);
    m_hint->setWordWrap(true);
    all->addWidget(m_hint);
    auto *keys = new FlowRow(m_keys, 18, 4);
    keys->setContentsMargins(0, 0, 0, 0);
    for (const auto &[key, what] :
         {std::pair(tr("Right"), tr("next")), std::pair(tr("Left"), tr("back")), std::pair(tr("Enter"), tr("drill in")),
          std::pair(tr("Ctrl+K"), tr("any metric")), std::pair(tr("R"), tr("agenda")),
          std::pair(tr("P"), tr("put off")), std::pair(tr("S"), tr("source")), std::pair(tr("X"), tr("disputed")),
          std::pair(tr("B"), tr("black")), std::pair(tr("F"), tr("freeze")), std::pair(tr("A"), tr("action")),
          std::pair(tr("D"), tr("decision")), std::pair(tr("Q"), tr("data request")), std::pair(tr("N"), tr("note")),
          std::pair(tr("W"), tr("caught on the wall")), std::pair(tr("?"), tr("all keys"))}) {
        auto *pair = new QWidget(m_keys);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        row->addWidget(plainLabel(key, TextRole::Strong, pair));
        row->addWidget(plainLabel(what, TextRole::Secondary, TextColour::Secondary, pair));
        keys->addWidget(pair);
    }
    all->addWidget(m_keys);
    connect(m_catch, &QLineEdit::textEdited, &m_run, &SessionRun::setDraft);
    connect(m_agenda, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_run.goTo(item->data(PlaceRole).toInt()); });
    connect(m_agenda, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_run.goTo(item->data(PlaceRole).toInt()); });
    m_agenda->setItemDelegate(new DeckLine(m_agenda));
    connect(m_questions, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        const SessionReading::Item *of = m_run.deck().reading.item(m_run.slide().item);
        const int place = m_questions->row(item);
        if (of && place < int(of->questions.size()))
            this->run(m_run.setAsked(of->questions[size_t(place)], item->checkState() == Qt::Checked));
    });
    // The deck has the focus; lists are for the mouse and for F6.
    setFocusPolicy(Qt::StrongFocus);
    m_agenda->installEventFilter(this);
    m_questions->installEventFilter(this);
    m_caught->installEventFilter(this);
    QWidget *before = this;
    for (QWidget *after :
         QList<QWidget *>{m_questions, m_agenda, m_caught, m_catch, m_adopt, m_wall, m_black, m_freeze, m_end}) {
        setTabOrder(before, after);
        before = after;
    }
}

// The screens as they are now, and the window that a meeting by video shares.
void PresenterPanel::fillScreens(QMenu &menu)
{
    menu.clear();
    if (!m_projector)
        return;
    const auto add = [&](const QString &text, QScreen *screen, ProjectorWindow::Form form) {
        auto *action = menu.addAction(text, this, [this, screen = QPointer(screen), form] {
            if (!screen)
                return;
            m_projector->showOn(screen, form);
            refresh();
            // On one screen the wall lies over the panel until Tab.
            QWidget *front = this;
            if (screen == this->screen() && form == ProjectorWindow::Form::FullScreen)
                front = m_projector;
            front->raise();
            front->activateWindow();
        });
        action->setCheckable(true);
        action->setChecked(!m_projector->isUnplugged() && form == m_projector->form()
                           && (form == ProjectorWindow::Form::Window || screen->name() == m_projector->screenName()));
    };
    int number = 0;
    for (QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        QString text = tr("&%1 %2, %3 × %4")
                           .arg(QString::number(++number), screen->name(), QString::number(size.width()),
                                QString::number(size.height()));
        if (screen == this->screen())
            text = tr("%1 (this one: Tab comes back to the panel)").arg(text);
        add(text, screen, ProjectorWindow::Form::FullScreen);
    }
    add(tr("In a &window that can be shared"), this->screen(), ProjectorWindow::Form::Window);
}

void PresenterPanel::follow(ProjectorWindow *projector)
{
    m_projector = projector;
    connect(projector, &ProjectorWindow::placed, this, [this] {
        showPlace();
        takeShape();
    });
    takeShape();
    connect(projector, &ProjectorWindow::keyPressed, this, [this](QKeyEvent *event) { handleKey(event); });
    connect(projector, &ProjectorWindow::unplugged, this, [this](const QString &screen) {
        say(tr("%1 was unplugged. Nothing is lost and nothing is shown; plug it in again to go on.").arg(screen));
        refresh();
        raise();
        activateWindow();
    });
    connect(projector, &ProjectorWindow::replugged, this, [this](const QString &screen) {
        say(tr("%1 is back.").arg(screen));
        refresh();
        // The wall took the keyboard as it came up.
        raise();
        activateWindow();
    });
    refresh();
}

void PresenterPanel::refresh()
{
    const Deck &deck = m_run.deck();
    m_filling = true;
    m_title->setText(tr("%1, %2").arg(deck.place, deck.memo ? deck.memo->when : QString()));
    showPlace();
    m_later->setVisible(!m_run.later().isEmpty());
    m_adopt->setVisible(!m_run.later().isEmpty());
    if (!m_run.later().isEmpty()) {
        m_later->setText(tr("%n later change(s), not shown to the room", "", int(m_run.later().size())));
        QStringList lines;
        for (const SessionRun::Later &one : m_run.later())
            lines << one.text;
        m_later->setToolTip(lines.join(QLatin1Char('\n')).toHtmlEscaped());
    }
    m_black->setChecked(m_run.wall() == SessionRun::Wall::Black);
    m_freeze->setChecked(m_run.isFrozen());
    const Slide *next = m_run.next();
    m_nextTitle->setText(!next                  ? tr("Nothing follows")
                             : next->number > 0 ? tr("Next: item %1, %2 min").arg(next->number).arg(next->minutes)
                                                : tr("Next: %1").arg(next->over));

    // Lists are filled again only where they say something else, so that a screen reader is not sent back to the top.
    const auto setRow = [this](int row, int role, const QVariant &value) {
        if (m_agenda->item(row)->data(role) != value)
            m_agenda->item(row)->setData(role, value);
    };
    if (m_agenda->count() != int(deck.slides.size())) {
        m_agenda->clear();
        for (size_t i = 0; i < deck.slides.size(); ++i)
            m_agenda->addItem(QString());
    }
    for (int row = 0; row < m_agenda->count(); ++row) {
        const Slide &slide = deck.slides[size_t(row)];
        const SessionReading::Item *item = deck.reading.item(slide.item);
        const QString title = slide.kind == Slide::Kind::Agenda ? tr("Agenda")
            : item                                              ? agendaTitle(*deck.reading.catalogue, item->item)
            : slide.kind == Slide::Kind::Caught                 ? tr("Read back what was caught")
                                                                : slide.headline;
        const bool isNow = row == m_run.cursor();
        QString state;
        if (item)
            state = isNow                                       ? tr("now")
                : item->item.state == AgendaItem::State::Parked ? tr("put off")
                : item->item.state == AgendaItem::State::Done   ? tr("done")
                                                                : tr("%1 min").arg(item->item.minutes);
        setRow(row, Qt::DisplayRole, title);
        setRow(row, PlaceRole, row);
        setRow(row, NumberRole, slide.number > 0 ? QString::number(slide.number) : QString());
        setRow(row, StateRole, state);
        setRow(row, StatusRole, slide.status ? QVariant(int(*slide.status)) : QVariant());
        setRow(row, StandingRole, slide.standing ? QVariant(int(*slide.standing)) : QVariant());
        setRow(row, IsBehindUsRole, item && item->item.state != AgendaItem::State::Open);
        setRow(row, Qt::AccessibleTextRole,
               slide.number > 0 ? tr("%1. %2, %3").arg(QString::number(slide.number), title, state) : title);
    }
    m_agenda->setCurrentRow(m_run.cursor());

    const SessionReading::Item *item = m_run.isAside() ? nullptr : deck.reading.item(m_run.slide().item);
    const size_t questions = item ? item->questions.size() : 0;
    m_noQuestions->setVisible(questions == 0);
    m_questions->setVisible(questions > 0);
    while (m_questions->count() > int(questions))
        delete m_questions->takeItem(m_questions->count() - 1);
    for (size_t i = 0; i < questions; ++i) {
        if (int(i) >= m_questions->count()) {
            auto *row = new QListWidgetItem(m_questions);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        m_questions->item(int(i))->setText(item->questions[i].text);
        m_questions->item(int(i))->setCheckState(item->questions[i].asked ? Qt::Checked : Qt::Unchecked);
    }
    QStringList notes;
    if (item && !item->item.notes.isEmpty())
        notes << tr("Notes: %1").arg(item->item.notes);
    if (item && !item->item.reply.isEmpty())
        notes << tr("The department: %1").arg(item->item.reply);
    if (item && !item->item.why.isEmpty())
        notes << item->item.why;
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notesScroll->setVisible(!notes.isEmpty());

    const QStringList caught = m_run.caught();
    if (m_caught->count() != caught.size()) {
        QStringList before;
        for (int i = 0; i < m_caught->count(); ++i)
            before << m_caught->item(i)->text();
        m_caught->clear();
        m_caught->addItems(caught);
        // They stand by kind; the one that came now is in sight.
        for (qsizetype i = caught.size() - 1; i >= 0; --i)
            if (!before.contains(caught[i])) {
                m_caught->scrollToItem(m_caught->item(int(i)));
                break;
            }
    }
    m_caught->setVisible(!caught.isEmpty());
    m_nothingCaught->setVisible(caught.isEmpty());
    showCatch();
    m_filling = false;
    tick();
}

void PresenterPanel::showPlace()
{
    QString place = !m_projector     ? tr("nothing is shown on a wall")
        : m_projector->isUnplugged() ? m_projector->placeText()
                                     : tr("on the wall: %1").arg(m_projector->placeText());
    if (m_run.wall() == SessionRun::Wall::Black)
        place += tr("; it is black");
    else if (m_run.isFrozen())
        place += tr("; it is frozen on another slide");
    m_place->setText(place);
}

void PresenterPanel::tick()
{
    m_itemClock->setTime(m_run.itemSeconds(), m_run.itemMinutes() * 60);
    const int behind = m_run.behindSeconds();
    m_sessionClock->setTime(m_run.sessionSeconds(), m_run.sessionMinutes() * 60,
                            std::abs(behind) < 30 ? tr("on plan")
                                : behind > 0      ? tr("%1 behind").arg(ClockView::spell(behind))
                                                  : tr("%1 ahead").arg(ClockView::spell(-behind)));
}

void PresenterPanel::showCatch()
{
    using Catching = SessionRun::Catching;
    const Catching what = m_run.catching();
    m_catchCard->setVisible(what != Catching::None);
    m_hint->setText(tr("Enter keeps it   Esc discards it   what is typed is never lost"));
    showFoot();
    if (what == Catching::None)
        return;
    m_catchKind->setText(what == Catching::Action         ? tr("Action")
                             : what == Catching::Decision ? tr("Decision")
                             : what == Catching::Request  ? tr("Data request")
                                                          : tr("Note"));
    m_catch->setPlaceholderText(what == Catching::Action || what == Catching::Request
                                    ? tr("Fire chief: weekly list of stuck permits by 12 Dec")
                                    : tr("One line"));
    if (m_catch->text() != m_run.draft())
        m_catch->setText(m_run.draft());
    QStringList parts;
    if (what == Catching::Action || what == Catching::Request) {
        const Catch found = m_run.understood();
        parts << (found.who.isEmpty()            ? tr("who: nobody named")
                      : found.person             ? tr("who: %1").arg(found.who)
                      : found.whoDoubt.isEmpty() ? tr("who: %1 (not in the city’s list of people)").arg(found.who)
                                                 : found.whoDoubt);
        if (found.due.isValid() || found.doubt.isEmpty())
            parts << (found.due.isValid() ? tr("by: %1").arg(
                          m_run.viewpoint().locale().toString(found.due, QStringLiteral("ddd d MMM yyyy")))
                                          : tr("by: no day said"));
        if (!found.doubt.isEmpty())
            parts << found.doubt;
        parts << tr("what: %1").arg(found.text.isEmpty() ? tr("nothing yet") : found.text);
    }
    const Slide &slide = m_run.slide();
    // An action item names itself above the headline; what is caught there is about its metric.
    const QString about = slide.trend ? slide.trend->metric().name : slide.over;
    if (!about.isEmpty() && (slide.metric || slide.goal))
        parts << tr("about: %1").arg(about);
    m_understood->setText(parts.join(QStringLiteral("    ")));
    // Without the reason of a shortcut, which would choose all of it for the next key to replace.
    if (isActiveWindow() && !m_catch->hasFocus())
        m_catch->setFocus(Qt::OtherFocusReason);
}

void PresenterPanel::keepCatch()
{
    // What is not understood as it was meant is said once more before it is kept as it stands.
    const bool isPromise =
        m_run.catching() == SessionRun::Catching::Action || m_run.catching() == SessionRun::Catching::Request;
    if (const Catch found = m_run.understood(); isPromise && found.isDoubtful() && m_doubted != m_run.draft()) {
        m_doubted = m_run.draft();
        say((found.whoDoubt + QLatin1Char(' ') + found.doubt).trimmed() + QLatin1Char(' ')
            + tr("Enter again keeps it as it is typed."));
        return;
    }
    const Result<void> done = m_run.keep();
    run(done);
    if (done) {
        say(tr("Kept."));
        setFocus(Qt::OtherFocusReason);
        giveWallBack();
    }
}

void PresenterPanel::run(const Result<void> &done)
{
    if (!done)
        say(done.error().message);
    else
        say({});
}

void PresenterPanel::say(const QString &text)
{
    m_said->setText(text);
    showFoot();
}

// One line at the foot: what is said until the next key, else what the keys do.
void PresenterPanel::showFoot()
{
    const bool saying = !m_said->text().isEmpty();
    const bool catching = m_run.catching() != SessionRun::Catching::None;
    m_said->setVisible(saying);
    m_hint->setVisible(!saying && catching);
    m_keys->setVisible(!saying && !catching);
}

void PresenterPanel::openJump()
{
    auto *dialog = new JumpDialog(m_run.viewpoint(), inFront());
    connect(dialog, &JumpDialog::metricChosen, this, [this](DepartmentId department, MetricId metric) {
        run(m_run.jump(TrendSubject{department, metric, {}, {}}));
    });
    connect(dialog, &JumpDialog::goalChosen, this, [this](GoalId goal) { run(m_run.jump(goal)); });
    connect(dialog, &JumpDialog::problemChosen, this, [this](ProblemId problem) { run(m_run.jump(problem)); });
    dialog->open();
}

void PresenterPanel::showKeys()
{
    const QString keys =
        tr("Right, Space, Page Down: next\nLeft, Page Up: back\nHome, End: first, last\n"
           "A number, then Enter: that item\nEnter: drill into the metric (control chart, trend, "
           "breakdown, table, departments side by side)\nEsc: back\nCtrl+K: any metric or goal\n"
           "R: the agenda where the room left it\nP: put an item off for next time\n"
           "S: where the number comes from\nX: the number is disputed, somebody checks it\n"
           "U: adopt what was corrected meanwhile\nB: black\nF: freeze the wall\n+, −, 0: size of text\n"
           "A: action item\nD: decision\nQ: data request\nN: note\nW: what was caught last stands on the wall\nTab: "
           "the presenter’s panel, where there is "
           "one screen\n?: this list");
    m_prompts.ask(inFront(), {tr("Keys of a session"), keys, {}, {{tr("&Close"), false}}, false},
                  [](std::optional<int>) {});
}

bool PresenterPanel::handleKey(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_K) {
            openJump();
            return true;
        }
        return false;
    }
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(key == Qt::Key_0 && m_number.isEmpty())) {
        m_number += QChar(QLatin1Char(char('0' + (key - Qt::Key_0))));
        say(tr("Item %1: press Enter").arg(m_number));
        return true;
    }
    const QString number = std::exchange(m_number, QString());
    say({});
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        m_run.forward();
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        m_run.backward();
        break;
    case Qt::Key_Home:
        m_run.first();
        break;
    case Qt::Key_End:
        m_run.last();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (number.isEmpty()) {
            m_run.drill();
        } else {
            m_run.goToNumber(number.toInt());
        }
        break;
    case Qt::Key_Escape:
        if (!m_run.back())
            say(tr("This is the agenda’s slide. End the session with the button, or press ? for all keys."));
        break;
    case Qt::Key_R:
        m_run.returnToAgenda();
        break;
    case Qt::Key_P:
        if (const auto done = m_run.park(); !done)
            say(done.error().message);
        break;
    case Qt::Key_S:
        m_run.setView(Slide::View::Source);
        break;
    case Qt::Key_X:
        if (const auto done = m_run.dispute(); !done)
            say(done.error().message);
        break;
    case Qt::Key_U:
        run(m_run.adopt());
        break;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_run.toggleBlack();
        break;
    case Qt::Key_F:
        m_run.toggleFreeze();
        break;
    case Qt::Key_W:
        m_run.toggleCaught();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_run.scaleText(1);
        break;
    case Qt::Key_Minus:
        m_run.scaleText(-1);
        break;
    case Qt::Key_0:
        m_run.scaleText(0);
        break;
    case Qt::Key_A:
        m_run.beginCatch(SessionRun::Catching::Action);
        break;
    case Qt::Key_D:
        m_run.beginCatch(SessionRun::Catching::Decision);
        break;
    case Qt::Key_Q:
        m_run.beginCatch(SessionRun::Catching::Request);
        break;
    case Qt::Key_N:
        m_run.beginCatch(SessionRun::Catching::Note);
        break;
    case Qt::Key_Tab:
        emit panelWanted();
        break;
    case Qt::Key_Question:
    case Qt::Key_F1:
        showKeys();
        break;
    default:
        return false;
    }
    if (m_run.catching() != SessionRun::Catching::None) {
        // The line is the presenter's: it is never typed on the wall. On one screen the panel comes over it, without
        // what is not for the room.
        if (sharesWall() && m_projector->isActiveWindow())
            takeWall();
        show();
        raise();
        activateWindow();
        m_catch->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool PresenterPanel::sharesWall() const
{
    return m_projector && m_projector->form() == ProjectorWindow::Form::FullScreen
        && (m_projector->isUnplugged() || m_projector->screen() == screen() || !isVisible());
}

void PresenterPanel::takeWall()
{
    m_hasWall = true;
    for (QWidget *part : m_private)
        part->hide();
}

void PresenterPanel::giveWallBack()
{
    if (!std::exchange(m_hasWall, false))
        return;
    for (QWidget *part : m_private)
        part->show();
    m_projector->raise();
    m_projector->activateWindow();
}

QWidget *PresenterPanel::inFront()
{
    return sharesWall() && m_projector->isActiveWindow() ? static_cast<QWidget *>(m_projector) : this;
}

bool PresenterPanel::event(QEvent *event)
{
    // On one screen Tab goes to the wall as it came from there, and not to the first button.
    if (event->type() == QEvent::KeyPress && hasFocus() && sharesWall()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            return handleKey(key);
    }
    return QWidget::event(event);
}

void PresenterPanel::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool PresenterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_catch) {
        // The line would hand Enter on, which drills into the slide.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            keepCatch();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_run.discard();
            setFocus(Qt::OtherFocusReason);
            giveWallBack();
            return true;
        }
        return false;
    }
    // In a list only its own ways of moving stay with it.
    const bool own = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Tab
        || key->key() == Qt::Key_Backtab || (watched == m_questions && key->key() == Qt::Key_Space)
        || (watched == m_agenda && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
    return own ? false : handleKey(key);
}

void PresenterPanel::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit endWanted();
}

void PresenterPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

// What is unplugged has no shape; the copies keep the one that the room saw last.
void PresenterPanel::takeShape()
{
    if (!m_projector || m_projector->isUnplugged())
        return;
    m_slide->setShape(m_projector->size());
    m_next->setShape(m_projector->size());
    shareHeight();
}

// The slide is as wide as its column, unless too little is left for what is said beneath it.
void PresenterPanel::shareHeight()
{
    const int column = width() * 16 / 25 - 40;
    const QSize shape = m_slide->shape();
    const int slide = std::min(column * shape.height() / shape.width(), height() * 56 / 100);
    m_left->setStretch(0, slide);
    m_left->setStretch(1, std::max(1, height() - 180 - slide));
}

void PresenterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    if (m_run.catching() == SessionRun::Catching::None)
        setFocus(Qt::OtherFocusReason);
    else
        m_catch->setFocus(Qt::OtherFocusReason);
}

} // namespace statroom
