// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BeforeAfter.h"
#include "domain/FiscalCalendar.h"
#include "domain/UnitFormat.h"

#include <QStringList>

namespace statroom {

/// What the words about two spans are made from, beside the numbers.
struct BeforeAfterStory
{
    struct Event
    {
        QDate from;
        QDate to; ///< invalid = one day
        QString text;
    };

    Metric metric;
    QString title; ///< the metric, with its category
    QString department;
    FiscalCalendar calendar;
    QLocale locale;
    std::optional<Event> event; ///< none where two spans were chosen
    int between = 0; ///< periods of the event itself, on neither side
    QStringList seams; ///< "from Jul 2024 counted by the case system": definitions that changed inside
    QStringList otherEvents; ///< "1 Mar 2025: new software": what else fell into the spans
    int disputed = 0; ///< values used though they are disputed
    QStringList others; ///< departments compared with
    std::optional<BeforeAfter> against; ///< of the difference to them
    int othersIncomplete = 0; ///< periods left out there, since not all of them had a final value
};

/// A comparison of two spans in words: the question, the answer, what it rests on, how it was computed and what
/// should be known with it. It says "changed after", and no word of why. All translated, plain text.
struct BeforeAfterText
{
    QString question;
    QString figure; ///< "4.2 lower", to be shown large; empty where there is no answer
    QString interval; ///< "95 %: 2.1 to 6.3 lower"
    QString answer; ///< one sentence, or why there is none
    QString comparison; ///< with other departments; empty without
    QString before; ///< "Mar 2024 to Feb 2026: 22 of 24 months, mean 12.4"
    QString after;
    QString method;
    QStringList caveats;

    static BeforeAfterText of(const BeforeAfter &result, const BeforeAfterStory &story);
    QString all() const; ///< one below the other, for copying
};

/// "Mar 2024 to Feb 2026", or one period.
QString spanText(const Period &span, Frequency frequency, const FiscalCalendar &calendar, const QLocale &locale);

} // namespace statroom
