// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Change.h"
#include "domain/Result.h"

namespace statroom {

class Viewpoint;

/// One revision by the viewpoint's author, durable when it returns; Locked where nothing can be written.
Result<RevisionId> writeRevision(Viewpoint &viewpoint, std::vector<Change> changes, const QString &reason = {});
Result<void> withoutRevision(const Result<RevisionId> &done);

} // namespace statroom
