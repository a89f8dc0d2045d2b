// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statroom {

/// What a cell, or a column's heading, gives to be copied where its display does not tell it. The number
/// behind a cell is `StandingRole::Number` in every model.
namespace CopyRole {
enum Role {
    Text = 0x0380, ///< instead of the display text: status as a word, both lines of a cell, the unit in a heading
    Typed, ///< what typing the value back would need, where that is more than is shown: "1031/1144"
};
}

} // namespace statroom
