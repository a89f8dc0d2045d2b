// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CityFile.h"

namespace statroom {

/// Port Alder, the invented city that shows what StatRoom does, from the files in `:/sample`. Its life is
/// replayed: definitions, months handed in, corrections with their reasons, each as the revision of its day.
class SampleCity
{
public:
    /// Makes a new file; refuses to replace one.
    static Result<std::unique_ptr<CityFile>> create(const QString &path);
    static bool isAvailable();
};

} // namespace statroom
