// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside a goal's burn-up: what became of what was promised, the metrics that drive, feed and guard it,
// its steps and the work meant to move it. Cards without content are not shown.
#pragma once

#include "items/GoalFacts.h"
#include "items/GoalModel.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace statroom {

class Card;

class GoalSide : public QWidget
{
    Q_OBJECT
public:
    explicit GoalSide(QWidget *parent = nullptr);

    // Classes and steps follow the day; work only the reading, and metrics the month by `tellMetrics`.
    void showDay(const GoalFacts &facts);
    void showMetrics(const QList<GoalMetric> &metrics);
    void tellMetrics(const QList<GoalMetric> &metrics);
    void showWork(const GoalFacts &facts);
    void showRelated(const QList<GoalRelated> &goals);
    [[nodiscard]] bool hasContent() const;

signals:
    void goalChosen(statroom::GoalId goal);
    void metricChosen(statroom::DepartmentId department, statroom::MetricId metric, statroom::CategoryId category);

private:
    class ClassList;
    class MetricList;
    class StepList;

    Card *m_classesCard;
    ClassList *m_classes;
    Card *m_relatedCard;
    QVBoxLayout *m_related;
    Card *m_metricsCard;
    MetricList *m_metrics;
    Card *m_stepsCard;
    StepList *m_steps;
    Card *m_workCard;
    QVBoxLayout *m_work;
};

} // namespace statroom
