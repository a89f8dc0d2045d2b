// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricSide.h"

#include "charts/SignalBadge.h"
#include "pages/FactGrid.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace statroom {

MetricSide::MetricSide(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("facts"));
    body()->setSpacing(0);
    m_factsSection = addSection(tr("Facts"));
    m_facts = new FactGrid(this);
    m_factsSection.content->addWidget(m_facts);
    m_warning = selectableText({}, TextRole::Secondary, TextColour::Annotation, this);
    m_factsSection.content->addWidget(m_warning);
    m_variation = addJudged(tr("Variation"), QStringLiteral("variation"));
    m_assurance = addJudged(tr("Can it reach the target?"), QStringLiteral("assurance"));
    m_pointSection = addSection(tr("Where this number comes from"));
    m_point = new FactGrid(this);
    m_point->setObjectName(QStringLiteral("point"));
    m_pointSection.content->addWidget(m_point);
    m_definition = addSection(tr("How it is measured"));
    m_sourcesSection = addSection(tr("Sources of all numbers"));
    m_sources = new FactGrid(this);
    m_sourcesSection.content->addWidget(m_sources);
    body()->addStretch(1);
}

MetricSide::Section MetricSide::addSection(const QString &title)
{
    Section section;
    section.all = new QWidget(this);
    auto *rows = new QVBoxLayout(section.all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    section.line = new QFrame(section.all);
    section.line->setFrameShape(QFrame::HLine);
    rows->addWidget(section.line);
    section.title = plainLabel(title, TextRole::CardTitle, section.all);
    section.title->setWordWrap(true);
    rows->addWidget(section.title);
    section.content = new QVBoxLayout;
    section.content->setContentsMargins(0, 0, 0, 12);
    section.content->setSpacing(6);
    rows->addLayout(section.content);
    body()->addWidget(section.all);
    m_sections.append(section);
    return section;
}

MetricSide::Judged MetricSide::addJudged(const QString &title, const QString &name)
{
    Judged judged{addSection(title), new SignalBadge(this), plainLabel({}, TextRole::Body, this)};
    judged.word->setObjectName(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(judged.icon);
    line->addWidget(judged.word, 1);
    judged.section.content->addLayout(line);
    return judged;
}

void MetricSide::showChart(const MetricFacts::Chart &chart)
{
    if (chart.verdict.variation)
        m_variation.icon->showVariation(*chart.verdict.variation, chart.verdict.direction, chart.variationWord,
                                        chart.whyVariation);
    m_variation.icon->setVisible(chart.verdict.variation.has_value());
    m_variation.word->setText(chart.variationWord);
    m_variation.word->setToolTip(chart.verdict.variation ? chart.whyVariation : chart.remarks);
    m_variation.section.all->setVisible(!chart.variationWord.isEmpty());
    if (chart.verdict.assurance)
        m_assurance.icon->showAssurance(*chart.verdict.assurance, chart.improvement, chart.assuranceWord,
                                        chart.whyAssurance);
    m_assurance.word->setText(chart.assuranceWord);
    m_assurance.word->setToolTip(chart.whyAssurance);
    m_assurance.section.all->setVisible(chart.verdict.assurance.has_value());
}

void MetricSide::showLines()
{
    bool first = true;
    for (const Section &section : m_sections) {
        section.line->setVisible(!first);
        first = first && section.all->isHidden();
    }
}

void MetricSide::show(const MetricFacts &facts)
{
    m_facts->setFacts(facts.facts);
    m_warning->setText(facts.warnings.join(u'\n'));
    m_warning->setVisible(!facts.warnings.isEmpty());
    m_factsSection.all->setVisible(!facts.facts.isEmpty() || !facts.warnings.isEmpty());
    m_sources->setFacts(facts.sources);
    m_sourcesSection.all->setVisible(!facts.sources.isEmpty());
    showChart(facts.chart);
    showDefinition(facts);
    showLines();
}

void MetricSide::showPoint(const QString &title, const QList<MetricFacts::Fact> &facts)
{
    m_pointSection.all->setVisible(!facts.isEmpty());
    m_pointSection.title->setText(title);
    m_point->setFacts(facts);
    showLines();
}

void MetricSide::showDefinition(const MetricFacts &facts)
{
    clearLayout(*m_definition.content);
    if (!facts.formula.isEmpty()) {
        m_definition.content->addWidget(
            selectableText(tr("Calculated: %1").arg(facts.formula), TextRole::Body, TextColour::Primary, this));
        for (const auto &input : facts.inputs) {
            auto *link = new LinkButton(literalText(tr("%1, %2").arg(input.name, input.value)), this, TextRole::Body);
            link->setToolTip(input.code);
            connect(link, &LinkButton::clicked, this,
                    [this, input] { emit metricChosen(input.department, input.metric); });
            m_definition.content->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    for (const auto &how : facts.definitions) {
        if (!how.since.isEmpty())
            m_definition.content->addWidget(plainLabel(how.since, TextRole::Strong, this));
        for (const QString &text : {how.method, how.why})
            if (!text.isEmpty())
                m_definition.content->addWidget(selectableText(text, TextRole::Body, TextColour::Secondary, this));
        if (!how.source.isEmpty())
            m_definition.content->addWidget(
                selectableText(tr("Source: %1").arg(how.source), TextRole::Secondary, TextColour::Tertiary, this));
        if (!how.measuredBy.isEmpty())
            m_definition.content->addWidget(selectableText(tr("Measured by: %1").arg(how.measuredBy),
                                                           TextRole::Secondary, TextColour::Tertiary, this));
    }
    if (facts.definitions.isEmpty() && facts.formula.isEmpty())
        m_definition.content->addWidget(
            plainLabel(tr("Nobody wrote it down yet."), TextRole::Body, TextColour::Tertiary, this));
}

} // namespace statroom
