// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Standing.h"
#include "items/Viewpoint.h"

#include <QCoreApplication>
#include <QVariant>

namespace statroom {

/// A standing in words, in the viewpoint's language and units: the one place where tables, side lists and
/// reports get their phrases from.
class StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)

public:
    /// Both must outlive it.
    StandingText(const Viewpoint &viewpoint, const Standing &standing);

    QString value() const; ///< "81.4 %", "–"
    QString stalePeriod() const; ///< "Sep", "Q3 2026"; empty where current
    QString target() const; ///< "92.0 %", "15.0 to 20.0 %", "none yet", "–"
    QString status() const; ///< "Off target"
    QString why() const; ///< "Off target: 81.4 % in Oct 2026 …"
    QString change() const; ///< "↑ 1.2 pts", "no change", "–"
    QString changeWord() const; ///< "worse", "better" or empty
    QString yearToDate() const;
    QString yearToDateCoverage() const; ///< "3 of 4 months" where it is partial, else empty
    QString yearToDateTarget() const;
    /// "For 5 months; 10.5 pts worse in a year."
    QString attention() const;
    /// "For 14 months; 2.8 pts better in a year.", "Reached; off target a period before."
    QString celebration() const;
    QString variation() const; ///< "Worse, lower"; empty where the chart says nothing
    QString variationOrWhyNot() const; ///< "Too few values", "Follows the seasons" where there is none
    QString assurance() const; ///< "Hit or miss"; likewise
    /// Why the chart says nothing, or what to know about what it says: "Too few values: 6 of 8." Often empty.
    QString chartNote() const;
    QString signal() const; ///< "Below the process limits; 8 months below the mean."; often empty
    QString chart() const; ///< all that the control chart says, in sentences
    Improvement improvement() const;
    QString place() const; ///< "Codes & Regulations, target 92.0 %"
    QString spoken() const; ///< everything in one sentence for screen readers

private:
    QString run() const;

    const Viewpoint &m_viewpoint;
    const Standing &m_standing;
    const Metric &m_metric;
    UnitFormat m_format;
};

/// A name in a script that runs the other way keeps to itself inside a sentence; others stay as they are.
QString isolated(const QString &name);

/// What a model answers for a role of the control chart; none for all other roles.
std::optional<QVariant> chartRole(const StandingText &text, const Standing &standing, int role);
/// By which lists are sorted: what worries first. None where the chart says nothing.
std::optional<double> chartRank(const Standing &standing, int role);

/// The domain's sentence begins with the colour's name; on a page a word or a shape says as much beside it.
QString withoutColour(const QString &why);

/// "Sep" for a month, the short label for longer periods: where space is scarce and the year is plain.
QString scarceLabel(const Period &period, const Viewpoint &viewpoint);

} // namespace statroom
