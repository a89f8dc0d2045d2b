// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

#include "entry/EntryPage.h"
#include "goals/GoalPage.h"
#include "goals/GoalsPage.h"
#include "import/ImportPage.h"
#include "items/Viewpoint.h"
#include "pages/BeforeAfterPage.h"
#include "pages/DepartmentsPage.h"
#include "pages/HistoryPage.h"
#include "pages/MetricPage.h"
#include "pages/OverviewPage.h"
#include "pages/ScorecardPage.h"
#include "pages/SetupPage.h"
#include "problems/ProblemPage.h"
#include "problems/ProblemsPage.h"
#include "session/ActionItemsPage.h"
#include "session/Presenting.h"
#include "session/SessionPage.h"
#include "session/SessionsPage.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int widest = 1760;
constexpr size_t longestPast = 50;

} // namespace

Pages::Pages(Viewpoint &viewpoint, Prompts &prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_viewpoint(viewpoint)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("pages"));
    m_presenting = new Presenting(viewpoint, prompts, this);
    connect(m_presenting, &Presenting::ended, this, [this](SessionId session) {
        openSession(session);
        if (Page *shown = page())
            shown->showMessage(Page::Tone::Note, tr("The session was held. Its memo is due in two days."));
    });
    connect(m_presenting, &Presenting::left, this, [this](SessionId session) { openSession(session); });
}

QList<Navigator::Place> Pages::places()
{
    return {Place::Overview, Place::Goals,   Place::Departments, Place::Entry, Place::Import,
            Place::Sessions, Place::Actions, Place::Problems,    Place::Setup, Place::History};
}

bool Pages::has(Place place) const
{
    return place == Place::Metric || place == Place::Goal || place == Place::Session || place == Place::Problem
        || places().contains(place);
}

QString Pages::wordOf(Place place)
{
    switch (place) {
    case Place::Overview:
        return QStringLiteral("overview");
    case Place::Goals:
        return QStringLiteral("goals");
    case Place::Goal:
        return QStringLiteral("goal");
    case Place::Departments:
        return QStringLiteral("department");
    case Place::Metric:
        return QStringLiteral("metric");
    case Place::Entry:
        return QStringLiteral("entry");
    case Place::Import:
        return QStringLiteral("import");
    case Place::Sessions:
        return QStringLiteral("sessions");
    case Place::Session:
        return QStringLiteral("session");
    case Place::Actions:
        return QStringLiteral("actions");
    case Place::Problems:
        return QStringLiteral("problems");
    case Place::Problem:
        return QStringLiteral("problem");
    case Place::Setup:
        return QStringLiteral("setup");
    case Place::History:
        break;
    }
    return QStringLiteral("history");
}

std::optional<Navigator::Place> Pages::placeNamed(const QString &word)
{
    for (Place place : {Place::Overview, Place::Goals, Place::Goal, Place::Departments, Place::Metric, Place::Entry,
                        Place::Import, Place::Sessions, Place::Session, Place::Actions, Place::Problems, Place::Problem,
                        Place::Setup, Place::History})
        if (wordOf(place) == word)
            return place;
    return std::nullopt;
}

template <class P>
P *Pages::made(Kind kind)
{
    Page *&page = m_pages[size_t(kind)];
    if (!page) {
        auto *frame = new QWidget;
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        page = new P(m_viewpoint, *this, m_prompts);
        page->setMaximumWidth(widest);
        row->addStretch(1);
        row->addWidget(page, 1000);
        row->addStretch(1);
        addWidget(frame);
        m_frames[size_t(kind)] = frame;
    }
    return static_cast<P *>(page);
}

Page *Pages::page() const
{
    for (size_t i = 0; i < m_frames.size(); ++i)
        if (m_frames[i] && m_frames[i] == currentWidget())
            return m_pages[i];
    return nullptr;
}

void Pages::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    addWidget(welcome);
}

