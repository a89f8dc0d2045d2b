// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Revision.h"

#include <QLocale>

namespace statroom {

/// A metric as it is spoken of in one department: its name, and for a series of a category
/// "Outcome of parcels: Demolished". Empty where the series is not in the catalogue.
QString seriesName(const Catalogue &catalogue, SeriesId series);

/// What a revision did, in a few translated words without a full stop: "Lane miles resurfaced, Oct 2026,
/// 9.5", "12 values of Public Works", "Public Works handed in Oct 2026". Names are those of the given
/// catalogue. With `changes` not loaded it can only count.
QString summaryOf(const Revision &revision, const Catalogue &catalogue, const QLocale &locale);

} // namespace statroom
