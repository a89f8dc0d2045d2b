// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageGallery.h"

#include "app/Looks.h"
#include "app/MainWindow.h"
#include "goals/GoalPage.h"
#include "items/ProblemStanding.h"
#include "pages/DialogPrompts.h"
#include "pages/MetricPage.h"
#include "pages/metric/MetricViews.h"
#include "session/PresenterPanel.h"
#include "session/SlideView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

namespace statroom {

namespace {

const QString departmentList = QStringLiteral("departments");
const QString beforeAfterPage = QStringLiteral("before-after");
const QString projectorPage = QStringLiteral("projector");
const QString presenterPage = QStringLiteral("presenter");

/// As a slide drills, in the words of the command line.
const QList<std::pair<QString, Slide::View>> &slideViews()
{
    static const QList<std::pair<QString, Slide::View>> all{{QStringLiteral("trend"), Slide::View::Trend},
                                                            {QStringLiteral("control"), Slide::View::ControlChart},
                                                            {QStringLiteral("breakdown"), Slide::View::Breakdown},
                                                            {QStringLiteral("table"), Slide::View::Table},
                                                            {QStringLiteral("departments"), Slide::View::Departments},
                                                            {QStringLiteral("source"), Slide::View::Source}};
    return all;
}

Error unknown(const QString &what, const QString &code)
{
    return {
        ErrorKind::NotFound,
        QCoreApplication::translate("PageGallery", "There is no %1 %2 in this city. Look at its list.").arg(what, code),
        {}};
}

} // namespace

QStringList PageGallery::pages()
{
    QStringList words;
    for (Navigator::Place place : Pages::places()) {
        if (place == Navigator::Place::Departments)
            words += {departmentList, Pages::wordOf(place), Pages::wordOf(Navigator::Place::Metric), beforeAfterPage};
        else if (place == Navigator::Place::Goals)
            words += {Pages::wordOf(place), Pages::wordOf(Navigator::Place::Goal)};
        else if (place == Navigator::Place::Sessions)
            words += {Pages::wordOf(place), Pages::wordOf(Navigator::Place::Session), projectorPage, presenterPage};
        else if (place == Navigator::Place::Problems)
            words += {Pages::wordOf(place), Pages::wordOf(Navigator::Place::Problem)};
        else
            words.append(Pages::wordOf(place));
    }
    return words;
}

QStringList PageGallery::views(const QString &page)
{
    if (page == Pages::wordOf(Navigator::Place::Metric))
        return MetricViews::viewNames();
    QStringList words;
    if (page == projectorPage || page == presenterPage)
        for (const auto &[word, view] : slideViews())
            words << word;
    return words;
}

Result<QImage> PageGallery::grab(const PictureRequest &request)
{
    // Opened as a person opens it, so that the picture shows what a person sees; nothing is written.
    auto file = CityFile::open(request.file);
    if (!file)
        return file.error();
    const auto catalogue = (*file)->reader().catalogue(request.recordedAt);
    if (!catalogue)
        return catalogue.error();
    const Catalogue &c = **catalogue;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    if (!request.department.isEmpty()) {
        const Department *found = c.department(request.department);
        if (!found)
            return unknown(QCoreApplication::translate("PageGallery", "department"), request.department);
        department = found->id;
    }
    if (!request.metric.isEmpty()) {
        const Metric *found = c.metric(request.metric);
        if (!found)
            return unknown(QCoreApplication::translate("PageGallery", "metric"), request.metric);
        metric = found->id;
        if (!department && !c.seriesOf(metric).empty())
            department = c.series(c.seriesOf(metric).front())->department;
        if (!request.category.isEmpty()) {
            const Category *part = c.category(metric, request.category);
            if (!part)
                return unknown(QCoreApplication::translate("PageGallery", "category"), request.category);
            category = part->id;
        }
    }
    GoalId goal = c.goals().empty() ? GoalId() : c.goals().front().id;
    if (!request.goal.isEmpty()) {
        const Goal *found = c.goal(request.goal);
        if (!found)
            return unknown(QCoreApplication::translate("PageGallery", "goal"), request.goal);
        goal = found->id;
    }
    SessionId session;
    for (const Session &one : c.sessions())
        if (!session && one.state != Session::State::Held && one.state != Session::State::Cancelled)
            session = one.id;
    if (!request.session.isEmpty()) {
        const Session *found = c.session(QStringView(request.session));
        if (!found)
            return unknown(QCoreApplication::translate("PageGallery", "session"), request.session);
        session = found->id;
    }
    ProblemId problem;
    for (const Problem &one : c.problems())
        if (!one.retired
            && (!problem || (!ProblemStanding::isOpen(*c.problem(problem)) && ProblemStanding::isOpen(one))))
            problem = one.id;
    if (!request.problem.isEmpty()) {
        const Problem *found = problemNamed(c, request.problem);
        if (!found)
            return unknown(QCoreApplication::translate("PageGallery", "problem"), request.problem);
        problem = found->id;
    }
    if (!department && !c.departments().empty())
        department = c.departments().front().id;
    if (!metric && !c.seriesOf(department).empty())
        metric = c.series(c.seriesOf(department).front())->metric;

    BeforeAfterChoice comparison;
    if (request.page == beforeAfterPage) {
        auto chosen = request.comparison.choice(c, {department, metric, category, {}});
        if (!chosen)
            return chosen.error();
        comparison = std::move(*chosen);
    }

    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("picture.ini")));
    settings.setLook(request.look);
    settings.setAuthor(QCoreApplication::translate("PageGallery", "Picture"));
    const QLocale before;
    QLocale::setDefault(request.locale);
    DialogPrompts prompts;
    QImage image;
    {
        MainWindow window(settings, prompts);
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.viewpoint().setLocale(request.locale);
        window.resize(request.size);
        window.looks().apply();
        window.city().take(std::move(*file));
        Result<void> moved = window.viewpoint().setRecordedAt(request.recordedAt);
        if (request.month.isValid())
            window.viewpoint().setMonth(request.month);
        std::unique_ptr<SessionRun> run;
        std::unique_ptr<PresenterPanel> panel;
        if (request.page == projectorPage || request.page == presenterPage) {
            run = std::make_unique<SessionRun>(window.viewpoint(), session);
            if (const auto shown = run->rehearse(); !shown)
                return shown.error();
            run->goTo(request.slide - 1);
            for (const auto &[word, view] : slideViews())
                if (word == request.view)
                    run->setView(view);
            if (request.page == presenterPage) {
                panel = std::make_unique<PresenterPanel>(*run, prompts);
                panel->setAttribute(Qt::WA_DontShowOnScreen);
                panel->resize(request.size);
                panel->show();
            }
        } else if (request.page == departmentList)
            window.pages().openDepartments();
        else if (request.page == beforeAfterPage)
            window.pages().openBeforeAfter(comparison);
        else
            switch (const auto place = Pages::placeNamed(request.page).value_or(Navigator::Place::Overview); place) {
            case Navigator::Place::Departments:
                window.pages().openDepartment(department);
                break;
            case Navigator::Place::Goal:
                window.pages().openGoal(goal);
                if (auto *page = qobject_cast<GoalPage *>(window.pages().page()); page && request.day.isValid())
                    page->model().setDay(request.day);
                break;
            case Navigator::Place::Session:
                window.pages().openSession(session);
                break;
            case Navigator::Place::Problem:
                window.pages().openProblem(problem);
                break;
            case Navigator::Place::Metric:
                window.pages().openMetric(department, metric, category);
                if (const auto view = MetricViews::viewNamed(request.view))
                    if (auto *page = qobject_cast<MetricPage *>(window.pages().page()))
                        page->views().showView(*view);
                break;
            case Navigator::Place::Entry:
                window.pages().openEntry(department, window.viewpoint().month());
                break;
            default:
                window.pages().open(place);
            }
        window.show();
        // Layouts settle and background readings arrive by events; there is no loop here to deliver them.
        // On a busy machine one pass may take all the time there is: a few quiet ones show that nothing more comes.
        constexpr int quietPasses = 5;
        QElapsedTimer clock;
        clock.start();
        for (int quiet = 0; (quiet < quietPasses || clock.elapsed() < 150) && clock.elapsed() < 5000;) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            quiet = QThreadPool::globalInstance()->activeThreadCount() > 0 ? 0 : quiet + 1;
            QThread::msleep(10);
        }
        image = QImage(request.size, QImage::Format_RGB32);
        image.fill(window.palette().color(QPalette::Window));
        if (panel) {
            panel->render(&image);
        } else if (run) {
            QPainter painter(&image);
            SlideView::paint(painter, QRectF(QPointF(), QSizeF(request.size)), *run, run->shown());
        } else {
            window.render(&image);
        }
        panel.reset();
        run.reset();
        QLocale::setDefault(before);
        if (!moved)
            return moved.error();
    }
    return image;
}

} // namespace statroom