void Pages::showWelcome()
{
    forgetPast();
    m_anywhere = false;
    setCurrentWidget(m_welcome);
    emit moved();
}

void Pages::forgetPast()
{
    m_past.clear();
}

bool Pages::leave(const Spot &spot)
{
    if (Page *from = page(); from && m_anywhere && !(spot == m_now) && !from->canLeave())
        return false;
    if (m_anywhere && !m_returning && !(spot == m_now)) {
        m_past.push_back(m_now);
        if (m_past.size() > longestPast)
            m_past.erase(m_past.begin());
    }
    m_now = spot;
    m_anywhere = true;
    return true;
}

void Pages::show(Kind kind)
{
    setCurrentWidget(m_frames[size_t(kind)]);
    m_pages[size_t(kind)]->mainWidget()->setFocus(Qt::OtherFocusReason);
    emit moved();
}

void Pages::open(Place place)
{
    switch (place) {
    case Place::Overview:
        openOverview();
        break;
    case Place::Goals:
        openGoals();
        break;
    case Place::Departments:
        openDepartments();
        break;
    case Place::Entry:
        openEntry({}, {});
        break;
    case Place::Import:
        openImport();
        break;
    case Place::Sessions:
        openSessions();
        break;
    case Place::Actions:
        openActions();
        break;
    case Place::Problems:
        openProblems();
        break;
    case Place::Setup:
        openSetup();
        break;
    case Place::History:
        openHistory();
        break;
    case Place::Goal:
    case Place::Metric:
    case Place::Problem:
    case Place::Session:
        break;
    }
}

void Pages::openOverview()
{
    if (!leave({Place::Overview, {}, {}, {}, {}}))
        return;
    made<OverviewPage>(Kind::Overview);
    show(Kind::Overview);
}

void Pages::openGoals()
{
    if (!leave({Place::Goals, {}, {}, {}, {}}))
        return;
    made<GoalsPage>(Kind::Goals);
    show(Kind::Goals);
}

void Pages::openGoal(GoalId goal)
{
    if (!m_viewpoint.catalogue()->goal(goal)) {
        openGoals();
        return;
    }
    if (!leave({Place::Goal, {}, {}, {}, {}, goal}))
        return;
    made<GoalPage>(Kind::Goal)->showGoal(goal);
    show(Kind::Goal);
}

void Pages::openDepartments()
{
    if (!leave({Place::Departments, {}, {}, {}, {}}))
        return;
    made<DepartmentsPage>(Kind::Departments);
    show(Kind::Departments);
}

void Pages::openDepartment(DepartmentId department)
{
    if (!m_viewpoint.catalogue()->department(department)) {
        openDepartments();
        return;
    }
    if (!leave({Place::Departments, department, {}, {}, {}}))
        return;
    made<ScorecardPage>(Kind::Scorecard)->showDepartment(department);
    show(Kind::Scorecard);
}

void Pages::openStatus(Status status)
{
    if (!leave({Place::Departments, {}, {}, {}, status}))
        return;
    made<ScorecardPage>(Kind::Scorecard)->showStatus(status);
    show(Kind::Scorecard);
}

void Pages::openMetric(DepartmentId department, MetricId metric, CategoryId category)
{
    if (!m_viewpoint.catalogue()->metric(metric)) {
        openDepartment(department);
        return;
    }
    if (!leave({Place::Metric, department, metric, category, {}}))
        return;
    made<MetricPage>(Kind::Metric)->showMetric(department, metric, category);
    show(Kind::Metric);
}

void Pages::openBeforeAfter(const BeforeAfterChoice &choice)
{
    const TrendSubject &subject = choice.subject;
    if (!m_viewpoint.catalogue()->metric(subject.metric)) {
        openDepartment(subject.department);
        return;
    }
    if (!leave({Place::Metric, subject.department, subject.metric, subject.category, {}, {}, choice}))
        return;
    made<BeforeAfterPage>(Kind::BeforeAfter)->compare(choice);
    show(Kind::BeforeAfter);
}

