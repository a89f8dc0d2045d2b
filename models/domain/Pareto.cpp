// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pareto.h"

#include "domain/CompensatedSum.h"

#include <algorithm>

namespace statroom {

namespace {

/// Shares that reach the mark but for rounding have reached it.
constexpr double guard = 1e-9;

} // namespace

Pareto Pareto::of(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.isOther != b.isOther ? b.isOther : a.count > b.count;
    });
    Pareto pareto;
    CompensatedSum total, others;
    for (const Entry &entry : entries) {
        total += entry.count;
        if (entry.isOther)
            others += entry.count;
        else
            pareto.counted += entry.count > 0;
    }
    pareto.total = total.value();
    pareto.others = others.value();
    CompensatedSum upTo;
    for (Entry &entry : entries) {
        Bar bar;
        const double count = entry.count;
        const bool isNamed = !entry.isOther && count > 0;
        bar.entry = std::move(entry);
        if (pareto.total > 0) {
            const bool isReached = upTo.value() / pareto.total >= vitalShare - guard;
            upTo += count;
            bar.share = count / pareto.total;
            bar.cumulative = std::min(1.0, upTo.value() / pareto.total);
            bar.isVital = isNamed && !isReached;
        }
        pareto.bars.push_back(std::move(bar));
    }
    // Where the named causes fall short of the mark, none of them is told apart.
    const auto last =
        std::find_if(pareto.bars.rbegin(), pareto.bars.rend(), [](const Bar &bar) { return bar.isVital; });
    if (last == pareto.bars.rend() || *last->cumulative < vitalShare - guard) {
        for (Bar &bar : pareto.bars)
            bar.isVital = false;
        return pareto;
    }
    pareto.vital = int(std::count_if(pareto.bars.begin(), pareto.bars.end(), [](const Bar &b) { return b.isVital; }));
    pareto.tied = int(std::count_if(pareto.bars.begin(), pareto.bars.end(), [&](const Bar &bar) {
        return !bar.isVital && !bar.entry.isOther && bar.entry.count == last->entry.count;
    }));
    return pareto;
}

double Pareto::vitalPart() const
{
    return vital > 0 ? *bars[size_t(vital - 1)].cumulative : 0;
}

} // namespace statroom
