// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/FiscalCalendar.h"

#include <QLocale>
#include <QString>

namespace statroom {

/// What was typed while somebody promised it: "Fire chief: weekly list of stuck permits by 12 Dec". Who, what and
/// by when are recognised and nothing is invented: what is no person of the city stays as it was typed, what is no
/// day stays in the text. Days are read in English and Spanish, whatever the language of the window.
struct Catch
{
    QString who; ///< as typed, or the person's name where one was meant; empty where nobody is named
    PersonId person; ///< none where the city has nobody of that name, or several
    DepartmentId department; ///< of the person, or of the department named; none = the city
    QString text;
    QDate due; ///< invalid where no day is said
    QString dueText; ///< as typed, without "by"
    /// "by 31 Feb", "by 3/4" where both could be the month: said, but not a day; "by 1 Nov 2026" when that has passed.
    /// Translated, one sentence; empty where nothing is wrong.
    QString doubt;
    QString whoDoubt; ///< the name fits several people; alike

    /// Something that was said is not understood as it was meant.
    bool isDoubtful() const { return !doubt.isEmpty() || !whoDoubt.isEmpty(); }

    /// `today` is the day of the session: days without a year are the next ones after it. `nextSession` is what "by the
    /// next session" means; invalid where none is known.
    static Catch read(const QString &typed, const Catalogue &catalogue, QDate today, const QLocale &locale,
                      QDate nextSession = {});
};

/// A day as people say it: "12 Dec", "Dec 12", "12 December 2026", "2026-12-12", "12/20", "Friday", "next Friday",
/// "tomorrow", "today", "in two weeks", "end of the month", "12 de diciembre", "viernes", "mañana", "en 2 semanas",
/// "fin de mes". Invalid where it is none. A day without a year is the next one from `today` on.
QDate spokenDay(const QString &text, QDate today, FiscalCalendar::DayOrder order = FiscalCalendar::DayOrder::Unknown);

} // namespace statroom
