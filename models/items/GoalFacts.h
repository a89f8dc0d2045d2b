// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalReading.h"

#include <QList>
#include <QString>

namespace statroom {

/// What the page, the printed sheet and the public page of a goal say, in finished texts: one sentence, a row of large
/// figures, what became of what was promised, steps and work. For a standing of any day; reads nothing.
struct GoalFacts
{
    struct Figure
    {
        QString value;
        QString label;
        QString detail;
    };
    struct Class
    {
        QString name;
        QString value;
        QString share; ///< of what is done
        bool isCommitted = false;
    };
    struct Step
    {
        QString name;
        QString when;
        QString evidence;
        bool isDone = false;
        bool isOverdue = false;
    };
    struct Work
    {
        QString name;
        QString when;
        QString detail; ///< who, how it stands, note
    };

    QString statement;
    QString theme;
    QString owner;
    QString plan;
    QString span; ///< "1 Jul 2024 to 27 Mar 2027"
    Status pace = Status::NoData;
    QString phrase; ///< "Behind."
    QString why;
    QStringList notes;
    QList<Figure> figures;
    QList<Class> classes; ///< done ones, then committed
    QString doneTotal; ///< empty where there is one class
    QList<Step> steps;
    QList<Work> work;
    QStringList amendments; ///< and why it was closed, as it is said in public
    QString summary; ///< for those who hear the chart

    static GoalFacts of(const GoalReading &reading, const GoalStanding &standing);
};

/// "drives it", "contributes to it", "guards it": beside a metric, translated.
QString roleWord(GoalLink::Role role);

} // namespace statroom
