// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/CheckDialog.h"
#include "app/FileMenu.h"
#include "app/HelpWindow.h"
#include "app/JumpField.h"
#include "app/Looks.h"
#include "app/NumbersMenu.h"
#include "app/PenStrip.h"
#include "app/Settings.h"
#include "app/SetupWorkbookMenu.h"
#include "app/Sidebar.h"
#include "app/WelcomePage.h"
#include "entry/CollectDialog.h"
#include "entry/WorkbooksDialog.h"
#include "items/ImportDraft.h"
#include "pages/Page.h"
#include "pages/PagePrinting.h"
#include "pages/PeriodChooser.h"
#include "pages/Prompts.h"
#include "pages/RecordChooser.h"
#include "theme/Banner.h"
#include "theme/PlainLabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>

namespace statroom {

namespace {

constexpr int iconsOnlyBelow = 1100;
constexpr int frameRoom = 40;

} // namespace

MainWindow::MainWindow(Settings &settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_city(m_viewpoint, settings)
    , m_history(m_viewpoint)
    , m_do(this)
{
    m_viewpoint.setAuthor(settings.author());
    build();
    wireEdit();
    wireView();
    wireTools();
    m_do.fill(menuBar(), [this](QMenu *menu) { m_files->fillRecent(menu); });
    m_do.settle();
    followFile();
}

MainWindow::~MainWindow()
{
    // What shows the viewpoint goes before it; Qt would delete it after the members.
    m_viewpoint.disconnect(this);
    m_history.disconnect(this);
    delete menuBar()->cornerWidget();
    delete takeCentralWidget();
}

void MainWindow::build()
{
    setAcceptDrops(true);
    // Before there is anything that would have to be dressed again.
    m_looks = new Looks(m_settings, m_do, *this);
    m_looks->apply();
    m_pages = new Pages(m_viewpoint, m_prompts);
    m_welcome = new WelcomePage(m_settings, OpenCity::hasSample());
    m_pages->setWelcome(m_welcome);
    m_files = new FileMenu(m_city, m_settings, m_prompts, m_do, *m_welcome, *this, [this] { return mayLeave(); });
    connect(m_files, &FileMenu::failed, this, qOverload<const Error &>(&MainWindow::say));
    auto *setup = new SetupWorkbookMenu(m_city, m_viewpoint, m_prompts, m_do, *this);
    connect(setup, &SetupWorkbookMenu::failed, this, qOverload<const Error &>(&MainWindow::say));
    connect(setup, &SetupWorkbookMenu::noted, this, qOverload<const QString &>(&MainWindow::say));
    auto *numbers = new NumbersMenu(m_viewpoint, *m_pages, m_prompts, m_do, *this);
    connect(numbers, &NumbersMenu::failed, this, qOverload<const Error &>(&MainWindow::say));
    connect(numbers, &NumbersMenu::noted, this, qOverload<const QString &>(&MainWindow::say));
    connect(m_files, &FileMenu::noted, this, qOverload<const QString &>(&MainWindow::say));
    m_sidebar = new Sidebar(m_viewpoint, Pages::places());
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("recordBanner"));
    connect(m_banner->addButton(tr("Other &date…")), &QAbstractButton::clicked, m_do[Actions::Id::RecordedAt],
            &QAction::trigger);
    connect(m_banner->addButton(tr("Back to &now"), true), &QAbstractButton::clicked, m_do[Actions::Id::BackToNow],
            &QAction::trigger);
    m_banner->hide();
    m_penStrip = new PenStrip(m_city, m_viewpoint, m_do);
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_penStrip);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    setCentralWidget(all);
    auto *corner = new QWidget(menuBar());
    auto *inset = new QHBoxLayout(corner);
    inset->setContentsMargins(0, 3, 8, 3);
    m_jump = new JumpField(m_viewpoint, corner);
    inset->addWidget(m_jump);
    menuBar()->setCornerWidget(corner);

