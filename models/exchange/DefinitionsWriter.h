// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"

#include <QByteArray>

namespace statroom {

/// The definitions of a city in the form that DefinitionsReader reads, always in the same order, so that a
/// city built from it gives the same bytes again. Ids and uuids stay out of it.
class DefinitionsWriter
{
public:
    static QByteArray json(const Catalogue &catalogue);
};

} // namespace statroom
