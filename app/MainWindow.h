// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Actions.h"
#include "app/OpenCity.h"
#include "app/Pages.h"
#include "items/EditHistory.h"
#include "items/Viewpoint.h"

#include <QMainWindow>

namespace statroom {

class Banner;
class FileMenu;
class JumpField;
class Looks;
class PenStrip;
class Prompts;
class Settings;
class Sidebar;
class WelcomePage;

/// The window: menus, the way to anything by a few letters, the sidebar, the strip that says when an
/// earlier record is shown, and the pages. It connects them and knows nothing of what they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MainWindow(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    Viewpoint &viewpoint() { return m_viewpoint; }
    Pages &pages() { return *m_pages; }
    OpenCity &city() { return m_city; }
    FileMenu &files() { return *m_files; }
    Looks &looks() { return *m_looks; }
    /// File, page and size of the last time.
    void restore(const QString &pathInstead = {});

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void wireEdit();
    void wireView();
    void forgetNote();
    void wireTools();
    void take(const QStringList &paths); ///< dropped, or opened with the program
    void say(const Error &error);
    void say(const QString &text);
    void warn(const QString &text);
    void followFile();
    void followRecord();
    void followHistory();
    void followMove();
    bool mayLeave();
    SessionId sessionToPresent() const;

    Settings &m_settings;
    Prompts &m_prompts;
    Viewpoint m_viewpoint;
    OpenCity m_city;
    EditHistory m_history;
    Actions m_do;
    Pages *m_pages;
    FileMenu *m_files;
    Looks *m_looks;
    WelcomePage *m_welcome;
    Sidebar *m_sidebar;
    Banner *m_banner;
    PenStrip *m_penStrip;
    JumpField *m_jump;
};

} // namespace statroom
