// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricSide.h"

#include "pages/FactGrid.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"

#include <QVBoxLayout>

namespace statroom {

MetricSide::MetricSide(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("facts"));
    body()->setSpacing(8);
    addSection(tr("Facts"));
    m_facts = new FactGrid(this);
    body()->addWidget(m_facts);
    m_warning = selectableText({}, TextRole::Secondary, TextColour::Annotation, this);
    body()->addWidget(m_warning);
    m_pointTitle = addSection(tr("Where this number comes from"));
    m_point = new FactGrid(this);
    m_point->setObjectName(QStringLiteral("point"));
    body()->addWidget(m_point);
    addSection(tr("How it is measured"));
    m_definition = new QVBoxLayout;
    m_definition->setSpacing(6);
    body()->addLayout(m_definition);
    m_sourcesTitle = addSection(tr("Sources of all numbers"));
    m_sources = new FactGrid(this);
    body()->addWidget(m_sources);
    body()->addStretch(1);
}

PlainLabel *MetricSide::addSection(const QString &title)
{
    if (body()->count() > 0) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        line->setObjectName(QStringLiteral("line"));
        body()->addSpacing(4);
        body()->addWidget(line);
        body()->addSpacing(4);
    }
    PlainLabel *label = plainLabel(title, TextRole::CardTitle, this);
    label->setWordWrap(true);
    body()->addWidget(label);
    return label;
}

void MetricSide::show(const MetricFacts &facts)
{
    m_facts->setFacts(facts.facts);
    m_warning->setText(facts.warnings.join(u'\n'));
    m_warning->setVisible(!facts.warnings.isEmpty());
    m_sources->setFacts(facts.sources);
    m_sourcesTitle->setVisible(!facts.sources.isEmpty());
    showDefinition(facts);
}

void MetricSide::showPoint(const QString &title, const QList<MetricFacts::Fact> &facts)
{
    m_pointTitle->setVisible(!facts.isEmpty());
    m_point->setVisible(!facts.isEmpty());
    m_pointTitle->setText(title);
    m_point->setFacts(facts);
}

void MetricSide::showDefinition(const MetricFacts &facts)
{
    clearLayout(*m_definition);
    if (!facts.formula.isEmpty()) {
        m_definition->addWidget(selectableText(tr("Calculated: %1").arg(facts.formula), TextRole::Body, TextColour::Primary, this));
        for (const auto &input : facts.inputs) {
            auto *link = new LinkButton(literalText(tr("%1, %2").arg(input.name, input.value)), this, TextRole::Body);
            link->setToolTip(input.code);
            connect(link, &LinkButton::clicked, this, [this, input] { emit metricChosen(input.department, input.metric); });
            m_definition->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    for (const auto &how : facts.definitions) {
        if (!how.since.isEmpty())
            m_definition->addWidget(plainLabel(how.since, TextRole::Strong, this));
        for (const QString &text : {how.method, how.why})
            if (!text.isEmpty())
                m_definition->addWidget(selectableText(text, TextRole::Body, TextColour::Secondary, this));
        if (!how.source.isEmpty())
            m_definition->addWidget(selectableText(tr("Source: %1").arg(how.source), TextRole::Secondary, TextColour::Tertiary, this));
        if (!how.measuredBy.isEmpty())
            m_definition->addWidget(selectableText(tr("Measured by: %1").arg(how.measuredBy), TextRole::Secondary, TextColour::Tertiary, this));
    }
    if (facts.definitions.isEmpty() && facts.formula.isEmpty())
        m_definition->addWidget(plainLabel(tr("Nobody wrote it down yet."), TextRole::Body, TextColour::Tertiary, this));
}

} // namespace statroom
