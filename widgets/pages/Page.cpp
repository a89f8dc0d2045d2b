// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Page.h"

#include "theme/MessageLine.h"

#include <QBoxLayout>
#include <QShowEvent>

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

void Page::showMessage(Tone tone, const QString &text)
{
    if (!m_message) {
        m_message = new MessageLine(this);
        // The head is the first item of every page's layout.
        if (auto *box = qobject_cast<QBoxLayout *>(layout()))
            box->insertWidget(std::min(1, box->count()), m_message);
    }
    const MessageLine::Kind kind = tone == Tone::Failure ? MessageLine::Kind::Error
        : tone == Tone::Warning                          ? MessageLine::Kind::Warning
                                                         : MessageLine::Kind::Info;
    m_message->say(kind, text);
}

void Page::showMessage(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    showMessage(Tone::Failure, error.message);
}

void Page::clearMessage()
{
    if (m_message)
        m_message->clear();
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

void Page::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

} // namespace statroom