    connect(m_sidebar, &Sidebar::chosen, this, [this](Navigator::Place place) { m_pages->open(place); });
    connect(m_jump, &JumpField::goalChosen, this, [this](GoalId goal) { m_pages->openGoal(goal); });
    connect(m_jump, &JumpField::problemChosen, this, [this](ProblemId problem) { m_pages->openProblem(problem); });
    connect(m_jump, &JumpField::chosen, this, [this](DepartmentId department, MetricId metric) {
        if (metric && m_pages->has(Navigator::Place::Metric))
            m_pages->openMetric(department, metric);
        else
            m_pages->openDepartment(department);
    });
    connect(m_pages, &Pages::moved, this, &MainWindow::followMove);
    connect(&m_city, &OpenCity::raiseRequested, this, [this] {
        setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        raise();
        activateWindow();
    });
    connect(&m_city, &OpenCity::failed, this, qOverload<const Error &>(&MainWindow::say));
    connect(&m_city, &OpenCity::warned, this, &MainWindow::warn);
    connect(&m_city, &OpenCity::noted, this, qOverload<const QString &>(&MainWindow::say));
    connect(m_penStrip, &PenStrip::told, m_sidebar, &Sidebar::setPen);
    connect(&m_viewpoint, &Viewpoint::fileChanged, this, &MainWindow::followFile);
    connect(&m_viewpoint, &Viewpoint::recordedAtChanged, this, &MainWindow::followRecord);
    connect(&m_history, &EditHistory::changed, this, &MainWindow::followHistory);
    connect(&m_viewpoint, &Viewpoint::monthChanged, this, &MainWindow::followMove);
}

void MainWindow::wireEdit()
{
    using Id = Actions::Id;
    m_do.when(Id::Undo, [this] {
        if (const auto undone = m_history.undo(); !undone)
            say(undone.error());
        else
            forgetNote();
    });
    m_do.when(Id::Redo, [this] {
        if (const auto redone = m_history.redo(); !redone)
            say(redone.error());
        else
            forgetNote();
    });
    // Whatever has the focus knows what it copies and pastes: a field its text, a table its cells.
    const QList<std::tuple<Id, int, Qt::KeyboardModifiers, QString>> keys{
        {Id::Copy, Qt::Key_C, Qt::ControlModifier, tr("Nothing is selected to copy. Select cells of a table first.")},
        {Id::CopyWithHeadings, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier,
         tr("Nothing is selected to copy. Select cells of a table first.")},
        {Id::Paste, Qt::Key_V, Qt::ControlModifier,
         tr("Nothing is pasted here. Go to a cell of Enter data or Set up first.")}};
    for (const auto &[id, key, modifiers, otherwise] : keys)
        m_do.when(id, [this, id = id, key = key, modifiers = modifiers, otherwise = otherwise] {
            // Else the same keys would lead back here.
            m_do[id]->setEnabled(false);
            QKeyEvent press(QEvent::KeyPress, key, modifiers);
            press.ignore();
            if (QWidget *focus = QApplication::focusWidget())
                QCoreApplication::sendEvent(focus, &press);
            m_do[id]->setEnabled(true);
            if (!press.isAccepted())
                say(otherwise);
        });
    m_do.when(Id::Jump, [this] { m_jump->begin(); });
}

// What the page said of the last deed is no longer so.
void MainWindow::forgetNote()
{
    if (Page *page = m_pages->page())
        page->clearMessage();
}

