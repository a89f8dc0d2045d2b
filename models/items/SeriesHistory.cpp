// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SeriesHistory.h"

#include <algorithm>

namespace statroom {

Result<SeriesHistory> SeriesHistory::read(const Reader &reader, SeriesId series, RecordedAt at)
{
    SeriesHistory history;
    if (!series)
        return history;
    const auto changes = reader.pastChanges(QLatin1String(Observation::kindName), series.number);
    if (!changes)
        return changes.error();
    for (const Reader::PastChange &past : *changes) {
        if (at.revision && past.revision.id > *at.revision)
            continue;
        const auto *before = past.change.before ? std::get_if<Observation>(&*past.change.before) : nullptr;
        const auto *after = past.change.after ? std::get_if<Observation>(&*past.change.after) : nullptr;
        if (!before && !after)
            continue;
        const Month month = after ? after->month : before->month;
        history.lastTouch.insert(month, past.revision);
        const bool newNumber = !before || !after || !before->sameNumber(*after);
        if (newNumber)
            history.numberFrom.insert(month, past.revision);
        if (after && !after->note.isEmpty() && (!before || before->note != after->note))
            history.noteFrom.insert(month, past.revision);
        if (before && before->hasValue() && newNumber && before->stage != Observation::Stage::Preliminary) {
            Observation now = after ? *after : *before;
            if (!after)
                now.setMissing();
            history.corrections.push_back({*before, std::move(now), past.revision});
        }
    }
    std::reverse(history.corrections.begin(), history.corrections.end());
    return history;
}

bool SeriesHistory::isCorrected(Month month) const
{
    return std::any_of(corrections.begin(), corrections.end(),
                       [month](const Correction &c) { return c.before.month == month; });
}

} // namespace statroom
