// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Card.h"

#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr double radius = 6.0;

// Lines inside cards follow the theme because the style draws them.
QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFixedHeight(1);
    return frame;
}

// What reaches a card's edge would paint over its rounded corners; this lies above and puts them
// back.
class Corners : public QWidget
{
public:
    explicit Corners(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::of(this);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outside;
        outside.addRect(QRectF(rect()).adjusted(-1, -1, 1, 1));
        QPainterPath inside;
        inside.addRoundedRect(frame, radius, radius);
        const QWidget *around = parentWidget()->parentWidget();
        const QColor ground = around ? around->palette().color(around->backgroundRole()) : theme.window;
        painter.fillPath(outside - inside, ground);
        painter.setPen(QPen(theme.divider, 1));
        painter.drawRoundedRect(frame, radius, radius);
    }
};

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_all(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    m_all->setContentsMargins(1, 1, 1, 1);
    m_all->setSpacing(0);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    m_all->addLayout(m_body);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    setTitle(title);
}

void Card::makeTitleRow()
{
    if (m_titleRow)
        return;
    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(0, 0, 0, 0);
    m_title = plainLabel(QString(), TextRole::CardTitle, this);
    m_title->setMinimumHeight(24);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->insertLayout(0, m_titleRow);
}

void Card::setTitle(const QString &title)
{
    makeTitleRow();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addTitleWidget(QWidget *widget)
{
    makeTitleRow();
    m_titleRow->addWidget(widget);
}

LinkButton *Card::addTitleLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    addTitleWidget(link);
    return link;
}

void Card::addFlush(QWidget *widget, int stretch)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->setFrameShape(QFrame::NoFrame);
    m_all->addWidget(widget, stretch);
    auto *corners = findChild<QWidget *>(QStringLiteral("corners"), Qt::FindDirectChildrenOnly);
    if (!corners) {
        corners = new Corners(this);
        corners->setObjectName(QStringLiteral("corners"));
        corners->setGeometry(rect());
    }
    corners->raise();
}

void Card::addLine()
{
    m_all->addWidget(line(this));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (auto *corners = findChild<QWidget *>(QStringLiteral("corners"), Qt::FindDirectChildrenOnly))
        corners->setGeometry(rect());
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(QPen(theme.divider, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace statroom
