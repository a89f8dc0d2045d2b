// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Presenting.h"

#include "session/PresenterPanel.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace statroom {

Presenting::Presenting(Viewpoint &viewpoint, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_viewpoint(viewpoint)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, &Presenting::close);
}

Presenting::~Presenting()
{
    close();
}

Result<void> Presenting::start(SessionId session, ProjectorWindow::Form form)
{
    if (m_run) {
        m_panel->show();
        m_panel->raise();
        m_panel->activateWindow();
        return {};
    }
    auto run = std::make_unique<SessionRun>(m_viewpoint, session);
    if (auto begun = run->begin(); !begun)
        return begun;
    m_run = std::move(run);
    m_projector = new ProjectorWindow(*m_run);
    m_panel = new PresenterPanel(*m_run, m_prompts);
    m_panel->follow(m_projector);
    connect(m_panel, &PresenterPanel::endWanted, this, &Presenting::askToEnd);
    connect(m_projector, &ProjectorWindow::closeWanted, this, &Presenting::askToEnd);
    QScreen *own = m_window->screen();
    QScreen *wall = own;
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != own) {
            wall = screen;
            break;
        }
    const bool oneScreen = wall == own;
    connect(m_panel, &PresenterPanel::panelWanted, this, [this] {
        if (!m_panel->sharesWall())
            return;
        if (m_panel->isVisible() && m_panel->isActiveWindow()) {
            m_projector->raise();
            m_projector->activateWindow();
        } else {
            m_panel->show();
            m_panel->raise();
            m_panel->activateWindow();
        }
    });
    m_projector->showOn(wall, form);
    m_panel->winId();
    constexpr QSize frame(8, 40); // that a desktop puts around it, at most
    QRect place(QPoint(), QSize(1280, 800).boundedTo(own->availableSize() - frame));
    place.moveCenter(own->availableGeometry().center());
    m_panel->setGeometry(place);
    // Half a line left to be caught is the presenter's to finish.
    const bool catching = m_run->catching() != SessionRun::Catching::None;
    if (!oneScreen || form == ProjectorWindow::Form::Window || catching) {
        // The frame that a desktop puts around it counts too.
        if (oneScreen)
            m_panel->show();
        else
            m_panel->showMaximized();
        m_panel->activateWindow();
        if (!catching)
            m_panel->setFocus();
    } else {
        m_projector->activateWindow();
        m_projector->setFocus();
    }
    return {};
}

void Presenting::askToEnd()
{
    if (!m_run)
        return;
    Prompts::Question question;
    question.title = tr("End the session");
    question.text = tr("Is the session over?");
    question.detail =
        tr("Ended, it is held and its memo can go out. Left, it goes on where it stands when you resume it.");
    question.choices = {{tr("&End it"), false}, {tr("&Leave it to be resumed"), false}};
    QWidget *parent = m_panel->isVisible() ? static_cast<QWidget *>(m_panel) : m_projector;
    m_prompts.ask(parent, question, [this](std::optional<int> choice) {
        if (!choice || !m_run)
            return;
        const SessionId session = m_run->session();
        if (*choice == 0) {
            if (const auto done = m_run->end(); !done) {
                m_panel->say(done.error().message);
                return;
            }
        }
        close();
        // The keyboard was with the two windows that are gone: once they are, it comes back here.
        QMetaObject::invokeMethod(
            m_window, [window = m_window] { window->activateWindow(); }, Qt::QueuedConnection);
        if (*choice == 0)
            emit ended(session);
        else
            emit left(session);
    });
}

void Presenting::close()
{
    if (!m_run)
        return;
    // Their closing asks; they are put away without it.
    for (QWidget *window : {static_cast<QWidget *>(m_projector), static_cast<QWidget *>(m_panel)}) {
        window->hide();
        window->deleteLater();
    }
    m_projector = nullptr;
    m_panel = nullptr;
    // The windows look at the run until they are gone.
    m_run.release()->deleteLater();
}

} // namespace statroom
