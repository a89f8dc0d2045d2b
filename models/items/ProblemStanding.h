// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CauseTree.h"
#include "items/BeforeAfterReading.h"
#include "items/TrendReading.h"

#include <memory>
#include <optional>
#include <vector>

namespace statroom {

struct SessionReading;
class Viewpoint;

/// A problem on one page, finished for reading: the chart with the countermeasures where they begin, the causes and
/// their Pareto chart, who does what by when, the months since then against those before, and how it ended. The same in
/// the window, on the wall, on paper and in files. A value: read on any thread, shown on another.
struct ProblemStanding
{
    struct Countermeasure
    {
        ActionItem action;
        int number = 0; ///< on the chart, from 1, in the order in which they begin
        int round = 1;
        QString who;
        QString due; ///< "12 Dec 2026"; empty where no day was said
        QString begins; ///< where it is drawn: when it begins, else when it was done
        QDate beginsOn; ///< invalid = not yet known
        QString state; ///< "late, 10 days"
        ActionItem::Standing standing = ActionItem::Standing::Later;
    };
    /// A circle that was gone round before the present one.
    struct Round
    {
        int number = 0;
        QDate from;
        QDate to;
        QString conclusion;
        RevisionId last; ///< the record as it stood at its end
    };
    enum class Verdict { None, Better, Worse, Different, NoDifference };

    Problem problem;
    std::shared_ptr<const Catalogue> catalogue;
    RecordedAt recordedAt;
    QDate today;
    QLocale locale;
    std::shared_ptr<const TrendReading> trend; ///< with the countermeasures among its events
    CauseTree causes;
    std::vector<Countermeasure> countermeasures; ///< by begin; those without one last
    std::vector<Round> rounds; ///< the earlier ones, oldest first
    QDate roundFrom; ///< when the present one began
    QDate checkFrom; ///< since when the chart is checked; invalid where nothing has begun
    std::shared_ptr<const BeforeAfterReading> check; ///< null where nothing can be compared
    Verdict verdict = Verdict::None;

    QString metric; ///< "COD-05 Complaints inspected within 10 days"
    QString department;
    QString step; ///< "Check, round 2"
    std::optional<Status> status; ///< of the metric in the period shown
    QString value; ///< "81.4 %"
    QString shown; ///< "October 2026"
    QString statusSentence;
    QString chartSentence; ///< what the control chart says
    QString causeSentence; ///< the vital few, or what there is to do
    QString countedFrom; ///< "Counted by outcome, Nov 2025 to Oct 2026", as the history keeps it; may be empty
    QString causeRemark; ///< counts that do not fit together; may be empty
    QString actionTally; ///< "2 done, 1 open"; empty without any
    QString actionSentence; ///< how many are done, late, to begin; or what there is to do
    QString checkFigure; ///< "6.2 % higher"; empty where there is none
    QString checkInterval;
    QString checkVerdict; ///< "Better than before"
    QString checkSentence; ///< the answer, or why there is none
    QString conclusion; ///< how the present round ended, with its day; empty while it goes on
    QString lastRound; ///< how the round before ended; empty in the first one

    /// NotFound where the catalogue does not hold it.
    static Result<ProblemStanding> read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                        ProblemId problem, Month month, RecordedAt at, QDate today,
                                        const QLocale &locale);
    static Result<ProblemStanding> read(const Viewpoint &viewpoint, ProblemId problem);
    /// As a session looks at it: of its record, or as now where the problem was opened later.
    static Result<ProblemStanding> read(const Viewpoint &viewpoint, const SessionReading &session, ProblemId problem);

    bool isOpen() const { return isOpen(problem); }
    static bool isOpen(const Problem &problem);
    bool isTouchedBy(const CommittedRevision &revision) const;
    /// All of it one below the other, for those who hear it and for a mail.
    QString plainText() const;
};

/// By its number, its UUID or its statement; null where there is none, or several are called so.
const Problem *problemNamed(const Catalogue &catalogue, const QString &key);

/// "Counted by outcome": how the reason begins that counts of a breakdown are kept with.
QString countedBy(const Breakdown &breakdown);

/// "Plan", "Check, round 2".
QString problemStep(const Problem &problem);

} // namespace statroom
