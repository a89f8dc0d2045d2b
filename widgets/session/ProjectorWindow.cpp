// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ProjectorWindow.h"

#include "session/SlideView.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace statroom {

namespace {

constexpr int cursorMilliseconds = 3000;

} // namespace

ProjectorWindow::ProjectorWindow(SessionRun &run, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_run(run)
    , m_slide(new SlideView(run, SlideView::Shows::Wall, this))
{
    setObjectName(QStringLiteral("projector"));
    setWindowTitle(tr("%1 – on the wall").arg(run.deck().place));
    setMouseTracking(true);
    m_slide->setMouseTracking(true);
    m_slide->setObjectName(QStringLiteral("wall"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_slide);
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 720);
    m_hideCursor.setSingleShot(true);
    m_hideCursor.setInterval(cursorMilliseconds);
    connect(&m_hideCursor, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(qApp, &QGuiApplication::screenRemoved, this, &ProjectorWindow::followRemoved);
    connect(qApp, &QGuiApplication::screenAdded, this, &ProjectorWindow::followAdded);
}

void ProjectorWindow::showOn(QScreen *screen, Form form)
{
    m_form = form;
    m_unplugged = false;
    take(screen);
}

void ProjectorWindow::take(QScreen *screen)
{
    m_screenName = screen->name();
    // A window that fills one screen does not move to another.
    hide();
    // The window is made before it is shown, or it would be shown on the first screen.
    winId();
    windowHandle()->setScreen(screen);
    if (m_form == Form::FullScreen) {
        setGeometry(screen->geometry());
        showFullScreen();
    } else {
        QRect place(QPoint(), QSize(1280, 720).boundedTo(screen->availableSize()));
        place.moveCenter(screen->availableGeometry().center());
        setGeometry(place);
        show();
    }
    m_hideCursor.start();
}

void ProjectorWindow::followRemoved(QScreen *screen)
{
    if (m_form != Form::FullScreen || screen->name() != m_screenName || m_unplugged)
        return;
    // A desktop would move the slide onto the presenter's screen; whatever it covers there is not for it.
    m_unplugged = true;
    hide();
    emit placed();
    emit unplugged(m_screenName);
}

void ProjectorWindow::followAdded(QScreen *screen)
{
    // The same projector at another socket, or another one in its place, has another name.
    if (!m_unplugged)
        return;
    m_unplugged = false;
    take(screen);
    emit replugged(m_screenName);
}

QString ProjectorWindow::placeText() const
{
    if (m_unplugged)
        return tr("Projector unplugged: nothing is shown");
    const QSize size = this->size() * devicePixelRatioF();
    return tr("%1, %2 × %3")
        .arg(m_form == Form::FullScreen ? m_screenName : tr("window"), QString::number(size.width()),
             QString::number(size.height()));
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event);
}

void ProjectorWindow::mouseMoveEvent(QMouseEvent *event)
{
    unsetCursor();
    m_hideCursor.start();
    QWidget::mouseMoveEvent(event);
}

void ProjectorWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_run.forward();
    else if (event->button() == Qt::RightButton)
        m_run.backward();
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit placed();
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    // Only the session's end closes it.
    event->ignore();
    emit closeWanted();
}

} // namespace statroom