void Pages::openEntry(DepartmentId department, Month month, SeriesId series)
{
    if (!leave({Place::Entry, department, {}, {}, {}}))
        return;
    made<EntryPage>(Kind::Entry)->open(department, month, series);
    show(Kind::Entry);
}

void Pages::openImport(const QString &path)
{
    if (!leave({Place::Import, {}, {}, {}, {}}))
        return;
    auto *page = made<ImportPage>(Kind::Import);
    show(Kind::Import);
    page->openFile(path);
}

void Pages::openImport(const QStringList &paths)
{
    if (!leave({Place::Import, {}, {}, {}, {}}))
        return;
    auto *page = made<ImportPage>(Kind::Import);
    show(Kind::Import);
    page->openFolder(paths);
}

void Pages::openSetup(SetupPart part, qint64 record)
{
    if (!leave({Place::Setup, {}, {}, {}, {}}))
        return;
    made<SetupPage>(Kind::Setup)->open(part, record);
    show(Kind::Setup);
}

void Pages::newRecord(SetupPart part)
{
    openSetup(part);
    if (current() == Place::Setup)
        made<SetupPage>(Kind::Setup)->startNew();
}

void Pages::openSessions()
{
    if (!leave({Place::Sessions, {}, {}, {}, {}}))
        return;
    made<SessionsPage>(Kind::Sessions);
    show(Kind::Sessions);
}

void Pages::openSession(SessionId session)
{
    if (!m_viewpoint.catalogue()->session(session)) {
        openSessions();
        return;
    }
    Spot spot{Place::Session, {}, {}, {}, {}};
    spot.session = session;
    if (!leave(spot))
        return;
    made<SessionPage>(Kind::Session)->showSession(session);
    show(Kind::Session);
}

void Pages::openActions(ActionItemId action)
{
    if (!leave({Place::Actions, {}, {}, {}, {}}))
        return;
    made<ActionItemsPage>(Kind::Actions)->select(action);
    show(Kind::Actions);
}

void Pages::openProblems()
{
    if (!leave({Place::Problems, {}, {}, {}, {}}))
        return;
    made<ProblemsPage>(Kind::Problems);
    show(Kind::Problems);
}

void Pages::openProblem(ProblemId problem)
{
    if (!m_viewpoint.catalogue()->problem(problem)) {
        openProblems();
        return;
    }
    Spot spot{Place::Problem, {}, {}, {}, {}};
    spot.problem = problem;
    if (!leave(spot))
        return;
    made<ProblemPage>(Kind::Problem)->showProblem(problem);
    show(Kind::Problem);
}

void Pages::startPresenting(SessionId session, bool inWindow)
{
    const auto started =
        m_presenting->start(session, inWindow ? ProjectorWindow::Form::Window : ProjectorWindow::Form::FullScreen);
    if (!started && page())
        page()->showMessage(started.error());
    if (started && m_offering)
        std::exchange(m_offering, nullptr)->clearMessage();
}

void Pages::present(SessionId session)
{
    startPresenting(session, false);
}

void Pages::presentInWindow(SessionId session)
{
    startPresenting(session, true);
}

void Pages::offerToResume()
{
    const auto session = SessionRun::interrupted(*m_viewpoint.catalogue());
    if (!session || m_presenting->isRunning() || !page())
        return;
    page()->showMessage(Page::Tone::Warning,
                        tr("The session of %1 was left running. Nothing that was entered is lost.")
                            .arg(sessionName(*m_viewpoint.catalogue(), *m_viewpoint.catalogue()->session(*session))),
                        tr("&Resume it"), [this, id = *session] { present(id); });
    m_offering = page();
}

void Pages::openHistory(const HistoryFilter &filter)
{
    if (!leave({Place::History, {}, {}, {}, {}}))
        return;
    made<HistoryPage>(Kind::History)->showFilter(filter);
    show(Kind::History);
}

