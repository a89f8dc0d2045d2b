// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs one session: the wall on another screen than the window's where there is one, the presenter's panel on the
// window's. With one screen the wall has it and Tab calls the panel; where the meeting is shared, the wall is an
// ordinary window. It lives until the session ends or is left to be resumed.
#pragma once

#include "items/SessionRun.h"
#include "pages/Prompts.h"
#include "session/ProjectorWindow.h"

#include <QObject>

#include <memory>

namespace statroom {

class PresenterPanel;

class Presenting : public QObject
{
    Q_OBJECT
public:
    Presenting(Viewpoint &viewpoint, Prompts &prompts, QWidget *window);
    ~Presenting() override;

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] SessionRun *run() const { return m_run.get(); }
    [[nodiscard]] ProjectorWindow *projector() const { return m_projector; }
    [[nodiscard]] PresenterPanel *panel() const { return m_panel; }

    // Begins or resumes; with several screens on the one that is not the window's.
    Result<void> start(SessionId session, ProjectorWindow::Form form);

signals:
    void ended(statroom::SessionId session);
    void left(statroom::SessionId session);

private:
    void askToEnd();
    void close();

    Viewpoint &m_viewpoint;
    Prompts &m_prompts;
    QWidget *m_window;
    std::unique_ptr<SessionRun> m_run;
    ProjectorWindow *m_projector = nullptr;
    PresenterPanel *m_panel = nullptr;
};

} // namespace statroom
