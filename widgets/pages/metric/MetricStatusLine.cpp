// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricStatusLine.h"

#include "charts/StatusBadge.h"
#include "theme/PlainLabel.h"

#include <QHBoxLayout>

namespace statroom {

MetricStatusLine::MetricStatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_badge = new StatusBadge(Status::NoData, StatusBadge::Shows::Shape, this);
    m_badge->setShapeSize(36);
    m_badge->setObjectName(QStringLiteral("statusBadge"));
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_value = plainLabel({}, TextRole::HeroValue, this);
    m_value->setObjectName(QStringLiteral("heroValue"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_value, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(5);
    m_phrase = plainLabel({}, TextRole::Headline, this);
    m_phrase->setObjectName(QStringLiteral("statusPhrase"));
    m_phrase->setAlignment(Qt::AlignTop);
    m_why = selectableText({}, TextRole::Lead, TextColour::Primary, this);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAlignment(Qt::AlignTop);
    sentence->addWidget(m_phrase, 0, Qt::AlignTop);
    sentence->addWidget(m_why, 1, Qt::AlignTop);
    m_remark = selectableText({}, TextRole::Lead, TextColour::Secondary, this);
    m_remark->setObjectName(QStringLiteral("remark"));
    words->addStretch(1);
    words->addLayout(sentence);
    words->addWidget(m_remark);
    words->addStretch(1);
    row->addLayout(words, 1);
}

void MetricStatusLine::show(const MetricFacts &facts)
{
    m_badge->setStatus(facts.status);
    m_badge->setWhy(facts.why);
    m_value->setText(facts.value);
    m_phrase->setText(facts.phrase);
    m_phrase->setColour(wordColour(facts.status));
    m_why->setText(facts.why);
    m_why->setVisible(!facts.why.isEmpty());
    m_remark->setText(facts.remark);
    m_remark->setVisible(!facts.remark.isEmpty());
}

} // namespace statroom
