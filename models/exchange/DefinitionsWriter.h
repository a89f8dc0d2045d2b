// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SessionRecords.h"

#include <QByteArray>

namespace statroom {

/// The definitions of a city in the form that DefinitionsReader reads, always in the same order, so that a
/// city built from it gives the same bytes again. Ids, uuids and the numbers of revisions stay out of it, files that
/// belong to records go with them as Base64.
class DefinitionsWriter
{
public:
    static QByteArray json(const Catalogue &catalogue, const SessionRecords &records);
    static Result<QByteArray> json(const Reader &reader, RecordedAt at = {});
};

} // namespace statroom
