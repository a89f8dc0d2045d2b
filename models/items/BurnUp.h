// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace statroom {

/// What a burn-up of a goal shows as of a day: totals by class up to that day, what was to be reached by each
/// day, and where it is likely to end. Numbers as stored; texts are finished for reading. A plain value that a chart
/// draws, a delegate draws small, and an exporter writes as a table.
struct BurnUp
{
    struct Class
    {
        QString name;
        QString now; ///< its total as of the day
        std::vector<double> totals; ///< one for each of `days`; of this class alone
    };
    /// From the day of the numbers to the deadline, by the month: a line that bends with the seasons, and its range.
    struct Likely
    {
        struct Point
        {
            QDate day;
            double point = 0;
            double low = 0;
            double high = 0;
        };
        std::vector<Point> course; ///< never empty
        QDate finish; ///< invalid where it never comes

        const Point &end() const { return course.back(); }
    };
    struct Step
    {
        QDate day;
        double needed = 0;
    };
    struct Flag
    {
        enum class Kind { Milestone, Reached, Overdue, Event };

        QDate day;
        QString text;
        Kind kind = Kind::Event;
    };

    QString title;
    QDate start;
    QDate deadline; ///< invalid = without an end
    QDate asOf;
    QString asOfText; ///< "31 Oct 2026, day 853"
    QString deadlineText; ///< "Day 1,000", and below it
    QString deadlineDay; ///< "27 Mar 2027"
    QString targetText; ///< "Target 1,000"
    QString neededText; ///< "Needed: one a day", or empty
    std::optional<double> target;
    std::optional<double> targetHigh; ///< of a range to keep within
    double scale = 1; ///< what numbers are multiplied with before an axis writes them
    QString prefix;
    QString suffix;

    std::vector<QDate> days; ///< ascending, none after `asOf`
    std::vector<Class> done; ///< stacked in this order; empty where a level is measured
    std::optional<Class> committed; ///< on top of what is done
    std::vector<std::optional<double>> level; ///< one for each of `days`: of a measured level; none = a gap
    std::vector<Step> path; ///< ascending; two steps on one day are an amendment
    std::optional<Likely> likely;
    QList<Flag> flags;

    bool isLevel() const { return done.empty(); }
    /// Where the axis of days ends.
    QDate last() const
    {
        // The same on every day of its life, so that the picture stands still while the story is told.
        const QDate end =
            deadline.isValid() && start.isValid() ? deadline.addDays(start.daysTo(deadline) / 10) : deadline;
        return asOf.isValid() && (!end.isValid() || asOf > end) ? asOf : end;
    }
};

} // namespace statroom
