// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/EntryPage.h"

#include "entry/EntryPasting.h"
#include "entry/MonthlyGridView.h"
#include "entry/NarrativePanel.h"
#include "entry/NotYetDialog.h"
#include "entry/StillMissingPanel.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/LinkButton.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int sideWidth = 236;
constexpr int narrowSide = 216;
constexpr int wide = 1150;
constexpr int narrowBelow = 1000;
constexpr int mostMonths = 12;
constexpr int lowPage = 720; // below this height the keys give their room to what is missing

/// A name may hold an ampersand, which a menu or button would take for its mnemonic.
QString unmnemonic(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

EntryPage::EntryPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_grid(viewpoint)
    , m_handIn(viewpoint, m_grid)
    , m_history(viewpoint)
    , m_head(new PageHeader(tr("Enter data"), this))
    , m_departmentButton(new QPushButton(this))
    , m_departments(new QMenu(this))
    , m_monthButton(new QPushButton(this))
    , m_months(new QMenu(this))
    , m_paste(new QPushButton(tr("Paste from E&xcel"), this))
    , m_handInButton(new QPushButton(tr("Han&d in"), this))
    , m_approveButton(new QPushButton(tr("&Approve"), this))
    , m_hint(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
    , m_gridCard(new Card(this))
    , m_view(new MonthlyGridView(m_grid, this))
    , m_pasting(new EntryPasting(*this, m_grid, *m_view))
    , m_saved(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
    , m_undo(new LinkButton(tr("Undo"), this, TextRole::Body))
    , m_redo(new LinkButton(tr("Redo"), this, TextRole::Body))
    , m_narrative(new NarrativePanel(viewpoint, this))
    , m_missing(new StillMissingPanel(viewpoint, m_grid, m_handIn, this))
    , m_side(new QWidget(this))
    , m_keys(keysCard())
    , m_empty(new EmptyState({}, {}, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("entryPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(10);

    m_departmentButton->setObjectName(QStringLiteral("department"));
    m_departmentButton->setMenu(m_departments);
    m_monthButton->setObjectName(QStringLiteral("entryMonth"));
    m_monthButton->setMenu(m_months);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_paste->setToolTip(tr("Puts the copied block into the grid, from the current cell on (Ctrl+V)"));
    m_handInButton->setObjectName(QStringLiteral("handIn"));
    setButtonLook(*m_handInButton, ButtonLook::Primary);
    m_approveButton->setObjectName(QStringLiteral("approve"));
    setButtonLook(*m_approveButton, ButtonLook::Primary);
    for (QPushButton *button : {m_departmentButton, m_monthButton, m_paste, m_handInButton, m_approveButton}) {
        button->setAutoDefault(false);
        m_head->addAction(button);
    }
    all->addWidget(m_head);
    m_hint->setObjectName(QStringLiteral("entryHint"));
    m_hint->setWordWrap(true);
    all->addWidget(m_hint);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto *main = new QVBoxLayout;
    main->setSpacing(8);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_view->setMinimumHeight(160);
    m_gridCard->body()->setContentsMargins(0, 0, 0, 0);
    m_gridCard->addFlush(m_view);
    m_gridCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    main->addWidget(m_gridCard, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2, 0, 0, 0);
    line->setSpacing(8);
    m_saved->setObjectName(QStringLiteral("lastSaved"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    line->addWidget(m_saved);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    line->addStretch(1);
    main->addLayout(line);
    main->addWidget(m_narrative);
    main->addStretch(0);
    m_columns->addLayout(main, 1);

    m_sideCards = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideCards->setContentsMargins(0, 0, 0, 0);
    m_sideCards->setSpacing(16);
    m_missing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sideCards->addWidget(m_missing, 0, Qt::AlignTop);
    m_sideCards->addWidget(m_keys, 0, Qt::AlignTop);
    m_sideCards->addStretch(1);
    m_columns->addWidget(m_side);
    m_scroll->setObjectName(QStringLiteral("entryScroll"));
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    all->addWidget(m_scroll, 1);
    m_empty->hide();
    all->addWidget(m_empty, 1);

    connect(m_departments, &QMenu::aboutToShow, this, &EntryPage::fillDepartments);
    connect(m_months, &QMenu::aboutToShow, this, &EntryPage::fillMonths);
    connect(m_paste, &QPushButton::clicked, m_pasting, &EntryPasting::paste);
    connect(m_view, &MonthlyGridView::pasteAsked, m_pasting, &EntryPasting::paste);
    connect(m_handInButton, &QPushButton::clicked, this, &EntryPage::handIn);
    connect(m_approveButton, &QPushButton::clicked, this, &EntryPage::approve);
    connect(m_head, &PageHeader::crumbClicked, this, [this] { this->navigator().openDepartment(department()); });
    connect(m_empty, &EmptyState::verbTriggered, this,
            [this] { this->navigator().openSetup(Navigator::SetupPart::Series); });
    connect(m_missing, &StillMissingPanel::cellAsked, m_view, &MonthlyGridView::goTo);
    connect(m_view, &MonthlyGridView::currentCellChanged, this, &EntryPage::followCell);
    connect(m_view, &MonthlyGridView::notYetAsked, this, &EntryPage::askNotYet);
    connect(m_view, &MonthlyGridView::noteAsked, this, &EntryPage::askNote);
    connect(m_view, &MonthlyGridView::disputeAsked, this, &EntryPage::askDispute);
    connect(m_view, &MonthlyGridView::openAsked, this, &EntryPage::openMetric);
    connect(m_narrative, &NarrativePanel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_grid, &MonthlyGridModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_grid, &MonthlyGridModel::placeChanged, this, &EntryPage::followPlace);
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, [this] {
        m_warned = false;
        followHint();
    });
    connect(&m_grid, &QAbstractItemModel::modelReset, this, [this] {
        m_view->updateGeometry();
        m_gridCard->updateGeometry();
        fit();
    });
    connect(m_view->verticalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_narrow)
            m_view->setMinimumHeight(m_view->wholeHeight());
    });
    connect(&m_handIn, &MonthHandIn::changed, this, &EntryPage::followHandIn);
    connect(&m_history, &EditHistory::changed, this, &EntryPage::followHistory);
    connect(m_undo, &LinkButton::clicked, this, [this] {
        if (const Result<void> done = m_history.undo(); !done)
            showMessage(done.error());
    });
    connect(m_redo, &LinkButton::clicked, this, [this] {
        if (const Result<void> done = m_history.redo(); !done)
            showMessage(done.error());
    });
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &EntryPage::invalidate);
    // What was said of the last step is over with the next.
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (revision.author == this->viewpoint().author())
            clearMessage();
    });

    followHandIn();
    followHistory();
}

EntryPage::~EntryPage() = default;

QString EntryPage::title() const
{
    return tr("Enter data");
}

QWidget *EntryPage::mainWidget()
{
    return m_view;
}

QList<QWidget *> EntryPage::regions()
{
    return {m_departmentButton, m_view, m_narrative->firstField(), m_missing->list()};
}

bool EntryPage::escape()
{
    if (m_view->hasFocus())
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

bool EntryPage::stepMonth(int months)
{
    if (const Month to = month() + months; department() && to <= lastMonth())
        setPlace(department(), to);
    return true;
}

bool EntryPage::canLeave()
{
    m_view->finishEditing();
    if (const Result<void> saved = m_narrative->save(); !saved && !m_warned) {
        m_warned = true;
        showMessage(Tone::Warning, tr("%1 Leave once more to go without it.").arg(saved.error().message));
        return false;
    }
    if (!m_grid.hasUnsaved() || m_warned)
        return true;
    m_warned = true;
    QStringList names;
    for (int row : m_grid.missingRows())
        if (const QModelIndex cell = m_grid.pendingCell(row); cell.isValid())
            names += tr("%1 (%2)").arg(m_grid.index(row, 0).data().toString(),
                                       cell.data(MonthlyGridModel::TypedRole).toString());
    showMessage(Tone::Warning,
                names.isEmpty()
                    ? tr("A typed value of another month is not saved yet. Leave once more to go without it.")
                    : tr("Not saved yet: %1. Correct it or answer its question, or leave once more to go without it.")
                          .arg(names.join(tr(", "))));
    return false;
}

QWidget *EntryPage::keysCard()
{
    auto *card = new Card(tr("Keys"), this);
    auto *keys = new QGridLayout;
    keys->setVerticalSpacing(5);
    keys->setHorizontalSpacing(8);
    const QList<std::pair<QString, QString>> lines{
        {tr("next row"), tr("Enter")},
        {tr("next field"), tr("Tab")},
        {tr("edit"), tr("F2")},
        {tr("as last month"), tr("Ctrl+D")},
        {tr("next missing"), tr("Ctrl+M")},
        {tr("not yet, expected on"), tr("Ctrl+E")},
        {tr("note"), tr("Shift+F2")},
        {tr("answer a question"), tr("Alt+1, Alt+2")},
        {tr("disputed, ?"), tr("Ctrl+Shift+D")},
        {tr("undo"), tr("Ctrl+Z")},
    };
    for (int i = 0; i < lines.size(); ++i) {
        PlainLabel *deed = plainLabel(lines[i].first, TextRole::Secondary, card);
        deed->setWordWrap(true);
        keys->addWidget(deed, i, 0);
        keys->addWidget(plainLabel(lines[i].second, TextRole::Secondary, TextColour::Primary, card), i, 1,
                        Qt::AlignRight | Qt::AlignTop);
    }
    keys->setColumnStretch(0, 1);
    card->body()->setSpacing(6);
    card->body()->addLayout(keys);
    return card;
}

// ---- which department and month

DepartmentId EntryPage::usualDepartment() const
{
    const std::shared_ptr<const Catalogue> catalogue = viewpoint().catalogue();
    const std::vector<DepartmentId> all = Standings::departments(*catalogue, Month::of(viewpoint().today()));
    const Person *person = viewpoint().authorPerson();
    for (DepartmentId id : all)
        if (person && catalogue->coordinator(id, viewpoint().today()) == person)
            return id;
    for (DepartmentId id : all)
        if (!catalogue->seriesOf(id).empty())
            return id;
    return all.empty() ? DepartmentId() : all.front();
}

Month EntryPage::lastMonth() const
{
    return std::max(Month::of(viewpoint().today()), viewpoint().lastMonth());
}

Month EntryPage::usualMonth(DepartmentId department) const
{
    if (!viewpoint().isNow())
        return viewpoint().month();
    // The last month that has ended; where the file is behind, the first that the department still owes.
    const Month ended = Month::of(viewpoint().today()) - 1;
    const Month last = viewpoint().lastMonth();
    if (!last.isValid() || ended <= last)
        return ended;
    const Result<std::vector<HandIn>> handIns = viewpoint().reader().handIns(last, last);
    if (handIns)
        for (const HandIn &handIn : *handIns)
            if (handIn.department == department)
                return last + 1;
    return last;
}

void EntryPage::open(DepartmentId department, Month month, SeriesId series)
{
    const DepartmentId before = m_grid.department();
    const Month monthBefore = m_grid.month();
    const bool here = before && (!department || department == before);
    const DepartmentId where = department ? department : here ? before : usualDepartment();
    if (!where)
        return;
    setPlace(where, month.isValid() ? month : here ? monthBefore : usualMonth(where));
    const bool moved = m_grid.department() != before || m_grid.month() != monthBefore;
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex cell = series        ? m_grid.indexOf(series)
        : !moved && current.isValid()      ? current
        : m_grid.nextMissing({}).isValid() ? m_grid.nextMissing({})
                                           : m_grid.index(0, m_grid.frontColumn());
    if (cell.isValid())
        m_view->goTo(cell);
}

void EntryPage::setPlace(DepartmentId department, Month month)
{
    m_view->finishEditing();
    if (const Result<void> saved = m_narrative->save(); !saved) {
        showMessage(saved.error());
        return;
    }
    clearMessage();
    m_grid.setPlace(department, month);
}

void EntryPage::refresh()
{
    const bool file = viewpoint().hasFile();
    if (file && (!m_grid.department() || !viewpoint().catalogue()->department(m_grid.department()))) {
        const DepartmentId department = usualDepartment();
        if (department)
            m_grid.setPlace(department, usualMonth(department));
    }
    followPlace();
    followCell();
    followHandIn();
    followHistory();
}

void EntryPage::fillDepartments()
{
    m_departments->clear();
    delete m_departments->findChild<QActionGroup *>();
    auto *one = new QActionGroup(m_departments);
    const std::shared_ptr<const Catalogue> catalogue = viewpoint().catalogue();
    for (DepartmentId id : Standings::departments(*catalogue, month())) {
        QAction *action = m_departments->addAction(unmnemonic(catalogue->department(id)->name));
        action->setCheckable(true);
        action->setChecked(id == department());
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            setPlace(id, month());
            m_view->setFocus(Qt::OtherFocusReason);
        });
    }
}

