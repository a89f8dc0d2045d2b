// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Alias.h"

namespace statroom {

/// Where a word means one thing only: two aliases of one place contradict each other.
inline auto aliasPlace(const Alias &alias)
{
    using Means = Alias::Means;
    return std::tuple(alias.text, alias.within,
                      alias.means == Means::Department     ? MetricId(0)
                          : alias.means == Means::Category ? alias.metric
                                                           : MetricId(-1));
}

} // namespace statroom
