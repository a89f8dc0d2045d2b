// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Banner.h"

#include "theme/Icon.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace statroom {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_lead(plainLabel(QString(), TextRole::Headline, this))
    , m_rest(plainLabel(QString(), TextRole::Lead, this))
    , m_row(new QHBoxLayout(this))
    , m_icon(QStringLiteral("history"))
{
    m_row->setContentsMargins(54, 9, 24, 11);
    m_row->setSpacing(6);
    m_row->addWidget(m_lead);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_rest, 1);
    m_row->addSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Banner::setText(const QString &lead, const QString &rest)
{
    m_lead->setText(lead);
    m_rest->setText(rest);
    setAccessibleName(lead + QLatin1Char(' ') + rest);
}

void Banner::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

QPushButton *Banner::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setButtonLook(*button, primary ? ButtonLook::SmallPrimary : ButtonLook::Small);
    m_row->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.annotationGround);
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme.annotation);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintIcon(painter, m_icon, QRectF(mirrored ? width() - 42 : 25, (height() - 18) / 2.0, 17, 17), theme.text1);
}

} // namespace statroom
