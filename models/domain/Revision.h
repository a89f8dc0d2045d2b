// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Change.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

#include <vector>

namespace statroom {

/// Changes by one person, at one time, for one reason; the unit of undo, of history and of the signal
/// `committed`. `id`, `at` and the hashes are given by the commit.
struct Revision
{
    RevisionId id;
    QDateTime at;                                 ///< UTC, never before its predecessor
    QString author;
    QString reason;
    RevisionId reverts;                           ///< the revision whose inverse this is, or none
    int schemaVersion = 0;
    QByteArray previousHash;
    QByteArray hash;
    qint64 changeCount = 0;                       ///< also where `changes` is not loaded
    std::vector<Change> changes;
};

/// What a commit touched: which owners (series, departments, metrics …) of which kind, not which cells.
struct CommittedRevision
{
    struct Touched
    {
        QLatin1String kind;
        qint64 owner = 0;
        qint64 changes = 0;
    };

    RevisionId id;
    QDateTime at;
    QString author;
    QString reason;
    RevisionId reverts;
    qint64 changeCount = 0;
    std::vector<Touched> touched;

    bool touches(QLatin1String kind, qint64 owner) const
    {
        for (const Touched &t : touched)
            if (t.owner == owner && t.kind == kind)
                return true;
        return false;
    }
    bool touchesKind(QLatin1String kind) const
    {
        for (const Touched &t : touched)
            if (t.kind == kind)
                return true;
        return false;
    }
    /// Observations, daily values, targets or narratives of this series changed.
    bool touchesSeries(SeriesId series) const
    {
        for (const Touched &t : touched)
            if (t.owner == series.number && (t.kind == QLatin1String("observation") || t.kind == QLatin1String("day_value")
                                             || t.kind == QLatin1String("target") || t.kind == QLatin1String("narrative")))
                return true;
        return false;
    }
    /// Anything a Catalogue holds changed (definitions, targets, people, annotations …).
    bool touchesCatalogue() const
    {
        for (const Touched &t : touched)
            if (t.kind != QLatin1String("observation") && t.kind != QLatin1String("day_value")
                && t.kind != QLatin1String("narrative") && t.kind != QLatin1String("hand_in")
                && t.kind != QLatin1String("receipt"))
                return true;
        return false;
    }
};

} // namespace statroom

Q_DECLARE_METATYPE(statroom::CommittedRevision)