void Pages::visit(const Spot &spot)
{
    switch (spot.place) {
    case Place::Goal:
        openGoal(spot.goal);
        break;
    case Place::Metric:
        if (spot.comparison)
            openBeforeAfter(*spot.comparison);
        else
            openMetric(spot.department, spot.metric, spot.category);
        break;
    case Place::Entry:
        openEntry(spot.department, {});
        break;
    case Place::Session:
        openSession(spot.session);
        break;
    case Place::Problem:
        openProblem(spot.problem);
        break;
    case Place::Departments:
        if (spot.status)
            openStatus(*spot.status);
        else if (spot.department)
            openDepartment(spot.department);
        else
            openDepartments();
        break;
    default:
        open(spot.place);
    }
}

QString Pages::spot() const
{
    const auto catalogue = m_viewpoint.catalogue();
    QStringList words{wordOf(m_now.place)};
    if (const Goal *goal = catalogue->goal(m_now.goal))
        words.append(goal->code);
    if (const Session *session = catalogue->session(m_now.session))
        words.append(session->code);
    if (const Problem *problem = catalogue->problem(m_now.problem))
        words.append(problem->uuid);
    if (const Department *department = catalogue->department(m_now.department)) {
        words.append(department->code);
        if (const Metric *metric = catalogue->metric(m_now.metric)) {
            words.append(metric->code);
            if (const Category *category = catalogue->category(m_now.category))
                words.append(category->name);
        }
    }
    return words.join(QLatin1Char('\t'));
}

void Pages::openSpot(const QString &spot)
{
    const QStringList words = spot.split(QLatin1Char('\t'));
    const auto place = placeNamed(words.value(0));
    if (!place || !has(*place))
        return;
    const auto catalogue = m_viewpoint.catalogue();
    if (*place == Place::Goal) {
        const Goal *goal = catalogue->goal(words.value(1));
        openGoal(goal ? goal->id : GoalId());
        return;
    }
    if (*place == Place::Session) {
        const Session *session = catalogue->session(QStringView(words.value(1)));
        openSession(session ? session->id : SessionId());
        return;
    }
    if (*place == Place::Problem) {
        const auto &all = catalogue->problems();
        const auto problem =
            std::find_if(all.begin(), all.end(), [&](const Problem &p) { return p.uuid == words.value(1); });
        openProblem(problem == all.end() ? ProblemId() : problem->id);
        return;
    }
    const Department *department = catalogue->department(words.value(1));
    const Metric *metric = department ? catalogue->metric(words.value(2)) : nullptr;
    const Category *category = metric ? catalogue->category(metric->id, words.value(3)) : nullptr;
    if (*place == Place::Metric && !metric) {
        openDepartments();
        return;
    }
    visit({*place,
           department ? department->id : DepartmentId(),
           metric ? metric->id : MetricId(),
           category ? category->id : CategoryId(),
           {}});
}

void Pages::goBack()
{
    if (m_past.empty())
        return;
    const Spot spot = m_past.back();
    m_past.pop_back();
    m_returning = true;
    visit(spot);
    m_returning = false;
}

void Pages::moveRegion(int step, QWidget *before, QWidget *after)
{
    QList<QWidget *> regions{before};
    regions += page() ? page()->regions() : QList<QWidget *>{m_welcome};
    regions.append(after);
    QWidget *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (now && (regions[i] == now || regions[i]->isAncestorOf(now)))
            at = i;
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + step + regions.size()) % regions.size();
        QWidget *target = regions[at];
        // A region that is no control itself gives the focus to its first one.
        if (target->focusPolicy() == Qt::NoFocus && !target->focusProxy()) {
            const QList<QWidget *> inside = target->findChildren<QWidget *>();
            const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *w) {
                return (w->focusPolicy() & Qt::TabFocus) && w->isVisible() && w->isEnabled();
            });
            target = first == inside.end() ? nullptr : *first;
        }
        if (target && target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace statroom
