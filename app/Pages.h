// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "pages/Navigator.h"
#include "pages/Prompts.h"

#include <QPointer>
#include <QStackedWidget>

#include <array>
#include <vector>

namespace statroom {

class Page;
class Presenting;

/// The pages, each made when it is first opened; the way back through those that were seen. Pages stop
/// growing at 1760 px and stand in the middle.
class Pages : public QStackedWidget, public Navigator
{
    Q_OBJECT

public:
    Pages(Viewpoint &viewpoint, Prompts &prompts, QWidget *parent = nullptr);

    /// The places that a sidebar shows, in its order.
    static QList<Place> places();
    /// The widget shown while no file is open; owned from now on.
    void setWelcome(QWidget *welcome);
    void showWelcome();
    void open(Place place);
    Place current() const { return m_now.place; }
    Page *page() const; ///< null while the welcome is shown
    bool canGoBack() const { return !m_past.empty(); }
    void forgetPast();
    /// The focus to the next (or previous) part of the window: what stands before the page, the page's own
    /// regions, what stands after it.
    void moveRegion(int step, QWidget *before, QWidget *after);
    /// Where one is, in codes that find it again in the same city; opened as far as they still do.
    QString spot() const;
    void openSpot(const QString &spot);
    static QString wordOf(Place place); ///< for settings and the command line
    static std::optional<Place> placeNamed(const QString &word);

    bool has(Place place) const override;
    void openOverview() override;
    void openGoals() override;
    void openGoal(GoalId goal) override;
    void newGoal() override { newRecord(SetupPart::Goals); }
    void openDepartments() override;
    void openDepartment(DepartmentId department) override;
    void openStatus(Status status) override;
    void openMetric(DepartmentId department, MetricId metric, CategoryId category = {}) override;
    void openBeforeAfter(const BeforeAfterChoice &choice) override;
    void openEntry(DepartmentId department, Month month, SeriesId series = {}) override;
    void openImport(const QString &path = {}) override;
    void openImport(const QStringList &paths); ///< a folder or several files, in one review
    void openSetup(SetupPart part = SetupPart::City, qint64 record = 0) override;
    /// The part of the set-up with an empty form for one more.
    void newRecord(SetupPart part);
    void openSessions() override;
    void openSession(SessionId session) override;
    void present(SessionId session) override;
    void openActions(ActionItemId action = {}) override;
    void openProblems() override;
    void openProblem(ProblemId problem) override;
    void openHistory(const HistoryFilter &filter = {}) override;
    /// In an ordinary window, for a meeting that is shared.
    void presentInWindow(SessionId session);
    /// Of a session that is running or was left running: offers to go on with it.
    void offerToResume();
    SessionId sessionShown() const { return m_now.session; }
    DepartmentId departmentShown() const { return m_now.department; } ///< none where the page is of no one
    MetricId metricShown() const { return m_now.metric; }
    Presenting &presenting() { return *m_presenting; }
    void goBack() override;

signals:
    void moved();

private:
    /// Where one was, so that it can be opened again.
    struct Spot
    {
        Place place = Place::Overview;
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        std::optional<Status> status;
        GoalId goal = {};
        std::optional<BeforeAfterChoice> comparison = {};
        SessionId session = {};
        ProblemId problem = {};
        bool operator==(const Spot &) const = default;
    };
    enum class Kind {
        Overview,
        Goals,
        Goal,
        Departments,
        Scorecard,
        Metric,
        BeforeAfter,
        Entry,
        Import,
        Sessions,
        Session,
        Actions,
        Problems,
        Problem,
        Setup,
        History
    };

    template <class P>
    P *made(Kind kind);
    bool leave(const Spot &spot);
    void startPresenting(SessionId session, bool inWindow);
    void show(Kind kind);
    void visit(const Spot &spot);

    Viewpoint &m_viewpoint;
    Prompts &m_prompts;
    QWidget *m_welcome = nullptr;
    Presenting *m_presenting = nullptr;
    QPointer<Page> m_offering; // to resume a session
    std::array<Page *, 16> m_pages{};
    std::array<QWidget *, 16> m_frames{};
    Spot m_now;
    std::vector<Spot> m_past;
    bool m_returning = false;
    bool m_anywhere = false;
};

} // namespace statroom
