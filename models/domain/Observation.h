// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Token.h"

#include <QString>

#include <optional>

namespace statroom {

/// What a series showed in the period that begins with `month` (its length is the metric's frequency).
/// Rates are fractions. With both parts known, value = numerator / denominator; a denominator of 0 gives
/// a missing value, never 0. A missing one may carry the day it is expected and, in the note, why.
struct Observation
{
    enum class State { Value, Missing };
    enum class Stage { Preliminary, HandedIn, Approved };

    SeriesId series;
    Month month;
    State state = State::Missing;
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    Stage stage = Stage::Preliminary;
    bool disputed = false;
    bool unweighted = false; ///< an average formed without its parts
    QDate expected; ///< not yet, expected on
    QString note;
    QString source;
    ReceiptId receipt;

    bool hasValue() const { return value.has_value(); }
    /// 0 of 0 has no value and is still an answer: there were no cases.
    bool isEntered() const { return hasValue() || denominator.has_value(); }
    void setMissing() { setValue(std::nullopt); }
    void setValue(std::optional<double> v)
    {
        value = v;
        numerator.reset();
        denominator.reset();
        state = v ? State::Value : State::Missing;
    }
    void setParts(double n, double d)
    {
        value = d == 0 ? std::nullopt : std::optional<double>(n / d);
        numerator = n;
        denominator = d;
        state = value ? State::Value : State::Missing;
    }
    /// The same number, whatever its stage, note or origin.
    bool sameNumber(const Observation &o) const
    {
        return value == o.value && numerator == o.numerator && denominator == o.denominator;
    }

    static constexpr const char *kindName = "observation";
    static constexpr const char *ownerField = "series";
    qint64 owner() const { return series.number; }
    auto key() const { return std::tuple(series, month); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("series", self.series);
        visit("month", self.month);
        visit("state", self.state);
        visit("value", self.value);
        visit("numerator", self.numerator);
        visit("denominator", self.denominator);
        visit("stage", self.stage);
        visit("disputed", self.disputed);
        visit("unweighted", self.unweighted);
        visit("expected", self.expected);
        visit("note", self.note);
        visit("source", self.source);
        visit("receipt", self.receipt);
    }
    bool operator==(const Observation &) const = default;
};

template <>
struct Tokens<Observation::State>
{
    static constexpr std::array words{"value", "missing"};
};
template <>
struct Tokens<Observation::Stage>
{
    static constexpr std::array words{"preliminary", "handed_in", "approved"};
};

/// How many records of a series fell on a day, and the sum of what they carried. What the sum is depends
/// on the series' aggregate: the records' values (Sum, Mean, Median, Days), the records that met the
/// condition (Share), or opened less closed (Open).
struct DayValue
{
    SeriesId series;
    QDate day;
    qint64 n = 0;
    double sum = 0;

    static constexpr const char *kindName = "day_value";
    static constexpr const char *ownerField = "series";
    qint64 owner() const { return series.number; }
    auto key() const { return std::tuple(series, day); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("series", self.series);
        visit("day", self.day);
        visit("n", self.n);
        visit("sum", self.sum);
    }
    bool operator==(const DayValue &) const = default;
};

} // namespace statroom