void EntryPage::fillMonths()
{
    m_months->clear();
    delete m_months->findChild<QActionGroup *>();
    auto *one = new QActionGroup(m_months);
    const FiscalCalendar &calendar = viewpoint().calendar();
    const Month newest = std::max(lastMonth(), month());
    const Month first = viewpoint().firstMonth();
    const Month oldest = first.isValid() ? std::min(first, month()) : month() - 12;
    QMenu *menu = m_months;
    int year = calendar.fiscalYear(newest);
    for (Month m = newest; m >= oldest; m = m - 1) {
        if (calendar.fiscalYear(m) != year) {
            year = calendar.fiscalYear(m);
            if (menu == m_months)
                m_months->addSeparator();
            menu = m_months->addMenu(viewpoint().label(calendar.fiscalYearPeriod(year), LabelStyle::Short));
        }
        QAction *action = menu->addAction(viewpoint().label(Period(m, 1), LabelStyle::Long));
        action->setCheckable(true);
        action->setChecked(m == month());
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, m] {
            setPlace(department(), m);
            m_view->setFocus(Qt::OtherFocusReason);
        });
    }
}

// ---- what follows

void EntryPage::followPlace()
{
    const Department *department = viewpoint().catalogue()->department(m_grid.department());
    const bool anything = m_grid.rowCount() > 0;
    m_departmentButton->setVisible(department);
    m_monthButton->setVisible(department);
    m_paste->setVisible(department);
    m_scroll->setVisible(anything);
    m_hint->setVisible(anything);
    m_empty->setVisible(!anything);
    if (!anything) {
        const bool canSetUp = viewpoint().hasFile() && navigator().has(Navigator::Place::Setup);
        const QString later = m_grid.notDueText();
        if (!viewpoint().hasFile())
            m_empty->setContent(tr("No city file is open."), {});
        else if (!department)
            m_empty->setContent(tr("There is no department to enter data for yet."),
                                canSetUp ? tr("Set up departments") : QString());
        else if (!later.isEmpty())
            m_empty->setContent(tr("Nothing is entered for %1: %2").arg(department->name, later), {});
        else
            m_empty->setContent(tr("%1 has no metrics yet.").arg(department->name),
                                canSetUp ? tr("Set up metrics") : QString());
    }
    if (!department)
        return;
    m_head->setCrumbs({department->name}, true);
    m_departmentButton->setText(unmnemonic(department->name));
    m_departmentButton->setAccessibleName(tr("Department: %1").arg(department->name));
    m_monthButton->setText(viewpoint().label(Period(m_grid.month(), 1), LabelStyle::Long));
    m_monthButton->setAccessibleName(tr("Month: %1").arg(m_monthButton->text()));
    m_monthButton->setToolTip(tr("Alt+Page Up and Alt+Page Down go one month back and on"));
    followHint();
    m_paste->setEnabled(viewpoint().canEdit());
    m_view->setAccessibleName(tr("Values of %1, %2").arg(department->name, m_monthButton->text()));
}