void MainWindow::wireView()
{
    using Id = Actions::Id;
    const QList<std::pair<Id, Navigator::Place>> ways{{Id::Overview, Navigator::Place::Overview},
                                                      {Id::Goals, Navigator::Place::Goals},
                                                      {Id::Departments, Navigator::Place::Departments},
                                                      {Id::Entry, Navigator::Place::Entry},
                                                      {Id::Import, Navigator::Place::Import},
                                                      {Id::Sessions, Navigator::Place::Sessions},
                                                      {Id::ActionItems, Navigator::Place::Actions},
                                                      {Id::Problems, Navigator::Place::Problems},
                                                      {Id::Setup, Navigator::Place::Setup},
                                                      {Id::History, Navigator::Place::History}};
    for (const auto &[id, place] : ways)
        if (m_pages->has(place))
            m_do.when(id, [this, place = place] { m_pages->open(place); });
    m_do.when(Id::Back, [this] { m_pages->goBack(); });
    m_do.when(Id::PreviousMonth, [this] {
        if (!m_pages->page() || !m_pages->page()->stepMonth(-1))
            m_viewpoint.setMonth(m_viewpoint.month() - 1);
    });
    m_do.when(Id::NextMonth, [this] {
        if (m_pages->page() && m_pages->page()->stepMonth(1))
            return;
        if (m_viewpoint.month() < PeriodChooser::last(m_viewpoint))
            m_viewpoint.setMonth(m_viewpoint.month() + 1);
    });
    m_do.when(Id::UsualMonth, [this] { m_viewpoint.setMonth(m_viewpoint.defaultMonth()); });
    m_do.when(Id::RecordedAt, [this] {
        auto *dialog = new RecordDialog(m_viewpoint, this);
        connect(dialog, &RecordDialog::failed, this, qOverload<const Error &>(&MainWindow::say));
        dialog->open();
    });
    m_do.when(Id::BackToNow, [this] {
        if (const auto back = m_viewpoint.setRecordedAt({}); !back)
            say(back.error());
    });
    m_do.when(Id::FullScreen, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        m_do[Id::FullScreen]->setChecked(isFullScreen());
    });
    m_do.when(Id::NextRegion, [this] { m_pages->moveRegion(1, m_sidebar->list(), m_jump); });
    m_do.when(Id::PreviousRegion, [this] { m_pages->moveRegion(-1, m_sidebar->list(), m_jump); });
    m_do.when(Id::Refresh, [this] { m_city.readOthers(); });
    using Part = Navigator::SetupPart;
    const QList<std::pair<Id, Part>> parts{{Id::NewDepartment, Part::Departments},
                                           {Id::NewMetric, Part::Metrics},
                                           {Id::NewTarget, Part::Targets},
                                           {Id::NewAnnotation, Part::Annotations}};
    if (m_pages->has(Navigator::Place::Setup))
        for (const auto &[id, part] : parts)
            m_do.when(id, [this, part = part] { m_pages->newRecord(part); });
}

void MainWindow::wireTools()
{
    using Id = Actions::Id;
    const QList<std::pair<Id, void (PagePrinting::*)()>> papers{{Id::ExportPdf, &PagePrinting::exportPdf},
                                                                {Id::Print, &PagePrinting::print},
                                                                {Id::PrintPreview, &PagePrinting::preview}};
    for (const auto &[id, deed] : papers)
        m_do.when(id, [this, deed = deed] {
            if (PagePrinting *printing = m_pages->page() ? m_pages->page()->printing() : nullptr)
                (printing->*deed)();
        });
    m_do.when(Id::Present, [this] { m_pages->present(sessionToPresent()); });
    m_do.when(Id::PresentInWindow, [this] { m_pages->presentInWindow(sessionToPresent()); });
    m_do.when(Id::Check, [this] {
        (new CheckDialog(m_city.file()->path(), m_viewpoint.city().name, m_viewpoint.locale(), this))->open();
    });
    m_do.when(Id::Workbooks, [this] {
        auto *dialog = new WorkbooksDialog(m_viewpoint, m_prompts, m_settings.folder(), this);
        connect(dialog, &WorkbooksDialog::done, this, qOverload<const QString &>(&MainWindow::say));
        dialog->open();
    });
    m_do.when(Id::Collect, [this] {
        auto *dialog = new CollectDialog(m_viewpoint, m_prompts, m_settings.folder(), this);
        connect(dialog, &CollectDialog::done, this, qOverload<const QString &>(&MainWindow::say));
        dialog->open();
    });
    m_do.when(Id::YourName, [this] {
        Prompts::TextQuestion question;
        question.title = tr("Your name");
        question.text = tr("Stands in the history beside all you change.");
        question.label = tr("Name or &role");
        question.initial = m_viewpoint.author();
        question.accept = tr("&Use this name");
        for (const Person &person : m_viewpoint.catalogue()->people())
            if (!person.retired)
                question.proposals.append(person.name);
        m_prompts.askText(this, question, [this](std::optional<QString> name) {
            if (!name || name->isEmpty())
                return;
            m_settings.setAuthor(*name);
            m_viewpoint.setAuthor(*name);
        });
    });
    m_do.when(Id::Contents, [this] { (new HelpWindow(this))->open(); });
    m_do.when(Id::About, [this] {
        plainMessage(QMessageBox::Information, tr("About StatRoom"),
                     tr("StatRoom %1").arg(QLatin1String(STATROOM_VERSION)),
                     tr("A city's performance, from its numbers to its meetings.\n© 2026 The StatRoom authors. Free "
                        "software under the GNU General Public License, version 3 or later."),
                     this)
            ->open();
    });
}

