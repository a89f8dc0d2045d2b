// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Alias.h"
#include "domain/ChartMark.h"
#include "domain/ChartSetting.h"
#include "domain/City.h"
#include "domain/ControlChart.h"
#include "domain/Goal.h"
#include "domain/Metric.h"
#include "domain/Observation.h"
#include "domain/Person.h"
#include "domain/Problem.h"
#include "domain/SavedImport.h"
#include "domain/Series.h"
#include "domain/Session.h"
#include "domain/Target.h"

#include <QStringList>

#include <array>

namespace statroom {

/// The translated words for the choices of the field, as they stand in forms, tables and the history.
/// Lower case, so that they can stand inside a sentence.
QString word(Metric::Kind kind);
QString word(Metric::Direction direction);
QString word(Frequency frequency);
QString word(Role::What role);
QString word(City::Approval approval);
QString word(City::YearNamedBy namedBy);
QString word(Target::Basis basis);
QString word(Tolerance::Kind kind);
QString word(Observation::Stage stage);
QString word(Observation::State state);
QString word(Series::Aggregate aggregate);
QString word(ChartKind kind);
QString word(ChartSetting::Season season);
QString word(ChartMark::Kind kind);
QString word(SavedImport::Span span);
QString word(Alias::Means means);
/// As they stand beside an icon: "Worse, lower", "Hit or miss".
QString word(Variation variation, ChartPoint::Direction direction);
QString word(Assurance assurance);
QString word(Goal::Kind kind);
QString word(Goal::Expectation expectation);
QString word(Goal::Closing closing);
QString word(GoalLink::Role role);
QString word(GoalLink::Measure measure);
QString word(Initiative::State state);
QString word(Session::State state);
QString word(Attendee::Part part);
QString word(Attendee::Attendance attendance);
QString word(AgendaSignal signal);
QString word(AgendaItem::Section section);
QString word(AgendaItem::Kind kind);
QString word(AgendaItem::State state);
QString word(SessionNote::Kind kind);
QString word(MemoDelivery::Memo memo);
QString word(ActionItem::Kind kind);
QString word(ActionItem::State state);
QString word(ActionItem::Standing standing);
QString word(Problem::Step step);

/// Every word of a kind of choice, in the order of its enumerators.
template <class Enum>
QStringList words()
{
    QStringList all;
    for (size_t i = 0; i < Tokens<Enum>::words.size(); ++i)
        all << word(static_cast<Enum>(i));
    return all;
}

/// Reads a choice by its word or, as files spell it, by its token; none where it is neither.
template <class Enum>
std::optional<Enum> fromWord(const QString &text)
{
    const QString wanted = text.simplified();
    for (size_t i = 0; i < Tokens<Enum>::words.size(); ++i)
        if (wanted.compare(word(static_cast<Enum>(i)), Qt::CaseInsensitive) == 0
            || wanted.compare(QLatin1String(Tokens<Enum>::words[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace statroom
