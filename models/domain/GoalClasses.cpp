// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GoalClasses.h"

#include "domain/Catalogue.h"

namespace statroom {

bool countTheSame(const Catalogue &catalogue, const GoalLink &one, const GoalLink &other)
{
    const auto isClass = [](const GoalLink &link) {
        return link.role == GoalLink::Role::Done || link.role == GoalLink::Role::Committed;
    };
    if (!isClass(one) || !isClass(other) || one.metric != other.metric)
        return false;
    if (one.department && other.department && one.department != other.department)
        return false;
    const Category *left = catalogue.category(one.category);
    const Category *right = catalogue.category(other.category);
    return !left || !right || left->id == right->id || left->breakdown != right->breakdown;
}

} // namespace statroom
