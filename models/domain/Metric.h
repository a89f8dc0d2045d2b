// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Period.h"
#include "domain/Tolerance.h"

#include <optional>

namespace statroom {

template <>
struct Tokens<Frequency>
{
    static constexpr std::array words{"month", "quarter", "year"};
};

/// What is measured. Code is unique in the city. Kind, unit and frequency are fixed once a series of the
/// metric has observations: retire and replace. How it is measured stands in its dated Definitions.
struct Metric
{
    enum class Kind { Count, Stock, Average, Rate };
    enum class Direction { Up, Down, Range, None };

    MetricId id;
    QString uuid;
    QString code;
    QString name;
    QString unit; ///< "%" for rates shown in percent, "$", "d", "min", free text or empty
    Kind kind = Kind::Count;
    Direction direction = Direction::Up;
    Frequency frequency = Frequency::Month;
    int decimals = 0; ///< shown, in the unit (81.4 % has 1)
    bool enterprise = false; ///< measured by every department
    std::optional<int> dueDay; ///< of the month after the period's end; none = the city's
    QString formula; ///< calculated metric: over codes of others; empty = entered
    std::optional<double> lowerBound; ///< hard bounds, rates as fractions
    std::optional<double> upperBound;
    Tolerance::Kind toleranceKind = Tolerance::Kind::Relative;
    std::optional<double> toleranceAmount; ///< none = that of the city
    std::optional<double> minDenominator;
    QString numeratorLabel;
    QString denominatorLabel;
    int position = 0;
    bool retired = false;

    bool isCalculated() const { return !formula.isEmpty(); }
    bool hasParts() const { return kind == Kind::Rate || kind == Kind::Average; }
    std::optional<Tolerance> tolerance() const
    {
        return toleranceAmount ? std::optional<Tolerance>({toleranceKind, *toleranceAmount}) : std::nullopt;
    }
    void setTolerance(std::optional<Tolerance> t)
    {
        toleranceKind = t ? t->kind : Tolerance::Kind::Relative;
        toleranceAmount = t ? std::optional<double>(t->amount) : std::nullopt;
    }

    static constexpr const char *kindName = "metric";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("code", self.code);
        visit("name", self.name);
        visit("unit", self.unit);
        visit("kind", self.kind);
        visit("direction", self.direction);
        visit("frequency", self.frequency);
        visit("decimals", self.decimals);
        visit("enterprise", self.enterprise);
        visit("due_day", self.dueDay);
        visit("formula", self.formula);
        visit("lower_bound", self.lowerBound);
        visit("upper_bound", self.upperBound);
        visit("tolerance_kind", self.toleranceKind);
        visit("tolerance", self.toleranceAmount);
        visit("min_denominator", self.minDenominator);
        visit("numerator_label", self.numeratorLabel);
        visit("denominator_label", self.denominatorLabel);
        visit("position", self.position);
        visit("retired", self.retired);
    }
    bool operator==(const Metric &) const = default;
};

template <>
struct Tokens<Metric::Kind>
{
    static constexpr std::array words{"count", "stock", "average", "rate"};
};
template <>
struct Tokens<Metric::Direction>
{
    static constexpr std::array words{"up", "down", "range", "none"};
};

/// How a metric is measured from a month on (the first one holds from the beginning: month 1000-01).
struct Definition
{
    MetricId metric;
    Month from = Month(1000, 1);
    QString why;
    QString method;
    QString source;
    QString measuredBy; ///< the owner of the definition, by role

    static constexpr const char *kindName = "definition";
    static constexpr const char *ownerField = "metric";
    qint64 owner() const { return metric.number; }
    auto key() const { return std::tuple(metric, from); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("metric", self.metric);
        visit("from_month", self.from);
        visit("why", self.why);
        visit("method", self.method);
        visit("source", self.source);
        visit("measured_by", self.measuredBy);
    }
    bool operator==(const Definition &) const = default;
};

} // namespace statroom
