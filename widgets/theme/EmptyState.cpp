// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/EmptyState.h"

#include "theme/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

EmptyState::EmptyState(const QString &sentence, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(QString(), TextRole::Lead, TextColour::Secondary, this))
    , m_verb(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_verb->setAutoDefault(false);
    column->addWidget(m_verb, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_verb, &QPushButton::clicked, this, &EmptyState::verbTriggered);
    setContent(sentence, verb);
}

void EmptyState::setContent(const QString &sentence, const QString &verb)
{
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(sentence);
}

} // namespace statroom
