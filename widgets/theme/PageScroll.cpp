// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/PageScroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace statroom {

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->installEventFilter(this);
}

void PageScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    leaveRoom();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        leaveRoom();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::leaveRoom()
{
    if (!widget() || !widget()->layout())
        return;
    const bool bar = verticalScrollBar()->isVisibleTo(this);
    const int right = qMax(0, barRoom - (bar ? verticalScrollBar()->sizeHint().width() : 0));
    QMargins margins = widget()->layout()->contentsMargins();
    layoutDirection() == Qt::RightToLeft ? margins.setLeft(right) : margins.setRight(right);
    widget()->layout()->setContentsMargins(margins);
}

} // namespace statroom
