// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricStatusLine.h"

#include "charts/StatusBadge.h"
#include "theme/LeadSentence.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int shapeAtDesk = 36;

} // namespace

MetricStatusLine::MetricStatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_badge = new StatusBadge(Status::NoData, StatusBadge::Shows::Shape, this);
    m_badge->setObjectName(QStringLiteral("statusBadge"));
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_value = plainLabel({}, TextRole::HeroValue, this);
    m_value->setObjectName(QStringLiteral("heroValue"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_value, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_why = new LeadSentence(this);
    m_why->setObjectName(QStringLiteral("why"));
    m_remark = selectableText({}, TextRole::Lead, TextColour::Secondary, this);
    m_remark->setObjectName(QStringLiteral("remark"));
    words->addStretch(1);
    words->addWidget(m_why);
    words->addWidget(m_remark);
    words->addStretch(1);
    row->addLayout(words, 1);
    fit();
}

void MetricStatusLine::fit()
{
    const Theme theme = Theme::of(this);
    m_badge->setShapeSize(
        int(shapeAtDesk
            * std::max(1.0, theme.pointSize(TextRole::HeroValue) / Theme::light().pointSize(TextRole::HeroValue))));
}

void MetricStatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void MetricStatusLine::show(const MetricFacts &facts)
{
    m_badge->setStatus(facts.status);
    m_badge->setWhy(facts.why);
    m_value->setText(facts.value);
    m_why->say(facts.phrase, wordColour(facts.status), facts.why);
    m_remark->setText(facts.remark);
    m_remark->setVisible(!facts.remark.isEmpty());
}

} // namespace statroom