void EntryPage::followHint()
{
    QStringList hints;
    // Where the side stands below, the count is told above the grid too.
    if (m_narrow && m_missing->isCounting())
        hints += m_missing->countText();
    hints += viewpoint().canEdit()
        ? tr("Type a value, or both parts as 1,031/1,144. Each cell is saved when you leave it.")
        : viewpoint().whyNotEditable();
    if (const QString later = m_grid.notDueText(); !later.isEmpty())
        hints += later;
    m_hint->setText(hints.join(u' '));
}

void EntryPage::followView()
{
    // The page scrolls where the grid itself does not.
    const QModelIndex current = m_view->currentIndex();
    if (!m_narrow || !current.isValid() || !m_view->hasFocus())
        return;
    const QRect cell = m_view->visualRect(current);
    const QPoint middle = m_view->viewport()->mapTo(m_content, cell.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + 8);
}

void EntryPage::followCell()
{
    const QModelIndex cell = m_view->subject();
    followView();
    m_missing->follow(cell.isValid() ? cell.row() : -1);
    if (!cell.isValid()) {
        m_narrative->setPlace({}, {}, tr("What the department tells"));
        return;
    }
    const Month first = Month::fromYyyymm(cell.data(MonthlyGridModel::MonthRole).toInt());
    const Metric *metric = m_grid.metricAt(cell.row());
    const Period period(first, metric ? metric->frequency : Frequency::Month);
    m_narrative->setPlace(
        m_grid.seriesAt(cell.row()), first,
        tr("%1, %2").arg(m_grid.index(cell.row(), 0).data().toString(), viewpoint().label(period, LabelStyle::Long)));
}

