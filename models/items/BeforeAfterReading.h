// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BeforeAfterText.h"
#include "items/MetricValues.h"
#include "items/TrendSubject.h"

#include <memory>
#include <vector>

namespace statroom {

/// What somebody wants compared: the periods around an event, or two spans of their own.
struct BeforeAfterChoice
{
    TrendSubject subject;
    AnnotationId event; ///< none: the day, else the two spans, and without those what seems best
    int years = 2; ///< before the event or day and after it, at most
    Period before;
    Period after;
    std::vector<DepartmentId> others; ///< compared with
    QDate day; ///< without an event: the periods around this day

    bool operator==(const BeforeAfterChoice &) const = default;
};

/// A metric of a department before and after, finished for reading: the numbers, the words, and what else could be
/// chosen. A value: read on any thread, shown on another.
struct BeforeAfterReading
{
    struct Event
    {
        AnnotationId id;
        QString label; ///< "1 Mar 2026: 3 of 14 inspectors lent to the storm desk"
    };
    struct Other
    {
        DepartmentId department;
        QString name;
    };

    BeforeAfterChoice choice; ///< with its spans, also where they follow from the event
    std::shared_ptr<const Catalogue> catalogue;
    Month month; ///< as of which
    MetricValues numbers;
    Period first; ///< what spans can be chosen from; invalid without values
    Period last;
    std::vector<Event> events; ///< that concern the metric, newest first
    std::vector<Other> possibleOthers; ///< departments that measure the same
    BeforeAfter result;
    BeforeAfterStory story;
    BeforeAfterText text;

    /// Without event and spans: the newest event that there are enough values around, else the last year against the
    /// two before it.
    static Result<BeforeAfterReading> read(const Reader &reader, std::shared_ptr<const Catalogue> catalogue,
                                           const BeforeAfterChoice &choice, Month month, RecordedAt at,
                                           const QLocale &locale);

    UnitFormat format() const { return UnitFormat(numbers.metric, story.locale); }
    QString label(const Period &period) const
    {
        return numbers.calendar.label(period, LabelStyle::Short, story.locale);
    }
    const BeforeAfter::Point *pointAt(const Period &period) const;
};

} // namespace statroom
