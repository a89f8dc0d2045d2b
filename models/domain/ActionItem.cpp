// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ActionItem.h"

namespace statroom {

std::optional<bool> ActionItem::isKept(QDate asOf) const
{
    if (!due.isValid() || state == State::Dropped)
        return std::nullopt;
    if (state == State::Done)
        return doneOn <= due;
    return isLate(asOf) ? std::optional(false) : std::nullopt;
}

ActionItem::Standing ActionItem::standing(QDate asOf) const
{
    switch (state) {
    case State::Dropped:
        return Standing::Dropped;
    case State::Done:
        return due.isValid() && doneOn > due ? Standing::DoneLate : Standing::Done;
    case State::Open:
        break;
    }
    if (isLate(asOf))
        return Standing::Late;
    return due.isValid() && due <= asOf.addDays(soonDays) ? Standing::Due : Standing::Later;
}

} // namespace statroom