/// The one that is looked at, else the one that is running, else the next.
SessionId MainWindow::sessionToPresent() const
{
    if (m_pages->sessionShown())
        return m_pages->sessionShown();
    for (const Session &session : m_viewpoint.catalogue()->sessions())
        if (session.state != Session::State::Held && session.state != Session::State::Cancelled
            && (session.began.isValid() || session.day >= m_viewpoint.today()))
            return session.id;
    return {};
}

bool MainWindow::mayLeave()
{
    return !m_pages->page() || m_pages->page()->canLeave();
}

void MainWindow::say(const Error &error)
{
    Page *page = m_pages->page();
    if (page && m_city.file() && m_city.file()->isLost())
        page->showMessage(Page::Tone::Failure, error.message, tr("Save under a &new name…"),
                          [this] { m_do[Actions::Id::SaveCopy]->trigger(); });
    else if (page)
        page->showMessage(error);
    else
        m_welcome->showMessage(error);
}

void MainWindow::say(const QString &text)
{
    if (Page *page = m_pages->page())
        page->showMessage(Page::Tone::Note, text);
    else
        m_welcome->showMessage(text);
}

void MainWindow::warn(const QString &text)
{
    if (Page *page = m_pages->page())
        page->showMessage(Page::Tone::Warning, text);
}

void MainWindow::followFile()
{
    using Id = Actions::Id;
    const bool any = m_viewpoint.hasFile();
    for (Id id : {Id::SaveCopy,      Id::CloseCity,        Id::Check,     Id::Jump,         Id::Overview,
                  Id::Goals,         Id::Departments,      Id::Entry,     Id::Import,       Id::Setup,
                  Id::History,       Id::PreviousMonth,    Id::NextMonth, Id::UsualMonth,   Id::RecordedAt,
                  Id::Refresh,       Id::NewDepartment,    Id::NewGoal,   Id::NewMetric,    Id::NewTarget,
                  Id::NewAnnotation, Id::Workbooks,        Id::Collect,   Id::WriteSetup,   Id::ReadSetup,
                  Id::Copy,          Id::CopyWithHeadings, Id::Paste,     Id::Sessions,     Id::ActionItems,
                  Id::Present,       Id::PresentInWindow,  Id::Problems,  Id::ExportNumbers})
        m_do[id]->setEnabled(any);
    m_sidebar->setVisible(any);
    if (any) {
        m_pages->forgetPast();
        m_pages->openOverview();
        m_pages->offerToResume();
    } else {
        m_pages->showWelcome();
        m_welcome->setFocus();
    }
    followRecord();
    followHistory();
}

