// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Token.h"

namespace statroom {

/// How far a value may miss its target and still be yellow: a share of the target (0.1 = 10 %) or an
/// amount in the metric's own unit.
struct Tolerance
{
    enum class Kind { Relative, Absolute };

    Kind kind = Kind::Relative;
    double amount = 0.1;

    bool operator==(const Tolerance &) const = default;
};

template <>
struct Tokens<Tolerance::Kind>
{
    static constexpr std::array words{"relative", "absolute"};
};

} // namespace statroom
