// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the room sees, full-screen on a screen or in an ordinary window that can be shared. Nothing private is ever in
// it. Its keys are those of the session; the cursor hides. Where its screen goes away it hides itself and says so, and
// comes back when the screen does; it never moves onto another screen by itself.
#pragma once

#include "items/SessionRun.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScreen;

namespace statroom {

class SlideView;

class ProjectorWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Form { FullScreen, Window };

    explicit ProjectorWindow(SessionRun &run, QWidget *parent = nullptr);

    // The screen's name is kept: it is waited for if it is unplugged.
    void showOn(QScreen *screen, Form form);
    [[nodiscard]] QString screenName() const { return m_screenName; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isUnplugged() const { return m_unplugged; }
    [[nodiscard]] SlideView *slide() const { return m_slide; }
    // "Projector, 1920 × 1080"; or that it is unplugged.
    [[nodiscard]] QString placeText() const;

signals:
    void keyPressed(QKeyEvent *event);
    void unplugged(const QString &screen);
    void replugged(const QString &screen);
    void placed(); // it has another size, or another place
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void take(QScreen *screen);
    void followRemoved(QScreen *screen);
    void followAdded(QScreen *screen);

    SessionRun &m_run;
    SlideView *m_slide;
    QString m_screenName;
    Form m_form = Form::FullScreen;
    bool m_unplugged = false;
    QTimer m_hideCursor;
};

} // namespace statroom
