// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionReading.h"
#include "items/Viewpoint.h"

#include <QStringList>

#include <vector>

namespace statroom {

struct ProblemStanding;

/// What a session should talk about, from the numbers alone, in GovEx's order: follow-up (action items late, due and
/// done, items put off, values corrected since the room saw them), standing (promises that the departments drive,
/// enterprise KPIs), new (off target or worse than usual, missing, worth celebrating), and a close. Each has minutes,
/// a lead and questions that fit its signal. What does not fit into the length is left out from the end of "new" and
/// told, never dropped silently.
struct AgendaSuggestion
{
    struct Item
    {
        AgendaItem item; ///< without id and session
        QStringList questions;
    };

    std::vector<Item> items; ///< by section, then position
    std::vector<Item> leftOut; ///< for which there was no time
    Month month; ///< the month they look at

    static Result<AgendaSuggestion> of(const Viewpoint &viewpoint, const SessionReading &session, Month month);
    /// A problem as an item of a session on a day, with the questions that fit its step.
    static Item ofProblem(const ProblemStanding &standing, QDate day);
    int minutes() const;
};

/// The questions that a city asks at a signal: its own, else the program's, in the viewpoint's language; with the
/// names in {braces} still to be filled in.
QStringList questionsFor(const Catalogue &catalogue, AgendaSignal signal);
/// The program's own, translated.
QStringList usualQuestions(AgendaSignal signal);

} // namespace statroom
