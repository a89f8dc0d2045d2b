// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Chunk.h"
#include "storage/Statement.h"

#include <map>
#include <vector>

namespace statroom {

/// Takes rows of a kind, as now, back through the chunks that came after a revision: `chunks` gives their bodies,
/// newest first; `wanted` says which rows were asked for. Rows that changed come back in the order of their keys.
template <class R, class Wanted>
Result<void> takeBack(Statement &chunks, std::vector<R> &rows, const Wanted &wanted)
{
    std::map<decltype(std::declval<R>().key()), R> byKey;
    bool changed = false;
    const auto done = chunks.eachRow([&](Statement &s) -> Result<void> {
        auto changes = Chunk::changes(QLatin1String(R::kindName), s.blob(0));
        if (!changes)
            return changes.error();
        if (!changed)
            for (R &row : rows)
                byKey.emplace(row.key(), std::move(row));
        changed = true;
        for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
            const R &any = std::get<R>(change->any());
            if (!wanted(any))
                continue;
            if (change->before)
                byKey.insert_or_assign(any.key(), std::get<R>(*change->before));
            else
                byKey.erase(any.key());
        }
        return {};
    });
    if (!done || !changed)
        return done;
    rows.clear();
    for (auto &row : byKey)
        rows.push_back(std::move(row.second));
    return {};
}

} // namespace statroom
