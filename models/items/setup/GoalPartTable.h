// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"
#include "items/setup/SetupWriting.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace statroom {

template <class R>
std::span<const R> goalParts(const Catalogue &catalogue, GoalId goal)
{
    if constexpr (std::is_same_v<R, GoalLink>)
        return catalogue.goalLinks(goal);
    else if constexpr (std::is_same_v<R, GoalAmendment>)
        return catalogue.goalAmendments(goal);
    else if constexpr (std::is_same_v<R, Milestone>)
        return catalogue.milestones(goal);
    else
        return catalogue.initiatives(goal);
}

/// What the tables of a goal's parts have in common: the first column names the goal and is asked for only when the
/// part is made; the others read and check one part.
template <class R>
class GoalPartTable : public SetupTableModel
{
public:
    using SetupTableModel::SetupTableModel;

    static constexpr int goalColumn = 0;

    QStringList choices(int column, const SetupKey &key) const override
    {
        return column == goalColumn ? SetupText::goals(catalogue()) : choicesOf(column, key);
    }
    bool canRetire() const override
    {
        return requires(R r)
        {
            r.retired;
        };
    }

protected:
    virtual QStringList choicesOf(int, const SetupKey &) const { return {}; }
    virtual QStringList textsOf(const Catalogue &catalogue, const Goal &goal,
                                const R &part) const = 0; ///< without the goal
    virtual std::optional<SetupRefusal> put(const SetupDraft &draft, const Goal &goal, R &part, int column,
                                            const QString &text) const = 0;
    virtual std::optional<SetupRefusal> check(const SetupDraft &draft, const Goal &goal, const R &part,
                                              int lastColumn) const = 0;

    static SetupColumn goalChoice()
    {
        SetupColumn column{QCoreApplication::translate("GoalPartTable", "Goal"),
                           QCoreApplication::translate("GoalPartTable", "Goal"),
                           SetupColumn::Entry::Choice,
                           {},
                           QCoreApplication::translate("GoalPartTable", "The goal"),
                           110};
        column.onlyNew = true;
        return column;
    }

    std::vector<Row> rowsOf(const Catalogue &catalogue) const override
    {
        std::vector<Row> rows;
        for (const Goal &goal : catalogue.goals())
            for (const R &part : goalParts<R>(catalogue, goal.id)) {
                Row row;
                row.key = {part.id.number, 0};
                if constexpr (requires { part.retired; })
                    row.retired = part.retired;
                row.texts = QStringList{goal.code} + textsOf(catalogue, goal, part);
                row.edits[goalColumn] = SetupText::of(&goal);
                rows.push_back(std::move(row));
            }
        return rows;
    }

    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override
    {
        const bool isNew = key.isNone();
        R before;
        if (isNew) {
            before.uuid = SetupWriting::newUuid();
            const auto named = typed.find(goalColumn);
            if (const Goal *goal = named == typed.end() ? nullptr : SetupText::goal(named->second, draft.catalogue()))
                before.goal = goal->id;
            else
                return SetupRefusal{
                    goalColumn, QCoreApplication::translate("GoalPartTable", "Choose the goal it belongs to."), false};
        } else if (const R *found = find(draft.catalogue(), key)) {
            before = *found;
        } else {
            return SetupRefusal{-1, QCoreApplication::translate("GoalPartTable", "This is no longer in the file."),
                                false};
        }
        const Goal goal = *draft.catalogue().goal(before.goal);
        R after = before;
        int last = -1;
        for (const auto &[column, text] : typed) {
            if (column == goalColumn)
                continue;
            if (auto refusal = put(draft, goal, after, column, text))
                return refusal;
            last = column;
        }
        if (auto refusal = check(draft, goal, after, last))
            return refusal;
        if (!isNew) {
            draft.change(before, after);
            return std::nullopt;
        }
        if constexpr (requires { after.position; })
            for (const R &other : goalParts<R>(draft.catalogue(), goal.id))
                after.position = std::max(after.position, other.position + 1);
        after.id = draft.template newId<R>();
        key = {after.id.number, 0};
        draft.add(after);
        return std::nullopt;
    }

    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override
    {
        if constexpr (requires(R r) { r.retired; }) {
            if (const R *found = find(draft.catalogue(), key)) {
                const R before = *found;
                R after = before;
                after.retired = retired;
                draft.change(before, after);
            }
        }
        return std::nullopt;
    }

    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override
    {
        if (const R *found = find(draft.catalogue(), key))
            draft.remove(R(*found));
        return std::nullopt;
    }

    static const R *find(const Catalogue &catalogue, const SetupKey &key)
    {
        for (const Goal &goal : catalogue.goals())
            for (const R &part : goalParts<R>(catalogue, goal.id))
                if (part.id.number == key.first)
                    return &part;
        return nullptr;
    }
};

} // namespace statroom
