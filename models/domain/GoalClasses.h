// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Goal.h"

namespace statroom {

class Catalogue;

/// Whether two classes of a goal, done or committed, would count the same numbers twice: of one metric, where one's
/// department and category take in the other's, or where they split it by different breakdowns.
bool countTheSame(const Catalogue &catalogue, const GoalLink &one, const GoalLink &other);

} // namespace statroom
