// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GoalStanding.h"

namespace statroom {

/// What pages, reports and the command line say about a goal's standing. Amounts are written by the format (the
/// goal's unit or its metric's), days and months as its locale spells them. All texts are translated and plain.
class GoalText
{
public:
    explicit GoalText(UnitFormat format) : m_format(std::move(format)) {}

    /// One sentence: where it stands, where it will end, and whether only the pledge keeps it.
    QString why(const GoalStanding &standing) const;
    /// Further sentences that belong to the figures: amendments, what is in no class, months that are missing.
    enum class Amendments { Told, ToldElsewhere };
    QStringList notes(const GoalStanding &standing, Amendments amendments = Amendments::Told) const;
    /// "Why it was closed: …", in the words that were found for it; empty while it is open.
    QString closingReason(const Goal &goal, const GoalStanding &standing) const;
    /// "Ahead", "Behind", "Late", "Kept", "Overdue" … beside the shape of the pace.
    QString paceWord(const GoalStanding &standing) const;
    /// "88 fewer than needed by now", "1.8 points inside the range".
    QString varianceText(const GoalStanding &standing) const;
    /// "22 Apr 2027", "never at this rate", "later than Oct 2036", "no end date".
    QString finishText(const GoalStanding &standing) const;
    /// "26 days late; 3 Apr to 13 May 2027".
    QString finishDetail(const GoalStanding &standing) const;
    /// "if the last 6 months go on: about 1 in 20"; empty where no chance is known.
    QString chance(const GoalStanding &standing) const;
    QString amount(std::optional<double> value) const { return m_format.number(value.value_or(0)); }
    QString day(QDate day) const;
    /// "7 months": periods of what the goal counts by.
    QString periods(const GoalStanding &standing, int number) const;
    /// A forecast within what the measure can be: nothing is below none, no share above all.
    double possible(const GoalStanding &standing, double forecast) const;

    const UnitFormat &format() const { return m_format; }

private:
    QString stands(const GoalStanding &standing) const;
    QString ends(const GoalStanding &standing) const;
    QString notIn(const GoalStanding &standing) const;
    QString against(const GoalStanding &standing) const;
    QString size(const GoalStanding &standing, double distance) const;
    QString pacePhrase(const GoalStanding &standing) const;

    UnitFormat m_format;
};

} // namespace statroom
