// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Token.h"

#include <QDate>
#include <QString>

#include <optional>

namespace statroom {

/// A metric's problem on its way round plan, do, check, act. Its countermeasures are action items.
struct Problem
{
    enum class Step { Plan, Do, Check, Standardised, Closed };

    ProblemId id;
    QString uuid;
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    QString statement;
    QDate openedOn;
    Step step = Step::Plan;
    int round = 1; ///< how often the circle was gone round
    Month checkFrom; ///< since when the chart should show a change; invalid = since the first countermeasure begins
    QString conclusion;
    QDate concludedOn;
    bool retired = false;

    static constexpr const char *kindName = "problem";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("statement", self.statement);
        visit("opened_on", self.openedOn);
        visit("step", self.step);
        visit("circle", self.round);
        visit("check_from", self.checkFrom);
        visit("conclusion", self.conclusion);
        visit("concluded_on", self.concludedOn);
        visit("retired", self.retired);
    }
    bool operator==(const Problem &) const = default;
};

template <>
struct Tokens<Problem::Step>
{
    static constexpr std::array words{"plan", "do", "check", "standardised", "closed"};
};

/// Why a problem is there: a branch of the tree of whys, perhaps with how often it was counted.
struct Cause
{
    CauseId id;
    QString uuid;
    ProblemId problem;
    CauseId parent; ///< none = an answer to the problem itself
    int position = 0;
    QString text;
    std::optional<double> count;

    static constexpr const char *kindName = "cause";
    static constexpr const char *ownerField = "problem";
    qint64 owner() const { return problem.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("problem", self.problem);
        visit("parent_cause", self.parent);
        visit("position", self.position);
        visit("text", self.text);
        visit("cases", self.count);
    }
    bool operator==(const Cause &) const = default;
};

} // namespace statroom
