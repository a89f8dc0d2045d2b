// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RevisionWriting.h"

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

namespace statroom {

Result<RevisionId> writeRevision(Viewpoint &viewpoint, std::vector<Change> changes, const QString &reason)
{
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    Revision revision;
    revision.author = viewpoint.author();
    revision.reason = reason.simplified();
    revision.changes = std::move(changes);
    const auto done = viewpoint.file()->commit(revision);
    return done ? Result<RevisionId>(done->revision) : Result<RevisionId>(done.error());
}

Result<void> withoutRevision(const Result<RevisionId> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace statroom
