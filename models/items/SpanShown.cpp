// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SpanShown.h"

#include "items/Viewpoint.h"

namespace statroom::SpanShown {

bool goesBackFrom(const Viewpoint &viewpoint, Month month)
{
    if (!viewpoint.hasFile())
        return true;
    constexpr size_t atOnce = 16;
    bool any = false;
    std::vector<SeriesId> ids;
    const std::vector<Series> &all = viewpoint.catalogue()->series();
    for (size_t i = 0; i < all.size(); ++i) {
        ids.push_back(all[i].id);
        if (ids.size() < atOnce && i + 1 < all.size())
            continue;
        const auto first = viewpoint.reader().firstMonth(ids, viewpoint.recordedAt());
        if (!first)
            return true;
        if (first->isValid() && *first < month)
            return true;
        any = any || first->isValid();
        ids.clear();
    }
    return !any;
}

bool goesOnFrom(const Viewpoint &viewpoint, Month month)
{
    return month < Month::of(viewpoint.today()) || month < viewpoint.lastMonth();
}

} // namespace statroom::SpanShown
