// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"
#include "theme/Card.h"

class QVBoxLayout;

namespace statroom {

class FactGrid;
class SignalBadge;

/// The card beside a metric's chart: facts, what the control chart says in a word, where the number that is stood on
/// comes from, how the metric is measured, and the files and people that all of its numbers come from.
class MetricSide : public Card
{
    Q_OBJECT

public:
    explicit MetricSide(QWidget *parent = nullptr);

    void show(const MetricFacts &facts);
    /// The point that is stood on; without facts nothing is said about one.
    void showPoint(const QString &title, const QList<MetricFacts::Fact> &facts);

signals:
    /// An input of a calculated metric was chosen.
    void metricChosen(statroom::DepartmentId department, statroom::MetricId metric);

private:
    /// A title and what stands below it, with a line above unless it is the first that is shown.
    struct Section
    {
        QWidget *all = nullptr;
        QFrame *line = nullptr;
        PlainLabel *title = nullptr;
        QVBoxLayout *content = nullptr;
    };
    Section addSection(const QString &title);
    struct Judged
    {
        Section section;
        SignalBadge *icon = nullptr;
        PlainLabel *word = nullptr;
    };
    Judged addJudged(const QString &title, const QString &name);
    void showChart(const MetricFacts::Chart &chart);
    void showDefinition(const MetricFacts &facts);
    void showLines();

    QList<Section> m_sections;
    Section m_factsSection;
    FactGrid *m_facts;
    PlainLabel *m_warning;
    Judged m_variation;
    Judged m_assurance;
    Section m_pointSection;
    FactGrid *m_point;
    Section m_definition;
    Section m_sourcesSection;
    FactGrid *m_sources;
};

} // namespace statroom
