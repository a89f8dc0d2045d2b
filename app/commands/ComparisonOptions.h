// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BeforeAfterReading.h"

namespace statroom {

/// What is compared before and after, as the command line and pictures spell it.
struct ComparisonOptions
{
    QString event; ///< a part of its text
    QString at; ///< a day, or a period that begins on it
    QString before; ///< "2024-03..2026-02", with `after`
    QString after;
    QStringList compareWith; ///< codes of departments
    int years = 2;

    Result<BeforeAfterChoice> choice(const Catalogue &catalogue, const TrendSubject &subject) const;
};

} // namespace statroom
