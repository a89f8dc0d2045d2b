// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Pareto.h"
#include "domain/Problem.h"

#include <vector>

namespace statroom {

/// A problem's whys as a tree. Each cause counts what was written to it, else the sum of its own whys; counts are never
/// added twice. A cause whose parent is missing or its own descendant stands at the top, so that none is lost.
struct CauseTree
{
    struct Node
    {
        Cause cause;
        int depth = 0;
        bool isLeaf = true;
        std::optional<double> count; ///< written, else of its whys; none where nothing below it was counted
        bool isSum = false; ///< it is the sum of its whys
        double ofWhys = 0; ///< what its whys were counted together
        /// Its whys were counted more often than it was itself: the sum of the whys is taken.
        bool isExceeded = false;
        std::optional<double> share; ///< of all that was counted
    };

    std::vector<Node> nodes; ///< each before its whys, these by position
    Pareto pareto; ///< of the ends of the branches, and of what a cause was counted beyond its whys
    QStringList exceeded; ///< texts of causes whose whys were counted more often than they

    static CauseTree of(std::vector<Cause> causes);
    const Node *node(CauseId cause) const;
    /// The causes directly below one, or at the top, by position.
    std::vector<const Node *> whysOf(CauseId cause) const;
    bool isBelow(CauseId cause, CauseId above) const;
};

/// "Other", "not known" and the like, as people name the heap of what is left; English and Spanish.
bool namesTheRest(const QString &text);

} // namespace statroom