void EntryPage::followHandIn()
{
    const bool rows = m_grid.rowCount() > 0;
    const bool approving = m_handIn.awaitsApproval() && m_handIn.openValues() == 0;
    const QString whyNotApprove = approving ? m_handIn.whyNotApprove() : QString();
    m_approveButton->setVisible(rows && approving);
    m_approveButton->setEnabled(whyNotApprove.isEmpty());
    m_approveButton->setToolTip(whyNotApprove);
    // While something is missing the button stays: pressed, it says what.
    const bool closed = m_handIn.isHandedIn() && m_handIn.openValues() == 0;
    m_handInButton->setVisible(rows && !closed);
    m_handInButton->setEnabled(viewpoint().canEdit());
    m_handInButton->setToolTip(m_handIn.whyNotHandIn());
    m_handInButton->setText(m_handIn.isHandedIn() ? tr("Han&d in %n more", nullptr, m_handIn.openValues())
                                                  : tr("Han&d in"));
}

void EntryPage::followHistory()
{
    const bool redo = m_history.canRedo();
    const bool undo = m_history.canUndo();
    QString text;
    if (redo) {
        text = tr("Taken back: %1.").arg(m_history.redoText());
    } else if (undo) {
        const QDateTime at = viewpoint().inCityZone(m_history.undoAt());
        const QString time = viewpoint().locale().toString(at.time(), QStringLiteral("HH:mm"));
        const QString when = at.date() == viewpoint().today()
            ? time
            : tr("%1, %2").arg(viewpoint().locale().toString(at.date(), QStringLiteral("d MMM")), time);
        text = tr("Last saved %1: %2.").arg(when, m_history.undoText());
    }
    m_savedText = text;
    m_saved->setVisible(!text.isEmpty());
    m_saved->setToolTip(text);
    m_undo->setVisible(undo);
    m_redo->setVisible(redo);
    m_undo->setAccessibleName(tr("Undo %1").arg(m_history.undoText()));
    m_redo->setAccessibleName(tr("Redo %1").arg(m_history.redoText()));
    fit();
}

