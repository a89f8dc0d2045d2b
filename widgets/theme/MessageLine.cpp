// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/MessageLine.h"

#include "theme/Icon.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace statroom {

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel(QString(), TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 5, 6, 5);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(24);
    row->addWidget(m_text, 1);
    setButtonLook(*m_action, ButtonLook::Small);
    m_action->setAutoDefault(false);
    row->addWidget(m_action, 0, Qt::AlignTop);
    m_dismiss->setIcon(themeIcon(QStringLiteral("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setAccessibleName(tr("Put this message away"));
    m_dismiss->setToolTip(tr("Put away (Esc)"));
    setButtonLook(*m_dismiss, ButtonLook::Small);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageLine::dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void MessageLine::say(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_done = -1;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_dismiss->setVisible(true);
    setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::showProgress(const QString &text, double done, const QString &endText)
{
    // Said once when it begins; a reader that heard every step would hear nothing else.
    if (m_done < 0 || m_text->text() != text)
        say(Kind::Info, text, endText);
    m_dismiss->setVisible(false);
    m_done = qBound(0.0, done, 1.0);
    setAccessibleDescription(tr("%1 of 100 done").arg(qRound(m_done * 100)));
    update();
}

void MessageLine::clear()
{
    m_done = -1;
    m_text->clear();
    setAccessibleName(QString());
    setVisible(false);
}

QString MessageLine::text() const
{
    return m_text->text();
}

void MessageLine::dismiss()
{
    clear();
    emit dismissed();
}

void MessageLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_done < 0)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QColor ground = theme.selectedRow;
    QColor ink = theme.accent;
    QString icon = QStringLiteral("info");
    if (m_kind == Kind::Error) {
        ground = theme.errorGround;
        ink = theme.status(Status::Off).word;
        icon = QStringLiteral("error");
    } else if (m_kind == Kind::Warning) {
        ground = theme.warningGround;
        ink = theme.status(Status::Near).word;
        icon = QStringLiteral("warning");
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_done >= 0) {
        const double all = width() - 8;
        const double part = all * m_done;
        painter.fillRect(QRectF(mirrored ? width() - 4 - part : 4, height() - 4, part, 3), ink);
    }
    paintIcon(painter, icon, QRectF(mirrored ? width() - 28 : 12, 9, 16, 16), ink);
}

} // namespace statroom
