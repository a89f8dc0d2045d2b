// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "items/Viewpoint.h"

#include <QString>

namespace statroom {

/// Which record a page shows, for heads and captions: "revision 4,812 of 9 Nov 2026, 3f2a90c1d8e4" (the
/// first twelve digits of the hash that closes the history there), or "as recorded at revision …". So that
/// paper can be laid beside the file again.
Result<QString> recordLine(const Viewpoint &viewpoint);

} // namespace statroom
