// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Narrative.h"
#include "domain/UnitFormat.h"
#include "items/TrendReading.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace statroom {

/// Everything a metric's page and its printed report say in words, finished for reading and in the same
/// words in both: why this status, the facts, the definition, what the department tells, every note and
/// correction, and where each number comes from. All texts are plain.
struct MetricFacts
{
    struct Fact
    {
        QString label;
        QString value;
        QString detail; ///< beside the value, quieter: "4 of 4 months"
    };
    struct Note
    {
        enum class Kind { Note, Correction, Expected };

        Kind kind = Kind::Note;
        Period period;
        QString when; ///< the period, "Oct 2026"
        QString text;
        QString who; ///< "Inspection manager, 5 Nov 2026"; may be empty
    };
    struct Telling
    {
        Period period;
        QString when;
        QString happened;
        QString doing;
        QString needed;
    };
    struct HowMeasured
    {
        QString since; ///< "From Jul 2024"; empty where it holds from the beginning
        QString method;
        QString why;
        QString source;
        QString measuredBy;
    };
    /// What the control chart says. Without a verdict the word says why there is none.
    struct Chart
    {
        ChartVerdict verdict;
        Improvement improvement = Improvement::Neutral;
        QString variationWord; ///< "Worse, lower"; empty without values
        QString whyVariation;
        QString assuranceWord; ///< "Hit or miss"; empty where nothing can be reached or missed
        QString whyAssurance;
        QString remarks;
    };
    struct Input
    {
        DepartmentId department;
        MetricId metric;
        QString code;
        QString name;
        QString value; ///< in the period shown
    };

    QString city;
    QString department;
    QString code;
    QString title; ///< the metric, with its category
    QString shown; ///< "October 2026"

    Status status = Status::NoData;
    QString value;
    QString phrase; ///< "Not within 10 % of target."
    QString why; ///< "81.4 % in Oct 2026 against a target of 92 %; the yellow band ends at 82.8 %."
    QString remark; ///< stale, preliminary, disputed, how long; may be empty

    Chart chart;
    QList<Fact> facts;
    QList<QString> warnings; ///< comparisons across a seam, formulas that cannot be evaluated
    QList<HowMeasured> definitions; ///< the one in force first
    QString formula; ///< of a calculated metric
    QList<Input> inputs;
    QList<Telling> narratives; ///< newest first
    QList<Note> notes; ///< newest period first; corrections need a reading with history
    QList<Fact> sources; ///< files and people that the numbers come from, newest first

    static MetricFacts of(const TrendReading &reading, const QLocale &locale);
};

/// Where one number comes from: stage, file and hash, revision, who and when, note, corrections.
QList<MetricFacts::Fact> originOf(const TrendReading &reading, const TrendRow &row, const QLocale &locale);

/// A moment as the city's clocks showed it: "5 Nov 2026" and "5 Nov 2026, 14:32".
QString cityDate(const City &city, const QDateTime &moment, const QLocale &locale);
QString cityMoment(const City &city, const QDateTime &moment, const QLocale &locale);
QString dateText(QDate date, const QLocale &locale);

} // namespace statroom
