// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/LeadSentence.h"

#include <QEvent>

namespace statroom {

LeadSentence::LeadSentence(QWidget *parent) : PlainLabel(QString(), TextRole::Lead, parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextFormat(Qt::RichText);
}

void LeadSentence::say(const QString &phrase, TextColour colour, const QString &rest)
{
    m_phrase = phrase;
    m_rest = rest;
    m_colour = colour;
    setAccessibleName(m_rest.isEmpty() ? m_phrase : m_phrase + u' ' + m_rest);
    compose();
}

void LeadSentence::compose()
{
    const QString text = QStringLiteral("<span style='white-space:pre-wrap; color:%1; font-weight:500'>%2</span><span "
                                        "style='white-space:pre-wrap'>%3</span>")
                             .arg(Theme::of(this).colour(m_colour).name(), m_phrase.toHtmlEscaped(),
                                  m_rest.isEmpty() ? QString() : (u' ' + m_rest).toHtmlEscaped());
    if (text != this->text())
        setText(text);
}

void LeadSentence::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        compose();
}

} // namespace statroom