void EntryPage::fit()
{
    const double scale = QFontMetrics(Theme::of(this).font(TextRole::Body)).height() / 18.0;
    m_narrow = width() < int(narrowBelow * scale);
    m_columns->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideCards->setDirection(m_narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int side = int((width() < wide * scale ? narrowSide : sideWidth) * scale);
    m_side->setMinimumWidth(m_narrow ? 0 : side);
    m_side->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : side);
    m_keys->setVisible(m_narrow || height() >= lowPage * scale);
    m_view->setMostMonths(m_narrow ? 1 : mostMonths);
    m_view->setMinimumHeight(m_narrow ? m_view->wholeHeight() : 160);
    followHint();
    const int room = width() - 48 - (m_narrow ? 0 : 16 + side) - int(120 * scale);
    m_saved->setText(m_saved->fontMetrics().elidedText(m_savedText, Qt::ElideRight, room));
}

// ---- deeds

void EntryPage::handIn()
{
    m_view->finishEditing();
    if (const Result<void> saved = m_narrative->save(); !saved) {
        showMessage(saved.error());
        return;
    }
    const QStringList blockers = m_handIn.blockers();
    if (!blockers.isEmpty()) {
        constexpr int named = 4;
        QStringList some = blockers.mid(0, named);
        QString list = some.join(tr("; "));
        if (blockers.size() > named)
            list = tr("%1 and %n more", nullptr, int(blockers.size()) - named).arg(list);
        showMessage(Tone::Warning,
                    tr("Not handed in. Enter these, or say when they are expected (Ctrl+E): %1.").arg(list));
        m_view->goTo(m_grid.nextMissing({}));
        return;
    }
    const int values = m_handIn.openValues();
    const Result<void> done = m_handIn.handIn();
    if (!done) {
        showMessage(done.error());
        return;
    }
    showMessage(Tone::Note,
                tr("%1 is handed in: %2. Changing one of them now asks for a reason.")
                    .arg(viewpoint().label(Period(month(), 1), LabelStyle::Long), tr("%n value(s)", nullptr, values)));
    m_view->setFocus(Qt::OtherFocusReason);
}

