// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Page.h"

#include "theme/MessageLine.h"
#include "theme/TabOrder.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QShowEvent>

#include <algorithm>

namespace statroom {

Page::Page(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_viewpoint(viewpoint)
    , m_navigator(navigator)
    , m_prompts(prompts)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, &Page::invalidate);
    connect(&viewpoint, &Viewpoint::monthChanged, this, &Page::invalidate);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &Page::invalidate);
    connect(&viewpoint, &Viewpoint::editableChanged, this, &Page::invalidate);
}

Page::~Page() = default;

MessageLine &Page::messageLine()
{
    if (!m_message) {
        m_message = new MessageLine(this);
        // The head is the first item of every page's layout; the message ends where it does.
        if (auto *box = qobject_cast<QBoxLayout *>(layout())) {
            auto *row = new QHBoxLayout;
            const QWidget *head = box->count() > 0 ? box->itemAt(0)->widget() : nullptr;
            row->setContentsMargins(0, 0, head ? head->contentsMargins().right() : 0, 0);
            row->addWidget(m_message);
            box->insertLayout(std::min(1, box->count()), row);
        }
        connect(m_message, &MessageLine::actionTriggered, this, [this] {
            if (const auto deed = m_deed)
                deed();
        });
    }
    return *m_message;
}

void Page::showMessage(Tone tone, const QString &text, const QString &verb, std::function<void()> deed)
{
    const MessageLine::Kind kind = tone == Tone::Failure ? MessageLine::Kind::Error
        : tone == Tone::Warning                          ? MessageLine::Kind::Warning
                                                         : MessageLine::Kind::Info;
    m_deed = std::move(deed);
    messageLine().say(kind, text, verb);
}

void Page::showMessage(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    showMessage(Tone::Failure, error.message);
}

void Page::showProgress(const QString &text, int done, int total, std::function<void()> end)
{
    m_deed = std::move(end);
    messageLine().showProgress(text, total > 0 ? double(done) / total : 0, tr("&Cancel"));
}

void Page::clearMessage()
{
    if (m_message)
        m_message->clear();
}

QAction *Page::addDeed(QMenu &menu, const char *name, const QString &text, const QKeySequence &keys,
                       std::function<void()> deed)
{
    QAction *action = menu.addAction(text, this, std::move(deed));
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Page::invalidate()
{
    m_stale = true;
    if (!isVisible() || m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            if (m_stale && isVisible()) {
                m_stale = false;
                refresh();
            }
        },
        Qt::QueuedConnection);
}

void Page::arrangeSoon()
{
    // Not before there is a size to share out.
    if (m_arranging || !isVisible())
        return;
    m_arranging = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_arranging = false;
            arrangeParts();
            orderStops();
        },
        Qt::QueuedConnection);
}

QList<QWidget *> Page::stops()
{
    return tabStops(*this);
}

void Page::orderStops()
{
    const QList<QWidget *> stops = this->stops();
    if (std::equal(stops.begin(), stops.end(), m_stops.begin(), m_stops.end()))
        return;
    m_stops = QList<QPointer<QWidget>>(stops.begin(), stops.end());
    orderTabs(stops);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeSoon();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeSoon();
}

void Page::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
    arrangeSoon();
}

} // namespace statroom
