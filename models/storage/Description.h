// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"

namespace statroom {

/// What a record is called in a sentence for people: "Lane miles resurfaced (PWK-09), 2026-10".
QString describe(const Record &record, const Catalogue &catalogue);
/// The content of a record in short: "541 / 620", "9.5", "missing"; empty where nothing short says it.
QString shortContent(const Record &record);

} // namespace statroom