void MainWindow::followRecord()
{
    const bool earlier = m_viewpoint.hasFile() && !m_viewpoint.isNow();
    m_banner->setVisible(earlier);
    m_do[Actions::Id::BackToNow]->setEnabled(earlier);
    if (!earlier)
        return;
    const QLocale locale = m_viewpoint.locale();
    m_banner->setText(tr("As it stood on %1, revision %2.")
                          .arg(locale.toString(m_viewpoint.inCityZone(m_viewpoint.recordedMoment()),
                                               QStringLiteral("d MMM yyyy, H:mm")),
                               locale.toString(m_viewpoint.newestRevision().number)),
                      tr("Every page shows that day. Nothing can be changed."));
}

void MainWindow::followHistory()
{
    const auto set = [&](Actions::Id id, bool can, const QString &plain, const QString &what) {
        m_do[id]->setEnabled(can);
        m_do[id]->setText(can && !what.isEmpty() ? plain + QLatin1String(": ") + literalText(what) : plain);
    };
    set(Actions::Id::Undo, m_history.canUndo(), tr("&Undo"), m_history.undoText());
    set(Actions::Id::Redo, m_history.canRedo(), tr("&Redo"), m_history.redoText());
}

void MainWindow::followMove()
{
    m_do[Actions::Id::Back]->setEnabled(m_pages->canGoBack());
    for (Actions::Id id : {Actions::Id::ExportPdf, Actions::Id::Print, Actions::Id::PrintPreview})
        m_do[id]->setEnabled(m_pages->page() && m_pages->page()->printing());
    if (m_pages->page())
        m_sidebar->setCurrent(m_pages->current());
    setWindowTitle(m_viewpoint.hasFile() && m_pages->page()
                       ? tr("%1 – %2 – StatRoom").arg(m_pages->page()->title(), m_viewpoint.city().name)
                       : tr("StatRoom"));
}

void MainWindow::restore(const QString &pathInstead)
{
    // At first as large as is usual, with room for what the desktop puts round a window.
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, frameRoom)));
    // A table goes into the city that was open the last time.
    const bool isTable = ImportDraft::takes(pathInstead);
    const bool isLast = pathInstead.isEmpty() || isTable;
    const QString path = isLast ? m_settings.lastFile() : pathInstead;
    if (!path.isEmpty() && (!isLast || QFileInfo::exists(path))) {
        m_files->open(path);
        if (isLast && m_viewpoint.hasFile())
            m_pages->openSpot(m_settings.lastSpot());
    }
    if (isTable)
        take({pathInstead});
}

void MainWindow::take(const QStringList &paths)
{
    const QString path = paths.value(0);
    const bool isMany = paths.size() > 1 || QFileInfo(path).isDir();
    if (isMany && m_viewpoint.hasFile() && m_pages->has(Navigator::Place::Import))
        m_pages->openImport(paths);
    else if ((isMany || ImportDraft::takes(path)) && !m_viewpoint.hasFile())
        say(tr("“%1” is imported into a city file. Open that first, then drop the file here again.")
                .arg(QFileInfo(path).fileName()));
    else if (path.endsWith(QLatin1String(".statroom"), Qt::CaseInsensitive) || !m_viewpoint.hasFile()
             || !m_pages->has(Navigator::Place::Import))
        m_files->open(path);
    else
        m_pages->openImport(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setLastFile(m_city.file() ? m_city.file()->path() : QString());
    m_settings.setLastSpot(m_pages->spot());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < iconsOnlyBelow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_pages->page() && m_pages->page()->escape())
            return;
        if (isFullScreen())
            m_do[Actions::Id::FullScreen]->trigger();
        else if (m_viewpoint.hasFile() && !m_viewpoint.isNow())
            m_do[Actions::Id::BackToNow]->trigger();
        else if (m_pages->page())
            m_pages->page()->mainWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    take(paths);
}

} // namespace statroom
