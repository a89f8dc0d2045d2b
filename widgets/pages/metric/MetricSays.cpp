// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricSays.h"

#include "charts/SignalBadge.h"
#include "charts/StatusShape.h"
#include "theme/LeadSentence.h"

#include <QGridLayout>

namespace statroom {

namespace {

QString stopped(const QString &words)
{
    return words.isEmpty() ? words : words + u'.';
}

} // namespace

MetricSays::MetricSays(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    setObjectName(QStringLiteral("says"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    m_variation = addRow(QStringLiteral("saysVariation"));
    m_assurance = addRow(QStringLiteral("saysAssurance"));
    m_remarks = selectableText({}, TextRole::Secondary, TextColour::Secondary, this);
    m_remarks->setObjectName(QStringLiteral("saysRemarks"));
    m_rows->addWidget(m_remarks, m_rows->rowCount(), 0, 1, 2);
}

MetricSays::Row MetricSays::addRow(const QString &name)
{
    const int at = m_rows->count() / 2;
    Row row{new SignalBadge(this), new LeadSentence(this)};
    row.sentence->setRole(TextRole::Body);
    row.sentence->setObjectName(name);
    m_rows->addWidget(row.icon, at, 0, Qt::AlignTop);
    m_rows->addWidget(row.sentence, at, 1);
    return row;
}

void MetricSays::show(const MetricFacts::Chart &chart)
{
    if (chart.verdict.variation)
        m_variation.icon->showVariation(*chart.verdict.variation, chart.verdict.direction, chart.variationWord,
                                        chart.whyVariation);
    m_variation.icon->setVisible(chart.verdict.variation.has_value());
    m_variation.sentence->say(stopped(chart.variationWord),
                              chart.verdict.variation ? wordColour(*chart.verdict.variation) : TextColour::Secondary,
                              chart.whyVariation);
    m_variation.sentence->setVisible(!chart.variationWord.isEmpty());
    if (chart.verdict.assurance)
        m_assurance.icon->showAssurance(*chart.verdict.assurance, chart.improvement, chart.assuranceWord,
                                        chart.whyAssurance);
    m_assurance.icon->setVisible(chart.verdict.assurance.has_value());
    m_assurance.sentence->say(stopped(chart.assuranceWord), TextColour::Primary, chart.whyAssurance);
    m_assurance.sentence->setVisible(!chart.assuranceWord.isEmpty());
    m_remarks->setText(chart.remarks);
    m_remarks->setVisible(!chart.remarks.isEmpty());
}

} // namespace statroom