void EntryPage::approve()
{
    const Result<void> done = m_handIn.approve();
    if (!done)
        showMessage(done.error());
    else
        showMessage(Tone::Note, tr("%1 is approved.").arg(viewpoint().label(Period(month(), 1), LabelStyle::Long)));
    m_view->setFocus(Qt::OtherFocusReason);
}

void EntryPage::askNotYet(const QModelIndex &cell)
{
    const auto state = m_grid.stateAt(cell);
    if (!(m_grid.flags(cell) & Qt::ItemIsEditable)
        || (state != MonthlyGridModel::CellState::Empty && state != MonthlyGridModel::CellState::Expected))
        return;
    const QString what = m_narrative->accessibleName();
    auto *dialog = new NotYetDialog(what, viewpoint().today(), cell.data(MonthlyGridModel::ExpectedRole).toDate(),
                                    cell.data(MonthlyGridModel::NoteRole).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex index(cell);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        if (index.isValid())
            m_grid.setExpected(index, dialog->expected(), dialog->because());
    });
    dialog->open();
}

void EntryPage::askNote(const QModelIndex &cell)
{
    if (!(m_grid.flags(cell) & Qt::ItemIsEditable))
        return;
    Prompts::TextQuestion question;
    question.title = tr("Note");
    question.text = cell.data(Qt::AccessibleTextRole).toString();
    question.label = tr("Note:");
    question.initial = cell.data(MonthlyGridModel::NoteRole).toString();
    question.accept = tr("&Save");
    question.required = false;
    const QPersistentModelIndex index(cell);
    prompts().askText(this, question, [this, index](const std::optional<QString> &text) {
        if (text && index.isValid())
            m_grid.setNote(index, *text);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void EntryPage::askDispute(const QModelIndex &cell)
{
    if (!(m_grid.flags(cell) & Qt::ItemIsEditable) || m_grid.stateAt(cell) != MonthlyGridModel::CellState::Entered)
        return;
    const bool disputed = cell.data(MonthlyGridModel::DisputedRole).toBool();
    Prompts::TextQuestion question;
    question.title = disputed ? tr("No longer disputed") : tr("Disputed");
    question.text = cell.data(Qt::AccessibleTextRole).toString();
    question.label = disputed ? tr("What &settled it") : tr("Who doubts it, and &why");
    question.accept = disputed ? tr("&Take the mark off") : tr("&Mark as disputed");
    const QPersistentModelIndex index(cell);
    prompts().askText(this, question, [this, index, disputed](const std::optional<QString> &text) {
        if (text && index.isValid())
            m_grid.setDisputed(index, !disputed, *text);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void EntryPage::openMetric(const QModelIndex &cell)
{
    const Metric *metric = m_grid.metricAt(cell.row());
    const Series *series = viewpoint().catalogue()->series(m_grid.seriesAt(cell.row()));
    if (metric && navigator().has(Navigator::Place::Metric))
        navigator().openMetric(department(), metric->id, series ? series->category : CategoryId());
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace statroom
