// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/FocusRing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>

namespace statroom {

namespace {

bool isInsideView(const QWidget *widget)
{
    for (const QWidget *w = widget->parentWidget(); w && !w->isWindow(); w = w->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(w))
            return true;
    return false;
}

// A mouse click on a button says where the hand is, not where the keyboard is.
bool wantsRing(const QWidget *widget)
{
    if (isInsideView(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
        return false;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return true;
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSlider *>(widget))
        return widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return false;
}

} // namespace

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    if (now && now->focusProxy())
        now = now->focusProxy();
    if (!now || !now->parentWidget() || now->isWindow() || !wantsRing(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // An editor's line is the outer widget's business.
    if (qobject_cast<QAbstractSpinBox *>(now->parentWidget()) || qobject_cast<QComboBox *>(now->parentWidget()))
        now = now->parentWidget();
    if (!now->parentWidget())
        return;
    if (!m_frame)
        m_frame = new QFocusFrame(now->parentWidget());
    m_frame->setWidget(now);
}

} // namespace statroom
