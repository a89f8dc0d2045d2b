// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"
#include "theme/Card.h"

class QVBoxLayout;

namespace statroom {

class FactGrid;

/// The card beside a metric's chart: facts, where the number that is stood on comes from, how the metric is
/// measured, and the files and people that all of its numbers come from.
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
    PlainLabel *addSection(const QString &title);
    void showDefinition(const MetricFacts &facts);

    FactGrid *m_facts;
    PlainLabel *m_warning;
    PlainLabel *m_pointTitle;
    FactGrid *m_point;
    QVBoxLayout *m_definition;
    PlainLabel *m_sourcesTitle;
    FactGrid *m_sources;
};

} // namespace statroom
