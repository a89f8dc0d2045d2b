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
    QDateTime at; ///< UTC, never before its predecessor
    QString author;
    QString reason;
    RevisionId reverts; ///< the revision whose inverse this is, or none
    int schemaVersion = 0;
    QByteArray previousHash;
    QByteArray hash;
    qint64 changeCount = 0; ///< also where `changes` is not loaded
    std::vector<Change> changes;

    static constexpr const char *kindName = "revision";
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("at", self.at);
        visit("author", self.author);
        visit("reason", self.reason);
        visit("reverts", self.reverts);
        visit("schema_version", self.schemaVersion);
        visit("changes", self.changeCount);
        visit("previous_hash", self.previousHash);
        visit("hash", self.hash);
    }
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
            if (t.owner == series.number
                && (t.kind == QLatin1String("observation") || t.kind == QLatin1String("day_value")
                    || t.kind == QLatin1String("target") || t.kind == QLatin1String("narrative")))
                return true;
        return false;
    }
    /// Anything a Catalogue holds changed (definitions, targets, people, annotations …).
    bool touchesCatalogue() const
    {
        bool found = false;
        forEachKind([&]<class R>(std::type_identity<R>) {
            found = found || (inCatalogue<R> && touchesKind(QLatin1String(R::kindName)));
        });
        return found;
    }
};

} // namespace statroom

Q_DECLARE_METATYPE(statroom::CommittedRevision)
