// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Revision.h"
#include "storage/Reader.h"

#include <QHash>

#include <vector>

namespace statroom {

/// Who wrote each number of one series, and which numbers were changed after they had been handed in.
struct SeriesHistory
{
    /// One change of a number that had been handed in. Reverting a correction is a correction too.
    struct Correction
    {
        Observation before;
        Observation after; ///< without value where it was taken away
        Revision revision; ///< without its changes
    };

    QHash<Month, Revision>
        lastTouch; ///< by month of the observation, without changes: who gave the number, the note or the stage
    QHash<Month, Revision> numberFrom; ///< the revision that last changed the number itself
    QHash<Month, Revision> noteFrom; ///< the revision that wrote the note that stands now
    std::vector<Correction> corrections; ///< newest first

    static Result<SeriesHistory> read(const Reader &reader, SeriesId series, RecordedAt at = {});
    bool isCorrected(Month month) const;
};

} // namespace statroom
