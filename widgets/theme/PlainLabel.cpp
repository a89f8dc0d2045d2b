// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/PlainLabel.h"

#include <QEvent>

namespace statroom {

namespace {

TextColour usualColour(TextRole role)
{
    switch (role) {
    case TextRole::Secondary:
        return TextColour::Secondary;
    case TextRole::Small:
        return TextColour::Tertiary;
    default:
        return TextColour::Primary;
    }
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_colour(usualColour(role))
{
    setTextFormat(Qt::PlainText);
    setText(text);
    // On a card the role would be derived from the card's own ground.
    setForegroundRole(QPalette::WindowText);
    dress();
}

void PlainLabel::setRole(TextRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    dress();
}

void PlainLabel::setColour(TextColour colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    dress();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ParentChange:
        dress();
        break;
    default:
        break;
    }
}

// What was hidden while the theme changed may not have heard of it.
void PlainLabel::showEvent(QShowEvent *event)
{
    dress();
    QLabel::showEvent(event);
}

void PlainLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const Theme theme = Theme::of(this);
    if (const QFont wanted = theme.font(m_role); font() != wanted)
        setFont(wanted);
    QPalette own = palette();
    const QColor ink = theme.colour(m_colour);
    if (own.color(QPalette::Active, QPalette::WindowText) != ink
        || own.color(QPalette::Disabled, QPalette::WindowText) != theme.text3) {
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Disabled, QPalette::WindowText, theme.text3);
        setPalette(own);
    }
    m_dressing = false;
}

PlainLabel *plainLabel(const QString &text, TextRole role, QWidget *parent)
{
    return new PlainLabel(text, role, parent);
}

PlainLabel *plainLabel(const QString &text, TextRole role, TextColour colour, QWidget *parent)
{
    auto *label = new PlainLabel(text, role, parent);
    label->setColour(colour);
    return label;
}

PlainLabel *selectableText(const QString &text, TextRole role, TextColour colour, QWidget *parent)
{
    PlainLabel *label = plainLabel(text, role, colour, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString literalText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &detail,
                          QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    // The informative label is made by Qt and guesses its format.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace statroom
